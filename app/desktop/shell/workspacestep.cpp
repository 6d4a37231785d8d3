// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/workspacestep.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>

namespace hansa::desktop
{

Q_LOGGING_CATEGORY(logStep, "hansa.desktop.step")

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::WorkspaceStep)
};

enum class Outcome {
    Changed,
    AsItWas, ///< it was done, or undone, already
    Nothing, ///< the step changes nothing
    Conflict, ///< somebody changed the same since
};

/// The step with what it changed. Touched on the store thread alone.
struct Held {
    WorkspaceStep step;
    store::Change change;
    bool begun = false;
    bool done = false;
};

Result<Outcome> begin(Store &store, Held &held)
{
    auto change = store.workspace.change(Words::tr("Changing your workspace (%1)").arg(held.step.text),
                                         [&] { return held.step.work(store); });
    if (!change)
        return std::unexpected(change.error());
    if (change->isEmpty())
        return Outcome::Nothing;
    held.change = std::move(*change);
    held.begun = held.done = true;
    return Outcome::Changed;
}

Result<Outcome> bring(Store &store, Held &held, bool done)
{
    if (!held.begun && done)
        return begin(store, held);
    if (held.done == done)
        return Outcome::AsItWas;
    auto back = store.workspace.takeBack(
        done ? Words::tr("Redoing %1").arg(held.step.text) : Words::tr("Undoing %1").arg(held.step.text), held.change);
    if (!back)
        return std::unexpected(back.error());
    if (!*back)
        return Outcome::Conflict;
    held.change = std::move(**back);
    held.done = done;
    return Outcome::Changed;
}

/// What @p newer changed belongs to @p older from now on.
void join(Store &store, Held &older, const Held &newer)
{
    if (!newer.begun || !newer.done)
        return;
    if (!older.begun) {
        older.change = newer.change;
        older.begun = older.done = true;
        return;
    }
    if (auto both = store.workspace.joined(Words::tr("Changing your workspace (%1)").arg(older.step.text), older.change,
                                           newer.change))
        older.change = std::move(*both);
    else
        qCWarning(logStep, "%ls", qUtf16Printable(both.error().message()));
}

QString messageOf(const Result<Outcome> &outcome, const QString &text, bool done)
{
    if (!outcome)
        return outcome.error().message();
    if (*outcome != Outcome::Conflict)
        return {};
    return Error{ErrorKind::Failed,
                 done ? Words::tr("Redoing %1").arg(text) : Words::tr("Undoing %1").arg(text),
                 {},
                 Words::tr("it has since been changed in another program"),
                 Words::tr("It was left as it is.")}
        .message();
}

/// A step in the history. The history may delete it while the store thread is at work.
class Command : public QObject, public QUndoCommand
{
public:
    Command(Session &session, UndoHistory *history, WorkspaceStep step, QObject *hearer, StepHearer hears)
        : QUndoCommand(step.text)
        , m_session(&session)
        , m_history(history)
        , m_hearer(hearer)
        , m_hears(std::move(hears))
        , m_notice(step.notice)
        , m_mergeKey(step.mergeKey)
        , m_held(std::make_shared<Held>(Held{.step = std::move(step), .change = {}}))
    {
    }

    void redo() override { run(true); }
    void undo() override { run(false); }
    [[nodiscard]] int id() const override { return m_mergeKey > 0 ? m_mergeKey : -1; }
    bool mergeWith(const QUndoCommand *newer) override
    {
        if (!m_session)
            return false;
        m_isMerged = true;
        m_session->store().run([older = m_held, newer = static_cast<const Command *>(newer)->m_held](Store &store) {
            join(store, *older, *newer);
        });
        return true;
    }

private:
    void run(bool done)
    {
        if (!m_session)
            return; // the window closes
        m_session->store()
            .run([held = m_held, done](Store &store) { return bring(store, *held, done); })
            .then(m_session,
                  [self = QPointer(this), session = m_session, history = m_history, hearer = m_hearer, hears = m_hears,
                   text = this->text(), mergeKey = m_mergeKey, done](const Result<Outcome> &outcome) {
                      const QString message = messageOf(outcome, text, done);
                      session->settle(mergeKey, message);
                      if (outcome == Outcome::Changed)
                          Q_EMIT session->workspaceChanged();
                      if (hearer && outcome != Outcome::AsItWas)
                          hears(message);
                      if (history && !message.isEmpty())
                          Q_EMIT history->failed(message);
                      if (self && history)
                          self->settle(outcome);
                  });
    }

    /// May delete this.
    void settle(const Result<Outcome> &outcome)
    {
        if (outcome == Outcome::Changed) {
            if (const QString notice = std::exchange(m_notice, {}); !notice.isEmpty())
                Q_EMIT m_history->noticed(notice);
            m_begun = true;
            return;
        }
        if (outcome == Outcome::AsItWas || (m_isMerged && !m_begun))
            return; // merged before one knew: a later part of it may have changed something
        if (!outcome && m_begun)
            m_history->keep(this);
        else
            m_history->drop(this);
    }

    QPointer<Session> m_session;
    QPointer<UndoHistory> m_history;
    QPointer<QObject> m_hearer;
    StepHearer m_hears;
    QString m_notice;
    int m_mergeKey;
    std::shared_ptr<Held> m_held;
    bool m_begun = false; ///< it was done once
    bool m_isMerged = false;
};

} // namespace

void perform(Session &session, UndoHistory *history, WorkspaceStep step, QObject *hearer, StepHearer hears)
{
    auto command = std::make_unique<Command>(session, history, std::move(step), hearer, std::move(hears));
    if (history)
        return history->push(std::move(command));
    command->redo(); // what it asked for goes on without it
}

} // namespace hansa::desktop
