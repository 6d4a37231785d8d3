// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/filesource.h"
#include "protocol/packs/packindex.h"

#include <string>
#include <vector>

namespace hansa::publish
{

/// What is to be forgotten, cut as readers take it: the newest part stands in the index, the older
/// parts in files of their own. A part that is full stays the same for ever.
struct ErasurePages {
    struct File {
        protocol::IndexRef ref;
        std::string bytes;
    };
    std::vector<File> files; ///< the oldest first; each names the one before
    std::vector<protocol::DatedErasure> newest;
};

/// Fails where a follower would refuse it: it is too much, or an erasure is in no readable form.
[[nodiscard]] Result<ErasurePages> pagesOf(const std::vector<protocol::DatedErasure> &erasures);

/// An index as followers find it, with the files that it leads to.
struct IndexFiles {
    protocol::PackIndex index;
    std::vector<protocol::IndexRef> pages;
};
[[nodiscard]] Result<IndexFiles> readIndexFiles(protocol::FileSource &source, const protocol::IndexRef &ref);

} // namespace hansa::publish
