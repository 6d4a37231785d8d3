// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

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

/// A JSON value that knows where it stands, for errors that say so.
struct JsonNode {
    struct Null {
    };
    using List = std::vector<JsonNode>;
    struct Member; ///< key (a string) and value
    using Object = std::vector<Member>; ///< in order

    TextPlace place;
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

/// Reads one JSON document (RFC 8259), nested at most 64 deep, no key twice.
/// Else the place and the reason of the first mistake.
[[nodiscard]] std::expected<JsonNode, std::pair<TextPlace, QString>> readJsonNode(std::string_view json);

} // namespace hansa::search
