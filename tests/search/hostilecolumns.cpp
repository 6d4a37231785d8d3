// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "hostilecolumns.h"

#include "catalogue/partnership.h"
#include "catalogue/vocabularies.h"
#include "randomcatalogue.h"
#include "search/columnfile.h"
#include "search/fairness.h"
#include "search/histogram.h"
#include "search/search.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <cstring>

using namespace hansa;
using namespace hansa::search;

namespace hostilecolumns
{

namespace
{
constexpr int rows = 300;
/// As columnfile.cpp writes them: name and numbers of the form, then the size and the checksum of the rest.
constexpr std::size_t sizeAt = 24;
constexpr std::size_t checksumAt = sizeAt + sizeof(std::uint64_t);
constexpr std::size_t headBytes = checksumAt + sizeof(std::uint32_t);

std::uint32_t crc32Of(std::string_view bytes)
{
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

std::string made()
{
    randomcatalogue::Random random(7);
    std::vector<catalogue::Organisation> organisations;
    for (int i = 0; i < rows; ++i) {
        organisations.push_back(randomcatalogue::organisation(random, i));
        organisations.back().summary =
            "Photonics for Muenchen, Photonik und Sensortechnik, data number " + std::to_string(i);
    }
    std::vector<catalogue::Partnership> partnerships(3);
    for (std::size_t p = 0; p < partnerships.size(); ++p) {
        partnerships[p].id = "partnership:" + std::to_string(p);
        partnerships[p].programme = "ESCP-4i";
        for (std::size_t i = p; i < organisations.size(); i += 40)
            partnerships[p].members.emplace_back().id = organisations[i].id;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("columns.bin"));
    QFile file(path);
    if (!saveColumns(*Index::build(organisations, partnerships, concepts()), tie, {}, path)
        || !file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll().toStdString();
}

void search(const Index &index, Criteria criteria)
{
    Request request;
    request.criteria = std::move(criteria);
    request.facets.assign(facetDimensions.begin(), facetDimensions.end());
    request.explain = request.relax = request.allRows = true;
    const auto answer = run(index, request);
    if (!answer)
        std::abort();
    (void)mirror(index, request);
    for (const Dimension dimension : {Dimension::MembersTotal, Dimension::Staff, Dimension::Founded})
        (void)histogram(index, request, dimension);
}

Criteria one(Dimension dimension, std::string value, Mode mode = Mode::Prefer)
{
    Criterion criterion;
    criterion.dimension = dimension;
    criterion.mode = mode;
    criterion.values = {std::move(value)};
    Criteria criteria;
    criteria.list.push_back(std::move(criterion));
    return criteria;
}
} // namespace

const std::vector<Concept> &concepts()
{
    static const auto all = conceptsOf(catalogue::Vocabularies::builtIn());
    return all;
}

const std::string &goodFile()
{
    static const std::string file = made();
    return file;
}

void reseal(std::string &file)
{
    if (file.size() < headBytes)
        return;
    const std::string_view body = std::string_view(file).substr(headBytes);
    const std::uint64_t size = body.size();
    const std::uint32_t checksum = crc32Of(body);
    std::memcpy(file.data() + sizeAt, &size, sizeof size);
    std::memcpy(file.data() + checksumAt, &checksum, sizeof checksum);
}

std::size_t columnsBegin()
{
    return headBytes + sizeof(std::uint64_t) + tie.size() + sizeof(std::uint64_t);
}

void useAll(const Index &index)
{
    for (std::uint32_t number = 0; number < index.size(); ++number) {
        const auto row = Row(number);
        (void)index.find(index.id(row));
        (void)std::string(index.name(row))
            .append(index.country(row))
            .append(index.city(row))
            .append(index.primarySector(row));
        (void)index.longestLabel(row);
        (void)index.isVague(row);
        if (index.position(row))
            (void)index.mercator(row);
        for (const Dimension dimension : facetDimensions)
            (void)index.values(row, dimension);
        for (const Dimension dimension :
             {Dimension::MembersTotal, Dimension::Staff, Dimension::Founded, Dimension::AsOf})
            (void)index.statedNumber(row, dimension);
    }
    (void)index.partnerships();
    for (const char *text : {"Photonik Muenchen senzors", "sensor", "data number 17", "numbr", "Sensortechnik"})
        search(index, one(Dimension::Text, text));
    search(index, one(Dimension::Partnership, "programme:ESCP-4i"));
    search(index, one(Dimension::Label, "ECEI", Mode::Must));
    search(index, one(Dimension::Region, "DE", Mode::Must));
    randomcatalogue::Random random(3);
    for (int round = 0; round < 4; ++round) {
        Criteria criteria;
        for (int i = 0; i < 5; ++i)
            criteria.list.push_back(randomcatalogue::criterion(random));
        search(index, std::move(criteria));
    }
}

} // namespace hostilecolumns
