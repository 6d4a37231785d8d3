// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hansa::search
{

/// Where in a text something stands, from 1; columns count bytes.
struct TextPlace {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// The place of the byte @p at of @p text. Reads all that stands before: for messages.
[[nodiscard]] TextPlace placeIn(std::string_view text, std::size_t at);

/// A JSON value that knows where it stands, for errors that say so.
struct JsonNode {
    struct Null {
    };
    using List = std::vector<JsonNode>;
    struct Member; ///< key (a string) and value
    using Object = std::vector<Member>; ///< in order

    std::size_t at = 0; ///< byte of the text that it begins at
    std::variant<Null, bool, double, std::string, List, Object> value;

    template<class T> [[nodiscard]] const T *as() const;
};

struct JsonNode::Member {
    JsonNode key;
    JsonNode value;
};

template<class T> const T *JsonNode::as() const
{
    return std::get_if<T>(&value);
}

/// The most values of a document: a value takes some sixty bytes.
inline constexpr std::size_t mostJsonValues = 1'000'000;

/// Reads one JSON document (RFC 8259), nested at most 64 deep, no key twice, mostJsonValues at most.
/// Else the byte and the reason of the first mistake. Time grows with the length of the text.
[[nodiscard]] std::expected<JsonNode, std::pair<std::size_t, QString>> readJsonNode(std::string_view json);

} // namespace hansa::search
