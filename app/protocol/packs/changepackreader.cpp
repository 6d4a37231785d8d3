// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/changepackreader.h"

#include "catalogue/canonicaljson.h"
#include "protocol/head.h"
#include "protocol/packs/columnreader_p.h"
#include "protocol/packs/packframe_p.h"
#include "protocol/packs/varint_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::ChangePackReader)
};

std::unexpected<Error> refused(const QString &where, const QString &why)
{
    return failure(ErrorKind::Refused, Words::tr("Reading the pack"), where, why,
                   Words::tr("Nothing of it was taken over. Try again later, and tell the publisher if it stays like "
                             "this."));
}

std::int64_t takeCount(std::string_view &bytes)
{
    const auto count = takeVarint(bytes);
    if (!count)
        throw BrokenPack{"it ends in the middle"};
    return std::int64_t(*count);
}
} // namespace

struct ChangePackReader::Reading {
    const PackBase &base;
    QString where;
    std::string raw;
    PackCounts left;
    InColumn root;
    std::int64_t droppedAt = -1; ///< position of the last one
    std::int64_t patchedAt = -1;
    std::vector<std::int64_t> dropped; ///< positions, ascending
    std::string lastPut;
    std::string lastErased;
    std::int64_t namesErased = 0;
    std::string json;
    dom::parser parser;
    dom::parser checker;

    Reading(const PackBase &from, QString place)
        : base(from)
        , where(std::move(place))
    {
    }

    /// The next position of a stream, which names a record of the base.
    const std::string &take(Stream stream, std::int64_t &last)
    {
        const std::uint64_t gap = root.number(stream);
        const bool first = last < 0;
        if ((gap == 0 && !first) || gap >= base.ids.size() - std::size_t(first ? 0 : last))
            throw BrokenPack{"a position is not in the state it starts from"};
        last = (first ? 0 : last) + std::int64_t(gap);
        return base.ids[std::size_t(last)];
    }

    /// That what was read is a record as it has to be, of the kind its id says.
    RecordKind check(std::string_view id)
    {
        dom::element record;
        if (checker.parse(json).get(record) || !record.is_object())
            throw BrokenPack{std::format("the record {} is no JSON", id)};
        std::string_view inside;
        if (record["id"].get(inside) || inside != id)
            throw BrokenPack{std::format("the record {} changes its id", id)};
        const auto kind = kindOfId(id);
        if (!kind)
            throw BrokenPack{"a record is of a kind that this program does not know"};
        if (id.size() > maxIdBytes)
            throw BrokenPack{std::format("an id has more than {} bytes", maxIdBytes)};
        const auto canonical = catalogue::canonicalJson(record);
        if (!canonical || *canonical != json)
            throw BrokenPack{std::format("the record {} is not in canonical form", id)};
        return *kind;
    }

    Operation drop()
    {
        --left.drops;
        const std::string &id = take(Stream::Drops, droppedAt);
        dropped.push_back(droppedAt);
        return {Operation::Drop, kindOfId(id).value_or(RecordKind::Organisation), id, {}, {}};
    }

    Result<Operation> patch()
    {
        --left.patches;
        const std::string &id = take(Stream::Patches, patchedAt);
        if (std::ranges::binary_search(dropped, patchedAt))
            throw BrokenPack{std::format("the record {} is dropped and changed", id)};
        const auto before = base.json(id);
        if (!before)
            return std::unexpected(before.error());
        dom::object old;
        if (parser.parse(*before).get(old))
            throw BrokenPack{std::format("the record {} that it starts from is broken", id)};
        json.clear();
        readEdit(root, old, json);
        return Operation{Operation::Patch, check(id), id, json, {}};
    }

    Operation put()
    {
        --left.puts;
        json.clear();
        readValue(root, json);
        dom::element record;
        std::string_view id;
        if (parser.parse(json).get(record) || record["id"].get(id))
            throw BrokenPack{"a new record has no id"};
        if (id <= lastPut)
            throw BrokenPack{"new records are not in the order of ids"};
        if (base.position(id))
            throw BrokenPack{std::format("the record {} is new and there already", id)};
        lastPut = id;
        return {Operation::Put, check(lastPut), lastPut, json, {}};
    }

