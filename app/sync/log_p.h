// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLoggingCategory>

namespace hansa::sync
{

/// What was asked, refused and tried again; `hansactl --verbose` shows it.
Q_DECLARE_LOGGING_CATEGORY(lcSync)

} // namespace hansa::sync
