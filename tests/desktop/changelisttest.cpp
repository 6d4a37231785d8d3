// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/changelist.h"
#include "desktop/records/recordpast.h"
#include "desktop/records/recordview.h"
#include "filling.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;
namespace filling = hansa::store::filling;

class ChangeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatAnUpdateChanged();
    void knowsWhatIsOnAShortlist();
    void pagesShowWhatWas();

private:
    void update(std::int64_t revision, const char *when, const std::vector<std::string> &records,
                const std::vector<std::string> &drops = {})
    {
        QVERIFY(filling::update(m_session->cachePath(), revision, when, records, drops));
    }
    [[nodiscard]] QString text(int row, int role) const { return m_list->index(row).data(role).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChangeList> m_list;
};

void ChangeListTest::init()
{
    m_list.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    update(1, "2026-11-01T00:00:00Z",
           {filling::named("org:a", "Alpha", "\"members\":{\"sme\":3,\"total\":9}"), filling::named("org:b", "Beta"),
            filling::named("org:c", "Gamma")});
    update(2, "2026-11-10T00:00:00Z",
           {filling::named("org:a", "Alpha", "\"city\":\"Wien\",\"members\":{\"sme\":4,\"total\":9}"),
            filling::named("org:d", "Delta")},
           {"org:b"});
    m_list = std::make_unique<ChangeList>();
    m_list->setSession(m_session.get());
    m_session->load();
}

void ChangeListTest::showsWhatAnUpdateChanged()
{
    const QAbstractItemModelTester tester(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(m_list->count(), 3);
    QCOMPARE(text(0, ChangeList::TitleRole), u"Alpha"_s);
    QCOMPARE(text(0, ChangeList::SummaryRole), u"Changed: city, members"_s);
    QCOMPARE(text(0, ChangeList::DetailsRole), u"city: nothing → Wien\nmembers, sme: 3 → 4"_s);
    QVERIFY(text(0, ChangeList::WhenRole).contains(u"2026"_s));
    QCOMPARE(text(1, ChangeList::TitleRole), u"Beta"_s); // gone, and still known by its name
    QCOMPARE(text(1, ChangeList::SummaryRole), u"Gone"_s);
    QCOMPARE(text(2, ChangeList::SummaryRole), u"New"_s);
    QCOMPARE(m_list->unseen(), 0);
    QCOMPARE(m_list->notice(), QString());

    update(3, "2026-11-20T00:00:00Z", {filling::named("org:c", "Gamma, renamed")});
    m_session->load();
    QTRY_COMPARE(m_list->count(), 4);
    QCOMPARE(text(0, ChangeList::SummaryRole), u"Changed: name"_s);
}

void ChangeListTest::knowsWhatIsOnAShortlist()
{
    QTRY_COMPARE(m_list->count(), 3);
    const auto added = m_session->store().run([](Store &store) {
        const auto list = store.workspace.shortlists().create("Partners", Instant());
        return store.workspace.shortlists().add(list->id, "org:b", "Beta", Instant());
    });
    QVERIFY(added.result());
    m_session->load();
    QTRY_COMPARE(m_list->unseen(), 1);
    QVERIFY(m_list->notice().startsWith(u'1'));
    m_list->setMineOnly(true);
    QCOMPARE(m_list->count(), 1);
    QCOMPARE(text(0, ChangeList::RecordRole), u"org:b"_s);
    m_list->markSeen();
    QCOMPARE(m_list->unseen(), 0);
    QCOMPARE(m_list->notice(), QString());
    QCOMPARE(m_list->count(), 1); // it stays in the list
}

void ChangeListTest::pagesShowWhatWas()
{
    QTRY_VERIFY(m_session->isReady());
    RecordPast past;
    past.setSession(m_session.get());
    past.setRecordId(u"org:a"_s);
    QTRY_COMPARE(past.moments().size(), 1); // the first filling is no change
    const QList<PastMoment> moments = past.moments();
    QCOMPARE(moments[0].summary, u"Changed: city, members"_s);
    QVERIFY(!moments[0].before.isEmpty());
    past.setRecordId(u"org:d"_s);
    QTRY_COMPARE(past.moments().size(), 1);
    QCOMPARE(past.moments().first().summary, u"New"_s);
    QVERIFY(past.moments().first().before.isEmpty()); // before it was nothing

    RecordView view;
    view.setSession(m_session.get());
    view.setRecordId(u"org:a"_s);
    const auto says = [&](const QString &what) {
        const PageDescription page = view.page();
        bool found = page.subtitle.contains(what);
        for (const PagePart &part : page.parts)
            for (const PageLine &line : part.lines)
                found = found || line.text.contains(what);
        return found;
    };
    QTRY_COMPARE(view.state(), RecordView::Filled);
    QVERIFY(says(u"Wien"_s));
    view.setMoment(moments[0].before);
    QTRY_VERIFY(view.state() == RecordView::Filled && !says(u"Wien"_s));
    QCOMPARE(view.page().title, u"Alpha"_s);
    view.setMoment(u"2020-01-01T00:00:00Z"_s); // before the log begins: as it was then
    QTest::qWait(50);
    view.setRecordId(u"org:d"_s); // another record is shown as it is
    QVERIFY(view.moment().isEmpty());
    QTRY_VERIFY(view.state() == RecordView::Filled && view.page().title == u"Delta"_s);
    view.setMoment(moments[0].before);
    QTRY_COMPARE(view.state(), RecordView::Gone); // it was not there then
}

QTEST_MAIN(ChangeListTest)
#include "changelisttest.moc"
