// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/cameinstead.h"

#include "protocol/firstcharacter.h"

#include <QCoreApplication>

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::CameInstead)
};
} // namespace

std::optional<QString> whatCameInstead(protocol::FileForm form, std::string_view begin, bool whole)
{
    if (form == protocol::FileForm::Any)
        return {};
    const auto first = protocol::firstCharacter(begin);
    if (!first)
        return whole ? std::optional(Words::tr("the server sent an empty file")) : std::nullopt;
    if (*first == '<')
        return Words::tr("a web page came instead of a file of the catalogue");
    if (form == protocol::FileForm::Pack && (*first == '{' || *first == '['))
        return Words::tr("a message in JSON came instead of a file of the catalogue");
    return {};
}

} // namespace hansa::sync
