// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/migration_p.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <QFile>

#include <format>

namespace hansa::store
{

namespace
{
QString openingOf(const Connection &db)
{
    return Words::tr("Opening %1").arg(db.kind().name());
}

Result<void> check(Connection &db, const Stamp &stamp, bool mayBeNew)
{
    if (stamp.isNew()) {
        if (mayBeNew)
            return {};
        return failure(ErrorKind::Failed, openingOf(db), db.path(), Words::tr("it is empty"),
                       db.kind().damagedHint(db.path()));
    }
    if (stamp.application != db.kind().applicationId)
        return failure(ErrorKind::Failed, openingOf(db), db.path(), Words::tr("it is another program's database"),
                       Words::tr("Move it away, or choose another profile folder (--profile)."));
    if (stamp.version > db.kind().schemaVersion)
        return failure(ErrorKind::Failed, openingOf(db), db.path(),
                       Words::tr("it was written by a newer version of Hansa (form %1, this version knows up to %2)")
                           .arg(stamp.version)
                           .arg(db.kind().schemaVersion),
                       db.kind().newerHint());
    if (stamp.version < 1) {
        db.noteDamage();
        return failure(ErrorKind::Failed, openingOf(db), db.path(),
                       Words::tr("the file is damaged (its format version is %1)").arg(stamp.version),
                       db.kind().damagedHint(db.path()));
    }
    return {};
}

void runScript(Connection &db, std::int64_t to)
{
    db.execute(schemaScript(db.kind(), to).constData());
    db.execute(
        std::format("PRAGMA user_version = {}; PRAGMA application_id = {}", to, db.kind().applicationId).c_str());
}
} // namespace

QByteArray schemaScript(const DatabaseKind &kind, std::int64_t to)
{
    QFile file(QStringLiteral("%1-%2.sql").arg(QLatin1StringView(kind.schema)).arg(to));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // part of the program
    Q_UNUSED(opened)
    return file.readAll();
}

Result<void> isFor(Connection &db, bool mayBeNew)
{
    const auto stamp = db.attempt(openingOf(db), [&] { return db.stamp(); });
    return stamp ? check(db, *stamp, mayBeNew) : std::unexpected(stamp.error());
}

Result<void> migrate(Connection &db)
{
    const auto stamp = db.attempt(openingOf(db), [&] { return db.stamp(); });
    if (!stamp)
        return std::unexpected(stamp.error());
    if (stamp->version >= db.kind().schemaVersion)
        return {};
    const QString tried = Words::tr("Bringing %1 up to date").arg(db.kind().name());
    // All steps in one transaction: nobody sees a form in between. Another program may have been faster, so what is
    // saved, and from which form the steps begin, is looked at under the lock that is then held to the end.
    auto migrated = db.write(tried, [&]() -> Result<void> {
        const Stamp current = db.stamp();
        if (auto known = check(db, current, true); !known)
            return known;
        if (current.version >= db.kind().schemaVersion)
            return {};
        if (db.kind().durable && current.version > 0) {
            const QString copy = QStringLiteral("%1.backup-%2").arg(db.path()).arg(current.version);
            if (auto saved = db.backupOfCommitted(copy); !saved)
                return saved;
        }
        for (auto version = current.version; version < db.kind().schemaVersion; ++version)
            runScript(db, version + 1);
        return {};
    });
    if (migrated && stamp->version > 0) {
        // Gives back the room that the old form took; without it the next records will take it.
        [[maybe_unused]] const auto tidied = db.attempt(tried, [&] { db.execute("VACUUM"); });
    }
    return migrated;
}

} // namespace hansa::store
