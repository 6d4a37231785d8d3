// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/options.h"

#include "base/recordkind.h"
#include "catalogue/vocabularies.h"
#include "search/searchlink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array rooms{"search", "calls",     "partnerships", "countries", "events",  "stories",
                           "board",  "workbench", "exchange",     "changes",   "settings"};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::Options)
};

std::unexpected<Error> wrong(const QString &option, const QString &value, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Reading the command line"), u"--%1 %2"_s.arg(option, value).trimmed(),
                   why, Words::tr("See hansa --help."));
}

std::optional<QSize> parseSize(const QString &text)
{
    const auto parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 320 || size.height() < 240 || size.width() > 16384 || size.height() > 16384)
        return {};
    return size;
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    const QCommandLineOption profile(u"profile"_s, Words::tr("The folder of the user's data."), u"DIR"_s);
    const QCommandLineOption at(u"at"_s, Words::tr("What time it is, for everything that asks (ISO 8601)."), u"TIME"_s);
    const QCommandLineOption words(u"search"_s, Words::tr("Search for this text at the start."), u"TEXT"_s);
    const QCommandLineOption room(u"room"_s, Words::tr("Start in this room: search, calls, partnerships …"), u"NAME"_s);
    const QCommandLineOption open(u"open"_s, Words::tr("Open the page of this record at the start."), u"ID"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, Words::tr("Save a picture of the window and quit."),
                                        u"FILE"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("light, dark or high-contrast."), u"NAME"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("The window's size: 1440x900."), u"WxH"_s);
    const QCommandLineOption selfTest(u"self-test"_s,
                                      Words::tr("Load every room and page, fail on any warning, and quit."));

    const QCommandLineOption background(u"background"_s,
                                        Words::tr("Start with the window closed, to remind of deadlines."));

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Find partners, calls and what is known about them. Works offline."));
    parser.addOptions({profile, at, words, room, open, screenshot, theme, size, background, selfTest});
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addPositionalArgument(u"hansa:search?…"_s, Words::tr("Open this search, as it was mailed."), u"[LINK]"_s);
    if (!parser.parse(arguments))
        return failure(ErrorKind::Usage, Words::tr("Reading the command line"), arguments.mid(1).join(u' '),
                       parser.errorText(), Words::tr("See hansa --help."));
    const QStringList rest = parser.positionalArguments();
    const auto stray =
        std::ranges::find_if_not(rest, [](const QString &text) { return search::isLink(text.toStdString()); });
    if (stray != rest.end())
        return wrong({}, *stray, Words::tr("it belongs to no option"));
    if (rest.size() > 1 || (rest.size() == 1 && parser.isSet(words)))
        return wrong({}, rest.last(), Words::tr("only one search can be opened"));
    if (!rest.isEmpty()) {
        if (const auto criteria = search::readLink(rest.first().toStdString(), catalogue::Vocabularies::builtIn());
            !criteria)
            return std::unexpected(criteria.error());
    }

    Options options;
    if (parser.isSet(help)) {
        options.answer = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.answer = u"hansa %1\n"_s.arg(QCoreApplication::applicationVersion());
        return options;
    }
    options.profile = parser.value(profile);
    if (options.profile.isEmpty())
        options.profile = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(at)) {
        options.at = parseInstant(parser.value(at).toStdString());
        if (!options.at)
            return wrong(u"at"_s, parser.value(at),
                         Words::tr("this is not an ISO 8601 time from 1900 to 2200, such as 2026-11-25T09:00:00Z"));
    }
    options.search = rest.isEmpty() ? parser.value(words) : rest.first();
    options.room = parser.value(room);
    if (parser.isSet(room)
        && std::ranges::none_of(rooms, [&](const char *name) { return options.room == QLatin1StringView(name); }))
        return wrong(u"room"_s, options.room, Words::tr("there is no such room"));
    options.open = parser.value(open);
    if (parser.isSet(open) && !kindOfId(options.open.toStdString()))
        return wrong(u"open"_s, options.open, Words::tr("this is no id of a record, such as org:minalogic"));
    options.screenshot = parser.value(screenshot);
    options.theme = parser.value(theme);
    if (parser.isSet(theme) && options.theme != "light"_L1 && options.theme != "dark"_L1
        && options.theme != "high-contrast"_L1)
        return wrong(u"theme"_s, options.theme, Words::tr("there is no such theme"));
    if (parser.isSet(size)) {
        const auto parsed = parseSize(parser.value(size));
        if (!parsed)
            return wrong(u"size"_s, parser.value(size), Words::tr("this is no size such as 1440x900"));
        options.size = *parsed;
    }
    options.background = parser.isSet(background);
    options.selfTest = parser.isSet(selfTest);
    return options;
}

bool opensWindow(int argc, char *argv[])
{
    const std::vector<std::string_view> arguments(argv + std::min(argc, 1), argv + argc);
    const auto given = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::find_first_of(arguments, names) != arguments.end();
    };
    if (given({"-h", "--help", "--help-all", "-v", "--version"}))
        return false;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    constexpr std::array displays{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return given({"-platform", "--platform", "-display", "--display"})
        || std::ranges::any_of(displays, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    return true;
#endif
}

Error noDisplay()
{
    return {ErrorKind::Failed,
            Words::tr("Opening the window"),
            {},
            Words::tr("there is no display"),
            Words::tr("Start Hansa in a desktop session, or use hansactl in a terminal.")};
}

} // namespace hansa::desktop
