<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Hansa %1, free software under the EUPL 1.2</source>
        <translation>Hansa %1, logiciel libre sous EUPL 1.2</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>The catalogue that comes with the program is a sourced sample, not an official export of any platform. Each record names its sources.</source>
        <translation>Le catalogue fourni avec le programme est un échantillon sourcé, pas une exportation officielle d’une plateforme. Chaque fiche cite ses sources.</translation>
    </message>
    <message>
        <source>Each record names its sources.</source>
        <translation>Chaque fiche cite ses sources.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Natural Earth (public domain), lakes and rivers of GSHHG (LGPL 3), GeoNames (CC BY 4.0), Unicode CLDR</source>
        <translation>Natural Earth (domaine public), lacs et rivières de GSHHG (LGPL 3), GeoNames (CC BY 4.0), Unicode CLDR</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans cet espace</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Searches to keep and to send</source>
        <translation>Recherches à enregistrer et à envoyer</translation>
    </message>
    <message>
        <source>Start the search anew</source>
        <translation>Recommencer la recherche</translation>
    </message>
    <message>
        <source>Show the criteria</source>
        <translation>Afficher les critères</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Update the catalogues</source>
        <translation>Mettre à jour les catalogues</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Questions about us: who, themes, looking for</source>
        <translation>Questions sur nous : qui, thèmes, recherche</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: from the next start on</source>
        <translation>Langue : à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte %1 %</translation>
    </message>
    <message>
        <source>Motion: none</source>
        <translation>Animation : aucune</translation>
    </message>
    <message>
        <source>Motion: where it shows where a thing went</source>
        <translation>Animation : pour montrer où va un élément</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Move the map and choose “Search this area” to set another one.</source>
        <translation>Déplacez la carte et choisissez « Chercher dans cette zone » pour en définir une autre.</translation>
    </message>
</context>
<context>
    <name>BackgroundWatch</name>
    <message>
        <source>Open Hansa</source>
        <translation>Ouvrir Hansa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Hansa watches the deadlines of your calls</source>
        <translation>Hansa surveille les échéances de vos appels</translation>
    </message>
    <message>
        <source>A deadline is near</source>
        <translation>Une échéance approche</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Afficher le suivi</translation>
    </message>
</context>
<context>
    <name>BackupPopup</name>
    <message>
        <source>Back up your data</source>
        <translation>Sauvegarder vos données</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>One file with all your data. Only you can read it, if the disk supports file permissions.</source>
        <translation>Un seul fichier avec toutes vos données. Vous seul pouvez le lire, si le disque prend en charge les droits d’accès.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Once a day, Hansa copies your lists, notes, searches, calls and settings to the folder “backups” in your data folder, and keeps the last ten copies. Keep a backup on another disk as well, in case this one fails.</source>
        <translation>Une fois par jour, Hansa copie vos listes, notes, recherches, appels et paramètres dans le dossier « backups » de votre dossier de données, et garde les dix dernières copies. Gardez aussi une sauvegarde sur un autre disque, au cas où celui-ci tomberait en panne.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Sauvegardé dans %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>daily copy</source>
        <translation>copie quotidienne</translation>
    </message>
    <message>
        <source>manual backup</source>
        <translation>sauvegarde manuelle</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update of Hansa</source>
        <translation>avant une mise à jour de Hansa</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Restauré à partir de %1.</translation>
    </message>
    <message>
        <source>Restored from %1. Your previous data was kept as %2.</source>
        <translation>Restauré à partir de %1. Vos données précédentes sont gardées dans %2.</translation>
    </message>
    <message>
        <source>Hansa backup %1</source>
        <translation>Sauvegarde Hansa %1</translation>
    </message>
</context>
<context>
    <name>BaseMapReader</name>
    <message>
        <source>head</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>formes</translation>
    </message>
</context>
<context>
    <name>BoardRoom</name>
    <message numerus="yes">
        <source>%n entrie(s) written to %1</source>
        <translation>
            <numerusform>%n entrée écrite dans %1</numerusform>
            <numerusform>%n entrées écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Changes (%1 new)</source>
        <translation>Changements (nouveaux : %1)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Import calls …</source>
        <translation>Importer des appels…</translation>
    </message>
    <message>
        <source>Fetch calls …</source>
        <translation>Récupérer des appels…</translation>
    </message>
    <message>
        <source>Enter a call …</source>
        <translation>Saisir un appel…</translation>
    </message>
    <message>
        <source>Export calendar …</source>
        <translation>Exporter le calendrier…</translation>
    </message>
    <message>
        <source>You follow no call yet</source>
        <translation>Vous ne suivez encore aucun appel</translation>
    </message>
    <message>
        <source>Open a call and choose “Track”: its deadlines, stages and tasks stand here. Calls of the EU's portal, of feeds, calendars and tables come in by “Import calls” and “Fetch calls”.</source>
        <translation>Ouvrez un appel et choisissez « Suivre » : ses échéances, étapes et tâches s’affichent ici. Les appels du portail de l’UE, de flux, de calendriers et de tableaux arrivent par « Importer des appels » et « Récupérer des appels ».</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Afficher les appels</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>no longer in any catalogue</source>
        <translation>ne figure plus dans aucun catalogue</translation>
    </message>
    <message numerus="yes">
        <source>● %n change(s)</source>
        <translation>
            <numerusform>● %n changement</numerusform>
            <numerusform>● %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Déplacer vers « %1 »</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Track no longer</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>CallChangesView</name>
    <message>
        <source>Also of calls I do not track</source>
        <translation>Aussi les appels que je ne suis pas</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Tout est vu</translation>
    </message>
    <message>
        <source>Changes of calls</source>
        <translation>Changements des appels</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● nouveau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Since calls came here for the first time, no import and no update changed one.</source>
        <translation>Depuis l’arrivée des premiers appels ici, aucune importation ni mise à jour n’en a modifié.</translation>
    </message>
    <message>
        <source>No import and no update changed a call that you track.</source>
        <translation>Aucune importation ni mise à jour n’a modifié un appel que vous suivez.</translation>
    </message>
</context>
<context>
    <name>CallFiles</name>
    <message>
        <source>Reading %1 (%2 of %3) …</source>
        <translation>Lecture de %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Calls %1 of %2</source>
        <translation>Appels %1 sur %2</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken over.</source>
        <translation>Arrêté ; rien n’a été repris.</translation>
    </message>
    <message>
        <source>Calls: %1 added, %2 changed, %3 as they were, %4 skipped</source>
        <translation>Appels : ajoutés %1, modifiés %2, inchangés %3, ignorés %4</translation>
    </message>
</context>
<context>
    <name>CallProposals</name>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Deadline (%1)</source>
        <translation>Date limite (%1)</translation>
    </message>
    <message>
        <source>time zone unknown</source>
        <translation>fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>time assumed</source>
        <translation>heure supposée</translation>
    </message>
</context>
<context>
    <name>CallTracking</name>
    <message>
        <source>Editing the rules on the consortium</source>
        <translation>Modification des règles sur le consortium</translation>
    </message>
    <message>
        <source>the call no longer has this rule</source>
        <translation>l’appel n’a plus cette règle</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>pour le %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n jour avant la date limite</numerusform>
            <numerusform>%n jours avant la date limite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the consortium</source>
        <translation>le consortium</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>a rule on the consortium</source>
        <translation>une règle sur le consortium</translation>
    </message>
    <message>
        <source>removing a rule</source>
        <translation>retrait d’une règle</translation>
    </message>
    <message>
        <source>adding a rule</source>
        <translation>ajout d’une règle</translation>
    </message>
    <message>
        <source>the rules as they were</source>
        <translation>les règles d’origine</translation>
    </message>
    <message>
        <source>a role in the consortium</source>
        <translation>un rôle dans le consortium</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>le responsable</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>adding “%1”</source>
        <translation>ajout de « %1 »</translation>
    </message>
    <message>
        <source>ticking off</source>
        <translation>cocher une tâche</translation>
    </message>
    <message>
        <source>unticking</source>
        <translation>décocher une tâche</translation>
    </message>
    <message>
        <source>removing a task</source>
        <translation>retrait d’une tâche</translation>
    </message>
    <message>
        <source>adding a document</source>
        <translation>ajout d’un document</translation>
    </message>
    <message>
        <source>removing a document</source>
        <translation>retrait d’un document</translation>
    </message>
</context>
<context>
    <name>CallsRoom</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Fit for</source>
        <translation>Adaptés pour</translation>
    </message>
    <message>
        <source>fit for %1</source>
        <translation>adaptés pour %1</translation>
    </message>
</context>
<context>
    <name>CatalogueStatus</name>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · révision %2</translation>
    </message>
    <message>
        <source>%1 · not fetched yet</source>
        <translation>%1 · pas encore récupéré</translation>
    </message>
    <message>
        <source>No catalogue yet</source>
        <translation>Pas encore de catalogue</translation>
    </message>
    <message>
        <source>data of %1 (%2)</source>
        <translation>données du %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguesSection</name>
    <message>
        <source>In several catalogues</source>
        <translation>Dans plusieurs catalogues</translation>
    </message>
    <message>
        <source>They are two: show them apart</source>
        <translation>Elles sont deux : les séparer</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Sur demande seulement</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every six hours</source>
        <translation>Toutes les six heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Stop following %1</source>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the update</source>
        <translation>Annuler la mise à jour</translation>
    </message>
    <message>
        <source>Bring them up to date by itself</source>
        <translation>Mettre à jour automatiquement</translation>
    </message>
    <message>
        <source>Update: %1</source>
        <translation>Mise à jour : %1</translation>
    </message>
    <message>
        <source>Follow another catalogue</source>
        <translation>Suivre un autre catalogue</translation>
    </message>
    <message>
        <source>Its server learns your network address and when you ask. No other server is asked, unless you choose its map or fetch calls.</source>
        <translation>Son serveur apprend votre adresse réseau et le moment de vos demandes. Aucun autre serveur n’est interrogé, sauf si vous choisissez sa carte ou récupérez des appels.</translation>
    </message>
    <message>
        <source>Address of the catalogue</source>
        <translation>Adresse du catalogue</translation>
    </message>
    <message>
        <source>https://catalogue.example.org/</source>
        <translation>https://catalogue.example.org/</translation>
    </message>
    <message>
        <source>Key of the catalogue</source>
        <translation>Clé du catalogue</translation>
    </message>
    <message>
        <source>ed25519:… from the publisher; left empty, its fingerprint is shown first</source>
        <translation>ed25519:… fournie par l’éditeur ; si ce champ est vide, son empreinte est d’abord affichée</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>“%1” is signed with this key. Compare it with what the publisher says, by another way than this address:</source>
        <translation>« %1 » est signé avec cette clé. Comparez-la à ce qu’indique l’éditeur, par une autre voie que cette adresse :</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>It is the same: follow</source>
        <translation>C’est la même : suivre</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>Elle diffère</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Don't download</source>
        <translation>Ne pas télécharger</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n change(s) on your shortlists</source>
        <translation>
            <numerusform>%n changement dans vos sélections</numerusform>
            <numerusform>%n changements dans vos sélections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesRoom</name>
    <message>
        <source>Asked to be forgotten</source>
        <translation>Demandes d’oubli</translation>
    </message>
    <message>
        <source>The copies would be changed for good.</source>
        <translation>Les copies seraient modifiées définitivement.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder chez moi</translation>
    </message>
    <message>
        <source>Keep what your profile holds about %1</source>
        <translation>Garder ce que votre profil contient sur %1</translation>
    </message>
    <message>
        <source>Erase mine too</source>
        <translation>Effacer aussi chez moi</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase from the copies …</source>
        <translation>Effacer des copies …</translation>
    </message>
    <message>
        <source>Erase what copies hold about %1</source>
        <translation>Effacer ce que les copies contiennent sur %1</translation>
    </message>
    <message>
        <source>Erase what your workspace holds about %1</source>
        <translation>Effacer ce que votre espace de travail contient sur %1</translation>
    </message>
    <message>
        <source>For good: it cannot be undone.</source>
        <translation>Définitif : ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>It can be undone until the window is closed.</source>
        <translation>Cela peut être annulé jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Also look for a text about %1, such as a mail address</source>
        <translation>Chercher aussi un texte sur %1, par exemple une adresse électronique</translation>
    </message>
    <message>
        <source>Also look for a mail address, a name …</source>
        <translation>Chercher aussi une adresse, un nom …</translation>
    </message>
    <message>
        <source>Labels that ended</source>
        <translation>Labels arrivés à terme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New for your saved searches</source>
        <translation>Nouveau pour vos recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is on my shortlists</source>
        <translation>Seulement ce qui est dans mes sélections</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Nothing on your shortlists has changed</source>
        <translation>Rien n’a changé dans vos sélections</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <source>What an update of a catalogue changes stands here, field by field, for 400 days.</source>
        <translation>Ce qu’une mise à jour de catalogue modifie s’affiche ici, champ par champ, pendant 400 jours.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Countries by %1</source>
        <translation>Pays : %1</translation>
    </message>
    <message>
        <source>Classes of about as many countries</source>
        <translation>Classes comptant à peu près autant de pays</translation>
    </message>
    <message>
        <source>None has any</source>
        <translation>Aucun pays n’en a</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Dates limites</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Budget, EUR</source>
        <translation>Budget, EUR</translation>
    </message>
    <message>
        <source>Smallest grant, EUR</source>
        <translation>Subvention minimale, EUR</translation>
    </message>
    <message>
        <source>Largest grant, EUR</source>
        <translation>Subvention maximale, EUR</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Taux de financement</translation>
    </message>
    <message>
        <source>Expected grants</source>
        <translation>Subventions prévues</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Qui peut candidater</translation>
    </message>
    <message>
        <source>Eligible countries</source>
        <translation>Pays éligibles</translation>
    </message>
    <message>
        <source>Partners at least</source>
        <translation>Partenaires au moins</translation>
    </message>
    <message>
        <source>Countries at least</source>
        <translation>Pays au moins</translation>
    </message>
    <message>
        <source>Partners at most</source>
        <translation>Partenaires au plus</translation>
    </message>
    <message>
        <source>On the consortium</source>
        <translation>Sur le consortium</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cluster policy</source>
        <translation>Politique de clusters</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Cluster networks</source>
        <translation>Réseaux de clusters</translation>
    </message>
    <message>
        <source>Smart specialisation</source>
        <translation>Spécialisation intelligente</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Framework conditions</source>
        <translation>Conditions-cadres</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Pays visés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats obtenus</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>Nom d’origine</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>NUTS</source>
        <translation>NUTS</translation>
    </message>
    <message>
        <source>NUTS version</source>
        <translation>Version NUTS</translation>
    </message>
    <message>
        <source>Position known to</source>
        <translation>Précision de la position</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Écosystèmes</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>Grandes entreprises</translation>
    </message>
    <message>
        <source>Research members</source>
        <translation>Membres de la recherche</translation>
    </message>
    <message>
        <source>Public members</source>
        <translation>Membres publics</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Autres membres</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Looks for partners in</source>
        <translation>Cherche des partenaires en</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>NACE</source>
        <translation>NACE</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
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
        <translation>TVA</translation>
    </message>
    <message>
        <source>ECCP</source>
        <translation>ECCP</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type de fiche</translation>
    </message>
</context>
<context>
    <name>ComparePopup</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>tous : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>ConsortiumSection</name>
    <message>
        <source>no shortlist</source>
        <translation>aucune sélection</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>The draft is on</source>
        <translation>Ébauche basée sur</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>Number of the rule “%1”</source>
        <translation>Nombre de la règle « %1 »</translation>
    </message>
    <message>
        <source>Remove the rule “%1”</source>
        <translation>Retirer la règle « %1 »</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>A rule in your own words</source>
        <translation>Une règle dans vos propres mots</translation>
    </message>
    <message>
        <source>Back to what the call and law say</source>
        <translation>Revenir à ce que disent l’appel et le droit</translation>
    </message>
    <message>
        <source>Met means by what is known here. Whether a consortium may apply, only the funder says.</source>
        <translation>« Rempli » s’entend selon ce qui est connu ici. Seul le financeur dit si un consortium peut candidater.</translation>
    </message>
    <message>
        <source>No rule is known here; the call's own text says what it asks.</source>
        <translation>Aucune règle n’est connue ici ; le texte de l’appel dit ce qu’il demande.</translation>
    </message>
</context>
<context>
    <name>CountriesRoom</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>%1 · %2 not stated</source>
        <translation>%1 · %2 non indiqués</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>What matters</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Searches to keep and to send</source>
        <translation>Recherches à enregistrer et à envoyer</translation>
    </message>
    <message>
        <source>Searches to keep and to send (Ctrl+S)</source>
        <translation>Recherches à enregistrer et à envoyer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Nothing set yet</source>
        <translation>Rien n’est encore défini</translation>
    </message>
    <message>
        <source>All organisations are listed. Say what they must have, what you would prefer and what you don't want, and weigh it.</source>
        <translation>Toutes les organisations sont listées. Dites ce qu’elles doivent avoir, ce que vous préférez et ce que vous ne voulez pas, puis pondérez.</translation>
    </message>
    <message>
        <source>Not enough? %1.</source>
        <translation>Pas assez ? %1.</translation>
    </message>
    <message>
        <source>Without “%1” %2 more</source>
        <translation>Sans « %1 », %2 de plus</translation>
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
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Count of %1: %2</source>
        <translation>Nombre pour %1 : %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Fetching anew changes nothing of yours. What is held stays until it is replaced, and without a network it stays altogether.</source>
        <translation>Récupérer de nouveau ne change rien à ce qui est à vous. Ce qui est là reste jusqu’à son remplacement, et sans réseau tout reste.</translation>
    </message>
    <message>
        <source>Data folders</source>
        <translation>Dossiers des données</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>workspace.db holds your own data: lists, notes, searches, settings, imported calls, and which catalogues you follow. catalogue.db holds what the catalogues say, and can be fetched again.</source>
        <translation>workspace.db contient vos propres données : listes, notes, recherches, paramètres, appels importés et catalogues suivis. catalogue.db contient ce que disent les catalogues, et peut être récupéré de nouveau.</translation>
    </message>
    <message>
        <source>catalogue.db was damaged and could not be read. It was moved to %1, and the catalogues you follow are being fetched again. You can delete the damaged file.</source>
        <translation>catalogue.db était endommagé et n’a pas pu être lu. Il a été déplacé vers %1, et les catalogues que vous suivez sont récupérés de nouveau. Vous pouvez supprimer le fichier endommagé.</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Tuiles de la carte</translation>
    </message>
    <message>
        <source>Open the folder of your data</source>
        <translation>Ouvrir le dossier de vos données</translation>
    </message>
    <message>
        <source>The desktop has no program that shows a folder: open %1 by hand.</source>
        <translation>Le bureau n’a pas de programme qui montre un dossier : ouvrez %1 à la main.</translation>
    </message>
    <message>
        <source>Fetch all catalogues anew</source>
        <translation>Récupérer tous les catalogues</translation>
    </message>
    <message>
        <source>Throw the map tiles away</source>
        <translation>Jeter les tuiles de la carte</translation>
    </message>
    <message>
        <source>The tiles are gone.</source>
        <translation>Les tuiles ont disparu.</translation>
    </message>
    <message>
        <source>Some tiles are in use; they go when the map shows others.</source>
        <translation>Certaines tuiles sont utilisées ; elles partiront quand la carte en montrera d’autres.</translation>
    </message>
