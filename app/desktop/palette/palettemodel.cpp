// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/palette/palettemodel.h"

#include "base/fold.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

constexpr std::size_t mostOfAKind = 6;

QString folded(const QString &text)
{
    return QString::fromStdString(fold(text.trimmed().toStdString()));
}

} // namespace

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case KindRole:
        return entry.kind;
    case IdRole:
        return entry.id;
    case ActionRole:
        return entry.action;
    default:
        return {};
    }
}

void PaletteModel::setSession(Session *session)
{
    m_session = session;
    Q_EMIT sessionChanged();
    look();
}

void PaletteModel::setActions(const QStringList &actions)
{
    m_actions = actions;
    Q_EMIT actionsChanged();
    look();
}

void PaletteModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    look();
}

void PaletteModel::look()
{
    ++m_generation;
    if (!m_session || m_text.trimmed().isEmpty())
        return show({});
    struct Found {
        std::string id;
        std::string title;
        RecordKind kind;
    };
    m_session->store()
        .run([text = m_text.toStdString(), only = m_organisationsOnly](Store &store) -> Result<std::vector<Found>> {
            std::vector<Found> found;
            for (const auto kind : allRecordKinds) {
                if (only && kind != RecordKind::Organisation)
                    continue;
                const auto listed = store.cache.records().list(kind, text);
                if (!listed)
                    return std::unexpected(listed.error());
                for (const auto &record : std::span(*listed).first(std::min(mostOfAKind, listed->size())))
                    found.push_back({record.id, record.title, kind});
            }
            return found;
        })
        .then(this, [this, generation = m_generation](const Result<std::vector<Found>> &found) {
            if (generation != m_generation)
                return;
            if (!m_session->check(this, found))
                return show({});
            const auto kindWord = [](RecordKind kind) {
                switch (kind) {
                case RecordKind::Organisation:
                    return tr("Organisation");
                case RecordKind::Partnership:
                    return tr("Partnership");
                case RecordKind::Call:
                    return tr("Call");
                case RecordKind::Event:
                    return tr("Event");
                case RecordKind::Country:
                    return tr("Country");
                case RecordKind::Story:
                    return tr("Story");
                case RecordKind::Cooperation:
                    break;
                }
                return tr("Cooperation");
            };
            std::vector<Entry> records;
            for (const auto &record : *found)
                records.push_back({QString::fromStdString(record.title), kindWord(record.kind),
                                   QString::fromStdString(record.id), -1});
            show(std::move(records));
        });
}

void PaletteModel::show(std::vector<Entry> records)
{
    std::vector<Entry> entries;
    const QString wanted = folded(m_text);
    for (int at = 0; at < int(m_actions.size()); ++at) {
        if (wanted.isEmpty() || folded(m_actions[at]).contains(wanted))
            entries.push_back({m_actions[at], tr("Action"), {}, at});
    }
    entries.insert(entries.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    // What begins with what was typed comes first; else as it was found.
    std::ranges::stable_partition(
        entries, [&](const Entry &entry) { return !wanted.isEmpty() && folded(entry.title).startsWith(wanted); });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hansa::desktop
