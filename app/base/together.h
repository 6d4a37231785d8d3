// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <atomic>
#include <exception>
#include <thread>

namespace hansa
{

/// A thread for second halves of works of less than a millisecond. To wake one that sleeps, and to be woken by
/// it, takes as long as ranking ten thousand rows: so both look out for each other for a while before they sleep.
class SecondThread
{
public:
    using Work = void (*)(const void *argument);

    SecondThread();
    ~SecondThread();
    SecondThread(const SecondThread &) = delete;
    SecondThread &operator=(const SecondThread &) = delete;

    /// That of the program.
    static SecondThread &instance();

    /// Whether it is free, and at work now; then wait() has to follow, on this thread. Any thread.
    [[nodiscard]] bool start(Work work, const void *argument);
    /// Until it is done. Throws what the work has thrown.
    void wait();

private:
    enum class State { Free, Taken, Ordered, Done, Over };

    void run();
    /// Until the state is one of them: looks out for it first, then sleeps.
    State await(State one, State other) const;

    std::atomic<State> m_state = State::Free;
    Work m_work = nullptr;
    const void *m_argument = nullptr;
    std::exception_ptr m_thrown; ///< by the work that is done; null: nothing
    std::thread m_thread;
};

/// Runs both halves of a work, at once where the second thread is free, else one after the other.
/// Throws what one of them throws, once neither runs any more.
template<class First, class Second> void together(const First &first, const Second &second)
{
    SecondThread &thread = SecondThread::instance();
    const bool helped = thread.start([](const void *work) { (*static_cast<const Second *>(work))(); }, &second);
    if (!helped) {
        first();
        second();
        return;
    }
    try {
        first();
    } catch (...) {
        try {
            thread.wait(); // the second half uses what this one returns to
        } catch (...) { // one error is enough
        }
        throw;
    }
    thread.wait();
}

} // namespace hansa
