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
struct Stamp {
    std::int64_t application = 0;
    std::int64_t version = 0;
    std::int64_t objects = 0;

    [[nodiscard]] bool isNew() const { return application == 0 && version == 0 && objects == 0; }
};

/// In one statement, so from one moment: another program may be making the same file.
Stamp readStamp(Connection &db)
{
    Query query = db.query("SELECT (SELECT application_id FROM pragma_application_id),"
                           " (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)");
    return query.step() ? Stamp{query.number(0), query.number(1), query.number(2)} : Stamp{};
}

QString openingOf(const Connection &db)
{
    return Words::tr("Opening %1").arg(db.kind().name());
}

Result<void> check(const Connection &db, const Stamp &stamp)
{
    if (!stamp.isNew() && stamp.application != db.kind().applicationId)
        return failure(ErrorKind::Failed, openingOf(db), db.path(), Words::tr("it is another program's database"),
                       Words::tr("Move it away, or choose another profile folder (--profile)."));
    if (stamp.version > db.kind().schemaVersion)
        return failure(ErrorKind::Failed, openingOf(db), db.path(),
                       Words::tr("it was written by a newer version of Hansa (form %1, this version knows up to %2)")
                           .arg(stamp.version)
                           .arg(db.kind().schemaVersion),
                       db.kind().newerHint());
    return {};
}

void runScript(Connection &db, std::int64_t to)
{
    QFile file(QStringLiteral("%1-%2.sql").arg(QLatin1StringView(db.kind().schema)).arg(to));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // part of the program
    Q_UNUSED(opened)
    const QByteArray script = file.readAll();
    db.execute(script.constData());
    db.execute(
        std::format("PRAGMA user_version = {}; PRAGMA application_id = {}", to, db.kind().applicationId).c_str());
}
} // namespace

Result<void> isFor(Connection &db)
{
    const auto stamp = db.attempt(openingOf(db), [&] { return readStamp(db); });
    return stamp ? check(db, *stamp) : std::unexpected(stamp.error());
}

Result<void> migrate(Connection &db)
{
    const auto stamp = db.attempt(openingOf(db), [&] { return readStamp(db); });
    if (!stamp)
        return std::unexpected(stamp.error());
    if (stamp->version >= db.kind().schemaVersion)
        return {};
    if (db.kind().durable && stamp->version > 0) {
        if (auto saved = db.backup(QStringLiteral("%1.backup-%2").arg(db.path()).arg(stamp->version)); !saved)
            return saved;
    }
    const QString tried = Words::tr("Bringing %1 up to date").arg(db.kind().name());
    // All steps in one transaction: nobody sees a form in between. Another program may have been faster.
    auto migrated = db.write(tried, [&] {
        for (auto version = readStamp(db).version; version < db.kind().schemaVersion; ++version)
            runScript(db, version + 1);
    });
    if (migrated && stamp->version > 0) {
        // Gives back the room that the old form took; without it the next records will take it.
        [[maybe_unused]] const auto tidied = db.attempt(tried, [&] { db.execute("VACUUM"); });
    }
    return migrated;
}

} // namespace hansa::store
