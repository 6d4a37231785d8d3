// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa

/** What each criterion gave: the pieces sum to the score; what missing data could add is hatched. */
Item {
    id: root

    required property list<reasonPart> parts
    /** The width that a score of 1 takes. */
    property real fullWidth: root.width

    implicitHeight: Math.round(6 * Theme.textScale)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Reasons")
    Accessible.description: root.parts.map(part => qsTr("%1: %2").arg(part.name).arg(part.says)).join("; ")

    Row {
        spacing: 1

        Repeater {
            model: root.parts

            Row {
                id: piece

                required property reasonPart modelData
                readonly property real share: Math.max(0, root.fullWidth * piece.modelData.share - 1)
                readonly property real missing: Math.max(0, root.fullWidth * piece.modelData.missing - 1)

                visible: piece.share > 0 || piece.missing > 0

                Rectangle {
                    width: piece.share
                    height: root.height
                    radius: 1
                    color: Theme.tint(piece.modelData.tint)
                    visible: piece.share > 0
                }
                Hatching {
                    width: piece.missing
                    height: root.height
                    visible: piece.missing > 0
                    ink: Theme.outline
                }
            }
        }
    }
}
