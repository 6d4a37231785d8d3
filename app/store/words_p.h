// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QCoreApplication>

namespace hansa::store
{

/// The context that this folder's messages are translated in: `Words::tr("…")`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::store)
public:
    /// What is tried, in messages of several files.
    static QString changingTheCatalogue() { return tr("Changing the catalogue"); }
};

} // namespace hansa::store
