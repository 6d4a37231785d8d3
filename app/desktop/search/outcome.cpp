// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/outcome.h"

#include "desktop/naming/dimensionwords.h"
#include "desktop/naming/themes.h"
#include "search/histogram.h"
#include "search/search.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <span>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;
using search::Mode;

namespace
{

constexpr std::uint32_t few = 10; ///< at most so many results: say what to relax

class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::Outcome)
};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString says(const search::Part &part, search::Dimension dimension)
{
    if (part.state == search::State::NotStated)
        return Words::tr("not stated");
    if (part.state == search::State::Missed)
        return Words::tr("not met");
    QStringList matched;
    for (const auto &value : part.matched)
        matched += dimension == search::Dimension::Text ? qt(value) : valueName(dimension, value);
    return matched.isEmpty() ? Words::tr("met") : matched.join(u", "_s);
}

QList<ReasonPart> reasonsOf(const search::Hit &hit, const EngineCriteria &engine, const Cards &cards)
{
    double weights = 0;
    for (const auto &part : hit.parts)
        weights += part.weight;
    QList<ReasonPart> reasons;
    for (const auto &part : hit.parts) {
        const auto card = engine.cardOf[part.criterion];
        const double full = weights > 0 ? part.weight / weights : 0;
        reasons.append({.name = criterionTitle(cards[card]),
                        .says = says(part, cards[card].dimension),
                        .share = part.share,
                        .missing = part.state == search::State::NotStated ? full - part.share : 0,
                        .full = full,
                        .tint = tintOf(cards, card)});
    }
    return reasons;
}

/// The words of the record that met what was typed.
QStringList wordsOf(const search::Hit &hit, const EngineCriteria &engine)
{
    QStringList words;
    for (const auto *const list : {&hit.musts, &hit.parts}) {
        for (const auto &part : *list) {
            if (engine.criteria.list[part.criterion].dimension != search::Dimension::Text)
                continue;
            for (const auto &word : part.matched) {
                if (!words.contains(qt(word)))
                    words += qt(word);
            }
        }
    }
    return words;
}

ResultRow rowOf(const Question &question, const search::Hit &hit, const EngineCriteria &engine)
{
    const Snapshot &snapshot = *question.snapshot;
    const search::Index &index = *snapshot.index;
    ResultRow row;
    row.row = hit.row;
    row.id = qt(index.id(hit.row));
    row.name = qt(index.name(hit.row));
    row.details = detailsOf(snapshot, hit.row, question.today);
    if (const auto asOf = index.statedNumber(hit.row, search::Dimension::AsOf)) {
        const Day day{std::chrono::days(std::int64_t(*asOf))};
        row.year = QString::number(int(std::chrono::year_month_day(day).year()));
    }
    row.score = hit.score;
    row.reach = hit.reach;
    row.theme = int(themeOf(index.primarySector(hit.row)));
    row.vague = index.isVague(hit.row);
    row.words = wordsOf(hit, engine);
    row.parts = reasonsOf(hit, engine, question.cards);
    return row;
}

MapPoints pointsOf(const std::shared_ptr<const Snapshot> &snapshot, const search::Answer &answer)
{
    std::vector<std::uint32_t> rows(answer.rows.size());
    std::ranges::transform(answer.rows, rows.begin(), search::number);
    return {map::MarkSet(snapshot->marks, rows, answer.scores),
            [snapshot](std::uint32_t row) { return qt(snapshot->index->name(search::Row(row))); },
            [snapshot](std::uint32_t row) { return qt(snapshot->index->city(search::Row(row))); }};
}

/// How many countries the rows are in.
int countCountries(const search::Index &index, std::span<const search::Row> rows)
{
    std::vector<std::uint8_t> seen(index.facetValues(search::Dimension::Country)->size());
    for (const search::Row row : rows)
        seen[index.countryCode(row)] = 1;
    return int(std::count(seen.begin() + 1, seen.end(), 1)); // the first is "not stated"
}

/// How many pass where one card is a must of its own, met or not stated.
std::optional<CardCount> countCard(const Question &question, std::size_t card, const search::Answer &answer,
                                   const EngineCriteria &engine, const std::stop_token &stop)
{
    CardCount count;
    for (const auto &relaxation : answer.relaxations) {
        if (engine.cardOf[relaxation.criterion] == card)
            count.leftOut = relaxation.gain;
    }
    if (question.cards[card].mode != Mode::Prefer || !asksForSomething(question.cards[card]))
        return count;
    search::Request request;
    request.criteria = engine.criteria;
    request.ownCountry = question.ownCountry;
    request.top = 0;
    for (std::size_t at = 0; at < engine.cardOf.size(); ++at) {
        if (engine.cardOf[at] != card)
            continue;
        auto &criterion = request.criteria.list[at];
        criterion.mode = Mode::Must;
        criterion.orUnknown = false;
        const auto met = search::run(*question.snapshot->index, request, stop);
        criterion.orUnknown = true;
        const auto orUnknown = search::run(*question.snapshot->index, request, stop);
        if (!met || !orUnknown)
            return {};
        count.met = met->count;
        count.notStated = orUnknown->count - met->count;
    }
    return count;
}