</context>
<context>
    <name>DeadlineLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>DescribedPage</name>
    <message>
        <source>Track no longer</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Calls that fit</source>
        <translation>Appels adaptés</translation>
    </message>
    <message>
        <source>Add to shortlist</source>
        <translation>Ajouter à une sélection</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>No catalogue has it any more</source>
        <translation>Plus aucun catalogue ne la contient</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>It may have been dropped by an update. Your shortlists keep its last known name.</source>
        <translation>Une mise à jour l’a peut-être retirée. Vos sélections gardent son dernier nom connu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
            <numerusform>Afficher plus (encore %n)</numerusform>
            <numerusform>Afficher plus (encore %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Draft restored</source>
        <translation>Brouillon restauré</translation>
    </message>
    <message>
        <source>Discard the draft of “%1”</source>
        <translation>Supprimer le brouillon de « %1 »</translation>
    </message>
</context>
<context>
    <name>EndedLabels</name>
    <message>
        <source>%1 ended on %2</source>
        <translation>%1 a pris fin le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) on your shortlists ended</source>
        <translation>
            <numerusform>%n label de vos sélections a pris fin</numerusform>
            <numerusform>%n labels de vos sélections ont pris fin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message>
        <source>erasing what you hold about %1</source>
        <translation>l’effacement de vos données sur %1</translation>
    </message>
    <message>
        <source>Erased what you held about %1</source>
        <translation>Vos données sur %1 sont effacées</translation>
    </message>
</context>
<context>
    <name>EventsRoom</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>ExchangeRoom</name>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>ExportPopup</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
        <source>Map data (GeoJSON)</source>
        <translation>Données de carte (GeoJSON)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacts (vCard)</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partenaires</translation>
    </message>
    <message>
        <source>Export the shortlist “%1”</source>
        <translation>Exporter la sélection « %1 »</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 written to %2; %3 without a position left out</source>
        <translation>%1 dans %2 ; omises faute de position : %3</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>With your notes. A file beside it says how old the data is.</source>
        <translation>Avec vos notes. Un fichier joint indique l’âge des données.</translation>
    </message>
    <message>
        <source>With scores. A file beside it says how old the data is and which weights were used.</source>
        <translation>Avec les scores. Un fichier joint indique l’âge des données et les poids utilisés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>FacetEditor</name>
    <message>
        <source>Filter the values of %1</source>
        <translation>Filtrer les valeurs de %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>l’une</translation>
    </message>
    <message>
        <source>All or any of the chosen values</source>
        <translation>Toutes les valeurs choisies ou l’une d’elles</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>open, Left closes it</source>
        <translation>ouvert, Gauche le ferme</translation>
    </message>
    <message>
        <source>closed, Right opens it</source>
        <translation>fermé, Droite l’ouvre</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no source states this</source>
        <translation>aucune source ne l’indique</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>FetchPopup</name>
    <message>
        <source>Fetch calls</source>
        <translation>Récupérer des appels</translation>
    </message>
    <message>
        <source>Address of a feed, a calendar or a table; empty for the EU's portal</source>
        <translation>Adresse d’un flux, d’un calendrier ou d’un tableau ; vide pour le portail de l’UE</translation>
    </message>
    <message>
        <source>The EU Funding &amp; Tenders Portal</source>
        <translation>Le portail Funding &amp; Tenders de l’UE</translation>
    </message>
    <message>
        <source>Nothing typed: the portal is asked for all open and forthcoming calls, in English. Else the address of an RSS or Atom feed, a calendar or a table, over https. The server learns your address on the network, and nothing of what you track.</source>
        <translation>Champ vide : le portail est interrogé sur tous les appels ouverts et à venir, en anglais. Sinon, l’adresse d’un flux RSS ou Atom, d’un calendrier ou d’un tableau, en https. Le serveur apprend votre adresse réseau, et rien de ce que vous suivez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>FigureLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FilePopup</name>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>Import calls</source>
        <translation>Importer des appels</translation>
    </message>
    <message>
        <source>Export the calls you track</source>
        <translation>Exporter les appels suivis</translation>
    </message>
    <message>
        <source>Import calls from</source>
        <translation>Importer des appels de</translation>
    </message>
    <message>
        <source>Export the calls to</source>
        <translation>Exporter les appels vers</translation>
    </message>
    <message>
        <source>Answers of the portal, feeds, calendars, tables (*.json *.xml *.rss *.atom *.ics *.csv)</source>
        <translation>Réponses du portail, flux, calendriers, tableaux (*.json *.xml *.rss *.atom *.ics *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Fichier à lire</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>What the EU's portal answers (JSON), RSS or Atom, iCalendar, CSV. What you wrote yourself stays as it is.</source>
        <translation>Réponses du portail de l’UE (JSON), RSS ou Atom, iCalendar, CSV. Ce que vous avez écrit vous-même reste inchangé.</translation>
    </message>
    <message>
        <source>Ends in .ics for a calendar, which updates what an earlier one brought; in .csv or .xlsx for a table.</source>
        <translation>Se termine par .ics pour un calendrier, qui met à jour ce qu’un précédent a apporté ; par .csv ou .xlsx pour un tableau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search for words: photonics, wind, Lyon …</source>
        <translation>Rechercher des mots : photonique, éolien, Lyon…</translation>
    </message>
    <message>
        <source>Find a call, an organisation, a country …</source>
        <translation>Trouver un appel, une organisation, un pays…</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi : %1</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>inconnu : %1</translation>
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
        <translation>nous</translation>
    </message>
    <message>
        <source>shortlist “%1”</source>
        <translation>la sélection « %1 »</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>la recherche « %1 »</translation>
    </message>
</context>
<context>
    <name>FitReasons</name>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>en partie rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (by the call's words)</source>
        <translation>%1 (selon les mots de l’appel)</translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message>
        <source>Fit for %1: %2</source>
        <translation>Correspondance pour %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4. %5</source>
        <translation>%1 : %2, %3 sur %4. %5</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not a verdict: whether one may apply, only the funder says.</source>
        <translation>Ceci n’est pas un verdict : seul le financeur dit qui peut candidater.</translation>
    </message>
</context>
<context>
    <name>HansaMap</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Search this area</source>
        <translation>Chercher dans cette zone</translation>
    </message>
    <message>
        <source>Natural Earth, GSHHG, GeoNames</source>
        <translation>Natural Earth, GSHHG, GeoNames</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) here</source>
        <translation>
            <numerusform>%n organisation ici</numerusform>
            <numerusform>%n organisations ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here</source>
        <translation>
            <numerusform>%n événement ici</numerusform>
            <numerusform>%n événements ici</numerusform>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>How many organisations state which number: %1</source>
        <translation>Combien d’organisations indiquent quel nombre : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n organisation(s)</source>
        <translation>
            <numerusform>%1 : %n organisation</numerusform>
            <numerusform>%1 : %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPopup</name>
    <message>
        <source>Walk a list</source>
        <translation>Parcourir une liste</translation>
    </message>
    <message>
        <source>Arrows, Home, End, type a name</source>
        <translation>Flèches, Origine, Fin, ou taper un nom</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Ouvrir l’élément sélectionné</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Mark several</source>
        <translation>En cocher plusieurs</translation>
    </message>
    <message>
        <source>Shift+arrows, Ctrl+A, Space</source>
        <translation>Maj+flèches, Ctrl+A, Espace</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu de l’élément sélectionné</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>Weigh a criterion</source>
        <translation>Pondérer un critère</translation>
    </message>
    <message>
        <source>0 to 5</source>
        <translation>0 à 5</translation>
    </message>
    <message>
        <source>Must, prefer or exclude</source>
        <translation>Requis, préféré ou exclu</translation>
    </message>
    <message>
        <source>M, P, E</source>
        <translation>M, P, E</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Déplacer un critère</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Open or close a branch of regions</source>
        <translation>Ouvrir ou fermer une branche de régions</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Close the innermost thing</source>
        <translation>Fermer l’élément au premier plan</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>LayersPopup</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Everybody else, dimmed</source>
        <translation>Tous les autres, estompés</translation>
    </message>
    <message>
        <source>Ties of the one that is selected</source>
        <translation>Liens de celle qui est sélectionnée</translation>
    </message>
    <message>
        <source>Partnerships between countries, thicker with more of them</source>
        <translation>Partenariats entre pays, plus épais s’ils sont nombreux</translation>
    </message>
    <message>
        <source>Events to come</source>
        <translation>Événements à venir</translation>
    </message>
    <message>
        <source>Colour of countries</source>
        <translation>Couleur des pays</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Some of what you typed is not saved</source>
        <translation>Une partie de votre saisie n’est pas enregistrée</translation>
    </message>
    <message>
        <source>It could not be written to your workspace: the disk may be full, or another program keeps the file locked.</source>
        <translation>Elle n’a pas pu être écrite dans votre espace de travail : le disque est peut-être plein, ou un autre programme verrouille le fichier.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LegendBox</name>
    <message>
        <source>Show the legend: %1</source>
        <translation>Montrer la légende : %1</translation>
    </message>
    <message>
        <source>Fold the legend: %1</source>
        <translation>Replier la légende : %1</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
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
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>The view before</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>The next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Show all results</source>
        <translation>Afficher tous les résultats</translation>
    </message>
    <message>
        <source>Show Europe</source>
        <translation>Afficher l’Europe</translation>
    </message>
    <message>
        <source>Show the world</source>
        <translation>Afficher le monde</translation>
    </message>
    <message>
        <source>Where am I? Asks your system</source>
        <translation>Où suis-je ? Le demande à votre système</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>MapDraw</name>
    <message>
        <source>%1 km around %2</source>
        <translation>%1 km autour de %2</translation>
    </message>
    <message>
        <source>Press in the middle and draw to the rim</source>
        <translation>Appuyez au centre et tirez jusqu’au bord</translation>
    </message>
    <message>
        <source>Draw from corner to corner</source>
        <translation>Tracez d’un coin à l’autre</translation>
    </message>
    <message numerus="yes">
        <source>Space sets a corner, Backspace takes it back: %n corner(s)</source>
        <translation>
            <numerusform>Espace pose un sommet, Retour arrière le reprend : %n sommet</numerusform>
            <numerusform>Espace pose un sommet, Retour arrière le reprend : %n sommets</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw around what you mean</source>
        <translation>Tracez le contour de la zone voulue</translation>
    </message>
    <message>
        <source>Choose countries; Escape ends it</source>
        <translation>Choisissez des pays ; Échap pour terminer</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Choisissez le lieu</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dessiner sur la carte</translation>
    </message>
    <message>
        <source>%1. Arrows move the pen, Space sets a corner, Enter takes the shape, Escape ends it.</source>
        <translation>%1. Les flèches déplacent le crayon, Espace pose un sommet, Entrée prend la forme, Échap termine.</translation>
    </message>
    <message>
        <source>%1. Arrows move, plus and minus resize, Enter takes it, Escape ends it.</source>
        <translation>%1. Les flèches déplacent, plus et moins redimensionnent, Entrée valide, Échap termine.</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Saving the map</source>
        <translation>Enregistrement de la carte</translation>
    </message>
    <message>
        <source>there is not memory enough for %1 pixels</source>
        <translation>mémoire insuffisante pour %1 pixels</translation>
    </message>
    <message>
        <source>Choose a smaller width.</source>
        <translation>Choisissez une largeur plus petite.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>it ends in neither .png nor .pdf</source>
        <translation>il ne se termine ni par .png ni par .pdf</translation>
    </message>
    <message>
        <source>Name it map.png or map.pdf.</source>
        <translation>Nommez-le map.png ou map.pdf.</translation>
    </message>
    <message>
        <source>a width of %1 is out of bounds</source>
        <translation>une largeur de %1 est hors limites</translation>
    </message>
    <message>
        <source>Choose one from %1 to %2.</source>
        <translation>Choisissez-en une de %1 à %2.</translation>
    </message>
    <message>
        <source>There is not memory enough to copy the map.</source>
        <translation>Mémoire insuffisante pour copier la carte.</translation>
    </message>
</context>
<context>
    <name>MapFigures</name>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>members of the results</source>
        <translation>membres des résultats</translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation>partenariats</translation>
    </message>
    <message>
        <source>open offers and requests</source>
        <translation>offres et demandes ouvertes</translation>
    </message>
    <message>
        <source>smart specialisation in what is searched for</source>
        <translation>spécialisation intelligente dans ce qui est recherché</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrows walk the marks, Enter opens one, plus and minus zoom, Home shows all results.</source>
        <translation>Les flèches parcourent les repères, Entrée en ouvre un, plus et moins règlent le zoom, Origine affiche tous les résultats.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende : %1</translation>
    </message>
</context>
<context>
    <name>MapPicturePopup</name>
    <message>
        <source>The map as a picture</source>
        <translation>La carte en image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>%1 de large</translation>
    </message>
    <message>
        <source>Ends in .png, that many pixels wide, or in .pdf, with lines that stay sharp. With legend, scale and whose data it is.</source>
        <translation>Se termine par .png, avec ce nombre de pixels en largeur, ou par .pdf, avec des lignes qui restent nettes. Avec légende, échelle et origine des données.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Écrire le fichier</translation>
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
        <translation>Échelle : %1</translation>
    </message>
</context>
<context>
    <name>MapSearch</name>
    <message>
        <source>the circle on the map</source>
        <translation>le cercle sur la carte</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>le tracé sur la carte</translation>
    </message>
    <message>
        <source>the area on the map</source>
        <translation>la zone sur la carte</translation>
    </message>
    <message>
        <source>a country on the map</source>
        <translation>un pays sur la carte</translation>
    </message>
</context>
<context>
    <name>MapSection</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Hansa's own, without a network</source>
        <translation>Celle de Hansa, sans réseau</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Address of another server of map tiles</source>
        <translation>Adresse d’un autre serveur de tuiles</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>A server is asked for each part of the map that you look at: it learns your address on the network and where you look, and nothing of what you search. Tiles are kept on this machine, in a folder for each server.</source>
        <translation>Un serveur est interrogé pour chaque partie de la carte que vous regardez : il apprend votre adresse réseau et ce que vous regardez, mais rien de ce que vous cherchez. Les tuiles sont conservées sur cet ordinateur, dans un dossier par serveur.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Search in a circle</source>
        <translation>Chercher dans un cercle</translation>
    </message>
    <message>
        <source>Search in a rectangle</source>
        <translation>Chercher dans un rectangle</translation>
    </message>
    <message>
        <source>Search in what I draw</source>
        <translation>Chercher dans mon tracé</translation>
    </message>
    <message>
        <source>Along with these countries</source>
        <translation>Avec ces pays</translation>
    </message>
    <message>
        <source>Find the nearest ten to a place</source>
        <translation>Trouver les dix plus proches d’un lieu</translation>
    </message>
    <message>
        <source>Search on the map</source>
        <translation>Chercher sur la carte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>The map as a picture</source>
        <translation>La carte en image</translation>
    </message>
</context>
<context>
    <name>MarkFan</name>
    <message>
        <source>At this address</source>
        <translation>À cette adresse</translation>
    </message>
</context>
<context>
    <name>MarkLayer</name>
    <message>
        <source>%1, event in %2</source>
        <translation>%1, événement à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) near %1</source>
        <translation>
            <numerusform>%n événement près de %1</numerusform>
            <numerusform>%n événements près de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, match %2</source>
        <translation>%1, correspondance %2</translation>
    </message>
    <message>
        <source>%1, %2, match %3</source>
        <translation>%1, %2, correspondance %3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), best match %1</source>
        <translation>
            <numerusform>%n organisation, meilleure correspondance %1</numerusform>
            <numerusform>%n organisations, meilleure correspondance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) near %1, best match %2</source>
        <translation>
            <numerusform>%n organisation près de %1, meilleure correspondance %2</numerusform>
            <numerusform>%n organisations près de %1, meilleure correspondance %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>must</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>%1: must, prefer or exclude</source>
        <translation>%1 : requis, préféré ou exclu</translation>
    </message>
</context>
<context>
    <name>NamedLine</name>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>On your shortlists</source>
        <translation>Dans vos sélections</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Retirer de « %1 »</translation>
    </message>
    <message>
        <source>Note in “%1”</source>
        <translation>Note dans « %1 »</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OrganisationDrag</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des semblables</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as vCard</source>
        <translation>Copier en vCard</translation>
    </message>
    <message>
        <source>Copy web address</source>
        <translation>Copier l’adresse web</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to copy: none is stated</source>
        <translation>Rien à copier : aucune n’est indiquée</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Ajouter à une sélection</translation>
    </message>
    <message>
        <source>This is us</source>
        <translation>C’est nous</translation>
    </message>
    <message>
        <source>Are you this one?</source>
        <translation>Est-ce vous ?</translation>
    </message>
    <message>
        <source>Calls are compared with this profile. Press it to say that it is not you.</source>
        <translation>Les appels sont comparés à ce profil. Appuyez pour dire que ce n’est pas vous.</translation>
    </message>
    <message>
        <source>Calls are then compared with this profile.</source>
        <translation>Les appels sont alors comparés à ce profil.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>No catalogue has it any more</source>
        <translation>Plus aucun catalogue ne la contient</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>It may have been dropped by an update. Your shortlists keep its last known name.</source>
        <translation>Une mise à jour l’a peut-être retirée. Vos sélections gardent son dernier nom connu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OwnCallForm</name>
    <message>
        <source>discarding a call</source>
        <translation>suppression d’un appel</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
</context>
<context>
    <name>OwnCallPopup</name>
    <message>
        <source>Edit the call</source>
        <translation>Modifier l’appel</translation>
    </message>
    <message>
        <source>Enter a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Type of action</source>
        <translation>Type d’action</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Ouvre le</translation>
    </message>
    <message>
        <source>2027-01-15</source>
        <translation>2027-01-15</translation>
    </message>
    <message>
        <source>Deadline on</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>2027-04-20</source>
        <translation>2027-04-20</translation>
    </message>
    <message>
        <source>At, in Brussels</source>
        <translation>À, heure de Bruxelles</translation>
    </message>
    <message>
        <source>At, in %1</source>
        <translation>À, heure de %1</translation>
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
        <translation>Subvention minimale, EUR</translation>
    </message>
    <message>
        <source>Largest grant, EUR</source>
        <translation>Subvention maximale, EUR</translation>
    </message>
    <message>
        <source>Partners, at least</source>
        <translation>Partenaires, au moins</translation>
    </message>
    <message>
        <source>Countries that may apply</source>
        <translation>Pays éligibles</translation>
    </message>
    <message>
        <source>EU; NO; CH</source>
        <translation>EU; NO; CH</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>photonics; sensors</source>
        <translation>photonique; capteurs</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>It stays on this machine, and no import changes it. A call of a catalogue with the same reference is joined with it; what you entered stands.</source>
        <translation>Il reste sur cet ordinateur et aucune importation ne le modifie. Un appel de catalogue de même référence lui est joint ; vos saisies prévalent.</translation>
    </message>
    <message>
        <source>Discard the call</source>
        <translation>Supprimer l’appel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>OwnPosition</name>
    <message>
        <source>No service of your system says where you are. Zoom to the place instead, or search for it by “Distance”.</source>
        <translation>Aucun service de votre système n’indique où vous êtes. Zoomez plutôt sur le lieu, ou cherchez-le par « Distance ».</translation>
    </message>
    <message>
        <source>Your system does not tell Hansa where you are. Its privacy settings can allow it.</source>
        <translation>Votre système n’indique pas votre position à Hansa. Ses réglages de confidentialité peuvent l’autoriser.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Vous êtes ici : %1</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Votre pays</translation>
    </message>
    <message>
        <source>Grants from, EUR</source>
        <translation>Subventions à partir de, EUR</translation>
    </message>
    <message>
        <source>Grants up to, EUR</source>
        <translation>Subventions jusqu’à, EUR</translation>
    </message>
    <message>
        <source>Answer the three questions again</source>
        <translation>Répondre à nouveau aux trois questions</translation>
    </message>
    <message>
        <source>Who you are, your themes, what you are looking for</source>
        <translation>Qui vous êtes, vos thèmes, ce que vous cherchez</translation>
    </message>
    <message>
        <source>For the criterion “looks for”: who looks for partners in your country; and for how well calls fit. It stays on this machine.</source>
        <translation>Pour le critère « Cherche » : qui cherche des partenaires dans votre pays ; et pour évaluer les appels adaptés. Cela reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>PageScaffold</name>
    <message>
        <source>Close the page</source>
        <translation>Fermer la page</translation>
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
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find a record or an action</source>
        <translation>Trouver une fiche ou une action</translation>
    </message>
    <message>
        <source>Find a call, an organisation, a country, an action …</source>
        <translation>Trouver un appel, une organisation, un pays, une action…</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
    <message>
        <source>Try fewer letters, or search for what it does in the Search room.</source>
        <translation>Essayez avec moins de lettres, ou cherchez par activité dans l’espace Recherche.</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher « %1 »</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>PaneButtons</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Move to the left: %1</source>
        <translation>Déplacer à gauche : %1</translation>
    </message>
    <message>
        <source>Move to the right: %1</source>
        <translation>Déplacer à droite : %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>The menu key moves it to the left or right.</source>
        <translation>La touche Menu permet de déplacer à gauche ou à droite.</translation>
    </message>
