// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "../shapes.h"
#include "callbuilder.h"
#include "calls/schedule.h"
#include "calls/sources/anysource.h"
#include "catalogue/codec.h"
#include "catalogue/csvreader.h"

#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <set>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;

namespace
{
ReadSource read(const QByteArray &bytes)
{
    const auto read = readCalls(bytes.toStdString(), u"file"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return *read;
}

std::string recordOf(const ReadCall &one)
{
    return QByteArray::fromStdString(catalogue::toJson(one.call)).replace('"', '\'').toStdString();
}
} // namespace

/// Feeds, calendars and tables of national and regional calls.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeedIsRead_data();
    void aFeedIsRead();
    void itemsThatSayTooLittleAreSkipped();
    void aFeedThatBreaksOffKeepsWhatItSaid();
    void entitiesAreNotFollowed();
    void aFeedBeyondTheBoundsIsRefused_data();
    void aFeedBeyondTheBoundsIsRefused();
    void aFeedWithinTheBoundsIsRead_data();
    void aFeedWithinTheBoundsIsRead();
    void aCalendarIsRead_data();
    void aCalendarIsRead();
    void theHighestSequenceIsTheVersion();
    void ofWhatRepeatsTheFirstIsRead_data();
    void ofWhatRepeatsTheFirstIsRead();
    void zonesOfACalendarAreBounded_data();
    void zonesOfACalendarAreBounded();
    void manyOfOneUidAreLeftOut();
    void anEntryWithoutUidIsTheSameEachTime();
    void aCalendarThatBreaksOffSaysSo();
    void aTableIsRead();
    void anIdStandsInAnyColumn();
    void aRowThatIsTooWideIsSkipped();
    void whatIsTooMuchIsLeftOutInWords_data();
    void whatIsTooMuchIsLeftOutInWords();
    void aStoppedReadingEnds_data();
    void aStoppedReadingEnds();
    void whatIsNothingIsRefused_data();
    void whatIsNothingIsRefused();
    void filesThatCannotBeRead();
};

void SourcesTest::aFeedIsRead_data()
{
    QTest::addColumn<QByteArray>("feed");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("RSS 2.0") << QByteArray(
        "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Ministry</title>"
        "<item><title>Förderung &amp; Forschung</title><link>https://example.org/1</link><guid>g1</guid>"
        "<pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><category>Photonik</category>"
        "<description>&lt;p&gt;One&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item></channel></rss>")
                             << QByteArray("g1")
                             << QByteArray(
                                    "{'id':'call:forderung-forschung','keywords':['Photonik'],'sources':[{'date':'2026-"
                                    "03-02','title':'Ministry','url':'https://example.org/1'}],"
                                    "'summary':'One','title':'Förderung & Forschung','url':'https://example.org/1'}");
    QTest::newRow("RSS 1.0") << QByteArray(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<channel><title>R</title></channel><item "
        "rdf:about='urn:1'><title>T</title><link>http://example.org/</link><dc:date>2026-03-02</dc:date></item></"
        "rdf:RDF>") << QByteArray("urn:1")
                             << QByteArray("{'id':'call:t','sources':[{'date':'2026-03-02','title':'R','url':'http://"
                                           "example.org/'}],'title':'T','url':'http://example.org/'}");
    QTest::newRow("Atom")
        << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><id>urn:2</id><title "
                      "type='html'>&lt;b&gt;T&lt;/b&gt;</title>"
                      "<link rel='self' href='https://example.org/self'/><link "
                      "href='https://example.org/2'/><updated>2026-03-02T10:00:00Z</updated>"
                      "<category term='light'/><summary>short</summary><content type='xhtml'><div "
                      "xmlns='http://www.w3.org/1999/xhtml'><p>long &amp; "
                      "whole</p><ul><li>x</li></ul></div></content></entry></feed>")
        << QByteArray("urn:2")
        << QByteArray("{'id':'call:t','keywords':['light'],'sources':[{'date':'2026-03-02','title':'A','url':'https://"
                      "example.org/2'}],'summary':'long & whole\\n\\n• x','title':'T','url':'https://example.org/2'}");
    QTest::newRow("a link that does something, another encoding")
        << QByteArray("<?xml version='1.0' "
                      "encoding='ISO-8859-1'?><rss><channel><title>A</title><item><title>Caf\xe9</title><guid>1</"
                      "guid><link>javascript:alert(1)</link></item></channel></rss>")
        << QByteArray("1") << QByteArray("{'id':'call:cafe','sources':[{'title':'A'}],'title':'Café'}");
}

