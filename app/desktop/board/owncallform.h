// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/call.h"
#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// A call that the user enters, or writes anew: its fields as text, kept on the store's thread.
class OwnCallForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged)
    Q_PROPERTY(bool own READ isOwn NOTIFY loaded)
    Q_PROPERTY(QVariantMap fields READ fields NOTIFY loaded)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY runningChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history)
    {
        m_history = history;
        Q_EMIT sessionChanged();
    }
    [[nodiscard]] QString recordId() const { return m_recordId; } ///< empty: a new one
    void setRecordId(const QString &id);
    [[nodiscard]] bool isOwn() const { return m_own; } ///< the user entered the call of recordId
    /// As calls::formFields() names them.
    [[nodiscard]] QVariantMap fields() const { return m_fields; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< of the last step

    /// Keeps what differs from fields(); all else of the call stays as it is. kept() says under which id.
    Q_INVOKABLE void keep(const QVariantMap &fields);
    Q_INVOKABLE void discard(); ///< can be undone
    Q_INVOKABLE void forgetError();

Q_SIGNALS:
    void sessionChanged();
    void recordIdChanged();
    void loaded();
    void runningChanged();
    void kept(const QString &id);

private:
    void read();
    void end(const QString &errorMessage);

    QPointer<UndoHistory> m_history;
    Session *m_session = nullptr;
    QString m_recordId;
    QVariantMap m_fields; ///< as they were read: what differs from them is what the user changed
    QString m_errorMessage;
    bool m_own = false;
    bool m_running = false;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
