// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "desktop/session/settings.h"
#include "desktop/session/snapshot.h"
#include "desktop/session/storethread.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hansa::desktop
{

/// One run of the window on one profile: what the view models reach the engine through.
/// Made in main, handed to Main.qml, and from there to each room as a required property.
/// GUI thread; what it holds for others is immutable or on a thread of its own.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the session.")
    Q_PROPERTY(QString profile READ profile CONSTANT)
    Q_PROPERTY(QUrl folderUrl READ folderUrl CONSTANT)
    Q_PROPERTY(hansa::desktop::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(bool ready READ isReady NOTIFY snapshotChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged)

public:
    Session(QString profile, Clock clock, QObject *parent = nullptr);
    ~Session() override;

    /// Opens the profile. Blocks shortly; before there is a window.
    [[nodiscard]] Result<void> open();
    /// Fills the cache from the embedded catalogue where that is due, and reads it. Returns at once.
    Q_INVOKABLE void load();

    [[nodiscard]] QString profile() const { return m_profile; } ///< the folder of both databases
    [[nodiscard]] QUrl folderUrl() const { return QUrl::fromLocalFile(m_profile); }
    [[nodiscard]] QString cachePath() const; ///< for a thread that opens its own store::Cache
    [[nodiscard]] QString workspacePath() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; } ///< what "now" is
    [[nodiscard]] Settings *settings() { return &m_settings; }
    [[nodiscard]] StoreThread &store() { return m_store; }
    /// The catalogue as last read; null until it has been read for the first time.
    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool isReady() const { return m_snapshot != nullptr; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< why it could not be read

Q_SIGNALS:
    void snapshotChanged();
    void loadingChanged();
    void errorChanged();

private:
    void setLoading(bool loading);
    void loaded(Result<std::shared_ptr<const Snapshot>> result);

    QString m_profile;
    Clock m_clock;
    Settings m_settings;
    StoreThread m_store;
    std::shared_ptr<const Snapshot> m_snapshot;
    QString m_errorMessage;
    bool m_loading = false;
    bool m_again = false; ///< asked for again while it runs
};

} // namespace hansa::desktop
