// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/wording.h"
#include "catalogue/call.h"
#include "store/changelog.h"

#include <string>
#include <vector>

namespace hansa::calls
{

/// What about a call changed, in the order of weight.
enum class CallChangeKind { Deadline, Opening, Gone, Budget, Conditions, Text, New, Other };

/// One field of a call that an import or a sync changed.
struct CallChange {
    std::string id;
    std::string reference;
    std::string title;
    CallChangeKind kind = CallChangeKind::Other;
    std::string field; ///< "deadlines"; empty for a call that came or went
    std::string before; ///< canonical JSON; empty: not stated, or not there
    std::string after;
    Instant noticed; ///< when it came in here
    std::string catalogue;

    friend bool operator==(const CallChange &, const CallChange &) = default;
};

/// What @p changes mean for calls, in their order, of one record by weight. A deadline that is the
/// same instant in another notation is no change; nor is the day for which a record holds, where it
/// is from, or how an import keeps it.
[[nodiscard]] std::vector<CallChange> callChanges(const std::vector<store::LoggedChange> &changes);

/// "The deadline moved: 15 September 2026, 17:00 Brussels → 22 September 2026 …", in the reader's words.
[[nodiscard]] QString changeText(const CallChange &change, const Reader &reader);

} // namespace hansa::calls
