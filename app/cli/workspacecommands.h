// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa::cli
{

class CommandLine;

/// `hansactl workspace …`.
void addWorkspace(CommandLine &line);

} // namespace hansa::cli
