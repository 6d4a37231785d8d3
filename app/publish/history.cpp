// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/history.h"

#include "catalogue/canonicaljson.h"
#include "protocol/packs/packindex.h"
#include "publish/jsonlines_p.h"
#include "publish/servedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QIODevice>

#include <simdjson.h>

#include <filesystem>
#include <format>
#include <system_error>

using namespace Qt::StringLiterals;

namespace hansa::publish
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::History)
};

void removeAll(const QString &folder, const std::function<bool(std::int64_t revision)> &which)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files)) {
        if (which(name.section(u'.', 0, 0).toLongLong()))
            QFile::remove(dir.filePath(name));
    }
}

/// One JSON object a line.
Result<void> eachLine(const QString &path, const std::function<bool(const dom::element &json)> &visit)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, Words::tr("Reading"), path, file.errorString());
    dom::parser parser;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine();
        dom::element json;
        if (parser.parse(line.data(), std::size_t(line.size())).get(json) || !visit(json))
            return brokenFile(path, Words::tr("line %1 is not in the form it was written in").arg(number));
    }
    return {};
}
} // namespace

History::History(QString folder)
    : m_folder(std::move(folder))
{
}

QString History::stateFile(std::int64_t revision) const
{
    return u"%1/states/%2.jsonl"_s.arg(m_folder).arg(revision);
}

QString History::changesFile(std::int64_t revision) const
{
    return u"%1/history/%2.jsonl"_s.arg(m_folder).arg(revision);
}

bool History::hasState(std::int64_t revision) const
{
    return QFile::exists(stateFile(revision));
}

Result<void> History::keepState(std::int64_t revision, const QString &file)
{
    if (auto made = makeFolder(m_folder + "/states"_L1); !made)
        return made;
    const QString path = stateFile(revision);
    QFile::remove(path);
    // A second name costs nothing; a file system without them gets a copy.
    std::error_code failed;
    std::filesystem::create_hard_link(file.toStdU16String(), path.toStdU16String(), failed);
    if (!failed || QFile::copy(file, path))
        return {};
    return failure(ErrorKind::Failed, Words::tr("Keeping the published state as"), path,
                   QString::fromStdString(failed.message()),
                   Words::tr("Check that there is enough space on the disk."));
}

Result<std::vector<protocol::RecordChange>>
History::changesSince(std::int64_t revision, const std::map<std::string, std::string, std::less<>> &now) const
{
    std::vector<protocol::RecordChange> changes;
    auto next = now.begin();
    auto read = eachRecordLine(stateFile(revision), [&](std::string_view id, std::string_view json) -> Result<void> {
        for (; next != now.end() && next->first < id; ++next)
            changes.push_back({next->first, std::nullopt, next->second});
        if (next == now.end() || next->first != id) {
            changes.push_back({std::string(id), std::string(json), std::nullopt});
        } else {
            if (next->second != json)
                changes.push_back({next->first, std::string(json), next->second});
            ++next;
        }
        return {};
    });
    for (; next != now.end(); ++next)
        changes.push_back({next->first, std::nullopt, next->second});
    return read.transform([&] { return std::move(changes); });
}

Result<void> History::keep(std::int64_t revision, const std::vector<protocol::RecordChange> &changes)
{
    if (auto made = makeFolder(m_folder + "/history"_L1); !made)
        return made;
    return replaceFile(changesFile(revision), [&](QIODevice &device) {
        for (const protocol::RecordChange &change : changes) {
            std::string line = R"({"before":)" + change.before.value_or("{}") + R"(,"id":)";
            catalogue::appendCanonicalString(line, change.id);
            line += "}\n";
            if (device.write(line.data(), qint64(line.size())) != qint64(line.size()))
                return false;
        }
        return true;
    });
}

std::int64_t History::reachesBackTo(std::int64_t revision) const
{
    std::int64_t first = revision;
    while (first > 1 && QFile::exists(changesFile(first)))
        --first;
    return first;
}

Result<History::Before> History::before(std::int64_t from, std::int64_t to) const
{
    Before found;
    for (std::int64_t revision = from + 1; revision <= to; ++revision) {
        auto read = eachLine(changesFile(revision), [&](const dom::element &json) {
            std::string_view id;
            dom::element before;
            if (json["id"].get(id) || json["before"].get(before) || !before.is_object())
                return false;
            const auto [place, isFirst] = found.try_emplace(std::string(id));
            if (isFirst && before.get_object().value_unsafe().size() > 0)
                place->second = catalogue::canonicalJson(before).value_or(std::string());
            return true;
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return found;
}

void History::tidy(std::int64_t revision)
{
    removeAll(m_folder + "/states"_L1, [&](std::int64_t kept) { return kept != revision; });
    removeAll(m_folder + "/history"_L1,
              [&](std::int64_t kept) { return kept <= revision - protocol::packHorizon || kept > revision; });
}

void History::forgetBefore(std::int64_t revision)
{
    removeAll(m_folder + "/history"_L1, [&](std::int64_t kept) { return kept <= revision; });
    removeAll(m_folder + "/states"_L1, [&](std::int64_t kept) { return kept != revision; });
}

Result<std::vector<protocol::DatedErasure>> History::erasures() const
{
    std::vector<protocol::DatedErasure> all;
    return eachLine(m_folder + "/erasures.jsonl"_L1,
                    [&](const dom::element &json) {
                        protocol::DatedErasure erased;
                        std::string_view id;
                        dom::array fields;
                        if (json["id"].get(id) || json["revision"].get(erased.revision) || json["fields"].get(fields))
                            return false;
                        erased.what.id = id;
                        for (const dom::element field : fields) {
                            std::string_view name;
                            if (field.get(name))
                                return false;
                            erased.what.fields.emplace_back(name);
                        }
                        all.push_back(std::move(erased));
                        return true;
                    })
        .transform([&] { return std::move(all); });
}

Result<void> History::save(const std::vector<protocol::DatedErasure> &erasures)
{
    std::string text;
    for (const protocol::DatedErasure &erased : erasures) {
        text += R"({"fields":[)";
        for (const std::string &field : erased.what.fields) {
            if (text.back() != '[')
                text += ',';
            catalogue::appendCanonicalString(text, field);
        }
        text += R"(],"id":)";
        catalogue::appendCanonicalString(text, erased.what.id);
        text += std::format(",\"revision\":{}}}\n", erased.revision);
    }
    return replaceFile(m_folder + "/erasures.jsonl"_L1, text);
}

} // namespace hansa::publish
