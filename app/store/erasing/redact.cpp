// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/erasing/redact.h"

#include "base/recordkind.h"
#include "catalogue/canonicaljson.h"

#include <QString>

namespace hansa::store
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto erasedWord = "[erased]"_L1;

bool isOfSlug(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}
} // namespace

void eachRecordId(std::string_view text, const std::function<void(std::string_view)> &visit)
{
    for (std::size_t colon = text.find(':'); colon != text.npos; colon = text.find(':', colon + 1)) {
        std::size_t from = colon;
        while (from > 0 && isOfSlug(text[from - 1]))
            --from;
        std::size_t to = colon + 1;
        while (to < text.size() && isOfSlug(text[to]))
            ++to;
        if (const std::string_view id = text.substr(from, to - from); kindOfId(id))
            visit(id);
    }
}

std::string redacted(const std::string &text, const ErasureSubject &subject)
{
    std::string out = text;
    if (!subject.record.empty() && subject.fields.empty() && out.contains(subject.record)) {
        std::string kept;
        std::size_t done = 0;
        const std::string_view all = text;
        eachRecordId(all, [&](std::string_view id) {
            if (id != subject.record)
                return;
            const auto at = std::size_t(id.data() - all.data());
            kept.append(all.substr(done, at - done)).append(erasedWord.data(), std::size_t(erasedWord.size()));
            done = at + id.size();
        });
        out = kept.append(all.substr(done));
    }
    for (const std::string &wanted : subject.texts) {
        std::string escaped;
        catalogue::appendCanonicalString(escaped, wanted);
        QString changed = QString::fromStdString(out);
        for (const std::string &form : {wanted, escaped.substr(1, escaped.size() - 2)})
            changed.replace(QString::fromStdString(form), erasedWord, Qt::CaseInsensitive);
        out = changed.toStdString();
    }
    return out;
}

} // namespace hansa::store
