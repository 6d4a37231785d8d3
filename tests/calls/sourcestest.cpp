// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "callbuilder.h"
#include "calls/schedule.h"
#include "calls/sources/anysource.h"
#include "catalogue/codec.h"

#include <QTemporaryDir>
#include <QTest>

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
    void aCalendarIsRead_data();
    void aCalendarIsRead();
    void theHighestSequenceIsTheVersion();
    void aTableIsRead();
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
