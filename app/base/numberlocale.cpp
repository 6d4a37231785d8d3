// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/numberlocale.h"

#include <clocale>

namespace hansa
{

void useDecimalPoint()
{
    std::setlocale(LC_NUMERIC, "C");
}

} // namespace hansa
