// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/calltracking.h"

#include "calls/timezone.h"
#include "calls/tracking/checklist.h"
#include "calls/tracking/stage.h"
#include "calls/wording.h"
#include "consortium/draft.h"
#include "desktop/naming/differencewords.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
/// Rules that the user can add; a list of countries is the call's to state.
constexpr std::array addableRules{consortium::RuleKind::MinPartners,  consortium::RuleKind::MaxPartners,
                                  consortium::RuleKind::MinCountries, consortium::RuleKind::MinUnionCountries,
                                  consortium::RuleKind::MemberState,  consortium::RuleKind::OneCoordinator,
                                  consortium::RuleKind::Independent};
constexpr int leastNumber = 2; ///< of a rule just added: one of anything is there with the first partner

bool isPlace(int place, std::size_t size)
{
    return place >= 0 && std::size_t(place) < size;
}
} // namespace

void CallTracking::setCalls(TrackedCalls *calls)
{
    m_calls = calls;
    connect(calls, &TrackedCalls::callsChanged, this, &CallTracking::reread);
    reread();
}

void CallTracking::setRecordId(const QString &id)
{
    m_recordId = id;
    reread();
}

void CallTracking::reread()
{
    m_changes = readChanges();
    Q_EMIT changed();
}

int CallTracking::stage() const
{
    const auto stage = one() ? calls::stageFromName(one()->tracked.stage) : std::nullopt;
    return stage ? int(*stage) : 0;
}

QString CallTracking::owner() const
{
    return one() ? QString::fromStdString(one()->tracked.owner) : QString();
}

QString CallTracking::note() const
{
    return one() ? QString::fromStdString(one()->tracked.note) : QString();
}

QList<CallTaskLine> CallTracking::tasks() const
{
    QList<CallTaskLine> lines;
    if (!one())
        return lines;
    const Instant now = m_calls->session()->clock().now();
    const calls::Schedule schedule = calls::scheduleOf(one()->call, now);
    const calls::Reader reader;
    for (const store::CallTask &task : one()->tracked.tasks) {
        CallTaskLine line;
        line.title = QString::fromStdString(task.title);
        line.done = task.done;
        if (const auto due = calls::dueDay(task, schedule)) {
            // The whole day is there for it.
            const Instant end = calls::startOfDay(*due + std::chrono::days(1), calls::brussels());
            line.due = tr("by %1, %2")
                           .arg(calls::dateText(PartialDate::ofDay(*due), reader.locale),
                                calls::distanceText(end - std::chrono::milliseconds(1), now, reader));
            line.late = !task.done && end <= now;
        } else if (task.daysBefore) {
            line.due = tr("%n day(s) before the deadline", nullptr, *task.daysBefore);
        }
        lines << line;
    }
    return lines;
}

QList<ConsortiumLine> CallTracking::consortium() const
{
    QList<ConsortiumLine> lines;
    if (!m_calls)
        return lines;
    for (const consortium::Finding &finding : m_calls->draft(m_recordId).findings) {
        ConsortiumLine line;
        line.rule = consortium::ruleText(finding.rule);
        line.number = consortium::hasNumber(finding.rule.kind) ? finding.rule.number : 0;
        line.state = consortium::ruleStateText(finding.state);
        line.why = finding.why;
        line.source = QString::fromStdString(finding.rule.source);
        if (!finding.rule.date.empty())
            line.source = tr("%1, %2").arg(line.source, QString::fromStdString(finding.rule.date));
        line.sign = finding.state == consortium::RuleState::Met ? 1
            : finding.state == consortium::RuleState::NotMet    ? -1
                                                                : 0;
        lines << line;
    }
    return lines;
}

qint64 CallTracking::shortlist() const
{
    return one() ? one()->tracked.shortlist.value_or(0) : 0;
}

void CallTracking::setShortlist(qint64 list)
{
    m_calls->edit(m_recordId, tr("the consortium"), [&](store::TrackedCall &call) {
        call.shortlist = list > 0 ? std::optional<std::int64_t>(list) : std::nullopt;
    });
}

QStringList CallTracking::documents() const
{
    QStringList addresses;
    if (one())
        for (const store::CallDocument &document : one()->tracked.documents)
            addresses << QString::fromStdString(document.url);
    return addresses;
}

QList<CallChangeLine> CallTracking::readChanges() const
{
    QList<CallChangeLine> lines;
    if (!one())
        return lines;
    const calls::Reader reader;
    for (const calls::CallChange &change : m_calls->changes()) {
        if (!std::ranges::contains(one()->ids, change.id) || change.noticed < one()->tracked.tracked)
            continue;
        const Day day = calls::dayIn(change.noticed, reader.zone);
        const auto difference = calls::differenceOf(change);
        CallChangeLine line;
        line.what = tr("%1: %2").arg(calls::dateText(PartialDate::ofDay(day), reader.locale),
                                     calls::changeText(change, reader));
        line.difference = styledDifference(difference);
        line.spoken = spokenDifference(difference);
        lines << line;
    }
    return lines;
}

bool CallTracking::hasOwnRules() const
{
    return one() && one()->tracked.rules.has_value();
}

