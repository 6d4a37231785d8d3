// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/calllist.h"
#include "callbuilder.h"

#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace std::chrono_literals;
using test::instant;
using test::stated;

/// Which calls are listed, and in which order.
class CallListTest : public QObject
{
    Q_OBJECT

    std::vector<catalogue::Call> m_calls;
    std::vector<const catalogue::Call *> m_pointers;
    const Instant m_now = instant("2026-11-25T10:00:00Z");

    void add(const char *id, catalogue::Call call)
    {
        call.id = call.title = id;
        m_calls.push_back(std::move(call));
    }

    std::string listed(const CallFilter &filter) const
    {
        std::string ids;
        for (const ListedCall &call : listCalls(m_pointers, filter, m_now))
            ids += (ids.empty() ? "" : " ") + call.call->id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        add("undated", test::call("", {}));
        add("long-closed", test::call("2020-01-01", {stated("2020-05-01")}));
        add("late", test::call("2026-01-01", {stated("2027-06-01")}));
        add("soon", test::call("2026-01-01", {stated("2026-12-01")}));
        add("forthcoming", test::call("2026-12-15", {stated("2027-04-14")}));
        add("december", test::call("2026-01-01", {stated("2026-12")}));
        add("just-closed", test::call("2026-01-01", {stated("2026-11-20")}));
        add("cut-offs", test::call("2026-01-01", {stated("2026-03-01"), stated("2026-12-20")}));
        for (const auto &call : m_calls)
            m_pointers.push_back(&call);
    }

    void whatClosesNextComesFirst()
    {
        QCOMPARE(listed({}), "soon cut-offs december forthcoming late undated just-closed long-closed");
    }

    void statusFilters()
    {
        QCOMPARE(listed({.statuses = {CallStatus::Open}}), "soon cut-offs december late");
        QCOMPARE(listed({.statuses = {CallStatus::Forthcoming}}), "forthcoming");
        QCOMPARE(listed({.statuses = {CallStatus::Closed}}), "just-closed long-closed");
        QCOMPARE(listed({.statuses = {CallStatus::Unknown}}), "undated");
        QCOMPARE(listed({.statuses = {CallStatus::Forthcoming, CallStatus::Unknown}}), "forthcoming undated");
    }

    void closingWithinTakesWhatMayClose()
    {
        QCOMPARE(listed({.closingWithin = 24h}), "");
        QCOMPARE(listed({.closingWithin = 7 * 24h}), "soon december");
        QCOMPARE(listed({.closingWithin = 30 * 24h}), "soon cut-offs december");
        QCOMPARE(listed({.statuses = {CallStatus::Forthcoming}, .closingWithin = 200 * 24h}), "forthcoming");
    }

    void spansAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("hours");
        QTest::newRow("days") << QByteArray("30d") << 720;
        QTest::newRow("weeks") << QByteArray("2w") << 336;
        QTest::newRow("hours") << QByteArray("12h") << 12;
        QTest::newRow("none") << QByteArray("0d") << 0;
        for (const char *bad : {"", "d", "30", "30 d", "-3d", "3m", "3dd", "9999999d", "1e3d"})
            QTest::newRow(bad) << QByteArray(bad) << -1;
    }
    void spansAreRead()
    {
        QFETCH(QByteArray, text);
        const auto span = parseSpan(text.toStdString());
        QTEST(span ? int(duration_cast<std::chrono::hours>(*span).count()) : -1, "hours");
    }
};

QTEST_GUILESS_MAIN(CallListTest)
#include "calllisttest.moc"
