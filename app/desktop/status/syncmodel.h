// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "sync/follow.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace hansa::desktop
{

/// The catalogues that are followed, and what brings them up to date: when the user asks, at the
/// start and then as often as the settings say. Fetching runs on a thread of its own, tells how
/// far it is, and can be stopped without changing anything.
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
    enum Role { TitleRole = Qt::UserRole + 1, DetailsRole, UrlRole, IdRole, LastRole, RemovableRole };

    explicit SyncModel(QObject *parent = nullptr);
    ~SyncModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},    {DetailsRole, "details"}, {UrlRole, "url"},
                {IdRole, "catalogueId"}, {LastRole, "last"},       {RemovableRole, "removable"}};
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
    /// Fetches all of every catalogue anew, the embedded one too. What is there stays until it is replaced.
    Q_INVOKABLE void refetch();
    /// Follows the catalogue at an address; without a key the fingerprint is asked for first.
    Q_INVOKABLE void follow(const QString &address, const QString &key);
    Q_INVOKABLE void confirmKey(); ///< the key with askedFingerprint() is the publisher's
    Q_INVOKABLE void rejectKey();
    Q_INVOKABLE void cancel();
    /// Forgets a catalogue with all its records; the user's lists and notes stay.
    Q_INVOKABLE void stopFollowing(const QString &id);

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void followed(); ///< another catalogue
    void runningChanged();
    void progressChanged();

private:
    /// What an update of several catalogues came to: one that fails doesn't keep the others back.
    struct Outcome {
        std::vector<sync::Report> reports;
        std::optional<Error> failed;
    };
    /// Whose idea an update is: a background one says little where a server cannot be reached.
    enum class Occasion { Asked, Background };

    void reload();
    void updateIfDue();
    void run(Occasion occasion);
    void begin(Occasion occasion);
    void finish(const Outcome &outcome);
    void remember(const sync::Report &report);
    void fail(const Error &error);
    void end(bool changed);
    [[nodiscard]] sync::Context context();
    void showProgress(const sync::Progress &progress);

    Session *m_session = nullptr;
    QTimer m_timer; ///< to look whether an update is due
    QElapsedTimer m_sinceAttempt;
    Occasion m_occasion = Occasion::Asked;
    std::vector<store::CatalogueState> m_states;
    std::map<std::string, QString> m_last; ///< what the last update of each came to, by id
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
