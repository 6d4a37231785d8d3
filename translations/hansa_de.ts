<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Hansa %1, free software under the EUPL 1.2</source>
        <translation>Hansa %1, freie Software unter der EUPL 1.2</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>The catalogue that comes with the program is a sourced sample, not an official export of any platform. Each record names its sources.</source>
        <translation>Der mitgelieferte Katalog ist eine mit Quellen belegte Auswahl, kein amtlicher Export einer Plattform. Jeder Eintrag nennt seine Quellen.</translation>
    </message>
    <message>
        <source>Each record names its sources.</source>
        <translation>Jeder Eintrag nennt seine Quellen.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Danksagung</translation>
    </message>
    <message>
        <source>Natural Earth (public domain), lakes and rivers of GSHHG (LGPL 3), GeoNames (CC BY 4.0), Unicode CLDR</source>
        <translation>Natural Earth (gemeinfrei), Seen und Flüsse aus GSHHG (LGPL 3), GeoNames (CC BY 4.0), Unicode CLDR</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Searches to keep and to send</source>
        <translation>Suchen zum Speichern und Senden</translation>
    </message>
    <message>
        <source>Start the search anew</source>
        <translation>Suche neu beginnen</translation>
    </message>
    <message>
        <source>Show the criteria</source>
        <translation>Kriterien zeigen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>Update the catalogues</source>
        <translation>Kataloge aktualisieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Questions about us: who, themes, looking for</source>
        <translation>Fragen zu uns: wer, Themen, gesucht</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: from the next start on</source>
        <translation>Sprache: ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>Motion: none</source>
        <translation>Bewegung: keine</translation>
    </message>
    <message>
        <source>Motion: where it shows where a thing went</source>
        <translation>Bewegung: wo sie zeigt, wohin etwas ging</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Move the map and choose “Search this area” to set another one.</source>
        <translation>Verschieben Sie die Karte und wählen Sie „Hier suchen“, um ein anderes Gebiet festzulegen.</translation>
    </message>
</context>
<context>
    <name>BackgroundWatch</name>
    <message>
        <source>Open Hansa</source>
        <translation>Hansa öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hansa watches the deadlines of your calls</source>
        <translation>Hansa achtet auf die Fristen Ihrer Ausschreibungen</translation>
    </message>
    <message>
        <source>A deadline is near</source>
        <translation>Eine Frist naht</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Tafel zeigen</translation>
    </message>
</context>
<context>
    <name>BackupPopup</name>
    <message>
        <source>Back up your data</source>
        <translation>Daten sichern</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>One file with all your data. Only you can read it, if the disk supports file permissions.</source>
        <translation>Eine Datei mit allen Ihren Daten. Nur Sie können sie lesen, sofern der Datenträger Dateirechte unterstützt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Once a day, Hansa copies your lists, notes, searches, calls and settings to the folder “backups” in your data folder, and keeps the last ten copies. Keep a backup on another disk as well, in case this one fails.</source>
        <translation>Einmal am Tag kopiert Hansa Ihre Listen, Notizen, Suchen, Ausschreibungen und Einstellungen in den Ordner „backups“ in Ihrem Datenordner und behält die letzten zehn Kopien. Bewahren Sie zusätzlich eine Sicherung auf einem anderen Datenträger auf, falls dieser ausfällt.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Aus Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert in %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily copy</source>
        <translation>tägliche Kopie</translation>
    </message>
    <message>
        <source>manual backup</source>
        <translation>manuelle Sicherung</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update of Hansa</source>
        <translation>vor einer Aktualisierung von Hansa</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Wiederhergestellt aus %1.</translation>
    </message>
    <message>
        <source>Restored from %1. Your previous data was kept as %2.</source>
        <translation>Wiederhergestellt aus %1. Ihre bisherigen Daten liegen in %2.</translation>
    </message>
    <message>
        <source>Hansa backup %1</source>
        <translation>Hansa-Sicherung %1</translation>
    </message>
</context>
<context>
    <name>BaseMapReader</name>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>Umrisse</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message numerus="yes">
        <source>%n entrie(s) written to %1</source>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben</numerusform>
            <numerusform>%n Einträge in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Changes (%1 new)</source>
        <translation>Änderungen (%1 neu)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Import calls …</source>
        <translation>Ausschreibungen importieren …</translation>
    </message>
    <message>
        <source>Fetch calls …</source>
        <translation>Ausschreibungen abrufen …</translation>
    </message>
    <message>
        <source>Enter a call …</source>
        <translation>Ausschreibung eingeben …</translation>
    </message>
    <message>
        <source>Export calendar …</source>
        <translation>Kalender exportieren …</translation>
    </message>
    <message>
        <source>You follow no call yet</source>
        <translation>Sie verfolgen noch keine Ausschreibung</translation>
    </message>
    <message>
        <source>Open a call and choose “Track”: its deadlines, stages and tasks stand here. Calls of the EU's portal, of feeds, calendars and tables come in by “Import calls” and “Fetch calls”.</source>
        <translation>Öffnen Sie eine Ausschreibung und wählen Sie „Verfolgen“: Dann stehen ihre Fristen, Phasen und Aufgaben hier. Ausschreibungen aus dem EU-Portal, aus Feeds, Kalendern und Tabellen kommen über „Ausschreibungen importieren“ und „Ausschreibungen abrufen“ herein.</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Ausschreibungen zeigen</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>no longer in any catalogue</source>
        <translation>in keinem Katalog mehr</translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s)</source>
        <translation>
            <numerusform>● %n Änderung</numerusform>
            <numerusform>● %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Track no longer</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>CallChangesView</name>
    <message>
        <source>Also of calls I do not track</source>
        <translation>Auch von Ausschreibungen, die ich nicht verfolge</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Alle gesehen</translation>
    </message>
    <message>
        <source>Changes of calls</source>
        <translation>Änderungen an Ausschreibungen</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● neu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Since calls came here for the first time, no import and no update changed one.</source>
        <translation>Seit die ersten Ausschreibungen hier ankamen, hat kein Import und keine Aktualisierung eine geändert.</translation>
    </message>
    <message>
        <source>No import and no update changed a call that you track.</source>
        <translation>Kein Import und keine Aktualisierung hat eine Ausschreibung geändert, die Sie verfolgen.</translation>
    </message>
</context>
<context>
    <name>CallFiles</name>
    <message>
        <source>Reading %1 (%2 of %3) …</source>
        <translation>%1 wird gelesen (%2 von %3) …</translation>
    </message>
    <message>
        <source>Calls %1 of %2</source>
        <translation>Ausschreibungen %1 von %2</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Anfrage läuft …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken over.</source>
        <translation>Angehalten; nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Calls: %1 added, %2 changed, %3 as they were, %4 skipped</source>
        <translation>Ausschreibungen: %1 neu, %2 geändert, %3 unverändert, %4 übersprungen</translation>
    </message>
</context>
<context>
    <name>CallProposals</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadline (%1)</source>
        <translation>Frist (%1)</translation>
    </message>
    <message>
        <source>time zone unknown</source>
        <translation>Zeitzone unbekannt</translation>
    </message>
    <message>
        <source>time assumed</source>
        <translation>Uhrzeit angenommen</translation>
    </message>
</context>
<context>
    <name>CallTracking</name>
    <message>
        <source>Editing the rules on the consortium</source>
        <translation>Bearbeiten der Regeln zum Konsortium</translation>
    </message>
    <message>
        <source>the call no longer has this rule</source>
        <translation>die Ausschreibung hat diese Regel nicht mehr</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n Tag vor der Frist</numerusform>
            <numerusform>%n Tage vor der Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the consortium</source>
        <translation>das Konsortium</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a rule on the consortium</source>
        <translation>eine Regel zum Konsortium</translation>
    </message>
    <message>
        <source>removing a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>adding a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>the rules as they were</source>
        <translation>die Regeln, wie sie waren</translation>
    </message>
    <message>
        <source>a role in the consortium</source>
        <translation>eine Rolle im Konsortium</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>die Zuständigkeit</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>adding “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>ticking off</source>
        <translation>abhaken</translation>
    </message>
    <message>
        <source>unticking</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>removing a task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>adding a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>removing a document</source>
        <translation>Dokument entfernen</translation>
    </message>
</context>
<context>
    <name>CallsRoom</name>
    <message>
        <source>Calls</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Fit for</source>
        <translation>Passung für</translation>
    </message>
    <message>
        <source>fit for %1</source>
        <translation>Passung für %1</translation>
    </message>
</context>
<context>
    <name>CatalogueStatus</name>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · Revision %2</translation>
    </message>
    <message>
        <source>%1 · not fetched yet</source>
        <translation>%1 · noch nicht abgerufen</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Noch kein Katalog</translation>
    </message>
    <message>
        <source>data of %1 (%2)</source>
        <translation>Daten von %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Ausschreibung</numerusform>
            <numerusform>%n Ausschreibungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>In several catalogues</source>
        <translation>In mehreren Katalogen</translation>
    </message>
    <message>
        <source>They are two: show them apart</source>
        <translation>Es sind zwei: getrennt zeigen</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Alle sechs Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Abo beenden</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>Abo beenden: %1</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>Bring them up to date by itself</source>
        <translation>Von selbst aktualisieren</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Aktualisierung: %1</translation>
    </message>
    <message>
        <source>Follow another catalogue</source>
        <translation>Weiteren Katalog abonnieren</translation>
    </message>
    <message>
        <source>Its server learns your network address and when you ask. No other server is asked, unless you choose its map or fetch calls.</source>
        <translation>Sein Server erfährt Ihre Netzwerkadresse und wann Sie anfragen. Kein anderer Server wird gefragt, außer Sie wählen seine Karte oder rufen Ausschreibungen ab.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Adresse des Katalogs</translation>
    </message>
    <message>
        <source>https://catalogue.example.org/</source>
        <translation>https://catalogue.example.org/</translation>
    </message>
    <message>
        <source>Key of the catalogue</source>
        <translation>Schlüssel des Katalogs</translation>
    </message>
    <message>
        <source>ed25519:… from the publisher; left empty, its fingerprint is shown first</source>
        <translation>ed25519:… vom Herausgeber; bleibt es leer, wird zuerst der Fingerabdruck gezeigt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>“%1” is signed with this key. Compare it with what the publisher says, by another way than this address:</source>
        <translation>„%1“ ist mit diesem Schlüssel signiert. Vergleichen Sie ihn mit dem, was der Herausgeber sagt, auf einem anderen Weg als über diese Adresse:</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>It is the same: follow</source>
        <translation>Er ist gleich: abonnieren</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>Er weicht ab</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <source>Don't download</source>
        <translation>Nicht herunterladen</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n change(s) on your shortlists</source>
        <translation>
            <numerusform>%n Änderung auf Ihren Merklisten</numerusform>
            <numerusform>%n Änderungen auf Ihren Merklisten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesRoom</name>
    <message>
        <source>Asked to be forgotten</source>
        <translation>Bitten um Löschung</translation>
    </message>
    <message>
        <source>The copies would be changed for good.</source>
        <translation>Die Kopien würden endgültig geändert.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep what your profile holds about %1</source>
        <translation>Behalten, was Ihr Profil über %1 enthält</translation>
    </message>
    <message>
        <source>Erase mine too</source>
        <translation>Meine auch löschen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase from the copies …</source>
        <translation>Aus den Kopien löschen …</translation>
    </message>
    <message>
        <source>Erase what copies hold about %1</source>
        <translation>Löschen, was Kopien über %1 enthalten</translation>
    </message>
    <message>
        <source>Erase what your workspace holds about %1</source>
        <translation>Löschen, was Ihr Arbeitsbereich über %1 enthält</translation>
    </message>
    <message>
        <source>For good: it cannot be undone.</source>
        <translation>Endgültig: Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It can be undone until the window is closed.</source>
        <translation>Das lässt sich rückgängig machen, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Also look for a text about %1, such as a mail address</source>
        <translation>Auch nach einem Text zu %1 suchen, etwa einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Also look for a mail address, a name …</source>
        <translation>Auch nach E-Mail-Adresse, Name … suchen</translation>
    </message>
    <message>
        <source>Labels that ended</source>
        <translation>Abgelaufene Labels</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New for your saved searches</source>
        <translation>Neu für Ihre gespeicherten Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is on my shortlists</source>
        <translation>Nur was auf meinen Merklisten steht</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing on your shortlists has changed</source>
        <translation>Auf Ihren Merklisten hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>What an update of a catalogue changes stands here, field by field, for 400 days.</source>
        <translation>Was eine Katalogaktualisierung ändert, steht hier Feld für Feld, 400 Tage lang.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Countries by %1</source>
        <translation>Länder nach %1</translation>
    </message>
    <message>
        <source>Classes of about as many countries</source>
        <translation>Klassen mit etwa gleich vielen Ländern</translation>
    </message>
    <message>
        <source>None has any</source>
        <translation>Keines hat welche</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Budget, EUR</translation>
    </message>
    <message>
        <source>Smallest grant, EUR</source>
        <translation>Kleinster Zuschuss, EUR</translation>
    </message>
    <message>
        <source>Largest grant, EUR</source>
        <translation>Größter Zuschuss, EUR</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Förderquote</translation>
    </message>
    <message>
        <source>Expected grants</source>
        <translation>Erwartete Zuschüsse</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Antragsberechtigte</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation>Antragsberechtigte Länder</translation>
    </message>
    <message>
        <source>Partners at least</source>
        <translation>Partner mindestens</translation>
    </message>
    <message>
        <source>Countries at least</source>
        <translation>Länder mindestens</translation>
    </message>
    <message>
        <source>Partners at most</source>
        <translation>Partner höchstens</translation>
    </message>
    <message>
        <source>On the consortium</source>
        <translation>Zum Konsortium</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cluster policy</source>
        <translation>Clusterpolitik</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Cluster networks</source>
        <translation>Clusternetzwerke</translation>
    </message>
    <message>
        <source>Smart specialisation</source>
        <translation>Intelligente Spezialisierung</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Framework conditions</source>
        <translation>Rahmenbedingungen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Zielländer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Wirkungen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>Name in Landessprache</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>NUTS</source>
        <translation>NUTS</translation>
    </message>
    <message>
        <source>NUTS version</source>
        <translation>NUTS-Version</translation>
    </message>
    <message>
        <source>Position known to</source>
        <translation>Genauigkeit der Position</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Ökosysteme</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>Großunternehmen</translation>
    </message>
    <message>
        <source>Research members</source>
        <translation>Forschungsmitglieder</translation>
    </message>
    <message>
        <source>Public members</source>
        <translation>Öffentliche Mitglieder</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Sonstige Mitglieder</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Looks for partners in</source>
        <translation>Sucht Partner in</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>NACE</source>
        <translation>NACE</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>PIC</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>ROR</source>
        <translation>ROR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt-ID</translation>
    </message>
    <message>
        <source>ECCP</source>
        <translation>ECCP</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Eintragsart</translation>
    </message>
</context>
<context>
    <name>ComparePopup</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>ConsortiumSection</name>
    <message>
        <source>no shortlist</source>
        <translation>keine Merkliste</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>The draft is on</source>
        <translation>Der Entwurf steht auf</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Number of the rule “%1”</source>
        <translation>Zahl der Regel „%1“</translation>
    </message>
    <message>
        <source>Remove the rule “%1”</source>
        <translation>Regel „%1“ entfernen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>A rule in your own words</source>
        <translation>Eine Regel in eigenen Worten</translation>
    </message>
    <message>
        <source>Back to what the call and law say</source>
        <translation>Zurück zu dem, was Ausschreibung und Recht sagen</translation>
    </message>
    <message>
        <source>Met means by what is known here. Whether a consortium may apply, only the funder says.</source>
        <translation>Erfüllt heißt: nach dem, was hier bekannt ist. Ob sich ein Konsortium bewerben darf, sagt nur der Fördergeber.</translation>
    </message>
    <message>
        <source>No rule is known here; the call's own text says what it asks.</source>
        <translation>Hier ist keine Regel bekannt; was verlangt wird, sagt der Text der Ausschreibung.</translation>
    </message>
