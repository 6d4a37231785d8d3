// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

namespace hansa::store
{

/// What one transaction changed in the workspace: for each row its old and its new values. From it the
/// transaction is taken back, and one sees where somebody changed the same values since. Cheap to copy.
struct Change {
    QByteArray rows; ///< a changeset of SQLite's session extension; empty: nothing changed

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

} // namespace hansa::store
