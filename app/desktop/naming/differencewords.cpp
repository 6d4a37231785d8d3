// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/differencewords.h"

#include "desktop/naming/highlighter.h"

#include <QCoreApplication>
#include <QStringList>

namespace hansa::desktop
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::Difference)
};
} // namespace

QString styledDifference(const std::vector<calls::TextPart> &parts)
{
    QString out;
    for (const calls::TextPart &part : parts) {
        const QString text = Highlighter::escaped(QString::fromStdString(part.text));
        out += part.kind == calls::TextPart::Removed ? QStringLiteral("<s>%1</s> ").arg(text.trimmed())
            : part.kind == calls::TextPart::Added    ? QStringLiteral("<u>%1</u> ").arg(text.trimmed())
                                                     : text;
    }
    return out.trimmed();
}

QString spokenDifference(const std::vector<calls::TextPart> &parts)
{
    QStringList spoken;
    for (const calls::TextPart &part : parts) {
        const QString text = QString::fromStdString(part.text).simplified();
        if (part.kind == calls::TextPart::Removed)
            spoken << Words::tr("removed: %1").arg(text);
        else if (part.kind == calls::TextPart::Added)
            spoken << Words::tr("added: %1").arg(text);
    }
    return spoken.join(Words::tr("; "));
}

} // namespace hansa::desktop
