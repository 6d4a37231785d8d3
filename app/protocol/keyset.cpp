// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/keyset.h"

#include "catalogue/canonicaljson.h"
#include "protocol/jsonfields_p.h"

#include <simdjson.h>

#include <algorithm>
#include <format>

namespace hansa::protocol
{

namespace
{
Role readRole(Fields &roles, std::string_view name)
{
    Fields fields = roles.object(name);
    Role role;
    simdjson::dom::array keys;
    if (fields.raw()["keys"].get(keys)) {
        fields.refuse("keys", "a list");
    } else {
        for (const simdjson::dom::element element : keys) {
            std::string_view text;
            const auto key = element.get(text) ? std::nullopt : PublicKey::parse(text);
            if (!key || std::ranges::contains(role.keys, *key))
                fields.refuse("keys", "a list of public keys, none twice");
            else
                role.keys.push_back(*key);
        }
    }
    role.threshold = std::size_t(fields.number("threshold", 1, std::int64_t(maxRoleKeys)));
    if (role.keys.size() > maxRoleKeys || role.threshold > role.keys.size())
        fields.refuse("threshold", "at most the number of keys, which are 32 at most");
    roles.adopt(fields);
    return role;
}

void append(std::string &json, std::string_view name, const Role &role)
{
    json += std::format(R"("{}":{{"keys":[)", name);
    for (const PublicKey &key : role.keys) {
        if (json.back() != '[')
            json += ',';
        catalogue::appendCanonicalString(json, key.text());
    }
    json += std::format(R"(],"threshold":{}}})", role.threshold);
}
} // namespace

KeySet KeySet::of(const PublicKey &key)
{
    return {{}, 0, {}, {{key}, 1}, {{key}, 1}};
}

std::string KeySet::toJson() const
{
    std::string json = "{";
    if (expires)
        json += std::format(R"("expires":"{}",)", formatInstant(*expires));
    json += R"("id":)";
    catalogue::appendCanonicalString(json, catalogue);
    json += R"(,"roles":{)";
    append(json, "content", content);
    json += ',';
    append(json, "freshness", freshness);
    return json + std::format(R"(}},"version":{}}})", version);
}

std::expected<KeySet, std::string> KeySet::fromJson(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::object object;
    if (parser.parse(json.data(), json.size()).get(root) || root.get(object))
        return std::unexpected(std::string("it is no JSON object"));
    Fields fields(object, {});
    KeySet set;
    set.catalogue = fields.text("id");
    if (!isCatalogueId(set.catalogue))
        fields.refuse("id", "a catalogue's name");
    set.version = fields.number("version", 1, largestInteger);
    set.expires = fields.instant("expires");
    Fields roles = fields.object("roles");
    if (fields.refusal().empty()) {
        set.content = readRole(roles, "content");
        set.freshness = readRole(roles, "freshness");
        fields.adopt(roles);
    }
    if (!fields.refusal().empty())
        return std::unexpected(fields.refusal());
    return set;
}

} // namespace hansa::protocol
