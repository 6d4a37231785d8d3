// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/workbench/shortlists.h"

#include "desktop/models/rowmerge.h"
#include "desktop/shell/workspacestep.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

Result<void> plain(const auto &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

/// The list of that number; 0 is the one of that name, which is made where there is none.
Result<std::int64_t> listFor(store::ShortlistRepository lists, std::int64_t list, const std::string &name, Instant now)
{
    if (list != 0)
        return list;
    const auto known = lists.find(name);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return (*known)->id;
    return lists.create(name, now).transform([](const store::Shortlist &made) { return made.id; });
}

} // namespace

int Shortlists::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Shortlists::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::Shortlist &list = m_lists[std::size_t(index.row())];
    switch (role) {
    case ListIdRole:
        return qint64(list.id);
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(list.name);
    case SizeRole:
        return qint64(list.size);
    default:
        return {};
    }
}

void Shortlists::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::workspaceChanged, this, &Shortlists::reload);
    Q_EMIT sessionChanged();
    reload();
}

void Shortlists::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

QList<int> Shortlists::ids() const
{
    QList<int> ids;
    for (const store::Shortlist &list : m_lists)
        ids << int(list.id);
    return ids;
}

QStringList Shortlists::names() const
{
    QStringList names;
    for (const store::Shortlist &list : m_lists)
        names << QString::fromStdString(list.name);
    return names;
}

qint64 Shortlists::idAt(int place) const
{
    return place >= 0 && place < count() ? m_lists[std::size_t(place)].id : 0;
}

QString Shortlists::nameOf(qint64 list) const
{
    const auto found = std::ranges::find(m_lists, list, &store::Shortlist::id);
    return found == m_lists.end() ? QString() : QString::fromStdString(found->name);
}

void Shortlists::create(const QString &name, int session)
{
    push(
        tr("the shortlist “%1”").arg(name), {},
        [name = name.toStdString(), now = m_session->clock().now()](store::ShortlistRepository lists) {
            return plain(lists.create(name, now));
        },
        session);
}

void Shortlists::rename(qint64 list, const QString &name, int session)
{
    push(
        tr("renaming “%1”").arg(nameOf(list)), {},
        [list, name = name.toStdString()](store::ShortlistRepository lists) { return lists.rename(list, name); },
        session);
}

void Shortlists::removeList(qint64 list)
{
    push(tr("deleting “%1”").arg(nameOf(list)), tr("Shortlist “%1” deleted").arg(nameOf(list)),
         [list](store::ShortlistRepository lists) { return plain(lists.remove(list)); });
}

void Shortlists::add(qint64 list, const QStringList &ids, const QStringList &names)
{
    const QString listName = list == 0 ? tr("Shortlist") : nameOf(list);
    const QString what = ids.size() == 1 ? names.value(0) : tr("%n organisation(s)", nullptr, int(ids.size()));
    push(tr("adding %1").arg(what), tr("%1 added to “%2”").arg(what, listName),
         [=, name = listName.toStdString(), now = m_session->clock().now()](store::ShortlistRepository lists) {
             return listFor(lists, list, name, now).and_then([&](std::int64_t known) -> Result<void> {
                 for (qsizetype at = 0; at < ids.size(); ++at) {
                     const auto put = lists.add(known, ids[at].toStdString(), names.value(at).toStdString(), now);
                     if (!put)
                         return plain(put);
                 }
                 return {};
             });
         });
}

void Shortlists::remove(qint64 list, const QString &id)
{
    push(tr("removing from “%1”").arg(nameOf(list)), tr("Removed from “%1”").arg(nameOf(list)),
         [list, id = id.toStdString()](store::ShortlistRepository lists) { return plain(lists.take(list, id)); });
}

void Shortlists::setNote(qint64 list, const QString &id, const QString &note, int session)
{
    push(
        tr("the note"), {},
        [list, id = id.toStdString(), note = note.toStdString()](store::ShortlistRepository lists) {
            return lists.setNote(list, id, note);
        },
        session);
}

void Shortlists::move(qint64 list, const QString &id, int to)
{
    if (to < 0)
        return;
    push(tr("the order of “%1”").arg(nameOf(list)), {},
         [list, id = id.toStdString(), to](store::ShortlistRepository lists) {
             return lists.move(list, id, std::size_t(to));
         });
}

void Shortlists::push(const QString &text, const QString &notice, Work work, int mergeKey)
{
    WorkspaceStep step{.text = text,
                       .notice = notice,
                       .work = [work = std::move(work)](Store &store) { return work(store.workspace.shortlists()); },
                       .mergeKey = mergeKey};
    perform(*m_session, m_history, std::move(step), this, [this](const QString &message) { setError(message); });
}

void Shortlists::reload()
{
    m_session->store()
        .run([](Store &store) { return store.workspace.shortlists().all(); })
        .then(this, [this](Result<std::vector<store::Shortlist>> lists) {
            if (!lists)
                return setError(lists.error().message());
            mergeRows(m_lists, std::move(*lists), &store::Shortlist::id,
                      {.beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
                       .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
                       .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
                       .endInsert = [this] { endInsertRows(); },
                       .endRemove = [this] { endRemoveRows(); },
                       .endMove = [this] { endMoveRows(); },
                       .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
            m_ready = true;
            Q_EMIT listsChanged();
            Q_EMIT itemsChanged();
        });
}

void Shortlists::setError(const QString &message)
{
    if (message == m_errorMessage)
        return;
    m_errorMessage = message;
    Q_EMIT errorChanged();
}

} // namespace hansa::desktop
