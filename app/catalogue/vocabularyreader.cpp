// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/vocabularyreader_p.h"

#include <QFile>

#include <simdjson.h>

#include <algorithm>

namespace hansa::catalogue
{

namespace dom = simdjson::dom;

namespace
{
/// The text under a key, empty where there is none.
std::string textOf(const dom::object &object, std::string_view key)
{
    std::string_view text;
    if (object[key].get(text))
        return {};
    return std::string(text);
}

std::vector<std::string> textsOf(const dom::object &object, std::string_view key)
{
    dom::array array;
    if (object[key].get(array))
        return {};
    std::vector<std::string> texts;
    for (const dom::element item : array) {
        if (std::string_view text; !item.get(text))
            texts.emplace_back(text);
    }
    return texts;
}

NamesByLanguage namesOf(const dom::object &object, std::string_view key)
{
    dom::object names;
    NamesByLanguage result;
    if (object[key].get(names))
        return result;
    for (std::size_t language = 0; language < vocabularyLanguages.size(); ++language)
        result[language] = textOf(names, vocabularyLanguages[language]);
    return result;
}

/// "UK", "R.-U.", "RU": in running text they may be anything.
bool isInitials(std::string_view name)
{
    return name.size() - std::size_t(std::ranges::count_if(name, [](char c) { return c == '.' || c == '-'; })) <= 3;
}

/// "Limburg (Belgium)" is also known as "Limburg".
std::string_view withoutBracket(std::string_view name)
{
    return name.substr(0, name.find(" ("));
}
} // namespace

VocabularyReader::VocabularyReader(const QString &folder)
    : m_folder(folder)
    , m_parser(std::make_unique<dom::parser>())
    , m_tables(std::make_unique<Vocabularies::Tables>())
{
}

VocabularyReader::~VocabularyReader() = default;

std::unexpected<Error> VocabularyReader::broken(const QString &file, int line) const
{
    return failure(ErrorKind::Usage, tr("Reading the vocabulary"), m_folder + u'/' + file,
                   tr("line %1 is not as a vocabulary has it").arg(line), tr("Install Hansa again."));
}

Result<QByteArray> VocabularyReader::bytesOf(const QString &file)
{
    QFile input(m_folder + u'/' + file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, tr("Reading the vocabulary"), input.fileName(), input.errorString(),
                       tr("Install Hansa again."));
    return input.readAll();
}

Result<void> VocabularyReader::readLines(const QString &file, Visit visit)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    int number = 0;
    for (const QByteArray &line : bytes->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        dom::object object;
        if (m_parser->parse(line.constData(), std::size_t(line.size())).get(object) || !(this->*visit)(object))
            return broken(file, number);
    }
    return {};
}

bool VocabularyReader::readSynonyms(const dom::object &line)
{
    Labels labels{namesOf(line, "labels"), {}};
    dom::object synonyms;
    if (line["synonyms"].get(synonyms))
        return false;
    for (const std::string_view language : vocabularyLanguages)
        std::ranges::move(textsOf(synonyms, language), std::back_inserter(labels.synonyms));
    std::ranges::sort(labels.synonyms);
    const auto same = std::ranges::unique(labels.synonyms);
    labels.synonyms.erase(same.begin(), same.end());
    return m_labels.emplace(textOf(line, "vocabulary") + '/' + textOf(line, "id"), std::move(labels)).second;
}

Result<void> VocabularyReader::readTerms(const QString &file, Vocabulary vocabulary)
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    dom::array list;
    if (m_parser->parse(bytes->constData(), std::size_t(bytes->size())).get(list))
        return broken(file, 1);
    const std::string name = file.first(file.indexOf(u'.')).toStdString();
    TermIndex &index = m_tables->of(vocabulary);
    for (const dom::element item : list) {
        dom::object object;
        if (item.get(object) || textOf(object, "id").empty() || textOf(object, "en").empty())
            return broken(file, 1);
        Term &term = index.add(textOf(object, "id"));
        if (const auto labels = m_labels.find(name + '/' + term.id); labels != m_labels.end()) {
            term.names = labels->second.names;
            term.synonyms = labels->second.synonyms;
        }
        term.names[languageIndex("en")] = textOf(object, "en");
        term.names[languageIndex("de")] = textOf(object, "de");
    }
    index.finish(TermIndex::Form::Word);
    return {};
}

