// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/changepackwriter.h"

#include "protocol/packs/columnwriter_p.h"
#include "protocol/packs/packframe_p.h"
#include "protocol/packs/packindex.h"
#include "protocol/packs/varint_p.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace hansa::protocol
{

namespace
{
namespace dom = simdjson::dom;

/// Positions as distances from the one before.
class Gaps
{
public:
    Gaps(OutColumn &column, Stream stream)
        : m_column(column)
        , m_stream(stream)
    {
    }

    void add(std::int64_t position)
    {
        m_column.addNumber(m_stream, std::uint64_t(position - m_last));
        m_last = position;
    }

private:
    OutColumn &m_column;
    Stream m_stream;
    std::int64_t m_last = 0;
};

constexpr std::int64_t mostCountBytes = 40; ///< of four varints in front of the streams

std::int64_t namesIn(const std::vector<Erasure> &erasures)
{
    return std::accumulate(erasures.begin(), erasures.end(), std::int64_t(0), [](std::int64_t sum, const Erasure &one) {
        return sum + std::int64_t(one.fields.size()) + 1;
    });
}

void writeErasures(OutColumn &root, const std::vector<Erasure> &erasures)
{
    for (const Erasure &erasure : erasures) {
        root.addText(Stream::Erased, erasure.id);
        root.addNumber(Stream::FieldCounts, erasure.fields.size());
        for (const std::string &field : erasure.fields)
            root.addText(Stream::Fields, field);
    }
}
} // namespace

Result<std::optional<SealedPack>> packChanges(const ChangeSet &set, const PackBase &base)
{
    if (namesIn(set.erasures) > maxErasedNames || !std::ranges::all_of(set.erasures, isReadable))
        return std::nullopt;
    OutColumn root;
    PackCounts counts;
    Gaps drops(root, Stream::Drops);
    Gaps patches(root, Stream::Patches);
    dom::parser parser;
    dom::parser parserOfOld;
    for (const RecordChange &change : set.changes) {
        if (!change.after) {
            drops.add(base.position(change.id).value());
            ++counts.drops;
        } else if (change.before) {
            patches.add(base.position(change.id).value());
            writeEdit(root, parserOfOld.parse(*change.before).get_object().value(),
                      parser.parse(*change.after).get_object().value());
            ++counts.patches;
        }
    }
    for (const RecordChange &change : set.changes) {
        if (change.before)
            continue;
        writeValue(root, parser.parse(*change.after).value());
        ++counts.puts;
    }
    writeErasures(root, set.erasures);
    counts.erasures = std::int64_t(set.erasures.size());
    if (root.columns() > mostColumns || counts.all() > maxRecords)
        return std::nullopt;
    return prefixOf(base).transform([&](const std::string &prefix) -> std::optional<SealedPack> {
        const std::string streams = root.serialise(false);
        if (std::int64_t(streams.size()) > maxChangesBytes - mostCountBytes)
            return std::nullopt;
        return sealFrame({set.from, set.to, std::int64_t(base.ids.size())}, counts, streams, prefix);
    });
}

} // namespace hansa::protocol
