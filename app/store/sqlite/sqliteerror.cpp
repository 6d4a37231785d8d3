// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/sqliteerror_p.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace hansa::store
{

namespace
{
constexpr int primaryCode(int code)
{
    return code & 0xff;
}

bool isFull(int code, int systemError)
{
    if (primaryCode(code) == SQLITE_FULL)
        return true;
    if (primaryCode(code) != SQLITE_IOERR && primaryCode(code) != SQLITE_CANTOPEN)
        return false;
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}
} // namespace

bool isDamage(int code)
{
    return primaryCode(code) == SQLITE_CORRUPT || primaryCode(code) == SQLITE_NOTADB;
}

int codeOf(const SQLite::Exception &exception)
{
    return exception.getExtendedErrorCode() > 0 ? exception.getExtendedErrorCode() : exception.getErrorCode();
}

Error sqliteError(const DatabaseKind &kind, const QString &path, const QString &tried, int code, int systemError,
                  const char *message)
{
    Error error{ErrorKind::Failed, tried, path, {}, {}};
    if (isFull(code, systemError)) {
        error.why = Words::tr("the disk is full");
        error.hint = Words::tr("Free some space and try again; what was stored before is still there.");
        return error;
    }
    if (isDamage(code)) {
        error.why = Words::tr("the file is damaged (%1)").arg(QString::fromUtf8(message));
        error.hint = kind.damagedHint(path);
        return error;
    }
    switch (primaryCode(code)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.why = Words::tr("another program is writing to it");
        error.hint = Words::tr("Wait until it is done, then try again.");
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        error.why = QFileInfo(path).isDir() ? Words::tr("there is a folder of that name")
                                            : Words::tr("the file or its folder cannot be written");
        error.hint = Words::tr("Choose another profile folder (--profile), or change who may write there.");
        break;
    case SQLITE_NOMEM:
        error.why = Words::tr("there is not enough memory");
        error.hint = Words::tr("Close other programs and try again.");
        break;
    case SQLITE_IOERR:
        error.why = Words::tr("reading or writing failed (%1)").arg(QString::fromUtf8(message));
        error.hint = Words::tr("Check the disk, then try again.");
        break;
    default:
        error.why = QString::fromUtf8(message);
    }
    return error;
}

} // namespace hansa::store
