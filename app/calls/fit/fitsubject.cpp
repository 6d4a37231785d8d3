// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/fitsubject.h"

#include "base/recordkind.h"
#include "calls/fit/themes.h"
#include "catalogue/vocabularies.h"
#include "search/criteriajson.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <format>
#include <ranges>

namespace hansa::calls
{

Result<FitProfile> profileOfOrganisations(const std::vector<std::string> &ids, const store::Cache &cache)
{
    std::vector<catalogue::Organisation> organisations;
    for (const std::string &id : ids) {
        if (kindOfId(id) != RecordKind::Organisation)
            continue;
        auto organisation = cache.records().one<catalogue::Organisation>(id);
        if (!organisation)
            return std::unexpected(organisation.error());
        if (*organisation)
            organisations.push_back(std::move(**organisation));
    }
    return profileOf(organisations);
}

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::FitSubject)
};

constexpr std::pair<FitSubject::Kind, std::string_view> numbered[] = {{FitSubject::Shortlist, "shortlist "},
                                                                      {FitSubject::SavedSearch, "saved "}};

std::unexpected<Error> gone(const QString &what, const QString &next)
{
    return failure(ErrorKind::Failed, Words::tr("Finding calls that fit"), what, Words::tr("it is not there any more"),
                   next);
}

Result<FitProfile> profileOfSearch(std::int64_t number, const store::Workspace &workspace)
{
    const auto saved = workspace.searches().saved();
    if (!saved)
        return std::unexpected(saved.error());
    const auto one = std::ranges::find(*saved, number, &store::SavedSearch::id);
    if (one == saved->end())
        return gone(Words::tr("a saved search"), Words::tr("Choose another one."));
    return search::readCriteria(QByteArray::fromStdString(one->criteria), QString::fromStdString(one->name),
                                &catalogue::Vocabularies::builtIn())
        .transform([](const search::Criteria &criteria) { return profileOf(criteria); });
}

Result<FitProfile> profileOfPartnership(const std::string &id, const store::Cache &cache)
{
    const auto read = cache.records().one<catalogue::Partnership>(id);
    if (!read)
        return std::unexpected(read.error());
    const auto &partnership = *read;
    if (!partnership)
        return gone(QString::fromStdString(id), Words::tr("Choose another partnership."));
    std::vector<std::string> ids;
    for (const catalogue::PartnershipMember &member : partnership->members)
        ids.push_back(member.id);
    return profileOfOrganisations(ids, cache).transform([&](FitProfile profile) {
        // What the partnership itself is about counts as well.
        profile.sectors.insert(profile.sectors.end(), partnership->sectors.begin(), partnership->sectors.end());
        tidy(profile.sectors);
        return profile;
    });
}

std::optional<double> amountOf(const store::Workspace &workspace, std::string_view setting)
{
    const auto text = workspace.settings().value(setting);
    double amount = 0;
    if (!text || !*text)
        return std::nullopt;
    const auto [stop, error] = std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), amount);
    return error == std::errc() && amount > 0 ? std::optional(amount) : std::nullopt;
}

Result<FitProfile> profileOfSubject(const FitSubject &subject, const store::Cache &cache,
                                    const store::Workspace &workspace)
{
    switch (subject.kind) {
    case FitSubject::SavedSearch:
        return profileOfSearch(subject.number, workspace);
    case FitSubject::Partnership:
        return profileOfPartnership(subject.ids.front(), cache);
    case FitSubject::Shortlist: {
        const auto lists = workspace.shortlists().all();
        if (!lists)
            return std::unexpected(lists.error());
        if (!std::ranges::contains(*lists, subject.number, &store::Shortlist::id))
            return gone(Words::tr("a shortlist"), Words::tr("Choose another one."));
        const auto items = workspace.shortlists().items(subject.number);
        if (!items)
            return std::unexpected(items.error());
        std::vector<std::string> ids;
        for (const store::ShortlistItem &item : *items)
            ids.push_back(item.record);
        return profileOfOrganisations(ids, cache);
    }
    case FitSubject::Organisations:
        break;
    }
    return profileOfOrganisations(subject.ids, cache);
}
} // namespace

std::string toText(const FitSubject &subject)
{
    for (const auto &[kind, word] : numbered)
        if (subject.kind == kind)
            return std::format("{}{}", word, subject.number);
    std::string text;
    for (const std::string &id : subject.ids)
        text.append(text.empty() ? "" : " ").append(id);
    return text;
}

std::optional<FitSubject> fitSubjectFrom(std::string_view text)
{
    for (const auto &[kind, word] : numbered) {
        if (!text.starts_with(word))
            continue;
        FitSubject subject{.kind = kind, .ids = {}, .number = 0};
        const auto [stop, error] =
            std::from_chars(text.data() + word.size(), text.data() + text.size(), subject.number);
        return error == std::errc() && stop == text.data() + text.size() ? std::optional(subject) : std::nullopt;
    }
    FitSubject subject;
    for (const auto part : std::views::split(text, ' '))
        if (!part.empty())
            subject.ids.emplace_back(std::string_view(part));
    if (subject.ids.empty())
        return std::nullopt;
    const auto isOf = [](RecordKind kind) { return [kind](const std::string &id) { return kindOfId(id) == kind; }; };
    if (subject.ids.size() == 1 && isOf(RecordKind::Partnership)(subject.ids.front()))
        subject.kind = FitSubject::Partnership;
    else if (!std::ranges::all_of(subject.ids, isOf(RecordKind::Organisation)))
        return std::nullopt;
    return subject;
}

Result<FitProfile> profileOf(const FitSubject &subject, const store::Cache &cache, const store::Workspace &workspace)
{
    return profileOfSubject(subject, cache, workspace).transform([&](FitProfile profile) {
        profile.grantFrom = amountOf(workspace, grantFromSetting);
        profile.grantTo = amountOf(workspace, grantToSetting);
        return profile;
    });
}

} // namespace hansa::calls
