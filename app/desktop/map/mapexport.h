// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/basemaplayer.h"
#include "desktop/map/labellayer.h"
#include "desktop/map/linelayer.h"
#include "desktop/map/marklayer.h"
#include "paint/mappicture.h"

#include <QColor>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace hansa::desktop
{

/// The map as it is looked at, with the lines that are beside its marks, as a picture: a PNG or a PDF with legend,
/// scale and credit, or on the clipboard. Drawn on a thread of its own.
class MapExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::BaseMapLayer *base MEMBER m_base REQUIRED)
    Q_PROPERTY(hansa::desktop::LabelLayer *labels MEMBER m_labels REQUIRED)
    Q_PROPERTY(hansa::desktop::MarkLayer *marks MEMBER m_marks REQUIRED)
    Q_PROPERTY(QString legendTitle MEMBER m_legendTitle)
    Q_PROPERTY(QStringList themeNames MEMBER m_themeNames) ///< an empty one is left out
    Q_PROPERTY(QString fillTitle MEMBER m_fillTitle) ///< of a map by figures; it goes first
    Q_PROPERTY(QStringList fillTexts MEMBER m_fillTexts)
    Q_PROPERTY(QList<QColor> fillColors MEMBER m_fillColors) ///< beside fillTexts
    Q_PROPERTY(QString scaleText MEMBER m_scaleText)
    Q_PROPERTY(QString credit MEMBER m_credit)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY runningChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< of the last one; empty: it worked

    /// As the ending of @p path says: .png, as many pixels wide as @p width (320 to 16,384), or .pdf,
    /// as many points wide; as high as the view is.
    Q_INVOKABLE void save(const QString &path, int width);
    Q_INVOKABLE void copy(); ///< to the clipboard, twice as large as it is seen
    Q_INVOKABLE [[nodiscard]] static QString pathOf(const QUrl &file) { return file.toLocalFile(); }

Q_SIGNALS:
    void runningChanged();
    void saved(const QString &path);
    void copied();

private:
    [[nodiscard]] paint::MapPicture picture() const;
    void begin();
    void end(const QString &errorMessage);

    BaseMapLayer *m_base = nullptr;
    LabelLayer *m_labels = nullptr;
    MarkLayer *m_marks = nullptr;
    QString m_legendTitle;
    QStringList m_themeNames;
    QString m_fillTitle;
    QStringList m_fillTexts;
    QList<QColor> m_fillColors;
    QString m_scaleText;
    QString m_credit;
    QString m_errorMessage;
    bool m_running = false;
};

} // namespace hansa::desktop
