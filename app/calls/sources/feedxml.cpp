// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/feedxml.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace hansa::calls
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::FeedReader)
};

constexpr int deepest = 64;
constexpr int mostAttributes = 100;
constexpr qsizetype mostText = 1 << 20;

/// Behind what ends it, or behind all.
std::string_view behind(std::string_view xml, std::string_view end)
{
    const auto at = xml.find(end);
    return at == xml.npos ? std::string_view() : xml.substr(at + end.size());
}

/// Whether "!ENTITY % name "text"" declares a part of the declarations, which could be any; those elsewhere are not
/// fetched.
bool declaresDeclarations(std::string_view xml)
{
    const std::string_view head = xml.substr(0, xml.find_first_of("\"'>"));
    return head.starts_with("!ENTITY") && head.contains('%') && !head.contains("SYSTEM") && !head.contains("PUBLIC");
}

/// Why Qt's reader is not to have @p xml, else nothing: it compares each attribute of a tag, and each that is
/// declared, with all before it.
QString refusalOf(std::string_view xml)
{
    while (true) {
        xml = behind(xml, "<");
        if (xml.empty())
            return {};
        if (xml.starts_with("!ATTLIST"))
            return Words::tr("it defines attributes of its own");
        if (declaresDeclarations(xml))
            return Words::tr("it defines entities of its own");
        if (xml.starts_with("!--")) {
            xml = behind(xml, "-->");
        } else if (xml.starts_with("![CDATA[")) {
            xml = behind(xml, "]]>");
        } else if (xml.starts_with('?')) {
            xml = behind(xml, "?>");
        } else if (xml.starts_with('!')) {
            // A declaration: what is quoted in it is no markup.
            for (auto at = xml.find_first_of("<>[\"'"); at != xml.npos; at = xml.find_first_of("<>[\"'")) {
                if (xml[at] != '"' && xml[at] != '\'')
                    break;
                const std::string_view quote = xml.substr(at, 1);
                xml = behind(xml.substr(at + 1), quote);
            }
        } else {
            int attributes = 0;
            for (auto at = xml.find_first_of(">=\"'"); at != xml.npos; at = xml.find_first_of(">=\"'")) {
                const std::string_view mark = xml.substr(at, 1);
                xml.remove_prefix(at + 1);
                if (mark == ">")
                    break;
                if (mark != "=")
                    xml = behind(xml, mark);
                else if (++attributes > mostAttributes)
                    return Words::tr("a tag has more than %1 attributes").arg(mostAttributes);
            }
        }
    }
}

/// In UTF-16 and UTF-32 a byte is no letter.
bool isWide(QStringConverter::Encoding encoding)
{
    return encoding != QStringConverter::Utf8 && encoding != QStringConverter::Latin1
        && encoding != QStringConverter::System;
}

/// Encodings in which the marks of XML are the bytes of ASCII, and no part of a letter.
bool containsAscii(const QString &encoding)
{
    static constexpr std::array names =
        std::to_array<QLatin1StringView>({"utf-8"_L1, "utf8"_L1, "us-ascii"_L1, "ascii"_L1, "iso-8859-"_L1, "latin"_L1,
                                          "windows-12"_L1, "cp12"_L1, "koi8-"_L1});
    return encoding.isEmpty() || std::ranges::any_of(names, [&](QLatin1StringView name) {
               return encoding.startsWith(name, Qt::CaseInsensitive);
           });
}
} // namespace

FeedXml::FeedXml(std::string_view bytes)
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    const auto encoding = QStringConverter::encodingForData(view, u'<');
    m_wide = encoding && isWide(*encoding);
    if (m_wide) {
        QString text = QStringDecoder(*encoding).decode(view);
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        m_refusal = refusalOf(text.toStdString());
        m_xml.addData(text);
    } else {
        m_refusal = refusalOf(bytes);
        m_xml.addData(view.toByteArray());
    }
    // Prefixes are looked up one by one.
    m_xml.setNamespaceProcessing(false);
}

void FeedXml::checkDeclarations()
{
    constexpr qsizetype longest = 16; // as "&nbsp;" needs
    const auto entities = m_xml.entityDeclarations();
    if (std::ranges::any_of(entities, [](const auto &entity) { return entity.value().size() > longest; }))
        m_refusal = Words::tr("it defines entities of its own");
}

bool FeedXml::next()
{
    if (!m_refusal.isEmpty() || m_xml.atEnd())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartDocument:
        if (const QString encoding = m_xml.documentEncoding().toString(); !m_wide && !containsAscii(encoding))
            m_refusal = Words::tr("its encoding %1 is not supported").arg(encoding);
        break;
    case QXmlStreamReader::DTD:
        checkDeclarations();
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            m_refusal = Words::tr("elements are nested more than %1 levels deep").arg(deepest);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return m_refusal.isEmpty() && !m_xml.hasError();
}

bool FeedXml::nextElement()
{
    while (next()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void FeedXml::skipElement()
{
    const int inside = m_depth;
    while (m_depth >= inside && next()) { }
}

QString FeedXml::textOf()
{
    const int inside = m_depth;
    QString text;
    while (m_depth >= inside && next())
        if ((m_xml.isCharacters() || m_xml.isEntityReference()) && text.size() < mostText)
            text += m_xml.text();
    return text;
}

QString FeedXml::markupOf()
{
    const int inside = m_depth;
    QString markup;
    while (m_depth >= inside && next()) {
        if (markup.size() >= mostText)
            continue;
        if (m_xml.isStartElement())
            markup += u'<' + name() + u'>';
        else if (m_xml.isEndElement() && m_depth >= inside)
            markup += "</"_L1 + name() + u'>';
        else if (m_xml.isCharacters())
            markup += m_xml.text().toString().toHtmlEscaped();
    }
    return markup;
}

QString FeedXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (local(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    return {};
}

QString FeedXml::error() const
{
    return m_refusal.isEmpty() && m_xml.hasError() ? m_xml.errorString() : m_refusal;
}

QString FeedXml::local(QStringView qualified)
{
    return qualified.sliced(qualified.indexOf(u':') + 1).toString();
}

} // namespace hansa::calls
