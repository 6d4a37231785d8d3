// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "sync/updateall.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace hansa::desktop
{

/// The catalogues that are followed, and what brings them up to date: when the user asks, at the
/// start and then as often as the settings say. Fetching runs on threads of its own, tells how
/// far it is, and can be stopped at any moment. One that fails keeps no other from being shown, and
/// what is wrong with it is told beside it until it succeeds.
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
    Q_PROPERTY(QString headline READ headline NOTIFY runningChanged)
    Q_PROPERTY(bool failed READ isFailed NOTIFY runningChanged)
    Q_PROPERTY(QString askedFingerprint READ askedFingerprint NOTIFY runningChanged)
    Q_PROPERTY(QString askedTitle READ askedTitle NOTIFY runningChanged)
    Q_PROPERTY(QString sizeQuestion READ sizeQuestion NOTIFY runningChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailsRole, UrlRole, IdRole, LastRole, ErrorRole, RemovableRole };

    explicit SyncModel(QObject *parent = nullptr);
    ~SyncModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},        {DetailsRole, "details"}, {UrlRole, "url"},
                {IdRole, "catalogueId"},     {LastRole, "last"},       {ErrorRole, "error"},
                {RemovableRole, "removable"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_states.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString progressText() const { return m_progressText; }
    [[nodiscard]] double progress() const { return m_progress; } ///< 0 to 1; below 0 where it is not known
    [[nodiscard]] bool isOnline() const { return m_online; } ///< the last attempt reached a server
    [[nodiscard]] bool followsRemote() const;
    /// What came of the last attempt, one line a catalogue, what matters most first.
    [[nodiscard]] QString message() const { return m_lines.join(u'\n'); }
    [[nodiscard]] QString headline() const; ///< the same in one line
    [[nodiscard]] bool isFailed() const { return m_failed; }
    [[nodiscard]] QString askedFingerprint() const { return m_fingerprint; } ///< a key waits to be confirmed
    [[nodiscard]] QString askedTitle() const { return m_askedTitle; }
    [[nodiscard]] QString sizeQuestion() const; ///< a catalogue's size waits to be accepted

    Q_INVOKABLE void update(); ///< all that have an address
    /// Fetches all of every catalogue anew, the embedded one too. What is there stays until it is replaced.
    Q_INVOKABLE void refetch();
    /// Follows the catalogue at an address; without a key the fingerprint is asked for first.
    Q_INVOKABLE void follow(const QString &address, const QString &key);
    Q_INVOKABLE void confirmKey(); ///< the key with askedFingerprint() is the publisher's
    Q_INVOKABLE void rejectKey();
    Q_INVOKABLE void acceptSize(); ///< of the catalogue that sizeQuestion() is about: it is asked for again
    Q_INVOKABLE void rejectSize();
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
    /// What an update came to, and what the cache holds after it.
    struct Updated {
        std::vector<sync::Outcome> outcomes;
        std::optional<std::vector<store::CatalogueState>> states; ///< nothing where it cannot be read
    };
    /// Whose idea an update is: a background one says little where a server cannot be reached.
    enum class Occasion { Asked, Background };

    void reload();
    void showRows();
    void updateIfDue();
    void run(Occasion occasion);
    void begin(Occasion occasion);
    static std::optional<std::vector<store::CatalogueState>> statesIn(const QString &cachePath);
    void note(const sync::Outcome &outcome);
    void finish(const Result<Updated> &done);
    void tell(std::vector<sync::Outcome> outcomes);
    void fail(const Error &error);
    void end(const QString &message = {});
    [[nodiscard]] QString titleOf(const std::string &id) const;
    [[nodiscard]] sync::Context context();
    void showProgress(const sync::Progress &progress);

    Session *m_session = nullptr;
    QTimer m_timer; ///< to look whether an update is due
    QElapsedTimer m_sinceAttempt;
    Occasion m_occasion = Occasion::Asked;
    std::vector<store::CatalogueState> m_states;
    std::map<std::string, QString> m_last; ///< what the last update of each came to, by id
    std::map<std::string, QString> m_errors; ///< why the last one failed, by id
    std::stop_source m_stop;
    QString m_progressText;
    double m_progress = -1;
    QStringList m_lines; ///< of the message
    QString m_fingerprint;
    QString m_askedTitle;
    QString m_askedAddress;
    QString m_askedKey;
    /// Written by the work, read once it is over.
    std::shared_ptr<std::optional<sync::SizeQuestion>> m_sizeQuestion;
    std::string m_acceptedSize; ///< the catalogue whose size the user agreed to just now, by id
    std::function<void()> m_again; ///< what was asked for last
    bool m_running = false;
    bool m_failed = false;
    bool m_online = false;
};

} // namespace hansa::desktop
