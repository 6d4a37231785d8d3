// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/reading/callreading.h"

#include "base/fold.h"
#include "base/trim.h"
#include "catalogue/vocabularies.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace hansa::calls
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CallReading)
};

constexpr std::size_t mostText = 100'000;
constexpr std::size_t mostThemes = 6; ///< more would ask for everything

/// Words for small numbers, folded, in the languages that calls are written in.
int numberOf(const QString &word)
{
    static const std::map<QString, int> numbers{
        {u"one"_s, 1},     {u"two"_s, 2},    {u"three"_s, 3},  {u"four"_s, 4},  {u"five"_s, 5},   {u"six"_s, 6},
        {u"seven"_s, 7},   {u"eight"_s, 8},  {u"ten"_s, 10},   {u"zwei"_s, 2},  {u"drei"_s, 3},   {u"vier"_s, 4},
        {u"funf"_s, 5},    {u"sechs"_s, 6},  {u"deux"_s, 2},   {u"trois"_s, 3}, {u"quatre"_s, 4}, {u"cinq"_s, 5},
        {u"dos"_s, 2},     {u"tres"_s, 3},   {u"cuatro"_s, 4}, {u"cinco"_s, 5}, {u"due"_s, 2},    {u"tre"_s, 3},
        {u"quattro"_s, 4}, {u"cinque"_s, 5}, {u"single"_s, 1}};
    bool isNumber = false;
    const int digits = word.toInt(&isNumber);
    if (isNumber)
        return digits;
    const auto found = numbers.find(word);
    return found == numbers.end() ? 0 : found->second;
}

/// In folded text: how many, then of what. Group 1 is the number.
struct CountRule {
    ProposalKind kind;
    QRegularExpression pattern;
};

const std::vector<CountRule> &countRules()
{
    static const std::vector<CountRule> rules = [] {
        const QString least =
            u"(?:at least|minimum of|minimum|no fewer than|no less than|mindestens|au moins|al menos|como minimo|almeno)"_s;
        const QString most =
            u"(?:at most|maximum of|no more than|not more than|up to|hochstens|au plus|au maximum|como maximo|al massimo)"_s;
        const QString number = u"\\s+(\\d{1,2}|[a-z]{2,8})\\s+"_s;
        const QString between = u"(?:[a-z()-]+\\s+){0,3}?"_s; // "mutually independent", "different eligible"
        const QString partners =
            u"(?:legal entit\\w+|entit\\w+|partners?|organi[sz]ations?|beneficiar\\w+|applicants?|participants?|clusters?|partnern?|organisationen|einrichtungen|partenaires?|entidades|socios|partner)\\b"_s;
        const QString countries =
            u"(?:member states?|countr\\w+|landern?|mitgliedstaaten|pays|etats membres|paises|estados miembros|paesi|stati membri)\\b"_s;
        std::vector<CountRule> made;
        made.push_back({ProposalKind::MinPartners, QRegularExpression(least + number + between + partners)});
        made.push_back({ProposalKind::MaxPartners, QRegularExpression(most + number + between + partners)});
        made.push_back({ProposalKind::MinCountries, QRegularExpression(least + number + between + countries)});
        // "… from three different Member States"
        made.push_back(
            {ProposalKind::MinCountries,
             QRegularExpression(u"(?:from|in|aus|de|da)"_s + number
                                + u"(?:different|verschiedenen|differents|diferentes|distintos|diversi)\\s+"_s + between
                                + countries)});
        return made;
    }();
    return rules;
}

/// "clusters with at least 50 SMEs": what one organisation has, not how many take part.
const QRegularExpression &smeRule()
{
    static const QRegularExpression rule(
        u"\\bclusters?\\b[^.;]{0,80}\\b(?:at least|minimum of|more than)\\s+(\\d{1,4})\\s+(?:[a-z]+\\s+){0,2}?smes?\\b"_s);
    return rule;
}

const QRegularExpression &labelRule()
{
    static const QRegularExpression rule(
        u"\\b(gold|silver|bronze)\\s+label\\b|\\becei\\b|\\bcluster (?:management )?excellence\\b"_s);
    return rule;
}

bool speaksOfApplicants(const std::string &folded)
{
    return std::ranges::any_of(
        std::to_array<std::string_view>({"eligible", "established in", "based in", "located in", "may apply",
                                         "may participate", "antragsberechtigt", "sitz in", "etabli", "admissible",
                                         "elegible", "ammissibil"}),
        [&](std::string_view word) { return folded.contains(word); });
}

