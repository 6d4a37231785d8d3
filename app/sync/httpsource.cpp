// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/httpsource.h"

#include "sync/exchange.h"
#include "sync/log_p.h"
#include "sync/redirect.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::HttpSource)
};

constexpr int mostRedirects = 5;
constexpr int mostTries = 200; ///< for one file, however little each brings it forward

QString tried()
{
    return Words::tr("Fetching");
}

/// Sleeps, unless it is cancelled; whether it slept through.
bool sleepFor(std::chrono::milliseconds time, const std::stop_token &cancel)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, cancel, time, [] { return false; });
    return !cancel.stop_requested();
}
} // namespace

struct HttpSource::Private {
    QUrl base;
    Patience patience;
    std::stop_token cancel;
    QNetworkAccessManager network;
    std::function<void(std::int64_t)> onBytes;
    Body body; ///< of the file that is being fetched
    std::string start; ///< what is there of the next one
    std::int64_t bytes = 0;
    std::int64_t requests = 0;
    std::chrono::steady_clock::duration spent{}; ///< of the budget

    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(patience.budget - spent);
    }
    /// One try: an exchange, and those that redirects lead to.
    ExchangeResult tryOnce(const QUrl &url, const protocol::FileRequest &request, const Form &form, Body &body);
    /// The wait before try @p failures + 1: doubled each time, give or take half, so that
    /// clients that were cut off together don't come back together.
    [[nodiscard]] std::chrono::milliseconds wait(int failures, std::chrono::milliseconds asked) const;
};

ExchangeResult HttpSource::Private::tryOnce(const QUrl &url, const protocol::FileRequest &request, const Form &form,
                                            Body &body)
{
    ExchangeRequest get{url,    request.maxBytes, request.form, request.etag, patience.stall, patience.leastBytes,
                        left(), cancel,           onBytes,      form.bytes,   form.type};
    for (int redirects = 0;; ++redirects) {
        ++requests;
        const auto started = std::chrono::steady_clock::now();
        ExchangeResult result = exchange(network, get, body);
        spent += std::chrono::steady_clock::now() - started;
        bytes += result.received;
        if (result.ended != Ended::Redirected)
            return result;
        const auto refusal = whyNoRedirect(get.url, result.redirect);
        if (refusal || redirects == mostRedirects) {
            result.ended = Ended::Refused;
            result.untrusted = refusal.has_value();
            result.why = refusal.value_or(Words::tr("it is redirected too often"));
            return result;
        }
        get.left = left();
        get.url = result.redirect;
    }
}

std::chrono::milliseconds HttpSource::Private::wait(int failures, std::chrono::milliseconds asked) const
{
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    const auto doubled = std::chrono::duration<double, std::milli>(patience.firstWait)
        * double(1 << std::min(failures - 1, 16)) * jitter;
    const auto wanted = std::max(std::chrono::duration_cast<std::chrono::milliseconds>(doubled), asked);
    return std::min(wanted, patience.longestWait);
}

HttpSource::HttpSource(const QUrl &base, const Patience &patience, std::stop_token cancel)
    : d(std::make_unique<Private>())
{
    d->base = base;
    d->patience = patience;
    d->cancel = std::move(cancel);
    if (base.scheme() == QLatin1StringView("https")) {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(base));
        d->network.setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front());
    } else { // this machine
        d->network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
}

HttpSource::~HttpSource() = default;

QString HttpSource::location(std::string_view path) const
{
    return d->base.resolved(QUrl(QString::fromUtf8(path))).toDisplayString();
}

void HttpSource::onBytes(std::function<void(std::int64_t)> callback)
{
    d->onBytes = std::move(callback);
}

void HttpSource::goOnAfter(std::string bytes)
{
    d->start = std::move(bytes);
}

std::string_view HttpSource::cameSoFar() const
{
    return d->body.bytes;
}

std::int64_t HttpSource::bytes() const
{
    return d->bytes;
}

std::int64_t HttpSource::requests() const
{
    return d->requests;
}

Result<protocol::FileAnswer> HttpSource::get(const protocol::FileRequest &request)
{
    return fetch(request, {});
}

