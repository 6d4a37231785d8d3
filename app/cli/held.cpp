// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/erasing.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "store/erasing/safetycopies.h"
#include "store/workspacebackups.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

struct HeldOptions {
    std::string id;
    std::vector<std::string> texts;
    bool erase = false;
    bool copies = false;
};

/// What a script reads, and a person.
std::string placeName(store::Holding::Place place)
{
    using Place = store::Holding::Place;
    switch (place) {
    case Place::Shortlist:
        return "shortlist";
    case Place::TrackedCall:
        return "tracked call";
    case Place::OwnCall:
        return "own call";
    case Place::ImportedCall:
        return "imported call";
    case Place::SavedSearch:
        return "saved search";
    case Place::PastSearch:
        return "past search";
    case Place::Setting:
        return "setting";
    case Place::Draft:
        return "draft";
    case Place::Other:
        break;
    }
    return "other";
}

Result<store::ErasureSubject> subjectOf(const HeldOptions &options)
{
    const QString tried = Text::tr("Looking for what you hold");
    if (options.id.empty() && options.texts.empty())
        return failure(ErrorKind::Usage, tried, {}, Text::tr("neither a record nor a text is given"),
                       Text::tr("Give a record's id, or --text."));
    for (const std::string &text : options.texts) {
        if (text.size() < store::ErasureSubject::shortestText)
            return failure(ErrorKind::Usage, tried, QString::fromStdString(text),
                           Text::tr("a text this short would match almost everything"));
    }
    return store::ErasureSubject{options.id, {}, options.texts};
}

/// All that is held, files included.
struct Held {
    std::vector<store::Holding> workspace;
    std::vector<store::SafetyCopy> copies;

    [[nodiscard]] bool isNothing() const { return workspace.empty() && copies.empty(); }
};

Result<Held> find(Session &session, const Stores &stores, const store::ErasureSubject &subject)
{
    Held held;
    auto workspace = stores.workspace.erasures().holdings({&subject, 1});
    if (!workspace)
        return std::unexpected(workspace.error());
    auto copies = store::safetyCopiesOf(session.profile(), {&subject, 1});
    if (!copies)
        return std::unexpected(copies.error());
    return Held{std::move(*workspace), std::move(*copies)};
}

Result<void> erase(Session &session, const Output &output, Stores &stores, const store::ErasureSubject &subject,
                   const Held &held, bool copies)
{
    std::optional<QString> kept;
    if (!copies && !held.workspace.empty()) {
        auto copy = store::backUpNow(stores.workspace.path(), {}, session.clock().now());
        if (!copy)
            return std::unexpected(copy.error());
        kept = std::move(*copy);
    }
    const auto done =
        stores.workspace
            .transaction(Text::tr("Erasing what you hold"),
                         [&] { return calls::eraseHeld(stores.cache, stores.workspace, subject); })
            .and_then([&] { return calls::settleErasure(stores.cache, stores.workspace, session.clock().now()); });
    if (!done)
        return done;
    if (const auto cut = stores.workspace.erasures().cutLog(); !cut)
        output.message(cut.error().message());
    if (copies) {
        for (const store::SafetyCopy &copy : held.copies) {
            if (auto erased = store::eraseFrom(copy, subject); !erased)
                return erased;
        }
        output.message(Text::tr("Erased for good: what is listed here. Copies that you keep outside the profile are "
                                "yours to change."));
        return {};
    }
    if (kept)
        output.message(Text::tr("Erased from the workspace: what is listed here. It can still be undone: the workspace "
                                "as it was before is %1.")
                           .arg(*kept));
    output.message(Text::tr("Copies in the profile were left as they are. --erase --copies erases from them too, for "
                            "good."));
    return {};
}

Result<void> held(Session &session, const Output &output, const HeldOptions &options)
{
    const auto subject = subjectOf(options);
    if (!subject)
        return std::unexpected(subject.error());
    const auto cache = session.cache(); // nothing that is held comes with the program
    if (!cache)
        return std::unexpected(cache.error());
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    Stores stores{**cache, **workspace};
    const auto held = find(session, stores, *subject);
    if (!held)
        return std::unexpected(held.error());
    files::Table table;
    table.columns = {{"place", Text::tr("Place"), false},
                     {"in", Text::tr("In"), false},
                     {"name", Text::tr("Name"), false},
                     {"note", Text::tr("Note"), false}};
    const auto cell = [](const std::string &text) { return text.empty() ? files::Cell{} : files::Cell{text}; };
    for (const store::Holding &one : held->workspace)
        table.rows.push_back({placeName(one.place), cell(one.name), cell(one.record), cell(one.text)});
    for (const store::SafetyCopy &copy : held->copies)
        table.rows.push_back({std::string(copy.damaged ? "damaged file" : "backup"), copy.path.toStdString(),
                              files::Cell{}, files::Cell{}});
    if (held->isNothing())
        output.message(Text::tr("Nothing in the profile is about it."));
    else if (options.erase) {
        if (auto erased = erase(session, output, stores, *subject, *held, options.copies); !erased)
            return erased;
    }
    return output.list(table);
}

} // namespace

void addHeld(CommandLine &line)
{
    const auto options = std::make_shared<HeldOptions>();
    auto *command = line.command("held", Text::tr("What your profile holds about a record or a text, and erasing it"));
    command->add_option("ID", options->id, utf8(Text::tr("Of the record, which may be gone from the catalogue")));
    command
        ->add_option("--text", options->texts,
                     utf8(Text::tr("Also look for this text, such as a mail address or a name")))
        ->type_name("TEXT")
        ->allow_extra_args(false);
    auto *erase = command->add_flag("--erase", options->erase, utf8(Text::tr("Erase it from the workspace")));
    command
        ->add_flag("--copies", options->copies,
                   utf8(Text::tr("With --erase: from backups and damaged files too, for good")))
        ->needs(erase);
    line.onRun(command, [options](Session &session, Output &output) { return held(session, output, *options); });
}

} // namespace hansa::cli