</context>
<context>
    <name>PartnershipsRoom</name>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
</context>
<context>
    <name>PastBanner</name>
    <message>
        <source>As it was until %1. What is linked with it is as it is now.</source>
        <translation>Dans son état jusqu’au %1. Les éléments liés sont dans leur état actuel.</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
</context>
<context>
    <name>PastSearches</name>
    <message>
        <source>a search that was run</source>
        <translation>une recherche effectuée</translation>
    </message>
</context>
<context>
    <name>PastSection</name>
    <message>
        <source>Earlier</source>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>As it was before %1</source>
        <translation>État avant : %1</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Town to count from</source>
        <translation>Ville de départ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Within how many kilometres</source>
        <translation>Dans un rayon de combien de kilomètres</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Villes</translation>
    </message>
</context>
<context>
    <name>RangeEditor</name>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>What its text asks for</source>
        <translation>Ce que son texte demande</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Search with these</source>
        <translation>Chercher avec ceci</translation>
    </message>
</context>
<context>
    <name>ReasonsBar</name>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>RecordRoom</name>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>The catalogue has none yet</source>
        <translation>Le catalogue n’en contient pas encore</translation>
    </message>
    <message>
        <source>Nothing passes all that is asked.</source>
        <translation>Rien ne satisfait à tous les filtres.</translation>
    </message>
    <message>
        <source>Another catalogue, or the next update of this one, may bring some.</source>
        <translation>Un autre catalogue, ou la prochaine mise à jour de celui-ci, peut en apporter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Days before a deadline on which you are reminded of the calls you track</source>
        <translation>Jours avant une échéance où vous recevez un rappel pour les appels suivis</translation>
    </message>
    <message>
        <source>Days before a deadline on which you are reminded</source>
        <translation>Jours de rappel avant une échéance</translation>
    </message>
    <message>
        <source>Remind me also when the window is closed</source>
        <translation>Me le rappeler aussi quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start with the desktop, with the window closed</source>
        <translation>Démarrer avec le bureau, fenêtre fermée</translation>
    </message>
    <message>
        <source>Then Hansa goes on as an icon in the tray: a click opens it, its menu ends it. What you missed is said at the next start.</source>
        <translation>Hansa continue alors sous forme d’icône dans la zone de notification : un clic l’ouvre, son menu le quitte. Ce que vous avez manqué est signalé au prochain démarrage.</translation>
    </message>
    <message>
        <source>This desktop shows no tray: then Hansa goes on unseen, starting it again opens the window, Ctrl+Q ends it. What you missed is said at the next start.</source>
        <translation>Ce bureau n’a pas de zone de notification : Hansa continue alors sans être visible, le relancer ouvre la fenêtre, Ctrl+Q le quitte. Ce que vous avez manqué est signalé au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>RestorePopup</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.db *.db.backup-*)</source>
        <translation>Sauvegardes (*.db *.db.backup-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backups in your data folder</source>
        <translation>Sauvegardes dans votre dossier de données</translation>
    </message>
    <message>
        <source>There are no backups in your data folder yet.</source>
        <translation>Il n’y a pas encore de sauvegarde dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Hansa checks the backup before it replaces anything.</source>
        <translation>Hansa vérifie la sauvegarde avant de remplacer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Replace your lists, notes, searches, calls and settings with this backup? Your current data is backed up first: restore that backup to undo this. The window will reopen.</source>
        <translation>Remplacer vos listes, notes, recherches, appels et paramètres par cette sauvegarde ? Vos données actuelles sont d’abord sauvegardées : restaurez cette sauvegarde-là pour annuler. La fenêtre se rouvrira.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace your data with this backup</source>
        <translation>Remplacer vos données par cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(ies)</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>by fit</source>
        <translation>par correspondance</translation>
    </message>
    <message>
        <source>unranked</source>
        <translation>sans classement</translation>
    </message>
    <message>
        <source>Organisations, %1</source>
        <translation>Organisations, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits all of this</source>
        <translation>Rien ne correspond à tout cela</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the catalogue.</source>
        <translation>« %1 » n’apparaît nulle part dans le catalogue.</translation>
    </message>
    <message>
        <source>Without “%1” there would be %2.</source>
        <translation>Sans « %1 », il y en aurait %2.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
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
        <translation>◆ Le rang tient, quel que soit le poids modifié d’un point.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>correspondance %1</translation>
    </message>
    <message>
        <source>robust rank</source>
        <translation>rang robuste</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>données de %1</translation>
    </message>
</context>
<context>
    <name>RimHandle</name>
    <message>
        <source>Radius: %1 km</source>
        <translation>Rayon : %1 km</translation>
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
        <translation>Sans « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>RoomsRail</name>
    <message>
        <source>Rooms</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>A search is kept under a name: give it one.</source>
        <translation>Une recherche s’enregistre sous un nom : donnez-lui-en un.</translation>
    </message>
    <message>
        <source>saving the search “%1”</source>
        <translation>enregistrement de la recherche « %1 »</translation>
    </message>
    <message>
        <source>Search “%1” saved</source>
        <translation>Recherche « %1 » enregistrée</translation>
    </message>
    <message>
        <source>deleting the search “%1”</source>
        <translation>suppression de la recherche « %1 »</translation>
    </message>
    <message>
        <source>Search “%1” deleted</source>
        <translation>Recherche « %1 » supprimée</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>Saving a screenshot</source>
        <translation>Enregistrement de la capture d’écran</translation>
    </message>
    <message>
        <source>the window did not finish drawing in time</source>
        <translation>la fenêtre n’a pas fini de s’afficher à temps</translation>
    </message>
    <message>
        <source>the window could not be read back</source>
        <translation>la fenêtre n’a pas pu être relue</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>le fichier n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>SearchFile</name>
    <message>
        <source>Opening a search</source>
        <translation>Ouverture d’une recherche</translation>
    </message>
    <message>
        <source>the file is larger than any search</source>
        <translation>le fichier est plus grand que toute recherche</translation>
    </message>
    <message>
        <source>Choose a file that “Save as a file” wrote.</source>
        <translation>Choisissez un fichier créé par « Enregistrer en fichier ».</translation>
    </message>
    <message>
        <source>the search of a file</source>
        <translation>la recherche d’un fichier</translation>
    </message>
</context>
<context>
    <name>SearchMap</name>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no country there</source>
        <translation>Il n’y a pas de pays à cet endroit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>the words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>retrait de %1</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>déplacement de %1</translation>
    </message>
    <message>
        <source>starting anew</source>
        <translation>recommencer</translation>
    </message>
    <message>
        <source>making %1 a %2</source>
        <translation>%1 : passage à « %2 »</translation>
    </message>
    <message>
        <source>weighing %1</source>
        <translation>pondération de %1</translation>
    </message>
    <message>
        <source>choosing in %1</source>
        <translation>choix dans %1</translation>
    </message>
    <message>
        <source>all or any of %1</source>
        <translation>toutes ou l’une : %1</translation>
    </message>
    <message>
        <source>the bounds of %1</source>
        <translation>les bornes de %1</translation>
    </message>
    <message>
        <source>the age of the facts</source>
        <translation>l’âge des données</translation>
    </message>
    <message>
        <source>the distance from %1</source>
        <translation>la distance depuis %1</translation>
    </message>
    <message>
        <source>the area on the map</source>
        <translation>la zone sur la carte</translation>
    </message>
    <message>
        <source>the saved search</source>
        <translation>la recherche enregistrée</translation>
    </message>
    <message>
        <source>another search</source>
        <translation>une autre recherche</translation>
    </message>
</context>
<context>
    <name>SearchNews</name>
    <message>
        <source>better: %1, before %2</source>
        <translation>mieux : %1, avant %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) of your searches</source>
        <translation>
            <numerusform>%n nouvelle correspondance de vos recherches</numerusform>
            <numerusform>%n nouvelles correspondances de vos recherches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRoom</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchesPopup</name>
    <message>
        <source>The search is in %1. Whoever has Hansa opens it here, or with hansactl search --criteria.</source>
        <translation>La recherche est dans %1. Toute personne ayant Hansa l’ouvre ici, ou avec hansactl search --criteria.</translation>
    </message>
    <message>
        <source>Save the search as</source>
        <translation>Enregistrer la recherche sous</translation>
    </message>
    <message>
        <source>Searches (*.json)</source>
        <translation>Recherches (*.json)</translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation>Ouvrir une recherche</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Keep this search, or send it</source>
        <translation>Enregistrer cette recherche, ou l’envoyer</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Nom de cette recherche</translation>
    </message>
    <message>
        <source>Light in the Alps</source>
        <translation>Lumière dans les Alpes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy as a line to mail</source>
        <translation>Copier en une ligne à envoyer</translation>
    </message>
    <message>
        <source>The search is in the clipboard, as a line. Whoever has Hansa pastes it into the search field.</source>
        <translation>La recherche est dans le presse-papiers, en une ligne. Toute personne ayant Hansa la colle dans le champ de recherche.</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>Copier en commande</translation>
    </message>
    <message>
        <source>The search is in the clipboard, as a command.</source>
        <translation>La recherche est dans le presse-papiers, en commande.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Weights of %1 beside mine</source>
        <translation>Poids de %1 à côté des miens</translation>
    </message>
    <message>
        <source>Delete the search %1</source>
        <translation>Supprimer la recherche %1</translation>
    </message>
    <message>
        <source>None yet. A search that is kept here can be run again whenever the catalogue has changed.</source>
        <translation>Aucune pour l’instant. Une recherche enregistrée ici peut être relancée à chaque changement du catalogue.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
</context>
<context>
    <name>SecondLookLines</name>
    <message>
        <source>What the ranking favours: %1</source>
        <translation>Ce que le classement favorise : %1</translation>
    </message>
    <message>
        <source>What to ask next: %1</source>
        <translation>Que demander ensuite : %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Write a mail that asks</source>
        <translation>Écrire un e-mail pour demander</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied the mail that asks</source>
        <translation>E-mail de demande copié</translation>
    </message>
    <message>
        <source>Copy the mail that asks</source>
        <translation>Copier l’e-mail de demande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the organisation to ask</source>
        <translation>Ouvrir l’organisation à interroger</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1 shows “%2” as markup</source>
        <translation>%1 affiche « %2 » comme du balisage</translation>
    </message>
    <message>
        <source>Self-test: it did not come as far as %1.</source>
        <translation>Autotest : il n’est pas arrivé jusqu’à %1.</translation>
    </message>
    <message>
        <source>Self-test: a warning: %1</source>
        <translation>Autotest : un avertissement : %1</translation>
    </message>
    <message>
        <source>Self-test: %1 steps, %2 warnings</source>
        <translation>Autotest : étapes %1, avertissements %2</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShortlistMenu</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Ajouter à une sélection</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Ajouter à « %1 »</translation>
    </message>
    <message>
        <source>Add to a new shortlist</source>
        <translation>Ajouter à une nouvelle sélection</translation>
    </message>
</context>
<context>
    <name>ShortlistPane</name>
    <message>
        <source>Name of the shortlist</source>
        <translation>Nom de la sélection</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the shortlist</source>
        <translation>Comparer la sélection</translation>
    </message>
    <message>
        <source>Two to five organisations side by side</source>
        <translation>Deux à cinq organisations côte à côte</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des semblables</translation>
    </message>
    <message>
        <source>Find others like those on the shortlist</source>
        <translation>Trouver d’autres organisations semblables à la sélection</translation>
    </message>
    <message>
        <source>Calls that fit</source>
        <translation>Appels adaptés</translation>
    </message>
    <message>
        <source>Calls that fit the shortlist</source>
        <translation>Appels adaptés à la sélection</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the shortlist</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the shortlist</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>Nobody on this list yet</source>
        <translation>Encore personne dans cette liste</translation>
    </message>
    <message>
        <source>Find organisations in the Search room, mark them and choose “Add to shortlist”.</source>
        <translation>Trouvez des organisations dans l’espace Recherche, cochez-les et choisissez « Ajouter à une sélection ».</translation>
    </message>
    <message>
        <source>No shortlist yet</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>A shortlist keeps the partners you have in mind, with a note to each. It is yours alone: no update changes it.</source>
        <translation>Une sélection garde les partenaires auxquels vous pensez, avec une note pour chacun. Elle n’appartient qu’à vous : aucune mise à jour ne la modifie.</translation>
    </message>
    <message>
        <source>Make a shortlist</source>
        <translation>Créer une sélection</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>ShortlistRow</name>
    <message>
        <source>no longer in any catalogue</source>
        <translation>ne figure plus dans aucun catalogue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ShortlistTray</name>
    <message>
        <source>Drop on a shortlist</source>
        <translation>Déposer sur une sélection</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>Nouvelle sélection</translation>
    </message>
</context>
<context>
    <name>Shortlists</name>
    <message>
        <source>the shortlist “%1”</source>
        <translation>la sélection « %1 »</translation>
    </message>
    <message>
        <source>renaming “%1”</source>
        <translation>renommage de « %1 »</translation>
    </message>
    <message>
        <source>deleting “%1”</source>
        <translation>suppression de « %1 »</translation>
    </message>
    <message>
        <source>Shortlist “%1” deleted</source>
        <translation>Sélection « %1 » supprimée</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>%1 added to “%2”</source>
        <translation>%1 : ajout à « %2 »</translation>
    </message>
    <message>
        <source>removing from “%1”</source>
        <translation>retrait de « %1 »</translation>
    </message>
    <message>
        <source>Removed from “%1”</source>
        <translation>Retiré de « %1 »</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the order of “%1”</source>
        <translation>l’ordre de « %1 »</translation>
    </message>
</context>
<context>
    <name>SimilarSearch</name>
    <message>
        <source>They state nothing that others could share.</source>
        <translation>Elles n’indiquent rien que d’autres pourraient partager.</translation>
    </message>
    <message>
        <source>finding similar ones</source>
        <translation>recherche de semblables</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>these facts are old</source>
        <translation>ces données sont anciennes</translation>
    </message>
</context>
<context>
    <name>SpecialisationSection</name>
    <message>
        <source>Whose smart specialisation it serves</source>
        <translation>Quelles spécialisations intelligentes il sert</translation>
    </message>
    <message>
        <source>Priorities, and who asks for them</source>
        <translation>Priorités, et qui les porte</translation>
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
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>Joined by the words of the vocabulary: what it does not know joins nothing.</source>
        <translation>Rapproché par les mots du vocabulaire : ce qu’il ne connaît pas ne rapproche rien.</translation>
    </message>
    <message>
        <source>Say on your organisation's page that it is yours, and your priorities are marked here.</source>
        <translation>Indiquez sur la page de votre organisation que c’est la vôtre, et vos priorités seront signalées ici.</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>moved to %1</source>
        <translation>déplacé vers %1</translation>
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
            <numerusform>%1, %n appel</numerusform>
            <numerusform>%1, %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>StartError</name>
    <message>
        <source>Hansa cannot start</source>
        <translation>Hansa ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>● Online</source>
        <translation>● En ligne</translation>
    </message>
    <message>
        <source>○ Offline</source>
        <translation>○ Hors ligne</translation>
    </message>
    <message>
        <source>Reading the catalogue …</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>a sourced sample, not an official export</source>
        <translation>un échantillon sourcé, pas une exportation officielle</translation>
    </message>
    <message>
        <source>old data</source>
        <translation>données anciennes</translation>
    </message>
    <message>
        <source>damaged database set aside</source>
        <translation>base de données endommagée mise de côté</translation>
    </message>
    <message>
        <source>The catalogue database was damaged and is being filled again. See the settings for details.</source>
        <translation>La base de données des catalogues était endommagée et se remplit de nouveau. Détails dans les paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) to forget</source>
        <translation>
            <numerusform>%n demande d’oubli</numerusform>
            <numerusform>%n demandes d’oubli</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StoriesRoom</name>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
