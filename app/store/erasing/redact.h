// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "store/erasing/erasuresubject.h"

#include <functional>
#include <string>
#include <string_view>

namespace hansa::store
{

/// @p text without what a subject names, in whatever case; "[erased]" stands there instead, so that JSON stays JSON.
/// Equal: it says nothing about it. The record's id counts where all of the record is to be forgotten.
[[nodiscard]] std::string redacted(const std::string &text, const ErasureSubject &subject);

/// Calls @p visit with each word that has the form of a record's id.
void eachRecordId(std::string_view text, const std::function<void(std::string_view)> &visit);

} // namespace hansa::store
