// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/columns/tables.h"
#include "search/text/textindexbuilder.h"

namespace hansa::catalogue
{
struct Organisation;
struct Partnership;
} // namespace hansa::catalogue

namespace hansa::search
{

/// Turns records into columns. Organisations come in ascending order of their ids, each once.
class TablesBuilder
{
public:
    void add(const catalogue::Organisation &organisation);
    void add(const catalogue::Partnership &partnership); ///< after the organisations
    [[nodiscard]] std::unique_ptr<Tables> finish();

private:
    void addSets(const catalogue::Organisation &organisation);
    void addNumbers(const catalogue::Organisation &organisation);
    void addPosition(const catalogue::Organisation &organisation);
    void addText(const catalogue::Organisation &organisation);
    void finishLabels();
    void finishPartnerships();
    SetColumnBuilder &set(Dimension dimension) { return m_sets[std::size_t(dimension)]; }

    std::unique_ptr<Tables> m_tables = std::make_unique<Tables>();
    std::uint32_t m_row = 0; ///< the row being added
    std::array<SetColumnBuilder, dimensionCount> m_sets;
    SetColumnBuilder m_regionVersions;
    SetColumnBuilder m_naceVersions;
    std::array<std::vector<std::optional<std::int32_t>>, dimensionCount> m_numbers;
    std::vector<std::optional<double>> m_staff;
    std::vector<std::optional<LatLon>> m_places;
    std::vector<std::uint32_t> m_vague;
    std::vector<std::string> m_primarySectors;
    std::vector<std::string> m_countries;
    std::unordered_map<std::string, std::uint32_t> m_cities;
    std::vector<std::string> m_labelKeys; ///< of Tables::labels
    TextIndexBuilder m_text;
};

/// What values of a dimension are compared by: folded where they are free words, upper case
/// where they are codes, as they are where they are ids of a vocabulary.
[[nodiscard]] std::string comparedAs(Dimension dimension, std::string_view value);

} // namespace hansa::search
