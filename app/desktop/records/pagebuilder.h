// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/records/pagedescription.h"
#include "desktop/records/recordcontext.h"
#include "search/criteria.h"
#include "store/linkrepository.h"

namespace hansa::desktop
{

/// What of the catalogue points at the record on the page, or belongs to it without naming it.
struct PageLinks {
    std::vector<store::Link> to; ///< records that mention it
    /// Partnerships with members in the country whose page this is: id and name.
    std::vector<store::RecordSummary> partnershipsOfCountry;
};

/// Puts a page together part by part; what is not stated leaves no line, an empty part no
/// heading. Names a field's mark where the record calls it unverified.
class PageBuilder
{
public:
    PageBuilder(const catalogue::RecordHead &head, const RecordContext &context);

    PageDescription &page() { return m_page; }
    [[nodiscard]] const RecordContext &context() const { return m_context; }

    /// The page's main button: opens a search. Nothing where there is nothing to search for.
    void setAction(const QString &action, const search::Criteria &criteria);
    void begin(const QString &title, PagePart::Look look = PagePart::Facts);
    /// A button below the part just begun that opens a search.
    void offer(const QString &action, const search::Criteria &criteria);

    /// @p field is the record's key: "start", for the mark. A long text becomes several lines.
    void fact(const QString &label, const QString &value, std::string_view field, const QString &note = {});
    void prose(const QString &paragraph, std::string_view field);
    /// A line that leads to the record where the catalogue has it, else plain text.
    void recordLine(const std::string &idOrName, const QString &note, std::string_view field);
    void countryLines(std::span<const std::string> codes, std::string_view field);
    /// Its address where it is safe to open; its host as the note.
    void webLine(const QString &name, std::string_view address, std::string_view field);
    /// A name that leads to an address where that is safe to open.
    void addressLine(const QString &name, std::string_view address, const QString &note, std::string_view field);
    void sectors(std::span<const std::string> ids);
    void line(PageLine line);
    void markOver(bool over) { m_page.parts.last().lines.last().over = over; } ///< the last line

    /// Records by their names; of very many the first ones, and how many there are besides.
    void summaryLines(std::span<const store::RecordSummary> records);
    /// The records of a kind that mention this one.
    void mentions(const PageLinks &links, RecordKind kind, const QString &title);

    /// The page with its sources and whatever keys nobody knows.
    [[nodiscard]] PageDescription finish();

private:
    [[nodiscard]] bool unverified(std::string_view field) const;
    void addSources();
    void addExtras();

    const catalogue::RecordHead &m_head;
    const RecordContext &m_context;
    PageDescription m_page;
};

/// A search for organisations with any of the sectors, and in any of the countries.
[[nodiscard]] search::Criteria criteriaFor(std::vector<std::string> sectors, std::vector<std::string> countries);

} // namespace hansa::desktop
