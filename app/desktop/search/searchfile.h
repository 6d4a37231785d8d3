// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// A search with its weights as a file that is sent to another desk, or to `hansactl search --criteria`.
/// Read and written on a worker.
class SearchFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::SearchModel *search MEMBER m_search REQUIRED)

public:
    using QObject::QObject;

    Q_INVOKABLE void save(const QUrl &file); ///< whole, or not at all
    /// In place of all that is there, as one step that can be undone.
    Q_INVOKABLE void open(const QUrl &file);

Q_SIGNALS:
    void saved(const QString &path);
    void opened();
    void failed(const QString &why);

private:
    SearchModel *m_search = nullptr;
};

} // namespace hansa::desktop
