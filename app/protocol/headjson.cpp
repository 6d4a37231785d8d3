// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/headjson_p.h"

#include "base/controls.h"
#include "base/recordkind.h"
#include "base/visibletext.h"
#include "catalogue/canonicaljson.h"
#include "protocol/jsonfields_p.h"
#include "protocol/packs/packindex.h"

#include <simdjson.h>

#include <algorithm>
#include <format>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
std::expected<dom::object, PartRefusal> parse(dom::parser &parser, std::string_view json)
{
    dom::element root;
    dom::object object;
    if (parser.parse(json.data(), json.size()).get(root) || root.get(object))
        return std::unexpected(PartRefusal{"a signed part is no JSON object"});
    return object;
}

void append(std::string &out, std::string_view key, std::string_view text)
{
    catalogue::appendCanonicalString(out, key);
    out += ':';
    catalogue::appendCanonicalString(out, text);
}
} // namespace

bool isCatalogueId(std::string_view id)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !id.empty() && id.size() <= 100 && plain(id.front())
        && std::ranges::all_of(id, [&](char c) { return plain(c) || c == '.' || c == '-'; });
}

bool isHeadText(std::string_view text)
{
    constexpr std::size_t longestText = 500;
    return !text.empty() && text.size() <= longestText && !hasControls(text) && visibleText(text, Lines::One) == text;
}

std::expected<Content, PartRefusal> contentFromJson(std::string_view json)
{
    dom::parser parser;
    const auto root = parse(parser, json);
    if (!root)
        return std::unexpected(root.error());
    Fields fields(*root, {});
    if (fields.number("format", 1, largestInteger) > formatVersion)
        return std::unexpected(PartRefusal{"its format is newer", true});
    Content content;
    content.id = fields.text("id");
    if (!isCatalogueId(content.id))
        fields.refuse("id", "a name of a-z, 0-9, dot and hyphen");
    content.title = fields.text("title");
    content.publisher = fields.text("publisher");
    content.revision = fields.number("revision", 1, largestInteger);
    content.digest = fields.hash("digest");
    Fields counts = fields.object("counts");
    if (fields.refusal().empty()) {
        for (const auto [kind, value] : counts.raw()) {
            if (isHeadText(kind))
                content.counts[std::string(kind)] = counts.number(kind, 1, maxRecords);
            else
                fields.refuse("counts", "numbers by kinds, which are short texts");
        }
    }
    fields.adopt(counts);
    if (fields.has("last"))
        content.last = readPack(fields, "last");
    content.snapshot = readPack(fields, "snapshot");
    if (fields.has("index")) {
        Fields index = fields.object("index");
        content.index = IndexRef{index.hash("sha256"), index.number("bytes", 1, maxIndexBytes)};
        fields.adopt(index);
    }
    if (content.last && (content.last->to != content.revision || content.last->from != content.revision - 1))
        fields.refuse("last", "the pack from the revision before");
    if (content.snapshot.from != 0 || content.snapshot.to > content.revision
        || content.snapshot.to < content.revision - snapshotHorizon)
        fields.refuse("snapshot", "a pack from 0 to one of the last 64 revisions");
    if (!fields.refusal().empty())
        return std::unexpected(PartRefusal{fields.refusal()});
    return content;
}

std::expected<Freshness, PartRefusal> freshnessFromJson(std::string_view json)
{
    dom::parser parser;
    const auto root = parse(parser, json);
    if (!root)
        return std::unexpected(root.error());
    Fields fields(*root, {});
    Freshness freshness;
    freshness.id = fields.text("id");
    freshness.revision = fields.number("revision", 1, largestInteger);
    freshness.content = fields.hash("content");
    freshness.published = fields.instant("published").value_or(Instant());
    if (fields.has("expires"))
        freshness.expires = fields.instant("expires");
    if (!fields.refusal().empty())
        return std::unexpected(PartRefusal{fields.refusal()});
    return freshness;
}

std::optional<Content> Content::fromJson(std::string_view payload)
{
    auto content = contentFromJson(payload);
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

std::string Content::toJson() const
{
    std::string json = R"({"counts":{)";
    for (const auto &[kind, count] : counts) {
        if (json.back() != '{')
            json += ',';
        catalogue::appendCanonicalString(json, kind);
        json += std::format(":{}", count);
    }
    json += std::format(R"(}},"digest":"{}","format":{},)", toHex(digest), formatVersion);
    append(json, "id", id);
    if (index)
        json += std::format(R"(,"index":{{"bytes":{},"sha256":"{}"}})", index->bytes, toHex(index->sha256));
    if (last) {
        json += R"(,"last":)";
        appendPack(json, *last);
    }
    json += ',';
    append(json, "publisher", publisher);
    json += std::format(R"(,"revision":{},"snapshot":)", revision);
    appendPack(json, snapshot);
    json += ',';
    append(json, "title", title);
    return json + '}';
}

std::string Freshness::toJson() const
{
    std::string json = std::format(R"({{"content":"{}")", toHex(content));
    if (expires) {
        json += ',';
        append(json, "expires", formatInstant(*expires));
    }
    json += ',';
    append(json, "id", id);
    json += ',';
    append(json, "published", formatInstant(published));
    json += std::format(R"(,"revision":{}}})", revision);
    return json;
}

} // namespace hansa::protocol
