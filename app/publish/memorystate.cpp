// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/memorystate.h"

#include "protocol/digest.h"
#include "protocol/packs/changepackreader.h"
#include "protocol/snapshotreader.h"

namespace hansa::publish
{

MemoryState::MemoryState(Records records)
    : m_records(std::move(records))
{
}

Result<void> MemoryState::apply(std::string_view bytes, const protocol::PackRef &ref, const QString &where)
{
    return ref.from == 0 ? applySnapshot(bytes, ref, where) : applyChanges(bytes, ref, where);
}

Result<void> MemoryState::applySnapshot(std::string_view bytes, const protocol::PackRef &ref, const QString &where)
{
    auto pack = protocol::SnapshotReader::open(bytes, ref, where);
    if (!pack)
        return std::unexpected(pack.error());
    Records records;
    while (true) {
        const auto record = pack->next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            break;
        records.emplace_hint(records.end(), (*record)->id, (*record)->json);
    }
    m_records = std::move(records);
    return {};
}

Result<void> MemoryState::applyChanges(std::string_view bytes, const protocol::PackRef &ref, const QString &where)
{
    std::vector<std::string> ids;
    ids.reserve(m_records.size());
    for (const auto &[id, json] : m_records)
        ids.push_back(id);
    const protocol::PackBase base{
        ids, [&](std::string_view id) -> Result<std::string> { return m_records.find(id)->second; }};
    auto pack = protocol::ChangePackReader::open(bytes, ref, base, where);
    if (!pack)
        return std::unexpected(pack.error());
    while (true) {
        const auto operation = pack->next();
        if (!operation)
            return std::unexpected(operation.error());
        if (!*operation)
            return {};
        switch ((*operation)->sort) {
        case protocol::Operation::Drop:
            m_records.erase(m_records.find((*operation)->id));
            break;
        case protocol::Operation::Patch:
        case protocol::Operation::Put:
            m_records.insert_or_assign(std::string((*operation)->id), std::string((*operation)->json));
            break;
        case protocol::Operation::Erase:
            m_erased.push_back(
                {std::string((*operation)->id), {(*operation)->fields.begin(), (*operation)->fields.end()}});
            break;
        }
    }
}

protocol::Sha256 MemoryState::digest() const
{
    protocol::StateDigest digest;
    for (const auto &[id, json] : m_records)
        digest.add(*kindOfId(id), id, json);
    return digest.finish();
}

std::map<std::string, std::int64_t> MemoryState::counts() const
{
    std::map<std::string, std::int64_t> counts;
    for (const auto &[id, json] : m_records)
        ++counts[std::string(kindName(*kindOfId(id)))];
    return counts;
}

} // namespace hansa::publish
