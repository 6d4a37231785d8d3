// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace hansa::desktop
{

/// Before the first control is made: the style that ours are made of, and that no text binds a key. By itself Qt Quick
/// takes the letter behind an ampersand, in a name such as "R&D" too, for a shortcut to the control that shows it.
void prepareControls();

} // namespace hansa::desktop