QList<HistogramStep> stepsOf(const search::Histogram &histogram)
{
    QList<HistogramStep> steps;
    const std::uint32_t most = histogram.counts.empty() ? 1 : std::max(1U, std::ranges::max(histogram.counts));
    for (std::size_t i = 0; i < histogram.counts.size(); ++i)
        steps.append(
            {histogram.edges[i], histogram.edges[i + 1], int(histogram.counts[i]), double(histogram.counts[i]) / most});
    return steps;
}

void sayWords(Outcome &outcome)
{
    for (const auto &word : outcome.answer.words) {
        if (word.expansions.empty())
            outcome.unknownWords += qt(word.typed);
        for (const auto &expansion : word.expansions) {
            if (expansion.reading == search::Reading::Exact || expansion.reading == search::Reading::Prefix)
                continue;
            const QString text = expansion.reading == search::Reading::Concept
                ? valueName(expansion.dimension, expansion.text)
                : qt(expansion.text);
            if (!outcome.expansions.contains(text, Qt::CaseInsensitive))
                outcome.expansions += text;
        }
    }
}

void sayRelaxations(Outcome &outcome, const Question &question, const EngineCriteria &engine)
{
    if (outcome.answer.count > few)
        return;
    for (const auto &relaxation : outcome.answer.relaxations) {
        const auto card = engine.cardOf[relaxation.criterion];
        if (relaxation.gain > 0)
            outcome.relaxations.append({int(card), criterionTitle(question.cards[card]), int(relaxation.gain)});
    }
    std::ranges::stable_sort(outcome.relaxations, std::greater{}, &RelaxHint::gain);
}

} // namespace

QString detailsOf(const Snapshot &snapshot, search::Row row, Day today)
{
    const search::Index &index = *snapshot.index;
    const auto held = index.longestLabel(row);
    const auto members = index.statedNumber(row, search::Dimension::MembersTotal);
    const auto smes = index.statedNumber(row, search::Dimension::MembersSme);
    const int partnerships = int(snapshot.partnershipsOf[number(row)].size());
    QStringList parts;
    QStringList place;
    if (!index.city(row).empty())
        place += qt(index.city(row));
    if (!index.country(row).empty())
        place += qt(index.country(row));
    if (!place.isEmpty())
        parts += place.join(u", "_s);
    QStringList facts;
    if (held) {
        QString label = valueName(search::Dimension::Label, held->value);
        if (held->until) {
            const std::chrono::year_month_day until(*held->until);
            const QString month =
                u"%1-%2"_s.arg(int(until.year())).arg(QString::number(unsigned(until.month())), 2, u'0');
            label = (*held->until < today ? Words::tr("%1 (ended %2)") : Words::tr("%1 until %2")).arg(label, month);
        }
        facts += label;
    }
    if (members)
        facts += Words::tr("%n member(s)", nullptr, int(*members));
    else if (smes)
        facts += Words::tr("%n SME(s)", nullptr, int(*smes));
    if (partnerships > 0)
        facts += Words::tr("%n partnership(s)", nullptr, partnerships);
    if (facts.isEmpty() && !index.primarySector(row).empty())
        facts += valueName(search::Dimension::Sector, index.primarySector(row));
    if (facts.size() < 2 && index.isVague(row))
        facts += Words::tr("position: city only");
    parts += facts.mid(0, 2);
    return parts.join(u"  ·  "_s);
}

std::optional<Outcome> answerQuestion(const Question &question, const std::stop_token &stop)
{
    const search::Index &index = *question.snapshot->index;
    const EngineCriteria engine = toEngine(question.cards, question.doubt);
    search::Request request;
    request.criteria = engine.criteria;
    request.ownCountry = question.ownCountry;
    request.top = question.top;
    request.facets = question.facets;
    request.explain = true;
    request.relax = true;
    request.allRows = true;
    auto answer = search::run(index, request, stop);
    if (!answer)
        return {};
    Outcome outcome;
    outcome.snapshot = question.snapshot;
    outcome.answer = std::move(*answer);
    outcome.ranked = search::ranks(engine.criteria);
    for (const auto &hit : outcome.answer.hits)
        outcome.rows.push_back(rowOf(question, hit, engine));
    outcome.points = pointsOf(question.snapshot, outcome.answer);
    outcome.countries = countCountries(index, outcome.answer.rows);
    for (std::size_t card = 0; card < question.cards.size(); ++card) {
        const auto count = countCard(question, card, outcome.answer, engine, stop);
        if (!count)
            return {};
        outcome.cards.push_back(*count);
    }
    if (question.histogram) {
        const auto histogram = search::histogram(index, request, *question.histogram, stop);
        if (!histogram)
            return {};
        outcome.histogram = stepsOf(*histogram);
    }
    sayWords(outcome);
    sayRelaxations(outcome, question, engine);
    return outcome;
}

} // namespace hansa::desktop
