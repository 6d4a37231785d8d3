// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/navigation.h"

#include "base/recordkind.h"

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t longestHistory = 200;
}

Navigation::Navigation(QObject *parent)
    : QObject(parent)
    , m_places{{u"search"_s, {}}}
{
}

QString Navigation::room() const
{
    return m_places[m_at].room;
}

QString Navigation::recordId() const
{
    return m_places[m_at].recordId;
}

QString Navigation::recordKind() const
{
    const auto kind = kindOfId(recordId().toStdString());
    return kind ? QString::fromUtf8(kindName(*kind)) : QString();
}

void Navigation::goTo(const QString &room)
{
    visit({room, {}});
}

void Navigation::open(const QString &recordId)
{
    if (kindOfId(recordId.toStdString()))
        visit({room(), recordId});
}

void Navigation::closePage()
{
    visit({room(), {}});
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT placeChanged();
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT placeChanged();
}

void Navigation::visit(Place place)
{
    if (place == m_places[m_at])
        return;
    m_places.resize(m_at + 1);
    m_places.push_back(std::move(place));
    if (m_places.size() > longestHistory)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
    Q_EMIT placeChanged();
}

} // namespace hansa::desktop
