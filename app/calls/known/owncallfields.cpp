// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/owncallfields.h"

#include "calls/known/owncalls.h"
#include "catalogue/canonicaljson.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>

namespace hansa::calls
{

namespace
{
using catalogue::Call;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::OwnCalls)
};

struct TextField {
    std::string_view name;
    std::string Call::*member;
};
constexpr TextField textFields[] = {
    {"title", &Call::title},
    {"reference", &Call::reference},
    {"programme", &Call::programme},
    {"action_type", &Call::actionType},
    {"url", &Call::url},
    {"summary", &Call::summary},
};

/// As a table reads a list back.
std::string joined(const std::vector<std::string> &items)
{
    std::string cell;
    for (const std::string &item : items) {
        if (!cell.empty())
            cell += "; ";
        for (const char c : item) {
            if (c == ';' || c == '\\')
                cell += '\\';
            cell += c;
        }
    }
    return cell;
}

std::string numberText(const std::optional<double> &number)
{
    std::string text;
    if (number)
        catalogue::appendCanonicalNumber(text, *number);
    return text;
}

/// A value of another form that stood under this key would hide the one that is written.
void forget(catalogue::Extras &extras, std::string_view key)
{
    std::erase_if(extras, [&](const catalogue::Extra &extra) { return extra.key == key; });
}

/// Writes one member of an inner object, which goes where nothing is left in it.
template<class T, class Value>
void setInner(catalogue::Extras &outer, std::optional<T> &object, std::string_view objectKey, Value T::*member,
              std::string_view key, Value value)
{
    T written = object.value_or(T());
    written.*member = std::move(value);
    forget(written.extras, key);
    forget(outer, objectKey);
    object = written == T() ? std::nullopt : std::optional(std::move(written));
}

/// The first deadline with another day or time. Its zone, stage and the further deadlines stay.
Result<void> setDeadline(Call &call, const CallFields &changed)
{
    const auto day = changed.find("deadline");
    const auto time = changed.find("time");
    if (day == changed.end() && time == changed.end())
        return {};
    if (day != changed.end() && day->second.empty()) {
        if (!call.deadlines.empty())
            call.deadlines.erase(call.deadlines.begin());
        return {};
    }
    catalogue::Deadline first = call.deadlines.empty() ? catalogue::Deadline() : call.deadlines.front();
    const std::string dayText = day != changed.end() ? day->second
        : first.date                                 ? first.date->toString()
                                                     : std::string();
    const std::string timeText = time != changed.end() ? time->second : std::string();
    std::string cell = R"([{"date":)";
    catalogue::appendCanonicalString(cell, dayText);
    if (!timeText.empty()) {
        cell += R"(,"time":)";
        catalogue::appendCanonicalString(cell, timeText);
    }
    const auto typed = callOfFields({}, {{"title", call.title}, {"deadlines", cell + "}]"}});
    if (!typed)
        return std::unexpected(typed.error());
    if (typed->deadlines.empty() || !typed->deadlines.front().date)
        return failure(ErrorKind::Usage, Words::tr("Keeping the call you entered"), QString::fromStdString(call.title),
                       Words::tr("deadlines: there is a time but no day"),
                       Words::tr("Correct the field and keep it again."));
    if (day != changed.end()) {
        first.date = typed->deadlines.front().date;
        forget(first.extras, "date");
    }
    if (time != changed.end()) {
        first.time = typed->deadlines.front().time;
        forget(first.extras, "time");
        if (!first.time.empty() && first.timezone.empty()
            && !std::ranges::contains(first.extras, "timezone", &catalogue::Extra::key))
            first.timezone = "Europe/Brussels";
    }
    if (call.deadlines.empty())
        call.deadlines.push_back(std::move(first));
    else
        call.deadlines.front() = std::move(first);
    forget(call.extras, "deadlines");
    return {};
}
} // namespace

CallFields formFields(const Call &call)
{
    CallFields fields;
    for (const TextField &field : textFields)
        fields.emplace(field.name, call.*field.member);
    fields.emplace("opens", call.opens ? call.opens->toString() : std::string());
    fields.emplace("budget_eur", numberText(call.budgetEur));
    fields.emplace("grant_eur.min", call.grantEur ? numberText(call.grantEur->min) : std::string());
    fields.emplace("grant_eur.max", call.grantEur ? numberText(call.grantEur->max) : std::string());
    const bool hasLeast = call.consortium && call.consortium->minPartners;
    fields.emplace("consortium.min_partners", hasLeast ? std::to_string(*call.consortium->minPartners) : std::string());
    fields.emplace("eligible.countries", call.eligible ? joined(call.eligible->countries) : std::string());
    fields.emplace("keywords", joined(call.keywords));
    const catalogue::Deadline first = call.deadlines.empty() ? catalogue::Deadline() : call.deadlines.front();
    fields.emplace("deadline", first.date ? first.date->toString() : std::string());
    fields.emplace("time", first.time);
    fields.emplace("timezone", first.timezone);
    return fields;
}

Result<void> setFields(Call &call, const CallFields &changed)
{
    Call written = call;
    std::vector<std::pair<std::string, std::string>> cells;
    for (const auto &[name, value] : changed) {
        const auto *text = std::ranges::find(textFields, name, &TextField::name);
        if (text != std::end(textFields)) {
            written.*text->member = value;
            forget(written.extras, name);
        } else if (name != "deadline" && name != "time" && name != "timezone") {
            cells.emplace_back(name, value);
        }
    }
    if (auto done = setDeadline(written, changed); !done)
        return done;
    if (!cells.empty()) {
        cells.emplace_back("title", written.title);
        const auto typed = callOfFields({}, cells);
        if (!typed)
            return std::unexpected(typed.error());
        const auto grant = typed->grantEur.value_or(catalogue::GrantRange());
        for (const auto &[name, value] : cells) {
            if (name == "opens") {
                written.opens = typed->opens;
                forget(written.extras, name);
            } else if (name == "budget_eur") {
                written.budgetEur = typed->budgetEur;
                forget(written.extras, name);
            } else if (name == "keywords") {
                written.keywords = typed->keywords;
                forget(written.extras, name);
            } else if (name == "grant_eur.min") {
                setInner(written.extras, written.grantEur, "grant_eur", &catalogue::GrantRange::min, "min", grant.min);
            } else if (name == "grant_eur.max") {
                setInner(written.extras, written.grantEur, "grant_eur", &catalogue::GrantRange::max, "max", grant.max);
            } else if (name == "consortium.min_partners") {
                setInner(written.extras, written.consortium, "consortium", &catalogue::ConsortiumRule::minPartners,
                         "min_partners", typed->consortium.value_or(catalogue::ConsortiumRule()).minPartners);
            } else if (name == "eligible.countries") {
                setInner(written.extras, written.eligible, "eligible", &catalogue::Eligibility::countries, "countries",
                         typed->eligible.value_or(catalogue::Eligibility()).countries);
            }
        }
    }
    call = std::move(written);
    return {};
}

} // namespace hansa::calls
