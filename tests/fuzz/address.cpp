// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// The address of a catalogue: what was read may be fetched from, and reads as the same again.

#include "protocol/address.h"

#include <cstdlib>

using namespace hansa::protocol;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto address = Address::parse(QString::fromUtf8(bytes));
    if (!address)
        return 0;
    const auto again = Address::parse(address->base.toString(QUrl::FullyEncoded));
    if (!mayFetchFrom(address->base) || !again || again->base != address->base)
        std::abort();
    return 0;
}
