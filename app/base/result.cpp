// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/result.h"

#include "base/controls.h"

namespace hansa
{

QString Error::message() const
{
    QString text = tried;
    if (!on.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + inOneLine(on);
    if (!why.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + inOneLine(why);
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'?') && !text.endsWith(u'!'))
        text += u'.';
    if (!hint.isEmpty())
        text += u' ' + hint;
    return text;
}

} // namespace hansa
