// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <string>

namespace hansa::desktop
{

/// Criteria that are kept as JSON, on one line: "Wind; Germany or France; SMEs from 50". Where they
/// cannot be read, why; @p name is what the message calls them.
[[nodiscard]] QString criteriaInWords(const std::string &json, const QString &name);

} // namespace hansa::desktop