    Operation erase()
    {
        --left.erasures;
        Operation operation{Operation::Erase, {}, root.text(Stream::Erased), {}, {}};
        const auto kind = kindOfId(operation.id);
        if (!kind || operation.id.size() > maxIdBytes || operation.id <= lastErased)
            throw BrokenPack{"what is to be forgotten is no record, or not in the order of ids"};
        operation.kind = *kind;
        lastErased = operation.id;
        const std::uint64_t fields = root.number(Stream::FieldCounts);
        if (fields > maxErasedFields)
            throw BrokenPack{"more fields of a record are to be forgotten than may be"};
        namesErased += std::int64_t(fields) + 1;
        if (namesErased > maxErasedNames)
            throw BrokenPack{"more is to be forgotten than a pack may say"};
        for (std::uint64_t field = 0; field < fields; ++field) {
            operation.fields.push_back(root.text(Stream::Fields));
            if (!isHeadText(operation.fields.back()))
                throw BrokenPack{"a field that is to be forgotten is no short text"};
        }
        return operation;
    }

    Result<std::optional<Operation>> next()
    {
        if (left.drops > 0)
            return drop();
        if (left.patches > 0)
            return patch();
        if (left.puts > 0)
            return put();
        if (left.erasures > 0)
            return erase();
        if (!root.isUsedUp())
            throw BrokenPack{"it holds values that nothing uses"};
        return std::nullopt;
    }
};

ChangePackReader::ChangePackReader(std::unique_ptr<Reading> reading)
    : m_reading(std::move(reading))
{
}
ChangePackReader::~ChangePackReader() = default;
ChangePackReader::ChangePackReader(ChangePackReader &&) noexcept = default;
ChangePackReader &ChangePackReader::operator=(ChangePackReader &&) noexcept = default;

std::optional<PackSpan> spanOf(std::string_view bytes)
{
    const auto label = takeLabel(bytes);
    return label ? std::optional(PackSpan{label->from, label->to, label->baseRecords}) : std::nullopt;
}

Result<ChangePackReader> ChangePackReader::start(std::string_view bytes, const PackRef &ref, bool announced,
                                                 const PackBase &base, QString where)
{
    auto reading = std::make_unique<Reading>(base, std::move(where));
    const auto label = takeLabel(bytes);
    if (!label)
        return refused(reading->where, Words::tr("it is no pack of changes"));
    if (announced && (label->from != ref.from || label->to != ref.to))
        return refused(reading->where, Words::tr("it leads from revision %1 to %2").arg(label->from).arg(label->to));
    if (label->baseRecords != std::int64_t(base.ids.size()))
        return refused(reading->where,
                       Words::tr("it was made for another state: one of %1 records, not of %2")
                           .arg(label->baseRecords)
                           .arg(base.ids.size()));
    if (ref.rawBytes > maxChangesBytes)
        return refused(reading->where, Words::tr("it is larger than a pack of changes may be"));
    const auto prefix = prefixOf(base);
    if (!prefix)
        return std::unexpected(prefix.error());
    auto raw = unpackFrame(bytes, *prefix, announced ? ref.rawBytes : maxChangesBytes);
    if (!raw)
        return refused(reading->where, QString::fromStdString(raw.error()));
    reading->raw = std::move(*raw);
    try {
        std::string_view rest = reading->raw;
        for (std::int64_t *count :
             {&reading->left.drops, &reading->left.patches, &reading->left.puts, &reading->left.erasures})
            *count = takeCount(rest);
        reading->root = InColumn::parse(rest);
    } catch (const BrokenPack &broken) {
        return refused(reading->where, QString::fromStdString(broken.why));
    }
    if (announced && (std::int64_t(reading->raw.size()) != ref.rawBytes || reading->left.all() != ref.records))
        return refused(reading->where,
                       Words::tr("it holds %1 changes in %2 bytes where %3 in %4 were announced")
                           .arg(reading->left.all())
                           .arg(reading->raw.size())
                           .arg(ref.records)
                           .arg(ref.rawBytes));
    return ChangePackReader(std::move(reading));
}

Result<ChangePackReader> ChangePackReader::open(std::string_view bytes, const PackRef &ref, const PackBase &base,
                                                QString where)
{
    if (std::int64_t(bytes.size()) != ref.bytes || sha256(bytes) != ref.sha256)
        return refused(where, Words::tr("its bytes are not those that the catalogue names"));
    return start(bytes, ref, true, base, std::move(where));
}

Result<ChangePackReader> ChangePackReader::openUnannounced(std::string_view bytes, const PackBase &base, QString where)
{
    return start(bytes, {}, false, base, std::move(where));
}

Result<std::optional<Operation>> ChangePackReader::next()
{
    try {
        return m_reading->next();
    } catch (const BrokenPack &broken) {
        return refused(m_reading->where, QString::fromStdString(broken.why));
    }
}

} // namespace hansa::protocol