void SourcesTest::aFeedIsRead()
{
    QFETCH(const QByteArray, feed);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, record);
    const ReadSource source = read(feed);
    QCOMPARE(source.target.catalogue, "local.files");
    QCOMPARE(source.read.calls.size(), 1);
    QCOMPARE(QByteArray::fromStdString(source.read.calls.front().key), key);
    QCOMPARE(QByteArray::fromStdString(recordOf(source.read.calls.front())), record);
}

void SourcesTest::itemsThatSayTooLittleAreSkipped()
{
    const ReadSource source = read("<rss><channel><item><title>T</title></item><item><guid>1</guid></"
                                   "item><item><title>T</title><guid>2</guid></item></channel></rss>");
    QCOMPARE(source.read.calls.size(), 1);
    QCOMPARE(source.read.skipped.size(), 2);
    QCOMPARE(source.read.skipped[0].record, "item 1");
}

void SourcesTest::aFeedThatBreaksOffKeepsWhatItSaid()
{
    const ReadSource source = read("<rss><channel><item><title>T</title><guid>2</guid></item><item><title>");
    QCOMPARE(source.read.calls.front().call.title, "T");
    QVERIFY(!source.read.skipped.empty());
}

void SourcesTest::entitiesAreNotFollowed()
{
    QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>";
    for (char c = 'b'; c <= 'j'; ++c)
        bomb += "<!ENTITY " + QByteArray(1, c) + " '" + QByteArray("&" + QByteArray(1, char(c - 1)) + ";").repeated(10)
            + "'>";
    bomb += "<!ENTITY f SYSTEM "
            "'file:///etc/passwd'>]><rss><channel><item><guid>1</guid><title>t&j;</title><description>&f;</"
            "description></item></channel></rss>";
    const auto read = readCalls(bomb.toStdString(), u"feed"_s);
    if (read)
        for (const ReadCall &one : read->read.calls)
            QVERIFY(!one.call.summary.contains("root:"));
    QVERIFY(!read || read->read.calls.size() <= 1);
}

void SourcesTest::aFeedBeyondTheBoundsIsRefused_data()
{
    QTest::addColumn<QByteArray>("feed");
    QTest::addColumn<QString>("says");
    QByteArray attributes;
    QByteArray defaults;
    for (int number = 0; number < 101; ++number) {
        attributes += " a" + QByteArray::number(number) + "=''";
        defaults += " a" + QByteArray::number(number) + " CDATA 'x'";
    }
    const QByteArray item = "<channel><item><guid>1</guid><title>T</title></item></channel></rss>";
    QTest::newRow("depth") << "<rss><channel><item><title>" + QByteArray("<b>").repeated(100) << u"64 levels deep"_s;
    QTest::newRow("depth of what is skipped")
        << "<rss><channel><item><x>" + QByteArray("<b>").repeated(100) << u"64 levels deep"_s;
    QTest::newRow("attributes") << "<rss" + attributes + ">" + item << u"100 attributes"_s;
    QTest::newRow("attributes behind what looks like a comment")
        << "<!DOCTYPE rss [<!ENTITY e '<!--'>]><rss" + attributes + ">" + item << u"100 attributes"_s;
    QTest::newRow("attributes in UTF-16") << QByteArray("\xff\xfe") +
            [](const QString &text) {
                return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            }(QString::fromUtf8("<rss" + attributes + ">" + item))
                                          << u"100 attributes"_s;
    QTest::newRow("default attributes") << "<!DOCTYPE rss [<!ATTLIST item" + defaults + ">]><rss>" + item
                                        << u"attributes of its own"_s;
    QTest::newRow("default attributes in an entity") << "<!DOCTYPE rss [<!ENTITY % a \"<!ATTLIST item" + defaults
            + ">\"> %a;]><rss>" + item << u"entities of its own"_s;
    QTest::newRow("long entities") << "<!DOCTYPE rss [<!ENTITY e '" + QByteArray(17, 'x') + "'>]><rss>" + item
                                   << u"entities of its own"_s;
    QTest::newRow("an encoding without ASCII") << "<?xml version='1.0' encoding='UTF-7'?><rss>" + item << u"UTF-7"_s;
}

