// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "files/csv.h"
#include "files/export.h"

#include <array>
#include <string_view>

namespace hansa::files
{

/// The forms that records leave the program in.
enum class ExportFormat { Csv, Xlsx, GeoJson, JsonLines, VCard };
inline constexpr std::array allExportFormats{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::GeoJson,
                                             ExportFormat::JsonLines, ExportFormat::VCard};

[[nodiscard]] std::string_view
formatName(ExportFormat format); ///< "csv", "xlsx", "geojson", "jsonl", "vcf": also the ending
[[nodiscard]] std::optional<ExportFormat> formatFromName(std::string_view name);
[[nodiscard]] std::optional<ExportFormat> formatOfPath(const QString &path); ///< by its ending

struct ExportOptions {
    CsvOptions csv;
    bool aboutBeside = true; ///< for CSV, JSON lines and vCard: `FILE.about.json` beside the file
};

/// What became of an export.
struct ExportReport {
    std::size_t written = 0;
    std::vector<std::string> withoutPosition; ///< GeoJSON: ids that are not in the file
    std::vector<std::string> otherKinds; ///< vCard: ids of what is no organisation and so not in the file
    QString aboutPath; ///< empty where there is no such file
};

/// The export as a table: columnsOf() its kinds, `score` and `reach` after the name and the
/// place, `note` at the end; these three only where an item has one.
[[nodiscard]] Table tableOf(const Export &what);

/// Writes the file, whole or not at all (see replaceFile()).
[[nodiscard]] Result<ExportReport> exportTo(const QString &path, ExportFormat format, const Export &what,
                                            const ExportOptions &options = {});

} // namespace hansa::files
