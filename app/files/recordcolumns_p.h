// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "files/recordcolumns.h"

#include <QCoreApplication>

namespace hansa::files
{

/// Where the headings are translated.
struct Columns {
    Q_DECLARE_TR_FUNCTIONS(hansa::files::Columns)
};

// How values become cells: what is not stated becomes an empty one.

inline Cell cellOf(const std::string &text)
{
    return text.empty() ? Cell{} : Cell{text};
}

inline Cell cellOf(const std::vector<std::string> &list)
{
    return list.empty() ? Cell{} : Cell{list};
}

inline Cell cellOf(const std::optional<int> &number)
{
    return number ? Cell{std::int64_t(*number)} : Cell{};
}

inline Cell cellOf(const std::optional<double> &number)
{
    return number ? Cell{*number} : Cell{};
}

inline Cell cellOf(const std::optional<bool> &yes)
{
    return yes ? Cell{*yes} : Cell{};
}

inline Cell cellOf(const std::optional<PartialDate> &date)
{
    return date ? Cell{date->toString()} : Cell{};
}

/// Each element by what @p name makes of it; empty names are left out.
template<class T, class Name> Cell cellOfEach(const std::vector<T> &list, Name name)
{
    std::vector<std::string> out;
    for (const T &element : list) {
        if (std::string text = name(element); !text.empty())
            out.push_back(std::move(text));
    }
    return cellOf(out);
}

Cell cellOfSources(const catalogue::RecordHead &head);

/// A member of a member that may be missing: `of(o.members, &MemberCounts::sme)`.
template<class T, class Member> Cell cellOf(const std::optional<T> &object, Member T::*member)
{
    return object ? cellOf((*object).*member) : Cell{};
}

/// Builds a kind's columns in order.
template<class T> class ColumnList
{
public:
    enum Place { OnPage, InList };

    template<class Read>
    ColumnList &add(const char *key, const QString &heading, Read read, Place place = OnPage, bool right = false)
    {
        m_columns.push_back(
            RecordColumn{Column{key, heading, right}, place == InList,
                         [read](const catalogue::Record &record) -> Cell { return read(std::get<T>(record)); }});
        return *this;
    }

    /// What every kind has, at the end.
    ColumnList &addHead()
    {
        add("as_of", Columns::tr("As of"), [](const T &r) { return cellOf(r.asOf); });
        add("unverified", Columns::tr("Unverified fields"), [](const T &r) { return cellOf(r.unverified); });
        add("sources", Columns::tr("Sources"), [](const T &r) { return cellOfSources(r); });
        return *this;
    }

    [[nodiscard]] std::vector<RecordColumn> take() { return std::move(m_columns); }

private:
    std::vector<RecordColumn> m_columns;
};

std::vector<RecordColumn> organisationColumns();
std::vector<RecordColumn> partnershipColumns();
std::vector<RecordColumn> callColumns();
std::vector<RecordColumn> eventColumns();
std::vector<RecordColumn> countryColumns();
std::vector<RecordColumn> storyColumns();
std::vector<RecordColumn> cooperationColumns();

} // namespace hansa::files