void SourcesTest::aFeedBeyondTheBoundsIsRefused()
{
    QFETCH(const QByteArray, feed);
    QFETCH(const QString, says);
    const auto read = readCalls(feed.toStdString(), u"feed"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().why.contains(says), qPrintable(read.error().why));
}

void SourcesTest::aFeedWithinTheBoundsIsRead_data()
{
    QTest::addColumn<QByteArray>("feed");
    const QByteArray item = "<channel><item><guid>1</guid><title>T</title></item></channel></rss>";
    QByteArray attributes;
    for (int number = 0; number < 99; ++number)
        attributes += " a" + QByteArray::number(number) + "='='";
    QTest::newRow("attributes") << "<rss" + attributes + ">" + item;
    QTest::newRow("signs in a comment") << "<rss><!-- <b " + QByteArray("a=").repeated(200) + "-->" + item;
    QTest::newRow("signs in a text") << "<rss><x><![CDATA[<b " + QByteArray("a=").repeated(200) + "]]></x>" + item;
    QTest::newRow("entities that are elsewhere")
        << "<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC \"-//W3C//ENTITIES Latin 1 for XHTML//EN\" "
           "\"http://www.w3.org/TR/xhtml1/DTD/xhtml-lat1.ent\">]><rss>"
            + item;
    QTest::newRow("an entity of a letter") << "<!DOCTYPE rss [<!ENTITY nbsp '&#160;'>]><rss>" + item;
    const QString wide = QString::fromUtf8("<rss>" + item);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe")
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    QTest::newRow("windows-1252") << "<?xml version='1.0' encoding='windows-1252'?><rss>" + item;
}

void SourcesTest::aFeedWithinTheBoundsIsRead()
{
    QFETCH(const QByteArray, feed);
    const ReadSource source = read(feed);
    QCOMPARE(source.read.calls.size(), 1);
    QCOMPARE(source.read.calls.front().call.title, "T");
    QVERIFY(source.read.skipped.empty());
}

void SourcesTest::aCalendarIsRead_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("deadline");
    QTest::addColumn<QByteArray>("opens");
    QTest::newRow("a day") << QByteArray("DTSTART;VALUE=DATE:20260915\r\n") << QByteArray("2026-09-15  ")
                           << QByteArray();
    QTest::newRow("an instant") << QByteArray("DTSTART:20260915T100000Z\r\n") << QByteArray("2026-09-15 10:00 UTC")
                                << QByteArray();
    QTest::newRow("a zone") << QByteArray("DTSTART;TZID=Europe/Paris:20260915T120000\r\n")
                            << QByteArray("2026-09-15 12:00 Europe/Paris") << QByteArray();
    QTest::newRow("a clock without a zone")
        << QByteArray("DTSTART:20260915T120000\r\n") << QByteArray("2026-09-15 12:00 ") << QByteArray();
    QTest::newRow("from and to") << QByteArray("DTSTART;VALUE=DATE:20260301\r\nDTEND;VALUE=DATE:20260916\r\n")
                                 << QByteArray("2026-09-15  ") << QByteArray("2026-03-01");
    QTest::newRow("an hour") << QByteArray("DTSTART:20260915T100000Z\r\nDTEND:20260915T110000Z\r\n")
                             << QByteArray("2026-09-15 10:00 UTC") << QByteArray();
}

