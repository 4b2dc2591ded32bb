<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Bearbeitet Fotos mit einem Modell in der Cloud; jedes Bild bleibt auf deiner Platte.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>MIT-Lizenz. Entstanden mit Qt und PySide6 (LGPL); Symbole von Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Bilder werden in sRGB gezeigt, und das System passt das an deinen Bildschirm an.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Bilder werden in sRGB gezeigt: Das System kennt kein Farbprofil deines Bildschirms.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Bilder werden in den Farben deines Bildschirms gezeigt, nach seinem Profil „{name}“.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Bilder werden in den Farben deines Bildschirms gezeigt, nach seinem Profil.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Deine Bilder: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>Der Schlüssel kommt aus {variable} und wird sonst nirgends aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Letzte Handlung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Porträts hinzufügen</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Porträts einer Person ablegen oder klicken und auswählen</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>Porträts zeigen dem Modell, wie eine Person aussieht</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Wähle zuerst ein Porträt.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Es wird gerade nichts angepasst.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Porträt: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Vorlage: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>Der Dienst holt dieses Bild so, wie es ist, von seiner Adresse.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Es gibt noch keine Vorlage.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Dieses Bild ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Hinter durchsichtigen Teilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Form des Ausschnitts</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: anpassen</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>Es ist seither kein Auftrag gekommen, über den noch zu entscheiden wäre.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln Auftrag ist fehlgeschlagen</numerusform>
            <numerusform>%Ln Aufträge sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln Bild ist gekommen</numerusform>
            <numerusform>%Ln Bilder sind gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist fertig.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Geh erst zurück zur Galerie.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Dieses Bild ist schon im Papierkorb.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Dieses Bild ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Dieses Bild ist noch unterwegs.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Noch ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Nichts geht verloren. Was gesendet wurde, läuft beim Dienst weiter; die Bilder kommen beim nächsten Start.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Bilder werden gemacht.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Beenden, obwohl %Ln Auftrag läuft</numerusform>
            <numerusform>Beenden, obwohl %Ln Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>Der Probelauf endet mit dem Fenster und mit ihm, was er gerade macht. Das kostet nichts.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Der Dienst hat dieses Bild als heikel gekennzeichnet. Klick hier, um es zu zeigen.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Diese Datei kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Diese Datei fehlt.</translation>
    </message>
    <message>
        <source>{picture}, {more}</source>
        <translation>{picture}, {more}</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>An order that would exceed a limit is not placed. Leave a field empty for no limit.</source>
        <translation>Ein Auftrag, der eine Grenze überschreiten würde, wird nicht erteilt. Ein leeres Feld heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Nachfragen bei Aufträgen über</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>{amount} in diesem Monat ausgegeben</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>{amount} heute ausgegeben</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Rahmen des Ausschnitts</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, {left} von links, {top} von oben</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Zum Beispiel: eine Frau mit kurzen roten Haaren</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Name der Figur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Wird dem Prompt angeboten, wenn die Karte in die Ablage kommt.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Wendung</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>Wendung für Prompts</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Bilder werden gelesen …</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Deine Bilder zeigen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>Was mit der Person vereinbart wurde, wie und bis wann</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Was du dir merken willst</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Es steht für die Karte.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Porträt {number} von {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>Eine Kopie einer Kopie entfernt sich von der Person: Behalte wenn möglich Fotos als erste Porträts.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>Zum Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Porträts hinzufügen</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Figur, von der es ein Porträt wird</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Wähle erst eine Figur aus.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort auswählen …</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Figur exportieren</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Figuren importieren</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>In der Datei sind der Name, die Notizen, die Wendung, was vereinbart wurde und alle Porträts, wie sie kamen, mit allem, was ihre Dateien verraten, etwa Ort und Kamera. Gib sie nur weiter, wem die Person vertraut.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Noch ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Aufträge sind unterwegs. Warte erst auf sie.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Wähle das Bild erst aus: Was du behältst, kann ein Porträt werden.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Karte zeigen</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>Das Bild wird ein Porträt von „{name}“.</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>Die Porträts von „{name}“ sind in der Ablage.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Diese Figur hat noch keine Porträts.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Dieses Bild ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>„{name}“ hat eine Wendung: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>„{name}“ ist in der Datei {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Eine Karte behält die Porträts einer Person, eine Wendung für Prompts, Notizen und was vereinbart wurde. Zieh eine Karte auf die Porträtablage, und ihre Porträts sind da. Leg Bilder hier ab, um zu beginnen.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Wähle eine Figur aus.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Tilgen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Aus einer Datei importieren …</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Noch keine Figuren</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Personen und Figuren, mit denen du immer wieder arbeitest</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>In die Ablage legen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Beschnittene Tonwerte</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <source>Copy Rehearsal’s Key</source>
        <translation>Schlüssel des Probelaufs kopieren</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Anfrage als Code</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This is not ready yet.</source>
        <translation>Das ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>Es ist nicht bekannt, woraus dieses Bild gemacht wurde.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Öffne erst ein Bild.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Lass erst das heikle Bild zeigen.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Die Vorlage wird gelesen …</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>Die Vorlage dieses Bildes ist eine Adresse. Die Bibliothek hat keine Kopie davon.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>Die Vorlage dieses Bildes ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Zwischen Vorlage und Ergebnis ist jetzt keine Linie.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Everything is cleared.</source>
        <translation>Alles ist geleert.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Alles ist geleert. {keys} holt es zurück.</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Porträts hinzufügen</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Vorlage auswählen</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>Das Rezept ist übernommen.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>Das Rezept ist übernommen. {keys} holt zurück, was vorher da war.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Es gibt nichts zu leeren.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size} ist nicht möglich; daraus wurde {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>„{name}“ ist schon bei den Porträts.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Referenzporträts</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Ohne sie senden</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} ist nicht möglich, es bleibt bei {count}: {min} bis {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Zurück zu dieser Übersicht</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Über alles, was gekommen ist, ist entschieden.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Verlass zuerst das Duell.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>Was rückgängig gemacht wurde, betrifft eine Serie, die in der Übersicht war.</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>Sie steht in der Datei {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Für alle, die dir bei einem Fehler helfen. Nichts wird gesendet: Lies sie, dann kopiere sie oder speichere sie als Datei. Kein Schlüssel, kein Prompt und kein Bild ist darin.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>Sie ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>Worin sich die Rezepte unterscheiden</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Was nicht zu gebrauchen ist</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Alle als Porträts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>Das erste als Vorlage, die anderen als Porträts</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>In die Bibliothek importieren …</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>Das erste ist „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>Was soll dieses %Ln Bild werden?</numerusform>
            <numerusform>Was sollen diese %Ln Bilder werden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Ein Duell ist offen.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Alle Paare wurden gezeigt.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>Höchstens {count} Bilder passen in ein Duell. Wähl weniger aus.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Beginn erst ein blindes Duell.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>Heikle Bilder des Duells &amp;wieder unscharf zeigen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Keines dieser Bilder ist heikel.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Jetzt wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Wähl zwei oder mehr gespeicherte Bilder aus, oder eine Serie davon.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Heikle Bilder werden in dieser Bibliothek nicht unscharf gezeigt.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Lass erst die Rangliste zeigen.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>Die Antworten verraten nicht, welches das beste ist.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>Das Duell ist aufgehoben: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Es gibt kein Duell, das weitergehen könnte.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Blindes Duell</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Jetzt wird nichts gefragt.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Die Vorlage wird gelesen …</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Diese Bilder haben verschiedene Vorlagen: Sie würden verraten, welches welches ist.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Für immer tilgen</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Auch tilgen, was damit gemacht wurde</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln Bild beim Dienst fehlt in dieser Bibliothek</numerusform>
            <numerusform>%Ln Bilder beim Dienst fehlen in dieser Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Suche nach allem, was der Dienst noch hat&#xa0;…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Bilder dieser Serie</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Gleiche Anfragen nur einmal bestellen</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Bestellen …</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Bilder werden gelesen: {done} von {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Das Lesen wurde angehalten: {done} von {total} Bildern</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Pausiert beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>Der Auftrag geht hinaus, sobald das Bild gelesen ist.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>kostenlos (Probelauf)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>mehr als %Ln Anfrage</numerusform>
            <numerusform>mehr als %Ln Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>Höchstens {count} Bilder können auf einmal an ein anderes Programm gehen. Weniger auswählen.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Zuerst ein Bild auswählen.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Zuerst zur Galerie zurückgehen.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Nichts anderes sieht aus wie dieses Bild.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Die Bilder werden jetzt nicht in Stapeln gezeigt.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Dieses Bild wurde importiert und verrät nicht, wie es gemacht wurde.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>Das Bild ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln Bild lässt sich nicht ziehen: Es ist im Papierkorb oder noch unterwegs.</numerusform>
            <numerusform>%Ln Bilder lassen sich nicht ziehen: Sie sind im Papierkorb oder noch unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Diese Bilder wurden importiert: Es gibt keinen Auftrag zu wiederholen.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Diese Serie ist nicht unterwegs.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Dieses Bild ist im Papierkorb.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Dieses Bild ist noch unterwegs.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln heikles Bild ist ausgeblendet</numerusform>
            <numerusform>%Ln heikle Bilder sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Die Suche ändern, oder leeren und alle Bilder sehen.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>Im Menü „Ansicht“ steht, wie heikle Bilder gezeigt werden.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>Anstelle der Bilder ist die Vorlage zu sehen.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>{order} ({keys})</source>
        <translation>{order} ({keys})</translation>
    </message>
</context>
<context>
    <name>GoToSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Zu Bild gehen</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Nummer des Bildes</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>Zu welchem, von 1 bis {total}?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Zuerst zur Galerie zurückgehen.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Hier ist kein Bild, zu dem man gehen kann.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>API-Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Echten Dienst nutzen&#xa0;…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>noch {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln heikles Bild ist ausgeblendet</numerusform>
            <numerusform>%Ln heikle Bilder sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Wähl, wie heikle Bilder gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>Höchstens {count} Bilder können auf einmal verglichen werden. Wähl weniger aus.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Vergleich erst zwei Bilder.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Nur ein Bild ist übrig.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Öffne erst eine Übersicht.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Wähl zwei Bilder aus, oder eines aus einer Serie mit mehreren.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Nimm erst alle bis auf eines heraus, oder lehn sie ab.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>Die Übersicht ist offen.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Diese Bilder sind noch unterwegs.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Zwei Bilder werden gerade verglichen.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Schwarz {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Weiß {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} des Bildes sind schwarz ohne Zeichnung und {blown} weiß ohne Zeichnung. Die Hälfte ist dunkler als {middle} der vollen Helligkeit.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Etwas beschnitten oder in anderem Licht. Verschiedene Fassungen eines Bildes bleiben getrennt.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Über Serien hinweg</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Andere Größe oder Kompression, oder etwas heller.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Wie ähnlich sich die Bilder eines Stapels sehen</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Viel gemeinsam</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Ein Bild in mehreren Dateien.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Kleine Änderungen</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Fassungen, die fast gleich sind.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Fassungen mit demselben Bildaufbau.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Sehr nah</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Einen Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Noch ist keine Bibliothek offen.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Diese Bilder sind nicht mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Porträt {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Kosten des Auftrags</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Beanstandet</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Bilder des Auftrags</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Prompt dieses Bildes</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Prompt verbessert</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Gewünschte Größe</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Rezept übernehmen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Ein Bild auswählen, um Details zu sehen.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Kennung beim Dienst</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Als Vorlage nehmen</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>{fact} dieses Bildes</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln Bild ist gespeichert</numerusform>
            <numerusform>%Ln Bilder sind gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Nichts ist unterwegs, und nichts ist gescheitert.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden pausieren</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Unfertige Aufträge</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Sie sind geschlossen.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Guthaben wird abgefragt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Bearbeitet und bezahlt wird über dein eigenes Konto. Einen Schlüssel gibt es auf wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Aufbewahrt in {place} und an niemanden außer dem Dienst gesendet.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Kein Schlüsselbund nimmt den Schlüssel gerade an, darum wird er nur für diese Sitzung gemerkt.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Anderen Schlüssel einfügen, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>Der Schlüssel funktioniert. Guthaben: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>Dein WaveSpeedAI-Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>, </source>
        <comment>between commands</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Diese haben eine Taste verloren: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Keine Taste für „{command}“</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>„{command}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Tastenkürzel von „{command}“: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} gehört zu {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} bewegt oder drückt hier etwas. Nimm eine andere Taste, oder eine zusammen mit anderen.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} öffnet das Menü „{menu}“.</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>„{command}“ ({place})</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>Die gewählte Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (keine Schrift dafür installiert)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (maschinell übersetzt)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Wie viel Prozent des Sichtbaren die Vorlage zeigen</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Linie zwischen Vorlage und Ergebnis</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>Diaschau &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>Licht &amp;an</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>Licht a&amp;us</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Öffne erst ein Bild.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Diaschau: {seconds} s für jedes Bild.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>Das war das letzte Bild. Die Diaschau ist zu Ende.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>Das Licht ist gedimmt.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>Das Licht ist an.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>Das Licht ist aus.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>Die Diaschau pausiert.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Jetzt läuft keine Diaschau.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln Bild muss noch angesehen werden. Danach kommt es dazu.</numerusform>
            <numerusform>%Ln Bilder müssen noch angesehen werden. Danach kommen sie dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Geh erst zurück zur Galerie.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Dieses Bild ist noch unterwegs.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Gewählte Farbe</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Farbe hinter durchsichtigen Teilen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultiplySheet</name>
    <message>
        <source>1, 2, 3</source>
        <translation>1, 2, 3</translation>
    </message>
    <message>
        <source>1024x1024, 1024x1536</source>
        <translation>1024x1024, 1024x1536</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Aus jeder Alternative in den Prompts der Zeilen eine eigene Zeile machen</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Mehr als %Ln Zeile: Dafür hat eine Tabelle keinen Platz.</numerusform>
            <numerusform>Mehr als %Ln Zeilen: Dafür hat eine Tabelle keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Vervielfachen</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile vervielfachen</numerusform>
            <numerusform>%Ln Zeilen vervielfachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Prompts, einer je Zeile</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Das ergibt %Ln Zeile.</numerusform>
            <numerusform>Das ergibt %Ln Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Diesen Namen gibt es schon. Was ihn trägt, wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Über die darüber entscheiden</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Es gibt keine andere Serie zu entscheiden.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Über dieser Serie ist nichts unentschieden.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Von hier an ist nichts unentschieden, aber darüber.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>Das ist die letzte Serie mit Unentschiedenem.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Von diesen Anfragen wurde mindestens eine schon beauftragt, mit dem gleichen Seed: am {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Für {price} noch einmal beauftragen</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Für {price} beauftragen</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>Für {price} beauftragen?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>Der gleiche Auftrag mit dem gleichen Seed vom {date} ist nicht fertig und kann seine Bilder noch bringen.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>Der gleiche Auftrag mit dem gleichen Seed wurde schon am {date} ausgeführt.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Das hast du schon</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Einiges davon ist schon beauftragt</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Das ist schon in Auftrag</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>Diese Frage kommt auf deinen Wunsch ab {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln Auftrag ist gekommen: {pictures}</numerusform>
            <numerusform>%Ln Aufträge sind gekommen: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln Bild ist gekommen</numerusform>
            <numerusform>%Ln Bilder sind gekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Aufträge, die gekommen sind</translation>
    </message>
    <message>
        <source>{news}. {way}</source>
        <translation>{news}. {way}</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Sterne nach Rang geben</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Nichts markieren</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Mehr Antworten</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Das beste auswählen</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Das beste auswählen, die übrigen ablehnen</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Rangliste, das beste zuerst</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, heikel, unscharf gezeigt</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Wird mit der Vorlage verglichen …</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Weniger als 1 % des Bildes ist anders</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Nichts ist sichtbar anders</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>Das Bild und seine Vorlage lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Die Vorlage wird gelesen …</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>Die Vorlage dieses Bildes kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>{percent} % des Bildes sind anders</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Wird mit der Vorlage verglichen …</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Weniger als 1 % geändert</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Die Vorlage wird gelesen …</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>{percent} % geändert</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Wie viel Prozent des Sichtbaren das Original zeigen</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Linie zwischen dem Original und dem, was gesendet wird</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Diese Datei kann hier nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Linkes Bild</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Rechtes Bild</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Zwei Bilder</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Kein Befehl hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln Auftrag wird als Nächstes gesendet.</numerusform>
            <numerusform>%Ln Aufträge werden als Nächstes gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Das Senden geht weiter.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Porträt zurücksetzen</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Porträt vorsetzen</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Porträt entfernen</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Für die Karte nehmen</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Porträt {number} von {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (aus, wird nicht gesendet)</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>Was soll sich ändern? Zum Beispiel: dieselbe Frau nachts im roten Regenmantel</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Einen Prompt finden</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Eingestelltes behalten …</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Ausgewählte Wörter behalten …</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Es gibt noch keine Voreinstellung. Eine Voreinstellung behält Prompt, Größe, Anzahl der Bilder, Seed und Verbesserung.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Es gibt noch keinen Textbaustein. Wähle Wörter des Prompts aus und behalte sie; {name} steht in einem Prompt für jede Zeile des Textbausteins, der so heißt.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier hat diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Es wurde noch nichts beauftragt. Jeder beauftragte Prompt wird hier stehen.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: nach Wörtern suchen, Tab für die nächste Liste</translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>PromptSection</name>
    <message>
        <source>Characters used: {numbers}</source>
        <translation>Verbrauchte Zeichen: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Prompt verbessern</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>Der Dienst schreibt den Prompt um, bevor er ihn verwendet</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Ein Beispiel probieren</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Voreinstellung nehmen</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Früheren Prompt nehmen</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Als Voreinstellung behalten</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Als Textbaustein behalten</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Noch ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Öffne erst die Liste der Voreinstellungen und wähle eine aus.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Öffne erst die Liste der Textbausteine oder der Voreinstellungen und wähle etwas aus.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Textbaustein umbenennen</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>„{name}“ behält jetzt, was eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln Bild ist noch mit seiner Vorlage zu vergleichen</numerusform>
            <numerusform>%Ln Bilder sind noch mit ihren Vorlagen zu vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles aufheben</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Nichts erfüllt das alles.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Ohne {part} suchen</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Ohne {part}: %Ln Bild</numerusform>
            <numerusform>Ohne {part}: %Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Rangliste bisher</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Dieses →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Welches ist besser?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Dieses</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Beide, oder ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Es gibt keinen früheren Prompt.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>Das ist der letzte Prompt.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Referenzporträts</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>„Erzeugen“ würde %Ln Anfrage mit eigenem Seed beauftragen; das ist die erste.</numerusform>
            <numerusform>„Erzeugen“ würde %Ln Anfragen beauftragen, jede mit eigenem Seed; das ist die erste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>„Erzeugen“ würde %Ln Anfrage beauftragen; das ist die erste.</numerusform>
            <numerusform>„Erzeugen“ würde %Ln Anfragen beauftragen; das ist die erste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>Der Auftrag vom {date}, aus dem dieses Bild stammt.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Dieses Bild wurde importiert und verrät seinen Auftrag nicht.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>Was „Erzeugen“ jetzt beauftragen würde. Es folgt deinen Änderungen.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Beispielfoto: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Dieses Beispielfoto probieren</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>oder ein Beispiel probieren</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Diese Suche speichern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>Dieser Teil der Suche ist nicht verständlich: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Geh erst zurück zur Galerie.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Noch ist keine Suche gespeichert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Such erst nach etwas.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Zuerst zur Galerie zurückgehen.</translation>
    </message>
</context>
<context>
    <name>SecondView</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Es folgt dem Hauptfenster.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Angeheftet: Es bleibt bei diesem Bild.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Zweites Fenster</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: zweites Fenster</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: zweites Fenster, angeheftet</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>Im Hauptfenster läuft ein blindes Duell.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Es ist kein Bild gewählt.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Öffne zuerst das zweite Fenster.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>Das angeheftete Bild ist nicht mehr in der Bibliothek. Dieses Fenster folgt wieder.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>Das angeheftete Bild ist jetzt im Papierkorb. Dieses Fenster folgt wieder.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Es gibt kein Bild zum Anheften.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Dieses Bild ist noch unterwegs.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Dieses Fenster ist angeheftet. Lös es zuerst.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>Zweites Fenster &amp;lösen</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Seed kopieren</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Seed festhalten, um die gleichen Bilder noch einmal zu machen</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Einen anderen zufälligen Seed festhalten</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Zufällig, behalten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Wieder einen zufälligen Seed nehmen</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>Aus {typed} wurde {seed}, der nächste mögliche Seed</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln Anfrage mit eigenem Seed.</numerusform>
            <numerusform>%Ln Anfragen, jede mit eigenem Seed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>Das %Ln Bild kann gleich ausfallen.</numerusform>
            <numerusform>Alle %Ln Bilder können gleich ausfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Jedes Bild ist eine eigene Anfrage mit einem Seed, der behalten wird. Das kostet gleich viel, dauert aber länger: Der Dienst nimmt in einer Minute nur so viele Anfragen an.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Als eine Anfrage beauftragen</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Gleicher Preis, aber langsamer.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>Der Dienst gibt dann jedem Bild einen eigenen Seed und verrät keinen.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Dieses Modell nimmt keinen Seed an, der sich behalten ließe.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Zufälligen Seed nehmen</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>&amp;Heikles Bild wieder verwischen</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Noch ist keine Bibliothek offen.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Keines dieser Bilder ist heikel.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Heikle Bilder werden in dieser Bibliothek nicht verwischt.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>Der Dienst hat nicht gesagt, ob dieses Bild heikel ist.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Dieses Bild ist nicht heikel.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Dieses Bild ist noch unterwegs.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Zuerst ein Porträt auswählen.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Porträt {number} von {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Porträt {number} von {total}, ausgeschaltet und nicht gesendet</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Die Datei, die gesendet wird, wird gelesen …</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Kopie dessen speichern, was gesendet wird</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Die Bibliothek ist nicht offen.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>Der Dienst holt dieses Bild von seiner Adresse. Von diesem Computer geht nichts davon weg.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Es gibt noch keine Vorlage.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Dieses Porträt ist nicht mehr in der Ablage.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>{format}-Bilder</translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Mit einer Linie</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: was gesendet wird</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Beliebige Form</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Neue Bilder: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Eigene Form</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ImageEdit Desktop</source>
        <translation>ImageEdit Desktop</translation>
    </message>
</context>
<context>
    <name>ShownPicture</name>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Diese Datei kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Diese Datei fehlt.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Heikel, unscharf gezeigt</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Diese Datei kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Diese Datei fehlt.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Dieser Bildschirm ist zu schmal für die Details.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>An die Vorlage anpassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Breite und Höhe tauschen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>{min} bis {max} Pixel, in Schritten von {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>Aus {typed} wurde {value}: {min} bis {max}, in Schritten von {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>Über die Vorlage</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Die Bilder {size} groß machen, in der Form der Vorlage</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>{shape} nehmen?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Die neuen Bilder sind {asked} groß und haben damit eine andere Form. Der Dienst sagt nicht, wie er die Vorlage darin unterbringt. Das Abgedunkelte ginge verloren, wenn er auf die Mitte zuschneidet.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>Der Dienst holt es von dieser Adresse.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · beschädigt</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · gesendet als {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · unverändert gesendet</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · mit Änderungen gesendet</translation>
    </message>
    <message>
        <source>{size} · {weight}</source>
        <translation>{size} · {weight}</translation>
    </message>
</context>
<context>
    <name>SourceWell</name>
    <message>
        <source>Adjust the source</source>
        <translation>Vorlage anpassen</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Ein anderes Bild ablegen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>oder klicken und auswählen, oder einfügen</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Nach jeder Markierung</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Aufträge gehen an den Dienst und werden berechnet.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Bilder entstehen auf diesem Rechner, kostenlos.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Echter Dienst</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Miniaturbilder</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} von {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Auswählen und weiter</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>%Ln Anfrage ist bestellt.</numerusform>
            <numerusform>%Ln Anfragen sind bestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Für jedes Bild eine Zeile anlegen</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Alle Bilder der Tabelle sind gelesen.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Wähle eine Zeile, die bestellt wurde.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Wähle zuerst Zeilen aus.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Ordner auswählen, der beobachtet wird</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Es ist noch keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Aus dieser Tabelle wurde noch nichts bestellt.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>CSV-Dateien öffnen</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Öffne zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellen</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>%Ln Anfrage für {price} bestellen?</numerusform>
            <numerusform>%Ln Anfragen für {price} bestellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>%Ln Anfrage im Probelauf bestellen?</numerusform>
            <numerusform>%Ln Anfragen im Probelauf bestellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>Die Tabelle wird gerade bestellt.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>Die Tabelle ist in „{name}“.</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>Die Tabelle „{name}“ wurde entfernt. Was aus ihr bestellt wurde, bleibt.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Es gibt keine Zeilen, die noch nicht bestellt sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Jede Zeile ist eine Anfrage: eine Vorlage, ein Prompt, eine Größe. Zieh Bilder hierher, einen Ordner davon oder eine CSV-Datei aus einer Tabellenkalkulation. Alles wird geprüft und berechnet, bevor du es bestellst.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Viele Anfragen auf einmal</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Vervielfachen …</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>CSV-Datei öffnen …</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabelle der Anfragen</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Tabellen dieser Bibliothek</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Schlagwörter hinzufügen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Noch keine Schlagwörter.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Bild</numerusform>
            <numerusform>Schlagwörter von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>„{tag}“ wegnehmen</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} von {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Gerade richten</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
</context>
<context>
    <name>ToneView</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Öffne erst ein Bild.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Lass erst das heikle Bild zeigen.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln Auftrag stammt von einer anderen Version des Programms und blieb, wie er ist</numerusform>
            <numerusform>%Ln Aufträge stammen von einer anderen Version des Programms und blieben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln Auftrag ist bereit zum Senden</numerusform>
            <numerusform>%Ln Aufträge sind bereit zum Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Senden · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Feststelltaste: Jede Markierung führt zum nächsten Bild</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Jede Markierung führt zum nächsten Bild</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Dieses Bild ist im Papierkorb. Hol es zuerst zurück.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Dieses Bild ist noch unterwegs.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Eine neue Version wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Es ließ sich kein Browser öffnen. Die Seite ist {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>Von {host} wird eine kleine Datei geholt. Nichts über dich oder deine Bilder wird gesendet.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Das ist die neueste Version, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>Version {version} von ImageEdit Desktop ist da. Das hier ist Version {own}.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Bildansicht</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>In die Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Die Bilder lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Nichts wird kopiert oder verändert. Solange ihr Laufwerk fehlt, lassen sie sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Sterne, Auswahlen, Etiketten und Schlagwörter anderer Programme kommen mit, ebenso unsere eigenen Rezepte.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Sie brauchen noch einmal Platz und bleiben, wenn der Ordner verschwindet.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Ein Foto oder ein Beispiel nehmen, schreiben, was sich ändern soll, und „Erzeugen“ drücken.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Ein Foto oder ein Beispiel nehmen, schreiben, was sich ändern soll, und „Erzeugen“ drücken.
Das ist ein Probelauf: Er braucht keinen Schlüssel und kostet nichts.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Wähl erst ein Bild.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Zuerst zur Galerie zurückgehen.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Hier erscheinen deine Bilder</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Es ist so.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Prompt der Zeile</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Porträts hinzufügen</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Porträt anpassen</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Vorlage anpassen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Entwurf mitnehmen</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Einwilligung ändern</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Anzahl der Bilder ändern</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Wendung ändern</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Kartenbild wählen</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Rechtschreibung verbessern</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Früherer Prompt</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Figur importieren</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Porträt verschieben</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Neue Figur</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Alternativen anbieten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Wiederholen: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Figur entfernen</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Porträt entfernen</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Figur umbenennen</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Rezept übernehmen</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Porträt umschalten</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Porträts ausschalten</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Promptverbesserung umschalten</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Wiederholbarkeit umschalten</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Beispiel nehmen</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Voreinstellung nehmen</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>auf unbekannte Weise angepasst</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>auf einer Farbe</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>gesendet als {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>gerade gerichtet</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>gedreht</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln davon wurde dort belassen, wo es war: Seine Datei verlässt deinen Ordner {folder}.</numerusform>
            <numerusform>%Ln davon wurden dort belassen, wo sie waren: Ihre Dateien verlassen deinen Ordner {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln davon wurde dort belassen, wo es war: Seine Datei verlässt deinen eigenen Ordner.</numerusform>
            <numerusform>%Ln davon wurden dort belassen, wo sie waren: Ihre Dateien verlassen deine eigenen Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln Bild ist wieder in seinem Ordner.</numerusform>
            <numerusform>%Ln Bilder sind wieder in ihrem Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht mehr in seinem Ordner: Es wurde außerhalb dieses Fensters entfernt.</numerusform>
            <numerusform>%Ln Bilder sind nicht mehr in ihrem Ordner: Sie wurden außerhalb dieses Fensters entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht zurückgeholt werden und bleibt im Papierkorb. Sieh nach, ob sich in den Ordner der Bibliothek schreiben lässt.</numerusform>
            <numerusform>%Ln Bilder konnten nicht zurückgeholt werden und bleiben im Papierkorb. Sieh nach, ob sich in den Ordner der Bibliothek schreiben lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht zurückgeholt werden: Der Papierkorb hat es nicht mehr. Woraus es gemacht wurde, ist aufgehoben und kann wieder beauftragt werden.</numerusform>
            <numerusform>%Ln Bilder konnten nicht zurückgeholt werden: Der Papierkorb hat sie nicht mehr. Woraus sie gemacht wurden, ist aufgehoben und kann wieder beauftragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht in den Papierkorb gelegt werden und bleibt, wo es ist. Vielleicht gibt es auf diesem Laufwerk keinen Papierkorb, oder ein anderes Programm hat es offen.</numerusform>
            <numerusform>%Ln Bilder konnten nicht in den Papierkorb gelegt werden und bleiben, wo sie sind. Vielleicht gibt es auf diesem Laufwerk keinen Papierkorb, oder ein anderes Programm hat sie offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln Bild wurde außerhalb dieses Fensters in den Papierkorb gelegt.</numerusform>
            <numerusform>%Ln Bilder wurden außerhalb dieses Fensters in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>%Ln Bild in den Papierkorb legen</numerusform>
            <numerusform>%Ln Bilder in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>%Ln abgelehntes Bild in den Papierkorb legen</numerusform>
            <numerusform>%Ln abgelehnte Bilder in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Kein Bild der Bibliothek ist abgelehnt.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Kein Bild dieser Suche ist abgelehnt.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>Das sind alle abgelehnten Bilder der Bibliothek; sie belegen {weight}.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>Das sind die abgelehnten Bilder dieser Suche; sie belegen {weight}.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>Mit Rückgängig kommen sie zurück, solange der Papierkorb sie hat.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>„Rückgängig“ holt sie zurück, solange der Papierkorb sie hat. Woraus sie gemacht wurden, bleibt in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht entfernen:</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht entfernen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln Bild ging mit.</numerusform>
            <numerusform>%Ln Bilder gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln Porträt</numerusform>
            <numerusform>%Ln Porträts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln Porträt war nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln Porträts waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Hinweise zu %Ln Porträt: Wähle es aus, um sie zu lesen.</numerusform>
            <numerusform>Hinweise zu %Ln Porträts: Wähle eins aus, um sie zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Die Porträts werden angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Mit diesen Porträts gemacht: %Ln Bild.</numerusform>
            <numerusform>Mit diesen Porträts gemacht: %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Keine Porträts</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Noch keins davon ist ausgewählt oder abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Nichts fällt auf: Angesehen wurden Größe, Schärfe, Licht und Form.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Mit diesen Porträts wurde noch nichts gemacht.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Ausgewählt: {picked} von {judged}, über die du entschieden hast ({percent} %).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>Die Person ist getilgt: Karte, Porträts und alles, was von ihnen erzählte.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>„{name}“ ist schon hier und weicht von der Datei ab; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>„{name}“ ist schon hier.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>„{name}“ ist importiert.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Vielleicht {price} berechnet</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Nichts (Probelauf)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>{price} berechnet</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;Über ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Zurück zur &amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>&amp;Blaues Etikett</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>&amp;Beide, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Budget&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>Auftrag &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>Alles vom Dienst &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>Bilder &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>&amp;Zu Bild gehen …</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>&amp;Grünes Etikett</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>Dieses der Serie be&amp;halten, die anderen ablehnen</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>&amp;Größere Miniaturbilder</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Keine Sterne</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>Bild ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>Das beste aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Vor&amp;heriges Bild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>&amp;Rotes Etikett</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>Porträt &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>Rezept ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>Auftrag wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>Auftrag &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>Ohne Urteil &amp;herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>Die letzte Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>Gel&amp;bes Etikett</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>Beide auf h&amp;undert Prozent und zurück</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>API-&amp;Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>&amp;Porträts hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>Das Duell neu beginne&amp;n</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>Blindes &amp;Duell …</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>Tastenkürzel &amp;ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>&amp;Vorlage wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>&amp;Aufträge schließen</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>&amp;Zwei vergleichen</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>P&amp;rompt kopieren</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Du&amp;nkle Farben</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>Licht di&amp;mmen</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>Auftrag &amp;ausblenden</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Schnellere Diaschau</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>Stapel ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Figuren</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>Zeilen &amp;verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>Figur &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Links und rechts &amp;spiegeln</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>Figuren &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>Ordner &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>Ausgewählte Wörter als Textbaustein be&amp;halten …</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>Bild lassen, wie es &amp;war</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Neue Figur</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Neue Tabelle</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>CSV-Datei als Tabelle &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>Prompt &amp;verbessern</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>Zweites Fenster an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>&amp;Vorige unentschiedene Serie</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>Figur ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>Zeilen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>An&amp;frage als Code …</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>Tabelle als CSV-Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>So angepasst s&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Tabelle der Anfragen</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>Porträt an&amp;passen …</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>Vorlage an&amp;passen …</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Für jedes &amp;Bild eine Zeile anlegen …</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Nichts anpassen</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>Aus dem Papierkorb &amp;zurückholen</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Nach &amp;vorn holen</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>Über &amp;Gekommenes entscheiden</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Eintrag der Liste löschen</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Dia&amp;gnose&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Früherer Prompt</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>Person für immer &amp;tilgen …</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>&amp;Ähnliche Bilder finden</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>&amp;Oben und unten spiegeln</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>&amp;Alle Stapel ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>&amp;Mehr Antworten geben</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>&amp;Sterne nach Rang geben</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Nach jeder &amp;Markierung weitergehen</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>Mit dem letzten D&amp;uell weitermachen</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>Zum &amp;nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>Zum &amp;anderen der beiden</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>Zum &amp;vorherigen Teil des Fensters</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>Wie ä&amp;hnlich …</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>&amp;Textbaustein einfügen …</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Eingestelltes als V&amp;oreinstellung behalten …</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>Computer &amp;wach halten, während Bilder gemacht werden</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>&amp;Sprache&#xa0;…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Späterer Prompt</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>Das Duell &amp;verlassen</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>&amp;Unentschieden lassen</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Jede &amp;Woche nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Nach einer neuen &amp;Version suchen</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>Zeilen verviel&amp;fachen …</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Den Kandidaten zum &amp;Favoriten machen</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Nichts markieren und das Duell beenden</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>In der Warteschlange nach &amp;oben</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>In der Warteschlange nach &amp;unten</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Abgelehnte in den Papier&amp;korb legen …</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Linie verschieben: mehr vom Ergebnis</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Linie verschieben: mehr von der Vorlage</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Porträt nach &amp;hinten</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Porträt nach vor&amp;n</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Nächster Kandidat</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Nächstes Bild der Übersicht</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>Nächste unentschiedene &amp;Serie</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>&amp;Kein Etikett</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>&amp;Alternativen anbieten: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Auft&amp;rag des Bildes als Code …</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>Tabelle beste&amp;llen …</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Serie n&amp;och einmal beauftragen</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>Vio&amp;lettes Etikett</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>Diaschau a&amp;nhalten</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>Se&amp;nden pausieren</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Auswählen und &amp;weiter</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Auswählen &amp;oder nicht</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Das beste auswählen und die übrigen ab&amp;lehnen</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Bild darüber in der Übersicht</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Bild darunter in der Übersicht</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Voriger Kandidat</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Voriges Bild der Übersicht</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Figur in die &amp;Ablage legen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>Bilder der Zeilen le&amp;sen</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Tabelle entfer&amp;nen</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>Vor&amp;lage entfernen</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Tabelle &amp;umbenennen</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Eintrag der Liste umbenennen …</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>&amp;Wiederholbar: jeden Seed behalten</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>&amp;Kleinere Miniaturbilder</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>&amp;Nicht mehr warten</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>Favorit und Kandidat &amp;tauschen</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Gespeicherte Suchen &amp;und Schlagwörter</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>Diese Suche s&amp;peichern …</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>Bilder &amp;suchen</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>Z&amp;weites Fenster</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Zweites Fenster: gleicher &amp;Zoom und Ausschnitt</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>&amp;Kein Bild auswählen</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Alle Bilder aus&amp;wählen</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Heikle Bilder: &amp;verwischen</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Heikle Bilder: aus&amp;blenden</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Heikle Bilder: &amp;zeigen</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Ganzes &amp;Bild zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>&amp;Eingabe zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>&amp;Aufträge zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Bibliotheks&amp;ordner zeigen</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Zeigen, &amp;was anders ist</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>Zeigen, &amp;was vom Porträt gesendet wird</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Zeigen, &amp;was von der Vorlage gesendet wird</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>Alle Bilder der Tabelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Beschnittenes Sch&amp;warz und Weiß zeigen</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Jedes Pi&amp;xel zeigen</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Histo&amp;gramm zeigen</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>&amp;Heikles Bild zeigen</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>Heikle Bilder des Duells &amp;zeigen</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Zeigen, was im Papierk&amp;orb ist</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>In S&amp;erien zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>Beide &amp;Seiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>&amp;Bilder der Figur zeigen</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Bilder der Zeile zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Die &amp;Rangliste bisher zeigen</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>&amp;Vorlage zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Vor&amp;lage des Paars zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>&amp;Diaschau</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Langsamere Diaschau</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Vorlage und Ergebnis mit einer &amp;Linie dazwischen</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>Ähnliches s&amp;tapeln</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>Nicht mehr auf die Serie &amp;warten</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>S&amp;chlagwörter …</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Mir sagen, wenn Aufträge &amp;enden, während ich woanders bin</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>Das &amp;linke Bild ist besser</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>Das &amp;rechte Bild ist besser</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>Das Bild &amp;allein</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>Ein &amp;Beispiel probieren …</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Voreinstellung der Liste erneuern</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>Vor&amp;einstellung nehmen …</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>&amp;Früheren Prompt nehmen …</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>Als &amp;Vorlage nehmen</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>Als Porträt einer Fi&amp;gur nehmen …</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Porträt als &amp;Vorlage nehmen</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Vorlage auch als &amp;Porträt nehmen</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>Einen &amp;Ordner auf neue Bilder beobachten …</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>Auf h&amp;undert Prozent und zurück</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Zuerst ein Porträt auswählen.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>Das Porträt ist schon am Ende.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Es gibt noch keine Vorlage.</translation>
    </message>
</context>
<context>
    <name>deciding</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Candidate {place}</source>
        <translation>Kandidat {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Kandidat · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Kandidat, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Beauftragte Bilder</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Aktiv machen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Es ist nichts mehr zum Vergleichen da</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>Prompt umgeschrieben</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Dasselbe Rezept, zweimal beauftragt.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Dasselbe Rezept: Bilder {one} und {other} einer Serie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Auswählen oder nicht</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Favorit · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Favorit, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Heikles Bild zeigen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Übersicht über %Ln Bild</numerusform>
            <numerusform>Übersicht über %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Um mehr zu vergleichen, geh zurück und wähl in der Galerie andere Bilder aus.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>{left} von %Ln Bild übrig</numerusform>
            <numerusform>{left} von %Ln Bildern übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} des Kandidaten: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} des Favoriten: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln der Bilder ist schon bei den Porträts.</numerusform>
            <numerusform>%Ln der Bilder sind schon bei den Porträts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>%Ln von {total} ist nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln von {total} sind nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln Porträt: Das Modell beachtet vielleicht nur die ersten.</numerusform>
            <numerusform>%Ln Porträts: Das Modell beachtet vielleicht nur die ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Bilder werden gelesen: {done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Angehalten: %Ln von {total} Bildern wurde nicht gelesen.</numerusform>
            <numerusform>Angehalten: %Ln von {total} Bildern wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>„{name}“ ist schon bei den Porträts.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>Platz {rank}, klar vor dem nächsten: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>Platz {rank}, knapp vor dem nächsten: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>Platz {rank}, wohl vor dem nächsten: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>Platz {rank}, das letzte: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>Die Antworten unterscheiden die ersten nicht.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>Das erste ist vorn, aber knapp. Ein paar Antworten mehr würden es klären.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>Das erste ist vorn, aber knapp. Alle Paare wurden gezeigt.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>Das erste ist klar das beste.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>Das erste ist wohl das beste.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} von etwa %Ln Antwort</numerusform>
            <numerusform>{count} von etwa %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · klar vorn</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · knapp vorn</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · wohl vorn</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln Kopie der Datenbank, die die Person zurückbrächte: eine Sicherung oder eine aufgehobene beschädigte. Eine neue Sicherung wird gemacht.</numerusform>
            <numerusform>%Ln Kopien der Datenbank, die die Person zurückbrächten: Sicherungen und aufgehobene beschädigte. Eine neue Sicherung wird gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln Bild ist in einem deiner eigenen Ordner und bleibt dort.</numerusform>
            <numerusform>%Ln Bilder sind in deinen eigenen Ordnern und bleiben dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln Bild, seine kleine Fassung und der Prompt seines Auftrags.</numerusform>
            <numerusform>%Ln Bilder, ihre kleinen Fassungen und die Prompts ihrer Aufträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln Porträt: seine Datei, auch im Entwurf und in dem, was sich dort rückgängig machen lässt.</numerusform>
            <numerusform>%Ln Porträts: ihre Dateien, auch im Entwurf und in dem, was sich dort rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Alle zum Senden vorbereiteten Kopien und alle bekannten Uploads, auch von anderen Bildern: Sie werden neu gemacht.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Karten, die du exportiert hast, und Kopien der Bibliothek, die andere gemacht haben, sind außer Reichweite.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>„{name}“ für immer tilgen?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Aus dieser Bibliothek wurde nichts davon an den Dienst gesendet.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Bilder, die einmal auf der Karte waren und zu anderen Karten oder Aufträgen gehören, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Bilder, die du behältst, zeigen die Person weiterhin; Prompts und Dateinamen behalten deine Worte.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Textbausteine, Voreinstellungen und der Prompt im Entwurf behalten deine Worte.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>Die Karte „{name}“ hat auch eins dieser Porträts und verliert es.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>Die Karte: Name, Notizen, Wendung, was vereinbart wurde und alles, was vorher mit ihr geschah.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>Der Dienst behält solche Bilder sieben Tage; die sind vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>Der Dienst behält, was ihm gesendet wurde und was er machte, noch bis zu %Ln Tag. Nichts hier kann das zurücknehmen.</numerusform>
            <numerusform>Der Dienst behält, was ihm gesendet wurde und was er machte, noch bis zu %Ln Tage. Nichts hier kann das zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>Was %Ln Auftrag von diesen Porträts erzählt.</numerusform>
            <numerusform>Was %Ln Aufträge von diesen Porträts erzählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>Was bezahlt wurde, bleibt im Auftragsbuch: wann, wie viel und was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Anderer Ort, anderes Licht</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Kinderbuch</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Altes Foto in Farbe</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Porträt als Ölgemälde</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Produktfoto</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importiert</numerusform>
            <numerusform>%Ln importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln im Papierkorb</numerusform>
            <numerusform>%Ln im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neues</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln Bild, eingeklappt, das beste: {picture}</numerusform>
            <numerusform>%Ln Bilder, eingeklappt, das beste: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Serie ohne Bilder</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Serie ohne Bilder, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Holt Prompt, Vorlage, Porträts und Größe dieser Serie zurück in die Eingabe.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Es kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>So aufbewahrt, wie es kam</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Aufbewahrt, nicht geprüft</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Unentschieden lassen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Nicht in seinem Ordner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Noch einmal beauftragen</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Bild {number} von {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Bild, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Gespeichert, heikel</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Gespeichert, heikel, verwischt gezeigt</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Heikles Bild zeigen</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Vorlage zeigen</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Zeigt ein Bild der Serie oder alle.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Zeigt anstelle jedes Bildes die Vorlage, solange du gedrückt hältst.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Der Dienst hat dieses Bild als heikel gekennzeichnet. Klick hier, um es zu sehen.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · sonst {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, eingeklappt</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, Bild {number}, {state}</translation>
    </message>
    <message>
        <source>{prompt}, {state}, {place}</source>
        <translation>{prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>{state}, {verdict}</source>
        <translation>{state}, {verdict}</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Blurred, or without detail.</source>
        <translation>Unscharf oder ohne Einzelheiten.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>Gesichter werden nicht gesucht: Wer es ist und wie viele es sind, hat niemand geprüft.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Seine Datei ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Sieht aus wie ein anderes Porträt dieser Karte.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Vom Dienst gemacht: Eine Kopie einer Kopie entfernt sich von der Person. Nimm wenn möglich Fotos.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Klein: Ein Gesicht darin hat wenige Pixel.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Sehr hell.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Sehr dunkel.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Sehr hoch oder sehr breit: Vielleicht ist etwas abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>histogram</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und noch %Ln.</numerusform>
            <numerusform>Und noch %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Wiedergefunden: %Ln.</numerusform>
            <numerusform>Wiedergefunden: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild importieren</numerusform>
            <numerusform>%Ln Bilder importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Importiert: %Ln Bild.</numerusform>
            <numerusform>Importiert: %Ln Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Bilder werden importiert: {done} von {total} Dateien</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Schon in der Bibliothek: %Ln.</numerusform>
            <numerusform>Schon in der Bibliothek: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Nicht importiert: %Ln.</numerusform>
            <numerusform>Nicht importiert: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Weniger als 1 %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>Nein. Es ist aufbewahrt, wie der Dienst es gesendet hat; dieses Programm kann nicht alles davon lesen.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Nichts, was zu sehen wäre</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>Die Bibliothek hat keine Vorlage dieses Bildes</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>Bild und Vorlage lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>Der Dienst hat es nicht gesagt</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Ja, vom Dienst</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} von {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>beim Dienst noch {days} Tage {hours} Std. aufbewahrt</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>beim Dienst noch {hours} Std. {minutes} Min. aufbewahrt</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>beim Dienst nicht mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>Bi&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>&amp;Figuren</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>Pro&amp;mpt</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Urteil</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Animiert: Nur das erste von {frames} Einzelbildern wird verwendet.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Aufgehellt: Die Datei nutzt nur {bits} ihrer {stored} Bits.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>Kamera-Rohdaten: Genommen wird das Bild, das die Kamera daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Farben von {profile} nach sRGB umgerechnet.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Neu komprimiert, als gewöhnliches {format}.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Komprimiert, um unter 10 MB zu bleiben.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Zugeschnitten auf {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Angaben in der Datei, etwa Kamera oder Ort, werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Mit {width} × {height} Pixeln gezeichnet.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Links und rechts gespiegelt.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: Genommen wird die gewöhnliche Fassung, ohne die zusätzliche Helligkeit.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Es ist auf eine Weise angepasst, die diese Version des Programms nicht kennt.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>Die Transparenz verdeckt alles, darum wird das Bild ohne sie gesendet.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Von den {pictures} Bildern in der Datei wird das größte genommen.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Farbpalette auf volle Farben erweitert.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Auf 8 Bit je Kanal verringert.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Wird unverändert gesendet.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Wird als {format} gesendet.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Wird mit {width} × {height} Pixeln gesendet.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Um {degrees}° gerade gerichtet.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>Die Datei ist abgeschnitten: Die feinen Einzelheiten des Bildes fehlen.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten: {percent}&#xa0;% des Bildes fehlen.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Dieses Bild ist klein; ein größeres bringt bessere Ergebnisse.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Durchsichtige Teile sind mit der Farbe {colour} gefüllt.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Durchsichtige Stellen werden weiß gefüllt.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Im Uhrzeigersinn um {degrees}° gedreht.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Aufrecht gedreht.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Eine Klammer schließt keine offene und wird gesendet, wie sie dasteht.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Eine Klammer ist nicht geschlossen und wird gesendet, wie sie dasteht.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Ein fertiges Bild kam beschädigt an. Der Dienst bewahrt es sieben Tage auf; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Ein fertiges Bild ließ sich nicht holen. Der Dienst bewahrt es sieben Tage auf; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>Eine neuere Version des Programms hat „{name}“ geschrieben. Aktualisiere dieses, um es zu importieren.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>Eine Tabelle hat Platz für {limit} Zeilen. Mach mehrere Tabellen daraus.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Statt der Antwort des Dienstes kam eine Webseite. Falls dieses Netz eine Anmeldung verlangt, melde dich im Browser an und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Das Foto hinzufügen, das bearbeitet werden soll.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>Ein anderes Programm benutzt „{path}“. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Eine andere Version des Programms gab einen Grund an, den diese nicht kennt: „{word}“.</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>Mehr als ein Bild beginnt mit „{name}“. Schreib mehr von seiner Kennung.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Ein Schlüssel kann nur für diese Sitzung angegeben werden, im Fenster oder in {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>Von „{url}“ ließ sich kein Bild holen. Speichere das Bild in eine Datei und nimm diese.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Kein Textbaustein heißt „{name}“: Der Name wird mit seinen Klammern gesendet, wie er dasteht.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>Der Probelauf konnte nicht starten: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Zeilen dieser Tabelle oder dieselben Anfragen wurden gerade bestellt. Sieh sie zuerst noch einmal an.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Bestellte Zeilen bleiben, wie sie sind. Verdopple sie und ändere die Kopien.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Sag, womit die Bilder markiert werden sollen.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Statt „{host}“ antwortet etwas anderes, und nichts wurde gesendet: Das Zertifikat gilt für einen anderen Namen. Melde dich im Browser bei diesem Netz an, oder nimm ein anderes.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Im Programm ist etwas schiefgegangen ({message}). Nichts ist verloren; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Die Alternativen machen daraus mehr als {limit} Anfragen. Lass einige davon weg.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>Das Guthaben deines Kontos reicht nicht. Lade es auf wavespeed.ai auf und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>Das Zertifikat von „{host}“ gilt nicht am Datum dieses Rechners, und nichts wurde gesendet. Prüfe Datum und Uhrzeit des Rechners.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>Die Farben von „{name}“ sind für eine andere Art Bildschirm gedacht ({space}) und lassen sich nicht getreu umrechnen. Speichere es zuerst in sRGB.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>Die Verbindung zu „{host}“ ist nicht vertraulich, und nichts wurde gesendet: Das Zertifikat stammt von einer Stelle, die dieser Rechner nicht kennt. Falls hier eine Firma oder ein Virenscanner Verbindungen prüft, muss deren Zertifikat zu denen des Systems hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>Die Datenbank ist nicht in Ordnung: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>Die Datenbank „{path}“ ist heil, aber nicht so, wie dieses Programm sie anlegt ({message}). Sie blieb, wie sie ist. Öffne sie mit dem Programm, das sie angelegt hat, oder verschieb sie, damit sie aus der letzten Sicherung wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>Die Platte hat nicht getan, was sie sollte: {message}. Prüfe sie und versuch es noch einmal. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>Die Platte ist voll. Mach etwas Platz und versuch es noch einmal. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>Die erste Zeile von „{name}“ nennt keine bekannte Spalte. Nenne mindestens eine von diesen: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>In den Ordner „{path}“ lässt sich nichts schreiben. Wähl einen anderen Ordner für die Bibliothek, oder ändere seine Rechte.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>Der Ordner „{path}“ ist nicht da. Falls er auf einer anderen Platte liegt, schließ sie an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>Der Schlüssel ist leer. Füg ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Schau nach seinem Passwortfenster und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperr ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Die Bibliothek ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>Die Bibliothek hat das Bild „{name}“ nicht mehr. Füg es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>Die Kopie des Bildes „{name}“ in der Bibliothek wurde verändert.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>Die Datenbank der Bibliothek in „{path}“ ist beschädigt. Deine Bilder sind unberührt.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>Die Datenbank der Bibliothek ist eine ihrer Sicherungen. Die seither gekommenen Bilder wurden hinzugefügt, und sie kennt {pictures}. Aufträge, die bei der Sicherung noch nicht gesendet waren, können seither gesendet worden sein und werden nicht noch einmal gesendet: Hol alles vom Dienst.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>Die Datenbank der Bibliothek war beschädigt oder weg. Sie wurde aus der letzten Sicherung und aus den Bildern selbst wiederhergestellt und kennt wieder {pictures}. Aufträge seit dieser Sicherung können fehlen: Hol alles vom Dienst. Das Beschädigte ist in „{path}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>Der Name „{name}“ ist kein Text. Benenn die Datei um, oder importier sie als Kopie.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>Der Auftrag ging hinaus, aber es kam keine Antwort: Vielleicht wurde er angenommen und berechnet. Er ist aufbewahrt und wurde nicht wiederholt.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>Der Auftrag zum Bild „{name}“ steht nicht im Auftragsbuch.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>Der Pfad „{path}“ ist so lang, dass Windows keine Dateien mehr darin zulässt. Wähl einen Ordner mit einem kürzeren Pfad.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>Das Bild wird noch gelesen.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>Der Prompt hat {count} Zeichen. Kürze ihn auf {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>Der Proxy „{proxy}“ antwortet nicht, und nichts wurde gesendet. Prüfe die Proxy-Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>Der Proxy „{proxy}“ lässt das Programm nicht zu „{host}“ durch, und nichts wurde gesendet. Frag, wer den Proxy betreibt. Er sagte: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>Der Proxy „{proxy}“ verlangt Namen und Passwort, und nichts wurde gesendet. Setze HTTPS_PROXY auf http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>Der gleiche Auftrag mit dem gleichen Seed wurde gesendet oder ist im Begriff dazu. „imageedit-desktop resume“ setzt ihn fort; mit --again wird er ein zweites Mal erteilt.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>Der Dienst hat die Arbeit abgebrochen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Der Dienst ist nicht erreichbar, und nichts wurde gesendet. Prüfe die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>Der Dienst konnte ein angegebenes Bild nicht holen. Versuch es noch einmal, oder nimm eine Datei. Er sagte: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>Der Dienst konnte die Bilder nicht machen: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>Der Dienst nimmt den API-Schlüssel nicht an. Prüfe ihn auf wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>Der Dienst kennt das nicht mehr: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>Der Dienst ist fertig, hat aber kein Bild geliefert.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>Der Dienst nannte eine Adresse, die sich von diesem Netz aus nicht sicher öffnen lässt, darum wurde das Bild nicht geholt. Versuch es in einem anderen Netz noch einmal.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>Der Dienst hat die Arbeit aufgegeben. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>Der Dienst hat gerade Schwierigkeiten. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>Der Dienst ist mit deinen anderen Aufträgen beschäftigt. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>Der Dienst hat das Bild nicht mehr.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>Der Dienst hat die Anfrage abgelehnt: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>Die Antwort des Dienstes war nicht lesbar ({path}). Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>Die Inhaltsprüfung des Dienstes hat das abgelehnt. Ändere den Prompt oder die Bilder. Sie sagte: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>Die Website gab „{url}“ nicht heraus (Antwort {status}). Speichere das Bild in eine Datei und nimm die.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>Die Größe {size} ist nicht möglich. Jede Seite muss {min_px} bis {max_px} Pixel haben.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>Die Größe {size} ist nicht möglich. Seiten müssen Vielfache von {step_px} sein; {nearest} liegt am nächsten.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>Die Arbeit wurde beim Dienst gelöscht.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Es gibt noch keinen API-Schlüssel. „imageedit-desktop key set“ fügt einen hinzu, oder probier --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>In der Bibliothek gibt es keine Figur „{name}“.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>In „{path}“ ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>Im Ordner „{name}“ ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopiere zuerst ein Bild oder seine Datei.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>Es gibt kein Bild „{name}“ in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>In der Tabelle ist nichts zu bestellen.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>Im Abgelegten war kein Bild. Leg eine Bilddatei ab.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Es waren mehr Bilder, als auf einmal genommen werden: Genommen wurden die ersten {count}. Importiere sie in die Bibliothek, um alle zu haben.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version von ImageEdit Desktop. Aktualisiere das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Dieses Modell nimmt zurzeit keine Referenzporträts an. Mach ohne sie weiter, oder nimm eins als Vorlage.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Dieses Modell nimmt zurzeit keinen Seed an. Mach ohne Seed weiter.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Dieser Auftrag stammt von einer anderen Version des Programms („{word}“) oder ist beschädigt. Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Das würde {price} kosten, mehr als deine Grenze von {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>Was über neue Versionen kam, ist nicht von den Machern dieses Programms signiert und wurde nicht geglaubt. Vielleicht wurde es unterwegs verändert.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>Was über neue Versionen kam, ist nicht verständlich und wurde nicht geglaubt. Versuch es später noch einmal, oder sieh auf der Download-Seite nach.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>Was kam, nennt {version} als neueste Version, aber {known} war schon bekannt. Es wurde nicht geglaubt. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Was in der Zwischenablage ist, lässt sich nicht als Zellen einer Tabelle lesen.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>Was der Dienst gesendet hat, ist kein Bild.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>Was der Dienst gesendet hat, ist zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows nimmt keinen Ordner mit dem Namen „{name}“: So heißt ein Gerät, oder er enthält eines der Zeichen &lt; &gt; : &quot; | ? *, oder er endet mit einem Punkt oder Leerzeichen. Wähl einen Ordner mit einem anderen Namen.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Das hast du schon: Der gleiche Auftrag mit dem gleichen Seed ergab „{path}“. Mit --again wird er wiederholt.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Angehalten, bevor der Auftrag gesendet wurde. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Du wartest nicht mehr. Gesendete Arbeit kann weiterlaufen und berechnet werden; abholen lässt sie sich jederzeit.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Dein Konto darf das nicht: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Dein Budget ist nicht lesbar, darum wird nichts beauftragt. Setze alle Grenzen neu, im Fenster oder mit „imageedit-desktop budget --off“ und den gewünschten Grenzen.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Dein neues Budget ließ sich auf dieser Platte nicht festhalten; bis dahin wird nichts beauftragt.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} Bilder sind nicht möglich. Möglich sind {min} bis {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>{count} Zeilen der Tabelle können so nicht bestellt werden. Berichtige oder entferne sie.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} würde dein Tagesbudget überschreiten: {spent} von {limit} sind ausgegeben oder beauftragt.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} würde dein Monatsbudget überschreiten: {spent} von {limit} sind ausgegeben oder beauftragt.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} ist „{text}“. Es muss eine https-Adresse sein, oder http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>„{host}“ ist ohne Proxy nicht erreichbar, und die Einstellung {setting} ist nicht verständlich. Nichts wurde gesendet. Berichtige sie, zum Beispiel zu http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>„{host}“ hat nicht gesagt, welche Version die neueste ist. Prüfe die Netzwerkverbindung, oder versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>„{host}“ wurde im Netz nicht gefunden, und nichts wurde gesendet. Prüfe die Netzwerkverbindung; vielleicht ist ein VPN oder ein Namensfilter im Weg.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>„{name}“ lässt sich noch nicht tilgen: {count} Aufträge mit diesen Porträts sind nicht fertig. Warte auf sie, oder verwirf die, die nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>„{name}“ lässt sich nicht als Tabelle lesen. Speichere sie in deiner Tabellenkalkulation als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>„{name}“ lässt sich nicht lesen. Prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>„{name}“ ließ sich nicht hochladen, und nichts wurde beauftragt. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>„{name}“ heißt jetzt anders: „{path}“.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>„{name}“ hat sich geändert, seit es gelesen wurde. Geänderte Bilder werden jetzt neu gelesen: Sieh sie dir an, dann bestelle.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>„{name}“ hat noch keine Porträts.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>„{name}“ hat kein Miniaturbild für die Galerie.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>„{name}“ hat {count} Porträts, und mehr nimmt eine Karte nicht auf. Entferne erst einige.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>„{name}“ hat {width} × {height} Pixel, mehr als sich öffnen lässt. Verkleinere es zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>„{name}“ ist die Kopie eines anderen Ergebnisses.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>„{name}“ ist ein Ordner. Wähl ein Bild darin.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>„{name}“ ist eine {format}-Datei von ungewöhnlicher Art. Speichere sie zuerst als gewöhnliches JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>„{name}“ ist auf eine Weise angepasst, die diese Version des Programms nicht kennt. Nimm eine neuere Version, oder wähle das Bild noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>„{name}“ liegt bei den Ergebnissen, verrät aber nicht, woher es kommt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>„{name}“ ist beschädigt und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>„{name}“ ist beschädigt: Der größte Teil des Bildes lässt sich nicht entschlüsseln. Kopiere oder exportiere es neu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>„{name}“ ist beschädigt: Das Ende des Bildes fehlt. Kopiere oder exportiere es neu.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>„{name}“ ist leer. Wähl ein anderes Bild.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>„{name}“ hat ein Format, das sich nicht öffnen lässt, nämlich {format}. Speichere es zuerst als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>„{name}“ ist im Ordner, aber nicht in der Galerie.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>„{name}“ ist keine Figur dieses Programms oder ist beschädigt. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>„{name}“ ist kein Bild. Wähle ein Bild, etwa JPEG, PNG oder HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>„{name}“ ist kein Bild. Das Format ist {format}. Wähle ein Bild, etwa JPEG, PNG oder HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>„{name}“ ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>„{name}“ ist zu klein.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>An „{name}“ ist der Leser für Bilder gescheitert; es ist nicht zu gebrauchen. Sonst kam nichts zu Schaden. Speichere es erst mit einem anderen Programm als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>„{name}“ nennt Bilder auf einem anderen Computer: „{path}“. Leg die Datei dorthin, oder hol die Bilder hierher.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>„{name}“ wurde von einem anderen Programm verändert.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>„{name}“ blieb von einem abgebrochenen Download übrig.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>„{name}“ wurde vom anderen Programm versprochen und nicht übergeben. Speichere es erst in eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>„{name}“ zu öffnen, würde zu lange dauern oder zu viel Speicher brauchen. Speichere es zuerst als gewöhnliches JPEG oder PNG.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>„{path}“ ist die Bibliothek selbst. Wähl einen Ordner außerhalb davon.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>„{text}“ kann kein Seed sein. Nimm eine ganze Zahl von {min} bis {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>„{text}“ ist weder Ja noch Nein. Schreib „yes“ oder „no“.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>„{text}“ ist keine Größe. Schreib sie wie 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>„{text}“ ist kein Betrag. Schreib Dollar wie 0,05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>„{text}“ ist in einer Suche nicht verständlich.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>„{url}“ ist eine Webseite und nennt kein eigenes Bild. Zieh das Bild selbst, oder speichere es in eine Datei.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>„{url}“ liegt, wo nur das eigene Programm lesen kann. Kopiere es erst auf diesen Computer.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>„{url}“ ist keine Webadresse. Nimm http:// oder https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>„{url}“ führt in ein privates Netz, aus dem kein Bild geholt wird. Speichere das Bild in eine Datei und nimm die.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Alles, was „{name}“ einstellt, war schon eingestellt.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>die Anzahl der Bilder</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>den Prompt</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>den Seed</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>die Größe</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>ob der Prompt verbessert wird</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>„{name}“ ist eingestellt. Ersetzt wurde: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>heikel</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>nicht: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>Bilder verloren</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>ähnlich wie ein Bild</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>hochkant</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>ohne Vorlage</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln mit unklarem Ausgang</numerusform>
            <numerusform>%Ln mit unklarem Ausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln pausiert</numerusform>
            <numerusform>%Ln pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln bereit zum Senden</numerusform>
            <numerusform>%Ln bereit zum Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Zuerst einen Auftrag auswählen.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Wähle zuerst einen Auftrag, der noch wartet: Was gesendet wurde, ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Kopiert, was jemand wissen muss, der hilft: keinen Schlüssel, keine Bilder.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Noch einmal holen</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Gibt den Auftrag auf; nichts wurde gesendet, und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Setzt den gesendeten Auftrag fort; er wird nicht noch einmal berechnet.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>Er wird schon als Letzter gesendet.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>Er wird schon als Nächster gesendet.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Erteilt den gleichen Auftrag noch einmal, neu und mit eigenem Preis.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>Pausiert: %Ln Auftrag wartet. Nichts wird gesendet, bis du fortsetzt.</numerusform>
            <numerusform>Pausiert: %Ln Aufträge warten. Nichts wird gesendet, bis du fortsetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>Pausiert: Was du bestellst, wartet. Nichts wird gesendet, bis du fortsetzt.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Die Eingabetaste zeigt, was sich tun lässt.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>Wartet, bis ein Platz frei ist</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Empfängt {done} von {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Se&amp;nden fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Sendet den Auftrag; berechnet wird er, wenn der Dienst ihn annimmt.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Beginnt in {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Wartet nicht mehr. Der Dienst kann nicht abbrechen: Der Auftrag kann trotzdem berechnet werden.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Nimmt den Auftrag zurück; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Nimmt die Zeile weg. Der Auftrag bleibt in den Büchern der Bibliothek.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>In diesem Zustand des Auftrags geht das nicht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Neuer Versuch in {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Lädt hoch, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Wartet, bis du das Senden fortsetzt</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Solange das Senden pausiert ist, wartet, was du bestellst. Was gesendet wurde, läuft weiter.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} von {count} Bildern</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht mehr in der Bibliothek. Leg dein eigenes neben den Code: {names}.</numerusform>
            <numerusform>%Ln Bilder sind nicht mehr in der Bibliothek. Leg deine eigenen neben den Code: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Adressen von Bildern, die noch hochzuladen sind, bleiben offen.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Jeder Lauf ist ein eigener Auftrag und wird bezahlt wie jeder andere.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Jeder Lauf ist ein eigener Auftrag im Probelauf und kostenlos.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Für eine POSIX-Shell: Linux, macOS und unter Windows WSL oder Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Bilder werden so hochgeladen, wie dieses Programm sie sendet.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>Der Probelauf nimmt ihn an, solange dieses Fenster offen ist. Er hat einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>Der Schlüssel wird aus der Variablen {name} gelesen; im Code steht er nie.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>Das ist der Inhalt der Anfrage.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Geholt: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Noch nicht geholt: {missing}. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Nicht mehr da: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Schon auf der Platte: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Bilder beim Dienst: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Noch in Arbeit oder von einem Auftrag, der gesucht wird: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Ein Paar eines Duells</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Einzelnes Bild</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Ein Bild anpassen</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Blindes Duell</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Genau hinsehen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Referenzporträts</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabelle der Anfragen</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was entstehen soll</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Heikel</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Gegen das Original mit seinen eigenen Pixeln: SSIM {similarity}. Was feiner als {size} ist, geht verloren.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>In dieser Größe ist bei 100 % ein Unterschied zu sehen (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>In dieser Größe ist kaum ein Unterschied zu sehen (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>In dieser Größe ist kein Unterschied zu sehen (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>In dieser Größe ist der Unterschied deutlich zu sehen (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Neu codiert als PNG, was nichts verliert.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Neu codiert mit JPEG-Qualität {quality} von 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>Beim Codieren ging nichts verloren: In dieser Größe ist jedes Pixel gleich (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Wie ähnlich sie sich sind</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Nicht gesendet: der Name des Urhebers.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Nicht gesendet: die Kamera.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Nicht gesendet: wann es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Nicht gesendet: wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>Das komprimierte Bild ist das aus deiner Datei, Byte für Byte.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>Darin ist nichts als das Bild.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Deine Datei</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>Von anderer Version</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unklar</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Lädt hoch</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln Zeile als Wiederholung ausgelassen</numerusform>
            <numerusform>%Ln Zeilen als Wiederholungen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln Zeile braucht einen Blick in die Aufträge</numerusform>
            <numerusform>%Ln Zeilen brauchen einen Blick in die Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln Zeile von „{name}“.</numerusform>
            <numerusform>%Ln Zeilen von „{name}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln Zeile schon bestellt</numerusform>
            <numerusform>%Ln Zeilen schon bestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln Zeile zu berichtigen</numerusform>
            <numerusform>%Ln Zeilen zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln Zeile, deren Bilder noch nicht gelesen sind</numerusform>
            <numerusform>%Ln Zeilen, deren Bilder noch nicht gelesen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Spalten, die hier nichts bedeuten, bleiben für die Datei erhalten: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Jede Anfrage wird zusammen mit ihrer Zeile aufgeschrieben.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Gescheitert, kann noch einmal bestellt werden</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>Braucht einen Blick in die Aufträge</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Braucht dein Wort in den Aufträgen</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Neue Bilder in „{folder}“ werden zu Zeilen.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Nicht bestellt: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Nichts wird gesendet, bis du das Senden fortsetzt.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Jetzt ist nichts zu bestellen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Prompt verbessern</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Bestellt, wartet aufs Senden</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Eigene Seeds</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Teilweise gescheitert, der Rest kann noch einmal bestellt werden</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Bilder noch zu lesen</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>Der Ordner „{folder}“ ist gerade nicht da.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>Dasselbe wie Zeile {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>Dasselbe wurde schon bestellt</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>Zellen ändern</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>kostenlos (Probelauf)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>Zeilen vervielfachen</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>„{name}“ hat noch keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln Bild ist markiert</numerusform>
            <numerusform>%Ln Bilder sind markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln Bild ist eingestuft</numerusform>
            <numerusform>%Ln Bilder sind eingestuft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln Bild zurückgeholt</numerusform>
            <numerusform>%Ln Bilder zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln Bild für später</numerusform>
            <numerusform>%Ln Bilder für später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln Bild importiert</numerusform>
            <numerusform>%Ln Bilder importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln Bild in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Bilder in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln Bild nicht mehr für später</numerusform>
            <numerusform>%Ln Bilder nicht mehr für später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln Bild ausgewählt</numerusform>
            <numerusform>%Ln Bilder ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln Bild abgelehnt</numerusform>
            <numerusform>%Ln Bilder abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln Bild unentschieden</numerusform>
            <numerusform>%Ln Bilder unentschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a picture</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Kept the best of %Ln pictures</source>
        <translation>
            <numerusform>Das beste von %Ln Bild behalten</numerusform>
            <numerusform>Das beste von %Ln Bildern behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Kein Etikett für %Ln Bild</numerusform>
            <numerusform>Kein Etikett für %Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Keine Sterne für %Ln Bild</numerusform>
            <numerusform>Keine Sterne für %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Wiederholt: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Schlagwort „{tag}“ für %Ln Bild</numerusform>
            <numerusform>Schlagwort „{tag}“ für %Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Schlagwort „{tag}“ von %Ln Bild weggenommen</numerusform>
            <numerusform>Schlagwort „{tag}“ von %Ln Bildern weggenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Rückgängig gemacht: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>blaues Etikett</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>grünes Etikett</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>Etikett einer anderen Version</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>violettes Etikett</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>rotes Etikett</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>gelbes Etikett</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} für %Ln Bild</numerusform>
            <numerusform>{label} für %Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} für %Ln Bild</numerusform>
            <numerusform>★{stars} für %Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Zuerst ein Bild öffnen.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Das ist das erste Bild.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Das ist das letzte Bild.</translation>
    </message>
</context>
</TS>
