// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/calltracking.h"

#include "calls/timezone.h"
#include "calls/tracking/checklist.h"
#include "calls/tracking/document.h"
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

/// The rule that the user saw: it may have been changed meanwhile.
Result<std::vector<consortium::Rule>::iterator> findRule(std::vector<consortium::Rule> &rules,
                                                         const consortium::Rule &rule)
{
    const auto found = std::ranges::find(rules, rule);
    if (found == rules.end())
        return failure(ErrorKind::Failed, CallTracking::tr("Editing the rules on the consortium"),
                       consortium::ruleText(rule), CallTracking::tr("the call no longer has this rule"));
    return found;
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
    const auto wanted = list > 0 ? std::optional<std::int64_t>(list) : std::nullopt;
    m_calls->edit(m_recordId, tr("the consortium"),
                  [wanted](store::TrackedCallRepository calls, const std::string &call) {
                      return calls.setShortlist(call, wanted);
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

std::optional<consortium::Rule> CallTracking::ruleAt(int place) const
{
    if (!m_calls)
        return std::nullopt;
    const auto &findings = m_calls->draft(m_recordId).findings;
    return isPlace(place, findings.size()) ? std::optional(findings[std::size_t(place)].rule) : std::nullopt;
}

void CallTracking::editRules(const QString &text, RuleEdit change, int session)
{
    if (!one())
        return m_calls->session()->settle(session, TrackedCalls::notTracked());
    m_calls->edit(
        m_recordId, text,
        [known = one()->call, change = std::move(change)](store::TrackedCallRepository calls,
                                                          const std::string &call) -> Result<void> {
            const auto tracked = calls.find(call);
            if (!tracked || !*tracked)
                return tracked ? Result<void>() : std::unexpected(tracked.error());
            std::vector<consortium::Rule> rules = consortium::rulesOf(**tracked, known);
            const auto before = rules;
            return change(rules).and_then([&] {
                return rules == before ? Result<void>() : calls.setRules(call, consortium::storedRules(rules));
            });
        },
        session);
}

void CallTracking::setRuleNumber(int place, int number)
{
    if (number < 1)
        return removeRule(place);
    const auto rule = ruleAt(place);
    if (!rule || rule->number == number)
        return;
    editRules(tr("a rule on the consortium"),
              [rule = *rule, changed = consortium::usersRule(rule->kind, number, {}, today())](auto &rules) {
                  return findRule(rules, rule).transform([&](auto found) { *found = changed; });
              });
}

void CallTracking::removeRule(int place)
{
    if (const auto rule = ruleAt(place))
        editRules(tr("removing a rule"), [rule = *rule](auto &rules) {
            return findRule(rules, rule).transform([&](auto found) { rules.erase(found); });
        });
}

void CallTracking::addRule(int kind)
{
    if (!isPlace(kind, addableRules.size()))
        return;
    editRules(tr("adding a rule"),
              [rule = consortium::usersRule(addableRules[std::size_t(kind)], leastNumber, {}, today())](auto &rules) {
                  if (!std::ranges::contains(rules, rule.kind, &consortium::Rule::kind))
                      rules.push_back(rule);
                  return Result<void>();
              });
}

void CallTracking::addStatedRule(const QString &text, int session)
{
    if (text.trimmed().isEmpty())
        return m_calls->session()->settle(session);
    editRules(
        tr("adding a rule"),
        [rule = consortium::usersRule(consortium::RuleKind::Stated, 0, text.trimmed().toStdString(), today())](
            auto &rules) {
            rules.push_back(rule);
            return Result<void>();
        },
        session);
}

void CallTracking::resetRules()
{
    m_calls->edit(
        m_recordId, tr("the rules as they were"),
        [](store::TrackedCallRepository calls, const std::string &call) { return calls.setRules(call, std::nullopt); });
}

void CallTracking::setRole(const QString &organisation, int role)
{
    if (!isPlace(role, consortium::allPartnerRoles.size()))
        return;
    m_calls->edit(
        m_recordId, tr("a role in the consortium"),
        [wanted = consortium::storedRole(organisation.toStdString(), consortium::allPartnerRoles[std::size_t(role)])](
            store::TrackedCallRepository calls, const std::string &call) { return calls.setRole(call, wanted); });
}

void CallTracking::setOwner(const QString &owner, const QString &id, int session)
{
    const std::string wanted = owner.trimmed().toStdString();
    const calls::FollowedCall *of = id.isEmpty() ? one() : m_calls->find(id);
    if (of && m_calls->isSettled() && wanted == of->tracked.owner) // a field that was left as it is
        return m_calls->session()->settle(session);
    m_calls->edit(
        of ? QString::fromStdString(of->tracked.call) : id, tr("the owner"),
        [wanted](store::TrackedCallRepository calls, const std::string &call) { return calls.setOwner(call, wanted); },
        session);
}

void CallTracking::setNote(const QString &note, const QString &id, int session)
{
    const std::string wanted = note.toStdString();
    const calls::FollowedCall *of = id.isEmpty() ? one() : m_calls->find(id);
    if (of && m_calls->isSettled() && wanted == of->tracked.note)
        return m_calls->session()->settle(session);
    m_calls->edit(
        of ? QString::fromStdString(of->tracked.call) : id, tr("the note"),
        [wanted](store::TrackedCallRepository calls, const std::string &call) { return calls.setNote(call, wanted); },
        session);
}

void CallTracking::addTask(const QString &title, int daysBefore, int session)
{
    if (title.trimmed().isEmpty())
        return m_calls->session()->settle(session);
    const store::CallTask task{.title = title.trimmed().toStdString(),
                               .done = false,
                               .daysBefore = daysBefore < 0 ? std::nullopt : std::optional(daysBefore)};
    m_calls->edit(
        m_recordId, tr("adding “%1”").arg(title.trimmed()),
        [task](store::TrackedCallRepository calls, const std::string &call) { return calls.addTask(call, task); },
        session);
}

void CallTracking::setDone(int place, bool done)
{
    if (!one() || !isPlace(place, one()->tracked.tasks.size()))
        return;
    m_calls->edit(m_recordId, done ? tr("ticking off") : tr("unticking"),
                  [task = one()->tracked.tasks[std::size_t(place)].id, done](
                      store::TrackedCallRepository calls, const std::string &) { return calls.setDone(task, done); });
}

void CallTracking::removeTask(int place)
{
    if (!one() || !isPlace(place, one()->tracked.tasks.size()))
        return;
    m_calls->edit(m_recordId, tr("removing a task"),
                  [task = one()->tracked.tasks[std::size_t(place)].id](
                      store::TrackedCallRepository calls, const std::string &) { return calls.removeTask(task); });
}

void CallTracking::addDocument(const QString &address, int session)
{
    const QString typed = address.trimmed();
    const auto document = calls::documentAt(QUrl::fromUserInput(typed).toString(QUrl::FullyEncoded), typed);
    if (!document) {
        m_calls->setError(document.error().message());
        return m_calls->session()->settle(session, document.error().message());
    }
    m_calls->edit(
        m_recordId, tr("adding a document"),
        [document = *document](store::TrackedCallRepository calls, const std::string &call) {
            return calls.addDocument(call, document);
        },
        session);
}

void CallTracking::removeDocument(int place)
{
    if (!one() || !isPlace(place, one()->tracked.documents.size()))
        return;
    m_calls->edit(m_recordId, tr("removing a document"),
                  [url = one()->tracked.documents[std::size_t(place)].url](store::TrackedCallRepository calls,
                                                                           const std::string &call) {
                      return calls.removeDocument(call, url);
                  });
}

} // namespace hansa::desktop
