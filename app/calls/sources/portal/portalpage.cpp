// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/portal/portalpage.h"

#include "base/fold.h"
#include "base/trim.h"
#include "calls/sources/plaintext.h"
#include "calls/sources/portal/portaldate.h"
#include "calls/sources/portal/portalprogramme.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <set>

namespace hansa::calls
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::PortalPage)
};

/// What the portal lists: its codes.
constexpr std::string_view grantTopic = "1";
constexpr std::string_view externalCall = "2";
constexpr std::string_view cascadeCall = "8";

constexpr std::string_view portalAddress =
    "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/";

/// A value that is a text, or a list whose first entry that says something is one.
std::string_view textOf(const dom::element &value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return trimmed(text);
    dom::array list;
    if (value.get(list) == simdjson::SUCCESS)
        for (const dom::element entry : list)
            if (entry.get(text) == simdjson::SUCCESS && !trimmed(text).empty() && trimmed(text) != "[]")
                return trimmed(text);
    return {};
}

std::string_view textOf(const dom::object &object, std::string_view key)
{
    dom::element value;
    return object[key].get(value) == simdjson::SUCCESS ? textOf(value) : std::string_view();
}

std::vector<std::string_view> textsOf(const dom::object &object, std::string_view key)
{
    std::vector<std::string_view> texts;
    dom::array list;
    if (object[key].get(list) != simdjson::SUCCESS) {
        if (const auto text = textOf(object, key); !text.empty())
            texts.push_back(text);
        return texts;
    }
    for (const dom::element entry : list) {
        std::string_view text;
        if (entry.get(text) == simdjson::SUCCESS && !trimmed(text).empty())
            texts.push_back(trimmed(text));
    }
    return texts;
}

/// An amount: a number, or its digits in a text. Nothing for 0, which means not stated.
std::optional<double> amountOf(const dom::element &value)
{
    double amount = 0;
    if (value.get(amount) != simdjson::SUCCESS) {
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS)
            return std::nullopt;
        text = trimmed(text);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
        if (error != std::errc() || end != text.data() + text.size())
            return std::nullopt;
    }
    return amount > 0 && amount < 1e15 ? std::optional(amount) : std::nullopt;
}

std::optional<double> amountOf(const dom::object &object, std::string_view key)
{
    dom::element value;
    return object[key].get(value) == simdjson::SUCCESS ? amountOf(value) : std::nullopt;
}

/// The API ends a reference in the language of its texts. One that says no language may still
/// end in one of the Union's behind a capital or a digit.
std::string withoutLanguage(std::string_view reference, std::string_view language)
{
    static constexpr std::array languages =
        std::to_array<std::string_view>({"bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
                                         "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"});
    if (reference.size() < 4)
        return std::string(reference);
    const std::string ending = fold(reference.substr(reference.size() - 2));
    const char before = reference[reference.size() - 3];
    const bool ended = language.empty() ? std::ranges::binary_search(languages, std::string_view(ending))
            && ((before >= 'A' && before <= 'Z') || (before >= '0' && before <= '9'))
                                        : ending == language;
    if (ended)
        reference.remove_suffix(2);
    return std::string(reference);
}

/// Titles of external actions say the same sentence many times.
std::string titleOf(std::string_view html)
{
    std::string title = oneLine(html);
    for (std::size_t length = title.size() / 2; length >= 12; --length) {
        const std::string_view part = trimmed(std::string_view(title).substr(0, length));
        std::string_view rest = title;
        while (rest.starts_with(part))
            rest = trimmed(rest.substr(part.size()));
        if (rest.empty())
            return std::string(part);
    }
    return title;
}

/// Whether a budget's line is of this topic: "SMP-COSME-2024-CLUSTER-01 - SMP-GFS …".
bool isActionOf(std::string_view action, std::string_view identifier)
{
    action = trimmed(action);
    return !identifier.empty() && action.starts_with(identifier)
        && (action.size() == identifier.size() || action[identifier.size()] == ' ');
}

/// One result on its way to a call.
class Reading
{
public:
    Reading(const dom::object &facts, dom::parser &inner)
        : m_facts(facts)
        , m_inner(inner)
        , m_type(typeOf(facts))
    {
        m_identifier = textOf(facts, "identifier");
    }

    [[nodiscard]] std::string_view identifier() const { return m_identifier; }
    [[nodiscard]] std::string_view type() const { return m_type; }

