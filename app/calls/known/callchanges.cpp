// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/callchanges.h"

#include "calls/known/owncalls.h"
#include "calls/schedule.h"
#include "catalogue/codec.h"
#include "catalogue/merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CallChanges)
};

CallChangeKind kindOf(std::string_view field)
{
    if (field == "deadlines")
        return CallChangeKind::Deadline;
    if (field == "opens")
        return CallChangeKind::Opening;
    if (field.starts_with("budget_eur") || field.starts_with("grant_eur") || field == "expected_grants"
        || field == "funding_rate")
        return CallChangeKind::Budget;
    if (field.starts_with("consortium") || field.starts_with("eligible") || field == "conditions")
        return CallChangeKind::Conditions;
    if (field == "summary" || field == "title" || field == "keywords")
        return CallChangeKind::Text;
    return CallChangeKind::Other;
}

bool saysNothing(std::string_view field)
{
    return field == "as_of" || field == "sources" || field == "unverified" || field.starts_with("import");
}

catalogue::Call callOf(std::string_view json, catalogue::RecordReader &reader)
{
    auto read = reader.read(json);
    auto *call = read ? std::get_if<catalogue::Call>(&read->record) : nullptr;
    return call ? std::move(*call) : catalogue::Call();
}

bool sameMoments(const catalogue::Call &a, const catalogue::Call &b)
{
    return std::ranges::equal(deadlinesOf(a), deadlinesOf(b), [](const Deadline &x, const Deadline &y) {
        return x.earliest == y.earliest && x.latest == y.latest;
    });
}

/// A record that a field's canonical JSON is put into, to read it as a record's.
catalogue::Call withField(std::string_view field, std::string_view json)
{
    if (json.empty())
        return {};
    catalogue::RecordReader reader;
    return callOf("{\"id\":\"call:x\",\"title\":\"x\",\"" + std::string(field) + "\":" + std::string(json) + "}",
                  reader);
}

/// What a field is called.
QString fieldText(std::string_view field)
{
    static const std::pair<std::string_view, QString (*)()> names[] = {
        {"action_type", [] { return Words::tr("type of action"); }},
        {"budget_eur", [] { return Words::tr("budget, EUR"); }},
        {"conditions", [] { return Words::tr("conditions"); }},
        {"eligible", [] { return Words::tr("who may apply"); }},
        {"expected_grants", [] { return Words::tr("expected grants"); }},
        {"funding_rate", [] { return Words::tr("funding rate"); }},
        {"grant_eur", [] { return Words::tr("size of a grant, EUR"); }},
        {"grant_eur.max", [] { return Words::tr("largest grant, EUR"); }},
        {"grant_eur.min", [] { return Words::tr("smallest grant, EUR"); }},
        {"keywords", [] { return Words::tr("keywords"); }},
        {"programme", [] { return Words::tr("programme"); }},
        {"summary", [] { return Words::tr("description"); }},
        {"title", [] { return Words::tr("title"); }},
        {"url", [] { return Words::tr("web page"); }},
    };
    const auto *name = std::ranges::find(names, field, &std::pair<std::string_view, QString (*)()>::first);
    return name == std::end(names) ? QString::fromUtf8(field) : name->second();
}

QString valueText(const CallChange &change, const std::string &json, const Reader &reader)
{
    if (json.empty())
        return Words::tr("not stated");
    if (change.kind == CallChangeKind::Deadline) {
        QStringList told;
        for (const Deadline &deadline : deadlinesOf(withField(change.field, json)))
            told << deadlineText(deadline, reader);
        return told.join(QStringLiteral("; "));
    }
    if (change.kind == CallChangeKind::Opening) {
        const auto call = withField(change.field, json);
        return call.opens ? dateText(*call.opens, reader.locale) : Words::tr("not stated");
    }
    if (change.field == "grant_eur") {
        const auto range = withField(change.field, json).grantEur.value_or(catalogue::GrantRange());
        const auto amount = [&](const std::optional<double> &euros) {
            return euros ? reader.locale.toString(*euros, 'f', QLocale::FloatingPointShortest)
                         : Words::tr("not stated");
        };
        return Words::tr("%1 to %2").arg(amount(range.min), amount(range.max));
    }
    bool isNumber = false;
    const double number = QByteArray::fromStdString(json).toDouble(&isNumber);
    if (isNumber)
        return reader.locale.toString(number, 'f', QLocale::FloatingPointShortest);
    QString text = QString::fromStdString(json);
    if (text.startsWith(u'"'))
        text = text.mid(1, text.size() - 2);
    constexpr int most = 80;
    return text.size() > most ? text.first(most) + u'…' : text;
}

} // namespace

std::vector<CallChange> callChanges(const std::vector<store::LoggedChange> &changes)
{
    std::vector<CallChange> result;
    catalogue::RecordReader reader;
    for (const store::LoggedChange &logged : changes) {
        // What the user did is no news.
        if (kindOfId(logged.record) != RecordKind::Call || logged.update.catalogue == ownCatalogue)
            continue;
        const catalogue::Call before = callOf(logged.before, reader);
        const catalogue::Call after = callOf(logged.after, reader);
        const catalogue::Call &told = logged.after.empty() ? before : after;
        const CallChange common{.id = logged.record,
                                .reference = told.reference,
                                .title = told.title.empty() ? logged.title : told.title,
                                .kind = CallChangeKind::Other,
                                .field = {},
                                .before = {},
                                .after = {},
                                .noticed = logged.update.applied,
                                .catalogue = logged.update.catalogue};
        if (logged.before.empty() || logged.after.empty()) {
            result.push_back(common);
            result.back().kind = logged.before.empty() ? CallChangeKind::New : CallChangeKind::Gone;
            continue;
        }
        const std::size_t first = result.size();
        for (const catalogue::FieldChange &field : catalogue::fieldChanges(logged.before, logged.after)) {
            if (saysNothing(field.field) || (field.field == "deadlines" && sameMoments(before, after)))
                continue;
            CallChange change = common;
            change.kind = kindOf(field.field);
            change.field = field.field;
            change.before = field.before;
            change.after = field.after;
            result.push_back(std::move(change));
        }
        std::stable_sort(result.begin() + std::ptrdiff_t(first), result.end(),
                         [](const CallChange &a, const CallChange &b) { return a.kind < b.kind; });
    }
    return result;
}

QString changeText(const CallChange &change, const Reader &reader)
{
    const QString from = valueText(change, change.before, reader);
    const QString to = valueText(change, change.after, reader);
    switch (change.kind) {
    case CallChangeKind::Deadline:
        return change.before.empty() ? Words::tr("A deadline is stated now: %1").arg(to)
                                     : Words::tr("The deadline moved: %1 → %2").arg(from, to);
    case CallChangeKind::Opening:
        return Words::tr("The opening moved: %1 → %2").arg(from, to);
    case CallChangeKind::Budget:
        return Words::tr("The money changed, %1: %2 → %3").arg(fieldText(change.field), from, to);
    case CallChangeKind::Conditions:
        return Words::tr("The conditions changed: %1").arg(fieldText(change.field));
    case CallChangeKind::Text:
        return Words::tr("The text changed: %1").arg(fieldText(change.field));
    case CallChangeKind::New:
        return Words::tr("New");
    case CallChangeKind::Gone:
        return Words::tr("No longer in the catalogue");
    case CallChangeKind::Other:
        break;
    }
    return Words::tr("Changed, %1: %2 → %3").arg(fieldText(change.field), from, to);
}

} // namespace hansa::calls
