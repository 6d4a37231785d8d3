// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Opens addresses that a user clicked, in the browser or mailer of the desktop. Whatever they come from, a catalogue,
/// a file or the workspace, nothing else than the web and plain mails is opened.
class Links : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// False where @p address may not be opened, or the desktop has no program for it.
    Q_INVOKABLE static bool open(const QString &address);
    /// A mail with these words, to nobody yet.
    Q_INVOKABLE static bool writeMail(const QString &subject, const QString &body);
};

} // namespace hansa::desktop
