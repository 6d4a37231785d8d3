// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace simdjson::dom
{
class element;
}

namespace hansa::catalogue
{

/// Canonical JSON (RFC 8785): keys by UTF-16 units, numbers as ECMAScript writes them,
/// no white space. The bytes that a record's digest is taken over.
///
/// Refused, with the reason: what is no JSON, duplicate keys, lone surrogates, integers
/// beyond 2^53, `null` (it occurs nowhere in a record), nesting beyond 64, more than 65,536 values.
[[nodiscard]] std::expected<std::string, std::string> canonicalJson(std::string_view json);
[[nodiscard]] std::expected<std::string, std::string> canonicalJson(const simdjson::dom::element &value);

/// A string with its quotation marks, escaped as RFC 8785 wants it.
void appendCanonicalString(std::string &out, std::string_view utf8);

/// Whether what appendCanonicalNumber() writes of it may be read again: from 2^53 on doubles are whole numbers with
/// gaps, which are refused, and from 10^21 on they are written with an exponent.
[[nodiscard]] bool isCanonicalNumber(double number);

/// As ECMAScript's Number::toString. Requires: finite.
void appendCanonicalNumber(std::string &out, double number);

/// Whether @p a comes before @p b by UTF-16 code units; both valid UTF-8.
[[nodiscard]] bool utf16Less(std::string_view a, std::string_view b);

} // namespace hansa::catalogue
