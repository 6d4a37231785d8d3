// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/snapshotreader.h"

#include "catalogue/canonicaljson.h"

#include <QCoreApplication>

#include <simdjson.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <string>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::SnapshotReader)
};

constexpr std::string_view lineStart = R"({"put":)";
constexpr std::string_view lineEnd = "}";
constexpr std::size_t piece = std::size_t(1) << 17;
} // namespace

struct SnapshotReader::Stream {
    struct Free {
        void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    };
    std::unique_ptr<ZSTD_DCtx, Free> context{ZSTD_createDCtx()};
    ZSTD_inBuffer in{};
    PackRef ref;
    QString where;
    dom::parser parser;
    std::string text; ///< unpacked, from `begin` not yet read
    std::size_t begin = 0;
    std::int64_t unpacked = 0;
    std::int64_t records = 0;
    bool announced = true; ///< `ref` is the publisher's word, not a limit of ours
    bool frameEnded = false;
    std::string id; ///< of the record last read
    std::string canonical;

    [[nodiscard]] std::unexpected<Error> refused(const QString &why) const
    {
        return failure(ErrorKind::Refused, Words::tr("Reading the pack"), where, why,
                       Words::tr("Nothing of it was taken over. Try again later, and tell the publisher if it stays "
                                 "like this."));
    }

    Result<void> unpackMore()
    {
        text.erase(0, begin);
        begin = 0;
        const std::size_t before = text.size();
        // One byte more than announced may be asked for, to notice that there is more.
        const auto room = std::size_t(std::min<std::int64_t>(piece, ref.rawBytes - unpacked + 1));
        text.resize(before + room);
        ZSTD_outBuffer out{text.data() + before, room, 0};
        const std::size_t left = ZSTD_decompressStream(context.get(), &out, &in);
        text.resize(before + out.pos);
        unpacked += std::int64_t(out.pos);
        if (ZSTD_isError(left))
            return refused(Words::tr("it cannot be unpacked: %1").arg(QLatin1StringView(ZSTD_getErrorName(left))));
        if (unpacked > ref.rawBytes)
            return refused(Words::tr("it grows past the %1 bytes that were announced").arg(ref.rawBytes));
        frameEnded = left == 0;
        if (frameEnded && in.pos < in.size)
            return refused(Words::tr("something follows its end"));
        if (!frameEnded && in.pos == in.size && out.pos == 0)
            return refused(Words::tr("it ends in the middle"));
        return {};
    }

    /// The next line without its newline; nothing at the end.
    Result<std::optional<std::string_view>> line()
    {
        std::size_t searched = begin;
        while (true) {
            const std::size_t end = text.find('\n', searched);
            if (end != std::string::npos) {
                const std::string_view found = std::string_view(text).substr(begin, end - begin);
                begin = end + 1;
                return found;
            }
            if (frameEnded)
                break;
            const std::size_t pending = text.size() - begin;
            if (pending > maxRecordBytes + lineStart.size() + lineEnd.size())
                return refused(Words::tr("a record is longer than 1 MiB"));
            if (auto more = unpackMore(); !more)
                return std::unexpected(more.error());
            searched = pending; // after unpackMore() the text begins at what was pending
        }
        if (begin < text.size())
            return refused(Words::tr("its last line has no end"));
        return std::nullopt;
    }

    Result<PackedRecord> record(std::string_view line)
    {
        if (!line.starts_with(lineStart) || !line.ends_with(lineEnd))
            return refused(Words::tr("line %1 is no record").arg(records + 1));
        line.remove_prefix(lineStart.size());
        line.remove_suffix(lineEnd.size());
        dom::element json;
        std::string_view name;
        if (parser.parse(line.data(), line.size()).get(json) || !json.is_object() || json["id"].get(name))
            return refused(Words::tr("line %1 is no record").arg(records + 1));
        const auto kind = kindOfId(name);
        if (!kind)
            return refused(Words::tr("line %1 is of a kind that this program does not know").arg(records + 1));
        if (name.size() > maxIdBytes)
            return refused(Words::tr("line %1 has an id of more than %2 bytes").arg(records + 1).arg(maxIdBytes));
        if (records > 0 && name <= id)
            return refused(Words::tr("line %1 is not in the order of ids").arg(records + 1));
        const auto canonical = catalogue::canonicalJson(json);
        if (!canonical)
            return refused(Words::tr("line %1: %2").arg(records + 1).arg(QString::fromStdString(canonical.error())));
        if (*canonical != line)
            return refused(Words::tr("line %1 is not in canonical form").arg(records + 1));
        id = name;
        return PackedRecord{*kind, id, line};
    }
};

SnapshotReader::SnapshotReader(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream))
{
}
SnapshotReader::~SnapshotReader() = default;
SnapshotReader::SnapshotReader(SnapshotReader &&) noexcept = default;
SnapshotReader &SnapshotReader::operator=(SnapshotReader &&) noexcept = default;

Result<SnapshotReader> SnapshotReader::open(std::string_view bytes, const PackRef &ref, QString where)
{
    auto stream = std::make_unique<Stream>();
    stream->where = std::move(where);
    stream->ref = ref;
    stream->in = {bytes.data(), bytes.size(), 0};
    if (std::int64_t(bytes.size()) != ref.bytes || sha256(bytes) != ref.sha256)
        return stream->refused(Words::tr("its bytes are not those that the catalogue names"));
    ZSTD_DCtx_setParameter(stream->context.get(), ZSTD_d_windowLogMax, maxWindowLog);
    return SnapshotReader(std::move(stream));
}

SnapshotReader SnapshotReader::openUnannounced(std::string_view bytes, QString where)
{
    auto stream = std::make_unique<Stream>();
    stream->where = std::move(where);
    stream->ref.rawBytes = maxRawBytes;
    stream->ref.records = std::numeric_limits<std::int64_t>::max();
    stream->announced = false;
    stream->in = {bytes.data(), bytes.size(), 0};
    ZSTD_DCtx_setParameter(stream->context.get(), ZSTD_d_windowLogMax, maxWindowLog);
    return SnapshotReader(std::move(stream));
}

Result<std::optional<PackedRecord>> SnapshotReader::next()
{
    const auto line = m_stream->line();
    if (!line)
        return std::unexpected(line.error());
    Stream &stream = *m_stream;
    if (!*line) {
        if (!stream.announced)
            return std::nullopt;
        if (stream.records != stream.ref.records || stream.unpacked != stream.ref.rawBytes)
            return stream.refused(Words::tr("it holds %1 records in %2 bytes where %3 in %4 were announced")
                                      .arg(stream.records)
                                      .arg(stream.unpacked)
                                      .arg(stream.ref.records)
                                      .arg(stream.ref.rawBytes));
        return std::nullopt;
    }
    if (stream.records == stream.ref.records)
        return stream.refused(Words::tr("it holds more than the %1 records that were announced").arg(stream.records));
    auto record = stream.record(**line);
    if (!record)
        return std::unexpected(record.error());
    ++stream.records;
    return *record;
}

} // namespace hansa::protocol
