// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/session.h"

namespace hansa::desktop
{

Session::Session(QString profile, Clock clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_clock(clock)
{
}

} // namespace hansa::desktop
