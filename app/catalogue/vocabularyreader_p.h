// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/vocabularytables_p.h"

#include <QCoreApplication>

#include <unordered_map>

namespace simdjson::dom
{
class parser;
class element;
class object;
} // namespace simdjson::dom

namespace hansa::catalogue
{

/// Reads the six files of a folder of vocabularies.
class VocabularyReader
{
    Q_DECLARE_TR_FUNCTIONS(hansa::catalogue::VocabularyReader)

public:
    explicit VocabularyReader(const QString &folder);
    ~VocabularyReader();

    [[nodiscard]] Result<std::unique_ptr<Vocabularies::Tables>> read();

private:
    struct Labels {
        NamesByLanguage names;
        std::vector<std::string> synonyms;
    };
    using Visit = bool (VocabularyReader::*)(const simdjson::dom::object &);

    [[nodiscard]] Result<QByteArray> bytesOf(const QString &file);
    [[nodiscard]] Result<void> readLines(const QString &file, Visit visit);
    [[nodiscard]] Result<void> readTerms(const QString &file, Vocabulary vocabulary);
    bool readSynonyms(const simdjson::dom::object &line);
    bool readCountry(const simdjson::dom::object &line);
    bool readRegion(const simdjson::dom::object &line);
    [[nodiscard]] std::unexpected<Error> broken(const QString &file, int line) const;

    QString m_folder;
    std::unique_ptr<simdjson::dom::parser> m_parser;
    std::unordered_map<std::string, Labels> m_labels; ///< by vocabulary and id
    std::unique_ptr<Vocabularies::Tables> m_tables;
};

} // namespace hansa::catalogue
