// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/exchange.h"

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
    if (!request.formType.empty()) {
        get.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray::fromStdString(request.formType));
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
        , m_reply(request.formType.empty()
                      ? network.get(prepared(request, body))
                      : network.post(prepared(request, body), QByteArray::fromStdString(request.form)))
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
    void end(Ended how, const QString &why = {})
    {
        if (m_ended)
            return;
        m_ended = true;
        m_result.ended = how;
        m_result.why = why;
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
    bool m_takesBody = false; ///< headers came, and what follows is the file
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
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (!length.isValid())
        return;
    m_expected = std::int64_t(m_body.bytes.size()) + length.toLongLong();
    if (*m_expected > m_request.maxBytes)
        end(Ended::TooLong);
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
        if (std::int64_t(m_body.bytes.size()) + piece.size() > m_request.maxBytes)
            return end(Ended::TooLong);
        m_body.bytes.append(piece.data(), std::size_t(piece.size()));
    }
    if (m_request.onBytes)
        m_request.onBytes(std::int64_t(m_body.bytes.size()));
}

void Exchange::onTick()
{
    if (m_result.received - m_lastTick < m_request.leastBytes)
        end(Ended::Broken, Words::tr("nothing came for %1 seconds").arg(double(m_request.stall.count()) / 1000));
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
        return end(Ended::Unchanged);
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308) {
        m_result.redirect = m_request.url.resolved(m_reply->header(QNetworkRequest::LocationHeader).toUrl());
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
    end(Ended::Complete);
}
} // namespace

ExchangeResult exchange(QNetworkAccessManager &network, const ExchangeRequest &request, Body &body)
{
    return Exchange(network, request, body).run();
}

} // namespace hansa::sync
