// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/tracking/stage.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::Stage)
};
} // namespace

std::string_view stageName(Stage stage)
{
    switch (stage) {
    case Stage::Watching:
        return "watching";
    case Stage::Deciding:
        return "deciding";
    case Stage::Preparing:
        return "preparing";
    case Stage::Submitted:
        return "submitted";
    case Stage::Granted:
        return "granted";
    case Stage::Rejected:
        return "rejected";
    case Stage::Dropped:
        break;
    }
    return "dropped";
}

std::optional<Stage> stageFromName(std::string_view name)
{
    const auto found = std::ranges::find(allStages, name, stageName);
    return found == allStages.end() ? std::nullopt : std::optional(*found);
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Watching:
        return Words::tr("Watching");
    case Stage::Deciding:
        return Words::tr("Deciding");
    case Stage::Preparing:
        return Words::tr("Preparing");
    case Stage::Submitted:
        return Words::tr("Submitted");
    case Stage::Granted:
        return Words::tr("Granted");
    case Stage::Rejected:
        return Words::tr("Rejected");
    case Stage::Dropped:
        break;
    }
    return Words::tr("Dropped");
}

bool isAhead(Stage stage)
{
    return stage == Stage::Watching || stage == Stage::Deciding || stage == Stage::Preparing;
}

} // namespace hansa::calls
