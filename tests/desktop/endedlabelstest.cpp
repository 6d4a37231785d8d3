// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/endedlabels.h"
#include "filling.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;
namespace filling = hansa::store::filling;

class EndedLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichEndedOnShortlists();
    void whatWasSeenIsSaidOnce();

private:
    /// A profile at a day, with labels that end on several, all on a shortlist but one.
    void open(const char *now)
    {
        m_labels.reset();
        m_session = std::make_unique<Session>(m_folder.filePath(u"profile"_s), Clock(*parseInstant(now)));
        QVERIFY(m_session->open());
        m_labels = std::make_unique<EndedLabels>();
        m_labels->setSession(m_session.get());
        m_session->load();
        QTRY_VERIFY(m_session->isReady());
    }
    static std::string labelled(const char *id, const char *name, const char *until)
    {
        return filling::named(id, name,
                              std::string("\"labels\":[{\"scheme\":\"ECEI\",\"level\":\"gold\",\"valid_until\":\"")
                                  + until + "\"}]");
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int i = 0; i < m_labels->count(); ++i)
            all << m_labels->index(i).data(EndedLabels::TitleRole).toString();
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EndedLabels> m_labels;
};

void EndedLabelsTest::saysWhichEndedOnShortlists()
{
    {
        const Session first(m_folder.filePath(u"profile"_s), Clock());
        QVERIFY(QDir().mkpath(first.profile()));
        QVERIFY(filling::update(first.cachePath(), 1, "2026-11-01T00:00:00Z",
                                {labelled("org:a", "Alpha", "2026-11-20"), labelled("org:b", "Beta", "2026-11-23"),
                                 labelled("org:c", "Gamma", "2026-01-01"), labelled("org:d", "Delta", "2026-11-22"),
                                 labelled("org:e", "Not listed", "2026-11-20"), filling::named("org:f", "No label")}));
    }
    auto workspace = store::Workspace::open(m_folder.filePath(u"profile/workspace.db"_s));
    QVERIFY(workspace);
    auto shortlists = workspace->shortlists();
    const auto list = shortlists.create("Partners", Instant());
    for (const char *id : {"org:a", "org:b", "org:c", "org:d", "org:f", "org:gone"})
        QVERIFY(shortlists.add(list->id, id, id, Instant()));

    open("2026-11-23T10:00:00Z");
    const QAbstractItemModelTester tester(m_labels.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(titles(), (QStringList{u"Delta"_s, u"Alpha"_s})); // Beta's holds today, Gamma's ended long ago
    QVERIFY(m_labels->index(0).data(EndedLabels::DetailsRole).toString().contains(u"2026"_s));
    QCOMPARE(m_labels->index(0).data(EndedLabels::RecordRole).toString(), u"org:d"_s);
    QVERIFY(m_labels->notice().startsWith(u'2'));
}

void EndedLabelsTest::whatWasSeenIsSaidOnce()
{
    m_labels->markSeen();
    QCOMPARE(m_labels->count(), 0);
    QCOMPARE(m_labels->notice(), QString());
    open("2026-11-24T10:00:00Z"); // the next day
    QTRY_COMPARE(titles(), QStringList{u"Beta"_s});
    QCOMPARE(m_labels->errorMessage(), QString());
}

QTEST_MAIN(EndedLabelsTest)
#include "endedlabelstest.moc"
