// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Shows where words that were searched for stand in a text.
class Highlighter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// @p text for Text.StyledText, escaped, with each word underlined that folded is one of
    /// @p words (folded); empty where none stands in it: then plain text will do.
    Q_INVOKABLE [[nodiscard]] static QString marked(const QString &text, const QStringList &words);
    /// @p text for Text.StyledText: markup of its own stays text, line feeds stay breaks.
    [[nodiscard]] static QString escaped(QStringView text);
};

} // namespace hansa::desktop
