// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace hansa
{

/// The seven kinds of record a catalogue holds.
enum class RecordKind { Organisation, Partnership, Call, Event, Country, Story, Cooperation };

inline constexpr std::array allRecordKinds{RecordKind::Organisation, RecordKind::Partnership, RecordKind::Call,
                                           RecordKind::Event,        RecordKind::Country,     RecordKind::Story,
                                           RecordKind::Cooperation};

/// "organisation", "partnership" …: as hansactl and the catalogue's counts write it.
[[nodiscard]] std::string_view kindName(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> kindFromName(std::string_view name);

/// "org", "partnership" …: what stands before the colon of an id.
[[nodiscard]] std::string_view idPrefix(RecordKind kind);

/// The kind an id belongs to: `org:minalogic` is an organisation. Nothing where the
/// prefix is none of ours or no slug of [a-z0-9-] follows it.
[[nodiscard]] std::optional<RecordKind> kindOfId(std::string_view id);

} // namespace hansa