</context>
<context>
    <name>CountriesRoom</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>%1 · %2 not stated</source>
        <translation>%1 · %2 ohne Angabe</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>What matters</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Searches to keep and to send</source>
        <translation>Suchen zum Speichern und Senden</translation>
    </message>
    <message>
        <source>Searches to keep and to send (Ctrl+S)</source>
        <translation>Suchen zum Speichern und Senden (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Noch nichts festgelegt</translation>
    </message>
    <message>
        <source>All organisations are listed. Say what they must have, what you would prefer and what you don't want, and weigh it.</source>
        <translation>Alle Organisationen sind aufgeführt. Sagen Sie, was sie haben müssen, was Sie vorziehen und was Sie nicht wollen, und gewichten Sie es.</translation>
    </message>
    <message>
        <source>Not enough? %1.</source>
        <translation>Nicht genug? %1.</translation>
    </message>
    <message>
        <source>Without “%1” %2 more</source>
        <translation>Ohne „%1“ %2 mehr</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Count of %1: %2</source>
        <translation>Anzahl für %1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Fetching anew changes nothing of yours. What is held stays until it is replaced, and without a network it stays altogether.</source>
        <translation>Neu zu holen ändert nichts von Ihrem. Was da ist, bleibt, bis es ersetzt wird, und ohne Netz bleibt es ganz.</translation>
    </message>
    <message>
        <source>Data folders</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>workspace.db holds your own data: lists, notes, searches, settings, imported calls, and which catalogues you follow. catalogue.db holds what the catalogues say, and can be fetched again.</source>
        <translation>workspace.db enthält Ihre eigenen Daten: Listen, Notizen, Suchen, Einstellungen, importierte Ausschreibungen und welche Kataloge Sie abonniert haben. catalogue.db enthält, was in den Katalogen steht, und kann wieder abgerufen werden.</translation>
    </message>
    <message>
        <source>catalogue.db was damaged and could not be read. It was moved to %1, and the catalogues you follow are being fetched again. You can delete the damaged file.</source>
        <translation>catalogue.db war beschädigt und konnte nicht gelesen werden. Die Datei wurde nach %1 verschoben, und Ihre abonnierten Kataloge werden wieder abgerufen. Sie können die beschädigte Datei löschen.</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Kartenkacheln</translation>
    </message>
    <message>
        <source>Open the folder of your data</source>
        <translation>Ordner Ihrer Daten öffnen</translation>
    </message>
    <message>
        <source>The desktop has no program that shows a folder: open %1 by hand.</source>
        <translation>Der Desktop hat kein Programm, das einen Ordner zeigt: öffnen Sie %1 von Hand.</translation>
    </message>
    <message>
        <source>Fetch all catalogues anew</source>
        <translation>Alle Kataloge neu holen</translation>
    </message>
    <message>
        <source>Throw the map tiles away</source>
        <translation>Kartenkacheln wegwerfen</translation>
    </message>
    <message>
        <source>The tiles are gone.</source>
        <translation>Die Kacheln sind weg.</translation>
    </message>
    <message>
        <source>Some tiles are in use; they go when the map shows others.</source>
        <translation>Einige Kacheln sind in Gebrauch; sie gehen, wenn die Karte andere zeigt.</translation>
    </message>
</context>
<context>
    <name>DeadlineLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>DescribedPage</name>
    <message>
        <source>Track no longer</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Calls that fit</source>
        <translation>Passende Ausschreibungen</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Auf Merkliste setzen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>No catalogue has it any more</source>
        <translation>In keinem Katalog mehr enthalten</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>It may have been dropped by an update. Your shortlists keep its last known name.</source>
        <translation>Vielleicht bei einer Aktualisierung entfallen. Ihre Merklisten behalten den zuletzt bekannten Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DescribedPart</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mehr zeigen (noch %n)</numerusform>
            <numerusform>Mehr zeigen (noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Draft restored</source>
        <translation>Entwurf wiederhergestellt</translation>
    </message>
    <message>
        <source>Discard the draft of “%1”</source>
        <translation>Entwurf für „%1“ verwerfen</translation>
    </message>
</context>
<context>
    <name>EndedLabels</name>
    <message>
        <source>%1 ended on %2</source>
        <translation>%1 endete am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on your shortlists ended</source>
        <translation>
            <numerusform>%n Label auf Ihren Merklisten ist abgelaufen</numerusform>
            <numerusform>%n Labels auf Ihren Merklisten sind abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message>
        <source>erasing what you hold about %1</source>
        <translation>Löschen Ihrer Daten über %1</translation>
    </message>
    <message>
        <source>Erased what you held about %1</source>
        <translation>Ihre Daten über %1 sind gelöscht</translation>
    </message>
</context>
<context>
    <name>EventsRoom</name>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
</context>
<context>
    <name>ExchangeRoom</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
</context>
<context>
    <name>ExportPopup</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Map data (GeoJSON)</source>
        <translation>Kartendaten (GeoJSON)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Export the shortlist “%1”</source>
        <translation>Merkliste „%1“ exportieren</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 written to %2; %3 without a position left out</source>
        <translation>%1 in %2 geschrieben; %3 ohne Position ausgelassen</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 in %2 geschrieben</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>With your notes. A file beside it says how old the data is.</source>
        <translation>Mit Ihren Notizen. Eine Datei daneben sagt, wie alt die Daten sind.</translation>
    </message>
    <message>
        <source>With scores. A file beside it says how old the data is and which weights were used.</source>
        <translation>Mit Passung. Eine Datei daneben sagt, wie alt die Daten sind und welche Gewichte galten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>FacetEditor</name>
    <message>
        <source>Filter the values of %1</source>
        <translation>Werte von %1 filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>All or any of the chosen values</source>
        <translation>Alle gewählten Werte oder einer davon</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>open, Left closes it</source>
        <translation>offen, Pfeil links schließt</translation>
    </message>
    <message>
        <source>closed, Right opens it</source>
        <translation>geschlossen, Pfeil rechts öffnet</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no source states this</source>
        <translation>keine Quelle nennt dies</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>FetchPopup</name>
    <message>
        <source>Fetch calls</source>
        <translation>Ausschreibungen abrufen</translation>
    </message>
    <message>
        <source>Address of a feed, a calendar or a table; empty for the EU's portal</source>
        <translation>Adresse eines Feeds, eines Kalenders oder einer Tabelle; leer für das EU-Portal</translation>
    </message>
    <message>
        <source>The EU Funding &amp; Tenders Portal</source>
        <translation>Das EU-Portal „Funding &amp; Tenders“</translation>
    </message>
    <message>
        <source>Nothing typed: the portal is asked for all open and forthcoming calls, in English. Else the address of an RSS or Atom feed, a calendar or a table, over https. The server learns your address on the network, and nothing of what you track.</source>
        <translation>Leer: Das Portal wird nach allen offenen und kommenden Ausschreibungen gefragt, auf Englisch. Sonst die Adresse eines RSS- oder Atom-Feeds, eines Kalenders oder einer Tabelle, über https. Der Server erfährt Ihre Netzwerkadresse, aber nichts davon, was Sie verfolgen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilePopup</name>
    <message>
        <source>calls</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Import calls</source>
        <translation>Ausschreibungen importieren</translation>
    </message>
    <message>
        <source>Export the calls you track</source>
        <translation>Verfolgte Ausschreibungen exportieren</translation>
    </message>
    <message>
        <source>Import calls from</source>
        <translation>Ausschreibungen importieren aus</translation>
    </message>
    <message>
        <source>Export the calls to</source>
        <translation>Ausschreibungen exportieren nach</translation>
    </message>
    <message>
        <source>Answers of the portal, feeds, calendars, tables (*.json *.xml *.rss *.atom *.ics *.csv)</source>
        <translation>Antworten des Portals, Feeds, Kalender, Tabellen (*.json *.xml *.rss *.atom *.ics *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Zu lesende Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>What the EU's portal answers (JSON), RSS or Atom, iCalendar, CSV. What you wrote yourself stays as it is.</source>
        <translation>Was das EU-Portal antwortet (JSON), RSS oder Atom, iCalendar, CSV. Was Sie selbst geschrieben haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Ends in .ics for a calendar, which updates what an earlier one brought; in .csv or .xlsx for a table.</source>
        <translation>Endet auf .ics für einen Kalender, der Einträge eines früheren aktualisiert; auf .csv oder .xlsx für eine Tabelle.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search for words: photonics, wind, Lyon …</source>
        <translation>Wörter suchen: Photonik, Wind, Lyon …</translation>
    </message>
    <message>
        <source>Find a call, an organisation, a country …</source>
        <translation>Finden: Ausschreibung, Organisation, Land …</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
</context>
<context>
    <name>FitChoices</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>shortlist “%1”</source>
        <translation>Merkliste „%1“</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>Suche „%1“</translation>
    </message>
</context>
<context>
    <name>FitReasons</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>teils erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (by the call's words)</source>
        <translation>%1 (nach dem Wortlaut der Ausschreibung)</translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message>
        <source>Fit for %1: %2</source>
        <translation>Passung für %1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4. %5</source>
        <translation>%1: %2, %3 von %4. %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not a verdict: whether one may apply, only the funder says.</source>
        <translation>Kein Urteil: Ob man sich bewerben darf, sagt nur der Fördergeber.</translation>
    </message>
</context>
<context>
    <name>HansaMap</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search this area</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Natural Earth, GSHHG, GeoNames</source>
        <translation>Natural Earth, GSHHG, GeoNames</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) here</source>
        <translation>
            <numerusform>%n Organisation hier</numerusform>
            <numerusform>%n Organisationen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here</source>
        <translation>
            <numerusform>%n Veranstaltung hier</numerusform>
            <numerusform>%n Veranstaltungen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistogramBars</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>How many organisations state which number: %1</source>
        <translation>Wie viele Organisationen welche Zahl angeben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s)</source>
        <translation>
            <numerusform>%1: %n Organisation</numerusform>
            <numerusform>%1: %n Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Walk a list</source>
        <translation>In einer Liste bewegen</translation>
    </message>
    <message>
        <source>Arrows, Home, End, type a name</source>
        <translation>Pfeile, Pos1, Ende, Namen tippen</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Auswahl öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>Mehrere markieren</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+A, Space</source>
        <translation>Umschalt+Pfeile, Ctrl+A, Leertaste</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü der Auswahl</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Weigh a criterion</source>
        <translation>Kriterium gewichten</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 bis 5</translation>
    </message>
    <message>
        <source>Must, prefer or exclude</source>
        <translation>Muss, Vorzug oder Ausschluss</translation>
    </message>
    <message>
        <source>M, P, E</source>
        <translation>M, P, E</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Kriterium verschieben</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Open or close a branch of regions</source>
        <translation>Zweig von Regionen öffnen oder schließen</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>→, ←</translation>
    </message>
    <message>
        <source>Close the innermost thing</source>
        <translation>Das Innerste schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LayersPopup</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Everybody else, dimmed</source>
        <translation>Alle übrigen, abgeblendet</translation>
    </message>
    <message>
        <source>Ties of the one that is selected</source>
        <translation>Verbindungen der ausgewählten</translation>
    </message>
    <message>
        <source>Partnerships between countries, thicker with more of them</source>
        <translation>Partnerschaften zwischen Ländern, dicker bei mehr davon</translation>
    </message>
    <message>
        <source>Events to come</source>
        <translation>Kommende Veranstaltungen</translation>
    </message>
    <message>
        <source>Colour of countries</source>
        <translation>Farbe der Länder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Some of what you typed is not saved</source>
        <translation>Ein Teil Ihrer Eingaben ist nicht gespeichert</translation>
    </message>
    <message>
        <source>It could not be written to your workspace: the disk may be full, or another program keeps the file locked.</source>
        <translation>Sie konnte nicht in Ihren Arbeitsbereich geschrieben werden: Vielleicht ist der Datenträger voll, oder ein anderes Programm sperrt die Datei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LegendBox</name>
    <message>
        <source>Show the legend: %1</source>
        <translation>Legende zeigen: %1</translation>
    </message>
    <message>
        <source>Fold the legend: %1</source>
        <translation>Legende einklappen: %1</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Hansa</source>
        <translation>%1 – Hansa</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Vorherige Ansicht</translation>
    </message>
    <message>
        <source>The next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Alle Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Show Europe</source>
        <translation>Europa zeigen</translation>
    </message>
    <message>
        <source>Show the world</source>
        <translation>Welt zeigen</translation>
    </message>
    <message>
        <source>Where am I? Asks your system</source>
        <translation>Wo bin ich? Fragt Ihr System</translation>
    </message>
</context>
<context>
    <name>MapCamera</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>MapDraw</name>
    <message>
        <source>%1 km around %2</source>
        <translation>%1 km um %2</translation>
    </message>
    <message>
        <source>Press in the middle and draw to the rim</source>
        <translation>In der Mitte drücken und zum Rand ziehen</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>Von Ecke zu Ecke ziehen</translation>
    </message>
    <message numerus="yes">
        <source>Space sets a corner, Backspace takes it back: %n corner(s)</source>
        <translation>
            <numerusform>Leertaste setzt eine Ecke, Rücktaste nimmt sie zurück: %n Ecke</numerusform>
            <numerusform>Leertaste setzt eine Ecke, Rücktaste nimmt sie zurück: %n Ecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw around what you mean</source>
        <translation>Umfahren Sie, was Sie meinen</translation>
    </message>
    <message>
        <source>Choose countries; Escape ends it</source>
        <translation>Länder wählen; Esc beendet</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>%1. Arrows move the pen, Space sets a corner, Enter takes the shape, Escape ends it.</source>
        <translation>%1. Pfeile bewegen den Stift, Leertaste setzt eine Ecke, Eingabe nimmt die Form, Escape beendet es.</translation>
    </message>
    <message>
        <source>%1. Arrows move, plus and minus resize, Enter takes it, Escape ends it.</source>
        <translation>%1. Pfeile verschieben, Plus und Minus ändern die Größe, Eingabe übernimmt, Esc beendet.</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Saving the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>there is not memory enough for %1 pixels</source>
        <translation>für %1 Pixel reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>Choose a smaller width.</source>
        <translation>Wählen Sie eine kleinere Breite.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>it ends in neither .png nor .pdf</source>
        <translation>die Endung ist weder .png noch .pdf</translation>
    </message>
    <message>
        <source>Name it map.png or map.pdf.</source>
        <translation>Nennen Sie sie map.png oder map.pdf.</translation>
    </message>
    <message>
        <source>a width of %1 is out of bounds</source>
        <translation>eine Breite von %1 ist außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Choose one from %1 to %2.</source>
        <translation>Wählen Sie eine von %1 bis %2.</translation>
    </message>
    <message>
        <source>There is not memory enough to copy the map.</source>
        <translation>Der Speicher reicht nicht, um die Karte zu kopieren.</translation>
    </message>
</context>
<context>
    <name>MapFigures</name>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>members of the results</source>
        <translation>Mitglieder der Ergebnisse</translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>open offers and requests</source>
        <translation>offene Angebote und Gesuche</translation>
    </message>
    <message>
        <source>smart specialisation in what is searched for</source>
        <translation>intelligente Spezialisierung im Gesuchten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrows walk the marks, Enter opens one, plus and minus zoom, Home shows all results.</source>
        <translation>Pfeile gehen durch die Zeichen, Eingabe öffnet eines, Plus und Minus zoomen, Pos1 zeigt alle Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>MapPicturePopup</name>
    <message>
        <source>The map as a picture</source>
        <translation>Die Karte als Bild</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>%1 breit</translation>
    </message>
    <message>
        <source>Ends in .png, that many pixels wide, or in .pdf, with lines that stay sharp. With legend, scale and whose data it is.</source>
        <translation>Endet auf .png, so viele Pixel breit, oder auf .pdf, mit Linien, die scharf bleiben. Mit Legende, Maßstab und Herkunft der Daten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>MapScale</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Maßstab: %1</translation>
    </message>
</context>
<context>
    <name>MapSearch</name>
    <message>
        <source>the circle on the map</source>
        <translation>der Kreis auf der Karte</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>auf der Karte gezeichnet</translation>
    </message>
    <message>
        <source>the area on the map</source>
        <translation>das Gebiet auf der Karte</translation>
    </message>
    <message>
        <source>a country on the map</source>
        <translation>ein Land auf der Karte</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Hansa's own, without a network</source>
        <translation>Hansas eigene, ohne Netz</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Address of another server of map tiles</source>
        <translation>Adresse eines anderen Servers für Kartenkacheln</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server verwenden</translation>
    </message>
    <message>
        <source>A server is asked for each part of the map that you look at: it learns your address on the network and where you look, and nothing of what you search. Tiles are kept on this machine, in a folder for each server.</source>
        <translation>Für jeden Teil der Karte, den Sie ansehen, wird ein Server gefragt: Er erfährt Ihre Netzwerkadresse und wohin Sie schauen, aber nichts davon, was Sie suchen. Kacheln werden auf diesem Rechner aufbewahrt, in einem Ordner je Server.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Search in a circle</source>
        <translation>In einem Kreis suchen</translation>
    </message>
    <message>
        <source>Search in a rectangle</source>
        <translation>In einem Rechteck suchen</translation>
    </message>
    <message>
        <source>Search in what I draw</source>
        <translation>In meiner Zeichnung suchen</translation>
    </message>
    <message>
        <source>Along with these countries</source>
        <translation>Zusammen mit diesen Ländern</translation>
    </message>
    <message>
        <source>Find the nearest ten to a place</source>
        <translation>Die zehn Nächsten zu einem Ort finden</translation>
    </message>
    <message>
        <source>Search on the map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>The map as a picture</source>
        <translation>Die Karte als Bild</translation>
    </message>
</context>
<context>
    <name>MarkFan</name>
    <message>
        <source>At this address</source>
        <translation>An dieser Adresse</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>%1, event in %2</source>
        <translation>%1, Veranstaltung in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) near %1</source>
        <translation>
            <numerusform>%n Veranstaltung nahe %1</numerusform>
            <numerusform>%n Veranstaltungen nahe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, match %2</source>
        <translation>%1, Passung %2</translation>
    </message>
    <message>
        <source>%1, %2, match %3</source>
        <translation>%1, %2, Passung %3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), best match %1</source>
        <translation>
            <numerusform>%n Organisation, beste Passung %1</numerusform>
            <numerusform>%n Organisationen, beste Passung %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) near %1, best match %2</source>
        <translation>
            <numerusform>%n Organisation nahe %1, beste Passung %2</numerusform>
            <numerusform>%n Organisationen nahe %1, beste Passung %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>Vorzug</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>%1: must, prefer or exclude</source>
        <translation>%1: Muss, Vorzug oder Ausschluss</translation>
    </message>
</context>
<context>
    <name>NamedLine</name>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>On your shortlists</source>
        <translation>Auf Ihren Merklisten</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Notiz in „%1“</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OrganisationDrag</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Als vCard kopieren</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Webadresse kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to copy: none is stated</source>
        <translation>Nichts zu kopieren: keine angegeben</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Auf Merkliste setzen</translation>
    </message>
    <message>
        <source>This is us</source>
        <translation>Das sind wir</translation>
    </message>
    <message>
        <source>Are you this one?</source>
        <translation>Sind Sie das?</translation>
    </message>
    <message>
        <source>Calls are compared with this profile. Press it to say that it is not you.</source>
        <translation>Ausschreibungen werden mit diesem Profil verglichen. Klicken Sie, wenn Sie das nicht sind.</translation>
    </message>
    <message>
        <source>Calls are then compared with this profile.</source>
        <translation>Ausschreibungen werden dann mit diesem Profil verglichen.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>No catalogue has it any more</source>
        <translation>In keinem Katalog mehr enthalten</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>It may have been dropped by an update. Your shortlists keep its last known name.</source>
        <translation>Vielleicht bei einer Aktualisierung entfallen. Ihre Merklisten behalten den zuletzt bekannten Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnCallForm</name>
    <message>
        <source>discarding a call</source>
        <translation>Ausschreibung verwerfen</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
</context>
<context>
    <name>OwnCallPopup</name>
    <message>
        <source>Edit the call</source>
        <translation>Ausschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Enter a call</source>
        <translation>Ausschreibung eingeben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Öffnet am</translation>
    </message>
    <message>
        <source>2027-01-15</source>
        <translation>2027-01-15</translation>
    </message>
    <message>
        <source>Deadline on</source>
        <translation>Frist am</translation>
    </message>
    <message>
        <source>2027-04-20</source>
        <translation>2027-04-20</translation>
    </message>
    <message>
        <source>At, in Brussels</source>
        <translation>Um, in Brüssel</translation>
    </message>
    <message>
        <source>At, in %1</source>
        <translation>Um, in %1</translation>
    </message>
    <message>
        <source>17:00</source>
        <translation>17:00</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Budget, EUR</translation>
    </message>
    <message>
        <source>Smallest grant, EUR</source>
        <translation>Kleinster Zuschuss, EUR</translation>
    </message>
    <message>
        <source>Largest grant, EUR</source>
        <translation>Größter Zuschuss, EUR</translation>
    </message>
    <message>
        <source>Partners, at least</source>
        <translation>Partner, mindestens</translation>
    </message>
    <message>
        <source>Countries that may apply</source>
        <translation>Antragsberechtigte Länder</translation>
    </message>
    <message>
        <source>EU; NO; CH</source>
        <translation>EU; NO; CH</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>photonics; sensors</source>
        <translation>Photonik; Sensoren</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>It stays on this machine, and no import changes it. A call of a catalogue with the same reference is joined with it; what you entered stands.</source>
        <translation>Sie bleibt auf diesem Rechner, und kein Import ändert sie. Eine Ausschreibung eines Katalogs mit derselben Kennung wird mit ihr verbunden; Ihre Eingaben gelten.</translation>
    </message>
    <message>
        <source>Discard the call</source>
        <translation>Ausschreibung verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>OwnPosition</name>
    <message>
        <source>No service of your system says where you are. Zoom to the place instead, or search for it by “Distance”.</source>
        <translation>Kein Dienst Ihres Systems sagt, wo Sie sind. Zoomen Sie stattdessen zum Ort oder suchen Sie ihn über „Entfernung“.</translation>
    </message>
    <message>
        <source>Your system does not tell Hansa where you are. Its privacy settings can allow it.</source>
        <translation>Ihr System sagt Hansa nicht, wo Sie sind. Seine Datenschutzeinstellungen können es erlauben.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Ihr Land</translation>
    </message>
    <message>
        <source>Grants from, EUR</source>
        <translation>Zuschüsse ab, EUR</translation>
    </message>
    <message>
        <source>Grants up to, EUR</source>
        <translation>Zuschüsse bis, EUR</translation>
    </message>
    <message>
        <source>Answer the three questions again</source>
        <translation>Die drei Fragen neu beantworten</translation>
    </message>
    <message>
        <source>Who you are, your themes, what you are looking for</source>
        <translation>Wer Sie sind, Ihre Themen, was Sie suchen</translation>
    </message>
    <message>
        <source>For the criterion “looks for”: who looks for partners in your country; and for how well calls fit. It stays on this machine.</source>
        <translation>Für das Kriterium „sucht“: wer Partner in Ihrem Land sucht; und dafür, wie gut Ausschreibungen passen. Es bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PageScaffold</name>
    <message>
        <source>Close the page</source>
        <translation>Seite schließen</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Erfolgsgeschichte</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find a record or an action</source>
        <translation>Eintrag oder Aktion finden</translation>
    </message>
    <message>
        <source>Find a call, an organisation, a country, an action …</source>
        <translation>Finden: Ausschreibung, Organisation, Land, Aktion …</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <source>Try fewer letters, or search for what it does in the Search room.</source>
        <translation>Versuchen Sie weniger Buchstaben, oder suchen Sie im Bereich „Suche“ nach dem Inhalt.</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Eingabe</translation>
    </message>
