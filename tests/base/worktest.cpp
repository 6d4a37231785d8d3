// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/work.h"
#include "base/relay.h"
#include "base/together.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QtConcurrentMap>

#include <algorithm>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
/// One thread that computes, as on a machine with one core.
class OneCore
{
public:
    OneCore() { computingThreads().setMaxThreadCount(1); }
    ~OneCore() { computingThreads().setMaxThreadCount(m_before); }
    OneCore(const OneCore &) = delete;
    OneCore &operator=(const OneCore &) = delete;

private:
    int m_before = computingThreads().maxThreadCount();
};
} // namespace

/// Work on other threads ends with a result, whatever happens in it, and none that waits is in the way of others.
class WorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItComesTo()
    {
        QCOMPARE(compute([](int a, int b) { return a + b; }, 2, 3).takeResult().value(), 5);
        QCOMPARE(runBlocking([] { return Result<int>(7); }).takeResult().value(), 7);
        QVERIFY(runBlocking([] { }).takeResult().has_value());
        const auto failed = compute([]() -> Result<int> { return failure(ErrorKind::Usage, {}, {}, u"why"_s); });
        QCOMPARE(QFuture(failed).takeResult().error().why, u"why"_s);
    }

    void anExceptionIsAnError_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("no memory") << 0 << u"memory"_s;
        QTest::newRow("an exception") << 1 << u"it broke"_s;
        QTest::newRow("none of the usual") << 2 << u"unexpected error"_s;
        QTest::newRow("on one more thread") << 3 << u"memory"_s;
    }

    void anExceptionIsAnError()
    {
        QFETCH(const int, what);
        QFETCH(const QString, words);
        const auto work = [what]() -> int {
            if (what == 0)
                throw std::bad_alloc();
            if (what == 1)
                throw std::runtime_error("it broke");
            if (what == 2)
                throw 3;
            const std::function<int(int)> fail = [](int) -> int { throw std::bad_alloc(); };
            return QtConcurrent::blockingMapped(QList<int>{1, 2, 3}, fail).front();
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(words));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(words));
        std::optional<Result<int>> computed;
        std::optional<Result<int>> waited;
        compute(work).then(this, [&](const Result<int> &done) { computed = done; });
        runBlocking(work).then(this, [&](const Result<int> &done) { waited = done; });
        QTRY_VERIFY(computed && waited);
        for (const auto &done : {*computed, *waited}) {
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Failed);
            QVERIFY2(done.error().why.contains(words), qPrintable(done.error().message()));
            QVERIFY(!done.error().hint.isEmpty());
        }
    }

    void whoWaitsTakesNoThreadThatComputes()
    {
        const OneCore oneCore;
        QSemaphore server; // which is silent
        std::vector<QFuture<Result<void>>> waiting;
        for (int i = 0; i < 8; ++i)
            waiting.push_back(runBlocking([&] { server.acquire(); }));
        std::optional<int> answer;
        compute([] { return 42; }).then(this, [&](const Result<int> &done) { answer = *done; });
        QTRY_COMPARE(answer, std::optional(42));
        const bool stillWaits = std::ranges::none_of(waiting, &QFuture<Result<void>>::isFinished);
        server.release(8);
        for (auto &one : waiting)
            one.waitForFinished();
        QVERIFY(stillWaits);
    }

    void aHalfThatThrowsIsToldToWhoeverAsked_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("first") << true;
        QTest::newRow("second") << false;
    }

    void aHalfThatThrowsIsToldToWhoeverAsked()
    {
        QFETCH(const bool, first);
        for (int time = 0; time < 50; ++time) {
            bool other = false;
            const auto fails = [] { throw std::bad_alloc(); };
            const auto works = [&] { other = true; };
            QVERIFY_THROWS_EXCEPTION(std::bad_alloc, first ? together(fails, works) : together(works, fails));
            // The thread is free for the next one.
            int sum = 0;
            int product = 0;
            together([&] { sum = 2 + 3; }, [&] { product = 2 * 3; });
            QCOMPARE(sum, 5);
            QCOMPARE(product, 6);
        }
    }

    void whatIsRelayedComesToThisThreadInOrder()
    {
        QList<int> heard;
        bool here = true;
        const auto tell = relay(this, [&, thread = std::this_thread::get_id()](int number) {
            here = here && std::this_thread::get_id() == thread;
            heard << number;
        });
        std::jthread([&] {
            for (int number = 0; number < 100; ++number)
                tell(number);
        }).join();
        QVERIFY(heard.isEmpty());
        QTRY_COMPARE(heard.size(), 100);
        QVERIFY(here);
        QVERIFY(std::ranges::is_sorted(heard));
    }

    void whatIsRelayedToNobodyIsLost()
    {
        int heard = 0;
        auto owner = std::make_unique<QObject>();
        const auto gone = relay(owner.get(), [&](int number) { heard += number; });
        const auto stays = relay(this, [&](int number) { heard += number; });
        std::jthread([&] { gone(1); }).join();
        owner.reset();
        gone(1);
        stays(10);
        QTRY_COMPARE(heard, 10);
    }
};

QTEST_GUILESS_MAIN(WorkTest)
#include "worktest.moc"
