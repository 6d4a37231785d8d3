// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/packindex.h"

#include "base/recordkind.h"
#include "catalogue/canonicaljson.h"
#include "protocol/jsonfields_p.h"
#include "protocol/packs/packframe_p.h"

#include <QCoreApplication>

#include <zstd.h>

#include <algorithm>
#include <format>
#include <functional>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::PackIndex)
};

constexpr int level = 19;

std::unexpected<Error> refused(const QString &where, const QString &why)
{
    return failure(ErrorKind::Refused, Words::tr("Reading the list of packs"), where, why,
                   Words::tr("Nothing was taken over. Try again later, and tell the publisher if it stays like this."));
}

void append(std::string &out, const DatedErasure &erasure)
{
    out += R"({"fields":[)";
    for (const std::string &field : erasure.what.fields) {
        if (out.back() != '[')
            out += ',';
        catalogue::appendCanonicalString(out, field);
    }
    out += R"(],"id":)";
    catalogue::appendCanonicalString(out, erasure.what.id);
    out += std::format(R"(,"revision":{}}})", erasure.revision);
}

/// The objects of the list @p key, each to @p read.
void eachObject(Fields &fields, const dom::object &root, std::string_view key,
                const std::function<void(Fields &object, const dom::object &raw)> &read)
{
    dom::array list;
    if (root[key].get(list))
        return fields.refuse(key, "a list");
    for (const dom::element element : list) {
        dom::object object;
        if (element.get(object))
            return fields.refuse(key, "a list of objects");
        Fields one(object, std::string(key) + '.');
        read(one, object);
        fields.adopt(one);
    }
}

DatedErasure readErasure(Fields &fields, const dom::object &raw)
{
    DatedErasure erasure;
    erasure.what.id = fields.text("id");
    erasure.revision = fields.number("revision", 1, largestInteger);
    dom::array names;
    if (raw["fields"].get(names) || names.size() > maxErasedFields) {
        fields.refuse("fields", "a list of 256 texts at most");
        return erasure;
    }
    for (const dom::element element : names) {
        std::string_view name;
        if (element.get(name))
            fields.refuse("fields", "a list of texts");
        erasure.what.fields.emplace_back(name);
    }
    if (!isReadable(erasure.what))
        fields.refuse("id", "the id of a record, and its \"fields\" short texts");
    return erasure;
}
} // namespace

std::int64_t indexBytesOf(const DatedErasure &erasure)
{
    std::string json = ",";
    append(json, erasure);
    return std::int64_t(json.size());
}

bool isReadable(const Erasure &erasure)
{
    return kindOfId(erasure.id) && erasure.id.size() <= maxIdBytes && erasure.fields.size() <= maxErasedFields
        && std::ranges::all_of(erasure.fields, isHeadText);
}

std::int64_t widestSpan(std::int64_t from, std::int64_t revision)
{
    std::int64_t span = from < revision ? 1 : 0;
    while (span > 0 && span < packHorizon && from % (span * 2) == 0 && from + span * 2 <= revision)
        span *= 2;
    return span;
}

std::string PackIndex::toBytes() const
{
    std::string json = R"({"erased":[)";
    for (const DatedErasure &erasure : erased) {
        if (json.back() != '[')
            json += ',';
        append(json, erasure);
    }
    json += ']';
    if (older)
        json += std::format(R"(,"older":{{"bytes":{},"sha256":"{}"}})", older->bytes, toHex(older->sha256));
    json += R"(,"packs":[)";
    for (const PackRef &pack : packs) {
        if (json.back() != '[')
            json += ',';
        appendPack(json, pack);
    }
    json += std::format(R"(],"revision":{}}})", revision);
    std::string bytes(ZSTD_compressBound(json.size()), '\0');
    bytes.resize(ZSTD_compress(bytes.data(), bytes.size(), json.data(), json.size(), level));
    return bytes;
}

std::optional<std::string> PackIndex::jsonIn(std::string_view bytes)
{
    auto json = unpackFrame(bytes, {}, maxIndexBytes);
    return json && json->starts_with(R"({"erased":[)") ? std::optional(std::move(*json)) : std::nullopt;
}

Result<PackIndex> PackIndex::open(std::string_view bytes, const IndexRef &ref, const QString &where)
{
    if (std::int64_t(bytes.size()) != ref.bytes || sha256(bytes) != ref.sha256)
        return refused(where, Words::tr("its bytes are not those that the catalogue names"));
    const auto json = unpackFrame(bytes, {}, maxIndexBytes);
    if (!json)
        return refused(where, QString::fromStdString(json.error()));
    dom::parser parser;
    dom::object root;
    if (parser.parse(*json).get(root))
        return refused(where, Words::tr("it is no JSON object"));
    Fields fields(root, {});
    PackIndex index;
    index.revision = fields.number("revision", 1, largestInteger);
    eachObject(fields, root, "packs", [&](Fields &one, const dom::object &) {
        const PackRef pack = readPack(one);
        if (pack.from == 0 || pack.to > index.revision
            || (!index.packs.empty() && pack.from <= index.packs.back().from))
            one.refuse("from", "of another revision than the one before, and lead up to the index's at most");
        index.packs.push_back(pack);
    });
    eachObject(fields, root, "erased", [&](Fields &one, const dom::object &raw) {
        index.erased.push_back(readErasure(one, raw));
        if (index.erased.size() > 1 && index.erased.back().revision < index.erased[index.erased.size() - 2].revision)
            one.refuse("revision", "that of the one before, or a later one");
    });
    if (fields.has("older")) {
        Fields page = fields.object("older");
        index.older = IndexRef{page.hash("sha256"), page.number("bytes", 1, maxIndexBytes)};
        fields.adopt(page);
    }
    if (!fields.refusal().empty())
        return refused(where, QString::fromStdString(fields.refusal()));
    return index;
}

} // namespace hansa::protocol
