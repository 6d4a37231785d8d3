// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/erasures.h"
#include "filling.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;
namespace filling = hansa::store::filling;

class ErasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnlyAboutWhatIsHeld();
    void erasesTheUsersCopiesToo();
    void keepsThemAndDoesNotAskAgain();

private:
    /// The publisher asks to forget a field; the cache is read anew.
    void forget(const std::string &id)
    {
        auto cache = store::Cache::open(m_session->cachePath());
        auto update = cache->beginUpdate("org.example");
        QVERIFY(update->forget(id, {"phone"}, *parseInstant("2026-11-20T00:00:00Z")));
        QVERIFY(update->commit());
        m_session->load();
    }
    [[nodiscard]] std::size_t held(const std::string &id) const
    {
        return m_session->store()
            .run([id](Store &store) { return store.workspace.shortlists().holdings(id)->size(); })
            .result();
    }
    [[nodiscard]] QString text(int row, int role) const { return m_erasures->index(row).data(role).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Erasures> m_erasures;
};

void ErasuresTest::init()
{
    m_erasures.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    QVERIFY(filling::update(m_session->cachePath(), 1, "2026-11-01T00:00:00Z",
                            {filling::named("org:a", "Alpha"), filling::named("org:b", "Beta")}));
    const auto kept = m_session->store().run([](Store &store) {
        const auto list = store.workspace.shortlists().create("Partners", Instant());
        return store.workspace.shortlists().add(list->id, "org:a", "Alpha", Instant()).and_then([&](bool) {
            return store.workspace.shortlists().setNote(list->id, "org:a", "Rang Ms X");
        });
    });
    QVERIFY(kept.result());
    m_erasures = std::make_unique<Erasures>();
    m_erasures->setSession(m_session.get());
}

void ErasuresTest::asksOnlyAboutWhatIsHeld()
{
    const QAbstractItemModelTester tester(m_erasures.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    forget("org:b");
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    QCOMPARE(text(0, Erasures::TitleRole), u"Alpha"_s);
    QCOMPARE(text(0, Erasures::RecordRole), u"org:a"_s);
    QVERIFY(text(0, Erasures::AskedRole).contains(u"phone"_s));
    QVERIFY(text(0, Erasures::HeldRole).contains(u"Rang Ms X"_s));
    QCOMPARE(m_erasures->errorMessage(), QString());
}

void ErasuresTest::erasesTheUsersCopiesToo()
{
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    m_erasures->erase(3); // there is none
    QCOMPARE(held("org:a"), 1U);
    m_erasures->erase(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QCOMPARE(held("org:a"), 0U);
}

void ErasuresTest::keepsThemAndDoesNotAskAgain()
{
    forget("org:a");
    QTRY_COMPARE(m_erasures->count(), 1);
    m_erasures->keep(0);
    QTRY_COMPARE(m_erasures->count(), 0);
    QCOMPARE(held("org:a"), 1U);
    m_session->load();
    Erasures again;
    again.setSession(m_session.get());
    QTest::qWait(200);
    QCOMPARE(again.count(), 0);
}

QTEST_MAIN(ErasuresTest)
#include "erasurestest.moc"