    catalogue::Call call(std::string_view key, std::string_view title)
    {
        catalogue::Call call;
        call.reference = std::string(m_identifier);
        call.title = std::string(title);
        call.id = "call:" + idOf(key);
        call.programme = programme();
        call.actionType = actionType();
        call.summary = summary();
        call.conditions = plainText(textOf(m_facts, "topicConditions"));
        readActions();
        readBudget(call);
        readDates(call);
        readKeywords(call);
        call.url = address();
        call.sources.push_back(
            {.url = call.url, .title = std::string(portalTitle), .date = {}, .note = {}, .extras = {}});
        return call;
    }

private:
    static std::string_view typeOf(const dom::object &facts)
    {
        std::int64_t number = 0;
        if (facts["type"].get(number) == simdjson::SUCCESS)
            return number == 1 ? grantTopic : number == 2 ? externalCall : number == 8 ? cascadeCall : "?";
        return textOf(facts, "type");
    }

    /// A topic is known by its identifier, as in other catalogues; of what only borrows the
    /// identifier of another, the API's own number tells it apart.
    [[nodiscard]] std::string idOf(std::string_view key) const
    {
        std::string own = slugOf(m_identifier);
        if (m_type == grantTopic && key.ends_with("TOPICS") && !own.empty())
            return own;
        const std::string number = slugOf(key);
        return own.empty() ? number : std::format("{}-{}", own, number);
    }

    [[nodiscard]] std::string programme() const
    {
        dom::object described;
        if (m_facts["frameworkProgramme"].get(described) == simdjson::SUCCESS) {
            std::int64_t id = 0;
            if (described["id"].get(id) == simdjson::SUCCESS && !portalProgramme(std::to_string(id)).empty())
                return std::string(portalProgramme(std::to_string(id)));
            return oneLine(textOf(described, "description"));
        }
        return std::string(portalProgramme(textOf(m_facts, "frameworkProgramme")));
    }

    [[nodiscard]] std::string actionType() const
    {
        if (const auto types = textOf(m_facts, "typesOfAction"); !types.empty())
            return oneLine(types);
        return m_type == cascadeCall ? "Cascade funding" : std::string();
    }

    [[nodiscard]] std::string summary() const
    {
        for (const std::string_view key :
             {"descriptionByte", "description", "furtherInformation", "beneficiaryAdministration"})
            if (std::string text = plainText(textOf(m_facts, key)); !text.empty())
                return text;
        return {};
    }

    [[nodiscard]] std::string address() const
    {
        std::string_view url = textOf(m_facts, "url");
        if (url.starts_with("https://") && !url.ends_with(".json"))
            return std::string(url);
        return m_identifier.empty() ? std::string() : std::string(portalAddress) + std::string(m_identifier);
    }

    void note(std::string_view day)
    {
        if (const auto date = portalDate(day))
            m_deadlines.push_back(*date);
    }
    void noteOpening(std::string_view day)
    {
        if (const auto date = portalDate(day); date && !m_opens)
            m_opens = date->day;
    }
    void noteModel(std::string_view model)
    {
        if (m_model.empty() && !trimmed(model).empty())
            m_model = trimmed(model);
    }

    /// JSON as it is, or JSON inside a text.
    template<class T> bool open(std::string_view key, T &result)
    {
        dom::element value;
        if (m_facts[key].get(value) != simdjson::SUCCESS)
            return false;
        const std::string_view text = textOf(value);
        if (!text.empty())
            return m_inner.parse(text.data(), text.size(), true).get(result) == simdjson::SUCCESS;
        return value.get(result) == simdjson::SUCCESS;
    }

    void readActions()
    {
        dom::array actions;
        if (!open("actions", actions))
            return;
        for (const dom::element entry : actions) {
            dom::object action;
            if (entry.get(action) != simdjson::SUCCESS)
                continue;
            noteOpening(textOf(action, "plannedOpeningDate"));
            for (const std::string_view day : textsOf(action, "deadlineDates"))
                note(day);
            dom::object procedure;
            if (action["submissionProcedure"].get(procedure) == simdjson::SUCCESS)
                noteModel(textOf(procedure, "abbreviation"));
        }
    }

