// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <format>
#include <span>
#include <string>
#include <string_view>

/// Inputs of any size that a reader may take long for: tests read them large, the benchmark of readers
/// measures how time grows with them, and the fuzz targets begin with them.
namespace hansa::testing
{

struct Shape {
    const char *reader; ///< as its fuzz target is called
    const char *name;
    std::string (*make)(std::size_t bytes); ///< about so many
};

namespace shapes
{
inline std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

/// Pieces that @p piece makes of 0, 1, 2 …
template<class Piece> std::string counted(std::size_t bytes, Piece piece)
{
    std::string text;
    for (int number = 0; text.size() < bytes; ++number)
        text += piece(number);
    return text;
}

inline std::string calendar(std::string_view inside)
{
    return std::format("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{}END:VCALENDAR\r\n", inside);
}

inline std::string event(std::string_view uid, std::string_view more)
{
    return std::format("BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:20270115T100000Z\r\nSUMMARY:A call\r\n{}END:VEVENT\r\n", uid,
                       more);
}

/// One rule that means each second of each year.
inline std::string everySecond()
{
    const auto list = [](const char *name, int first, int last) {
        std::string text = std::format(";{}=", name);
        for (int number = first; number <= last; ++number)
            text += std::format("{}{}", number == first ? "" : ",", number);
        return text;
    };
    return "RRULE:FREQ=YEARLY" + list("BYMONTH", 1, 12) + list("BYMONTHDAY", 1, 31) + list("BYHOUR", 0, 23)
        + list("BYMINUTE", 0, 59) + list("BYSECOND", 0, 59) + "\r\n";
}

inline std::string zone(std::string_view name, std::string_view rule)
{
    return std::format(
        "BEGIN:VTIMEZONE\r\nTZID:{0}\r\nBEGIN:STANDARD\r\nDTSTART:19010101T000000\r\nTZOFFSETFROM:+0100\r\n"
        "TZOFFSETTO:+0200\r\n{1}END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19010301T000000\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n{1}END:DAYLIGHT\r\nEND:VTIMEZONE\r\n",
        name, rule);
}

inline std::string rss(std::string_view inside)
{
    return std::format("<rss><channel><title>x</title>{}</channel></rss>", inside);
}

inline std::string described(std::string_view html)
{
    return rss(
        std::format("<item><guid>1</guid><title>T</title><description><![CDATA[{}]]></description></item>", html));
}

inline std::string portal(std::string_view results)
{
    return std::format(R"({{"totalResults":1,"results":[{}]}})", results);
}

inline std::string result(std::string_view facts)
{
    return std::format(R"({{"reference":"1TOPICSen","metadata":{{"type":["1"],"identifier":["X"],"title":["T"],{}}}}})",
                       facts);
}

inline constexpr Shape all[] = {
    {"calltable", "rows",
     [](std::size_t n) {
         return "title,reference,deadlines\n"
             + counted(n, [](int i) { return std::format("Call {0},R-{0},2027-01-15\n", i); });
     }},
    {"calltable", "wide and long",
     [](std::size_t n) { return "title" + repeated(",", n / 2) + "\n" + repeated("a\n", n / 2); }},
    {"calltable", "one wide row", [](std::size_t n) { return "title\nx" + repeated(",", n); }},
    {"calltable", "one long cell",
     [](std::size_t n) { return "title,summary\nx,\"" + repeated("a\"\"\n", n) + "\"\n"; }},
    {"calltable", "open quotation", [](std::size_t n) { return "title\n\"" + repeated("a,\n", n); }},
    {"calltable", "one name for all", [](std::size_t n) { return "title\n" + repeated("Call\n", n); }},
    {"calltable", "one row of one column after another",
     [](std::size_t n) { return counted(n, [](int i) { return std::format("title{},", i); }) + "title\n"; }},
    {"feed", "items",
     [](std::size_t n) {
         return rss(
             counted(n, [](int i) { return std::format("<item><guid>{0}</guid><title>Call {0}</title></item>", i); }));
     }},
    {"feed", "depth", [](std::size_t n) { return "<rss><channel><item><title>" + repeated("<b>", n); }},
    {"feed", "depth of what is skipped", [](std::size_t n) { return "<rss><channel><item><x>" + repeated("<b>", n); }},
    {"feed", "attributes",
     [](std::size_t n) { return "<rss " + counted(n, [](int i) { return std::format("a{}='' ", i); }) + "/>"; }},
    {"feed", "namespaces",
     [](std::size_t n) {
         return "<rss " + counted(n / 2, [](int i) { return std::format("xmlns:a{}='u' ", i); }) + ">"
             + repeated("<a0:b/>", n / 2) + "</rss>";
     }},
    {"feed", "default attributes",
     [](std::size_t n) {
         return "<!DOCTYPE rss [<!ATTLIST b " + counted(n / 2, [](int i) { return std::format("a{} CDATA 'x' ", i); })
             + ">]><rss>" + repeated("<b/>", n / 2) + "</rss>";
     }},
    {"feed", "entities",
     [](std::size_t n) {
         return "<!DOCTYPE rss [<!ENTITY e '" + std::string(4000, 'x') + "'>]><rss><channel><item><title>"
             + repeated("&e;", n) + "</title></item></channel></rss>";
     }},
    {"feed", "categories",
     [](std::size_t n) {
         return rss("<item><guid>1</guid><title>T</title>" + repeated("<category>a</category>", n) + "</item>");
     }},
    {"feed", "one comment", [](std::size_t n) { return "<rss><!--" + repeated("- ", n) + "--></rss>"; }},
    {"feed", "one text", [](std::size_t n) { return described(repeated("word ", n)); }},
    {"feed", "html attributes",
     [](std::size_t n) { return described("<p " + counted(n, [](int i) { return std::format("a{} ", i); }) + ">x"); }},
    {"feed", "html attributes without blanks",
     [](std::size_t n) {
         return described("<p " + counted(n, [](int i) { return std::format("a{}=''", i); }) + ">x");
     }},
    {"feed", "html attributes of an open tag",
     [](std::size_t n) { return described("<p " + counted(n, [](int i) { return std::format("a{} ", i); })); }},
    {"feed", "html many tags of attributes",
     [](std::size_t n) {
         return described(repeated("<p " + counted(1200, [](int i) { return std::format("a{} ", i); }) + ">x", n));
     }},
    {"feed", "html paragraphs", [](std::size_t n) { return described(repeated("<p>a</p>", n)); }},
    {"feed", "html depth", [](std::size_t n) { return described(repeated("<div>", n)); }},
    {"feed", "html links", [](std::size_t n) { return described(repeated("<a href='https://example.org/'>a", n)); }},
    {"feed", "html drawings", [](std::size_t n) { return described(repeated("<svg>", n)); }},
    {"feed", "html entities", [](std::size_t n) { return described(repeated("&amp;&a", n)); }},
    {"feed", "html declarations", [](std::size_t n) { return described(repeated("<!<?<!--", n)); }},
    {"calendar", "events",
     [](std::size_t n) { return calendar(counted(n, [](int i) { return event(std::format("u{}", i), ""); })); }},
    {"calendar", "events of one UID",
     [](std::size_t n) {
         return calendar(counted(n, [](int i) {
             return event("u",
                          std::format("RECURRENCE-ID:2027{:02}{:02}T{:02}{:02}{:02}Z\r\n", i / 2419200 % 12 + 1,
                                      i / 86400 % 28 + 1, i / 3600 % 24, i / 60 % 60, i % 60));
         }));
     }},
    {"calendar", "each second",
     [](std::size_t n) {
         return calendar(counted(n, [](int i) { return event(std::format("u{}", i), everySecond()); }));
     }},
    {"calendar", "time zone of each second",
     [](std::size_t n) {
         return calendar(counted(n, [](int i) { return zone(std::format("Evil/Z{}", i), everySecond()); })
                         + event("u", ""));
     }},
    {"calendar", "time zones",
     [](std::size_t n) {
         return calendar(counted(n,
                                 [](int i) {
                                     return zone(std::format("Evil/Z{}", i),
                                                 "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n");
                                 })
                         + event("u", ""));
     }},
    {"calendar", "days of exception",
     [](std::size_t n) {
         return calendar(event("u", "RRULE:FREQ=DAILY\r\n" + counted(n, [](int i) {
                                        return std::format("EXDATE:2027{:02}{:02}T100000Z\r\n", i / 28 % 12 + 1,
                                                           i % 28 + 1);
                                    })));
     }},
    {"calendar", "depth", [](std::size_t n) { return calendar(event("u", repeated("BEGIN:VALARM\r\n", n))); }},
    {"calendar", "folded",
     [](std::size_t n) { return calendar(event("u", "DESCRIPTION:a\r\n" + repeated(" b\r\n", n))); }},
    {"calendar", "one line",
     [](std::size_t n) { return calendar(event("u", "DESCRIPTION:" + repeated("a\\, ", n) + "\r\n")); }},
    {"calendar", "categories",
     [](std::size_t n) { return calendar(event("u", "CATEGORIES:" + repeated("a,", n) + "b\r\n")); }},
    {"calendar", "parameters",
     [](std::size_t n) {
         return calendar(
             event("u", "SUMMARY" + counted(n, [](int i) { return std::format(";X-A{}=b", i); }) + ":T\r\n"));
     }},
    {"portal", "results",
     [](std::size_t n) {
         return portal(counted(n, [](int i) {
             return std::format(
                 R"({}{{"reference":"{}TOPICSen","metadata":{{"type":["1"],"identifier":["X{}"],"title":["T"]}}}})",
                 i ? "," : "", i, i);
         }));
     }},
    {"portal", "results that are none", [](std::size_t n) { return portal(repeated("0,", n) + "0"); }},
    {"portal", "deadlines",
     [](std::size_t n) {
         return portal(result("\"deadlineDate\":["
                              + counted(n,
                                        [](int i) {
                                            return std::format("{}\"2027-{:02}-{:02}T{:02}:{:02}:00Z\"", i ? "," : "",
                                                               i / 40320 % 12 + 1, i / 1440 % 28 + 1, i / 60 % 24,
                                                               i % 60);
                                        })
                              + "]"));
     }},
    {"portal", "keywords",
     [](std::size_t n) {
         return portal(result("\"keywords\":["
                              + counted(n, [](int i) { return std::format("{}\"k{}\"", i ? "," : "", i); }) + "]"));
     }},
    {"portal", "depth", [](std::size_t n) { return "{\"results\":" + repeated("[", n); }},
    {"portal", "one text",
     [](std::size_t n) { return portal(result("\"descriptionByte\":[\"" + repeated("<p>a</p>", n) + "\"]")); }},
    {"criteria", "points",
     [](std::size_t n) {
         return R"({"criteria":[{"mode":"must","dimension":"area","rings":[[)" + repeated("[1.5,45.25],", n)
             + "[1,45]]]}]}";
     }},
    {"criteria", "values",
     [](std::size_t n) {
         return R"({"criteria":[{"mode":"must","dimension":"keyword","any_of":[)" + repeated("\"a\",\n", n)
             + "\"b\"]}]}";
     }},
    {"criteria", "criteria",
     [](std::size_t n) {
         return "{\"criteria\":[" + repeated(R"({"mode":"must","dimension":"country","any_of":["DE"]},)", n)
             + R"({"mode":"must","dimension":"country","any_of":["DE"]}]})";
     }},
    {"criteria", "keys",
     [](std::size_t n) {
         return "{\"criteria\":{" + counted(n, [](int i) { return std::format("\"k{}\":0,", i); }) + "\"k\":0}}";
     }},
    {"criteria", "depth", [](std::size_t n) { return "{\"criteria\":" + repeated("[", n); }},
    {"criteria", "one text", [](std::size_t n) { return "{\"text\":\"" + repeated("word ", n) + "\"}"; }},
    {"criteria", "one wrong value",
     [](std::size_t n) {
         return R"({"criteria":[{"mode":"must","dimension":"sector","any_of":[")" + repeated("digitl ", n) + "\"]}]}";
     }},
    {"criteria", "one wrong key", [](std::size_t n) { return "{\"" + repeated("criteri", n) + "\":0}"; }},
    {"criteria", "line ends", [](std::size_t n) { return "{\"criteria\":" + repeated("\n", n) + "[]}"; }},
    {"link", "criteria",
     [](std::size_t n) { return "hansa:search?" + repeated("must=country%3DDE&", n) + "must=country%3DDE"; }},
    {"link", "points",
     [](std::size_t n) {
         return "hansa:search?criterion=%7B%22mode%22%3A%22must%22%2C%22dimension%22%3A%22area%22%2C%22rings%22%3A%5B%"
                "5B"
             + repeated("%5B1%2C45%5D%2C", n) + "%5B1%2C45%5D%5D%5D%7D";
     }},
    {"link", "blanks", [](std::size_t n) { return "hansa:search?" + repeated(" ", n) + "must=country%3DDE"; }},
    {"link", "empty parts", [](std::size_t n) { return "hansa:search?" + repeated("&", n); }},
    {"option", "values", [](std::size_t n) { return "keyword=" + repeated("a,", n); }},
    {"option", "options", [](std::size_t n) { return "keyword=a" + repeated(";exact", n); }},
    {"option", "quotation marks", [](std::size_t n) { return "keyword=" + repeated("\"\",", n); }},
    {"option", "one wrong name", [](std::size_t n) { return repeated("keywor", n) + "=a"; }},
    {"option", "one wrong value", [](std::size_t n) { return "sector=" + repeated("digitl", n); }},
    {"area", "points",
     [](std::size_t n) { return R"({"type":"Polygon","coordinates":[[)" + repeated("[1.5,45.25],", n) + "[1,45]]]}"; }},
    {"area", "polygons",
     [](std::size_t n) {
         return R"({"type":"MultiPolygon","coordinates":[)" + repeated("[[[1,2],[3,4],[5,6]]],", n)
             + "[[[1,2],[3,4],[5,6]]]]}";
     }},
    {"area", "features",
     [](std::size_t n) {
         return R"({"type":"FeatureCollection","features":[)" + repeated(R"({"type":"Feature"},)", n) + "{}]}";
     }},
    {"area", "keys",
     [](std::size_t n) { return "{" + counted(n, [](int i) { return std::format("\"k{}\":0,", i); }) + "\"k\":0}"; }},
    {"area", "depth", [](std::size_t n) { return repeated("[", n); }},
    {"record", "a call with deadlines",
     [](std::size_t n) {
         return R"({"id":"call:x","title":"x","deadlines":[)"
             + repeated(R"({"date":"2027-01-15","time":"17:00","timezone":"Asia/Calcutta"},)", n)
             + R"({"date":"2027-01-15"}]})";
     }},
    {"record", "keys",
     [](std::size_t n) {
         return R"({"id":"org:x","name":"x")" + counted(n, [](int i) { return std::format(",\"k{}\":0", i); }) + "}";
     }},
    {"record", "values that are none",
     [](std::size_t n) { return R"({"id":"org:x","name":"x","sectors":[)" + repeated("null,", n) + "null]}"; }},
    {"record", "depth", [](std::size_t n) { return R"({"id":"org:x","name":"x","y":)" + repeated("[", n); }},
    {"record", "one name", [](std::size_t n) { return R"({"id":"org:x","name":")" + repeated("word ", n) + "\"}"; }},
    {"words", "plain", [](std::size_t n) { return repeated("Word ", n); }},
    {"words", "accents", [](std::size_t n) { return repeated("é", n); }},
    {"words", "marks of two kinds", [](std::size_t n) { return "a" + repeated("\u0301\u0323", n); }},
    {"words", "marks in the wrong order",
     [](std::size_t n) { return "a" + repeated("\u0301", n / 2) + repeated("\u0323", n / 2); }},
    {"words", "Korean", [](std::size_t n) { return repeated("한", n); }},
    {"words", "ligatures", [](std::size_t n) { return repeated("\ufdfa", n); }},
    {"words", "no UTF-8", [](std::size_t n) { return repeated("\xf0\x9f", n); }},
    {"calltext", "sentences",
     [](std::size_t n) { return repeated("At least three clusters from Germany and France. ", n); }},
    {"calltext", "one sentence",
     [](std::size_t n) { return repeated("at least three clusters from Germany and France ", n); }},
    {"calltext", "one word", [](std::size_t n) { return repeated("a", n); }},
    {"calltext", "numbers", [](std::size_t n) { return repeated("3 ", n); }},
    {"calltext", "full stops", [](std::size_t n) { return repeated(".", n); }},
    {"date", "digits", [](std::size_t n) { return "2026-11-25T10:00:00." + repeated("1", n) + "Z"; }},
    {"date", "a long zone", [](std::size_t n) { return "Europe/" + repeated("Aa/", n); }},
};
} // namespace shapes

/// All shapes, those of one reader together.
inline std::span<const Shape> hostileShapes()
{
    return shapes::all;
}

} // namespace hansa::testing
