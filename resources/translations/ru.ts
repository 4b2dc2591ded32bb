<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Обрабатывает фотографии моделью в облаке; все изображения остаются на вашем диске.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>Лицензия MIT. Создано с Qt и PySide6 (LGPL); значки: Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Изображения показываются в sRGB, а система подстраивает их под ваш экран.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Изображения показываются в sRGB: система не знает цветового профиля вашего экрана.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Изображения показываются в цветах вашего экрана, по его профилю «{name}».</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Изображения показываются в цветах вашего экрана, по его профилю.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Ваши изображения: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>Ключ взят из {variable} и больше нигде не хранится.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Добавить портреты</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Перетащите портреты человека или нажмите, чтобы выбрать</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>По портретам модель узнаёт, как выглядит человек</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Сначала выберите портрет.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Сейчас ничего не корректируется.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Портрет: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Чтение изображения…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Чтение «{name}»…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Исходник: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>Сервис загружает это изображение по его адресу, как есть.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Исходника пока нет.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Этого изображения больше нет в библиотеке.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Коррекция</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Под прозрачными местами</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Пропорции кадра</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: коррекция</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>С тех пор не пришло ни одного заказа, по которому нужно решить.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln задание не удалось</numerusform>
            <numerusform>%Ln задания не удались</numerusform>
            <numerusform>%Ln заданий не удались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>Пришло %Ln изображение</numerusform>
            <numerusform>Пришло %Ln изображения</numerusform>
            <numerusform>Пришло %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Всё готово.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Это изображение уже в корзине.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Этого изображения нет в корзине.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Это изображение ещё в пути.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Ничего не пропадёт. Отправленное продолжится на сервисе; изображения придут при следующем запуске.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Изображения создаются.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Выйти (в пути %Ln заказ)</numerusform>
            <numerusform>Выйти (в пути %Ln заказа)</numerusform>
            <numerusform>Выйти (в пути %Ln заказов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>Пробный режим закончится вместе с окном, и всё, что он создаёт, тоже. Это ничего не стоит.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Сервис пометил это изображение как деликатное. Нажмите здесь, чтобы показать его.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Этот файл нельзя показать здесь.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Этого файла нет.</translation>
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
        <translation>Заказ, превышающий лимит, не будет размещён. Пустое поле — без лимита.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Спрашивать при заказе дороже</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>В день</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без лимита</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>Потрачено в этом месяце: {amount}</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>Потрачено сегодня: {amount}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Рамка кадра</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, {left} слева, {top} сверху</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Например: женщина с короткими рыжими волосами</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Имя персонажа</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Предлагается для промпта, когда карточка попадает в лоток.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>Описание для промптов</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Портреты</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Чтение изображений…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Показать изображения</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>О чём договорились с человеком, как и до какого срока</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Всё, что хочется запомнить</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Персонажи</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Это обложка карточки.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Портрет {number} из {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>Копия копии отдаляется от человека: по возможности оставляйте первыми портретами фотографии.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>Добавить в промпт</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Добавить портреты</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Персонаж, чьим портретом станет изображение</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Персонажи</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Сначала выберите персонажа.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Экспорт персонажа</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Экспортировать «{name}»</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Импорт персонажей</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>В файле имя, заметки, описание, договорённости и все портреты в исходном виде, со всем, что выдают их файлы, например местом и камерой. Отдавайте его только тем, кому доверяет этот человек.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Новый персонаж</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Заказы в пути. Сначала дождитесь их.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Сначала отберите изображение: портретом может стать то, что вы оставляете.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Показать карточку</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>Изображение станет портретом персонажа «{name}».</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>Портреты персонажа «{name}» в лотке.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>У этого персонажа пока нет портретов.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Это изображение в корзине.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>У персонажа «{name}» есть описание: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>Персонаж «{name}» в файле {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Карточка хранит портреты человека, описание для промптов, заметки и договорённости. Перетащите карточку в лоток портретов, и её портреты окажутся там. Для начала перетащите сюда изображения.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Персонажи</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Выберите персонажа.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Импорт из файла…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Новый персонаж</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Персонажей пока нет</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Люди и герои, с которыми вы работаете снова и снова</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Положить в лоток</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>Добавить «{word}» в словарь</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Нет вариантов</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Отсечение</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>Копировать ключ пробного режима</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Язык кода</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Запрос в виде кода</translation>
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
        <translation>Это ещё не готово.</translation>
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
        <translation>Сравнение двух</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>Неизвестно, из чего сделано это изображение.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Сначала откройте изображение.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Сначала покажите деликатное изображение.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Чтение исходника…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>Исходник этого изображения — адрес. В библиотеке нет его копии.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>Исходника этого изображения больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Между исходником и результатом сейчас нет линии.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Добавить портреты</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Выберите исходник</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Всё очищено.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Всё очищено. {keys} вернёт обратно.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>Рецепт восстановлен.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>Рецепт восстановлен. {keys} вернёт то, что было раньше.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Очищать нечего.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size} заказать нельзя; стало {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>«{name}» уже среди портретов.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Референсные портреты</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Отправить без них</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} не получится, остаётся {count}: от {min} до {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Вернуться к обзору</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>По всему, что пришло, уже решено.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Сначала выйдите из дуэли.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>Отменённое касается серии, которая была в обзоре.</translation>
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
        <translation>Вписать</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>Записано в файл {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Сохранить диагностику</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Для тех, кто помогает вам с неполадкой. Ничего не отправляется: прочитайте, затем скопируйте или сохраните в файл. Ключа, промптов и изображений здесь нет.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>Скопировано в буфер обмена.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Фаворит</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>Чем различаются рецепты</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Что не подходит</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Все как портреты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>Первое как исходник, остальные как портреты</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Импорт в библиотеку…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>Первое — «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>Чем станет %Ln изображение?</numerusform>
            <numerusform>Чем станут эти %Ln изображения?</numerusform>
            <numerusform>Чем станут эти %Ln изображений?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Открыта дуэль.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Показаны все пары.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>В дуэли может быть не больше {count} изображений. Выделите меньше.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Сначала начните дуэль вслепую.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>Снова размыть &amp;деликатные в дуэли</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Среди этих изображений нет деликатных.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Сейчас вопроса нет.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Выделите два или больше сохранённых изображений или их серию.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Деликатные изображения в этой библиотеке не размываются.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Сначала покажите рейтинг.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>По ответам не понять, какое лучше всех.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>Дуэль сохранена: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ответов пока нет.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Нет дуэли, которую можно продолжить.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Дуэль вслепую</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Сейчас вопроса нет.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Чтение исходника…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>У этих изображений разные исходники: они выдали бы, где какое.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Стереть и то, что с ним создано</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что исчезнет</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln изображения с сервиса нет в этой библиотеке</numerusform>
            <numerusform>%Ln изображений с сервиса нет в этой библиотеке</numerusform>
            <numerusform>%Ln изображений с сервиса нет в этой библиотеке</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Поиск всего, что ещё есть на сервисе…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Изображения этой серии</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Одинаковые запросы заказать один раз</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Заказать…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Чтение изображений: {done} из {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Чтение остановлено: {done} из {total} изображений</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Начать на паузе</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>Заказ уйдёт, как только изображение будет прочитано.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>бесплатно (пробный режим)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>больше %Ln запроса</numerusform>
            <numerusform>больше %Ln запросов</numerusform>
            <numerusform>больше %Ln запросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln изображение нельзя перетащить: оно в корзине или ещё в пути.</numerusform>
            <numerusform>%Ln изображения нельзя перетащить: они в корзине или ещё в пути.</numerusform>
            <numerusform>%Ln изображений нельзя перетащить: они в корзине или ещё в пути.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>Другой программе можно передать за раз не больше {count} изображений. Выделите меньше.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Больше ничего похожего на это изображение нет.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Сейчас изображения показаны не стопками.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>Изображение открыто.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Эти изображения импортированы: повторять нечего.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Эта серия не в пути.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Это изображение в корзине.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Это изображение ещё в пути.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Это изображение импортировано, и как оно сделано, неизвестно.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>Скрыто %Ln деликатное изображение</numerusform>
            <numerusform>Скрыто %Ln деликатных изображения</numerusform>
            <numerusform>Скрыто %Ln деликатных изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Измените поиск или очистите его, чтобы увидеть все изображения.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>Как показывать деликатные изображения, выбирается в меню «Вид».</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>Вместо изображений показан исходник.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Перейти к изображению</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Номер изображения</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>К какому, от 1 до {total}?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Нет изображения, к которому можно перейти.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>Ключ API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Перейти на настоящий сервис…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>осталось {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>Скрыто %Ln деликатное изображение</numerusform>
            <numerusform>Скрыто %Ln деликатных изображения</numerusform>
            <numerusform>Скрыто %Ln деликатных изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Выберите, как показывать деликатные изображения.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>За раз можно сравнить не больше {count} изображений. Выделите меньше.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Сначала сравните два изображения.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Осталось только одно изображение.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Сначала откройте обзор.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Выделите два изображения или одно из серии, где их несколько.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Сначала уберите или отклоните все, кроме одного.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>Обзор открыт.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Эти изображения ещё в пути.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Сравниваются два изображения.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Чёрное {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Ещё не измерено.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Белое {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} изображения — чёрное без деталей, {blown} — белое без деталей. Половина темнее, чем {middle} полной яркости.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Чуть другой кадр или другой свет. Разные версии изображения остаются порознь.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Между сериями</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Другой размер или сжатие либо чуть светлее.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Насколько похожи изображения в одной стопке</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Слабое</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Много общего</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Одно изображение в нескольких файлах.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Родственные</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Мелкие отличия</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Строгое</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же самое</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Почти одинаковые версии.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Версии с той же композицией.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Очень близкие</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Выберите папку с изображениями</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортировано</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Этих изображений больше не видно.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Портрет {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Копировать промпт</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Стоимость задания</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Деликатное</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Импортировано из</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Изображений в задании</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Промпт этого изображения</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Промпт улучшен</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Заказанный размер</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Восстановить рецепт</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Выберите изображение, чтобы увидеть подробности.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Id на сервисе</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Сделать исходником</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>Это изображение: {fact}</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>Сохранено %Ln изображение</numerusform>
            <numerusform>Сохранено %Ln изображения</numerusform>
            <numerusform>Сохранено %Ln изображений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Возобновить отправку</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Ничего не выполняется, неудачных заданий нет.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Приостановить отправку</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Незавершённые задания</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Они закрыты.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Запрос баланса…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Обработка идёт через ваш аккаунт и оплачивается с него. Ключ можно получить на wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Забыть ключ</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Хранится здесь: {place}. Отправляется только сервису.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Сейчас ни одна связка ключей не принимает ключ, поэтому он хранится в памяти только в этом сеансе.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Вставьте другой ключ, чтобы заменить</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Вставьте ключ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>Ключ работает. Баланс: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Проверка ключа…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>Ваш ключ WaveSpeedAI</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавиши как в</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Остались без клавиши: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Оставить там</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Нет клавиши для «{command}»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>Сбросить «{command}»</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Клавиши для «{command}»: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Назначить здесь</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} уже занято: {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} здесь служит для перемещения или нажатия. Выберите другую клавишу или сочетание.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} открывает меню «{menu}».</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>«{command}» ({place})</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>Выбранный язык включится при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Включится при следующем запуске.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (шрифт не установлен)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (машинный перевод)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Сколько процентов видимой области показывает исходник</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Линия между исходником и результатом</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>&amp;Продолжить слайд-шоу</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>В&amp;ключить свет</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>По&amp;гасить свет</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Сначала откройте изображение.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Слайд-шоу: {seconds} с на изображение.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>Это было последнее изображение. Слайд-шоу окончено.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>Свет приглушён.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>Свет включён.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>Свет погашен.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>Слайд-шоу на паузе.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Сейчас нет слайд-шоу.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>Осталось просмотреть %Ln изображение. Потом оно присоединится.</numerusform>
            <numerusform>Осталось просмотреть %Ln изображения. Потом они присоединятся.</numerusform>
            <numerusform>Осталось просмотреть %Ln изображений. Потом они присоединятся.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Это изображение ещё в пути.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Выбранный цвет</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Цвет под прозрачными местами</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Персонажи</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Отдельная строка для каждого варианта в промптах самих строк</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Больше %Ln строки: в таблице столько не поместится.</numerusform>
            <numerusform>Больше %Ln строк: в таблице столько не поместится.</numerusform>
            <numerusform>Больше %Ln строк: в таблице столько не поместится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Размножить</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Размножить %Ln строку</numerusform>
            <numerusform>Размножить %Ln строки</numerusform>
            <numerusform>Размножить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Промпты, по одному в строке</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сиды</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Размеры</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Получится %Ln строка.</numerusform>
            <numerusform>Получится %Ln строки.</numerusform>
            <numerusform>Получится %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Такое название уже есть. То, что его носит, будет заменено.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Решить по тем, что выше</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Других серий, по которым нужно решить, нет.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Выше этой серии по всему уже решено.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Дальше отсюда по всему решено, а выше ещё нет.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>Это последняя серия, где что-то без решения.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Хотя бы один из этих запросов уже заказан с тем же сидом: {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Заказать ещё раз за {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Заказать за {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>Заказать за {price}?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>Такой же заказ с тем же сидом от {date} не завершён и ещё может принести изображения.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>Такой же заказ с тем же сидом выполнен {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Это у вас уже есть</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Часть этого уже заказана</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Это уже заказано</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>Вы просили спрашивать, если дороже {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>Пришёл %Ln заказ: {pictures}</numerusform>
            <numerusform>Пришло %Ln заказа: {pictures}</numerusform>
            <numerusform>Пришло %Ln заказов: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>Пришло %Ln изображение</numerusform>
            <numerusform>Пришло %Ln изображения</numerusform>
            <numerusform>Пришло %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Решить сейчас</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Пришедшие заказы</translation>
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
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Звёзды по местам</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Ничего не отмечать</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Больше ответов</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Отобрать лучшее</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Отобрать лучшее, отклонить остальные</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Рейтинг, от лучшего</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, деликатное, размыто</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Сравнение с исходником…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Изменилось меньше 1 % изображения</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Видимых изменений нет</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>Изображение нельзя сравнить с его исходником.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Чтение исходника…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>Исходник этого изображения нельзя показать здесь.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>Изменилось {percent} % изображения</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Сравнение с исходником…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Изменилось меньше 1 %</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Чтение исходника…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>Изменилось {percent} %</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Сколько процентов видимой области показывает оригинал</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Линия между оригиналом и тем, что отправляется</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправляемое</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Этот файл нельзя показать здесь.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Левое изображение</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Правое изображение</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Два изображения</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Нет команды с такими буквами.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Возобновить отправку</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>Следующим отправится %Ln задание.</numerusform>
            <numerusform>Следующими отправятся %Ln задания.</numerusform>
            <numerusform>Следующими отправятся %Ln заданий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Отправка продолжается.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Переместить портрет назад</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Переместить портрет вперёд</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Убрать портрет</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>На обложку карточки</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Портрет {number} из {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (выключен, не отправляется)</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>Что должно измениться? Например: та же женщина ночью в красном плаще</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Прошлые промпты</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Найти промпт</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Сохранить настройки…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Сохранить выделенные слова…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Пресетов пока нет. Пресет хранит промпт, размер, число изображений, сид и улучшение.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Фрагментов пока нет. Выделите слова промпта и сохраните их; {name} в промпте означает каждую строку фрагмента с этим названием.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Здесь нет ничего с такими словами.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Пока ничего не заказано. Здесь будет каждый заказанный промпт.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: поиск по словам, Tab — следующий список</translation>
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
        <translation>Использовано символов: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Улучшить промпт</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>Сервис переписывает промпт перед использованием</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Попробовать пример</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Взять пресет</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Взять прошлый промпт</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Сохранить как пресет</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Сохранить как фрагмент</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Сначала откройте список пресетов и выберите один.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Сначала откройте список фрагментов или пресетов и выберите один.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Переименовать пресет</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Переименовать фрагмент</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Промпт пуст.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>В «{name}» теперь текущие настройки.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>Осталось сравнить с исходником %Ln изображение</numerusform>
            <numerusform>Осталось сравнить с исходниками %Ln изображения</numerusform>
            <numerusform>Осталось сравнить с исходниками %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистить всё</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ещё не измерено</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Ничто не отвечает всем условиям.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Искать без {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Что ищется</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Без {part}: %Ln изображение</numerusform>
            <numerusform>Без {part}: %Ln изображения</numerusform>
            <numerusform>Без {part}: %Ln изображений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход дуэли</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Текущий рейтинг</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Это →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Какое лучше?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Это</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Оба или трудно сказать</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Более раннего промпта нет.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>Это последний промпт.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Лоток портретов</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>«Создать» закажет %Ln запрос, каждый со своим сидом; это первый.</numerusform>
            <numerusform>«Создать» закажет %Ln запроса, каждый со своим сидом; это первый.</numerusform>
            <numerusform>«Создать» закажет %Ln запросов, каждый со своим сидом; это первый.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>«Создать» закажет %Ln запрос; это первый.</numerusform>
            <numerusform>«Создать» закажет %Ln запроса; это первый.</numerusform>
            <numerusform>«Создать» закажет %Ln запросов; это первый.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>Заказ от {date}, из которого это изображение.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Это изображение импортировано, и его заказ неизвестен.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>То, что «Создать» заказало бы сейчас. Меняется вместе с настройками.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Пример фото: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Попробовать этот пример</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>или попробуйте пример</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>Эта часть поиска непонятна: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Сохранённых поисков пока нет.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Удалить «{name}»</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Сначала что-нибудь найдите.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
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
        <translation>Вписать</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Следует за главным окном.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Закреплено: остаётся на этом изображении.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Второе окно</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: второе окно</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: второе окно, закреплено</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>В главном окне идёт дуэль вслепую.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Изображение не выбрано.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Сначала откройте второе окно.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>Закреплённого изображения больше нет в библиотеке. Окно снова следует за главным.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>Закреплённое изображение теперь в корзине. Окно снова следует за главным.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Закреплять нечего.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Это изображение ещё в пути.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Это окно закреплено. Сначала открепите его.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>Открепить &amp;второе окно</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Копировать сид</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Зафиксировать сид, чтобы получить те же изображения снова</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Зафиксировать другой случайный сид</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Случайный, сохраняется</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Вернуть случайный сид</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>Вместо {typed} взято {seed}, ближайший возможный сид</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln запрос, каждый со своим сидом.</numerusform>
            <numerusform>%Ln запроса, каждый со своим сидом.</numerusform>
            <numerusform>%Ln запросов, каждый со своим сидом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>Все изображения (%Ln) могут выйти одинаковыми.</numerusform>
            <numerusform>Все %Ln изображения могут выйти одинаковыми.</numerusform>
            <numerusform>Все %Ln изображений могут выйти одинаковыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Каждое изображение — отдельный запрос с сохранённым сидом. Цена та же, но дольше: сервис принимает в минуту ограниченное число запросов.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Заказать одним запросом</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Воспроизводимо</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Та же цена, но медленнее.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>Тогда сервис даёт каждому изображению свой сид и не сообщает его.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Эта модель не принимает сид, который можно сохранить.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Взять случайный сид</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>Снова размыть деликатное &amp;изображение</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Среди этих изображений нет деликатных.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Деликатные изображения в этой библиотеке не размываются.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>Сервис не сообщил, деликатное ли это изображение.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Это изображение не деликатное.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Это изображение ещё в пути.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Сначала выберите портрет.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Портрет {number} из {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Портрет {number} из {total}, выключен и не отправляется</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Чтение отправляемого файла…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Чтение «{name}»…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Сохранить копию отправляемого</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>Сервис загружает это изображение по его адресу. С этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Исходника пока нет.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Этого портрета больше нет в лотке.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>Изображения {format}</translation>
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
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>С линией</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: что отправляется</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Любые пропорции</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Новые изображения: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Свои пропорции</translation>
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
        <translation>Этот файл нельзя показать здесь.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Этого файла нет.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Деликатное, размыто</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Этот файл нельзя показать здесь.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Этого файла нет.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Экран слишком узкий для подробностей.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Как у исходника</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Поменять ширину и высоту</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>от {min} до {max} пикселей с шагом {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>Вместо {typed} взято {value}: от {min} до {max} с шагом {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>Об исходнике</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Сделать изображения {size}, в пропорциях исходника</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>Сделать {shape}?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Новые изображения {asked}, это другие пропорции. Сервис не сообщает, как впишет в них исходник. Затемнённое пропадёт, если он оставит только середину.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>Сервис загружает его по этому адресу.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · повреждён</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · отправится как {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · отправится как есть</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · отправится с изменениями</translation>
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
        <translation>Скорректировать исходник</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Перетащите сюда фото</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Перетащите другое изображение, чтобы заменить это</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Чтение «{name}»…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Убрать исходник</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Показать, что отправляется</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>или нажмите, чтобы выбрать, или вставьте</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выделено: %Ln</numerusform>
            <numerusform>Выделено: %Ln</numerusform>
            <numerusform>Выделено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>После каждой отметки</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Заказы уходят на сервис и оплачиваются.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Изображения создаются на этом компьютере, бесплатно.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Настоящий сервис</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Пробный режим</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Размер миниатюр</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} из {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Отобрать и дальше</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>Заказан %Ln запрос.</numerusform>
            <numerusform>Заказано %Ln запроса.</numerusform>
            <numerusform>Заказано %Ln запросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Добавить строку для каждого изображения</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Все изображения таблицы прочитаны.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Выберите заказанную строку.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Сначала выберите строки.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Выберите папку для наблюдения</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Из этой таблицы ещё ничего не заказано.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>Открыть файлы CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Сначала откройте таблицу.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказать</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>Заказать %Ln запрос за {price}?</numerusform>
            <numerusform>Заказать %Ln запроса за {price}?</numerusform>
            <numerusform>Заказать %Ln запросов за {price}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>Заказать %Ln запрос в пробном режиме?</numerusform>
            <numerusform>Заказать %Ln запроса в пробном режиме?</numerusform>
            <numerusform>Заказать %Ln запросов в пробном режиме?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Сохранить как файл CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>Таблица заказывается.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>Таблица в «{name}».</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>Таблица «{name}» удалена. Заказанное из неё остаётся.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Незаказанных строк нет.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Добавить изображения…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Каждая строка — запрос: исходник, промпт, размер. Перетащите сюда изображения, папку с ними или файл CSV из электронной таблицы. До заказа всё будет проверено и оценено.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Много запросов сразу</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Размножить…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Название таблицы</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>Открыть файл CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Таблица запросов</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Таблицы этой библиотеки</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Добавьте теги через запятую</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Тегов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Теги %Ln изображения</numerusform>
            <numerusform>Теги %Ln изображений</numerusform>
            <numerusform>Теги %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>Снять «{tag}»</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} из {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Выровнять</translation>
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
        <translation>Сначала откройте изображение.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Сначала покажите деликатное изображение.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln задание из другой версии программы осталось как было</numerusform>
            <numerusform>%Ln задания из другой версии программы остались как были</numerusform>
            <numerusform>%Ln заданий из другой версии программы остались как были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln задание готово к отправке</numerusform>
            <numerusform>%Ln задания готовы к отправке</numerusform>
            <numerusform>%Ln заданий готовы к отправке</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Отправить · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>без решения</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock: каждая отметка ведёт к следующему изображению</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Каждая отметка ведёт к следующему изображению</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Это изображение в корзине. Сначала верните его.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Это изображение ещё в пути.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Поиск новой версии…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Не удалось открыть браузер. Адрес страницы: {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>С {host} загружается один небольшой файл. Ничего о вас и ваших изображениях не отправляется.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Открыть страницу загрузки</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Это самая новая версия, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>Вышла версия {version} программы ImageEdit Desktop. Сейчас у вас версия {own}.</translation>
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
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>Скопировать их в библиотеку</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Оставить изображения на месте</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Ничего не копируется и не меняется. Пока их диск отключён, открыть их нельзя.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Звёзды, отбор, метки и теги из других программ сохранятся, наши рецепты тоже.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Занимают место второй раз, зато останутся, если папка исчезнет.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Добавьте фото или возьмите пример, напишите, что изменить, и нажмите «Создать».</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Добавьте фото или возьмите пример, напишите, что изменить, и нажмите «Создать».
Это пробный режим: ключ не нужен, ничего не списывается.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Сначала выберите изображение.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Сначала вернитесь в галерею.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Здесь появятся ваши изображения</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Это так.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Промпт строки</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Добавление портретов</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Коррекция портрета</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Коррекция исходника</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Перенос черновика</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Изменение согласия</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Изменение заметок</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Изменение числа изображений</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Изменение описания</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Изменение сида</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Изменение размера</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Выбор обложки карточки</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Выбор исходника</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Исправление опечатки</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Более ранний промпт</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Импорт персонажа</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Вставка фрагмента</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Перемещение портрета</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Новый персонаж</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Варианты промпта</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Повторить: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Удаление персонажа</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Удаление портрета</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Удаление исходника</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Переименование персонажа</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Восстановление рецепта</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Очистка</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Переключение портрета</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Выключение портретов</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Переключение улучшения промпта</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Переключение воспроизводимости</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Отменить: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Выбор примера</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Выбор пресета</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>скорректировано неизвестным образом</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>обрезано</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>отражено</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>на цветном фоне</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>отправится как {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>выровнено</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>повёрнуто</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln из них импортировано без копирования: файл исчезнет из вашей папки {folder}.</numerusform>
            <numerusform>%Ln из них импортированы без копирования: файлы исчезнут из вашей папки {folder}.</numerusform>
            <numerusform>%Ln из них импортированы без копирования: файлы исчезнут из вашей папки {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln из них импортировано без копирования: файл исчезнет из вашей собственной папки.</numerusform>
            <numerusform>%Ln из них импортированы без копирования: файлы исчезнут из ваших собственных папок.</numerusform>
            <numerusform>%Ln из них импортированы без копирования: файлы исчезнут из ваших собственных папок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln изображение снова в своей папке.</numerusform>
            <numerusform>%Ln изображения снова в своей папке.</numerusform>
            <numerusform>%Ln изображений снова в своей папке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln изображения больше нет в папке: его удалили вне этого окна.</numerusform>
            <numerusform>%Ln изображений больше нет в папке: их удалили вне этого окна.</numerusform>
            <numerusform>%Ln изображений больше нет в папке: их удалили вне этого окна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>Не удалось вернуть %Ln изображение, оно остаётся в корзине. Проверьте, можно ли записывать в папку библиотеки.</numerusform>
            <numerusform>Не удалось вернуть %Ln изображения, они остаются в корзине. Проверьте, можно ли записывать в папку библиотеки.</numerusform>
            <numerusform>Не удалось вернуть %Ln изображений, они остаются в корзине. Проверьте, можно ли записывать в папку библиотеки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>Не удалось вернуть %Ln изображение: его больше нет в корзине. То, из чего оно сделано, сохранено, и его можно заказать снова.</numerusform>
            <numerusform>Не удалось вернуть %Ln изображения: их больше нет в корзине. То, из чего они сделаны, сохранено, и их можно заказать снова.</numerusform>
            <numerusform>Не удалось вернуть %Ln изображений: их больше нет в корзине. То, из чего они сделаны, сохранено, и их можно заказать снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>Не удалось переместить в корзину %Ln изображение, оно остаётся на месте. Возможно, на этом диске нет корзины или оно открыто в другой программе.</numerusform>
            <numerusform>Не удалось переместить в корзину %Ln изображения, они остаются на месте. Возможно, на этом диске нет корзины или они открыты в другой программе.</numerusform>
            <numerusform>Не удалось переместить в корзину %Ln изображений, они остаются на месте. Возможно, на этом диске нет корзины или они открыты в другой программе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln изображение перемещено в корзину вне этого окна.</numerusform>
            <numerusform>%Ln изображения перемещены в корзину вне этого окна.</numerusform>
            <numerusform>%Ln изображений перемещены в корзину вне этого окна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Переместить %Ln изображение в корзину</numerusform>
            <numerusform>Переместить %Ln изображения в корзину</numerusform>
            <numerusform>Переместить %Ln изображений в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Переместить %Ln отклонённое изображение в корзину</numerusform>
            <numerusform>Переместить %Ln отклонённых изображения в корзину</numerusform>
            <numerusform>Переместить %Ln отклонённых изображений в корзину</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>В библиотеке нет отклонённых изображений.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>В этом поиске нет отклонённых изображений.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>Это все отклонённые изображения библиотеки; на диске они занимают {weight}.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>Это отклонённые изображения из этого поиска; на диске они занимают {weight}.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>Команда «Отменить» вернёт их, пока они в корзине.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>Команда «Отменить» вернёт их, пока они в корзине. То, из чего они сделаны, остаётся в библиотеке.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>Не удалось удалить %Ln файл:</numerusform>
            <numerusform>Не удалось удалить %Ln файла:</numerusform>
            <numerusform>Не удалось удалить %Ln файлов:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>Исчезло и %Ln изображение.</numerusform>
            <numerusform>Исчезли и %Ln изображения.</numerusform>
            <numerusform>Исчезли и %Ln изображений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln портрет</numerusform>
            <numerusform>%Ln портрета</numerusform>
            <numerusform>%Ln портретов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln портрет не подошёл.</numerusform>
            <numerusform>%Ln портрета не подошли.</numerusform>
            <numerusform>%Ln портретов не подошли.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Персонажи</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Советы по %Ln портрету: выберите его, чтобы прочитать.</numerusform>
            <numerusform>Советы по %Ln портретам: выберите один, чтобы прочитать.</numerusform>
            <numerusform>Советы по %Ln портретам: выберите один, чтобы прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Просмотр портретов…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>С этими портретами создано: %Ln изображение.</numerusform>
            <numerusform>С этими портретами создано: %Ln изображения.</numerusform>
            <numerusform>С этими портретами создано: %Ln изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Нет портретов</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Ни одно из них пока не отобрано и не отклонено.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Ничего не бросается в глаза: проверены размер, резкость, свет и пропорции.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>С этими портретами пока ничего не создано.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Отобрано: {picked} из {judged}, по которым вы решили ({percent} %).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>Человек стёрт: карточка, портреты и всё, что о нём говорило.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>Персонаж «{name}» здесь уже есть и отличается от файла; ничего не изменено.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>Персонаж «{name}» здесь уже есть.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>Персонаж «{name}» импортирован.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Возможно, списано {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Не списано</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Ничего (пробный режим)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>Списано {price}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 звезда</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 звезды</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 звезды</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 звезды</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 звёзд</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;О программе ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Назад в &amp;галерею</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>&amp;Синяя метка</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>&amp;Оба или трудно сказать</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Бюджет…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Персонажи</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Копировать изо&amp;бражение</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>&amp;Снять задание</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>Ду&amp;блировать строки</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;Экспорт персонажа…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>&amp;Загрузить всё с сервиса</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Отразить по &amp;горизонтали</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>&amp;Свернуть или развернуть стопку</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;Создать изображения</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>&amp;Перейти к изображению…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>&amp;Зелёная метка</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>&amp;Импорт персонажей…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Импорт папки…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>&amp;Это из серии оставить, остальные отклонить</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Ждать дальше</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>&amp;Сохранить выделенные слова как фрагмент…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Миниатюры &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>&amp;Оставить как было</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>Переместить в кор&amp;зину</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Новый персонаж</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Новая таблица</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>&amp;Следующее изображение</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Без звёзд</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>О&amp;ткрыть изображение</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>&amp;Открыть файл CSV как таблицу…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>&amp;Улучшить промпт</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Вставить изображение</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Отобрать</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>&amp;Отобрать лучшее</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>Закрепить &amp;второе окно</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Предыд&amp;ущее изображение</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>Предыдущая серия &amp;без решения</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>&amp;Красная метка</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Пробный режим</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;Удалить персонажа</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Убрать портрет</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>&amp;Удалить строки</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>&amp;Запрос в виде кода…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>Восстановить ре&amp;цепт</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>&amp;Повторить задание</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>Со&amp;хранить таблицу как файл CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>Отправить с этой коррек&amp;цией</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>&amp;Отправить задание</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Таблица запросов</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>&amp;Убрать без оценки</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>&amp;Взять назад последний ответ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>&amp;Жёлтая метка</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>Оба в масштабе &amp;100 % и обратно</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;Ключ API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>К&amp;оррекция портрета…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>К&amp;оррекция исходника…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>&amp;Добавить портреты…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Строка для каждого &amp;изображения…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Не корректировать</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>&amp;Начать дуэль заново</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>Дуэль &amp;вслепую…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>Вернуть из &amp;корзины</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>В &amp;начало очереди</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>&amp;Изменить сочетания клавиш…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>Пр&amp;оверять правописание</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>Выбрать ис&amp;ходник…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>&amp;Закрыть задания</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Цвета с&amp;истемы</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>Сравнить &amp;два</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>Копировать про&amp;мпт</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Решить &amp;позже</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>&amp;Решить по пришедшему</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Удалить пункт списка</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>При&amp;глушить свет</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Диа&amp;гностика…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>С&amp;крыть задание</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Более ранний промпт</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>&amp;Стереть человека навсегда…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Слайд-шоу быстрее</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>&amp;Найти похожие изображения</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>Отразить по &amp;вертикали</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Свернуть или &amp;развернуть все стопки</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>&amp;Ответить ещё</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>&amp;Звёзды по местам</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Идти &amp;дальше после каждой отметки</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>Продолжи&amp;ть последнюю дуэль</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>К следующей &amp;части окна</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>К другому &amp;из двух</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>&amp;К предыдущей части окна</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>С&amp;ходство…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>Вставить &amp;фрагмент…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Сохранить настройки как пр&amp;есет…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>Не &amp;усыплять компьютер, пока создаются изображения</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>С&amp;ветлые цвета</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>&amp;Язык…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Более поздний промпт</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>В&amp;ыйти из дуэли</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>Оставить без &amp;решения</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Искать новые версии &amp;каждую неделю</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Искать новую &amp;версию</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>&amp;Размножить строки…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Сделать кандидата &amp;фаворитом</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Ничего не отмечать и закончить дуэль</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>&amp;Выше в очереди</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>Н&amp;иже в очереди</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Переместить &amp;отклонённые в корзину…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Сдвинуть линию: больше результата</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Сдвинуть линию: больше исходника</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Портрет &amp;назад</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Портрет в&amp;перёд</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Следующий кандидат</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Следующее изображение обзора</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>&amp;Следующая серия без решения</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>Без &amp;метки</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>&amp;Предложить варианты: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Заказ изображения в виде ко&amp;да…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>&amp;Заказать таблицу…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Заказать серию &amp;ещё раз</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>&amp;Фиолетовая метка</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>&amp;Приостановить слайд-шоу</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>Прио&amp;становить отправку</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Отобрать и д&amp;альше</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Отобрать или не&amp;т</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Отобрать лучшее и от&amp;клонить остальные</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Изображение выше в обзоре</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Изображение ниже в обзоре</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Предыдущий кандидат</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Предыдущее изображение обзора</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Положить персонажа в &amp;лоток</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Откло&amp;нить</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>&amp;Прочитать изображения строк</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Уд&amp;алить таблицу</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>&amp;Убрать исходник</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Переи&amp;меновать таблицу</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Переименовать пункт списка…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Вос&amp;производимо: сохранять каждый сид</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>Миниат&amp;юры мельче</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>&amp;Больше не ждать</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>&amp;Поменять фаворита и кандидата</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Сохранённые поиски и &amp;теги</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>&amp;Искать изображения</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>Вт&amp;орое окно</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Второе окно: тот же масштаб и &amp;место</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>Сн&amp;ять выделение</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Выделить все изоб&amp;ражения</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Деликатные изображения: ра&amp;змыть</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Деликатные изо&amp;бражения: скрыть</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Деликатные изображения: показ&amp;ать</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Показать изображение &amp;целиком</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>Показать панель &amp;заказа</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Показать &amp;подробности</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Показать за&amp;дания</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Показать папку &amp;библиотеки</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Показать, что &amp;изменилось</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>Показать, &amp;что отправляется от портрета</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Показать, &amp;что отправляется от исходника</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>Показать все изображени&amp;я таблицы</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Показать отсечение &amp;чёрного и белого</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Показать каждый пикс&amp;ель</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Показать &amp;гистограмму</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>Показать деликатное &amp;изображение</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>Показать &amp;деликатные в дуэли</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Пок&amp;азать содержимое корзины</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Показывать &amp;сериями</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Показать &amp;в папке</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>Показать или скрыть &amp;обе стороны</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>Показать изобра&amp;жения персонажа</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Показать изображения &amp;строки</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Показать текущий рей&amp;тинг</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>Показать исходник, пока &amp;нажато</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Показать исходник пары, пока на&amp;жато</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>Слайд-&amp;шоу</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Слайд-шоу медленнее</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Исходник и результат с &amp;линией между ними</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>Складывать похо&amp;жие в стопки</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>Больше не &amp;ждать серию</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>&amp;Обзор</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>&amp;Теги…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Сообщать об окон&amp;чании заданий, когда я в другой программе</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>&amp;Левое лучше</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>&amp;Правое лучше</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>&amp;Только изображение</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>Попробовать пр&amp;имер…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Повернуть в&amp;лево</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Повернуть в&amp;право</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Обновить пресет в списке</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>&amp;Взять пресет…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Взять п&amp;рошлый промпт…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>Сделать ис&amp;ходником</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>Сде&amp;лать портретом персонажа…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Сделать портрет &amp;исходником</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Взять исходник и &amp;как портрет</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>Следить за новыми изображениями &amp;в папке…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>Масштаб &amp;100 % и обратно</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Сначала выберите портрет.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>Портрет уже с краю.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Исходника пока нет.</translation>
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
        <translation>Кандидат {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Кандидат · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Кандидат, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Заказано изображений</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Сделать активным</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Больше не с чем сравнивать</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Портреты</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>Промпт переписан</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Один рецепт, заказан дважды.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Один рецепт: изображения {one} и {other} одной серии.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Выделить или снять</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Фаворит · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Фаворит, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Показать деликатное изображение</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Обзор %Ln изображения</numerusform>
            <numerusform>Обзор %Ln изображений</numerusform>
            <numerusform>Обзор %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Чтобы сравнить больше, вернитесь и выделите в галерее другие изображения.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>Осталось {left} из %Ln изображения</numerusform>
            <numerusform>Осталось {left} из %Ln изображений</numerusform>
            <numerusform>Осталось {left} из %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} кандидата: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} фаворита: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln из этих изображений уже среди портретов.</numerusform>
            <numerusform>%Ln из этих изображений уже среди портретов.</numerusform>
            <numerusform>%Ln из этих изображений уже среди портретов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>Не подходит: %Ln из {total}.</numerusform>
            <numerusform>Не подходят: %Ln из {total}.</numerusform>
            <numerusform>Не подходят: %Ln из {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln портрет: модель может учесть только первые несколько.</numerusform>
            <numerusform>%Ln портрета: модель может учесть только первые несколько.</numerusform>
            <numerusform>%Ln портретов: модель может учесть только первые несколько.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Чтение изображений: {done} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Остановлено: не прочитано %Ln из {total} изображений.</numerusform>
            <numerusform>Остановлено: не прочитаны %Ln из {total} изображений.</numerusform>
            <numerusform>Остановлено: не прочитаны %Ln из {total} изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>«{name}» уже среди портретов.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>Место {rank}, намного впереди следующего: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>Место {rank}, чуть впереди следующего: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>Место {rank}, вероятно, впереди следующего: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>Место {rank}, последнее: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>По ответам первые места не различить.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>Первое оказалось лучшим, но отрыв мал. Ещё несколько ответов прояснят дело.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>Первое оказалось лучшим, но отрыв мал. Показаны все пары.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>Первое явно лучше всех.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>Первое, вероятно, лучше всех.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} из примерно %Ln ответа</numerusform>
            <numerusform>{count} из примерно %Ln ответов</numerusform>
            <numerusform>{count} из примерно %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · намного впереди</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · чуть впереди</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · вероятно, впереди</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln копия базы данных, которая вернула бы человека: резервная или сохранённая повреждённая. Будет создана новая резервная копия.</numerusform>
            <numerusform>%Ln копии базы данных, которые вернули бы человека: резервные и сохранённые повреждённые. Будет создана новая резервная копия.</numerusform>
            <numerusform>%Ln копий базы данных, которые вернули бы человека: резервные и сохранённые повреждённые. Будет создана новая резервная копия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln изображение лежит в вашей собственной папке и остаётся там.</numerusform>
            <numerusform>%Ln изображения лежат в ваших собственных папках и остаются там.</numerusform>
            <numerusform>%Ln изображений лежат в ваших собственных папках и остаются там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln изображение, его миниатюра и промпт его заказа.</numerusform>
            <numerusform>%Ln изображения, их миниатюры и промпты их заказов.</numerusform>
            <numerusform>%Ln изображений, их миниатюры и промпты их заказов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln портрет: его файл, в том числе в черновике и его истории отмен.</numerusform>
            <numerusform>%Ln портрета: их файлы, в том числе в черновике и его истории отмен.</numerusform>
            <numerusform>%Ln портретов: их файлы, в том числе в черновике и его истории отмен.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Все копии, подготовленные к отправке, и все известные отправленные файлы, в том числе других изображений: они будут созданы заново.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>До экспортированных вами карточек и до копий библиотеки, сделанных другими, не дотянуться.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Стереть «{name}» навсегда?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Из этой библиотеки ничего из этого на сервис не отправлялось.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Изображения, которые раньше были на карточке и относятся к другим карточкам или заказам, остаются как есть.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>На оставленных изображениях человек по-прежнему виден; в промптах и именах файлов остаются ваши слова.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Во фрагментах, пресетах и в черновике промпта остаются ваши слова.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>На карточке «{name}» тоже есть один из этих портретов, она его лишится.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>Карточка: имя, заметки, описание, договорённости и вся история её изменений.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>Сервис хранит такие изображения семь дней; этот срок прошёл.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>Сервис хранит отправленное ему и созданное им ещё до %Ln дня. Отсюда это не отозвать.</numerusform>
            <numerusform>Сервис хранит отправленное ему и созданное им ещё до %Ln дней. Отсюда это не отозвать.</numerusform>
            <numerusform>Сервис хранит отправленное ему и созданное им ещё до %Ln дней. Отсюда это не отозвать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>Что говорит об этих портретах %Ln заказ.</numerusform>
            <numerusform>Что говорят об этих портретах %Ln заказа.</numerusform>
            <numerusform>Что говорят об этих портретах %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>Оплаченное остаётся в книге заказов: когда, сколько и что из этого вышло.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Другое место и свет</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Детская книга</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Старое фото в цвете</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Портрет маслом</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Фото товара</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>Импортировано: %Ln</numerusform>
            <numerusform>Импортировано: %Ln</numerusform>
            <numerusform>Импортировано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln изображение, свёрнуто, лучшее: {picture}</numerusform>
            <numerusform>%Ln изображения, свёрнуты, лучшее: {picture}</numerusform>
            <numerusform>%Ln изображений, свёрнуты, лучшее: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Серия без изображений</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Серия без изображений, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Возвращает промпт, исходник, портреты и размер этой серии в панель заказа.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Файл не найден</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Свернуть или развернуть</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Его нельзя показать здесь.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Сохранено, как пришло</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Сохранено, не проверено</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Оставить без решения</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Нет в своей папке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Заказать ещё раз</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Изображение {number} из {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Изображение, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Сохранено, деликатное</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Сохранено, деликатное, размыто</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Выделить или нет</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Показать меню</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Показать деликатное изображение</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Показать исходник</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Показывает одно изображение серии или все.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Показывает исходник вместо каждого изображения, пока вы удерживаете нажатие.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Сервис пометил это изображение как деликатное. Нажмите здесь, чтобы показать его.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · обычно {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, свёрнуто</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} из {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, изображение {number}, {state}</translation>
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
        <translation>Размыт или без деталей.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>Лица не распознаются: кто это и сколько их, никто не проверял.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Его файл сейчас не прочитать.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Похож на другой портрет этой карточки.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Создан сервисом: копия копии отдаляется от человека. По возможности берите фотографии.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Мал: на лицо приходится мало пикселей.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Очень светлый.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Очень тёмный.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Очень высокий или очень широкий: возможно, что-то обрезано.</translation>
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
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Снова найдено: %Ln.</numerusform>
            <numerusform>Снова найдено: %Ln.</numerusform>
            <numerusform>Снова найдено: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Импортировать %Ln изображение</numerusform>
            <numerusform>Импортировать %Ln изображения</numerusform>
            <numerusform>Импортировать %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Импортировать «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Импортировано: %Ln изображение.</numerusform>
            <numerusform>Импортировано: %Ln изображения.</numerusform>
            <numerusform>Импортировано: %Ln изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Импорт изображений: {done} из {total} файлов</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Уже в библиотеке: %Ln.</numerusform>
            <numerusform>Уже в библиотеке: %Ln.</numerusform>
            <numerusform>Уже в библиотеке: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Поиск изображений…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Не импортировано: %Ln.</numerusform>
            <numerusform>Не импортировано: %Ln.</numerusform>
            <numerusform>Не импортировано: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Меньше 1 %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>Нет. Хранится так, как прислал сервис; эта программа не может прочитать его целиком.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ещё не измерено</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Ничего заметного</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>В библиотеке нет исходника этого изображения</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>Изображение нельзя сравнить с его исходником</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>Сервис не сообщил</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Да, сервисом</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} из {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>на сервисе ещё {days} д {hours} ч</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>на сервисе ещё {hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>на сервисе больше не хранится</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Русский</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Аккаунт</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Изображение</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>П&amp;ерсонажи</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>&amp;Решения</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>Про&amp;мпт</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>&amp;Оценка</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Анимация: используется только первый кадр из {frames}.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Осветлено: в файле занято только {bits} бит из {stored}.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>RAW: используется изображение, которое сделала из него камера.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Цвета преобразованы из {profile} в sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Сжато заново как обычный {format}.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Сжато, чтобы уложиться в 10 МБ.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Обрезано до {width} × {height} пикселей.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Данные из файла, например камера или место, не отправляются.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Отрисовано в {width} × {height} пикселей.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Отражено по горизонтали.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: используется стандартная версия, без дополнительной яркости.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Скорректировано способом, которого эта версия программы не знает.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>Прозрачность скрывает всё, поэтому изображение отправляется без неё.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Из изображений в файле ({pictures}) берётся самое большое.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Палитра расширена до полного цвета.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Уменьшено до 8 бит на канал.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Отправляется как есть.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Отправляется как {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Отправляется в {width} × {height} пикселей.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Выровнено на {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>Файл обрезан: нет мелких деталей изображения.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>Файл повреждён или обрезан: нет {percent} % изображения.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Это изображение мало; большее даст лучший результат.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Прозрачные места залиты цветом {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Прозрачные места залиты белым.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Повёрнуто по часовой стрелке на {degrees}°.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Повёрнуто в правильное положение.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Закрывающая скобка без открывающей отправится как напечатана.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Скобка не закрыта и отправится как напечатана.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Готовое изображение пришло повреждённым. Сервис хранит его семь дней; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Не удалось загрузить готовое изображение. Сервис хранит его семь дней; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>«{name}» записан более новой версией программы. Обновите эту, чтобы импортировать его.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>В таблице помещается {limit} строк. Разбейте её на несколько.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Вместо ответа сервиса пришла веб-страница. Если эта сеть требует входа, войдите в браузере и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Добавьте фото для обработки.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>«{path}» использует другая программа. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Другая версия программы указала причину, которой эта не знает: «{word}».</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>С «{name}» начинается не одно изображение. Укажите больше символов его id.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>На этом компьютере не отвечает ни одна связка ключей. Ключ можно задать только на этот сеанс, в окне или в {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>Не удалось загрузить изображение с «{url}». Сохраните его в файл и возьмите этот файл.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Фрагмента «{name}» нет: название отправится как напечатано, со скобками.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>Не удалось запустить пробный режим: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Строки этой таблицы или такие же запросы только что заказаны. Сначала просмотрите их ещё раз.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Заказанные строки остаются как есть. Дублируйте их и измените копии.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Укажите, чем отметить изображения.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Вместо «{host}» отвечает что-то другое, ничего не отправлено: сертификат выдан на другое имя. Войдите в эту сеть через браузер или попробуйте другую.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Внутри программы что-то пошло не так ({message}). Ничего не потеряно; подробности в журнале.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Из вариантов получается больше {limit} запросов. Уберите часть из них.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>Баланс вашего аккаунта слишком мал. Пополните его на wavespeed.ai и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>Сертификат «{host}» недействителен на дату этого компьютера, ничего не отправлено. Проверьте дату и время на компьютере.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>Цвета «{name}» рассчитаны на экран другого рода ({space}), и точно преобразовать их нельзя. Сначала сохраните файл в sRGB.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>Соединение с «{host}» не защищено, ничего не отправлено: его сертификат выдан центром, которого этот компьютер не знает. Если соединения здесь проверяет компания или антивирус, их сертификат нужно добавить к системным.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>База данных не в порядке: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>База данных «{path}» цела, но не такая, какую создаёт эта программа ({message}). Она осталась как была. Откройте её программой, которая её создала, или переместите, чтобы восстановить базу из последней резервной копии.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>Диск не выполнил нужное: {message}. Проверьте его и попробуйте ещё раз. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>Диск заполнен. Освободите место и попробуйте ещё раз. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>В первой строке «{name}» нет ни одного известного столбца. Укажите хотя бы один из: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>В папку «{path}» нельзя записывать. Выберите другую папку библиотеки или измените права доступа.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>Папки «{path}» нет. Если она на другом диске, подключите его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>Ключ пуст. Вставьте его ещё раз.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>Связка ключей не ответила. Найдите её окно с паролем и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Связка ключей заблокирована. Разблокируйте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>В библиотеке больше нет изображения «{name}». Добавьте его снова.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>Копия изображения «{name}» в библиотеке была изменена.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>База данных библиотеки в «{path}» повреждена. Ваши изображения целы.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>База данных библиотеки — одна из её резервных копий. Изображения, пришедшие позже, добавлены; всего в ней {pictures}. Заказы, не отправленные на момент копии, могли уйти позже и повторно не отправляются: загрузите всё с сервиса.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>База данных библиотеки была повреждена или исчезла. Она восстановлена из последней резервной копии и самих изображений; в ней снова {pictures}. Заказов после этой копии может не быть: загрузите всё с сервиса. Повреждённое сохранено в «{path}».</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>Имя «{name}» — не текст. Переименуйте файл или импортируйте его копией.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>Заказ ушёл, но ответа нет: возможно, он принят и оплачен. Он сохранён и не повторялся.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>Заказа изображения «{name}» нет в книге заказов.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>Путь «{path}» настолько длинный, что Windows не примет в нём файлов. Выберите папку с более коротким путём.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>Изображение ещё читается.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>В промпте символов: {count}. Сократите его до {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>Прокси «{proxy}» не отвечает, ничего не отправлено. Проверьте настройки прокси на этом компьютере.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>Прокси «{proxy}» не пропускает программу к «{host}», ничего не отправлено. Обратитесь к тому, кто управляет прокси. Он ответил: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>Прокси «{proxy}» требует имя и пароль, ничего не отправлено. Задайте HTTPS_PROXY как http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>Такой же заказ с тем же сидом отправлен или вот-вот отправится. «imageedit-desktop resume» продолжит его; добавьте --again, чтобы заказать второй раз.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>Сервис отменил работу. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Сервис недоступен, ничего не отправлено. Проверьте сетевое подключение.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>Сервис не смог загрузить указанное изображение. Попробуйте ещё раз или возьмите файл. Его ответ: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>Сервис не смог создать изображения: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>Сервис не ответил вовремя. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>Сервис не принимает ключ API. Проверьте его на wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>Сервис этого больше не знает: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>Сервис закончил, но не дал изображения.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>Сервис дал адрес, который небезопасно открывать из этой сети, поэтому изображение не загружено. Попробуйте из другой сети.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>Сервис бросил работу. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>У сервиса сейчас неполадки. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>Сервис занят другими вашими заказами. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>На сервисе больше нет этого изображения.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>Сервис отклонил запрос: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>Не удалось прочитать ответ сервиса ({path}). Попробуйте позже.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>Проверка содержимого на сервисе это не пропустила. Измените промпт или изображения. Ответ: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>Сайт не отдал «{url}» (ответ {status}). Сохраните изображение в файл и возьмите этот файл.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>Размер {size} невозможен. Каждая сторона должна быть от {min_px} до {max_px} пикселей.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>Размер {size} невозможен. Стороны должны быть кратны {step_px}; ближайший — {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>Работа удалена на сервисе.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Ключа API пока нет. Добавьте его командой «imageedit-desktop key set» или попробуйте --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>В библиотеке нет персонажа «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Нет файла «{name}».</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>В «{path}» нет библиотеки.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>В папке «{name}» нет изображений.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>В буфере обмена нет изображения. Сначала скопируйте изображение или его файл.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>В библиотеке нет изображения «{name}».</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>В таблице нечего заказывать.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>Среди перетащенного не было изображений. Перетащите файл изображения.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Изображений больше, чем берётся за раз: взяты первые {count}. Чтобы получить все, импортируйте их в библиотеку.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Эта библиотека создана более новой версией ImageEdit Desktop. Обновите программу, чтобы открыть её.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Сейчас эта модель не принимает референсные портреты. Продолжите без них или возьмите один как исходник.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Сейчас эта модель не принимает сид. Продолжите без него.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Этот заказ из другой версии программы («{word}») или повреждён. Он остался как был.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Это стоило бы {price}, больше вашего лимита {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>Сведения о новых версиях не подписаны создателями этой программы и не приняты. Возможно, их изменили по пути.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>Сведения о новых версиях непонятны и не приняты. Попробуйте позже или загляните на страницу загрузки.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>В полученных сведениях самой новой названа версия {version}, но уже была известна {known}. Они не приняты. Попробуйте позже.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Содержимое буфера обмена не прочитать как ячейки таблицы.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>То, что прислал сервис, — не изображение.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>То, что прислал сервис, слишком велико для изображения.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows не принимает папку с именем «{name}»: это имя устройства, в нём есть один из знаков &lt; &gt; : &quot; | ? * либо оно кончается точкой или пробелом. Выберите папку с другим именем.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Напишите промпт.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Это у вас уже есть: такой же заказ с тем же сидом дал «{path}». Добавьте --again, чтобы повторить его.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Остановлено до отправки заказа. Ничего не списано.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Ожидание прекращено. Отправленная работа может продолжаться и быть оплачена; забрать её можно в любой момент.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Вашему аккаунту это не разрешено: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Не удалось прочитать ваш бюджет, поэтому ничего не заказывается. Задайте все лимиты заново, в окне или командой «imageedit-desktop budget --off» с нужными лимитами.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Не удалось сохранить новый бюджет на этом диске; до тех пор ничего не заказывается.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} изображений заказать нельзя. Можно от {min} до {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>Строк, которые нельзя заказать в таком виде: {count}. Исправьте или удалите их.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} превысит ваш дневной бюджет: потрачено или заказано {spent} из {limit}.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} превысит ваш месячный бюджет: потрачено или заказано {spent} из {limit}.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} — это «{text}». Нужен адрес https или http на этом компьютере.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>«{host}» недоступен без прокси, а настройка {setting} непонятна. Ничего не отправлено. Исправьте её, например на http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>«{host}» не сообщает, какая версия самая новая. Проверьте сетевое подключение или попробуйте позже.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>«{host}» не найден в сети, ничего не отправлено. Проверьте подключение; возможно, мешает VPN или фильтр имён.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>«{name}» пока нельзя стереть: незавершённых заказов с этими портретами: {count}. Дождитесь их или снимите неотправленные.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>«{name}» не прочитать как таблицу. Сохраните её в программе электронных таблиц как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>«{name}» не прочитать. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>Не удалось отправить «{name}» на сервис, ничего не заказано. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>Теперь «{name}» называется иначе: «{path}».</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>«{name}» изменился после чтения. Изменённые изображения читаются заново: просмотрите их, потом заказывайте.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>У «{name}» пока нет портретов.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>У «{name}» нет миниатюры для галереи.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>У «{name}» портретов уже {count}, больше карточка не вмещает. Сначала удалите лишние.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>В «{name}» {width} × {height} пикселей, столько открыть нельзя. Сначала уменьшите его.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>«{name}» — копия другого результата.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>«{name}» — папка. Выберите изображение внутри неё.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>«{name}» — необычный файл {format}. Сначала сохраните его как обычный JPEG или PNG.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>«{name}» скорректирован способом, которого эта версия программы не знает. Возьмите более новую версию или выберите изображение снова.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>«{name}» лежит среди результатов, но откуда он, неизвестно.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>«{name}» повреждён, показать его нельзя.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>«{name}» повреждён: большую часть изображения не прочитать. Скопируйте или экспортируйте его заново.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>«{name}» повреждён: нет конца изображения. Скопируйте или экспортируйте его заново.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>«{name}» пуст. Выберите другое изображение.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>«{name}» в формате, который нельзя открыть: {format}. Сначала сохраните его как JPEG или PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>«{name}» есть в папке, но не в галерее.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>«{name}» — не персонаж этой программы или файл повреждён. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>«{name}» — не изображение. Выберите изображение, например JPEG, PNG или HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>«{name}» — не изображение. Его формат — {format}. Выберите изображение, например JPEG, PNG или HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>Файла «{name}» больше нет в папке.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>«{name}» слишком мал.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>На «{name}» чтение изображений дало сбой, использовать его нельзя. Больше ничего не пострадало. Сначала сохраните его как JPEG или PNG в другой программе.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>«{name}» указывает на изображения на другом компьютере: «{path}». Перенесите файл туда или изображения сюда.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>«{name}» изменён другой программой.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>«{name}» остался от прерванной загрузки.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>Другая программа обещала «{name}», но не передала. Сначала сохраните его в файл.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>Чтобы открыть «{name}», нужно слишком много времени или памяти. Сначала сохраните его как обычный JPEG или PNG.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>«{path}» — сама библиотека. Выберите папку вне её.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>«{text}» не может быть сидом. Возьмите целое число от {min} до {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>«{text}» — ни да, ни нет. Напишите «yes» или «no».</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>«{text}» — не размер. Пишите так: 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>«{text}» — не сумма. Пишите доллары так: 0,05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>«{text}» в поиске непонятно.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>«{url}» — веб-страница и своего изображения не называет. Перетащите само изображение или сохраните его в файл.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>«{url}» в месте, доступном только его собственной программе. Сначала скопируйте файл на этот компьютер.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>«{url}» — не веб-адрес. Используйте http:// или https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>«{url}» ведёт в частную сеть, откуда изображения не загружаются. Сохраните изображение в файл и возьмите этот файл.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Всё, что задаёт «{name}», уже задано.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>улучшенный</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>сид {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>число изображений</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>сид</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>улучшение промпта</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>Задано «{name}». Заменено: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синяя</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>character</source>
        <translation>персонаж</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>деликатное</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>на потом</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёная</translation>
    </message>
    <message>
        <source>images</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>не ({part})</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>отобрано</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>изображения потеряны</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>портрет</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>фиолетовая</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красная</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>пробный</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>сид</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>пропорции</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>похоже на изображение</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>source</source>
        <translation>исходник</translation>
    </message>
    <message>
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>звёзды</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>без решения</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>вертикальное</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>горизонтальное</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>без исходника</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>жёлтая</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln неудачное</numerusform>
            <numerusform>%Ln неудачных</numerusform>
            <numerusform>%Ln неудачных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln с неизвестным исходом</numerusform>
            <numerusform>%Ln с неизвестным исходом</numerusform>
            <numerusform>%Ln с неизвестным исходом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln на паузе</numerusform>
            <numerusform>%Ln на паузе</numerusform>
            <numerusform>%Ln на паузе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln в очереди</numerusform>
            <numerusform>%Ln в очереди</numerusform>
            <numerusform>%Ln в очереди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln готово к отправке</numerusform>
            <numerusform>%Ln готовы к отправке</numerusform>
            <numerusform>%Ln готовы к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln выполняется</numerusform>
            <numerusform>%Ln выполняются</numerusform>
            <numerusform>%Ln выполняются</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Сначала выберите задание.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Сначала выберите задание из очереди: отправленного в ней уже нет.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Копирует то, что нужно знать помогающему: без ключа и изображений.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Загрузить ещё раз</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Снимает задание; ничего не отправлено и не будет списано.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Продолжает отправленный заказ; повторно он не оплачивается.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Заданий нет</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>Оно и так отправится последним.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>Оно и так отправится следующим.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Заказывает то же ещё раз, как новый заказ со своей ценой.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>Пауза: ждёт %Ln задание. Ничего не отправится, пока вы не возобновите.</numerusform>
            <numerusform>Пауза: ждут %Ln задания. Ничего не отправится, пока вы не возобновите.</numerusform>
            <numerusform>Пауза: ждут %Ln заданий. Ничего не отправится, пока вы не возобновите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>Пауза: новые заказы ждут. Ничего не отправится, пока вы не возобновите.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Нажмите Enter, чтобы узнать, что можно сделать.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>В очереди, пока не освободится место</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Получение {done} из {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Возо&amp;бновить отправку</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Отправляет задание; оплата спишется, когда сервис его примет.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Начнётся через {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Больше не ждать</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Прекращает ожидание. Сервис не умеет отменять: заказ всё равно может быть оплачен.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Отзывает заказ; ничего не отправлено.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Убирает строку. Задание остаётся в книге заказов библиотеки.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>В нынешнем состоянии задания это невозможно.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Новая попытка через {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Передача {percent} %</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Ждёт возобновления отправки</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Пока отправка на паузе, новые заказы ждут. Отправленное продолжается.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} из {count} изображений</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln изображения больше нет в библиотеке. Положите своё рядом с кодом: {names}.</numerusform>
            <numerusform>%Ln изображений больше нет в библиотеке. Положите свои рядом с кодом: {names}.</numerusform>
            <numerusform>%Ln изображений больше нет в библиотеке. Положите свои рядом с кодом: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Адреса изображений, которые ещё не переданы, оставлены пустыми.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Каждый запуск — отдельный заказ и оплачивается как любой другой.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Каждый запуск — отдельный заказ в пробном режиме, бесплатный.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Для оболочки POSIX: Linux, macOS, а в Windows — WSL или Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Изображения передаются в том виде, в каком их отправляет эта программа.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>Пробный режим принимает такие заказы, пока открыто это окно. У него свой ключ.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>Ключ читается из переменной {name}; в коде его никогда нет.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>Это тело запроса.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Загружено: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Ещё не загружено: {missing}. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Больше недоступно: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Уже были на диске: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Изображений на сервисе: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Ещё создаются или из заказа, который разыскивается: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Пара в дуэли</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Одно изображение</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Коррекция изображения</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Дуэль вслепую</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Сравнение двух</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Просмотр вблизи</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Референсные портреты</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Таблица запросов</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Что создать</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Деликатное</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>По сравнению с оригиналом в его собственных пикселях: SSIM {similarity}. Всё, что мельче {size}, теряется.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>В этом размере разница видна при 100 % (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>В этом размере разница едва видна (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>В этом размере разницы не видно (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>В этом размере разница хорошо видна (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Закодировано заново как PNG, без потерь.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Закодировано заново в JPEG с качеством {quality} из 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>При кодировании ничего не потеряно: в этом размере все пиксели те же (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Насколько они похожи</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Не отправляется: имя автора.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Не отправляется: камера.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Не отправляется: когда снято.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Не отправляется: где снято.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>Сжатое изображение — то же, что в вашем файле, байт в байт.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>В нём нет ничего, кроме изображения.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что с ним сделано</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ваш файл</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Создаётся</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>Из другой версии</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Передача</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>Пропущена %Ln строка как повтор</numerusform>
            <numerusform>Пропущены %Ln строки как повторы</numerusform>
            <numerusform>Пропущено %Ln строк как повторы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln строку нужно проверить в заданиях</numerusform>
            <numerusform>%Ln строки нужно проверить в заданиях</numerusform>
            <numerusform>%Ln строк нужно проверить в заданиях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln строка из «{name}».</numerusform>
            <numerusform>%Ln строки из «{name}».</numerusform>
            <numerusform>%Ln строк из «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln строка уже заказана</numerusform>
            <numerusform>%Ln строки уже заказаны</numerusform>
            <numerusform>%Ln строк уже заказаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>Исправить %Ln строку</numerusform>
            <numerusform>Исправить %Ln строки</numerusform>
            <numerusform>Исправить %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln строка с ещё не прочитанными изображениями</numerusform>
            <numerusform>%Ln строки с ещё не прочитанными изображениями</numerusform>
            <numerusform>%Ln строк с ещё не прочитанными изображениями</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Персонаж</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Столбцы, которые здесь ничего не значат, сохраняются для файла: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Каждый запрос записывается вместе со своей строкой.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Не удалось, можно заказать снова</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>Проверьте в заданиях</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Ждёт вашего решения в заданиях</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Новые изображения в «{folder}» становятся строками.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Не заказано: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Ничего не отправится, пока вы не возобновите очередь.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Сейчас нечего заказывать</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Улучшить промпт</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Заказано, ждёт отправки</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Свои сиды</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Частично не удалось, остальное можно заказать снова</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Изображения не прочитаны</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Портреты</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готова к заказу</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходник</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>Папки «{folder}» сейчас нет.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>То же, что строка {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>То же уже заказывалось</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>добавление строк</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>дублирование строк</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>правка ячеек</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>бесплатно (пробный режим)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>размножение строк</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>вставка ячеек</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>удаление строк</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>В «{name}» пока нет строк.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>Отмечено %Ln изображение</numerusform>
            <numerusform>Отмечено %Ln изображения</numerusform>
            <numerusform>Отмечено %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln изображение в рейтинге</numerusform>
            <numerusform>%Ln изображения в рейтинге</numerusform>
            <numerusform>%Ln изображений в рейтинге</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>Возвращено %Ln изображение</numerusform>
            <numerusform>Возвращено %Ln изображения</numerusform>
            <numerusform>Возвращено %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln изображение на потом</numerusform>
            <numerusform>%Ln изображения на потом</numerusform>
            <numerusform>%Ln изображений на потом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>Импортировано %Ln изображение</numerusform>
            <numerusform>Импортировано %Ln изображения</numerusform>
            <numerusform>Импортировано %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>Перемещено в корзину %Ln изображение</numerusform>
            <numerusform>Перемещено в корзину %Ln изображения</numerusform>
            <numerusform>Перемещено в корзину %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln изображение уже не на потом</numerusform>
            <numerusform>%Ln изображения уже не на потом</numerusform>
            <numerusform>%Ln изображений уже не на потом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>Отобрано %Ln изображение</numerusform>
            <numerusform>Отобрано %Ln изображения</numerusform>
            <numerusform>Отобрано %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>Отклонено %Ln изображение</numerusform>
            <numerusform>Отклонено %Ln изображения</numerusform>
            <numerusform>Отклонено %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln изображение без решения</numerusform>
            <numerusform>%Ln изображения без решения</numerusform>
            <numerusform>%Ln изображений без решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln звезда</numerusform>
            <numerusform>%Ln звезды</numerusform>
            <numerusform>%Ln звёзд</numerusform>
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
            <numerusform>Оставлено лучшее из %Ln изображения</numerusform>
            <numerusform>Оставлено лучшее из %Ln изображений</numerusform>
            <numerusform>Оставлено лучшее из %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Без метки: %Ln изображение</numerusform>
            <numerusform>Без метки: %Ln изображения</numerusform>
            <numerusform>Без метки: %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Без звёзд: %Ln изображение</numerusform>
            <numerusform>Без звёзд: %Ln изображения</numerusform>
            <numerusform>Без звёзд: %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Тег «{tag}» для %Ln изображения</numerusform>
            <numerusform>Тег «{tag}» для %Ln изображений</numerusform>
            <numerusform>Тег «{tag}» для %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Тег «{tag}» снят с %Ln изображения</numerusform>
            <numerusform>Тег «{tag}» снят с %Ln изображений</numerusform>
            <numerusform>Тег «{tag}» снят с %Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>синяя метка</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>на потом</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>зелёная метка</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>метка из другой версии</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>отобрано</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>фиолетовая метка</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>красная метка</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>жёлтая метка</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} для %Ln изображения</numerusform>
            <numerusform>{label} для %Ln изображений</numerusform>
            <numerusform>{label} для %Ln изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} для %Ln изображения</numerusform>
            <numerusform>★{stars} для %Ln изображений</numerusform>
            <numerusform>★{stars} для %Ln изображений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Сначала откройте изображение.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Это первое изображение.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Это последнее изображение.</translation>
    </message>
</context>
</TS>
