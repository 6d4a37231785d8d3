// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/calendarparts.h"

#include "base/ianazone.h"
#include "calls/sources/readcalls.h"

#include <QCryptographicHash>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <optional>
#include <ranges>
#include <string>

namespace hansa::calls
{

namespace
{
constexpr std::size_t longestComponent = std::size_t(256) << 10;
constexpr std::size_t longestZones = std::size_t(256) << 10;
constexpr std::size_t longestLine = std::size_t(16) << 10; ///< but for a description
constexpr int mostOfOneUid = 100; ///< the library compares each with all before it
constexpr int mostZoneParts = 200;
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;
constexpr int firstZoneYear = 1601; ///< as Outlook writes

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return result;
}

/// A property, unfolded: "DTSTART;TZID=Europe/Paris:20260915T120000".
struct Line {
    std::string text;
    std::string name; ///< "DTSTART"
    std::size_t colon = 0; ///< where the value is parted from the name

    [[nodiscard]] std::string_view value() const
    {
        return std::string_view(text).substr(std::min(colon + 1, text.size()));
    }
};

class Lines
{
public:
    explicit Lines(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    bool next(Line &line)
    {
        do {
            if (m_rest.empty())
                return false;
            line.text = raw();
            while (m_rest.starts_with(' ') || m_rest.starts_with('\t')) {
                m_rest.remove_prefix(1);
                const std::string_view more = raw();
                line.text.append(more.substr(0, longestComponent - std::min(longestComponent, line.text.size())));
            }
        } while (line.text.empty());
        line.colon = colonOf(line.text);
        line.name = upper(std::string_view(line.text).substr(0, line.text.find_first_of(";:")));
        return true;
    }

private:
    std::string_view raw()
    {
        const auto end = m_rest.find('\n');
        std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == m_rest.npos ? m_rest.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line.substr(0, longestComponent);
    }

    /// The first colon that is not quoted.
    static std::size_t colonOf(std::string_view text)
    {
        bool quoted = false;
        for (std::size_t at = 0; at < text.size(); ++at) {
            quoted = quoted != (text[at] == '"');
            if (text[at] == ':' && !quoted)
                return at;
        }
        return text.size();
    }

    std::string_view m_rest;
};

std::optional<int> numberOf(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool yearIsBetween(std::string_view date, int first, int last)
{
    const auto year = numberOf(date.substr(0, 4));
    return year && *year >= first && *year <= last;
}

/// What Qt would take for a rule of POSIX, and calculate.
bool isRule(std::string_view zone)
{
    return !ianaZone(zone) && QTimeZone::isTimeZoneIdAvailable(QByteArray(zone.data(), qsizetype(zone.size())));
}

/// A rule that gives a day of each year: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU".
bool isPlainRule(std::string_view rule)
{
    constexpr std::ptrdiff_t mostDays = 8;
    bool yearly = false;
    for (const auto part : rule | std::views::split(';')) {
        const std::string_view text(part);
        const auto equals = std::min(text.find('='), text.size());
        const std::string name = upper(text.substr(0, equals));
        const std::string_view value = text.substr(std::min(equals + 1, text.size()));
        const auto commas = std::ranges::count(value, ',');
        const bool plain = (name == "FREQ" && upper(value) == "YEARLY") || (name == "INTERVAL" && value == "1")
            || (name == "BYMONTH" && commas == 0) || (name == "BYDAY" && commas == 0)
            || (name == "BYMONTHDAY" && commas < mostDays) || name == "WKST" || text.empty()
            || (name == "UNTIL" && yearIsBetween(value, firstYear, lastYear));
        if (!plain)
            return false;
        yearly = yearly || name == "FREQ";
    }
    return yearly;
}

/// "P30D", "PT1H30M": no number of more than four digits.
bool isShortDuration(std::string_view value)
{
    std::size_t digits = 0;
    return std::ranges::all_of(value, [&](char c) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        return digits <= 4;
    });
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::contains(names, name);
}

/// Without the zone where that is a rule.
std::string dateLine(const Line &line)
{
    const std::string_view parameters = std::string_view(line.text).substr(0, line.colon);
    const auto begin = upper(parameters).find(";TZID=");
    if (begin == std::string::npos)
        return line.text;
    std::string_view zone = parameters.substr(begin + 6);
    zone = zone.substr(0, zone.starts_with('"') ? zone.find('"', 1) : zone.find(';'));
    const std::size_t length = 6 + zone.size() + (zone.starts_with('"') ? 1 : 0);
    if (zone.starts_with('"'))
        zone.remove_prefix(1);
    return isRule(zone) ? std::string(line.text).erase(begin, length) : line.text;
}

/// The line as it is kept in an entry; empty where it is not.
std::string entryLine(const Line &line)
{
    if (line.name == "DESCRIPTION")
        return line.text;
    if (line.text.size() > longestLine)
        return {};
    if (isOneOf(line.name, {"DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "LAST-MODIFIED", "DTSTAMP"}))
        return yearIsBetween(line.value(), firstYear, lastYear) ? dateLine(line) : std::string();
    if (line.name == "DURATION")
        return isShortDuration(line.value()) ? line.text : std::string();
    return isOneOf(line.name, {"UID", "SUMMARY", "URL", "CATEGORIES", "SEQUENCE", "STATUS"}) ? line.text
                                                                                             : std::string();
}

/// The line as it is kept in a part of a time zone.
std::string zoneLine(const Line &line)
{
    constexpr std::size_t longest = 1000;
    if (line.text.size() > longest || (line.name == "RRULE" && !isPlainRule(line.value())))
        return {};
    return isOneOf(line.name, {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE"}) ? line.text
                                                                                                     : std::string();
}

void append(QByteArray &text, std::string_view line)
{
    if (std::size_t(text.size()) + line.size() < longestComponent)
        text.append(line.data(), qsizetype(line.size())).append("\r\n");
}

class Splitter
{
public:
    Splitter(std::string_view bytes, const std::stop_token &cancel)
        : m_lines(bytes)
        , m_cancel(cancel)
    {
    }

    CalendarParts split()
    {
        Line line;
        while (m_parts.entries.size() < mostEntries && !m_cancel.stop_requested() && m_lines.next(line)) {
            const std::string component = upper(line.value());
            if (line.name == "BEGIN" && isOneOf(component, {"VEVENT", "VTODO", "VJOURNAL"}))
                takeEntry(component);
            else if (line.name == "BEGIN" && component == "VTIMEZONE")
                takeZone();
            else if (line.name == "BEGIN" && component != "VCALENDAR")
                skip(component);
            else if (isOneOf(line.name, {"VERSION", "PRODID", "CALSCALE", "METHOD"}) && line.text.size() < longestLine)
                append(m_parts.head, line.text);
        }
        m_parts.leftOut = m_parts.leftOut || m_parts.entries.size() == mostEntries;
        return std::move(m_parts);
    }

private:
    /// Calls @p keep with each line of the component that was begun, but those of components inside of it,
    /// which @p inner is called for.
    template<class Keep, class Inner> bool read(const std::string &component, Keep keep, Inner inner)
    {
        Line line;
        while (!m_cancel.stop_requested() && m_lines.next(line)) {
            const std::string value = line.name == "BEGIN" || line.name == "END" ? upper(line.value()) : std::string();
            if (line.name == "END" && value == component)
                return true;
            if (line.name == "BEGIN")
                inner(value);
            else if (line.name != "END")
                keep(line);
        }
        m_parts.breaksOff = true;
        return false;
    }

    /// To the end of the component, whatever is in it: nothing is nested for us.
    void skip(const std::string &component)
    {
        std::vector<std::string> open{component};
        Line line;
        while (!open.empty() && !m_cancel.stop_requested() && m_lines.next(line)) {
            if (line.name == "BEGIN" && open.size() < deepest)
                open.push_back(upper(line.value()));
            else if (line.name == "END" && upper(line.value()) == open.back())
                open.pop_back();
        }
        m_parts.breaksOff = m_parts.breaksOff || !open.empty();
    }

    void takeEntry(const std::string &component)
    {
        QByteArray text;
        QByteArray uid;
        append(text, "BEGIN:" + component);
        const bool ended = read(
            component,
            [&](const Line &line) {
                if (const std::string kept = entryLine(line); !kept.empty())
                    append(text, kept);
                if (line.name == "UID")
                    uid = QByteArray::fromStdString(std::string(line.value().substr(0, longestLine)));
            },
            [this](const std::string &inner) { skip(inner); });
        if (!ended)
            return;
        if (uid.isEmpty()) { // the library would make one up, another each time that the file is read
            uid = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
            append(text, "UID:" + uid.toStdString());
        }
        if (++m_ofUid[uid] > mostOfOneUid) {
            m_parts.leftOut = true;
            return;
        }
        text.append("END:" + component + "\r\n");
        m_parts.entries.push_back(std::move(text));
    }

    void takeZone()
    {
        QByteArray text;
        bool known = true;
        append(text, "BEGIN:VTIMEZONE");
        const bool ended = read(
            "VTIMEZONE",
            [&](const Line &line) {
                if (line.name == "TZID" && line.text.size() < longestLine) {
                    append(text, line.text);
                    known = known && !isRule(line.value());
                }
            },
            [&](const std::string &part) {
                if (part == "STANDARD" || part == "DAYLIGHT")
                    takeZonePart(part, text);
                else
                    skip(part);
            });
        if (ended && known && std::size_t(m_parts.zones.size() + text.size()) < longestZones)
            m_parts.zones.append(text).append("END:VTIMEZONE\r\n");
    }

    void takeZonePart(const std::string &part, QByteArray &zone)
    {
        QByteArray text;
        bool dated = false;
        const bool ended = read(
            part,
            [&](const Line &line) {
                if (const std::string kept = zoneLine(line); !kept.empty())
                    append(text, kept);
                if (line.name == "DTSTART")
                    dated = yearIsBetween(line.value(), firstZoneYear, lastYear);
            },
            [this](const std::string &inner) { skip(inner); });
        if (!ended || !dated || ++m_zoneParts > mostZoneParts)
            return;
        append(zone, "BEGIN:" + part);
        zone.append(text).append("END:" + part + "\r\n");
    }

    static constexpr std::size_t deepest = 16;

    Lines m_lines;
    const std::stop_token &m_cancel;
    CalendarParts m_parts;
    QHash<QByteArray, int> m_ofUid;
    int m_zoneParts = 0;
};
} // namespace

CalendarParts calendarParts(std::string_view bytes, const std::stop_token &cancel)
{
    return Splitter(bytes, cancel).split();
}

} // namespace hansa::calls
