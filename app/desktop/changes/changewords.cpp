// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/changewords.h"

#include "catalogue/codec.h"
#include "catalogue/merge.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <simdjson.h>

namespace hansa::desktop
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::ChangeWords)
};

constexpr qsizetype longestValue = 160;

/// What people call a field; its own name where we have no word for it.
QString fieldName(const std::string &field)
{
    const std::string top = field.substr(0, field.find('.'));
    const QHash<QString, QString> names{
        {QStringLiteral("name"), Words::tr("name")},
        {QStringLiteral("title"), Words::tr("title")},
        {QStringLiteral("summary"), Words::tr("description")},
        {QStringLiteral("labels"), Words::tr("labels")},
        {QStringLiteral("members"), Words::tr("members")},
        {QStringLiteral("deadlines"), Words::tr("deadlines")},
        {QStringLiteral("status"), Words::tr("status")},
        {QStringLiteral("budget"), Words::tr("budget")},
        {QStringLiteral("website"), Words::tr("website")},
        {QStringLiteral("email"), Words::tr("e-mail")},
        {QStringLiteral("phone"), Words::tr("phone")},
        {QStringLiteral("country"), Words::tr("country")},
        {QStringLiteral("city"), Words::tr("city")},
        {QStringLiteral("sectors"), Words::tr("sectors")},
        {QStringLiteral("ecosystems"), Words::tr("ecosystems")},
        {QStringLiteral("technologies"), Words::tr("technologies")},
        {QStringLiteral("interests"), Words::tr("interests")},
        {QStringLiteral("services"), Words::tr("services")},
        {QStringLiteral("as_of"), Words::tr("date of the facts")},
        {QStringLiteral("sources"), Words::tr("sources")},
    };
    const QString own = QString::fromStdString(top);
    return names.value(own, own);
}

/// With where in it: "members, sme".
QString placeName(const std::string &field)
{
    const std::size_t dot = field.find('.');
    if (dot == std::string::npos)
        return fieldName(field);
    return Words::tr("%1, %2").arg(fieldName(field), QString::fromStdString(field.substr(dot + 1)));
}

/// The texts and numbers of a value, without its keys.
void collect(const simdjson::dom::element &value, QStringList &parts)
{
    simdjson::dom::array elements;
    simdjson::dom::object members;
    std::string_view text;
    if (!value.get(elements)) {
        for (const simdjson::dom::element element : elements)
            collect(element, parts);
    } else if (!value.get(members)) {
        for (const simdjson::dom::key_value_pair member : members)
            collect(member.value, parts);
    } else if (!value.get(text)) {
        parts << QString::fromUtf8(text);
    } else {
        parts << QString::fromStdString(simdjson::to_string(value));
    }
}

QString valueInWords(const std::string &json)
{
    if (json.empty())
        return Words::tr("nothing");
    simdjson::dom::parser parser;
    simdjson::dom::element value;
    QStringList parts;
    if (!parser.parse(json).get(value))
        collect(value, parts);
    const QString text = parts.join(Words::tr(", "));
    return text.size() <= longestValue ? text : text.first(longestValue) + QStringLiteral(" …");
}
} // namespace

QString changeSummary(const store::LoggedChange &change)
{
    if (change.before.empty())
        return Words::tr("New");
    if (change.after.empty())
        return Words::tr("Gone");
    QStringList names;
    for (const catalogue::FieldChange &field : catalogue::fieldChanges(change.before, change.after)) {
        if (const QString name = fieldName(field.field); !names.contains(name))
            names << name;
    }
    return Words::tr("Changed: %1").arg(names.join(Words::tr(", ")));
}

QString changeDetails(const store::LoggedChange &change)
{
    if (change.before.empty() || change.after.empty())
        return {};
    QStringList lines;
    for (const catalogue::FieldChange &field : catalogue::fieldChanges(change.before, change.after))
        lines << Words::tr("%1: %2 → %3")
                     .arg(placeName(field.field), valueInWords(field.before), valueInWords(field.after));
    return lines.join(u'\n');
}

QString changedTitle(const store::LoggedChange &change)
{
    if (!change.title.empty())
        return QString::fromStdString(change.title);
    catalogue::RecordReader reader;
    const auto record = reader.read(change.before.empty() ? change.after : change.before);
    return QString::fromStdString(record ? catalogue::titleOf(record->record) : change.record);
}

} // namespace hansa::desktop
