// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/settings.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// How the panes of the search room stand: in which order, which are hidden, how wide the user made
/// them. Kept in the settings; several of them on the same settings agree.
class PaneLayout : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Settings *settings READ settings WRITE setSettings NOTIFY settingsChanged REQUIRED)
    Q_PROPERTY(QStringList order READ order NOTIFY changed)
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY changed)

public:
    explicit PaneLayout(QObject *parent = nullptr);

    [[nodiscard]] Settings *settings() const { return m_settings; }
    void setSettings(Settings *settings);
    [[nodiscard]] QStringList order() const; ///< all panes, from the left: "criteria", "list", "map"
    [[nodiscard]] QStringList hidden() const;

    /// Hides it, or shows it; the last one stays.
    Q_INVOKABLE void toggle(const QString &pane);
    Q_INVOKABLE void show(const QString &pane);
    /// To the right by so many places, to the left where negative; no further than the edge.
    Q_INVOKABLE void move(const QString &pane, int places);
    /// In pixels at text of the normal size; 0: as the room thinks best.
    Q_INVOKABLE [[nodiscard]] int widthOf(const QString &pane) const;
    Q_INVOKABLE void setWidth(const QString &pane, int width);

Q_SIGNALS:
    void settingsChanged();
    void changed();

private:
    struct Pane {
        QString name;
        bool isHidden = false;
        int width = 0;

        friend bool operator==(const Pane &, const Pane &) = default;
    };
    void read();
    void write(const std::vector<Pane> &panes);
    [[nodiscard]] static std::vector<Pane> parse(const QString &text);

    Settings *m_settings = nullptr;
    std::vector<Pane> m_panes;
};

} // namespace hansa::desktop
