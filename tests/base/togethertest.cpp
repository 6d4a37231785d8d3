// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/together.h"

#include <QTest>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <thread>
#include <vector>

using namespace hansa;

namespace
{
/// Sums a range in two halves.
std::uint64_t sum(const std::vector<std::uint64_t> &numbers)
{
    std::array<std::uint64_t, 2> halves{};
    const auto add = [&](std::size_t half) {
        const std::size_t middle = numbers.size() / 2;
        for (std::size_t i = half == 0 ? 0 : middle; i < (half == 0 ? middle : numbers.size()); ++i)
            halves[half] += numbers[i];
    };
    together([&] { add(0); }, [&] { add(1); });
    return halves[0] + halves[1];
}
} // namespace

/// Both halves are done once, whoever asks and whenever.
class TogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothHalvesAreDone()
    {
        std::vector<std::uint64_t> numbers;
        std::uint64_t expected = 0;
        for (std::uint64_t i = 0; i < 3000; ++i) {
            QCOMPARE(sum(numbers), expected);
            numbers.push_back(i);
            expected += i;
        }
    }

    void afterASleepToo()
    {
        const std::vector<std::uint64_t> numbers(1000, 7);
        for (int i = 0; i < 20; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // the second thread sleeps by then
            QCOMPARE(sum(numbers), 7000U);
        }
    }

    void aLongHalfIsWaitedFor()
    {
        std::atomic<int> done = 0;
        const auto slow = [&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            ++done;
        };
        together([&] { ++done; }, slow);
        QCOMPARE(done.load(), 2);
        together(slow, [&] { ++done; });
        QCOMPARE(done.load(), 4);
    }

    void manyThreadsShareIt()
    {
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> askers;
            for (std::uint64_t asker = 1; asker <= 4; ++asker) {
                askers.emplace_back([&wrong, asker] {
                    const std::vector<std::uint64_t> numbers(501, asker);
                    for (int i = 0; i < 2000; ++i)
                        wrong += sum(numbers) == 501 * asker ? 0 : 1;
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void aHalfMayBeHalved()
    {
        std::atomic<int> done = 0;
        const auto add = [&] { ++done; };
        const auto both = [&] { together(add, add); };
        for (int i = 1; i <= 500; ++i) {
            together(both, both);
            QCOMPARE(done.load(), 4 * i);
        }
    }

    void itEndsWhenItsWorkIsDone()
    {
        std::atomic<int> done = 0;
        std::atomic<bool> atWork = false;
        const auto work = [&] {
            atWork = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            ++done;
        };
        std::optional<SecondThread> own(std::in_place); // its memory stays, as that of the program's does
        std::jthread asker([&work, &thread = *own] {
            const auto run = [](const void *argument) { (*static_cast<decltype(&work)>(argument))(); };
            if (thread.start(run, static_cast<const void *>(&work)))
                thread.wait();
            else
                work();
        });
        while (!atWork)
            std::this_thread::yield();
        own.reset();
        asker.join();
        QCOMPARE(done.load(), 1);
    }

    void oneEndsWithItsOwner()
    {
        for (int i = 0; i < 50; ++i) {
            SecondThread own;
            int seen = 0;
            const auto work = [](const void *argument) { ++**static_cast<int *const *>(argument); };
            int *const counted = &seen;
            if (own.start(work, static_cast<const void *>(&counted))) {
                own.wait();
                QCOMPARE(seen, 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "togethertest.moc"
