// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/packbase.h"

#include "protocol/packs/columnwriter_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::protocol
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::PackBase)
};

constexpr std::int64_t mostSampled = 2048; ///< more saves hardly a byte
constexpr std::size_t mostSampledBytes = std::size_t(4) << 20;
constexpr std::size_t mostPathBytes = std::size_t(64) << 10; ///< records of a catalogue have some 6 kB
} // namespace

std::optional<std::int64_t> PackBase::position(std::string_view id) const
{
    const auto found = std::ranges::lower_bound(ids, id);
    return found != ids.end() && *found == id ? std::optional(std::int64_t(found - ids.begin())) : std::nullopt;
}

Result<std::string> prefixOf(const PackBase &base)
{
    const auto count = std::int64_t(base.ids.size());
    const std::int64_t sampled = std::min(count, mostSampled);
    OutColumn columns;
    simdjson::dom::parser parser;
    std::size_t bytes = 0;
    for (std::int64_t i = 0; i < sampled && bytes < mostSampledBytes && columns.pathBytes() < mostPathBytes; ++i) {
        const std::string &id = base.ids[std::size_t(i * count / sampled)];
        const auto json = base.json(id);
        if (!json)
            return std::unexpected(json.error());
        simdjson::dom::element record;
        if (parser.parse(*json).get(record))
            return failure(ErrorKind::Refused, Words::tr("Reading the record"), QString::fromStdString(id),
                           Words::tr("it is no JSON"));
        writeValue(columns, record);
        bytes += json->size();
    }
    return columns.serialise(true);
}

} // namespace hansa::protocol