bool speaksOfExclusion(const std::string &folded)
{
    return std::ranges::any_of(
        std::to_array<std::string_view>({"not eligible", "excluded", "ineligible", "may not participate",
                                         "cannot participate", "not be eligible", "nicht antragsberechtigt",
                                         "ausgeschlossen"}),
        [&](std::string_view word) { return folded.contains(word); });
}

/// Sentences end in a full stop before a space, a line, a dot of a list or a semicolon.
std::vector<std::string_view> sentencesOf(std::string_view text)
{
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    const auto take = [&](std::size_t end) {
        if (const std::string_view one = trimmed(text.substr(begin, end - begin)); !one.empty())
            sentences.push_back(one);
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool stop = (c == '.' || c == '!' || c == '?' || c == ';') && at + 1 < text.size()
            && (text[at + 1] == ' ' || text[at + 1] == '\n');
        if (!stop && c != '\n')
            continue;
        take(at + 1);
        begin = at + 1;
    }
    take(text.size());
    return sentences;
}

search::Criterion criterionOf(search::Dimension dimension, search::Mode mode, std::vector<std::string> values,
                              double weight = 1)
{
    search::Criterion criterion;
    criterion.dimension = dimension;
    criterion.mode = mode;
    criterion.values = std::move(values);
    criterion.weight = weight;
    return criterion;
}

/// How often something is named, and where first.
struct Mention {
    int count = 0;
    std::size_t order = 0;
    std::string matched;
    std::string sentence;
};

class Reading
{
public:
    void read(std::string_view sentence)
    {
        const std::string folded = fold(sentence);
        readTerms(sentence, folded);
        readNumbers(sentence, QString::fromStdString(folded));
    }

    std::vector<Proposal> take()
    {
        std::vector<Proposal> all;
        takeThemes(m_sectors, search::Dimension::Sector, all);
        takeThemes(m_technologies, search::Dimension::Technology, all);
        takeCountries(m_allowed, search::Mode::Must, all);
        takeCountries(m_excluded, search::Mode::Exclude, all);
        all.insert(all.end(), m_counts.begin(), m_counts.end());
        return all;
    }

private:
    using Mentions = std::map<std::string, Mention>;

    void note(Mentions &mentions, const std::string &id, std::string matched, std::string_view sentence)
    {
        Mention &mention = mentions[id];
        if (mention.count++ == 0) {
            mention.order = m_order++;
            mention.matched = std::move(matched);
            mention.sentence = sentence;
        }
    }

    void readTerms(std::string_view sentence, const std::string &folded)
    {
        const auto all = words(folded);
        const bool excluded = speaksOfExclusion(folded);
        const bool applicants = excluded || speaksOfApplicants(folded);
        for (const catalogue::TermMatch &term : catalogue::Vocabularies::builtIn().termsIn(sentence)) {
            std::string matched;
            for (std::size_t at = term.firstWord; at < std::min(all.size(), term.firstWord + term.wordCount); ++at)
                matched.append(matched.empty() ? "" : " ").append(all[at]);
            if (term.vocabulary == catalogue::Vocabulary::Sector)
                note(m_sectors, term.id, std::move(matched), sentence);
            else if (term.vocabulary == catalogue::Vocabulary::Technology)
                note(m_technologies, term.id, std::move(matched), sentence);
            else if (term.vocabulary == catalogue::Vocabulary::Country && applicants)
                note(excluded ? m_excluded : m_allowed, term.id, std::move(matched), sentence);
        }
    }

    void count(ProposalKind kind, int number, const QString &matched, std::string_view sentence)
    {
        const bool known = std::ranges::any_of(
            m_counts, [&](const Proposal &one) { return one.kind == kind && kind != ProposalKind::Criterion; });
        if (number <= 0 || number > 99 || known)
            return;
        m_counts.push_back({.kind = kind,
                            .criterion = {},
                            .number = number,
                            .matched = matched.trimmed().toStdString(),
                            .sentence = std::string(sentence)});
    }

