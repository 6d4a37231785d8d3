// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What updates of the catalogues brought: new matches of saved searches, and each change, or those on one's shortlists. */
Room {
    id: root

    required property ChangeList changes
    required property SearchNews news
    required property Erasures erasures
    required property EndedLabels ended

    function find(): void {
        list.forceActiveFocus();
    }

    ready: root.changes.loaded
    Component.onDestruction: {
        root.changes.markSeen();
        root.news.markSeen();
        root.ended.markSeen();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        ErrorLine {
            message: root.erasures.errorMessage
            Layout.fillWidth: true
        }
        TextLine {
            text: qsTr("Asked to be forgotten")
            strong: true
            font.pixelSize: Theme.title
            visible: root.erasures.count > 0
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.erasures

            ColumnLayout {
                id: wish

                required property int index
                required property string title
                required property string asked
                required property string held
                required property bool inCopies
                /** Asked once more: what goes from copies cannot be undone. */
                property bool sure: false

                spacing: Theme.halfGap
                Layout.fillWidth: true

                TextLine {
                    text: wish.title
                    strong: true
                    Layout.fillWidth: true
                }
                TextLine {
                    text: wish.asked + "\n" + wish.held
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                TextLine {
                    text: qsTr("The copies would be changed for good.")
                    color: Theme.danger
                    visible: wish.sure
                    Layout.fillWidth: true
                }
                RowLayout {
                    spacing: Theme.gap

                    ActionButton {
                        text: qsTr("Keep mine")
                        Accessible.name: qsTr("Keep what your profile holds about %1").arg(wish.title)
                        onClicked: root.erasures.keep(wish.index)
                    }
                    QuietButton {
                        text: !wish.inCopies ? qsTr("Erase mine too") : wish.sure ? qsTr("Erase for good") : qsTr("Erase from the copies …")
                        Accessible.name: wish.inCopies ? qsTr("Erase what copies hold about %1").arg(wish.title) : qsTr("Erase what your workspace holds about %1").arg(wish.title)
                        Accessible.description: wish.inCopies ? qsTr("For good: it cannot be undone.") : qsTr("It can be undone until the window is closed.")
                        onClicked: {
                            if (wish.inCopies && !wish.sure)
                                wish.sure = true;
                            else
                                root.erasures.erase(wish.index);
                        }
                    }
                    InputField {
                        name: qsTr("Also look for a text about %1, such as a mail address").arg(wish.title)
                        placeholderText: qsTr("Also look for a mail address, a name …")
                        Layout.preferredWidth: 260 * Theme.textScale
                        onAccepted: root.erasures.lookFor(wish.index, text)
                    }
                }
            }
        }
        ErrorLine {
            message: root.ended.errorMessage
            Layout.fillWidth: true
        }
        TextLine {
            text: qsTr("Labels that ended")
            strong: true
            font.pixelSize: Theme.title
            visible: root.ended.count > 0
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: labels

            clip: true
            model: root.ended
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            implicitHeight: Math.min(contentHeight, root.height / 4)
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Labels that ended")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (labels.currentItem as ListRow)?.opened()
            Keys.onEnterPressed: (labels.currentItem as ListRow)?.opened()

            delegate: ListRow {
                id: label

                required property int index
                required details
                required property string recordId

                position: qsTr("%1 of %2").arg(label.index + 1).arg(labels.count)
                highlighted: ListView.isCurrentItem && ListView.view.activeFocus
                focusPolicy: Qt.NoFocus
                onClicked: label.opened()
                onOpened: {
                    labels.currentIndex = label.index;
                    root.recordOpened(label.recordId);
                }
            }
        }
        ErrorLine {
            message: root.news.errorMessage
            Layout.fillWidth: true
        }
        TextLine {
            text: qsTr("New for your saved searches")
            strong: true
            font.pixelSize: Theme.title
            visible: root.news.count > 0
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: found

            clip: true
            model: root.news
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            implicitHeight: Math.min(contentHeight, root.height / 3)
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("New for your saved searches")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (found.currentItem as ListRow)?.opened()
            Keys.onEnterPressed: (found.currentItem as ListRow)?.opened()

            delegate: ListRow {
                id: match

                required property int index
                required property string search
                required details
                required property string recordId

                aside: match.search
                position: qsTr("%1 of %2").arg(match.index + 1).arg(found.count)
                highlighted: ListView.isCurrentItem && ListView.view.activeFocus
                focusPolicy: Qt.NoFocus
                onClicked: match.opened()
                onOpened: {
                    found.currentIndex = match.index;
                    root.recordOpened(match.recordId);
                }
            }
        }
        TextLine {
            text: qsTr("%n change(s)", "", root.changes.count)
            strong: true
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }
        QuietButton {
            text: root.changes.mineOnly ? qsTr("Only what is on my shortlists") : qsTr("All changes")
            checkable: true
            checked: root.changes.mineOnly
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Only what is on my shortlists")
            onClicked: root.changes.mineOnly = !root.changes.mineOnly
        }
        ErrorLine {
            message: root.changes.errorMessage
            Layout.fillWidth: true
        }
        ListView {
            id: list

            clip: true
            model: root.changes
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Changes")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (list.currentItem as ItemDelegate)?.clicked()
            Keys.onEnterPressed: (list.currentItem as ItemDelegate)?.clicked()

            delegate: ItemDelegate {
                id: row

                required property int index
                required property string title
                required property string summary
                required property string details
                required property string when
                required property string recordId
                required property bool mine

                width: ListView.view.width
                highlighted: ListView.isCurrentItem && ListView.view.activeFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: row.title + ": " + row.summary
                Accessible.description: row.when
                Accessible.onPressAction: row.clicked()
                onClicked: {
                    list.currentIndex = row.index;
                    root.recordOpened(row.recordId);
                }

                background: Rectangle {
                    color: row.highlighted || row.hovered ? Theme.selection : "transparent"
                }
                contentItem: ColumnLayout {
                    spacing: 2

                    RowLayout {
                        spacing: Theme.gap

                        Icon {
                            symbol: "shortlist"
                            visible: row.mine
                        }
                        TextLine {
                            text: row.title
                            strong: true
                            Layout.fillWidth: true
                        }
                        TextLine {
                            text: row.when
                            soft: true
                            font.pixelSize: Theme.small
                        }
                    }
                    TextLine {
                        text: row.summary
                        Layout.fillWidth: true
                    }
                    TextLine {
                        text: row.details
                        soft: true
                        font.pixelSize: Theme.small
                        wrapMode: Text.Wrap
                        visible: text !== ""
                        maximumLineCount: 6
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Item {
            visible: root.changes.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, 480)
                visible: root.changes.loaded
                title: root.changes.mineOnly ? qsTr("Nothing on your shortlists has changed") : qsTr("Nothing has changed yet")
                explanation: qsTr("What an update of a catalogue changes stands here, field by field, for 400 days.")
            }
        }
    }
}
