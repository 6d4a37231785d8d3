// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma Singleton

import QtQuick

/** Organisations as they are dragged from one place of the window to another. */
QtObject {
    id: root

    readonly property string format: "application/x-hansa-organisations"

    function pack(ids: list<string>, names: list<string>): string {
        return JSON.stringify({
            ids: ids,
            names: names
        });
    }
    /** Whoever drags may say anything: only ids of organisations, with a name each, are taken. */
    function unpack(text: string): list<var> {
        try {
            const carried = JSON.parse(text);
            return carried.ids.slice(0, 1000).map((id, place) => ({
                        id: String(id),
                        name: String(carried.names[place]).substring(0, 500)
                    })).filter(one => /^org:[^\s]{1,200}$/.test(one.id));
        } catch (error) {
            return [];
        }
    }
}
