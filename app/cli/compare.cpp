// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/records.h"
#include "cli/text.h"
#include "files/comparison.h"

namespace hansa::cli
{

namespace
{

struct CompareOptions {
    std::vector<std::string> ids;
    CatalogueOption catalogues;
};

Result<std::vector<catalogue::Record>> readAll(Session &session, const CompareOptions &options)
{
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    std::vector<catalogue::Record> records;
    for (const auto &id : options.ids) {
        auto record = findRecord(**cache, id, *filter);
        if (!record)
            return std::unexpected(record.error());
        if (!records.empty() && catalogue::kindOf(*record) != catalogue::kindOf(records.front()))
            return failure(ErrorKind::Usage, Text::tr("Comparing records"), QString::fromStdString(id),
                           Text::tr("it is of another kind than the first"), Text::tr("Compare records of one kind."));
        records.push_back(std::move(*record));
    }
    return records;
}

/// A field a row: what all have, then what each has besides.
files::Table tableOf(const std::vector<catalogue::Record> &records, const std::vector<files::ComparedField> &fields,
                     bool forPeople)
{
    files::Table table;
    table.columns = {{"field", Text::tr("Field"), false}, {"shared", Text::tr("Shared"), false}};
    for (const auto &record : records)
        table.columns.push_back(
            {catalogue::headOf(record).id, QString::fromStdString(catalogue::titleOf(record)), false});
    for (const auto &field : fields) {
        files::Row row{forPeople ? field.column.heading.toStdString() : field.column.key, field.shared};
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (forPeople && !field.stated[i])
                row.emplace_back(utf8(Text::tr("not stated")));
            else
                row.push_back(field.own[i]);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

void writeJson(JsonWriter &json, const std::vector<catalogue::Record> &records,
               const std::vector<files::ComparedField> &fields)
{
    json.beginObject().key("ids").beginArray();
    for (const auto &record : records)
        json.value(catalogue::headOf(record).id);
    json.endArray().key("fields").beginArray();
    for (const auto &field : fields) {
        json.beginObject().member("field", field.column.key);
        json.key("shared").raw(files::jsonText(field.shared));
        json.key("own").beginObject();
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (!std::holds_alternative<std::monostate>(field.own[i]))
                json.key(catalogue::headOf(records[i]).id).raw(files::jsonText(field.own[i]));
        }
        json.endObject().key("missing").beginArray();
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (!field.stated[i])
                json.value(catalogue::headOf(records[i]).id);
        }
        json.endArray().endObject();
    }
    json.endArray().endObject();
}

Result<void> compareRecords(Session &session, const Output &output, const CompareOptions &options)
{
    const auto records = readAll(session, options);
    if (!records)
        return std::unexpected(records.error());
    const auto fields = files::compare(*records);
    if (!output.isJson())
        return output.table(tableOf(*records, fields, output.format() == Format::Table));
    JsonWriter json;
    writeJson(json, *records, fields);
    return output.json(json);
}

} // namespace

void addCompare(CommandLine &line)
{
    const auto options = std::make_shared<CompareOptions>();
    auto *command =
        line.command("compare", Text::tr("Two to five records side by side: what is shared, other, missing"));
    command->add_option("ID", options->ids, utf8(Text::tr("Of records of one kind: org:minalogic")))
        ->required()
        ->expected(2, 5);
    options->catalogues.addTo(command);
    line.onRun(command,
               [options](Session &session, Output &output) { return compareRecords(session, output, *options); });
}

} // namespace hansa::cli
