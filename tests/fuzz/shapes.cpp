// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Writes the shapes that a reader may take long for as seeds of its fuzz target: FOLDER/TARGET/SHAPE.

#include "../shapes.h"

#include <filesystem>
#include <fstream>

using namespace hansa;

int main(int argc, char **argv)
{
    constexpr std::size_t bytes = 90'000;
    if (argc != 2)
        return 2;
    for (const testing::Shape &shape : testing::hostileShapes()) {
        const auto folder = std::filesystem::path(argv[1]) / shape.reader;
        std::filesystem::create_directories(folder);
        std::ofstream file(folder / shape.name, std::ios::binary);
        file << shape.make(std::string_view(shape.reader) == "link" ? bytes / 2 : bytes);
        if (!file.flush())
            return 1;
    }
    return 0;
}
