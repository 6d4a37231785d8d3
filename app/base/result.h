// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <expected>

namespace hansa
{

/// How a failure concerns whoever started the work; the values are hansactl's exit codes.
enum class ErrorKind {
    Failed = 1, ///< it could not be done here and now
    Usage = 2, ///< the command line, or a file it names, is wrong
    Refused = 3, ///< refused for security: signature, rollback, bomb
    Unreachable = 4, ///< a server could not be reached
};

/// Why something on the outside world did not work, in words for the user.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString tried; ///< what was tried: "Reading the criteria"
    QString on; ///< on what: a path, an address, a record id
    QString why; ///< why it failed
    QString hint; ///< what the user can do; may be empty

    /// One line: "Reading the criteria search.json: line 3, column 7: … Check the file."
    [[nodiscard]] QString message() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// What a function returns that can fail on the outside world.
template<class T> using Result = std::expected<T, Error>;

/// `return failure(ErrorKind::Failed, tr("Opening the catalogue"), path, why, tr("…"));`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString tried, QString on, QString why,
                                                    QString hint = {})
{
    return std::unexpected(Error{kind, std::move(tried), std::move(on), std::move(why), std::move(hint)});
}

} // namespace hansa
