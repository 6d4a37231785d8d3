// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "publish/folder.h"
#include "publish/resolve.h"

#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace hansa::publish
{

/// Something an import says about one line of a file.
struct ImportNote {
    QString file;
    std::int64_t line = 0; ///< from 1
    std::string field; ///< empty for the whole line
    std::string reason;

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

/// What an import did, by records.
struct ImportReport {
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t dropped = 0;
    std::vector<ImportNote> skipped; ///< lines that are no record
    std::vector<ImportNote> odd; ///< values that were kept, or repaired, though they are odd
    std::int64_t resolved = 0; ///< names of organisations that became ids
    std::vector<Resolution> unresolved; ///< names that stay as text
};

/// Reads JSON lines and CSV into @p folder: puts records, drops those that a line
/// `{"drop": id}` names. With @p replace also those of the kinds the files hold that no line
/// names. Names of members and organisers are resolved to ids afterwards. Saves at the end,
/// once; a file that cannot be read, or is no text of this form, fails as Usage and changes
/// nothing.
[[nodiscard]] Result<ImportReport> importFiles(Folder &folder, const QStringList &files, bool replace);

} // namespace hansa::publish
