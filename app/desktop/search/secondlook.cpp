// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/secondlook.h"

#include "desktop/naming/dimensionwords.h"
#include "search/fairness.h"
#include "search/question.h"
#include "search/questionmail.h"
#include "search/robust.h"

#include <QCoreApplication>
#include <QLocale>

namespace hansa::desktop
{

namespace
{

constexpr std::uint32_t mostQuestions = 3;
constexpr std::uint32_t mostRobust = 50; ///< ranks that are looked at

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::SecondLook)
};

QuestionHint hintOf(const search::Index &index, const search::Question &question)
{
    const auto mail = search::questionMail(index.name(question.row), question.dimension);
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    return {text(index.id(question.row)),
            Words::tr("Ask %1 %2: a good answer makes it number %3.")
                .arg(text(index.name(question.row)), search::factInWords(question.dimension))
                .arg(question.rank),
            mail.subject, mail.body};
}

QString sentenceOf(const search::Skew &skew)
{
    const QString share = QLocale().toString(skew.share * 100, 'f', 0);
    QString text;
    switch (skew.favoured) {
    case search::Favoured::Country:
        text = Words::tr("%1 of the first %2 are from %3; of all that were found %4 % are.")
                   .arg(skew.there)
                   .arg(skew.ranks)
                   .arg(valueName(search::Dimension::Country, skew.country), share);
        break;
    case search::Favoured::LargeMembership:
        text = Words::tr("%1 of the first %2 have more members than half of all that were found.")
                   .arg(skew.there)
                   .arg(skew.ranks);
        break;
    case search::Favoured::FullProfile:
        text = Words::tr("%1 of the first %2 state more about themselves than half of all that were found.")
                   .arg(skew.there)
                   .arg(skew.ranks);
        break;
    }
    return skew.asked ? Words::tr("%1 Your criteria ask for it.").arg(text) : text;
}

} // namespace

std::optional<SecondLook> lookAgain(const Question &question, const std::stop_token &stop)
{
    const search::Index &index = *question.snapshot->index;
    search::Request request;
    request.criteria = toEngine(question.cards, question.doubt).criteria;
    request.ownCountry = question.ownCountry;
    request.top = std::min(question.top, mostRobust);
    const auto robust =
        search::ranks(request.criteria) ? search::robustRanks(index, request, stop) : std::vector<bool>();
    const auto questions = search::nextQuestions(index, request, mostQuestions, stop);
    const auto skews = search::mirror(index, request, stop);
    if (!robust || !questions || !skews)
        return {};
    SecondLook look;
    look.robust = *robust;
    for (const search::Question &one : *questions)
        look.questions.append(hintOf(index, one));
    for (const search::Skew &skew : *skews)
        look.favours.append(sentenceOf(skew));
    return look;
}

} // namespace hansa::desktop
