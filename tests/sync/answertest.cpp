// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "client.h"
#include "faultyserver.h"
#include "publisher.h"
#include "sync/contentcoding.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <zlib.h>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{
QByteArray answer(const QByteArray &body, const QByteArray &headers = {}, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    [[maybe_unused]] const int begun = deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray bodyOf(const QByteArray &good)
{
    return good.mid(good.indexOf("\r\n\r\n") + 4);
}

const QByteArray page = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Sign in</body></html>";
} // namespace

/// What comes in the place of a catalogue's files, and files that come in another form.
class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatCameInstead_data();
    void tellsWhatCameInstead();
    void unpacksWhatTheServerCompressed_data();
    void unpacksWhatTheServerCompressed();
    void aLimitHoldsForWhatIsUnpacked();
    void readsEveryMember();

private:
    /// The first fill of a client from a server that answers requests that begin so by @p bad.
    [[nodiscard]] Result<sync::Report> followed(Client &client, const QByteArray &path,
                                                const std::function<QByteArray(const QByteArray &good)> &bad) const
    {
        const FaultyServer server([&](int, const QByteArray &request, QTcpSocket &socket) {
            const QByteArray good = FaultyServer::wellBehaved(m_publisher->web(), request);
            FaultyServer::send(socket, request.startsWith(QByteArray("GET /").append(path)) ? bad(good) : good);
        });
        return client.follow(server.url(), m_publisher->key().publicKey());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Publisher> m_publisher;
};

void AnswerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_publisher = std::make_unique<Publisher>(m_folder->path());
    m_publisher->fill(10);
    m_publisher->publish();
}

void AnswerTest::tellsWhatCameInstead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("why");
    const QByteArray html = "Content-Type: text/html; charset=utf-8\r\n";
    const QByteArray json = "Content-Type: application/json\r\n";
    for (const char *const path : {"catalogue.json", "packs/"}) {
        const auto row = [&](const char *name, const QByteArray &sent, const QString &why) {
            QTest::addRow("%s, %s", path, name) << QByteArray(path) << sent << why;
        };
        row("a short page", answer(page, html), u"web page"_s);
        row("a page of 12 kB", answer(page + QByteArray(12'000, ' '), html), u"web page"_s);
        row("a page of 200 kB", answer(page + QByteArray(200'000, 'x'), html), u"web page"_s);
        row("a page after empty lines", answer("\xEF\xBB\xBF\r\n\r\n  " + page, html), u"web page"_s);
        row("a page of no type", answer(page), u"web page"_s);
        row("a page of an unknown length",
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + page + QByteArray(100'000, ' '), u"web page"_s);
        row("a page in XHTML", answer("<?xml version=\"1.0\"?>" + page, "Content-Type: application/xhtml+xml\r\n"),
            u"web page"_s);
        row("nothing", answer({}), u"empty"_s);
        row("nothing changed", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n", u"304"_s);
        row("compressed in a way we don't read", answer("\x0b\x02\x80", "Content-Encoding: br\r\n"), u"(br)"_s);
        row("an error in JSON", answer(R"({"error":"login_required"})", json), u""_s);
    }
    QTest::newRow("packs/, a long error in JSON")
        << QByteArray("packs/") << answer("{\"error\":\"" + QByteArray(20'000, 'x') + "\"}", json) << u"JSON"_s;
}

void AnswerTest::tellsWhatCameInstead()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, sent);
    QFETCH(const QString, why);
    Client client;
    const auto report = followed(client, path, [&](const QByteArray &) { return sent; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unreachable);
    QVERIFY2(report.error().why.contains(why), qPrintable(report.error().message()));
    QVERIFY2(report.error().hint.contains(u"sign in"_s), qPrintable(report.error().message()));
    QVERIFY(client.records().empty());
}

void AnswerTest::unpacksWhatTheServerCompressed_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<bool>("packs");
    for (const char *const coding : {"gzip", "x-gzip", "GZIP"})
        QTest::newRow(coding) << QByteArray(coding) << true;
    QTest::newRow("identity, said") << QByteArray("identity") << false;
    QTest::newRow("a pack is of zstd by itself") << QByteArray("zstd") << false;
}

void AnswerTest::unpacksWhatTheServerCompressed()
{
    QFETCH(const QByteArray, coding);
    QFETCH(const bool, packs);
    Client client;
    const auto report = followed(client, {}, [&](const QByteArray &good) {
        const QByteArray body = bodyOf(good);
        return answer(packs ? gzipped(body) : body, "Content-Encoding: " + coding + "\r\n");
    });
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(client.records(), m_publisher->records);
}

void AnswerTest::aLimitHoldsForWhatIsUnpacked()
{
    Client client;
    const QByteArray bomb = gzipped(QByteArray(50'000'000, ' '));
    QCOMPARE_LT(bomb.size(), 64'000);
    const auto report = followed(client, "catalogue.json",
                                 [&](const QByteArray &) { return answer(bomb, "Content-Encoding: gzip\r\n"); });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Refused);
    QVERIFY(report.error().why.contains(u"longer than"_s));
}

void AnswerTest::readsEveryMember()
{
    const QByteArray both = gzipped("one, ") + gzipped("two");
    QCOMPARE(sync::gunzip(both.toStdString(), 100).value(), std::string("one, two"));
    QVERIFY(!sync::gunzip(both.toStdString(), 7));
    for (qsizetype cut = 0; cut < both.size(); ++cut) {
        const auto plain = sync::gunzip(both.first(cut).toStdString(), 100);
        // The first member is whole by itself.
        QVERIFY(!plain || *plain == "one, ");
    }
    QVERIFY(!sync::gunzip("no gzip at all", 100));
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "answertest.moc"
