// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncwords.h"

#include "calls/known/owncalls.h"
#include "desktop/naming/agewords.h"
#include "desktop/status/syncmodel.h"

#include <QLocale>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

QString stateWords(const store::CatalogueState &state)
{
    QStringList parts{state.revision > 0 ? SyncModel::tr("revision %1").arg(state.revision)
                                         : SyncModel::tr("not fetched yet")};
    if (state.published)
        parts += SyncModel::tr("data of %1").arg(dayText(std::chrono::floor<std::chrono::days>(*state.published)));
    if (state.checked)
        parts += SyncModel::tr("checked on %1").arg(dayText(std::chrono::floor<std::chrono::days>(*state.checked)));
    return parts.join(u"  ·  "_s);
}

QString originWords(const store::CatalogueState &state)
{
    if (store::isLocal(state.id))
        return state.id == calls::ownCatalogue ? SyncModel::tr("yours") : SyncModel::tr("imported");
    return state.url.empty() ? SyncModel::tr("comes with the program") : QString::fromStdString(state.url);
}

QString progressWords(const sync::Progress &progress)
{
    const QLocale locale;
    switch (progress.stage) {
    case sync::Stage::Asking:
        break;
    case sync::Stage::Fetching: {
        const QString text = SyncModel::tr("Fetching %1").arg(locale.formattedDataSize(progress.done));
        return progress.total > 0 ? text + u" / "_s + locale.formattedDataSize(progress.total) : text;
    }
    case sync::Stage::Applying: {
        const QString text = SyncModel::tr("Applying %1").arg(locale.toString(progress.done));
        return progress.total > 0 ? text + u" / "_s + locale.toString(progress.total) : text;
    }
    case sync::Stage::Checking:
        return SyncModel::tr("Checking …");
    }
    return SyncModel::tr("Asking …");
}

QString outcomeWords(const sync::Report &report)
{
    const QString title = QString::fromStdString(report.title);
    QString text = report.revision == report.fromRevision
        ? SyncModel::tr("%1 is up to date (revision %2)").arg(title).arg(report.revision)
        : SyncModel::tr("%1 is now at revision %2: %3 added, %4 changed, %5 dropped")
              .arg(title)
              .arg(report.revision)
              .arg(report.changes.added)
              .arg(report.changes.changed)
              .arg(report.changes.dropped);
    for (const QString &warning : report.warnings)
        text += u". "_s + warning;
    return text;
}

QString lastUpdateWords(const sync::Report &report, Day today)
{
    const QString size = QLocale().formattedDataSize(report.bytes, 1, QLocale::DataSizeSIFormat);
    const QString asked = SyncModel::tr("Last update on %1: %2 in %n request(s)", nullptr, int(report.requests))
                              .arg(dayText(today), size);
    return report.path.empty() ? SyncModel::tr("%1, nothing new").arg(asked)
                               : SyncModel::tr("%1, %2 added, %3 changed, %4 dropped")
                                     .arg(asked)
                                     .arg(report.changes.added)
                                     .arg(report.changes.changed)
                                     .arg(report.changes.dropped);
}

} // namespace hansa::desktop
