// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/schedule.h"
#include "catalogue/call.h"
#include "store/trackedcallrepository.h"

#include <optional>
#include <vector>

namespace hansa::calls
{

/// What is to be done for a call of this programme, to start from: by how long before the deadline
/// each is usually due. Ours, from the steps that the portal's submission asks for; the user edits it.
[[nodiscard]] std::vector<store::CallTask> checklistFor(const catalogue::Call &call);

/// The day on which a task is due, by Brussels' calendar: so many days before the next deadline.
/// Nothing where the task has no such day or the call no deadline that is stated by the day.
[[nodiscard]] std::optional<Day> dueDay(const store::CallTask &task, const Schedule &schedule);

} // namespace hansa::calls
