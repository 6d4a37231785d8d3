// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QCoreApplication>

#include <string>

namespace hansa::cli
{

/// Where the words of the command line are translated: `Text::tr("…")`.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(hansa::cli::Text)
};

/// Translated words as the parser takes them.
[[nodiscard]] inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace hansa::cli
