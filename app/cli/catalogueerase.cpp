// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/merge.h"
#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "publish/folder.h"
#include "publish/history.h"

#include <simdjson.h>

namespace hansa::cli
{

namespace
{

struct EraseOptions {
    std::string into;
    std::string id;
    std::vector<std::string> fields;
};

/// Fields that no record can do without, or that name what nobody may forget.
Result<void> check(const EraseOptions &options)
{
    for (const std::string &field : options.fields) {
        if (field == "id" || field == "name" || field == "title")
            return failure(ErrorKind::Usage, Text::tr("Erasing"), QString::fromStdString(field),
                           Text::tr("no record can be without it"),
                           Text::tr("Erase the whole record (without --field), or import another text for it."));
    }
    return {};
}

Result<void> erase(const Output &output, const EraseOptions &options)
{
    if (auto checked = check(options); !checked)
        return checked;
    const QString into = QString::fromStdString(options.into);
    auto folder = publish::Folder::open(into, false);
    if (!folder)
        return std::unexpected(folder.error());
    publish::History history(into);
    auto erasures = history.erasures();
    if (!erasures)
        return std::unexpected(erasures.error());
    publish::Folder::Records records = folder->records();
    const auto record = records.find(options.id);
    if (!kindOfId(options.id))
        return failure(ErrorKind::Usage, Text::tr("Erasing"), QString::fromStdString(options.id),
                       Text::tr("it is no record's id"));
    // First what is to be forgotten: were this killed before the record is saved, it is done again.
    const bool isThere = record != records.end();
    erasures->push_back({{options.id, options.fields}, 0});
    if (auto saved = history.save(*erasures); !saved)
        return saved;
    if (isThere && options.fields.empty())
        records.erase(record);
    else if (isThere)
        record->second = catalogue::without(record->second, options.fields);
    if (auto saved = folder->save(std::move(records)); !saved)
        return saved;
    if (!output.isJson())
        return output.text(Text::tr("The next publication erases it, and withdraws every pack that was published "
                                    "before: who follows fetches the snapshot."));
    JsonWriter json;
    json.beginObject().member("id", options.id).key("fields").beginArray();
    for (const std::string &field : options.fields)
        json.value(field);
    json.endArray().member("was_there", isThere).endObject();
    return output.json(json);
}

} // namespace

void addCatalogueErase(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<EraseOptions>();
    auto *command = line.command(
        "erase", Text::tr("Have a record, or fields of it, forgotten here and by everybody who follows"), catalogue);
    command->add_option("ID", options->id, utf8(Text::tr("The record; it may be dropped already")))
        ->type_name("ID")
        ->required();
    command->add_option("--into", options->into, utf8(Text::tr("The publisher's folder")))
        ->type_name("DIR")
        ->required();
    command->add_option("--field", options->fields, utf8(Text::tr("Only these fields: phone,email")))
        ->type_name("FIELD[,FIELD]")
        ->delimiter(',');
    line.onRun(command, [options](Session &, Output &output) { return erase(output, *options); });
}

} // namespace hansa::cli
