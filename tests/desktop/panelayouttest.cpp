// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/panelayout.h"

#include <QSignalSpy>
#include <QTest>

using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class PaneLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadBack_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QStringList>("hidden");
        QTest::newRow("nothing") << u""_s << QStringList{u"criteria"_s, u"list"_s, u"map"_s} << QStringList{};
        QTest::newRow("another order, one hidden, widths")
            << u"map -criteria:300 list:410"_s << QStringList{u"map"_s, u"criteria"_s, u"list"_s}
            << QStringList{u"criteria"_s};
        QTest::newRow("one is missing") << u"map list"_s << QStringList{u"map"_s, u"list"_s, u"criteria"_s}
                                        << QStringList{};
        QTest::newRow("unknown, twice, broken")
            << u"list x list:-7 map:zz"_s << QStringList{u"list"_s, u"map"_s, u"criteria"_s} << QStringList{};
        QTest::newRow("all hidden") << u"-map -list -criteria"_s << QStringList{u"map"_s, u"list"_s, u"criteria"_s}
                                    << QStringList{u"list"_s, u"criteria"_s};
    }
    void whatIsKeptIsReadBack()
    {
        QFETCH(const QString, kept);
        QFETCH(const QStringList, order);
        QFETCH(const QStringList, hidden);
        Settings settings;
        settings.load({}, [](const auto &, const auto &) { });
        settings.setPanes(kept);
        PaneLayout layout;
        layout.setSettings(&settings);
        QCOMPARE(layout.order(), order);
        QCOMPARE(layout.hidden(), hidden);
    }

    void panesMoveAndStayWithinTheRow()
    {
        PaneLayout layout;
        layout.setSettings(&m_settings);
        layout.move(u"map"_s, -2);
        QCOMPARE(layout.order(), (QStringList{u"map"_s, u"criteria"_s, u"list"_s}));
        layout.move(u"map"_s, -1);
        QCOMPARE(layout.order(), (QStringList{u"map"_s, u"criteria"_s, u"list"_s}));
        layout.move(u"criteria"_s, 9);
        QCOMPARE(layout.order(), (QStringList{u"map"_s, u"list"_s, u"criteria"_s}));
    }

    void theLastPaneStays()
    {
        PaneLayout layout;
        layout.setSettings(&m_settings);
        layout.toggle(u"criteria"_s);
        layout.toggle(u"list"_s);
        layout.toggle(u"map"_s);
        QCOMPARE(layout.hidden(), (QStringList{u"criteria"_s, u"list"_s}));
        layout.show(u"list"_s);
        layout.show(u"list"_s); // is shown already
        QCOMPARE(layout.hidden(), QStringList{u"criteria"_s});
    }

    void othersOnTheSameSettingsHearOfIt()
    {
        PaneLayout one;
        PaneLayout other;
        one.setSettings(&m_settings);
        other.setSettings(&m_settings);
        QSignalSpy changed(&other, &PaneLayout::changed);
        one.setWidth(u"list"_s, 444);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(other.widthOf(u"list"_s), 444);
        QCOMPARE(other.widthOf(u"map"_s), 0);
    }

    void init() { m_settings.setPanes({}); }
    void initTestCase()
    {
        m_settings.load({}, [](const auto &, const auto &) { });
    }

private:
    Settings m_settings;
};

QTEST_GUILESS_MAIN(PaneLayoutTest)
#include "panelayouttest.moc"
