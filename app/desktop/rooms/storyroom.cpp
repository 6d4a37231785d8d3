// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/listedrecord.h"

#include <QCoreApplication>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::StoryRoom)
};

std::vector<std::string> mentioned(const catalogue::Record &record)
{
    const auto &story = std::get<catalogue::Story>(record);
    std::vector<std::string> ids = story.organisations;
    if (!story.partnership.empty())
        ids.push_back(story.partnership);
    return ids;
}

/// "2,700 companies: SMEs involved in activities towards third markets".
QString outcomeText(const catalogue::Outcome &outcome, const RecordContext &context)
{
    if (!outcome.value)
        return text(outcome.what);
    const QString unit = outcome.unit == "percent" ? u"%"_s : text(outcome.unit);
    return u"%1 %2"_s.arg(context.number(*outcome.value), unit).trimmed();
}

ListedRecord list(const catalogue::Record &record, const RecordContext &context)
{
    const auto &story = std::get<catalogue::Story>(record);
    QStringList names;
    for (const std::string &id : mentioned(record))
        names << context.nameOf(id);
    ListedRecord listed;
    setCommon(listed, story.id, text(story.title),
              {text(story.summary), names.join(u'\n'), context.countries(story.countries)});
    listed.details =
        factLine({shortCountries(story.countries, context),
                  names.size() > 3 ? QStringList(names.mid(0, 3)).join(u", "_s) + u" …"_s : names.join(u", "_s)});
    if (!story.outcomes.empty())
        listed.aside = outcomeText(story.outcomes.front(), context);
    if (story.year)
        listed.figure = QString::number(*story.year);
    listed.values[0] = story.countries;
    if (story.year)
        listed.values[1] = {std::to_string(*story.year)};
    listed.places = {story.year ? SortPlace{0, -double(*story.year)} : SortPlace{1, 0}, SortPlace{}, SortPlace{},
                     SortPlace{}};
    return listed;
}
} // namespace

RoomDescription storyRoom()
{
    return {
        .kind = RecordKind::Story,
        .placeholder = Words::tr("Find a story: a word, an organisation"),
        .filters = {{u"country"_s,
                     Words::tr("Country"),
                     Words::tr("All countries"),
                     false,
                     {},
                     [](const std::string &value, const RecordContext &context) { return context.country(value); }},
                    {u"year"_s,
                     Words::tr("Year"),
                     Words::tr("All years"),
                     false,
                     {},
                     [](const std::string &value, const RecordContext &) { return text(value); }}},
        .sorts = {{u"newest"_s, Words::tr("newest first")}, {u"title"_s, Words::tr("by title")}},
        .counted = [](int n) { return n == 1 ? Words::tr("1 story") : Words::tr("%n stories", nullptr, n); },
        .list = list,
        .mentioned = mentioned,
    };
}

} // namespace hansa::desktop
