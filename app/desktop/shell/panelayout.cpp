// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/panelayout.h"

#include <algorithm>
#include <array>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array names{"criteria"_L1, "list"_L1, "map"_L1};
constexpr int widest = 4000;

} // namespace

PaneLayout::PaneLayout(QObject *parent)
    : QObject(parent)
    , m_panes(parse({}))
{
}

void PaneLayout::setSettings(Settings *settings)
{
    if (m_settings != nullptr)
        m_settings->disconnect(this);
    m_settings = settings;
    if (settings != nullptr)
        connect(settings, &Settings::changed, this, &PaneLayout::read);
    Q_EMIT settingsChanged();
    read();
}

/// "criteria:310 list -map": in their order, with the width, a hidden one with a dash before it. What
/// is not there stands at the end as it does by default; what is no pane is passed over.
std::vector<PaneLayout::Pane> PaneLayout::parse(const QString &text)
{
    std::vector<Pane> panes;
    const auto known = [&](QStringView name) { return std::ranges::contains(panes, name, &Pane::name); };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        Pane pane;
        pane.isHidden = word.startsWith(u'-');
        pane.name = word.section(u':', 0, 0).mid(pane.isHidden ? 1 : 0);
        pane.width = std::clamp(word.section(u':', 1).toInt(), 0, widest);
        if (std::ranges::contains(names, pane.name) && !known(pane.name))
            panes.push_back(std::move(pane));
    }
    for (const auto name : names) {
        if (!known(QString(name)))
            panes.push_back({QString(name), false, 0});
    }
    if (std::ranges::all_of(panes, &Pane::isHidden))
        panes.front().isHidden = false;
    return panes;
}

void PaneLayout::read()
{
    auto panes = parse(m_settings != nullptr ? m_settings->panes() : QString());
    if (panes != m_panes) {
        m_panes = std::move(panes);
        Q_EMIT changed();
    }
}

void PaneLayout::write(const std::vector<Pane> &panes)
{
    QStringList words;
    for (const Pane &pane : panes) {
        const QString width = pane.width > 0 ? u":%1"_s.arg(pane.width) : QString();
        words << (pane.isHidden ? u"-"_s : QString()) + pane.name + width;
    }
    m_settings->setPanes(words.join(u' ')); // and read() hears of it
}

QStringList PaneLayout::order() const
{
    QStringList order;
    for (const Pane &pane : m_panes)
        order << pane.name;
    return order;
}

QStringList PaneLayout::hidden() const
{
    QStringList hidden;
    for (const Pane &pane : m_panes) {
        if (pane.isHidden)
            hidden << pane.name;
    }
    return hidden;
}

void PaneLayout::toggle(const QString &name)
{
    auto panes = m_panes;
    const auto pane = std::ranges::find(panes, name, &Pane::name);
    if (pane == panes.end() || (!pane->isHidden && std::ranges::count(panes, false, &Pane::isHidden) == 1))
        return;
    pane->isHidden = !pane->isHidden;
    write(panes);
}

void PaneLayout::show(const QString &name)
{
    if (hidden().contains(name))
        toggle(name);
}

void PaneLayout::move(const QString &name, int places)
{
    auto panes = m_panes;
    const auto pane = std::ranges::find(panes, name, &Pane::name);
    if (pane == panes.end())
        return;
    const auto from = int(pane - panes.begin());
    const int to = std::clamp(from + places, 0, int(panes.size()) - 1);
    const auto at = [&](int place) { return panes.begin() + place; };
    if (to < from)
        std::rotate(at(to), at(from), at(from + 1));
    else
        std::rotate(at(from), at(from + 1), at(to + 1));
    write(panes);
}

int PaneLayout::widthOf(const QString &name) const
{
    const auto pane = std::ranges::find(m_panes, name, &Pane::name);
    return pane == m_panes.end() ? 0 : pane->width;
}

void PaneLayout::setWidth(const QString &name, int width)
{
    auto panes = m_panes;
    const auto pane = std::ranges::find(panes, name, &Pane::name);
    if (pane == panes.end() || pane->width == width)
        return;
    pane->width = std::clamp(width, 0, widest);
    write(panes);
}

} // namespace hansa::desktop
