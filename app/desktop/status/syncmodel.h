// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace hansa::sync
{
struct Progress;
struct Report;
struct Introduction;
} // namespace hansa::sync

namespace hansa::desktop
{

/// The catalogues that are followed, and what brings them up to date. Fetching runs on a
/// thread of its own, tells how far it is, and can be stopped without changing anything.
class SyncModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(bool online READ isOnline NOTIFY runningChanged)
    Q_PROPERTY(bool followsRemote READ followsRemote NOTIFY countChanged)
    Q_PROPERTY(QString message READ message NOTIFY runningChanged)
    Q_PROPERTY(bool failed READ isFailed NOTIFY runningChanged)
    Q_PROPERTY(QString askedFingerprint READ askedFingerprint NOTIFY runningChanged)
    Q_PROPERTY(QString askedTitle READ askedTitle NOTIFY runningChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailsRole, UrlRole, IdRole };

    using QAbstractListModel::QAbstractListModel;
    ~SyncModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"}, {DetailsRole, "details"}, {UrlRole, "url"}, {IdRole, "catalogueId"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_states.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString progressText() const { return m_progressText; }
    [[nodiscard]] double progress() const { return m_progress; } ///< 0 to 1; below 0 where it is not known
    [[nodiscard]] bool isOnline() const { return m_online; } ///< the last attempt reached a server
    [[nodiscard]] bool followsRemote() const;
    [[nodiscard]] QString message() const { return m_message; } ///< what came of the last attempt
    [[nodiscard]] bool isFailed() const { return m_failed; }
    [[nodiscard]] QString askedFingerprint() const { return m_fingerprint; } ///< a key waits to be confirmed
    [[nodiscard]] QString askedTitle() const { return m_askedTitle; }

    Q_INVOKABLE void update(); ///< all that have an address
    /// Follows the catalogue at an address; without a key the fingerprint is asked for first.
    Q_INVOKABLE void follow(const QString &address, const QString &key);
    Q_INVOKABLE void confirmKey(); ///< the key with askedFingerprint() is the publisher's
    Q_INVOKABLE void rejectKey();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void runningChanged();
    void progressChanged();

private:
    void reload();
    void begin();
    void finish(const Result<QString> &result);
    void showProgress(const sync::Progress &progress);

    Session *m_session = nullptr;
    std::vector<store::CatalogueState> m_states;
    std::stop_source m_stop;
    QString m_progressText;
    double m_progress = -1;
    QString m_message;
    QString m_fingerprint;
    QString m_askedTitle;
    QString m_askedAddress;
    QString m_askedKey;
    bool m_running = false;
    bool m_failed = false;
    bool m_online = false;
};

} // namespace hansa::desktop
