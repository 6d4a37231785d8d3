// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/erasing/safetycopies.h"

#include "store/erasing/redact.h"
#include "store/erasing/rowscan_p.h"
#include "store/words_p.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <expected>
#include <map>
#include <set>

namespace hansa::store
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 pieceBytes = qint64(1) << 20;

/// The subjects that the bytes of a file say something about, whatever file it is.
std::vector<std::size_t> subjectsInBytes(QFile &file, std::span<const ErasureSubject> subjects)
{
    constexpr std::size_t overlap = 4096; // longer than any id or text
    std::map<std::string, std::vector<std::size_t>, std::less<>> byRecord;
    std::vector<std::pair<std::string, std::size_t>> texts;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        byRecord[subjects[i].record].push_back(i);
        for (const std::string &text : subjects[i].texts)
            texts.emplace_back(QByteArray::fromStdString(text).toLower().toStdString(), i);
    }
    std::set<std::size_t> found;
    std::string piece;
    while (!file.atEnd()) {
        piece.erase(0, piece.size() - std::min(piece.size(), overlap));
        const QByteArray read = file.read(pieceBytes).toLower();
        if (read.isEmpty())
            break;
        piece.append(read.constData(), std::size_t(read.size()));
        for (const auto &[text, subject] : texts) {
            if (piece.contains(text))
                found.insert(subject);
        }
        eachRecordId(piece, [&](std::string_view id) {
            if (const auto known = byRecord.find(id); known != byRecord.end())
                found.insert(known->second.begin(), known->second.end());
        });
    }
    return {found.begin(), found.end()};
}

/// A copy of a workspace, ready to be changed. Throws.
SQLite::Database openCopy(const QString &path, int mode)
{
    constexpr int patience = 5000;
    SQLite::Database db(path.toStdString(), mode, patience);
    db.exec("PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON");
    return db;
}

/// The subjects that a workspace's copy says something about, by its rows; nothing where it is no whole database.
std::optional<std::vector<std::size_t>> subjectsInRows(const QString &path, std::span<const ErasureSubject> subjects)
{
    try {
        SQLite::Database db = openCopy(path, SQLite::OPEN_READONLY);
        const RowScan scan(db, subjects);
        std::vector<std::size_t> found;
        for (const FoundRow &row : scan.found())
            found.push_back(row.subject);
        std::ranges::sort(found);
        const auto twice = std::ranges::unique(found);
        found.erase(twice.begin(), twice.end());
        return found;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

bool isOfWorkspace(const QString &path)
{
    return !QFileInfo(path).fileName().startsWith("catalogue.db"_L1);
}

std::unexpected<Error> failed(const QString &path, const QString &why)
{
    return failure(ErrorKind::Failed, Words::tr("Erasing from the copy"), path, why,
                   Words::tr("Delete the file if it is not needed any more."));
}

Result<void> removeFile(const QString &path)
{
    QFile file(path);
    if (!file.remove() && file.exists())
        return failed(path, file.errorString());
    for (const auto &ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + ending);
    return {};
}

/// Beside a database: nothing that is a copy of its own.
bool isSidecar(const QString &name)
{
    constexpr std::array endings{"-wal"_L1, "-shm"_L1, "-journal"_L1};
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return name.endsWith(ending); });
}
} // namespace

QStringList safetyCopyFiles(const QString &profile)
{
    QStringList files;
    const auto add = [&](const QString &folder, const QStringList &names) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList(names, QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!isSidecar(name))
                files += dir.filePath(name);
        }
    };
    add(profile, {u"workspace.db.*"_s, u"catalogue.db.*"_s});
    add(profile + u"/backups"_s, {u"*"_s});
    return files;
}

Result<std::vector<SafetyCopy>> safetyCopiesOf(const QString &profile, std::span<const ErasureSubject> subjects)
{
    std::vector<SafetyCopy> copies;
    if (subjects.empty())
        return copies;
    for (const QString &path : safetyCopyFiles(profile)) {
        const auto rows = isOfWorkspace(path) ? subjectsInRows(path, subjects) : std::nullopt;
        if (rows) {
            for (const std::size_t subject : *rows)
                copies.push_back({subject, path, false});
            continue;
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Failed, Words::tr("Looking for what you hold"), path, file.errorString());
        for (const std::size_t subject : subjectsInBytes(file, subjects))
            copies.push_back({subject, path, true});
    }
    std::ranges::stable_sort(copies, {}, &SafetyCopy::subject);
    return copies;
}

Result<void> eraseFrom(const SafetyCopy &copy, const ErasureSubject &subject)
{
    if (copy.damaged)
        return removeFile(copy.path);
    const QDateTime time = QFileInfo(copy.path).lastModified();
    try {
        SQLite::Database db = openCopy(copy.path, SQLite::OPEN_READWRITE);
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        RowScan(db, {&subject, 1}).apply();
        transaction.commit();
        db.exec("VACUUM"); // what an older version freed without overwriting it
        db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception &exception) {
        return failed(copy.path, QString::fromUtf8(exception.what()));
    }
    QFile file(copy.path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(time, QFileDevice::FileModificationTime); // which says what is in it
    return {};
}

} // namespace hansa::store
