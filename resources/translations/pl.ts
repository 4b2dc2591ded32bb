<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Edytuje zdjęcia modelem w chmurze; każdy obraz zostaje na twoim dysku.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>Licencja MIT. Powstało z Qt i PySide6 (LGPL); ikony: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Obrazy są wyświetlane w sRGB, a system dopasowuje je do ekranu.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Obrazy są wyświetlane w sRGB: system nie zna profilu kolorów twojego ekranu.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Obrazy są wyświetlane w kolorach twojego ekranu, według profilu „{name}”.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Obrazy są wyświetlane w kolorach twojego ekranu, według jego profilu.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Twoje obrazy: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>Klucz pochodzi z {variable} i nie jest przechowywany nigdzie indziej.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Ostatnia czynność</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Dodaj portrety</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Upuść portrety osoby albo kliknij, aby wybrać</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>Portrety mówią modelowi, jak wygląda dana osoba</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Najpierw zaznacz portret.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Nic nie jest teraz korygowane.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Portret: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Wczytywanie obrazu…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Wczytywanie „{name}”…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Źródło: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>Usługa pobiera ten obraz spod jego adresu, bez zmian.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Nie ma jeszcze źródła.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Tego obrazu nie ma już w bibliotece.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Skoryguj</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Pod przezroczystymi miejscami</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Proporcje kadru</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: korekta</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>Od tamtej pory nie przyszło żadne zlecenie do rozstrzygnięcia.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln zadanie nie powiodło się</numerusform>
            <numerusform>%Ln zadania nie powiodły się</numerusform>
            <numerusform>%Ln zadań nie powiodło się</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>Przyszedł %Ln obraz</numerusform>
            <numerusform>Przyszły %Ln obrazy</numerusform>
            <numerusform>Przyszło %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Wszystko gotowe.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Ten obraz jest już w koszu.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Tego obrazu nie ma w koszu.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Ten obraz jest jeszcze w drodze.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Żadna biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Nic nie przepadnie. To, co wysłane, działa dalej w usłudze; obrazy przyjdą przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Obrazy właśnie powstają.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Zakończ mimo %Ln zlecenia w drodze</numerusform>
            <numerusform>Zakończ mimo %Ln zleceń w drodze</numerusform>
            <numerusform>Zakończ mimo %Ln zleceń w drodze</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>Próba kończy się razem z oknem, a z nią to, co właśnie tworzy. To nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Usługa oznaczyła ten obraz jako wrażliwy. Kliknij tutaj, aby go pokazać.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Tego pliku nie można tu pokazać.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Brakuje tego pliku.</translation>
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
        <translation>Zlecenie, które przekroczyłoby limit, nie zostanie złożone. Puste pole oznacza brak limitu.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Pytaj przy zleceniach powyżej</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Dziennie</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Miesięcznie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>W tym miesiącu wydano {amount}</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>Dziś wydano {amount}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Ramka kadru</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, {left} od lewej, {top} od góry</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Na przykład: kobieta o krótkich rudych włosach</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Nazwa postaci</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Proponowany do promptu, gdy karta trafia do zasobnika.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>Opis do promptów</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portrety</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Wczytywanie obrazów…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Pokaż jej obrazy</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego powstało</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>Co uzgodniono z tą osobą, w jaki sposób i do kiedy</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Wszystko, co chcesz zapamiętać</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Postacie</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>To okładka karty.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Portret {number} z {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>Kopia kopii oddala się od osoby: w miarę możliwości niech pierwszymi portretami będą zdjęcia.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>Dodaj do promptu</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Dodaj portrety</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Postać, której portretem zostanie</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Postacie</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Najpierw zaznacz postać.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Eksport postaci</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Eksportuj „{name}”</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Import postaci</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>Plik zawiera nazwę, notatki, opis, uzgodnienia i wszystkie portrety w oryginale, razem z tym, co zdradzają ich pliki, np. miejsce i aparat. Daj go tylko komuś, komu ta osoba ufa.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nowa postać</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Żadna biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Zlecenia są w drodze. Najpierw na nie poczekaj.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Najpierw oznacz obraz jako wybrany: portretem może zostać to, co zachowujesz.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Pokaż kartę</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>Obraz zostaje portretem postaci „{name}”.</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>Portrety postaci „{name}” są w zasobniku.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Ta postać nie ma jeszcze portretów.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Ten obraz jest w koszu.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>Postać „{name}” ma opis: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>Postać „{name}” jest w pliku {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Karta przechowuje portrety osoby, opis do promptów, notatki i uzgodnienia. Przeciągnij kartę do zasobnika portretów, a jej portrety już tam będą. Na początek upuść tu obrazy.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Postacie</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Wybierz postać.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wymaż…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Importuj z pliku…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nowa postać</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Nie ma jeszcze postaci</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Ludzie i postacie, z którymi pracujesz raz po raz</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Włóż do zasobnika</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>Dodaj „{word}” do słownika</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Brak podpowiedzi</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Utrata szczegółów</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>Kopiuj klucz próby</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Język kodu</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Zapytanie jako kod</translation>
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
        <translation>To nie jest jeszcze gotowe.</translation>
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
        <translation>Porównaj dwa</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>Nie wiadomo, z czego powstał ten obraz.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Najpierw otwórz obraz.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Najpierw pokaż wrażliwy obraz.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Wczytywanie źródła…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>Źródłem tego obrazu jest adres. Biblioteka nie ma jego kopii.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>Źródła tego obrazu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Między źródłem a wynikiem nie ma teraz linii.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Dodaj portrety</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Wybierz obraz źródłowy</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Wszystko wyczyszczone.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Wszystko wyczyszczone. {keys} to przywróci.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>Przepis przywrócony.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>Przepis przywrócony. {keys} przywróci to, co było wcześniej.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Nie ma czego czyścić.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>Nie da się zlecić {wished_images} × {wished_size}; wyszło z tego {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>„{name}” jest już wśród portretów.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Portrety referencyjne</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Wyślij bez nich</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} nie jest możliwe, zostaje {count}: od {min} do {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Wróć do tego przeglądu</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Wszystko, co przyszło, jest już rozstrzygnięte.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Najpierw wyjdź z pojedynku.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>To, co cofnięto, dotyczy serii, która była w przeglądzie.</translation>
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
        <translation>Dopasuj</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>Zapisano w pliku {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Zapisz diagnostykę</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Dla osoby, która pomaga w razie usterki. Nic nie jest wysyłane: przeczytaj, a potem skopiuj lub zapisz do pliku. Nie ma w tym klucza, promptu ani obrazu.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>Jest w schowku.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Kandydat</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Faworyt</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>Czym różnią się przepisy</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Czego nie da się użyć</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Wszystkie jako portrety</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>Pierwszy jako źródło, pozostałe jako portrety</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Importuj do biblioteki…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>Pierwszy to „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>Czym ma być ten %Ln obraz?</numerusform>
            <numerusform>Czym mają być te %Ln obrazy?</numerusform>
            <numerusform>Czym ma być tych %Ln obrazów?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Pojedynek jest otwarty.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Pokazano już wszystkie pary.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>W pojedynku może być najwyżej {count} obrazów. Zaznacz mniej.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Najpierw zacznij pojedynek w ciemno.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>Znów rozmyj &amp;wrażliwe obrazy pojedynku</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Żaden z tych obrazów nie jest wrażliwy.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Teraz nie ma pytania.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Zaznacz co najmniej dwa zapisane obrazy albo całą ich serię.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>W tej bibliotece wrażliwe obrazy nie są rozmywane.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Najpierw pokaż ranking.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>Z odpowiedzi nie wynika, który jest najlepszy.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>Pojedynek jest zachowany: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Nie ma jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Nie ma pojedynku do kontynuowania.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Pojedynek w ciemno</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Teraz nie ma pytania.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Wczytywanie źródła…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Te obrazy mają różne źródła: zdradziłyby, który jest który.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wymaż na zawsze</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Wymaż też to, co z tym powstało</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie da się cofnąć.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Co zniknie</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Co zostanie</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Informacje</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln obrazu w usłudze nie ma w tej bibliotece</numerusform>
            <numerusform>%Ln obrazów w usłudze nie ma w tej bibliotece</numerusform>
            <numerusform>%Ln obrazów w usłudze nie ma w tej bibliotece</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Szukanie wszystkiego, co usługa jeszcze przechowuje…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Obrazy tej serii</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Identyczne zapytania zleć tylko raz</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Zleć…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Wczytywanie obrazów: {done} z {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Wczytywanie zatrzymane: {done} z {total} obrazów</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Zacznij z pauzą</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln zapytanie</numerusform>
            <numerusform>%Ln zapytania</numerusform>
            <numerusform>%Ln zapytań</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>Zlecenie wyjdzie, gdy tylko obraz się wczyta.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>za darmo (próba)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>ponad %Ln zapytanie</numerusform>
            <numerusform>ponad %Ln zapytania</numerusform>
            <numerusform>ponad %Ln zapytań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln obrazu nie można przeciągnąć: jest w koszu albo jeszcze w drodze.</numerusform>
            <numerusform>%Ln obrazów nie można przeciągnąć: są w koszu albo jeszcze w drodze.</numerusform>
            <numerusform>%Ln obrazów nie można przeciągnąć: są w koszu albo jeszcze w drodze.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>Innemu programowi można przekazać naraz najwyżej {count} obrazów. Zaznacz mniej.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Nic innego nie przypomina tego obrazu.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Obrazy nie są teraz pokazywane w stosach.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>Obraz jest otwarty.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Te obrazy zaimportowano: nie ma zlecenia do powtórzenia.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Ta seria nie jest w drodze.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Ten obraz jest w koszu.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Ten obraz jest jeszcze w drodze.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Ten obraz zaimportowano i nie wiadomo, jak powstał.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>Ukryto %Ln wrażliwy obraz</numerusform>
            <numerusform>Ukryto %Ln wrażliwe obrazy</numerusform>
            <numerusform>Ukryto %Ln wrażliwych obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Zmień wyszukiwanie albo wyczyść je, aby zobaczyć wszystkie obrazy.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>W menu „Widok” ustawisz, jak pokazywać wrażliwe obrazy.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>Zamiast obrazów widać źródło.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Generuj</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Przejdź do obrazu</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Numer obrazu</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>Do którego, od 1 do {total}?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Nie ma obrazu, do którego można przejść.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>Klucz API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Użyj prawdziwej usługi…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>zostało {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>Ukryto %Ln wrażliwy obraz</numerusform>
            <numerusform>Ukryto %Ln wrażliwe obrazy</numerusform>
            <numerusform>Ukryto %Ln wrażliwych obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Wybierz, jak pokazywać wrażliwe obrazy.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>Naraz można porównać najwyżej {count} obrazów. Zaznacz mniej.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Najpierw porównaj dwa obrazy.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Został tylko jeden obraz.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Najpierw otwórz przegląd.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Zaznacz dwa obrazy albo jeden z serii, która ma ich kilka.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Najpierw wyjmij albo odrzuć wszystkie oprócz jednego.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>Przegląd jest otwarty.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Te obrazy są jeszcze w drodze.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Trwa porównywanie dwóch obrazów.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Czerń {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Jeszcze nie zmierzono.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Biel {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} obrazu to czerń bez szczegółów, a {blown} to biel bez szczegółów. Połowa obrazu jest ciemniejsza niż {middle} pełnej jasności.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Trochę inny kadr albo inne światło. Różne wersje obrazu pozostają osobno.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Między seriami</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Inny rozmiar lub kompresja albo trochę jaśniej.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Podobieństwo</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Jak podobne mają być obrazy w jednym stosie</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Luźne</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Wiele wspólnego</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Jeden obraz w kilku plikach.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Pokrewne</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Drobne zmiany</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Ścisłe</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Prawie takie same wersje.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Wersje o tej samej kompozycji.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Bardzo bliskie</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Wybierz folder z obrazami</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Żadna biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Niezaimportowane</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Tych obrazów już nie widać.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Portret {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzony</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Kopiuj prompt</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Koszt zadania</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Wrażliwy</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Zaimportowano z</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Powstał</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Obrazy zadania</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Prompt tego obrazu</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Prompt ulepszony</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Żądany rozmiar</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Przywróć przepis</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Zaznacz obraz, aby zobaczyć szczegóły.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Id w usłudze</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Użyj jako źródła</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>Ten obraz: {fact}</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>Zapisano %Ln obraz</numerusform>
            <numerusform>Zapisano %Ln obrazy</numerusform>
            <numerusform>Zapisano %Ln obrazów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Wznów wysyłanie</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Nic nie jest w drodze i nie ma nieudanych zadań.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Wstrzymaj wysyłanie</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Niedokończone zadania</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Są zamknięte.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Naciśnij klawisz…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Sprawdzanie salda…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Edycje działają na twoim koncie i z niego są opłacane. Klucz utworzysz na wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Zapomnij klucz</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Przechowywany w: {place}; nie trafia do nikogo poza usługą.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Żaden pęk kluczy nie przyjmuje teraz klucza, więc zostaje w pamięci tylko na tę sesję.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Wklej inny klucz, aby go zastąpić</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Wklej klucz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>Klucz działa. Saldo: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Sprawdzanie klucza…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>Twój klucz WaveSpeedAI</translation>
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
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Znajdź polecenie lub klawisz</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Klawisze jak w</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Resetuj wszystko</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Te straciły klawisz: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Zostaw tam</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Brak klawisza dla „{command}”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>Resetuj „{command}”</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Skrót „{command}”: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Użyj tutaj</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} należy do: {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} służy tu do poruszania się albo naciskania. Wybierz inny klawisz albo kombinację z innymi.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} otwiera menu „{menu}”.</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>„{command}” ({place})</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>Wybrany język obowiązuje od następnego uruchomienia.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Język systemu</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (brak czcionki)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (tłumaczenie maszynowe)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Ile procent widocznego obszaru pokazuje źródło</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Linia między źródłem a wynikiem</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>&amp;Wznów pokaz slajdów</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>Z&amp;apal światła</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>Z&amp;gaś światła</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Najpierw otwórz obraz.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Pokaz slajdów: {seconds} s na obraz.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>To był ostatni obraz. Pokaz slajdów skończony.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>Światła są przygaszone.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>Światła są zapalone.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>Światła są zgaszone.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>Pokaz slajdów wstrzymany.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Nie trwa żaden pokaz slajdów.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>Trzeba jeszcze obejrzeć %Ln obraz. Dołączy zaraz potem.</numerusform>
            <numerusform>Trzeba jeszcze obejrzeć %Ln obrazy. Dołączą zaraz potem.</numerusform>
            <numerusform>Trzeba jeszcze obejrzeć %Ln obrazów. Dołączą zaraz potem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Ten obraz jest jeszcze w drodze.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Czarny</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Wybrany kolor</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Kolor pod przezroczystymi miejscami</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Inny…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biały</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Komunikaty</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Postacie</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Utwórz osobny wiersz z każdego wariantu w promptach wierszy</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Ponad %Ln wiersz: tabela tyle nie pomieści.</numerusform>
            <numerusform>Ponad %Ln wiersze: tabela tyle nie pomieści.</numerusform>
            <numerusform>Ponad %Ln wierszy: tabela tyle nie pomieści.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Powiel</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Powiel %Ln wiersz</numerusform>
            <numerusform>Powiel %Ln wiersze</numerusform>
            <numerusform>Powiel %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Prompty, po jednym w linii</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seedy</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Rozmiary</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Daje to %Ln wiersz.</numerusform>
            <numerusform>Daje to %Ln wiersze.</numerusform>
            <numerusform>Daje to %Ln wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Ta nazwa jest już zajęta. To, co ją nosi, zostanie zastąpione.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Rozstrzygnij te wyżej</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Nie ma innej serii do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Powyżej tej serii wszystko jest rozstrzygnięte.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Stąd w dół wszystko jest rozstrzygnięte, ale wyżej jeszcze nie.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>To ostatnia nierozstrzygnięta seria.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Co najmniej jedno z tych zapytań już zlecono z tym samym seedem: {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Zleć ponownie za {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Zleć za {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>Zlecić za {price}?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>Takie samo zlecenie z tym samym seedem z {date} nie jest skończone i może jeszcze przynieść obrazy.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>Takie samo zlecenie z tym samym seedem wykonano {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>To już masz</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Część z tego już zlecono</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>To już zlecono</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>To pytanie pojawia się na twoje życzenie powyżej {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>Przyszło %Ln zlecenie: {pictures}</numerusform>
            <numerusform>Przyszły %Ln zlecenia: {pictures}</numerusform>
            <numerusform>Przyszło %Ln zleceń: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>Przyszedł %Ln obraz</numerusform>
            <numerusform>Przyszły %Ln obrazy</numerusform>
            <numerusform>Przyszło %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Rozstrzygnij teraz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Zlecenia, które przyszły</translation>
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
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Gwiazdki według miejsc</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Niczego nie oznaczaj</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Więcej odpowiedzi</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Wybierz najlepszy</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Wybierz najlepszy, odrzuć resztę</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Ranking od najlepszego</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, wrażliwy, rozmyty</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Porównywanie ze źródłem…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Zmieniło się mniej niż 1% obrazu</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Nie widać żadnej zmiany</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>Nie da się porównać obrazu z jego źródłem.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Wczytywanie źródła…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>Źródła tego obrazu nie można tu pokazać.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>Zmieniło się {percent}% obrazu</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Porównywanie ze źródłem…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Zmiana poniżej 1%</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Wczytywanie źródła…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>Zmiana {percent}%</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Ile procent widocznego obszaru pokazuje oryginał</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Linia między oryginałem a tym, co jest wysyłane</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysyłane</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Tego pliku nie można tu pokazać.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Lewy obraz</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Prawy obraz</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Dwa obrazy</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Żadne polecenie nie ma tych liter.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Wznów wysyłanie</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln zadanie zostanie wysłane jako następne.</numerusform>
            <numerusform>%Ln zadania zostaną wysłane jako następne.</numerusform>
            <numerusform>%Ln zadań zostanie wysłanych jako następne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Wysyłanie trwa dalej.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Przesuń portret do tyłu</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Przesuń portret do przodu</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Usuń portret</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Ustaw jako okładkę</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Portret {number} z {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączony</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (wyłączony, nie będzie wysłany)</translation>
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
        <translation>Co ma się zmienić? Na przykład: ta sama kobieta nocą w czerwonym płaszczu przeciwdeszczowym</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Wcześniejsze prompty</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Znajdź prompt</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Zachowaj ustawienia…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Zachowaj zaznaczone słowa…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Nie ma jeszcze presetów. Preset zachowuje prompt, rozmiar, liczbę obrazów, seed i ulepszanie.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Nie ma jeszcze fragmentów. Zaznacz słowa w prompcie i zachowaj je; {name} w prompcie zastępuje każdą linię fragmentu o tej nazwie.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nic tutaj nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Nic jeszcze nie zlecono. Znajdziesz tu każdy zlecony prompt.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmenty</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zaktualizuj</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: szukaj po słowach, Tab przechodzi do następnej listy</translation>
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
        <translation>Użyte znaki: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Ulepsz prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>Usługa przerabia prompt przed użyciem</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Wypróbuj przykład</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Użyj presetu</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Użyj wcześniejszego promptu</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Zachowaj jako preset</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Zachowaj jako fragment</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Żadna biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Najpierw otwórz listę presetów i wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Najpierw otwórz listę fragmentów lub presetów i wybierz coś z niej.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Zmień nazwę presetu</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Zmień nazwę fragmentu</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Prompt jest pusty.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Usunięto „{name}”.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>„{name}” zawiera teraz bieżące ustawienia.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln obraz czeka na porównanie ze źródłem</numerusform>
            <numerusform>%Ln obrazy czekają na porównanie ze źródłami</numerusform>
            <numerusform>%Ln obrazów czeka na porównanie ze źródłami</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Wyczyść wszystko</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Jeszcze nie zmierzono</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Nic nie spełnia wszystkich warunków.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Szukaj bez {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Czego szukasz</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Bez {part}: %Ln obraz</numerusform>
            <numerusform>Bez {part}: %Ln obrazy</numerusform>
            <numerusform>Bez {part}: %Ln obrazów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Dotychczasowy ranking</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Ten →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Który jest lepszy?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Ten</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Oba albo trudno powiedzieć</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Nie ma wcześniejszego promptu.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>To ostatni prompt.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Zasobnik portretów</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>„Generuj” zleci %Ln zapytanie z własnym seedem; oto ono.</numerusform>
            <numerusform>„Generuj” zleci %Ln zapytania, każde z własnym seedem; to pierwsze z nich.</numerusform>
            <numerusform>„Generuj” zleci %Ln zapytań, każde z własnym seedem; to pierwsze z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>„Generuj” zleci %Ln zapytanie; oto ono.</numerusform>
            <numerusform>„Generuj” zleci %Ln zapytania; to pierwsze z nich.</numerusform>
            <numerusform>„Generuj” zleci %Ln zapytań; to pierwsze z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>Zlecenie z {date}, z którego pochodzi ten obraz.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Ten obraz zaimportowano i nie zdradza swojego zlecenia.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>To, co „Generuj” zleciłoby teraz. Zmienia się razem z ustawieniami.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Wiersze tabeli</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Przykładowe zdjęcie: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Wypróbuj to zdjęcie</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>albo wypróbuj przykład</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Zapisz to wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>Ta część wyszukiwania jest niezrozumiała: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Nie ma jeszcze zapisanych wyszukiwań.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Usuń „{name}”</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Najpierw czegoś poszukaj.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
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
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Podąża za głównym oknem.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Przypięte: zostaje przy tym obrazie.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Drugie okno</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: drugie okno</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: drugie okno, przypięte</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>W głównym oknie trwa pojedynek w ciemno.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Nie zaznaczono obrazu.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Najpierw otwórz drugie okno.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>Przypięty obraz zniknął z biblioteki. To okno znów podąża za głównym.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>Przypięty obraz jest teraz w koszu. To okno znów podąża za głównym.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Nie ma obrazu do przypięcia.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Ten obraz jest jeszcze w drodze.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>To okno jest przypięte. Najpierw je odepnij.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>Ode&amp;pnij drugie okno</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Kopiuj seed</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Zablokuj seed, aby znów uzyskać te same obrazy</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Zablokuj inny losowy seed</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowy</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Losowy, zachowany</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Wróć do losowego seedu</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} zmieniono na {seed}, najbliższy możliwy seed</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln zapytanie z własnym seedem.</numerusform>
            <numerusform>%Ln zapytania, każde z własnym seedem.</numerusform>
            <numerusform>%Ln zapytań, każde z własnym seedem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>Ten %Ln obraz może wyjść tak samo.</numerusform>
            <numerusform>Wszystkie obrazy (%Ln) mogą wyjść takie same.</numerusform>
            <numerusform>Wszystkie obrazy (%Ln) mogą wyjść takie same.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Każdy obraz jest osobnym zapytaniem z zachowanym seedem. Kosztuje to tyle samo, ale trwa dłużej: usługa przyjmuje ograniczoną liczbę zapytań na minutę.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Zleć jako jedno zapytanie</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Powtarzalne</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Ta sama cena, ale wolniej.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>Usługa nadaje wtedy każdemu obrazowi własny seed i żadnego nie podaje.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Ten model nie przyjmuje seedu, który dałoby się zachować.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Użyj losowego seedu</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>Znów rozmyj wrażliwy o&amp;braz</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Żadna biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Żaden z tych obrazów nie jest wrażliwy.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>W tej bibliotece wrażliwe obrazy nie są rozmywane.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>Usługa nie podała, czy ten obraz jest wrażliwy.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Ten obraz nie jest wrażliwy.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Ten obraz jest jeszcze w drodze.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Najpierw zaznacz portret.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Portret {number} z {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Portret {number} z {total}, wyłączony i niewysyłany</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Wczytywanie wysyłanego pliku…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Wczytywanie „{name}”…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Zapisz kopię tego, co jest wysyłane</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Zapisano jako „{name}”.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Biblioteka nie jest otwarta.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>Usługa pobiera ten obraz spod jego adresu. Nic z niego nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Nie ma jeszcze źródła.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Tego portretu nie ma już w zasobniku.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>Obrazy {format}</translation>
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
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Co jest wysyłane</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Z linią</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: co jest wysyłane</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Dowolne proporcje</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Nowe obrazy: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Własne proporcje</translation>
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
        <translation>Tego pliku nie można tu pokazać.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Brakuje tego pliku.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Wrażliwy, rozmyty</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Tego pliku nie można tu pokazać.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Brakuje tego pliku.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Ten ekran jest za wąski na szczegóły.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Dopasuj do źródła</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Zamień szerokość z wysokością</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>od {min} do {max} pikseli, co {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} zmieniono na {value}: od {min} do {max}, co {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>O źródle</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Twórz obrazy {size}, w proporcjach źródła</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>Dopasować do {shape}?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Nowe obrazy mają {asked}, czyli inne proporcje. Usługa nie mówi, jak wpasuje w nie źródło. Przyciemnione części przepadną, jeśli zostawi tylko środek.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>Usługa pobiera je spod tego adresu.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · uszkodzone</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · wysyłane jako {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · wysyłane bez zmian</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · wysyłane ze zmianami</translation>
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
        <translation>Skoryguj źródło</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Upuść tu zdjęcie</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Upuść inny obraz, aby go zastąpić</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Wczytywanie „{name}”…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Usuń źródło</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Pokaż, co jest wysyłane</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Obraz źródłowy</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>albo kliknij, aby wybrać, lub wklej</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln zaznaczony</numerusform>
            <numerusform>%Ln zaznaczone</numerusform>
            <numerusform>%Ln zaznaczonych</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Po każdym oznaczeniu</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Zlecenia trafiają do usługi i są płatne.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Obrazy powstają na tym komputerze, za darmo.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Prawdziwa usługa</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Rozmiar miniatur</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} z {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Wybierz i dalej</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Przegląd</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>Zlecono %Ln zapytanie.</numerusform>
            <numerusform>Zlecono %Ln zapytania.</numerusform>
            <numerusform>Zlecono %Ln zapytań.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Dodaj wiersz dla każdego obrazu</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Wszystkie obrazy tabeli są wczytane.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Zaznacz zlecony wiersz.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Najpierw zaznacz wiersze.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Wybierz folder do obserwowania</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nowa tabela</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Żadna biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Z tej tabeli jeszcze nic nie zlecono.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>Otwórz pliki CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Najpierw otwórz tabelę.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zleć</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>Zlecić %Ln zapytanie za {price}?</numerusform>
            <numerusform>Zlecić %Ln zapytania za {price}?</numerusform>
            <numerusform>Zlecić %Ln zapytań za {price}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>Zlecić %Ln zapytanie na próbę?</numerusform>
            <numerusform>Zlecić %Ln zapytania na próbę?</numerusform>
            <numerusform>Zlecić %Ln zapytań na próbę?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Zapisz jako plik CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabele</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>Trwa zlecanie tabeli.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>Tabela jest w „{name}”.</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>Usunięto tabelę „{name}”. To, co z niej zlecono, zostaje.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Nie ma wierszy, których jeszcze nie zlecono.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Dodaj obrazy…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Każdy wiersz to zapytanie: źródło, prompt, rozmiar. Upuść tu obrazy, folder z obrazami albo plik CSV z arkusza kalkulacyjnego. Przed zleceniem wszystko zostanie sprawdzone i wycenione.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Wiele zapytań naraz</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Powiel…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nazwa tabeli</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nowa tabela</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>Otwórz plik CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabela zapytań</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Tabele tej biblioteki</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Dodaj tagi, rozdzielając je przecinkami</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Nie ma jeszcze tagów.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Tagi %Ln obrazu</numerusform>
            <numerusform>Tagi %Ln obrazów</numerusform>
            <numerusform>Tagi %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>Zdejmij „{tag}”</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} z {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Wyprostuj</translation>
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
        <translation>Najpierw otwórz obraz.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Najpierw pokaż wrażliwy obraz.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln zadanie pochodzi z innej wersji programu i pozostało bez zmian</numerusform>
            <numerusform>%Ln zadania pochodzą z innej wersji programu i pozostały bez zmian</numerusform>
            <numerusform>%Ln zadań pochodzi z innej wersji programu i pozostało bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln zadanie gotowe do wysłania</numerusform>
            <numerusform>%Ln zadania gotowe do wysłania</numerusform>
            <numerusform>%Ln zadań gotowych do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Wyślij · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>bez decyzji</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock: każde oznaczenie przechodzi do następnego obrazu</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Każde oznaczenie przechodzi do następnego obrazu</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Ten obraz jest w koszu. Najpierw go przywróć.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Ten obraz jest jeszcze w drodze.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Szukanie nowej wersji…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Nie udało się otworzyć przeglądarki. Strona to {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>Z {host} pobierany jest jeden mały plik. Nie są wysyłane żadne informacje o użytkowniku ani o obrazach.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Otwórz stronę pobierania</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>To jest najnowsza wersja, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>Jest już wersja {version} programu ImageEdit Desktop. To jest wersja {own}.</translation>
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
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Podgląd</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>Skopiuj je do biblioteki</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Zostaw obrazy tam, gdzie są</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Nic nie jest kopiowane ani zmieniane. Gdy ich dysk jest odłączony, nie można ich otworzyć.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Gwiazdki, wybory, etykiety i tagi z innych programów zostają, podobnie jak nasze przepisy.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Zajmują miejsce po raz drugi, ale zostają, gdy folder zniknie.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Dodaj zdjęcie lub wypróbuj przykład, napisz, co ma się zmienić, i naciśnij „Generuj”.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Dodaj zdjęcie lub wypróbuj przykład, napisz, co ma się zmienić, i naciśnij „Generuj”.
To jest próba: klucz niepotrzebny, nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Najpierw zaznacz obraz.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Najpierw wróć do galerii.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Tu pojawią się twoje obrazy</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Tak jest.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Prompt wiersza</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Dodanie portretów</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Korekta portretu</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Korekta źródła</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Przeniesienie szkicu</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Zmiana zgody</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Zmiana notatek</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Zmiana liczby obrazów</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Zmiana opisu</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Zmiana seedu</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Zmiana rozmiaru</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Wybór okładki karty</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Wybór źródła</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Poprawa pisowni</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Wcześniejszy prompt</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Import postaci</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Wstawienie fragmentu</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Przesunięcie portretu</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Nowa postać</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Ponów: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Usunięcie postaci</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Usunięcie portretu</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Usunięcie źródła</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Zmiana nazwy postaci</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Przywrócenie przepisu</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Wyczyszczenie</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Przełączenie portretu</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Wyłączenie portretów</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Przełączenie ulepszania promptu</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Przełączenie powtarzalności</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Cofnij: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Wybór przykładu</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Wybór presetu</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>skorygowano w nieznany sposób</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>przycięto</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>odbito</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>na kolorowym tle</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>wysyłane jako {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>wyprostowano</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>obrócono</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln z nich zaimportowano bez kopiowania: jego plik zniknie z twojego folderu {folder}.</numerusform>
            <numerusform>%Ln z nich zaimportowano bez kopiowania: ich pliki znikną z twojego folderu {folder}.</numerusform>
            <numerusform>%Ln z nich zaimportowano bez kopiowania: ich pliki znikną z twojego folderu {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln z nich zaimportowano bez kopiowania: jego plik zniknie z twojego własnego folderu.</numerusform>
            <numerusform>%Ln z nich zaimportowano bez kopiowania: ich pliki znikną z twoich własnych folderów.</numerusform>
            <numerusform>%Ln z nich zaimportowano bez kopiowania: ich pliki znikną z twoich własnych folderów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln obraz jest znów w swoim folderze.</numerusform>
            <numerusform>%Ln obrazy są znów w swoim folderze.</numerusform>
            <numerusform>%Ln obrazów jest znów w swoim folderze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln obrazu nie ma już w folderze: usunięto go poza tym oknem.</numerusform>
            <numerusform>%Ln obrazów nie ma już w folderze: usunięto je poza tym oknem.</numerusform>
            <numerusform>%Ln obrazów nie ma już w folderze: usunięto je poza tym oknem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>Nie udało się przywrócić %Ln obrazu, zostaje w koszu. Sprawdź, czy w folderze biblioteki można zapisywać.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln obrazów, zostają w koszu. Sprawdź, czy w folderze biblioteki można zapisywać.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln obrazów, zostają w koszu. Sprawdź, czy w folderze biblioteki można zapisywać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>Nie udało się przywrócić %Ln obrazu: nie ma go już w koszu. To, z czego powstał, jest zachowane i można to zlecić ponownie.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln obrazów: nie ma ich już w koszu. To, z czego powstały, jest zachowane i można to zlecić ponownie.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln obrazów: nie ma ich już w koszu. To, z czego powstały, jest zachowane i można to zlecić ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>Nie udało się przenieść %Ln obrazu do kosza, zostaje na swoim miejscu. Może na tym dysku nie ma kosza albo obraz jest otwarty w innym programie.</numerusform>
            <numerusform>Nie udało się przenieść %Ln obrazów do kosza, zostają na swoim miejscu. Może na tym dysku nie ma kosza albo obrazy są otwarte w innym programie.</numerusform>
            <numerusform>Nie udało się przenieść %Ln obrazów do kosza, zostają na swoim miejscu. Może na tym dysku nie ma kosza albo obrazy są otwarte w innym programie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln obraz przeniesiono do kosza poza tym oknem.</numerusform>
            <numerusform>%Ln obrazy przeniesiono do kosza poza tym oknem.</numerusform>
            <numerusform>%Ln obrazów przeniesiono do kosza poza tym oknem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Przenieś %Ln obraz do kosza</numerusform>
            <numerusform>Przenieś %Ln obrazy do kosza</numerusform>
            <numerusform>Przenieś %Ln obrazów do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Przenieś %Ln odrzucony obraz do kosza</numerusform>
            <numerusform>Przenieś %Ln odrzucone obrazy do kosza</numerusform>
            <numerusform>Przenieś %Ln odrzuconych obrazów do kosza</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Żaden obraz w bibliotece nie jest odrzucony.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Żaden obraz w tym wyszukiwaniu nie jest odrzucony.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>To wszystkie odrzucone obrazy w bibliotece; zajmują na dysku {weight}.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>To odrzucone obrazy z tego wyszukiwania; zajmują na dysku {weight}.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>Polecenie Cofnij przywróci je, dopóki są w koszu.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>Polecenie Cofnij przywróci je, dopóki są w koszu. To, z czego powstały, zostaje w bibliotece.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>Nie udało się usunąć %Ln pliku:</numerusform>
            <numerusform>Nie udało się usunąć %Ln plików:</numerusform>
            <numerusform>Nie udało się usunąć %Ln plików:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>Zniknął też %Ln obraz.</numerusform>
            <numerusform>Zniknęły też %Ln obrazy.</numerusform>
            <numerusform>Zniknęło też %Ln obrazów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln portret</numerusform>
            <numerusform>%Ln portrety</numerusform>
            <numerusform>%Ln portretów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>Nie udało się użyć %Ln portretu.</numerusform>
            <numerusform>Nie udało się użyć %Ln portretów.</numerusform>
            <numerusform>Nie udało się użyć %Ln portretów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Postacie</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Wskazówki do %Ln portretu: zaznacz go, aby je przeczytać.</numerusform>
            <numerusform>Wskazówki do %Ln portretów: zaznacz jeden, aby je przeczytać.</numerusform>
            <numerusform>Wskazówki do %Ln portretów: zaznacz jeden, aby je przeczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Sprawdzanie portretów…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Powstał z tych portretów: %Ln obraz.</numerusform>
            <numerusform>Powstały z tych portretów: %Ln obrazy.</numerusform>
            <numerusform>Powstało z tych portretów: %Ln obrazów.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Brak portretów</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Żaden z nich nie jest jeszcze wybrany ani odrzucony.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Nic nie zwraca uwagi: sprawdzono rozmiar, ostrość, światło i proporcje.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Z tych portretów jeszcze nic nie powstało.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Wybrane: {picked} z {judged} rozstrzygniętych ({percent}%).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>Osoba jest wymazana: karta, portrety i wszystko, co o niej mówiło.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>„{name}” już tu jest i różni się od pliku; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>„{name}” już tu jest.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>Zaimportowano „{name}”.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Możliwe, że naliczono {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nie naliczono</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Nic (próba)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>za darmo</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>Naliczono {price}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 gwiazdka</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 gwiazdki</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 gwiazdki</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 gwiazdki</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 gwiazdek</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;O programie ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>&amp;Dodaj wiersz</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Wróć do &amp;galerii</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>&amp;Niebieska etykieta</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>&amp;Oba albo trudno powiedzieć</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Budżet…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Postacie</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Kopiuj obraz</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Kopiuj raport</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>&amp;Porzuć zadanie</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>D&amp;uplikuj wiersze</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;Eksportuj postać…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>Pobierz wszystko &amp;z usługi</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Odbij w &amp;poziomie</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>Zwiń lub &amp;rozwiń stos</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;Generuj obrazy</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>&amp;Przejdź do obrazu…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>&amp;Zielona etykieta</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>&amp;Importuj postacie…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Importuj folder…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>Zachowaj z &amp;serii tylko ten, resztę odrzuć</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Czekaj dalej</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>Zachowaj zaznaczone słowa &amp;jako fragment…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Większe mini&amp;atury</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>&amp;Zostaw obraz bez zmian</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>Prze&amp;nieś do kosza</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Nowa postać</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Nowa tabela</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>Nas&amp;tępny obraz</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Bez gwiazdek</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>Otwór&amp;z obraz</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>Otwórz plik CSV &amp;jako tabelę…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>&amp;Ulepsz prompt</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Wklej obraz</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>&amp;Wybierz najlepszy</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>&amp;Przypnij drugie okno</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Pop&amp;rzedni obraz</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>&amp;Poprzednia seria bez decyzji</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>&amp;Czerwona etykieta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Próba</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;Usuń postać</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Usuń portret</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>U&amp;suń wiersze</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>Z&amp;apytanie jako kod…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>Prz&amp;ywróć przepis</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>Powtó&amp;rz zadanie</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>Zapisz tabelę jako plik &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>&amp;Wyślij tak skorygowane</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>&amp;Wyślij zadanie</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Tabela zapytań</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>&amp;Wyjmij bez oceny</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>&amp;Cofnij ostatnią odpowiedź</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>Żółt&amp;a etykieta</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>Powiększ oba do &amp;100% i z powrotem</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;Klucz API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>&amp;Skoryguj portret…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>&amp;Skoryguj źródło…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>Dodaj &amp;portrety…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Dodaj wiersz dla &amp;każdego obrazu…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Nie koryguj</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>Zacznij pojedynek od &amp;nowa</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>Pojedynek w &amp;ciemno…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>Przywróć z k&amp;osza</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Na &amp;początek kolejki</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>&amp;Zmień skróty klawiszowe…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>&amp;Sprawdzaj pisownię</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>Wybierz ź&amp;ródło…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>&amp;Zamknij zadania</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>&amp;Kolory systemu</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>Porównaj &amp;dwa</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>Kopiuj pro&amp;mpt</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Ciemne kolory</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Zdecyduj &amp;później</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>&amp;Rozstrzygnij to, co przyszło</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Usuń pozycję z listy</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>Przy&amp;gaś światła</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Dia&amp;gnostyka…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>&amp;Ukryj zadanie</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Wcześniejszy prompt</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>Wy&amp;maż osobę na zawsze…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Szybszy pokaz slajdów</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>Znajdź podobn&amp;e obrazy</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Znajdź &amp;polecenie…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>Odbij w pi&amp;onie</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Zwiń lub rozwiń w&amp;szystkie stosy</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>Odpowiedz na &amp;więcej pytań</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>&amp;Gwiazdki według miejsc</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Przechodź dalej po &amp;każdym oznaczeniu</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>&amp;Kontynuuj ostatni pojedynek</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>Przejdź do &amp;następnej części okna</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>Przejdź do dr&amp;ugiego z dwóch</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>Przejdź do poprzedniej części &amp;okna</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>Podobi&amp;eństwo…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>Wstaw &amp;fragment…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Zachowaj ustawienia jako pr&amp;eset…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>Nie &amp;usypiaj komputera, gdy powstają obrazy</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>&amp;Jasne kolory</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>&amp;Język…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Późniejszy prompt</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>Wy&amp;jdź z pojedynku</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>Zostaw bez &amp;decyzji</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Szukaj nowych wersji co &amp;tydzień</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Szukaj nowej &amp;wersji</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>Po&amp;wiel wiersze…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Zrób z kandydata &amp;faworyta</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Niczego nie oznaczaj i zakończ pojedynek</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>Wyżej w &amp;kolejce</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>&amp;Niżej w kolejce</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Przenieś odrzucone &amp;do kosza…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Przesuń linię: więcej wyniku</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Przesuń linię: więcej źródła</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Przesuń portret do &amp;tyłu</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Przesuń portret do p&amp;rzodu</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Następny kandydat</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Następny obraz przeglądu</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>&amp;Następna seria bez decyzji</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>Bez &amp;etykiety</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>Podaj w&amp;arianty: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Zlecenie obrazu &amp;jako kod…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>&amp;Zleć tabelę…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Z&amp;leć serię ponownie</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>&amp;Fioletowa etykieta</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>&amp;Wstrzymaj pokaz slajdów</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>Wstrzymaj wy&amp;syłanie</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Wy&amp;bierz i dalej</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Wybierz albo ni&amp;e</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Wybierz najlepszy i o&amp;drzuć resztę</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Obraz powyżej w przeglądzie</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Obraz poniżej w przeglądzie</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Poprzedni kandydat</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Poprzedni obraz przeglądu</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Włóż postać do &amp;zasobnika</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>Wczytaj &amp;obrazy wierszy</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Usuń tabe&amp;lę</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>&amp;Usuń źródło</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Zmień nazwę ta&amp;beli</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Zmień nazwę pozycji z listy…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Po&amp;wtarzalne: zachowuj każdy seed</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>&amp;Mniejsze miniatury</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>Przestań &amp;czekać</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>&amp;Zamień faworyta z kandydatem</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Zapisane w&amp;yszukiwania i tagi</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>Zapisz to wyszukiwa&amp;nie…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>&amp;Szukaj obrazów</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>&amp;Drugie okno</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Drugie okno: &amp;to samo powiększenie i miejsce</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>Odzn&amp;acz wszystko</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Zaznacz &amp;wszystkie obrazy</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Wrażl&amp;iwe obrazy: rozmyj</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Wrażliwe obrazy: &amp;ukryj</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Wrażl&amp;iwe obrazy: pokaż</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Pokaż &amp;cały obraz</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>Pokaż panel &amp;zlecenia</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Pokaż szczegół&amp;y</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Pokaż za&amp;dania</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Pokaż folder &amp;biblioteki</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Pokaż, co się &amp;zmieniło</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>Pokaż, &amp;co jest wysyłane z portretu</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Pokaż, &amp;co jest wysyłane ze źródła</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>Pokaż wszystkie ob&amp;razy tabeli</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Pokaż utratę szczegółów w czerni i &amp;bieli</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Pokaż każdy pi&amp;ksel</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Pokaż &amp;histogram</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>Pokaż wrażliwy o&amp;braz</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>Pokaż &amp;wrażliwe obrazy pojedynku</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Pokaż zawartość ko&amp;sza</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Pokaż se&amp;riami</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Pokaż w &amp;folderze</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>Pokaż lub ukryj o&amp;ba boki</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>Pokaż &amp;obrazy postaci</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>&amp;Pokaż obrazy wiersza</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Pokaż dotychczasowy &amp;ranking</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>Pokaż źródło, dopóki &amp;trzymasz klawisz</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Pokaż źró&amp;dło pary, dopóki trzymasz klawisz</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>Pokaz &amp;slajdów</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Wolniejszy pokaz slajdów</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Źródło i wynik z &amp;linią pomiędzy</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>Układaj &amp;podobne w stosy</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>&amp;Zacznij od nowa</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>Przestań czekać na ser&amp;ię</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>Prz&amp;egląd</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Tagi…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Powiadamiaj o &amp;końcu zadań, gdy jestem gdzie indziej</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>&amp;Lewy obraz jest lepszy</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>&amp;Prawy obraz jest lepszy</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>Tylko &amp;obraz</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>Wypróbuj pr&amp;zykład…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Obróć w &amp;lewo</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Obróć w p&amp;rawo</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Zaktualizuj preset z listy</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>Użyj &amp;presetu…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Użyj &amp;wcześniejszego promptu…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>&amp;Użyj jako źródła</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>Użyj jako portretu posta&amp;ci…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Użyj portretu &amp;jako źródła</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Użyj źródła &amp;też jako portretu</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>Obserwuj &amp;folder w poszukiwaniu nowych obrazów…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Po&amp;większ</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>Powiększ do &amp;100% i z powrotem</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Najpierw zaznacz portret.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>Portret jest już na końcu.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Nie ma jeszcze źródła.</translation>
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
        <translation>Kandydat {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Kandydat · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Kandydat, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Zlecone obrazy</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Uaktywnij</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Nie ma już z czym porównywać</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portrety</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>Prompt przerobiony</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowy</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Ten sam przepis, zlecony dwa razy.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Ten sam przepis: obrazy {one} i {other} z jednej serii.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Zaznacz lub odznacz</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Faworyt · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Faworyt, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Pokaż wrażliwy obraz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Przegląd %Ln obrazu</numerusform>
            <numerusform>Przegląd %Ln obrazów</numerusform>
            <numerusform>Przegląd %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Aby porównać więcej, wróć i zaznacz w galerii inne obrazy.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>Pozostało {left} z %Ln obrazu</numerusform>
            <numerusform>Pozostało {left} z %Ln obrazów</numerusform>
            <numerusform>Pozostało {left} z %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} kandydata: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} faworyta: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln z tych obrazów jest już wśród portretów.</numerusform>
            <numerusform>%Ln z tych obrazów są już wśród portretów.</numerusform>
            <numerusform>%Ln z tych obrazów jest już wśród portretów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>Nie da się użyć %Ln z {total}.</numerusform>
            <numerusform>Nie da się użyć %Ln z {total}.</numerusform>
            <numerusform>Nie da się użyć %Ln z {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln portret: model może uwzględnić tylko kilka pierwszych.</numerusform>
            <numerusform>%Ln portrety: model może uwzględnić tylko kilka pierwszych.</numerusform>
            <numerusform>%Ln portretów: model może uwzględnić tylko kilka pierwszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Wczytywanie obrazów: {done} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Zatrzymano: nie wczytano %Ln z {total} obrazów.</numerusform>
            <numerusform>Zatrzymano: nie wczytano %Ln z {total} obrazów.</numerusform>
            <numerusform>Zatrzymano: nie wczytano %Ln z {total} obrazów.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>„{name}” jest już wśród portretów.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>Miejsce {rank}, wyraźnie przed następnym: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>Miejsce {rank}, tuż przed następnym: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>Miejsce {rank}, raczej przed następnym: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>Miejsce {rank}, ostatnie: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>Odpowiedzi nie rozróżniają pierwszych miejsc.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>Pierwszy wypadł najlepiej, ale o włos. Kilka odpowiedzi więcej by to wyjaśniło.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>Pierwszy wypadł najlepiej, ale o włos. Pokazano już wszystkie pary.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>Pierwszy jest wyraźnie najlepszy.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>Pierwszy jest raczej najlepszy.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} z około %Ln odpowiedzi</numerusform>
            <numerusform>{count} z około %Ln odpowiedzi</numerusform>
            <numerusform>{count} z około %Ln odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · wyraźnie lepszy</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · o włos lepszy</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · raczej lepszy</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln kopia bazy danych, która przywróciłaby osobę: kopia zapasowa albo zachowana uszkodzona. Powstanie nowa kopia zapasowa.</numerusform>
            <numerusform>%Ln kopie bazy danych, które przywróciłyby osobę: kopie zapasowe i zachowane uszkodzone. Powstanie nowa kopia zapasowa.</numerusform>
            <numerusform>%Ln kopii bazy danych, które przywróciłyby osobę: kopie zapasowe i zachowane uszkodzone. Powstanie nowa kopia zapasowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln obraz jest w twoim własnym folderze i tam zostaje.</numerusform>
            <numerusform>%Ln obrazy są w twoich własnych folderach i tam zostają.</numerusform>
            <numerusform>%Ln obrazów jest w twoich własnych folderach i tam zostaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln obraz, jego miniatura i prompt jego zlecenia.</numerusform>
            <numerusform>%Ln obrazy, ich miniatury i prompty ich zleceń.</numerusform>
            <numerusform>%Ln obrazów, ich miniatury i prompty ich zleceń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln portret: jego plik, także w szkicu i w jego historii cofania.</numerusform>
            <numerusform>%Ln portrety: ich pliki, także w szkicu i w jego historii cofania.</numerusform>
            <numerusform>%Ln portretów: ich pliki, także w szkicu i w jego historii cofania.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Wszystkie kopie przygotowane do wysłania i wszystkie znane przesłane pliki, także innych obrazów: powstaną na nowo.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Wyeksportowane karty i kopie biblioteki zrobione przez innych są poza zasięgiem.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Wymazać „{name}” na zawsze?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Nic z tego nie wysłano z tej biblioteki do usługi.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Obrazy, które były kiedyś na karcie, a należą do innych kart lub zleceń, zostają bez zmian.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Zachowane obrazy nadal pokazują tę osobę; w promptach i nazwach plików zostają twoje słowa.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>We fragmentach, presetach i szkicu promptu zostają twoje słowa.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>Karta „{name}” też ma jeden z tych portretów i go straci.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>Karta: nazwa, notatki, opis, uzgodnienia i wszystko, co z nią wcześniej robiono.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>Usługa trzyma takie obrazy siedem dni; ten czas już minął.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>Usługa przechowuje to, co do niej wysłano i co stworzyła, jeszcze do %Ln dnia. Stąd nie da się tego wycofać.</numerusform>
            <numerusform>Usługa przechowuje to, co do niej wysłano i co stworzyła, jeszcze do %Ln dni. Stąd nie da się tego wycofać.</numerusform>
            <numerusform>Usługa przechowuje to, co do niej wysłano i co stworzyła, jeszcze do %Ln dni. Stąd nie da się tego wycofać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>Co o tych portretach mówi %Ln zlecenie.</numerusform>
            <numerusform>Co o tych portretach mówią %Ln zlecenia.</numerusform>
            <numerusform>Co o tych portretach mówi %Ln zleceń.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>To, co zapłacono, zostaje w księdze zleceń: kiedy, ile i co z tego wyszło.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Inne miejsce i światło</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Książka dla dzieci</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Stare zdjęcie w kolorze</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Portret jako obraz olejny</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Zdjęcie produktu</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln zaimportowany</numerusform>
            <numerusform>%Ln zaimportowane</numerusform>
            <numerusform>%Ln zaimportowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln w koszu</numerusform>
            <numerusform>%Ln w koszu</numerusform>
            <numerusform>%Ln w koszu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nowy</numerusform>
            <numerusform>%Ln nowe</numerusform>
            <numerusform>%Ln nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln obraz, zwinięty, najlepszy: {picture}</numerusform>
            <numerusform>%Ln obrazy, zwinięte, najlepszy: {picture}</numerusform>
            <numerusform>%Ln obrazów, zwinięte, najlepszy: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ponownie</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Seria bez obrazów</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Seria bez obrazów, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Przywraca prompt, źródło, portrety i rozmiar tej serii do panelu zlecenia.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Nie znaleziono pliku</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Zwiń lub rozwiń</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Nie można go tu pokazać.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Zachowany tak, jak przyszedł</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Zachowany, niesprawdzony</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Zostaw bez decyzji</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niesprawdzony</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Nie ma go w folderze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Zleć ponownie</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Obraz {number} z {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Obraz, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisany</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Zapisany, wrażliwy</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Zapisany, wrażliwy, rozmyty</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Zaznacz lub nie</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Pokaż menu</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Pokaż wrażliwy obraz</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Pokaż źródło</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Pokazuje jeden obraz serii albo wszystkie.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Pokazuje źródło zamiast każdego obrazu, dopóki trzymasz.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Usługa oznaczyła ten obraz jako wrażliwy. Kliknij tutaj, aby go pokazać.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · zwykle {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, zwinięty</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} z {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, obraz {number}, {state}</translation>
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
        <translation>Rozmazany albo bez szczegółów.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>Twarze nie są wykrywane: kto to i ile osób, tego nikt nie sprawdził.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Jego pliku nie można teraz odczytać.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Wygląda jak inny portret z tej karty.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Stworzony przez usługę: kopia kopii oddala się od osoby. W miarę możliwości używaj zdjęć.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Mały: twarz ma na nim niewiele pikseli.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Bardzo jasny.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Bardzo ciemny.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Bardzo wysoki albo bardzo szeroki: może coś jest ucięte.</translation>
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
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Odnaleziono: %Ln.</numerusform>
            <numerusform>Odnaleziono: %Ln.</numerusform>
            <numerusform>Odnaleziono: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Importuj %Ln obraz</numerusform>
            <numerusform>Importuj %Ln obrazy</numerusform>
            <numerusform>Importuj %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importuj „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Zaimportowano: %Ln obraz.</numerusform>
            <numerusform>Zaimportowano: %Ln obrazy.</numerusform>
            <numerusform>Zaimportowano: %Ln obrazów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Importowanie obrazów: {done} z {total} plików</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Już w bibliotece: %Ln.</numerusform>
            <numerusform>Już w bibliotece: %Ln.</numerusform>
            <numerusform>Już w bibliotece: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Szukanie obrazów…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Nie zaimportowano: %Ln.</numerusform>
            <numerusform>Nie zaimportowano: %Ln.</numerusform>
            <numerusform>Nie zaimportowano: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Mniej niż 1%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>Nie. Zachowany tak, jak przysłała go usługa; ten program nie umie odczytać całości.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Jeszcze go nie ma</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Jeszcze nie zmierzono</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Nic widocznego</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowy</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>Biblioteka nie ma źródła tego obrazu</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>Nie da się porównać obrazu z jego źródłem</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>Usługa nie podała</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Tak, przez usługę</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} z {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>w usłudze jeszcze {days} d {hours} h</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>w usłudze jeszcze {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>usługa już go nie przechowuje</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Polski</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Obraz</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Po&amp;stacie</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>&amp;Decyzje</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>Pro&amp;mpt</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>Oce&amp;na</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Animacja: użyta jest tylko pierwsza z {frames} klatek.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Rozjaśniono: plik wykorzystuje tylko {bits} z {stored} bitów.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>RAW: użyty jest obraz, który utworzył z niego aparat.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Kolory przeliczono z {profile} na sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Skompresowano na nowo, jako zwykły {format}.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Skompresowano, aby zmieścić się w 10 MB.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Przycięto do {width} × {height} pikseli.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Dane z pliku, np. aparat czy miejsce, nie są wysyłane.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Narysowano w {width} × {height} pikseli.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Odbito w poziomie.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: użyta jest wersja standardowa, bez dodatkowej jasności.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Skorygowano go w sposób, którego ta wersja programu nie zna.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>Przezroczystość zakrywa wszystko, więc obraz jest wysyłany bez niej.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Z obrazów w pliku ({pictures}) użyty jest największy.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Paletę rozszerzono do pełnego koloru.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Zredukowano do 8 bitów na kanał.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Wysyłany bez zmian.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Wysyłany jako {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Wysyłany w {width} × {height} pikseli.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Wyprostowano o {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>Plik jest ucięty: brakuje drobnych szczegółów obrazu.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>Plik jest uszkodzony albo ucięty: brakuje {percent}% obrazu.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Ten obraz jest mały; większy da lepsze wyniki.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Przezroczyste miejsca wypełnia kolor {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Przezroczyste miejsca wypełnia biel.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Obrócono w prawo o {degrees}°.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Obrócono do właściwego położenia.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Klamra zamykająca nie ma pary i zostanie wysłana tak, jak wpisano.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Klamra nie jest zamknięta i zostanie wysłana tak, jak wpisano.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Gotowy obraz dotarł uszkodzony. Usługa przechowuje go przez siedem dni; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Nie udało się pobrać gotowego obrazu. Usługa przechowuje go przez siedem dni; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>Plik „{name}” zapisała nowsza wersja programu. Zaktualizuj tę, aby go zaimportować.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>Tabela pomieści {limit} wierszy. Podziel ją na kilka tabel.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Zamiast odpowiedzi usługi przyszła strona internetowa. Jeśli ta sieć wymaga logowania, zaloguj się w przeglądarce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Dodaj zdjęcie do edycji.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>Inny program używa „{path}”. Zamknij ten program i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Inna wersja programu podała przyczynę, której ta nie zna: „{word}”.</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>Od „{name}” zaczyna się więcej niż jeden obraz. Podaj dłuższy fragment jego id.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>Na tym komputerze nie odpowiada żaden pęk kluczy. Klucz można podać tylko na tę sesję, w oknie albo w {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>Nie udało się pobrać obrazu z „{url}”. Zapisz obraz do pliku i użyj tego pliku.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Żaden fragment nie nazywa się „{name}”: nazwa zostanie wysłana tak, jak wpisano, razem z klamrami.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>Nie udało się rozpocząć próby: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Wiersze tej tabeli albo takie same zapytania przed chwilą zlecono. Najpierw obejrzyj je jeszcze raz.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Zlecone wiersze zostają bez zmian. Zduplikuj je i zmień kopie.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Podaj, czym oznaczyć obrazy.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Zamiast „{host}” odpowiada coś innego i nic nie wysłano: certyfikat jest na inną nazwę. Zaloguj się do tej sieci w przeglądarce albo wypróbuj inną sieć.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Coś poszło nie tak wewnątrz programu ({message}). Nic nie przepadło; szczegóły są w dzienniku.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Z wariantów powstaje więcej niż {limit} zapytań. Pomiń część z nich.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>Saldo twojego konta jest za niskie. Doładuj je na wavespeed.ai i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>Certyfikat „{host}” nie jest ważny w dniu ustawionym na tym komputerze i nic nie wysłano. Sprawdź datę i godzinę komputera.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>Kolory pliku „{name}” są przeznaczone dla innego rodzaju ekranu ({space}) i nie da się ich wiernie przeliczyć. Najpierw zapisz go w sRGB.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>Połączenie z „{host}” nie jest prywatne i nic nie wysłano: jego certyfikat wystawił urząd certyfikacji, którego ten komputer nie zna. Jeśli połączenia sprawdza tu firma albo program antywirusowy, trzeba dodać ich certyfikat do systemowych.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>Baza danych jest niesprawna: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>Baza danych „{path}” jest cała, ale inna, niż tworzy ją ten program ({message}). Pozostała bez zmian. Otwórz ją programem, który ją utworzył, albo przenieś ją, aby odtworzyć bazę z ostatniej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>Dysk nie wykonał polecenia: {message}. Sprawdź go i spróbuj ponownie. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>Dysk jest pełny. Zwolnij trochę miejsca i spróbuj ponownie. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>Pierwsza linia „{name}” nie podaje żadnej znanej kolumny. Podaj co najmniej jedną z: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>W folderze „{path}” nie można zapisywać. Wybierz inny folder biblioteki albo zmień jego uprawnienia.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>Nie ma folderu „{path}”. Jeśli jest na innym dysku, podłącz go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>Klucz jest pusty. Wklej go jeszcze raz.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>Pęk kluczy nie odpowiedział. Poszukaj jego okna z hasłem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Pęk kluczy jest zablokowany. Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Biblioteka nie jest jeszcze otwarta.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>Biblioteka nie ma już obrazu „{name}”. Dodaj go jeszcze raz.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>Kopia obrazu „{name}” w bibliotece została zmieniona.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>Baza danych biblioteki w „{path}” jest uszkodzona. Twoje obrazy są nietknięte.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>Baza danych biblioteki to jedna z jej kopii zapasowych. Dodano obrazy, które przyszły później, i teraz zna {pictures}. Zlecenia niewysłane w chwili tworzenia kopii mogły zostać potem wysłane i nie będą wysłane ponownie: pobierz wszystko z usługi.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>Baza danych biblioteki była uszkodzona lub zniknęła. Odtworzono ją z ostatniej kopii zapasowej i z samych obrazów; znów zna {pictures}. Może brakować zleceń złożonych po tej kopii: pobierz wszystko z usługi. To, co uszkodzone, zachowano w „{path}”.</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>Nazwa „{name}” nie jest tekstem. Zmień nazwę pliku albo zaimportuj go jako kopię.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>Zlecenie wyszło, ale nie przyszła odpowiedź: mogło zostać przyjęte i naliczone. Jest zachowane i nie zostało powtórzone.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>Zlecenia obrazu „{name}” nie ma w księdze zleceń.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>Ścieżka „{path}” jest tak długa, że Windows nie przyjąłby w niej żadnych plików. Wybierz folder o krótszej ścieżce.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>Obraz jest jeszcze wczytywany.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>Prompt ma {count} znaków. Skróć go do {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>Proxy „{proxy}” nie odpowiada i nic nie wysłano. Sprawdź ustawienia proxy tego komputera.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>Proxy „{proxy}” nie przepuszcza programu do „{host}” i nic nie wysłano. Zapytaj osobę, która nim zarządza. Odpowiedź proxy: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>Proxy „{proxy}” wymaga nazwy i hasła i nic nie wysłano. Ustaw HTTPS_PROXY na http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>Takie samo zlecenie z tym samym seedem wysłano albo zaraz zostanie wysłane. „imageedit-desktop resume” je kontynuuje; dodaj --again, aby zlecić je drugi raz.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>Usługa anulowała pracę. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Usługa jest nieosiągalna i nic nie wysłano. Sprawdź połączenie sieciowe.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>Usługa nie mogła pobrać podanego obrazu. Spróbuj ponownie albo użyj pliku. Odpowiedź usługi: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>Usługa nie mogła stworzyć obrazów: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>Usługa nie odpowiedziała na czas. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>Usługa nie przyjmuje klucza API. Sprawdź go na wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>Usługa już tego nie zna: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>Usługa skończyła, ale nie dała obrazu.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>Usługa podała adres, którego nie można bezpiecznie otworzyć z tej sieci, więc obrazu nie pobrano. Spróbuj ponownie w innej sieci.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>Usługa przerwała pracę. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>Usługa ma teraz kłopoty. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>Usługa jest zajęta twoimi innymi zleceniami. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>Usługa nie ma już tego obrazu.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>Usługa odrzuciła zapytanie: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>Nie udało się odczytać odpowiedzi usługi ({path}). Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>Kontrola treści w usłudze to odrzuciła. Zmień prompt albo obrazy. Odpowiedź usługi: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>Witryna nie udostępniła „{url}” (odpowiedź {status}). Zapisz obraz do pliku i użyj tego pliku.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>Rozmiar {size} nie jest możliwy. Każdy bok musi mieć od {min_px} do {max_px} pikseli.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>Rozmiar {size} nie jest możliwy. Boki muszą być wielokrotnością {step_px}; najbliższy to {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>Pracę usunięto w usłudze.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Nie ma jeszcze klucza API. Dodaj go poleceniem „imageedit-desktop key set” albo wypróbuj --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>W bibliotece nie ma postaci „{name}”.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Nie ma pliku „{name}”.</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>W „{path}” nie ma biblioteki.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>W folderze „{name}” nie ma obrazów.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>W schowku nie ma obrazu. Najpierw skopiuj obraz albo jego plik.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>W bibliotece nie ma obrazu „{name}”.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>W tabeli nie ma nic do zlecenia.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>W tym, co upuszczono, nie było obrazu. Upuść plik obrazu.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Było więcej obrazów, niż można wziąć naraz: wzięto pierwsze {count}. Aby mieć wszystkie, zaimportuj je do biblioteki.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Tę bibliotekę utworzyła nowsza wersja ImageEdit Desktop. Zaktualizuj program, aby ją otworzyć.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Ten model nie przyjmuje obecnie portretów referencyjnych. Kontynuuj bez nich albo użyj jednego jako źródła.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Ten model nie przyjmuje obecnie seedu. Kontynuuj bez seedu.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>To zlecenie pochodzi z innej wersji programu („{word}”) albo jest uszkodzone. Pozostało bez zmian.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>To kosztowałoby {price}, czyli więcej niż twój limit {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>To, co przyszło o nowych wersjach, nie jest podpisane przez twórców tego programu i nie dano temu wiary. Mogło zostać zmienione po drodze.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>To, co przyszło o nowych wersjach, jest niezrozumiałe i nie dano temu wiary. Spróbuj ponownie później albo zajrzyj na stronę pobierania.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>To, co przyszło, podaje {version} jako najnowszą wersję, ale znana była już {known}. Nie dano temu wiary. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Zawartości schowka nie da się odczytać jako komórek tabeli.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>To, co przysłała usługa, nie jest obrazem.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>To, co przysłała usługa, jest za duże na obraz.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows nie przyjmuje folderu o nazwie „{name}”: to nazwa urządzenia, zawiera jeden ze znaków &lt; &gt; : &quot; | ? * albo kończy się kropką lub spacją. Wybierz folder o innej nazwie.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Napisz prompt.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>To już masz: z takiego samego zlecenia z tym samym seedem powstało „{path}”. Dodaj --again, aby je powtórzyć.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Zatrzymano przed wysłaniem zlecenia. Nic nie naliczono.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Przestano czekać. Wysłana praca może trwać dalej i zostać naliczona; wynik można odebrać w każdej chwili.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Twoje konto nie może tego zrobić: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Nie da się odczytać twojego budżetu, więc nic nie jest zlecane. Ustaw na nowo wszystkie limity, w oknie albo poleceniem „imageedit-desktop budget --off” z wybranymi limitami.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Nie udało się zapisać nowego budżetu na tym dysku, więc do tego czasu nic nie jest zlecane.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>Nie można zlecić {count} obrazów. Podaj od {min} do {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>Wierszy, których nie da się tak zlecić: {count}. Popraw je albo usuń.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} przekroczyłoby twój budżet dzienny: wydano lub zlecono {spent} z {limit}.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} przekroczyłoby twój budżet miesięczny: wydano lub zlecono {spent} z {limit}.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} to „{text}”. Musi to być adres https albo http na tym komputerze.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>„{host}” jest nieosiągalny bez proxy, a ustawienie {setting} jest niezrozumiałe. Nic nie wysłano. Popraw je, na przykład na http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>„{host}” nie podaje, która wersja jest najnowsza. Sprawdź połączenie sieciowe albo spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>Nie znaleziono „{host}” w sieci i nic nie wysłano. Sprawdź połączenie; może przeszkadzać VPN albo filtr nazw.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>Nie można jeszcze wymazać „{name}”: niedokończone zlecenia z tymi portretami: {count}. Poczekaj na nie albo porzuć te, których nie wysłano.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>Nie da się odczytać „{name}” jako tabeli. Zapisz ją w arkuszu kalkulacyjnym jako CSV w UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>Nie da się odczytać „{name}”. Sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>Nie udało się przesłać „{name}” i nic nie zlecono. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>„{name}” ma teraz inną nazwę: „{path}”.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>Plik „{name}” zmienił się od wczytania. Zmienione obrazy są teraz wczytywane na nowo: obejrzyj je, a potem zleć.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>„{name}” nie ma jeszcze portretów.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>„{name}” nie ma miniatury do galerii.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>„{name}” ma już {count} portretów, a karta więcej nie przyjmie. Najpierw usuń kilka.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>„{name}” ma {width} × {height} pikseli, więcej, niż można otworzyć. Najpierw go zmniejsz.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>„{name}” to kopia innego wyniku.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>„{name}” to folder. Wybierz obraz w środku.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>„{name}” to nietypowy plik {format}. Najpierw zapisz go jako zwykły JPEG lub PNG.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>„{name}” skorygowano w sposób, którego ta wersja programu nie zna. Użyj nowszej wersji albo wybierz obraz ponownie.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>„{name}” jest wśród wyników, ale nie wiadomo, skąd pochodzi.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>„{name}” jest uszkodzony i nie da się go pokazać.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>„{name}” jest uszkodzony: większości obrazu nie da się odczytać. Skopiuj lub wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>„{name}” jest uszkodzony: brakuje końca obrazu. Skopiuj lub wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>„{name}” jest pusty. Wybierz inny obraz.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>„{name}” ma format, którego nie da się otworzyć: {format}. Najpierw zapisz go jako JPEG lub PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>„{name}” jest w folderze, ale nie w galerii.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>„{name}” nie jest postacią z tego programu albo jest uszkodzony. Nic z niego nie wzięto.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>„{name}” nie jest obrazem. Wybierz obraz, np. JPEG, PNG lub HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>„{name}” nie jest obrazem. Jego format to {format}. Wybierz obraz, np. JPEG, PNG lub HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>Pliku „{name}” nie ma już w folderze.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>„{name}” jest za mały.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>Odczyt „{name}” zakończył się awarią i nie da się go użyć. Nic innego nie ucierpiało. Najpierw zapisz go jako JPEG lub PNG w innym programie.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>„{name}” wskazuje obrazy na innym komputerze: „{path}”. Przenieś tam plik albo skopiuj obrazy tutaj.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>Plik „{name}” zmienił inny program.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>„{name}” to pozostałość po przerwanym pobieraniu.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>Inny program zapowiedział „{name}”, ale go nie przekazał. Najpierw zapisz go do pliku.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>Otwarcie „{name}” trwałoby za długo albo zajęłoby za dużo pamięci. Najpierw zapisz go jako zwykły JPEG lub PNG.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>„{path}” to sama biblioteka. Wybierz folder poza nią.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>„{text}” nie może być seedem. Użyj liczby całkowitej od {min} do {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>„{text}” to ani tak, ani nie. Wpisz „yes” albo „no”.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>„{text}” nie jest rozmiarem. Wpisz go tak: 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>„{text}” nie jest kwotą. Wpisz dolary tak: 0,05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>„{text}” jest w wyszukiwaniu niezrozumiałe.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>„{url}” to strona internetowa i nie wskazuje własnego obrazu. Przeciągnij sam obraz albo zapisz go do pliku.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>„{url}” jest w miejscu, które może odczytać tylko jego własny program. Najpierw skopiuj to na ten komputer.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>„{url}” nie jest adresem internetowym. Użyj http:// lub https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>„{url}” prowadzi do sieci prywatnej, z której obrazy nie są pobierane. Zapisz obraz do pliku i użyj tego pliku.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Wszystko, co ustawia „{name}”, było już ustawione.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>ulepszony</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>seed {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>liczbę obrazów</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>rozmiar</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>ulepszanie promptu</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>Ustawiono „{name}”. Zastąpiono: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> lub </translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>niebieska</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>character</source>
        <translation>postać</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>koszt</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>wrażliwe</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>na później</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>green</source>
        <translation>zielona</translation>
    </message>
    <message>
        <source>images</source>
        <translation>obrazy</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niewysłane</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>nie ({part})</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>wynik nieznany</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>obrazy utracone</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portret</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>fioletowa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>czerwona</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>próba</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proporcje</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>podobne do obrazu</translation>
    </message>
    <message>
        <source>size</source>
        <translation>rozmiar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kwadratowe</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>gwiazdki</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymane</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>bez decyzji</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>pionowe</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>poziome</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>bez źródła</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>żółta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}”</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln o nieznanym wyniku</numerusform>
            <numerusform>%Ln o nieznanym wyniku</numerusform>
            <numerusform>%Ln o nieznanym wyniku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln wstrzymane</numerusform>
            <numerusform>%Ln wstrzymane</numerusform>
            <numerusform>%Ln wstrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln w kolejce</numerusform>
            <numerusform>%Ln w kolejce</numerusform>
            <numerusform>%Ln w kolejce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln gotowe do wysłania</numerusform>
            <numerusform>%Ln gotowe do wysłania</numerusform>
            <numerusform>%Ln gotowych do wysłania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln w toku</numerusform>
            <numerusform>%Ln w toku</numerusform>
            <numerusform>%Ln w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Najpierw zaznacz zadanie.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Najpierw zaznacz zadanie, które czeka w kolejce: wysłane już z niej wyszły.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Kopiuje to, co musi wiedzieć osoba pomagająca: bez klucza, bez obrazów.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Rezygnuje z zadania; nic nie wysłano i nic nie zostanie naliczone.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Kontynuuje wysłane zlecenie; nie zostanie naliczone ponownie.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Nic w toku</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>Już jest ostatnie w kolejce do wysłania.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>Już jest pierwsze w kolejce do wysłania.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Czekaj dalej</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Zleca to samo jeszcze raz, jako nowe zlecenie z własną ceną.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>Wstrzymano: %Ln zadanie czeka. Nic nie zostanie wysłane do wznowienia.</numerusform>
            <numerusform>Wstrzymano: %Ln zadania czekają. Nic nie zostanie wysłane do wznowienia.</numerusform>
            <numerusform>Wstrzymano: %Ln zadań czeka. Nic nie zostanie wysłane do wznowienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>Wstrzymano: nowe zlecenia czekają. Nic nie zostanie wysłane do wznowienia.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Naciśnij Enter, aby zobaczyć, co można z tym zrobić.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>W kolejce, aż zwolni się miejsce</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Odbieranie {done} z {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Wznów wy&amp;syłanie</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Wysyła zadanie; opłata jest naliczana, gdy usługa je przyjmie.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Start za {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Przestań czekać</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Przestaje czekać. Usługa nie umie anulować: zlecenie i tak może zostać naliczone.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Wycofuje zlecenie; nic nie wysłano.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Usuwa wiersz z listy. Zadanie zostaje w księdze biblioteki.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>Nie da się tego zrobić w obecnym stanie zadania.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Kolejna próba za {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Przesyłanie {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Czeka na wznowienie wysyłania</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Gdy wysyłanie jest wstrzymane, nowe zlecenia czekają. To, co już wysłano, działa dalej.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} z {count} obrazów</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln obrazu nie ma już w bibliotece. Umieść własny obok kodu: {names}.</numerusform>
            <numerusform>%Ln obrazów nie ma już w bibliotece. Umieść własne obok kodu: {names}.</numerusform>
            <numerusform>%Ln obrazów nie ma już w bibliotece. Umieść własne obok kodu: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Adresy obrazów, które trzeba dopiero przesłać, pozostają puste.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Wiersz poleceń</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Każde uruchomienie to osobne zlecenie, płatne jak każde inne.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Każde uruchomienie to osobne zlecenie na próbę, za darmo.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Dla powłoki POSIX: Linux, macOS, a w Windows WSL lub Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Obrazy są przesyłane w takiej postaci, w jakiej wysyła je ten program.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>Próba przyjmuje takie zlecenia, dopóki to okno jest otwarte. Ma własny klucz.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>Klucz jest odczytywany ze zmiennej {name}; w kodzie nigdy go nie ma.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>To jest treść zapytania.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Pobrano: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Jeszcze nie pobrano: {missing}. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Już ich nie ma: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Były już na dysku: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Obrazy w usłudze: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Jeszcze powstają albo należą do szukanego zlecenia: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Para w pojedynku</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Pojedynczy obraz</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Korygowanie obrazu</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Pojedynek w ciemno</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Porównanie dwóch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Oglądanie z bliska</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Portrety referencyjne</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabela zapytań</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Co ma powstać</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Wrażliwy</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Wobec oryginału w jego własnych pikselach: SSIM {similarity}. To, co drobniejsze niż {size}, przepada.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>W tym rozmiarze różnicę widać przy 100% (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>W tym rozmiarze różnicę ledwo widać (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>W tym rozmiarze nie widać różnicy (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>W tym rozmiarze różnicę widać wyraźnie (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Zakodowano na nowo jako PNG, bez strat.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Zakodowano na nowo z jakością JPEG {quality} ze 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>Kodowanie niczego nie straciło: w tym rozmiarze każdy piksel jest taki sam (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Jak bardzo są podobne</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Niewysyłane: nazwisko autora.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Niewysyłane: aparat.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Niewysyłane: kiedy zrobiono zdjęcie.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Niewysyłane: gdzie zrobiono zdjęcie.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>Skompresowany obraz to ten z twojego pliku, bajt po bajcie.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>Nie ma w nim nic poza obrazem.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Co jest wysyłane</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co z nim zrobiono</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Twój plik</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Powstaje</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>Z innej wersji</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Wynik nieznany</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Przesyłanie</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln obraz</numerusform>
            <numerusform>%Ln obrazy</numerusform>
            <numerusform>%Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln zapytanie</numerusform>
            <numerusform>%Ln zapytania</numerusform>
            <numerusform>%Ln zapytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>Pominięto %Ln wiersz jako powtórzenie</numerusform>
            <numerusform>Pominięto %Ln wiersze jako powtórzenia</numerusform>
            <numerusform>Pominięto %Ln wierszy jako powtórzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln wiersz do sprawdzenia w zadaniach</numerusform>
            <numerusform>%Ln wiersze do sprawdzenia w zadaniach</numerusform>
            <numerusform>%Ln wierszy do sprawdzenia w zadaniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln wiersz z „{name}”.</numerusform>
            <numerusform>%Ln wiersze z „{name}”.</numerusform>
            <numerusform>%Ln wierszy z „{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln wiersz już zlecony</numerusform>
            <numerusform>%Ln wiersze już zlecone</numerusform>
            <numerusform>%Ln wierszy już zleconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln wiersz do poprawienia</numerusform>
            <numerusform>%Ln wiersze do poprawienia</numerusform>
            <numerusform>%Ln wierszy do poprawienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln wiersz z jeszcze niewczytanymi obrazami</numerusform>
            <numerusform>%Ln wiersze z jeszcze niewczytanymi obrazami</numerusform>
            <numerusform>%Ln wierszy z jeszcze niewczytanymi obrazami</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Postać</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Kolumny, które tu nic nie znaczą, zostają zachowane dla pliku: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Każde zapytanie jest zapisywane razem ze swoim wierszem.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Nieudane, można zlecić ponownie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>Do sprawdzenia w zadaniach</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Czeka na twoją decyzję w zadaniach</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Nowe obrazy w „{folder}” stają się wierszami.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Niezlecone: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Nic nie zostanie wysłane, dopóki nie wznowisz kolejki.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Teraz nie ma nic do zlecenia</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Ulepsz prompt</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Zlecone, czeka na wysłanie</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Własne seedy</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Częściowo nieudane, resztę można zlecić ponownie</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Obrazy do wczytania</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portrety</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe do zlecenia</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>Folderu „{folder}” teraz nie ma.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>To samo co wiersz {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>To samo już zlecono</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>dodanie wierszy</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>duplikowanie wierszy</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>edycja komórek</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>za darmo (próba)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>powielanie wierszy</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>wklejenie komórek</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>usunięcie wierszy</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>„{name}” nie ma jeszcze wierszy.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>Oznaczono %Ln obraz</numerusform>
            <numerusform>Oznaczono %Ln obrazy</numerusform>
            <numerusform>Oznaczono %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln obraz w rankingu</numerusform>
            <numerusform>%Ln obrazy w rankingu</numerusform>
            <numerusform>%Ln obrazów w rankingu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>Przywrócono %Ln obraz</numerusform>
            <numerusform>Przywrócono %Ln obrazy</numerusform>
            <numerusform>Przywrócono %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln obraz na później</numerusform>
            <numerusform>%Ln obrazy na później</numerusform>
            <numerusform>%Ln obrazów na później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>Zaimportowano %Ln obraz</numerusform>
            <numerusform>Zaimportowano %Ln obrazy</numerusform>
            <numerusform>Zaimportowano %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>Przeniesiono do kosza %Ln obraz</numerusform>
            <numerusform>Przeniesiono do kosza %Ln obrazy</numerusform>
            <numerusform>Przeniesiono do kosza %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln obraz już nie na później</numerusform>
            <numerusform>%Ln obrazy już nie na później</numerusform>
            <numerusform>%Ln obrazów już nie na później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>Wybrano %Ln obraz</numerusform>
            <numerusform>Wybrano %Ln obrazy</numerusform>
            <numerusform>Wybrano %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>Odrzucono %Ln obraz</numerusform>
            <numerusform>Odrzucono %Ln obrazy</numerusform>
            <numerusform>Odrzucono %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln obraz bez decyzji</numerusform>
            <numerusform>%Ln obrazy bez decyzji</numerusform>
            <numerusform>%Ln obrazów bez decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
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
            <numerusform>Zachowano najlepszy z %Ln obrazu</numerusform>
            <numerusform>Zachowano najlepszy z %Ln obrazów</numerusform>
            <numerusform>Zachowano najlepszy z %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Bez etykiety: %Ln obraz</numerusform>
            <numerusform>Bez etykiety: %Ln obrazy</numerusform>
            <numerusform>Bez etykiety: %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Bez gwiazdek: %Ln obraz</numerusform>
            <numerusform>Bez gwiazdek: %Ln obrazy</numerusform>
            <numerusform>Bez gwiazdek: %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Ponowiono: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Tag „{tag}” dla %Ln obrazu</numerusform>
            <numerusform>Tag „{tag}” dla %Ln obrazów</numerusform>
            <numerusform>Tag „{tag}” dla %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Zdjęto tag „{tag}” z %Ln obrazu</numerusform>
            <numerusform>Zdjęto tag „{tag}” z %Ln obrazów</numerusform>
            <numerusform>Zdjęto tag „{tag}” z %Ln obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Cofnięto: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>niebieska etykieta</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>na później</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>zielona etykieta</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>etykieta z innej wersji</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>fioletowa etykieta</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>czerwona etykieta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucony</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>żółta etykieta</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} dla %Ln obrazu</numerusform>
            <numerusform>{label} dla %Ln obrazów</numerusform>
            <numerusform>{label} dla %Ln obrazów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} dla %Ln obrazu</numerusform>
            <numerusform>★{stars} dla %Ln obrazów</numerusform>
            <numerusform>★{stars} dla %Ln obrazów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Najpierw otwórz obraz.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>To pierwszy obraz.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>To ostatni obraz.</translation>
    </message>
</context>
</TS>
