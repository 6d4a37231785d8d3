// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"

#include <QString>
#include <QStringList>

namespace hansa::desktop
{

/// Where an organisation has the words that were searched for, beside its name: a part of its summary
/// around the first of them, else the keywords and services they stand in. Empty where its name has
/// them all, or nothing else has one.
/// @p words folded; at most about @p most characters.
[[nodiscard]] QString passageOf(const catalogue::Organisation &organisation, const QStringList &words, int most = 110);

} // namespace hansa::desktop
