// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/packframe_p.h"

#include "protocol/packs/varint_p.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <format>
#include <memory>

namespace hansa::protocol
{

namespace
{
constexpr std::string_view skippable = "\x50\x2A\x4D\x18"; // zstd passes over a frame that begins so
constexpr std::string_view name = "HCP1";
constexpr std::size_t piece = std::size_t(1) << 18;

/// Level 19 packs 3 MB a second; big packs are rare and may be a little bigger.
int levelFor(std::size_t rawBytes)
{
    constexpr std::size_t mebibyte = 1 << 20;
    return rawBytes <= 16 * mebibyte ? 19 : rawBytes <= 64 * mebibyte ? 12 : 9;
}

struct FreeCompressor {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

std::string compressed(std::string_view raw, std::string_view prefix)
{
    const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, levelFor(raw.size()));
    // The window has to reach over the whole prefix from the last byte.
    const int window = std::bit_width(raw.size() + prefix.size());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, std::clamp(window, 10, maxWindowLog));
    ZSTD_CCtx_refPrefix(context.get(), prefix.data(), prefix.size());
    std::string bytes(ZSTD_compressBound(raw.size()), '\0');
    const std::size_t size = ZSTD_compress2(context.get(), bytes.data(), bytes.size(), raw.data(), raw.size());
    assert(!ZSTD_isError(size));
    bytes.resize(size);
    return bytes;
}
} // namespace

SealedPack sealFrame(const PackLabel &label, const PackCounts &counts, std::string_view streams,
                     std::string_view prefix)
{
    std::string text(name);
    for (const std::int64_t number : {label.from, label.to, label.baseRecords})
        appendVarint(text, std::uint64_t(number));
    std::string raw;
    for (const std::int64_t number : {counts.drops, counts.patches, counts.puts, counts.erasures})
        appendVarint(raw, std::uint64_t(number));
    raw += streams;

    SealedPack pack;
    pack.bytes = skippable;
    for (int shift = 0; shift < 32; shift += 8)
        pack.bytes += char(text.size() >> shift);
    pack.bytes += text;
    pack.bytes += compressed(raw, prefix);
    pack.ref = {label.from,  label.to, sha256(pack.bytes), std::int64_t(pack.bytes.size()), std::int64_t(raw.size()),
                counts.all()};
    return pack;
}

std::optional<PackLabel> takeLabel(std::string_view &bytes)
{
    constexpr std::size_t lengthBytes = 4;
    if (!bytes.starts_with(skippable) || bytes.size() < skippable.size() + lengthBytes)
        return std::nullopt;
    std::uint32_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= std::uint32_t(static_cast<unsigned char>(bytes[skippable.size() + i])) << (8 * i);
    std::string_view rest = bytes.substr(skippable.size() + lengthBytes);
    if (length > rest.size())
        return std::nullopt;
    std::string_view text = rest.substr(0, length);
    rest.remove_prefix(length);
    if (!text.starts_with(name))
        return std::nullopt;
    text.remove_prefix(name.size());
    PackLabel label;
    for (std::int64_t *number : {&label.from, &label.to, &label.baseRecords}) {
        const auto value = takeVarint(text);
        if (!value)
            return std::nullopt;
        *number = std::int64_t(*value);
    }
    if (!text.empty())
        return std::nullopt;
    bytes = rest;
    return label;
}

std::expected<std::string, std::string> unpackFrame(std::string_view bytes, std::string_view prefix,
                                                    std::int64_t mostBytes)
{
    const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, maxWindowLog);
    ZSTD_DCtx_refPrefix(context.get(), prefix.data(), prefix.size());
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    std::string text;
    text.reserve(std::size_t(mostBytes) + 1); // growing would take twice as much
    std::size_t left = 1;
    while (left != 0) {
        // One byte more than announced may be asked for, to notice that there is more.
        const std::size_t before = text.size();
        const auto room = std::min(piece, std::size_t(mostBytes) + 1 - before);
        text.resize(before + room);
        ZSTD_outBuffer out{text.data() + before, room, 0};
        left = ZSTD_decompressStream(context.get(), &out, &in);
        text.resize(before + out.pos);
        if (ZSTD_isError(left))
            return std::unexpected(std::string("it cannot be unpacked: ") + ZSTD_getErrorName(left));
        if (std::int64_t(text.size()) > mostBytes)
            return std::unexpected(std::format("it grows past the {} bytes that were announced", mostBytes));
        if (left != 0 && in.pos == in.size && out.pos == 0)
            return std::unexpected(std::string("it ends in the middle"));
    }
    if (in.pos < in.size)
        return std::unexpected(std::string("something follows its end"));
    return text;
}

} // namespace hansa::protocol
