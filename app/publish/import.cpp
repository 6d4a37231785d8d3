// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/import.h"

#include "base/recordkind.h"
#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"
#include "catalogue/csvreader.h"
#include "catalogue/csvrecord.h"
#include "catalogue/linereader.h"
#include "catalogue/validator.h"
#include "protocol/packref.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <simdjson.h>

#include <set>

using namespace Qt::StringLiterals;

namespace hansa::publish
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::Import)
};

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::unexpected<Error> wrongForm(const QString &file, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Importing"), file, why,
                   Words::tr("It takes one JSON object a line, or CSV with the record's keys as headers, one of them "
                             "id."));
}

/// Whether followers take a record: what they refuse is not published.
bool isReadable(std::string_view id, std::string_view json)
{
    // A record that is shorter has fewer values than it may have.
    constexpr std::size_t alwaysReadable = std::size_t(128) << 10;
    return id.size() <= protocol::maxIdBytes && json.size() <= protocol::maxRecordBytes
        && (json.size() <= alwaysReadable || catalogue::canonicalJson(json));
}

/// What the files say by now, beside what was there before.
class Import
{
public:
    explicit Import(const Folder::Records &before)
        : m_before(before)
        , m_after(before)
    {
    }

    Result<void> read(const QString &path);
    void dropUnnamed(); ///< of the kinds that were named
    void resolve();
    void checkReferences()
    {
        m_validator.checkReferences([&](std::string_view id) { return m_after.contains(id); });
    }
    ImportReport finish();
    [[nodiscard]] Folder::Records &records() { return m_after; }

private:
    Result<void> readLines(QIODevice &device);
    Result<void> readCsv(std::string_view text);
    /// One JSON object, or what pretends to be one; false where it is none.
    bool take(std::string_view json, std::int64_t line);
    void drop(std::string_view id);
    void name(std::string_view id);
    void skip(std::int64_t line, std::string field, std::string reason)
    {
        m_validator.skip(line, {std::move(field), std::move(reason)});
    }

    const Folder::Records &m_before;
    Folder::Records m_after;
    ImportReport m_report;
    std::set<std::string, std::less<>> m_named; ///< ids that any line says something of
    std::set<std::string, std::less<>> m_put;
    std::set<RecordKind> m_kinds;
    catalogue::Validator m_validator{catalogue::Vocabularies::builtIn()};
    catalogue::RecordReader m_reader; ///< of what the folder has
    dom::parser m_parser;
    QString m_file;
};

void Import::name(std::string_view id)
{
    if (const auto kind = kindOfId(id)) {
        m_kinds.insert(*kind);
        m_named.emplace(id);
    }
}

void Import::drop(std::string_view id)
{
    name(id);
    if (const auto found = m_after.find(id); found != m_after.end())
        m_after.erase(found);
}

bool Import::take(std::string_view json, std::int64_t line)
{
    dom::element element;
    std::string_view id;
    const bool isObject = !m_parser.parse(json.data(), json.size()).get(element) && element.is_object();
    if (isObject && element["id"].error() && !element["drop"].get(id)) {
        drop(id);
        return true;
    }
    if (isObject && !element["id"].get(id))
        name(id);
    if (json.size() > protocol::maxRecordBytes) {
        skip(line, {}, utf8(Words::tr("it is longer than 1 MiB")));
        return isObject;
    }
    const auto record = m_validator.take(json, line);
    if (!record)
        return isObject;
    const std::string &known = catalogue::headOf(*record).id; // of two the later counts
    std::string canonical = catalogue::toJson(*record);
    if (!isReadable(known, canonical)) {
        skip(line, {},
             utf8(Words::tr("readers would refuse it: it has more than 1 MiB, more than 65,536 values, or an "
                            "id of more than %1 bytes")
                      .arg(protocol::maxIdBytes)));
        return isObject;
    }
    m_put.insert(known);
    m_after[known] = std::move(canonical);
    return true;
}

Result<void> Import::readLines(QIODevice &device)
{
    // Longer than any record, so that one that is too long still says which it is.
    constexpr std::size_t longest = 16 * protocol::maxRecordBytes;
    catalogue::LineReader lines(device, longest);
    bool anyLine = false;
    bool anyObject = false;
    while (const auto line = lines.next()) {
        if (lines.isWide())
            return wrongForm(m_file, Words::tr("it is no text in UTF-8"));
        anyLine = true;
        if (!line->trouble.empty())
            skip(line->number, {}, line->trouble);
        else
            anyObject = take(line->text, line->number) || anyObject;
    }
    if (anyLine && !anyObject)
        return wrongForm(m_file, Words::tr("not one of its lines is a JSON object"));
    return {};
}

