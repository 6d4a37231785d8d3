// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "cli/output.h"
#include "cli/session.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <map>

namespace hansa::cli
{

/// What a command does once the command line is understood.
using Action = std::function<Result<void>(Session &, Output &)>;

/// The command line of hansactl: global options, and the commands that add themselves.
///
/// Global options may stand before and after the command. A command adds its options to the
/// CLI::App it gets from command(), and gives its action to onRun().
class CommandLine
{
public:
    CommandLine();

    /// A new command; below @p parent where one is given (`shortlist create`).
    CLI::App *command(const std::string &name, const QString &help, CLI::App *parent = nullptr);
    void onRun(const CLI::App *command, Action action);

    /// An option that may be given several times, one value each time.
    static CLI::Option *repeatable(CLI::App *command, const std::string &name, std::vector<std::string> &values,
                                   const QString &help);

    /// Parses, runs, and says what went wrong. Returns the exit code.
    [[nodiscard]] int execute(int argc, char **argv);

private:
    [[nodiscard]] int run();
    [[nodiscard]] Result<Format> format() const;
    [[nodiscard]] Error explain(const CLI::ParseError &error) const;
    [[nodiscard]] Error unexpected(const std::string &argument) const;
    [[nodiscard]] const CLI::App *chosen() const;

    CLI::App m_app;
    std::map<const CLI::App *, Action> m_actions;
    std::string m_profile;
    std::string m_format;
    std::string m_at;
    bool m_quiet = false;
    bool m_verbose = false;
    bool m_noColour = false;
};

} // namespace hansa::cli
