// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/jsonfields_p.h"

#include <format>

namespace hansa::protocol
{

PackRef readPack(Fields &object, std::string_view key)
{
    Fields fields = object.object(key);
    const PackRef ref = readPack(fields);
    object.adopt(fields);
    return ref;
}

PackRef readPack(Fields &fields)
{
    PackRef ref;
    ref.from = fields.number("from", 0, largestInteger);
    ref.to = fields.number("to", ref.from + 1, largestInteger);
    ref.sha256 = fields.hash("sha256");
    ref.bytes = fields.number("bytes", 1, maxPackBytes);
    ref.rawBytes = fields.number("raw_bytes", 0, maxRawBytes);
    ref.records = fields.number("records", 0, maxRecords);
    return ref;
}

void appendPack(std::string &out, const PackRef &ref)
{
    out += std::format(R"({{"bytes":{},"from":{},"raw_bytes":{},"records":{},"sha256":"{}","to":{}}})", ref.bytes,
                       ref.from, ref.rawBytes, ref.records, toHex(ref.sha256), ref.to);
}

} // namespace hansa::protocol
