// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/readcalls.h"

#include "base/fold.h"

#include <QCoreApplication>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::ReadCalls)
};
} // namespace

void ReadCalls::leaveOutTheRest(const QString &file)
{
    skipped.push_back(
        {file, Words::tr("the rest").toStdString(),
         Words::tr("no more than %1 entries can be imported at once: import it in parts").arg(mostEntries)});
}

std::string slugOf(std::string_view text)
{
    constexpr std::size_t most = 80;
    std::string slug;
    for (const char c : fold(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    if (slug.size() > most)
        slug.resize(most);
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug;
}

} // namespace hansa::calls
