// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/oddities.h"

#include <format>
#include <optional>

namespace hansa::catalogue
{

/// Looks at one value after the other and notes what is odd.
class Checker
{
public:
    explicit Checker(const Vocabularies &vocabularies)
        : m_vocabularies(vocabularies)
    {
    }

    void odd(std::string field, std::string reason) { m_issues.push_back({std::move(field), std::move(reason)}); }

    void in(Vocabulary vocabulary, const std::string &field, const std::string &value);
    void in(Vocabulary vocabulary, const std::string &field, const std::vector<std::string> &values);
    void oneOf(const std::string &field, const std::string &value, std::initializer_list<std::string_view> known);
    void webAddress(const std::string &field, const std::string &value);
    void mailAddress(const std::string &field, const std::string &value);
    void language(const std::string &field, const std::string &value);
    void timeZone(const std::string &field, const std::string &value);
    void counted(const std::string &field, const std::optional<PartialDate> &date);
    void timeOfDay(const std::string &field, const std::string &value);
    void year(const std::string &field, std::optional<int> value);
    void order(const std::string &field, const std::optional<PartialDate> &from, const std::optional<PartialDate> &to);
    void position(const std::optional<double> &lat, const std::optional<double> &lon);
    void nuts(const std::string &field, const std::string &code, const std::string &country);
    void sources(const RecordHead &head);

    template<class T> void notNegative(const std::string &field, const std::optional<T> &value)
    {
        if (value && *value < T())
            odd(field, std::format("{} is less than nothing", *value));
    }
    template<class T> void limits(const std::string &field, const std::optional<T> &least, const std::optional<T> &most)
    {
        notNegative(field, least);
        notNegative(field, most);
        if (least && most && *least > *most)
            odd(field, std::format("the least, {}, is more than the most, {}", *least, *most));
    }

    std::vector<FieldIssue> take() { return std::move(m_issues); }

private:
    const Vocabularies &m_vocabularies;
    std::vector<FieldIssue> m_issues;
};

} // namespace hansa::catalogue
