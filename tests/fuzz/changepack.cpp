// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What a pack of changes gives out is sorted, canonical and of its kind, and made from a base
// of three records. The first byte says whether the rest is taken as a pack or as what is
// unpacked from one: compressed bytes alone would hardly ever get past zstd. The seeds bomb-* are
// small packs that once took gigabytes.

#include "catalogue/canonicaljson.h"
#include "protocol/packs/changepackreader.h"

#include <zstd.h>

#include <cstdlib>
#include <map>

using namespace hansa;
using namespace hansa::protocol;

namespace
{
const std::map<std::string, std::string, std::less<>> records{
    {"call:c", R"({"deadlines":[{"date":"2026-01-01"}],"id":"call:c","title":"A title of some words"})"},
    {"org:a", R"({"country":"AT","id":"org:a","members":{"sme":3,"total":7},"name":"A","sectors":["x","y"]})"},
    {"org:b", R"({"id":"org:b","lat":1.5,"name":"B","summary":"Words that are edited one by one"})"},
};
const std::vector<std::string> ids{"call:c", "org:a", "org:b"};

void readThrough(std::string_view pack)
{
    const PackBase base{ids, [](std::string_view id) -> Result<std::string> { return records.find(id)->second; }};
    auto reader = ChangePackReader::openUnannounced(pack, base, QStringLiteral("fuzz"));
    if (!reader)
        return;
    std::string last;
    Operation::Sort sort = Operation::Drop;
    for (int number = 0; number < 10'000; ++number) {
        const auto operation = reader->next();
        if (!operation || !*operation)
            return;
        const Operation &step = **operation;
        if (step.sort < sort || (step.sort == sort && number > 0 && step.id <= last) || kindOfId(step.id) != step.kind)
            std::abort();
        if ((step.sort == Operation::Drop || step.sort == Operation::Patch) && !records.contains(step.id))
            std::abort();
        if ((step.sort == Operation::Patch || step.sort == Operation::Put)
            && catalogue::canonicalJson(step.json) != step.json)
            std::abort();
        sort = step.sort;
        last = step.id;
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] % 2 == 0) {
        readThrough(rest);
        return 0;
    }
    static const std::string label("\x50\x2A\x4D\x18\x07\0\0\0HCP1\1\2\3", 15);
    std::string frame(ZSTD_compressBound(rest.size()), '\0');
    frame.resize(ZSTD_compress(frame.data(), frame.size(), rest.data(), rest.size(), 1));
    readThrough(label + frame);
    return 0;
}
