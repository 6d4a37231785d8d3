// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace hansa::cli
{

/// Writes one JSON document into memory, keys in the order they are given.
/// Inside an object each value is preceded by its key.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    JsonWriter &value(std::string_view text);
    JsonWriter &value(const char *text) { return value(std::string_view(text)); }
    JsonWriter &value(double number); ///< Requires: finite.
    template<std::integral T> JsonWriter &value(T number)
    {
        if constexpr (std::same_as<T, bool>)
            return raw(number ? "true" : "false");
        else
            return raw(std::to_string(number));
    }
    JsonWriter &null() { return raw("null"); }

    /// A value that is JSON already.
    JsonWriter &raw(std::string_view json);

    /// Key and value at once.
    template<class T> JsonWriter &member(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void separate();

    std::string m_text;
    bool m_first = true; ///< nothing stands yet in the innermost object or array
    bool m_afterKey = false;
};

} // namespace hansa::cli
