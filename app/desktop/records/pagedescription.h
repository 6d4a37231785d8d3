// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// One line of a record's page. It leads to a record, or out of the program, or nowhere.
struct PageLine {
    Q_GADGET
    QML_VALUE_TYPE(pageLine)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString record MEMBER record)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(bool unverified MEMBER unverified)
    Q_PROPERTY(bool over MEMBER over)

public:
    QString label; ///< what it is; may be empty
    QString text; ///< as it is: plain, never markup
    QString note; ///< what stands beside or below it in softer ink
    QString record; ///< the id of the record it leads to
    QString address; ///< https, http or mailto, checked
    bool unverified = false; ///< believed right, but on none of the sources
    bool over = false; ///< a date that is past

    friend bool operator==(const PageLine &, const PageLine &) = default;
};

/// How the lines of a part are shown; a namespace, so that QML can name the values.
namespace PageLook
{
Q_NAMESPACE
QML_ELEMENT
enum Look {
    Facts, ///< label and text
    Prose, ///< paragraphs
    Links, ///< one a line, with a note
    Deadlines, ///< stage, moment, how long
    Figures, ///< a number with what it counts
    Table, ///< label, text, note in columns
};
Q_ENUM_NS(Look)
} // namespace PageLook

/// A titled part of a page, all lines of one look.
struct PagePart {
    Q_GADGET
    QML_VALUE_TYPE(pagePart)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(hansa::desktop::PageLook::Look look MEMBER look)
    Q_PROPERTY(QList<hansa::desktop::PageLine> lines MEMBER lines)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(QString criteria MEMBER criteria)

public:
    using Look = PageLook::Look;
    using enum PageLook::Look;

    QString title;
    Look look = Facts;
    QList<PageLine> lines;
    QString action; ///< words of the button below; empty: none
    QString criteria; ///< JSON: the search that the button opens

    friend bool operator==(const PagePart &, const PagePart &) = default;
};

/// All that a record's page says, in words: what Qt Quick shows as it stands.
struct PageDescription {
    Q_GADGET
    QML_VALUE_TYPE(pageDescription)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString headline MEMBER headline)
    Q_PROPERTY(QString action MEMBER action)
    Q_PROPERTY(QString criteria MEMBER criteria)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QList<hansa::desktop::PagePart> parts MEMBER parts)
    Q_PROPERTY(QStringList sourceTitles MEMBER sourceTitles)
    Q_PROPERTY(QStringList sourceAddresses MEMBER sourceAddresses)
    Q_PROPERTY(QStringList sourceDates MEMBER sourceDates)
    Q_PROPERTY(QString asOf MEMBER asOf)
    Q_PROPERTY(bool old MEMBER old)

public:
    QString id;
    QString kind; ///< "Call · I3-2026-INV2a"
    QString title;
    QString subtitle;
    QString state; ///< "Open", "Running" …: a mark beside the kind
    QString headline; ///< the one fact that matters most: "in 41 days"
    QString action; ///< words of the main button; empty: none
    QString criteria; ///< JSON: the search that the main button opens
    QString address; ///< the record's own page on the web
    QList<PagePart> parts;
    QStringList sourceTitles; ///< the three lists are of one length
    QStringList sourceAddresses; ///< empty where the address is not one of ours
    QStringList sourceDates;
    QString asOf; ///< "10 August 2026, 3 months ago"; empty where not stated
    bool old = false; ///< older than what one should rely on unseen

    friend bool operator==(const PageDescription &, const PageDescription &) = default;
};

} // namespace hansa::desktop
