// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Every byte of a CSV file is read once: rows end, their lines never go back, and no cell is
// longer than the file.

#include "catalogue/csvreader.h"

#include <cstdlib>

using namespace hansa::catalogue;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    CsvReader reader(std::string_view(reinterpret_cast<const char *>(data), size));
    std::vector<std::string> cells;
    std::int64_t line = 0;
    std::size_t bytes = 0;
    while (reader.next(cells)) {
        if (cells.empty() || reader.line() < line)
            std::abort();
        line = reader.line();
        for (const std::string &cell : cells)
            bytes += cell.size();
    }
    if (bytes > size)
        std::abort();
    return 0;
}
