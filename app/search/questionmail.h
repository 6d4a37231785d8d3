// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/criteria.h"

#include <QString>

#include <string_view>

namespace hansa::search
{

/// A message that a user may send, after changing it.
struct QuestionMail {
    QString subject;
    QString body;
};

/// What the fact is, within a sentence: "how many SMEs are among your members".
[[nodiscard]] QString factInWords(Dimension dimension);

/// A short and polite message that asks an organisation for one fact. It names no other
/// organisation and no score.
[[nodiscard]] QuestionMail questionMail(std::string_view organisation, Dimension dimension);

} // namespace hansa::search
