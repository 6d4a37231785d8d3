// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/contentcoding.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::ContentCoding)
};

std::unexpected<Error> failed(ErrorKind kind, const QString &why)
{
    return failure(kind, Words::tr("Unpacking what the server compressed"), {}, why);
}
} // namespace

ContentCoding contentCodingOf(const QByteArray &header)
{
    const QByteArray name = header.trimmed().toLower();
    if (name.isEmpty() || name == "identity" || name == "zstd")
        return ContentCoding::None;
    return name == "gzip" || name == "x-gzip" ? ContentCoding::Gzip : ContentCoding::Unknown;
}

std::int64_t mostCoded(std::int64_t maxBytes)
{
    return maxBytes + maxBytes / 100 + 1024; // what cannot be compressed grows by less
}

Result<std::string> gunzip(std::string_view coded, std::int64_t maxBytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
        return failed(ErrorKind::Failed, Words::tr("there is not enough memory"));
    struct End {
        z_stream *stream;
        ~End() { inflateEnd(stream); }
    } const end{&stream};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(coded.data())); // zlib writes nothing there
    stream.avail_in = uInt(coded.size());
    std::string plain;
    std::array<char, 65536> piece;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        const std::size_t came = piece.size() - stream.avail_out;
        if (std::int64_t(plain.size() + came) > maxBytes)
            return failed(ErrorKind::Refused, Words::tr("it is longer than the %1 bytes it may have").arg(maxBytes));
        plain.append(piece.data(), came);
        if (result == Z_STREAM_END) {
            if (stream.avail_in == 0)
                return plain;
            if (inflateReset(&stream) != Z_OK)
                return failed(ErrorKind::Unreachable, Words::tr("what it compressed is damaged"));
        } else if (result != Z_OK || (came == 0 && stream.avail_in == 0)) {
            return failed(ErrorKind::Unreachable, Words::tr("what it compressed is damaged"));
        }
    }
}

} // namespace hansa::sync
