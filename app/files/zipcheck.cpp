// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/zipcheck.h"

#include <zlib.h>

#include <cstdint>
#include <optional>
#include <string>

namespace hansa::files
{

namespace
{

// Offsets and sizes of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr std::string_view directoryEnd = "PK\x05\x06";
constexpr std::string_view directoryEntry = "PK\x01\x02";
constexpr std::size_t entrySize = 46;
constexpr std::size_t localSize = 30;

/// A little-endian number; 0 beyond the end.
std::uint32_t numberAt(std::string_view bytes, std::size_t at, int size)
{
    std::uint32_t number = 0;
    for (int i = 0; i < size && at + std::size_t(i) < bytes.size(); ++i)
        number |= std::uint32_t(static_cast<unsigned char>(bytes[at + std::size_t(i)])) << (8 * i);
    return number;
}

std::optional<std::string> inflated(std::string_view packed, std::size_t size)
{
    std::string out(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // raw, as zip has it
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(size);
    const int result = inflate(&stream, Z_FINISH);
    const bool whole = result == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

/// Whether the text ends with the tag that closes its first element.
bool isClosed(std::string_view xml)
{
    while (!xml.empty() && (xml.back() == '\n' || xml.back() == '\r' || xml.back() == ' '))
        xml.remove_suffix(1);
    std::size_t root = xml.find('<');
    while (root + 1 < xml.size() && xml[root + 1] == '?') // <?xml …?>
        root = xml.find('<', root + 1);
    if (root >= xml.size())
        return false;
    const std::size_t nameEnd = xml.find_first_of(" />\r\n", root);
    if (nameEnd == std::string_view::npos)
        return false;
    const std::string_view name = xml.substr(root + 1, nameEnd - root - 1);
    const bool onlyOne = xml.ends_with("/>") && xml.find('<', root + 1) == std::string_view::npos;
    return onlyOne || xml.ends_with("</" + std::string(name) + '>');
}

} // namespace

bool hasWholeDocuments(std::string_view zip)
{
    const std::size_t end = zip.rfind(directoryEnd);
    if (end == std::string_view::npos)
        return false;
    std::size_t at = numberAt(zip, end + 16, 4);
    const std::uint32_t entries = numberAt(zip, end + 10, 2);
    for (std::uint32_t i = 0; i < entries; ++i) {
        if (at + entrySize > zip.size() || zip.substr(at, 4) != directoryEntry)
            return false;
        const std::uint32_t method = numberAt(zip, at + 10, 2);
        const std::size_t packedSize = numberAt(zip, at + 20, 4);
        const std::size_t size = numberAt(zip, at + 24, 4);
        const std::size_t nameSize = numberAt(zip, at + 28, 2);
        const std::size_t local = numberAt(zip, at + 42, 4);
        const std::size_t data = local + localSize + numberAt(zip, local + 26, 2) + numberAt(zip, local + 28, 2);
        if (data > zip.size() || packedSize > zip.size() - data)
            return false;
        const std::string_view packed = zip.substr(data, packedSize);
        const auto text = method == 0 ? std::optional(std::string(packed)) : inflated(packed, size);
        if (!text || !isClosed(*text))
            return false;
        at += entrySize + nameSize + numberAt(zip, at + 30, 2) + numberAt(zip, at + 32, 2);
    }
    return entries > 0;
}

} // namespace hansa::files
