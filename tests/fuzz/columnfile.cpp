// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A column file that was altered, its checksum right again, is as none or answers every search. The input says what
// is altered: four bytes for the place, then four that are written there.

#include "search/columnfile.h"
#include "hostilecolumns.h"

#include <cstring>

using namespace hansa::search;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    std::string file = hostilecolumns::goodFile();
    const std::size_t begin = hostilecolumns::columnsBegin();
    constexpr std::size_t change = 2 * sizeof(std::uint32_t);
    for (; size >= change; data += change, size -= change) {
        std::uint32_t place = 0;
        std::memcpy(&place, data, sizeof place);
        std::memcpy(file.data() + begin + place % (file.size() - begin - sizeof place), data + sizeof place,
                    sizeof place);
    }
    hostilecolumns::reseal(file);
    const StoredColumns stored = readColumns(file, hostilecolumns::tie, hostilecolumns::concepts());
    if (stored.index)
        hostilecolumns::useAll(*stored.index);
    return 0;
}
