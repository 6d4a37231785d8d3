// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A criterion of the command line: any bytes are one or an error, and what was read is written and read as the
// same again.

#include "catalogue/vocabularies.h"
#include "search/criteriatext.h"

#include <cstdlib>

using namespace hansa::search;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    CriterionContext context;
    context.vocabularies = &hansa::catalogue::Vocabularies::builtIn();
    for (const Mode mode : {Mode::Must, Mode::Prefer}) {
        const auto read = parseCriterion(mode, bytes, context);
        if (!read)
            continue;
        const std::string written = formatCriterion(*read);
        const auto again = parseCriterion(mode, written, context);
        if (!again || formatCriterion(*again) != written)
            std::abort();
    }
    return 0;
}
