// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QUndoStack>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace hansa::desktop
{

/// What can be undone in the window, one step after the other, and how it is called.
/// One for the window: criteria, shortlists and notes all push their steps here.
class UndoHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed)

public:
    explicit UndoHistory(QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return nextUndo() != nullptr; }
    [[nodiscard]] bool canRedo() const { return nextRedo() != nullptr; }
    [[nodiscard]] QString undoText() const; ///< "removing Country"
    [[nodiscard]] QString redoText() const;

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// Does @p redo now and remembers how to take it back. Steps that follow each other
    /// with the same @p mergeKey (above 0) become one: typing a word is one step.
    void push(const QString &text, std::function<void()> redo, std::function<void()> undo, int mergeKey = 0);

    /// Does @p step now and keeps it.
    void push(std::unique_ptr<QUndoCommand> step);
    /// @p step did nothing, or cannot be taken back any more: it goes. Deletes it, now or later.
    void drop(QUndoCommand *step);
    /// The undo or redo of @p step, which came last, did not work: it is next again. Requires: to undo or redo what is
    /// undone or done does nothing.
    void keep(const QUndoCommand *step);

Q_SIGNALS:
    void changed();
    void stepping(); ///< before undo and redo: what is typed and not yet a step becomes one
    void noticed(const QString &notice); ///< "Minalogic removed": shown with an Undo button
    void failed(const QString &why); ///< a step, its undo or its redo

private:
    /// Null where there is none; those that were dropped are passed over.
    [[nodiscard]] const QUndoCommand *nextUndo() const;
    [[nodiscard]] const QUndoCommand *nextRedo() const;

    QUndoStack m_stack;
};

} // namespace hansa::desktop
