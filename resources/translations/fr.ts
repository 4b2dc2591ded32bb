<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Retouche des photos avec un modèle dans le cloud&#x202f;; toutes vos images restent sur votre disque.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>Licence MIT. Réalisé avec Qt et PySide6 (LGPL)&#x202f;; icônes Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Les images sont affichées en sRGB, et le système les adapte à votre écran.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Les images sont affichées en sRGB&#x202f;: le système ne connaît aucun profil de couleur pour votre écran.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Les images sont affichées dans les couleurs de votre écran, selon son profil «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Les images sont affichées dans les couleurs de votre écran, selon son profil.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Vos images&#x202f;: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>La clé vient de {variable} et n’est conservée nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Ajouter des portraits</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Déposez des portraits d’une personne, ou cliquez pour en choisir</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>Les portraits montrent au modèle à quoi ressemble une personne</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Choisissez d’abord un portrait.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Aucun ajustement en cours.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Portrait&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Source&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>Le service récupère cette image à son adresse, telle quelle.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Il n’y a pas encore de source.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Cette image n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Derrière les zones transparentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Forme du recadrage</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop&#x202f;: ajuster</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>Depuis, aucune commande arrivée n’attend de décision.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln tâche a échoué</numerusform>
            <numerusform>%Ln tâches ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln image est arrivée</numerusform>
            <numerusform>%Ln images sont arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est terminé.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Cette image est déjà dans la corbeille.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Cette image n’est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Cette image est encore en route.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Aucune bibliothèque n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Rien n’est perdu. Ce qui a été envoyé continue côté service&#x202f;; les images arriveront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Des images sont en cours de création.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Quitter avec %Ln commande en route</numerusform>
            <numerusform>Quitter avec %Ln commandes en route</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>La simulation s’arrête avec la fenêtre, de même que ce qu’elle est en train de créer. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Le service a signalé cette image comme sensible. Cliquez ici pour l’afficher.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Ce fichier ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Ce fichier est introuvable.</translation>
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
        <translation>Une commande qui dépasserait une limite n’est pas passée. Laissez un champ vide pour ne pas fixer de limite.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Confirmer les commandes au-delà de</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>{amount} dépensés ce mois-ci</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>{amount} dépensés aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Cadre de recadrage</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, à {left} du bord gauche, à {top} du haut</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Par exemple&#x202f;: une femme aux cheveux roux et courts</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Nom du personnage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Proposée pour le prompt quand la fiche est placée dans le plateau.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>Formule pour les prompts</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Lecture des images…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Afficher ses images</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>Ce qui a été convenu avec la personne, comment et jusqu’à quand</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Tout ce dont vous voulez vous souvenir</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Il représente la fiche.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Portrait {number} sur {total}&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>La copie d’une copie s’éloigne de la personne&#x202f;: gardez si possible des photos comme premiers portraits.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>L’ajouter au prompt</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Ajouter des portraits</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Personnage dont elle devient un portrait</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Choisissez d’abord un personnage.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Exporter le personnage</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Importer des personnages</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>Le fichier contient le nom, les notes, la formule, ce qui a été convenu et tous les portraits tels qu’ils sont arrivés, avec tout ce que révèlent leurs fichiers, comme le lieu et l’appareil. Ne le confiez qu’à des gens en qui la personne a confiance.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nouveau personnage</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Aucune bibliothèque n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Des commandes sont en route. Attendez d’abord qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Retenez d’abord l’image&#x202f;: ce que vous gardez peut devenir un portrait.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>L’image devient un portrait de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>Les portraits de «&#x202f;{name}&#x202f;» sont dans le plateau.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Ce personnage n’a pas encore de portraits.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Cette image est dans la corbeille.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>«&#x202f;{name}&#x202f;» a une formule&#x202f;: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve dans le fichier {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Une fiche réunit les portraits d’une personne, une formule pour les prompts, des notes et ce qui a été convenu. Faites glisser une fiche sur le plateau de référence, et ses portraits s’y retrouvent. Déposez des images ici pour commencer.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Choisissez un personnage.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Importer depuis un fichier…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nouveau personnage</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Pas encore de personnages</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Les personnes et les personnages avec qui vous travaillez souvent</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Placer dans le plateau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» au dictionnaire</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <source>Copy Rehearsal’s Key</source>
        <translation>Copier la clé de la simulation</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Requête sous forme de code</translation>
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
        <translation>Ce n’est pas encore prêt.</translation>
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
        <translation>Comparer deux images</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>On ne sait pas à partir de quelle image celle-ci a été créée.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Ouvrez d’abord une image.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Affichez d’abord l’image sensible.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>La source de cette image est une adresse. La bibliothèque n’en a pas de copie.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>La source de cette image n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Il n’y a pas de ligne entre source et résultat en ce moment.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Ajouter des portraits</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Choisir l’image source</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Tout a été vidé.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Tout a été vidé. {keys} permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>La recette est reprise.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>La recette est reprise. {keys} rétablit ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Il n’y a rien à vider.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size} n’est pas possible&#x202f;; remplacé par {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>«&#x202f;{name}&#x202f;» fait déjà partie des portraits.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Portraits de référence</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Envoyer sans eux</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} n’est pas possible, la valeur reste {count}&#x202f;: de {min} à {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Revenir à cette vue d’ensemble</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Tout ce qui est arrivé est tranché.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Quittez d’abord le duel.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>Ce qui vient d’être annulé concerne une série qui était dans la vue d’ensemble.</translation>
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
        <translation>Adapter</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>C’est dans le fichier {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Pour toute personne qui vous aide à résoudre un problème. Rien n’est envoyé&#x202f;: lisez-le, puis copiez-le ou enregistrez-le dans un fichier. Il ne contient ni clé, ni prompt, ni image.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>C’est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>Ce qui distingue les recettes</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Ce qui est inutilisable</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Toutes comme portraits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>La première comme source, les autres comme portraits</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Importer dans la bibliothèque…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>La première est «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>Que faire de cette image&#x202f;?</numerusform>
            <numerusform>Que faire de ces %Ln images&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Un duel est ouvert.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Toutes les paires ont été montrées.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>Un duel réunit au plus {count} images. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Commencez d’abord un duel à l’aveugle.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>&amp;Flouter de nouveau les images sensibles du duel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Aucune de ces images n’est sensible.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Aucune question en ce moment.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Sélectionnez au moins deux images enregistrées, ou une série qui en contient.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Les images sensibles ne sont pas floutées dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Affichez d’abord le classement.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>Les réponses ne disent pas laquelle est la meilleure.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>Le duel est conservé&#x202f;: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Il n’y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Il n’y a pas de duel à reprendre.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Duel à l’aveugle</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Aucune question en ce moment.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Ces images ont des sources différentes&#x202f;: on devinerait laquelle est laquelle.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Effacer aussi ce qui a été créé avec</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln image présente sur le service manque dans cette bibliothèque</numerusform>
            <numerusform>%Ln images présentes sur le service manquent dans cette bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Recherche de tout ce que le service a encore…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Images de cette série</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Ne commander qu’une fois les requêtes identiques</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Commander…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lecture des images&#x202f;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Lecture arrêtée&#x202f;: {done} images sur {total}</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Démarrer en pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>La commande partira dès que l’image sera lue.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>gratuit (simulation)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>plus de %Ln requête</numerusform>
            <numerusform>plus de %Ln requêtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln image ne peut pas être glissée&#x202f;: elle est dans la corbeille ou encore en route.</numerusform>
            <numerusform>%Ln images ne peuvent pas être glissées&#x202f;: elles sont dans la corbeille ou encore en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>Au plus {count} images peuvent être transmises à la fois à un autre programme. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Rien d’autre ne ressemble à cette image.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Les images ne sont pas affichées en piles en ce moment.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>L’image est ouverte.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Ces images ont été importées&#x202f;: il n’y a pas de commande à répéter.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Cette série n’est pas en route.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Cette image est dans la corbeille.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Cette image est encore en route.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Cette image a été importée et ne dit pas comment elle a été créée.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln image sensible est masquée</numerusform>
            <numerusform>%Ln images sensibles sont masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Modifiez la recherche, ou effacez-la pour voir toutes les images.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>Le menu Affichage permet de choisir comment afficher les images sensibles.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>La source est affichée à la place des images.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Numéro de l’image</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>Laquelle, de 1 à {total}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Il n’y a aucune image où aller.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>Clé d’API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Utiliser le vrai service…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Reste {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln image sensible est masquée</numerusform>
            <numerusform>%Ln images sensibles sont masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Choisissez comment afficher les images sensibles.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>On peut comparer au plus {count} images à la fois. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Comparez d’abord deux images.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Il ne reste qu’une image.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Ouvrez d’abord une vue d’ensemble.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Sélectionnez deux images, ou une image d’une série qui en compte plusieurs.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Retirez ou rejetez d’abord toutes les images sauf une.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>La vue d’ensemble est ouverte.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Ces images sont encore en route.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Deux images sont en cours de comparaison.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Noir {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Pas encore mesuré.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Blanc {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} de l’image est noir sans détail, et {blown} blanc sans détail. La moitié est plus sombre que {middle} de la pleine luminosité.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Un peu recadrées, ou sous une autre lumière. Les versions différentes d’une image restent séparées.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>D’une série à l’autre</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Autre taille ou compression, ou un peu plus claire.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>À quel point les images d’une pile se ressemblent</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Souple</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Beaucoup en commun</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Une même image dans plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparentées</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Petits changements</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stricte</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Des versions presque identiques.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Des versions de même composition.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Très proches</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Choisir un dossier d’images</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Aucune bibliothèque n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Ces images ne sont plus visibles.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Portrait {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Coût de la tâche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importée depuis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Images de la tâche</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Prompt de cette image</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Prompt optimisé</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Taille demandée</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Reprendre la recette</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Sélectionnez une image pour voir ses détails.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Identifiant du service</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Utiliser comme source</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>{fact} de cette image</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln image est enregistrée</numerusform>
            <numerusform>%Ln images sont enregistrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Rien en cours, et aucun échec.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Mettre l’envoi en pause</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Tâches inachevées</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Elles sont fermées.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Consultation du solde…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Les retouches passent par votre propre compte, qui les paie. On crée une clé sur wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Conservée dans {place}, et envoyée à personne d’autre que le service.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Aucun trousseau n’accepte la clé pour le moment&#x202f;: elle n’est gardée en mémoire que pour cette session.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Collez une autre clé pour la remplacer</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>La clé fonctionne. Solde&#x202f;: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>Votre clé WaveSpeedAI</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Ces actions ont perdu une touche&#x202f;: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>La laisser en place</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Aucune touche pour «&#x202f;{command}&#x202f;»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>Réinitialiser «&#x202f;{command}&#x202f;»</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Raccourci de «&#x202f;{command}&#x202f;»&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>L’utiliser ici</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} appartient à {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} sert ici à se déplacer ou à valider. Choisissez une autre touche, ou une combinaison.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} ouvre le menu «&#x202f;{menu}&#x202f;».</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>«&#x202f;{command}&#x202f;» ({place})</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>La langue choisie s’appliquera au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Elle s’appliquera au prochain démarrage.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (aucune police installée)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (traduction automatique)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Pourcentage de la vue occupé par la source</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Ligne entre source et résultat</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>&amp;Reprendre le diaporama</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>Allu&amp;mer la lumière</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>Éteindre la lu&amp;mière</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Ouvrez d’abord une image.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Diaporama&#x202f;: {seconds} s par image.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>C’était la dernière image. Le diaporama est terminé.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>La lumière est tamisée.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>La lumière est allumée.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>La lumière est éteinte.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>Le diaporama est en pause.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Aucun diaporama en cours.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln image reste à analyser. Elle s’ajoutera ensuite.</numerusform>
            <numerusform>%Ln images restent à analyser. Elles s’ajouteront ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Cette image est encore en route.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Couleur choisie</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Couleur derrière les zones transparentes</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Créer une ligne pour chaque variante présente dans les prompts des lignes</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Plus de %Ln ligne&#x202f;: un tableau ne peut pas les contenir.</numerusform>
            <numerusform>Plus de %Ln lignes&#x202f;: un tableau ne peut pas les contenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Multiplier %Ln ligne</numerusform>
            <numerusform>Multiplier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Prompts, un par ligne</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Cela donne %Ln ligne.</numerusform>
            <numerusform>Cela donne %Ln lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Ce nom existe déjà. L’élément qui le porte sera remplacé.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Décider de celles du dessus</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Il n’y a pas d’autre série à décider.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Il n’y a rien en suspens au-dessus de cette série.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Il n’y a rien en suspens à partir d’ici, mais au-dessus.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>C’est la dernière série avec des images en suspens.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Au moins une de ces requêtes a déjà été commandée avec la même graine&#x202f;: le {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Commander de nouveau pour {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Commander pour {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>Commander pour {price}&#x202f;?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>La même commande, avec la même graine, du {date} n’est pas terminée et peut encore livrer ses images.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>La même commande, avec la même graine, a été passée le {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Vous l’avez déjà</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Une partie est déjà commandée</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Vous l’avez déjà commandé</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>Vous avez demandé cette confirmation au-delà de {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln commande est arrivée&#x202f;: {pictures}</numerusform>
            <numerusform>%Ln commandes sont arrivées&#x202f;: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln image est arrivée</numerusform>
            <numerusform>%Ln images sont arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Décider maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Commandes arrivées</translation>
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
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Donner des étoiles selon le rang</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Ne rien marquer</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Plus de réponses</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Retenir la meilleure</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Retenir la meilleure, rejeter les autres</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Classement, la meilleure d’abord</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, sensible, affichée floutée</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Comparaison avec la source…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Moins de 1&#x202f;% de l’image a changé</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Aucun changement visible</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>L’image et sa source ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>La source de cette image ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>{percent}&#x202f;% de l’image a changé</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Comparaison avec la source…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Moins de 1&#x202f;% modifié</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>{percent}&#x202f;% modifié</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Pourcentage de la vue occupé par l’original</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Ligne entre l’original et ce qui est envoyé</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Ce fichier ne peut pas être affiché ici.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Image de gauche</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Image de droite</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Deux images</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Aucune action ne contient ces lettres.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Reprendre l’envoi</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln tâche sera envoyée ensuite.</numerusform>
            <numerusform>%Ln tâches seront envoyées ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>L’envoi continue.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Reculer le portrait</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Avancer le portrait</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Retirer le portrait</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Utiliser pour la fiche</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Portrait {number} sur {total}, {state}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (désactivé, non envoyé)</translation>
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
        <translation>Que faut-il changer&#x202f;? Par exemple&#x202f;: la même femme en imperméable rouge, de nuit</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Prompts précédents</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Rechercher un prompt</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Conserver les réglages…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Conserver les mots sélectionnés…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Aucun préréglage pour l’instant. Un préréglage conserve le prompt, la taille, le nombre d’images, la graine et l’optimisation.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Aucun extrait pour l’instant. Sélectionnez des mots du prompt et conservez-les&#x202f;; {name} dans un prompt représente chacune des lignes de l’extrait de ce nom.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Vous n’avez encore rien commandé. Tous les prompts que vous commanderez seront ici.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}&#x202f;: chercher par mots, Tab pour la liste suivante</translation>
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
        <translation>Caractères utilisés&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Optimiser le prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>Le service réécrit le prompt avant de l’utiliser</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Utiliser un préréglage</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Utiliser un prompt précédent</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Conserver comme préréglage</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Conserver comme extrait</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Aucune bibliothèque n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Ouvrez d’abord la liste des préréglages et choisissez-en un.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Ouvrez d’abord la liste des extraits ou des préréglages et choisissez-en un.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Renommer l’extrait</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Le prompt est vide.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«&#x202f;{name}&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>«&#x202f;{name}&#x202f;» conserve désormais les réglages actuels.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln image reste à comparer avec sa source</numerusform>
            <numerusform>%Ln images restent à comparer avec leurs sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Rien ne répond à tous ces critères.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Rechercher sans {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Critères de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Sans {part}&#x202f;: %Ln image</numerusform>
            <numerusform>Sans {part}&#x202f;: %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Classement provisoire</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Celle-ci →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Laquelle est la meilleure&#x202f;?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Celle-ci</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Les deux, ou je ne sais pas</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Il n’y a pas de prompt précédent.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>C’est le dernier prompt.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Plateau de référence</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>Générer commanderait %Ln requête, avec sa propre graine&#x202f;; la voici.</numerusform>
            <numerusform>Générer commanderait %Ln requêtes, chacune avec sa propre graine&#x202f;; voici la première.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>Générer commanderait %Ln requête&#x202f;; la voici.</numerusform>
            <numerusform>Générer commanderait %Ln requêtes&#x202f;; voici la première.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>La commande du {date} dont cette image est issue.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Cette image a été importée et n’indique pas sa commande.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>Ce que Générer commanderait maintenant. Le code suit vos modifications.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Photo d’exemple&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Essayer cette photo d’exemple</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>ou essayez un exemple</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>Cette partie de la recherche n’est pas comprise&#x202f;: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Aucune recherche enregistrée pour l’instant.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Faites d’abord une recherche.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
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
        <translation>Adapter</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Elle suit la fenêtre principale.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Épinglée&#x202f;: elle reste sur cette image.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Seconde fenêtre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop&#x202f;: seconde fenêtre</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop&#x202f;: seconde fenêtre, épinglée</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>Un duel à l’aveugle est en cours dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Aucune image n’est choisie.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Ouvrez d’abord la seconde fenêtre.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>L’image épinglée n’est plus dans la bibliothèque. Cette fenêtre suit de nouveau la principale.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>L’image épinglée est maintenant dans la corbeille. Cette fenêtre suit de nouveau la principale.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Il n’y a pas d’image à épingler.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Cette image est encore en route.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Cette fenêtre est épinglée. Désépinglez-la d’abord.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>Désé&amp;pingler la seconde fenêtre</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Copier la graine</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Verrouiller une graine pour refaire les mêmes images</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Verrouiller une autre graine aléatoire</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Aléatoire, conservée</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Revenir à une graine aléatoire</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} est devenu {seed}, la graine possible la plus proche</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln requête, avec sa propre graine.</numerusform>
            <numerusform>%Ln requêtes, chacune avec sa propre graine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>%Ln image peut ressortir identique.</numerusform>
            <numerusform>Les %Ln images peuvent être toutes identiques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Chaque image fait l’objet de sa propre requête, avec une graine conservée. Le prix est le même, mais c’est plus long&#x202f;: le service n’accepte qu’un certain nombre de requêtes par minute.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Commander en une seule requête</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Reproductible</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Même prix, mais plus lent.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>Le service donne alors à chaque image sa propre graine, sans en révéler aucune.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Ce modèle n’accepte pas de graine à conserver.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Utiliser une graine aléatoire</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>&amp;Flouter de nouveau l’image sensible</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Aucune bibliothèque n’est encore ouverte.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Aucune de ces images n’est sensible.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Les images sensibles ne sont pas floutées dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>Le service n’a pas dit si cette image est sensible.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Cette image n’est pas sensible.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Cette image est encore en route.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Choisissez d’abord un portrait.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Portrait {number} sur {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Portrait {number} sur {total}, désactivé et non envoyé</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Lecture du fichier envoyé…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Enregistrer une copie de ce qui est envoyé</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistrée sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>La bibliothèque n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>Le service récupère cette image à son adresse. Rien d’elle ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Il n’y a pas encore de source.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Ce portrait n’est plus dans le plateau.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>Images {format}</translation>
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
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Avec une ligne</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop&#x202f;: ce qui est envoyé</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Forme libre</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Nouvelles images&#x202f;: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Forme d’origine</translation>
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
        <translation>Ce fichier ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Ce fichier est introuvable.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Sensible, affichée floutée</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Ce fichier ne peut pas être affiché ici.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Ce fichier est introuvable.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Cet écran est trop étroit pour les détails.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Suivre la source</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Permuter largeur et hauteur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>{min} à {max} pixels, par pas de {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} est devenu {value}&#x202f;: de {min} à {max}, par pas de {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>À propos de la source</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Créer les images en {size}, la forme de la source</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>Adopter {shape}&#x202f;?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Les nouvelles images font {asked}, ce qui est une autre forme. Le service ne dit pas comment il y fait entrer la source. La partie assombrie serait perdue s’il recadrait au centre.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>Le service la récupère à cette adresse.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · endommagée</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · envoyée en {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · envoyée telle quelle</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · envoyée modifiée</translation>
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
        <translation>Ajuster la source</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Déposez une autre image pour la remplacer</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Afficher ce qui est envoyé</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Image source</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>ou cliquez pour choisir, ou collez</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Après chaque marque</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Les commandes sont envoyées au service et facturées.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Les images sont créées sur cet ordinateur, gratuitement.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Vrai service</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} sur {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Retenir et continuer</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>%Ln requête est commandée.</numerusform>
            <numerusform>%Ln requêtes sont commandées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Ajouter une ligne pour chaque image</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Toutes les images du tableau sont lues.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Choisissez une ligne déjà commandée.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Choisissez d’abord des lignes.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Choisir le dossier à surveiller</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nouveau tableau</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Aucune bibliothèque n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Rien n’a encore été commandé à partir de ce tableau.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>Ouvrir des fichiers CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Ouvrez d’abord un tableau.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commander</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>Commander %Ln requête pour {price}&#x202f;?</numerusform>
            <numerusform>Commander %Ln requêtes pour {price}&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>Commander %Ln requête en simulation&#x202f;?</numerusform>
            <numerusform>Commander %Ln requêtes en simulation&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Enregistrer en fichier CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>Le tableau est en cours de commande.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>Le tableau est dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>Le tableau «&#x202f;{name}&#x202f;» a été retiré. Ce qui a été commandé à partir de lui reste.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Il ne reste aucune ligne à commander.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Chaque ligne est une requête&#x202f;: une source, un prompt, une taille. Déposez ici des images, un dossier d’images ou un fichier CSV issu d’un tableur. Tout est vérifié et chiffré avant que vous ne commandiez.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Beaucoup de requêtes à la fois</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Multiplier…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nom du tableau</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nouveau tableau</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>Ouvrir un fichier CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tableau de requêtes</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Tableaux de cette bibliothèque</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Ajoutez des mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Pas encore de mots-clés.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Mots-clés de %Ln image</numerusform>
            <numerusform>Mots-clés de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>Enlever «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} sur {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
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
        <translation>Ouvrez d’abord une image.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Affichez d’abord l’image sensible.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln tâche vient d’une autre version du programme et a été laissée telle quelle</numerusform>
            <numerusform>%Ln tâches viennent d’une autre version du programme et ont été laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln tâche est prête à envoyer</numerusform>
            <numerusform>%Ln tâches sont prêtes à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Envoyer · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>en suspens</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Verr. Maj&#x202f;: chaque marque fait passer à l’image suivante</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Chaque marque fait passer à l’image suivante</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Cette image est dans la corbeille. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Cette image est encore en route.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Recherche d’une nouvelle version…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Aucun navigateur n’a pu être ouvert. La page est {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>Un petit fichier est téléchargé depuis {host}. Rien sur vous ni sur vos images n’est envoyé.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>C’est la version la plus récente, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>La version {version} d’ImageEdit Desktop est là. Celle-ci est la version {own}.</translation>
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
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>Les copier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Laisser les images où elles sont</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Rien n’est copié ni modifié. Tant que leur disque est absent, elles ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Étoiles, images retenues, étiquettes et mots-clés des autres programmes sont repris, comme nos propres recettes.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Elles prennent de la place une seconde fois, et restent si le dossier disparaît.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Ajoutez une photo ou essayez un exemple, écrivez ce qu’il faut changer, puis appuyez sur Générer.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Ajoutez une photo ou essayez un exemple, écrivez ce qu’il faut changer, puis appuyez sur Générer.
Ceci est une simulation&#x202f;: aucune clé n’est nécessaire et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Choisissez d’abord une image.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Revenez d’abord à la galerie.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Vos images apparaîtront ici</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>C’est le cas.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Prompt de la ligne</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Ajouter des portraits</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Ajuster le portrait</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Ajuster la source</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Emporter le brouillon</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Modifier le consentement</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Modifier le nombre d’images</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Modifier la formule</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Modifier la graine</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Modifier la taille</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Choisir l’image de la fiche</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Choisir la source</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Corriger l’orthographe</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt précédent</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Importer un personnage</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Insérer un extrait</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Déplacer le portrait</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Nouveau personnage</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Proposer des variantes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Rétablir&#x202f;: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Retirer le personnage</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Retirer le portrait</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Renommer le personnage</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Reprendre la recette</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Tout recommencer</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Activer ou non le portrait</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Désactiver les portraits</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Activer ou non l’optimisation</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Activer ou non la reproductibilité</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Annuler&#x202f;: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Utiliser un exemple</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Utiliser un préréglage</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>ajustée d’une façon inconnue</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recadrée</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>retournée</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>sur fond de couleur</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>envoyée en {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>redressée</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>pivotée</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln d’entre elles a été importée sans être déplacée&#x202f;: son fichier quitte votre dossier {folder}.</numerusform>
            <numerusform>%Ln d’entre elles ont été importées sans être déplacées&#x202f;: leurs fichiers quittent votre dossier {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln d’entre elles a été importée sans être déplacée&#x202f;: son fichier quitte votre propre dossier.</numerusform>
            <numerusform>%Ln d’entre elles ont été importées sans être déplacées&#x202f;: leurs fichiers quittent vos propres dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln image est de nouveau dans son dossier.</numerusform>
            <numerusform>%Ln images sont de nouveau dans leur dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln image n’est plus dans son dossier&#x202f;: elle a été retirée hors de cette fenêtre.</numerusform>
            <numerusform>%Ln images ne sont plus dans leur dossier&#x202f;: elles ont été retirées hors de cette fenêtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être restaurée et reste dans la corbeille. Vérifiez que le dossier de la bibliothèque est accessible en écriture.</numerusform>
            <numerusform>%Ln images n’ont pas pu être restaurées et restent dans la corbeille. Vérifiez que le dossier de la bibliothèque est accessible en écriture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être restaurée&#x202f;: elle n’est plus dans la corbeille. Ce qui a servi à la créer est conservé et peut être commandé de nouveau.</numerusform>
            <numerusform>%Ln images n’ont pas pu être restaurées&#x202f;: elles ne sont plus dans la corbeille. Ce qui a servi à les créer est conservé et peut être commandé de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être mise à la corbeille et reste où elle est. Il n’y a peut-être pas de corbeille sur ce disque, ou un autre programme l’a ouverte.</numerusform>
            <numerusform>%Ln images n’ont pas pu être mises à la corbeille et restent où elles sont. Il n’y a peut-être pas de corbeille sur ce disque, ou un autre programme les a ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln image a été mise à la corbeille hors de cette fenêtre.</numerusform>
            <numerusform>%Ln images ont été mises à la corbeille hors de cette fenêtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Mettre %Ln image à la corbeille</numerusform>
            <numerusform>Mettre %Ln images à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Mettre %Ln image rejetée à la corbeille</numerusform>
            <numerusform>Mettre %Ln images rejetées à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Aucune image de la bibliothèque n’est rejetée.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Aucune image de cette recherche n’est rejetée.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>Ce sont toutes les images rejetées de la bibliothèque&#x202f;; elles occupent {weight} sur le disque.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>Ce sont les images rejetées de cette recherche&#x202f;; elles occupent {weight} sur le disque.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>Annuler les restaure tant qu’elles sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>Annuler les restaure tant qu’elles sont dans la corbeille. Ce qui a servi à les créer reste dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être supprimé&#x202f;:</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être supprimés&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln image est partie avec.</numerusform>
            <numerusform>%Ln images sont parties avec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln portrait</numerusform>
            <numerusform>%Ln portraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln portrait n’a pas pu être utilisé.</numerusform>
            <numerusform>%Ln portraits n’ont pas pu être utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personnages</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Remarques sur %Ln portrait&#x202f;: choisissez-le pour les lire.</numerusform>
            <numerusform>Remarques sur %Ln portraits&#x202f;: choisissez-en un pour les lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Examen des portraits…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Créé avec ces portraits&#x202f;: %Ln image.</numerusform>
            <numerusform>Créé avec ces portraits&#x202f;: %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Aucun portrait</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Aucune n’est encore retenue ni rejetée.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Rien à signaler&#x202f;: taille, netteté, lumière et forme ont été examinées.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Rien n’a encore été créé avec ces portraits.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Retenues&#x202f;: {picked} sur les {judged} que vous avez tranchées ({percent}&#x202f;%).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>La personne est effacée&#x202f;: la fiche, les portraits et tout ce qui parlait d’eux.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà ici et diffère du fichier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà ici.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>«&#x202f;{name}&#x202f;» est importé.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Peut-être facturé&#x202f;: {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Non facturé</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Rien (simulation)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>Facturé&#x202f;: {price}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 étoile</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 étoiles</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 étoiles</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 étoiles</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 étoiles</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>À &amp;propos d’ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>&amp;Ajouter une ligne</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Retour à la &amp;galerie</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>Étiquette &amp;bleue</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>Les &amp;deux, ou je ne sais pas</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Budget…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Personnages</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>&amp;Abandonner la tâche</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>&amp;Dupliquer les lignes</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;Exporter le personnage…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>Tout &amp;récupérer du service</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Miroir &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>Replier &amp;ou déplier la pile</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;Générer les images</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>&amp;Aller à l’image…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>Étiquette &amp;verte</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>I&amp;mporter des personnages…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>&amp;Garder celle-ci de la série, rejeter les autres</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>Continuer d’&amp;attendre</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>&amp;Conserver les mots sélectionnés comme extrait…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Vignettes plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>Laisser l’image telle &amp;quelle</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Nouveau personnage</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Nouveau tableau</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Aucune étoile</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>&amp;Ouvrir l’image</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>&amp;Ouvrir un fichier CSV comme tableau…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>&amp;Optimiser le prompt</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Coller l’image</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>Retenir la &amp;meilleure</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>É&amp;pingler la seconde fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Ima&amp;ge précédente</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>Série en suspens &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>Étiquette r&amp;ouge</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;Retirer le personnage</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Retirer le portrait</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>&amp;Retirer les lignes</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>R&amp;equête sous forme de code…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>R&amp;eprendre la recette</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>&amp;Réessayer la tâche</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>&amp;Enregistrer le tableau en fichier CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>&amp;Envoyer ainsi ajustée</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>&amp;Envoyer la tâche</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Tableau de requêtes</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>Re&amp;tirer sans verdict</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>&amp;Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>Éti&amp;quette jaune</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>&amp;Zoom à 100&#x202f;% des deux et retour</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;Clé d’API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>A&amp;juster le portrait…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>A&amp;juster la source…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>Ajouter des &amp;portraits…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Ajouter une ligne par &amp;image…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Ne rien ajuster</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>Recommencer le &amp;duel</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>&amp;Duel à l’aveugle…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>&amp;Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Passer en &amp;tête</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>&amp;Modifier les raccourcis clavier…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>Vérifier l’ort&amp;hographe</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>Choisir la &amp;source…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>Fermer les &amp;tâches</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>&amp;Comparer deux images</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>Copier le pro&amp;mpt</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Décider plus &amp;tard</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>Décider de ce qui est &amp;arrivé</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Supprimer l’élément de la liste</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>Ta&amp;miser la lumière</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Dia&amp;gnostic…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>&amp;Masquer la tâche</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt précédent</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>E&amp;ffacer la personne définitivement…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Diaporama plus rapide</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>&amp;Trouver des images similaires</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Rechercher une &amp;action…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>Miroir &amp;vertical</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Replier ou déplier &amp;toutes les piles</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>Donner p&amp;lus de réponses</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>Donner des &amp;étoiles selon le rang</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Continuer après chaque &amp;marque</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>Continuer le dernier d&amp;uel</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>Aller à la partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>Aller à &amp;l’autre des deux</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>Aller à la partie &amp;précédente de la fenêtre</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>&amp;Ressemblance…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>&amp;Insérer un extrait…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Conserver les réglages comme &amp;préréglage…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>&amp;Garder l’ordinateur éveillé pendant la création des images</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>Lan&amp;gue…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Prompt suivant</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>&amp;Quitter le duel</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>Laisser en &amp;suspens</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Rechercher de nouvelles versions chaque &amp;semaine</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Rechercher une nouvelle &amp;version</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>&amp;Multiplier les lignes…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Faire de la candidate la &amp;favorite</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Ne rien marquer et terminer le duel</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>&amp;Monter dans la file d’attente</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>&amp;Descendre dans la file d’attente</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Mettre les re&amp;jetées à la corbeille…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Déplacer la ligne&#x202f;: plus de résultat</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Déplacer la ligne&#x202f;: plus de source</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Re&amp;culer le portrait</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Ava&amp;ncer le portrait</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Candidate suivante</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Image suivante de la vue d’ensemble</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>Série en suspens &amp;suivante</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>Aucu&amp;ne étiquette</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>Proposer des &amp;variantes&#x202f;: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Commande de l’&amp;image sous forme de code…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>&amp;Commander le tableau…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Commander de nou&amp;veau la série</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>Étiq&amp;uette violette</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>Mettre le diaporama en pa&amp;use</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>Mettre l’en&amp;voi en pause</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Retenir et c&amp;ontinuer</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Retenir ou &amp;non</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Retenir la meilleure et re&amp;jeter les autres</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Image au-dessus dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Image en dessous dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Candidate précédente</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Image précédente de la vue d’ensemble</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Placer le personnage &amp;dans le plateau</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>&amp;Lire les images des lignes</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Retirer le ta&amp;bleau</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>Retirer la s&amp;ource</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Renommer le tablea&amp;u</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Renommer l’élément de la liste…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Repro&amp;ductible&#x202f;: garder chaque graine</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>Vig&amp;nettes plus petites</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>Pe&amp;rmuter favorite et candidate</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Recherches enregistrées et &amp;mots-clés</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>Rec&amp;hercher des images</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>Seconde &amp;fenêtre</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Seconde fenêtre&#x202f;: même &amp;zoom et même endroit</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Images sensibles&#x202f;: &amp;flouter</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Images sensibles&#x202f;: mas&amp;quer</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Images sensibles&#x202f;: affic&amp;her</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Afficher to&amp;ute l’image</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>Afficher la &amp;composition</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Afficher les tâc&amp;hes</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Afficher le dossier de la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Afficher ce &amp;qui a changé</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>&amp;Voir ce qui est envoyé du portrait</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>&amp;Voir ce qui est envoyé de la source</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>A&amp;fficher toutes les images du tableau</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Afficher le noir et le blanc écr&amp;êtés</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Afficher chaque pi&amp;xel</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Afficher l’histo&amp;gramme</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>Affic&amp;her l’image sensible</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>&amp;Afficher les images sensibles du duel</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>&amp;Afficher le contenu de la corbeille</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Aff&amp;icher par séries</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>&amp;Afficher ou masquer les deux côtés</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>Afficher les &amp;images du personnage</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Afficher les ima&amp;ges de la ligne</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Afficher le classement pro&amp;visoire</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>Afficher la so&amp;urce tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Afficher la so&amp;urce de la paire tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>Diapora&amp;ma</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Diaporama plus lent</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Source et résultat avec une &amp;ligne entre les deux</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>Empiler les images sem&amp;blables</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>&amp;Tout recommencer</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>&amp;Ne plus attendre la série</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Mots-&amp;clés…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>M’avertir de la &amp;fin des tâches quand je suis ailleurs</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>L’image de &amp;gauche est meilleure</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>L’image de &amp;droite est meilleure</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>L’image seu&amp;le</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>&amp;Essayer un exemple…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Pivoter à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Pivoter à &amp;droite</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Mettre à jour le préréglage de la liste</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>&amp;Utiliser un préréglage…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Utiliser un p&amp;rompt précédent…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>&amp;Utiliser comme source</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>Utiliser comme &amp;portrait d’un personnage…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Utiliser le portrait comme &amp;source</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Utiliser aussi la source comme &amp;portrait</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>1026|Zoom à &amp;100&#x202f;% et retourZoom à 100&#x202f;% et retour</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Choisissez d’abord un portrait.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>Le portrait est déjà au bout.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Il n’y a pas encore de source.</translation>
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
        <translation>Candidate {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Candidate · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Candidate, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Images commandées</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Rendre active</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Il n’y a plus rien à comparer</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>Prompt réécrit</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Même recette, commandée deux fois.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Même recette&#x202f;: images {one} et {other} d’une même série.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Sélectionner ou désélectionner</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Favorite · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Favorite, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Afficher l’image sensible</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Vue d’ensemble de %Ln image</numerusform>
            <numerusform>Vue d’ensemble de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Pour en comparer d’autres, revenez à la galerie et sélectionnez-les.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>{left} sur %Ln image</numerusform>
            <numerusform>{left} sur %Ln images restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} de la candidate&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} de la favorite&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln des images fait déjà partie des portraits.</numerusform>
            <numerusform>%Ln des images font déjà partie des portraits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>%Ln sur {total} est inutilisable.</numerusform>
            <numerusform>%Ln sur {total} sont inutilisables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln portrait&#x202f;: le modèle ne tient peut-être compte que des premiers.</numerusform>
            <numerusform>%Ln portraits&#x202f;: le modèle ne tient peut-être compte que des premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lecture des images&#x202f;: {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Arrêté&#x202f;: %Ln image sur {total} n’a pas été lue.</numerusform>
            <numerusform>Arrêté&#x202f;: %Ln images sur {total} n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>«&#x202f;{name}&#x202f;» fait déjà partie des portraits.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>Place {rank}, nettement devant la suivante&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>Place {rank}, juste devant la suivante&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>Place {rank}, sans doute devant la suivante&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>Place {rank}, la dernière&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>Les réponses ne départagent pas les premières.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>La première est en tête, mais de peu. Quelques réponses de plus trancheraient.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>La première est en tête, mais de peu. Toutes les paires ont été montrées.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>La première est nettement la meilleure.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>La première est sans doute la meilleure.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} réponse sur environ %Ln</numerusform>
            <numerusform>{count} réponses sur environ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · nettement devant</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · juste devant la suivante</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · sans doute devant</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln copie de la base de données qui ferait revenir la personne&#x202f;: une sauvegarde, ou une copie endommagée qui a été gardée. Une nouvelle sauvegarde est créée.</numerusform>
            <numerusform>%Ln copies de la base de données qui feraient revenir la personne&#x202f;: des sauvegardes, et des copies endommagées qui ont été gardées. Une nouvelle sauvegarde est créée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln image est dans un de vos propres dossiers et y reste.</numerusform>
            <numerusform>%Ln images sont dans vos propres dossiers et y restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln image, sa petite version et le prompt de sa commande.</numerusform>
            <numerusform>%Ln images, leurs petites versions et les prompts de leurs commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln portrait&#x202f;: son fichier, y compris dans le brouillon et ses annulations.</numerusform>
            <numerusform>%Ln portraits&#x202f;: leurs fichiers, y compris dans le brouillon et ses annulations.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Toutes les copies préparées pour l’envoi et tous les téléversements connus, y compris d’autres images&#x202f;: ils seront refaits.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Les fiches que vous avez exportées et les copies de la bibliothèque faites par d’autres sont hors d’atteinte.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Effacer définitivement «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Rien de tout cela n’a été envoyé au service depuis cette bibliothèque.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Les images qui ont figuré sur la fiche et qui appartiennent à d’autres fiches ou commandes restent telles quelles.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Les images que vous gardez montrent toujours la personne&#x202f;; prompts et noms de fichiers gardent vos propres mots.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Les extraits, les préréglages et le prompt en cours gardent vos propres mots.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>La fiche «&#x202f;{name}&#x202f;» contient aussi un de ces portraits, et le perd.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>La fiche&#x202f;: son nom, ses notes, sa formule, ce qui a été convenu et tout ce qui lui a été fait auparavant.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>Le service conserve ces images sept jours&#x202f;; ce délai est passé.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>Le service conserve ce qui lui a été envoyé et ce qu’il a créé pendant encore %Ln jour au plus. Rien ici ne peut le reprendre.</numerusform>
            <numerusform>Le service conserve ce qui lui a été envoyé et ce qu’il a créé pendant encore %Ln jours au plus. Rien ici ne peut le reprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>Ce que %Ln commande dit de ces portraits.</numerusform>
            <numerusform>Ce que %Ln commandes disent de ces portraits.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>Ce qui a été payé reste dans le registre&#x202f;: quand, combien et avec quel résultat.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Un autre lieu, une autre lumière</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Livre pour enfants</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Photo ancienne en couleurs</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Portrait à l’huile</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Photo de produit</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importée</numerusform>
            <numerusform>%Ln importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln dans la corbeille</numerusform>
            <numerusform>%Ln dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln image, pile repliée, la meilleure&#x202f;: {picture}</numerusform>
            <numerusform>%Ln images, pile repliée, la meilleure&#x202f;: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nouveau</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Série sans images</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Série sans images, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Ramène dans la composition le prompt, la source, les portraits et la taille de cette série.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Elle ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Conservée telle quelle</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Conservée, non vérifiée</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Absente de son dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Commander de nouveau</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Image {number} sur {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Image, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Enregistrée, sensible</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Enregistrée, sensible, affichée floutée</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Sélectionner ou non</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Afficher l’image sensible</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Affiche une image de la série, ou toutes.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Affiche la source à la place de chaque image, tant que vous maintenez enfoncé.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Le service a signalé cette image comme sensible. Cliquez ici pour l’afficher.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · d’habitude {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, repliée</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, image {number}, {state}</translation>
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
        <translation>Flou, ou sans détail.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>Les visages ne sont pas recherchés&#x202f;: personne n’a vérifié qui c’est, ni combien ils sont.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Son fichier ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Ressemble à un autre portrait de cette fiche.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Créé par le service&#x202f;: la copie d’une copie s’éloigne de la personne. Préférez des photos si possible.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Petit&#x202f;: un visage y compte peu de pixels.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Très clair.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Très sombre.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Très haut ou très large&#x202f;: quelque chose est peut-être coupé.</translation>
    </message>
</context>
<context>
    <name>histogram</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Retrouvée&#x202f;: %Ln.</numerusform>
            <numerusform>Retrouvées&#x202f;: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Importer %Ln image</numerusform>
            <numerusform>Importer %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Importée&#x202f;: %Ln image.</numerusform>
            <numerusform>Importées&#x202f;: %Ln images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Importation des images&#x202f;: {done} fichiers sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Déjà dans la bibliothèque&#x202f;: %Ln.</numerusform>
            <numerusform>Déjà dans la bibliothèque&#x202f;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Non importée&#x202f;: %Ln.</numerusform>
            <numerusform>Non importées&#x202f;: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>Non. Elle est conservée telle que le service l’a envoyée&#x202f;; ce programme ne peut pas tout en lire.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore arrivée</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Rien de visible</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>La bibliothèque n’a pas de source pour cette image</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>L’image et sa source ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>Le service ne l’a pas dit</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Oui, par le service</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} sur {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>conservée par le service encore {days} j {hours} h</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>conservée par le service encore {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>n’est plus conservée par le service</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Per&amp;sonnages</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>Décid&amp;er</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>Pro&amp;mpt</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Verdict</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Animée&#x202f;: seule la première des {frames} images est utilisée.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Éclaircie&#x202f;: le fichier n’utilise que {bits} de ses {stored} bits.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>RAW d’appareil photo&#x202f;: l’image que l’appareil en a tirée est utilisée.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Couleurs converties de {profile} en sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Recompressée, en {format} ordinaire.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Compressée pour rester sous 10 Mo.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Recadrée à {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Les données du fichier, comme l’appareil ou le lieu, ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Dessinée en {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Retournée de gauche à droite.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR&#x202f;: la version standard est utilisée, sans sa luminosité supplémentaire.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Elle est ajustée d’une façon que cette version du programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>Sa transparence cache tout&#x202f;; l’image est donc envoyée sans elle.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Des {pictures} images du fichier, la plus grande est utilisée.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Palette étendue à toutes les couleurs.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Réduite à 8 bits par canal.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Envoyée en {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Envoyée en {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Redressée de {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>Le fichier est tronqué&#x202f;: les détails fins de l’image manquent.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>Le fichier est endommagé ou tronqué&#x202f;: {percent}&#x202f;% de l’image manque.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Cette image est petite&#x202f;; une plus grande donne de meilleurs résultats.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Les zones transparentes sont remplies avec la couleur {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Les zones transparentes sont remplies de blanc.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Pivotée de {degrees}° dans le sens horaire.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Remise à l’endroit.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Une accolade n’en ferme aucune d’ouverte, et est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Une accolade n’est pas fermée, et est envoyée telle quelle.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Une image terminée est arrivée endommagée. Le service la conserve sept jours&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Une image terminée n’a pas pu être récupérée. Le service la conserve sept jours&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>Une version plus récente du programme a écrit «&#x202f;{name}&#x202f;». Mettez celle-ci à jour pour l’importer.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>Un tableau peut contenir {limit} lignes. Répartissez-les en plusieurs tableaux.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Une page web est arrivée à la place de la réponse du service. Si ce réseau demande une connexion, faites-la dans un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Ajoutez la photo à retoucher.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>Un autre programme utilise «&#x202f;{path}&#x202f;». Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Une autre version du programme a donné une raison que celle-ci ne connaît pas&#x202f;: «&#x202f;{word}&#x202f;».</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>Plusieurs images commencent par «&#x202f;{name}&#x202f;». Écrivez davantage de leur identifiant.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur. Une clé peut être donnée pour cette session seulement, dans la fenêtre ou dans {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>Aucune image n’a pu être récupérée à «&#x202f;{url}&#x202f;». Enregistrez l’image dans un fichier et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Aucun extrait ne s’appelle «&#x202f;{name}&#x202f;»&#x202f;: le nom est envoyé tel quel, avec ses accolades.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>La simulation n’a pas pu démarrer&#x202f;: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Des lignes de ce tableau, ou les mêmes requêtes, viennent d’être commandées. Revoyez-les d’abord.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Les lignes commandées restent telles quelles. Dupliquez-les et modifiez les copies.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Indiquez avec quoi marquer les images.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Autre chose répond à la place de «&#x202f;{host}&#x202f;», et rien n’a été envoyé&#x202f;: le certificat est pour un autre nom. Connectez-vous à ce réseau dans un navigateur, ou essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Une erreur s’est produite dans le programme ({message}). Rien n’est perdu&#x202f;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Avec les variantes, cela fait plus de {limit} requêtes. Enlevez-en quelques-unes.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>Le solde de votre compte est trop bas. Rechargez-le sur wavespeed.ai et réessayez.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>Le certificat de «&#x202f;{host}&#x202f;» n’est pas valable à la date de cet ordinateur, et rien n’a été envoyé. Vérifiez la date et l’heure de l’ordinateur.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>Les couleurs de «&#x202f;{name}&#x202f;» sont destinées à un autre type d’écran ({space}) et ne peuvent pas être converties fidèlement. Enregistrez d’abord l’image en sRGB.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>La connexion à «&#x202f;{host}&#x202f;» n’est pas privée, et rien n’a été envoyé&#x202f;: son certificat vient d’une autorité que cet ordinateur ne connaît pas. Si une entreprise ou un antivirus inspecte ici les connexions, son certificat doit être ajouté à ceux du système.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>La base de données n’est pas en ordre&#x202f;: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>La base de données «&#x202f;{path}&#x202f;» est saine, mais n’est pas telle que ce programme la crée ({message}). Elle a été laissée telle quelle. Ouvrez-la avec le programme qui l’a créée, ou déplacez-la pour qu’elle soit restaurée depuis sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>Le disque n’a pas fait ce qui était demandé&#x202f;: {message}. Vérifiez-le et réessayez. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>Le disque est plein. Libérez de l’espace et réessayez. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>La première ligne de «&#x202f;{name}&#x202f;» ne contient aucune colonne connue. Nommez au moins l’une de celles-ci&#x202f;: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>Impossible d’écrire dans le dossier «&#x202f;{path}&#x202f;». Choisissez un autre dossier pour la bibliothèque, ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>Le dossier «&#x202f;{path}&#x202f;» est introuvable. S’il se trouve sur un autre disque, branchez-le et réessayez.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>La clé est vide. Collez-la de nouveau.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>Le trousseau n’a pas répondu. Cherchez sa fenêtre de mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>La bibliothèque n’est pas encore ouverte.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>La bibliothèque n’a plus l’image «&#x202f;{name}&#x202f;». Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>La copie de l’image «&#x202f;{name}&#x202f;» dans la bibliothèque a été modifiée.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>La base de données de la bibliothèque située dans «&#x202f;{path}&#x202f;» est endommagée. Vos images sont intactes.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>La base de données de la bibliothèque est une de ses sauvegardes. Les images arrivées depuis ont été ajoutées, et elle recense {pictures}. Les commandes non envoyées au moment de la sauvegarde l’ont peut-être été depuis, et ne sont pas envoyées de nouveau&#x202f;: récupérez tout du service.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>La base de données de la bibliothèque était endommagée ou absente. Elle a été restaurée depuis sa dernière sauvegarde et depuis les images elles-mêmes, et recense de nouveau {pictures}. Des commandes passées depuis peuvent manquer&#x202f;: récupérez tout du service. Ce qui était endommagé est conservé dans «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>Le nom «&#x202f;{name}&#x202f;» n’est pas du texte. Renommez le fichier, ou importez-le en copie.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>La commande est partie, mais aucune réponse n’est venue&#x202f;: elle a peut-être été acceptée et facturée. Elle est conservée, et n’a pas été répétée.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>La commande de l’image «&#x202f;{name}&#x202f;» n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>Le chemin «&#x202f;{path}&#x202f;» est si long que Windows n’y accepterait aucun fichier. Choisissez un dossier dont le chemin est plus court.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>L’image est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>Le prompt compte {count} caractères. Ramenez-le à {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>Le proxy «&#x202f;{proxy}&#x202f;» ne répond pas, et rien n’a été envoyé. Vérifiez les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>Le proxy «&#x202f;{proxy}&#x202f;» ne laisse pas le programme accéder à «&#x202f;{host}&#x202f;», et rien n’a été envoyé. Adressez-vous à la personne qui gère le proxy. Réponse&#x202f;: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>Le proxy «&#x202f;{proxy}&#x202f;» demande un nom et un mot de passe, et rien n’a été envoyé. Définissez HTTPS_PROXY sur http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>La même commande, avec la même graine, a été envoyée ou va l’être. «&#x202f;imageedit-desktop resume&#x202f;» la poursuit&#x202f;; ajoutez --again pour la passer une seconde fois.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>Le service a annulé le travail. Réessayez.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Le service est injoignable, et rien n’a été envoyé. Vérifiez la connexion réseau.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>Le service n’a pas pu récupérer une image que vous avez donnée. Réessayez, ou utilisez un fichier. Réponse&#x202f;: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>Le service n’a pas pu créer les images&#x202f;: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>Le service n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>Le service n’accepte pas la clé d’API. Vérifiez-la sur wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>Le service ne connaît plus ceci&#x202f;: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>Le service a terminé sans livrer d’image.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>Le service a donné une adresse qu’il n’est pas sûr d’ouvrir depuis ce réseau&#x202f;; l’image n’a donc pas été récupérée. Réessayez sur un autre réseau.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>Le service a renoncé au travail. Réessayez.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>Le service rencontre des difficultés en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>Le service est occupé par vos autres commandes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>Le service n’a plus l’image.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>Le service a refusé la requête&#x202f;: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>La réponse du service n’a pas pu être lue ({path}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>Le contrôle de contenu du service a refusé ceci. Modifiez le prompt ou les images. Réponse&#x202f;: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>Le site n’a pas livré «&#x202f;{url}&#x202f;» (réponse {status}). Enregistrez l’image dans un fichier et utilisez celui-ci.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>La taille {size} n’est pas possible. Chaque côté doit faire de {min_px} à {max_px} pixels.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>La taille {size} n’est pas possible. Les côtés doivent être des multiples de {step_px}&#x202f;; {nearest} est la plus proche.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>Le travail a été supprimé côté service.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Il n’y a pas encore de clé d’API. Ajoutez-en une avec «&#x202f;imageedit-desktop key set&#x202f;», ou essayez --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>Il n’y a pas de personnage «&#x202f;{name}&#x202f;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>Il n’y a pas de bibliothèque dans «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>Il n’y a aucune image dans le dossier «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. Copiez d’abord une image ou son fichier.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>Il n’y a pas d’image «&#x202f;{name}&#x202f;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>Il n’y a rien à commander dans le tableau.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>Il n’y avait pas d’image dans ce que vous avez déposé. Déposez un fichier image.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Il y avait plus d’images qu’on ne peut en prendre à la fois&#x202f;: les {count} premières ont été prises. Importez-les dans la bibliothèque pour les avoir toutes.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente d’ImageEdit Desktop. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Ce modèle n’accepte pas de portraits de référence pour le moment. Continuez sans eux, ou utilisez-en un comme image source.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Ce modèle n’accepte pas de graine pour le moment. Continuez sans graine.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Cette commande vient d’une autre version du programme («&#x202f;{word}&#x202f;»), ou est endommagée. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Cela coûterait {price}, plus que votre limite de {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>Ce qui est arrivé au sujet des nouvelles versions n’est pas signé par les auteurs de ce programme, et n’a pas été cru. Cela a peut-être été modifié en chemin.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>Ce qui est arrivé au sujet des nouvelles versions n’est pas compris, et n’a pas été cru. Réessayez plus tard, ou consultez la page de téléchargement.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>Ce qui est arrivé donne {version} comme version la plus récente, mais {known} était déjà connue. Cela n’a pas été cru. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Le contenu du presse-papiers ne peut pas être lu comme des cellules de tableau.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>Ce que le service a envoyé n’est pas une image.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>Ce que le service a envoyé est trop gros pour être une image.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows n’accepte pas de dossier nommé «&#x202f;{name}&#x202f;»&#x202f;: c’est le nom d’un périphérique, il contient l’un des caractères &lt; &gt; : &quot; | ? *, ou il se termine par un point ou une espace. Choisissez un dossier portant un autre nom.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Écrivez un prompt.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Vous l’avez déjà&#x202f;: la même commande, avec la même graine, a donné «&#x202f;{path}&#x202f;». Ajoutez --again pour la répéter.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Vous avez arrêté avant l’envoi de la commande. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Vous avez cessé d’attendre. Le travail envoyé peut continuer et être facturé&#x202f;; vous pouvez le reprendre à tout moment.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Votre compte n’y est pas autorisé&#x202f;: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Votre budget ne peut pas être lu, donc rien n’est commandé. Redéfinissez toutes ses limites, dans la fenêtre ou avec «&#x202f;imageedit-desktop budget --off&#x202f;» et les limites voulues.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Votre nouveau budget n’a pas pu être enregistré sur ce disque&#x202f;; d’ici là, rien n’est commandé.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} images, ce n’est pas possible. Demandez-en de {min} à {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>{count} lignes du tableau ne peuvent pas être commandées telles quelles. Corrigez-les ou retirez-les.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} dépasserait votre budget quotidien&#x202f;: {spent} sur {limit} sont dépensés ou commandés.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} dépasserait votre budget mensuel&#x202f;: {spent} sur {limit} sont dépensés ou commandés.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} vaut «&#x202f;{text}&#x202f;». Il faut une adresse https, ou http sur cette machine.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>«&#x202f;{host}&#x202f;» est injoignable sans proxy, et le réglage {setting} n’est pas compris. Rien n’a été envoyé. Corrigez-le, par exemple en http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>«&#x202f;{host}&#x202f;» n’a pas dit quelle version est la plus récente. Vérifiez la connexion réseau, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>«&#x202f;{host}&#x202f;» est introuvable sur le réseau, et rien n’a été envoyé. Vérifiez la connexion réseau&#x202f;; un VPN ou un filtre de noms gêne peut-être.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas encore être effacé&#x202f;: {count} commandes avec ses portraits ne sont pas terminées. Attendez-les, ou abandonnez celles qui n’ont pas été envoyées.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu comme un tableau. Enregistrez-le depuis votre tableur en CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être téléversé, et rien n’a été commandé. Réessayez.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>«&#x202f;{name}&#x202f;» a maintenant un autre nom&#x202f;: «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>«&#x202f;{name}&#x202f;» a changé depuis sa lecture. Les images modifiées sont en train d’être relues&#x202f;: regardez-les, puis commandez.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas encore de portraits.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas de petite version pour la galerie.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>«&#x202f;{name}&#x202f;» a {count} portraits, et une fiche n’en accepte pas plus. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>«&#x202f;{name}&#x202f;» fait {width} × {height} pixels, plus qu’on ne peut en ouvrir. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>«&#x202f;{name}&#x202f;» est la copie d’un autre résultat.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier. Choisissez une image à l’intérieur.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier {format} d’un genre inhabituel. Enregistrez-le d’abord en JPEG ou PNG ordinaire.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>«&#x202f;{name}&#x202f;» est ajustée d’une façon que cette version du programme ne connaît pas. Utilisez une version plus récente, ou choisissez de nouveau l’image.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve parmi les résultats, mais ne dit pas d’où elle vient.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagée et ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagée&#x202f;: presque toute l’image est indéchiffrable. Copiez-la ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagée&#x202f;: la fin de l’image manque. Copiez-la ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans un format qui ne peut pas être ouvert. Son format est {format}. Enregistrez-la d’abord en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans le dossier, mais pas dans la galerie.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un personnage de ce programme, ou est endommagé. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une image. Choisissez une image, par exemple JPEG, PNG ou HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une image. Son format est {format}. Choisissez une image, par exemple JPEG, PNG ou HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>«&#x202f;{name}&#x202f;» est trop petite pour être utilisée.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>«&#x202f;{name}&#x202f;» a fait échouer la lecture des images, et ne peut pas être utilisée. Rien d’autre n’a été touché. Enregistrez-la d’abord en JPEG ou PNG avec un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>«&#x202f;{name}&#x202f;» mentionne des images sur un autre ordinateur&#x202f;: «&#x202f;{path}&#x202f;». Placez-y le fichier, ou apportez les images ici.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifiée par un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>«&#x202f;{name}&#x202f;» est le reste d’un téléchargement interrompu.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>«&#x202f;{name}&#x202f;» a été promise par l’autre programme, mais pas transmise. Enregistrez-la d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>«&#x202f;{name}&#x202f;» demanderait trop de temps ou de mémoire à l’ouverture. Enregistrez-la d’abord en JPEG ou PNG ordinaire.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>«&#x202f;{path}&#x202f;» est la bibliothèque elle-même. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>«&#x202f;{text}&#x202f;» ne peut pas être une graine. Utilisez un nombre entier de {min} à {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est ni oui ni non. Écrivez «&#x202f;yes&#x202f;» ou «&#x202f;no&#x202f;».</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une taille. Écrivez-la ainsi&#x202f;: 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un montant. Écrivez les dollars ainsi&#x202f;: 0.05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas compris dans une recherche.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>«&#x202f;{url}&#x202f;» est une page web, et ne désigne pas d’image. Faites glisser l’image elle-même, ou enregistrez-la dans un fichier.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>«&#x202f;{url}&#x202f;» se trouve à un endroit que seul son propre programme peut lire. Copiez-la d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>«&#x202f;{url}&#x202f;» n’est pas une adresse web. Utilisez http:// ou https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>«&#x202f;{url}&#x202f;» mène à un réseau privé, d’où aucune image n’est récupérée. Enregistrez l’image dans un fichier et utilisez celui-ci.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Tout ce que «&#x202f;{name}&#x202f;» règle l’était déjà.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>optimisé</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>le nombre d’images</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>le prompt</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la graine</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>la taille</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>l’optimisation du prompt</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>«&#x202f;{name}&#x202f;» est appliqué. Remplacé&#x202f;: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleue</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>character</source>
        <translation>personnage</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verte</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>sauf&#x202f;: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>images perdues</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violette</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>semblable à une image</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carrée</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>étoiles</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>verticale</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>horizontale</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln à l’issue inconnue</numerusform>
            <numerusform>%Ln à l’issue inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln en pause</numerusform>
            <numerusform>%Ln en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln prête à envoyer</numerusform>
            <numerusform>%Ln prêtes à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Choisissez d’abord une tâche.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Choisissez d’abord une tâche en attente&#x202f;: ce qui a été envoyé n’est plus dans la file d’attente.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Copie ce qu’une personne qui vous aide doit savoir&#x202f;: ni clé, ni images.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Abandonne la tâche&#x202f;; rien n’a été envoyé, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Poursuit la commande envoyée&#x202f;; elle n’est pas facturée de nouveau.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>C’est déjà la dernière à envoyer.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>C’est déjà la prochaine à envoyer.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Commande de nouveau la même chose, comme nouvelle commande à son propre prix.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>En pause&#x202f;: %Ln tâche attend. Rien n’est envoyé avant la reprise.</numerusform>
            <numerusform>En pause&#x202f;: %Ln tâches attendent. Rien n’est envoyé avant la reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>En pause&#x202f;: ce que vous commandez attend. Rien n’est envoyé avant la reprise.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Appuyez sur Entrée pour voir ce qu’on peut y faire.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>En attente d’une place libre</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Réception de {done} sur {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Reprendre l’en&amp;voi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Envoie la tâche&#x202f;; elle est facturée quand le service l’accepte.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Démarre dans {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>N’attend plus. Le service ne peut pas annuler&#x202f;: la commande peut tout de même être facturée.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Retire la commande&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Enlève la ligne. La tâche reste dans les registres de la bibliothèque.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>Ce n’est pas possible dans l’état actuel de la tâche.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Nouvel essai dans {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Téléversement {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Attend que vous repreniez l’envoi</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Tant que l’envoi est en pause, ce que vous commandez attend. Ce qui a été envoyé continue.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} images sur {count}</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln image n’est plus dans la bibliothèque. Placez la vôtre à côté du code&#x202f;: {names}.</numerusform>
            <numerusform>%Ln images ne sont plus dans la bibliothèque. Placez les vôtres à côté du code&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Les adresses des images encore à téléverser sont à compléter.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Chaque exécution est une commande à part, payée comme toute autre.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Chaque exécution est une commande à part, en simulation, et gratuite.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Pour un shell POSIX&#x202f;: Linux, macOS et, sous Windows, WSL ou Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Les images sont téléversées telles que ce programme les envoie.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>La simulation l’accepte tant que cette fenêtre est ouverte. Elle a sa propre clé.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>La clé est lue dans la variable {name}&#x202f;; elle n’est jamais dans le code.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>Voici le corps de la requête.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Récupéré&#x202f;: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Pas encore récupéré&#x202f;: {missing}. Réessayez.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Plus disponible&#x202f;: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Déjà sur le disque&#x202f;: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Images présentes sur le service&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Encore en création, ou d’une commande recherchée&#x202f;: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Une paire d’un duel</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Une seule image</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Ajuster une image</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Duel à l’aveugle</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Voir de près</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Portraits de référence</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tableau de requêtes</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Le prompt</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Ce qu’il faut créer</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Comparé à l’original avec ses propres pixels&#x202f;: SSIM {similarity}. Ce qui est plus fin que {size} est perdu.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>À cette taille, une différence se voit à 100&#x202f;% (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>À cette taille, une différence se voit à peine (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>À cette taille, aucune différence ne se voit (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>À cette taille, la différence se voit nettement (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Réencodée en PNG, qui ne perd rien.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Réencodée en JPEG, qualité {quality} sur 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>L’encodage n’a rien perdu&#x202f;: chaque pixel est identique à cette taille (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>À quel point elles se ressemblent</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Non envoyé&#x202f;: le nom de l’auteur.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Non envoyé&#x202f;: l’appareil photo.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Non envoyé&#x202f;: la date de prise de vue.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Non envoyé&#x202f;: le lieu de prise de vue.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>L’image compressée est celle de votre fichier, octet pour octet.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>Elle ne contient rien d’autre que l’image.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>D’une autre version</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Téléversement</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté (répétition)</numerusform>
            <numerusform>%Ln lignes laissées de côté (répétitions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln ligne à vérifier dans les tâches</numerusform>
            <numerusform>%Ln lignes à vérifier dans les tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln ligne de «&#x202f;{name}&#x202f;».</numerusform>
            <numerusform>%Ln lignes de «&#x202f;{name}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln ligne déjà commandée</numerusform>
            <numerusform>%Ln lignes déjà commandées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln ligne à corriger</numerusform>
            <numerusform>%Ln lignes à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln ligne dont les images ne sont pas encore lues</numerusform>
            <numerusform>%Ln lignes dont les images ne sont pas encore lues</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Les colonnes sans signification ici sont conservées pour le fichier&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Chaque requête est notée avec sa ligne.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Échec, peut être commandée de nouveau</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>À vérifier dans les tâches</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Attend votre décision dans les tâches</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Les nouvelles images de «&#x202f;{folder}&#x202f;» deviennent des lignes.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Non commandées&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Rien n’est envoyé tant que l’envoi n’est pas repris.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Rien à commander maintenant</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Optimiser le prompt</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Commandée, en attente d’envoi</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Graines propres</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Échec partiel, le reste peut être commandé de nouveau</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Images à lire</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>Le dossier «&#x202f;{folder}&#x202f;» n’est pas accessible pour l’instant.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>Identique à la ligne {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>La même chose a déjà été commandée</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>ajouter des lignes</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>dupliquer des lignes</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>modifier des cellules</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>gratuit (simulation)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>multiplier des lignes</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>coller des cellules</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>retirer des lignes</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas encore de lignes.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln image est marquée</numerusform>
            <numerusform>%Ln images sont marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln image est classée</numerusform>
            <numerusform>%Ln images sont classées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln image restaurée</numerusform>
            <numerusform>%Ln images restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln image pour plus tard</numerusform>
            <numerusform>%Ln images pour plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln image importée</numerusform>
            <numerusform>%Ln images importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln image mise à la corbeille</numerusform>
            <numerusform>%Ln images mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln image n’est plus pour plus tard</numerusform>
            <numerusform>%Ln images ne sont plus pour plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln image retenue</numerusform>
            <numerusform>%Ln images retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln image rejetée</numerusform>
            <numerusform>%Ln images rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln image en suspens</numerusform>
            <numerusform>%Ln images en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
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
            <numerusform>La meilleure de %Ln image gardée</numerusform>
            <numerusform>La meilleure des %Ln images gardée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Aucune étiquette pour %Ln image</numerusform>
            <numerusform>Aucune étiquette pour %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Aucune étoile pour %Ln image</numerusform>
            <numerusform>Aucune étoile pour %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Rétabli&#x202f;: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Mot-clé «&#x202f;{tag}&#x202f;» pour %Ln image</numerusform>
            <numerusform>Mot-clé «&#x202f;{tag}&#x202f;» pour %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Mot-clé «&#x202f;{tag}&#x202f;» enlevé de %Ln image</numerusform>
            <numerusform>Mot-clé «&#x202f;{tag}&#x202f;» enlevé de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Annulé&#x202f;: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>étiquette bleue</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>étiquette verte</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>étiquette d’une autre version</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>étiquette violette</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>étiquette rouge</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>étiquette jaune</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} pour %Ln image</numerusform>
            <numerusform>{label} pour %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} pour %Ln image</numerusform>
            <numerusform>★{stars} pour %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Ouvrez d’abord une image.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>C’est la première image.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>C’est la dernière image.</translation>
    </message>
</context>
</TS>
