// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/headjson.h"

#include <QStringList>

namespace hansa::cli
{

void writePack(JsonWriter &json, const protocol::PackRef &pack)
{
    json.beginObject().member("from", pack.from).member("to", pack.to);
    json.member("sha256", protocol::toHex(pack.sha256)).member("bytes", pack.bytes);
    json.member("raw_bytes", pack.rawBytes).member("records", pack.records).endObject();
}

void writeHead(JsonWriter &json, const protocol::Head &head)
{
    const protocol::Content &content = head.content;
    json.member("catalogue", content.id).member("title", content.title).member("publisher", content.publisher);
    json.member("revision", content.revision).member("digest", protocol::toHex(content.digest));
    json.key("counts").beginObject();
    for (const auto &[kind, count] : content.counts)
        json.member(kind, count);
    json.endObject();
    json.member("published", formatInstant(head.freshness.published)).key("expires");
    if (head.freshness.expires)
        json.value(formatInstant(*head.freshness.expires));
    else
        json.null();
}

QString countsInWords(const protocol::Content &content)
{
    QStringList words;
    for (const auto &[kind, count] : content.counts)
        words << QStringLiteral("%1 %2").arg(QString::fromStdString(kind)).arg(count);
    return words.join(QStringLiteral(", "));
}

} // namespace hansa::cli
