// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/filesource.h"

#include <QUrl>

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

class QNetworkAccessManager;

namespace hansa::sync
{

/// One request to a server, and what there is of the file already.
struct ExchangeRequest {
    QUrl url;
    std::int64_t maxBytes = 0;
    protocol::FileForm form = protocol::FileForm::Any;
    std::string knownEtag; ///< If-None-Match
    std::chrono::milliseconds stall{};
    std::int64_t leastBytes = 0;
    std::chrono::milliseconds left{}; ///< after that it ends, however fast it is
    std::stop_token cancel;
    std::function<void(std::int64_t)> onBytes; ///< with the size of the body by now
    std::string posted = {}; ///< sent by POST; empty: a GET
    std::string postedType = {}; ///< its Content-Type
};

/// How an exchange ended.
enum class Ended {
    Complete,
    Unchanged, ///< 304
    Redirected, ///< to `redirect`
    TooLong, ///< it would pass maxBytes
    OtherThing, ///< what came is no such file: a web page, nothing
    Broken, ///< worth another try: cut, stalled, 5xx
    Refused, ///< not worth one: 404, a certificate that nobody trusts
    OutOfTime,
    Cancelled,
};

struct ExchangeResult {
    Ended ended = Ended::Broken;
    int status = 0; ///< of HTTP; 0 where none came
    QString why;
    QUrl redirect;
    std::chrono::milliseconds retryAfter{}; ///< what the server asks for
    bool untrusted = false; ///< the certificate was the reason
    std::int64_t received = 0; ///< bytes of bodies in this exchange
};

/// A body that comes in one or more exchanges, and what it was a body of.
struct Body {
    std::string bytes;
    std::string etag;

    /// Whether the server can be asked for the rest only.
    [[nodiscard]] bool canResume() const { return !bytes.empty(); }
};

/// Sends one request and appends what comes to @p body; asks for the rest where some is there
/// already, and starts over where the server sends all of it, or where a form was sent. Blocks in
/// an event loop.
[[nodiscard]] ExchangeResult exchange(QNetworkAccessManager &network, const ExchangeRequest &request, Body &body);

} // namespace hansa::sync
