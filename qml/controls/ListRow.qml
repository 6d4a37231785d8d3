// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/** One record in a list, the same everywhere: mark, name, place and two facts, an aside, and what hangs below. */
ItemDelegate {
    id: root

    /** The name. */
    required property string title
    /** Of the name: those that were searched for, folded. */
    property list<string> words
    /** Place and two facts, in softer ink. */
    property string details: ""
    /** Where else the words stand. */
    property string passage: ""
    /** What the figure means, where that is not plain. */
    property string figureTip: ""
    /** At the right of the name: a score, a number of days. */
    property string figure: ""
    /** At the right of the details: a year. */
    property string aside: ""
    /** "3 of 37": heard, not seen. */
    property string position: ""
    property Component mark: null
    property Component below: null

    signal opened

    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: 12
    rightPadding: 12
    topPadding: Theme.gap + 2
    bottomPadding: Theme.gap + 2
    hoverEnabled: true
    text: root.title
    Accessible.name: root.title
    Accessible.description: [root.details, root.figure, root.aside, root.position].filter(part => part !== "").join(", ")
    Accessible.selected: root.highlighted
    Accessible.onPressAction: root.opened()
    onDoubleClicked: root.opened()

    contentItem: ColumnLayout {
        spacing: Theme.halfGap

        RowLayout {
            spacing: Theme.gap

            Loader {
                sourceComponent: root.mark
                visible: root.mark !== null
            }
            MarkedLine {
                plain: root.title
                words: root.words
                strong: true
                font.pixelSize: Theme.large
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            TextLine {
                text: root.figure
                strong: true
                visible: text !== ""
                font.features: ({
                        "tnum": 1
                    })
                Accessible.ignored: true

                HoverHandler {
                    id: figureHover
                }
                Hint {
                    text: root.figureTip
                    wanted: figureHover.hovered
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            visible: root.details !== "" || root.aside !== ""

            TextLine {
                text: root.details
                soft: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            TextLine {
                text: root.aside
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        MarkedLine {
            plain: root.passage
            words: root.words
            soft: true
            visible: root.passage !== ""
            font.pixelSize: Theme.small
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Loader {
            sourceComponent: root.below
            visible: root.below !== null
            Layout.fillWidth: true
        }
    }
    background: Rectangle {
        color: root.highlighted ? Theme.selection : root.hovered ? Theme.paper : Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
            anchors.bottom: parent.bottom
        }
        FocusRing {
            shown: root.visualFocus || (root.ListView.isCurrentItem && root.ListView.view && root.ListView.view.activeFocus)
            radius: 2
            anchors.margins: 1
        }
    }
}