Result<void> Import::readCsv(std::string_view text)
{
    catalogue::CsvReader reader(text);
    std::vector<std::string> headers;
    std::vector<std::string> cells;
    if (!reader.next(headers))
        return {};
    for (std::string &header : headers)
        header = QString::fromStdString(header).trimmed().toStdString();
    if (!std::ranges::contains(headers, "id") && !std::ranges::contains(headers, "drop"))
        return wrongForm(m_file, Words::tr("its first line has no header \"id\""));
    if (reader.isTooWide())
        return wrongForm(m_file, Words::tr("it has more than %1 columns").arg(catalogue::CsvReader::mostCells));
    while (reader.next(cells)) {
        if (reader.isUnclosed()) {
            skip(reader.line(), {}, utf8(Words::tr("a quotation mark is never closed")));
            break;
        }
        if (cells.size() > headers.size() || reader.isTooWide())
            skip(reader.line(), {}, utf8(Words::tr("it has more cells than there are headers")));
        else
            take(catalogue::csvRecord(headers, cells), reader.line());
    }
    return {};
}

Result<void> Import::read(const QString &path)
{
    m_file = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Usage, Words::tr("Importing"), path, file.errorString());
    m_validator.beginFile(utf8(path));
    constexpr qint64 enoughToTell = 4096;
    QByteArray head = file.peek(enoughToTell);
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Usage, Words::tr("Importing"), path, file.errorString());
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed();
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool json = head.startsWith('{') || head.startsWith('[');
    if (ending != "csv"_L1 && ending != "tsv"_L1 && (ending.startsWith("json"_L1) || ending == "ndjson"_L1 || json))
        return readLines(file);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorKind::Usage, Words::tr("Importing"), path, file.errorString());
    std::string_view text(bytes.data(), std::size_t(bytes.size()));
    if (text.contains('\0'))
        return wrongForm(path, Words::tr("it is no text in UTF-8"));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return readCsv(text);
}

void Import::dropUnnamed()
{
    std::erase_if(m_after, [&](const auto &record) {
        return m_kinds.contains(*kindOfId(record.first)) && !m_named.contains(record.first);
    });
}

/// All records take part: a new organisation may be the one that an old partnership names.
void Import::resolve()
{
    std::vector<catalogue::Record> records;
    records.reserve(m_after.size());
    for (const auto &[id, json] : m_after) {
        if (auto decoded = m_reader.read(json))
            records.push_back(std::move(decoded->record));
    }
    ResolveReport report = resolveNames(records);
    for (Resolution &name : report.names) {
        if (name.match == Match::Resolved)
            ++m_report.resolved;
        else
            m_report.unresolved.push_back(std::move(name));
    }
    if (m_report.resolved == 0)
        return;
    for (const catalogue::Record &record : records) {
        const std::string &id = catalogue::headOf(record).id;
        std::string json = catalogue::toJson(record);
        if (isReadable(id, json)) // with ids it may be longer than a record may be: then names stay
            m_after[id] = std::move(json);
    }
}

ImportReport Import::finish()
{
    const auto notes = [](const std::vector<catalogue::LineIssue> &issues) {
        std::vector<ImportNote> list;
        for (const auto &[file, line, field, reason] : issues)
            list.push_back({QString::fromStdString(file), line, field, reason});
        return list;
    };
    m_report.skipped = notes(m_validator.report().skipped);
    m_report.odd = notes(m_validator.report().odd);
    for (const auto &[id, json] : m_after) {
        const auto old = m_before.find(id);
        if (old == m_before.end())
            ++m_report.added;
        else if (old->second != json)
            ++m_report.changed;
        else if (m_put.contains(id))
            ++m_report.same;
    }
    for (const auto &[id, json] : m_before)
        m_report.dropped += !m_after.contains(id);
    return std::move(m_report);
}
} // namespace

Result<ImportReport> importFiles(Folder &folder, const QStringList &files, bool replace)
{
    Import import(folder.records());
    for (const QString &file : files) {
        if (auto read = import.read(file); !read)
            return std::unexpected(read.error());
    }
    if (replace)
        import.dropUnnamed();
    import.resolve();
    import.checkReferences();
    ImportReport report = import.finish();
    if (report.added + report.changed + report.dropped > 0) {
        if (auto saved = folder.save(std::move(import.records())); !saved)
            return std::unexpected(saved.error());
    }
    return report;
}

} // namespace hansa::publish
