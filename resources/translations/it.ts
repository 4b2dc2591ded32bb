<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Modifica le foto con un modello nel cloud; ogni immagine resta sul tuo disco.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>Licenza MIT. Realizzato con Qt e PySide6 (LGPL); icone di Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Le immagini sono mostrate in sRGB e il sistema le adatta al tuo schermo.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Le immagini sono mostrate in sRGB: il sistema non conosce il profilo colore del tuo schermo.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Le immagini sono mostrate con i colori del tuo schermo, secondo il profilo “{name}”.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Le immagini sono mostrate con i colori del tuo schermo, secondo il suo profilo.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Le tue immagini: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>La chiave arriva da {variable} e non viene conservata altrove.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Ultima azione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Aggiungi ritratti</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Trascina qui i ritratti di una persona o fai clic per sceglierli</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>I ritratti mostrano al modello che aspetto ha una persona</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Seleziona prima un ritratto.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Non stai regolando nulla.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Ritratto: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lettura dell’immagine…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lettura di “{name}”…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Sorgente: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>Il servizio preleva questa immagine dal suo indirizzo, così com’è.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Non c’è ancora una sorgente.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Questa immagine non è più nella libreria.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Dietro le parti trasparenti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Proporzioni del ritaglio</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: regolazione</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>Da allora non è arrivato nessun ordine su cui decidere.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln lavoro non è riuscito</numerusform>
            <numerusform>%Ln lavori non sono riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>È arrivata %Ln immagine</numerusform>
            <numerusform>Sono arrivate %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>È tutto pronto.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Sposta nel Cestino</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Questa immagine è già nel Cestino.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Questa immagine non è nel Cestino.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Questa immagine è ancora in arrivo.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Nessuna libreria aperta.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Non si perde nulla. Quello che hai inviato prosegue presso il servizio; le immagini arriveranno al prossimo avvio.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Ci sono immagini in lavorazione.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Esci con %Ln ordine in corso</numerusform>
            <numerusform>Esci con %Ln ordini in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>La prova finisce con la finestra, e con lei ciò che sta creando. Non costa nulla.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Il servizio ha segnalato questa immagine come sensibile. Fai clic per mostrarla.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Questo file non può essere mostrato qui.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Questo file manca.</translation>
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
        <translation>Un ordine che supererebbe un limite non viene effettuato. Lascia vuoto un campo per non avere limiti.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Chiedi conferma oltre</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Al giorno</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Al mese</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>{amount} spesi questo mese</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>{amount} spesi oggi</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Riquadro di ritaglio</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, {left} da sinistra, {top} dall’alto</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Per esempio: una donna dai capelli corti e rossi</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Nome del personaggio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Viene proposta al prompt quando la scheda va tra i riferimenti.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>Frase per i prompt</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Ritratti</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Lettura delle immagini…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Mostra le sue immagini</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Che cosa ne è uscito</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>Che cosa hai concordato con la persona, come e fino a quando</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Tutto ciò che vuoi ricordare</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Personaggi</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Rappresenta la scheda.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Ritratto {number} di {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>La copia di una copia si allontana dalla persona: se puoi, tieni delle foto come primi ritratti.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>Aggiungi al prompt</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Aggiungi ritratti</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Personaggio di cui diventa un ritratto</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personaggi</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Seleziona prima un personaggio.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Esporta il personaggio</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Esporta “{name}”</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Importa personaggi</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>Il file contiene il nome, le note, la frase, gli accordi presi e tutti i ritratti così come sono arrivati, con tutto ciò che i loro file rivelano, come luogo e fotocamera. Dallo solo a chi ha la fiducia della persona.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nuovo personaggio</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nessuna libreria aperta.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Ci sono ordini in corso. Aspetta che finiscano.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Prima scegli l’immagine: ciò che tieni può diventare un ritratto.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostra la scheda</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>L’immagine diventa un ritratto di “{name}”.</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>I ritratti di “{name}” sono tra i riferimenti.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Questo personaggio non ha ancora ritratti.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Questa immagine è nel Cestino.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>“{name}” ha una frase: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>“{name}” è nel file {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Una scheda raccoglie i ritratti di una persona, una frase per i prompt, le note e gli accordi presi. Trascina una scheda tra i ritratti di riferimento e i suoi ritratti sono lì. Per iniziare, trascina qui delle immagini.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personaggi</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Seleziona un personaggio.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Cancella…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Importa da un file…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nuovo personaggio</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Ancora nessun personaggio</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Persone e figure con cui lavori spesso</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Metti tra i riferimenti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>Aggiungi “{word}” al dizionario</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Nessun suggerimento</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Clipping</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>Copia la chiave di prova</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Linguaggio del codice</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Richiesta come codice</translation>
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
        <translation>Non è ancora pronto.</translation>
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
        <translation>Confronta due</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>Non si sa da che cosa è stata creata questa immagine.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Apri prima un’immagine.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Mostra prima l’immagine sensibile.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lettura della sorgente…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>La sorgente di questa immagine è un indirizzo. La libreria non ne ha una copia.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>La sorgente di questa immagine non è più nella libreria.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Ora non c’è una linea tra sorgente e risultato.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Aggiungi ritratti</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Scegli l’immagine sorgente</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Tutto è stato svuotato.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Tutto è stato svuotato. {keys} lo riporta indietro.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>La ricetta è ripristinata.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>La ricetta è ripristinata. {keys} riporta ciò che c’era prima.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Non c’è nulla da svuotare.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>Non si può ordinare {wished_images} × {wished_size}; è diventato {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” è già tra i ritratti.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Ritratti di riferimento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Invia senza</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} non è possibile, resta {count}: da {min} a {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Torna a quella panoramica</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Hai deciso su tutto ciò che è arrivato.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Esci prima dal duello.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>Ciò che hai annullato riguarda una serie che era in panoramica.</translation>
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
        <translation>Adatta</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>È nel file {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salva la diagnostica</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Per chi ti aiuta con un problema. Non viene inviato nulla: leggila, poi copiala o salvala in un file. Non contiene chiavi, prompt né immagini.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>È negli appunti.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Candidata</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>Che cosa cambia tra le ricette</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Che cosa non si può usare</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Tutte come ritratti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>La prima come sorgente, le altre come ritratti</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Importa nella libreria…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>La prima è “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>Che cosa deve diventare questa immagine?</numerusform>
            <numerusform>Che cosa devono diventare queste %Ln immagini?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>È aperto un duello.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Tutte le coppie sono state mostrate.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>In un duello possono esserci al massimo {count} immagini. Selezionane di meno.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Inizia prima un duello alla cieca.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>Sfoca di nuovo le immagini sensi&amp;bili del duello</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Nessuna di queste immagini è sensibile.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Ora non c’è nessuna domanda.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Seleziona due o più immagini salvate, o una loro serie.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>In questa libreria le immagini sensibili non vengono sfocate.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Mostra prima la classifica.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>Le risposte non dicono qual è la migliore.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>Il duello è conservato: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Non c’è ancora nessuna risposta.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Non c’è nessun duello da continuare.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Duello alla cieca</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Ora non c’è nessuna domanda.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lettura della sorgente…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Queste immagini hanno sorgenti diverse: si capirebbe qual è quale.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Cancella anche ciò che ne è stato creato</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Che cosa sparisce</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Che cosa resta</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln immagine presso il servizio non è in questa libreria</numerusform>
            <numerusform>%Ln immagini presso il servizio non sono in questa libreria</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Preleva</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Ricerca di tutto ciò che il servizio conserva ancora…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Immagini di questa serie</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Fai una sola volta le richieste identiche</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Fai l’ordine…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lettura delle immagini: {done} di {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Lettura interrotta: {done} di {total} immagini</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Inizia in pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln richiesta</numerusform>
            <numerusform>%Ln richieste</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>L’ordine parte appena l’immagine è stata letta.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>gratis (prova)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>più di %Ln richiesta</numerusform>
            <numerusform>più di %Ln richieste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln immagine non si può trascinare: è nel Cestino o ancora in arrivo.</numerusform>
            <numerusform>%Ln immagini non si possono trascinare: sono nel Cestino o ancora in arrivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>A un altro programma si possono passare al massimo {count} immagini alla volta. Selezionane di meno.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Nient’altro somiglia a questa immagine.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Ora le immagini non sono mostrate in pile.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>L’immagine è aperta.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Queste immagini sono state importate: non c’è un ordine da ripetere.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Questa serie non è in corso.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Questa immagine è nel Cestino.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Questa immagine è ancora in arrivo.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Questa immagine è stata importata e non dice come è stata creata.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln immagine sensibile è nascosta</numerusform>
            <numerusform>%Ln immagini sensibili sono nascoste</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Modifica la ricerca, o svuotala per vedere tutte le immagini.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>Il menu Visualizza stabilisce come mostrare le immagini sensibili.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>Al posto delle immagini vedi la sorgente.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Genera</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Vai all’immagine</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Numero dell’immagine</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>Quale, da 1 a {total}?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Non c’è un’immagine a cui andare.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>Chiave API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Usa il servizio reale…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>restano {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln immagine sensibile è nascosta</numerusform>
            <numerusform>%Ln immagini sensibili sono nascoste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Scegli come mostrare le immagini sensibili.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>Si possono confrontare al massimo {count} immagini alla volta. Selezionane di meno.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Confronta prima due immagini.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Resta una sola immagine.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Apri prima una panoramica.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Seleziona due immagini, o una di una serie che ne ha diverse.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Prima togli o rifiuta tutte tranne una.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>La panoramica è aperta.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Queste immagini sono ancora in arrivo.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Stai confrontando due immagini.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Nero {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Istogramma</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Non ancora misurato.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Bianco {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} dell’immagine è nero senza dettaglio e {blown} è bianco senza dettaglio. Metà è più scura di {middle} della luminosità massima.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Un po’ ritagliate, o con altra luce. Le versioni diverse di un’immagine restano separate.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Tra serie diverse</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Altre dimensioni o compressione, o un po’ più luminose.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Quanto si somigliano le immagini di una pila</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Ampia</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Molto in comune</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Un’immagine in più file.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Affini</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Piccole modifiche</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Rigorosa</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La stessa</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Versioni quasi uguali.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Versioni con la stessa composizione.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Molto vicine</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Scegli una cartella di immagini</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nessuna libreria aperta.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importati</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Queste immagini non sono più visibili.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Ritratto {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copia prompt</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Costo del lavoro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Segnalata</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importata da</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creata</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Immagini del lavoro</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Prompt di questa immagine</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Prompt ottimizzato</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Dimensioni richieste</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Ripristina ricetta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Seleziona un’immagine per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID del servizio</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usa come sorgente</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>{fact} di questa immagine</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln immagine è salvata</numerusform>
            <numerusform>%Ln immagini sono salvate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Riprendi l’invio</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Non c’è nulla in corso e nulla è fallito.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Sospendi l’invio</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Lavori non conclusi</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Sono chiusi.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Premi un tasto…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Richiesta del saldo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Le elaborazioni avvengono sul tuo account e si pagano da lì. Una chiave si crea su wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Dimentica la chiave</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Conservata in {place} e inviata soltanto al servizio.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Nessun portachiavi accetta ora la chiave, perciò resta in memoria solo per questa sessione.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Incolla un’altra chiave per sostituirla</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Incolla la chiave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>La chiave funziona. Saldo: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>La tua chiave WaveSpeedAI</translation>
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
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cerca un comando o un tasto</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasti come in</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Questi hanno perso un tasto: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Lascialo lì</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Nessun tasto per “{command}”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>Ripristina “{command}”</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Scorciatoia di “{command}”: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Usalo qui</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} appartiene a {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} qui serve per spostarsi o premere. Scegli un altro tasto, o una combinazione.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} apre il menu “{menu}”.</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>“{command}” ({place})</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>La lingua scelta vale dal prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>La lingua del sistema</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (nessun font installato)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (traduzione automatica)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Quale percentuale di ciò che vedi mostra la sorgente</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Linea tra sorgente e risultato</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>Ri&amp;prendi la presentazione</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>Acce&amp;ndi le luci</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>Speg&amp;ni le luci</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Apri prima un’immagine.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Presentazione: {seconds} s per ogni immagine.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>Era l’ultima immagine. La presentazione è finita.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>Le luci sono attenuate.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>Le luci sono accese.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>Le luci sono spente.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>La presentazione è in pausa.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Ora non c’è nessuna presentazione.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln immagine è ancora da esaminare. Si aggiungerà appena fatto.</numerusform>
            <numerusform>%Ln immagini sono ancora da esaminare. Si aggiungeranno appena fatto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Questa immagine è ancora in arrivo.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Colore scelto</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Colore dietro le parti trasparenti</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e un’altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personaggi</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Crea una riga per ogni alternativa nei prompt delle righe</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Più di %Ln riga: in una tabella non c’è posto.</numerusform>
            <numerusform>Più di %Ln righe: in una tabella non c’è posto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Moltiplica</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Moltiplica %Ln riga</numerusform>
            <numerusform>Moltiplica %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Prompt, uno per riga</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Dimensioni</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Risulta %Ln riga.</numerusform>
            <numerusform>Risultano %Ln righe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Questo nome esiste già. La voce sarà sostituita.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Decidi quelle sopra</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Non c’è un’altra serie su cui decidere.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Sopra questa serie non c’è nulla da decidere.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Da qui in poi non c’è nulla da decidere, ma sopra sì.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>Questa è l’ultima serie con qualcosa da decidere.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Almeno una di queste richieste è già stata fatta con lo stesso seed: il {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Ripeti l’ordine da {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Conferma l’ordine da {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>Confermi l’ordine da {price}?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>Lo stesso ordine con lo stesso seed del {date} non è concluso e può ancora portare le sue immagini.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>Lo stesso ordine con lo stesso seed è stato fatto il {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Questo ce l’hai già</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Una parte l’hai già ordinata</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Questo l’hai già ordinato</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>Hai chiesto questa conferma oltre {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln ordine è arrivato: {pictures}</numerusform>
            <numerusform>%Ln ordini sono arrivati: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>È arrivata %Ln immagine</numerusform>
            <numerusform>Sono arrivate %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidi ora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Ordini arrivati</translation>
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
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Assegna stelle per posizione</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Non contrassegnare nulla</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Altre risposte</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Scegli la migliore</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Scegli la migliore, rifiuta le altre</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Classifica, a partire dalla migliore</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, sensibile, mostrata sfocata</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Confronto con la sorgente…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>È cambiato meno dell’1% dell’immagine</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Non è cambiato nulla di visibile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>L’immagine e la sua sorgente non si possono confrontare.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lettura della sorgente…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>La sorgente di questa immagine non può essere mostrata qui.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>Cambiato: {percent}% dell’immagine</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Confronto con la sorgente…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Cambiato meno dell’1%</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nessun cambiamento</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lettura della sorgente…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>Cambiato: {percent}%</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Quale percentuale di ciò che vedi mostra l’originale</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Linea tra l’originale e ciò che viene inviato</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Questo file non può essere mostrato qui.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Immagine a sinistra</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Immagine a destra</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Due immagini</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cerca un comando</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Nessun comando contiene queste lettere.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Che cosa vuoi fare?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Riprendi l’invio</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln lavoro è il prossimo da inviare.</numerusform>
            <numerusform>%Ln lavori sono i prossimi da inviare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>L’invio riprende.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Sposta indietro il ritratto</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Sposta avanti il ritratto</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Rimuovi ritratto</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Usa per la scheda</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Ritratto {number} di {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (disattivato, non inviato)</translation>
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
        <translation>Che cosa deve cambiare? Per esempio: la stessa donna di notte con un impermeabile rosso</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Prompt precedenti</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Cerca un prompt</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Conserva le impostazioni…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Conserva le parole selezionate…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Non c’è ancora nessun preset. Un preset conserva prompt, dimensioni, numero di immagini, seed e ottimizzazione.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Non c’è ancora nessun frammento. Seleziona delle parole del prompt e conservale; in un prompt {name} sta per ogni riga del frammento con quel nome.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nulla qui contiene queste parole.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Non hai ancora ordinato nulla. Ogni prompt che ordini apparirà qui.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Frammenti</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: cerca per parole, Tab per l’elenco successivo</translation>
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
        <translation>Caratteri usati: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Ottimizza il prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>Il servizio riscrive il prompt prima di usarlo</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Prova un esempio</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Usa un preset</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Usa un prompt precedente</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Conserva come preset</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Conserva come frammento</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nessuna libreria aperta.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Apri prima l’elenco dei preset e scegline uno.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Apri prima l’elenco dei frammenti o dei preset e scegline uno.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Rinomina il preset</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Rinomina il frammento</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Il prompt è vuoto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” è stato eliminato.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>“{name}” ora conserva le impostazioni attuali.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln immagine è ancora da confrontare con la sua sorgente</numerusform>
            <numerusform>%Ln immagini sono ancora da confrontare con le loro sorgenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Azzera tutto</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Non ancora misurato</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Nulla soddisfa tutti i criteri.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Cerca senza {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Che cosa si cerca</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Senza {part}: %Ln immagine</numerusform>
            <numerusform>Senza {part}: %Ln immagini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Classifica finora</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Questa →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Qual è la migliore?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Questa</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Entrambe, o non so dire</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Non c’è un prompt precedente.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>Questo è l’ultimo prompt.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Ritratti di riferimento</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>“Genera” farebbe %Ln richiesta con un suo seed; è questa.</numerusform>
            <numerusform>“Genera” farebbe %Ln richieste, ognuna con un suo seed; questa è la prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>“Genera” farebbe %Ln richiesta; è questa.</numerusform>
            <numerusform>“Genera” farebbe %Ln richieste; questa è la prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>L’ordine del {date} da cui proviene questa immagine.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Questa immagine è stata importata e non rivela il suo ordine.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>Ciò che “Genera” chiederebbe ora. Segue le tue modifiche.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Righe della tabella</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Foto di esempio: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Prova questa foto di esempio</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>o prova un esempio</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Salva questa ricerca</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>Questa parte della ricerca non è chiara: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Nessuna ricerca salvata.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Rimuovi “{name}”</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Cerca prima qualcosa.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
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
        <translation>Adatta</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Segue la finestra principale.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissata</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Fissata: resta su questa immagine.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Seconda finestra</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sblocca</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: seconda finestra</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: seconda finestra, fissata</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>Nella finestra principale è in corso un duello alla cieca.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Nessuna immagine selezionata.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Apri prima la seconda finestra.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>L’immagine fissata non è più nella libreria. Questa finestra torna a seguire.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>L’immagine fissata è ora nel Cestino. Questa finestra torna a seguire.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Non c’è un’immagine da fissare.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Questa immagine è ancora in arrivo.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Questa finestra è fissata. Sbloccala prima.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>S&amp;blocca la seconda finestra</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Copia il seed</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Blocca un seed per rifare le stesse immagini</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Blocca un altro seed casuale</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Casuale, conservato</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Torna a un seed casuale</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} è diventato {seed}, il seed possibile più vicino</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln richiesta con un suo seed.</numerusform>
            <numerusform>%Ln richieste, ognuna con un suo seed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>L’immagine potrebbe venire uguale.</numerusform>
            <numerusform>Tutte le %Ln immagini potrebbero venire uguali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Ogni immagine è una richiesta a sé, con un seed che viene conservato. Il costo è lo stesso, ma ci vuole più tempo: il servizio accetta solo un certo numero di richieste al minuto.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Fai un’unica richiesta</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Riproducibile</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Stesso prezzo, ma più lento.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>In questo caso il servizio dà a ogni immagine un suo seed e non lo rivela.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Questo modello non accetta un seed da conservare.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Usa un seed casuale</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>Sfoca di nuovo l’immagine sensi&amp;bile</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nessuna libreria aperta.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Nessuna di queste immagini è sensibile.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>In questa libreria le immagini sensibili non vengono sfocate.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>Il servizio non ha detto se questa immagine è sensibile.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Questa immagine non è sensibile.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Questa immagine è ancora in arrivo.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Seleziona prima un ritratto.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ritratto</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Ritratto {number} di {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Ritratto {number} di {total}, disattivato e non inviato</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Lettura del file inviato…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lettura di “{name}”…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Salva una copia di ciò che viene inviato</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvato come “{name}”.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>La libreria non è aperta.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>Il servizio preleva questa immagine dal suo indirizzo. Nulla esce da questo computer.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Non c’è ancora una sorgente.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Questo ritratto non è più tra i riferimenti.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>Immagini {format}</translation>
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
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Affiancate</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Che cosa viene inviato</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Con una linea</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: che cosa viene inviato</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Proporzioni libere</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Nuove immagini: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Proporzioni proprie</translation>
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
        <translation>Questo file non può essere mostrato qui.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Questo file manca.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Sensibile, mostrata sfocata</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Questo file non può essere mostrato qui.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Questo file manca.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Questo schermo è troppo stretto per i dettagli.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Adatta alla sorgente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Scambia larghezza e altezza</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>da {min} a {max} pixel, a passi di {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} è diventato {value}: da {min} a {max}, a passi di {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>Informazioni sulla sorgente</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Crea le immagini a {size}, con le proporzioni della sorgente</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>Passare a {shape}?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Le nuove immagini saranno di {asked}, con altre proporzioni. Il servizio non dice come ci adatta la sorgente. Ciò che è attenuato andrebbe perso con un ritaglio al centro.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>Il servizio la preleva da questo indirizzo.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · danneggiata</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · inviata come {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · inviata com’è</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · inviata con modifiche</translation>
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
        <translation>Regola la sorgente</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Trascina qui una foto</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Trascina un’altra immagine per sostituirla</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lettura di “{name}”…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Rimuovi la sorgente</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Mostra che cosa viene inviato</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Immagine sorgente</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>oppure fai clic per sceglierla, o incollala</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selezionata</numerusform>
            <numerusform>%Ln selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Dopo ogni contrassegno</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Gli ordini vanno al servizio e vengono addebitati.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Le immagini vengono create su questo computer, gratis.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Servizio reale</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Dimensione delle miniature</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} di {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Scegli e continua</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Panoramica</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>%Ln richiesta è stata ordinata.</numerusform>
            <numerusform>%Ln richieste sono state ordinate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Aggiungi una riga per ogni immagine</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Tutte le immagini della tabella sono state lette.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Seleziona una riga già ordinata.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Seleziona prima delle righe.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Scegli la cartella da tenere d’occhio</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nuova tabella</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nessuna libreria aperta.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Da questa tabella non è stato ancora ordinato nulla.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>Apri file CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Apri prima una tabella.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Conferma</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>Confermi l’ordine di %Ln richiesta per {price}?</numerusform>
            <numerusform>Confermi l’ordine di %Ln richieste per {price}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>Confermi l’ordine di prova di %Ln richiesta?</numerusform>
            <numerusform>Confermi l’ordine di prova di %Ln richieste?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Salva come file CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>L’ordine della tabella è in corso.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>La tabella è in “{name}”.</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>La tabella “{name}” è stata rimossa. Ciò che hai ordinato da lì resta.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Non ci sono righe ancora da ordinare.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Aggiungi immagini…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Ogni riga è una richiesta: una sorgente, un prompt, le dimensioni. Trascina qui delle immagini, una cartella o un file CSV da un foglio di calcolo. Tutto viene controllato e il prezzo calcolato prima dell’ordine.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Molte richieste in una volta</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Moltiplica…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nome della tabella</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nuova tabella</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>Apri un file CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabella delle richieste</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Tabelle di questa libreria</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Aggiungi tag, separati da virgole</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Ancora nessun tag.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Tag di %Ln immagine</numerusform>
            <numerusform>Tag di %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>Togli “{tag}”</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} di {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Raddrizza</translation>
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
        <translation>Apri prima un’immagine.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Mostra prima l’immagine sensibile.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln lavoro è di un’altra versione del programma ed è rimasto com’era</numerusform>
            <numerusform>%Ln lavori sono di un’altra versione del programma e sono rimasti com’erano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln lavoro è pronto per l’invio</numerusform>
            <numerusform>%Ln lavori sono pronti per l’invio</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Invia · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>da decidere</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Bloc Maiusc: ogni contrassegno passa all’immagine successiva</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Ogni contrassegno passa all’immagine successiva</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Questa immagine è nel Cestino. Prima recuperala.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Questa immagine è ancora in arrivo.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Ricerca di una nuova versione…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Non è stato possibile aprire un browser. La pagina è {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>Viene scaricato un piccolo file da {host}. Non viene inviato nulla su di te o sulle tue immagini.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Apri la pagina di download</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Questa è la versione più recente, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>C’è la versione {version} di ImageEdit Desktop. Questa è la versione {own}.</translation>
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
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visore</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>Copiale nella libreria</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Lascia le immagini dove sono</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Nulla viene copiato o modificato. Finché il loro disco manca, non si possono aprire.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Stelle, scelte, etichette e tag di altri programmi vengono con loro, e anche le nostre ricette.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Occupano spazio una seconda volta e restano anche se la cartella sparisce.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Aggiungi una foto o prova un esempio, scrivi che cosa deve cambiare e premi “Genera”.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Aggiungi una foto o prova un esempio, scrivi che cosa deve cambiare e premi “Genera”.
Questa è una prova: non serve una chiave e non si paga nulla.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Seleziona prima un’immagine.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Torna prima alla galleria.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Le tue immagini appariranno qui</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Attivo.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Prompt della riga</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Aggiungi ritratti</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Regola il ritratto</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Regola la sorgente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Trasferisci la bozza</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Modifica consenso</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Modifica note</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Modifica numero di immagini</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Modifica frase</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Modifica seed</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Modifica dimensioni</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Scegli l’immagine della scheda</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Scegli sorgente</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Correggi ortografia</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt precedente</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Importa personaggio</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Inserisci frammento</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Sposta ritratto</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Nuovo personaggio</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Offri alternative</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Ripeti: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Rimuovi personaggio</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Rimuovi ritratto</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Rimuovi sorgente</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Rinomina personaggio</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Ripristina ricetta</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Ricomincia da capo</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Attiva o disattiva ritratto</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Disattiva ritratti</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Attiva o disattiva ottimizzazione</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Attiva o disattiva Riproducibile</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitazione</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Annulla: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Usa esempio</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Usa preset</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>regolata in modo sconosciuto</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>ritagliata</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>riflessa</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>su un colore</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>inviata come {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>raddrizzata</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>ruotata</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln di esse è stata importata lasciandola dov’era: il suo file lascia la tua cartella {folder}.</numerusform>
            <numerusform>%Ln di esse sono state importate lasciandole dov’erano: i loro file lasciano la tua cartella {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln di esse è stata importata lasciandola dov’era: il suo file lascia la tua cartella.</numerusform>
            <numerusform>%Ln di esse sono state importate lasciandole dov’erano: i loro file lasciano le tue cartelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln immagine è di nuovo nella sua cartella.</numerusform>
            <numerusform>%Ln immagini sono di nuovo nella loro cartella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln immagine non è più nella sua cartella: è stata rimossa fuori da questa finestra.</numerusform>
            <numerusform>%Ln immagini non sono più nella loro cartella: sono state rimosse fuori da questa finestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln immagine non si è potuta recuperare e resta nel Cestino. Controlla che si possa scrivere nella cartella della libreria.</numerusform>
            <numerusform>%Ln immagini non si sono potute recuperare e restano nel Cestino. Controlla che si possa scrivere nella cartella della libreria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln immagine non si è potuta recuperare: il Cestino non ce l’ha più. Ciò da cui è stata creata è conservato e si può ordinare di nuovo.</numerusform>
            <numerusform>%Ln immagini non si sono potute recuperare: il Cestino non le ha più. Ciò da cui sono state create è conservato e si può ordinare di nuovo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln immagine non si è potuta spostare nel Cestino e resta dov’è. Forse su questo disco non c’è un Cestino, o un altro programma la tiene aperta.</numerusform>
            <numerusform>%Ln immagini non si sono potute spostare nel Cestino e restano dove sono. Forse su questo disco non c’è un Cestino, o un altro programma le tiene aperte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln immagine è stata spostata nel Cestino fuori da questa finestra.</numerusform>
            <numerusform>%Ln immagini sono state spostate nel Cestino fuori da questa finestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Sposta %Ln immagine nel Cestino</numerusform>
            <numerusform>Sposta %Ln immagini nel Cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Sposta %Ln immagine rifiutata nel Cestino</numerusform>
            <numerusform>Sposta %Ln immagini rifiutate nel Cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Nessuna immagine della libreria è rifiutata.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Nessuna immagine di questa ricerca è rifiutata.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>Sono tutte le immagini rifiutate della libreria e occupano {weight} sul disco.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>Sono le immagini rifiutate di questa ricerca e occupano {weight} sul disco.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>“Annulla” le riporta indietro finché il Cestino le ha.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>“Annulla” le riporta indietro finché il Cestino le ha. Ciò da cui sono state create resta nella libreria.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln file non si è potuto rimuovere:</numerusform>
            <numerusform>%Ln file non si sono potuti rimuovere:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>Cancellata anche %Ln immagine.</numerusform>
            <numerusform>Cancellate anche %Ln immagini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln ritratto</numerusform>
            <numerusform>%Ln ritratti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln ritratto non era utilizzabile.</numerusform>
            <numerusform>%Ln ritratti non erano utilizzabili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personaggi</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Osservazioni su %Ln ritratto: selezionalo per leggerle.</numerusform>
            <numerusform>Osservazioni su %Ln ritratti: selezionane uno per leggerle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Esame dei ritratti…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Creata con questi ritratti: %Ln immagine.</numerusform>
            <numerusform>Create con questi ritratti: %Ln immagini.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Nessun ritratto</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Nessuna è stata ancora scelta o rifiutata.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Nulla da segnalare: sono stati esaminati dimensioni, nitidezza, luce e proporzioni.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Con questi ritratti non è stato ancora creato nulla.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Scelte: {picked} di {judged} su cui hai deciso ({percent}%).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>La persona è cancellata: scheda, ritratti e tutto ciò che ne parlava.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>“{name}” è già qui ed è diverso dal file; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>“{name}” è già qui.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>“{name}” è stato importato.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Forse addebitati {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nessun addebito</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Nulla (prova)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>{price} addebitati</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 stella</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 stelle</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 stelle</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 stelle</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 stelle</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;Informazioni su ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>Aggiungi una &amp;riga</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Torna alla &amp;galleria</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>Etichetta &amp;blu</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>&amp;Entrambe, o non so dire</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Budget…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Personaggi</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copia rapporto</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>&amp;Scarta il lavoro</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>&amp;Duplica le righe</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;Esporta il personaggio…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>&amp;Preleva tutto dal servizio</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Rifletti in &amp;orizzontale</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>&amp;Apri o chiudi la pila</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;Genera immagini</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>Vai a&amp;ll’immagine…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>Etichetta &amp;verde</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>&amp;Importa personaggi…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>I&amp;mporta cartella…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>&amp;Tieni questa della serie, rifiuta le altre</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>Continua ad &amp;aspettare</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>&amp;Conserva le parole selezionate come frammento…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Scorciatoie da &amp;tastiera</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Miniature più &amp;grandi</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>&amp;Lascia l’immagine com’era</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>Sposta nel Cesti&amp;no</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Nuovo personaggio</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Nuova tabella</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>Immagin&amp;e successiva</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>Nessuna st&amp;ella</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>&amp;Apri immagine</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>&amp;Apri un file CSV come tabella…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>O&amp;ttimizza il prompt</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Incolla immagine</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Scegli</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>Scegli la &amp;migliore</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>&amp;Fissa la seconda finestra</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Immagine &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>Serie &amp;precedente da decidere</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>Etichetta r&amp;ossa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>Modalità di pro&amp;va</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;Rimuovi il personaggio</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Rimuovi il ritratto</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>Rim&amp;uovi le righe</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>Richiesta come &amp;codice…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>&amp;Ripristina ricetta</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>&amp;Riprova il lavoro</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>&amp;Salva la tabella come file CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>&amp;Invia regolata così</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>&amp;Invia il lavoro</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Tabella delle richieste</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>&amp;Togli senza giudizio</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>Ritira l’&amp;ultima risposta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>Etichetta g&amp;ialla</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>&amp;Zoom di entrambe al 100% e ritorno</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;Chiave API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>Re&amp;gola il ritratto…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>Rego&amp;la la sorgente…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>Aggiungi &amp;ritratti…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Aggiungi una riga per o&amp;gni immagine…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Nessuna regolazione</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>&amp;Ricomincia il duello</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>&amp;Duello alla cieca…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>Recupera dal Cestin&amp;o</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Porta in t&amp;esta</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>&amp;Modifica le scorciatoie da tastiera…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>Controlla l’&amp;ortografia</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>Scegli la &amp;sorgente…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>Chiudi i &amp;lavori</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Colori del &amp;sistema</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>Confronta d&amp;ue</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>Copia &amp;prompt</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Colori sc&amp;uri</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Decidi &amp;più tardi</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>Decidi su ciò che è arri&amp;vato</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Elimina la voce dall’elenco</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>Atte&amp;nua le luci</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Dia&amp;gnostica…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>&amp;Nascondi il lavoro</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt precedente</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>&amp;Cancella per sempre la persona…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Presentazione più veloce</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>Trova i&amp;mmagini simili</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Cerca un comando…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>Rifletti in &amp;verticale</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Apri o chiudi &amp;tutte le pile</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>Dai &amp;altre risposte</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>Assegna s&amp;telle per posizione</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Avanza dopo ogni &amp;contrassegno</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>Continua l’ultimo du&amp;ello</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>&amp;Vai alla parte successiva della finestra</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>Passa all’a&amp;ltra delle due</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>Vai alla parte pr&amp;ecedente della finestra</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>Grado di somiglian&amp;za…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>Inserisci un &amp;frammento…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Conserva le &amp;impostazioni come preset…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>&amp;Tieni attivo il computer mentre si creano immagini</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>Colori c&amp;hiari</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>Lingu&amp;a…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Prompt successivo</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>Esci dal due&amp;llo</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>Lascia da &amp;decidere</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Cerca nuove versioni ogni &amp;settimana</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Cerca una nuova &amp;versione</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>Mo&amp;ltiplica le righe…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Rendi &amp;favorita la candidata</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Non contrassegnare nulla e chiudi il duello</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>Sposta in s&amp;u nella coda</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>Sposta in &amp;giù nella coda</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Sposta le ri&amp;fiutate nel Cestino…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Sposta la linea: più risultato</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Sposta la linea: più sorgente</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Sposta &amp;indietro il ritratto</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Sposta a&amp;vanti il ritratto</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Candidata successiva</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Immagine successiva della panoramica</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>Serie &amp;successiva da decidere</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>&amp;Nessuna etichetta</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>Offri &amp;alternative: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Or&amp;dine dell’immagine come codice…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>&amp;Fai l’ordine della tabella…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Ordina di nuo&amp;vo la serie</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>Etichetta vio&amp;la</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>Metti in pa&amp;usa la presentazione</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>Sospen&amp;di l’invio</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Sce&amp;gli e continua</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Scegli &amp;o no</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Sce&amp;gli la migliore e rifiuta le altre</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Immagine sopra nella panoramica</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Immagine sotto nella panoramica</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Candidata precedente</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Immagine precedente della panoramica</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Metti il personaggio tra i ri&amp;ferimenti</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rifiuta</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>L&amp;eggi le immagini delle righe</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Rimuo&amp;vi la tabella</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>Rimuovi la s&amp;orgente</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Rino&amp;mina la tabella</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Rinomina la voce dell’elenco…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Ripro&amp;ducibile: conserva ogni seed</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>Miniature più &amp;piccole</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>Sme&amp;tti di aspettare</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>Sca&amp;mbia favorita e candidata</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Ricerche &amp;salvate e tag</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>Salva &amp;questa ricerca…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>C&amp;erca immagini</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>Seconda fi&amp;nestra</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Seconda finestra: stesso &amp;zoom e punto</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>Deselez&amp;iona tutto</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Sele&amp;ziona tutte le immagini</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Immagini sensibili: s&amp;foca</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Immagini sensibili: nasc&amp;ondi</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Immagini sensibili: mos&amp;tra</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Mostra tutta l’imma&amp;gine</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>Mostra &amp;composizione</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Mostra la&amp;vori</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Mostra la cartella della li&amp;breria</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Mostra che cosa è ca&amp;mbiato</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>Mostra &amp;che cosa del ritratto viene inviato</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Mostra che cosa della sorgente viene &amp;inviato</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>M&amp;ostra tutte le immagini della tabella</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Mostra neri chiusi e &amp;bianchi bruciati</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Mostra ogni pi&amp;xel</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Mostra ist&amp;ogramma</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>Mostra l’immagine sensi&amp;bile</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>Mostra le immagini sensi&amp;bili del duello</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Mostra c&amp;he cosa c’è nel Cestino</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Mostra in &amp;serie</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Mostra nella car&amp;tella</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>Mostra o nascondi entrambi i &amp;lati</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>Mostra le i&amp;mmagini del personaggio</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Mostra le &amp;immagini della riga</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Mostra la classi&amp;fica finora</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>Mostra la so&amp;rgente finché premi</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Mostra la sorgente della coppia finché &amp;premi</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>&amp;Presentazione</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Presentazione più lenta</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Sorgente e risultato con una &amp;linea in mezzo</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>Impila le immagini si&amp;mili</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>Ricomincia da &amp;capo</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>Non aspettare più &amp;questa serie</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>Pa&amp;noramica</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Ta&amp;g…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Avvisami della &amp;fine dei lavori quando sono altrove</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>È migliore quella a &amp;sinistra</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>È migliore quella a &amp;destra</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>Solo l’immag&amp;ine</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>Prova un &amp;esempio…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Ruota a &amp;sinistra</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Ruota a &amp;destra</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Aggiorna il preset nell’elenco</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>&amp;Usa un preset…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Usa un prompt &amp;precedente…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>Usa come &amp;sorgente</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>&amp;Usa come ritratto di un personaggio…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Usa il ritratto come &amp;sorgente</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Usa la sorgente anche come ri&amp;tratto</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>Tieni d’occhio una &amp;cartella per nuove immagini…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ingran&amp;disci</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>&amp;Zoom al 100% e ritorno</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Seleziona prima un ritratto.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>Il ritratto è già all’estremità.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Non c’è ancora una sorgente.</translation>
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
        <translation>Candidata {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Candidata · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Candidata, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Immagini ordinate</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Rendi attiva</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Non resta nulla con cui confrontare</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Ritratti</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>Prompt riscritto</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Stessa ricetta, ordinata due volte.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Stessa ricetta: immagini {one} e {other} di una serie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Seleziona o deseleziona</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Favorita · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Favorita, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Mostra immagine sensibile</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Panoramica di %Ln immagine</numerusform>
            <numerusform>Panoramica di %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Per confrontarne altre, torna indietro e seleziona altre immagini nella galleria.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>Resta {left} di %Ln immagine</numerusform>
            <numerusform>Restano {left} di %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} della candidata: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} della favorita: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln delle immagini è già tra i ritratti.</numerusform>
            <numerusform>%Ln delle immagini sono già tra i ritratti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>%Ln di {total} non si può usare.</numerusform>
            <numerusform>%Ln di {total} non si possono usare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln ritratto: il modello potrebbe considerare solo i primi.</numerusform>
            <numerusform>%Ln ritratti: il modello potrebbe considerare solo i primi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lettura delle immagini: {done} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Interrotto: %Ln di {total} immagini non è stata letta.</numerusform>
            <numerusform>Interrotto: %Ln di {total} immagini non sono state lette.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” è già tra i ritratti.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>{rank}° posto, nettamente davanti alla seguente: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>{rank}° posto, vicina alla seguente: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>{rank}° posto, probabilmente davanti alla seguente: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>{rank}° posto, l’ultima: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>Le risposte non distinguono le prime.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>La prima è in testa, ma di poco. Qualche altra risposta chiarirebbe.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>La prima è in testa, ma di poco. Tutte le coppie sono state mostrate.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>La prima è nettamente la migliore.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>La prima è probabilmente la migliore.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} di circa %Ln risposta</numerusform>
            <numerusform>{count} di circa %Ln risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · nettamente davanti</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · vicina alla seguente</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · probabilmente davanti</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln copia del database che riporterebbe la persona: un backup, o una copia danneggiata che era stata conservata. Viene creato un nuovo backup.</numerusform>
            <numerusform>%Ln copie del database che riporterebbero la persona: backup, e copie danneggiate che erano state conservate. Viene creato un nuovo backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln immagine è in una tua cartella e resta lì.</numerusform>
            <numerusform>%Ln immagini sono in tue cartelle e restano lì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln immagine, la sua versione ridotta e il prompt del suo ordine.</numerusform>
            <numerusform>%Ln immagini, le loro versioni ridotte e i prompt dei loro ordini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln ritratto: il suo file, anche nella bozza e nelle azioni da annullare.</numerusform>
            <numerusform>%Ln ritratti: i loro file, anche nella bozza e nelle azioni da annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Tutte le copie preparate per l’invio e tutti i caricamenti noti, anche di altre immagini: vengono rifatti.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Le schede che hai esportato e le copie della libreria fatte da altri sono fuori portata.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Cancellare “{name}” per sempre?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Da questa libreria non ne è stato inviato nulla al servizio.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Le immagini che un tempo erano sulla scheda e appartengono ad altre schede o ordini restano come sono.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Le immagini che tieni mostrano ancora la persona; prompt e nomi di file conservano le tue parole.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Frammenti, preset e il prompt in composizione conservano le tue parole.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>Anche la scheda “{name}” ha uno di questi ritratti, e lo perde.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>La scheda: nome, note, frase, accordi presi e tutto ciò che le è stato fatto prima.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>Il servizio conserva queste immagini per sette giorni, che sono passati.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>Il servizio conserva ciò che ha ricevuto e ciò che ha creato ancora per %Ln giorno al massimo. Da qui non si può ritirare.</numerusform>
            <numerusform>Il servizio conserva ciò che ha ricevuto e ciò che ha creato ancora per %Ln giorni al massimo. Da qui non si può ritirare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>Ciò che %Ln ordine dice di questi ritratti.</numerusform>
            <numerusform>Ciò che %Ln ordini dicono di questi ritratti.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>Ciò che è stato pagato resta nel registro: quando, quanto e con quale esito.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Altro luogo e altra luce</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Libro per bambini</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Vecchia foto a colori</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Ritratto come dipinto a olio</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Foto di prodotto</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importata</numerusform>
            <numerusform>%Ln importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln nel Cestino</numerusform>
            <numerusform>%Ln nel Cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuova</numerusform>
            <numerusform>%Ln nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln immagine, chiusa, la migliore: {picture}</numerusform>
            <numerusform>%Ln immagini, chiuse, la migliore: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Serie senza immagini</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Serie senza immagini, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Riporta nella composizione prompt, sorgente, ritratti e dimensioni di questa serie.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>File non trovato</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Apri o chiudi</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Nel Cestino</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Non può essere mostrata qui.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Conservata com’è arrivata</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Conservata, non verificata</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Lascia da decidere</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificata</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Non nella sua cartella</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Ordina di nuovo</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Immagine {number} di {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Immagine, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Salvata, sensibile</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Salvata, sensibile, mostrata sfocata</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Seleziona o deseleziona</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Mostra menu</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Mostra immagine sensibile</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostra la sorgente</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Mostra una sola immagine della serie, o tutte.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Mostra la sorgente al posto di ogni immagine, finché tieni premuto.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Il servizio ha segnalato questa immagine come sensibile. Fai clic per mostrarla.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · di solito {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, chiusa nella pila</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} di {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, immagine {number}, {state}</translation>
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
        <translation>Sfocato, o senza dettaglio.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>I volti non vengono cercati: chi sia, e quante persone, nessuno l’ha verificato.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Il suo file ora non è leggibile.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Somiglia a un altro ritratto di questa scheda.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Creato dal servizio: la copia di una copia si allontana dalla persona. Se puoi, usa delle foto.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Piccolo: un volto ha pochi pixel.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Molto chiaro.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Molto scuro.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Molto lungo o molto largo: forse qualcosa è tagliato.</translation>
    </message>
</context>
<context>
    <name>histogram</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>E un’altra.</numerusform>
            <numerusform>E altre %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Ritrovate: %Ln.</numerusform>
            <numerusform>Ritrovate: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Importa %Ln immagine</numerusform>
            <numerusform>Importa %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importa “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Importata: %Ln immagine.</numerusform>
            <numerusform>Importate: %Ln immagini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Importazione delle immagini: {done} di {total} file</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Già nella libreria: %Ln.</numerusform>
            <numerusform>Già nella libreria: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Ricerca delle immagini…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Non importati: %Ln.</numerusform>
            <numerusform>Non importati: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Meno dell’1%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>No. È conservata come l’ha inviata il servizio; questo programma non può leggerla tutta.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Non ancora qui</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Non ancora misurato</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Nulla di visibile</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>La libreria non ha la sorgente di questa immagine</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>L’immagine e la sua sorgente non si possono confrontare</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>Il servizio non l’ha detto</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Sì, dal servizio</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} di {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>conservata dal servizio per altri {days} g {hours} h</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>conservata dal servizio per altre {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>non più conservata dal servizio</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Italiano</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Immagine</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabella</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Per&amp;sonaggi</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>&amp;Decidi</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Giudizio</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Animata: si usa solo il primo di {frames} fotogrammi.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Schiarita: il file usa solo {bits} dei suoi {stored} bit.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>Raw della fotocamera: si usa l’immagine che la fotocamera ne ha ricavato.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Colori convertiti da {profile} a sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Ricompressa come normale {format}.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Compressa per restare sotto i 10 MB.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Ritagliata a {width} × {height} pixel.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>I dati nel file, come fotocamera o luogo, non vengono inviati.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Disegnata a {width} × {height} pixel.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Riflessa in orizzontale.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: si usa la resa standard, senza la luminosità aggiuntiva.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>È regolata in un modo che questa versione del programma non conosce.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>La sua trasparenza nasconde tutto, perciò l’immagine viene inviata senza.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Delle {pictures} immagini nel file si usa la più grande.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Tavolozza convertita in colori pieni.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Ridotta a 8 bit per canale.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Inviata così com’è.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Inviata come {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Inviata a {width} × {height} pixel.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Raddrizzata di {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>Il file è troncato: manca il dettaglio fine dell’immagine.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>Il file è danneggiato o troncato: manca una parte dell’immagine ({percent}%).</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Questa immagine è piccola; una più grande dà risultati migliori.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Le parti trasparenti sono riempite con il colore {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Le parti trasparenti sono riempite di bianco.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Ruotata in senso orario di {degrees}°.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Ruotata in verticale.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Una parentesi graffa ne chiude una mai aperta e viene inviata com’è.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Una parentesi graffa non è chiusa e viene inviata com’è.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Un’immagine finita è arrivata danneggiata. Il servizio la conserva per sette giorni; riprova.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Non è stato possibile prelevare un’immagine finita. Il servizio la conserva per sette giorni; riprova.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>“{name}” è stato scritto da una versione più recente del programma. Aggiorna questa per importarlo.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>In una tabella c’è posto per {limit} righe. Dividila in più tabelle.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Al posto della risposta del servizio è arrivata una pagina web. Se questa rete richiede l’accesso, effettualo in un browser; poi riprova.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Aggiungi la foto da modificare.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>Un altro programma sta usando “{path}”. Chiudi quel programma e riprova.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Un’altra versione del programma ha indicato un motivo che questa non conosce: “{word}”.</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>Più di un’immagine inizia con “{name}”. Scrivi una parte più lunga dell’ID.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>Su questo computer non risponde nessun portachiavi. Una chiave si può dare solo per questa sessione, nella finestra o in {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>Da “{url}” non è stato possibile prelevare un’immagine. Salvala in un file e usa quello.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Nessun frammento si chiama “{name}”: il nome viene inviato com’è, con le sue graffe.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>Impossibile avviare la prova: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Righe di questa tabella, o le stesse richieste, sono state appena ordinate. Prima ricontrollale.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Le righe ordinate restano come sono. Duplicale e modifica le copie.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Di’ come contrassegnare le immagini.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Al posto di “{host}” risponde qualcos’altro, e non è stato inviato nulla: il certificato vale per un altro nome. Accedi a questa rete in un browser, o prova un’altra rete.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Qualcosa è andato storto nel programma ({message}). Non si è perso nulla; i dettagli sono nel log.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Le alternative producono più di {limit} richieste. Togline qualcuna.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>Il saldo del tuo account è troppo basso. Ricaricalo su wavespeed.ai e riprova.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>Il certificato di “{host}” non è valido alla data di questo computer, e non è stato inviato nulla. Controlla data e ora del computer.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>I colori di “{name}” sono pensati per un altro tipo di schermo ({space}) e non si possono convertire fedelmente. Prima salvala in sRGB.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>La connessione a “{host}” non è privata, e non è stato inviato nulla: il certificato viene da un’autorità che questo computer non conosce. Se un’azienda o un antivirus ispeziona le connessioni, il suo certificato va aggiunto a quelli del sistema.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>Il database non è in ordine: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>Il database “{path}” è integro, ma non è come lo crea questo programma ({message}). È rimasto com’era. Aprilo con il programma che l’ha creato, o spostalo altrove per ripristinarlo dall’ultimo backup.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>Il disco non ha fatto ciò che doveva: {message}. Controllalo e riprova. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>Il disco è pieno. Libera un po’ di spazio e riprova. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>La prima riga di “{name}” non contiene nessuna colonna nota. Indicane almeno una: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>Nella cartella “{path}” non si può scrivere. Scegli un’altra cartella per la libreria, o cambiane i permessi.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>La cartella “{path}” non c’è. Se è su un altro disco, collegalo e riprova.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>La chiave è vuota. Incollala di nuovo.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>Il portachiavi non ha risposto. Cerca la sua finestra della password e riprova.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Il portachiavi è bloccato. Sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>La libreria non è ancora aperta.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>La libreria non ha più l’immagine “{name}”. Aggiungila di nuovo.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>La copia dell’immagine “{name}” nella libreria è stata modificata.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>Il database della libreria in “{path}” è danneggiato. Le tue immagini sono intatte.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>Il database della libreria è uno dei suoi backup. Le immagini arrivate da allora sono state aggiunte, e ora elenca {pictures}. Gli ordini non ancora inviati al momento del backup potrebbero essere stati inviati dopo, e non vengono inviati di nuovo: preleva tutto dal servizio.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>Il database della libreria era danneggiato o mancante. È stato ripristinato dall’ultimo backup e dalle immagini stesse, ed elenca di nuovo {pictures}. Gli ordini successivi a quel backup potrebbero mancare: preleva tutto dal servizio. La parte danneggiata è conservata in “{path}”.</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>Il nome “{name}” non è testo. Rinomina il file, o importalo come copia.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>L’ordine è partito, ma non è arrivata risposta: potrebbe essere stato accettato e addebitato. È conservato e non è stato ripetuto.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>L’ordine dell’immagine “{name}” non è nel registro.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>Il percorso “{path}” è così lungo che Windows non vi accetterebbe file. Scegli una cartella con un percorso più breve.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>L’immagine è ancora in lettura.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>Il prompt ha {count} caratteri. Accorcialo a {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>Il proxy “{proxy}” non risponde, e non è stato inviato nulla. Controlla le impostazioni proxy di questo computer.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>Il proxy “{proxy}” non lascia passare il programma verso “{host}”, e non è stato inviato nulla. Chiedi a chi gestisce il proxy. Ha risposto: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>Il proxy “{proxy}” chiede nome e password, e non è stato inviato nulla. Imposta HTTPS_PROXY su http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>Lo stesso ordine con lo stesso seed è stato inviato, o sta per esserlo. “imageedit-desktop resume” lo continua; aggiungi --again per ordinarlo una seconda volta.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>Il servizio ha annullato l’elaborazione. Riprova.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Il servizio non è raggiungibile, e non è stato inviato nulla. Controlla la connessione di rete.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>Il servizio non è riuscito a prelevare un’immagine indicata. Riprova, o usa un file. Ha risposto: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>Il servizio non è riuscito a creare le immagini: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>Il servizio non ha risposto in tempo. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>Il servizio non accetta la chiave API. Controllala su wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>Il servizio non lo conosce più: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>Il servizio ha finito senza dare un’immagine.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>Il servizio ha dato un indirizzo che da questa rete non è sicuro aprire, perciò l’immagine non è stata prelevata. Riprova da un’altra rete.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>Il servizio ha rinunciato all’elaborazione. Riprova.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>Il servizio ha dei problemi al momento. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>Il servizio è occupato con altri tuoi ordini. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>Il servizio non ha più l’immagine.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>Il servizio ha rifiutato la richiesta: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>La risposta del servizio non era leggibile ({path}). Riprova più tardi.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>Il controllo dei contenuti del servizio l’ha rifiutato. Cambia il prompt o le immagini. Ha risposto: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>Il sito non ha fornito “{url}” (risposta {status}). Salva l’immagine in un file e usa quello.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>Le dimensioni {size} non sono possibili. Ogni lato deve avere da {min_px} a {max_px} pixel.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>Le dimensioni {size} non sono possibili. I lati devono essere multipli di {step_px}; il più vicino è {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>L’elaborazione è stata eliminata presso il servizio.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Non c’è ancora una chiave API. Aggiungine una con “imageedit-desktop key set”, o prova --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>Nella libreria non c’è il personaggio “{name}”.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Non c’è un file “{name}”.</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>In “{path}” non c’è una libreria.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>Nella cartella “{name}” non ci sono immagini.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>Negli appunti non c’è un’immagine. Copia prima un’immagine o il suo file.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>Nella libreria non c’è l’immagine “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>Nella tabella non c’è nulla da ordinare.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>In ciò che hai trascinato non c’era un’immagine. Trascina un file di immagine.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Le immagini erano più di quante se ne prendano in una volta: sono state prese le prime {count}. Per averle tutte, importale nella libreria.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Questa libreria è stata creata da una versione più recente di ImageEdit Desktop. Aggiorna il programma per aprirla.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Al momento questo modello non accetta ritratti di riferimento. Continua senza, o usane uno come immagine sorgente.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Al momento questo modello non accetta un seed. Continua senza.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Questo ordine è di un’altra versione del programma (“{word}”), o è danneggiato. È rimasto com’era.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Costerebbe {price}, più del tuo limite di {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>Ciò che è arrivato sulle nuove versioni non è firmato dagli autori di questo programma, e non è stato creduto. Forse è stato modificato lungo il percorso.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>Ciò che è arrivato sulle nuove versioni non è comprensibile, e non è stato creduto. Riprova più tardi, o guarda la pagina di download.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>Ciò che è arrivato indica {version} come versione più recente, ma {known} era già nota. Non è stato creduto. Riprova più tardi.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Ciò che è negli appunti non si può leggere come celle di una tabella.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>Ciò che il servizio ha inviato non è un’immagine.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>Ciò che il servizio ha inviato è troppo grande per essere un’immagine.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows non accetta una cartella chiamata “{name}”: è il nome di un dispositivo, contiene uno dei caratteri &lt; &gt; : &quot; | ? *, oppure termina con un punto o uno spazio. Scegli una cartella con un altro nome.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Scrivi un prompt.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Questo ce l’hai: lo stesso ordine con lo stesso seed ha creato “{path}”. Aggiungi --again per ripeterlo.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Hai interrotto prima dell’invio dell’ordine. Nessun addebito.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Non aspetti più. Ciò che è stato inviato può proseguire ed essere addebitato; puoi riprenderlo quando vuoi.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Il tuo account non può farlo: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Il tuo budget non è leggibile, perciò non si ordina nulla. Imposta di nuovo tutti i limiti, nella finestra o con “imageedit-desktop budget --off” e i limiti che vuoi.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Il tuo nuovo budget non si è potuto salvare su questo disco; finché non lo sarà, non si ordina nulla.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} immagini non sono possibili. Chiedine da {min} a {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>{count} righe della tabella non si possono ordinare così come sono. Correggile o rimuovile.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} supererebbe il tuo budget giornaliero: {spent} di {limit} sono già spesi o ordinati.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} supererebbe il tuo budget mensile: {spent} di {limit} sono già spesi o ordinati.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} è “{text}”. Deve essere un indirizzo https, o http su questo computer.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>“{host}” non è raggiungibile senza un proxy, e l’impostazione {setting} non è chiara. Non è stato inviato nulla. Correggila, per esempio in http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>“{host}” non ha detto qual è la versione più recente. Controlla la connessione di rete, o riprova più tardi.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>“{host}” non è stato trovato in rete, e non è stato inviato nulla. Controlla la connessione; una VPN o un filtro dei nomi potrebbe interferire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>“{name}” non si può ancora cancellare: {count} ordini con i suoi ritratti non sono conclusi. Aspettali, o scarta quelli non inviati.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>“{name}” non si può leggere come tabella. Salvala dal foglio di calcolo come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>“{name}” non si può leggere. Controlla i permessi.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>Non è stato possibile caricare “{name}”, e non è stato ordinato nulla. Riprova.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>“{name}” ora ha un altro nome: “{path}”.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>“{name}” è cambiata da quando è stata letta. Le immagini modificate vengono ora rilette: guardale, poi ordina.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>“{name}” non ha ancora ritratti.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>“{name}” non ha una miniatura per la galleria.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>“{name}” ha {count} ritratti, e una scheda non ne accetta di più. Prima rimuovine qualcuno.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>“{name}” ha {width} × {height} pixel, più di quanti se ne possano aprire. Prima riducila.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>“{name}” è una copia di un altro risultato.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>“{name}” è una cartella. Scegli un’immagine al suo interno.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” è un file {format} di tipo insolito. Prima salvalo come normale JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>“{name}” è regolata in un modo che questa versione del programma non conosce. Usa una versione più recente, o scegli di nuovo l’immagine.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>“{name}” è tra i risultati, ma non dice da dove viene.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>“{name}” è danneggiata e non può essere mostrata.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>“{name}” è danneggiata: gran parte dell’immagine non si può decodificare. Copiala o esportala di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>“{name}” è danneggiata: manca la fine dell’immagine. Copiala o esportala di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>“{name}” è vuoto. Scegli un’altra immagine.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>“{name}” ha un formato che non si può aprire: {format}. Prima salvala come JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>“{name}” è nella cartella, ma non nella galleria.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>“{name}” non è un personaggio di questo programma, o è danneggiato. Non ne è stato preso nulla.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” non è un’immagine. Scegli un’immagine, come JPEG, PNG o HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” non è un’immagine. Il suo formato è {format}. Scegli un’immagine, come JPEG, PNG o HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>“{name}” non è più nella cartella.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>“{name}” è troppo piccola per essere usata.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>“{name}” ha mandato in errore il lettore di immagini e non si può usare. Non ci sono altri danni. Prima salvala come JPEG o PNG con un altro programma.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>“{name}” indica immagini su un altro computer: “{path}”. Metti lì il file, o porta qui le immagini.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}” è stata modificata da un altro programma.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>“{name}” è il resto di un download interrotto.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>“{name}” è stata promessa dall’altro programma, ma non consegnata. Prima salvala in un file.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” richiederebbe troppo tempo o troppa memoria. Prima salvala come normale JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>“{path}” è la libreria stessa. Scegli una cartella al di fuori.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>“{text}” non può essere un seed. Usa un numero intero da {min} a {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>“{text}” non è né sì né no. Scrivi “yes” o “no”.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>“{text}” non indica delle dimensioni. Scrivile come 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>“{text}” non è un importo. Scrivi i dollari come 0.05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>“{text}” non è chiaro in una ricerca.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>“{url}” è una pagina web e non indica un’immagine propria. Trascina l’immagine stessa, o salvala in un file.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>“{url}” è in un posto che solo il suo programma può leggere. Prima copiala su questo computer.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>“{url}” non è un indirizzo web. Usa http:// o https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>“{url}” porta in una rete privata, da cui non si preleva nessuna immagine. Salva l’immagine in un file e usa quello.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Tutto ciò che “{name}” imposta era già impostato.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>ottimizzato</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>seed {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>il numero di immagini</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>il prompt</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>il seed</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>le dimensioni</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>l’ottimizzazione del prompt</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>“{name}” è impostato. Ha sostituito: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
    <message>
        <source>character</source>
        <translation>personaggio</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>sensibile</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>per dopo</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>images</source>
        <translation>immagini</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>non: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>esito sconosciuto</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>immagini perse</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>ritratto</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>viola</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rossa</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proporzioni</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>simile a un’immagine</translation>
    </message>
    <message>
        <source>size</source>
        <translation>dimensioni</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sorgente</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadrata</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>stelle</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabella</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>verticale</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>orizzontale</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>senza sorgente</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gialla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallito</numerusform>
            <numerusform>%Ln falliti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln di esito sconosciuto</numerusform>
            <numerusform>%Ln di esito sconosciuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln in pausa</numerusform>
            <numerusform>%Ln in pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln in coda</numerusform>
            <numerusform>%Ln in coda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln pronto per l’invio</numerusform>
            <numerusform>%Ln pronti per l’invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln in corso</numerusform>
            <numerusform>%Ln in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Seleziona prima un lavoro.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Seleziona prima un lavoro in coda: ciò che è stato inviato ha lasciato la coda.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Copia ciò che serve a chi ti aiuta: nessuna chiave, nessuna immagine.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Preleva di nuovo</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Rinuncia al lavoro; non è stato inviato nulla e nulla viene addebitato.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Continua con l’ordine inviato; non viene addebitato di nuovo.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inattivo</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>È già l’ultimo da inviare.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>È già il prossimo da inviare.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continua ad aspettare</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Ordina di nuovo lo stesso, come ordine nuovo con un suo prezzo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>In pausa: %Ln lavoro in attesa. Non si invia nulla finché non riprendi.</numerusform>
            <numerusform>In pausa: %Ln lavori in attesa. Non si invia nulla finché non riprendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>In pausa: ciò che ordini aspetta. Non si invia nulla finché non riprendi.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Premi Invio per vedere che cosa si può fare.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>In coda finché non si libera un posto</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Ricezione: {done} di {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Ripren&amp;di l’invio</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Invia il lavoro; viene addebitato quando il servizio lo accetta.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Inizia tra {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Smetti di aspettare</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Smette di aspettare. Il servizio non può annullare: l’ordine può ancora essere addebitato.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Ritira l’ordine; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Toglie la riga. Il lavoro resta nel registro della libreria.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>Non è possibile nello stato in cui è il lavoro.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Nuovo tentativo tra {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Caricamento: {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Aspetta finché non riprendi l’invio</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Mentre l’invio è in pausa, ciò che ordini aspetta. Ciò che è stato inviato prosegue.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} di {count} immagini</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln immagine non è più nella libreria. Metti la tua accanto al codice: {names}.</numerusform>
            <numerusform>%Ln immagini non sono più nella libreria. Metti le tue accanto al codice: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Gli indirizzi delle immagini ancora da caricare restano vuoti.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Riga di comando</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Ogni esecuzione è un ordine a sé e si paga come gli altri.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Ogni esecuzione è un ordine a sé, in prova, e gratuito.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Per una shell POSIX: Linux, macOS e, su Windows, WSL o Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Le immagini vengono caricate nella forma in cui le invia questo programma.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>La prova lo accetta finché questa finestra è aperta. Ha una sua chiave.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>La chiave viene letta dalla variabile {name}; non è mai nel codice.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>Questo è il corpo della richiesta.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Prelevate: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Non ancora prelevate: {missing}. Riprova.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Non ci sono più: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Già sul disco: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Immagini presso il servizio: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Ancora in lavorazione, o di un ordine che si sta cercando: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Una coppia di un duello</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Una singola immagine</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Regolazione di un’immagine</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Duello alla cieca</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Confronta due</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lavori</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Visione ravvicinata</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Ritratti di riferimento</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabella delle richieste</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Il prompt</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La sorgente</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Che cosa creare</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensibile</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Rispetto all’originale con i suoi pixel: SSIM {similarity}. Ciò che è più fine di {size} va perso.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>A queste dimensioni al 100% si vede una differenza (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>A queste dimensioni la differenza si vede appena (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>A queste dimensioni non si vede alcuna differenza (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>A queste dimensioni la differenza è evidente (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Ricodificata come PNG, senza perdite.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Ricodificata in JPEG con qualità {quality} su 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>La codifica non ha perso nulla: a queste dimensioni ogni pixel è uguale (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Quanto si somigliano</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Non inviato: il nome dell’autore.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Non inviata: la fotocamera.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Non inviato: quando è stata scattata.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Non inviato: dove è stata scattata.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>L’immagine compressa è quella del tuo file, byte per byte.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>Non contiene altro che l’immagine.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Che cosa viene inviato</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Il tuo file</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Concluso</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallito</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>Di un’altra versione</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Esito sconosciuto</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Caricamento</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln richiesta</numerusform>
            <numerusform>%Ln richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln riga esclusa perché ripetuta</numerusform>
            <numerusform>%Ln righe escluse perché ripetute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln riga da controllare tra i lavori</numerusform>
            <numerusform>%Ln righe da controllare tra i lavori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln riga di “{name}”.</numerusform>
            <numerusform>%Ln righe di “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln riga già ordinata</numerusform>
            <numerusform>%Ln righe già ordinate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln riga da correggere</numerusform>
            <numerusform>%Ln righe da correggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln riga con immagini non ancora lette</numerusform>
            <numerusform>%Ln righe con immagini non ancora lette</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaggio</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Le colonne che qui non hanno significato restano nel file: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Ogni richiesta viene annotata insieme alla sua riga.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Fallita, si può ordinare di nuovo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>Da controllare tra i lavori</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Attende una tua decisione tra i lavori</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Le nuove immagini in “{folder}” diventano righe.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Non ordinate: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Non si invia nulla finché non riprendi la coda.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nulla da ordinare ora</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Ottimizza il prompt</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Ordinata, in attesa di invio</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Seed propri</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Fallita in parte, il resto si può ordinare di nuovo</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Immagini da leggere</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Ritratti</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>La cartella “{folder}” ora non c’è.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>Uguale alla riga {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>Lo stesso è già stato ordinato</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>aggiungi righe</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>duplica righe</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>modifica celle</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>gratis (prova)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>moltiplica righe</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>incolla celle</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>rimuovi righe</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>“{name}” non ha ancora righe.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln immagine è contrassegnata</numerusform>
            <numerusform>%Ln immagini sono contrassegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln immagine è in classifica</numerusform>
            <numerusform>%Ln immagini sono in classifica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln immagine recuperata</numerusform>
            <numerusform>%Ln immagini recuperate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln immagine per dopo</numerusform>
            <numerusform>%Ln immagini per dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln immagine importata</numerusform>
            <numerusform>%Ln immagini importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln immagine spostata nel Cestino</numerusform>
            <numerusform>%Ln immagini spostate nel Cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln immagine non più per dopo</numerusform>
            <numerusform>%Ln immagini non più per dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln immagine scelta</numerusform>
            <numerusform>%Ln immagini scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln immagine rifiutata</numerusform>
            <numerusform>%Ln immagini rifiutate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln immagine da decidere</numerusform>
            <numerusform>%Ln immagini da decidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
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
            <numerusform>Tenuta la migliore di %Ln immagine</numerusform>
            <numerusform>Tenuta la migliore di %Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Nessuna etichetta per %Ln immagine</numerusform>
            <numerusform>Nessuna etichetta per %Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Nessuna stella per %Ln immagine</numerusform>
            <numerusform>Nessuna stella per %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Ripetuto: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Tag “{tag}” per %Ln immagine</numerusform>
            <numerusform>Tag “{tag}” per %Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Tag “{tag}” tolto da %Ln immagine</numerusform>
            <numerusform>Tag “{tag}” tolto da %Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annullato: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>etichetta blu</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>per dopo</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>etichetta verde</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>etichetta di un’altra versione</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>etichetta viola</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>etichetta rossa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>etichetta gialla</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} per %Ln immagine</numerusform>
            <numerusform>{label} per %Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} per %Ln immagine</numerusform>
            <numerusform>★{stars} per %Ln immagini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Apri prima un’immagine.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Questa è la prima immagine.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Questa è l’ultima immagine.</translation>
    </message>
</context>
</TS>
