// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "sync/updateall.h"

#include <vector>

namespace hansa::cli
{

class Output;
class Session;

/// For a sync of this command, which tells how far it is. With @p acceptSize a catalogue beyond the size limits is
/// taken.
[[nodiscard]] sync::Context contextFor(const Session &session, Output &output, bool acceptSize);

/// Says what syncs did: one outcome is one object, several are a list, failures among them.
[[nodiscard]] Result<void> showOutcomes(Session &session, Output &output, const std::vector<sync::Outcome> &outcomes);

} // namespace hansa::cli
