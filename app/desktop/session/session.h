// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "desktop/session/settings.h"
#include "desktop/session/snapshot.h"
#include "desktop/session/storethread.h"

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

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
    Q_PROPERTY(QString setAside READ setAside NOTIFY setAsideChanged)

public:
    Session(QString profile, Clock clock, QObject *parent = nullptr);
    ~Session() override;

    /// Opens the profile. Blocks shortly; before there is a window.
    [[nodiscard]] Result<void> open();
    /// Brings the cache in step with the workspace, fills it from the embedded catalogue where that is due, and
    /// reads it. Returns at once.
    Q_INVOKABLE void load();
    /// Looks whether another program wrote to the workspace; workspaceChanged() says so. By itself it does whenever the
    /// user turns to the window. Returns at once.
    Q_INVOKABLE void noticeOthers();
    /// After rows of the workspace went or came back, whichever they are, settings included: who shows them reads
    /// them again.
    void rereadWorkspace();

    [[nodiscard]] QString profile() const { return m_profile; } ///< the folder of both databases
    [[nodiscard]] QUrl folderUrl() const { return QUrl::fromLocalFile(m_profile); }
    [[nodiscard]] QString cachePath() const; ///< for a thread that opens its own store::Cache
    [[nodiscard]] QString workspacePath() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; } ///< what "now" is
    [[nodiscard]] Settings *settings() { return &m_settings; }
    [[nodiscard]] StoreThread &store() { return m_store; }
    /// The catalogue as last read; null until it has been read for the first time.
    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    /// The catalogues that are held, as last read; newer than the snapshot's where nothing but their dates changed.
    [[nodiscard]] const std::vector<store::CatalogueState> &catalogues() const { return m_catalogues; }
    /// Says what the cache holds by now: where that is other data than what was read, it is read again; else
    /// only the dates are taken over, and the snapshot stays.
    void setCatalogues(std::vector<store::CatalogueState> catalogues);
    [[nodiscard]] bool isReady() const { return m_snapshot != nullptr; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Where a damaged catalogue.db was put in this run; empty where none was.
    [[nodiscard]] QString setAside() const { return m_setAside; }
    /// Why it could not be read, or what else went wrong that no part of the window shows beside itself.
    [[nodiscard]] QString errorMessage() const;
    /// Whether work of @p whose has succeeded. Where it has not, errorMessage() says why until it does.
    template<class T> bool check(const QObject *whose, const Result<T> &done)
    {
        setTrouble(whose, done ? QString() : done.error().message());
        return done.has_value();
    }

    /// Says what became of what was typed in one session of a field, a Drafts::nextSession(); 0: of none. An empty
    /// message: it is where it belongs.
    Q_INVOKABLE void settle(int session, const QString &errorMessage = {})
    {
        if (session > 0)
            Q_EMIT settled(session, errorMessage);
    }

Q_SIGNALS:
    void settled(int session, const QString &errorMessage);
    void snapshotChanged();
    void cataloguesChanged();
    void workspaceChanged(); ///< by a step of the user, its undo or redo, or another program: read it again
    void failed(const QString &why); ///< to keep a setting, or to see what others wrote
    void loadingChanged();
    void errorChanged();
    void setAsideChanged();

private:
    void setLoading(bool loading);
    void cacheWasSetAside(const QString &path);
    void loadSettings(const std::map<std::string, std::string> &values);
    void loaded(Result<std::shared_ptr<const Snapshot>> result);
    void setTrouble(const QObject *whose, const QString &message);

    QString m_profile;
    Clock m_clock;
    Settings m_settings;
    StoreThread m_store;
    std::shared_ptr<const Snapshot> m_snapshot;
    QString m_setAside;
    std::vector<store::CatalogueState> m_catalogues;
    std::optional<std::vector<store::CatalogueState>> m_toldMeanwhile; ///< to setCatalogues() while it was read
    std::map<const QObject *, QString> m_troubles; ///< by whose they are; this one's: why it could not be read
    bool m_loading = false;
    bool m_again = false; ///< asked for again while it runs
    std::int64_t m_othersVersion = 0; ///< of the workspace, as last read
};

} // namespace hansa::desktop
