// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Hansa

/** A line to type in. The name is what it is for, heard and not seen.
 *
 *  What is held outside comes in by `value`, never by `text`: what the user typed is not overwritten, and a
 *  value that came meanwhile is shown when the field is left. What is typed goes out by `saved`, for the `key`
 *  that it was typed for; `saving` says when. In each case it is saved or kept as a draft when the field, its
 *  page or the window is left, when the program is asked to end, and half a second after the last key. */
T.TextField {
    id: root

    enum Saving {
        /** With each key: filters, words that are looked for. */
        AtOnce,
        /** Half a second after the last key: notes. All of it is one step for undo, by `session`. */
        WhenTyped,
        /** With Enter and when the field is left: what means something only as a whole, a name, a number. */
        WhenLeft,
        /** Never by itself: the form that it is in takes `text`, and calls reset() then. */
        ByForm
    }

    required property string name
    /** A quiet word at the right end, such as the shortcut that leads here. */
    property string aside: ""
    property int saving: InputField.ByForm
    /** What is held outside. */
    property string value: ""
    /** Whose value it is, such as the id of a record: what was typed before it changed belongs to the old one. */
    property string key: ""
    /** What the field is called among the drafts; empty: it leaves none. */
    property string draft: ""

    /** What takes what is saved says by Session.settled() what became of it, for the session of the signal: until then
     *  it counts as typed, and it stays where it fails. */
    property bool answered: root.saving === InputField.WhenTyped

    /** Typed, and not saved. */
    readonly property bool edited: typing.edited
    /** What an earlier run of the program, or the page when it was last open, left unsaved. */
    readonly property bool restored: typing.restored

    /** `session` is one number until the field is left. */
    signal saved(text: string, key: string, session: int)
    /** What submit() handed over is where it belongs, and the field is empty again. */
    signal submitted

    /** Forgets what is typed, and shows the value. */
    function reset(): void {
        typing.forget();
        typing.put(root.value);
    }
    /** What is typed goes to where it belongs: the session to do it with. The field is emptied when it is there. */
    function submit(): int {
        const session = Drafts.nextSession();
        pause.stop();
        typing.handOver(session, true);
        return session;
    }
    /** Shows a text as if it had been typed. */
    function retype(text: string): void {
        typing.put(text);
        typing.edited = true;
    }

    implicitWidth: Math.max(contentWidth, placeholder.implicitWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target + Theme.gap, contentHeight + Theme.gap * 2)
    leftPadding: Theme.gap
    rightPadding: Theme.gap + (discarding.active ? discarding.width + Theme.halfGap : asideText.visible ? asideText.width + Theme.gap : 0)
    topPadding: Theme.gap / 2
    bottomPadding: Theme.gap / 2
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.normal
    color: Theme.ink
    placeholderTextColor: Theme.softInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    Accessible.name: root.name
    Accessible.role: Accessible.EditableText
    onTextChanged: {
        if (typing.turned && !typing.putting)
            typing.note();
    }
    onAccepted: typing.accept()
    onActiveFocusChanged: {
        if (!root.activeFocus)
            typing.leave();
    }
    onValueChanged: typing.show()
    onKeyChanged: typing.turnTo()
    Component.onCompleted: typing.turnTo()
    Component.onDestruction: typing.leave()

    background: Rectangle {
        radius: Theme.radius
        color: root.activeFocus ? Theme.surface : Theme.paper
        border.width: 1
        border.color: root.activeFocus ? Theme.accent : Theme.line

        FocusRing {
            shown: root.activeFocus
        }
    }

    TextLine {
        id: placeholder

        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        text: root.placeholderText
        color: root.placeholderTextColor
        font: root.font
        verticalAlignment: Text.AlignVCenter
        visible: root.length === 0 && root.preeditText === ""
        Accessible.ignored: true
    }
    TextLine {
        id: asideText

        text: root.aside
        soft: true
        font.pixelSize: Theme.small
        visible: root.aside !== "" && root.text === "" || root.aside !== "" && !root.activeFocus
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Loader {
        id: discarding

        active: root.restored
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: DraftNote {
            name: root.name
            onDiscarded: root.reset()
        }
    }
    Connections {
        function onLeaving(): void {
            typing.leave();
        }
        function onSettled(session: int, done: bool): void {
            typing.settle(session, done);
        }

        target: Drafts
    }
    Timer {
        id: pause

        interval: 500
        onTriggered: typing.pauseCame()
    }
    Timer {
        id: again

        interval: 10000
        onTriggered: typing.accept()
    }
    QtObject {
        id: typing

        property bool edited: false
        property bool restored: false
        property int session: 0
        /** The last that submit() gave or saved() had; 0: it is settled. */
        property int handedOver: 0
        property string handedText: ""
        property string handedPlace: ""
        /** By submit(): the field is emptied. */
        property bool handedAll: false
        /** The key that it is typed for. */
        property string key: ""
        /** The value changed while the field was in use. */
        property bool late: false
        /** Of the first key that is not saved yet. */
        property real since: 0
        property bool turned: false
        /** The text changes, and nobody typed it. */
        property bool putting: false

        readonly property string place: root.draft === "" ? "" : typing.key === "" ? root.draft : root.draft + "/" + typing.key

        function put(text: string): void {
            typing.putting = true;
            root.text = text;
            typing.putting = false;
        }
        /** By keys, dropped, or by assistive technology. */
        function note(): void {
            if (root.saving === InputField.AtOnce) {
                root.saved(root.text, root.key, 0);
                return;
            }
            if (!typing.edited || !pause.running)
                typing.since = Date.now();
            typing.edited = true;
            if (typing.session === 0)
                typing.session = Drafts.nextSession();
            // Who types on without a pause is not left without what was typed.
            if (!pause.running || Date.now() - typing.since < 3000)
                pause.restart();
        }
        function pauseCame(): void {
            if (root.saving === InputField.WhenTyped)
                typing.save();
            else
                typing.keepDraft();
        }
        function keepDraft(): void {
            if (typing.edited && typing.place !== "")
                Drafts.keep(typing.place, root.text);
        }
        /** Saves what is typed, or keeps it as a draft where it is not to be saved yet. */
        function save(): void {
            pause.stop();
            if (!typing.edited)
                return;
            if (root.saving === InputField.ByForm || typing.session === 0 || (root.text !== "" && !root.acceptableInput)) {
                typing.keepDraft();
                return;
            }
            typing.edited = false;
            typing.restored = false;
            typing.late = false;
            if (root.answered) {
                typing.handOver(typing.session, false);
            } else if (typing.place !== "") {
                Drafts.drop(typing.place);
            }
            root.saved(root.text, typing.key, typing.session);
        }
        function handOver(session: int, all: bool): void {
            typing.handedOver = session;
            typing.handedText = root.text;
            typing.handedPlace = typing.place;
            typing.handedAll = all;
            Drafts.handOver(session, typing.place, root.text);
        }
        function settle(session: int, done: bool): void {
            if (session !== typing.handedOver)
                return;
            typing.handedOver = 0;
            const same = typing.handedPlace === typing.place && root.text === typing.handedText;
            if (typing.handedAll && done && same) {
                root.reset();
                root.submitted();
            } else if (typing.handedAll && done) {
                typing.keepDraft(); // typed on meanwhile
            } else if (!typing.handedAll && !done && same && !typing.edited) {
                // It is typed as before, and tried again when the field is left, or after a while.
                typing.edited = true;
                if (root.saving === InputField.WhenTyped)
                    again.restart();
            }
        }
        /** Enter: a draft that nobody typed in since is wanted as it is. */
        function accept(): void {
            if (typing.edited && typing.session === 0)
                typing.session = Drafts.nextSession();
            typing.save();
        }
        /** The field is no longer in use: what came meanwhile is shown. */
        function leave(): void {
            typing.save();
            typing.session = 0;
            if (typing.late && !typing.edited) {
                typing.late = false;
                typing.put(root.value);
            }
        }
        function forget(): void {
            pause.stop();
            if (typing.place !== "")
                Drafts.drop(typing.place);
            typing.edited = false;
            typing.restored = false;
            typing.late = false;
            typing.session = 0;
        }
        function show(): void {
            if (root.text === root.value)
                typing.late = false;
            else if (typing.edited || typing.session !== 0)
                typing.late = true;
            else
                typing.put(root.value);
        }
        /** Another thing is edited here now. */
        function turnTo(): void {
            if (typing.turned && typing.key === root.key)
                return;
            if (typing.turned) {
                typing.save();
                typing.edited = false;
                typing.restored = false;
                typing.late = false;
                typing.session = 0;
                typing.put(root.value);
            } else if (root.value !== "") {
                typing.put(root.value);
            }
            typing.turned = true;
            typing.key = root.key;
            if (typing.place !== "" && Drafts.has(typing.place)) {
                root.retype(Drafts.text(typing.place));
                typing.restored = true;
            }
        }
    }
}
