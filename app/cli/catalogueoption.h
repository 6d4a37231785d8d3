// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "cli/session.h"

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace hansa::cli
{

/// `--catalogue ID[,ID…]` of a reading command.
class CatalogueOption
{
public:
    void addTo(CLI::App *command);

    /// The catalogues named, empty for all; fails where one is not followed.
    [[nodiscard]] Result<store::CatalogueFilter> filter(Session &session) const;
    /// The states of those catalogues.
    [[nodiscard]] Result<std::vector<store::CatalogueState>> states(Session &session) const;

private:
    std::vector<std::string> m_ids;
};

} // namespace hansa::cli