</context>
<context>
    <name>PaneButtons</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Move to the left: %1</source>
        <translation>Nach links: %1</translation>
    </message>
    <message>
        <source>Move to the right: %1</source>
        <translation>Nach rechts: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>The menu key moves it to the left or right.</source>
        <translation>Die Menütaste verschiebt es nach links oder rechts.</translation>
    </message>
</context>
<context>
    <name>PartnershipsRoom</name>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>As it was until %1. What is linked with it is as it is now.</source>
        <translation>Stand bis %1. Was damit verknüpft ist, zeigt den heutigen Stand.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Heutiger Stand</translation>
    </message>
</context>
<context>
    <name>PastSearches</name>
    <message>
        <source>a search that was run</source>
        <translation>eine ausgeführte Suche</translation>
    </message>
</context>
<context>
    <name>PastSection</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>As it was before %1</source>
        <translation>Stand vor %1</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Town to count from</source>
        <translation>Ort, von dem aus gezählt wird</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Within how many kilometres</source>
        <translation>Innerhalb von wie vielen Kilometern</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>RangeEditor</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>What its text asks for</source>
        <translation>Was ihr Text verlangt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Search with these</source>
        <translation>Damit suchen</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordRoom</name>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation>Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>The catalogue has none yet</source>
        <translation>Der Katalog hat noch keine</translation>
    </message>
    <message>
        <source>Nothing passes all that is asked.</source>
        <translation>Nichts erfüllt alles Verlangte.</translation>
    </message>
    <message>
        <source>Another catalogue, or the next update of this one, may bring some.</source>
        <translation>Ein anderer Katalog oder die nächste Aktualisierung kann welche bringen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Days before a deadline on which you are reminded of the calls you track</source>
        <translation>Tage vor einer Frist, an denen Sie an verfolgte Ausschreibungen erinnert werden</translation>
    </message>
    <message>
        <source>Days before a deadline on which you are reminded</source>
        <translation>Tage vor einer Frist, an denen Sie erinnert werden</translation>
    </message>
    <message>
        <source>Remind me also when the window is closed</source>
        <translation>Auch bei geschlossenem Fenster erinnern</translation>
    </message>
    <message>
        <source>Start with the desktop, with the window closed</source>
        <translation>Mit dem Desktop starten, mit geschlossenem Fenster</translation>
    </message>
    <message>
        <source>Then Hansa goes on as an icon in the tray: a click opens it, its menu ends it. What you missed is said at the next start.</source>
        <translation>Dann läuft Hansa als Symbol im Infobereich weiter: Ein Klick öffnet es, sein Menü beendet es. Was Sie verpasst haben, erfahren Sie beim nächsten Start.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: then Hansa goes on unseen, starting it again opens the window, Ctrl+Q ends it. What you missed is said at the next start.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich: Hansa läuft dann unsichtbar weiter; ein erneuter Start öffnet das Fenster, Ctrl+Q beendet es. Was Sie verpasst haben, erfahren Sie beim nächsten Start.</translation>
    </message>
</context>
<context>
    <name>RestorePopup</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.db *.db.backup-*)</source>
        <translation>Sicherungen (*.db *.db.backup-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Backups in your data folder</source>
        <translation>Sicherungen in Ihrem Datenordner</translation>
    </message>
    <message>
        <source>There are no backups in your data folder yet.</source>
        <translation>In Ihrem Datenordner gibt es noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Wiederherzustellende Sicherung</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Hansa checks the backup before it replaces anything.</source>
        <translation>Hansa prüft die Sicherung, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>Replace your lists, notes, searches, calls and settings with this backup? Your current data is backed up first: restore that backup to undo this. The window will reopen.</source>
        <translation>Ihre Listen, Notizen, Suchen, Ausschreibungen und Einstellungen durch diese Sicherung ersetzen? Ihre jetzigen Daten werden zuerst gesichert: Stellen Sie diese Sicherung wieder her, um das rückgängig zu machen. Das Fenster öffnet sich neu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace your data with this backup</source>
        <translation>Ihre Daten durch diese Sicherung ersetzen</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Ländern</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation>Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>by fit</source>
        <translation>nach Passung</translation>
    </message>
    <message>
        <source>unranked</source>
        <translation>ohne Rang</translation>
    </message>
    <message>
        <source>Organisations, %1</source>
        <translation>Organisationen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of this</source>
        <translation>Nichts passt zu alldem</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the catalogue.</source>
        <translation>„%1“ kommt im Katalog nicht vor.</translation>
    </message>
    <message>
        <source>Without “%1” there would be %2.</source>
        <translation>Ohne „%1“ wären es %2.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>◆ %1</source>
        <translation>◆ %1</translation>
    </message>
    <message>
        <source>◆ The rank holds whichever one weight is changed by a dot.</source>
        <translation>◆ Der Rang bleibt, welches einzelne Gewicht man auch um einen Punkt ändert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>Passung %1</translation>
    </message>
    <message>
        <source>robust rank</source>
        <translation>stabiler Rang</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>RimHandle</name>
    <message>
        <source>Radius: %1 km</source>
        <translation>Radius: %1 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Without “%1”: %2</source>
        <translation>Ohne „%1“: %2</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RoomsRail</name>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>A search is kept under a name: give it one.</source>
        <translation>Eine Suche wird unter einem Namen gespeichert: Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>saving the search “%1”</source>
        <translation>Suche „%1“ speichern</translation>
    </message>
    <message>
        <source>Search “%1” saved</source>
        <translation>Suche „%1“ gespeichert</translation>
    </message>
    <message>
        <source>deleting the search “%1”</source>
        <translation>Suche „%1“ löschen</translation>
    </message>
    <message>
        <source>Search “%1” deleted</source>
        <translation>Suche „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>Saving a screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>the window did not finish drawing in time</source>
        <translation>das Fenster wurde nicht rechtzeitig fertig gezeichnet</translation>
    </message>
    <message>
        <source>the window could not be read back</source>
        <translation>das Fenster konnte nicht ausgelesen werden</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>die Datei konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>SearchFile</name>
    <message>
        <source>Opening a search</source>
        <translation>Öffnen einer Suche</translation>
    </message>
    <message>
        <source>the file is larger than any search</source>
        <translation>die Datei ist größer als jede Suche</translation>
    </message>
    <message>
        <source>Choose a file that “Save as a file” wrote.</source>
        <translation>Wählen Sie eine Datei, die „Als Datei speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>the search of a file</source>
        <translation>die Suche aus einer Datei</translation>
    </message>
</context>
<context>
    <name>SearchMap</name>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no country there</source>
        <translation>Dort ist kein Land</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>In %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>the words</source>
        <translation>die Wörter</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>starting anew</source>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>making %1 a %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>weighing %1</source>
        <translation>%1 gewichten</translation>
    </message>
    <message>
        <source>choosing in %1</source>
        <translation>Auswahl in %1</translation>
    </message>
    <message>
        <source>all or any of %1</source>
        <translation>alle oder eines von %1</translation>
    </message>
    <message>
        <source>the bounds of %1</source>
        <translation>die Grenzen von %1</translation>
    </message>
    <message>
        <source>the age of the facts</source>
        <translation>das Alter der Angaben</translation>
    </message>
    <message>
        <source>the distance from %1</source>
        <translation>die Entfernung von %1</translation>
    </message>
    <message>
        <source>the area on the map</source>
        <translation>das Gebiet auf der Karte</translation>
    </message>
    <message>
        <source>the saved search</source>
        <translation>die gespeicherte Suche</translation>
    </message>
    <message>
        <source>another search</source>
        <translation>eine andere Suche</translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message>
        <source>better: %1, before %2</source>
        <translation>besser: %1, zuvor %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) of your searches</source>
        <translation>
            <numerusform>%n neuer Treffer Ihrer Suchen</numerusform>
            <numerusform>%n neue Treffer Ihrer Suchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchesPopup</name>
    <message>
        <source>The search is in %1. Whoever has Hansa opens it here, or with hansactl search --criteria.</source>
        <translation>Die Suche steht in %1. Wer Hansa hat, öffnet sie hier oder mit hansactl search --criteria.</translation>
    </message>
    <message>
        <source>Save the search as</source>
        <translation>Suche speichern unter</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Suchen (*.json)</translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation>Suche öffnen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Keep this search, or send it</source>
        <translation>Diese Suche speichern oder senden</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Name dieser Suche</translation>
    </message>
    <message>
        <source>Light in the Alps</source>
        <translation>Licht in den Alpen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy as a line to mail</source>
        <translation>Als Zeile für eine E-Mail kopieren</translation>
    </message>
    <message>
        <source>The search is in the clipboard, as a line. Whoever has Hansa pastes it into the search field.</source>
        <translation>Die Suche ist als Zeile in der Zwischenablage. Wer Hansa hat, fügt sie in das Suchfeld ein.</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The search is in the clipboard, as a command.</source>
        <translation>Die Suche ist als Befehl in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Weights of %1 beside mine</source>
        <translation>Gewichte von %1 neben meinen</translation>
    </message>
    <message>
        <source>Delete the search %1</source>
        <translation>Suche %1 löschen</translation>
    </message>
    <message>
        <source>None yet. A search that is kept here can be run again whenever the catalogue has changed.</source>
        <translation>Noch keine. Eine hier gespeicherte Suche lässt sich erneut ausführen, wenn sich der Katalog geändert hat.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Letzte Suchen vergessen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
</context>
<context>
    <name>SecondLookLines</name>
    <message>
        <source>What the ranking favours: %1</source>
        <translation>Was die Rangfolge bevorzugt: %1</translation>
    </message>
    <message>
        <source>What to ask next: %1</source>
        <translation>Was als Nächstes zu fragen ist: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a mail that asks</source>
        <translation>E-Mail mit der Frage schreiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied the mail that asks</source>
        <translation>E-Mail mit der Frage kopiert</translation>
    </message>
    <message>
        <source>Copy the mail that asks</source>
        <translation>E-Mail mit der Frage kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the organisation to ask</source>
        <translation>Zu fragende Organisation öffnen</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Andere Frage</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1 shows “%2” as markup</source>
        <translation>%1 zeigt „%2“ als Markup</translation>
    </message>
    <message>
        <source>Self-test: it did not come as far as %1.</source>
        <translation>Selbsttest: kam nicht bis %1.</translation>
    </message>
    <message>
        <source>Self-test: a warning: %1</source>
        <translation>Selbsttest: eine Warnung: %1</translation>
    </message>
    <message>
        <source>Self-test: %1 steps, %2 warnings</source>
        <translation>Selbsttest: %1 Schritte, %2 Warnungen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortlistMenu</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Auf Merkliste setzen</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Auf „%1“ setzen</translation>
    </message>
    <message>
        <source>Add to a new shortlist</source>
        <translation>Auf neue Merkliste setzen</translation>
    </message>
</context>
<context>
    <name>ShortlistPane</name>
    <message>
        <source>Name of the shortlist</source>
        <translation>Name der Merkliste</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the shortlist</source>
        <translation>Merkliste vergleichen</translation>
    </message>
    <message>
        <source>Two to five organisations side by side</source>
        <translation>Zwei bis fünf Organisationen nebeneinander</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Find others like those on the shortlist</source>
        <translation>Andere finden, die denen auf der Merkliste ähneln</translation>
    </message>
    <message>
        <source>Calls that fit</source>
        <translation>Passende Ausschreibungen</translation>
    </message>
    <message>
        <source>Calls that fit the shortlist</source>
        <translation>Zur Merkliste passende Ausschreibungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the shortlist</source>
        <translation>Merkliste exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the shortlist</source>
        <translation>Merkliste löschen</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>Auf der Merkliste</translation>
    </message>
    <message>
        <source>Nobody on this list yet</source>
        <translation>Noch niemand auf dieser Liste</translation>
    </message>
    <message>
        <source>Find organisations in the Search room, mark them and choose “Add to shortlist”.</source>
        <translation>Finden Sie Organisationen im Bereich „Suche“, markieren Sie sie und wählen Sie „Auf Merkliste setzen“.</translation>
    </message>
    <message>
        <source>No shortlist yet</source>
        <translation>Noch keine Merkliste</translation>
    </message>
    <message>
        <source>A shortlist keeps the partners you have in mind, with a note to each. It is yours alone: no update changes it.</source>
        <translation>Eine Merkliste bewahrt die Partner, an die Sie denken, mit je einer Notiz. Sie gehört nur Ihnen: Keine Aktualisierung ändert sie.</translation>
    </message>
    <message>
        <source>Make a shortlist</source>
        <translation>Merkliste anlegen</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Merkliste</translation>
    </message>
</context>
<context>
    <name>ShortlistRow</name>
    <message>
        <source>no longer in any catalogue</source>
        <translation>in keinem Katalog mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ShortlistTray</name>
    <message>
        <source>Drop on a shortlist</source>
        <translation>Auf einer Merkliste ablegen</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>Neue Merkliste</translation>
    </message>
</context>
<context>
    <name>Shortlists</name>
    <message>
        <source>the shortlist “%1”</source>
        <translation>die Merkliste „%1“</translation>
    </message>
    <message>
        <source>renaming “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>deleting “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Shortlist “%1” deleted</source>
        <translation>Merkliste „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Merkliste</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 added to “%2”</source>
        <translation>%1 auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>removing from “%1”</source>
        <translation>aus „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed from “%1”</source>
        <translation>Aus „%1“ entfernt</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>the order of “%1”</source>
        <translation>die Reihenfolge von „%1“</translation>
    </message>
</context>
<context>
    <name>SimilarSearch</name>
    <message>
        <source>They state nothing that others could share.</source>
        <translation>Sie geben nichts an, was andere mit ihnen teilen könnten.</translation>
    </message>
    <message>
        <source>finding similar ones</source>
        <translation>Ähnliche finden</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>these facts are old</source>
        <translation>diese Angaben sind alt</translation>
    </message>
</context>
<context>
    <name>SpecialisationSection</name>
    <message>
        <source>Whose smart specialisation it serves</source>
        <translation>Wessen intelligenter Spezialisierung es dient</translation>
    </message>
    <message>
        <source>Priorities, and who asks for them</source>
        <translation>Prioritäten, und wer danach verlangt</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Joined by the words of the vocabulary: what it does not know joins nothing.</source>
        <translation>Verknüpft über die Wörter des Vokabulars: Was es nicht kennt, verknüpft nichts.</translation>
    </message>
    <message>
        <source>Say on your organisation's page that it is yours, and your priorities are marked here.</source>
        <translation>Sagen Sie auf der Seite Ihrer Organisation, dass Sie das sind, dann werden Ihre Prioritäten hier markiert.</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>moved to %1</source>
        <translation>verschoben nach %1</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <translation>
            <numerusform>%1, %n Ausschreibung</numerusform>
            <numerusform>%1, %n Ausschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>StartError</name>
    <message>
        <source>Hansa cannot start</source>
        <translation>Hansa kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● Online</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Offline</translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation>Katalog wird gelesen …</translation>
    </message>
    <message>
        <source>a sourced sample, not an official export</source>
        <translation>eine mit Quellen belegte Auswahl, kein amtlicher Export</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>alte Daten</translation>
    </message>
    <message>
        <source>damaged database set aside</source>
        <translation>beschädigte Datenbank beiseitegelegt</translation>
    </message>
    <message>
        <source>The catalogue database was damaged and is being filled again. See the settings for details.</source>
        <translation>Die Katalogdatenbank war beschädigt und wird neu gefüllt. Einzelheiten in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) to forget</source>
        <translation>
            <numerusform>%n Bitte um Löschung</numerusform>
            <numerusform>%n Bitten um Löschung</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StoriesRoom</name>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Following a catalogue</source>
        <translation>Abonnieren eines Katalogs</translation>
    </message>
    <message>
        <source>this is no public key</source>
        <translation>das ist kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>A key begins with ed25519: and comes from the publisher.</source>
        <translation>Ein Schlüssel beginnt mit ed25519: und kommt vom Herausgeber.</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>%1 is no longer followed, and its key is forgotten. Your lists and notes stay.</source>
        <translation>%1 ist nicht mehr abonniert, der Schlüssel ist vergessen. Ihre Listen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Its records are still in catalogue.db. They are removed once it can be written, or when you delete it: %1</source>
        <translation>Seine Einträge sind noch in catalogue.db. Sie werden entfernt, sobald die Datei beschreibbar ist oder wenn Sie sie löschen: %1</translation>
    </message>
    <message>
        <source>Not followed: the key was not confirmed.</source>
        <translation>Nicht abonniert: Der Schlüssel wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Anfrage läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%1  (and %n more, see the settings)</source>
        <translation>
            <numerusform>%1  (und %n weitere Meldung, siehe Einstellungen)</numerusform>
            <numerusform>%1  (und %n weitere Meldungen, siehe Einstellungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped; the other catalogues were not changed.</source>
        <translation>Angehalten; die anderen Kataloge wurden nicht geändert.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only the catalogue that came with the program is here. Follow one by its address in the settings.</source>
        <translation>Hier ist nur der mitgelieferte Katalog. Abonnieren Sie einen über seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Setting aside what is held …</source>
        <translation>Was da ist, wird beiseitegelegt …</translation>
    </message>
    <message>
        <source>The catalogue was read anew.</source>
        <translation>Der Katalog wurde neu gelesen.</translation>
    </message>
    <message>
        <source>“%1” has %2 records (%3 to download, %4 unpacked). Download it anyway?</source>
        <translation>„%1“ hat %2 Einträge (%3 herunterzuladen, %4 entpackt). Trotzdem herunterladen?</translation>
    </message>
    <message>
        <source>Nothing was changed: the size was not accepted.</source>
        <translation>Nichts wurde geändert: Die Größe wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>Daten von %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>geprüft am %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Abrufen: %1</translation>
    </message>
    <message>
        <source>Applying %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>%1 is up to date (revision %2)</source>
        <translation>%1 ist aktuell (Revision %2)</translation>
    </message>
    <message>
        <source>%1 is now at revision %2: %3 added, %4 changed, %5 dropped</source>
        <translation>%1 hat jetzt Revision %2: %3 neu, %4 geändert, %5 entfallen</translation>
    </message>
    <message numerus="yes">
        <source>Last update on %1: %2 in %n request(s)</source>
        <translation>
            <numerusform>Letzte Aktualisierung am %1: %2 in %n Anfrage</numerusform>
            <numerusform>Letzte Aktualisierung am %1: %2 in %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing new</source>
        <translation>%1, nichts Neues</translation>
    </message>
    <message>
        <source>%1, %2 added, %3 changed, %4 dropped</source>
        <translation>%1, %2 neu, %3 geändert, %4 entfallen</translation>
    </message>
</context>
<context>
    <name>TableLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>TileServer</name>
    <message>
        <source>Using a server of map tiles</source>
        <translation>Verwenden eines Servers für Kartenkacheln</translation>
    </message>
    <message>
        <source>For example https://tiles.example/{z}/{x}/{y}.png.</source>
        <translation>Zum Beispiel https://tiles.example/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>die Adresse ist zu lang</translation>
    </message>
    <message>
        <source>the address does not say where zoom, column and line go</source>
        <translation>die Adresse sagt nicht, wo Zoom, Spalte und Zeile stehen</translation>
    </message>
    <message>
        <source>this is no address</source>
        <translation>das ist keine Adresse</translation>
    </message>
    <message>
        <source>a name or password would stand in plain text</source>
        <translation>ein Name oder Passwort stünde im Klartext</translation>
    </message>
    <message>
        <source>anybody on the way could read which part of the world you look at</source>
        <translation>jeder auf dem Weg könnte lesen, welchen Teil der Welt Sie ansehen</translation>
    </message>
    <message>
        <source>Only https is used, and http on this machine.</source>
        <translation>Nur https wird verwendet, und http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© OpenStreetMap-Mitwirkende</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Karte: %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Deadlines and tasks by day</source>
        <translation>Fristen und Aufgaben nach Tag</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No day is stated</source>
        <translation>Kein Tag angegeben</translation>
    </message>
    <message>
        <source>None of the calls you follow has a deadline ahead that is stated by the day.</source>
        <translation>Keine der Ausschreibungen, die Sie verfolgen, hat eine künftige Frist mit genauem Tag.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Hansa</source>
        <translation>Hansa</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+→)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>TrackedCalls</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of calls you track</source>
        <translation>
            <numerusform>%n Änderung an Ausschreibungen, die Sie verfolgen</numerusform>
            <numerusform>%n Änderungen an Ausschreibungen, die Sie verfolgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes soon: %1</source>
        <translation>Schließt bald: %1</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>verfolgen</translation>
    </message>
    <message>
        <source>You track it now</source>
        <translation>Sie verfolgen sie jetzt</translation>
    </message>
    <message>
        <source>ending to track</source>
        <translation>nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>No longer tracked: %1</source>
        <translation>Nicht mehr verfolgt: %1</translation>
    </message>
    <message>
        <source>moving to “%1”</source>
        <translation>nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Nach „%1“ verschoben</translation>
    </message>
    <message>
        <source>The call is not tracked any more.</source>
        <translation>Der Aufruf wird nicht mehr verfolgt.</translation>
    </message>
