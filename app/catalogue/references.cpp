// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/references.h"

#include <format>

namespace hansa::catalogue
{

namespace
{
void add(std::vector<Reference> &list, std::string field, const std::string &value)
{
    if (kindOfId(value))
        list.push_back({std::move(field), value});
}

void add(std::vector<Reference> &list, std::string_view field, const std::vector<std::string> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        add(list, std::format("{}[{}]", field, i), values[i]);
}
} // namespace

std::vector<Reference> referencesOf(const Record &record)
{
    std::vector<Reference> list;
    if (const auto *const partnership = std::get_if<Partnership>(&record)) {
        add(list, "coordinator", partnership->coordinator);
        for (std::size_t i = 0; i < partnership->members.size(); ++i)
            add(list, std::format("members[{}].id", i), partnership->members[i].id);
    } else if (const auto *const event = std::get_if<Event>(&record)) {
        add(list, "organisers", event->organisers);
    } else if (const auto *const story = std::get_if<Story>(&record)) {
        add(list, "organisations", story->organisations);
        add(list, "partnership", story->partnership);
    } else if (const auto *const cooperation = std::get_if<Cooperation>(&record)) {
        add(list, "organisations", cooperation->organisations);
    }
    return list;
}

} // namespace hansa::catalogue
