// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Why a call fits, criterion by criterion; the parts add up to the score. */
PageSection {
    id: root

    required property Session session
    required property FitReasons fit

    title: qsTr("Fit for %1: %2").arg(choices.names[choices.current] ?? "").arg(root.fit.score.toLocaleString(Qt.locale(), "f", 2))

    FitChoices {
        id: choices

        session: root.session
    }
    Repeater {
        model: root.fit.reasons

        RowLayout {
            id: reason

            required property fitReason modelData

            spacing: Theme.gap
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2, %3 of %4. %5").arg(reason.modelData.criterion).arg(reason.modelData.state).arg(reason.modelData.share.toLocaleString(Qt.locale(), "f", 2)).arg(reason.modelData.possible.toLocaleString(Qt.locale(), "f", 2)).arg(reason.modelData.matched)

            Rectangle {
                color: Theme.line
                radius: 2
                implicitWidth: 60
                implicitHeight: Theme.gap
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.halfGap

                Rectangle {
                    width: parent.width * (reason.modelData.possible > 0 ? reason.modelData.share / reason.modelData.possible : 0)
                    height: parent.height
                    radius: 2
                    color: Theme.accent
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                TextLine {
                    text: qsTr("%1: %2").arg(reason.modelData.criterion).arg(reason.modelData.state)
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                TextLine {
                    text: reason.modelData.matched
                    soft: true
                    font.pixelSize: Theme.small
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            TextLine {
                text: reason.modelData.share.toLocaleString(Qt.locale(), "f", 2)
                strong: true
                Layout.alignment: Qt.AlignTop
                Accessible.ignored: true
            }
        }
    }
    TextLine {
        text: qsTr("Not a verdict: whether one may apply, only the funder says.")
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
