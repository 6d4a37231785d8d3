// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/changepackwriter.h"

#include "protocol/packs/columnwriter_p.h"
#include "protocol/packs/packframe_p.h"
#include "protocol/packs/varint_p.h"

#include <cassert>

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

Result<SealedPack> packChanges(const ChangeSet &set, const PackBase &base)
{
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
    return prefixOf(base).transform([&](const std::string &prefix) {
        return sealFrame({set.from, set.to, std::int64_t(base.ids.size())}, counts, root.serialise(false), prefix);
    });
}

} // namespace hansa::protocol
