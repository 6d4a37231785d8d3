// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "search/criteria.h"
#include "store/recordrepository.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hansa::cli
{

class Session;

/// The criteria of a search on the command line: words, `--must`, `--prefer`, `--exclude`,
/// a file, a saved search, a line that another search was mailed as, how to take what is not stated.
class CriteriaOptions
{
public:
    /// Adds the options; the words are added by those commands that take them.
    void addTo(CLI::App *command);
    void addWordsTo(CLI::App *command);

    [[nodiscard]] bool isEmpty() const;
    /// The words first, then those of the file, the saved search or the line, then the options in their order.
    [[nodiscard]] Result<search::Criteria> read(Session &session, const store::CatalogueFilter &catalogues) const;

private:
    [[nodiscard]] Result<search::Criteria> readWhole(Session &session, const store::CatalogueFilter &catalogues) const;
    [[nodiscard]] Result<void> addLikeness(search::Criteria &criteria, Session &session,
                                           const store::CatalogueFilter &catalogues) const;
    [[nodiscard]] Result<search::Criteria> readFile() const;
    [[nodiscard]] static Result<search::Criteria> readSaved(Session &session, const std::string &name);
    [[nodiscard]] Result<void> blend(search::Criteria &criteria, Session &session) const;
    [[nodiscard]] Result<void> addOptions(search::Criteria &criteria, Session &session,
                                          const store::CatalogueFilter &catalogues) const;

    std::vector<std::string> m_words;
    std::vector<std::string> m_must;
    std::vector<std::string> m_prefer;
    std::vector<std::string> m_exclude;
    std::string m_file;
    std::string m_saved;
    std::string m_blend;
    std::vector<std::string> m_like;
    std::string m_complement;
    std::optional<double> m_doubt;
    bool m_exactText = false;
};

} // namespace hansa::cli
