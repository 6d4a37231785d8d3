// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Puts organisations on the clipboard, read on a worker: as lines for a mail, as contacts, as
/// addresses on the web.
class RecordCopy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session MEMBER m_session REQUIRED)

public:
    enum Form { Text, VCard, Link };
    Q_ENUM(Form)

    using QObject::QObject;

    /// What no catalogue has any more, or has no address of, is left out.
    Q_INVOKABLE void copy(const QStringList &ids, hansa::desktop::RecordCopy::Form form);

Q_SIGNALS:
    void copied(int count);
    void failed(const QString &why);

private:
    Session *m_session = nullptr;
};

} // namespace hansa::desktop
