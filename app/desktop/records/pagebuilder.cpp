// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/pagebuilder.h"

#include "search/criteriajson.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::PageBuilder)
};

QString hostOf(const QString &address)
{
    QString host = QUrl(address).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// The text in pieces that are laid out in a moment, each but the last as long as it may be: cut at the end of a line,
/// else of a word.
QStringList pieces(const QString &text)
{
    constexpr qsizetype longest = 4000;
    QStringList parts;
    qsizetype from = 0;
    while (text.size() - from > longest) {
        qsizetype to = text.lastIndexOf(u'\n', from + longest);
        if (to <= from)
            to = text.lastIndexOf(u' ', from + longest);
        const bool parted = to > from;
        if (!parted)
            to = from + longest - (text[from + longest - 1].isHighSurrogate() ? 1 : 0);
        parts += text.sliced(from, to - from);
        from = to + (parted ? 1 : 0);
    }
    parts += text.sliced(from);
    return parts;
}

/// "deadline_model" as "Deadline model".
QString readableKey(std::string_view key)
{
    QString words = text(key).replace(u'_', u' ');
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}
} // namespace

PageBuilder::PageBuilder(const catalogue::RecordHead &head, const RecordContext &context)
    : m_head(head)
    , m_context(context)
{
    m_page.id = text(head.id);
}

bool PageBuilder::unverified(std::string_view field) const
{
    return std::ranges::contains(m_head.unverified, field);
}

void PageBuilder::setAction(const QString &action, const search::Criteria &criteria)
{
    if (criteria.list.empty())
        return;
    m_page.action = action;
    m_page.criteria = QString::fromStdString(search::writeCriteria(criteria));
}

void PageBuilder::begin(const QString &title, PagePart::Look look)
{
    m_page.parts.append(PagePart{.title = title, .look = look, .lines = {}, .action = {}, .criteria = {}});
}

void PageBuilder::offer(const QString &action, const search::Criteria &criteria)
{
    m_page.parts.last().action = action;
    m_page.parts.last().criteria = QString::fromStdString(search::writeCriteria(criteria));
}

void PageBuilder::line(PageLine line)
{
    m_page.parts.last().lines.append(std::move(line));
}

void PageBuilder::fact(const QString &label, const QString &value, std::string_view field, const QString &note)
{
    if (value.isEmpty())
        return;
    for (bool first = true; const QString &piece : pieces(value)) {
        PageLine added;
        if (std::exchange(first, false))
            added.label = label;
        added.text = piece;
        added.unverified = unverified(field);
        line(std::move(added));
    }
    m_page.parts.last().lines.last().note = note;
}

void PageBuilder::prose(const QString &paragraph, std::string_view field)
{
    fact({}, paragraph, field);
}

void PageBuilder::recordLine(const std::string &idOrName, const QString &note, std::string_view field)
{
    if (idOrName.empty())
        return;
    PageLine added;
    added.text = m_context.nameOf(idOrName);
    added.note = note;
    added.unverified = unverified(field);
    if (m_context.knows(idOrName))
        added.record = text(idOrName);
    line(std::move(added));
}

void PageBuilder::countryLines(std::span<const std::string> codes, std::string_view field)
{
    for (const std::string &code : codes) {
        std::string id = "country:" + code;
        std::ranges::transform(id, id.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        PageLine added;
        added.text = m_context.country(code);
        added.unverified = unverified(field);
        if (m_context.knows(id))
            added.record = text(id);
        line(std::move(added));
    }
}

void PageBuilder::addressLine(const QString &name, std::string_view address, const QString &note,
                              std::string_view field)
{
    if (name.isEmpty())
        return;
    PageLine added;
    added.text = name;
    added.note = note;
    added.address = safeAddress(address);
    added.unverified = unverified(field);
    line(std::move(added));
}

void PageBuilder::webLine(const QString &name, std::string_view address, std::string_view field)
{
    if (address.empty())
        return;
    const QString safe = safeAddress(address);
    addressLine(name, address, safe.isEmpty() ? text(address) : hostOf(safe), field);
}

void PageBuilder::sectors(std::span<const std::string> ids)
{
    fact(Words::tr("Themes"), m_context.sectors(ids), "sectors");
}

void PageBuilder::mentions(const PageLinks &links, RecordKind kind, const QString &title)
{
    begin(title, PagePart::Links);
    std::unordered_set<std::string_view> seen;
    std::vector<store::RecordSummary> mentioning;
    for (const store::Link &link : links.to) {
        if (kindOfId(link.record.id) == kind && seen.insert(link.record.id).second)
            mentioning.push_back(link.record);
    }
    summaryLines(mentioning);
}

void PageBuilder::summaryLines(std::span<const store::RecordSummary> records)
{
    constexpr std::size_t most = 1000; // more than anybody goes through one by one
    for (const store::RecordSummary &record : records.first(std::min(records.size(), most))) {
        PageLine added;
        added.text = record.title.empty() ? m_context.nameOf(record.id) : text(record.title);
        added.record = text(record.id);
        line(std::move(added));
    }
    if (records.size() > most) {
        PageLine more;
        more.text = Words::tr("and %n more", nullptr, int(records.size() - most));
        line(std::move(more));
    }
}

void PageBuilder::addExtras()
{
    begin(Words::tr("Also stated"));
    for (const catalogue::Extra &extra : m_head.extras) {
        QString value = text(extra.json);
        if (value.size() >= 2 && value.startsWith(u'"') && !value.contains(u'\\'))
            value = value.sliced(1, value.size() - 2);
        fact(readableKey(extra.key), value, extra.key);
    }
}

void PageBuilder::addSources()
{
    for (const catalogue::Source &source : m_head.sources) {
        const QString address = safeAddress(source.url);
        QStringList aside;
        if (!address.isEmpty())
            aside << hostOf(address);
        if (source.date)
            aside << m_context.date(*source.date);
        if (!source.note.empty())
            aside << text(source.note);
        m_page.sourceTitles << (source.title.empty() ? text(source.url) : text(source.title));
        m_page.sourceAddresses << address;
        m_page.sourceDates << aside.join(u" · "_s);
    }
    if (!m_head.asOf)
        return;
    const QString age = ageText(*m_head.asOf, m_context.today());
    m_page.asOf = m_context.date(*m_head.asOf) + (age.isEmpty() ? QString() : u", "_s + age);
    m_page.old = isOld(*m_head.asOf, m_context.today());
}

PageDescription PageBuilder::finish()
{
    addExtras();
    addSources();
    m_page.parts.removeIf([](const PagePart &part) { return part.lines.isEmpty() && part.action.isEmpty(); });
    return std::move(m_page);
}

search::Criteria criteriaFor(std::vector<std::string> sectors, std::vector<std::string> countries)
{
    search::Criteria criteria;
    const auto add = [&](search::Dimension dimension, std::vector<std::string> values) {
        if (values.empty())
            return;
        search::Criterion criterion;
        criterion.dimension = dimension;
        criterion.values = std::move(values);
        criteria.list.push_back(std::move(criterion));
    };
    add(search::Dimension::Sector, std::move(sectors));
    add(search::Dimension::Country, std::move(countries));
    return criteria;
}

} // namespace hansa::desktop
