// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"

#include "base/guarded.h"
#include "base/standarderror.h"
#include "cli/suggest.h"
#include "cli/terminal.h"
#include "cli/text.h"

#include <QDir>
#include <QLoggingCategory>

namespace hansa::cli
{

namespace
{

Error usage(const QString &on, const QString &why, const QString &hint)
{
    return Error{ErrorKind::Usage, Text::tr("Reading the command line"), on, why, hint};
}

QString hintFor(const std::vector<std::string> &near, const std::string &help)
{
    if (near.empty())
        return Text::tr("%1 lists what there is.").arg(QString::fromStdString(help));
    QStringList names;
    for (const auto &name : near)
        names << QString::fromStdString(name);
    return Text::tr("Did you mean %1?").arg(names.join(Text::tr(" or ")));
}

/// "hansactl shortlist create"
std::string pathOf(const CLI::App *app)
{
    return app->get_parent() ? pathOf(app->get_parent()) + ' ' + app->get_name() : app->get_name();
}

std::vector<std::string> commandNames(const CLI::App *app)
{
    std::vector<std::string> names;
    for (const CLI::App *sub : app->get_subcommands({}))
        names.push_back(sub->get_name());
    return names;
}

} // namespace

CommandLine::CommandLine()
    : m_app(utf8(Text::tr("Finds partners in a catalogue of cluster organisations, and keeps one.")), "hansactl")
{
    m_app.require_subcommand(0, 1);
    m_app.set_help_flag("-h,--help", utf8(Text::tr("Say how the command is used")));
    m_app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                           utf8(Text::tr("Say which version this is")));
    m_app.get_formatter()->column_width(34);
    m_app
        .add_option("--profile", m_profile,
                    utf8(Text::tr("Folder of the databases (default: %1)").arg(Session::defaultProfile())))
        ->type_name("DIR");
    m_app
        .add_option("--format", m_format,
                    utf8(Text::tr("table, json or csv (default: table on a terminal, else json)")))
        ->type_name("FORMAT")
        ->take_last();
    m_app.add_option("--at", m_at, utf8(Text::tr("What \"now\" is, as 2026-11-25T09:00:00Z")))
        ->type_name("TIME")
        ->take_last();
    m_app.add_flag("-q,--quiet", m_quiet, utf8(Text::tr("No messages but errors")));
    m_app.add_flag("-v,--verbose", m_verbose, utf8(Text::tr("Say more")));
    m_app.add_flag("--no-colour,--no-color", m_noColour, utf8(Text::tr("No colours, on a terminal too")));
}

CLI::App *CommandLine::command(const std::string &name, const QString &help, CLI::App *parent)
{
    CLI::App *command = (parent ? parent : &m_app)->add_subcommand(name, utf8(help));
    command->fallthrough();
    command->require_subcommand(0, 1);
    command->footer(utf8(Text::tr("The options of \"hansactl --help\" may stand here too.")));
    return command;
}

void CommandLine::onRun(const CLI::App *command, Action action)
{
    m_actions[command] = std::move(action);
}

CLI::Option *CommandLine::repeatable(CLI::App *command, const std::string &name, std::vector<std::string> &values,
                                     const QString &help)
{
    return command->add_option(name, values, utf8(help))->allow_extra_args(false);
}

const CLI::App *CommandLine::chosen() const
{
    const CLI::App *app = &m_app;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

Error CommandLine::unexpected(const std::string &argument) const
{
    const CLI::App *app = chosen();
    const std::string help = pathOf(app) + " --help";
    const QString shown = QString::fromStdString(argument);
    if (!argument.starts_with('-')) {
        if (!app->get_subcommands({}).empty())
            return usage(shown, Text::tr("there is no such command"),
                         hintFor(suggestions(argument, commandNames(app)), help));
        return usage(shown, Text::tr("%1 takes no such argument").arg(QString::fromStdString(pathOf(app))),
                     hintFor({}, help));
    }
    std::vector<std::string> names;
    for (const CLI::App *at = app; at; at = at->get_parent()) {
        for (const CLI::Option *option : at->get_options()) {
            for (const auto &name : option->get_lnames())
                names.push_back("--" + name);
        }
    }
    const std::string name = argument.substr(0, argument.find('='));
    return usage(QString::fromStdString(name),
                 Text::tr("%1 has no such option").arg(QString::fromStdString(pathOf(app))),
                 hintFor(suggestions(name, names), help));
}

Error CommandLine::explain(const CLI::ParseError &error) const
{
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        const auto extras = m_app.remaining(true);
        const auto option = std::ranges::find_if(extras, [](const auto &text) { return text.starts_with('-'); });
        if (!extras.empty())
            return unexpected(option != extras.end() ? *option : extras.front());
    }
    return usage({}, QString::fromUtf8(error.what()), hintFor({}, pathOf(chosen()) + " --help"));
}

int CommandLine::execute(int argc, char **argv)
{
    try {
        m_app.parse(argc, m_app.ensure_utf8(argv));
    } catch (const CLI::Success &help) { // --help and --version
        return m_app.exit(help);
    } catch (const CLI::ParseError &error) {
        say(explain(error).message());
        return int(ErrorKind::Usage);
    }
    return run();
}

Result<Format> CommandLine::format() const
{
    if (m_format.empty())
        return terminal::outputIsTerminal() ? Format::Table : Format::Json;
    const std::map<std::string, Format> known{{"table", Format::Table}, {"json", Format::Json}, {"csv", Format::Csv}};
    if (const auto found = known.find(m_format); found != known.end())
        return found->second;
    return std::unexpected(usage(QStringLiteral("--format ") + QString::fromStdString(m_format),
                                 Text::tr("there is no such format"), Text::tr("Use table, json or csv.")));
}

int CommandLine::run()
{
    const auto complain = [](const Error &error) {
        say(error.message());
        return int(error.kind);
    };
    const auto format = this->format();
    if (!format)
        return complain(format.error());
    Clock clock;
    if (!m_at.empty()) {
        const auto at = parseInstant(m_at);
        if (!at)
            return complain(
                usage(QStringLiteral("--at ") + QString::fromStdString(m_at), Text::tr("this is not a time"),
                      Text::tr("Write it as 2026-11-25T09:00:00Z or 2026-11-25, in a year from 1900 to 2200.")));
        clock = Clock(*at);
    }
    const auto action = m_actions.find(chosen());
    if (action == m_actions.end()) {
        say(QString::fromStdString(chosen()->help()));
        return int(ErrorKind::Usage);
    }
    if (m_verbose)
        QLoggingCategory::setFilterRules(QStringLiteral("hansa.*=true"));

    const bool colour = !m_noColour && terminal::outputTakesEscapes() && !qEnvironmentVariableIsSet("NO_COLOR");
    Output output(*format, m_quiet ? Verbosity::Quiet : m_verbose ? Verbosity::Verbose : Verbosity::Normal, colour);
    Session session(m_profile.empty() ? Session::defaultProfile()
                                      : QDir::cleanPath(QDir().absoluteFilePath(QString::fromStdString(m_profile))),
                    clock, output);
    const auto done = guarded([&] { return action->second(session, output); });
    output.endProgress();
    return done ? 0 : complain(done.error());
}

} // namespace hansa::cli
