// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/rooms/recordlistmodel.h"
#include "desktop/rooms/roomquery.h"
#include "desktop/session/session.h"

#include <QPointer>
#include <QTimer>

namespace hansa::desktop
{

/// One value of a filter as people see it.
struct FilterChoice {
    Q_GADGET
    QML_VALUE_TYPE(filterChoice)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int count MEMBER count)

public:
    QString value; ///< empty: all
    QString name;
    int count = 0; ///< how many it would show

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// A filter of the room as people see it.
struct FilterState {
    Q_GADGET
    QML_VALUE_TYPE(filterState)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool segmented MEMBER segmented)
    Q_PROPERTY(QString chosen MEMBER chosen)
    Q_PROPERTY(QString chosenName MEMBER chosenName)
    Q_PROPERTY(QList<hansa::desktop::FilterChoice> choices MEMBER choices)

public:
    QString title;
    bool segmented = false;
    QString chosen; ///< empty: all
    QString chosenName;
    QList<FilterChoice> choices; ///< all first

    friend bool operator==(const FilterState &, const FilterState &) = default;
};

/// The list of one room: what is asked, and what came of it. Reads and sorts on a worker; an
/// older run is dropped. GUI thread.
class RoomList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY asked)
    Q_PROPERTY(int sort READ sort WRITE setSort NOTIFY asked)
    Q_PROPERTY(bool restricted READ restricted NOTIFY asked)
    Q_PROPERTY(QStringList sorts READ sorts NOTIFY kindChanged)
    Q_PROPERTY(QString placeholder READ placeholder NOTIFY kindChanged)
    Q_PROPERTY(State state READ state NOTIFY answered)
    Q_PROPERTY(QList<hansa::desktop::FilterState> filters READ filters NOTIFY answered)
    Q_PROPERTY(QString countText READ countText NOTIFY answered)
    Q_PROPERTY(QString relaxation READ relaxation NOTIFY answered)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY answered)
    Q_PROPERTY(hansa::desktop::RecordListModel *model READ model CONSTANT)

public:
    enum State {
        Reading, ///< nothing has come yet
        Filled,
        NothingFetched, ///< the catalogue has none of this kind
        NothingFound, ///< none passes what is asked
        Failed,
    };
    Q_ENUM(State)

    explicit RoomList(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString kind() const;
    void setKind(const QString &kind); ///< "call" …
    [[nodiscard]] QString text() const { return m_query.text; }
    void setText(const QString &text);
    [[nodiscard]] int sort() const { return int(m_query.sort); }
    void setSort(int sort);
    [[nodiscard]] bool restricted() const;
    [[nodiscard]] QStringList sorts() const;
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QList<FilterState> filters() const { return m_filters; }
    [[nodiscard]] QString countText() const { return m_countText; } ///< "38 calls"
    /// What to do where nothing was found: "Without “LIFE Programme” 8 calls".
    [[nodiscard]] QString relaxation() const { return m_relaxation; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }
    [[nodiscard]] RecordListModel *model() { return &m_model; }

    Q_INVOKABLE void choose(int filter, const QString &value); ///< empty: all
    Q_INVOKABLE void clear(); ///< all restrictions
    Q_INVOKABLE void relax(); ///< the one that relaxation() names, else all
    Q_INVOKABLE void reload(); ///< from the catalogue

Q_SIGNALS:
    void sessionChanged();
    void kindChanged();
    void asked();
    void answered();

private:
    void read();
    void settingsChanged();
    void list();
    void ask();
    void show(const std::shared_ptr<const RoomListing> &listing, const RoomQuery &query, const RoomAnswer &answer);
    void showSessionError();
    void fail(const Error &error);
    [[nodiscard]] FilterState stateOf(std::size_t filter, const RoomListing &listing, const RoomQuery &query,
                                      const RoomAnswer &answer) const;

    QPointer<Session> m_session;
    std::optional<RecordKind> m_kind;
    RoomDescription m_room;
    RoomQuery m_query;
    QStringList m_fitState; ///< of the settings, when the records were read
    quint64 m_generation = 0; ///< of the newest run; older ones are dropped

    std::shared_ptr<const RoomRecords> m_records;
    std::shared_ptr<const RoomListing> m_listing;
    RecordListModel m_model;
    QTimer m_minute; ///< time passes: what is open changes

    State m_state = Reading;
    QList<FilterState> m_filters;
    QString m_countText;
    QString m_relaxation;
    std::optional<RoomRelaxation> m_bestRelaxation;
    QString m_errorMessage;
};

} // namespace hansa::desktop