</context>
<context>
    <name>TrackingSection</name>
    <message>
        <source>How far we are</source>
        <translation>Wie weit wir sind</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Zuständige Person</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Notiz zu dieser Ausschreibung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, überfällig</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zu tun</translation>
    </message>
    <message>
        <source>Days before the deadline</source>
        <translation>Tage vor der Frist</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Zur Checkliste hinzufügen</translation>
    </message>
    <message>
        <source>Remove the document %1</source>
        <translation>Dokument %1 entfernen</translation>
    </message>
    <message>
        <source>Address of a document</source>
        <translation>Adresse eines Dokuments</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>%1 (as %2, %3)</source>
        <translation>%1 (als %2, %3)</translation>
    </message>
    <message>
        <source>showing two organisations apart</source>
        <translation>zwei Organisationen getrennt zeigen</translation>
    </message>
    <message>
        <source>They are shown apart now</source>
        <translation>Sie werden jetzt getrennt gezeigt</translation>
    </message>
</context>
<context>
    <name>VocabularyReader</name>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lesen des Vokabulars</translation>
    </message>
    <message>
        <source>line %1 is not as a vocabulary has it</source>
        <translation>Zeile %1 entspricht nicht einem Vokabular</translation>
    </message>
    <message>
        <source>Install Hansa again.</source>
        <translation>Installieren Sie Hansa neu.</translation>
    </message>
</context>
<context>
    <name>WeightDots</name>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
</context>
<context>
    <name>WeightSets</name>
    <message>
        <source>taking over weights of %1</source>
        <translation>Gewichte von %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>WeightsPopup</name>
    <message>
        <source>Weights side by side</source>
        <translation>Gewichte nebeneinander</translation>
    </message>
    <message>
        <source>My weights and those of “%1”</source>
        <translation>Meine Gewichte und die von „%1“</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>How much of the weights of %1</source>
        <translation>Wie viel von den Gewichten von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 → %2 ← %3</source>
        <translation>%1 → %2 ← %3</translation>
    </message>
    <message>
        <source>%1: mine %2, theirs %3, between %4</source>
        <translation>%1: meine %2, andere %3, dazwischen %4</translation>
    </message>
    <message>
        <source>Rank between</source>
        <translation>Rang dazwischen</translation>
    </message>
    <message>
        <source>by mine</source>
        <translation>nach meinen</translation>
    </message>
    <message>
        <source>by theirs</source>
        <translation>nach den anderen</translation>
    </message>
    <message>
        <source>Ranking with these weights</source>
        <translation>Rangfolge mit diesen Gewichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by mine %1, by theirs %2</source>
        <translation>nach meinen %1, nach den anderen %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Use these weights</source>
        <translation>Diese Gewichte verwenden</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Partners abroad</source>
        <translation>Partner im Ausland</translation>
    </message>
    <message>
        <source>Who look for partners in our country</source>
        <translation>Die Partner in unserem Land suchen</translation>
    </message>
    <message>
        <source>Near enough to visit</source>
        <translation>Nah genug für einen Besuch</translation>
    </message>
    <message>
        <source>Outside Europe</source>
        <translation>Außerhalb Europas</translation>
    </message>
    <message>
        <source>With many small and medium-sized members</source>
        <translation>Mit vielen kleinen und mittleren Mitgliedern</translation>
    </message>
</context>
<context>
    <name>WelcomePopup</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>What are your themes?</source>
        <translation>Was sind Ihre Themen?</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Partners for us</source>
        <translation>Partner für uns</translation>
    </message>
    <message>
        <source>Welcome to Hansa</source>
        <translation>Willkommen bei Hansa</translation>
    </message>
    <message>
        <source>Question %1 of 3. All of it stays on this machine, and can be changed in the settings.</source>
        <translation>Frage %1 von 3. Alles bleibt auf diesem Rechner und lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Name Ihrer Organisation</translation>
    </message>
    <message>
        <source>Begin to type it, and choose it from the list</source>
        <translation>Beginnen Sie zu tippen und wählen Sie ihn aus der Liste</translation>
    </message>
    <message>
        <source>Organisations of that name</source>
        <translation>Organisationen mit diesem Namen</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht diese</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Ihr Land</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Hansa does not ask again.</source>
        <translation>Hansa fragt nicht noch einmal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show partners</source>
        <translation>Partner zeigen</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Why it is number %1 of %2</source>
        <translation>Warum Nummer %1 von %2</translation>
    </message>
    <message>
        <source>Why it is first of %1</source>
        <translation>Warum Erste von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Why not first? %1 has more of: %2</source>
        <translation>Warum nicht Erste? %1 hat mehr von: %2</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Tafel zeigen</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>WorkbenchRoom</name>
    <message>
        <source>Shortlists</source>
        <translation>Merklisten</translation>
    </message>
    <message>
        <source>Name of a new shortlist</source>
        <translation>Name einer neuen Merkliste</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>Neue Merkliste</translation>
    </message>
    <message>
        <source>Make the shortlist</source>
        <translation>Merkliste anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearEditor</name>
    <message>
        <source>not older than</source>
        <translation>nicht älter als</translation>
    </message>
    <message>
        <source>Facts not older than the year</source>
        <translation>Angaben nicht älter als das Jahr</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n Frist</numerusform>
            <numerusform>%n Fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>■ %1</source>
        <translation>■ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <translation>○ %1</translation>
    </message>
</context>
<context>
    <name>hansa::AtomicFile</name>
    <message>
        <source>Writing the file</source>
        <translation>Schreiben der Datei</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>einen Ordner mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>it is not a file, but a device or a pipe</source>
        <translation>das ist keine Datei, sondern ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner dafür existiert nicht</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Make room, or choose another place.</source>
        <translation>Was vorher da war, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>hansa::Guarded</name>
    <message>
        <source>Working on this</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>an unexpected error occurred (%1)</source>
        <translation>ein unerwarteter Fehler ist aufgetreten (%1)</translation>
    </message>
    <message>
        <source>Try again, and report it if it happens again.</source>
        <translation>Versuchen Sie es erneut und melden Sie es, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>an unexpected error occurred</source>
        <translation>ein unerwarteter Fehler ist aufgetreten</translation>
    </message>
</context>
<context>
    <name>hansa::calls::AnySource</name>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Importing calls from</source>
        <translation>Import von Ausschreibungen aus</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Name its files.</source>
        <translation>Nennen Sie seine Dateien.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>größer als 64 MiB</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>Importieren Sie sie in Teilen.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CalendarEntries</name>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>Deadline (%1): %2</source>
        <translation>Frist (%1): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n Tag vor der Frist</numerusform>
            <numerusform>%n Tage vor der Frist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::CalendarReader</name>
    <message>
        <source>it has no title</source>
        <translation>kein Titel vorhanden</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lesen des Kalenders</translation>
    </message>
    <message>
        <source>this is no iCalendar file</source>
        <translation>das ist keine iCalendar-Datei</translation>
    </message>
    <message>
        <source>Give the .ics file itself.</source>
        <translation>Geben Sie die .ics-Datei selbst an.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the calendar ends unexpectedly</source>
        <translation>der Kalender endet unerwartet</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallChanges</name>
    <message>
        <source>type of action</source>
        <translation>Art der Maßnahme</translation>
    </message>
    <message>
        <source>budget, EUR</source>
        <translation>Budget, EUR</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>who may apply</source>
        <translation>Antragsberechtigte</translation>
    </message>
    <message>
        <source>expected grants</source>
        <translation>erwartete Zuschüsse</translation>
    </message>
    <message>
        <source>funding rate</source>
        <translation>Förderquote</translation>
    </message>
    <message>
        <source>size of a grant, EUR</source>
        <translation>Höhe eines Zuschusses, EUR</translation>
    </message>
    <message>
        <source>largest grant, EUR</source>
        <translation>größter Zuschuss, EUR</translation>
    </message>
    <message>
        <source>smallest grant, EUR</source>
        <translation>kleinster Zuschuss, EUR</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A deadline is stated now: %1</source>
        <translation>Jetzt ist eine Frist angegeben: %1</translation>
    </message>
    <message>
        <source>The deadline moved: %1 → %2</source>
        <translation>Die Frist wurde verschoben: %1 → %2</translation>
    </message>
    <message>
        <source>The opening moved: %1 → %2</source>
        <translation>Die Öffnung wurde verschoben: %1 → %2</translation>
    </message>
    <message>
        <source>The money changed, %1: %2 → %3</source>
        <translation>Die Mittel haben sich geändert, %1: %2 → %3</translation>
    </message>
    <message>
        <source>The conditions changed: %1</source>
        <translation>Die Bedingungen haben sich geändert: %1</translation>
    </message>
    <message>
        <source>The text changed: %1</source>
        <translation>Der Text hat sich geändert: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>Changed, %1: %2 → %3</source>
        <translation>Geändert, %1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallFit</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Technologies and words</source>
        <translation>Technologien und Wörter</translation>
    </message>
    <message>
        <source>Country may apply</source>
        <translation>Land antragsberechtigt</translation>
    </message>
    <message>
        <source>Clusters may apply</source>
        <translation>Cluster antragsberechtigt</translation>
    </message>
    <message>
        <source>Size of a grant</source>
        <translation>Höhe eines Zuschusses</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallImport</name>
    <message>
        <source>Importing a call</source>
        <translation>Import einer Ausschreibung</translation>
    </message>
    <message>
        <source>Nothing was taken over. Correct it in its file.</source>
        <translation>Nichts wurde übernommen. Berichtigen Sie sie in ihrer Datei.</translation>
    </message>
    <message>
        <source>Importing calls</source>
        <translation>Import von Ausschreibungen</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallReading</name>
    <message numerus="yes">
        <source>at least %n partner(s)</source>
        <translation>
            <numerusform>mindestens %n Partner</numerusform>
            <numerusform>mindestens %n Partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n partner(s)</source>
        <translation>
            <numerusform>höchstens %n Partner</numerusform>
            <numerusform>höchstens %n Partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n country(ies)</source>
        <translation>
            <numerusform>mindestens %n Land</numerusform>
            <numerusform>mindestens %n Länder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::Checklist</name>
    <message>
        <source>Read the call and its conditions</source>
        <translation>Ausschreibung und Bedingungen lesen</translation>
    </message>
    <message>
        <source>Decide: go or no go</source>
        <translation>Entscheiden: ja oder nein</translation>
    </message>
    <message>
        <source>Consortium complete, roles agreed</source>
        <translation>Konsortium vollständig, Rollen vereinbart</translation>
    </message>
    <message>
        <source>Every partner has a PIC (participant code)</source>
        <translation>Jeder Partner hat einen PIC (Teilnehmercode)</translation>
    </message>
    <message>
        <source>First draft of the description</source>
        <translation>Erster Entwurf der Beschreibung</translation>
    </message>
    <message>
        <source>Gender equality plans and ethics self-assessment</source>
        <translation>Gleichstellungspläne und Ethik-Selbstbewertung</translation>
    </message>
    <message>
        <source>Ownership control declarations</source>
        <translation>Erklärungen zur Eigentümerkontrolle</translation>
    </message>
    <message>
        <source>Budget table in the call's own form</source>
        <translation>Budgettabelle im Formular der Ausschreibung</translation>
    </message>
    <message>
        <source>Budget of every partner</source>
        <translation>Budget jedes Partners</translation>
    </message>
    <message>
        <source>Concept note and PADOR registration</source>
        <translation>Konzeptnote und PADOR-Registrierung</translation>
    </message>
    <message>
        <source>Letters and mandates signed</source>
        <translation>Schreiben und Mandate unterzeichnet</translation>
    </message>
    <message>
        <source>Read by someone who did not write it</source>
        <translation>Von jemandem gelesen, der nicht daran geschrieben hat</translation>
    </message>
    <message>
        <source>Submitted once, to be safe</source>
        <translation>Sicherheitshalber einmal eingereicht</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Document</name>
    <message>
        <source>Adding the document</source>
        <translation>Hinzufügen des Dokuments</translation>
    </message>
    <message>
        <source>it is not an http or https address</source>
        <translation>das ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>Put the document on a web server that your colleagues can reach, and give that address.</source>
        <translation>Legen Sie das Dokument auf einen Webserver, den Ihre Kollegen erreichen, und geben Sie dessen Adresse an.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::FeedReader</name>
    <message>
        <source>it defines entities of its own</source>
        <translation>er definiert eigene Entitäten</translation>
    </message>
    <message>
        <source>its encoding %1 is not supported</source>
        <translation>seine Kodierung %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>elements are nested more than %1 levels deep</source>
        <translation>Elemente sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Lesen des Feeds</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is neither RSS nor Atom</source>
        <translation>das ist weder RSS noch Atom</translation>
    </message>
    <message>
        <source>Give the feed itself, not the page that links to it.</source>
        <translation>Geben Sie den Feed selbst an, nicht die Seite, die auf ihn verweist.</translation>
    </message>
    <message>
        <source>the feed breaks off: %1</source>
        <translation>der Feed bricht ab: %1</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>kein Titel vorhanden</translation>
    </message>
    <message>
        <source>it has neither an id nor a link</source>
        <translation>weder eine ID noch ein Link vorhanden</translation>
    </message>
    <message>
        <source>it defines attributes of its own</source>
        <translation>er definiert eigene Attribute</translation>
    </message>
    <message>
        <source>a tag has more than %1 attributes</source>
        <translation>ein Tag hat mehr als %1 Attribute</translation>
    </message>
</context>
<context>
    <name>hansa::calls::FitSubject</name>
    <message>
        <source>Finding calls that fit</source>
        <translation>Finden passender Ausschreibungen</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>a saved search</source>
        <translation>eine gespeicherte Suche</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another partnership.</source>
        <translation>Wählen Sie eine andere Partnerschaft.</translation>
    </message>
    <message>
        <source>a shortlist</source>
        <translation>eine Merkliste</translation>
    </message>
</context>
<context>
    <name>hansa::calls::OwnCalls</name>
    <message>
        <source>Keeping the call you entered</source>
        <translation>Speichern der eingegebenen Ausschreibung</translation>
    </message>
    <message>
        <source>deadlines: there is a time but no day</source>
        <translation>Fristen: Uhrzeit ohne Tag</translation>
    </message>
    <message>
        <source>Correct the field and keep it again.</source>
        <translation>Berichtigen Sie das Feld und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>kein Titel vorhanden</translation>
    </message>
    <message>
        <source>Calls you entered</source>
        <translation>Von Ihnen eingegebene Ausschreibungen</translation>
    </message>
    <message>
        <source>%1: calls have no such field</source>
        <translation>%1: Ausschreibungen haben kein solches Feld</translation>
    </message>
    <message>
        <source>it has been discarded in the meantime</source>
        <translation>sie wurde inzwischen verworfen</translation>
    </message>
    <message>
        <source>Enter it as a new call.</source>
        <translation>Geben Sie sie als neue Ausschreibung ein.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Hansa</source>
        <translation>von einer neueren Version von Hansa geschrieben</translation>
    </message>
    <message>
        <source>Removing a call</source>
        <translation>Entfernen einer Ausschreibung</translation>
    </message>
    <message>
        <source>you did not enter it</source>
        <translation>Sie haben sie nicht eingegeben</translation>
    </message>
    <message>
        <source>Calls of catalogues go with their catalogue.</source>
        <translation>Ausschreibungen aus Katalogen gehen mit ihrem Katalog.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::PortalPage</name>
    <message>
        <source>it has no metadata</source>
        <translation>keine Metadaten vorhanden</translation>
    </message>
    <message>
        <source>it has no reference</source>
        <translation>keine Kennung vorhanden</translation>
    </message>
    <message>
        <source>the details of a topic have no number</source>
        <translation>die Details eines Themas haben keine Nummer</translation>
    </message>
    <message>
        <source>it is no call for proposals: the portal's type is "%1"</source>
        <translation>das ist keine Ausschreibung: Der Typ im Portal ist „%1“</translation>
    </message>
    <message>
        <source>it has neither a title nor an identifier</source>
        <translation>weder ein Titel noch eine Kennung vorhanden</translation>
    </message>
    <message>
        <source>Reading calls of the EU Funding &amp; Tenders Portal</source>
        <translation>Lesen von Ausschreibungen des EU-Portals „Funding &amp; Tenders“</translation>
    </message>
    <message>
        <source>Give what the portal's search API answers, as it is.</source>
        <translation>Geben Sie die Antwort der Such-API des Portals an, wie sie ist.</translation>
    </message>
    <message>
        <source>this is a web page and no answer of the API</source>
        <translation>das ist eine Webseite und keine Antwort der API</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it has neither results nor the details of a topic</source>
        <translation>weder Ergebnisse noch Details eines Themas vorhanden</translation>
    </message>
</context>
<context>
    <name>hansa::calls::ReadCalls</name>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>no more than %1 entries can be imported at once: import it in parts</source>
        <translation>höchstens %1 Einträge lassen sich auf einmal importieren: in Teilen importieren</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Reminders</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Stage</name>
    <message>
        <source>Watching</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
