// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QXmlStreamReader>

#include <string_view>

namespace hansa::calls
{

/// Qt's XML reader with bounds, so that its time and memory grow with the length of the text: elements 64
/// deep, 100 attributes a tag, no default attributes, no long entities, encodings that contain ASCII. What
/// goes beyond is an error(), as XML that is not well-formed. Names are without their prefix. Any thread.
class FeedXml
{
public:
    explicit FeedXml(std::string_view bytes);

    /// The next token; false at the end, or at an error.
    bool next();
    /// The next element inside of the one that was begun; false where that ends.
    bool nextElement();
    void skipElement(); ///< to its end
    QString textOf(); ///< of the element and those inside of it, to its end; 1 Mi letters at most
    /// What is inside of the element as HTML, to its end; 1 Mi letters at most.
    QString markupOf();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] QString name() const { return local(m_xml.qualifiedName()); }
    /// The attribute's value; empty where there is none.
    [[nodiscard]] QString attribute(QStringView name) const;

    [[nodiscard]] QString error() const; ///< why it ended early; empty where it did not
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber(); }

private:
    static QString local(QStringView qualified);
    void checkDeclarations(); ///< of the DTD

    QXmlStreamReader m_xml;
    QString m_refusal;
    int m_depth = 0;
    bool m_wide = false; ///< UTF-16 or UTF-32
};

} // namespace hansa::calls