</context>
<context>
    <name>SyncModel</name>
    <message>
        <source>Following a catalogue</source>
        <translation>Suivi d’un catalogue</translation>
    </message>
    <message>
        <source>this is no public key</source>
        <translation>ce n’est pas une clé publique</translation>
    </message>
    <message>
        <source>A key begins with ed25519: and comes from the publisher.</source>
        <translation>Une clé commence par ed25519: et vient de l’éditeur.</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>%1 is no longer followed, and its key is forgotten. Your lists and notes stay.</source>
        <translation>%1 n’est plus suivi et sa clé est oubliée. Vos listes et notes restent.</translation>
    </message>
    <message>
        <source>Its records are still in catalogue.db. They are removed once it can be written, or when you delete it: %1</source>
        <translation>Ses fiches sont encore dans catalogue.db. Elles seront retirées dès que ce fichier pourra être écrit, ou quand vous le supprimerez : %1</translation>
    </message>
    <message>
        <source>Not followed: the key was not confirmed.</source>
        <translation>Non suivi : la clé n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1  (and %n more, see the settings)</source>
        <translation>
            <numerusform>%1  (et %n autre, voir les paramètres)</numerusform>
            <numerusform>%1  (et %n autres, voir les paramètres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Stopped; the other catalogues were not changed.</source>
        <translation>Arrêté ; les autres catalogues n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Only the catalogue that came with the program is here. Follow one by its address in the settings.</source>
        <translation>Seul le catalogue fourni avec le programme est présent. Suivez-en un par son adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>Setting aside what is held …</source>
        <translation>Mise de côté de ce qui est là …</translation>
    </message>
    <message>
        <source>The catalogue was read anew.</source>
        <translation>Le catalogue a été relu.</translation>
    </message>
    <message>
        <source>“%1” has %2 records (%3 to download, %4 unpacked). Download it anyway?</source>
        <translation>« %1 » compte %2 fiches (%3 à télécharger, %4 décompressées). Le télécharger quand même ?</translation>
    </message>
    <message>
        <source>Nothing was changed: the size was not accepted.</source>
        <translation>Rien n’a été modifié : la taille n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>pas encore récupéré</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Récupération : %1</translation>
    </message>
    <message>
        <source>Applying %1</source>
        <translation>Application : %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>%1 is up to date (revision %2)</source>
        <translation>%1 est à jour (révision %2)</translation>
    </message>
    <message>
        <source>%1 is now at revision %2: %3 added, %4 changed, %5 dropped</source>
        <translation>%1 est maintenant à la révision %2 : ajouts %3, modifications %4, retraits %5</translation>
    </message>
    <message numerus="yes">
        <source>Last update on %1: %2 in %n request(s)</source>
        <translation>
            <numerusform>Dernière mise à jour le %1 : %2 en %n requête</numerusform>
            <numerusform>Dernière mise à jour le %1 : %2 en %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing new</source>
        <translation>%1, rien de nouveau</translation>
    </message>
    <message>
        <source>%1, %2 added, %3 changed, %4 dropped</source>
        <translation>%1, ajouts %2, modifications %3, retraits %4</translation>
    </message>
</context>
<context>
    <name>TableLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>As of %1</source>
        <translation>Date des données : %1</translation>
    </message>
</context>
<context>
    <name>TileServer</name>
    <message>
        <source>Using a server of map tiles</source>
        <translation>Utilisation d’un serveur de tuiles</translation>
    </message>
    <message>
        <source>For example https://tiles.example/{z}/{x}/{y}.png.</source>
        <translation>Par exemple https://tiles.example/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>the address is too long</source>
        <translation>l’adresse est trop longue</translation>
    </message>
    <message>
        <source>the address does not say where zoom, column and line go</source>
        <translation>l’adresse n’indique pas où vont le zoom, la colonne et la ligne</translation>
    </message>
    <message>
        <source>this is no address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>a name or password would stand in plain text</source>
        <translation>un nom ou un mot de passe y figurerait en clair</translation>
    </message>
    <message>
        <source>anybody on the way could read which part of the world you look at</source>
        <translation>n’importe qui en chemin pourrait lire quelle partie du monde vous regardez</translation>
    </message>
    <message>
        <source>Only https is used, and http on this machine.</source>
        <translation>Seul https est utilisé, et http sur cet ordinateur.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© contributeurs OpenStreetMap</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Carte : %1</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Deadlines and tasks by day</source>
        <translation>Échéances et tâches par jour</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No day is stated</source>
        <translation>Aucun jour n’est indiqué</translation>
    </message>
    <message>
        <source>None of the calls you follow has a deadline ahead that is stated by the day.</source>
        <translation>Aucun des appels que vous suivez n’a d’échéance à venir indiquée au jour près.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Hansa</source>
        <translation>Hansa</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>TrackedCalls</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 faites sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of calls you track</source>
        <translation>
            <numerusform>%n changement des appels que vous suivez</numerusform>
            <numerusform>%n changements des appels que vous suivez</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes soon: %1</source>
        <translation>Clôture proche : %1</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>suivre un appel</translation>
    </message>
    <message>
        <source>You track it now</source>
        <translation>Vous suivez désormais cet appel</translation>
    </message>
    <message>
        <source>ending to track</source>
        <translation>ne plus suivre un appel</translation>
    </message>
    <message>
        <source>No longer tracked: %1</source>
        <translation>Plus suivi : %1</translation>
    </message>
    <message>
        <source>moving to “%1”</source>
        <translation>déplacement vers « %1 »</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Déplacé vers « %1 »</translation>
    </message>
    <message>
        <source>The call is not tracked any more.</source>
        <translation>L’appel n’est plus suivi.</translation>
    </message>
</context>
<context>
    <name>TrackingSection</name>
    <message>
        <source>How far we are</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Note sur cet appel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>, late</source>
        <translation>, en retard</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>en retard : %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Une tâche à faire</translation>
    </message>
    <message>
        <source>Days before the deadline</source>
        <translation>Jours avant la date limite</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours avant</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <translation>Ajouter à la liste de contrôle</translation>
    </message>
    <message>
        <source>Remove the document %1</source>
        <translation>Retirer le document %1</translation>
    </message>
    <message>
        <source>Address of a document</source>
        <translation>Adresse d’un document</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>%1 (as %2, %3)</source>
        <translation>%1 (sous %2, %3)</translation>
    </message>
    <message>
        <source>showing two organisations apart</source>
        <translation>séparation de deux organisations</translation>
    </message>
    <message>
        <source>They are shown apart now</source>
        <translation>Elles sont maintenant séparées</translation>
    </message>
</context>
<context>
    <name>VocabularyReader</name>
    <message>
        <source>Reading the vocabulary</source>
        <translation>Lecture du vocabulaire</translation>
    </message>
    <message>
        <source>line %1 is not as a vocabulary has it</source>
        <translation>la ligne %1 n’a pas la forme d’un vocabulaire</translation>
    </message>
    <message>
        <source>Install Hansa again.</source>
        <translation>Réinstallez Hansa.</translation>
    </message>
</context>
<context>
    <name>WeightDots</name>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
</context>
<context>
    <name>WeightSets</name>
    <message>
        <source>taking over weights of %1</source>
        <translation>reprise des poids de %1</translation>
    </message>
</context>
<context>
    <name>WeightsPopup</name>
    <message>
        <source>Weights side by side</source>
        <translation>Poids côte à côte</translation>
    </message>
    <message>
        <source>My weights and those of “%1”</source>
        <translation>Mes poids et ceux de « %1 »</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>les miens</translation>
    </message>
    <message>
        <source>How much of the weights of %1</source>
        <translation>Part des poids de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 → %2 ← %3</source>
        <translation>%1 → %2 ← %3</translation>
    </message>
    <message>
        <source>%1: mine %2, theirs %3, between %4</source>
        <translation>%1 : les miens %2, les leurs %3, entre les deux %4</translation>
    </message>
    <message>
        <source>Rank between</source>
        <translation>Rang entre les deux</translation>
    </message>
    <message>
        <source>by mine</source>
        <translation>les miens</translation>
    </message>
    <message>
        <source>by theirs</source>
        <translation>les leurs</translation>
    </message>
    <message>
        <source>Ranking with these weights</source>
        <translation>Classement avec ces poids</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>by mine %1, by theirs %2</source>
        <translation>avec les miens %1, avec les leurs %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Use these weights</source>
        <translation>Utiliser ces poids</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Partners abroad</source>
        <translation>Partenaires à l’étranger</translation>
    </message>
    <message>
        <source>Who look for partners in our country</source>
        <translation>Qui cherchent des partenaires dans notre pays</translation>
    </message>
    <message>
        <source>Near enough to visit</source>
        <translation>Assez proches pour une visite</translation>
    </message>
    <message>
        <source>Outside Europe</source>
        <translation>Hors d’Europe</translation>
    </message>
    <message>
        <source>With many small and medium-sized members</source>
        <translation>Avec beaucoup de membres petits et moyens</translation>
    </message>
</context>
<context>
    <name>WelcomePopup</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>What are your themes?</source>
        <translation>Quels sont vos thèmes ?</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>Partners for us</source>
        <translation>Partenaires pour nous</translation>
    </message>
    <message>
        <source>Welcome to Hansa</source>
        <translation>Bienvenue dans Hansa</translation>
    </message>
    <message>
        <source>Question %1 of 3. All of it stays on this machine, and can be changed in the settings.</source>
        <translation>Question %1 sur 3. Tout reste sur cet ordinateur et peut être modifié dans les paramètres.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Nom de votre organisation</translation>
    </message>
    <message>
        <source>Begin to type it, and choose it from the list</source>
        <translation>Commencez à le taper, puis choisissez-le dans la liste</translation>
    </message>
    <message>
        <source>Organisations of that name</source>
        <translation>Organisations de ce nom</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celle-ci</translation>
    </message>
    <message>
        <source>Your country</source>
        <translation>Votre pays</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Hansa does not ask again.</source>
        <translation>Hansa ne le redemandera pas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show partners</source>
        <translation>Afficher les partenaires</translation>
    </message>
</context>
<context>
    <name>WhySection</name>
    <message>
        <source>Why it is number %1 of %2</source>
        <translation>Pourquoi elle est n° %1 sur %2</translation>
    </message>
    <message>
        <source>Why it is first of %1</source>
        <translation>Pourquoi elle est première sur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Why not first? %1 has more of: %2</source>
        <translation>Pourquoi pas première ? %1 a davantage de : %2</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the board</source>
        <translation>Afficher le suivi</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>WorkbenchRoom</name>
    <message>
        <source>Shortlists</source>
        <translation>Sélections</translation>
    </message>
    <message>
        <source>Name of a new shortlist</source>
        <translation>Nom d’une nouvelle sélection</translation>
    </message>
    <message>
        <source>New shortlist</source>
        <translation>Nouvelle sélection</translation>
    </message>
    <message>
        <source>Make the shortlist</source>
        <translation>Créer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearEditor</name>
    <message>
        <source>not older than</source>
        <translation>pas plus ancien que</translation>
    </message>
    <message>
        <source>Facts not older than the year</source>
        <translation>Données pas plus anciennes que l’année</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
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
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>un dossier porte déjà ce nom</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>it is not a file, but a device or a pipe</source>
        <translation>ce n’est pas un fichier, mais un périphérique ou un tube</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Choisissez un emplacement où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>What was there before is unchanged. Make room, or choose another place.</source>
        <translation>Ce qui s’y trouvait est inchangé. Libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>hansa::Guarded</name>
    <message>
        <source>Working on this</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez les autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>an unexpected error occurred (%1)</source>
        <translation>une erreur inattendue s’est produite (%1)</translation>
    </message>
    <message>
        <source>Try again, and report it if it happens again.</source>
        <translation>Réessayez, et signalez-le si cela se reproduit.</translation>
    </message>
    <message>
        <source>an unexpected error occurred</source>
        <translation>une erreur inattendue s’est produite</translation>
    </message>
</context>
<context>
    <name>hansa::calls::AnySource</name>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Importing calls from</source>
        <translation>Importation des appels de</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Name its files.</source>
        <translation>Indiquez ses fichiers.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>il dépasse 64 Mio</translation>
    </message>
    <message>
        <source>Import it in parts.</source>
        <translation>Importez-le en plusieurs parties.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CalendarEntries</name>
    <message>
        <source>Deadline: %1</source>
        <translation>Date limite : %1</translation>
    </message>
    <message>
        <source>Deadline (%1): %2</source>
        <translation>Date limite (%1) : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n jour avant la date limite</numerusform>
            <numerusform>%n jours avant la date limite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::CalendarReader</name>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>Lecture du calendrier</translation>
    </message>
    <message>
        <source>this is no iCalendar file</source>
        <translation>ce n’est pas un fichier iCalendar</translation>
    </message>
    <message>
        <source>Give the .ics file itself.</source>
        <translation>Indiquez le fichier .ics lui-même.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the calendar ends unexpectedly</source>
        <translation>le calendrier se termine de façon inattendue</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallChanges</name>
    <message>
        <source>type of action</source>
        <translation>type d’action</translation>
    </message>
    <message>
        <source>budget, EUR</source>
        <translation>budget, EUR</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>who may apply</source>
        <translation>qui peut candidater</translation>
    </message>
    <message>
        <source>expected grants</source>
        <translation>subventions prévues</translation>
    </message>
    <message>
        <source>funding rate</source>
        <translation>taux de financement</translation>
    </message>
    <message>
        <source>size of a grant, EUR</source>
        <translation>montant d’une subvention, EUR</translation>
    </message>
    <message>
        <source>largest grant, EUR</source>
        <translation>subvention maximale, EUR</translation>
    </message>
    <message>
        <source>smallest grant, EUR</source>
        <translation>subvention minimale, EUR</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>A deadline is stated now: %1</source>
        <translation>Une date limite est désormais indiquée : %1</translation>
    </message>
    <message>
        <source>The deadline moved: %1 → %2</source>
        <translation>La date limite a changé : %1 → %2</translation>
    </message>
    <message>
        <source>The opening moved: %1 → %2</source>
        <translation>L’ouverture a changé : %1 → %2</translation>
    </message>
    <message>
        <source>The money changed, %1: %2 → %3</source>
        <translation>Le financement a changé, %1 : %2 → %3</translation>
    </message>
    <message>
        <source>The conditions changed: %1</source>
        <translation>Les conditions ont changé : %1</translation>
    </message>
    <message>
        <source>The text changed: %1</source>
        <translation>Le texte a changé : %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>N’est plus dans le catalogue</translation>
    </message>
    <message>
        <source>Changed, %1: %2 → %3</source>
        <translation>Modifié, %1 : %2 → %3</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallFit</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Technologies and words</source>
        <translation>Technologies et mots</translation>
    </message>
    <message>
        <source>Country may apply</source>
        <translation>Le pays peut candidater</translation>
    </message>
    <message>
        <source>Clusters may apply</source>
        <translation>Les clusters peuvent candidater</translation>
    </message>
    <message>
        <source>Size of a grant</source>
        <translation>Montant d’une subvention</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallImport</name>
    <message>
        <source>Importing a call</source>
        <translation>Importation d’un appel</translation>
    </message>
    <message>
        <source>Nothing was taken over. Correct it in its file.</source>
        <translation>Rien n’a été repris. Corrigez-le dans son fichier.</translation>
    </message>
    <message>
        <source>Importing calls</source>
        <translation>Importation d’appels</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>opération arrêtée</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::CallReading</name>
    <message numerus="yes">
        <source>at least %n partner(s)</source>
        <translation>
            <numerusform>au moins %n partenaire</numerusform>
            <numerusform>au moins %n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n partner(s)</source>
        <translation>
            <numerusform>au plus %n partenaire</numerusform>
            <numerusform>au plus %n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n country(ies)</source>
        <translation>
            <numerusform>au moins %n pays</numerusform>
            <numerusform>au moins %n pays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::calls::Checklist</name>
    <message>
        <source>Read the call and its conditions</source>
        <translation>Lire l’appel et ses conditions</translation>
    </message>
    <message>
        <source>Decide: go or no go</source>
        <translation>Décider : go ou no go</translation>
    </message>
    <message>
        <source>Consortium complete, roles agreed</source>
        <translation>Consortium complet, rôles convenus</translation>
    </message>
    <message>
        <source>Every partner has a PIC (participant code)</source>
        <translation>Chaque partenaire a un PIC (code participant)</translation>
    </message>
    <message>
        <source>First draft of the description</source>
        <translation>Première version de la description</translation>
    </message>
    <message>
        <source>Gender equality plans and ethics self-assessment</source>
        <translation>Plans d’égalité de genre et autoévaluation éthique</translation>
    </message>
    <message>
        <source>Ownership control declarations</source>
        <translation>Déclarations de contrôle de la propriété</translation>
    </message>
    <message>
        <source>Budget table in the call's own form</source>
        <translation>Tableau budgétaire au format de l’appel</translation>
    </message>
    <message>
        <source>Budget of every partner</source>
        <translation>Budget de chaque partenaire</translation>
    </message>
    <message>
        <source>Concept note and PADOR registration</source>
        <translation>Note succincte et inscription PADOR</translation>
    </message>
    <message>
        <source>Letters and mandates signed</source>
        <translation>Lettres et mandats signés</translation>
    </message>
    <message>
        <source>Read by someone who did not write it</source>
        <translation>Relu par une personne qui ne l’a pas écrit</translation>
    </message>
    <message>
        <source>Submitted once, to be safe</source>
        <translation>Déposé une première fois, par sécurité</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Document</name>
    <message>
        <source>Adding the document</source>
        <translation>Ajout du document</translation>
    </message>
    <message>
        <source>it is not an http or https address</source>
        <translation>ce n’est pas une adresse http ou https</translation>
    </message>
    <message>
        <source>Put the document on a web server that your colleagues can reach, and give that address.</source>
        <translation>Placez le document sur un serveur web accessible à vos collègues, et donnez cette adresse.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::FeedReader</name>
    <message>
        <source>it defines entities of its own</source>
        <translation>il définit ses propres entités</translation>
    </message>
    <message>
        <source>its encoding %1 is not supported</source>
        <translation>son codage %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>elements are nested more than %1 levels deep</source>
        <translation>des éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Lecture du flux</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>this is neither RSS nor Atom</source>
        <translation>ce n’est ni du RSS ni de l’Atom</translation>
    </message>
    <message>
        <source>Give the feed itself, not the page that links to it.</source>
        <translation>Indiquez le flux lui-même, pas la page qui y renvoie.</translation>
    </message>
    <message>
        <source>the feed breaks off: %1</source>
        <translation>le flux s’interrompt : %1</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>it has neither an id nor a link</source>
        <translation>il n’a ni identifiant ni lien</translation>
    </message>
    <message>
        <source>it defines attributes of its own</source>
        <translation>il définit ses propres attributs</translation>
    </message>
    <message>
        <source>a tag has more than %1 attributes</source>
        <translation>une balise a plus de %1 attributs</translation>
    </message>
</context>
<context>
    <name>hansa::calls::FitSubject</name>
    <message>
        <source>Finding calls that fit</source>
        <translation>Recherche d’appels adaptés</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>l’élément n’existe plus</translation>
    </message>
    <message>
        <source>a saved search</source>
        <translation>une recherche enregistrée</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose another partnership.</source>
        <translation>Choisissez un autre partenariat.</translation>
    </message>
    <message>
        <source>a shortlist</source>
        <translation>une sélection</translation>
    </message>
</context>
<context>
    <name>hansa::calls::OwnCalls</name>
    <message>
        <source>Keeping the call you entered</source>
        <translation>Enregistrement de l’appel saisi</translation>
    </message>
    <message>
        <source>deadlines: there is a time but no day</source>
        <translation>dates limites : il y a une heure mais pas de jour</translation>
    </message>
    <message>
        <source>Correct the field and keep it again.</source>
        <translation>Corrigez le champ et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>Calls you entered</source>
        <translation>Appels saisis par vous</translation>
    </message>
    <message>
        <source>%1: calls have no such field</source>
        <translation>%1 : les appels n’ont pas ce champ</translation>
    </message>
    <message>
        <source>it has been discarded in the meantime</source>
        <translation>il a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>Enter it as a new call.</source>
        <translation>Saisissez-le comme nouvel appel.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Hansa</source>
        <translation>écrit par une version plus récente de Hansa</translation>
    </message>
    <message>
        <source>Removing a call</source>
        <translation>Suppression d’un appel</translation>
    </message>
    <message>
        <source>you did not enter it</source>
        <translation>vous ne l’avez pas saisi</translation>
    </message>
    <message>
        <source>Calls of catalogues go with their catalogue.</source>
        <translation>Les appels des catalogues disparaissent avec leur catalogue.</translation>
    </message>
</context>
<context>
    <name>hansa::calls::PortalPage</name>
    <message>
        <source>it has no metadata</source>
        <translation>il n’a pas de métadonnées</translation>
    </message>
    <message>
        <source>it has no reference</source>
        <translation>il n’a pas de référence</translation>
    </message>
    <message>
        <source>the details of a topic have no number</source>
        <translation>les détails d’un sujet n’ont pas de numéro</translation>
    </message>
    <message>
        <source>it is no call for proposals: the portal's type is "%1"</source>
        <translation>ce n’est pas un appel à propositions : le type du portail est « %1 »</translation>
    </message>
    <message>
        <source>it has neither a title nor an identifier</source>
        <translation>il n’a ni titre ni identifiant</translation>
    </message>
    <message>
        <source>Reading calls of the EU Funding &amp; Tenders Portal</source>
        <translation>Lecture des appels du portail Funding &amp; Tenders de l’UE</translation>
    </message>
    <message>
        <source>Give what the portal's search API answers, as it is.</source>
        <translation>Indiquez la réponse de l’API de recherche du portail, telle quelle.</translation>
    </message>
    <message>
        <source>this is a web page and no answer of the API</source>
        <translation>c’est une page web et non une réponse de l’API</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it has neither results nor the details of a topic</source>
        <translation>il n’a ni résultats ni détails d’un sujet</translation>
    </message>
</context>
<context>
    <name>hansa::calls::ReadCalls</name>
    <message>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>no more than %1 entries can be imported at once: import it in parts</source>
        <translation>on ne peut pas importer plus de %1 entrées à la fois : importez-le en plusieurs parties</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Reminders</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Stage</name>
    <message>
        <source>Watching</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>hansa::calls::TableReader</name>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>il y a plus de %1 cellules</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>Reading calls from</source>
        <translation>Lecture des appels de</translation>
    </message>
    <message>
        <source>this is no answer of the EU's portal, no feed, no calendar, and no table with a column "title"</source>
        <translation>ce n’est ni une réponse du portail de l’UE, ni un flux, ni un calendrier, ni un tableau avec une colonne « title »</translation>
    </message>
    <message>
        <source>A table's first row names the columns: title, reference, deadlines, opens, url …</source>
        <translation>La première ligne d’un tableau nomme les colonnes : title, reference, deadlines, opens, url…</translation>
    </message>
    <message>
        <source>the table has more than %1 columns</source>
        <translation>le tableau a plus de %1 colonnes</translation>
    </message>
    <message>
        <source>Leave out columns that have nothing to do with calls.</source>
        <translation>Retirez les colonnes qui n’ont rien à voir avec les appels.</translation>
    </message>
    <message>
        <source>it is no call</source>
        <translation>ce n’est pas un appel</translation>
    </message>
</context>
<context>
    <name>hansa::calls::Words</name>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dans 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
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
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>%1, time zone unknown</source>
        <translation>%1, fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>Forthcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>ouverture : %1</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>clôture : %1</translation>
    </message>
    <message>
        <source>no deadline stated</source>
        <translation>aucune date limite indiquée</translation>
    </message>
    <message>
        <source>no dates stated</source>
        <translation>aucune date indiquée</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>clos (%1)</translation>
    </message>
    <message>
        <source>The time zone given by the source is not known, so only the day counts.</source>
        <translation>Le fuseau horaire donné par la source est inconnu : seul le jour compte.</translation>
    </message>
    <message>
        <source>The date is too far away to count the time left.</source>
        <translation>La date est trop lointaine pour compter le temps restant.</translation>
    </message>
    <message>
        <source>The source states no day.</source>
        <translation>La source n’indique aucun jour.</translation>
    </message>
    <message>
        <source>The source states only the day: 17:00 in %1 is assumed.</source>
        <translation>La source n’indique que le jour : 17:00 (%1) est supposé.</translation>
    </message>
    <message>
        <source>The source states no time zone: Brussels is assumed.</source>
        <translation>La source n’indique pas de fuseau horaire : celui de Bruxelles est supposé.</translation>
    </message>
</context>
<context>
    <name>hansa::catalogue::Validator</name>
    <message>
        <source>it is not UTF-8 but UTF-16 or UTF-32</source>
        <translation>ce n’est pas de l’UTF-8 mais de l’UTF-16 ou de l’UTF-32</translation>
    </message>
    <message>
        <source>not one of its lines is a JSON object</source>
        <translation>aucune de ses lignes n’est un objet JSON</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>Lecture des fiches</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>It takes one JSON object a line, in UTF-8.</source>
        <translation>Le format attendu est un objet JSON par ligne, en UTF-8.</translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Check</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n partner(s) the country is not known</source>
        <translation>
            <numerusform>%1 ; pays inconnu pour %n partenaire</numerusform>
            <numerusform>%1 ; pays inconnu pour %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>there are %1</source>
        <translation>il y en a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n associated partner(s) are not counted</source>
        <translation>
            <numerusform>%1 ; %n partenaire associé n’est pas compté</numerusform>
            <numerusform>%1 ; %n partenaires associés ne sont pas comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is named as the coordinator</source>
        <translation>personne n’est désigné comme coordinateur</translation>
    </message>
    <message>
        <source>Member States: %1</source>
        <translation>États membres : %1</translation>
    </message>
    <message>
        <source>%1; whether these are associated is to be looked up: %2</source>
        <translation>%1 ; statut d’associé à vérifier pour : %2</translation>
    </message>
    <message>
        <source>not named: %1</source>
        <translation>non cités : %1</translation>
    </message>
    <message>
        <source>who owns whom is not known here</source>
        <translation>on ne sait pas ici qui détient qui</translation>
    </message>
    <message>
        <source>for you to judge</source>
        <translation>à vous d’en juger</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>associated partner</source>
        <translation>partenaire associé</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Draft</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>hansa::consortium::Rules</name>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message numerus="yes">
        <source>At least %n organisation(s)</source>
        <translation>
            <numerusform>Au moins %n organisation</numerusform>
            <numerusform>Au moins %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n organisation(s)</source>
        <translation>
            <numerusform>Au plus %n organisation</numerusform>
            <numerusform>Au plus %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From at least %n country(ies)</source>
        <translation>
            <numerusform>D’au moins %n pays</numerusform>
            <numerusform>D’au moins %n pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From at least %n Member State(s) or associated country(ies)</source>
        <translation>
            <numerusform>D’au moins %n État membre ou pays associé</numerusform>
            <numerusform>D’au moins %n États membres ou pays associés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of them in a Member State</source>
        <translation>
            <numerusform>Au moins %n d’entre elles dans un État membre</numerusform>
            <numerusform>Au moins %n d’entre elles dans un État membre</numerusform>
        </translation>
    </message>
    <message>
        <source>Each from a country that may apply</source>
        <translation>Chacune d’un pays éligible</translation>
    </message>
    <message>
        <source>Independent of each other</source>
        <translation>Indépendantes les unes des autres</translation>
    </message>
    <message>
        <source>One of them coordinates</source>
        <translation>L’une d’elles coordonne</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::AgeWords</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Autostart</name>
    <message>
        <source>Reminds of deadlines</source>
        <translation>Rappelle les échéances</translation>
    </message>
    <message>
        <source>Starting Hansa with the desktop</source>
        <translation>Démarrage de Hansa avec le bureau</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>No longer starting Hansa with the desktop</source>
        <translation>Arrêt du démarrage de Hansa avec le bureau</translation>
    </message>
    <message>
        <source>Give yourself the right to write there.</source>
        <translation>Donnez-vous le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CallPage</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>aucune date indiquée</translation>
    </message>
    <message>
        <source>The first stage is over: only those who passed it can go on.</source>
        <translation>La première étape est terminée : seuls ceux qui l’ont passée peuvent continuer.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>One grant</source>
        <translation>Une subvention</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Taux de financement</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expected grants</source>
        <translation>Subventions prévues</translation>
    </message>
    <message>
        <source>Who may apply, as the source says</source>
        <translation>Qui peut candidater, selon la source</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Partners, at least</source>
        <translation>Partenaires, au moins</translation>
    </message>
    <message>
        <source>Partners, at most</source>
        <translation>Partenaires, au plus</translation>
    </message>
    <message>
        <source>Countries, at least</source>
        <translation>Pays, au moins</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consortium</translation>
    </message>
    <message>
        <source>Countries that may apply</source>
        <translation>Pays éligibles</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call · %1</source>
        <translation>Appel · %1</translation>
    </message>
    <message>
        <source>Find partners</source>
        <translation>Trouver des partenaires</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Conditions, in the funder's words</source>
        <translation>Conditions, selon le financeur</translation>
    </message>
    <message>
        <source>Themes and programme</source>
        <translation>Thèmes et programme</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Offers and requests that name it</source>
        <translation>Offres et demandes qui le citent</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>The call's page</source>
        <translation>La page de l’appel</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CallRoom</name>
    <message>
        <source>%1 (time assumed)</source>
        <translation>%1 (heure supposée)</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>correspondance %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deadlines</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a call: a word, a programme, a reference</source>
        <translation>Trouver un appel : un mot, un programme, une référence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>closing soon first</source>
        <translation>clôture proche d’abord</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récent d’abord</translation>
    </message>
    <message>
        <source>largest budget first</source>
        <translation>plus gros budget d’abord</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>best fit first</source>
        <translation>plus adaptés d’abord</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ChangeWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>dates limites</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>secteurs</translation>
    </message>
    <message>
        <source>ecosystems</source>
        <translation>écosystèmes</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>technologies</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intérêts</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>date of the facts</source>
        <translation>date des données</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CooperationPage</name>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>Lieu de publication</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CooperationRoom</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Fin non indiquée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Find an offer, a request, a memorandum</source>
        <translation>Trouver une offre, une demande, un mémorandum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récent d’abord</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>1 cooperation</source>
        <translation>1 coopération</translation>
    </message>
    <message numerus="yes">
        <source>%n cooperations</source>
        <translation>
            <numerusform>%n coopération</numerusform>
            <numerusform>%n coopérations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CountryPage</name>
    <message>
        <source>EU since %1</source>
        <translation>UE depuis %1</translation>
    </message>
    <message>
        <source>candidate for the EU</source>
        <translation>candidat à l’UE</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Qui le gère</translation>
    </message>
    <message>
        <source>Cluster networks</source>
        <translation>Réseaux de clusters</translation>
    </message>
    <message>
        <source>Smart specialisation</source>
        <translation>Spécialisation intelligente</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>régional</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>The strategy</source>
        <translation>La stratégie</translation>
    </message>
    <message>
        <source>Framework conditions</source>
        <translation>Conditions-cadres</translation>
    </message>
    <message>
        <source>Show its organisation</source>
        <translation>Afficher son organisation</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n organisations</source>
        <translation>
            <numerusform>Afficher %n organisation</numerusform>
            <numerusform>Afficher ses %n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Country · %1</source>
        <translation>Pays · %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Cluster policy</source>
        <translation>Politique de clusters</translation>
    </message>
    <message>
        <source>Partnerships with members here</source>
        <translation>Partenariats ayant des membres ici</translation>
    </message>
    <message>
        <source>Partnerships that aim here</source>
        <translation>Partenariats visant ce pays</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::CountryRoom</name>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>With smart specialisation</source>
        <translation>Avec spécialisation intelligente</translation>
    </message>
    <message>
        <source>With cluster policy</source>
        <translation>Avec politique de clusters</translation>
    </message>
    <message>
        <source>With programmes</source>
        <translation>Avec programmes</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>EFTA</source>
        <translation>AELE</translation>
    </message>
    <message>
        <source>smart specialisation</source>
        <translation>spécialisation intelligente</translation>
    </message>
    <message>
        <source>1 programme</source>
        <translation>1 programme</translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a country, a programme</source>
        <translation>Trouver un pays, un programme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continent</translation>
    </message>
    <message>
        <source>All continents</source>
        <translation>Tous les continents</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Whatever is known</source>
        <translation>Toutes les informations</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>most programmes first</source>
        <translation>plus de programmes d’abord</translation>
    </message>
    <message>
        <source>1 country</source>
        <translation>1 pays</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n pays</numerusform>
            <numerusform>%n pays</numerusform>
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
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
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
        <translation>partenaires dans notre pays</translation>
    </message>
    <message>
        <source>partners in %1</source>
        <translation>partenaires : %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>nombre quelconque</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <translation>à moins de %1 km</translation>
    </message>
    <message>
        <source>%1, falling off</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1, falling off softly</source>
        <translation>%1, en décroissance douce</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Industrial ecosystem</source>
        <translation>Écosystème industriel</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Area on the map</source>
        <translation>Zone sur la carte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>Grandes entreprises</translation>
    </message>
    <message>
        <source>Research members</source>
        <translation>Membres de la recherche</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Quality label</source>
        <translation>Label de qualité</translation>
    </message>
    <message>
        <source>NACE activity</source>
        <translation>Activité NACE</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Near %1</source>
        <translation>Près de %1</translation>
    </message>
    <message>
        <source>the part that was in view</source>
        <translation>la partie qui était affichée</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 ou plus récent</translation>
    </message>
    <message>
        <source>any date</source>
        <translation>toute date</translation>
    </message>
    <message>
        <source>choose what it is to be</source>
        <translation>choisissez une valeur</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>(valid %1)</source>
        <translation>(valable : %1)</translation>
    </message>
    <message>
        <source>must</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>prefer</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ErasureWords</name>
    <message>
        <source>The name of your shortlist “%1”</source>
        <translation>Le nom de votre sélection « %1 »</translation>
    </message>
    <message>
        <source>Your note on the shortlist “%1”: %2</source>
        <translation>Votre note dans la sélection « %1 » : %2</translation>
    </message>
    <message>
        <source>%1 on your shortlist “%2”</source>
        <translation>%1 dans votre sélection « %2 »</translation>
    </message>
    <message>
        <source>%1 on your shortlist “%2”, with your note: %3</source>
        <translation>%1 dans votre sélection « %2 », avec votre note : %3</translation>
    </message>
    <message>
        <source>“%1” on your board, with its tasks, documents and notes</source>
        <translation>« %1 » sur votre tableau, avec ses tâches, documents et notes</translation>
    </message>
    <message>
        <source>These words in what the board keeps of “%1”</source>
        <translation>Ces mots dans ce que le tableau garde de « %1 »</translation>
    </message>
    <message>
        <source>The call that you entered: %1</source>
        <translation>L’appel que vous avez saisi : %1</translation>
    </message>
    <message>
        <source>These words in the call that you entered: %1</source>
        <translation>Ces mots dans l’appel que vous avez saisi : %1</translation>
    </message>
    <message>
        <source>The call that you imported: %1</source>
        <translation>L’appel que vous avez importé : %1</translation>
    </message>
    <message>
        <source>These words in the call that you imported: %1</source>
        <translation>Ces mots dans l’appel que vous avez importé : %1</translation>
    </message>
    <message>
        <source>What you typed and have not saved: %1</source>
        <translation>Ce que vous avez tapé sans l’enregistrer : %1</translation>
    </message>
    <message>
        <source>Your saved search “%1”</source>
        <translation>Votre recherche enregistrée « %1 »</translation>
    </message>
    <message>
        <source>Searches that you ran</source>
        <translation>Recherches que vous avez lancées</translation>
    </message>
    <message>
        <source>The setting %1</source>
        <translation>Le réglage %1</translation>
    </message>
    <message>
        <source>What your workspace keeps under %1</source>
        <translation>Ce que votre espace de travail garde sous %1</translation>
    </message>
    <message>
        <source>%1, who publishes “%2” (%3), asks to forget all of it.</source>
        <translation>%1, qui publie « %2 » (%3), demande de tout oublier.</translation>
    </message>
    <message>
        <source>%1, who publishes “%2” (%3), asks to forget: %4.</source>
        <translation>%1, qui publie « %2 » (%3), demande d’oublier : %4.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (a damaged file, which would be deleted)</source>
        <translation>%1 (un fichier endommagé, qui serait supprimé)</translation>
    </message>
    <message>
        <source>Also in copies: %1</source>
        <translation>Aussi dans des copies : %1</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::EventPage</name>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event · %1</source>
        <translation>Événement · %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Pays visés</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>The event's page</source>
        <translation>La page de l’événement</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::EventRoom</name>
    <message>
        <source>Past</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>Find an event: a word, a city, an organiser</source>
        <translation>Trouver un événement : un mot, une ville, un organisateur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Online and on site</source>
        <translation>En ligne et sur place</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>next first</source>
        <translation>prochains d’abord</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>derniers d’abord</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::ListedRecord</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Options</name>
    <message>
        <source>Reading the command line</source>
        <translation>Lecture de la ligne de commande</translation>
    </message>
    <message>
        <source>See hansa --help.</source>
        <translation>Voir hansa --help.</translation>
    </message>
    <message>
        <source>The folder of the user's data.</source>
        <translation>Le dossier des données de l’utilisateur.</translation>
    </message>
    <message>
        <source>What time it is, for everything that asks (ISO 8601).</source>
        <translation>L’heure qu’il est, pour tout ce qui la demande (ISO 8601).</translation>
    </message>
    <message>
        <source>Search for this text at the start.</source>
        <translation>Rechercher ce texte au démarrage.</translation>
    </message>
    <message>
        <source>Start in this room: search, calls, partnerships …</source>
        <translation>Démarrer dans cet espace : search, calls, partnerships…</translation>
    </message>
    <message>
        <source>Open the page of this record at the start.</source>
        <translation>Ouvrir la page de cette fiche au démarrage.</translation>
    </message>
    <message>
        <source>Save a picture of the window and quit.</source>
        <translation>Enregistrer une image de la fenêtre et quitter.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark ou high-contrast.</translation>
    </message>
    <message>
        <source>The window's size: 1440x900.</source>
        <translation>La taille de la fenêtre : 1440x900.</translation>
    </message>
    <message>
        <source>Load every room and page, fail on any warning, and quit.</source>
        <translation>Charger tous les espaces et pages, échouer au moindre avertissement, et quitter.</translation>
    </message>
    <message>
        <source>Start with the window closed, to remind of deadlines.</source>
        <translation>Démarrer avec la fenêtre fermée, pour rappeler les échéances.</translation>
    </message>
    <message>
        <source>Find partners, calls and what is known about them. Works offline.</source>
        <translation>Trouver des partenaires, des appels et ce que l’on en sait. Fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>Open this search, as it was mailed.</source>
        <translation>Ouvrir cette recherche, telle qu’elle a été envoyée.</translation>
    </message>
    <message>
        <source>it belongs to no option</source>
        <translation>cela n’appartient à aucune option</translation>
    </message>
    <message>
        <source>only one search can be opened</source>
        <translation>une seule recherche peut être ouverte</translation>
    </message>
    <message>
        <source>this is not an ISO 8601 time from 1900 to 2200, such as 2026-11-25T09:00:00Z</source>
        <translation>ce n’est pas une heure ISO 8601 de 1900 à 2200, comme 2026-11-25T09:00:00Z</translation>
    </message>
    <message>
        <source>there is no such room</source>
        <translation>il n’y a pas d’espace de ce nom</translation>
    </message>
    <message>
        <source>this is no id of a record, such as org:minalogic</source>
        <translation>ce n’est pas l’id d’une fiche, comme org:minalogic</translation>
    </message>
    <message>
        <source>there is no such theme</source>
        <translation>il n’y a pas de thème de ce nom</translation>
    </message>
    <message>
        <source>this is no size such as 1440x900</source>
        <translation>ce n’est pas une taille comme 1440x900</translation>
    </message>
    <message>
        <source>Opening the window</source>
        <translation>Ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>il n’y a pas d’affichage</translation>
    </message>
    <message>
        <source>Start Hansa in a desktop session, or use hansactl in a terminal.</source>
        <translation>Démarrez Hansa dans une session de bureau, ou utilisez hansactl dans un terminal.</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::OrganisationPage</name>
    <message>
        <source>%1 (how exact is not stated)</source>
        <translation>%1 (précision non indiquée)</translation>
    </message>
    <message>
        <source>%1 (of its address)</source>
        <translation>%1 (de son adresse)</translation>
    </message>
    <message>
        <source>%1 (only the centre of its city)</source>
        <translation>%1 (seulement le centre de sa ville)</translation>
    </message>
    <message>
        <source>%1 (only the centre of its region)</source>
        <translation>%1 (seulement le centre de sa région)</translation>
    </message>
    <message>
        <source>Quality labels</source>
        <translation>Labels de qualité</translation>
    </message>
    <message>
        <source>until when is not stated</source>
        <translation>date de fin non indiquée</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>PME</translation>
    </message>
    <message>
        <source>Large companies</source>
        <translation>Grandes entreprises</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Public bodies</source>
        <translation>Organismes publics</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Ecosystems</source>
        <translation>Écosystèmes</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>%1 (Rev. %2)</source>
        <translation>%1 (rév. %2)</translation>
    </message>
    <message>
        <source>NACE</source>
        <translation>NACE</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>, NUTS %1</source>
        <translation>, NUTS %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
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
        <translation>TVA</translation>
    </message>
    <message>
        <source>ECCP profile</source>
        <translation>Profil ECCP</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trouver des semblables</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cherche</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::Outcome</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>%1 (ended %2)</source>
        <translation>%1 (terminé en %2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SME(s)</source>
        <translation>
            <numerusform>%n PME</numerusform>
            <numerusform>%n PME</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partenariat</numerusform>
            <numerusform>%n partenariats</numerusform>
        </translation>
    </message>
    <message>
        <source>position: city only</source>
        <translation>position : ville seulement</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PageBuilder</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre fiche</numerusform>
            <numerusform>et %n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>Également indiqué</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PartnershipPage</name>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show members on the map</source>
        <translation>Afficher les membres sur la carte</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Partnership · %1</source>
        <translation>Partenariat · %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronyme</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>SMEs represented</source>
        <translation>PME représentées</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Pays visés</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::PartnershipRoom</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End not stated</source>
        <translation>Fin non indiquée</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a partnership: a name, a member, a theme</source>
        <translation>Trouver un partenariat : un nom, un membre, un thème</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récent d’abord</translation>
    </message>
    <message>
        <source>most members first</source>
        <translation>plus de membres d’abord</translation>
    </message>
    <message>
        <source>1 partnership</source>
        <translation>1 partenariat</translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n partenariat</numerusform>
            <numerusform>%n partenariats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::RecordContext</name>
    <message>
        <source>from %1</source>
        <translation>début : %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fin : %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>il y a 1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>il y a 1 an</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Information day</source>
        <translation>Journée d’information</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::RecordReader</name>
    <message>
        <source>Looking at an earlier state</source>
        <translation>Consultation d’un état antérieur</translation>
    </message>
    <message>
        <source>the change log has it damaged</source>
        <translation>il est endommagé dans le journal des changements</translation>
    </message>
    <message>
        <source>In no catalogue any more: as last known</source>
        <translation>Dans plus aucun catalogue : dernier état connu</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SecondLook</name>
    <message>
        <source>Ask %1 %2: a good answer makes it number %3.</source>
        <translation>Demandez à %1 %2 : une bonne réponse en fait le n° %3.</translation>
    </message>
    <message>
        <source>%1 of the first %2 are from %3; of all that were found %4 % are.</source>
        <translation>Parmi les %2 premières, %1 ont pour pays %3 ; parmi toutes celles trouvées, c’est %4 %.</translation>
    </message>
    <message>
        <source>%1 of the first %2 have more members than half of all that were found.</source>
        <translation>Parmi les %2 premières, %1 ont plus de membres que la moitié de toutes celles trouvées.</translation>
    </message>
    <message>
        <source>%1 of the first %2 state more about themselves than half of all that were found.</source>
        <translation>Parmi les %2 premières, %1 donnent plus d’informations sur elles que la moitié de toutes celles trouvées.</translation>
    </message>
    <message>
        <source>%1 Your criteria ask for it.</source>
        <translation>%1 Vos critères le demandent.</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::SectorTheme</name>
    <message>
        <source>Photonics, electronics</source>
        <translation>Photonique, électronique</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Manufacturing, materials</source>
        <translation>Production, matériaux</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Mobility, aerospace, sea</source>
        <translation>Mobilité, aérospatial, mer</translation>
    </message>
    <message>
        <source>Health, biotechnology</source>
        <translation>Santé, biotechnologies</translation>
    </message>
    <message>
        <source>Circular economy, building</source>
        <translation>Économie circulaire, construction</translation>
    </message>
    <message>
        <source>Agriculture, food</source>
        <translation>Agriculture, alimentation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
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
        <translation>aussi les nôtres : %1</translation>
    </message>
    <message>
        <source>names no theme that is known here</source>
        <translation>ne cite aucun thème connu ici</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (ours too)</source>
        <translation>%1 (aussi la nôtre)</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::StoryPage</name>
    <message>
        <source>Story · %1</source>
        <translation>Réussite · %1</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>no figure stated</source>
        <translation>aucun chiffre indiqué</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Coopérations</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le web</translation>
    </message>
    <message>
        <source>The story's page</source>
        <translation>La page de la réussite</translation>
    </message>
</context>
<context>
    <name>hansa::desktop::StoryRoom</name>
    <message>
        <source>Find a story: a word, an organisation</source>
        <translation>Trouver une réussite : un mot, une organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récent d’abord</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>par titre</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 réussite</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n réussite</numerusform>
            <numerusform>%n réussites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hansa::desktop::WorkspaceStep</name>
    <message>
        <source>Changing your workspace (%1)</source>
        <translation>Modification de votre espace de travail (%1)</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <translation>Rétablissement : %1</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>it has since been changed in another program</source>
        <translation>un autre programme l’a modifié depuis</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Tout est resté en l’état.</translation>
    </message>
</context>
<context>
    <name>hansa::files::CallExport</name>
    <message>
        <source>Exporting calls to</source>
        <translation>Exportation des appels vers</translation>
    </message>
    <message>
        <source>the ending says no form of calls</source>
        <translation>l’extension n’indique aucun format d’appels</translation>
    </message>
    <message>
        <source>Let it end in .ics, .csv or .xlsx.</source>
        <translation>Faites-la finir par .ics, .csv ou .xlsx.</translation>
    </message>
</context>
<context>
    <name>hansa::files::Columns</name>
    <message>
        <source>As of</source>
        <translation>Date des données</translation>
    </message>
    <message>
        <source>Unverified fields</source>
        <translation>Champs non vérifiés</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>hansa::files::Xlsx</name>
    <message>
        <source>Making the workbook</source>
        <translation>Création du classeur</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, or export as CSV.</source>
        <translation>Libérez de l’espace dans le dossier des fichiers temporaires, ou exportez en CSV.</translation>
    </message>
    <message>
        <source>its parts could not be written to temporary files</source>
        <translation>ses parties n’ont pas pu être écrites dans des fichiers temporaires</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>%1 (%2), revision %3 of %4</source>
        <translation>%1 (%2), révision %3 du %4</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>a sheet has no more than 1,048,575 rows</source>
        <translation>une feuille ne compte pas plus de 1 048 575 lignes</translation>
    </message>
    <message>
        <source>Export fewer records, or as CSV.</source>
        <translation>Exportez moins de fiches, ou en CSV.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>hansa::map</name>
    <message>
        <source>Reading the base map</source>
        <translation>Lecture du fond de carte</translation>
    </message>
    <message>
        <source>its data are damaged</source>
        <translation>ses données sont endommagées</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::Address</name>
    <message>
        <source>Reading the address</source>
        <translation>Lecture de l’adresse</translation>
    </message>
    <message>
        <source>An address looks like https://host/path or hansa+https://host/path#ed25519:KEY.</source>
        <translation>Une adresse a la forme https://host/path ou hansa+https://host/path#ed25519:KEY.</translation>
    </message>
    <message>
        <source>it is no address of a web server</source>
        <translation>ce n’est pas l’adresse d’un serveur web</translation>
    </message>
    <message>
        <source>it has a user name or a query in it</source>
        <translation>elle contient un nom d’utilisateur ou une requête</translation>
    </message>
    <message>
        <source>what follows the # is no key</source>
        <translation>ce qui suit le # n’est pas une clé</translation>
    </message>
    <message>
        <source>http is taken from this machine only: anybody on the way could read it</source>
        <translation>http n’est accepté que depuis cet ordinateur : n’importe qui en chemin pourrait lire</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::ChangePackReader</name>
    <message>
        <source>it is no pack of changes</source>
        <translation>ce n’est pas un paquet de changements</translation>
    </message>
    <message>
        <source>it leads from revision %1 to %2</source>
        <translation>il mène de la révision %1 à la révision %2</translation>
    </message>
    <message>
        <source>it was made for another state: one of %1 records, not of %2</source>
        <translation>il a été fait pour un autre état : %1 fiches, et non %2</translation>
    </message>
    <message>
        <source>it is larger than a pack of changes may be</source>
        <translation>il est plus grand qu’un paquet de changements ne peut l’être</translation>
    </message>
    <message>
        <source>it holds %1 changes in %2 bytes where %3 in %4 were announced</source>
        <translation>il contient %1 changements en %2 octets alors que %3 en %4 étaient annoncés</translation>
    </message>
    <message>
        <source>its bytes are not those that the catalogue names</source>
        <translation>ses octets ne sont pas ceux que le catalogue indique</translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Lecture du paquet</translation>
    </message>
    <message>
        <source>Nothing of it was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Rien n’en a été repris. Réessayez plus tard, et signalez-le à l’éditeur si cela persiste.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::FileSource</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>it is longer than the %1 bytes it may have</source>
        <translation>il dépasse les %1 octets permis</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::Head</name>
    <message>
        <source>Reading the head of the catalogue</source>
        <translation>Lecture de l’en-tête du catalogue</translation>
    </message>
    <message>
        <source>Check the address, and whether this network asks you to sign in first.</source>
        <translation>Vérifiez l’adresse, et si ce réseau vous demande d’abord de vous connecter.</translation>
    </message>
    <message>
        <source>Checking the head of the catalogue</source>
        <translation>Vérification de l’en-tête du catalogue</translation>
    </message>
    <message>
        <source>it is longer than a head may be (64 KiB)</source>
        <translation>il est plus long qu’un en-tête ne peut l’être (64 Kio)</translation>
    </message>
    <message>
        <source>a web page came instead of a catalogue</source>
        <translation>une page web est arrivée à la place d’un catalogue</translation>
    </message>
    <message>
        <source>it is no catalogue's head</source>
        <translation>ce n’est pas l’en-tête d’un catalogue</translation>
    </message>
    <message>
        <source>its part "%1" is broken: %2</source>
        <translation>sa partie « %1 » est défectueuse : %2</translation>
    </message>
    <message>
        <source>Either the key is another one or somebody changed the catalogue on its way. Ask its publisher for the key.</source>
        <translation>Soit la clé est une autre, soit quelqu’un a modifié le catalogue en chemin. Demandez la clé à son éditeur.</translation>
    </message>
    <message>
        <source>a part says it is of another type than it should be</source>
        <translation>une partie se dit d’un autre type que celui attendu</translation>
    </message>
    <message>
        <source>it is not signed</source>
        <translation>il n’est pas signé</translation>
    </message>
    <message>
        <source>%1 of its keys signed it, and %2 have to</source>
        <translation>%1 de ses clés l’ont signé, et il en faut %2</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>it is signed by another key</source>
        <translation>il est signé par une autre clé</translation>
    </message>
    <message>
        <source>it was made for a newer version of this program</source>
        <translation>il a été fait pour une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>its two parts are of different revisions</source>
        <translation>ses deux parties sont de révisions différentes</translation>
    </message>
    <message>
        <source>its keys are those of another catalogue</source>
        <translation>ses clés sont celles d’un autre catalogue</translation>
    </message>
    <message>
        <source>it does not say until when it holds</source>
        <translation>il n’indique pas jusqu’à quand il est valable</translation>
    </message>
    <message>
        <source>it does not name the key it is signed with</source>
        <translation>il n’indique pas la clé qui l’a signé</translation>
    </message>
    <message>
        <source>Ask its publisher for the key.</source>
        <translation>Demandez la clé à son éditeur.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::KeyChain</name>
    <message>
        <source>they are longer than keys may be (256 KiB)</source>
        <translation>elles sont plus longues que des clés ne peuvent l’être (256 Kio)</translation>
    </message>
    <message>
        <source>Reading the keys of the catalogue</source>
        <translation>Lecture des clés du catalogue</translation>
    </message>
    <message>
        <source>something else came in their place</source>
        <translation>autre chose est arrivé à leur place</translation>
    </message>
    <message>
        <source>Check the address, and whether this network asks you to sign in first.</source>
        <translation>Vérifiez l’adresse, et si ce réseau vous demande d’abord de vous connecter.</translation>
    </message>
    <message>
        <source>a key set is broken: %1</source>
        <translation>un jeu de clés est défectueux : %1</translation>
    </message>
    <message>
        <source>there is no key set</source>
        <translation>il n’y a aucun jeu de clés</translation>
    </message>
    <message>
        <source>key set %1: %2</source>
        <translation>jeu de clés %1 : %2</translation>
    </message>
    <message>
        <source>it is another one than you have</source>
        <translation>il diffère de celui que vous avez</translation>
    </message>
    <message>
        <source>it stands in the wrong place</source>
        <translation>il est au mauvais endroit</translation>
    </message>
    <message>
        <source>the newest key set is %1, and you have %2: an older copy, perhaps a lagging cache</source>
        <translation>le jeu de clés le plus récent est %1, et vous avez %2 : une copie plus ancienne, peut-être un cache en retard</translation>
    </message>
    <message>
        <source>no key set is signed by the key you know</source>
        <translation>aucun jeu de clés n’est signé par la clé que vous connaissez</translation>
    </message>
    <message>
        <source>Checking the keys of the catalogue</source>
        <translation>Vérification des clés du catalogue</translation>
    </message>
    <message>
        <source>What you have stays. Ask its publisher which keys are right.</source>
        <translation>Ce que vous avez reste. Demandez à son éditeur quelles clés sont les bonnes.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::KeyFile</name>
    <message>
        <source>Writing the key file</source>
        <translation>Écriture du fichier de clé</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>A key is never overwritten: choose another name.</source>
        <translation>Une clé n’est jamais écrasée : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Reading the key file</source>
        <translation>Lecture du fichier de clé</translation>
    </message>
    <message>
        <source>it is too long for a key file</source>
        <translation>il est trop long pour un fichier de clé</translation>
    </message>
    <message>
        <source>there is more than one key in it</source>
        <translation>il contient plus d’une clé</translation>
    </message>
    <message>
        <source>hansactl catalogue keygen makes a key.</source>
        <translation>hansactl catalogue keygen crée une clé.</translation>
    </message>
    <message>
        <source>it is a public key; signing needs the secret one</source>
        <translation>c’est une clé publique ; pour signer, il faut la clé secrète</translation>
    </message>
    <message>
        <source>it is no secret key</source>
        <translation>ce n’est pas une clé secrète</translation>
    </message>
    <message>
        <source>A key is ed25519: and 32 bytes in base64, or a .pub file.</source>
        <translation>Une clé est ed25519: suivi de 32 octets en base64, ou un fichier .pub.</translation>
    </message>
    <message>
        <source>Reading the key</source>
        <translation>Lecture de la clé</translation>
    </message>
    <message>
        <source>it is no public key</source>
        <translation>ce n’est pas une clé publique</translation>
    </message>
    <message>
        <source>it is a secret key; give the .pub file beside it</source>
        <translation>c’est une clé secrète ; indiquez le fichier .pub placé à côté</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::PackBase</name>
    <message>
        <source>Reading the record</source>
        <translation>Lecture de la fiche</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::PackIndex</name>
    <message>
        <source>its bytes are not those that the catalogue names</source>
        <translation>ses octets ne sont pas ceux que le catalogue indique</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>Reading the list of packs</source>
        <translation>Lecture de la liste des paquets</translation>
    </message>
    <message>
        <source>Nothing was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Rien n’a été repris. Réessayez plus tard, et signalez-le à l’éditeur si cela persiste.</translation>
    </message>
</context>
<context>
    <name>hansa::protocol::SnapshotReader</name>
    <message>
        <source>its bytes are not those that the catalogue names</source>
        <translation>ses octets ne sont pas ceux que le catalogue indique</translation>
    </message>
    <message>
        <source>it holds %1 records in %2 bytes where %3 in %4 were announced</source>
        <translation>il contient %1 fiches en %2 octets alors que %3 en %4 étaient annoncées</translation>
    </message>
    <message>
        <source>it holds more than the %1 records that were announced</source>
        <translation>il contient plus que les %1 fiches annoncées</translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Lecture du paquet</translation>
    </message>
    <message>
        <source>Nothing of it was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Rien n’en a été repris. Réessayez plus tard, et signalez-le à l’éditeur si cela persiste.</translation>
    </message>
    <message>
        <source>it cannot be unpacked: %1</source>
        <translation>il ne peut pas être décompressé : %1</translation>
    </message>
    <message>
        <source>it grows past the %1 bytes that were announced</source>
        <translation>il dépasse les %1 octets annoncés</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>quelque chose suit sa fin</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>il s’arrête au milieu</translation>
    </message>
    <message>
        <source>a record is longer than 1 MiB</source>
        <translation>une fiche dépasse 1 Mio</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>sa dernière ligne n’a pas de fin</translation>
    </message>
    <message>
        <source>line %1 is no record</source>
        <translation>la ligne %1 n’est pas une fiche</translation>
    </message>
    <message>
        <source>line %1 is of a kind that this program does not know</source>
        <translation>la ligne %1 est d’un type que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>line %1 has an id of more than %2 bytes</source>
        <translation>la ligne %1 a un id de plus de %2 octets</translation>
    </message>
    <message>
        <source>line %1 is not in the order of ids</source>
        <translation>la ligne %1 n’est pas dans l’ordre des id</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>line %1 is not in canonical form</source>
        <translation>la ligne %1 n’est pas sous forme canonique</translation>
    </message>
</context>
<context>
    <name>hansa::search::AreaGeoJson</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>a polygon in it has a point that is none, or fewer than three</source>
        <translation>un de ses polygones a un point qui n’en est pas un, ou moins de trois points</translation>
    </message>
    <message>
        <source>there is no polygon in it</source>
        <translation>il ne contient aucun polygone</translation>
    </message>
</context>
<context>
    <name>hansa::search::ColumnFile</name>
    <message>
        <source>Keeping the search index</source>
        <translation>Conservation de l’index de recherche</translation>
    </message>
    <message>
        <source>The program goes on without; it starts more slowly.</source>
        <translation>Le programme continue sans ; il démarre plus lentement.</translation>
    </message>
</context>
<context>
    <name>hansa::search::CriteriaJson</name>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>"%1" has to be a list</source>
        <translation>« %1 » doit être une liste</translation>
    </message>
    <message>
        <source>"%1" has to be a number</source>
        <translation>« %1 » doit être un nombre</translation>
    </message>
    <message>
        <source>"%1" is %2, it has to be from %3 to %4</source>
        <translation>« %1 » vaut %2, cela doit être de %3 à %4</translation>
    </message>
    <message>
        <source>"%1" has to be true or false</source>
        <translation>« %1 » doit être true ou false</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>Write it as "2026", "2026-05" or "2026-05-01".</source>
        <translation>Écrivez "2026", "2026-05" ou "2026-05-01".</translation>
    </message>
    <message>
        <source>a criterion has to be an object</source>
        <translation>un critère doit être un objet</translation>
    </message>
    <message>
        <source>the criterion has no "mode"</source>
        <translation>le critère n’a pas de "mode"</translation>
    </message>
    <message>
        <source>It is "must", "prefer" or "exclude".</source>
        <translation>C’est "must", "prefer" ou "exclude".</translation>
    </message>
    <message>
        <source>there is no dimension "%1"</source>
        <translation>il n’y a pas de dimension « %1 »</translation>
    </message>
    <message>
        <source>the criterion has no "dimension"</source>
        <translation>le critère n’a pas de "dimension"</translation>
    </message>
    <message>
        <source>a criterion has no "%1"</source>
        <translation>un critère n’a pas de « %1 »</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>there is no mode "%1"</source>
        <translation>il n’y a pas de mode « %1 »</translation>
    </message>
    <message>
        <source>a value is empty</source>
        <translation>une valeur est vide</translation>
    </message>
    <message>
        <source>"within_km" has to be more than 0</source>
        <translation>"within_km" doit être supérieur à 0</translation>
    </message>
    <message>
        <source>there is no falloff "%1"</source>
        <translation>il n’y a pas de décroissance « %1 »</translation>
    </message>
    <message>
        <source>It is "linear", "step" or "soft".</source>
        <translation>C’est "linear", "step" ou "soft".</translation>
    </message>
    <message>
        <source>"rings" has to be a list</source>
        <translation>"rings" doit être une liste</translation>
    </message>
    <message>
        <source>a ring has to be a list of at least three points</source>
        <translation>un anneau doit être une liste d’au moins trois points</translation>
    </message>
    <message>
        <source>a point is [longitude, latitude]</source>
        <translation>un point est [longitude, latitude]</translation>
    </message>
    <message>
        <source>"lat" and "lon" are missing</source>
        <translation>"lat" et "lon" manquent</translation>
    </message>
    <message>
        <source>"west", "south", "east" and "north" are no box</source>
        <translation>"west", "south", "east" et "north" ne forment pas un cadre</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>criteria have no "%1"</source>
        <translation>les critères n’ont pas de « %1 »</translation>
    </message>
    <message>
        <source>Reading the criteria</source>
        <translation>Lecture des critères</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Check the file there.</source>
        <translation>Vérifiez le fichier à cet endroit.</translation>
    </message>
    <message>
        <source>criteria have to be an object</source>
        <translation>les critères doivent être un objet</translation>
    </message>
    <message>
        <source>Write it as {"criteria": [ … ]}.</source>
        <translation>Écrivez {"criteria": [ … ]}.</translation>
    </message>
    <message>
        <source>there are more than %1 criteria</source>
        <translation>il y a plus de %1 critères</translation>
    </message>
</context>
<context>
    <name>hansa::search::CriteriaText</name>
    <message>
        <source>there is no dimension "%1"</source>
        <translation>il n’y a pas de dimension « %1 »</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>la valeur manque</translation>
    </message>
    <message>
        <source>Write it as %1=VALUE.</source>
        <translation>Écrivez %1=VALUE.</translation>
    </message>
    <message>
        <source>Reading the criterion</source>
        <translation>Lecture du critère</translation>
    </message>
    <message>
        <source>this is no range of numbers</source>
        <translation>ce n’est pas une plage de nombres</translation>
    </message>
    <message>
        <source>Write it as 50..200, 50.. or ..200.</source>
        <translation>Écrivez 50..200, 50.. ou ..200.</translation>
    </message>
    <message>
        <source>Write latitude, longitude and kilometres, as 48.8,9.2,800, or a town, as Stuttgart,800.</source>
        <translation>Écrivez latitude, longitude et kilomètres, comme 48.8,9.2,800, ou une ville, comme Stuttgart,800.</translation>
    </message>
    <message>
        <source>the distance is no number of kilometres above 0</source>
        <translation>la distance n’est pas un nombre de kilomètres supérieur à 0</translation>
    </message>
    <message>
        <source>this is no place on the earth</source>
        <translation>ce n’est pas un lieu sur la Terre</translation>
    </message>
    <message>
        <source>the place "%1" is not known</source>
        <translation>le lieu « %1 » est inconnu</translation>
    </message>
    <message>
        <source>this is no place and distance</source>
        <translation>ce n’est pas un lieu avec une distance</translation>
    </message>
    <message>
        <source>this is no part of the earth</source>
        <translation>ce n’est pas une partie de la Terre</translation>
    </message>
    <message>
        <source>Write west, south, east and north in degrees.</source>
        <translation>Écrivez ouest, sud, est et nord en degrés.</translation>
    </message>
    <message>
        <source>files cannot be read here</source>
        <translation>les fichiers ne peuvent pas être lus ici</translation>
    </message>
    <message>
        <source>Name a GeoJSON file with a polygon, or west,south,east,north.</source>
        <translation>Indiquez un fichier GeoJSON avec un polygone, ou ouest,sud,est,nord.</translation>
    </message>
    <message>
        <source>"%1" is no date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
    <message>
        <source>Write it as 2026, 2026-05 or 2026-05-01.</source>
        <translation>Écrivez 2026, 2026-05 ou 2026-05-01.</translation>
    </message>
    <message>
        <source>there is no option "%1"</source>
        <translation>il n’y a pas d’option « %1 »</translation>
    </message>
    <message>
        <source>There are: or-unknown, exact, or-better, valid-on=DAY, version=…, from=DATE, until=DATE.</source>
        <translation>Il y a : or-unknown, exact, or-better, valid-on=DAY, version=…, from=DATE, until=DATE.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
</context>
<context>
    <name>hansa::search::CriteriaValues</name>
    <message>
        <source>"%1" is in no vocabulary</source>
        <translation>« %1 » n’est dans aucun vocabulaire</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>a place and a distance are missing</source>
        <translation>il manque un lieu et une distance</translation>
    </message>
    <message>
        <source>the area is missing</source>
        <translation>la zone manque</translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation>la date manque</translation>
    </message>
    <message>
        <source>at least and at most are both missing</source>
        <translation>le minimum et le maximum manquent tous deux</translation>
    </message>
    <message>
        <source>the lower end is above the upper one</source>
        <translation>la borne inférieure dépasse la borne supérieure</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>there are more than %1 values</source>
        <translation>il y a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>there are more than %1 words</source>
        <translation>il y a plus de %1 mots</translation>
    </message>
    <message>
        <source>Reading the criterion</source>
        <translation>Lecture du critère</translation>
    </message>
</context>
<context>
    <name>hansa::search::Json</name>
    <message>
        <source>the text ends inside an object</source>
        <translation>le texte se termine à l’intérieur d’un objet</translation>
    </message>
    <message>
        <source>a key in quotation marks is expected</source>
        <translation>une clé entre guillemets est attendue</translation>
    </message>
    <message>
        <source>the key stands there twice</source>
        <translation>la clé y figure deux fois</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>un deux-points est attendu</translation>
    </message>
    <message>
        <source>a comma or } is expected</source>
        <translation>une virgule ou } est attendu</translation>
    </message>
    <message>
        <source>the text ends inside a list</source>
        <translation>le texte se termine à l’intérieur d’une liste</translation>
    </message>
    <message>
        <source>a comma or ] is expected</source>
        <translation>une virgule ou ] est attendu</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected</source>
        <translation>quatre chiffres hexadécimaux sont attendus</translation>
    </message>
    <message>
        <source>a line end or control character stands in a text</source>
        <translation>un texte contient une fin de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>quelque chose suit la fin du document</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it has more than %1 values</source>
        <translation>il y a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>cette séquence d’échappement n’existe pas</translation>
    </message>
    <message>
        <source>half of a surrogate pair is no letter</source>
        <translation>la moitié d’une paire de substitution n’est pas une lettre</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>le texte se termine là où une valeur est attendue</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
