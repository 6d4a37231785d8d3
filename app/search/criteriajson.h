// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "search/criteria.h"

#include <QByteArrayView>

namespace hansa::catalogue
{
class Vocabularies;
}

namespace hansa::search
{

/// The most criteria of one search: each is a card of the window, and a pass over all organisations.
inline constexpr std::size_t mostCriteria = 200;

/// Reads criteria as JSON: an object with "criteria", "text" and "doubt", as "The criteria
/// file" in this folder's README says; the older form with "must", "exclude" and
/// "prefer" keys is taken too. Errors are of kind Usage and name line and column; a value
/// that is in no vocabulary fails with the nearest ones (unchecked where @p vocabularies is null).
/// Time grows with the length of the text.
/// @p name is what the error calls the text: a path, "standard input".
[[nodiscard]] Result<Criteria> readCriteria(QByteArrayView json, const QString &name,
                                            const catalogue::Vocabularies *vocabularies = nullptr);

/// Puts words first that an organisation must have and that also rank it, by how well they
/// fit: what "text" in a file means, and words on the command line. Nothing where they are empty.
void prependWords(Criteria &criteria, const std::string &words);

/// The same criteria as JSON, keys in one order, numbers shortest: equal criteria, equal bytes.
[[nodiscard]] std::string writeCriteria(const Criteria &criteria);

} // namespace hansa::search