    /// The overview covers all topics of the call: only this topic's lines count.
    void readBudget(catalogue::Call &call)
    {
        dom::object overview;
        if (!open("budgetOverview", overview) && !open("budgetOverviewJSONItem", overview))
            return;
        dom::object topics;
        if (overview["budgetTopicActionMap"].get(topics) != simdjson::SUCCESS)
            return;
        double budget = 0;
        std::int64_t grants = 0;
        catalogue::GrantRange range;
        for (const auto &[number, lines] : topics) {
            dom::array list;
            if (lines.get(list) != simdjson::SUCCESS)
                continue;
            for (const dom::element entry : list) {
                dom::object line;
                if (entry.get(line) != simdjson::SUCCESS || !isActionOf(textOf(line, "action"), m_identifier))
                    continue;
                dom::object years;
                if (line["budgetYearMap"].get(years) == simdjson::SUCCESS)
                    for (const auto &[year, amount] : years)
                        budget += amountOf(amount).value_or(0);
                grants += std::int64_t(std::min(amountOf(line, "expectedGrants").value_or(0), 1e6));
                if (const auto least = amountOf(line, "minContribution"))
                    range.min = std::min(range.min.value_or(*least), *least);
                if (const auto most = amountOf(line, "maxContribution"))
                    range.max = std::max(range.max.value_or(*most), *most);
                noteOpening(textOf(line, "plannedOpeningDate"));
                noteModel(textOf(line, "deadlineModel"));
                for (const std::string_view day : textsOf(line, "deadlineDates"))
                    note(day);
            }
        }
        if (budget > 0)
            call.budgetEur = budget;
        if (grants > 0 && grants <= 1'000'000)
            call.expectedGrants = int(grants);
        if (range.min || range.max)
            call.grantEur = range;
    }

    void readDates(catalogue::Call &call)
    {
        for (const std::string_view day : textsOf(m_facts, "deadlineDate"))
            note(day);
        m_model = textOf(m_facts, "deadlineModel").empty() ? m_model : std::string(textOf(m_facts, "deadlineModel"));
        if (const auto opens = portalDate(textOf(m_facts, "startDate")))
            m_opens = opens->day;
        else
            noteOpening(textOf(m_facts, "plannedOpeningDate"));
        if (m_opens)
            call.opens = PartialDate::ofDay(*m_opens);

        // Of a day that is given with and without a time, the time counts.
        std::ranges::sort(m_deadlines);
        m_deadlines.erase(std::ranges::unique(m_deadlines).begin(), m_deadlines.end());
        std::set<Day> timed;
        for (const PortalDate &date : m_deadlines)
            if (date.time)
                timed.insert(date.day);
        std::erase_if(m_deadlines, [&](const PortalDate &date) { return !date.time && timed.contains(date.day); });
        for (std::size_t place = 0; place < m_deadlines.size(); ++place) {
            const PortalDate &date = m_deadlines[place];
            catalogue::Deadline deadline;
            deadline.date = PartialDate::ofDay(date.day);
            deadline.time = date.timeText();
            if (!deadline.time.empty() && m_type == externalCall)
                deadline.timezone = "UTC"; // of the others the portal writes Brussels' clock as UTC
            deadline.stage = stageOf(place);
            call.deadlines.push_back(std::move(deadline));
        }
    }

    [[nodiscard]] std::string stageOf(std::size_t place) const
    {
        const std::string model = fold(m_model);
        if (model.contains("two") && m_deadlines.size() >= 2)
            return place == 0 ? "first stage" : place == 1 ? "second stage" : std::format("stage {}", place + 1);
        if (model.contains("two"))
            return "first of two stages";
        if (model.contains("cut"))
            return "cut-off";
        if (model.contains("continuous"))
            return "continuous submission ends";
        return {};
    }

    void readKeywords(catalogue::Call &call)
    {
        const auto add = [&](std::string_view word) {
            const std::string text = oneLine(word, 200);
            if (!text.empty() && text != call.reference && text != textOf(m_facts, "callIdentifier")
                && call.keywords.size() < 100 && !std::ranges::contains(call.keywords, text))
                call.keywords.push_back(text);
        };
        for (const std::string_view key : {"keywords", "tags"}) {
            for (const std::string_view entry : textsOf(m_facts, key)) {
                dom::array list;
                if (!entry.starts_with('[')
                    || m_inner.parse(entry.data(), entry.size(), true).get(list) != simdjson::SUCCESS) {
                    add(entry);
                    continue;
                }
                for (const dom::element word : list) // in 2023 the list was JSON inside a text
                    add(textOf(word));
            }
        }
    }

    const dom::object m_facts;
    dom::parser &m_inner;
    std::string_view m_type;
    std::string_view m_identifier;
    std::string m_model;
    std::optional<Day> m_opens;
    std::vector<PortalDate> m_deadlines;
};

class Page
{
public:
    explicit Page(const QString &where)
        : m_where(where)
    {
    }

    ReadCalls take() { return std::move(m_read); }
    [[nodiscard]] bool isFull() const { return m_read.isFull(); }
    void leaveOutTheRest() { m_read.leaveOutTheRest(m_where); }
    void setAnnounced(std::int64_t total) { m_read.announced = total; }

