// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/validator.h"

#include "catalogue/linereader.h"
#include "catalogue/oddities.h"
#include "catalogue/recordlimits.h"
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

void Validator::odd(Place place, FieldIssue found)
{
    m_report.odd.push_back(issue(place, std::move(found)));
}

void Validator::beginFile(std::string name)
{
    m_files.push_back(std::move(name));
}

void Validator::skip(std::int64_t line, FieldIssue why)
{
    m_report.skipped.push_back(issue({m_files.size() - 1, line}, std::move(why)));
}

std::optional<Record> Validator::take(std::string_view json, std::int64_t line)
{
    auto decoded = m_reader.read(json);
    if (!decoded) {
        skip(line, std::move(decoded.error()));
        return std::nullopt;
    }
    if (auto beyond = beyondLimits(decoded->record)) {
        skip(line, std::move(*beyond));
        return std::nullopt;
    }
    const Place place{m_files.size() - 1, line};
    const Record &record = decoded->record;
    const std::string &id = headOf(record).id;
    for (FieldIssue &found : decoded->issues)
        odd(place, std::move(found));
    for (FieldIssue &found : odditiesOf(record, m_vocabularies))
        odd(place, std::move(found));
    if (const auto [first, added] = m_ids.try_emplace(id, place); !added) {
        const auto &[file, before] = first->second;
        odd(place, {"id", std::format("{} stands in {}, line {}, already", id, m_files[file], before)});
    }
    for (Reference &reference : referencesOf(record))
        m_named.push_back({std::move(reference.id), std::move(reference.field), place});
    ++m_report.counts[kindOf(record)];
    return std::move(decoded->record);
}

Result<void> Validator::read(QIODevice &device, const QString &name, const Take &take)
{
    beginFile(name.toStdString());
    LineReader lines(device);
    bool anyLine = false;
    bool anyObject = false;
    while (const auto line = lines.next()) {
        if (lines.isWide())
            return wrongFile(name, Words::tr("it is not UTF-8 but UTF-16 or UTF-32"));
        anyLine = true;
        if (!line->trouble.empty()) {
            skip(line->number, {{}, line->trouble});
            continue;
        }
        anyObject = anyObject || line->text.starts_with('{');
        auto record = this->take(line->text, line->number);
        if (record && take)
            take(std::move(*record), m_files.back(), line->number);
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

void Validator::checkReferences(const Known &known)
{
    for (Named &named : m_named) {
        if (!m_ids.contains(named.id) && !(known && known(named.id)))
            odd(named.place, {std::move(named.field), std::format("there is no record {}", named.id)});
    }
    m_named.clear();
}

} // namespace hansa::catalogue