Result<std::string> HttpSource::post(std::string_view path, const Form &form, std::int64_t maxBytes)
{
    return fetch({.path = std::string(path), .maxBytes = maxBytes}, form).transform([](protocol::FileAnswer answer) {
        return std::move(answer.bytes);
    });
}

Result<protocol::FileAnswer> HttpSource::fetch(const protocol::FileRequest &request, const Form &form)
{
    const QUrl url = d->base.resolved(QUrl(QString::fromUtf8(request.path)));
    const QString place = url.toDisplayString();
    Body &body = d->body;
    body = {std::exchange(d->start, {}), {}};
    int failures = 0;
    const auto outOfTime = [&] {
        const auto minutes = std::chrono::duration<double, std::ratio<60>>(d->patience.budget).count();
        return failure(ErrorKind::Unreachable, tried(), place,
                       Words::tr("the server is too slow: it did not send everything within %1 minutes").arg(minutes),
                       Words::tr("What you have stays as it is. The next update tries again."));
    };
    for (int tries = 1;; ++tries) {
        if (d->cancel.stop_requested())
            return std::unexpected(cancelled());
        if (d->left() <= std::chrono::milliseconds::zero())
            return outOfTime();
        const std::size_t before = body.bytes.size();
        const ExchangeResult result = d->tryOnce(url, request, form, body);
        switch (result.ended) {
        case Ended::Complete:
            return protocol::FileAnswer{std::move(body.bytes), std::move(body.etag), false};
        case Ended::Unchanged:
            return protocol::FileAnswer{{}, request.etag, true};
        case Ended::Cancelled:
            return std::unexpected(cancelled());
        case Ended::TooLong:
            return failure(ErrorKind::Refused, tried(), place,
                           Words::tr("it is longer than the %1 bytes it may have").arg(request.maxBytes),
                           Words::tr("Nothing of it was taken over."));
        case Ended::OtherThing:
            body = {};
            return failure(ErrorKind::Unreachable, tried(), place, result.why,
                           Words::tr("Check the address, and whether this network asks you to sign in first. What you "
                                     "have stays as it is."));
        case Ended::Refused:
            return failure(result.untrusted ? ErrorKind::Refused : ErrorKind::Unreachable, tried(), place, result.why,
                           result.untrusted
                               ? Words::tr("Check whether this machine's date is right (it is %1), and whether "
                                           "this network asks you to sign in first. Else somebody may be "
                                           "listening.")
                                     .arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat))
                               : Words::tr("Check the address."));
        case Ended::OutOfTime:
            return outOfTime();
        case Ended::Redirected:
        case Ended::Broken:
            break;
        }
        if (!body.bytes.empty() && std::int64_t(body.bytes.size()) == request.maxBytes)
            return protocol::FileAnswer{std::move(body.bytes), std::move(body.etag), false}; // cut after the last byte
        // A byte now and then is no progress: it would keep a slow server's connection for ever.
        const bool progress = std::int64_t(body.bytes.size()) >= std::int64_t(before) + d->patience.leastBytes;
        failures = progress ? 1 : failures + 1;
        const auto wait = d->wait(failures, result.retryAfter);
        if (failures >= d->patience.tries || tries == mostTries || wait >= d->left()) {
            return failure(ErrorKind::Unreachable, tried(), place, result.why,
                           Words::tr("Check the connection, or try again later. What you have stays as it is."));
        }
        d->spent += wait;
        qCInfo(lcSync, "%s: %s; trying again in %lld ms from byte %zu", qUtf8Printable(place),
               qUtf8Printable(result.why), static_cast<long long>(wait.count()), body.bytes.size());
        if (!sleepFor(wait, d->cancel))
            return std::unexpected(cancelled());
    }
}

Error cancelled()
{
    return Error{ErrorKind::Failed,
                 Words::tr("Updating the catalogue"),
                 {},
                 Words::tr("it was cancelled"),
                 Words::tr("Nothing was changed.")};
}

bool isCancelled(const Error &error)
{
    return error == cancelled();
}

} // namespace hansa::sync
