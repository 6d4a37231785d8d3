// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"

namespace hansa::cli
{

namespace
{

Result<void> showStatus(Session &session, Output &output)
{
    if (auto made = session.makeProfile(); !made)
        return made;
    if (!output.isJson())
        return output.text(Text::tr("Profile: %1").arg(session.profile()));
    JsonWriter json;
    json.beginObject().member("profile", session.profile().toStdString()).endObject();
    return output.json(json);
}

} // namespace

void addStatus(CommandLine &line)
{
    line.onRun(line.command("status", Text::tr("What this profile holds, and how old it is")), showStatus);
}

} // namespace hansa::cli
