// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/undohistory.h"

namespace hansa::desktop
{

namespace
{

constexpr int longestHistory = 500;

class Step : public QUndoCommand
{
public:
    Step(const QString &text, std::function<void()> redo, std::function<void()> undo, int mergeKey)
        : QUndoCommand(text)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
        , m_mergeKey(mergeKey)
    {
    }

    void redo() override { m_redo(); }
    void undo() override { m_undo(); }
    int id() const override { return m_mergeKey > 0 ? m_mergeKey : -1; }

    bool mergeWith(const QUndoCommand *newer) override
    {
        m_redo = static_cast<const Step *>(newer)->m_redo;
        return true;
    }

private:
    std::function<void()> m_redo;
    std::function<void()> m_undo;
    int m_mergeKey;
};

} // namespace

UndoHistory::UndoHistory(QObject *parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(longestHistory);
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoHistory::changed);
}

void UndoHistory::push(const QString &text, std::function<void()> redo, std::function<void()> undo, int mergeKey)
{
    m_stack.push(new Step(text, std::move(redo), std::move(undo), mergeKey));
}

void UndoHistory::push(std::unique_ptr<QUndoCommand> step)
{
    m_stack.push(step.release());
}

const QUndoCommand *UndoHistory::nextUndo() const
{
    for (int at = m_stack.index() - 1; at >= 0; --at)
        if (!m_stack.command(at)->isObsolete())
            return m_stack.command(at);
    return nullptr;
}

const QUndoCommand *UndoHistory::nextRedo() const
{
    for (int at = m_stack.index(); at < m_stack.count(); ++at)
        if (!m_stack.command(at)->isObsolete())
            return m_stack.command(at);
    return nullptr;
}

QString UndoHistory::undoText() const
{
    const QUndoCommand *step = nextUndo();
    return step ? step->text() : QString();
}

QString UndoHistory::redoText() const
{
    const QUndoCommand *step = nextRedo();
    return step ? step->text() : QString();
}

void UndoHistory::undo()
{
    Q_EMIT stepping();
    // The stack deletes an obsolete step instead of undoing it.
    while (m_stack.index() > 0 && m_stack.command(m_stack.index() - 1) != nextUndo())
        m_stack.undo();
    m_stack.undo();
}

void UndoHistory::redo()
{
    Q_EMIT stepping();
    while (m_stack.index() < m_stack.count() && m_stack.command(m_stack.index()) != nextRedo())
        m_stack.redo();
    m_stack.redo();
}

void UndoHistory::drop(QUndoCommand *step)
{
    step->setObsolete(true);
    const int index = m_stack.index();
    if (index > 0 && m_stack.command(index - 1) == step)
        m_stack.undo();
    else if (index < m_stack.count() && m_stack.command(index) == step)
        m_stack.redo();
    Q_EMIT changed();
}

void UndoHistory::keep(const QUndoCommand *step)
{
    const int index = m_stack.index();
    if (index < m_stack.count() && m_stack.command(index) == step)
        m_stack.redo();
    else if (index > 0 && m_stack.command(index - 1) == step)
        m_stack.undo();
}

} // namespace hansa::desktop
