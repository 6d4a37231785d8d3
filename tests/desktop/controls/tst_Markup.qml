// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Hansa
import Hansa.Controls

/** Names come from catalogues: no control takes markup in its text for markup, and none fetches what it names. */
TestCase {
    id: root

    readonly property string markup: "<img src='http://127.0.0.1:9/pixel.png' width='60' height='60'> <h1>Cluster</h1> <b>bold</b>"
    /** What shows no text, or is made of what is tested here and of data. */
    readonly property list<string> textless: ["Carried", "FocusFollower", "FocusRing", "Hatching", "Icon", "OrganisationDrag", "PaneHandle", "ReasonsBar", "RecordPage", "Room", "Theme", "WeightDots"]
    /** Need a profile: lists of what is tested here. The window's self-test looks at them. */
    readonly property list<string> withProfile: ["NotesSection", "OrganisationMenu", "ShortlistMenu"]
    readonly property var parts: ({
            ActionButton: actionButton,
            ActionMenu: actionMenu,
            ActionMenuItem: actionMenu,
            Chip: chip,
            DialogPopup: dialogPopup,
            DifferenceLine: differenceLine,
            DraftNote: draftNote,
            EmptyState: emptyState,
            ErrorLine: errorLine,
            FactRow: factRow,
            Hint: hint,
            IconButton: iconButton,
            InputField: inputField,
            LabelledField: labelledField,
            ListRow: listRow,
            MarkedLine: markedLine,
            ModeSwitch: modeSwitch,
            Notice: notice,
            PageScaffold: pageScaffold,
            PageSection: pageSection,
            QuietButton: quietButton,
            RecordLink: recordLink,
            SourceList: sourceList,
            TextLine: textLine,
            TickBox: tickBox
        })

    name: "Markup"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: actionButton

        ActionButton {
            text: root.markup
        }
    }
    Component {
        id: actionMenu

        ActionMenu {
            title: root.markup

            Component.onCompleted: open()

            ActionMenuItem {
                text: root.markup
                shortcut: root.markup
            }
            Action {
                text: root.markup
            }
        }
    }
    Component {
        id: chip

        Chip {
            text: root.markup
        }
    }
    Component {
        id: dialogPopup

        DialogPopup {
            title: root.markup
            Component.onCompleted: open()
        }
    }
    Component {
        id: differenceLine

        DifferenceLine {
            difference: Highlighter.marked(root.markup, ["cluster"])
            spoken: root.markup
        }
    }
    Component {
        id: draftNote

        DraftNote {
            name: root.markup
        }
    }
    Component {
        id: emptyState

        EmptyState {
            title: root.markup
            explanation: root.markup
            actionText: root.markup
        }
    }
    Component {
        id: errorLine

        ErrorLine {
            message: root.markup
        }
    }
    Component {
        id: factRow

        FactRow {
            label: root.markup
            value: root.markup
            unverified: true
            words: ["cluster"]
        }
    }
    Component {
        id: hint

        Hint {
            text: root.markup
            wanted: true
            delay: 0
        }
    }
    Component {
        id: iconButton

        IconButton {
            text: root.markup
            iconName: "close"
        }
    }
    Component {
        id: inputField

        InputField {
            name: root.markup
            aside: root.markup
            placeholderText: root.markup
        }
    }
    Component {
        id: labelledField

        LabelledField {
            name: root.markup
            hint: root.markup
            value: root.markup
        }
    }
    Component {
        id: listRow

        ListRow {
            width: 500
            title: root.markup
            words: ["cluster"]
            details: root.markup
            passage: root.markup
            figure: root.markup
            figureTip: root.markup
            aside: root.markup
        }
    }
    Component {
        id: markedLine

        MarkedLine {
            plain: root.markup
            words: ["cluster"]
        }
    }
    Component {
        id: modeSwitch

        ModeSwitch {
            mode: "must"
            name: root.markup
        }
    }
    Component {
        id: notice

        Notice {
            text: root.markup
            actionText: root.markup
        }
    }
    Component {
        id: pageScaffold

        PageScaffold {
            width: 500
            height: 300
            kind: root.markup
            title: root.markup
            subtitle: root.markup
        }
    }
    Component {
        id: pageSection

        PageSection {
            title: root.markup
        }
    }
    Component {
        id: quietButton

        QuietButton {
            text: root.markup
        }
    }
    Component {
        id: recordLink

        RecordLink {
            text: root.markup
            details: root.markup
        }
    }
    Component {
        id: sourceList

        SourceList {
            titles: [root.markup]
            addresses: [root.markup]
            dates: [root.markup]
            asOf: root.markup
            old: true
        }
    }
    Component {
        id: textLine

        TextLine {
            text: root.markup
        }
    }
    Component {
        id: tickBox

        TickBox {
            text: root.markup
        }
    }
    /** What is shown in the window, popups included. */
    function shown(): list<Item> {
        let top = root.parent;
        while (top.parent)
            top = top.parent;
        const found = [];
        const todo = [top];
        while (todo.length > 0) {
            const item = todo.pop();
            found.push(item);
            todo.push(...item.children);
        }
        return found;
    }
    /** All texts are drawn as they are, or have nothing left that is markup of others. How many there are. */
    function check(): int {
        let texts = 0;
        for (const item of root.shown()) {
            compare(item.ToolTip.text, "", `${item}: Qt's own tool tip draws markup`);
            if (item.textFormat === undefined)
                continue;
            ++texts;
            if (item instanceof MarkedLine || item instanceof DifferenceLine)
                verify(!/<(?!\/?u>|\/?s>|br>)/.test(item.text) || item.textFormat === Text.PlainText, `${item}: ${item.text}`);
            else
                compare(item.textFormat, Text.PlainText, `${item}: ${item.text}`);
        }
        compare(fetches.count(), 0);
        return texts;
    }

    function test_everyControlIsHere(): void {
        const known = [...root.textless, ...root.withProfile, ...Object.keys(root.parts)].sort();
        compare(known.join(" "), fetches.controls().sort().join(" "));
    }
    function test_markupStaysText_data(): var {
        return Object.keys(root.parts).map(name => ({
                    tag: name
                }));
    }
    function test_markupStaysText(row): void {
        const part = createTemporaryObject(root.parts[row.tag], root);
        verify(part);
        wait(50);
        let texts = root.check();
        for (const hint of root.shown().filter(item => item instanceof Hint && item.parent.visible)) {
            mouseMove(hint.parent, hint.parent.width / 2, hint.parent.height / 2);
            tryVerify(() => hint.item?.opened === true);
            texts += root.check();
            mouseMove(root, root.width - 1, root.height - 1);
        }
        verify(texts > 0);
    }
    /** The test sees what it is for: Qt's own tool tip fetches. */
    function test_whatFetchesIsSeen(): void {
        const before = fetches.count();
        const text = createTemporaryQmlObject("import QtQuick; Text { textFormat: Text.AutoText }", root);
        text.text = root.markup.replace("9/", "9/other-");
        tryVerify(() => fetches.count() > before);
    }
}
