// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/callexport.h"

#include "base/atomicfile.h"
#include "calls/tracking/stage.h"
#include "files/exporter.h"
#include "files/icalendar.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QCoreApplication>

namespace hansa::files
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::files::CallExport)
};

Result<std::size_t> exportCalendar(const QString &path, std::span<const calls::FollowedCall> what,
                                   const store::Workspace &workspace, Instant now)
{
    std::vector<calls::CalendarEntry> entries;
    for (const calls::FollowedCall &one : what) {
        const bool tracked = !one.tracked.call.empty();
        std::ranges::move(calls::calendarEntries(one.call, tracked ? &one.tracked : nullptr, now),
                          std::back_inserter(entries));
    }
    for (calls::CalendarEntry &entry : entries) {
        const auto edition = workspace.calendar().edition(entry.uid, calls::contentOf(entry), now);
        if (!edition)
            return std::unexpected(edition.error());
        entry.edition = *edition;
    }
    return replaceFile(path, toICalendar(entries, now).toStdString()).transform([&] { return entries.size(); });
}

/// The user's own words, for the column of notes.
std::string noteOf(const store::TrackedCall &tracked)
{
    if (tracked.call.empty())
        return {};
    const auto stage = calls::stageFromName(tracked.stage);
    QStringList parts{stage ? calls::stageText(*stage) : QString(), QString::fromStdString(tracked.owner),
                      QString::fromStdString(tracked.note)};
    parts.removeAll({});
    return parts.join(QStringLiteral("; ")).toStdString();
}

} // namespace

Result<std::size_t> exportCalls(const QString &path, std::span<const calls::FollowedCall> what,
                                const store::Workspace &workspace, const store::Cache &cache, Instant now)
{
    if (path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive))
        return exportCalendar(path, what, workspace, now);
    const auto format = formatOfPath(path);
    if (!format || (*format != ExportFormat::Csv && *format != ExportFormat::Xlsx))
        return failure(ErrorKind::Usage, Words::tr("Exporting calls to"), path,
                       Words::tr("the ending says no form of calls"), Words::tr("Let it end in .ics, .csv or .xlsx."));
    Export table;
    table.about.exported = now;
    table.about.program = "Hansa " + QCoreApplication::applicationVersion().toStdString();
    auto catalogues = cache.catalogues().all();
    if (!catalogues)
        return std::unexpected(catalogues.error());
    table.about.catalogues = std::move(*catalogues);
    for (const calls::FollowedCall &one : what)
        table.items.push_back(
            {.record = one.call, .score = {}, .reach = {}, .note = noteOf(one.tracked), .gone = one.gone});
    return exportTo(path, *format, table).transform([](const ExportReport &report) { return report.written; });
}

} // namespace hansa::files
