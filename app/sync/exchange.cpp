// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/exchange.h"

#include "sync/cameinstead.h"
#include "sync/contentcoding.h"
#include "sync/trust.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Exchange)
};

constexpr qint64 bufferBytes = qint64(256) * 1024;
constexpr qsizetype lookedAt = 64; ///< bytes that tell a web page from a file of a catalogue

QNetworkRequest prepared(const ExchangeRequest &request, const Body &body)
{
    QNetworkRequest get(request.url);
    if (request.url.scheme() == "https"_L1)
        get.setSslConfiguration(trustedServers());
    get.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    get.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    get.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    get.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    get.setHeader(QNetworkRequest::UserAgentHeader, u"hansa"_s);
    // Packs are compressed; a server that compresses again would defeat sizes and ranges.
    get.setRawHeader("Accept-Encoding", "identity");
    if (!request.postedType.empty()) {
        get.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray::fromStdString(request.postedType));
    } else if (body.canResume()) {
        get.setRawHeader("Range", "bytes=" + QByteArray::number(qint64(body.bytes.size())) + '-');
        if (!body.etag.empty() && !body.etag.starts_with("W/"))
            get.setRawHeader("If-Range", QByteArray::fromStdString(body.etag));
    } else if (!request.knownEtag.empty()) {
        get.setRawHeader("If-None-Match", QByteArray::fromStdString(request.knownEtag));
    }
    return get;
}

/// "bytes 1000-4999/5000": 1000; -1 for all else.
qint64 rangeStart(const QByteArray &contentRange)
{
    qint64 start = -1;
    if (contentRange.startsWith("bytes "))
        std::from_chars(contentRange.data() + 6, contentRange.data() + contentRange.size(), start);
    return start;
}

class Exchange
{
public:
    Exchange(QNetworkAccessManager &network, const ExchangeRequest &request, Body &body)
        : m_request(request)
        , m_body(body)
        , m_reply(request.postedType.empty()
                      ? network.get(prepared(request, body))
                      : network.post(prepared(request, body), QByteArray::fromStdString(request.posted)))
    {
        m_reply->setReadBufferSize(bufferBytes);
    }
    ~Exchange() { m_reply->deleteLater(); }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    ExchangeResult run();

private:
    void onHeaders();
    void onData();
    void onTick();
    void onFinished();
    /// Whether what begins so is another thing than was asked for; then it ends.
    bool isOtherThing(std::string_view begin, bool whole);
    void decode();
    [[nodiscard]] std::int64_t mostBytes() const
    {
        return m_coding == ContentCoding::None ? m_request.maxBytes : mostCoded(m_request.maxBytes);
    }
    void end(Ended how, const QString &why = {})
    {
        if (m_ended)
            return;
        m_ended = true;
        m_result.ended = how;
        m_result.why = why;
        if (m_coding != ContentCoding::None && how != Ended::Complete)
            m_body = {}; // there is no going on in the middle of it
        if (m_reply->isRunning())
            m_reply->abort();
        m_loop.quit();
    }

    const ExchangeRequest &m_request;
    Body &m_body;
    QNetworkReply *m_reply;
    QEventLoop m_loop;
    ExchangeResult m_result;
    std::int64_t m_lastTick = 0;
    std::optional<std::int64_t> m_expected; ///< size of the whole body, where the server says it
    ContentCoding m_coding = ContentCoding::None;
    bool m_takesBody = false; ///< headers came, and what follows is the file
    bool m_isNew = false; ///< it begins with its first byte
    bool m_isTooLong = false; ///< so the headers say: what it is decides how that is told
    bool m_ended = false;
};

ExchangeResult Exchange::run()
{
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_loop, [this] {
        // Where a connection breaks off Qt asks again by itself, with the range of the first time.
        if (m_takesBody)
            return end(Ended::Broken, Words::tr("the connection broke off"));
        onHeaders();
    });
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_loop, [this] { onData(); });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_loop, [this] { onFinished(); });
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &m_loop, [this] { onTick(); });
    tick.start(m_request.stall);
    QTimer::singleShot(m_request.left, &m_loop, [this] { end(Ended::OutOfTime); });
    const std::stop_callback stop(m_request.cancel, [this] {
        QMetaObject::invokeMethod(&m_loop, [this] { end(Ended::Cancelled); }, Qt::QueuedConnection);
    });
    if (!m_ended)
        m_loop.exec();
    return m_result;
}

void Exchange::onHeaders()
{
    if (m_takesBody)
        return;
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const int status = m_result.status;
    if (status != 200 && status != 206)
        return;
    if (status == 206) {
        if (rangeStart(m_reply->rawHeader("Content-Range")) != qint64(m_body.bytes.size()))
            return end(Ended::Broken, Words::tr("the server sent another piece than was asked for"));
    } else {
        m_body.bytes.clear();
        m_body.etag = m_reply->rawHeader("ETag").toStdString();
    }
    m_takesBody = true;
    m_isNew = m_body.bytes.empty();
    m_coding = contentCodingOf(m_reply->rawHeader("Content-Encoding"));
    if (m_coding == ContentCoding::Unknown || (m_coding == ContentCoding::Gzip && !m_isNew))
        return end(Ended::OtherThing,
                   Words::tr("the server compresses its answer (%1), though it was asked not to")
                       .arg(QString::fromLatin1(m_reply->rawHeader("Content-Encoding")).left(40)));
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (!length.isValid())
        return;
    m_expected = std::int64_t(m_body.bytes.size()) + length.toLongLong();
    m_isTooLong = *m_expected > mostBytes();
    if (m_isTooLong && !m_isNew)
        end(Ended::TooLong);
}