void SourcesTest::aCalendarIsRead()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, deadline);
    QFETCH(const QByteArray, opens);
    const ReadSource source = read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:u1\r\nDTSTAMP:"
                                   "20260101T000000Z\r\nSUMMARY:Appel à projets\r\n"
                                   "URL:https://example.org/1\r\nDESCRIPTION:One\\nTwo\r\n"
                                   + event + "END:VEVENT\r\nEND:VCALENDAR\r\n");
    QCOMPARE(source.read.calls.size(), 1);
    const ReadCall &one = source.read.calls.front();
    QCOMPARE(one.key, "u1");
    QCOMPARE(one.call.title, "Appel à projets");
    QCOMPARE(one.call.summary, "One\nTwo");
    QCOMPARE(one.call.url, "https://example.org/1");
    QCOMPARE(one.call.deadlines.size(), 1);
    const catalogue::Deadline &found = one.call.deadlines.front();
    QCOMPARE(QByteArray::fromStdString(found.date->toString() + " " + found.time + " " + found.timezone), deadline);
    QCOMPARE(one.call.opens ? QByteArray::fromStdString(one.call.opens->toString()) : QByteArray(), opens);
}

void SourcesTest::theHighestSequenceIsTheVersion()
{
    const auto event = [](const char *sequence) -> QByteArray {
        return QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:u1\r\nDTSTART:"
                          "20260915T100000Z\r\nSUMMARY:T\r\nSEQUENCE:")
            + sequence + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    };
    QCOMPARE_LT(read(event("9")).read.calls.front().version, read(event("10")).read.calls.front().version);
}

void SourcesTest::ofWhatRepeatsTheFirstIsRead_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("yearly") << QByteArray("RRULE:FREQ=YEARLY\r\n");
    QTest::newRow("for ever, each second") << QByteArray::fromStdString(testing::shapes::everySecond());
    QTest::newRow("dates") << QByteArray("RDATE:20260916T100000Z,20260917T100000Z\r\n");
    QTest::newRow("exceptions") << "EX" + QByteArray::fromStdString(testing::shapes::everySecond());
    QTest::newRow("an alarm in it") << QByteArray(
        "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nREPEAT:999999999\r\nDURATION:PT1S\r\nSUMMARY:x\r\nEND:VALARM\r\n");
    QTest::newRow("a duration without end") << QByteArray("DURATION:P99999999999W\r\n");
    QTest::newRow("an end without end") << QByteArray("DTEND:99991231T000000Z\r\n");
}

void SourcesTest::ofWhatRepeatsTheFirstIsRead()
{
    QFETCH(const QByteArray, rule);
    const ReadSource source = read(QByteArray::fromStdString(testing::shapes::calendar(
        "BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:T\r\nLAST-MODIFIED:20260102T000000Z\r\nDTSTART:20260915T100000Z\r\n"
        + rule.toStdString() + "END:VEVENT\r\n")));
    QCOMPARE(source.read.calls.size(), 1);
    QVERIFY(source.read.skipped.empty());
    QCOMPARE(recordOf(source.read.calls.front()),
             "{'deadlines':[{'date':'2026-09-15','time':'10:00','timezone':'UTC'}],'id':'call:t',"
             "'sources':[{'date':'2026-01-02'}],"
             "'title':'T'}");
}

void SourcesTest::zonesOfACalendarAreBounded_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("name");
    const auto zone = [](const char *name, const std::string &rule) {
        return QByteArray::fromStdString(testing::shapes::zone(name, rule));
    };
    QTest::newRow("each second") << zone("Evil/Zone", testing::shapes::everySecond()) << QByteArray("Evil/Zone");
    QTest::newRow("a rule of POSIX") << QByteArray() << QByteArray("\"AAA-1BBB,M3.2.0/2,M11.1.0\"");
    QTest::newRow("a rule of POSIX that is declared")
        << zone("AAA-1BBB,M3.2.0/2,M11.1.0", "") << QByteArray("\"AAA-1BBB,M3.2.0/2,M11.1.0\"");
    QTest::newRow("a short rule of POSIX") << QByteArray() << QByteArray("AAA-1");
}

