// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columnfile.h"

#include "search/columns/archive.h"
#include "search/columns/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <zlib.h>

namespace hansa::search
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::ColumnFile)
};

/// Another form of the tables, or of what is in them, is another number.
constexpr std::uint32_t formatNumber = 4;

/// What the bytes mean depends on these.
struct Form {
    std::array<char, 8> name{'H', 'a', 'n', 's', 'a', 'C', 'o', 'l'};
    std::uint32_t number = formatNumber;
    std::uint32_t byteOrder = 0x01020304;
    std::uint32_t tablesSize = std::uint32_t(sizeof(Tables));
    std::uint32_t wordSize = std::uint32_t(sizeof(std::size_t));

    friend bool operator==(const Form &, const Form &) = default;
};

std::uint32_t checksum(std::string_view bytes)
{
    return std::uint32_t(crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

/// Sizes that everything else relies on.
bool isWhole(const Tables &tables)
{
    const std::size_t padded = tables.words() * wordRows;
    const auto isPadded = [&](const auto &column) {
        return column.values.size() >= tables.rows && column.known.words().size() == tables.words();
    };
    return tables.ids.size() == tables.rows && tables.names.size() == tables.rows && tables.city.size() >= tables.rows
        && tables.country.size() >= tables.rows && tables.primarySector.size() >= tables.rows
        && tables.positions.lat.size() == padded && tables.positions.lon.size() == padded
        && tables.positions.plane.size() == padded && tables.positions.known.words().size() == tables.words()
        && tables.text.rows() == tables.rows && isPadded(tables.staff)
        && isPadded(tables.number(Dimension::MembersTotal)) && isPadded(tables.number(Dimension::AsOf));
}
} // namespace

Result<void> saveColumns(const Index &index, std::string_view tie, std::string_view extra, const QString &path)
{
    std::string body;
    ColumnWriter writer(body);
    writer(std::string(tie), std::string(extra));
    index.tables().exchange(writer);
    std::string head;
    ColumnWriter headWriter(head);
    headWriter(Form(), std::uint64_t(body.size()), checksum(body));
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly)
        && file.write(head.data(), qsizetype(head.size())) == qsizetype(head.size())
        && file.write(body.data(), qsizetype(body.size())) == qsizetype(body.size()) && file.commit();
    if (done)
        return {};
    return failure(ErrorKind::Failed, Words::tr("Keeping the search index"), path, file.errorString(),
                   Words::tr("The program goes on without; it starts more slowly."));
}

StoredColumns loadColumns(std::string_view tie, const QString &path, std::span<const Concept> concepts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return {};
    const uchar *const mapped = file.map(0, file.size());
    if (!mapped)
        return {};
    std::string_view bytes(reinterpret_cast<const char *>(mapped), std::size_t(file.size()));
    Form form;
    std::uint64_t size = 0;
    std::uint32_t expected = 0;
    constexpr std::size_t headBytes = sizeof form + sizeof size + sizeof expected;
    ColumnReader head(bytes.substr(0, headBytes));
    head(form, size, expected);
    if (!head.isGood() || form != Form())
        return {};
    bytes.remove_prefix(headBytes);
    if (bytes.size() != size || checksum(bytes) != expected)
        return {};
    ColumnReader reader(bytes);
    std::string itsTie;
    StoredColumns stored;
    reader(itsTie, stored.extra);
    if (!reader.isGood() || itsTie != tie)
        return {};
    auto tables = std::make_unique<Tables>();
    tables->exchange(reader);
    if (!reader.isGood() || !reader.isAtEnd() || !isWhole(*tables))
        return {};
    tables->concepts.build(concepts);
    stored.index = Index::of(std::move(tables));
    return stored;
}

} // namespace hansa::search
