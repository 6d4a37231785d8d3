// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/plaintext.h"

#include <QString>

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace hansa::calls
{

namespace
{

constexpr int maxDepth = 256;
constexpr std::size_t mostHtml = std::size_t(4) << 20; ///< bytes that are looked at
constexpr std::string_view ellipsis = "…";

bool startsParagraph(std::string_view tag)
{
    static constexpr std::array tags = std::to_array<std::string_view>(
        {"address", "article", "aside", "blockquote", "body", "dl",      "fieldset", "figure", "footer",
         "form",    "h1",      "h2",    "h3",         "h4",   "h5",      "h6",       "header", "hr",
         "main",    "nav",     "ol",    "p",          "pre",  "section", "table",    "ul"});
    return std::ranges::binary_search(tags, tag);
}

bool startsLine(std::string_view tag)
{
    static constexpr std::array tags = std::to_array<std::string_view>(
        {"br", "caption", "dd", "div", "dt", "figcaption", "legend", "li", "option", "tr"});
    return std::ranges::binary_search(tags, tag);
}

/// What is between these is for programs.
bool isMute(std::string_view tag)
{
    static constexpr std::array tags =
        std::to_array<std::string_view>({"applet", "audio", "canvas", "embed", "iframe", "math", "noscript", "object",
                                         "script", "style", "svg", "template", "title", "video"});
    return std::ranges::binary_search(tags, tag);
}

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

/// U+00A0 and its like are spaces; U+00AD, zero-width and direction marks are nothing. Also what is no UTF-8 goes.
std::string cleaned(std::string_view text)
{
    QString read = QString::fromUtf8(text);
    QString kept;
    kept.reserve(read.size());
    for (const QChar c : std::as_const(read)) {
        const char16_t u = c.unicode();
        if (u == 0x00a0 || u == 0x2007 || u == 0x202f || u == 0x2028 || u == 0x2029)
            kept += u == 0x2028 || u == 0x2029 ? u'\n' : u' ';
        else if (u == 0x00ad || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
                 || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff || (u >= 0x80 && u < 0xa0))
            continue;
        else
            kept += c;
    }
    return kept.toStdString();
}

/// Gathers what the parser meets.
class Gatherer
{
public:
    void start(std::string_view tag, const xmlChar **attributes)
    {
        if (m_mute > 0 || isMute(tag)) {
            ++m_mute;
            return;
        }
        if (startsParagraph(tag))
            breakBefore(2);
        else if (startsLine(tag))
            breakBefore(1);
        if (tag == "li")
            put("• ");
        else if (tag == "img")
            say(attribute(attributes, "alt"));
        else if (tag == "a")
            m_links.push_back({std::string(attribute(attributes, "href")), m_text.size()});
        else if ((tag == "td" || tag == "th") && !m_text.empty() && m_breaks == 0 && m_text.back() != '\n')
            put(" | ");
        else if (isHeading(tag, attributes))
            breakBefore(2);
    }

    void end(std::string_view tag)
    {
        if (m_mute > 0) {
            --m_mute;
            return;
        }
        if (tag == "a" && !m_links.empty()) {
            const Link link = std::move(m_links.back());
            m_links.pop_back();
            const std::string_view said = std::string_view(m_text).substr(std::min(link.from, m_text.size()));
            const bool known = link.address.starts_with("https://") || link.address.starts_with("http://")
                || link.address.starts_with("mailto:");
            if (known && !said.contains(link.address) && link.address.size() < 2000)
                say(" (" + link.address + ")");
        } else if (startsParagraph(tag)) {
            breakBefore(2);
        } else if (startsLine(tag) || tag == "span") {
            breakBefore(tag == "span" ? std::exchange(m_headingBreaks, 0) : 1);
        }
    }

    void say(std::string_view words)
    {
        if (m_mute > 0)
            return;
        for (const char byte : words) {
            const bool space = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
            if (space) {
                m_space = true;
            } else if (static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f) {
                put({&byte, 1});
            }
        }
    }

    /// One character more than is kept, so that the cut falls between two.
    [[nodiscard]] bool isFull() const { return m_text.size() > maxPlainText + 4; }
    [[nodiscard]] std::string take(bool cut)
    {
        if (cut)
            put(ellipsis);
        return std::move(m_text);
    }

private:
    struct Link {
        std::string address;
        std::size_t from; ///< where its words begin
    };

    static std::string_view attribute(const xmlChar **attributes, std::string_view name)
    {
        for (; attributes && attributes[0]; attributes += 2)
            if (view(attributes[0]) == name)
                return view(attributes[1]);
        return {};
    }

    /// The portal's headings are spans and paragraphs of a class.
    bool isHeading(std::string_view tag, const xmlChar **attributes)
    {
        if (tag != "span" || !attribute(attributes, "class").contains("descriptionkind"))
            return false;
        m_headingBreaks = 2;
        return true;
    }

    void breakBefore(int lines) { m_breaks = std::max(m_breaks, lines); }

    void put(std::string_view text)
    {
        if (isFull())
            return;
        if (m_breaks > 0 && !m_text.empty()) {
            if (m_text.ends_with("• ")) // a paragraph in a list item begins behind its dot
                m_breaks = 0;
            m_text.append(std::size_t(m_breaks), '\n');
        } else if (m_space && !m_text.empty() && m_text.back() != ' ' && m_text.back() != '\n' && text.front() != ' ') {
            m_text += ' ';
        }
        m_breaks = 0;
        m_space = false;
        m_text += text;
    }

    std::string m_text;
    std::vector<Link> m_links;
    int m_mute = 0; ///< depth inside what says nothing
    int m_breaks = 0; ///< due before the next word
    int m_headingBreaks = 0;
    bool m_space = false;
};

struct Walk {
    Gatherer gatherer;
    htmlParserCtxtPtr parser = nullptr;
    int depth = 0;
    bool cut = false;

    void stop()
    {
        cut = true;
        xmlStopParser(parser);
    }
};

Walk &walkOf(void *data)
{
    return *static_cast<Walk *>(data);
}

void onStart(void *data, const xmlChar *name, const xmlChar **attributes)
{
    Walk &walk = walkOf(data);
    if (walk.cut)
        return;
    if (++walk.depth > maxDepth || walk.gatherer.isFull())
        return walk.stop();
    walk.gatherer.start(view(name), attributes);
}

void onEnd(void *data, const xmlChar *name)
{
    Walk &walk = walkOf(data);
    if (walk.cut)
        return;
    --walk.depth;
    walk.gatherer.end(view(name));
}

void onText(void *data, const xmlChar *text, int length)
{
    Walk &walk = walkOf(data);
    if (!walk.cut)
        walk.gatherer.say(cleaned({reinterpret_cast<const char *>(text), std::size_t(length)})); // &nbsp; and its like
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Of a tag with very many attributes its name alone is kept: the parser compares each attribute with all
/// before it. A drawing's tag may have thousands of blanks, and says nothing.
std::string withoutLongTags(std::string_view html)
{
    constexpr std::ptrdiff_t most = 500;
    std::string kept;
    kept.reserve(html.size());
    for (auto open = html.find('<'); open != html.npos; open = html.find('<')) {
        kept += html.substr(0, open + 1);
        html.remove_prefix(open + 1);
        if (html.empty() || !isLetter(html.front()))
            continue;
        const std::string_view tag = html.substr(0, html.find('>'));
        const auto parts = std::ranges::count_if(tag, [](char c) { return c <= ' ' || c == '"' || c == '\''; });
        kept += parts > most ? tag.substr(0, tag.find_first_of(" \t\r\n\f\"'/")) : tag;
        html.remove_prefix(tag.size());
    }
    return kept += html;
}

void ignore(void *, const char *, ...)
{
}

/// Lines as they are, spaces run together, more than one empty line made one.
std::string linesOf(std::string_view text)
{
    std::string result;
    int empty = 0;
    while (!text.empty() && result.size() < maxPlainText) {
        const auto end = std::min(text.find('\n'), text.size());
        Gatherer line;
        line.say(text.substr(0, end));
        std::string words = line.take(false);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (words.empty()) {
            ++empty;
            continue;
        }
        if (!result.empty())
            result.append(empty > 0 ? 2 : 1, '\n');
        empty = 0;
        result += words;
    }
    return result;
}

std::string shortened(std::string text, std::size_t most, bool cut)
{
    if (text.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
            --end;
        text.resize(end);
        cut = !text.ends_with(ellipsis);
        if (cut)
            text += ellipsis;
    }
    return text;
}

} // namespace

std::string plainText(std::string_view html)
{
    if (!html.contains('<') && !html.contains('&'))
        return shortened(linesOf(cleaned(html.substr(0, mostHtml))), maxPlainText, false);

    htmlSAXHandler handler{};
    handler.startElement = onStart;
    handler.endElement = onEnd;
    handler.characters = onText;
    handler.ignorableWhitespace = onText;
    handler.warning = ignore;
    handler.error = ignore;
    Walk walk;
    const std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxtPtr)> parser(
        htmlCreatePushParserCtxt(&handler, &walk, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8), htmlFreeParserCtxt);
    if (!parser)
        return {};
    walk.parser = parser.get();
    htmlCtxtUseOptions(parser.get(),
                       HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER
                           | HTML_PARSE_IGNORE_ENC);
    // In pieces, so that what is cut is not read to its end.
    constexpr std::size_t piece = 16384;
    const std::string text = withoutLongTags(cleaned(html.substr(0, mostHtml)));
    for (std::size_t at = 0; at < text.size() && !walk.cut; at += piece)
        htmlParseChunk(parser.get(), text.data() + at, int(std::min(piece, text.size() - at)), 0);
    if (!walk.cut)
        htmlParseChunk(parser.get(), nullptr, 0, 1);
    const bool full = walk.gatherer.isFull();
    return shortened(walk.gatherer.take(walk.cut || full), maxPlainText, false);
}

std::string oneLine(std::string_view html, std::size_t most)
{
    std::string text = plainText(html);
    std::string line;
    for (const char byte : text) {
        if (byte != '\n')
            line += byte;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    return shortened(std::move(line), most, false);
}

} // namespace hansa::calls
