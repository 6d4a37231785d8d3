// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/callscommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "consortium/draft.h"

#include <algorithm>
#include <charconv>

namespace hansa::cli
{

namespace
{

struct ConsortiumOptions {
    std::string id;
    std::vector<std::string> rules;
    std::vector<std::string> stated;
    std::vector<std::string> dropped;
    std::vector<std::string> roles;
    bool reset = false;
};

std::unexpected<Error> wrong(const std::string &text, const QString &why, const QString &next)
{
    return failure(ErrorKind::Usage, Text::tr("Editing the consortium"), QString::fromStdString(text), why, next);
}

QString ruleNames()
{
    QStringList names;
    for (const auto kind : consortium::allRuleKinds)
        if (kind != consortium::RuleKind::Stated && kind != consortium::RuleKind::CountryMayApply)
            names << QString::fromUtf8(consortium::ruleName(kind));
    return Text::tr("There are: %1.").arg(names.join(QStringLiteral(", ")));
}

/// "min-partners=4", "one-coordinator".
Result<consortium::Rule> ruleOf(const std::string &text, PartialDate day)
{
    const auto at = text.find('=');
    const auto kind = consortium::ruleFromName(text.substr(0, at));
    if (!kind || *kind == consortium::RuleKind::Stated || *kind == consortium::RuleKind::CountryMayApply)
        return wrong(text, Text::tr("there is no such rule to be set"), ruleNames());
    int number = 0;
    if (consortium::hasNumber(*kind)) {
        const std::string digits = at == text.npos ? std::string() : text.substr(at + 1);
        const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error != std::errc() || stop != digits.data() + digits.size() || number < 1 || number > 999)
            return wrong(text, Text::tr("it counts to no number from 1 to 999"),
                         Text::tr("For instance min-partners=4."));
    }
    return consortium::usersRule(*kind, number, {}, day);
}

Result<void> editRules(store::TrackedCallRepository calls, store::TrackedCall tracked, const catalogue::Call &call,
                       const ConsortiumOptions &options, PartialDate day)
{
    if (options.reset)
        tracked.rules.reset();
    if (options.rules.empty() && options.stated.empty() && options.dropped.empty())
        return options.reset ? calls.setRules(tracked.call, tracked.rules) : Result<void>();
    std::vector<consortium::Rule> rules = consortium::rulesOf(tracked, call);
    for (const std::string &name : options.dropped) {
        const auto kind = consortium::ruleFromName(name);
        if (!kind || std::erase_if(rules, [&](const consortium::Rule &rule) { return rule.kind == *kind; }) == 0)
            return wrong(name, Text::tr("the call has no such rule"),
                         Text::tr("hansactl calls check %1 shows them.").arg(QString::fromStdString(options.id)));
    }
    for (const std::string &text : options.rules) {
        const auto rule = ruleOf(text, day);
        if (!rule)
            return std::unexpected(rule.error());
        const auto known = std::ranges::find(rules, rule->kind, &consortium::Rule::kind);
        if (known == rules.end())
            rules.push_back(*rule);
        else
            *known = *rule;
    }
    for (const std::string &text : options.stated)
        rules.push_back(consortium::usersRule(consortium::RuleKind::Stated, 0, text, day));
    return calls.setRules(tracked.call, consortium::storedRules(rules));
}

/// "org:minalogic=coordinator".
Result<void> editRoles(store::TrackedCallRepository calls, const std::string &call, const ConsortiumOptions &options)
{
    for (const std::string &text : options.roles) {
        const auto at = text.rfind('=');
        const auto role = at == text.npos ? std::nullopt : consortium::roleFromName(text.substr(at + 1));
        if (!role || kindOfId(text.substr(0, at)) != RecordKind::Organisation)
            return wrong(
                text, Text::tr("it names no organisation, or no role"),
                Text::tr("For instance org:minalogic=coordinator; roles are coordinator, partner and associated."));
        if (auto set = calls.setRole(call, consortium::storedRole(text.substr(0, at), *role)); !set)
            return set;
    }
    return {};
}

/// The call as it is afterwards.
Result<store::TrackedCall> edited(const store::Workspace &workspace, const calls::MergedCall &known,
                                  const ConsortiumOptions &options, PartialDate day)
{
    auto tracked = findTracked(workspace, known);
    if (!tracked)
        return std::unexpected(tracked.error());
    if (!*tracked)
        return wrong(options.id, Text::tr("you do not track it"),
                     Text::tr("Track it first, with hansactl calls track %1.").arg(QString::fromStdString(options.id)));
    const std::string id = (*tracked)->call;
    return editRules(workspace.trackedCalls(), **tracked, known.call, options, day)
        .and_then([&] { return editRoles(workspace.trackedCalls(), id, options); })
        .and_then([&] { return workspace.trackedCalls().find(id); })
        .transform([&](std::optional<store::TrackedCall> after) { return std::move(after).value_or(**tracked); });
}

Result<void> edit(Session &session, const Output &output, const ConsortiumOptions &options)
{
    const auto stores = session.stores();
    if (!stores)
        return std::unexpected(stores.error());
    const auto known = findCall(stores->cache, options.id);
    if (!known)
        return std::unexpected(known.error());
    const auto today = PartialDate::ofDay(std::chrono::floor<std::chrono::days>(session.clock().now()));
    store::TrackedCall tracked;
    const auto done = stores->workspace.transaction(Text::tr("Editing the consortium"), [&] {
        return edited(stores->workspace, *known, options, today).transform([&](store::TrackedCall after) {
            tracked = std::move(after);
        });
    });
    if (!done)
        return done;
    JsonWriter json;
    json.beginObject().member("id", tracked.call).member("own_rules", tracked.rules.has_value());
    json.key("rules").beginArray();
    QStringList lines;
    for (const consortium::Rule &rule : consortium::rulesOf(tracked, known->call)) {
        json.beginObject().member("rule", consortium::ruleName(rule.kind)).member("source", rule.source).endObject();
        lines << Text::tr("%1 (%2)").arg(consortium::ruleText(rule), QString::fromStdString(rule.source));
    }
    json.endArray().key("roles").beginArray();
    for (const store::DraftRole &role : tracked.roles) {
        json.beginObject().member("id", role.organisation).member("role", role.role).endObject();
        lines << QStringLiteral("%1: %2").arg(QString::fromStdString(role.organisation),
                                              QString::fromStdString(role.role));
    }
    json.endArray().endObject();
    return output.report(lines.isEmpty() ? Text::tr("No rule is known.") : lines.join(u'\n'), json);
}

} // namespace

void addCallsConsortium(CommandLine &line, CLI::App *calls)
{
    const auto options = std::make_shared<ConsortiumOptions>();
    auto *command = line.command(
        "consortium", Text::tr("Edit the rules on a tracked call's consortium, and who is what in its draft"), calls);
    command->add_option("ID", options->id, utf8(Text::tr("As calls tracked gives it")))->required();
    CommandLine::repeatable(command, "--rule", options->rules, Text::tr("Set a rule: min-partners=4, one-coordinator"));
    CommandLine::repeatable(command, "--rule-text", options->stated, Text::tr("Add a rule in your own words"));
    CommandLine::repeatable(command, "--drop-rule", options->dropped, Text::tr("Take a rule away, by its name"));
    CommandLine::repeatable(command, "--role", options->roles,
                            Text::tr("ORG=ROLE: coordinator, partner (as all begin) or associated"));
    command->add_flag("--reset-rules", options->reset, utf8(Text::tr("Back to what the call and law say")));
    line.onRun(command, [options](Session &session, Output &output) { return edit(session, output, *options); });
}

} // namespace hansa::cli
