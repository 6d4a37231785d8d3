// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/validator.h"

#include "catalogue/linereader.h"
#include "catalogue/oddities.h"
#include "catalogue/references.h"

#include <QCoreApplication>
#include <QFile>

#include <format>

namespace hansa::catalogue
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::catalogue::Validator)
};

std::unexpected<Error> wrongFile(const QString &name, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Reading records"), name, why,
                   Words::tr("It takes one JSON object a line, in UTF-8."));
}
} // namespace

LineIssue Validator::issue(Place place, FieldIssue found) const
{
    return {m_files[place.file], place.line, std::move(found.field), std::move(found.reason)};
}

bool Validator::readLine(std::string_view text, Place place, const Take &take)
{
    auto decoded = m_reader.read(text);
    if (!decoded) {
        m_report.skipped.push_back(issue(place, std::move(decoded.error())));
        return text.starts_with('{');
    }
    const Record &record = decoded->record;
    const std::string &id = headOf(record).id;
    for (FieldIssue &found : decoded->issues)
        m_report.odd.push_back(issue(place, std::move(found)));
    for (FieldIssue &found : odditiesOf(record, m_vocabularies))
        m_report.odd.push_back(issue(place, std::move(found)));
    if (const auto [first, added] = m_ids.try_emplace(id, place); !added) {
        const auto &[file, line] = first->second;
        m_report.odd.push_back(
            issue(place, {"id", std::format("{} stands in {}, line {}, already", id, m_files[file], line)}));
    }
    for (Reference &reference : referencesOf(record))
        m_named.push_back({std::move(reference.id), std::move(reference.field), place});
    ++m_report.counts[kindOf(record)];
    if (take)
        take(std::move(decoded->record), m_files[place.file], place.line);
    return true;
}

Result<void> Validator::read(QIODevice &device, const QString &name, const Take &take)
{
    m_files.push_back(name.toStdString());
    LineReader lines(device);
    bool anyLine = false;
    bool anyObject = false;
    while (const auto line = lines.next()) {
        if (lines.isWide())
            return wrongFile(name, Words::tr("it is not UTF-8 but UTF-16 or UTF-32"));
        anyLine = true;
        const Place place{m_files.size() - 1, line->number};
        if (!line->trouble.empty())
            m_report.skipped.push_back(issue(place, {{}, line->trouble}));
        else
            anyObject = readLine(line->text, place, take) || anyObject;
    }
    if (anyLine && !anyObject)
        return wrongFile(name, Words::tr("not one of its lines is a JSON object"));
    return {};
}

Result<void> Validator::read(const QString &path, const Take &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Usage, Words::tr("Reading records"), path, file.errorString(),
                       Words::tr("Check the path."));
    return read(file, path, take);
}

void Validator::checkReferences()
{
    for (Named &named : m_named) {
        if (!m_ids.contains(named.id))
            m_report.odd.push_back(
                issue(named.place, {std::move(named.field), std::format("there is no record {}", named.id)}));
    }
    m_named.clear();
}

} // namespace hansa::catalogue
