// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What is read as a record is written as canonical JSON, reads back equal, and can be
// looked through for odd values.

#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"
#include "catalogue/oddities.h"
#include "catalogue/references.h"

#include <cstdlib>

using namespace hansa::catalogue;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    RecordReader reader;
    const auto first = reader.read(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!first)
        return 0;
    const std::string json = toJson(first->record);
    if (canonicalJson(json) != json)
        std::abort();
    const auto again = reader.read(json);
    if (!again || again->record != first->record || toJson(again->record) != json)
        std::abort();
    for (const FieldIssue &issue : odditiesOf(first->record, Vocabularies::builtIn())) {
        if (issue.field.empty() || issue.reason.empty())
            std::abort();
    }
    for (const Reference &reference : referencesOf(first->record)) {
        if (!hansa::kindOfId(reference.id))
            std::abort();
    }
    return 0;
}