    void readNumbers(std::string_view sentence, const QString &folded)
    {
        for (const CountRule &rule : countRules())
            if (const auto match = rule.pattern.match(folded); match.hasMatch())
                count(rule.kind, numberOf(match.captured(1)), match.captured(), sentence);
        if (const auto match = smeRule().match(folded); match.hasMatch() && !m_smes) {
            m_smes = true;
            search::Criterion criterion = criterionOf(search::Dimension::MembersSme, search::Mode::Prefer, {});
            criterion.atLeast = match.captured(1).toDouble();
            propose(std::move(criterion), match.captured(), sentence);
        }
        if (const auto match = labelRule().match(folded); match.hasMatch() && !m_label) {
            m_label = true;
            const std::string level = match.captured(1).toStdString();
            search::Criterion criterion =
                criterionOf(search::Dimension::Label, search::Mode::Prefer, {level.empty() ? "ECEI" : "ECEI:" + level});
            criterion.orBetter = !level.empty();
            propose(std::move(criterion), match.captured(), sentence);
        }
    }

    void propose(search::Criterion criterion, const QString &matched, std::string_view sentence)
    {
        m_counts.push_back({.kind = ProposalKind::Criterion,
                            .criterion = std::move(criterion),
                            .number = 0,
                            .matched = matched.trimmed().toStdString(),
                            .sentence = std::string(sentence)});
    }

    /// Named most often first; said once counts once, said often up to twice as much.
    static void takeThemes(const Mentions &mentions, search::Dimension dimension, std::vector<Proposal> &to)
    {
        std::vector<const Mentions::value_type *> order;
        for (const auto &one : mentions)
            order.push_back(&one);
        std::ranges::sort(order, [](const auto *a, const auto *b) {
            return a->second.count != b->second.count ? a->second.count > b->second.count
                                                      : a->second.order < b->second.order;
        });
        if (order.size() > mostThemes)
            order.resize(mostThemes);
        for (const auto *one : order)
            to.push_back({.kind = ProposalKind::Criterion,
                          .criterion = criterionOf(dimension, search::Mode::Prefer, {one->first},
                                                   one->second.count >= 3 ? 2 : 1),
                          .number = 0,
                          .matched = one->second.matched,
                          .sentence = one->second.sentence});
    }

    static void takeCountries(const Mentions &mentions, search::Mode mode, std::vector<Proposal> &to)
    {
        if (mentions.empty())
            return;
        Proposal proposal{.kind = ProposalKind::Criterion,
                          .criterion = {},
                          .number = 0,
                          .matched = {},
                          .sentence = mentions.begin()->second.sentence};
        std::vector<std::string> codes;
        for (const auto &[code, mention] : mentions) {
            codes.push_back(code);
            proposal.matched.append(proposal.matched.empty() ? "" : ", ").append(mention.matched);
        }
        proposal.criterion = criterionOf(search::Dimension::Country, mode, std::move(codes));
        to.push_back(std::move(proposal));
    }

    Mentions m_sectors;
    Mentions m_technologies;
    Mentions m_allowed;
    Mentions m_excluded;
    std::vector<Proposal> m_counts;
    std::size_t m_order = 0;
    bool m_smes = false;
    bool m_label = false;
};

} // namespace

std::string_view proposalKindName(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Criterion:
        return "criterion";
    case ProposalKind::MinPartners:
        return "min-partners";
    case ProposalKind::MaxPartners:
        return "max-partners";
    case ProposalKind::MinCountries:
        break;
    }
    return "min-countries";
}

QString demandText(const Proposal &proposal)
{
    switch (proposal.kind) {
    case ProposalKind::MinPartners:
        return Words::tr("at least %n partner(s)", nullptr, proposal.number);
    case ProposalKind::MaxPartners:
        return Words::tr("at most %n partner(s)", nullptr, proposal.number);
    case ProposalKind::MinCountries:
        return Words::tr("at least %n country(ies)", nullptr, proposal.number);
    case ProposalKind::Criterion:
        break;
    }
    return {};
}

std::vector<Proposal> readCallText(std::string_view text)
{
    Reading reading;
    for (const std::string_view sentence : sentencesOf(text.substr(0, mostText)))
        reading.read(sentence);
    return reading.take();
}

search::Criteria criteriaOf(std::span<const Proposal> accepted)
{
    search::Criteria criteria;
    for (const Proposal &one : accepted)
        if (one.criterion)
            criteria.list.push_back(*one.criterion);
    return criteria;
}

} // namespace hansa::calls
