// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Makes a search of what organisations have in common: one, those marked, or a shortlist.
class SimilarSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::SearchModel *search MEMBER m_search REQUIRED)

public:
    using QObject::QObject;

    /// Puts it in place of the search that is there, as one step that can be undone. What no catalogue
    /// has any more is left out.
    Q_INVOKABLE void start(const QStringList &ids);

Q_SIGNALS:
    void started();
    void failed(const QString &why);

private:
    SearchModel *m_search = nullptr;
};

} // namespace hansa::desktop
