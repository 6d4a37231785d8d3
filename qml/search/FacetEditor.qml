// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The values of a dimension, each with what choosing it would give, drawn as a bar. */
ColumnLayout {
    id: root

    required property SearchModel search
    required property int card
    required property string title
    required property bool allOf

    spacing: Theme.halfGap

    /** Opens or closes the branch that a row of the tree is. */
    function setOpen(item: Item, open: bool): void {
        const row = item as FacetRow;
        if (row?.branch)
            row.openWanted(open);
    }

    RowLayout {
        spacing: Theme.halfGap

        InputField {
            id: filter

            name: qsTr("Filter the values of %1").arg(root.title)
            placeholderText: qsTr("Filter")
            value: root.search.facet.filter
            saving: InputField.AtOnce
            onSaved: text => root.search.facet.filter = text
            Layout.fillWidth: true
            Keys.onDownPressed: values.forceActiveFocus()
            Component.onCompleted: filter.forceActiveFocus()
        }
        QuietButton {
            text: root.allOf ? qsTr("all of") : qsTr("any of")
            Accessible.name: qsTr("All or any of the chosen values")
            Accessible.description: text
            onClicked: root.search.setAllOf(root.card, !root.allOf)
        }
    }
    ListView {
        id: values

        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.search.facet
        currentIndex: 0
        implicitHeight: Math.min(contentHeight, (Theme.target + 2) * 8)
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Values of %1").arg(root.title)
        ScrollBar.vertical: ScrollBar {
            policy: values.contentHeight > values.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded
        }
        Keys.onSpacePressed: (values.currentItem as CheckDelegate)?.click()
        Keys.onRightPressed: root.setOpen(values.currentItem, true)
        Keys.onLeftPressed: root.setOpen(values.currentItem, false)
        Keys.onReturnPressed: (values.currentItem as CheckDelegate)?.click()

        delegate: FacetRow {
            id: row

            width: values.width - 10
            tree: root.search.facet.tree
            current: values.activeFocus && values.currentIndex === row.index
            onClicked: {
                values.currentIndex = row.index;
                root.search.toggleValue(root.card, row.value);
            }
            onOpenWanted: open => root.search.facet.setOpen(row.value, open)
        }
    }
}
