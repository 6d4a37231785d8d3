// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "protocol/head.h"

#include <simdjson.h>

#include <cstdint>
#include <format>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::protocol
{

inline constexpr std::int64_t largestInteger = std::int64_t(1) << 53;

/// Reads the fields of one object; the first that is missing or odd is kept as the reason.
class Fields
{
public:
    Fields(simdjson::dom::object object, std::string path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    std::int64_t number(std::string_view key, std::int64_t least, std::int64_t most)
    {
        std::int64_t value = 0;
        if (m_object[key].get(value) || value < least || value > most)
            refuse(key, "a whole number in its range");
        return value;
    }

    /// Text that is shown to people: none of it may move their cursor.
    std::string text(std::string_view key)
    {
        std::string_view value;
        if (m_object[key].get(value) || !isHeadText(value))
            refuse(key, "a short text");
        return std::string(value);
    }

    Sha256 hash(std::string_view key)
    {
        std::string_view value;
        const auto hash = m_object[key].get(value) ? std::nullopt : sha256FromHex(value);
        if (!hash)
            refuse(key, "a SHA-256 in hex");
        return hash.value_or(Sha256{});
    }

    std::optional<Instant> instant(std::string_view key)
    {
        std::string_view value;
        const auto instant = m_object[key].get(value) ? std::nullopt : parseInstant(value);
        if (!instant)
            refuse(key, "a moment");
        return instant;
    }

    [[nodiscard]] bool has(std::string_view key) const { return m_object[key].error() == simdjson::SUCCESS; }

    Fields object(std::string_view key)
    {
        simdjson::dom::object inner;
        if (m_object[key].get(inner)) {
            refuse(key, "an object");
            return {m_object, m_path + std::string(key) + '.'}; // read no further: the refusal stands
        }
        return {inner, m_path + std::string(key) + '.'};
    }

    [[nodiscard]] const simdjson::dom::object &raw() const { return m_object; }
    [[nodiscard]] const std::string &refusal() const { return m_refusal; }
    void adopt(const Fields &inner)
    {
        if (m_refusal.empty())
            m_refusal = inner.m_refusal;
    }
    void refuse(std::string_view key, std::string_view wanted)
    {
        if (m_refusal.empty())
            m_refusal = std::format("its \"{}{}\" should be {}", m_path, key, wanted);
    }

private:
    simdjson::dom::object m_object;
    std::string m_path;
    std::string m_refusal;
};

/// `{"from", "to", "sha256", "bytes", "raw_bytes", "records"}` under @p key of @p object.
[[nodiscard]] PackRef readPack(Fields &object, std::string_view key);
/// The same of the fields that are there.
[[nodiscard]] PackRef readPack(Fields &fields);
void appendPack(std::string &out, const PackRef &ref); ///< canonical

} // namespace hansa::protocol
