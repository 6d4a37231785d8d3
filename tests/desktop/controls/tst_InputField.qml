// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa
import Hansa.Controls

/** A field is not overwritten while it is in use, and what is typed is saved or kept. */
TestCase {
    id: root

    property string held: "as it was"
    property string record: "call:a"

    name: "InputField"
    when: windowShown
    visible: true
    width: 400
    height: 200

    Component {
        id: fieldComponent

        InputField {
            name: "Note"
            width: 300
            value: root.held
            key: root.record
        }
    }
    Component {
        id: otherComponent

        FocusScope {}
    }
    SignalSpy {
        id: saved

        signalName: "saved"
    }

    function init(): void {
        root.held = "as it was";
        root.record = "call:a";
        for (const draft of ["note/call:a", "note/call:b"])
            Drafts.drop(draft);
    }
    function make(properties: var): InputField {
        const field = createTemporaryObject(fieldComponent, root, properties) as InputField;
        saved.target = field;
        saved.clear();
        return field;
    }
    function typeInto(field: InputField, text: string): void {
        field.forceActiveFocus();
        field.cursorPosition = field.length;
        for (const letter of text)
            keyClick(letter);
    }
    function leave(field: InputField): void {
        const other = createTemporaryObject(otherComponent, root) as FocusScope;
        other.forceActiveFocus();
        verify(!field.activeFocus);
    }
    /** Texts and keys that were saved, in their order. */
    function told(): string {
        let all = [];
        for (let at = 0; at < saved.count; ++at)
            all.push(saved.signalArguments[at][0] + " for " + saved.signalArguments[at][1]);
        return all.join(", ");
    }
    function savings(): var {
        return [
            {
                tag: "when typed",
                saving: InputField.WhenTyped
            },
            {
                tag: "when left",
                saving: InputField.WhenLeft
            },
            {
                tag: "by the form",
                saving: InputField.ByForm
            }
        ];
    }

    function test_whatIsHeldIsShown(): void {
        const field = root.make({});
        compare(field.text, "as it was");
        root.held = "as it is";
        compare(field.text, "as it is");
    }
    function test_aValueThatComesWhileOneTypesIsNotShown_data(): var {
        return root.savings();
    }
    function test_aValueThatComesWhileOneTypesIsNotShown(row): void {
        const field = root.make({
            saving: row.saving
        });
        root.typeInto(field, " x");
        root.held = "of somebody else";
        compare(field.text, "as it was x");
    }
    function test_theSameValueAgainTakesNothing_data(): var {
        return root.savings();
    }
    function test_theSameValueAgainTakesNothing(row): void {
        const field = root.make({
            saving: row.saving
        });
        root.typeInto(field, " x");
        root.heldChanged(); // announced, and the same
        compare(field.text, "as it was x");
    }
    function test_ofAFormNothingIsTakenWhenItIsLeft(): void {
        const field = root.make({
            saving: InputField.ByForm
        });
        root.typeInto(field, " x");
        root.leave(field);
        root.held = "of somebody else";
        compare(field.text, "as it was x");
        compare(saved.count, 0);
        field.reset();
        compare(field.text, "of somebody else");
    }
    function test_whatIsTypedIsSavedHalfASecondLater(): void {
        const field = root.make({
            saving: InputField.WhenTyped
        });
        root.typeInto(field, " x");
        compare(saved.count, 0);
        saved.wait();
        compare(root.told(), "as it was x for call:a");
        verify(!field.edited);
    }
    function test_allThatIsTypedUntilItIsLeftIsOneSession(): void {
        const field = root.make({
            saving: InputField.WhenTyped
        });
        root.typeInto(field, "1");
        saved.wait();
        root.typeInto(field, "2");
        saved.wait();
        compare(saved.signalArguments[0][2], saved.signalArguments[1][2]);
        verify(saved.signalArguments[0][2] > 0);
        root.leave(field);
        root.typeInto(field, "3");
        root.leave(field);
        compare(saved.count, 3);
        verify(saved.signalArguments[1][2] !== saved.signalArguments[2][2]);
    }
    function test_itIsSavedWhenItIsLeft_data(): var {
        return root.savings().filter(row => row.saving !== InputField.ByForm);
    }
    function test_itIsSavedWhenItIsLeft(row): void {
        const field = root.make({
            saving: row.saving
        });
        root.typeInto(field, " x");
        root.leave(field);
        compare(root.told(), "as it was x for call:a");
        compare(field.text, "as it was x"); // until what was saved comes back
        root.held = "as it was x!";
        compare(field.text, "as it was x!");
    }
    function test_itIsSavedWhenTheWindowIsLeft_data(): var {
        return root.savings().filter(row => row.saving !== InputField.ByForm);
    }
    function test_itIsSavedWhenTheWindowIsLeft(row): void {
        const field = root.make({
            saving: row.saving
        });
        root.typeInto(field, " x");
        Drafts.leave();
        compare(root.told(), "as it was x for call:a");
        // Undo is shown though the field still has the keyboard.
        root.held = "undone";
        compare(field.text, "undone");
    }
    function test_itIsSavedWhenItsPageGoes(): void {
        const field = fieldComponent.createObject(root, {
            saving: InputField.WhenLeft
        }) as InputField;
        const texts = [];
        field.saved.connect((text, key) => texts.push(text + " for " + key));
        root.typeInto(field, " x");
        field.destroy();
        tryVerify(() => texts.length === 1);
        compare(texts[0], "as it was x for call:a");
    }
    function test_itIsSavedForTheRecordItWasTypedFor_data(): var {
        return root.savings().filter(row => row.saving !== InputField.ByForm);
    }
    function test_itIsSavedForTheRecordItWasTypedFor(row): void {
        const field = root.make({
            saving: row.saving
        });
        root.typeInto(field, " x");
        root.record = "call:b";
        compare(root.told(), "as it was x for call:a");
        root.held = "of the other";
        compare(field.text, "of the other");
        // Whichever of the two comes first.
        root.typeInto(field, " y");
        root.held = "of a third";
        root.record = "call:c";
        compare(root.told(), "as it was x for call:a, of the other y for call:b");
        compare(field.text, "of a third");
    }
    function test_whatCameMeanwhileIsShownWhenItIsLeft(): void {
        const field = root.make({
            saving: InputField.WhenTyped
        });
        root.typeInto(field, " x");
        saved.wait();
        root.held = "of somebody else";
        compare(field.text, "as it was x");
        root.leave(field);
        compare(field.text, "of somebody else");
        compare(saved.count, 1);
    }
    function test_withEachKeyWhereItFilters(): void {
        const field = root.make({
            saving: InputField.AtOnce
        });
        root.typeInto(field, "12");
        compare(root.told(), "as it was1 for call:a, as it was12 for call:a");
        root.held = "";
        compare(field.text, "");
    }
    function test_aDraftOutlivesItsField(): void {
        const field = root.make({
            draft: "note"
        });
        root.typeInto(field, " x");
        tryVerify(() => Drafts.has("note/call:a"));
        compare(Drafts.text("note/call:a"), "as it was x");
        const later = root.make({
            draft: "note"
        });
        compare(later.text, "as it was x");
        verify(later.restored);
        root.held = "of somebody else";
        compare(later.text, "as it was x");
        later.reset();
        verify(!later.restored);
        compare(later.text, "of somebody else");
        verify(!Drafts.has("note/call:a"));
    }
    function test_aDraftBelongsToItsRecord(): void {
        const field = root.make({
            draft: "note"
        });
        root.typeInto(field, " x");
        root.record = "call:b";
        compare(field.text, "as it was");
        verify(!field.restored);
        root.record = "call:a";
        compare(field.text, "as it was x");
        verify(field.restored);
    }
    function test_aRestoredDraftIsSavedOnlyWhenItIsWanted(): void {
        Drafts.keep("note/call:a", "half a na");
        const field = root.make({
            draft: "note",
            saving: InputField.WhenLeft
        });
        Drafts.leave();
        compare(saved.count, 0);
        verify(Drafts.has("note/call:a"));
        field.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(root.told(), "half a na for call:a");
        verify(!Drafts.has("note/call:a"));
    }
    function test_theDraftIsDiscardedByItsButton(): void {
        Drafts.keep("note/call:a", "half a na");
        const field = root.make({
            draft: "note"
        });
        const button = findChild(field, "discardDraft") as IconButton;
        verify(button);
        compare(button.Accessible.name, "Discard the draft of “Note”");
        button.click();
        compare(field.text, "as it was");
        verify(!Drafts.has("note/call:a"));
    }
    /** As assistive technology sets it, and what is dropped. */
    function test_aTextThatIsSetIsTyped(): void {
        const field = root.make({
            saving: InputField.WhenTyped
        });
        field.forceActiveFocus();
        field.text = "dictated";
        saved.wait();
        compare(root.told(), "dictated for call:a");
    }
    function test_aNumberThatIsNotWholeIsNotSaved(): void {
        const field = root.make({
            saving: InputField.WhenLeft,
            validator: Qt.createQmlObject("import QtQuick; IntValidator { bottom: 10; top: 99 }", root)
        });
        root.held = "12";
        field.forceActiveFocus();
        keyClick(Qt.Key_Backspace);
        root.leave(field);
        compare(saved.count, 0);
    }
}
