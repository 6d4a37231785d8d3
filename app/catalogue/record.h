// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "catalogue/call.h"
#include "catalogue/cooperation.h"
#include "catalogue/country.h"
#include "catalogue/event.h"
#include "catalogue/organisation.h"
#include "catalogue/partnership.h"
#include "catalogue/story.h"

#include <variant>

namespace hansa::catalogue
{

/// Any of the seven kinds; the alternatives stand in the order of RecordKind.
using Record = std::variant<Organisation, Partnership, Call, Event, Country, Story, Cooperation>;

[[nodiscard]] inline RecordKind kindOf(const Record &record)
{
    return RecordKind(record.index());
}

/// What every record has.
[[nodiscard]] inline const RecordHead &headOf(const Record &record)
{
    return std::visit([](const RecordHead &head) -> const RecordHead & { return head; }, record);
}

/// The name people know it by: `name`, or `title` where the kind has one.
[[nodiscard]] inline const std::string &titleOf(const Record &record)
{
    return std::visit(
        [](const auto &r) -> const std::string & {
            if constexpr (requires { r.title; })
                return r.title;
            else
                return r.name;
        },
        record);
}

} // namespace hansa::catalogue
