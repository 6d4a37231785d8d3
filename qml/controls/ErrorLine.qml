// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** What went wrong, in words; else, softly, what is good to know. */
TextLine {
    id: root

    property string message: ""
    property string hint: ""

    text: root.message !== "" ? root.message : root.hint
    color: root.message !== "" ? Theme.danger : Theme.softInk
    wrapMode: Text.Wrap
    visible: text !== ""
    Accessible.role: root.message !== "" ? Accessible.AlertMessage : Accessible.StaticText
}
