// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/anysource.h"

#include "calls/sources/calendarreader.h"
#include "calls/sources/feedreader.h"
#include "calls/sources/portal/portalpage.h"
#include "calls/sources/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::AnySource)
};

std::string_view start(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first == bytes.npos ? std::string_view() : bytes.substr(first);
}

ImportTarget filesTarget()
{
    return {"local.files", Words::tr("Imported files").toStdString()};
}
} // namespace

Result<ReadSource> readCalls(std::string_view bytes, const QString &where, const std::stop_token &cancel)
{
    const std::string_view begin = start(bytes);
    const auto into = [](ImportTarget target) {
        return [target = std::move(target)](ReadCalls read) { return ReadSource{target, std::move(read)}; };
    };
    if (begin.starts_with('{'))
        return readPortalPage(bytes, where, cancel).transform(into(portalTarget()));
    // UTF-16 too begins with what is no letter.
    if (begin.starts_with('<') || begin.starts_with("\xff\xfe") || begin.starts_with("\xfe\xff"))
        return readFeed(begin.starts_with('<') ? begin : bytes, where, cancel).transform(into(filesTarget()));
    if (begin.starts_with("BEGIN:VCALENDAR"))
        return readCalendar(begin, where, cancel).transform(into(filesTarget()));
    return readCallTable(bytes, where, cancel).transform(into(filesTarget()));
}

Result<ReadSource> readCallFile(const QString &path, const std::stop_token &cancel)
{
    QFile file(path);
    const QString tried = Words::tr("Importing calls from");
    if (QFileInfo(path).isDir())
        return failure(ErrorKind::Usage, tried, path, Words::tr("it is a folder"), Words::tr("Name its files."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Usage, tried, path, file.errorString(), Words::tr("Check the name of the file."));
    const QByteArray bytes = file.read(maxSourceBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Usage, tried, path, file.errorString());
    if (bytes.size() > maxSourceBytes)
        return failure(ErrorKind::Usage, tried, path, Words::tr("it is larger than 64 MiB"),
                       Words::tr("Import it in parts."));
    return readCalls({bytes.constData(), std::size_t(bytes.size())}, path, cancel);
}

Result<std::vector<ReadSource>> readCallFiles(const QStringList &paths, const std::stop_token &cancel,
                                              const std::function<void(qsizetype)> &onFile)
{
    std::vector<ReadSource> sources;
    for (qsizetype place = 0; place < paths.size() && !cancel.stop_requested(); ++place) {
        if (onFile)
            onFile(place);
        auto source = readCallFile(paths[place], cancel);
        if (!source)
            return std::unexpected(source.error());
        sources.push_back(std::move(*source));
    }
    return sources;
}

} // namespace hansa::calls
