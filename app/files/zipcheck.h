// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string_view>

namespace hansa::files
{

/// Whether every XML document in a zip archive (no zip64) reaches its closing tag.
/// A library that puts documents together in temporary files may not notice that the
/// disk was full, and gives an archive that is well-formed around half of them.
[[nodiscard]] bool hasWholeDocuments(std::string_view zip);

} // namespace hansa::files
