// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/connection_p.h"

namespace hansa::store
{

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->tryReset();
    try {
        m_statement->clearBindings();
    } catch (const SQLite::Exception &) {
        return; // not worth keeping
    }
    m_home->try_emplace(m_sql, std::move(m_statement));
}

Query &Query::bind(std::string_view text)
{
    // By bytes and size: text may hold U+0000, and an empty view may have no address.
    m_statement->bind(++m_bound, std::string(text));
    return *this;
}

Query &Query::bind(std::int64_t number)
{
    m_statement->bind(++m_bound, number);
    return *this;
}

Query &Query::bind(const std::optional<Instant> &instant)
{
    if (!instant) {
        m_statement->bind(++m_bound);
        return *this;
    }
    return bind(std::int64_t(instant->time_since_epoch().count()));
}

Query &Query::bind(const std::optional<std::int64_t> &number)
{
    if (number)
        return bind(*number);
    m_statement->bind(++m_bound);
    return *this;
}

Query &Query::bindBytes(const void *bytes, std::size_t size)
{
    m_statement->bind(++m_bound, size > 0 ? bytes : "", int(size));
    return *this;
}

void Query::run()
{
    while (m_statement->executeStep()) { }
    again();
}

void Query::again()
{
    m_statement->reset();
    m_statement->clearBindings();
    m_bound = 0;
}

std::string_view Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const auto *const bytes = static_cast<const char *>(value.getBlob());
    return {bytes ? bytes : "", bytes ? std::size_t(value.getBytes()) : 0};
}

std::optional<Instant> Query::instant(int column) const
{
    if (m_statement->isColumnNull(column))
        return std::nullopt;
    return Instant(std::chrono::milliseconds(number(column)));
}

} // namespace hansa::store
