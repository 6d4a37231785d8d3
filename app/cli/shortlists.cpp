// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/shortlists.h"

#include "cli/suggest.h"
#include "cli/text.h"

namespace hansa::cli
{

Result<store::Shortlist> findShortlist(Session &session, const std::string &name)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto repository = (*workspace)->shortlists();
    const auto found = repository.find(name);
    if (!found)
        return std::unexpected(found.error());
    if (*found)
        return **found;
    const auto all = repository.all();
    if (!all)
        return std::unexpected(all.error());
    std::vector<std::string> names;
    for (const auto &list : *all)
        names.push_back(list.name);
    QStringList near;
    for (const auto &choice : suggestions(name, names))
        near << QString::fromStdString(choice);
    return failure(ErrorKind::Failed, Text::tr("Opening the shortlist"), QString::fromStdString(name),
                   Text::tr("there is none of that name"),
                   near.isEmpty() ? Text::tr("hansactl shortlist list says which there are.")
                                  : Text::tr("Did you mean %1?").arg(near.join(Text::tr(" or "))));
}

Result<store::ShortlistContents> readShortlist(Session &session, const std::string &name)
{
    auto list = findShortlist(session, name);
    if (!list)
        return std::unexpected(list.error());
    auto items = (*session.workspace())->shortlists().items(list->id);
    if (!items)
        return std::unexpected(items.error());
    return store::ShortlistContents{std::move(*list), std::move(*items)};
}

} // namespace hansa::cli