/// The moment is as the clock shows it, whatever is to be thought of the zone.
void SourcesTest::zonesOfACalendarAreBounded()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, name);
    for (const char *year : {"2026", "0001"}) {
        const ReadSource source = read(QByteArray::fromStdString(
            testing::shapes::calendar(QByteArray(zone + "BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:T\r\nDTSTART;TZID=" + name
                                                 + ":" + year + "0115T120000\r\nEND:VEVENT\r\n")
                                          .toStdString())));
        QCOMPARE(source.read.calls.size(), 1);
        const auto &deadlines = source.read.calls.front().call.deadlines;
        QCOMPARE(deadlines.size(), year[0] == '2' ? 1UL : 0UL);
        if (!deadlines.empty())
            QCOMPARE(deadlines.front().date->toString() + " " + deadlines.front().time, "2026-01-15 12:00");
    }
}

void SourcesTest::manyOfOneUidAreLeftOut()
{
    std::string events;
    for (int number = 0; number < 150; ++number)
        events += testing::shapes::event(
            "u1", std::format("RECURRENCE-ID:20270115T10{:02}{:02}Z\r\n", number / 60, number % 60));
    const ReadSource source = read(QByteArray::fromStdString(testing::shapes::calendar(events)));
    QCOMPARE(source.read.calls.size(), 100UL);
    QCOMPARE(source.read.skipped.size(), 1UL);
}

void SourcesTest::anEntryWithoutUidIsTheSameEachTime()
{
    const QByteArray file = QByteArray::fromStdString(testing::shapes::calendar(
        "BEGIN:VEVENT\r\nSUMMARY:A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B\r\nEND:VEVENT\r\n"));
    std::set<std::string> keys;
    for (int time = 0; time < 2; ++time)
        for (const ReadCall &one : read(file).read.calls)
            keys.insert(one.key);
    QCOMPARE(keys.size(), 2UL);
}

void SourcesTest::aCalendarThatBreaksOffSaysSo()
{
    const std::string whole =
        testing::shapes::calendar(testing::shapes::event("u1", "") + testing::shapes::event("u2", ""));
    const ReadSource source = read(QByteArray::fromStdString(whole).chopped(40));
    QCOMPARE(source.read.calls.size(), 1UL);
    QCOMPARE(source.read.skipped.size(), 1UL);
    QVERIFY(source.read.skipped.front().reason.contains(u"ends unexpectedly"_s));
}

void SourcesTest::aTableIsRead()
{
    const ReadSource source =
        read("\xef\xbb\xbf"
             "id;title;reference;deadlines;budget_eur;url\r\n;Eins;R-1;2026-09-15;1000000;https://example.org/1\r\n"
             "call:zwei;Zwei;;;;\r\n;;R-3;;;\r\n;Drei;;;viel;\r\n");
    QCOMPARE(source.read.calls.size(), 3);
    QCOMPARE(recordOf(source.read.calls[0]),
             "{'budget_eur':1000000,'deadlines':[{'date':'2026-09-15'}],'id':'call:r-1','reference':'R-1','title':'"
             "Eins','url':'https://example.org/1'}");
    QCOMPARE(source.read.calls[0].key, "R-1");
    QCOMPARE(source.read.calls[1].call.id, "call:zwei");
    QCOMPARE(source.read.calls[2].call.id, "call:drei");
    QCOMPARE(source.read.skipped.size(), 1);
    QCOMPARE(source.read.skipped[0].record, "line 4");
}

