// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/callfetch.h"

#include "calls/sources/portal/portalpage.h"
#include "protocol/address.h"
#include "sync/httpsource.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <format>
#include <set>

namespace hansa::sync
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::CallFetch)
};

constexpr int pageSize = 100; ///< the API gives no more, whatever it is asked for
constexpr int mostPages = 300;

/// A multipart form with the three parts that the API wants, each JSON.
Form question()
{
    constexpr std::string_view boundary = "hansa-7e4c2f9a";
    constexpr std::pair<std::string_view, std::string_view> parts[] = {
        {"query",
         "{\"bool\":{\"must\":[{\"terms\":{\"type\":[\"1\",\"2\",\"8\"]}},"
         "{\"terms\":{\"status\":[\"31094501\",\"31094502\"]}}]}}"},
        {"languages", "[\"en\"]"},
        {"sort", "{\"field\":\"identifier\",\"order\":\"ASC\"}"},
    };
    std::string bytes;
    for (const auto &[name, json] : parts)
        bytes += std::format("--{}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"blob\"\r\n"
                             "Content-Type: application/json\r\n\r\n{}\r\n",
                             boundary, name, json);
    bytes += std::format("--{}--\r\n", boundary);
    return {std::format("multipart/form-data; boundary={}", boundary), std::move(bytes)};
}

Result<void> checkAddress(const QUrl &address)
{
    if (protocol::mayFetchFrom(address))
        return {};
    return failure(ErrorKind::Usage, Words::tr("Fetching calls from"), address.toDisplayString(),
                   Words::tr("only https is fetched, http from this machine alone"),
                   Words::tr("Give an address that begins with https."));
}

std::string pagePath(const QUrl &address, int number)
{
    QUrl url = address;
    QUrlQuery query(url);
    query.removeAllQueryItems(u"pageNumber"_s);
    query.removeAllQueryItems(u"pageSize"_s);
    query.addQueryItem(u"pageSize"_s, QString::number(pageSize));
    query.addQueryItem(u"pageNumber"_s, QString::number(number));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded).toStdString();
}
} // namespace

QUrl portalAddress()
{
    return QUrl(u"https://api.tech.ec.europa.eu/search-api/prod/rest/search?apiKey=SEDIA&text=***"_s);
}

Result<calls::ReadSource> fetchPortal(const QUrl &address, const Context &context)
{
    if (auto allowed = checkAddress(address); !allowed)
        return std::unexpected(allowed.error());
    HttpSource source(address, context.patience, context.listener.cancel);
    const Form form = question();
    calls::ReadSource all{calls::portalTarget(), {}};
    std::set<std::string> keys;
    for (int number = 1; number <= mostPages; ++number) {
        context.listener.report(Stage::Fetching, std::int64_t(keys.size()), all.read.announced);
        const auto bytes = source.post(pagePath(address, number), form, calls::maxSourceBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto page = calls::readPortalPage(*bytes, Words::tr("page %1 of %2").arg(number).arg(address.toDisplayString()),
                                          context.listener.cancel);
        if (!page)
            return std::unexpected(page.error());
        all.read.announced = std::max(all.read.announced, page->announced);
        const std::size_t before = keys.size();
        for (const calls::ReadCall &one : page->calls)
            keys.insert(one.key);
        const std::size_t results = page->calls.size() + page->skipped.size();
        std::ranges::move(page->calls, std::back_inserter(all.read.calls));
        std::ranges::move(page->skipped, std::back_inserter(all.read.skipped));
        const bool complete = std::int64_t(all.read.calls.size() + all.read.skipped.size()) >= all.read.announced;
        if (complete || results == 0 || (keys.size() == before && !page->calls.empty()))
            break;
    }
    return all;
}

Result<calls::ReadSource> fetchCalls(const QUrl &address, const Context &context)
{
    if (auto allowed = checkAddress(address); !allowed)
        return std::unexpected(allowed.error());
    HttpSource source(address, context.patience, context.listener.cancel);
    return source.get({.path = address.toString(QUrl::FullyEncoded).toStdString(), .maxBytes = calls::maxSourceBytes})
        .and_then([&](const protocol::FileAnswer &answer) {
            return calls::readCalls(answer.bytes, address.toDisplayString(), context.listener.cancel);
        });
}

} // namespace hansa::sync