</context>
<context>
    <name>hansa::calls::TableReader</name>
    <message>
        <source>it has no title</source>
        <translation>kein Titel vorhanden</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>mehr als %1 Zellen vorhanden</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Reading calls from</source>
        <translation>Lesen von Ausschreibungen aus</translation>
    </message>
    <message>
        <source>this is no answer of the EU's portal, no feed, no calendar, and no table with a column "title"</source>
        <translation>das ist keine Antwort des EU-Portals, kein Feed, kein Kalender und keine Tabelle mit einer Spalte „title“</translation>
    </message>
    <message>
        <source>A table's first row names the columns: title, reference, deadlines, opens, url …</source>
        <translation>Die erste Zeile einer Tabelle nennt die Spalten: title, reference, deadlines, opens, url …</translation>
    </message>
    <message>
        <source>the table has more than %1 columns</source>
        <translation>die Tabelle hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>Leave out columns that have nothing to do with calls.</source>
        <translation>Lassen Sie Spalten weg, die nichts mit Ausschreibungen zu tun haben.</translation>
    </message>
    <message>
        <source>it is no call</source>
        <translation>das ist keine Ausschreibung</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Words</name>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>Another day than the one named before: "4 January 01:00 here"</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1, time zone unknown</source>
        <translation>%1, Zeitzone unbekannt</translation>
    </message>
    <message>
        <source>Forthcoming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>öffnet %1</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>schließt %1</translation>
    </message>
    <message>
        <source>no deadline stated</source>
        <translation>keine Frist angegeben</translation>
    </message>
    <message>
        <source>no dates stated</source>
        <translation>keine Termine angegeben</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>The time zone given by the source is not known, so only the day counts.</source>
        <translation>Die Zeitzone der Quelle ist nicht bekannt, daher zählt nur der Tag.</translation>
    </message>
    <message>
        <source>The date is too far away to count the time left.</source>
        <translation>Das Datum liegt zu weit weg, um die verbleibende Zeit zu zählen.</translation>
    </message>
    <message>
        <source>The source states no day.</source>
        <translation>Die Quelle nennt keinen Tag.</translation>
    </message>
    <message>
        <source>The source states only the day: 17:00 in %1 is assumed.</source>
        <translation>Die Quelle nennt nur den Tag: Angenommen wird 17:00 in %1.</translation>
    </message>
    <message>
        <source>The source states no time zone: Brussels is assumed.</source>
        <translation>Die Quelle nennt keine Zeitzone: Angenommen wird Brüssel.</translation>
    </message>
