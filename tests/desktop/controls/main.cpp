// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include <QQuickStyle>
#include <QtQuickTest>

/// Before the first control is made: the style that ours are made of.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QQuickStyle::setStyle(QStringLiteral("Basic")); }
};

QUICK_TEST_MAIN_WITH_SETUP(controlstest, Setup)

#include "main.moc"