bool VocabularyReader::readCountry(const dom::object &line)
{
    CountryFacts facts;
    facts.code = textOf(line, "code");
    facts.alpha3 = textOf(line, "alpha3");
    facts.continent = textOf(line, "continent");
    facts.nutsCode = nutsOfIso(facts.code);
    facts.groups = textsOf(line, "groups");
    if (std::int64_t year = 0; !line["eu_since"].get(year))
        facts.euSince = int(year);
    TermIndex &index = m_tables->of(Vocabulary::Country);
    Term &term = index.add(facts.code);
    term.names = namesOf(line, "names");
    if (facts.code.size() != 2 || term.names[0].empty())
        return false;
    index.addForm(facts.alpha3, TermIndex::Form::Code);
    index.addForm(facts.nutsCode, TermIndex::Form::Code);
    for (const std::string &name : namesOf(line, "short_names"))
        index.addForm(name, isInitials(name) ? TermIndex::Form::Code : TermIndex::Form::Word);
    m_tables->countries.push_back(std::move(facts));
    return true;
}

bool VocabularyReader::readRegion(const dom::object &line)
{
    RegionFacts facts;
    std::int64_t level = 0;
    if (line["level"].get(level) || line["lat"].get(facts.seatPoint.lat) || line["lon"].get(facts.seatPoint.lon))
        return false;
    facts.level = int(level);
    facts.code = textOf(line, "code");
    facts.country = textOf(line, "country");
    facts.name = textOf(line, "name");
    facts.localName = textOf(line, "name_local");
    facts.parent = textOf(line, "parent");
    facts.nutsVersion = textOf(line, "nuts_version");
    facts.seat = textOf(line, "seat");
    facts.replaces = textsOf(line, "replaces");
    if (facts.code.size() != std::size_t(facts.level) + 2 || facts.name.empty())
        return false;
    TermIndex &index = m_tables->of(Vocabulary::Region);
    index.add(facts.code).names[0] = facts.name;
    index.addForm(withoutBracket(facts.name));
    index.addForm(facts.localName);
    m_tables->regions.push_back(std::move(facts));
    return true;
}

Result<std::unique_ptr<Vocabularies::Tables>> VocabularyReader::read()
{
    if (auto done = readLines(QStringLiteral("synonyms.jsonl"), &VocabularyReader::readSynonyms); !done)
        return std::unexpected(done.error());
    if (auto done = readTerms(QStringLiteral("sectors.json"), Vocabulary::Sector); !done)
        return std::unexpected(done.error());
    if (auto done = readTerms(QStringLiteral("ecosystems.json"), Vocabulary::Ecosystem); !done)
        return std::unexpected(done.error());
    if (auto done = readTerms(QStringLiteral("technologies.json"), Vocabulary::Technology); !done)
        return std::unexpected(done.error());
    if (auto done = readLines(QStringLiteral("countries.jsonl"), &VocabularyReader::readCountry); !done)
        return std::unexpected(done.error());
    if (auto done = readLines(QStringLiteral("regions.jsonl"), &VocabularyReader::readRegion); !done)
        return std::unexpected(done.error());
    m_tables->of(Vocabulary::Country).finish(TermIndex::Form::Code);
    m_tables->of(Vocabulary::Region).finish(TermIndex::Form::Code);
    std::ranges::sort(m_tables->countries, {}, &CountryFacts::code);
    std::ranges::sort(m_tables->regions, {}, &RegionFacts::code);
    return std::move(m_tables);
}

} // namespace hansa::catalogue
