// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/folder.h"

#include "base/recordkind.h"
#include "catalogue/canonicaljson.h"
#include "protocol/packref.h"
#include "publish/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <simdjson.h>

#include <format>

using namespace Qt::StringLiterals;

namespace hansa::publish
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::Folder)
};

QString recordsFile(const QString &folder)
{
    return folder + "/records.jsonl"_L1;
}

QString publishedFile(const QString &folder)
{
    return folder + "/published.json"_L1;
}

std::unexpected<Error> broken(const QString &path, const QString &why)
{
    return failure(ErrorKind::Failed, Words::tr("Reading the publisher's folder"), path, why,
                   Words::tr("Only hansactl catalogue writes this file. Import into a new folder, and publish with "
                             "--revision to go on from the last one."));
}

Result<Folder::Records> readRecords(const QString &path)
{
    Folder::Records records;
    QFile file(path);
    if (!file.exists())
        return records;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, Words::tr("Reading"), path, file.errorString());
    dom::parser parser;
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            return broken(path, Words::tr("line %1 has no end").arg(number));
        line.chop(1);
        dom::element json;
        std::string_view id;
        if (parser.parse(line.data(), std::size_t(line.size())).get(json) || json["id"].get(id) || !kindOfId(id))
            return broken(path, Words::tr("line %1 is no record").arg(number));
        if (!records.empty() && records.rbegin()->first >= id)
            return broken(path, Words::tr("line %1 is not in the order of ids").arg(number));
        records.emplace_hint(records.end(), id, std::string(line.data(), std::size_t(line.size())));
    }
    return records;
}

Result<std::optional<Published>> readPublished(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, Words::tr("Reading"), path, file.errorString());
    const QByteArray bytes = file.readAll();
    dom::parser parser;
    dom::element json;
    Published published;
    std::string_view content;
    if (parser.parse(bytes.data(), std::size_t(bytes.size())).get(json) || json["revision"].get(published.revision)
        || json["content"].get(content) || published.revision < 1)
        return broken(path, Words::tr("it is not in the form it was written in"));
    published.content = content;
    return published;
}
} // namespace

Result<Folder> Folder::open(const QString &path, bool make)
{
    const QString tried = Words::tr("Opening the publisher's folder");
    if (!make && !QDir(path).exists())
        return failure(ErrorKind::Usage, tried, path, Words::tr("there is no such folder"),
                       Words::tr("hansactl catalogue import makes it."));
    if (auto made = makeFolder(path); !made)
        return std::unexpected(made.error());
    Folder folder;
    folder.m_path = path;
    folder.m_lock = std::make_unique<QLockFile>(path + "/.lock"_L1);
    if (!folder.m_lock->tryLock(3000)) {
        return folder.m_lock->error() == QLockFile::LockFailedError
            ? failure(ErrorKind::Failed, tried, path, Words::tr("another program is at work in it"),
                      Words::tr("Wait until it is done."))
            : failure(ErrorKind::Failed, tried, path, Words::tr("it cannot be written"),
                      Words::tr("Choose a folder that you may write to."));
    }
    auto records = readRecords(recordsFile(path));
    if (!records)
        return std::unexpected(records.error());
    auto published = readPublished(publishedFile(path));
    if (!published)
        return std::unexpected(published.error());
    folder.m_records = std::move(*records);
    folder.m_published = std::move(*published);
    return folder;
}

Result<void> Folder::save(Records records)
{
    const auto write = [&](QIODevice &device) {
        for (const auto &[id, json] : records) {
            if (device.write(json.data(), qint64(json.size())) != qint64(json.size()) || !device.putChar('\n'))
                return false;
        }
        return true;
    };
    return replaceFile(recordsFile(m_path), write).transform([&] { m_records = std::move(records); });
}

Result<void> Folder::save(const Published &published)
{
    std::string json = R"({"content":)";
    catalogue::appendCanonicalString(json, published.content);
    json += std::format(",\"revision\":{}}}\n", published.revision);
    return replaceFile(publishedFile(m_path), json).transform([&] { m_published = published; });
}

} // namespace hansa::publish
