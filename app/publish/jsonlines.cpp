// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/jsonlines_p.h"

#include "base/recordkind.h"

#include <QCoreApplication>
#include <QFile>

#include <simdjson.h>

#include <string>

namespace hansa::publish
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::JsonLines)
};
} // namespace

std::unexpected<Error> brokenFile(const QString &path, const QString &why)
{
    return failure(ErrorKind::Failed, Words::tr("Reading the publisher's folder"), path, why,
                   Words::tr("Only hansactl catalogue writes this file. Import into a new folder, and publish with "
                             "--revision to go on from the last one."));
}

Result<void> eachRecordLine(const QString &path,
                            const std::function<Result<void>(std::string_view id, std::string_view json)> &visit)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, Words::tr("Reading"), path, file.errorString());
    simdjson::dom::parser parser;
    std::string last;
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            return brokenFile(path, Words::tr("line %1 has no end").arg(number));
        line.chop(1);
        simdjson::dom::element json;
        std::string_view id;
        if (parser.parse(line.data(), std::size_t(line.size())).get(json) || json["id"].get(id) || !kindOfId(id))
            return brokenFile(path, Words::tr("line %1 is no record").arg(number));
        if (!last.empty() && last >= id)
            return brokenFile(path, Words::tr("line %1 is not in the order of ids").arg(number));
        last = id;
        if (auto visited = visit(id, std::string_view(line.data(), std::size_t(line.size()))); !visited)
            return visited;
    }
    return {};
}

} // namespace hansa::publish
