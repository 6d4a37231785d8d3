// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/feedreader.h"

#include "base/webaddress.h"
#include "calls/sources/feedxml.h"
#include "calls/sources/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <format>

namespace hansa::calls
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::FeedReader)
};

/// An item on its way to a call.
struct Item {
    QString id;
    QString title;
    QString link;
    QString text;
    QString published;
    QStringList categories;
};

/// What is a place on the web that may be shown.
std::string addressOf(const QString &link)
{
    return webAddress(link).toString(QUrl::FullyEncoded).toStdString();
}

/// RFC 822 of RSS, ISO 8601 of Atom.
std::optional<PartialDate> dayOf(const QString &text)
{
    QDateTime at = QDateTime::fromString(text.trimmed(), Qt::RFC2822Date);
    if (!at.isValid())
        at = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return at.isValid() ? PartialDate::parse(at.date().toString(Qt::ISODate).toStdString()) : std::nullopt;
}

bool isWhole(const QString &name)
{
    return name == "content"_L1 || name == "encoded"_L1;
}

bool isSummary(const QString &name)
{
    return name == "description"_L1 || name == "summary"_L1;
}

class Reader
{
public:
    Reader(std::string_view bytes, const QString &where)
        : m_xml(bytes)
        , m_where(where)
    {
    }

    Result<ReadCalls> read(const std::stop_token &cancel)
    {
        bool known = false;
        while (!cancel.stop_requested() && m_xml.next()) {
            if (!m_xml.isStart())
                continue;
            const QString name = m_xml.name();
            if (!known) {
                known = name == "rss"_L1 || name == "RDF"_L1 || name == "feed"_L1;
                if (!known)
                    break;
            } else if (name == "item"_L1 || name == "entry"_L1) {
                if (m_read.isFull()) {
                    m_read.leaveOutTheRest(m_where);
                    break;
                }
                add(readItem());
            } else if (name == "title"_L1 && m_title.isEmpty()) {
                m_title = m_xml.textOf();
            }
        }
        const QString error = m_xml.error();
        known = known || !error.isEmpty();
        if (!known || (!error.isEmpty() && m_read.calls.empty()))
            return failure(ErrorKind::Usage, Words::tr("Reading the feed"), m_where,
                           known ? Words::tr("line %1: %2").arg(m_xml.line()).arg(error)
                                 : Words::tr("this is neither RSS nor Atom"),
                           Words::tr("Give the feed itself, not the page that links to it."));
        if (!error.isEmpty())
            m_read.skipped.push_back(
                {m_where, std::format("line {}", m_xml.line()), Words::tr("the feed breaks off: %1").arg(error)});
        for (ReadCall &one : m_read.calls)
            one.call.sources.front().title = m_title.simplified().left(200).toStdString();
        return std::move(m_read);
    }

private:
    /// Atom's XHTML content is elements: put back as they were, for plainText().
    QString markupOf() { return m_xml.attribute(u"type") == "xhtml"_L1 ? m_xml.markupOf() : m_xml.textOf(); }

    Item readItem()
    {
        constexpr qsizetype mostCategories = 1000;
        Item item;
        item.id = m_xml.attribute(u"about"); // RSS 1.0
        while (m_xml.nextElement()) {
            const QString name = m_xml.name();
            if (name == "title"_L1) {
                item.title = markupOf();
            } else if (name == "link"_L1) {
                const QString link = m_xml.attribute(u"href");
                const QString kind = m_xml.attribute(u"rel");
                const QString words = m_xml.textOf();
                if (item.link.isEmpty() && (kind.isEmpty() || kind == "alternate"_L1))
                    item.link = link.isEmpty() ? words : link;
            } else if (name == "guid"_L1 || name == "id"_L1) {
                item.id = m_xml.textOf();
            } else if (isWhole(name) || (isSummary(name) && item.text.isEmpty())) {
                item.text = markupOf();
            } else if (name == "pubDate"_L1 || name == "updated"_L1 || name == "date"_L1 || name == "published"_L1) {
                item.published = m_xml.textOf();
            } else if (name == "category"_L1 || name == "subject"_L1) {
                const QString term = m_xml.attribute(u"term");
                const QString words = m_xml.textOf();
                if (item.categories.size() < mostCategories)
                    item.categories << (term.isEmpty() ? words : term);
            } else {
                m_xml.skipElement();
            }
        }
        return item;
    }

    void add(const Item &item)
    {
        const std::string link = addressOf(item.link);
        const std::string title = oneLine(item.title.toStdString());
        const QString key = item.id.trimmed().isEmpty() ? QString::fromStdString(link) : item.id.trimmed();
        const std::string place = std::format("item {}", ++m_items);
        if (title.empty() || key.isEmpty()) {
            m_read.skipped.push_back(
                {m_where, place,
                 title.empty() ? Words::tr("it has no title") : Words::tr("it has neither an id nor a link")});
            return;
        }
        ReadCall one;
        one.key = key.left(500).toStdString();
        one.call.id = "call:" + slugOf(title);
        if (slugOf(title).empty())
            one.call.id = "call:feed-item";
        one.call.title = title;
        one.call.summary = plainText(item.text.toStdString());
        one.call.url = link;
        for (const QString &category : item.categories)
            if (const std::string word = oneLine(category.toStdString(), 200);
                !word.empty() && one.call.keywords.size() < 100)
                one.call.keywords.push_back(word);
        one.call.sources.push_back({.url = link, .title = {}, .date = dayOf(item.published), .note = {}, .extras = {}});
        m_read.calls.push_back(std::move(one));
    }

    FeedXml m_xml;
    QString m_where;
    QString m_title;
    ReadCalls m_read;
    int m_items = 0;
};

} // namespace

Result<ReadCalls> readFeed(std::string_view bytes, const QString &where, const std::stop_token &cancel)
{
    return Reader(bytes, where).read(cancel);
}

} // namespace hansa::calls
