// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/searchnews.h"

#include "desktop/search/savedsearches.h"
#include "filling.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;
namespace filling = hansa::store::filling;

class SearchNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUpdateBringsNews();
    void whatWasSeenStaysSeen();
    void aSearchThatIsNewHasNone();
    void withoutASessionThereIsNone();

private:
    void save(const QString &name, const QString &criteria)
    {
        const auto saved =
            m_session->store().run([name = name.toStdString(), criteria = criteria.toStdString()](Store &store) {
                return store.workspace.searches().save(name, criteria, Instant());
            });
        QVERIFY(saved.result());
        m_news->reload();
    }
    void update(std::int64_t revision, const std::vector<std::string> &records)
    {
        QVERIFY(filling::update(m_session->cachePath(), revision, "2026-11-20T00:00:00Z", records));
        m_session->load();
    }
    [[nodiscard]] bool isSeen() const
    {
        const auto seen = m_session->store().run([](Store &store) {
            const auto searches = store.workspace.searches();
            return searches.seen(searches.saved()->front().id)->has_value();
        });
        return seen.result().value();
    }
    [[nodiscard]] QString text(int row, int role) const { return m_news->index(row).data(role).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SearchNews> m_news;
};

const auto energy = uR"({"criteria":[{"dimension":"sector","mode":"prefer","weight":2,"any_of":["energy"]}]})"_s;

void SearchNewsTest::init()
{
    m_news.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    QVERIFY(filling::update(
        m_session->cachePath(), 1, "2026-11-01T00:00:00Z",
        {filling::named("org:a", "Alpha", "\"sectors\":[\"energy\"]"), filling::named("org:b", "Beta")}));
    m_news = std::make_unique<SearchNews>();
    m_news->setSession(m_session.get());
    m_session->load();
    QTRY_VERIFY(m_session->isReady());
}

void SearchNewsTest::anUpdateBringsNews()
{
    const QAbstractItemModelTester tester(m_news.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    save(u"Sun"_s, energy);
    QTRY_VERIFY(isSeen());
    QCOMPARE(m_news->count(), 0);
    QCOMPARE(m_news->notice(), QString());

    update(2,
           {filling::named("org:b", "Beta", "\"sectors\":[\"energy\"]"),
            filling::named("org:c", "Gamma", "\"sectors\":[\"energy\"]")});
    QTRY_COMPARE(m_news->count(), 2);
    QCOMPARE(text(0, SearchNews::SearchRole), u"Sun"_s);
    QCOMPARE(text(0, SearchNews::TitleRole), u"Beta"_s);
    QCOMPARE(text(0, SearchNews::RecordRole), u"org:b"_s);
    QCOMPARE(text(0, SearchNews::DetailsRole), u"better: 1.00, before 0.00"_s);
    QCOMPARE(text(1, SearchNews::DetailsRole), u"new: 1.00"_s);
    QVERIFY(m_news->notice().startsWith(u'2'));
    QCOMPARE(m_news->countFor(u"Sun"_s), 2);
    QCOMPARE(m_news->countFor(u"Moon"_s), 0);
}

void SearchNewsTest::whatWasSeenStaysSeen()
{
    save(u"Sun"_s, energy);
    QTRY_VERIFY(isSeen());
    update(2, {filling::named("org:c", "Gamma", "\"sectors\":[\"energy\"]")});
    QTRY_COMPARE(m_news->count(), 1);
    m_news->markSeen(u"Moon"_s);
    QCOMPARE(m_news->count(), 1);
    m_news->markSeen(u"Sun"_s);
    QCOMPARE(m_news->count(), 0);
    update(3, {filling::named("org:d", "Delta", "\"sectors\":[\"energy\"]")});
    QTRY_COMPARE(m_news->count(), 1); // the one before is not news again
    QCOMPARE(text(0, SearchNews::TitleRole), u"Delta"_s);
}

void SearchNewsTest::aSearchThatIsNewHasNone()
{
    update(2, {filling::named("org:c", "Gamma", "\"sectors\":[\"energy\"]")});
    QTRY_COMPARE(m_session->snapshot()->index->size(), 3U);
    save(u"Sun"_s, energy);
    QTRY_VERIFY(isSeen());
    QCOMPARE(m_news->count(), 0);
    QCOMPARE(m_news->errorMessage(), QString());
}

/// The window's objects are made one after the other: one may ask before the other is told who it works for.
void SearchNewsTest::withoutASessionThereIsNone()
{
    SearchNews news;
    news.reload();
    QCOMPARE(news.count(), 0);
    QVERIFY(news.notice().isEmpty());
}

QTEST_MAIN(SearchNewsTest)
#include "searchnewstest.moc"
