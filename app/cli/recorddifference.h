// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <string_view>

namespace hansa::cli
{

class JsonWriter;

// How a record differs from what it was; canonical JSON, empty where there was or is none.

/// `"id", "change": "added|changed|dropped", "fields": [{"field", "before", "after"}]`, into an
/// object that is open.
void writeDifference(JsonWriter &json, std::string_view id, std::string_view before, std::string_view after);

/// `+ id`, `- id`, or `~ id` and a line for each field.
[[nodiscard]] QString differenceInWords(std::string_view id, std::string_view before, std::string_view after);

} // namespace hansa::cli
