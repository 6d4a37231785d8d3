// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/wording.h"
#include "catalogue/record.h"
#include "catalogue/vocabularies.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <unordered_map>

namespace hansa::desktop
{

/// What it takes to put a record in words: when, for whom, and the names of what it
/// mentions. A value; any thread.
struct RecordContext {
    Instant now;
    calls::Reader reader;
    const catalogue::Vocabularies *vocabularies = &catalogue::Vocabularies::builtIn();
    std::unordered_map<std::string, QString> names; ///< of records, by id; only what is known
    std::unordered_map<std::string, double> fits; ///< of calls to whom they are to fit, by id

    [[nodiscard]] std::string language() const; ///< "de"
    [[nodiscard]] Day today() const; ///< the reader's

    [[nodiscard]] QString country(std::string_view code) const;
    [[nodiscard]] QString sector(std::string_view id) const;
    [[nodiscard]] QString countries(std::span<const std::string> codes) const; ///< names, joined
    [[nodiscard]] QString sectors(std::span<const std::string> ids) const; ///< names, joined
    [[nodiscard]] QString date(const PartialDate &date) const;
    /// "3 to 5 May 2027" as "3 May 2027 – 5 May 2027"; "from …", "until …" where one is missing.
    [[nodiscard]] QString period(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to) const;
    [[nodiscard]] QString euros(double amount) const; ///< "€1,500,000"
    [[nodiscard]] QString number(double value) const; ///< as many decimals as it has

    /// Whether @p id is that of a record that the catalogue has.
    [[nodiscard]] bool knows(const std::string &id) const { return names.contains(id); }
    /// Its name where @p idOrName is a known id; else the text itself, an id made readable.
    [[nodiscard]] QString nameOf(const std::string &idOrName) const;
};

/// As people read it: without characters that nobody sees (see base/visibletext.h).
[[nodiscard]] QString text(std::string_view utf8);

/// How long ago a stated date is, in the largest whole unit: "3 months ago", "today".
[[nodiscard]] QString ageText(const PartialDate &date, Day today);

/// Whether facts of that date are older than two years: older than to be relied on unseen.
[[nodiscard]] bool isOld(const PartialDate &date, Day today);

/// Whether a span of partial dates lies before, around or after a day.
enum class Span { NotStated, Ahead, Now, Over };
[[nodiscard]] Span spanOf(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to, Day today);

/// "Running", "Ended" …: words of a word list for a value of ours; the value itself otherwise.
[[nodiscard]] QString typeName(std::string_view type);

/// The address where it is https or http with a host, else empty: nothing else is opened.
[[nodiscard]] QString safeAddress(std::string_view address);

} // namespace hansa::desktop
