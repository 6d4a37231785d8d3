// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/marklist.h"

namespace hansa::desktop
{

namespace
{

constexpr int most = 200;
constexpr int restMs = 250;

} // namespace

MarkList::MarkList(QObject *parent)
    : QAbstractListModel(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MarkList::refresh);
    connect(this, &MarkList::alwaysChanged, &m_rest, qOverload<>(&QTimer::start));
    QAccessible::installActivationObserver(this);
}

MarkList::~MarkList()
{
    QAccessible::removeActivationObserver(this);
}

void MarkList::setLayer(MarkLayer *layer)
{
    if (m_layer == layer) {
        return;
    }
    if (m_layer) {
        m_layer->disconnect(&m_rest);
        m_layer->camera()->disconnect(&m_rest);
    }
    m_layer = layer;
    if (layer) {
        connect(layer, &MarkLayer::clustersChanged, &m_rest, qOverload<>(&QTimer::start));
        connect(layer, &MarkLayer::pointsChanged, &m_rest, qOverload<>(&QTimer::start));
        if (layer->camera() != nullptr) {
            connect(layer->camera(), &MapCamera::changed, &m_rest, qOverload<>(&QTimer::start));
        }
    }
    Q_EMIT layerChanged();
    m_rest.start();
}

void MarkList::accessibilityActiveChanged(bool)
{
    m_rest.start();
}

void MarkList::refresh()
{
    std::vector<Entry> entries;
    if (m_layer && (m_always || QAccessible::isActive())) {
        for (const int mark : m_layer->walk(most)) {
            entries.push_back({mark, m_layer->textOf(mark), m_layer->positionOf(mark), m_layer->radiusOf(mark)});
        }
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
}

int MarkList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MarkList::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (Role(role)) {
    case MarkRole:
        return entry.mark;
    case NameRole:
        return entry.name;
    case XRole:
        return entry.at.x();
    case YRole:
        return entry.at.y();
    case RadiusRole:
        return entry.radius;
    }
    return {};
}

} // namespace hansa::desktop
