// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/exporter.h"

#include "base/atomicfile.h"
#include "catalogue/codec.h"
#include "files/contact.h"
#include "files/geojson.h"
#include "files/recordcolumns_p.h"
#include "files/xlsx.h"

#include <QFileInfo>

#include <algorithm>

namespace hansa::files
{

namespace
{

/// Puts a column with a cell for each row before the column at @p place.
template<class Read>
void insertColumn(Table &table, std::size_t place, Column column, const std::vector<ExportItem> &items, Read read)
{
    table.columns.insert(table.columns.begin() + std::ptrdiff_t(place), std::move(column));
    for (std::size_t i = 0; i < items.size(); ++i)
        table.rows[i].insert(table.rows[i].begin() + std::ptrdiff_t(place), read(items[i]));
}

/// Scores stand after what an organisation is known by, else after the first two columns.
std::size_t placeOfScore(const Table &table)
{
    const auto city = std::ranges::find(table.columns, "city", &Column::key);
    const auto place = std::size_t(city - table.columns.begin());
    return place == 3 ? 4 : std::min<std::size_t>(2, table.columns.size());
}

Cell numberCell(const std::optional<double> &number)
{
    return number ? Cell{*number} : Cell{};
}

std::string toJsonLines(const Export &what)
{
    std::string out;
    for (const auto &item : what.items)
        out += catalogue::toJson(item.record) + '\n';
    return out;
}

} // namespace

std::string_view formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return "csv";
    case ExportFormat::Xlsx:
        return "xlsx";
    case ExportFormat::GeoJson:
        return "geojson";
    case ExportFormat::VCard:
        return "vcf";
    case ExportFormat::JsonLines:
        break;
    }
    return "jsonl";
}

std::optional<ExportFormat> formatFromName(std::string_view name)
{
    for (const auto format : allExportFormats) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

std::optional<ExportFormat> formatOfPath(const QString &path)
{
    return formatFromName(QFileInfo(path).suffix().toLower().toStdString());
}

Table tableOf(const Export &what)
{
    std::vector<catalogue::Record> records;
    records.reserve(what.items.size());
    for (const auto &item : what.items)
        records.push_back(item.record);
    Table table = tableOf(records);
    if (std::ranges::any_of(what.items, [](const auto &item) { return item.score.has_value(); })) {
        const std::size_t place = placeOfScore(table);
        insertColumn(table, place, {"score", Columns::tr("Score"), true}, what.items,
                     [](const ExportItem &item) { return numberCell(item.score); });
        insertColumn(table, place + 1, {"reach", Columns::tr("Reach"), true}, what.items,
                     [](const ExportItem &item) { return numberCell(item.reach); });
    }
    if (std::ranges::any_of(what.items, [](const auto &item) { return !item.note.empty(); }))
        insertColumn(table, table.columns.size(), {"note", Columns::tr("Note"), false}, what.items,
                     [](const ExportItem &item) { return item.note.empty() ? Cell{} : Cell{item.note}; });
    return table;
}

Result<ExportReport> exportTo(const QString &path, ExportFormat format, const Export &what,
                              const ExportOptions &options)
{
    ExportReport report;
    std::string bytes;
    switch (format) {
    case ExportFormat::Csv:
        bytes = toCsv(tableOf(what), options.csv);
        break;
    case ExportFormat::Xlsx: {
        auto workbook = toXlsx(tableOf(what), what.about);
        if (!workbook) {
            workbook.error().on = path;
            return std::unexpected(workbook.error());
        }
        bytes = std::move(*workbook);
        break;
    }
    case ExportFormat::GeoJson: {
        GeoJson document = toGeoJson(what);
        bytes = std::move(document.text);
        report.withoutPosition = std::move(document.withoutPosition);
        break;
    }
    case ExportFormat::JsonLines:
        bytes = toJsonLines(what);
        break;
    case ExportFormat::VCard: {
        Contacts contacts = toVCards(what);
        bytes = std::move(contacts.text);
        report.otherKinds = std::move(contacts.otherKinds);
        break;
    }
    }
    if (auto written = replaceFile(path, bytes); !written)
        return std::unexpected(written.error());
    report.written = what.items.size() - report.withoutPosition.size() - report.otherKinds.size();
    const bool aboutInside = format == ExportFormat::GeoJson || format == ExportFormat::Xlsx;
    if (!aboutInside && options.aboutBeside) {
        report.aboutPath = path + QStringLiteral(".about.json");
        if (auto written = replaceFile(report.aboutPath, aboutJson(what) + '\n'); !written)
            return std::unexpected(written.error());
    }
    return report;
}

} // namespace hansa::files
