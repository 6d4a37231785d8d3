// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "store/sqlite/copy_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace hansa::store
{

/// A prepared statement at work, taken from the connection's cache and given back when it
/// goes. Its functions throw SQLite::Exception: use it inside Connection::attempt().
class Query
{
public:
    ~Query();
    Query(Query &&) noexcept = default;
    Query &operator=(Query &&) = delete;

    /// Binds the next parameters, in order. Text and bytes are copied.
    Query &bind(std::string_view text);
    Query &bind(const char *text) { return bind(std::string_view(text)); }
    Query &bind(std::int64_t number);
    Query &bind(const std::optional<Instant> &instant);
    Query &bind(const std::optional<std::int64_t> &number);
    Query &bindBytes(const void *bytes, std::size_t size);
    template<std::integral T> Query &bind(T number) { return bind(std::int64_t(number)); }

    bool step() { return m_statement->executeStep(); } ///< whether there is a row
    void run(); ///< to the end; afterwards it can be bound anew
    void again(); ///< from the start, with nothing bound

    [[nodiscard]] std::string_view text(int column) const; ///< until the next step
    [[nodiscard]] std::int64_t number(int column) const { return m_statement->getColumn(column).getInt64(); }
    [[nodiscard]] std::optional<Instant> instant(int column) const;
    [[nodiscard]] bool isNull(int column) const { return m_statement->isColumnNull(column); }

private:
    friend class Connection;
    using Statements = std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>>;
    Query(Statements &home, std::string_view sql, std::unique_ptr<SQLite::Statement> statement)
        : m_home(&home)
        , m_sql(sql)
        , m_statement(std::move(statement))
    {
    }
    Statements *m_home;
    std::string_view m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_bound = 0;
};

/// What a database is for, and how it wants to be treated.
struct DatabaseKind {
    std::int32_t applicationId; ///< in the file's header
    int schemaVersion; ///< the newest this program knows
    const char *schema; ///< ":/hansa/store/cache" stands for cache-1.sql, cache-2.sql …
    bool durable; ///< synchronous=FULL, a backup before a migration, and an empty file is no new one
    QString (*name)(); ///< "the catalogue cache"
    QString (*damagedHint)(const QString &path); ///< what to do when it is damaged
    QString (*newerHint)(); ///< what to do when it is from a newer version
};

/// Why a database could not be opened.
struct OpenError {
    Error error;
    bool damaged = false; ///< the file is no database, or no longer one
};

/// A SQLite database behind an adapter: no exception of SQLite leaves attempt() and write().
/// On one thread at a time.
class Connection
{
public:
    /// Opens or makes the file and brings it to the newest schema. The folder is made too.
    [[nodiscard]] static std::expected<std::unique_ptr<Connection>, OpenError> open(const QString &path,
                                                                                    const DatabaseKind &kind);

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const DatabaseKind &kind() const { return *m_kind; }

    /// Requires: @p sql is a literal; it is the key in the cache of statements. Throws.
    [[nodiscard]] Query query(std::string_view sql);
    void execute(const char *sql) { m_db.exec(sql); } ///< throws
    /// For statements that are made at run time, of tables that nobody names. What it throws is for attempt().
    [[nodiscard]] SQLite::Database &database() { return m_db; }

    /// Runs @p work, which may return a value, a Result or nothing; what SQLite throws
    /// becomes an Error that says what was tried.
    template<class Work> [[nodiscard]] auto attempt(const QString &tried, Work work)
    {
        using Value = std::invoke_result_t<Work>;
        using Answer = typename AnswerOf<Value>::Type;
        try {
            if constexpr (std::is_void_v<Value>) {
                work();
                return Answer();
            } else {
                return Answer(work());
            }
        } catch (const SQLite::Exception &exception) {
            return Answer(std::unexpected(describe(tried, exception)));
        }
    }

    /// As attempt(), in a transaction that is rolled back when the work fails. Inside a
    /// transaction that runs already it is part of that.
    template<class Work> [[nodiscard]] auto write(const QString &tried, Work work)
    {
        using Value = std::invoke_result_t<Work>;
        using Answer = typename AnswerOf<Value>::Type;
        return attempt(tried, [&]() -> Answer {
            if (isInTransaction()) {
                if constexpr (std::is_void_v<Value>) {
                    work();
                    return {};
                } else {
                    return work();
                }
            }
            SQLite::Transaction transaction(m_db, SQLite::TransactionBehavior::IMMEDIATE);
            Answer answer;
            if constexpr (std::is_void_v<Value>)
                work();
            else
                answer = work();
            if (answer)
                transaction.commit();
            return answer;
        });
    }

    [[nodiscard]] Stamp stamp() { return readStamp(m_db); } ///< throws
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] sqlite3 *handle() const
    {
        return m_db.getHandle();
    } ///< for parts of SQLite that SQLiteCpp leaves out
    [[nodiscard]] std::int64_t changes() const; ///< rows that the last statement changed
    [[nodiscard]] std::int64_t lastRow() const { return m_db.getLastInsertRowid(); }

    /// Whether any table but those of @p besides has a row. Throws.
    [[nodiscard]] bool hasRows(std::span<const std::string_view> besides) const;
    /// See saveCopy().
    [[nodiscard]] Result<void> backup(const QString &to);
    /// The same of the state that was last committed, also while this connection writes.
    [[nodiscard]] Result<void> backupOfCommitted(const QString &to) const;
    /// The file is damaged, though SQLite can read it.
    void noteDamage() { m_sawDamage = true; }

private:
    template<class T> struct AnswerOf {
        using Type = Result<T>;
    };
    template<class T> struct AnswerOf<Result<T>> {
        using Type = Result<T>;
    };

    using Opened = std::expected<std::unique_ptr<Connection>, OpenError>;

    Connection(const QString &path, const DatabaseKind &kind);
    /// Of a file that may be new, or of one that must hold something.
    enum class Contents { Any, Some };
    [[nodiscard]] static Opened openFile(const QString &path, const DatabaseKind &kind, Contents contents);
    /// Makes the file, whole or not at all; refuses one that lost what was in it.
    [[nodiscard]] static Result<void> provide(const QString &path, const DatabaseKind &kind);
    [[nodiscard]] Error describe(const QString &tried, const SQLite::Exception &exception);

    QString m_path;
    const DatabaseKind *m_kind;
    SQLite::Database m_db;
    Query::Statements m_statements;
    bool m_sawDamage = false;
};

} // namespace hansa::store