    void skip(std::string record, QString reason)
    {
        m_read.skipped.push_back({m_where, std::move(record), std::move(reason)});
    }

    void addResult(const dom::object &result, std::size_t place)
    {
        dom::object facts;
        std::string_view reference = textOf(result, "reference");
        if (result["metadata"].get(facts) != simdjson::SUCCESS)
            return skip(nameOf(reference, place), Words::tr("it has no metadata"));
        if (reference.empty())
            reference = textOf(facts, "REFERENCE");
        if (reference.empty()) // a result that was cut out of its page
            if (const auto number = textOf(facts, "ccm2Id"); !number.empty())
                return add(facts, std::string(number) + "TOPICS", {}, result, place);
        if (reference.empty())
            return skip(nameOf({}, place), Words::tr("it has no reference"));
        std::string_view language = textOf(facts, "language");
        if (language.empty())
            language = textOf(result, "language");
        add(facts, withoutLanguage(reference, language),
            language.empty() ? languageOf(reference) : std::string(language), result, place);
    }

    void addDetails(const dom::object &details)
    {
        std::int64_t number = 0;
        if (details["ccm2Id"].get(number) != simdjson::SUCCESS)
            return skip({}, Words::tr("the details of a topic have no number"));
        add(details, std::to_string(number) + "TOPICS", "en", details, 0);
    }

private:
    [[nodiscard]] static std::string nameOf(std::string_view reference, std::size_t place)
    {
        return reference.empty() ? std::format("result {}", place + 1) : std::string(reference);
    }

    static std::string languageOf(std::string_view reference)
    {
        const std::string bare = withoutLanguage(reference, {});
        return fold(reference.substr(bare.size()));
    }

    void add(const dom::object &facts, std::string key, std::string_view language, const dom::object &result,
             std::size_t place)
    {
        Reading reading(facts, m_inner);
        if (reading.type() != grantTopic && reading.type() != externalCall && reading.type() != cascadeCall)
            return skip(nameOf(key, place),
                        Words::tr("it is no call for proposals: the portal's type is \"%1\"")
                            .arg(QString::fromUtf8(reading.type())));
        std::string title;
        for (const std::string_view text :
             {textOf(facts, "title"), textOf(result, "summary"), textOf(result, "content"), reading.identifier()}) {
            title = titleOf(text);
            if (!title.empty())
                break;
        }
        if (title.empty())
            return skip(nameOf(key, place), Words::tr("it has neither a title nor an identifier"));
        catalogue::Call call = reading.call(key, title);
        m_read.calls.push_back({.key = std::move(key),
                                .language = std::string(language),
                                .version = std::string(textOf(facts, "esDA_IngestDate")),
                                .call = std::move(call)});
    }

    QString m_where;
    dom::parser m_inner; ///< of JSON inside of texts
    ReadCalls m_read;
};

std::unexpected<Error> unreadable(const QString &where, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Reading calls of the EU Funding & Tenders Portal"), where, why,
                   Words::tr("Give what the portal's search API answers, as it is."));
}

} // namespace

Result<ReadCalls> readPortalPage(std::string_view bytes, const QString &where, const std::stop_token &cancel)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    dom::parser parser;
    dom::element root;
    if (const auto error = parser.parse(bytes.data(), bytes.size(), true).get(root))
        return unreadable(where,
                          bytes.contains('<') ? Words::tr("this is a web page and no answer of the API")
                                              : QString::fromUtf8(simdjson::error_message(error)));
    dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return unreadable(where, Words::tr("it is no JSON object"));
    Page page(where);
    dom::array results;
    dom::object details;
    if (object["results"].get(results) == simdjson::SUCCESS) {
        std::int64_t total = 0;
        if (object["totalResults"].get(total) == simdjson::SUCCESS)
            page.setAnnounced(total);
        std::size_t place = 0;
        for (const dom::element entry : results) {
            dom::object result;
            if (cancel.stop_requested())
                break;
            if (page.isFull()) {
                page.leaveOutTheRest();
                break;
            }
            if (entry.get(result) == simdjson::SUCCESS)
                page.addResult(result, place);
            else
                page.skip(std::format("result {}", place + 1), Words::tr("it is no JSON object"));
            ++place;
        }
    } else if (object["TopicDetails"].get(details) == simdjson::SUCCESS) {
        page.addDetails(details);
    } else if (object["metadata"].get(details) == simdjson::SUCCESS) {
        page.addResult(object, 0);
    } else {
        return unreadable(where, Words::tr("it has neither results nor the details of a topic"));
    }
    return page.take();
}

} // namespace hansa::calls
