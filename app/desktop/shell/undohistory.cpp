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

void UndoHistory::pushWithNotice(const QString &text, const QString &notice, std::function<void()> redo,
                                 std::function<void()> undo)
{
    push(text, std::move(redo), std::move(undo));
    Q_EMIT noticed(notice);
}

} // namespace hansa::desktop