</context>
<context>
    <name>hansa::search::QuestionMail</name>
    <message>
        <source>what your cluster works on, in a few words</source>
        <translation>sur quoi travaille votre cluster, en quelques mots</translation>
    </message>
    <message>
        <source>which sectors your cluster works in</source>
        <translation>dans quels secteurs travaille votre cluster</translation>
    </message>
    <message>
        <source>which industrial ecosystems your cluster belongs to</source>
        <translation>à quels écosystèmes industriels appartient votre cluster</translation>
    </message>
    <message>
        <source>which technologies your members work with</source>
        <translation>avec quelles technologies travaillent vos membres</translation>
    </message>
    <message>
        <source>which languages your team works in</source>
        <translation>dans quelles langues travaille votre équipe</translation>
    </message>
    <message>
        <source>which services you offer to your members</source>
        <translation>quels services vous proposez à vos membres</translation>
    </message>
    <message>
        <source>which networks you are a member of</source>
        <translation>de quels réseaux vous êtes membre</translation>
    </message>
    <message>
        <source>where your cluster organisation has its seat</source>
        <translation>où se trouve le siège de votre organisation de cluster</translation>
    </message>
    <message>
        <source>how many members your cluster has</source>
        <translation>combien de membres compte votre cluster</translation>
    </message>
    <message>
        <source>how many SMEs are among your members</source>
        <translation>combien de PME comptent parmi vos membres</translation>
    </message>
    <message>
        <source>how many large companies are among your members</source>
        <translation>combien de grandes entreprises comptent parmi vos membres</translation>
    </message>
    <message>
        <source>how many research organisations are among your members</source>
        <translation>combien d’organismes de recherche comptent parmi vos membres</translation>
    </message>
    <message>
        <source>how many people work in your cluster management</source>
        <translation>combien de personnes travaillent à la gestion de votre cluster</translation>
    </message>
    <message>
        <source>in which year your cluster organisation was founded</source>
        <translation>en quelle année votre organisation de cluster a été fondée</translation>
    </message>
    <message>
        <source>which quality label your cluster management holds, and until when</source>
        <translation>quel label de qualité détient la gestion de votre cluster, et jusqu’à quand</translation>
    </message>
    <message>
        <source>which branches (NACE codes) your members belong to</source>
        <translation>à quelles branches (codes NACE) appartiennent vos membres</translation>
    </message>
    <message>
        <source>which partners you look for: in which countries, for what</source>
        <translation>quels partenaires vous cherchez : dans quels pays, pour quoi</translation>
    </message>
    <message>
        <source>which European partnerships you have taken part in</source>
        <translation>à quels partenariats européens vous avez participé</translation>
    </message>
    <message>
        <source>whether what is published about your cluster still holds</source>
        <translation>si ce qui est publié sur votre cluster est toujours valable</translation>
    </message>
    <message>
        <source>A question about %1</source>
        <translation>Une question sur %1</translation>
    </message>
    <message>
        <source>Dear colleagues at %1,

