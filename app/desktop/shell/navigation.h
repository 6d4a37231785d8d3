// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// Where the user is, and where they were: a room, and the record whose page is open.
/// Back and forward walk through it as in a browser.
class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString room READ room NOTIFY placeChanged)
    Q_PROPERTY(QString recordId READ recordId NOTIFY placeChanged)
    Q_PROPERTY(QString recordKind READ recordKind NOTIFY placeChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY placeChanged)

public:
    explicit Navigation(QObject *parent = nullptr);

    [[nodiscard]] QString room() const; ///< "search", "calls" …
    [[nodiscard]] QString recordId() const; ///< empty where no page is open
    [[nodiscard]] QString recordKind() const; ///< "organisation" …; empty where no page is open
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

    Q_INVOKABLE void goTo(const QString &room); ///< closes the page
    Q_INVOKABLE void open(const QString &recordId); ///< shows its page, in the room we are in
    Q_INVOKABLE void closePage();
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();

Q_SIGNALS:
    void placeChanged();

private:
    struct Place {
        QString room;
        QString recordId;
        friend bool operator==(const Place &, const Place &) = default;
    };
    void visit(Place place);

    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace hansa::desktop