</context>
<context>
    <name>hansa::catalogue::Validator</name>
    <message>
        <source>it is not UTF-8 but UTF-16 or UTF-32</source>
        <translation>nicht UTF-8, sondern UTF-16 oder UTF-32</translation>
    </message>
    <message>
        <source>not one of its lines is a JSON object</source>
        <translation>keine der Zeilen ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>Lesen von Einträgen</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>It takes one JSON object a line, in UTF-8.</source>
        <translation>Erwartet wird ein JSON-Objekt je Zeile, in UTF-8.</translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Check</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n partner(s) the country is not known</source>
        <translation>
            <numerusform>%1; von %n Partner ist das Land nicht bekannt</numerusform>
            <numerusform>%1; von %n Partnern ist das Land nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n associated partner(s) are not counted</source>
        <translation>
            <numerusform>%1; %n assoziierter Partner wird nicht mitgezählt</numerusform>
            <numerusform>%1; %n assoziierte Partner werden nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is named as the coordinator</source>
        <translation>niemand ist als Koordinator genannt</translation>
    </message>
    <message>
        <source>Member States: %1</source>
        <translation>Mitgliedstaaten: %1</translation>
    </message>
    <message>
        <source>%1; whether these are associated is to be looked up: %2</source>
        <translation>%1; ob diese assoziiert sind, ist nachzusehen: %2</translation>
    </message>
    <message>
        <source>not named: %1</source>
        <translation>nicht genannt: %1</translation>
    </message>
    <message>
        <source>who owns whom is not known here</source>
        <translation>wem wer gehört, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>for you to judge</source>
        <translation>für Sie zu beurteilen</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>associated partner</source>
        <translation>assoziierter Partner</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Draft</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Rules</name>
    <message>
        <source>The call</source>
        <translation>Die Ausschreibung</translation>
    </message>
    <message numerus="yes">
        <source>At least %n organisation(s)</source>
        <translation>
            <numerusform>Mindestens %n Organisation</numerusform>
            <numerusform>Mindestens %n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n organisation(s)</source>
        <translation>
            <numerusform>Höchstens %n Organisation</numerusform>
            <numerusform>Höchstens %n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From at least %n country(ies)</source>
        <translation>
            <numerusform>Aus mindestens %n Land</numerusform>
            <numerusform>Aus mindestens %n Ländern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From at least %n Member State(s) or associated country(ies)</source>
        <translation>
            <numerusform>Aus mindestens %n Mitgliedstaat oder assoziiertem Land</numerusform>
            <numerusform>Aus mindestens %n Mitgliedstaaten oder assoziierten Ländern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them in a Member State</source>
        <translation>
            <numerusform>Mindestens %n davon in einem Mitgliedstaat</numerusform>
            <numerusform>Mindestens %n davon in einem Mitgliedstaat</numerusform>
        </translation>
    </message>
    <message>
        <source>Each from a country that may apply</source>
        <translation>Jede aus einem antragsberechtigten Land</translation>
    </message>
    <message>
        <source>Independent of each other</source>
        <translation>Unabhängig voneinander</translation>
    </message>
    <message>
        <source>One of them coordinates</source>
        <translation>Eine davon koordiniert</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::AgeWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Autostart</name>
    <message>
        <source>Reminds of deadlines</source>
        <translation>Erinnert an Fristen</translation>
    </message>
    <message>
        <source>Starting Hansa with the desktop</source>
        <translation>Start von Hansa mit dem Desktop</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>No longer starting Hansa with the desktop</source>
        <translation>Kein Start von Hansa mit dem Desktop mehr</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Geben Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>der Ordner dafür kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CallPage</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>The first stage is over: only those who passed it can go on.</source>
        <translation>Die erste Stufe ist vorbei: Nur wer sie bestanden hat, kommt weiter.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>One grant</source>
        <translation>Ein Zuschuss</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Förderquote</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expected grants</source>
        <translation>Erwartete Zuschüsse</translation>
    </message>
    <message>
        <source>Who may apply, as the source says</source>
        <translation>Antragsberechtigte, laut Quelle</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Antragstellende</translation>
    </message>
    <message>
        <source>Partners, at least</source>
        <translation>Partner, mindestens</translation>
    </message>
    <message>
        <source>Partners, at most</source>
        <translation>Partner, höchstens</translation>
    </message>
    <message>
        <source>Countries, at least</source>
        <translation>Länder, mindestens</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Konsortium</translation>
    </message>
    <message>
        <source>Countries that may apply</source>
        <translation>Antragsberechtigte Länder</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>Call · %1</source>
        <translation>Ausschreibung · %1</translation>
    </message>
    <message>
        <source>Find partners</source>
        <translation>Partner finden</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Conditions, in the funder's words</source>
        <translation>Bedingungen, im Wortlaut des Fördergebers</translation>
    </message>
    <message>
        <source>Themes and programme</source>
        <translation>Themen und Programm</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Offers and requests that name it</source>
        <translation>Angebote und Gesuche, die sie nennen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>The call's page</source>
        <translation>Seite der Ausschreibung</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CallRoom</name>
    <message>
        <source>%1 (time assumed)</source>
        <translation>%1 (Uhrzeit angenommen)</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>Passung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n Frist</numerusform>
            <numerusform>%n Fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a call: a word, a programme, a reference</source>
        <translation>Ausschreibung finden: Wort, Programm, Kennung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>closing soon first</source>
        <translation>bald endende zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>largest budget first</source>
        <translation>größtes Budget zuerst</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>best fit first</source>
        <translation>beste Passung zuerst</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Ausschreibung</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Ausschreibung</numerusform>
            <numerusform>%n Ausschreibungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ChangeWords</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>ecosystems</source>
        <translation>Ökosysteme</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>date of the facts</source>
        <translation>Datum der Angaben</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CooperationPage</name>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Wo es veröffentlicht wurde</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CooperationRoom</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Ende nicht angegeben</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Find an offer, a request, a memorandum</source>
        <translation>Angebot, Gesuch oder Memorandum finden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>1 cooperation</source>
        <translation>1 Kooperation</translation>
    </message>
    <message numerus="yes">
        <source>%n cooperations</source>
        <translation>
            <numerusform>%n Kooperation</numerusform>
            <numerusform>%n Kooperationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CountryPage</name>
    <message>
        <source>EU since %1</source>
        <translation>EU seit %1</translation>
    </message>
    <message>
        <source>candidate for the EU</source>
        <translation>EU-Beitrittskandidat</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>Cluster networks</source>
        <translation>Clusternetzwerke</translation>
    </message>
    <message>
        <source>Smart specialisation</source>
        <translation>Intelligente Spezialisierung</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>regional</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>The strategy</source>
        <translation>Die Strategie</translation>
    </message>
    <message>
        <source>Framework conditions</source>
        <translation>Rahmenbedingungen</translation>
    </message>
    <message>
        <source>Show its organisation</source>
        <translation>Organisation des Landes zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n organisations</source>
        <translation>
            <numerusform>%n Organisation des Landes zeigen</numerusform>
            <numerusform>%n Organisationen des Landes zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Country · %1</source>
        <translation>Land · %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>Cluster policy</source>
        <translation>Clusterpolitik</translation>
    </message>
    <message>
        <source>Partnerships with members here</source>
        <translation>Partnerschaften mit Mitgliedern hier</translation>
    </message>
    <message>
        <source>Partnerships that aim here</source>
        <translation>Partnerschaften, die hierauf zielen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ausschreibungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CountryRoom</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>With smart specialisation</source>
        <translation>Mit intelligenter Spezialisierung</translation>
    </message>
    <message>
        <source>With cluster policy</source>
        <translation>Mit Clusterpolitik</translation>
    </message>
    <message>
        <source>With programmes</source>
        <translation>Mit Programmen</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>EFTA</source>
        <translation>EFTA</translation>
    </message>
    <message>
        <source>smart specialisation</source>
        <translation>intelligente Spezialisierung</translation>
    </message>
    <message>
        <source>1 programme</source>
        <translation>1 Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%n Programm</numerusform>
            <numerusform>%n Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a country, a programme</source>
        <translation>Land oder Programm finden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>All continents</source>
        <translation>Alle Kontinente</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Whatever is known</source>
        <translation>Was auch bekannt ist</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>most programmes first</source>
        <translation>meiste Programme zuerst</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 Land</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CriteriaWords</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Difference</name>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::DimensionWords</name>
    <message>
        <source>partners in our country</source>
        <translation>Partner in unserem Land</translation>
    </message>
    <message>
        <source>partners in %1</source>
        <translation>Partner in %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebige Zahl</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <translation>im Umkreis von %1 km</translation>
    </message>
    <message>
        <source>%1, falling off</source>
        <translation>%1, abnehmend</translation>
    </message>
    <message>
        <source>%1, falling off softly</source>
        <translation>%1, sanft abnehmend</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Industrial ecosystem</source>
        <translation>Industrielles Ökosystem</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Area on the map</source>
        <translation>Gebiet auf der Karte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>Großunternehmen</translation>
    </message>
    <message>
        <source>Research members</source>
        <translation>Forschungsmitglieder</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Quality label</source>
        <translation>Qualitätslabel</translation>
    </message>
    <message>
        <source>NACE activity</source>
        <translation>NACE-Tätigkeit</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Nahe %1</translation>
    </message>
    <message>
        <source>the part that was in view</source>
        <translation>der zuvor sichtbare Teil</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>beliebiges Datum</translation>
    </message>
    <message>
        <source>choose what it is to be</source>
        <translation>wählen Sie, was es sein soll</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>(valid %1)</source>
        <translation>(gültig %1)</translation>
    </message>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>Vorzug</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>Ausschluss</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ErasureWords</name>
    <message>
        <source>The name of your shortlist “%1”</source>
        <translation>Der Name Ihrer Merkliste „%1“</translation>
    </message>
    <message>
        <source>Your note on the shortlist “%1”: %2</source>
        <translation>Ihre Notiz auf der Merkliste „%1“: %2</translation>
    </message>
    <message>
        <source>%1 on your shortlist “%2”</source>
        <translation>%1 auf Ihrer Merkliste „%2“</translation>
    </message>
    <message>
        <source>%1 on your shortlist “%2”, with your note: %3</source>
        <translation>%1 auf Ihrer Merkliste „%2“, mit Ihrer Notiz: %3</translation>
    </message>
    <message>
        <source>“%1” on your board, with its tasks, documents and notes</source>
        <translation>„%1“ auf Ihrer Tafel, mit Aufgaben, Dokumenten und Notizen</translation>
    </message>
    <message>
        <source>These words in what the board keeps of “%1”</source>
        <translation>Diese Wörter in dem, was die Tafel zu „%1“ enthält</translation>
    </message>
    <message>
        <source>The call that you entered: %1</source>
        <translation>Der von Ihnen eingegebene Aufruf: %1</translation>
    </message>
    <message>
        <source>These words in the call that you entered: %1</source>
        <translation>Diese Wörter im von Ihnen eingegebenen Aufruf: %1</translation>
    </message>
    <message>
        <source>The call that you imported: %1</source>
        <translation>Der von Ihnen importierte Aufruf: %1</translation>
    </message>
    <message>
        <source>These words in the call that you imported: %1</source>
        <translation>Diese Wörter im von Ihnen importierten Aufruf: %1</translation>
    </message>
    <message>
        <source>What you typed and have not saved: %1</source>
        <translation>Von Ihnen getippt und nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Your saved search “%1”</source>
        <translation>Ihre gespeicherte Suche „%1“</translation>
    </message>
    <message>
        <source>Searches that you ran</source>
        <translation>Suchen, die Sie ausgeführt haben</translation>
    </message>
    <message>
        <source>The setting %1</source>
        <translation>Die Einstellung %1</translation>
    </message>
    <message>
        <source>What your workspace keeps under %1</source>
        <translation>Was Ihr Arbeitsbereich unter %1 enthält</translation>
    </message>
    <message>
        <source>%1, who publishes “%2” (%3), asks to forget all of it.</source>
        <translation>%1, Herausgeber von „%2“ (%3), bittet darum, alles zu vergessen.</translation>
    </message>
    <message>
        <source>%1, who publishes “%2” (%3), asks to forget: %4.</source>
        <translation>%1, Herausgeber von „%2“ (%3), bittet darum, dies zu vergessen: %4.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a damaged file, which would be deleted)</source>
        <translation>%1 (eine beschädigte Datei, die gelöscht würde)</translation>
    </message>
    <message>
        <source>Also in copies: %1</source>
        <translation>Auch in Kopien: %1</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::EventPage</name>
    <message>
        <source>Coming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Event · %1</source>
        <translation>Veranstaltung · %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Veranstalter</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Zielländer</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>The event's page</source>
        <translation>Seite der Veranstaltung</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::EventRoom</name>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Find an event: a word, a city, an organiser</source>
        <translation>Veranstaltung finden: Wort, Stadt, Veranstalter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Online and on site</source>
        <translation>Online und vor Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>next first</source>
        <translation>nächste zuerst</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>späteste zuerst</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Veranstaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ListedRecord</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Options</name>
    <message>
        <source>Reading the command line</source>
        <translation>Lesen der Befehlszeile</translation>
    </message>
    <message>
        <source>See hansa --help.</source>
        <translation>Siehe hansa --help.</translation>
    </message>
    <message>
        <source>The folder of the user's data.</source>
        <translation>Der Ordner mit den Daten des Benutzers.</translation>
    </message>
    <message>
        <source>What time it is, for everything that asks (ISO 8601).</source>
        <translation>Welche Zeit es ist, für alles, was danach fragt (ISO 8601).</translation>
    </message>
    <message>
        <source>Search for this text at the start.</source>
        <translation>Beim Start nach diesem Text suchen.</translation>
    </message>
    <message>
        <source>Start in this room: search, calls, partnerships …</source>
        <translation>In diesem Bereich starten: search, calls, partnerships …</translation>
    </message>
    <message>
        <source>Open the page of this record at the start.</source>
        <translation>Beim Start die Seite dieses Eintrags öffnen.</translation>
    </message>
    <message>
        <source>Save a picture of the window and quit.</source>
        <translation>Ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>The window's size: 1440x900.</source>
        <translation>Die Größe des Fensters: 1440x900.</translation>
    </message>
    <message>
        <source>Load every room and page, fail on any warning, and quit.</source>
        <translation>Jeden Bereich und jede Seite laden, bei jeder Warnung scheitern und beenden.</translation>
    </message>
    <message>
        <source>Start with the window closed, to remind of deadlines.</source>
        <translation>Mit geschlossenem Fenster starten, um an Fristen zu erinnern.</translation>
    </message>
    <message>
        <source>Find partners, calls and what is known about them. Works offline.</source>
        <translation>Partner und Ausschreibungen finden und was über sie bekannt ist. Funktioniert offline.</translation>
    </message>
    <message>
        <source>Open this search, as it was mailed.</source>
        <translation>Diese Suche öffnen, wie sie per E-Mail kam.</translation>
    </message>
    <message>
        <source>it belongs to no option</source>
        <translation>das gehört zu keiner Option</translation>
    </message>
    <message>
        <source>only one search can be opened</source>
        <translation>nur eine Suche kann geöffnet werden</translation>
    </message>
    <message>
        <source>this is not an ISO 8601 time from 1900 to 2200, such as 2026-11-25T09:00:00Z</source>
        <translation>das ist keine Zeit nach ISO 8601 von 1900 bis 2200, etwa 2026-11-25T09:00:00Z</translation>
    </message>
    <message>
        <source>there is no such room</source>
        <translation>einen solchen Bereich gibt es nicht</translation>
    </message>
    <message>
        <source>this is no id of a record, such as org:minalogic</source>
        <translation>das ist keine ID eines Eintrags, etwa org:minalogic</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>ein solches Farbschema gibt es nicht</translation>
    </message>
    <message>
        <source>this is no size such as 1440x900</source>
        <translation>das ist keine Größe wie 1440x900</translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>Öffnen des Fensters</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>es gibt keinen Bildschirm</translation>
    </message>
    <message>
        <source>Start Hansa in a desktop session, or use hansactl in a terminal.</source>
        <translation>Starten Sie Hansa in einer Desktopsitzung, oder verwenden Sie hansactl in einem Terminal.</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::OrganisationPage</name>
    <message>
        <source>%1 (how exact is not stated)</source>
        <translation>%1 (Genauigkeit nicht angegeben)</translation>
    </message>
    <message>
        <source>%1 (of its address)</source>
        <translation>%1 (der Adresse)</translation>
    </message>
    <message>
        <source>%1 (only the centre of its city)</source>
        <translation>%1 (nur die Mitte der Stadt)</translation>
    </message>
    <message>
        <source>%1 (only the centre of its region)</source>
        <translation>%1 (nur die Mitte der Region)</translation>
    </message>
    <message>
        <source>Quality labels</source>
        <translation>Qualitätslabels</translation>
    </message>
    <message>
        <source>until when is not stated</source>
        <translation>bis wann, ist nicht angegeben</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>Großunternehmen</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Öffentliche Stellen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Ökosysteme</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>%1 (Rev. %2)</source>
        <translation>%1 (Rev. %2)</translation>
    </message>
    <message>
        <source>NACE</source>
        <translation>NACE</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>, NUTS %1</source>
        <translation>, NUTS %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Name in Landessprache</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Gegründet</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>PIC</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>ROR</source>
        <translation>ROR</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt-ID</translation>
    </message>
    <message>
        <source>ECCP profile</source>
        <translation>ECCP-Profil</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Outcome</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>%1 (ended %2)</source>
        <translation>%1 (abgelaufen %2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SME(s)</source>
        <translation>
            <numerusform>%n KMU</numerusform>
            <numerusform>%n KMU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n Partnerschaft</numerusform>
            <numerusform>%n Partnerschaften</numerusform>
        </translation>
    </message>
    <message>
        <source>position: city only</source>
        <translation>Position: nur Stadt</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PageBuilder</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>Außerdem angegeben</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PartnershipPage</name>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show members on the map</source>
        <translation>Mitglieder auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Partnership · %1</source>
        <translation>Partnerschaft · %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Akronym</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>SMEs represented</source>
        <translation>Vertretene KMU</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Zielländer</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfolgsgeschichten</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PartnershipRoom</name>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Ende nicht angegeben</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a partnership: a name, a member, a theme</source>
        <translation>Partnerschaft finden: Name, Mitglied, Thema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>most members first</source>
        <translation>meiste Mitglieder zuerst</translation>
    </message>
    <message>
        <source>1 partnership</source>
        <translation>1 Partnerschaft</translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n Partnerschaft</numerusform>
            <numerusform>%n Partnerschaften</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::RecordContext</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>vor 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>vor 1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Matchmaking</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Delegationsreise</translation>
    </message>
    <message>
        <source>Information day</source>
        <translation>Informationstag</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Gesuch</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorandum</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::RecordReader</name>
    <message>
        <source>Looking at an earlier state</source>
        <translation>Ansehen eines früheren Standes</translation>
    </message>
    <message>
        <source>the change log has it damaged</source>
        <translation>im Änderungsprotokoll ist er beschädigt</translation>
    </message>
    <message>
        <source>In no catalogue any more: as last known</source>
        <translation>In keinem Katalog mehr: zuletzt bekannter Stand</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SecondLook</name>
    <message>
        <source>Ask %1 %2: a good answer makes it number %3.</source>
        <translation>Fragen Sie %1, %2: Eine gute Antwort führt auf Rang %3.</translation>
    </message>
    <message>
        <source>%1 of the first %2 are from %3; of all that were found %4 % are.</source>
        <translation>%1 der ersten %2 haben als Land %3; von allen Gefundenen sind es %4 %.</translation>
    </message>
    <message>
        <source>%1 of the first %2 have more members than half of all that were found.</source>
        <translation>%1 der ersten %2 haben mehr Mitglieder als die Hälfte aller Gefundenen.</translation>
    </message>
    <message>
        <source>%1 of the first %2 state more about themselves than half of all that were found.</source>
        <translation>%1 der ersten %2 sagen mehr über sich als die Hälfte aller Gefundenen.</translation>
    </message>
    <message>
        <source>%1 Your criteria ask for it.</source>
        <translation>%1 Ihre Kriterien verlangen es so.</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SectorTheme</name>
    <message>
        <source>Photonics, electronics</source>
        <translation>Photonik, Elektronik</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitales</translation>
    </message>
    <message>
        <source>Manufacturing, materials</source>
        <translation>Fertigung, Werkstoffe</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Mobility, aerospace, sea</source>
        <translation>Mobilität, Luft- und Raumfahrt, Meer</translation>
    </message>
    <message>
        <source>Health, biotechnology</source>
        <translation>Gesundheit, Biotechnologie</translation>
    </message>
    <message>
        <source>Circular economy, building</source>
        <translation>Kreislaufwirtschaft, Bau</translation>
    </message>
    <message>
        <source>Agriculture, food</source>
        <translation>Landwirtschaft, Lebensmittel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SmartSpecialisation</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>ours too: %1</source>
        <translation>auch unsere: %1</translation>
    </message>
    <message>
        <source>names no theme that is known here</source>
        <translation>nennt kein Thema, das hier bekannt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Ausschreibung</numerusform>
            <numerusform>%n Ausschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (ours too)</source>
        <translation>%1 (auch unsere)</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::StoryPage</name>
    <message>
        <source>Story · %1</source>
        <translation>Erfolgsgeschichte · %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Erfolgsgeschichte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>no figure stated</source>
        <translation>keine Zahl angegeben</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>The story's page</source>
        <translation>Seite der Erfolgsgeschichte</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::StoryRoom</name>
    <message>
        <source>Find a story: a word, an organisation</source>
        <translation>Erfolgsgeschichte finden: Wort, Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Erfolgsgeschichte</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Erfolgsgeschichte</numerusform>
            <numerusform>%n Erfolgsgeschichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::WorkspaceStep</name>
    <message>
        <source>Changing your workspace (%1)</source>
        <translation>Ändern Ihres Arbeitsbereichs (%1)</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Rückgängigmachen: %1</translation>
    </message>
    <message>
        <source>it has since been changed in another program</source>
        <translation>es wurde seither in einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Alles blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>hansa::files::CallExport</name>
    <message>
        <source>Exporting calls to</source>
        <translation>Export von Ausschreibungen nach</translation>
    </message>
    <message>
        <source>the ending says no form of calls</source>
        <translation>die Endung steht für keine Form von Ausschreibungen</translation>
    </message>
    <message>
        <source>Let it end in .ics, .csv or .xlsx.</source>
        <translation>Die Endung muss .ics, .csv oder .xlsx sein.</translation>
    </message>
</context>
<context>
    <name>hansa::files::Columns</name>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Unverified fields</source>
        <translation>Ungeprüfte Felder</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>hansa::files::Xlsx</name>
    <message>
        <source>Making the workbook</source>
        <translation>Anlegen der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, or export as CSV.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien oder exportieren Sie als CSV.</translation>
    </message>
    <message>
        <source>its parts could not be written to temporary files</source>
        <translation>ihre Teile konnten nicht in temporäre Dateien geschrieben werden</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>%1 (%2), revision %3 of %4</source>
        <translation>%1 (%2), Revision %3 vom %4</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>a sheet has no more than 1,048,575 rows</source>
        <translation>ein Blatt hat höchstens 1.048.575 Zeilen</translation>
    </message>
    <message>
        <source>Export fewer records, or as CSV.</source>
        <translation>Exportieren Sie weniger Einträge oder als CSV.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>hansa::map</name>
    <message>
        <source>Reading the base map</source>
        <translation>Lesen der Grundkarte</translation>
    </message>
    <message>
        <source>its data are damaged</source>
        <translation>ihre Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::Address</name>
    <message>
        <source>Reading the address</source>
        <translation>Lesen der Adresse</translation>
    </message>
    <message>
        <source>An address looks like https://host/path or hansa+https://host/path#ed25519:KEY.</source>
        <translation>Eine Adresse sieht aus wie https://host/path oder hansa+https://host/path#ed25519:KEY.</translation>
    </message>
    <message>
        <source>it is no address of a web server</source>
        <translation>das ist keine Adresse eines Webservers</translation>
    </message>
    <message>
        <source>it has a user name or a query in it</source>
        <translation>sie enthält einen Benutzernamen oder eine Abfrage</translation>
    </message>
    <message>
        <source>what follows the # is no key</source>
        <translation>was auf das # folgt, ist kein Schlüssel</translation>
    </message>
    <message>
        <source>http is taken from this machine only: anybody on the way could read it</source>
        <translation>http gilt nur von diesem Rechner: Jeder auf dem Weg könnte mitlesen</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Verwenden Sie https.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::ChangePackReader</name>
    <message>
        <source>it is no pack of changes</source>
        <translation>das ist kein Änderungspaket</translation>
    </message>
    <message>
        <source>it leads from revision %1 to %2</source>
        <translation>es führt von Revision %1 zu %2</translation>
    </message>
    <message>
        <source>it was made for another state: one of %1 records, not of %2</source>
        <translation>es wurde für einen anderen Stand gemacht: mit %1 Einträgen, nicht mit %2</translation>
    </message>
    <message>
        <source>it is larger than a pack of changes may be</source>
        <translation>größer, als ein Änderungspaket sein darf</translation>
    </message>
    <message>
        <source>it holds %1 changes in %2 bytes where %3 in %4 were announced</source>
        <translation>es enthält %1 Änderungen in %2 Bytes, angekündigt waren %3 in %4</translation>
    </message>
    <message>
        <source>its bytes are not those that the catalogue names</source>
        <translation>die Bytes sind nicht die, die der Katalog nennt</translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Lesen des Pakets</translation>
    </message>
    <message>
        <source>Nothing of it was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Nichts davon wurde übernommen. Versuchen Sie es später erneut und sagen Sie es dem Herausgeber, wenn es so bleibt.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::FileSource</name>
    <message>
        <source>Reading</source>
        <translation>Lesen von</translation>
    </message>
    <message>
        <source>it is longer than the %1 bytes it may have</source>
        <translation>länger als die erlaubten %1 Bytes</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::Head</name>
    <message>
        <source>Reading the head of the catalogue</source>
        <translation>Lesen des Katalogkopfs</translation>
    </message>
    <message>
        <source>Check the address, and whether this network asks you to sign in first.</source>
        <translation>Prüfen Sie die Adresse und ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Checking the head of the catalogue</source>
        <translation>Prüfen des Katalogkopfs</translation>
    </message>
    <message>
        <source>it is longer than a head may be (64 KiB)</source>
        <translation>länger, als ein Kopf sein darf (64 KiB)</translation>
    </message>
    <message>
        <source>a web page came instead of a catalogue</source>
        <translation>statt eines Katalogs kam eine Webseite</translation>
    </message>
    <message>
        <source>it is no catalogue's head</source>
        <translation>das ist kein Katalogkopf</translation>
    </message>
    <message>
        <source>its part "%1" is broken: %2</source>
        <translation>sein Teil „%1“ ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>Either the key is another one or somebody changed the catalogue on its way. Ask its publisher for the key.</source>
        <translation>Entweder ist der Schlüssel ein anderer, oder jemand hat den Katalog unterwegs verändert. Fragen Sie den Herausgeber nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>a part says it is of another type than it should be</source>
        <translation>ein Teil nennt einen anderen Typ, als er haben sollte</translation>
    </message>
    <message>
        <source>it is not signed</source>
        <translation>er ist nicht signiert</translation>
    </message>
    <message>
        <source>%1 of its keys signed it, and %2 have to</source>
        <translation>%1 seiner Schlüssel haben ihn signiert, nötig sind %2</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>seine Signatur ist falsch</translation>
    </message>
    <message>
        <source>it is signed by another key</source>
        <translation>er ist mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>it was made for a newer version of this program</source>
        <translation>er wurde für eine neuere Version dieses Programms gemacht</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>its two parts are of different revisions</source>
        <translation>seine zwei Teile haben verschiedene Revisionen</translation>
    </message>
    <message>
        <source>its keys are those of another catalogue</source>
        <translation>seine Schlüssel gehören zu einem anderen Katalog</translation>
    </message>
    <message>
        <source>it does not say until when it holds</source>
        <translation>er sagt nicht, bis wann er gilt</translation>
    </message>
    <message>
        <source>it does not name the key it is signed with</source>
        <translation>er nennt den Schlüssel nicht, mit dem er signiert ist</translation>
    </message>
    <message>
        <source>Ask its publisher for the key.</source>
        <translation>Fragen Sie den Herausgeber nach dem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::KeyChain</name>
    <message>
        <source>they are longer than keys may be (256 KiB)</source>
        <translation>länger, als Schlüssel sein dürfen (256 KiB)</translation>
    </message>
    <message>
        <source>Reading the keys of the catalogue</source>
        <translation>Lesen der Katalogschlüssel</translation>
    </message>
    <message>
        <source>something else came in their place</source>
        <translation>an ihrer Stelle kam etwas anderes</translation>
    </message>
    <message>
        <source>Check the address, and whether this network asks you to sign in first.</source>
        <translation>Prüfen Sie die Adresse und ob dieses Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>a key set is broken: %1</source>
        <translation>ein Schlüsselsatz ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>there is no key set</source>
        <translation>kein Schlüsselsatz vorhanden</translation>
    </message>
    <message>
        <source>key set %1: %2</source>
        <translation>Schlüsselsatz %1: %2</translation>
    </message>
    <message>
        <source>it is another one than you have</source>
        <translation>er ist ein anderer als Ihrer</translation>
    </message>
    <message>
        <source>it stands in the wrong place</source>
        <translation>er steht an der falschen Stelle</translation>
    </message>
    <message>
        <source>the newest key set is %1, and you have %2: an older copy, perhaps a lagging cache</source>
        <translation>der neueste Schlüsselsatz ist %1, und Sie haben %2: eine ältere Kopie, vielleicht ein verzögerter Zwischenspeicher</translation>
    </message>
    <message>
        <source>no key set is signed by the key you know</source>
        <translation>kein Schlüsselsatz ist mit dem Schlüssel signiert, den Sie kennen</translation>
    </message>
    <message>
        <source>Checking the keys of the catalogue</source>
        <translation>Prüfen der Katalogschlüssel</translation>
    </message>
    <message>
        <source>What you have stays. Ask its publisher which keys are right.</source>
        <translation>Was Sie haben, bleibt. Fragen Sie den Herausgeber, welche Schlüssel die richtigen sind.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::KeyFile</name>
    <message>
        <source>Writing the key file</source>
        <translation>Schreiben der Schlüsseldatei</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>A key is never overwritten: choose another name.</source>
        <translation>Ein Schlüssel wird nie überschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Reading the key file</source>
        <translation>Lesen der Schlüsseldatei</translation>
    </message>
    <message>
        <source>it is too long for a key file</source>
        <translation>zu lang für eine Schlüsseldatei</translation>
    </message>
    <message>
        <source>there is more than one key in it</source>
        <translation>mehr als ein Schlüssel enthalten</translation>
    </message>
    <message>
        <source>hansactl catalogue keygen makes a key.</source>
        <translation>hansactl catalogue keygen erzeugt einen Schlüssel.</translation>
    </message>
    <message>
        <source>it is a public key; signing needs the secret one</source>
        <translation>das ist ein öffentlicher Schlüssel; zum Signieren ist der geheime nötig</translation>
    </message>
    <message>
        <source>it is no secret key</source>
        <translation>das ist kein geheimer Schlüssel</translation>
    </message>
    <message>
        <source>A key is ed25519: and 32 bytes in base64, or a .pub file.</source>
        <translation>Ein Schlüssel ist ed25519: und 32 Bytes in Base64, oder eine .pub-Datei.</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Lesen des Schlüssels</translation>
    </message>
    <message>
        <source>it is no public key</source>
        <translation>das ist kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>it is a secret key; give the .pub file beside it</source>
        <translation>das ist ein geheimer Schlüssel; geben Sie die .pub-Datei daneben an</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::PackBase</name>
    <message>
        <source>Reading the record</source>
        <translation>Lesen des Eintrags</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::PackIndex</name>
    <message>
        <source>its bytes are not those that the catalogue names</source>
        <translation>die Bytes sind nicht die, die der Katalog nennt</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>das ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Reading the list of packs</source>
        <translation>Lesen der Paketliste</translation>
    </message>
    <message>
        <source>Nothing was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Nichts wurde übernommen. Versuchen Sie es später erneut und sagen Sie es dem Herausgeber, wenn es so bleibt.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::SnapshotReader</name>
    <message>
        <source>its bytes are not those that the catalogue names</source>
        <translation>die Bytes sind nicht die, die der Katalog nennt</translation>
    </message>
    <message>
        <source>it holds %1 records in %2 bytes where %3 in %4 were announced</source>
        <translation>enthält %1 Einträge in %2 Bytes, angekündigt waren %3 in %4</translation>
    </message>
    <message>
        <source>it holds more than the %1 records that were announced</source>
        <translation>enthält mehr als die angekündigten %1 Einträge</translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Lesen des Pakets</translation>
    </message>
    <message>
        <source>Nothing of it was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Nichts davon wurde übernommen. Versuchen Sie es später erneut und sagen Sie es dem Herausgeber, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>it cannot be unpacked: %1</source>
        <translation>nicht entpackbar: %1</translation>
    </message>
    <message>
        <source>it grows past the %1 bytes that were announced</source>
        <translation>wächst über die angekündigten %1 Bytes hinaus</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>endet mittendrin</translation>
    </message>
    <message>
        <source>a record is longer than 1 MiB</source>
        <translation>ein Eintrag ist länger als 1 MiB</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>die letzte Zeile hat kein Ende</translation>
    </message>
    <message>
        <source>line %1 is no record</source>
        <translation>Zeile %1 ist kein Eintrag</translation>
    </message>
    <message>
        <source>line %1 is of a kind that this program does not know</source>
        <translation>Zeile %1 ist von einer Art, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>line %1 has an id of more than %2 bytes</source>
        <translation>Zeile %1 hat eine ID mit mehr als %2 Bytes</translation>
    </message>
    <message>
        <source>line %1 is not in the order of ids</source>
        <translation>Zeile %1 steht nicht in der Reihenfolge der IDs</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1 is not in canonical form</source>
        <translation>Zeile %1 ist nicht in kanonischer Form</translation>
    </message>
</context>
<context>
    <name>hansa::search::AreaGeoJson</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>a polygon in it has a point that is none, or fewer than three</source>
        <translation>ein Polygon darin hat einen ungültigen Punkt oder weniger als drei</translation>
    </message>
    <message>
        <source>there is no polygon in it</source>
        <translation>kein Polygon enthalten</translation>
    </message>
</context>
<context>
    <name>hansa::search::ColumnFile</name>
    <message>
        <source>Keeping the search index</source>
        <translation>Speichern des Suchindex</translation>
    </message>
    <message>
        <source>The program goes on without; it starts more slowly.</source>
        <translation>Das Programm läuft ohne ihn weiter; es startet langsamer.</translation>
    </message>
</context>
<context>
    <name>hansa::search::CriteriaJson</name>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>"%1" has to be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>"%1" has to be a number</source>
        <translation>„%1“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>"%1" is %2, it has to be from %3 to %4</source>
        <translation>„%1“ ist %2, muss aber von %3 bis %4 sein</translation>
    </message>
    <message>
        <source>"%1" has to be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>das ist kein Datum</translation>
    </message>
    <message>
        <source>Write it as "2026", "2026-05" or "2026-05-01".</source>
        <translation>Schreiben Sie es als "2026", "2026-05" oder "2026-05-01".</translation>
    </message>
    <message>
        <source>a criterion has to be an object</source>
        <translation>ein Kriterium muss ein Objekt sein</translation>
    </message>
    <message>
        <source>the criterion has no "mode"</source>
        <translation>das Kriterium hat kein „mode“</translation>
    </message>
    <message>
        <source>It is "must", "prefer" or "exclude".</source>
        <translation>Möglich sind "must", "prefer" oder "exclude".</translation>
    </message>
    <message>
        <source>there is no dimension "%1"</source>
        <translation>es gibt keine Dimension „%1“</translation>
    </message>
    <message>
        <source>the criterion has no "dimension"</source>
        <translation>das Kriterium hat kein „dimension“</translation>
    </message>
    <message>
        <source>a criterion has no "%1"</source>
        <translation>ein Kriterium hat kein „%1“</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>there is no mode "%1"</source>
        <translation>es gibt keinen Modus „%1“</translation>
    </message>
    <message>
        <source>a value is empty</source>
        <translation>ein Wert ist leer</translation>
    </message>
    <message>
        <source>"within_km" has to be more than 0</source>
        <translation>„within_km“ muss mehr als 0 sein</translation>
    </message>
    <message>
        <source>there is no falloff "%1"</source>
        <translation>es gibt keinen Abfall „%1“</translation>
    </message>
    <message>
        <source>It is "linear", "step" or "soft".</source>
        <translation>Möglich sind "linear", "step" oder "soft".</translation>
    </message>
    <message>
        <source>"rings" has to be a list</source>
        <translation>„rings“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>a ring has to be a list of at least three points</source>
        <translation>ein Ring muss eine Liste von mindestens drei Punkten sein</translation>
    </message>
    <message>
        <source>a point is [longitude, latitude]</source>
        <translation>ein Punkt ist [Längengrad, Breitengrad]</translation>
    </message>
    <message>
        <source>"lat" and "lon" are missing</source>
        <translation>„lat“ und „lon“ fehlen</translation>
    </message>
    <message>
        <source>"west", "south", "east" and "north" are no box</source>
        <translation>„west“, „south“, „east“ und „north“ ergeben kein Rechteck</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>criteria have no "%1"</source>
        <translation>Kriterien haben kein „%1“</translation>
    </message>
    <message>
        <source>Reading the criteria</source>
        <translation>Lesen der Kriterien</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Check the file there.</source>
        <translation>Prüfen Sie dort die Datei.</translation>
    </message>
    <message>
        <source>criteria have to be an object</source>
        <translation>Kriterien müssen ein Objekt sein</translation>
    </message>
    <message>
        <source>Write it as {"criteria": [ … ]}.</source>
        <translation>Schreiben Sie es als {"criteria": [ … ]}.</translation>
    </message>
    <message>
        <source>there are more than %1 criteria</source>
        <translation>es sind mehr als %1 Kriterien</translation>
    </message>
</context>
<context>
    <name>hansa::search::CriteriaText</name>
    <message>
        <source>there is no dimension "%1"</source>
        <translation>es gibt keine Dimension „%1“</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>Write it as %1=VALUE.</source>
        <translation>Schreiben Sie es als %1=WERT.</translation>
    </message>
    <message>
        <source>Reading the criterion</source>
        <translation>Lesen des Kriteriums</translation>
    </message>
    <message>
        <source>this is no range of numbers</source>
        <translation>das ist kein Zahlenbereich</translation>
    </message>
    <message>
        <source>Write it as 50..200, 50.. or ..200.</source>
        <translation>Schreiben Sie es als 50..200, 50.. oder ..200.</translation>
    </message>
    <message>
        <source>Write latitude, longitude and kilometres, as 48.8,9.2,800, or a town, as Stuttgart,800.</source>
        <translation>Schreiben Sie Breitengrad, Längengrad und Kilometer, etwa 48.8,9.2,800, oder einen Ort, etwa Stuttgart,800.</translation>
    </message>
    <message>
        <source>the distance is no number of kilometres above 0</source>
        <translation>die Entfernung ist keine Kilometerzahl über 0</translation>
    </message>
    <message>
        <source>this is no place on the earth</source>
        <translation>das ist kein Ort auf der Erde</translation>
    </message>
    <message>
        <source>the place "%1" is not known</source>
        <translation>der Ort „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>this is no place and distance</source>
        <translation>das ist kein Ort mit Entfernung</translation>
    </message>
    <message>
        <source>this is no part of the earth</source>
        <translation>das ist kein Teil der Erde</translation>
    </message>
    <message>
        <source>Write west, south, east and north in degrees.</source>
        <translation>Schreiben Sie Westen, Süden, Osten und Norden in Grad.</translation>
    </message>
    <message>
        <source>files cannot be read here</source>
        <translation>Dateien können hier nicht gelesen werden</translation>
    </message>
    <message>
        <source>Name a GeoJSON file with a polygon, or west,south,east,north.</source>
        <translation>Nennen Sie eine GeoJSON-Datei mit einem Polygon oder Westen,Süden,Osten,Norden.</translation>
    </message>
    <message>
        <source>"%1" is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>Write it as 2026, 2026-05 or 2026-05-01.</source>
        <translation>Schreiben Sie es als 2026, 2026-05 oder 2026-05-01.</translation>
    </message>
    <message>
        <source>there is no option "%1"</source>
        <translation>es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>There are: or-unknown, exact, or-better, valid-on=DAY, version=…, from=DATE, until=DATE.</source>
        <translation>Es gibt: or-unknown, exact, or-better, valid-on=TAG, version=…, from=DATUM, until=DATUM.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>hansa::search::CriteriaValues</name>
    <message>
        <source>"%1" is in no vocabulary</source>
        <translation>„%1“ steht in keinem Vokabular</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>a place and a distance are missing</source>
        <translation>ein Ort und eine Entfernung fehlen</translation>
    </message>
    <message>
        <source>the area is missing</source>
        <translation>das Gebiet fehlt</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>das Datum fehlt</translation>
    </message>
    <message>
        <source>at least and at most are both missing</source>
        <translation>Mindest- und Höchstwert fehlen beide</translation>
    </message>
    <message>
        <source>the lower end is above the upper one</source>
        <translation>das untere Ende liegt über dem oberen</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>kein Wert vorhanden</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>es sind mehr als %1 Werte</translation>
    </message>
    <message>
        <source>there are more than %1 words</source>
        <translation>es sind mehr als %1 Wörter</translation>
    </message>
    <message>
        <source>Reading the criterion</source>
        <translation>Lesen des Kriteriums</translation>
    </message>
</context>
<context>
    <name>hansa::search::Json</name>
    <message>
        <source>the text ends inside an object</source>
        <translation>der Text endet innerhalb eines Objekts</translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation>ein Schlüssel in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>the key stands there twice</source>
        <translation>der Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>ein Doppelpunkt wird erwartet</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>ein Komma oder } wird erwartet</translation>
    </message>
    <message>
        <source>the text ends inside a list</source>
        <translation>der Text endet innerhalb einer Liste</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>ein Komma oder ] wird erwartet</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected</source>
        <translation>vier Hexadezimalziffern werden erwartet</translation>
    </message>
    <message>
        <source>a line end or control character stands in a text</source>
        <translation>in einem Text steht ein Zeilenende oder Steuerzeichen</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>nach dem Ende des Dokuments folgt noch etwas</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>mehr als %1 Werte enthalten</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>eine solche Escape-Folge gibt es nicht</translation>
    </message>
    <message>
        <source>half of a surrogate pair is no letter</source>
        <translation>die Hälfte eines Surrogatpaars ist kein Buchstabe</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>der Text endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
