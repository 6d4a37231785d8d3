// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/recorddifference.h"

#include "catalogue/merge.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"

#include <QStringList>

namespace hansa::cli
{

namespace
{
void writeValue(JsonWriter &json, std::string_view name, const std::string &value)
{
    json.key(name);
    if (value.empty())
        json.null();
    else
        json.raw(value);
}

QString valueInWords(const std::string &value)
{
    return value.empty() ? Text::tr("(nothing)") : QString::fromStdString(value);
}
} // namespace

void writeDifference(JsonWriter &json, std::string_view id, std::string_view before, std::string_view after)
{
    json.member("id", id).member("change", before.empty() ? "added" : after.empty() ? "dropped" : "changed");
    json.key("fields").beginArray();
    if (!before.empty() && !after.empty()) {
        for (const catalogue::FieldChange &change : catalogue::fieldChanges(before, after)) {
            json.beginObject().member("field", change.field);
            writeValue(json, "before", change.before);
            writeValue(json, "after", change.after);
            json.endObject();
        }
    }
    json.endArray();
}

QString differenceInWords(std::string_view id, std::string_view before, std::string_view after)
{
    const QString name = QString::fromUtf8(id);
    if (before.empty())
        return QStringLiteral("+ ") + name;
    if (after.empty())
        return QStringLiteral("- ") + name;
    QStringList lines{QStringLiteral("~ ") + name};
    for (const catalogue::FieldChange &change : catalogue::fieldChanges(before, after))
        lines << QStringLiteral("    %1: %2 -> %3")
                     .arg(QString::fromStdString(change.field), valueInWords(change.before),
                          valueInWords(change.after));
    return lines.join(u'\n');
}

} // namespace hansa::cli
