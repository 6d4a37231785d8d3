// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtCore
import QtPositioning
import QtQuick
import Hansa.Controls
import Hansa.Layers

/** Where the user is: asked for once at a press, never by itself, and of the system, which may ask in turn. */
Rectangle {
    id: root

    required property MapCamera camera
    property bool known: false
    /** Degrees: x east, y north. */
    property point place

    readonly property string nobodyKnows: qsTr("No service of your system says where you are. Zoom to the place instead, or search for it by “Distance”.")

    signal found
    signal refused(why: string)

    readonly property LocationPermission permission: LocationPermission {
        accuracy: LocationPermission.Approximate
        onStatusChanged: {
            if (root.permission.status === Qt.PermissionStatus.Granted)
                root.look();
            else if (root.permission.status === Qt.PermissionStatus.Denied)
                root.refused(qsTr("Your system does not tell Hansa where you are. Its privacy settings can allow it."));
        }
    }
    readonly property PositionSource source: PositionSource {
        onPositionChanged: {
            const at = root.source.position.coordinate;
            if (!at.isValid)
                return;
            root.place = Qt.point(at.longitude, at.latitude);
            root.known = true;
            root.follow();
            root.found();
        }
        onSourceErrorChanged: {
            if (root.source.sourceError !== PositionSource.NoError)
                root.refused(root.nobodyKnows);
        }
    }

    function ask(): void {
        if (root.permission.status === Qt.PermissionStatus.Granted)
            root.look();
        else
            root.permission.request();
    }
    function look(): void {
        if (root.source.valid)
            root.source.update(20000);
        else
            root.refused(root.nobodyKnows);
    }
    function follow(): void {
        const at = root.camera.positionOf(root.place.y, root.place.x);
        root.x = at.x - root.width / 2;
        root.y = at.y - root.height / 2;
    }

    width: 16
    height: 16
    radius: 8
    color: Theme.accent
    border.width: 3
    border.color: Theme.surface
    visible: root.known
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("You are here: %1").arg(root.camera.placeText(root.place))

    Connections {
        function onChanged(): void {
            Qt.callLater(root.follow);
        }

        target: root.visible ? root.camera : null
    }
}
