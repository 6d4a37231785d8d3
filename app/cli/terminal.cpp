// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/terminal.h"

#include "base/controls.h"
#include "cli/text.h"

#include <QStringView>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <clocale>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace hansa::cli::terminal
{

#ifdef Q_OS_WIN
namespace
{
bool outputFollows = false; ///< escape sequences
bool errorFollows = false;

/// Older consoles show escape sequences as letters unless they are asked to follow them.
bool asked(DWORD stream)
{
    const HANDLE console = GetStdHandle(stream);
    DWORD mode = 0;
    return GetConsoleMode(console, &mode) != 0
        && SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}
} // namespace
#endif

void useUtf8()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
    outputFollows = asked(STD_OUTPUT_HANDLE);
    errorFollows = asked(STD_ERROR_HANDLE);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#else
    // Qt wants a UTF-8 locale and says so on each start where there is none ("C", as in
    // scripts); the same letters can be had without the remark.
    setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void reportWriteErrors()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

bool outputIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

bool outputTakesEscapes()
{
#ifdef Q_OS_WIN
    return outputFollows;
#else
    return outputIsTerminal();
#endif
}

bool errorTakesEscapes()
{
#ifdef Q_OS_WIN
    return errorFollows;
#else
    return errorIsTerminal();
#endif
}

int width()
{
    if (!outputIsTerminal())
        return 0;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    return GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info)
        ? info.srWindow.Right - info.srWindow.Left + 1
        : 0;
#else
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
#endif
}

Result<void> write(std::string_view utf8, Style style)
{
    std::string shown;
    if (outputIsTerminal()) {
        shown = escapedControls(utf8);
        if (style == Style::Bold)
            shown = "\x1b[1m" + shown + "\x1b[0m";
        utf8 = shown;
    }
    errno = 0;
    if (std::fwrite(utf8.data(), 1, utf8.size(), stdout) == utf8.size() && std::fflush(stdout) == 0)
        return {};
    return failure(ErrorKind::Failed, Text::tr("Writing the answer to"), Text::tr("standard output"),
                   QString::fromLocal8Bit(std::strerror(errno)),
                   Text::tr("Make room where it is written to, and run the command again."));
}

namespace
{

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth (Unicode Standard Annex 11), the blocks that occur in text.
constexpr std::array wideRanges{Range{0x1100, 0x115F},  Range{0x2E80, 0x303E}, Range{0x3041, 0x33FF},
                                Range{0x3400, 0x4DBF},  Range{0x4E00, 0x9FFF}, Range{0xA000, 0xA4CF},
                                Range{0xAC00, 0xD7A3},  Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F},
                                Range{0xFF00, 0xFF60},  Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1F64F},
                                Range{0x20000, 0x3FFFD}};

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    for (const auto &range : wideRanges) {
        if (c >= range.first && c <= range.last)
            return 2;
    }
    return 1;
}

} // namespace

int displayWidth(std::string_view utf8)
{
    int columns = 0;
    for (const char32_t c : QString::fromUtf8(utf8).toStdU32String())
        columns += columnsOf(c);
    return columns;
}

std::string clipped(std::string_view utf8, int columns)
{
    if (displayWidth(utf8) <= columns)
        return std::string(utf8);
    std::u32string kept;
    int used = 1; // the ellipsis
    for (const char32_t c : QString::fromUtf8(utf8).toStdU32String()) {
        used += columnsOf(c);
        if (used > columns)
            break;
        kept += c;
    }
    kept += U'…';
    return QString::fromStdU32String(kept).toStdString();
}

} // namespace hansa::cli::terminal
