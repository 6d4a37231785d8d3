// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/mappoints.h"
#include "desktop/search/cards.h"
#include "desktop/search/searchvalues.h"
#include "desktop/session/snapshot.h"
#include "search/answer.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hansa::desktop
{

/// One organisation of the ranked list, in words.
struct ResultRow {
    search::Row row{};
    QString id;
    QString name;
    QString details; ///< "Grenoble, FR · ECEI gold · 132 members"
    QString year; ///< for when its facts hold
    double score = 0;
    double reach = 0;
    int theme = 0;
    bool vague = false; ///< the position is a city's centre
    QStringList words; ///< that were searched for and found, folded
    QList<ReasonPart> parts; ///< shares sum to the score

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

/// How many organisations meet one card, and for how many it is not stated, the others kept.
struct CardCount {
    std::uint32_t met = 0;
    std::uint32_t notStated = 0;
    std::uint32_t leftOut = 0; ///< by a must or exclude alone

    friend bool operator==(const CardCount &, const CardCount &) = default;
};

/// What is to be worked out on a worker.
struct Question {
    std::shared_ptr<const Snapshot> snapshot;
    Cards cards;
    double doubt = 0;
    std::uint32_t top = 0;
    std::vector<search::Dimension> facets;
    std::optional<search::Dimension> histogram; ///< one that isRange()
    Day today;
    std::string ownCountry; ///< the user's, ISO; empty: not said
};

/// The answer in the words of the window: what list, facets and map all read.
struct Outcome {
    std::shared_ptr<const Snapshot> snapshot;
    search::Answer answer;
    bool ranked = false; ///< whether any weight counts; else all are equal
    std::vector<ResultRow> rows;
    std::vector<CardCount> cards;
    QList<RelaxHint> relaxations; ///< greatest gain first
    QStringList expansions; ///< what was looked for beside what was typed
    QStringList unknownWords; ///< typed, but nowhere in the catalogue
    QList<HistogramStep> histogram; ///< where asked for
    MapPoints points; ///< of all that pass
    int countries = 0;
};

/// Blocks; on a worker. Nothing where @p stop was requested.
[[nodiscard]] std::optional<Outcome> answerQuestion(const Question &question, const std::stop_token &stop);

/// What stands on an organisation's line below its name.
[[nodiscard]] QString detailsOf(const Snapshot &snapshot, search::Row row, Day today);

} // namespace hansa::desktop
