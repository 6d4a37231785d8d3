// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/cache.h"
#include "store/workspace.h"
#include "sync/follow.h"

#include <QTemporaryDir>

#include <map>
#include <optional>
#include <string>

/// A profile for tests, and what is in it.
class Client
{
public:
    Client();

    std::string now = "2026-11-25T00:00:00Z";
    hansa::sync::Patience patience{std::chrono::milliseconds(400), 1, std::chrono::milliseconds(1),
                                   std::chrono::milliseconds(10), 3};
    hansa::sync::Listener listener;
    hansa::sync::AgreesToSize agreesToSize;

    hansa::Result<hansa::sync::Report> follow(const QString &url, std::optional<hansa::protocol::PublicKey> key = {});

    [[nodiscard]] hansa::store::Cache &cache() { return *m_cache; }
    [[nodiscard]] hansa::store::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString cachePath() const { return m_profile.filePath(QStringLiteral("catalogue.db")); }
    [[nodiscard]] QString workspacePath() const { return m_profile.filePath(QStringLiteral("workspace.db")); }
    [[nodiscard]] QString profile() const { return m_profile.path(); }

    /// Closes both databases, as the end of a program does.
    void close();
    /// Opens them again, and brings them in step, as every start does.
    void open();
    /// As if somebody deleted catalogue.db between two runs.
    void loseCache();

    [[nodiscard]] std::optional<hansa::store::CatalogueState> state(std::string_view id = "org.example");
    /// What the workspace knows of it.
    [[nodiscard]] std::optional<hansa::store::Followed> followed(std::string_view id = "org.example");
    /// All organisations, by id.
    [[nodiscard]] std::map<std::string, std::string> records();
    /// The catalogue's records are, bit for bit, what was signed.
    [[nodiscard]] bool isIntact(std::string_view id = "org.example");

private:
    QTemporaryDir m_profile;
    std::optional<hansa::store::Cache> m_cache;
    std::optional<hansa::store::Workspace> m_workspace;
};
