// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"

#include "sync/restore.h"
#include "sync/verify.h"

#include <QFile>

#include <simdjson.h>

using namespace hansa;

namespace
{
template<class T> T demanded(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return std::move(*result);
}
} // namespace

Client::Client()
{
    open();
}

void Client::close()
{
    m_cache.reset();
    m_workspace.reset();
}

void Client::open()
{
    close();
    m_cache.emplace(demanded(store::Cache::open(cachePath())));
    m_workspace.emplace(demanded(store::Workspace::open(workspacePath())));
    if (const auto restored = sync::restore(*m_cache, *m_workspace, *parseInstant(now)); !restored)
        qFatal("%s", qPrintable(restored.error().message()));
}

void Client::loseCache()
{
    close();
    for (const char *name : {"", "-wal", "-shm"})
        QFile::remove(cachePath() + QString::fromLatin1(name));
    open();
}

Result<sync::Report> Client::follow(const QString &url, std::optional<protocol::PublicKey> key)
{
    auto address = protocol::Address::parse(url);
    if (!address)
        return std::unexpected(address.error());
    if (key)
        address->key = key;
    return sync::follow(*m_cache, *m_workspace, *address,
                        {Clock(*parseInstant(now)), listener, patience, agreesToSize});
}

std::optional<store::CatalogueState> Client::state(std::string_view id)
{
    return demanded(m_cache->catalogues().find(id));
}

std::optional<store::Followed> Client::followed(std::string_view id)
{
    return demanded(m_workspace->followed().find(id));
}

std::map<std::string, std::string> Client::records()
{
    std::map<std::string, std::string> found;
    simdjson::dom::parser parser;
    const auto read = m_cache->records().eachJson(RecordKind::Organisation, [&](std::string_view json) {
        found.emplace(std::string_view(parser.parse(json.data(), json.size())["id"]), json);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return found;
}

bool Client::isIntact(std::string_view id)
{
    return demanded(sync::verify(*m_cache, id)).intact;
}
