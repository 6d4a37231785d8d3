// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Records

/** Calls for proposals, what closes soon first, or what fits best: us, a shortlist, a search. */
RecordRoom {
    id: root

    kind: "call"
    title: qsTr("Calls")

    beside: Component {
        ChoiceButton {
            title: qsTr("Fit for")
            text: qsTr("fit for %1").arg(choices.names[choices.current] ?? "")
            names: choices.names
            current: choices.current
            quiet: true
            onChosen: index => choices.choose(index)
            onClicked: choices.reload()

            FitChoices {
                id: choices

                session: root.session
            }
        }
    }
}
