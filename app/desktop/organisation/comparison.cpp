// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/organisation/comparison.h"

#include "desktop/naming/dimensionwords.h"
#include "files/comparison.h"

#include <algorithm>
#include <array>

namespace hansa::desktop
{

namespace
{

/// Fields whose values have names for people.
std::optional<search::Dimension> dimensionOf(std::string_view key)
{
    using search::Dimension;
    constexpr std::array<std::pair<std::string_view, Dimension>, 7> named{{{"sectors", Dimension::Sector},
                                                                           {"ecosystems", Dimension::Ecosystem},
                                                                           {"technologies", Dimension::Technology},
                                                                           {"country", Dimension::Country},
                                                                           {"interests.countries", Dimension::Country},
                                                                           {"labels", Dimension::Label},
                                                                           {"languages", Dimension::Language}}};
    const auto found = std::ranges::find(named, key, &decltype(named)::value_type::first);
    return found == named.end() ? std::nullopt : std::optional(found->second);
}

/// What stands above the columns already, or says little to a reader.
constexpr std::array<std::string_view, 4> leftOut{"name", "lat", "lon", "region.nuts_version"};

QString wordsOf(const files::Cell &cell, std::optional<search::Dimension> dimension)
{
    const auto name = [&](const std::string &value) {
        return dimension ? valueName(*dimension, value) : QString::fromStdString(value);
    };
    if (const auto *list = std::get_if<std::vector<std::string>>(&cell)) {
        QStringList words;
        for (const std::string &value : *list)
            words += name(value);
        return words.join(QStringLiteral(", "));
    }
    if (const auto *text = std::get_if<std::string>(&cell))
        return name(*text);
    return QString::fromStdString(files::plainText(cell));
}

} // namespace

void Comparison::setSession(Session *session)
{
    m_session = session;
    Q_EMIT sessionChanged();
    reload();
}

void Comparison::setIds(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids.first(std::min<qsizetype>(ids.size(), most));
    Q_EMIT idsChanged();
    reload();
}

void Comparison::reload()
{
    const std::uint64_t generation = ++m_generation;
    if (!m_session || m_ids.size() < fewest)
        return show(std::vector<catalogue::Record>());
    m_session->store()
        .run([ids = m_ids](Store &store) -> Result<std::vector<catalogue::Record>> {
            std::vector<catalogue::Record> records;
            for (const QString &id : ids) {
                auto record = store.cache.records().record(id.toStdString());
                if (!record)
                    return std::unexpected(record.error());
                if (*record)
                    records.push_back(std::move(**record));
            }
            return records;
        })
        .then(this, [this, generation](const Result<std::vector<catalogue::Record>> &records) {
            if (generation == m_generation)
                show(records);
        });
}

void Comparison::show(const Result<std::vector<catalogue::Record>> &records)
{
    m_names.clear();
    m_rows.clear();
    m_errorMessage = records ? QString() : records.error().message();
    if (records) {
        for (const catalogue::Record &record : *records)
            m_names += QString::fromStdString(catalogue::titleOf(record));
        for (const files::ComparedField &field : files::compare(*records)) {
            if (std::ranges::contains(leftOut, field.column.key))
                continue;
            const auto dimension = dimensionOf(field.column.key);
            ComparisonRow row{field.column.heading, wordsOf(field.shared, dimension), {}};
            for (std::size_t i = 0; i < field.own.size(); ++i)
                row.own += field.stated[i] ? wordsOf(field.own[i], dimension) : tr("not stated");
            m_rows += row;
        }
    }
    Q_EMIT rowsChanged();
}

} // namespace hansa::desktop
