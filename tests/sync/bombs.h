// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "publisher.h"

#include "protocol/snapshotwriter.h"

#include <map>
#include <string>
#include <vector>

// What a hostile publisher makes: packs that are small on the wire, or in form, and cost their reader much.

/// A varint.
std::string number(std::uint64_t value);
/// `PATH LETTER FF LENGTH BODY`.
std::string stream(const std::string &path, char letter, const std::string &body);

/// Columns within columns: two bytes of name a level.
std::string deepColumns(int streams);
/// As many columns side by side.
std::string wideColumns(int columns);
/// A table of empty texts that no value names.
std::string numberedTexts(int texts);
/// A table of as many texts as may be, of which values name the first.
std::string unusedTexts();
/// The keys of an object that are none.
std::string emptyKeys(int keys);
/// What is to be forgotten: @p fields names of fields, a byte each.
std::string erasedFields(int fields);

using Records = std::map<std::string, std::string>;
hansa::protocol::SealedPack snapshotOf(const Records &records, std::int64_t revision);
/// A pack of changes from revision 1 to 2 of @p base.
hansa::protocol::SealedPack changesOf(const Records &base, const std::string &counts, const std::string &streams);

/// Signs @p snapshot as revision 1 of a catalogue that holds @p records.
void publishSnapshot(Publisher &publisher, const Records &records, const hansa::protocol::SealedPack &snapshot);
/// Signs revision 2: @p changes of the revision before.
void publishChanges(Publisher &publisher, const hansa::protocol::SealedPack &changes);
