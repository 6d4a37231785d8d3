// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/together.h"

#include <qyieldcpu.h>

#include <chrono>
#include <system_error>
#include <utility>

namespace hansa
{

namespace
{
/// How long to look out before sleeping: what lies between two works of one answer, and no more.
constexpr std::chrono::microseconds patience(200);
constexpr int looksAtOnce = 64; ///< the clock takes longer than a look
} // namespace

SecondThread::SecondThread()
{
    if (std::thread::hardware_concurrency() < 2) {
        m_state = State::Over; // it would only be in the way
        return;
    }
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        m_state = State::Over; // no thread to be had: halves are done one after the other
    }
}

SecondThread::~SecondThread()
{
    if (!m_thread.joinable())
        return;
    // Whoever it works for has it until the end.
    for (State free = State::Free; !m_state.compare_exchange_strong(free, State::Over); free = State::Free)
        await(State::Free, State::Free);
    m_state.notify_all();
    m_thread.join();
}

SecondThread &SecondThread::instance()
{
    static SecondThread thread;
    return thread;
}

bool SecondThread::start(Work work, const void *argument)
{
    State free = State::Free;
    if (!m_state.compare_exchange_strong(free, State::Taken, std::memory_order_acquire))
        return false;
    m_work = work;
    m_argument = argument;
    m_state.store(State::Ordered, std::memory_order_release);
    m_state.notify_all();
    return true;
}

void SecondThread::wait()
{
    await(State::Done, State::Done);
    const std::exception_ptr thrown = std::exchange(m_thrown, nullptr);
    m_state.store(State::Free, std::memory_order_release);
    m_state.notify_all();
    if (thrown)
        std::rethrow_exception(thrown);
}

void SecondThread::run()
{
    while (await(State::Ordered, State::Over) == State::Ordered) {
        try {
            m_work(m_argument);
        } catch (...) {
            m_thrown = std::current_exception();
        }
        m_state.store(State::Done, std::memory_order_release);
        m_state.notify_all();
    }
}

SecondThread::State SecondThread::await(State one, State other) const
{
    const auto until = std::chrono::steady_clock::now() + patience;
    State now = m_state.load(std::memory_order_acquire);
    do {
        for (int look = 0; look < looksAtOnce && now != one && now != other; ++look) {
            qYieldCpu();
            now = m_state.load(std::memory_order_acquire);
        }
    } while (now != one && now != other && std::chrono::steady_clock::now() < until);
    for (; now != one && now != other; now = m_state.load(std::memory_order_acquire))
        m_state.wait(now, std::memory_order_acquire);
    return now;
}

} // namespace hansa
