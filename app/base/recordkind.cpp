// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/recordkind.h"

#include <algorithm>

namespace hansa
{

namespace
{
struct KindNames {
    RecordKind kind;
    std::string_view name;
    std::string_view prefix;
};

constexpr std::array names{
    KindNames{RecordKind::Organisation, "organisation", "org"},
    KindNames{RecordKind::Partnership, "partnership", "partnership"},
    KindNames{RecordKind::Call, "call", "call"},
    KindNames{RecordKind::Event, "event", "event"},
    KindNames{RecordKind::Country, "country", "country"},
    KindNames{RecordKind::Story, "story", "story"},
    KindNames{RecordKind::Cooperation, "cooperation", "cooperation"},
};
} // namespace

std::string_view kindName(RecordKind kind)
{
    return names[std::size_t(kind)].name;
}

std::optional<RecordKind> kindFromName(std::string_view name)
{
    const auto it = std::ranges::find(names, name, &KindNames::name);
    return it == names.end() ? std::nullopt : std::optional(it->kind);
}

std::string_view idPrefix(RecordKind kind)
{
    return names[std::size_t(kind)].prefix;
}

std::optional<RecordKind> kindOfId(std::string_view id)
{
    const auto colon = id.find(':');
    if (colon == std::string_view::npos || colon + 1 == id.size())
        return std::nullopt;
    const auto isSlug = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!std::ranges::all_of(id.substr(colon + 1), isSlug))
        return std::nullopt;
    const auto it = std::ranges::find(names, id.substr(0, colon), &KindNames::prefix);
    return it == names.end() ? std::nullopt : std::optional(it->kind);
}

} // namespace hansa
