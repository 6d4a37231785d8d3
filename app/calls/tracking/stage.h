// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace hansa::calls
{

/// How far the user is with a call.
enum class Stage { Watching, Deciding, Preparing, Submitted, Granted, Rejected, Dropped };
inline constexpr std::array allStages{Stage::Watching, Stage::Deciding, Stage::Preparing, Stage::Submitted,
                                      Stage::Granted,  Stage::Rejected, Stage::Dropped};

[[nodiscard]] std::string_view stageName(Stage stage); ///< "watching" …: in files and on the command line
[[nodiscard]] std::optional<Stage> stageFromName(std::string_view name);
[[nodiscard]] QString stageText(Stage stage); ///< "Watching" …
/// Whether a deadline still asks something of the user.
[[nodiscard]] bool isAhead(Stage stage);

} // namespace hansa::calls