QList<DraftMember> CallTracking::draft() const
{
    QList<DraftMember> members;
    if (!m_calls)
        return members;
    for (const consortium::Partner &partner : m_calls->draft(m_recordId).partners) {
        DraftMember member;
        member.recordId = QString::fromStdString(partner.id);
        member.name = QString::fromStdString(partner.name);
        member.role =
            int(std::ranges::find(consortium::allPartnerRoles, partner.role) - consortium::allPartnerRoles.begin());
        members << member;
    }
    return members;
}

QStringList CallTracking::ruleKinds()
{
    QStringList texts;
    for (const consortium::RuleKind kind : addableRules)
        texts << consortium::ruleText(consortium::usersRule(kind, leastNumber, {}, {}));
    return texts;
}

QStringList CallTracking::roles()
{
    QStringList texts;
    for (const consortium::PartnerRole role : consortium::allPartnerRoles)
        texts << consortium::roleText(role);
    return texts;
}

PartialDate CallTracking::today() const
{
    return PartialDate::ofDay(calls::dayIn(m_calls->session()->clock().now(), calls::Reader().zone));
}

void CallTracking::editRules(const QString &text, const std::function<void(std::vector<consortium::Rule> &)> &change)
{
    if (!one())
        return;
    std::vector<consortium::Rule> rules = consortium::rulesOf(one()->tracked, one()->call);
    change(rules);
    m_calls->edit(m_recordId, text, [&](store::TrackedCall &call) { consortium::setRules(call, rules); });
}

void CallTracking::setRuleNumber(int place, int number)
{
    if (number < 1)
        return removeRule(place);
    editRules(tr("a rule on the consortium"), [&](std::vector<consortium::Rule> &rules) {
        if (isPlace(place, rules.size()) && rules[std::size_t(place)].number != number)
            rules[std::size_t(place)] = consortium::usersRule(rules[std::size_t(place)].kind, number, {}, today());
    });
}

void CallTracking::removeRule(int place)
{
    editRules(tr("removing a rule"), [&](std::vector<consortium::Rule> &rules) {
        if (isPlace(place, rules.size()))
            rules.erase(rules.begin() + place);
    });
}

void CallTracking::addRule(int kind)
{
    if (!isPlace(kind, addableRules.size()))
        return;
    const consortium::RuleKind wanted = addableRules[std::size_t(kind)];
    editRules(tr("adding a rule"), [&](std::vector<consortium::Rule> &rules) {
        if (!std::ranges::contains(rules, wanted, &consortium::Rule::kind))
            rules.push_back(consortium::usersRule(wanted, leastNumber, {}, today()));
    });
}

void CallTracking::addStatedRule(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    editRules(tr("adding a rule"), [&](std::vector<consortium::Rule> &rules) {
        rules.push_back(consortium::usersRule(consortium::RuleKind::Stated, 0, text.trimmed().toStdString(), today()));
    });
}

void CallTracking::resetRules()
{
    m_calls->edit(m_recordId, tr("the rules as they were"), [](store::TrackedCall &call) { call.rules.reset(); });
}

void CallTracking::setRole(const QString &organisation, int role)
{
    if (!isPlace(role, consortium::allPartnerRoles.size()))
        return;
    m_calls->edit(m_recordId, tr("a role in the consortium"), [&](store::TrackedCall &call) {
        consortium::setRole(call, organisation.toStdString(), consortium::allPartnerRoles[std::size_t(role)]);
    });
}

void CallTracking::setOwner(const QString &owner)
{
    m_calls->edit(m_recordId, tr("the owner"),
                  [&](store::TrackedCall &call) { call.owner = owner.trimmed().toStdString(); });
}

void CallTracking::setNote(const QString &note)
{
    m_calls->edit(m_recordId, tr("the note"), [&](store::TrackedCall &call) { call.note = note.toStdString(); });
}

void CallTracking::addTask(const QString &title, int daysBefore)
{
    if (title.trimmed().isEmpty())
        return;
    m_calls->edit(m_recordId, tr("adding “%1”").arg(title.trimmed()), [&](store::TrackedCall &call) {
        call.tasks.push_back({.title = title.trimmed().toStdString(),
                              .done = false,
                              .daysBefore = daysBefore < 0 ? std::nullopt : std::optional(daysBefore)});
    });
}

void CallTracking::setDone(int place, bool done)
{
    m_calls->edit(m_recordId, done ? tr("ticking off") : tr("unticking"), [&](store::TrackedCall &call) {
        if (isPlace(place, call.tasks.size()))
            call.tasks[std::size_t(place)].done = done;
    });
}

void CallTracking::removeTask(int place)
{
    m_calls->edit(m_recordId, tr("removing a task"), [&](store::TrackedCall &call) {
        if (isPlace(place, call.tasks.size()))
            call.tasks.erase(call.tasks.begin() + place);
    });
}

void CallTracking::addDocument(const QString &address)
{
    const QUrl url = QUrl::fromUserInput(address.trimmed());
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return;
    const std::string whole = url.toString(QUrl::FullyEncoded).toStdString();
    m_calls->edit(m_recordId, tr("adding a document"), [&](store::TrackedCall &call) {
        if (!std::ranges::contains(call.documents, whole, &store::CallDocument::url))
            call.documents.push_back({.title = whole, .url = whole});
    });
}

void CallTracking::removeDocument(int place)
{
    m_calls->edit(m_recordId, tr("removing a document"), [&](store::TrackedCall &call) {
        if (isPlace(place, call.documents.size()))
            call.documents.erase(call.documents.begin() + place);
    });
}

} // namespace hansa::desktop
