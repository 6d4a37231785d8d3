// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/searchlink.h"

#include "catalogue/canonicaljson.h"
#include "search/criteriajson.h"
#include "search/criteriatext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>

namespace hansa::search
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::SearchLink)
};

std::string encoded(std::string_view text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text)).toStdString();
}

/// The criterion as an option writes it; nothing where that says less.
std::optional<std::string> optionText(const Criterion &criterion)
{
    std::string text = formatCriterion(criterion);
    const auto read = parseCriterion(criterion.mode, text);
    return read && *read == criterion ? std::optional(std::move(text)) : std::nullopt;
}

std::string doubtText(double doubt)
{
    std::string text;
    catalogue::appendCanonicalNumber(text, doubt);
    return text;
}

std::string shellQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + '\'';
}

/// The words that the criteria begin with as prependWords() puts them there; else nothing.
std::string leadingWords(const Criteria &criteria)
{
    if (criteria.list.empty() || criteria.list.front().values.size() != 1)
        return {};
    Criteria words;
    prependWords(words, criteria.list.front().values.front());
    const bool same = words.list.size() == 2 && criteria.list.size() >= 2
        && std::ranges::equal(words.list, std::span(criteria.list).first(2));
    return same ? criteria.list.front().values.front() : std::string();
}

std::unexpected<Error> broken(std::string_view item, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Opening a search from a line of text"),
                   QString::fromUtf8(item.substr(0, 200)), why,
                   Words::tr("Copy the whole line, from hansa:search? to its end."));
}

Result<void> addItem(Criteria &criteria, std::string_view key, std::string_view value,
                     const catalogue::Vocabularies &vocabularies)
{
    if (key == "doubt") {
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), criteria.doubt);
        if (error != std::errc() || end != value.data() + value.size() || !(criteria.doubt >= 0 && criteria.doubt <= 1))
            return broken(value, Words::tr("doubt is no number between 0 and 1"));
        return {};
    }
    if (key == "criterion") {
        const std::string json = "{\"criteria\":[" + std::string(value) + "]}";
        auto read = readCriteria(QByteArrayView(json.data(), qsizetype(json.size())), QStringLiteral("hansa:search"),
                                 &vocabularies);
        if (!read)
            return std::unexpected(read.error());
        std::ranges::move(read->list, std::back_inserter(criteria.list));
        return {};
    }
    const auto mode = modeFromName(key);
    if (!mode)
        return broken(key, Words::tr("this is no part of a search"));
    CriterionContext context;
    context.vocabularies = &vocabularies;
    auto criterion = parseCriterion(*mode, value, context);
    if (!criterion)
        return std::unexpected(criterion.error());
    criteria.list.push_back(std::move(*criterion));
    return {};
}

} // namespace

std::string writeLink(const Criteria &criteria)
{
    std::string link(linkScheme);
    const auto add = [&](std::string_view key, std::string_view value) {
        if (!link.ends_with('?'))
            link += '&';
        link.append(key).append(1, '=').append(encoded(value));
    };
    for (const Criterion &criterion : criteria.list) {
        if (const auto text = optionText(criterion)) {
            add(modeName(criterion.mode), *text);
            continue;
        }
        // Of {"criteria":[…],"doubt":0} what stands in the brackets.
        const std::string whole = writeCriteria({{criterion}, 0});
        const auto open = whole.find('[');
        add("criterion", std::string_view(whole).substr(open + 1, whole.rfind(']') - open - 1));
    }
    if (criteria.doubt > 0)
        add("doubt", doubtText(criteria.doubt));
    return link;
}

bool isLink(std::string_view text)
{
    const auto start = text.find_first_not_of(" \t\r\n<");
    return start != text.npos && text.substr(start).starts_with(linkScheme);
}

Result<Criteria> readLink(std::string_view link, const catalogue::Vocabularies &vocabularies)
{
    if (link.size() > longestLink)
        return broken(link, Words::tr("it is longer than %1 bytes").arg(longestLink));
    std::string text;
    std::ranges::copy_if(link, std::back_inserter(text),
                         [](char c) { return std::string_view(" \t\r\n<>").find(c) == std::string_view::npos; });
    if (!text.starts_with(linkScheme))
        return broken(link, Words::tr("it does not begin with hansa:search?"));
    Criteria criteria;
    std::string_view rest = std::string_view(text).substr(linkScheme.size());
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('&'), rest.size());
        const std::string_view item = rest.substr(0, length);
        rest.remove_prefix(std::min(length + 1, rest.size()));
        const auto equals = item.find('=');
        if (equals == item.npos)
            return broken(item, Words::tr("a part of it is missing"));
        const std::string_view raw = item.substr(equals + 1);
        const QByteArray value = QByteArray::fromPercentEncoding(QByteArray(raw.data(), qsizetype(raw.size())));
        if (auto added = addItem(criteria, item.substr(0, equals),
                                 std::string_view(value.data(), std::size_t(value.size())), vocabularies);
            !added)
            return std::unexpected(added.error());
        if (criteria.list.size() > mostCriteria)
            return broken(item, Words::tr("it has more than %1 criteria").arg(mostCriteria));
    }
    return criteria;
}

std::string commandLine(const Criteria &criteria)
{
    std::string line = "hansactl search";
    std::span<const Criterion> list = criteria.list;
    if (const std::string words = leadingWords(criteria); !words.empty()) {
        line += ' ' + shellQuoted(words);
        list = list.subspan(2);
    }
    // Options are read mode by mode: in another order they would be another search.
    bool fits = std::ranges::is_sorted(list, {}, &Criterion::mode);
    for (Criterion criterion : list) {
        if (criterion.nearness)
            criterion.nearness->name.clear(); // is for people alone
        const auto text = optionText(criterion);
        fits = fits && text;
        if (fits)
            line.append(" --").append(modeName(criterion.mode)).append(1, ' ').append(shellQuoted(*text));
    }
    if (!fits)
        return "hansactl search " + shellQuoted(writeLink(criteria));
    if (criteria.doubt > 0)
        line += " --doubt " + doubtText(criteria.doubt);
    return line;
}

} // namespace hansa::search
