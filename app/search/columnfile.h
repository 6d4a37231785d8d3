// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "search/index.h"

#include <QString>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace hansa::search
{

/// What a column file holds beside the columns: bytes that its writer understands.
struct StoredColumns {
    std::shared_ptr<const Index> index;
    std::string extra;
};

// An index in one file, as memory has it: disposable, for it can be built again from the records.
// It begins with what it was built from (@p tie) and a checksum of the rest; one of another tie, of
// another version or machine, damaged or cut short, is as none. So is one whose checksum is right and in which an
// offset, a count, a code or a row lies out of bounds: it may come from anybody who can write to the profile.

/// Replaces the file whole.
[[nodiscard]] Result<void> saveColumns(const Index &index, std::string_view tie, std::string_view extra,
                                       const QString &path);
/// Nothing where there is no file that is good for @p tie.
[[nodiscard]] StoredColumns loadColumns(std::string_view tie, const QString &path, std::span<const Concept> concepts);
/// The same of the bytes of a file.
[[nodiscard]] StoredColumns readColumns(std::string_view bytes, std::string_view tie,
                                        std::span<const Concept> concepts);

} // namespace hansa::search
