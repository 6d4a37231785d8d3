// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/outcolumn_p.h"

#include "protocol/packs/varint_p.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace hansa::protocol
{

namespace
{
/// Each text of @p texts, which are ended by `endOfText`, to @p visit, until that returns false.
template<class Visit> void eachText(std::string_view texts, Visit visit)
{
    for (std::size_t end = texts.find(endOfText); end != std::string_view::npos; end = texts.find(endOfText)) {
        if (!visit(texts.substr(0, end)))
            return;
        texts.remove_prefix(end + 1);
    }
}

/// Texts numbered, the frequent ones first, where each occurs twice or more on average; else nothing.
std::string numbered(std::string_view texts)
{
    const auto all = std::size_t(std::ranges::count(texts, endOfText));
    std::unordered_map<std::string_view, std::size_t> counts;
    const auto areFew = [&] { return counts.size() <= mostNumbered && counts.size() * 2 <= all; };
    eachText(texts, [&](std::string_view text) {
        ++counts[text];
        return areFew();
    });
    if (!areFew())
        return {};
    std::vector<std::pair<std::string_view, std::size_t>> order(counts.begin(), counts.end());
    std::ranges::sort(
        order, [](const auto &a, const auto &b) { return std::tie(b.second, a.first) < std::tie(a.second, b.first); });
    std::string body(1, '\1');
    appendVarint(body, order.size());
    for (std::size_t number = 0; auto &[text, count] : order) {
        body.append(text) += endOfText;
        counts[text] = number++;
    }
    eachText(texts, [&](std::string_view text) {
        body += char(counts[text]);
        return true;
    });
    return body;
}

/// The last letter counts for all that follow, so it is written once.
std::string shortened(Stream stream, const std::string &bytes)
{
    return formOf(stream) == StreamForm::Letters ? bytes.substr(0, bytes.find_last_not_of(bytes.back()) + 2) : bytes;
}

bool comesFirst(Stream stream)
{
    return stream == Stream::Texts || stream == Stream::Inserted || stream == Stream::Decimals;
}
} // namespace

struct OutColumn::Named {
    bool later; ///< small numbers stand together, after the texts
    std::string name; ///< path and letter
    std::string body;
};

void OutColumn::addNumber(Stream stream, std::uint64_t number)
{
    appendVarint(m_numbers[stream], number);
}

OutColumn::OutColumn(OutColumn &root, std::size_t pathBytes)
    : m_root(&root)
    , m_pathBytes(pathBytes)
{
    ++root.m_columns;
    root.m_allPaths += pathBytes;
}

OutColumn &OutColumn::member(std::string_view key)
{
    auto found = m_members.find(key);
    if (found == m_members.end()) {
        std::unique_ptr<OutColumn> made(new OutColumn(*m_root, m_pathBytes + 1 + key.size()));
        found = m_members.emplace(key, std::move(made)).first;
    }
    return *found->second;
}

OutColumn &OutColumn::element()
{
    if (!m_element)
        m_element.reset(new OutColumn(*m_root, m_pathBytes + 1));
    return *m_element;
}

void OutColumn::collect(std::string &path, bool plain, std::vector<Named> &found) const
{
    for (const auto &[stream, bytes] : m_numbers)
        found.push_back({true, path + char(stream), shortened(stream, bytes)});
    for (const auto &[stream, texts] : m_texts) {
        std::string body = plain ? std::string() : numbered(texts);
        if (body.empty())
            body.append(1, '\0').append(texts);
        found.push_back({!comesFirst(stream), path + char(stream), std::move(body)});
    }
    const std::size_t length = path.size();
    for (const auto &[key, member] : m_members) {
        path.append(1, beforeKey).append(key);
        member->collect(path, plain, found);
        path.resize(length);
    }
    if (m_element) {
        path += beforeElement;
        m_element->collect(path, plain, found);
        path.resize(length);
    }
}

std::string OutColumn::serialise(bool plain) const
{
    std::vector<Named> streams;
    std::string path;
    collect(path, plain, streams);
    std::ranges::sort(
        streams, [](const Named &a, const Named &b) { return std::tie(a.later, a.name) < std::tie(b.later, b.name); });
    std::string all;
    for (const Named &stream : streams) {
        all.append(stream.name) += endOfText;
        appendVarint(all, stream.body.size());
        all += stream.body;
    }
    return all;
}

} // namespace hansa::protocol
