// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/folder.h"

#include "catalogue/canonicaljson.h"
#include "publish/jsonlines_p.h"
#include "publish/servedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

constexpr int lockPatience = 3000; // milliseconds

QString recordsFile(const QString &folder)
{
    return folder + "/records.jsonl"_L1;
}

QString publishedFile(const QString &folder)
{
    return folder + "/published.json"_L1;
}

Result<Folder::Records> readRecords(const QString &path)
{
    Folder::Records records;
    return eachRecordLine(path,
                          [&](std::string_view id, std::string_view json) -> Result<void> {
                              records.emplace_hint(records.end(), id, json);
                              return {};
                          })
        .transform([&] { return std::move(records); });
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
        return brokenFile(path, Words::tr("it is not in the form it was written in"));
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
    const QString lockPath = path + "/.lock"_L1;
    folder.m_lock = std::make_unique<QLockFile>(lockPath);
    bool locked = folder.m_lock->tryLock(lockPatience);
    // Whoever is killed between making the file and writing into it leaves one without an
    // owner, which QLockFile would respect for half a minute.
    if (!locked && QFileInfo(lockPath).size() == 0 && QFile::remove(lockPath))
        locked = folder.m_lock->tryLock(lockPatience);
    if (!locked) {
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

QString Folder::recordsPath() const
{
    return recordsFile(m_path);
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
