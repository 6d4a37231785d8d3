// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/organisation/comparison.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsSharedAndWhatIsNot();
    void itIsReadAnewForOthers();
    void oneAloneIsNotCompared();
    void fiveAtMost();

private:
    std::unique_ptr<Session> makeSession()
    {
        auto session =
            std::make_unique<Session>(m_folder.filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
        if (!session->open())
            return nullptr;
        session->load(); // fills the profile from what comes with the program
        return session;
    }
    static std::optional<ComparisonRow> row(const Comparison &comparison, const QString &field)
    {
        const auto rows = comparison.rows();
        const auto found = std::ranges::find(rows, field, &ComparisonRow::field);
        return found == rows.end() ? std::nullopt : std::optional(*found);
    }

    QTemporaryDir m_folder;
};

void ComparisonTest::saysWhatIsSharedAndWhatIsNot()
{
    const auto session = makeSession();
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(session->isReady(), 60000);
    Comparison comparison;
    comparison.setSession(session.get());
    comparison.setIds({u"org:photonics-finland"_s, u"org:photonics-austria"_s});
    QTRY_VERIFY(!comparison.rows().isEmpty());
    QCOMPARE(comparison.names(), (QStringList{u"Photonics Finland"_s, u"Photonics Austria"_s}));
    QCOMPARE(row(comparison, u"Country"_s)->own, (QStringList{u"Finland"_s, u"Austria"_s}));
    QCOMPARE(row(comparison, u"Technologies"_s)->shared, u"Photonics"_s);
    QCOMPARE(row(comparison, u"City"_s)->own, (QStringList{u"Joensuu"_s, u"not stated"_s}));
    QVERIFY(!row(comparison, u"Name"_s)); // stands above the columns
    QCOMPARE(comparison.errorMessage(), QString());
}

void ComparisonTest::itIsReadAnewForOthers()
{
    const auto session = makeSession();
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(session->isReady(), 60000);
    Comparison comparison;
    comparison.setSession(session.get());
    comparison.setIds({u"org:photonics-finland"_s, u"org:photonics-austria"_s});
    comparison.setIds({u"org:optecbb"_s, u"org:photonics-austria"_s}); // the first answer is dropped
    QTRY_COMPARE(comparison.names(), (QStringList{u"OpTecBB"_s, u"Photonics Austria"_s}));
}

void ComparisonTest::oneAloneIsNotCompared()
{
    const auto session = makeSession();
    QVERIFY(session);
    Comparison comparison;
    comparison.setSession(session.get());
    comparison.setIds({u"org:optecbb"_s});
    QVERIFY(comparison.rows().isEmpty());
    QVERIFY(!Comparison::canCompare(comparison.ids()));
}

void ComparisonTest::fiveAtMost()
{
    Comparison comparison;
    comparison.setIds({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    QCOMPARE(comparison.ids().size(), 5);
    QVERIFY(!Comparison::canCompare({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
