// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/codec.h"
#include "catalogue/vocabularies.h"

namespace hansa::catalogue
{

/// What is odd about values that have the right form: in no vocabulary (the nearest are
/// named), out of range, in the wrong order, not of its country. Nothing of it makes a record
/// worthless; it is kept and reported.
[[nodiscard]] std::vector<FieldIssue> odditiesOf(const Record &record, const Vocabularies &vocabularies);

} // namespace hansa::catalogue
