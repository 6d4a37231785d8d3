// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace hansa::search
{

// Columns to bytes and back, as this machine keeps them. A type takes part by a member
// `void exchange(this auto &self, auto &archive) { archive(self.m_a, self.m_b); }`.

/// Whether a value is its bytes: no pointers, nothing to construct.
template<class T>
inline constexpr bool isPlainBytes =
    std::is_trivially_copyable_v<T> && !std::is_pointer_v<T> && !std::is_same_v<T, bool>;
template<class A, class B>
inline constexpr bool isPlainBytes<std::pair<A, B>> =
    isPlainBytes<A> && isPlainBytes<B> && sizeof(std::pair<A, B>) == sizeof(A) + sizeof(B);
template<class T> inline constexpr bool isPlainBytes<std::optional<T>> = false;

/// How many bytes a value takes at least: what is not plain begins with a count, or with whether it is there.
template<class T> inline constexpr std::size_t leastBytes = isPlainBytes<T> ? sizeof(T) : sizeof(std::uint64_t);
template<> inline constexpr std::size_t leastBytes<bool> = 1;
template<class T> inline constexpr std::size_t leastBytes<std::optional<T>> = 1;
template<class T> inline constexpr std::size_t leastBytes<std::shared_ptr<T>> = 1;
template<class A, class B>
inline constexpr std::size_t leastBytes<std::pair<A, B>> =
    isPlainBytes<std::pair<A, B>> ? sizeof(std::pair<A, B>) : leastBytes<A> + leastBytes<B>;
template<class T, std::size_t n>
inline constexpr std::size_t leastBytes<std::array<T, n>> =
    isPlainBytes<std::array<T, n>> ? sizeof(std::array<T, n>) : n * leastBytes<T>;

/// Appends what it is given to a text.
class ColumnWriter
{
public:
    explicit ColumnWriter(std::string &out)
        : m_out(&out)
    {
    }

    template<class... T> void operator()(const T &...values) { (write(values), ...); }

private:
    void raw(const void *bytes, std::size_t size) { m_out->append(static_cast<const char *>(bytes), size); }
    void count(std::size_t n)
    {
        const auto wide = std::uint64_t(n);
        raw(&wide, sizeof wide);
    }

    template<class T> void write(const T &value)
    {
        if constexpr (isPlainBytes<T>)
            raw(&value, sizeof value);
        else
            value.exchange(*this);
    }
    void write(bool value)
    {
        const auto byte = std::uint8_t(value ? 1 : 0);
        raw(&byte, sizeof byte);
    }
    void write(const std::string &text)
    {
        count(text.size());
        raw(text.data(), text.size());
    }
    template<class T, class Memory> void write(const std::vector<T, Memory> &list)
    {
        count(list.size());
        if constexpr (isPlainBytes<T>) {
            raw(list.data(), list.size() * sizeof(T));
        } else {
            for (const T &item : list)
                write(item);
        }
    }
    void write(const std::vector<bool> &list)
    {
        count(list.size());
        for (const bool item : list)
            write(item);
    }
    template<class T, std::size_t n>
        requires(!isPlainBytes<T>)
    void write(const std::array<T, n> &list)
    {
        for (const T &item : list)
            write(item);
    }
    template<class A, class B>
        requires(!isPlainBytes<std::pair<A, B>>)
    void write(const std::pair<A, B> &pair)
    {
        write(pair.first);
        write(pair.second);
    }
    template<class T> void write(const std::optional<T> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template<class T> void write(const std::shared_ptr<const T> &shared)
    {
        write(shared != nullptr);
        if (shared)
            write(*shared);
    }

    std::string *m_out;
};

/// Takes from a text what a ColumnWriter appended. After the first piece that is not there
/// everything stays empty, and isGood() says so.
class ColumnReader
{
public:
    explicit ColumnReader(std::string_view in)
        : m_in(in)
    {
    }

    template<class... T> void operator()(T &...values) { (read(values), ...); }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_in.empty(); }

private:
    bool raw(void *bytes, std::size_t size)
    {
        m_good = m_good && size <= m_in.size();
        if (!m_good)
            return false;
        if (size > 0)
            std::memcpy(bytes, m_in.data(), size);
        m_in.remove_prefix(size);
        return true;
    }
    /// How many items follow; never more than bytes are left.
    std::size_t count(std::size_t itemBytes)
    {
        std::uint64_t n = 0;
        if (!raw(&n, sizeof n) || n > m_in.size() / itemBytes) {
            m_good = false;
            return 0;
        }
        return std::size_t(n);
    }

    template<class T> void read(T &value)
    {
        if constexpr (isPlainBytes<T>)
            raw(&value, sizeof value);
        else
            value.exchange(*this);
    }
    void read(bool &value)
    {
        std::uint8_t byte = 0;
        if (raw(&byte, sizeof byte) && byte > 1)
            m_good = false;
        value = byte == 1;
    }
    void read(std::string &text)
    {
        text.resize(count(1));
        raw(text.data(), text.size());
    }
    template<class T, class Memory> void read(std::vector<T, Memory> &list)
    {
        if constexpr (isPlainBytes<T>) {
            list.resize(count(sizeof(T)));
            raw(list.data(), list.size() * sizeof(T));
        } else {
            list.resize(count(leastBytes<T>));
            for (T &item : list) {
                if (!m_good)
                    return;
                read(item);
            }
        }
    }
    void read(std::vector<bool> &list)
    {
        list.resize(count(1));
        for (auto &&item : list) {
            bool value = false;
            read(value);
            item = value;
        }
    }
    template<class T, std::size_t n>
        requires(!isPlainBytes<T>)
    void read(std::array<T, n> &list)
    {
        for (T &item : list)
            read(item);
    }
    template<class A, class B>
        requires(!isPlainBytes<std::pair<A, B>>)
    void read(std::pair<A, B> &pair)
    {
        read(pair.first);
        read(pair.second);
    }
    template<class T> void read(std::optional<T> &value)
    {
        bool there = false;
        read(there);
        value.reset();
        if (there)
            read(value.emplace());
    }
    template<class T> void read(std::shared_ptr<const T> &shared)
    {
        bool there = false;
        read(there);
        shared.reset();
        if (!there)
            return;
        auto fresh = std::make_shared<T>();
        read(*fresh);
        shared = std::move(fresh);
    }

    std::string_view m_in;
    bool m_good = true;
};

} // namespace hansa::search