void SourcesTest::anIdStandsInAnyColumn()
{
    const ReadSource source = read("title, id ,reference,id\nEins,call:eins,R-1,call:other\nZwei,,R-2,x\nDrei\n");
    QCOMPARE(source.read.calls.size(), 3UL);
    QCOMPARE(recordOf(source.read.calls[0]), "{'id':'call:eins','reference':'R-1','title':'Eins'}");
    QCOMPARE(recordOf(source.read.calls[1]), "{'id':'call:r-2','reference':'R-2','title':'Zwei'}");
    QCOMPARE(recordOf(source.read.calls[2]), "{'id':'call:drei','title':'Drei'}");
}

void SourcesTest::aRowThatIsTooWideIsSkipped()
{
    const QByteArray wide(catalogue::CsvReader::mostCells, ',');
    const ReadSource source = read("title\nEins" + wide + "\nZwei\n");
    QCOMPARE(source.read.calls.size(), 1UL);
    QCOMPARE(source.read.skipped.size(), 1UL);
    QVERIFY(source.read.skipped.front().reason.contains(u"10000 cells"_s));
    const auto refused = readCalls(QByteArray("title" + wide + "\nEins\n").toStdString(), u"file"_s);
    QVERIFY(!refused && refused.error().why.contains(u"10000 columns"_s));
}

void SourcesTest::whatIsTooMuchIsLeftOutInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const qsizetype more = qsizetype(mostEntries) + 10;
    QTest::newRow("table") << "title,x\n" + QByteArray(",1\n").repeated(more);
    QTest::newRow("feed") << "<rss><channel>" + QByteArray("<item/>").repeated(more) + "</channel></rss>";
    std::string events;
    for (qsizetype number = 0; number < more; ++number)
        events += std::format("BEGIN:VEVENT\r\nUID:u{}\r\nEND:VEVENT\r\n", number);
    QTest::newRow("calendar") << QByteArray::fromStdString(testing::shapes::calendar(events));
    QTest::newRow("portal") << R"({"results":[)" + QByteArray("0,").repeated(more) + "0]}";
}

void SourcesTest::whatIsTooMuchIsLeftOutInWords()
{
    QFETCH(const QByteArray, bytes);
    const ReadSource source = read(bytes);
    QCOMPARE(source.read.skipped.size(), mostEntries + 1);
    QVERIFY2(source.read.skipped.back().reason.contains(u"50000 entries"_s),
             qPrintable(source.read.skipped.back().reason));
}

void SourcesTest::aStoppedReadingEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const testing::Shape &shape : testing::hostileShapes())
        for (const char *known : {"calltable rows", "feed items", "calendar events", "portal results"})
            if (std::format("{} {}", shape.reader, shape.name) == known)
                QTest::newRow(known) << QByteArray::fromStdString(shape.make(100'000));
}

/// Nothing of what comes behind the stop is read.
void SourcesTest::aStoppedReadingEnds()
{
    QFETCH(const QByteArray, bytes);
    std::stop_source stop;
    stop.request_stop();
    const auto whole = readCalls(bytes.toStdString(), u"file"_s);
    QVERIFY(whole && whole->read.calls.size() > 100);
    const auto stopped = readCalls(bytes.toStdString(), u"file"_s, stop.get_token());
    QVERIFY(!stopped || stopped->read.calls.empty());
}

void SourcesTest::whatIsNothingIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello\nworld\n");
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body><p>Not found</p></body></html>");
    QTest::newRow("a table of something else") << QByteArray("name,country\nx,DE\n");
    QTest::newRow("bytes") << QByteArray("\x00\x01\xfe\xff\x80", 5);
    QTest::newRow("half a calendar") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEV");
}

void SourcesTest::whatIsNothingIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto read = readCalls(bytes.toStdString(), u"a file"_s);
    QVERIFY(!read || read->read.calls.empty());
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY(read.error().message().contains(u"a file"_s));
        QVERIFY(!read.error().hint.isEmpty());
    }
}

void SourcesTest::filesThatCannotBeRead()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"nothing.json"_s)}) {
        const auto read = readCallFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY(read.error().message().contains(path));
    }
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "sourcestest.moc"
