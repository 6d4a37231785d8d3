// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/workbench/shortlists.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

/// What a step has to remember for its undo. Touched on the store thread alone.
template<class T> std::shared_ptr<std::optional<T>> memory()
{
    return std::make_shared<std::optional<T>>();
}

Result<void> plain(const auto &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
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
    Q_EMIT sessionChanged();
    reload();
}

void Shortlists::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

qint64 Shortlists::idAt(int place) const
{
    return place >= 0 && place < count() ? m_lists[std::size_t(place)].id : 0;
}

QString Shortlists::nameOf(qint64 list) const
{
    const int place = placeOf(list);
    return place < 0 ? QString() : QString::fromStdString(m_lists[std::size_t(place)].name);
}

int Shortlists::placeOf(qint64 list) const
{
    const auto found = std::ranges::find(m_lists, list, &store::Shortlist::id);
    return found == m_lists.end() ? -1 : int(found - m_lists.begin());
}

void Shortlists::create(const QString &name)
{
    const auto made = memory<std::int64_t>();
    push(
        tr("the shortlist “%1”").arg(name), {},
        [made, name = name.toStdString(), now = m_session->clock().now()](store::Workspace &workspace) -> Result<void> {
            const auto list = workspace.shortlists().create(name, now);
            if (list)
                *made = list->id;
            return plain(list);
        },
        [made](store::Workspace &workspace) -> Result<void> {
            return made->has_value() ? plain(workspace.shortlists().remove(**made)) : Result<void>();
        });
}

void Shortlists::rename(qint64 list, const QString &name)
{
    push(
        tr("renaming “%1”").arg(nameOf(list)), {},
        [list, name = name.toStdString()](store::Workspace &workspace) {
            return workspace.shortlists().rename(list, name);
        },
        [list, name = nameOf(list).toStdString()](store::Workspace &workspace) {
            return workspace.shortlists().rename(list, name);
        });
}

void Shortlists::removeList(qint64 list)
{
    const auto removed = memory<store::ShortlistContents>();
    push(
        tr("deleting “%1”").arg(nameOf(list)), tr("Shortlist “%1” deleted").arg(nameOf(list)),
        [list, removed](store::Workspace &workspace) -> Result<void> {
            auto contents = workspace.shortlists().remove(list);
            if (contents)
                *removed = *contents;
            return plain(contents);
        },
        [removed](store::Workspace &workspace) -> Result<void> {
            return removed->has_value() ? workspace.shortlists().restore(**removed) : Result<void>();
        });
}

void Shortlists::add(qint64 list, const QStringList &ids, const QStringList &names)
{
    struct Added {
        std::int64_t list = 0;
        bool isNew = false;
        std::vector<std::string> records;
    };
    const auto added = memory<Added>();
    const QString listName = list == 0 ? tr("Shortlist") : nameOf(list);
    const QString what = ids.size() == 1 ? names.value(0) : tr("%n organisation(s)", nullptr, int(ids.size()));
    push(
        tr("adding %1").arg(what), tr("%1 added to “%2”").arg(what, listName),
        [=, fresh = listName.toStdString(),
         now = m_session->clock().now()](store::Workspace &workspace) -> Result<void> {
            const auto lists = workspace.shortlists();
            Added done{.list = list, .isNew = false, .records = {}};
            if (list == 0) {
                const auto made = lists.find(fresh);
                if (!made)
                    return plain(made);
                if (*made) {
                    done.list = (*made)->id;
                } else {
                    auto created = workspace.shortlists().create(fresh, now);
                    if (!created)
                        return plain(created);
                    done.list = created->id;
                    done.isNew = true;
                }
            }
            for (qsizetype at = 0; at < ids.size(); ++at) {
                const auto id = ids[at].toStdString();
                const auto put = workspace.shortlists().add(done.list, id, names.value(at).toStdString(), now);
                if (!put)
                    return plain(put);
                if (*put)
                    done.records.push_back(id);
            }
            *added = std::move(done);
            return {};
        },
        [added](store::Workspace &workspace) -> Result<void> {
            if (!added->has_value())
                return {};
            if ((*added)->isNew)
                return plain(workspace.shortlists().remove((*added)->list));
            for (const auto &record : (*added)->records) {
                if (const auto taken = workspace.shortlists().take((*added)->list, record); !taken)
                    return plain(taken);
            }
            return {};
        });
}

void Shortlists::remove(qint64 list, const QString &id)
{
    const auto taken = memory<std::pair<store::ShortlistItem, std::size_t>>();
    push(
        tr("removing from “%1”").arg(nameOf(list)), tr("Removed from “%1”").arg(nameOf(list)),
        [list, taken, id = id.toStdString()](store::Workspace &workspace) -> Result<void> {
            auto item = workspace.shortlists().take(list, id);
            if (item)
                *taken = *item;
            return plain(item);
        },
        [list, taken](store::Workspace &workspace) -> Result<void> {
            return taken->has_value() ? workspace.shortlists().insert(list, (*taken)->first, (*taken)->second)
                                      : Result<void>();
        });
}

void Shortlists::setNote(qint64 list, const QString &id, const QString &note)
{
    const auto before = memory<std::string>();
    push(
        tr("the note"), {},
        [list, before, id = id.toStdString(), note = note.toStdString()](store::Workspace &workspace) -> Result<void> {
            const auto items = workspace.shortlists().items(list);
            if (!items)
                return plain(items);
            const auto item = std::ranges::find(*items, id, &store::ShortlistItem::record);
            *before = item == items->end() ? std::string() : item->note;
            return workspace.shortlists().setNote(list, id, note);
        },
        [list, before, id = id.toStdString()](store::Workspace &workspace) {
            return workspace.shortlists().setNote(list, id, before->value_or(std::string()));
        });
}

void Shortlists::move(qint64 list, const QString &id, int from, int to)
{
    if (to < 0 || from == to)
        return;
    const auto step = [list, id = id.toStdString()](int place) {
        return [list, id, place](store::Workspace &workspace) {
            return workspace.shortlists().move(list, id, std::size_t(place));
        };
    };
    push(tr("the order of “%1”").arg(nameOf(list)), {}, step(to), step(from));
}

void Shortlists::push(const QString &text, const QString &notice, Step redo, Step undo)
{
    if (!m_history)
        return perform(redo);
    const auto doIt = [this, redo = std::move(redo)] { perform(redo); };
    const auto undoIt = [this, undo = std::move(undo)] { perform(undo); };
    if (notice.isEmpty())
        m_history->push(text, doIt, undoIt);
    else
        m_history->pushWithNotice(text, notice, doIt, undoIt);
}

void Shortlists::perform(const Step &step)
{
    m_session->store()
        .run([step](Store &store) { return step(store.workspace); })
        .then(this, [this](Result<void> result) {
            setError(result ? QString() : result.error().message());
            reload();
        });
}

void Shortlists::reload()
{
    m_session->store()
        .run([](Store &store) { return store.workspace.shortlists().all(); })
        .then(this, [this](Result<std::vector<store::Shortlist>> lists) {
            if (!lists)
                return setError(lists.error().message());
            beginResetModel();
            m_lists = std::move(*lists);
            endResetModel();
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
