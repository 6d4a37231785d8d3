// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columnfile.h"

#include "base/atomicfile.h"
#include "search/columnbounds_p.h"
#include "search/columns/archive.h"
#include "search/columns/tables.h"

#include <QCoreApplication>
#include <QFile>

#include <zlib.h>

namespace hansa::search
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::ColumnFile)
};

/// Another form of the tables, or of what is in them, is another number.
constexpr std::uint32_t formatNumber = 5;

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
    const auto write = [&](QSaveFile &file) {
        return file.write(head.data(), qsizetype(head.size())) == qsizetype(head.size())
            && file.write(body.data(), qsizetype(body.size())) == qsizetype(body.size());
    };
    return replaceFile(path, write, Readers::OwnerAlone).transform_error([](Error error) {
        error.tried = Words::tr("Keeping the search index");
        error.hint = Words::tr("The program goes on without; it starts more slowly.");
        return error;
    });
}

StoredColumns loadColumns(std::string_view tie, const QString &path, std::span<const Concept> concepts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return {};
    const uchar *const mapped = file.map(0, file.size());
    if (!mapped)
        return {};
    return readColumns({reinterpret_cast<const char *>(mapped), std::size_t(file.size())}, tie, concepts);
}

StoredColumns readColumns(std::string_view bytes, std::string_view tie, std::span<const Concept> concepts)
{
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
    if (!reader.isGood() || !reader.isAtEnd() || !areInBounds(*tables))
        return {};
    tables->concepts.build(concepts);
    stored.index = Index::of(std::move(tables));
    return stored;
}

} // namespace hansa::search
