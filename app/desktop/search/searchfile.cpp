// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/searchfile.h"

#include "base/atomicfile.h"
#include "base/work.h"
#include "catalogue/vocabularies.h"
#include "search/criteriajson.h"

#include <QFile>

namespace hansa::desktop
{

namespace
{

constexpr qint64 largest = 1 << 20; ///< bytes; a lasso of a thousand corners has forty thousand

Result<search::Criteria> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorKind::Failed, SearchFile::tr("Opening a search"), path, file.errorString(), {}});
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return std::unexpected(Error{ErrorKind::Refused, SearchFile::tr("Opening a search"), path,
                                     SearchFile::tr("the file is larger than any search"),
                                     SearchFile::tr("Choose a file that “Save as a file” wrote.")});
    return search::readCriteria(bytes, path, &catalogue::Vocabularies::builtIn());
}

} // namespace

void SearchFile::save(const QUrl &file)
{
    const QString path = file.toLocalFile();
    runBlocking([path, text = search::writeCriteria(m_search->engineCriteria()) + '\n'] {
        return replaceFile(path, text);
    }).then(this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error().message());
    });
}

void SearchFile::open(const QUrl &file)
{
    runBlocking(read, file.toLocalFile()).then(this, [this](const Result<search::Criteria> &criteria) {
        if (!criteria) {
            Q_EMIT failed(criteria.error().message());
            return;
        }
        m_search->replaceCriteria(tr("the search of a file"), *criteria);
        Q_EMIT opened();
    });
}

} // namespace hansa::desktop
