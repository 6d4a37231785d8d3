// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/questionmail.h"

#include <QCoreApplication>

namespace hansa::search
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::QuestionMail)
};
} // namespace

QString factInWords(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Text:
    case Dimension::Keyword:
        return Words::tr("what your cluster works on, in a few words");
    case Dimension::Sector:
        return Words::tr("which sectors your cluster works in");
    case Dimension::Ecosystem:
        return Words::tr("which industrial ecosystems your cluster belongs to");
    case Dimension::Technology:
        return Words::tr("which technologies your members work with");
    case Dimension::Language:
        return Words::tr("which languages your team works in");
    case Dimension::Service:
        return Words::tr("which services you offer to your members");
    case Dimension::Network:
        return Words::tr("which networks you are a member of");
    case Dimension::Country:
    case Dimension::Region:
    case Dimension::Distance:
    case Dimension::Area:
        return Words::tr("where your cluster organisation has its seat");
    case Dimension::MembersTotal:
        return Words::tr("how many members your cluster has");
    case Dimension::MembersSme:
        return Words::tr("how many SMEs are among your members");
    case Dimension::MembersLarge:
        return Words::tr("how many large companies are among your members");
    case Dimension::MembersResearch:
        return Words::tr("how many research organisations are among your members");
    case Dimension::Staff:
        return Words::tr("how many people work in your cluster management");
    case Dimension::Founded:
        return Words::tr("in which year your cluster organisation was founded");
    case Dimension::Label:
        return Words::tr("which quality label your cluster management holds, and until when");
    case Dimension::Nace:
        return Words::tr("which branches (NACE codes) your members belong to");
    case Dimension::LooksFor:
        return Words::tr("which partners you look for: in which countries, for what");
    case Dimension::Partnership:
        return Words::tr("which European partnerships you have taken part in");
    case Dimension::AsOf:
        return Words::tr("whether what is published about your cluster still holds");
    }
    return {};
}

QuestionMail questionMail(std::string_view organisation, Dimension dimension)
{
    const QString name = QString::fromUtf8(organisation.data(), qsizetype(organisation.size()));
    return {Words::tr("A question about %1").arg(name),
            Words::tr("Dear colleagues at %1,\n\n"
                      "we are looking for partners, and your cluster may be a good one. One thing we could not find "
                      "in what is published about you: %2.\n\n"
                      "Could you tell us, in a line or two? Thank you very much.\n\n"
                      "With kind regards\n")
                .arg(name, factInWords(dimension))};
}

} // namespace hansa::search