we are looking for partners, and your cluster may be a good one. One thing we could not find in what is published about you: %2.

Could you tell us, in a line or two? Thank you very much.

With kind regards
</source>
        <translation>Chers collègues de %1,

nous cherchons des partenaires, et votre cluster pourrait en être un bon. Un point manque dans ce qui est publié sur vous : %2.

Pourriez-vous nous le dire, en une ligne ou deux ? Merci beaucoup.

Bien cordialement
</translation>
    </message>
</context>
<context>
    <name>hansa::search::SearchLink</name>
    <message>
        <source>Opening a search from a line of text</source>
        <translation>Ouverture d’une recherche à partir d’une ligne de texte</translation>
    </message>
    <message>
        <source>Copy the whole line, from hansa:search? to its end.</source>
        <translation>Copiez la ligne entière, de hansa:search? jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>doubt is no number between 0 and 1</source>
        <translation>doubt n’est pas un nombre entre 0 et 1</translation>
    </message>
    <message>
        <source>this is no part of a search</source>
        <translation>ce n’est pas un élément d’une recherche</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>elle dépasse %1 octets</translation>
    </message>
    <message>
        <source>it does not begin with hansa:search?</source>
        <translation>elle ne commence pas par hansa:search?</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>it has more than %1 criteria</source>
        <translation>elle a plus de %1 critères</translation>
    </message>
