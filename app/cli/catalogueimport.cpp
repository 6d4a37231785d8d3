// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/controls.h"
#include "cli/cataloguecommands.h"
#include "cli/commandline.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "publish/import.h"

#include <ranges>

namespace hansa::cli
{

namespace
{

struct ImportOptions {
    std::string into;
    std::vector<std::string> files;
    bool replace = false;
};

void writeNotes(JsonWriter &json, std::string_view key, const std::vector<publish::ImportNote> &notes)
{
    json.key(key).beginArray();
    for (const auto &note : notes) {
        json.beginObject().member("file", note.file.toStdString()).member("line", note.line);
        json.member("field", note.field).member("reason", note.reason).endObject();
    }
    json.endArray();
}

void say(const Output &output, const QString &what, const std::vector<publish::ImportNote> &notes)
{
    constexpr std::size_t most = 20; // a screen, not a hundred thousand lines
    for (const auto &note : notes | std::views::take(most)) {
        const QString field =
            note.field.empty() ? QString() : QString::fromStdString(note.field) + QStringLiteral(": ");
        output.message(what.arg(inOneLine(note.file)).arg(note.line)
                       + inOneLine(field + QString::fromStdString(note.reason)));
    }
    if (notes.size() > most)
        output.message(Text::tr("… and more like it: %1. With --format json they are all in the answer.")
                           .arg(notes.size() - most));
}

Result<void> import(const Output &output, const ImportOptions &options)
{
    QStringList files;
    for (const auto &file : options.files)
        files << QString::fromStdString(file);
    const auto report =
        publish::Folder::open(QString::fromStdString(options.into), true).and_then([&](publish::Folder folder) {
            return publish::importFiles(folder, files, options.replace);
        });
    if (!report)
        return std::unexpected(report.error());
    say(output, Text::tr("Skipped %1, line %2: "), report->skipped);
    say(output, Text::tr("Odd in %1, line %2: "), report->odd);
    for (const auto &name : report->unresolved)
        output.detail(Text::tr("%1, %2: \"%3\" stays as text: %4")
                          .arg(QString::fromStdString(name.record), QString::fromStdString(name.field),
                               QString::fromStdString(name.name), QString::fromStdString(publish::reasonOf(name))));
    if (!output.isJson()) {
        return output.text(Text::tr("Added %1, changed %2, same %3, dropped %4, skipped %5. Names that became ids: %6, "
                                    "that stay as text: %7.")
                               .arg(report->added)
                               .arg(report->changed)
                               .arg(report->same)
                               .arg(report->dropped)
                               .arg(report->skipped.size())
                               .arg(report->resolved)
                               .arg(report->unresolved.size()));
    }
    JsonWriter json;
    json.beginObject().member("added", report->added).member("changed", report->changed);
    json.member("same", report->same).member("dropped", report->dropped);
    writeNotes(json, "skipped", report->skipped);
    writeNotes(json, "odd", report->odd);
    json.member("resolved", report->resolved).key("unresolved").beginArray();
    for (const auto &name : report->unresolved) {
        json.beginObject().member("id", name.record).member("field", name.field).member("name", name.name);
        json.member("reason", publish::reasonOf(name)).endObject();
    }
    json.endArray().endObject();
    return output.json(json);
}

} // namespace

void addCatalogueImport(CommandLine &line, CLI::App *catalogue)
{
    const auto options = std::make_shared<ImportOptions>();
    auto *command = line.command("import", Text::tr("Take records over into a publisher's folder"), catalogue);
    command->add_option("--into", options->into, utf8(Text::tr("The publisher's folder; it is made if missing")))
        ->type_name("DIR")
        ->required();
    command->add_flag("--replace", options->replace,
                      utf8(Text::tr("Drop what the files do not name, of the kinds that they hold")));
    command->add_option("FILE", options->files, utf8(Text::tr("JSON lines or CSV; a line {\"drop\": id} drops")))
        ->required();
    line.onRun(command, [options](Session &, Output &output) { return import(output, *options); });
}

} // namespace hansa::cli
