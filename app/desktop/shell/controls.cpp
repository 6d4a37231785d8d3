// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/controls.h"

#include <QQuickStyle>
#include <QtGui/qtguiglobal.h>

// Exported and described with QShortcut, but in no header.
QT_BEGIN_NAMESPACE
extern Q_GUI_EXPORT void qt_set_sequence_auto_mnemonic(bool takesMnemonics);
QT_END_NAMESPACE

namespace hansa::desktop
{

void prepareControls()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qt_set_sequence_auto_mnemonic(false);
}

} // namespace hansa::desktop
