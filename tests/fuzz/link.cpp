// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A search as a line of text: any bytes are a search or an error, and what was read is written and read as the
// same again.

#include "catalogue/vocabularies.h"
#include "search/searchlink.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto &vocabularies = catalogue::Vocabularies::builtIn();
    const auto read = search::readLink(bytes, vocabularies);
    if (!read)
        return 0;
    const std::string written = search::writeLink(*read);
    if (written.size() > search::longestLink)
        return 0; // percent signs take more than what they stand for
    const auto again = search::readLink(written, vocabularies);
    if (!again || !(*again == *read))
        std::abort();
    return 0;
}