bool Exchange::isOtherThing(std::string_view begin, bool whole)
{
    if (!m_isNew)
        return false;
    const auto why = whatCameInstead(m_request.form, begin, whole);
    if (why)
        end(Ended::OtherThing, *why);
    return why.has_value();
}

void Exchange::decode()
{
    auto plain = gunzip(m_body.bytes, m_request.maxBytes);
    if (!plain)
        return plain.error().kind == ErrorKind::Refused ? end(Ended::TooLong) : end(Ended::Broken, plain.error().why);
    m_body.bytes = std::move(*plain);
    m_coding = ContentCoding::None;
}

void Exchange::onData()
{
    if (!m_takesBody || m_ended)
        return;
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(bufferBytes);
        if (piece.isEmpty())
            break;
        m_result.received += piece.size();
        const bool isCoded = m_coding != ContentCoding::None;
        if (!isCoded && std::int64_t(m_body.bytes.size()) < lookedAt
            && isOtherThing(m_body.bytes + piece.first(std::min(piece.size(), lookedAt)).toStdString(), false))
            return;
        if (m_isTooLong || std::int64_t(m_body.bytes.size()) + piece.size() > mostBytes())
            return end(Ended::TooLong);
        m_body.bytes.append(piece.data(), std::size_t(piece.size()));
    }
    if (m_request.onBytes)
        m_request.onBytes(std::int64_t(m_body.bytes.size()));
}

void Exchange::onTick()
{
    const std::int64_t came = m_result.received - m_lastTick;
    const double seconds = double(m_request.stall.count()) / 1000;
    if (came == 0)
        end(Ended::Broken, Words::tr("nothing came for %1 seconds").arg(seconds));
    else if (came < m_request.leastBytes)
        end(Ended::Broken, Words::tr("only %1 bytes came in %2 seconds").arg(came).arg(seconds));
    m_lastTick = m_result.received;
}

void Exchange::onFinished()
{
    if (m_ended)
        return;
    onHeaders();
    if (m_ended)
        return;
    onData();
    if (m_ended)
        return;
    const int status = m_result.status;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::SslHandshakeFailedError) {
        m_result.untrusted = true;
        return end(Ended::Refused, m_reply->errorString());
    }
    if (status == 304)
        return m_request.knownEtag.empty()
            ? end(Ended::OtherThing, Words::tr("the server says that nothing changed (304), though nothing is here"))
            : end(Ended::Unchanged);
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
        // As it came: QNetworkReply::header() makes a relative one empty.
        const QByteArray location = m_reply->rawHeader("Location").trimmed();
        m_result.redirect = m_request.url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
        if (location.isEmpty() || !m_result.redirect.isValid())
            return end(Ended::Refused, Words::tr("it is redirected, and the server does not say where to"));
        return end(Ended::Redirected);
    }
    if (status == 416) { // what is there is no piece of what the server has
        m_body = {};
        return end(Ended::Broken, Words::tr("the server has another file by now"));
    }
    if (status >= 500 || status == 429 || status == 408) {
        m_result.retryAfter = std::chrono::seconds(m_reply->rawHeader("Retry-After").toInt());
        return end(Ended::Broken, Words::tr("the server answers with error %1").arg(status));
    }
    if (status >= 400)
        return end(Ended::Refused,
                   status == 404 || status == 410 ? Words::tr("there is nothing at this address (%1)").arg(status)
                                                  : Words::tr("the server refuses (%1)").arg(status));
    if (error != QNetworkReply::NoError || !m_takesBody)
        return end(Ended::Broken,
                   error != QNetworkReply::NoError ? m_reply->errorString() : Words::tr("the server's answer is none"));
    // Qt may end well with a body that is short, or that has a piece twice after it asked again.
    const auto size = std::int64_t(m_body.bytes.size());
    if (m_expected && size != *m_expected) {
        if (size > *m_expected)
            m_body = {};
        return end(Ended::Broken,
                   Words::tr("the connection broke off after %1 of %2 bytes").arg(size).arg(*m_expected));
    }
    if (m_coding != ContentCoding::None) {
        decode();
        if (m_ended)
            return;
    }
    if (!isOtherThing(std::string_view(m_body.bytes).substr(0, std::size_t(lookedAt)),
                      m_body.bytes.size() <= std::size_t(lookedAt)))
        end(Ended::Complete);
}
} // namespace

ExchangeResult exchange(QNetworkAccessManager &network, const ExchangeRequest &request, Body &body)
{
    return Exchange(network, request, body).run();
}

} // namespace hansa::sync
