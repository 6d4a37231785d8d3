// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <functional>

namespace hansa::desktop
{

/// A change of the workspace that the user makes.
struct WorkspaceStep {
    QString text; ///< names it for undo: "the note"
    QString notice; ///< shown with an undo once it is done; empty: none
    /// On the store thread, in one transaction. It reads what it needs there: what the window knows may be old.
    std::function<Result<void>(Store &)> work;
    /// Steps that follow each other with the same one, above 0, are one: what is typed in a field. Session::settled()
    /// follows each of them.
    int mergeKey = 0;
};

/// Hears on the GUI thread what became of a step, each time that it was done, undone or redone: why it failed, or an
/// empty text.
using StepHearer = std::function<void(const QString &errorMessage)>;

/// Does a step, and puts it into the history. GUI thread; returns at once.
/// - Undo brings back exactly what the step changed (see store::Change) and nothing else; redo the same the other way.
/// - Session::workspaceChanged() follows each time that something changed.
/// - A step that fails or changes nothing leaves the history. So does one whose undo would overwrite what somebody
///   else wrote since: nothing is undone, and UndoHistory::failed() says so.
/// - An undo that failed, as the database was busy, can be tried again.
/// @p hears is called as long as @p hearer lives; @p history may be null.
void perform(Session &session, UndoHistory *history, WorkspaceStep step, QObject *hearer, StepHearer hears);

} // namespace hansa::desktop