</context>
<context>
    <name>hansa::search::QuestionMail</name>
    <message>
        <source>what your cluster works on, in a few words</source>
        <translation>woran Ihr Cluster arbeitet, in wenigen Worten</translation>
    </message>
    <message>
        <source>which sectors your cluster works in</source>
        <translation>in welchen Branchen Ihr Cluster tätig ist</translation>
    </message>
    <message>
        <source>which industrial ecosystems your cluster belongs to</source>
        <translation>zu welchen industriellen Ökosystemen Ihr Cluster gehört</translation>
    </message>
    <message>
        <source>which technologies your members work with</source>
        <translation>mit welchen Technologien Ihre Mitglieder arbeiten</translation>
    </message>
    <message>
        <source>which languages your team works in</source>
        <translation>in welchen Sprachen Ihr Team arbeitet</translation>
    </message>
    <message>
        <source>which services you offer to your members</source>
        <translation>welche Dienste Sie Ihren Mitgliedern anbieten</translation>
    </message>
    <message>
        <source>which networks you are a member of</source>
        <translation>in welchen Netzwerken Sie Mitglied sind</translation>
    </message>
    <message>
        <source>where your cluster organisation has its seat</source>
        <translation>wo Ihre Clusterorganisation ihren Sitz hat</translation>
    </message>
    <message>
        <source>how many members your cluster has</source>
        <translation>wie viele Mitglieder Ihr Cluster hat</translation>
    </message>
    <message>
        <source>how many SMEs are among your members</source>
        <translation>wie viele KMU unter Ihren Mitgliedern sind</translation>
    </message>
    <message>
        <source>how many large companies are among your members</source>
        <translation>wie viele Großunternehmen unter Ihren Mitgliedern sind</translation>
    </message>
    <message>
        <source>how many research organisations are among your members</source>
        <translation>wie viele Forschungseinrichtungen unter Ihren Mitgliedern sind</translation>
    </message>
    <message>
        <source>how many people work in your cluster management</source>
        <translation>wie viele Menschen in Ihrem Clustermanagement arbeiten</translation>
    </message>
    <message>
        <source>in which year your cluster organisation was founded</source>
        <translation>in welchem Jahr Ihre Clusterorganisation gegründet wurde</translation>
    </message>
    <message>
        <source>which quality label your cluster management holds, and until when</source>
        <translation>welches Qualitätslabel Ihr Clustermanagement hat, und bis wann</translation>
    </message>
    <message>
        <source>which branches (NACE codes) your members belong to</source>
        <translation>zu welchen Wirtschaftszweigen (NACE-Codes) Ihre Mitglieder gehören</translation>
    </message>
    <message>
        <source>which partners you look for: in which countries, for what</source>
        <translation>welche Partner Sie suchen: in welchen Ländern, wofür</translation>
    </message>
    <message>
        <source>which European partnerships you have taken part in</source>
        <translation>an welchen europäischen Partnerschaften Sie beteiligt waren</translation>
    </message>
    <message>
        <source>whether what is published about your cluster still holds</source>
        <translation>ob noch stimmt, was über Ihren Cluster veröffentlicht ist</translation>
    </message>
    <message>
        <source>A question about %1</source>
        <translation>Eine Frage zu %1</translation>
    </message>
    <message>
        <source>Dear colleagues at %1,

we are looking for partners, and your cluster may be a good one. One thing we could not find in what is published about you: %2.

Could you tell us, in a line or two? Thank you very much.

With kind regards
</source>
        <translation>Guten Tag an alle bei %1,

wir suchen Partner, und Ihr Cluster könnte gut zu uns passen. Eines haben wir in dem, was über Sie veröffentlicht ist, nicht gefunden: %2.

Könnten Sie uns das in ein, zwei Zeilen sagen? Vielen Dank.

Mit freundlichen Grüßen
</translation>
    </message>
</context>
<context>
    <name>hansa::search::SearchLink</name>
    <message>
        <source>Opening a search from a line of text</source>
        <translation>Öffnen einer Suche aus einer Textzeile</translation>
    </message>
    <message>
        <source>Copy the whole line, from hansa:search? to its end.</source>
        <translation>Kopieren Sie die ganze Zeile, von hansa:search? bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>doubt is no number between 0 and 1</source>
        <translation>doubt ist keine Zahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>this is no part of a search</source>
        <translation>das ist kein Teil einer Suche</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it does not begin with hansa:search?</source>
        <translation>der Anfang ist nicht hansa:search?</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>it has more than %1 criteria</source>
        <translation>mehr als %1 Kriterien enthalten</translation>
    </message>
</context>
<context>
    <name>hansa::store</name>
    <message>
        <source>Reading records</source>
        <translation>Lesen von Einträgen</translation>
    </message>
    <message>
        <source>Reading which organisations to show apart</source>
        <translation>Lesen, welche Organisationen getrennt gezeigt werden</translation>
    </message>
    <message>
        <source>Saving which organisations to show apart</source>
        <translation>Speichern, welche Organisationen getrennt gezeigt werden</translation>
    </message>
    <message>
        <source>the catalogue cache</source>
        <translation>Katalog-Zwischenspeicher</translation>
    </message>
    <message>
        <source>Delete the file: it is filled again from the catalogue.</source>
        <translation>Löschen Sie die Datei: Sie wird aus dem Katalog neu gefüllt.</translation>
    </message>
    <message>
        <source>Use the newer version, or delete the file: it is filled again from the catalogue.</source>
        <translation>Verwenden Sie die neuere Version oder löschen Sie die Datei: Sie wird aus dem Katalog neu gefüllt.</translation>
    </message>
    <message>
        <source>Setting a damaged catalogue cache aside</source>
        <translation>Beiseitelegen eines beschädigten Katalog-Zwischenspeichers</translation>
    </message>
    <message>
        <source>a change is under way already</source>
        <translation>eine Änderung läuft bereits</translation>
    </message>
    <message>
        <source>Noting what goes into the calendar</source>
        <translation>Vermerken, was in den Kalender kommt</translation>
    </message>
    <message>
        <source>Noting the reminder</source>
        <translation>Vermerken der Erinnerung</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Lesen des Katalogs</translation>
    </message>
    <message>
        <source>it is not followed</source>
        <translation>er ist nicht abonniert</translation>
    </message>
    <message>
        <source>No catalogue is followed yet.</source>
        <translation>Noch ist kein Katalog abonniert.</translation>
    </message>
    <message>
        <source>Followed: %1.</source>
        <translation>Abonniert: %1.</translation>
    </message>
    <message>
        <source>Reading the catalogues' state</source>
        <translation>Lesen des Stands der Kataloge</translation>
    </message>
    <message>
        <source>Counting the catalogue's records</source>
        <translation>Zählen der Einträge des Katalogs</translation>
    </message>
    <message>
        <source>Noting the catalogue's state</source>
        <translation>Vermerken des Stands des Katalogs</translation>
    </message>
    <message>
        <source>Removing the catalogue</source>
        <translation>Entfernen des Katalogs</translation>
    </message>
    <message>
        <source>Reading the change log</source>
        <translation>Lesen des Änderungsprotokolls</translation>
    </message>
    <message>
        <source>a stored record is damaged (%1)</source>
        <translation>ein gespeicherter Eintrag ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>Reading your drafts</source>
        <translation>Lesen Ihrer Entwürfe</translation>
    </message>
    <message>
        <source>Saving your draft</source>
        <translation>Speichern Ihres Entwurfs</translation>
    </message>
    <message>
        <source>Removing your draft</source>
        <translation>Entfernen Ihres Entwurfs</translation>
    </message>
    <message>
        <source>Looking for what you hold</source>
        <translation>Suche nach Ihren Daten</translation>
    </message>
    <message>
        <source>Erasing what you hold</source>
        <translation>Löschen Ihrer Daten</translation>
    </message>
    <message>
        <source>it is erased, but a program that has the file open keeps the old bytes beside it</source>
        <translation>die Daten sind gelöscht, aber ein Programm, das die Datei geöffnet hat, hält die alten Bytes daneben fest</translation>
    </message>
    <message>
        <source>They go when that program is closed.</source>
        <translation>Sie verschwinden, wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Erasing from the copy</source>
        <translation>Löschen aus der Kopie</translation>
    </message>
    <message>
        <source>Delete the file if it is not needed any more.</source>
        <translation>Löschen Sie die Datei, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Reading which catalogues you follow</source>
        <translation>Lesen der abonnierten Kataloge</translation>
    </message>
    <message>
        <source>Saving which catalogues you follow</source>
        <translation>Speichern der abonnierten Kataloge</translation>
    </message>
    <message>
        <source>Saving that you no longer follow a catalogue</source>
        <translation>Speichern, dass ein Katalog nicht mehr abonniert ist</translation>
    </message>
    <message>
        <source>Reading the calls you imported</source>
        <translation>Lesen der importierten Ausschreibungen</translation>
    </message>
    <message>
        <source>Saving the calls you imported</source>
        <translation>Speichern der importierten Ausschreibungen</translation>
    </message>
    <message>
        <source>Removing the calls you imported</source>
        <translation>Entfernen der importierten Ausschreibungen</translation>
    </message>
    <message>
        <source>Reading what mentions a record</source>
        <translation>Lesen, was einen Eintrag erwähnt</translation>
    </message>
    <message>
        <source>Reading what a record mentions</source>
        <translation>Lesen, was ein Eintrag erwähnt</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Reading the calls you entered</source>
        <translation>Lesen der eingegebenen Ausschreibungen</translation>
    </message>
    <message>
        <source>Reading the call you entered</source>
        <translation>Lesen der eingegebenen Ausschreibung</translation>
    </message>
    <message>
        <source>Keeping the call you entered</source>
        <translation>Speichern der eingegebenen Ausschreibung</translation>
    </message>
    <message>
        <source>Removing the call you entered</source>
        <translation>Entfernen der eingegebenen Ausschreibung</translation>
    </message>
    <message>
        <source>it is no record: %1</source>
        <translation>das ist kein Eintrag: %1</translation>
    </message>
    <message>
        <source>its field %1 holds more than a record may hold: %2</source>
        <translation>sein Feld %1 enthält mehr, als ein Eintrag enthalten darf: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the catalogue's publisher.</source>
        <translation>Nichts wurde übernommen. Sagen Sie es dem Herausgeber des Katalogs.</translation>
    </message>
    <message>
        <source>Making the profile folder</source>
        <translation>Anlegen des Profilordners</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>Choose another profile folder (--profile), or change who may write there.</source>
        <translation>Wählen Sie einen anderen Profilordner (--profile) oder ändern Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Reading a record</source>
        <translation>Lesen eines Eintrags</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Lesen von Namen</translation>
    </message>
    <message>
        <source>Listing records</source>
        <translation>Auflisten von Einträgen</translation>
    </message>
    <message>
        <source>Reading the saved searches</source>
        <translation>Lesen der gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>Speichern der Suche</translation>
    </message>
    <message>
        <source>Removing the saved search</source>
        <translation>Entfernen der gespeicherten Suche</translation>
    </message>
    <message>
        <source>Noting what you have seen</source>
        <translation>Vermerken, was Sie gesehen haben</translation>
    </message>
    <message>
        <source>Reading the search history</source>
        <translation>Lesen des Suchverlaufs</translation>
    </message>
    <message>
        <source>Noting the search</source>
        <translation>Vermerken der Suche</translation>
    </message>
    <message>
        <source>Clearing the search history</source>
        <translation>Löschen des Suchverlaufs</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lesen der Einstellungen</translation>
    </message>
    <message>
        <source>Storing a setting</source>
        <translation>Speichern einer Einstellung</translation>
    </message>
    <message>
        <source>Removing a setting</source>
        <translation>Entfernen einer Einstellung</translation>
    </message>
    <message>
        <source>Reading the shortlists</source>
        <translation>Lesen der Merklisten</translation>
    </message>
    <message>
        <source>Changing the shortlist</source>
        <translation>Ändern der Merkliste</translation>
    </message>
    <message>
        <source>there is no such shortlist</source>
        <translation>eine solche Merkliste gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>Vielleicht wurde sie inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>it is not on the shortlist</source>
        <translation>nicht auf der Merkliste</translation>
    </message>
    <message>
        <source>there is a shortlist of that name already</source>
        <translation>eine Merkliste mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Making the shortlist</source>
        <translation>Anlegen der Merkliste</translation>
    </message>
    <message>
        <source>Renaming the shortlist</source>
        <translation>Umbenennen der Merkliste</translation>
    </message>
    <message>
        <source>Deleting the shortlist</source>
        <translation>Löschen der Merkliste</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>%1 To start empty instead, delete the file.</source>
        <translation>%1 Um stattdessen leer zu beginnen, löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is missing, but %1 next to it holds the latest changes</source>
        <translation>die Datei fehlt, aber %1 daneben enthält die letzten Änderungen</translation>
    </message>
    <message>
        <source>%1 To start empty instead, delete %2.</source>
        <translation>%1 Um stattdessen leer zu beginnen, löschen Sie %2.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>Sicherung anlegen: %1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>einen Ordner mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>it is not a file, but a device or a pipe</source>
        <translation>das ist keine Datei, sondern ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written</source>
        <translation>die Datei oder ihr Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is another program's database</source>
        <translation>das ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>Move it away, or choose another profile folder (--profile).</source>
        <translation>Verschieben Sie sie oder wählen Sie einen anderen Profilordner (--profile).</translation>
    </message>
    <message>
        <source>it was written by a newer version of Hansa (form %1, this version knows up to %2)</source>
        <translation>von einer neueren Version von Hansa geschrieben (Form %1, diese Version kennt bis %2)</translation>
    </message>
    <message>
        <source>the file is damaged (its format version is %1)</source>
        <translation>die Datei ist beschädigt (ihre Formatversion ist %1)</translation>
    </message>
    <message>
        <source>Bringing %1 up to date</source>
        <translation>Aktualisieren: %1</translation>
    </message>
    <message>
        <source>its texts are in %1</source>
        <translation>ihre Texte sind in %1</translation>
    </message>
    <message>
        <source>it lacks the %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>it has the %1, which no workspace has</source>
        <translation>sie enthält etwas, das kein Arbeitsbereich hat: %1</translation>
    </message>
    <message>
        <source>rows of its table %1 belong to rows that are gone</source>
        <translation>Zeilen ihrer Tabelle %1 gehören zu Zeilen, die fehlen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is still there.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; was vorher gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>you do not track it</source>
        <translation>Sie verfolgen sie nicht</translation>
    </message>
    <message>
        <source>Track it first.</source>
        <translation>Verfolgen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>it is no longer on the call's checklist</source>
        <translation>nicht mehr auf der Checkliste der Ausschreibung</translation>
    </message>
    <message>
        <source>Reading the calls you track</source>
        <translation>Lesen der verfolgten Ausschreibungen</translation>
    </message>
    <message>
        <source>Tracking the call</source>
        <translation>Verfolgen der Ausschreibung</translation>
    </message>
    <message>
        <source>Ending to track the call</source>
        <translation>Beenden des Verfolgens der Ausschreibung</translation>
    </message>
    <message>
        <source>Moving the call</source>
        <translation>Verschieben der Ausschreibung</translation>
    </message>
    <message>
        <source>Saving who is responsible for the call</source>
        <translation>Speichern, wer für die Ausschreibung zuständig ist</translation>
    </message>
    <message>
        <source>Saving the note on the call</source>
        <translation>Speichern der Notiz zur Ausschreibung</translation>
    </message>
    <message>
        <source>Choosing the consortium's shortlist</source>
        <translation>Auswählen der Merkliste des Konsortiums</translation>
    </message>
    <message>
        <source>Adding to the checklist</source>
        <translation>Hinzufügen zur Checkliste</translation>
    </message>
    <message>
        <source>Ticking off a task</source>
        <translation>Abhaken einer Aufgabe</translation>
    </message>
    <message>
        <source>Removing a task</source>
        <translation>Entfernen einer Aufgabe</translation>
    </message>
    <message>
        <source>Adding a document</source>
        <translation>Hinzufügen eines Dokuments</translation>
    </message>
    <message>
        <source>Removing a document</source>
        <translation>Entfernen eines Dokuments</translation>
    </message>
    <message>
        <source>Editing the rules on the consortium</source>
        <translation>Bearbeiten der Regeln zum Konsortium</translation>
    </message>
    <message>
        <source>Choosing a role in the consortium</source>
        <translation>Auswählen einer Rolle im Konsortium</translation>
    </message>
    <message>
        <source>Noting the call's data</source>
        <translation>Vermerken der Daten der Ausschreibung</translation>
    </message>
    <message>
        <source>your workspace</source>
        <translation>Ihr Arbeitsbereich</translation>
    </message>
    <message>
        <source>Move the file away, and put a backup in its place if you have one.</source>
        <translation>Verschieben Sie die Datei und legen Sie eine Sicherung an ihre Stelle, wenn Sie eine haben.</translation>
    </message>
    <message>
        <source>The newest backup is %1. “hansactl workspace restore” restores it and keeps the current file.</source>
        <translation>Die neueste Sicherung ist %1. „hansactl workspace restore“ stellt sie wieder her und behält die jetzige Datei.</translation>
    </message>
    <message>
        <source>Use the newer version. Nothing in the file was changed.</source>
        <translation>Verwenden Sie die neuere Version. In der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Copying your data from the catalogue cache</source>
        <translation>Kopieren Ihrer Daten aus dem Katalog-Zwischenspeicher</translation>
    </message>
    <message>
        <source>Reading your workspace</source>
        <translation>Lesen Ihres Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Making the backup folder</source>
        <translation>Anlegen des Sicherungsordners</translation>
    </message>
    <message>
        <source>Making a backup of your workspace</source>
        <translation>Sichern Ihres Arbeitsbereichs</translation>
    </message>
    <message>
        <source>there is no workspace yet</source>
        <translation>es gibt noch keinen Arbeitsbereich</translation>
    </message>
    <message>
        <source>the profile itself uses this file name</source>
        <translation>das Profil selbst verwendet diesen Dateinamen</translation>
    </message>
    <message>
        <source>Restoring your workspace from</source>
        <translation>Wiederherstellen Ihres Arbeitsbereichs aus</translation>
    </message>
    <message>
        <source>Replacing your workspace</source>
        <translation>Ersetzen Ihres Arbeitsbereichs</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>das ist der Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>Choose a backup of it.</source>
        <translation>Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>it is not a Hansa workspace</source>
        <translation>das ist kein Arbeitsbereich von Hansa</translation>
    </message>
    <message>
        <source>Restore it with the newer version.</source>
        <translation>Stellen Sie sie mit der neueren Version wieder her.</translation>
    </message>
    <message>
        <source>it is damaged (its format version is %1)</source>
        <translation>sie ist beschädigt (ihre Formatversion ist %1)</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>sie ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>Keeping your current workspace as</source>
        <translation>Aufbewahren Ihres jetzigen Arbeitsbereichs als</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changing the catalogue</source>
        <translation>Ändern des Katalogs</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Apply</name>
    <message>
        <source>Applying the pack</source>
        <translation>Übernehmen des Pakets</translation>
    </message>
    <message>
        <source>it results in more data than a catalogue of its size can have</source>
        <translation>es ergibt mehr Daten, als ein Katalog dieser Größe haben kann</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the catalogue's publisher.</source>
        <translation>Nichts wurde übernommen. Sagen Sie es dem Herausgeber des Katalogs.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::CallFetch</name>
    <message>
        <source>Fetching calls from</source>
        <translation>Abrufen von Ausschreibungen von</translation>
    </message>
    <message>
        <source>only https is fetched, http from this machine alone</source>
        <translation>nur https wird abgerufen, http nur von diesem Rechner</translation>
    </message>
    <message>
        <source>Give an address that begins with https.</source>
        <translation>Geben Sie eine Adresse an, die mit https beginnt.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>hansa::sync::CameInstead</name>
    <message>
        <source>the server sent an empty file</source>
        <translation>der Server hat eine leere Datei geschickt</translation>
    </message>
    <message>
        <source>a web page came instead of a file of the catalogue</source>
        <translation>statt einer Datei des Katalogs kam eine Webseite</translation>
    </message>
    <message>
        <source>a message in JSON came instead of a file of the catalogue</source>
        <translation>statt einer Datei des Katalogs kam eine Meldung in JSON</translation>
    </message>
