// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/board/trackedcalls.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// One line of a call's checklist.
class CallTaskLine
{
    Q_GADGET
    QML_VALUE_TYPE(callTaskLine)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString due MEMBER due)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool late MEMBER late)

public:
    QString title;
    QString due; ///< "by 11 January 2027, in 41 days"; empty: at no stated day
    bool done = false;
    bool late = false;
};

/// A rule on the consortium, held against the draft.
class ConsortiumLine
{
    Q_GADGET
    QML_VALUE_TYPE(consortiumLine)
    Q_PROPERTY(QString rule MEMBER rule)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(int sign MEMBER sign)

public:
    QString rule; ///< "At least 3 organisations"
    int number = 0; ///< that it counts to; 0: it counts nothing
    QString state; ///< "met", "not met", "not known"
    QString why;
    QString source; ///< who says so, and of when
    int sign = 0; ///< 1 met, -1 not met, 0 not known
};

/// An organisation of the draft, and what it is to be.
class DraftMember
{
    Q_GADGET
    QML_VALUE_TYPE(draftMember)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int role MEMBER role)

public:
    QString recordId;
    QString name;
    int role = 0; ///< a place in CallTracking::roles()
};

/// Something that changed about the call.
class CallChangeLine
{
    Q_GADGET
    QML_VALUE_TYPE(callChangeLine)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString difference MEMBER difference)
    Q_PROPERTY(QString spoken MEMBER spoken)

public:
    QString what; ///< with its day
    QString difference; ///< of a text, for Text.StyledText; empty: none to be shown
    QString spoken; ///< the same to be heard
};

/// What the user does with one call, for its page.
class CallTracking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::TrackedCalls *calls READ calls WRITE setCalls NOTIFY changed REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed REQUIRED)
    Q_PROPERTY(bool tracked READ isTracked NOTIFY changed)
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::CallTaskLine> tasks READ tasks NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::ConsortiumLine> consortium READ consortium NOTIFY changed)
    Q_PROPERTY(qint64 shortlist READ shortlist NOTIFY changed)
    Q_PROPERTY(QStringList documents READ documents NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::CallChangeLine> changes READ changes NOTIFY changed)
    Q_PROPERTY(bool ownRules READ hasOwnRules NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::DraftMember> draft READ draft NOTIFY changed)
    Q_PROPERTY(QStringList ruleKinds READ ruleKinds CONSTANT)
    Q_PROPERTY(QStringList roles READ roles CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] TrackedCalls *calls() const { return m_calls; }
    void setCalls(TrackedCalls *calls);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] bool isTracked() const { return one() != nullptr; }
    [[nodiscard]] int stage() const; ///< a place in TrackedCalls::stages()
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QList<CallTaskLine> tasks() const;
    [[nodiscard]] QList<ConsortiumLine> consortium() const;
    [[nodiscard]] qint64 shortlist() const; ///< the draft's; 0: none
    [[nodiscard]] QStringList documents() const; ///< addresses
    [[nodiscard]] QList<CallChangeLine> changes() const { return m_changes; } ///< since it is tracked, newest first
    [[nodiscard]] bool hasOwnRules() const; ///< the user edited the rules on its consortium
    [[nodiscard]] QList<DraftMember> draft() const; ///< of the shortlist's organisations, in its order
    [[nodiscard]] static QStringList ruleKinds(); ///< that can be added, as people say them
    [[nodiscard]] static QStringList roles(); ///< "partner" first

    // What is done with one `session`, a Drafts::nextSession(), is one step for undo, and Session::settled() says what
    // became of it; 0: a step of its own.

    /// @p id: of the call that it was typed for, by now perhaps another one; empty: of this one.
    Q_INVOKABLE void setOwner(const QString &owner, const QString &id = {}, int session = 0);
    Q_INVOKABLE void setNote(const QString &note, const QString &id = {}, int session = 0);
    Q_INVOKABLE void setShortlist(qint64 list); ///< 0: none
    /// @p daysBefore the next deadline; below 0: at no stated day.
    Q_INVOKABLE void addTask(const QString &title, int daysBefore, int session = 0);
    Q_INVOKABLE void setDone(int place, bool done);
    Q_INVOKABLE void removeTask(int place);
    /// The number of the rule at a place of consortium(); below 1 takes the rule away.
    Q_INVOKABLE void setRuleNumber(int place, int number);
    Q_INVOKABLE void removeRule(int place);
    Q_INVOKABLE void addRule(int kind); ///< a place in ruleKinds(); with the least number that says something
    Q_INVOKABLE void addStatedRule(const QString &text, int session = 0); ///< in the user's own words
    Q_INVOKABLE void resetRules(); ///< back to what the call and law say
    Q_INVOKABLE void setRole(const QString &organisation, int role);
    Q_INVOKABLE void addDocument(const QString &address, int session = 0);
    Q_INVOKABLE void removeDocument(int place);

Q_SIGNALS:
    void changed();

private:
    using RuleEdit = std::function<Result<void>(std::vector<consortium::Rule> &)>;
    void editRules(const QString &text, RuleEdit change, int session = 0); ///< @p change runs on the store thread
    [[nodiscard]] std::optional<consortium::Rule> ruleAt(int place) const;
    [[nodiscard]] PartialDate today() const;
    [[nodiscard]] const calls::FollowedCall *one() const { return m_calls ? m_calls->find(m_recordId) : nullptr; }

    void reread();
    [[nodiscard]] QList<CallChangeLine> readChanges() const;

    TrackedCalls *m_calls = nullptr;
    QString m_recordId;
    QList<CallChangeLine> m_changes; ///< texts are compared once, not at each look
};

} // namespace hansa::desktop
