// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

/// Exit code of a child that this system doesn't let do what it should.
inline constexpr int faultChildCannot = 77;

/// What storefaulttest does as a second process, to be killed or to fail there:
/// `fill PATH REVISION COUNT`, `open FOLDER`, `limit FOLDER`, `disk FOLDER`, `unwritable FOLDER`.
int faultChild(const QStringList &arguments);