</context>
<context>
    <name>hansa::store</name>
    <message>
        <source>Reading records</source>
        <translation>Lecture des fiches</translation>
    </message>
    <message>
        <source>Reading which organisations to show apart</source>
        <translation>Lecture des organisations à séparer</translation>
    </message>
    <message>
        <source>Saving which organisations to show apart</source>
        <translation>Enregistrement des organisations à séparer</translation>
    </message>
    <message>
        <source>the catalogue cache</source>
        <translation>le cache des catalogues</translation>
    </message>
    <message>
        <source>Delete the file: it is filled again from the catalogue.</source>
        <translation>Supprimez le fichier : il sera de nouveau rempli à partir du catalogue.</translation>
    </message>
    <message>
        <source>Use the newer version, or delete the file: it is filled again from the catalogue.</source>
        <translation>Utilisez la version plus récente, ou supprimez le fichier : il sera de nouveau rempli à partir du catalogue.</translation>
    </message>
    <message>
        <source>Setting a damaged catalogue cache aside</source>
        <translation>Mise à l’écart d’un cache de catalogues endommagé</translation>
    </message>
    <message>
        <source>a change is under way already</source>
        <translation>une modification est déjà en cours</translation>
    </message>
    <message>
        <source>Noting what goes into the calendar</source>
        <translation>Mémorisation de ce qui va dans le calendrier</translation>
    </message>
    <message>
        <source>Noting the reminder</source>
        <translation>Mémorisation du rappel</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Lecture du catalogue</translation>
    </message>
    <message>
        <source>it is not followed</source>
        <translation>il n’est pas suivi</translation>
    </message>
    <message>
        <source>No catalogue is followed yet.</source>
        <translation>Aucun catalogue n’est encore suivi.</translation>
    </message>
    <message>
        <source>Followed: %1.</source>
        <translation>Suivis : %1.</translation>
    </message>
    <message>
        <source>Reading the catalogues' state</source>
        <translation>Lecture de l’état des catalogues</translation>
    </message>
    <message>
        <source>Counting the catalogue's records</source>
        <translation>Comptage des fiches du catalogue</translation>
    </message>
    <message>
        <source>Noting the catalogue's state</source>
        <translation>Mémorisation de l’état du catalogue</translation>
    </message>
    <message>
        <source>Removing the catalogue</source>
        <translation>Retrait du catalogue</translation>
    </message>
    <message>
        <source>Reading the change log</source>
        <translation>Lecture du journal des changements</translation>
    </message>
    <message>
        <source>a stored record is damaged (%1)</source>
        <translation>une fiche stockée est endommagée (%1)</translation>
    </message>
    <message>
        <source>Reading your drafts</source>
        <translation>Lecture de vos brouillons</translation>
    </message>
    <message>
        <source>Saving your draft</source>
        <translation>Enregistrement de votre brouillon</translation>
    </message>
    <message>
        <source>Removing your draft</source>
        <translation>Suppression de votre brouillon</translation>
    </message>
    <message>
        <source>Looking for what you hold</source>
        <translation>Recherche de vos données</translation>
    </message>
    <message>
        <source>Erasing what you hold</source>
        <translation>Effacement de vos données</translation>
    </message>
    <message>
        <source>it is erased, but a program that has the file open keeps the old bytes beside it</source>
        <translation>les données sont effacées, mais un programme qui a ouvert le fichier garde les anciens octets à côté</translation>
    </message>
    <message>
        <source>They go when that program is closed.</source>
        <translation>Ils disparaissent à la fermeture de ce programme.</translation>
    </message>
    <message>
        <source>Erasing from the copy</source>
        <translation>Effacement de la copie</translation>
    </message>
    <message>
        <source>Delete the file if it is not needed any more.</source>
        <translation>Supprimez le fichier s’il n’est plus utile.</translation>
    </message>
    <message>
        <source>Reading which catalogues you follow</source>
        <translation>Lecture des catalogues suivis</translation>
    </message>
    <message>
        <source>Saving which catalogues you follow</source>
        <translation>Enregistrement des catalogues suivis</translation>
    </message>
    <message>
        <source>Saving that you no longer follow a catalogue</source>
        <translation>Enregistrement de l’arrêt du suivi d’un catalogue</translation>
    </message>
    <message>
        <source>Reading the calls you imported</source>
        <translation>Lecture des appels importés</translation>
    </message>
    <message>
        <source>Saving the calls you imported</source>
        <translation>Enregistrement des appels importés</translation>
    </message>
    <message>
        <source>Removing the calls you imported</source>
        <translation>Suppression des appels importés</translation>
    </message>
    <message>
        <source>Reading what mentions a record</source>
        <translation>Lecture de ce qui mentionne une fiche</translation>
    </message>
    <message>
        <source>Reading what a record mentions</source>
        <translation>Lecture de ce qu’une fiche mentionne</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>le nom est vide</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Reading the calls you entered</source>
        <translation>Lecture des appels saisis</translation>
    </message>
    <message>
        <source>Reading the call you entered</source>
        <translation>Lecture de l’appel saisi</translation>
    </message>
    <message>
        <source>Keeping the call you entered</source>
        <translation>Enregistrement de l’appel saisi</translation>
    </message>
    <message>
        <source>Removing the call you entered</source>
        <translation>Suppression de l’appel saisi</translation>
    </message>
    <message>
        <source>it is no record: %1</source>
        <translation>ce n’est pas une fiche : %1</translation>
    </message>
    <message>
        <source>its field %1 holds more than a record may hold: %2</source>
        <translation>son champ %1 contient plus qu’une fiche ne peut contenir : %2</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the catalogue's publisher.</source>
        <translation>Rien n’a été repris. Signalez-le à l’éditeur du catalogue.</translation>
    </message>
    <message>
        <source>Making the profile folder</source>
        <translation>Création du dossier de profil</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>Choose another profile folder (--profile), or change who may write there.</source>
        <translation>Choisissez un autre dossier de profil (--profile), ou changez qui peut y écrire.</translation>
    </message>
    <message>
        <source>Reading a record</source>
        <translation>Lecture d’une fiche</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Lecture des noms</translation>
    </message>
    <message>
        <source>Listing records</source>
        <translation>Liste des fiches</translation>
    </message>
    <message>
        <source>Reading the saved searches</source>
        <translation>Lecture des recherches enregistrées</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>Enregistrement de la recherche</translation>
    </message>
    <message>
        <source>Removing the saved search</source>
        <translation>Suppression de la recherche enregistrée</translation>
    </message>
    <message>
        <source>Noting what you have seen</source>
        <translation>Mémorisation de ce que vous avez vu</translation>
    </message>
    <message>
        <source>Reading the search history</source>
        <translation>Lecture de l’historique de recherche</translation>
    </message>
    <message>
        <source>Noting the search</source>
        <translation>Mémorisation de la recherche</translation>
    </message>
    <message>
        <source>Clearing the search history</source>
        <translation>Effacement de l’historique de recherche</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lecture des paramètres</translation>
    </message>
    <message>
        <source>Storing a setting</source>
        <translation>Enregistrement d’un paramètre</translation>
    </message>
    <message>
        <source>Removing a setting</source>
        <translation>Suppression d’un paramètre</translation>
    </message>
    <message>
        <source>Reading the shortlists</source>
        <translation>Lecture des sélections</translation>
    </message>
    <message>
        <source>Changing the shortlist</source>
        <translation>Modification de la sélection</translation>
    </message>
    <message>
        <source>there is no such shortlist</source>
        <translation>cette sélection n’existe pas</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>Elle a peut-être été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>it is not on the shortlist</source>
        <translation>l’élément n’est pas dans la sélection</translation>
    </message>
    <message>
        <source>there is a shortlist of that name already</source>
        <translation>une sélection porte déjà ce nom</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Making the shortlist</source>
        <translation>Création de la sélection</translation>
    </message>
    <message>
        <source>Renaming the shortlist</source>
        <translation>Renommage de la sélection</translation>
    </message>
    <message>
        <source>Deleting the shortlist</source>
        <translation>Suppression de la sélection</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 To start empty instead, delete the file.</source>
        <translation>%1 Pour repartir de zéro, supprimez le fichier.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is missing, but %1 next to it holds the latest changes</source>
        <translation>le fichier manque, mais %1 à côté contient les dernières modifications</translation>
    </message>
    <message>
        <source>%1 To start empty instead, delete %2.</source>
        <translation>%1 Pour repartir de zéro, supprimez %2.</translation>
    </message>
    <message>
        <source>Making a backup of %1</source>
        <translation>Sauvegarde de %1</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>un dossier porte déjà ce nom</translation>
    </message>
    <message>
        <source>it is not a file, but a device or a pipe</source>
        <translation>ce n’est pas un fichier, mais un périphérique ou un tube</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written</source>
        <translation>le fichier ou son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Choisissez un emplacement où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is another program's database</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>Move it away, or choose another profile folder (--profile).</source>
        <translation>Déplacez-la, ou choisissez un autre dossier de profil (--profile).</translation>
    </message>
    <message>
        <source>it was written by a newer version of Hansa (form %1, this version knows up to %2)</source>
        <translation>écrit par une version plus récente de Hansa (format %1, cette version connaît jusqu’à %2)</translation>
    </message>
    <message>
        <source>the file is damaged (its format version is %1)</source>
        <translation>le fichier est endommagé (sa version de format est %1)</translation>
    </message>
    <message>
        <source>Bringing %1 up to date</source>
        <translation>Mise à niveau de %1</translation>
    </message>
    <message>
        <source>its texts are in %1</source>
        <translation>ses textes sont en %1</translation>
    </message>
    <message>
        <source>it lacks the %1</source>
        <translation>il manque : %1</translation>
    </message>
    <message>
        <source>it has the %1, which no workspace has</source>
        <translation>il contient ce qu’aucun espace de travail n’a : %1</translation>
    </message>
    <message>
        <source>rows of its table %1 belong to rows that are gone</source>
        <translation>des lignes de sa table %1 se rapportent à des lignes disparues</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is still there.</source>
        <translation>Libérez de l’espace et réessayez ; ce qui était stocké est toujours là.</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme y écrit</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez les autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>reading or writing failed (%1)</source>
        <translation>la lecture ou l’écriture a échoué (%1)</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>you do not track it</source>
        <translation>vous ne le suivez pas</translation>
    </message>
    <message>
        <source>Track it first.</source>
        <translation>Suivez-le d’abord.</translation>
    </message>
    <message>
        <source>it is no longer on the call's checklist</source>
        <translation>l’élément n’est plus dans la liste de contrôle de l’appel</translation>
    </message>
    <message>
        <source>Reading the calls you track</source>
        <translation>Lecture des appels suivis</translation>
    </message>
    <message>
        <source>Tracking the call</source>
        <translation>Suivi de l’appel</translation>
    </message>
    <message>
        <source>Ending to track the call</source>
        <translation>Fin du suivi de l’appel</translation>
    </message>
    <message>
        <source>Moving the call</source>
        <translation>Déplacement de l’appel</translation>
    </message>
    <message>
        <source>Saving who is responsible for the call</source>
        <translation>Enregistrement du responsable de l’appel</translation>
    </message>
    <message>
        <source>Saving the note on the call</source>
        <translation>Enregistrement de la note sur l’appel</translation>
    </message>
    <message>
        <source>Choosing the consortium's shortlist</source>
        <translation>Choix de la sélection du consortium</translation>
    </message>
    <message>
        <source>Adding to the checklist</source>
        <translation>Ajout à la liste de contrôle</translation>
    </message>
    <message>
        <source>Ticking off a task</source>
        <translation>Cochage d’une tâche</translation>
    </message>
    <message>
        <source>Removing a task</source>
        <translation>Retrait d’une tâche</translation>
    </message>
    <message>
        <source>Adding a document</source>
        <translation>Ajout d’un document</translation>
    </message>
    <message>
        <source>Removing a document</source>
        <translation>Retrait d’un document</translation>
    </message>
    <message>
        <source>Editing the rules on the consortium</source>
        <translation>Modification des règles sur le consortium</translation>
    </message>
    <message>
        <source>Choosing a role in the consortium</source>
        <translation>Choix d’un rôle dans le consortium</translation>
    </message>
    <message>
        <source>Noting the call's data</source>
        <translation>Mémorisation des données de l’appel</translation>
    </message>
    <message>
        <source>your workspace</source>
        <translation>votre espace de travail</translation>
    </message>
    <message>
        <source>Move the file away, and put a backup in its place if you have one.</source>
        <translation>Déplacez le fichier, et mettez une sauvegarde à sa place si vous en avez une.</translation>
    </message>
    <message>
        <source>The newest backup is %1. “hansactl workspace restore” restores it and keeps the current file.</source>
        <translation>La sauvegarde la plus récente est %1. « hansactl workspace restore » la restaure et garde le fichier actuel.</translation>
    </message>
    <message>
        <source>Use the newer version. Nothing in the file was changed.</source>
        <translation>Utilisez la version plus récente. Rien n’a été modifié dans le fichier.</translation>
    </message>
    <message>
        <source>Copying your data from the catalogue cache</source>
        <translation>Copie de vos données depuis le cache des catalogues</translation>
    </message>
    <message>
        <source>Reading your workspace</source>
        <translation>Lecture de votre espace de travail</translation>
    </message>
    <message>
        <source>Making the backup folder</source>
        <translation>Création du dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Making a backup of your workspace</source>
        <translation>Sauvegarde de votre espace de travail</translation>
    </message>
    <message>
        <source>there is no workspace yet</source>
        <translation>il n’y a pas encore d’espace de travail</translation>
    </message>
    <message>
        <source>the profile itself uses this file name</source>
        <translation>le profil lui-même utilise ce nom de fichier</translation>
    </message>
    <message>
        <source>Restoring your workspace from</source>
        <translation>Restauration de votre espace de travail depuis</translation>
    </message>
    <message>
        <source>Replacing your workspace</source>
        <translation>Remplacement de votre espace de travail</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>c’est l’espace de travail lui-même</translation>
    </message>
    <message>
        <source>Choose a backup of it.</source>
        <translation>Choisissez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>it is not a Hansa workspace</source>
        <translation>ce n’est pas un espace de travail de Hansa</translation>
    </message>
    <message>
        <source>Restore it with the newer version.</source>
        <translation>Restaurez-la avec la version plus récente.</translation>
    </message>
    <message>
        <source>it is damaged (its format version is %1)</source>
        <translation>elle est endommagée (sa version de format est %1)</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>elle est endommagée (%1)</translation>
    </message>
    <message>
        <source>Keeping your current workspace as</source>
        <translation>Conservation de votre espace de travail actuel sous</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing was changed.</source>
        <translation>Libérez de l’espace et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changing the catalogue</source>
        <translation>Modification du catalogue</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Apply</name>
    <message>
        <source>Applying the pack</source>
        <translation>Application du paquet</translation>
    </message>
    <message>
        <source>it results in more data than a catalogue of its size can have</source>
        <translation>il donne plus de données qu’un catalogue de cette taille ne peut en avoir</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the catalogue's publisher.</source>
        <translation>Rien n’a été repris. Signalez-le à l’éditeur du catalogue.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::CallFetch</name>
    <message>
        <source>Fetching calls from</source>
        <translation>Récupération des appels de</translation>
    </message>
    <message>
        <source>only https is fetched, http from this machine alone</source>
        <translation>seul https est récupéré, http depuis cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>Give an address that begins with https.</source>
        <translation>Indiquez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>hansa::sync::CameInstead</name>
    <message>
        <source>the server sent an empty file</source>
        <translation>le serveur a envoyé un fichier vide</translation>
    </message>
    <message>
        <source>a web page came instead of a file of the catalogue</source>
        <translation>une page web est venue à la place d’un fichier du catalogue</translation>
    </message>
    <message>
        <source>a message in JSON came instead of a file of the catalogue</source>
        <translation>un message en JSON est venu à la place d’un fichier du catalogue</translation>
    </message>
