// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/jsonnode.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_set>

namespace hansa::search
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::Json)
};

/// Thrown and caught in this file: the first mistake ends the reading.
struct Mistake {
    std::size_t at;
    QString why;
};

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    JsonNode document()
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
        skipSpace();
        if (m_at == m_text.size())
            fail(Words::tr("the text is empty"));
        JsonNode node = value(0);
        skipSpace();
        if (m_at < m_text.size())
            fail(Words::tr("something follows the end of the document"));
        return node;
    }

private:
    static constexpr int deepest = 64;

    [[noreturn]] void fail(const QString &why) const { throw Mistake{m_at, why}; }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    bool take(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    JsonNode value(int depth)
    {
        if (depth > deepest)
            fail(Words::tr("it is nested too deep"));
        if (++m_values > mostJsonValues)
            fail(Words::tr("it has more than %1 values").arg(mostJsonValues));
        JsonNode node;
        node.at = m_at;
        switch (peek()) {
        case '{':
            node.value = object(depth);
            break;
        case '[':
            node.value = list(depth);
            break;
        case '"':
            node.value = string();
            break;
        default:
            if (take("true"))
                node.value = true;
            else if (take("false"))
                node.value = false;
            else if (!take("null"))
                node.value = number();
        }
        return node;
    }

    JsonNode::Object object(int depth)
    {
        JsonNode::Object out;
        std::unordered_set<std::string> keys;
        ++m_at;
        skipSpace();
        if (take("}"))
            return out;
        while (true) {
            skipSpace();
            if (peek() != '"')
                fail(m_at == m_text.size() ? Words::tr("the text ends inside an object")
                                           : Words::tr("a key in quotation marks is expected"));
            JsonNode key;
            key.at = m_at;
            std::string name = string();
            if (!keys.insert(name).second) {
                m_at = key.at;
                fail(Words::tr("the key stands there twice"));
            }
            key.value = std::move(name);
            skipSpace();
            if (!take(":"))
                fail(Words::tr("a colon is expected"));
            skipSpace();
            out.emplace_back(std::move(key), value(depth + 1));
            skipSpace();
            if (take("}"))
                return out;
            if (!take(","))
                fail(m_at == m_text.size() ? Words::tr("the text ends inside an object")
                                           : Words::tr("a comma or } is expected"));
        }
    }

    JsonNode::List list(int depth)
    {
        JsonNode::List out;
        ++m_at;
        skipSpace();
        if (take("]"))
            return out;
        while (true) {
            skipSpace();
            out.push_back(value(depth + 1));
            skipSpace();
            if (take("]"))
                return out;
            if (!take(","))
                fail(m_at == m_text.size() ? Words::tr("the text ends inside a list")
                                           : Words::tr("a comma or ] is expected"));
        }
    }

    std::uint32_t hex4()
    {
        std::uint32_t unit = 0;
        const std::string_view digits = m_text.substr(m_at, 4);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (digits.size() < 4 || error != std::errc() || end != digits.data() + 4)
            fail(Words::tr("four hexadecimal digits are expected"));
        m_at += 4;
        return unit;
    }

    void escape(std::string &out)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        if (const auto simple = letters.find(peek()); simple != std::string_view::npos && m_at < m_text.size()) {
            out += meant[simple];
            ++m_at;
            return;
        }
        if (!take("u"))
            fail(Words::tr("there is no such escape"));
        char32_t c = hex4();
        if (c >= 0xD800 && c < 0xDC00 && take("\\u")) {
            const std::uint32_t low = hex4();
            c = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00) : 0xD800;
        }
        if (c >= 0xD800 && c < 0xE000)
            fail(Words::tr("half of a surrogate pair is no letter"));
        out += QString::fromUcs4(&c, 1).toStdString();
    }

    std::string string()
    {
        const std::size_t start = m_at++;
        std::string out;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const char c = m_text[m_at];
            if (c >= 0 && c < 0x20)
                fail(Words::tr("a line end or control character stands in a text"));
            ++m_at;
            if (c == '\\')
                escape(out);
            else
                out += c;
        }
        if (m_at == m_text.size()) {
            m_at = start;
            fail(Words::tr("the quotation mark is not closed"));
        }
        ++m_at;
        return out;
    }

    double number()
    {
        double out = 0;
        const char *begin = m_text.data() + m_at;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), out);
        if (error != std::errc() || !std::isfinite(out) || (*begin != '-' && (*begin < '0' || *begin > '9')))
            fail(m_at == m_text.size() ? Words::tr("the text ends where a value is expected")
                                       : Words::tr("a value is expected"));
        m_at += std::size_t(end - begin);
        return out;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
};

} // namespace

TextPlace placeIn(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const auto lineStart = before.rfind('\n');
    return {std::size_t(std::ranges::count(before, '\n')) + 1,
            lineStart == std::string_view::npos ? at + 1 : at - lineStart};
}

std::expected<JsonNode, std::pair<std::size_t, QString>> readJsonNode(std::string_view json)
{
    Reader reader(json);
    try {
        return reader.document();
    } catch (const Mistake &mistake) {
        return std::unexpected(std::pair{mistake.at, mistake.why});
    }
}

} // namespace hansa::search
