// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QUndoStack>
#include <QtQml/qqmlregistration.h>

#include <functional>

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

    [[nodiscard]] bool canUndo() const { return m_stack.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_stack.canRedo(); }
    [[nodiscard]] QString undoText() const { return m_stack.undoText(); } ///< "removing Country"
    [[nodiscard]] QString redoText() const { return m_stack.redoText(); }

    Q_INVOKABLE void undo() { m_stack.undo(); }
    Q_INVOKABLE void redo() { m_stack.redo(); }

    /// Does @p redo now and remembers how to take it back. Steps that follow each other
    /// with the same @p mergeKey (above 0) become one: typing a word is one step.
    void push(const QString &text, std::function<void()> redo, std::function<void()> undo, int mergeKey = 0);

    /// As push, and tells the window to offer the undo in a notice.
    void pushWithNotice(const QString &text, const QString &notice, std::function<void()> redo,
                        std::function<void()> undo);

Q_SIGNALS:
    void changed();
    void noticed(const QString &notice); ///< "Minalogic removed": shown with an Undo button

private:
    QUndoStack m_stack;
};

} // namespace hansa::desktop