</context>
<context>
    <name>hansa::sync::ContentCoding</name>
    <message>
        <source>Unpacking what the server compressed</source>
        <translation>Décompression de la réponse du serveur</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>it is longer than the %1 bytes it may have</source>
        <translation>il dépasse les %1 octets permis</translation>
    </message>
    <message>
        <source>what it compressed is damaged</source>
        <translation>les données compressées sont endommagées</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Exchange</name>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>the server sent another piece than was asked for</source>
        <translation>le serveur a envoyé un autre morceau que celui demandé</translation>
    </message>
    <message>
        <source>the server compresses its answer (%1), though it was asked not to</source>
        <translation>le serveur compresse sa réponse (%1) alors qu’on lui a demandé de ne pas le faire</translation>
    </message>
    <message>
        <source>nothing came for %1 seconds</source>
        <translation>rien n’est arrivé pendant %1 secondes</translation>
    </message>
    <message>
        <source>only %1 bytes came in %2 seconds</source>
        <translation>seulement %1 octets sont arrivés en %2 secondes</translation>
    </message>
    <message>
        <source>the server says that nothing changed (304), though nothing is here</source>
        <translation>le serveur dit que rien n’a changé (304), alors qu’il n’y a rien ici</translation>
    </message>
    <message>
        <source>it is redirected, and the server does not say where to</source>
        <translation>elle est redirigée, et le serveur ne dit pas où</translation>
    </message>
    <message>
        <source>the server has another file by now</source>
        <translation>le serveur a maintenant un autre fichier</translation>
    </message>
    <message>
        <source>the server answers with error %1</source>
        <translation>le serveur répond par l’erreur %1</translation>
    </message>
    <message>
        <source>there is nothing at this address (%1)</source>
        <translation>il n’y a rien à cette adresse (%1)</translation>
    </message>
    <message>
        <source>the server refuses (%1)</source>
        <translation>le serveur refuse (%1)</translation>
    </message>
    <message>
        <source>the server's answer is none</source>
        <translation>la réponse du serveur n’en est pas une</translation>
    </message>
    <message>
        <source>the connection broke off after %1 of %2 bytes</source>
        <translation>la connexion s’est interrompue après %1 octets sur %2</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Follow</name>
    <message>
        <source>Following the catalogue at</source>
        <translation>Suivi du catalogue à l’adresse</translation>
    </message>
    <message>
        <source>nobody has confirmed its key yet. It is %1, its fingerprint %2</source>
        <translation>personne n’a encore confirmé sa clé. C’est %1, son empreinte %2</translation>
    </message>
    <message>
        <source>Compare it with what the publisher gave you, then confirm it.</source>
        <translation>Comparez-la à ce que l’éditeur vous a donné, puis confirmez-la.</translation>
    </message>
    <message>
        <source>Updating the catalogue</source>
        <translation>Mise à jour du catalogue</translation>
    </message>
    <message>
        <source>it is what you imported, and has no address</source>
        <translation>c’est ce que vous avez importé, sans adresse</translation>
    </message>
    <message>
        <source>Import the files again, or fetch calls where they are published.</source>
        <translation>Importez à nouveau les fichiers, ou récupérez les appels là où ils sont publiés.</translation>
    </message>
    <message>
        <source>it comes with the program and has no address</source>
        <translation>il est fourni avec le programme et n’a pas d’adresse</translation>
    </message>
    <message>
        <source>A newer version of the program brings a newer one.</source>
        <translation>Une version plus récente du programme en apporte un plus récent.</translation>
    </message>
    <message>
        <source>it is not followed</source>
        <translation>il n’est pas suivi</translation>
    </message>
    <message>
        <source>hansactl catalogue list shows the catalogues you follow.</source>
        <translation>hansactl catalogue list montre les catalogues que vous suivez.</translation>
    </message>
    <message>
        <source>its key is lost</source>
        <translation>sa clé est perdue</translation>
    </message>
    <message>
        <source>Stop following it, in the settings or with hansactl catalogue unfollow %1, then follow it again with its address and key.</source>
        <translation>Arrêtez de le suivre, dans les paramètres ou avec hansactl catalogue unfollow %1, puis suivez-le à nouveau avec son adresse et sa clé.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Gate</name>
    <message>
        <source>Following the catalogue at</source>
        <translation>Suivi du catalogue à l’adresse</translation>
    </message>
    <message>
        <source>it calls itself %1, which is the catalogue inside the program</source>
        <translation>il se nomme %1, qui est le catalogue intégré au programme</translation>
    </message>
    <message>
        <source>No address may serve it.</source>
        <translation>Aucune adresse ne peut le fournir.</translation>
    </message>
    <message>
        <source>it calls itself %1, which is what you imported yourself</source>
        <translation>il se nomme %1, qui est ce que vous avez importé vous-même</translation>
    </message>
    <message>
        <source>the catalogue %1 is there, where %2 was before</source>
        <translation>le catalogue %1 s’y trouve, là où était %2</translation>
    </message>
    <message>
        <source>To follow it, first stop following %1, in the settings or with hansactl catalogue unfollow %1.</source>
        <translation>Pour le suivre, arrêtez d’abord de suivre %1, dans les paramètres ou avec hansactl catalogue unfollow %1.</translation>
    </message>
    <message>
        <source>the catalogue %1 is followed with another key</source>
        <translation>le catalogue %1 est suivi avec une autre clé</translation>
    </message>
    <message>
        <source>Ask its publisher which key is right. If it is the new one, first stop following the catalogue, in the settings or with hansactl catalogue unfollow %1.</source>
        <translation>Demandez à son éditeur quelle clé est la bonne. Si c’est la nouvelle, arrêtez d’abord de suivre le catalogue, dans les paramètres ou avec hansactl catalogue unfollow %1.</translation>
    </message>
    <message>
        <source>The catalogue %1 has expired: it was published on %2 and held until %3. You still see it, but it may be out of date; or this machine's date (%4) is wrong.</source>
        <translation>Le catalogue %1 a expiré : il a été publié le %2 et était valable jusqu’au %3. Vous le voyez encore, mais il est peut-être périmé ; ou la date de cet ordinateur (%4) est fausse.</translation>
    </message>
    <message>
        <source>The keys of the catalogue %1 have expired on %2. Its publisher has to name new ones.</source>
        <translation>Les clés du catalogue %1 ont expiré le %2. Son éditeur doit en désigner de nouvelles.</translation>
    </message>
    <message>
        <source>revision %1 is there, but you already had %2: an older copy, perhaps a lagging cache</source>
        <translation>la révision %1 s’y trouve, mais vous aviez déjà %2 : une copie plus ancienne, peut-être un cache en retard</translation>
    </message>
    <message>
        <source>What you have stays. Try again later.</source>
        <translation>Ce que vous avez reste. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>revision %1 is there with other content than the one you have</source>
        <translation>la révision %1 s’y trouve avec un autre contenu que la vôtre</translation>
    </message>
    <message>
        <source>What you have stays. Tell its publisher: a revision must never change.</source>
        <translation>Ce que vous avez reste. Signalez à son éditeur : une révision ne doit jamais changer.</translation>
    </message>
    <message>
        <source>The catalogue %1 was published on %2, and this machine's date is %3: one of the two is wrong.</source>
        <translation>Le catalogue %1 a été publié le %2, et la date de cet ordinateur est %3 : l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>it has expired on %1</source>
        <translation>il a expiré le %1</translation>
    </message>
    <message>
        <source>It may be an old copy, or this machine's date (%1) is wrong. Else try again later, or tell its publisher.</source>
        <translation>C’est peut-être une ancienne copie, ou la date de cet ordinateur (%1) est fausse. Sinon réessayez plus tard, ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>its keys have expired on %1</source>
        <translation>ses clés ont expiré le %1</translation>
    </message>
    <message>
        <source>Somebody may use old keys, or this machine's date (%1) is wrong. Else try again later, or tell its publisher.</source>
        <translation>Quelqu’un utilise peut-être d’anciennes clés, ou la date de cet ordinateur (%1) est fausse. Sinon réessayez plus tard, ou prévenez l’éditeur.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::HttpSource</name>
    <message>
        <source>it is longer than the %1 bytes it may have</source>
        <translation>il dépasse les %1 octets permis</translation>
    </message>
    <message>
        <source>it is redirected too often</source>
        <translation>il y a trop de redirections</translation>
    </message>
    <message>
        <source>the server is too slow: it did not send everything within %1 minutes</source>
        <translation>le serveur est trop lent : il n’a pas tout envoyé en %1 minutes</translation>
    </message>
    <message>
        <source>What you have stays as it is. The next update tries again.</source>
        <translation>Ce que vous avez reste inchangé. La prochaine mise à jour réessaiera.</translation>
    </message>
    <message>
        <source>Nothing of it was taken over.</source>
        <translation>Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Check the address, and whether this network asks you to sign in first. What you have stays as it is.</source>
        <translation>Vérifiez l’adresse, et si ce réseau demande d’abord de se connecter. Ce que vous avez reste tel quel.</translation>
    </message>
    <message>
        <source>Check whether this machine's date is right (it is %1), and whether this network asks you to sign in first. Else somebody may be listening.</source>
        <translation>Vérifiez si la date de cet ordinateur est juste (%1), et si ce réseau demande d’abord de se connecter. Sinon quelqu’un écoute peut-être.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the connection, or try again later. What you have stays as it is.</source>
        <translation>Vérifiez la connexion, ou réessayez plus tard. Ce que vous avez reste inchangé.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Updating the catalogue</source>
        <translation>Mise à jour du catalogue</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>opération annulée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Pull</name>
    <message>
        <source>Nothing was taken over. Tell the catalogue's publisher.</source>
        <translation>Rien n’a été repris. Signalez-le à l’éditeur du catalogue.</translation>
    </message>
    <message>
        <source>the server says that nothing changed, to somebody who has nothing</source>
        <translation>le serveur dit que rien n’a changé, à quelqu’un qui n’a rien</translation>
    </message>
    <message>
        <source>it has %1 records (%2 MB to download, %3 MB unpacked), more than Hansa fetches without asking</source>
        <translation>il compte %1 fiches (%2 Mo à télécharger, %3 Mo décompressées), plus que Hansa n’en récupère sans demander</translation>
    </message>
    <message>
        <source>It is larger than Hansa can handle. Tell its publisher.</source>
        <translation>Il est plus grand que Hansa ne peut le traiter. Signalez-le à son éditeur.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If it is meant to be this large, accept its size in the settings or with hansactl sync --accept-size.</source>
        <translation>Rien n’a été repris. S’il doit être aussi grand, acceptez sa taille dans les paramètres ou avec hansactl sync --accept-size.</translation>
    </message>
    <message>
        <source>What was stored of %1 was damaged or did not match its changes, so it has been read again from the snapshot.</source>
        <translation>Ce qui était stocké de %1 était endommagé ou ne correspondait pas à ses changements ; le catalogue a donc été relu à partir de l’instantané.</translation>
    </message>
    <message>
        <source>%1 has been read again from the snapshot.</source>
        <translation>%1 a été relu à partir de l’instantané.</translation>
    </message>
    <message>
        <source>what it leads to is not what was signed</source>
        <translation>ce à quoi il mène n’est pas ce qui a été signé</translation>
    </message>
    <message>
        <source>it offers no way that this program can go</source>
        <translation>il ne propose aucune voie utilisable par ce programme</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Another program was faster and has updated this catalogue.</source>
        <translation>Un autre programme a été plus rapide et a mis à jour ce catalogue.</translation>
    </message>
    <message>
        <source>%1 could not be deleted (%2), and may still hold what the publisher asked to forget: delete it.</source>
        <translation>%1 n’a pas pu être supprimé (%2) et contient peut-être encore ce que l’éditeur demande d’oublier : supprimez-le.</translation>
    </message>
    <message>
        <source>its list of records to forget is longer than allowed</source>
        <translation>sa liste de fiches à oublier est plus longue que permis</translation>
    </message>
    <message>
        <source>its bytes are not those that the catalogue names, twice</source>
        <translation>ses octets ne sont pas ceux que le catalogue indique, par deux fois</translation>
    </message>
    <message>
        <source>Nothing was taken over. Try again later, and tell the publisher if it stays like this.</source>
        <translation>Rien n’a été repris. Réessayez plus tard, et signalez-le à l’éditeur si cela persiste.</translation>
    </message>
    <message>
        <source>Updating the catalogue from</source>
        <translation>Mise à jour du catalogue depuis</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Redirect</name>
    <message>
        <source>it is redirected to %1 with a user name or a password</source>
        <translation>redirection vers %1 avec un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>it is redirected to %1, where it could be read and changed on its way</source>
        <translation>redirection vers %1, où la lecture et la modification en chemin sont possibles</translation>
    </message>
    <message>
        <source>it is redirected to %1, which is inside your network or this machine</source>
        <translation>redirection vers %1, qui est dans votre réseau ou sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>hansa::sync::SpooledPack</name>
    <message>
        <source>Saving the download next to</source>
        <translation>Enregistrement du téléchargement à côté de</translation>
    </message>
    <message>
        <source>Check that there is enough space on the disk.</source>
        <translation>Vérifiez qu’il y a assez de place sur le disque.</translation>
    </message>
</context>
<context>
    <name>hansa::sync::Unfollow</name>
    <message>
        <source>Unfollowing</source>
        <translation>Arrêt du suivi de</translation>
    </message>
    <message>
        <source>it comes with the program</source>
        <translation>il est fourni avec le programme</translation>
    </message>
    <message>
        <source>It is no longer updated once you follow another catalogue.</source>
        <translation>Il n’est plus mis à jour dès que vous suivez un autre catalogue.</translation>
    </message>
    <message>
        <source>it holds the calls you entered</source>
        <translation>il contient les appels que vous avez saisis</translation>
    </message>
    <message>
        <source>hansactl calls discard ID removes one.</source>
        <translation>hansactl calls discard ID en supprime un.</translation>
    </message>
    <message>
        <source>it is not followed</source>
        <translation>il n’est pas suivi</translation>
    </message>
    <message>
        <source>You do not follow any catalogue with an address.</source>
        <translation>Vous ne suivez aucun catalogue ayant une adresse.</translation>
    </message>
    <message>
        <source>Followed: %1.</source>
        <translation>Suivis : %1.</translation>
    </message>
</context>
</TS>
