// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "base/result.h"
#include "catalogue/record.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hansa::store
{

class Connection;

/// One line of a list.
struct RecordSummary {
    std::string id;
    std::string title; ///< name, or title where the kind has one
    std::string catalogue; ///< the catalogue that says so

    friend bool operator==(const RecordSummary &, const RecordSummary &) = default;
};

/// Which catalogues are asked; empty: all. A record that several hold is taken from the
/// one that was followed first.
using CatalogueFilter = std::vector<std::string>;

/// Reads records. Lives on its connection's thread; blocks.
class RecordRepository
{
public:
    explicit RecordRepository(Connection &db)
        : m_db(&db)
    {
    }

    /// One record's canonical JSON, nothing where it is unknown.
    [[nodiscard]] Result<std::optional<std::string>> json(std::string_view id, const CatalogueFilter &in = {}) const;
    [[nodiscard]] Result<std::optional<catalogue::Record>> record(std::string_view id,
                                                                  const CatalogueFilter &in = {}) const;
    /// The same, typed: one<catalogue::Organisation>(id); nothing also where it is of another kind.
    template<class T>
    [[nodiscard]] Result<std::optional<T>> one(std::string_view id, const CatalogueFilter &in = {}) const
    {
        return record(id, in).transform([](std::optional<catalogue::Record> &&read) {
            T *typed = read ? std::get_if<T>(&*read) : nullptr;
            return typed ? std::optional<T>(std::move(*typed)) : std::nullopt;
        });
    }
    /// The names of ids as far as they are known, in no order.
    [[nodiscard]] Result<std::vector<RecordSummary>> summaries(const std::vector<std::string> &ids) const;

    /// All records of a kind, by id, as canonical JSON; the text lives for the call only.
    /// Stops when the callback returns false.
    [[nodiscard]] Result<void> eachJson(RecordKind kind, const std::function<bool(std::string_view json)> &visit,
                                        const CatalogueFilter &in = {}) const;
    /// All records of a kind, by id, decoded on all processors.
    [[nodiscard]] Result<std::vector<catalogue::Record>> records(RecordKind kind, const CatalogueFilter &in = {}) const;
    /// The same, typed: all<catalogue::Organisation>().
    template<class T> [[nodiscard]] Result<std::vector<T>> all(const CatalogueFilter &in = {}) const
    {
        auto read = records(catalogue::kindOf(catalogue::Record(std::in_place_type<T>)), in);
        if (!read)
            return std::unexpected(std::move(read.error()));
        std::vector<T> typed;
        typed.reserve(read->size());
        for (catalogue::Record &record : *read)
            typed.push_back(std::move(std::get<T>(record)));
        return typed;
    }

    /// Which catalogues hold each id of a kind, by id; the catalogues in the order in which they
    /// came to be followed.
    [[nodiscard]] Result<std::unordered_map<std::string, std::vector<std::string>>>
    origins(RecordKind kind, const CatalogueFilter &in = {}) const;

    /// Names of a kind whose name, short name, native name, acronym, reference or id has
    /// every word of @p text in it, ordered by folded name. An empty text lists all.
    [[nodiscard]] Result<std::vector<RecordSummary>> list(RecordKind kind, std::string_view text = {},
                                                          const CatalogueFilter &in = {}) const;

private:
    Connection *m_db;
};

} // namespace hansa::store
