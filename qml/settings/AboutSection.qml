// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa
import Hansa.Controls

/** What this is, and what the data is. */
PageSection {
    id: root

    required property Session session

    title: qsTr("About")

    CatalogueStatus {
        id: catalogue

        session: root.session
    }
    FactRow {
        label: qsTr("Program")
        value: qsTr("Hansa %1, free software under the EUPL 1.2").arg(Application.version)
    }
    FactRow {
        label: qsTr("Catalogue")
        value: [catalogue.catalogue, catalogue.age, catalogue.counts].filter(part => part !== "").join(", ")
    }
    FactRow {
        label: qsTr("The data")
        value: catalogue.sample ? qsTr("The catalogue that comes with the program is a sourced sample, not an official export of any platform. Each record names its sources.") : qsTr("Each record names its sources.")
    }
    FactRow {
        label: qsTr("Credits")
        value: qsTr("Natural Earth (public domain), lakes and rivers of GSHHG (LGPL 3), GeoNames (CC BY 4.0), Unicode CLDR")
    }
}