</context>
<context>
    <name>hansa::sync::ContentCoding</name>
    <message>
        <source>Unpacking what the server compressed</source>
        <translation>Entpacken der komprimierten Antwort des Servers</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>it is longer than the %1 bytes it may have</source>
        <translation>länger als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>what it compressed is damaged</source>
        <translation>die komprimierten Daten sind beschädigt</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Exchange</name>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>the server sent another piece than was asked for</source>
        <translation>der Server hat ein anderes Stück geschickt als verlangt</translation>
    </message>
    <message>
        <source>the server compresses its answer (%1), though it was asked not to</source>
        <translation>der Server komprimiert seine Antwort (%1), obwohl darum gebeten wurde, es nicht zu tun</translation>
    </message>
    <message>
        <source>nothing came for %1 seconds</source>
        <translation>%1 Sekunden lang kam nichts</translation>
    </message>
    <message>
        <source>only %1 bytes came in %2 seconds</source>
        <translation>in %2 Sekunden kamen nur %1 Bytes</translation>
    </message>
    <message>
        <source>the server says that nothing changed (304), though nothing is here</source>
        <translation>der Server sagt, nichts habe sich geändert (304), obwohl hier noch nichts ist</translation>
    </message>
    <message>
        <source>it is redirected, and the server does not say where to</source>
        <translation>sie wird umgeleitet, und der Server sagt nicht, wohin</translation>
    </message>
    <message>
        <source>the server has another file by now</source>
        <translation>der Server hat inzwischen eine andere Datei</translation>
    </message>
    <message>
        <source>the server answers with error %1</source>
        <translation>der Server antwortet mit Fehler %1</translation>
    </message>
    <message>
        <source>there is nothing at this address (%1)</source>
        <translation>unter dieser Adresse ist nichts (%1)</translation>
    </message>
    <message>
        <source>the server refuses (%1)</source>
        <translation>der Server verweigert (%1)</translation>
    </message>
    <message>
        <source>the server's answer is none</source>
        <translation>die Antwort des Servers ist keine</translation>
    </message>
    <message>
        <source>the connection broke off after %1 of %2 bytes</source>
        <translation>die Verbindung ist nach %1 von %2 Bytes abgebrochen</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Follow</name>
    <message>
        <source>Following the catalogue at</source>
        <translation>Abonnieren des Katalogs unter</translation>
    </message>
    <message>
        <source>nobody has confirmed its key yet. It is %1, its fingerprint %2</source>
        <translation>niemand hat seinen Schlüssel bisher bestätigt. Er ist %1, sein Fingerabdruck %2</translation>
    </message>
    <message>
        <source>Compare it with what the publisher gave you, then confirm it.</source>
        <translation>Vergleichen Sie ihn mit dem, was der Herausgeber Ihnen gab, und bestätigen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Updating the catalogue</source>
        <translation>Aktualisieren des Katalogs</translation>
    </message>
    <message>
        <source>it is what you imported, and has no address</source>
        <translation>ihn haben Sie importiert, er hat keine Adresse</translation>
    </message>
    <message>
        <source>Import the files again, or fetch calls where they are published.</source>
        <translation>Importieren Sie die Dateien erneut oder rufen Sie Ausschreibungen dort ab, wo sie veröffentlicht werden.</translation>
    </message>
    <message>
        <source>it comes with the program and has no address</source>
        <translation>er ist mitgeliefert und hat keine Adresse</translation>
    </message>
    <message>
        <source>A newer version of the program brings a newer one.</source>
        <translation>Eine neuere Version des Programms bringt einen neueren mit.</translation>
    </message>
    <message>
        <source>it is not followed</source>
        <translation>er ist nicht abonniert</translation>
    </message>
    <message>
        <source>hansactl catalogue list shows the catalogues you follow.</source>
        <translation>hansactl catalogue list zeigt die abonnierten Kataloge.</translation>
    </message>
    <message>
        <source>its key is lost</source>
        <translation>sein Schlüssel ist verloren</translation>
    </message>
    <message>
        <source>Stop following it, in the settings or with hansactl catalogue unfollow %1, then follow it again with its address and key.</source>
        <translation>Beenden Sie das Abo in den Einstellungen oder mit hansactl catalogue unfollow %1 und abonnieren Sie ihn dann erneut mit Adresse und Schlüssel.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Gate</name>
    <message>
        <source>Following the catalogue at</source>
        <translation>Abonnieren des Katalogs unter</translation>
    </message>
    <message>
        <source>it calls itself %1, which is the catalogue inside the program</source>
        <translation>er nennt sich %1, und so heißt der mitgelieferte Katalog</translation>
    </message>
    <message>
        <source>No address may serve it.</source>
        <translation>Keine Adresse darf ihn anbieten.</translation>
    </message>
    <message>
        <source>it calls itself %1, which is what you imported yourself</source>
        <translation>er nennt sich %1, und so heißt, was Sie selbst importiert haben</translation>
    </message>
    <message>
        <source>the catalogue %1 is there, where %2 was before</source>
        <translation>dort ist der Katalog %1, wo zuvor %2 war</translation>
    </message>
    <message>
        <source>To follow it, first stop following %1, in the settings or with hansactl catalogue unfollow %1.</source>
        <translation>Um ihn zu abonnieren, beenden Sie zuerst das Abo von %1, in den Einstellungen oder mit hansactl catalogue unfollow %1.</translation>
    </message>
    <message>
        <source>the catalogue %1 is followed with another key</source>
        <translation>der Katalog %1 ist mit einem anderen Schlüssel abonniert</translation>
    </message>
    <message>
        <source>Ask its publisher which key is right. If it is the new one, first stop following the catalogue, in the settings or with hansactl catalogue unfollow %1.</source>
        <translation>Fragen Sie den Herausgeber, welcher Schlüssel der richtige ist. Ist es der neue, beenden Sie zuerst das Abo des Katalogs, in den Einstellungen oder mit hansactl catalogue unfollow %1.</translation>
    </message>
    <message>
        <source>The catalogue %1 has expired: it was published on %2 and held until %3. You still see it, but it may be out of date; or this machine's date (%4) is wrong.</source>
        <translation>Der Katalog %1 ist abgelaufen: Er wurde am %2 veröffentlicht und galt bis %3. Sie sehen ihn weiter, aber er ist vielleicht veraltet; oder das Datum dieses Rechners (%4) ist falsch.</translation>
    </message>
    <message>
        <source>The keys of the catalogue %1 have expired on %2. Its publisher has to name new ones.</source>
        <translation>Die Schlüssel des Katalogs %1 sind am %2 abgelaufen. Der Herausgeber muss neue nennen.</translation>
    </message>
    <message>
        <source>revision %1 is there, but you already had %2: an older copy, perhaps a lagging cache</source>
        <translation>dort ist Revision %1, aber Sie hatten schon %2: eine ältere Kopie, vielleicht ein verzögerter Zwischenspeicher</translation>
    </message>
    <message>
        <source>What you have stays. Try again later.</source>
        <translation>Was Sie haben, bleibt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>revision %1 is there with other content than the one you have</source>
        <translation>dort hat Revision %1 einen anderen Inhalt als Ihre</translation>
    </message>
    <message>
        <source>What you have stays. Tell its publisher: a revision must never change.</source>
        <translation>Was Sie haben, bleibt. Sagen Sie es dem Herausgeber: Eine Revision darf sich nie ändern.</translation>
    </message>
    <message>
        <source>The catalogue %1 was published on %2, and this machine's date is %3: one of the two is wrong.</source>
        <translation>Der Katalog %1 wurde am %2 veröffentlicht, und das Datum dieses Rechners ist %3: Eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>it has expired on %1</source>
        <translation>er ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>It may be an old copy, or this machine's date (%1) is wrong. Else try again later, or tell its publisher.</source>
        <translation>Vielleicht ist es eine alte Kopie, oder das Datum dieses Rechners (%1) ist falsch. Sonst versuchen Sie es später noch einmal, oder sagen Sie es dem Herausgeber.</translation>
    </message>
    <message>
        <source>its keys have expired on %1</source>
        <translation>seine Schlüssel sind am %1 abgelaufen</translation>
    </message>
    <message>
        <source>Somebody may use old keys, or this machine's date (%1) is wrong. Else try again later, or tell its publisher.</source>
        <translation>Vielleicht benutzt jemand alte Schlüssel, oder das Datum dieses Rechners (%1) ist falsch. Sonst versuchen Sie es später noch einmal, oder sagen Sie es dem Herausgeber.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::HttpSource</name>
    <message>
        <source>it is longer than the %1 bytes it may have</source>
        <translation>länger als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>it is redirected too often</source>
        <translation>zu oft umgeleitet</translation>
    </message>
    <message>
        <source>the server is too slow: it did not send everything within %1 minutes</source>
        <translation>der Server ist zu langsam: Er hat nicht alles innerhalb von %1 Minuten gesendet</translation>
    </message>
    <message>
        <source>What you have stays as it is. The next update tries again.</source>
        <translation>Was Sie haben, bleibt, wie es ist. Die nächste Aktualisierung versucht es erneut.</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Check the address, and whether this network asks you to sign in first. What you have stays as it is.</source>
        <translation>Prüfen Sie die Adresse, und ob dieses Netz zuerst eine Anmeldung verlangt. Was Sie haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Check whether this machine's date is right (it is %1), and whether this network asks you to sign in first. Else somebody may be listening.</source>
        <translation>Prüfen Sie, ob das Datum dieses Rechners stimmt (%1), und ob dieses Netz zuerst eine Anmeldung verlangt. Sonst hört vielleicht jemand mit.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the connection, or try again later. What you have stays as it is.</source>
        <translation>Prüfen Sie die Verbindung oder versuchen Sie es später erneut. Was Sie haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Abrufen von</translation>
    </message>
    <message>
        <source>Updating the catalogue</source>
        <translation>Aktualisieren des Katalogs</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Pull</name>
    <message>
        <source>Nothing was taken over. Tell the catalogue's publisher.</source>
        <translation>Nichts wurde übernommen. Sagen Sie es dem Herausgeber des Katalogs.</translation>
    </message>
    <message>
        <source>the server says that nothing changed, to somebody who has nothing</source>
        <translation>der Server sagt, nichts habe sich geändert, obwohl noch nichts da ist</translation>
    </message>
    <message>
        <source>it has %1 records (%2 MB to download, %3 MB unpacked), more than Hansa fetches without asking</source>
        <translation>er hat %1 Einträge (%2 MB herunterzuladen, %3 MB entpackt), mehr, als Hansa ohne Nachfrage abruft</translation>
    </message>
    <message>
        <source>It is larger than Hansa can handle. Tell its publisher.</source>
        <translation>Er ist größer, als Hansa verarbeiten kann. Sagen Sie es dem Herausgeber.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If it is meant to be this large, accept its size in the settings or with hansactl sync --accept-size.</source>
        <translation>Nichts wurde übernommen. Wenn er so groß sein soll, akzeptieren Sie die Größe in den Einstellungen oder mit hansactl sync --accept-size.</translation>
    </message>
    <message>
        <source>What was stored of %1 was damaged or did not match its changes, so it has been read again from the snapshot.</source>
        <translation>Was von %1 gespeichert war, war beschädigt oder passte nicht zu den Änderungen, daher wurde der Katalog neu aus dem Gesamtpaket gelesen.</translation>
    </message>
    <message>
        <source>%1 has been read again from the snapshot.</source>
        <translation>%1 wurde neu aus dem Gesamtpaket gelesen.</translation>
    </message>
    <message>
        <source>what it leads to is not what was signed</source>
        <translation>das Ergebnis ist nicht das, was signiert wurde</translation>
    </message>
    <message>
        <source>it offers no way that this program can go</source>
        <translation>er bietet keinen Weg, den dieses Programm gehen kann</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Another program was faster and has updated this catalogue.</source>
        <translation>Ein anderes Programm war schneller und hat diesen Katalog aktualisiert.</translation>
    </message>
    <message>
        <source>%1 could not be deleted (%2), and may still hold what the publisher asked to forget: delete it.</source>
        <translation>%1 konnte nicht gelöscht werden (%2) und enthält vielleicht noch, was der Herausgeber vergessen lassen will: Löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>its list of records to forget is longer than allowed</source>
        <translation>seine Liste der zu löschenden Einträge ist länger als erlaubt</translation>
    </message>
    <message>
        <source>its bytes are not those that the catalogue names, twice</source>
        <translation>die Bytes sind zweimal nicht die, die der Katalog nennt</translation>
    </message>
    <message>
        <source>Nothing was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Nichts wurde übernommen. Versuchen Sie es später erneut und sagen Sie es dem Herausgeber, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Updating the catalogue from</source>
        <translation>Aktualisieren des Katalogs von</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Redirect</name>
    <message>
        <source>it is redirected to %1 with a user name or a password</source>
        <translation>umgeleitet nach %1 mit einem Benutzernamen oder Passwort</translation>
    </message>
    <message>
        <source>it is redirected to %1, where it could be read and changed on its way</source>
        <translation>umgeleitet nach %1, wo es unterwegs gelesen und verändert werden könnte</translation>
    </message>
    <message>
        <source>it is redirected to %1, which is inside your network or this machine</source>
        <translation>umgeleitet nach %1, das liegt in Ihrem Netz oder auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>hansa::sync::SpooledPack</name>
    <message>
        <source>Saving the download next to</source>
        <translation>Speichern des Downloads neben</translation>
    </message>
    <message>
        <source>Check that there is enough space on the disk.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger genug Platz ist.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Unfollow</name>
    <message>
        <source>Unfollowing</source>
        <translation>Beenden des Abos von</translation>
    </message>
    <message>
        <source>it comes with the program</source>
        <translation>er ist mitgeliefert</translation>
    </message>
    <message>
        <source>It is no longer updated once you follow another catalogue.</source>
        <translation>Er wird nicht mehr aktualisiert, sobald Sie einen anderen Katalog abonnieren.</translation>
    </message>
    <message>
        <source>it holds the calls you entered</source>
        <translation>er enthält die von Ihnen eingegebenen Ausschreibungen</translation>
    </message>
    <message>
        <source>hansactl calls discard ID removes one.</source>
        <translation>hansactl calls discard ID entfernt eine.</translation>
    </message>
    <message>
        <source>it is not followed</source>
        <translation>er ist nicht abonniert</translation>
    </message>
    <message>
        <source>You do not follow any catalogue with an address.</source>
        <translation>Sie haben keinen Katalog mit einer Adresse abonniert.</translation>
    </message>
    <message>
        <source>Followed: %1.</source>
        <translation>Abonniert: %1.</translation>
    </message>
</context>
</TS>
