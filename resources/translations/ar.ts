<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>يعدّل الصور بنموذج في السحابة، وتبقى كل صورة على قرصك.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>رخصة MIT. صُنع باستخدام Qt وPySide6 (LGPL)؛ الأيقونات من Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>تُعرض الصور بنطاق sRGB، والنظام يلائم ذلك لشاشتك.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>تُعرض الصور بنطاق sRGB: لا يعرف النظام ملف تعريف ألوان لشاشتك.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>تُعرض الصور بألوان شاشتك، وفق ملف تعريفها «{name}».</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>تُعرض الصور بألوان شاشتك، وفق ملف تعريفها.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>صورك: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>يأتي المفتاح من {variable}، ولا يُحفظ في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>إضافة بورتريهات</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>أفلت بورتريهات لشخص هنا، أو انقر للاختيار</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>البورتريهات تُعرّف النموذج بملامح الشخص</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>اختر بورتريهًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>لا شيء قيد الضبط الآن.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>البورتريه: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>تجري قراءة الصورة…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>تجري قراءة «{name}»…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>المصدر: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>تجلب الخدمة هذه الصورة من عنوانها كما هي.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>لا يوجد مصدر بعد.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>لم تعد هذه الصورة في المكتبة.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>خلف الأجزاء الشفافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>شكل الاقتصاص</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: ضبط</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>لم يصل منذ ذلك الحين طلب ينتظر الحسم.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>لم تفشل أي مهمة</numerusform>
            <numerusform>فشلت مهمة واحدة</numerusform>
            <numerusform>فشلت مهمتان</numerusform>
            <numerusform>فشلت %Ln مهام</numerusform>
            <numerusform>فشلت %Ln مهمة</numerusform>
            <numerusform>فشلت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>لم تصل أي صورة</numerusform>
            <numerusform>وصلت صورة واحدة</numerusform>
            <numerusform>وصلت صورتان</numerusform>
            <numerusform>وصلت %Ln صور</numerusform>
            <numerusform>وصلت %Ln صورة</numerusform>
            <numerusform>وصلت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>اكتمل كل شيء.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>نقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>هذه الصورة في سلة المحذوفات بالفعل.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>هذه الصورة ليست في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>ما زالت هذه الصورة في الطريق.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>لم تُفتح أي مكتبة بعد.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>لن يضيع شيء. ما أُرسل يستمر لدى الخدمة، وتصل صوره عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>يجري توليد صور.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>الإنهاء دون طلبات جارية</numerusform>
            <numerusform>الإنهاء وطلب واحد قيد التنفيذ</numerusform>
            <numerusform>الإنهاء وطلبان قيد التنفيذ</numerusform>
            <numerusform>الإنهاء و%Ln طلبات قيد التنفيذ</numerusform>
            <numerusform>الإنهاء و%Ln طلبًا قيد التنفيذ</numerusform>
            <numerusform>الإنهاء و%Ln طلب قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>ينتهي التشغيل التجريبي بإغلاق النافذة، ومعه ما يولّده الآن. ولا يكلّف ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>صنّفت الخدمة هذه الصورة على أنها حساسة. انقر هنا لعرضها.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>لا يمكن عرض هذا الملف هنا.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>هذا الملف مفقود.</translation>
    </message>
    <message>
        <source>{picture}, {more}</source>
        <translation>{picture}، {more}</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>An order that would exceed a limit is not placed. Leave a field empty for no limit.</source>
        <translation>لا يُنفَّذ أي طلب يتجاوز حدًّا. اترك الحقل فارغًا إن لم ترد حدًّا.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>السؤال قبل أي طلب يتجاوز</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>أُنفق {amount} هذا الشهر</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>أُنفق {amount} اليوم</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>إطار الاقتصاص</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}، {left} من اليسار، {top} من الأعلى</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>مثلًا: امرأة بشعر أحمر قصير</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>اسم الشخصية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>تُقترح على الموجّه عند وضع البطاقة في الدرج.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>عبارة للموجّهات</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>البورتريهات</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>تجري قراءة الصور…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>عرض صورها</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنها</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>ما اتُّفق عليه مع الشخص، وكيف، وحتى متى</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>كل ما تريد أن تتذكره</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>يمثّل البطاقة.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>البورتريه {number} من {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>نسخة النسخة تبتعد عن ملامح الشخص: لتكن البورتريهات الأولى صورًا فوتوغرافية ما أمكن.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>إضافتها إلى الموجّه</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>إضافة بورتريهات</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>الشخصية التي تصبح بورتريهًا لها</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>اختر شخصية أولًا.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>تصدير الشخصية</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>تصدير «{name}»</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>استيراد شخصيات</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>يضم الملف الاسم والملاحظات والعبارة وما اتُّفق عليه، وكل البورتريهات كما وردت، مع كل ما تكشفه ملفاتها كالمكان والكاميرا. لا تعطه إلا لمن يثق به الشخص.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>شخصية جديدة</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>لم تُفتح أي مكتبة بعد.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>هناك طلبات قيد التنفيذ. انتظرها أولًا.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>انتقِ الصورة أولًا: ما تحتفظ به يمكن أن يصبح بورتريهًا.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>عرض البطاقة</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>ستصبح الصورة بورتريهًا لـ«{name}».</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>بورتريهات «{name}» في الدرج.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>لا بورتريهات لهذه الشخصية بعد.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>هذه الصورة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>لـ«{name}» عبارة: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>«{name}» في الملف {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>تحفظ البطاقة بورتريهات شخص وعبارة للموجّهات وملاحظات وما اتُّفق عليه. اسحب بطاقة إلى درج البورتريهات فتجد بورتريهاتها هناك. أفلت صورًا هنا للبدء.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>اختر شخصية.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>استيراد شخصية من ملف…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>شخصية جديدة</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>لا شخصيات بعد</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>أشخاص وشخصيات تعمل معهم مرارًا</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>وضع في الدرج</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>الاقتطاع</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>نسخ مفتاح التشغيل التجريبي</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>لغة الكود</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>الطلب ككود</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>This is not ready yet.</source>
        <translation>هذا غير جاهز بعد.</translation>
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
        <translation>مقارنة صورتين</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>لا يُعرف من أي صورة صُنعت هذه.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>افتح صورة أولًا.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>اعرض الصورة الحساسة أولًا.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>تجري قراءة المصدر…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>مصدر هذه الصورة عنوان على الويب، ولا نسخة منه في المكتبة.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>لم يعد مصدر هذه الصورة في المكتبة.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>لا يوجد الآن خط بين المصدر والنتيجة.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>إضافة بورتريهات</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>اختيار الصورة المصدر</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>مُسح كل شيء.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>مُسح كل شيء. {keys} يعيده.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>استُعيدت الوصفة.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>استُعيدت الوصفة. {keys} يعيد ما كان قبلها.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>لا يوجد ما يُمسح.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>لا يمكن طلب {wished_images} × {wished_size}؛ فصار {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>«{name}» بين البورتريهات بالفعل.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>عدد الصور</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>البورتريهات المرجعية</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>إرسال بدونها</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} غير ممكن، فيبقى {count}: من {min} إلى {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>العودة إلى ذلك الاستعراض</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>كل ما وصل محسوم.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>اخرج من المبارزة أولًا.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>ما تراجعت عنه يخص دفعة كانت في الاستعراض.</translation>
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
        <translation>ملاءمة</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>إنها في الملف {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>لمن يساعدك في حل عطل. لا يُرسل شيء: اقرأها، ثم انسخها أو احفظها في ملف. لا تحتوي على مفتاح ولا موجّه ولا صورة.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>إنها في الحافظة.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>المرشّحة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>ما تختلف فيه الوصفتان</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>ما لا يمكن استخدامه</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>كلها بورتريهات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>الأولى مصدرًا والباقي بورتريهات</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>استيراد إلى المكتبة…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>الأولى هي «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>ماذا ستكون هذه الصور؟</numerusform>
            <numerusform>ماذا ستكون هذه الصورة؟</numerusform>
            <numerusform>ماذا ستكون هاتان الصورتان؟</numerusform>
            <numerusform>ماذا ستكون هذه الصور الـ%Ln؟</numerusform>
            <numerusform>ماذا ستكون هذه الصور الـ%Ln؟</numerusform>
            <numerusform>ماذا ستكون هذه الصور الـ%Ln؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>هناك مبارزة مفتوحة.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>عُرضت كل الأزواج.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>تتسع المبارزة لـ{count} من الصور على الأكثر. حدّد عددًا أقل.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>ابدأ مبارزة عمياء أولًا.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>إعادة تمويه الصور الحساسة &amp;في المبارزة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>لا صورة حساسة بين هذه الصور.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>لا سؤال مطروح الآن.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>حدّد صورتين محفوظتين أو أكثر، أو دفعة منها.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>لا تُموَّه الصور الحساسة في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>اعرض الترتيب أولًا.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>لا تكشف الإجابات أيّها الأفضل.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>المبارزة محفوظة: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>لا إجابات بعد.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>لا توجد مبارزة لمتابعتها.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>مبارزة عمياء</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>لا سؤال مطروح الآن.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>تجري قراءة المصدر…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>لهذه الصور مصادر مختلفة، وهي تكشف هوية كل صورة.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>محو ما صُنع بها أيضًا</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما سيُمحى</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما سيبقى</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>لا صور لدى الخدمة تنقص هذه المكتبة</numerusform>
            <numerusform>صورة واحدة لدى الخدمة ليست في هذه المكتبة</numerusform>
            <numerusform>صورتان لدى الخدمة ليستا في هذه المكتبة</numerusform>
            <numerusform>%Ln صور لدى الخدمة ليست في هذه المكتبة</numerusform>
            <numerusform>%Ln صورة لدى الخدمة ليست في هذه المكتبة</numerusform>
            <numerusform>%Ln صورة لدى الخدمة ليست في هذه المكتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>يجري البحث عن كل ما لا يزال لدى الخدمة…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>صور هذه الدفعة</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>طلب المتماثل مرة واحدة فقط</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>طلب…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>تجري قراءة الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>أُوقفت القراءة: {done} من {total} من الصور</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>البدء مع إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>يُرسل الطلب فور قراءة الصورة.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>مجاني (تجريبي)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>أكثر من %Ln طلب</numerusform>
            <numerusform>أكثر من طلب واحد</numerusform>
            <numerusform>أكثر من طلبين</numerusform>
            <numerusform>أكثر من %Ln طلبات</numerusform>
            <numerusform>أكثر من %Ln طلبًا</numerusform>
            <numerusform>أكثر من %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>كل الصور قابلة للسحب.</numerusform>
            <numerusform>لا يمكن سحب صورة واحدة: هي في سلة المحذوفات، أو ما زالت في الطريق.</numerusform>
            <numerusform>لا يمكن سحب صورتين: هما في سلة المحذوفات، أو ما زالتا في الطريق.</numerusform>
            <numerusform>لا يمكن سحب %Ln صور: هي في سلة المحذوفات، أو ما زالت في الطريق.</numerusform>
            <numerusform>لا يمكن سحب %Ln صورة: هي في سلة المحذوفات، أو ما زالت في الطريق.</numerusform>
            <numerusform>لا يمكن سحب %Ln صورة: هي في سلة المحذوفات، أو ما زالت في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>يمكن تمرير {count} من الصور على الأكثر إلى برنامج آخر دفعة واحدة. حدّد عددًا أقل.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>لا شيء آخر يشبه هذه الصورة.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>لا تُعرض الصور في رزم الآن.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>الصورة مفتوحة.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>هذه الصور مستوردة: لا يوجد طلب لتكراره.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>هذه الدفعة ليست في الطريق.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>هذه الصورة في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>ما زالت هذه الصورة في الطريق.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>هذه الصورة مستوردة ولا تكشف كيف صُنعت.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>لا صور حساسة مخفية</numerusform>
            <numerusform>صورة حساسة واحدة مخفية</numerusform>
            <numerusform>صورتان حساستان مخفيتان</numerusform>
            <numerusform>%Ln صور حساسة مخفية</numerusform>
            <numerusform>%Ln صورة حساسة مخفية</numerusform>
            <numerusform>%Ln صورة حساسة مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>غيّر البحث، أو امسحه لترى كل الصور.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>لا نتائج للبحث</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>تحدد قائمة «عرض» كيف تُعرض الصور الحساسة.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>يظهر المصدر مكان الصور.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>الانتقال إلى صورة</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>رقم الصورة</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>أي صورة، من 1 إلى {total}؟</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>لا توجد صورة للانتقال إليها.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>مفتاح API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>استخدام الخدمة الحقيقية…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>المتبقي {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>لا صور حساسة مخفية</numerusform>
            <numerusform>صورة حساسة واحدة مخفية</numerusform>
            <numerusform>صورتان حساستان مخفيتان</numerusform>
            <numerusform>%Ln صور حساسة مخفية</numerusform>
            <numerusform>%Ln صورة حساسة مخفية</numerusform>
            <numerusform>%Ln صورة حساسة مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>اختر كيف تُعرض الصور الحساسة.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>يمكن مقارنة {count} من الصور على الأكثر معًا. حدّد عددًا أقل.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>قارن بين صورتين أولًا.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>لم تبقَ إلا صورة واحدة.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>افتح استعراضًا أولًا.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>حدّد صورتين، أو صورة من دفعة فيها عدة صور.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>أخرج كل الصور عدا واحدة أو ارفضها أولًا.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>الاستعراض مفتوح.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>ما زالت هذه الصور في الطريق.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>تجري مقارنة صورتين.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>أسود {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>المدرّج التكراري</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>لم يُقس بعد.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>أبيض {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} من الصورة أسود بلا تفاصيل، و{blown} أبيض بلا تفاصيل. ونصفها أغمق من {middle} من السطوع الكامل.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>مقصوصة قليلًا، أو بإضاءة مختلفة. وتبقى النسخ المختلفة من الصورة منفصلة.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>عبر الدفعات</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>بحجم أو ضغط مختلف، أو أسطع قليلًا.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>درجة التشابه</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>مدى تشابه صور الرزمة الواحدة</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>متساهل</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>قواسم مشتركة كثيرة</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>صورة واحدة في عدة ملفات.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>تغييرات طفيفة</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>الصورة نفسها</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>نسخ متطابقة تقريبًا.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>نسخ بالتكوين نفسه.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>قريبة جدًا</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>اختيار مجلد صور</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>لم تُفتح أي مكتبة بعد.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>ما لم يُستورد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>لم تعد هذه الصور ظاهرة.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>البورتريه {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>نسخ الموجّه</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>تكلفة المهمة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>محتوى حساس</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستوردة من</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>صور المهمة</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>موجّه هذه الصورة</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>تحسين الموجّه</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>الحجم المطلوب</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>استعادة الوصفة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>حدّد صورة لترى تفاصيلها.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>المعرّف لدى الخدمة</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>استخدام كمصدر</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>{fact} لهذه الصورة</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة</numerusform>
            <numerusform>حُفظت صورة واحدة</numerusform>
            <numerusform>حُفظت صورتان</numerusform>
            <numerusform>حُفظت %Ln صور</numerusform>
            <numerusform>حُفظت %Ln صورة</numerusform>
            <numerusform>حُفظت %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>لا شيء قيد التنفيذ، ولم يفشل شيء.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>إيقاف الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>المهام غير المكتملة</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>قائمة المهام مغلقة.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>يجري الاستعلام عن الرصيد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>تُنفَّذ التعديلات على حسابك الخاص وتُدفع منه. أنشئ مفتاحًا على wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>نسيان المفتاح</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>محفوظ في {place}، ولا يُرسل إلا إلى الخدمة.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>لا تقبل أي حافظة مفاتيح المفتاح الآن، لذلك يُحفظ في الذاكرة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>الصق مفتاحًا آخر ليحل محله</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>الصق المفتاح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>المفتاح يعمل. الرصيد: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>يجري اختبار المفتاح…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>مفتاح WaveSpeedAI الخاص بك</translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>, </source>
        <comment>between commands</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>فقدت هذه الأوامر مفتاحًا: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>تركه هناك</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>بلا مفتاح للأمر «{command}»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>إعادة تعيين «{command}»</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>اختصار «{command}»: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} مخصص لـ{commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} للتنقل أو الضغط هنا. اختر مفتاحًا آخر، أو مفتاحًا مع مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} يفتح القائمة «{menu}».</translation>
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
        <translation>تظهر النافذة باللغة المختارة عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>تُستخدم عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (لا يوجد خط مثبّت)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (ترجمة آلية)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>نسبة ما يُظهر المصدر من المساحة المرئية</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>الخط بين المصدر والنتيجة</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>متابعة &amp;عرض الشرائح</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>إ&amp;ضاءة الأنوار</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>إ&amp;طفاء الأنوار</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>افتح صورة أولًا.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>عرض الشرائح: {seconds} ث لكل صورة.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>كانت هذه آخر صورة. انتهى عرض الشرائح.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>الأنوار خافتة.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>الأنوار مضاءة.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>الأنوار مطفأة.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>عرض الشرائح متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>لا يوجد عرض شرائح الآن.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>فُحصت كل الصور.</numerusform>
            <numerusform>بقي فحص صورة واحدة، وتنضم بعد فحصها.</numerusform>
            <numerusform>بقي فحص صورتين، وتنضمان بعد فحصهما.</numerusform>
            <numerusform>بقي فحص %Ln صور، وتنضم بعد فحصها.</numerusform>
            <numerusform>بقي فحص %Ln صورة، وتنضم بعد فحصها.</numerusform>
            <numerusform>بقي فحص %Ln صورة، وتنضم بعد فحصها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>ما زالت هذه الصورة في الطريق.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>اللون المختار</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>اللون خلف الأجزاء الشفافة</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>آخر…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>جعل كل بديل في موجّهات الصفوف صفًا مستقلًا</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>أكثر من %Ln صف: لا متسع لها في الجدول.</numerusform>
            <numerusform>أكثر من صف واحد: لا متسع لها في الجدول.</numerusform>
            <numerusform>أكثر من صفين: لا متسع لها في الجدول.</numerusform>
            <numerusform>أكثر من %Ln صفوف: لا متسع لها في الجدول.</numerusform>
            <numerusform>أكثر من %Ln صفًا: لا متسع لها في الجدول.</numerusform>
            <numerusform>أكثر من %Ln صف: لا متسع لها في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>مضاعفة</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>مضاعفة %Ln صف</numerusform>
            <numerusform>مضاعفة صف واحد</numerusform>
            <numerusform>مضاعفة صفين</numerusform>
            <numerusform>مضاعفة %Ln صفوف</numerusform>
            <numerusform>مضاعفة %Ln صفًا</numerusform>
            <numerusform>مضاعفة %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>الموجّهات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>الناتج: لا صفوف.</numerusform>
            <numerusform>الناتج: صف واحد.</numerusform>
            <numerusform>الناتج: صفان.</numerusform>
            <numerusform>الناتج: %Ln صفوف.</numerusform>
            <numerusform>الناتج: %Ln صفًا.</numerusform>
            <numerusform>الناتج: %Ln صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>هذا الاسم موجود بالفعل. سيُستبدل ما يحمله.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>حسم ما فوقها</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>لا توجد دفعة أخرى للحسم.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>لا شيء غير محسوم فوق هذه الدفعة.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>لا شيء غير محسوم من هنا فصاعدًا، بل فوق.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>هذه آخر دفعة فيها ما لم يُحسم.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>سبق تنفيذ طلب واحد على الأقل من هذه الطلبات بالبذرة نفسها: في {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>إعادة الطلب مقابل {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>طلب مقابل {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>هل تريد الطلب مقابل {price}؟</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>الطلب نفسه بالبذرة نفسها بتاريخ {date} لم يكتمل، وقد تصل صوره بعد.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>سبق تنفيذ الطلب نفسه بالبذرة نفسها في {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>لديك هذا بالفعل</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>سبق أن طلبت بعض هذا</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>سبق أن طلبت هذا</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>طلبتَ طرح هذا السؤال لما يتجاوز {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>لم يصل أي طلب: {pictures}</numerusform>
            <numerusform>وصل طلب واحد: {pictures}</numerusform>
            <numerusform>وصل طلبان: {pictures}</numerusform>
            <numerusform>وصلت %Ln طلبات: {pictures}</numerusform>
            <numerusform>وصل %Ln طلبًا: {pictures}</numerusform>
            <numerusform>وصل %Ln طلب: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>لم تصل أي صورة</numerusform>
            <numerusform>وصلت صورة واحدة</numerusform>
            <numerusform>وصلت صورتان</numerusform>
            <numerusform>وصلت %Ln صور</numerusform>
            <numerusform>وصلت %Ln صورة</numerusform>
            <numerusform>وصلت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>الحسم الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>الطلبات التي وصلت</translation>
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
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>منح نجوم حسب الترتيب</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>بلا علامات</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>مزيد من الإجابات</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>انتقاء الأفضل</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>انتقاء الأفضل ورفض الباقي</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>الترتيب، الأفضل أولًا</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}، حساسة، معروضة مموّهة</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>تجري المقارنة بالمصدر…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>تغيّر أقل من 1% من الصورة</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>لا تغيّر يمكن رؤيته</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>لا يمكن مقارنة الصورة بمصدرها.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>تجري قراءة المصدر…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>لا يمكن عرض مصدر هذه الصورة هنا.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>تغيّر {percent}% من الصورة</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>تجري المقارنة بالمصدر…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>تغيّر أقل من 1%</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>تجري قراءة المصدر…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>تغيّر {percent}%</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>نسبة ما يُظهر الأصل من المساحة المرئية</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>الخط بين الأصل وما يُرسل</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسل</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>لا يمكن عرض هذا الملف هنا.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>الصورة اليسرى</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>الصورة اليمنى</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>صورتان</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>لا أمر بهذه الأحرف.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>استئناف الإرسال</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>لا مهام تُرسل تاليًا.</numerusform>
            <numerusform>تُرسل مهمة واحدة تاليًا.</numerusform>
            <numerusform>تُرسل مهمتان تاليًا.</numerusform>
            <numerusform>تُرسل %Ln مهام تاليًا.</numerusform>
            <numerusform>تُرسل %Ln مهمة تاليًا.</numerusform>
            <numerusform>تُرسل %Ln مهمة تاليًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>يستمر الإرسال.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>تأخير البورتريه</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>تقديم البورتريه</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>إزالة البورتريه</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>استخدام صورةً للبطاقة</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>البورتريه {number} من {total}، {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (معطّل، لا يُرسل)</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>ما الذي ينبغي أن يتغيّر؟ مثلًا: المرأة نفسها بمعطف مطر أحمر ليلًا</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>الموجّهات السابقة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>ابحث عن موجّه</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>الاحتفاظ بما ضُبط…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>الاحتفاظ بالكلمات المحددة…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>لا إعدادات مسبقة بعد. يحفظ الإعداد المسبق الموجّه والحجم وعدد الصور والبذرة والتحسين.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>لا مقتطفات بعد. حدّد كلمات من الموجّه واحتفظ بها؛ و{name} في الموجّه ينوب عن كل سطر من المقتطف الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>لا شيء هنا يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>لم تطلب شيئًا بعد. سيظهر هنا كل موجّه تطلبه.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: ابحث بالكلمات، أو اضغط Tab للقائمة التالية</translation>
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
        <translation>الأحرف المستخدمة: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>تحسين الموجّه</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>تعيد الخدمة صياغة الموجّه قبل استخدامه</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>تجربة مثال</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>استخدام إعداد مسبق</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>استخدام موجّه سابق</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>الاحتفاظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>الاحتفاظ كمقتطف</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>لم تُفتح أي مكتبة بعد.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>افتح قائمة الإعدادات المسبقة واختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>افتح قائمة المقتطفات أو الإعدادات المسبقة واختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>إعادة تسمية الإعداد المسبق</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>إعادة تسمية المقتطف</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>الموجّه فارغ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>حُذف «{name}».</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>يحفظ «{name}» الآن ما ضُبط.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>قورنت كل الصور بمصادرها</numerusform>
            <numerusform>لم تُقارن صورة واحدة بمصدرها بعد</numerusform>
            <numerusform>لم تُقارن صورتان بمصدريهما بعد</numerusform>
            <numerusform>لم تُقارن %Ln صور بمصادرها بعد</numerusform>
            <numerusform>لم تُقارن %Ln صورة بمصادرها بعد</numerusform>
            <numerusform>لم تُقارن %Ln صورة بمصادرها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقس بعد</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>لا شيء يطابق كل ذلك.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>البحث من دون {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>من دون {part}: لا صور</numerusform>
            <numerusform>من دون {part}: صورة واحدة</numerusform>
            <numerusform>من دون {part}: صورتان</numerusform>
            <numerusform>من دون {part}: %Ln صور</numerusform>
            <numerusform>من دون {part}: %Ln صورة</numerusform>
            <numerusform>من دون {part}: %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>الترتيب حتى الآن</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>→ هذه</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>أيّهما أفضل؟</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>هذه ←</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ كلتاهما، أو لا أدري</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>لا يوجد موجّه سابق.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>هذا آخر موجّه.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>درج البورتريهات</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>لن يرسل «توليد» أي طلب؛ وهذا أولها.</numerusform>
            <numerusform>سيرسل «توليد» طلبًا واحدًا له بذرته؛ وهو هذا.</numerusform>
            <numerusform>سيرسل «توليد» طلبين لكل منهما بذرته؛ وهذا أولهما.</numerusform>
            <numerusform>سيرسل «توليد» %Ln طلبات لكل منها بذرته؛ وهذا أولها.</numerusform>
            <numerusform>سيرسل «توليد» %Ln طلبًا لكل منها بذرته؛ وهذا أولها.</numerusform>
            <numerusform>سيرسل «توليد» %Ln طلب لكل منها بذرته؛ وهذا أولها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>لن يرسل «توليد» أي طلب؛ وهذا أولها.</numerusform>
            <numerusform>سيرسل «توليد» طلبًا واحدًا؛ وهو هذا.</numerusform>
            <numerusform>سيرسل «توليد» طلبين؛ وهذا أولهما.</numerusform>
            <numerusform>سيرسل «توليد» %Ln طلبات؛ وهذا أولها.</numerusform>
            <numerusform>سيرسل «توليد» %Ln طلبًا؛ وهذا أولها.</numerusform>
            <numerusform>سيرسل «توليد» %Ln طلب؛ وهذا أولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>الطلب بتاريخ {date} الذي جاءت منه هذه الصورة.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>هذه الصورة مستوردة ولا تكشف طلبها.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>ما سيطلبه «توليد» الآن. ويتبع كل ما تغيّره.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>صورة عيّنة: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>جرّب صورة العيّنة هذه</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>أو جرّب عيّنة</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>هذا الجزء من البحث غير مفهوم: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>لا بحث محفوظ بعد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>إزالة «{name}»</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>ابحث عن شيء أولًا.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
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
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>تتبع النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>مثبّتة: تبقى عند هذه الصورة.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>النافذة الثانية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: النافذة الثانية</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: النافذة الثانية، مثبّتة</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>تجري مبارزة عمياء في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>لم تُختر أي صورة.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>افتح النافذة الثانية أولًا.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>لم تعد الصورة المثبّتة في المكتبة. تتبع هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>صارت الصورة المثبّتة في سلة المحذوفات. تتبع هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>لا توجد صورة لتثبيتها.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>ما زالت هذه الصورة في الطريق.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>هذه النافذة مثبّتة. ألغِ تثبيتها أولًا.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>إلغاء &amp;تثبيت النافذة الثانية</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>نسخ البذرة</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>قفل بذرة، لتوليد الصور نفسها مجددًا</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>قفل بذرة عشوائية أخرى</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>عشوائية، محفوظة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>العودة إلى بذرة عشوائية</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>تحوّل {typed} إلى {seed}، أقرب بذرة ممكنة</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>لا طلبات.</numerusform>
            <numerusform>طلب واحد له بذرته.</numerusform>
            <numerusform>طلبان، لكل منهما بذرته.</numerusform>
            <numerusform>%Ln طلبات، لكل منها بذرته.</numerusform>
            <numerusform>%Ln طلبًا، لكل منها بذرته.</numerusform>
            <numerusform>%Ln طلب، لكل منها بذرته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>قد تأتي الصور متطابقة.</numerusform>
            <numerusform>قد تأتي الصورة نفسها من جديد.</numerusform>
            <numerusform>قد تأتي الصورتان متطابقتين.</numerusform>
            <numerusform>قد تأتي كل الصور الـ%Ln متطابقة.</numerusform>
            <numerusform>قد تأتي كل الصور الـ%Ln متطابقة.</numerusform>
            <numerusform>قد تأتي كل الصور الـ%Ln متطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>كل صورة طلب مستقل ببذرة محفوظة. التكلفة نفسها، لكنه أبطأ: لا تقبل الخدمة إلا عددًا محدودًا من الطلبات في الدقيقة.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>الإرسال كطلب واحد</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>قابل للتكرار</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>السعر نفسه، لكنه أبطأ.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>عندئذ تعطي الخدمة كل صورة بذرة خاصة بها، ولا تكشف أيًّا منها.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>لا يقبل هذا النموذج بذرة لحفظها.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>استخدام بذرة عشوائية</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>إعادة تمويه الصورة ال&amp;حساسة</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>لم تُفتح أي مكتبة بعد.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>لا صورة حساسة بين هذه الصور.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>لا تُموَّه الصور الحساسة في هذه المكتبة.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>لم تذكر الخدمة إن كانت هذه الصورة حساسة.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>هذه الصورة ليست حساسة.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>ما زالت هذه الصورة في الطريق.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>اختر بورتريهًا أولًا.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>البورتريه</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>البورتريه {number} من {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>البورتريه {number} من {total}، معطّل ولا يُرسل</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>تجري قراءة الملف المُرسل…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>تجري قراءة «{name}»…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>حفظ نسخة مما يُرسل</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>المكتبة غير مفتوحة.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>تجلب الخدمة هذه الصورة من عنوانها. لا يغادر منها شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>لا يوجد مصدر بعد.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>لم يعد هذا البورتريه في الدرج.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>صور {format}</translation>
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
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>بخط فاصل</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: ما يُرسل</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>أي شكل</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>الصور الجديدة: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>شكل خاص</translation>
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
        <translation>لا يمكن عرض هذا الملف هنا.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>هذا الملف مفقود.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>حساسة، معروضة مموّهة</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>لا يمكن عرض هذا الملف هنا.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>هذا الملف مفقود.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>هذه الشاشة أضيق من أن تتسع للتفاصيل.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>مطابقة المصدر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>تبديل العرض والارتفاع</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>من {min} إلى {max} بكسل، بخطوات من {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}، {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>تحوّل {typed} إلى {value}: من {min} إلى {max}، بخطوات من {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>حول المصدر</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>جعل الصور {size}، بشكل المصدر</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>مطابقة {shape}؟</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>الصور الجديدة {asked}، وهذا شكل آخر. لا تذكر الخدمة كيف تلائم المصدر معه. وسيضيع الجزء المعتّم إن قصّت الأطراف وأبقت الوسط.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>تجلبه الخدمة من هذا العنوان.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · تالف</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · يُرسل بحجم {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · يُرسل دون تغيير</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · يُرسل مع تغييرات</translation>
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
        <translation>ضبط المصدر</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>أفلت صورة أخرى لتحل محلها</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>تجري قراءة «{name}»…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>عرض ما يُرسل</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>الصورة المصدر</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>أو انقر للاختيار، أو الصق</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>بعد كل علامة</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>تُرسل الطلبات إلى الخدمة، وتُخصم تكلفتها.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>تُصنع الصور على هذا الحاسوب مجانًا.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>الخدمة الحقيقية</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>حجم الصور المصغرة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} من {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>انتقاء ومتابعة</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استعراض</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>لم يُسجَّل أي طلب.</numerusform>
            <numerusform>سُجّل طلب واحد.</numerusform>
            <numerusform>سُجّل طلبان.</numerusform>
            <numerusform>سُجّلت %Ln طلبات.</numerusform>
            <numerusform>سُجّل %Ln طلبًا.</numerusform>
            <numerusform>سُجّل %Ln طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>إضافة صف لكل صورة</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>قُرئت كل صور الجدول.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>اختر صفًا سبق طلبه.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>اختر صفوفًا أولًا.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>اختيار المجلد المراد مراقبته</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>جدول جديد</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>لم تُفتح أي مكتبة بعد.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>لم يُطلب شيء من هذا الجدول بعد.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>فتح ملفات CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>افتح جدولًا أولًا.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>هل تريد إرسال %Ln طلب مقابل {price}؟</numerusform>
            <numerusform>هل تريد إرسال طلب واحد مقابل {price}؟</numerusform>
            <numerusform>هل تريد إرسال طلبين مقابل {price}؟</numerusform>
            <numerusform>هل تريد إرسال %Ln طلبات مقابل {price}؟</numerusform>
            <numerusform>هل تريد إرسال %Ln طلبًا مقابل {price}؟</numerusform>
            <numerusform>هل تريد إرسال %Ln طلب مقابل {price}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>هل تريد إرسال %Ln طلب في التشغيل التجريبي؟</numerusform>
            <numerusform>هل تريد إرسال طلب واحد في التشغيل التجريبي؟</numerusform>
            <numerusform>هل تريد إرسال طلبين في التشغيل التجريبي؟</numerusform>
            <numerusform>هل تريد إرسال %Ln طلبات في التشغيل التجريبي؟</numerusform>
            <numerusform>هل تريد إرسال %Ln طلبًا في التشغيل التجريبي؟</numerusform>
            <numerusform>هل تريد إرسال %Ln طلب في التشغيل التجريبي؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>حفظ كملف CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>يجري إرسال طلبات الجدول.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>الجدول في «{name}».</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>أُزيل الجدول «{name}». ويبقى ما طُلب منه.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>لا توجد صفوف لم تُطلب بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>كل صف طلب: مصدر وموجّه وحجم. أفلت هنا صورًا أو مجلدًا منها أو ملف CSV من جدول بيانات. يُفحص كل شيء ويُسعَّر قبل أن تطلبه.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>طلبات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>مضاعفة…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>اسم الجدول</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>جدول جديد</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>فتح ملف CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>جدول الطلبات</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>جداول هذه المكتبة</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>أضف وسومًا تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>لا وسوم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>وسوم %Ln صورة</numerusform>
            <numerusform>وسوم صورة واحدة</numerusform>
            <numerusform>وسوم صورتين</numerusform>
            <numerusform>وسوم %Ln صور</numerusform>
            <numerusform>وسوم %Ln صورة</numerusform>
            <numerusform>وسوم %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>إزالة «{tag}»</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} من {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>تعديل الميل</translation>
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
        <translation>افتح صورة أولًا.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>اعرض الصورة الحساسة أولًا.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>لا مهام من إصدار آخر للبرنامج</numerusform>
            <numerusform>مهمة واحدة من إصدار آخر للبرنامج، وتُركت كما هي</numerusform>
            <numerusform>مهمتان من إصدار آخر للبرنامج، وتُركتا كما هما</numerusform>
            <numerusform>%Ln مهام من إصدار آخر للبرنامج، وتُركت كما هي</numerusform>
            <numerusform>%Ln مهمة من إصدار آخر للبرنامج، وتُركت كما هي</numerusform>
            <numerusform>%Ln مهمة من إصدار آخر للبرنامج، وتُركت كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>لا مهام جاهزة للإرسال</numerusform>
            <numerusform>مهمة واحدة جاهزة للإرسال</numerusform>
            <numerusform>مهمتان جاهزتان للإرسال</numerusform>
            <numerusform>%Ln مهام جاهزة للإرسال</numerusform>
            <numerusform>%Ln مهمة جاهزة للإرسال</numerusform>
            <numerusform>%Ln مهمة جاهزة للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>إرسال · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسومة</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock: كل علامة تنقلك إلى الصورة التالية</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>كل علامة تنقلك إلى الصورة التالية</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>هذه الصورة في سلة المحذوفات. أعدها أولًا.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>ما زالت هذه الصورة في الطريق.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>يجري البحث عن إصدار جديد…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>تعذّر فتح متصفح. الصفحة هي {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>يُجلب ملف صغير واحد من {host}. لا يُرسل شيء عنك ولا عن صورك.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>فتح صفحة التنزيل</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>هذا هو أحدث إصدار، {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>صدر الإصدار {version} من ImageEdit Desktop. هذا هو الإصدار {own}.</translation>
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
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>عارض الصور</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>نسخها إلى المكتبة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>ترك الصور في مكانها</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>لا يُنسخ شيء ولا يُغيَّر. ولا يمكن فتحها ما دام قرصها غير متصل.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>تأتي معها نجوم البرامج الأخرى وانتقاءاتها وملصقاتها ووسومها، وكذلك وصفاتنا.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>تشغل مساحة مرة ثانية، وتبقى وإن زال المجلد.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>أضف صورة أو جرّب عيّنة، واكتب ما ينبغي أن يتغيّر، ثم اضغط «توليد».</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>أضف صورة أو جرّب عيّنة، واكتب ما ينبغي أن يتغيّر، ثم اضغط «توليد».
هذا تشغيل تجريبي: لا يلزم مفتاح، ولا يُخصم شيء.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>عُد إلى المعرض أولًا.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>ستظهر صورك هنا</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>هذا صحيح.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>موجّه الصف</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>إضافة بورتريهات</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>ضبط البورتريه</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>ضبط المصدر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>جلب المسودة</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>تغيير الموافقة</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>تغيير الملاحظات</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>تغيير عدد الصور</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>تغيير العبارة</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>تغيير البذرة</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>تغيير الحجم</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>اختيار صورة البطاقة</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>اختيار المصدر</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>تصحيح الإملاء</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>استدعاء موجّه سابق</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>استيراد شخصية</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>إدراج مقتطف</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>نقل البورتريه</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>إنشاء شخصية</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>إتاحة بدائل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>إعادة {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>إزالة الشخصية</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>إزالة البورتريه</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>إعادة تسمية الشخصية</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>استعادة الوصفة</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>تبديل حالة البورتريه</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>تعطيل البورتريهات</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>تبديل تحسين الموجّه</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>تبديل قابلية التكرار</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>تراجع عن {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>استخدام مثال</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>استخدام إعداد مسبق</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>مضبوطة بطريقة غير معروفة</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>مقصوصة</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>على لون</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>تُرسل بحجم {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>معدّلة الميل</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>مدوّرة</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>لم تُستورد أي منها من مكانها في المجلد {folder}.</numerusform>
            <numerusform>إحداها مستوردة من مكانها: سيغادر ملفها مجلدك {folder}.</numerusform>
            <numerusform>اثنتان منها مستوردتان من مكانهما: سيغادر ملفاهما مجلدك {folder}.</numerusform>
            <numerusform>%Ln منها مستوردة من مكانها: ستغادر ملفاتها مجلدك {folder}.</numerusform>
            <numerusform>%Ln منها مستوردة من مكانها: ستغادر ملفاتها مجلدك {folder}.</numerusform>
            <numerusform>%Ln منها مستوردة من مكانها: ستغادر ملفاتها مجلدك {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>لم تُستورد أي منها من مكانها.</numerusform>
            <numerusform>إحداها مستوردة من مكانها: سيغادر ملفها مجلداتك الخاصة.</numerusform>
            <numerusform>اثنتان منها مستوردتان من مكانهما: سيغادر ملفاهما مجلداتك الخاصة.</numerusform>
            <numerusform>%Ln منها مستوردة من مكانها: ستغادر ملفاتها مجلداتك الخاصة.</numerusform>
            <numerusform>%Ln منها مستوردة من مكانها: ستغادر ملفاتها مجلداتك الخاصة.</numerusform>
            <numerusform>%Ln منها مستوردة من مكانها: ستغادر ملفاتها مجلداتك الخاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>لم تعد أي صورة إلى مجلدها.</numerusform>
            <numerusform>عادت صورة واحدة إلى مجلدها.</numerusform>
            <numerusform>عادت صورتان إلى مجلدهما.</numerusform>
            <numerusform>عادت %Ln صور إلى مجلدها.</numerusform>
            <numerusform>عادت %Ln صورة إلى مجلدها.</numerusform>
            <numerusform>عادت %Ln صورة إلى مجلدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>كل الصور في مجلدها.</numerusform>
            <numerusform>لم تعد صورة واحدة في مجلدها: أُزيلت خارج هذه النافذة.</numerusform>
            <numerusform>لم تعد صورتان في مجلدهما: أُزيلتا خارج هذه النافذة.</numerusform>
            <numerusform>لم تعد %Ln صور في مجلدها: أُزيلت خارج هذه النافذة.</numerusform>
            <numerusform>لم تعد %Ln صورة في مجلدها: أُزيلت خارج هذه النافذة.</numerusform>
            <numerusform>لم تعد %Ln صورة في مجلدها: أُزيلت خارج هذه النافذة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>استُعيدت كل الصور.</numerusform>
            <numerusform>تعذّرت استعادة صورة واحدة، وتبقى في سلة المحذوفات. تحقق من إمكان الكتابة في مجلد المكتبة.</numerusform>
            <numerusform>تعذّرت استعادة صورتين، وتبقيان في سلة المحذوفات. تحقق من إمكان الكتابة في مجلد المكتبة.</numerusform>
            <numerusform>تعذّرت استعادة %Ln صور، وتبقى في سلة المحذوفات. تحقق من إمكان الكتابة في مجلد المكتبة.</numerusform>
            <numerusform>تعذّرت استعادة %Ln صورة، وتبقى في سلة المحذوفات. تحقق من إمكان الكتابة في مجلد المكتبة.</numerusform>
            <numerusform>تعذّرت استعادة %Ln صورة، وتبقى في سلة المحذوفات. تحقق من إمكان الكتابة في مجلد المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>استُعيدت كل الصور.</numerusform>
            <numerusform>تعذّرت استعادة صورة واحدة: لم تعد في سلة المحذوفات. ما صُنعت منه محفوظ، ويمكن طلبه مجددًا.</numerusform>
            <numerusform>تعذّرت استعادة صورتين: لم تعودا في سلة المحذوفات. ما صُنعتا منه محفوظ، ويمكن طلبه مجددًا.</numerusform>
            <numerusform>تعذّرت استعادة %Ln صور: لم تعد في سلة المحذوفات. ما صُنعت منه محفوظ، ويمكن طلبه مجددًا.</numerusform>
            <numerusform>تعذّرت استعادة %Ln صورة: لم تعد في سلة المحذوفات. ما صُنعت منه محفوظ، ويمكن طلبه مجددًا.</numerusform>
            <numerusform>تعذّرت استعادة %Ln صورة: لم تعد في سلة المحذوفات. ما صُنعت منه محفوظ، ويمكن طلبه مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>نُقلت كل الصور.</numerusform>
            <numerusform>تعذّر نقل صورة واحدة إلى سلة المحذوفات، وتبقى مكانها. ربما لا سلة محذوفات على هذا القرص، أو أن برنامجًا آخر يفتحها.</numerusform>
            <numerusform>تعذّر نقل صورتين إلى سلة المحذوفات، وتبقيان مكانهما. ربما لا سلة محذوفات على هذا القرص، أو أن برنامجًا آخر يفتحهما.</numerusform>
            <numerusform>تعذّر نقل %Ln صور إلى سلة المحذوفات، وتبقى مكانها. ربما لا سلة محذوفات على هذا القرص، أو أن برنامجًا آخر يفتحها.</numerusform>
            <numerusform>تعذّر نقل %Ln صورة إلى سلة المحذوفات، وتبقى مكانها. ربما لا سلة محذوفات على هذا القرص، أو أن برنامجًا آخر يفتحها.</numerusform>
            <numerusform>تعذّر نقل %Ln صورة إلى سلة المحذوفات، وتبقى مكانها. ربما لا سلة محذوفات على هذا القرص، أو أن برنامجًا آخر يفتحها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>لم تُنقل أي صورة إلى سلة المحذوفات خارج هذه النافذة.</numerusform>
            <numerusform>نُقلت صورة واحدة إلى سلة المحذوفات خارج هذه النافذة.</numerusform>
            <numerusform>نُقلت صورتان إلى سلة المحذوفات خارج هذه النافذة.</numerusform>
            <numerusform>نُقلت %Ln صور إلى سلة المحذوفات خارج هذه النافذة.</numerusform>
            <numerusform>نُقلت %Ln صورة إلى سلة المحذوفات خارج هذه النافذة.</numerusform>
            <numerusform>نُقلت %Ln صورة إلى سلة المحذوفات خارج هذه النافذة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>نقل %Ln صورة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل صورة واحدة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل صورتين إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صور إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>لا صور مرفوضة لنقلها إلى سلة المحذوفات</numerusform>
            <numerusform>نقل صورة مرفوضة واحدة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل صورتين مرفوضتين إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صور مرفوضة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صورة مرفوضة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صورة مرفوضة إلى سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>لا صور مرفوضة في المكتبة.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>لا صور مرفوضة في هذا البحث.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>هذه كل الصور المرفوضة في المكتبة، وتشغل {weight} من القرص.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>هذه الصور المرفوضة في هذا البحث، وتشغل {weight} من القرص.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>يعيدها التراجع ما دامت في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>يعيدها التراجع ما دامت في سلة المحذوفات. ويبقى ما صُنعت منه في المكتبة.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>أُزيلت كل الملفات:</numerusform>
            <numerusform>تعذّرت إزالة ملف واحد:</numerusform>
            <numerusform>تعذّرت إزالة ملفين:</numerusform>
            <numerusform>تعذّرت إزالة %Ln ملفات:</numerusform>
            <numerusform>تعذّرت إزالة %Ln ملفًا:</numerusform>
            <numerusform>تعذّرت إزالة %Ln ملف:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>لم تُمحَ أي صورة معها.</numerusform>
            <numerusform>مُحيت معها صورة واحدة.</numerusform>
            <numerusform>مُحيت معها صورتان.</numerusform>
            <numerusform>مُحيت معها %Ln صور.</numerusform>
            <numerusform>مُحيت معها %Ln صورة.</numerusform>
            <numerusform>مُحيت معها %Ln صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>لا بورتريهات</numerusform>
            <numerusform>بورتريه واحد</numerusform>
            <numerusform>بورتريهان</numerusform>
            <numerusform>%Ln بورتريهات</numerusform>
            <numerusform>%Ln بورتريهًا</numerusform>
            <numerusform>%Ln بورتريه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>كل البورتريهات صالحة.</numerusform>
            <numerusform>تعذّر استخدام بورتريه واحد.</numerusform>
            <numerusform>تعذّر استخدام بورتريهين.</numerusform>
            <numerusform>تعذّر استخدام %Ln بورتريهات.</numerusform>
            <numerusform>تعذّر استخدام %Ln بورتريهًا.</numerusform>
            <numerusform>تعذّر استخدام %Ln بورتريه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>لا تلميحات: اختر بورتريهًا لقراءة ما يخصه.</numerusform>
            <numerusform>تلميحات عن بورتريه واحد: اختره لقراءتها.</numerusform>
            <numerusform>تلميحات عن بورتريهين: اختر أحدهما لقراءتها.</numerusform>
            <numerusform>تلميحات عن %Ln بورتريهات: اختر واحدًا لقراءتها.</numerusform>
            <numerusform>تلميحات عن %Ln بورتريهًا: اختر واحدًا لقراءتها.</numerusform>
            <numerusform>تلميحات عن %Ln بورتريه: اختر واحدًا لقراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>يجري فحص البورتريهات…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>ما صُنع بهذه البورتريهات: لا صور.</numerusform>
            <numerusform>ما صُنع بهذه البورتريهات: صورة واحدة.</numerusform>
            <numerusform>ما صُنع بهذه البورتريهات: صورتان.</numerusform>
            <numerusform>ما صُنع بهذه البورتريهات: %Ln صور.</numerusform>
            <numerusform>ما صُنع بهذه البورتريهات: %Ln صورة.</numerusform>
            <numerusform>ما صُنع بهذه البورتريهات: %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>لا بورتريهات</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>لم يُنتقَ منها شيء ولم يُرفض بعد.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>لا شيء لافت: فُحص الحجم والحدّة والإضاءة والشكل.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>لم يُصنع شيء بهذه البورتريهات بعد.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>المنتقاة: {picked} من {judged} حسمتها ({percent}%).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>مُحي الشخص: البطاقة والبورتريهات وكل ما كان يذكره.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>«{name}» هنا بالفعل، ويختلف عمّا في الملف؛ ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>«{name}» هنا بالفعل.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>استُورد «{name}».</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>ربما خُصم {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>لا شيء (تجريبي)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>خُصم {price}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>النجوم: &amp;1</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>النجوم: &amp;2</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>النجوم: &amp;3</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>النجوم: &amp;4</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>النجوم: &amp;5</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;حول ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>إ&amp;ضافة صف</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>ال&amp;عودة إلى المعرض</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>&amp;ملصق أزرق</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>&amp;كلتاهما، أو لا أدري</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>ال&amp;ميزانية…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>الش&amp;خصيات</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;نسخ الصورة</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>التخلي &amp;عن المهمة</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>تكرار ال&amp;صفوف</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;تصدير الشخصية…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>&amp;جلب كل شيء من الخدمة</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>ق&amp;لب أفقي</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>&amp;طي الرزمة أو فردها</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;توليد الصور</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>الان&amp;تقال إلى صورة…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>مل&amp;صق أخضر</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>استيراد &amp;شخصيات…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>ال&amp;احتفاظ بهذه من الدفعة ورفض الباقي</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>م&amp;واصلة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>الاحتفاظ بالكلمات المحددة &amp;كمقتطف…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>ص&amp;ور مصغرة أكبر</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>ترك ال&amp;صورة كما كانت</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>ن&amp;قل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>شخصية &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>ج&amp;دول جديد</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>الص&amp;ورة التالية</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>بلا ن&amp;جوم</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>فتح ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>&amp;فتح ملف CSV كجدول…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>&amp;تحسين الموجّه</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>ا&amp;نتقاء</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>ا&amp;نتقاء الأفضل</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>&amp;تثبيت النافذة الثانية</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>ال&amp;دفعة غير المحسومة السابقة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>ملصق أ&amp;حمر</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>ال&amp;تشغيل التجريبي</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;إزالة الشخصية</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;إزالة البورتريه</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>إ&amp;زالة الصفوف</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>ال&amp;طلب ككود…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>استعا&amp;دة الوصفة</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>إعادة &amp;محاولة المهمة</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>&amp;حفظ الجدول كملف CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>إرسالها مضبوطة &amp;هكذا</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>إ&amp;رسال المهمة</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;جدول الطلبات</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>إخراج دون &amp;حكم</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>&amp;استرجاع الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>ملص&amp;ق أصفر</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>تكبير كلتيهما إلى مئة بالمئة &amp;والعودة</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>م&amp;فتاح API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>ضب&amp;ط البورتريه…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>&amp;ضبط المصدر…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>إضافة &amp;بورتريهات…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>إضافة صف &amp;لكل صورة…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>دون أي &amp;ضبط</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>&amp;بدء المبارزة من جديد</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>مبارزة &amp;عمياء…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>&amp;استعادة من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>ن&amp;قل إلى المقدمة</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>&amp;تغيير اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>التدقيق ال&amp;إملائي</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>ا&amp;ختيار المصدر…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>إ&amp;غلاق المهام</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>أ&amp;لوان النظام</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>مقارنة &amp;صورتين</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>نسخ ال&amp;موجّه</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;تأجيل الحسم</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>حسم &amp;ما وصل</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>حذف المدخل في القائمة</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>ت&amp;خفيت الأنوار</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>إ&amp;خفاء المهمة</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>موجّه سابق</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>&amp;محو الشخص نهائيًا…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>عرض شرائح أسرع</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>البح&amp;ث عن صور مشابهة</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>قلب &amp;رأسي</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>طي &amp;كل الرزم أو فردها</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>&amp;تقديم مزيد من الإجابات</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>منح نجوم &amp;حسب الترتيب</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>المتابعة بعد &amp;كل علامة</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>م&amp;تابعة المبارزة الأخيرة</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>الانتقال إلى الج&amp;زء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>الانتقال إلى الصورة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>الانتقال إلى الجزء السابق من الناف&amp;ذة</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>&amp;درجة التشابه…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>إدراج &amp;مقتطف…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>الاحتفاظ بما ضُ&amp;بط كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>منع س&amp;كون الحاسوب أثناء صنع الصور</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>الل&amp;غة…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>موجّه لاحق</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>&amp;مغادرة المبارزة</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>ترك &amp;دون حسم</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>البحث عن إصدارات جديدة كل أس&amp;بوع</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>البحث عن إصدار ج&amp;ديد</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>&amp;مضاعفة الصفوف…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>&amp;جعل المرشّحة مختارة</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>إنهاء المبارزة &amp;دون علامات</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>تقديم &amp;في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>&amp;تأخير في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>نقل ال&amp;مرفوضة إلى سلة المحذوفات…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>تحريك الخط: مزيد من النتيجة</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>تحريك الخط: مزيد من المصدر</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>تأخير ال&amp;بورتريه</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>ت&amp;قديم البورتريه</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>المرشّحة التالية</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>الصورة التالية في الاستعراض</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>الدفعة &amp;غير المحسومة التالية</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>ب&amp;لا ملصق</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>إتاحة &amp;بدائل: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>&amp;طلب الصورة ككود…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>&amp;طلب الجدول…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>طل&amp;ب الدفعة مجددًا</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>ملصق &amp;بنفسجي</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>إي&amp;قاف عرض الشرائح مؤقتًا</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>&amp;إيقاف الإرسال مؤقتًا</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>ا&amp;نتقاء ومتابعة</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>ا&amp;نتقاء أو إلغاؤه</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>انتقاء الأفضل &amp;ورفض الباقي</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>الصورة الأعلى في الاستعراض</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>الصورة الأدنى في الاستعراض</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>المرشّحة السابقة</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>الصورة السابقة في الاستعراض</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>&amp;وضع الشخصية في الدرج</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>&amp;قراءة صور الصفوف</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>&amp;إزالة الجدول</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>إ&amp;زالة المصدر</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>إعادة &amp;تسمية الجدول</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>إعادة تسمية المدخل في القائمة…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>&amp;قابل للتكرار: حفظ كل بذرة</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>صور مص&amp;غرة أصغر</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>&amp;إيقاف الانتظار</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>تبديل المختارة &amp;والمرشّحة</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>&amp;عمليات البحث المحفوظة والوسوم</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>ال&amp;بحث في الصور</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>ال&amp;نافذة الثانية</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>النافذة ال&amp;ثانية: التكبير والموضع نفسهما</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>إل&amp;غاء تحديد الصور</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>تحديد &amp;كل الصور</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>الصور الحساسة: &amp;تمويه</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>الصور ال&amp;حساسة: إخفاء</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>ال&amp;صور الحساسة: إظهار</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>&amp;عرض الصورة كاملة</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>إظهار &amp;لوحة الإنشاء</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>إ&amp;ظهار التفاصيل</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>إظ&amp;هار المهام</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>&amp;عرض مجلد المكتبة</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>&amp;إظهار ما تغيّر</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>&amp;عرض ما يُرسل من البورتريه</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>عرض ما يُر&amp;سل من المصدر</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>عرض &amp;كل صور الجدول</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>إظهار الأسود والأبي&amp;ض المقتطعين</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>إظهار كل بك&amp;سل</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>&amp;إظهار المدرّج التكراري</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>عرض الصورة ال&amp;حساسة</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>عرض الصور الحساسة &amp;في المبارزة</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>ع&amp;رض محتوى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>العرض &amp;في دفعات</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>عرض &amp;في المجلد</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>إظهار الجا&amp;نبين أو إخفاؤهما</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>&amp;عرض صور الشخصية</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>&amp;عرض صور الصف</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>&amp;عرض الترتيب حتى الآن</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>إظهار المصدر أ&amp;ثناء الضغط</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>إظهار مصدر ال&amp;زوج أثناء الضغط</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>عرض ال&amp;شرائح</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>عرض شرائح أبطأ</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>ال&amp;مصدر والنتيجة بخط فاصل</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>&amp;جمع المتشابه في رزم</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>البدء &amp;من جديد</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>إ&amp;يقاف انتظار الدفعة</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>ا&amp;ستعراض</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>إخباري ب&amp;انتهاء المهام حين أكون في برنامج آخر</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>الصورة ال&amp;يسرى أفضل</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>ال&amp;صورة اليمنى أفضل</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>الصو&amp;رة وحدها</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>ت&amp;جربة مثال…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>ت&amp;دوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>تدوير إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>تحديث الإعداد المسبق في القائمة</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>ا&amp;ستخدام إعداد مسبق…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>است&amp;خدام موجّه سابق…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>است&amp;خدام كمصدر</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>استخدام كبورتريه &amp;لشخصية…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>استخدام البورتريه &amp;كمصدر</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>استخدام ال&amp;مصدر كبورتريه أيضًا</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>مراقبة مجلد &amp;بحثًا عن صور جديدة…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>تصغ&amp;ير</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>&amp;تكبير إلى مئة بالمئة والعودة</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>اختر بورتريهًا أولًا.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>البورتريه في النهاية بالفعل.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>لا يوجد مصدر بعد.</translation>
    </message>
</context>
<context>
    <name>deciding</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Candidate {place}</source>
        <translation>المرشّحة {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>المرشّحة · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>المرشّحة، {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>الصور المطلوبة</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>لم يبقَ ما يُقارن به</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>البورتريهات</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>إعادة صياغة الموجّه</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>الوصفة نفسها، طُلبت مرتين.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>الوصفة نفسها: الصورتان {one} و{other} من دفعة واحدة.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>تحديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>المختارة · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>المختارة، {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>عرض الصورة الحساسة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>استعراض الصور</numerusform>
            <numerusform>استعراض صورة واحدة</numerusform>
            <numerusform>استعراض صورتين</numerusform>
            <numerusform>استعراض %Ln صور</numerusform>
            <numerusform>استعراض %Ln صورة</numerusform>
            <numerusform>استعراض %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>لمقارنة المزيد، ارجع وحدّد صورًا أخرى في المعرض.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>بقيت {left} من الصور</numerusform>
            <numerusform>بقيت {left} من صورة واحدة</numerusform>
            <numerusform>بقيت {left} من صورتين</numerusform>
            <numerusform>بقيت {left} من %Ln صور</numerusform>
            <numerusform>بقيت {left} من %Ln صورة</numerusform>
            <numerusform>بقيت {left} من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} في المرشّحة: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} في المختارة: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>ليست أي من الصور بين البورتريهات.</numerusform>
            <numerusform>إحدى الصور بين البورتريهات بالفعل.</numerusform>
            <numerusform>اثنتان من الصور بين البورتريهات بالفعل.</numerusform>
            <numerusform>%Ln من الصور بين البورتريهات بالفعل.</numerusform>
            <numerusform>%Ln من الصور بين البورتريهات بالفعل.</numerusform>
            <numerusform>%Ln من الصور بين البورتريهات بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>يمكن استخدام كل الصور، وعددها {total}.</numerusform>
            <numerusform>لا يمكن استخدام واحدة من {total}.</numerusform>
            <numerusform>لا يمكن استخدام اثنتين من {total}.</numerusform>
            <numerusform>لا يمكن استخدام %Ln من {total}.</numerusform>
            <numerusform>لا يمكن استخدام %Ln من {total}.</numerusform>
            <numerusform>لا يمكن استخدام %Ln من {total}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>لا بورتريهات: قد لا يراعي النموذج سوى الأوائل منها.</numerusform>
            <numerusform>بورتريه واحد: قد لا يراعي النموذج سوى الأوائل منها.</numerusform>
            <numerusform>بورتريهان: قد لا يراعي النموذج سوى الأوائل منها.</numerusform>
            <numerusform>%Ln بورتريهات: قد لا يراعي النموذج سوى الأوائل منها.</numerusform>
            <numerusform>%Ln بورتريهًا: قد لا يراعي النموذج سوى الأوائل منها.</numerusform>
            <numerusform>%Ln بورتريه: قد لا يراعي النموذج سوى الأوائل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>تجري قراءة الصور: {done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>أُوقفت القراءة: قُرئت كل الصور وعددها {total}.</numerusform>
            <numerusform>أُوقفت القراءة: لم تُقرأ صورة واحدة من {total}.</numerusform>
            <numerusform>أُوقفت القراءة: لم تُقرأ صورتان من {total}.</numerusform>
            <numerusform>أُوقفت القراءة: لم تُقرأ %Ln صور من {total}.</numerusform>
            <numerusform>أُوقفت القراءة: لم تُقرأ %Ln صورة من {total}.</numerusform>
            <numerusform>أُوقفت القراءة: لم تُقرأ %Ln صورة من {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>«{name}» بين البورتريهات بالفعل.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>المرتبة {rank}، متقدمة بوضوح على التالية: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>المرتبة {rank}، قريبة من التالية: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>المرتبة {rank}، متقدمة غالبًا على التالية: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>المرتبة {rank}، الأخيرة: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>لا تفرّق الإجابات بين الأوائل.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>جاءت الأولى في الصدارة، لكن بفارق ضئيل. وبضع إجابات أخرى ستحسم الأمر.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>جاءت الأولى في الصدارة، لكن بفارق ضئيل. عُرضت كل الأزواج.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>الأولى هي الأفضل بوضوح.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>الأولى هي الأفضل غالبًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} من دون إجابات متوقعة</numerusform>
            <numerusform>{count} من نحو إجابة واحدة</numerusform>
            <numerusform>{count} من نحو إجابتين</numerusform>
            <numerusform>{count} من نحو %Ln إجابات</numerusform>
            <numerusform>{count} من نحو %Ln إجابة</numerusform>
            <numerusform>{count} من نحو %Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · متقدمة بوضوح</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · قريبة من التالية</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · متقدمة غالبًا</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>لا نسخ من قاعدة البيانات تعيد الشخص. وتُنشأ نسخة احتياطية جديدة.</numerusform>
            <numerusform>نسخة واحدة من قاعدة البيانات قد تعيد الشخص: احتياطية، أو تالفة احتُفظ بها. وتُنشأ نسخة احتياطية جديدة.</numerusform>
            <numerusform>نسختان من قاعدة البيانات قد تعيدان الشخص: النسخ الاحتياطية، والتالفة التي احتُفظ بها. وتُنشأ نسخة احتياطية جديدة.</numerusform>
            <numerusform>%Ln نسخ من قاعدة البيانات قد تعيد الشخص: النسخ الاحتياطية، والتالفة التي احتُفظ بها. وتُنشأ نسخة احتياطية جديدة.</numerusform>
            <numerusform>%Ln نسخة من قاعدة البيانات قد تعيد الشخص: النسخ الاحتياطية، والتالفة التي احتُفظ بها. وتُنشأ نسخة احتياطية جديدة.</numerusform>
            <numerusform>%Ln نسخة من قاعدة البيانات قد تعيد الشخص: النسخ الاحتياطية، والتالفة التي احتُفظ بها. وتُنشأ نسخة احتياطية جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>لا صور في مجلدات خاصة بك.</numerusform>
            <numerusform>صورة واحدة في مجلد خاص بك، وتبقى هناك.</numerusform>
            <numerusform>صورتان في مجلدات خاصة بك، وتبقيان هناك.</numerusform>
            <numerusform>%Ln صور في مجلدات خاصة بك، وتبقى هناك.</numerusform>
            <numerusform>%Ln صورة في مجلدات خاصة بك، وتبقى هناك.</numerusform>
            <numerusform>%Ln صورة في مجلدات خاصة بك، وتبقى هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>لا صور مع النسخ المصغرة وموجّهات الطلبات.</numerusform>
            <numerusform>صورة واحدة مع النسخ المصغرة وموجّهات الطلبات.</numerusform>
            <numerusform>صورتان مع النسخ المصغرة وموجّهات الطلبات.</numerusform>
            <numerusform>%Ln صور مع النسخ المصغرة وموجّهات الطلبات.</numerusform>
            <numerusform>%Ln صورة مع النسخ المصغرة وموجّهات الطلبات.</numerusform>
            <numerusform>%Ln صورة مع النسخ المصغرة وموجّهات الطلبات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>لا بورتريهات مع الملفات، وفي المسودة وما يُتراجع عنه فيها أيضًا.</numerusform>
            <numerusform>بورتريه واحد مع الملفات، وفي المسودة وما يُتراجع عنه فيها أيضًا.</numerusform>
            <numerusform>بورتريهان مع الملفات، وفي المسودة وما يُتراجع عنه فيها أيضًا.</numerusform>
            <numerusform>%Ln بورتريهات مع الملفات، وفي المسودة وما يُتراجع عنه فيها أيضًا.</numerusform>
            <numerusform>%Ln بورتريهًا مع الملفات، وفي المسودة وما يُتراجع عنه فيها أيضًا.</numerusform>
            <numerusform>%Ln بورتريه مع الملفات، وفي المسودة وما يُتراجع عنه فيها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>كل النسخ المعدّة للإرسال وكل عمليات الرفع المعروفة، ولصور أخرى أيضًا: وتُصنع من جديد.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>البطاقات التي صدّرتها، ونسخ المكتبة التي صنعها غيرك، خارج المتناول.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>هل تريد محو «{name}» نهائيًا؟</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>لم يُرسل منها شيء إلى الخدمة من هذه المكتبة.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>الصور التي كانت يومًا على البطاقة وتخص بطاقات أو طلبات أخرى تبقى كما هي.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>الصور التي تحتفظ بها لا تزال تُظهر الشخص؛ وتبقى كلماتك في الموجّهات وأسماء الملفات.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>تبقى كلماتك في المقتطفات والإعدادات المسبقة والموجّه قيد الكتابة.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>للبطاقة «{name}» أيضًا أحد هذه البورتريهات، وستفقده.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>البطاقة: اسمها وملاحظاتها وعبارتها وما اتُّفق عليه، وكل ما جرى عليها من قبل.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>تحتفظ الخدمة بمثل هذه الصور سبعة أيام، وقد انقضت.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>تحتفظ الخدمة بما أُرسل إليها وما صنعته حتى نهاية اليوم. ولا شيء هنا يستطيع استرجاعه.</numerusform>
            <numerusform>تحتفظ الخدمة بما أُرسل إليها وما صنعته لمدة تصل إلى يوم آخر. ولا شيء هنا يستطيع استرجاعه.</numerusform>
            <numerusform>تحتفظ الخدمة بما أُرسل إليها وما صنعته لمدة تصل إلى يومين آخرين. ولا شيء هنا يستطيع استرجاعه.</numerusform>
            <numerusform>تحتفظ الخدمة بما أُرسل إليها وما صنعته لمدة تصل إلى %Ln أيام أخرى. ولا شيء هنا يستطيع استرجاعه.</numerusform>
            <numerusform>تحتفظ الخدمة بما أُرسل إليها وما صنعته لمدة تصل إلى %Ln يومًا آخر. ولا شيء هنا يستطيع استرجاعه.</numerusform>
            <numerusform>تحتفظ الخدمة بما أُرسل إليها وما صنعته لمدة تصل إلى %Ln يوم آخر. ولا شيء هنا يستطيع استرجاعه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>لا طلبات تذكر هذه البورتريهات.</numerusform>
            <numerusform>ما يذكره طلب واحد عن هذه البورتريهات.</numerusform>
            <numerusform>ما يذكره طلبان عن هذه البورتريهات.</numerusform>
            <numerusform>ما تذكره %Ln طلبات عن هذه البورتريهات.</numerusform>
            <numerusform>ما يذكره %Ln طلبًا عن هذه البورتريهات.</numerusform>
            <numerusform>ما يذكره %Ln طلب عن هذه البورتريهات.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>يبقى ما دُفع في دفتر الطلبات: متى، وكم، وما آل إليه.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>مكان وضوء آخران</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>كتاب أطفال</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>صورة قديمة بالألوان</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>بورتريه كلوحة زيتية</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>بوستر</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>صورة منتج</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>لا صور مستوردة</numerusform>
            <numerusform>صورة مستوردة واحدة</numerusform>
            <numerusform>صورتان مستوردتان</numerusform>
            <numerusform>%Ln صور مستوردة</numerusform>
            <numerusform>%Ln صورة مستوردة</numerusform>
            <numerusform>%Ln صورة مستوردة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>لا صور في السلة</numerusform>
            <numerusform>صورة واحدة في السلة</numerusform>
            <numerusform>صورتان في السلة</numerusform>
            <numerusform>%Ln صور في السلة</numerusform>
            <numerusform>%Ln صورة في السلة</numerusform>
            <numerusform>%Ln صورة في السلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>لا صور مطوية، الأفضل: {picture}</numerusform>
            <numerusform>صورة واحدة، مطوية، الأفضل: {picture}</numerusform>
            <numerusform>صورتان، مطويتان، أفضلهما: {picture}</numerusform>
            <numerusform>%Ln صور، مطوية، أفضلها: {picture}</numerusform>
            <numerusform>%Ln صورة، مطوية، أفضلها: {picture}</numerusform>
            <numerusform>%Ln صورة، مطوية، أفضلها: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>مجددًا</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>دفعة بلا صور</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>دفعة بلا صور، {prompt}، {order}، {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>يعيد موجّه هذه الدفعة ومصدرها وبورتريهاتها وحجمها إلى لوحة الإنشاء.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>طي أو فرد</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إليها</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>لا يمكن عرضها هنا.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>محفوظة كما وصلت</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>محفوظة، لم تُفحص</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>ترك دون حسم</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>ليست في مجلدها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>طلب مجددًا</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>انتقاء</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>الصورة {number} من {siblings}، {prompt}، {state}، {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>الصورة، {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>محفوظة، حساسة</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>محفوظة، حساسة، معروضة مموّهة</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>تحديد أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>عرض الصورة الحساسة</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>عرض المصدر</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>يعرض صورة واحدة من الدفعة أو كل صورها.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>يعرض المصدر مكان كل صورة ما دمت ضاغطًا عليه.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>صنّفت الخدمة هذه الصورة على أنها حساسة. انقر هنا لعرضها.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · عادةً {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}، مطوية</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}، الصورة {number}، {state}</translation>
    </message>
    <message>
        <source>{prompt}, {state}, {place}</source>
        <translation>{prompt}، {state}، {place}</translation>
    </message>
    <message>
        <source>{state}, {verdict}</source>
        <translation>{state}، {verdict}</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Blurred, or without detail.</source>
        <translation>غير حاد، أو بلا تفاصيل.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>لا يُبحث عن الوجوه: لم يتحقق أحد من هوية الشخص ولا من عدد الأشخاص.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>لا يمكن قراءة ملفه الآن.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>يشبه بورتريهًا آخر في هذه البطاقة.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>من صنع الخدمة: نسخة النسخة تبتعد عن ملامح الشخص. استخدم صورًا فوتوغرافية ما أمكن.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>صغير: وحدات البكسل في الوجه قليلة.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>ساطع جدًا.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>داكن جدًا.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>طويل جدًا أو عريض جدًا: ربما اقتُطع منه شيء.</translation>
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
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وواحدة غيرها.</numerusform>
            <numerusform>واثنتان غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>عُثر عليها مجددًا: %Ln.</numerusform>
            <numerusform>عُثر عليها مجددًا: %Ln.</numerusform>
            <numerusform>عُثر عليها مجددًا: %Ln.</numerusform>
            <numerusform>عُثر عليها مجددًا: %Ln.</numerusform>
            <numerusform>عُثر عليها مجددًا: %Ln.</numerusform>
            <numerusform>عُثر عليها مجددًا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>استيراد %Ln صورة</numerusform>
            <numerusform>استيراد صورة واحدة</numerusform>
            <numerusform>استيراد صورتين</numerusform>
            <numerusform>استيراد %Ln صور</numerusform>
            <numerusform>استيراد %Ln صورة</numerusform>
            <numerusform>استيراد %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>استيراد «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>المستورد: لا صور.</numerusform>
            <numerusform>المستورد: صورة واحدة.</numerusform>
            <numerusform>المستورد: صورتان.</numerusform>
            <numerusform>المستورد: %Ln صور.</numerusform>
            <numerusform>المستورد: %Ln صورة.</numerusform>
            <numerusform>المستورد: %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>يجري استيراد الصور: {done} من {total} من الملفات</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>موجودة في المكتبة بالفعل: %Ln.</numerusform>
            <numerusform>موجودة في المكتبة بالفعل: %Ln.</numerusform>
            <numerusform>موجودة في المكتبة بالفعل: %Ln.</numerusform>
            <numerusform>موجودة في المكتبة بالفعل: %Ln.</numerusform>
            <numerusform>موجودة في المكتبة بالفعل: %Ln.</numerusform>
            <numerusform>موجودة في المكتبة بالفعل: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>يجري البحث عن صور…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>لم تُستورد: %Ln.</numerusform>
            <numerusform>لم تُستورد: %Ln.</numerusform>
            <numerusform>لم تُستورد: %Ln.</numerusform>
            <numerusform>لم تُستورد: %Ln.</numerusform>
            <numerusform>لم تُستورد: %Ln.</numerusform>
            <numerusform>لم تُستورد: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>لا. هي محفوظة كما أرسلتها الخدمة؛ ولا يستطيع هذا البرنامج قراءتها كلها.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>لم تصل بعد</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقس بعد</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>لا شيء يمكن رؤيته</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>لا مصدر لهذه الصورة في المكتبة</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>لا يمكن مقارنة الصورة بمصدرها</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>لم تذكر الخدمة ذلك</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>نعم، من الخدمة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} من {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>تبقى لدى الخدمة {days} ي {hours} س</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>تبقى لدى الخدمة {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>لم تعد لدى الخدمة</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>الح&amp;ساب</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>ال&amp;صورة</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>ال&amp;شخصيات</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>الم&amp;فاضلة</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>الم&amp;وجّه</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>ال&amp;حكم</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>متحركة: يُستخدم الإطار الأول فقط من {frames}.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>زيد سطوعها: لا يملأ الملف سوى {bits} من {stored} بت فيه.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>ملف خام من الكاميرا: تُستخدم الصورة التي صنعتها الكاميرا منه.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>حُوّلت الألوان من {profile} إلى sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>ضُغطت من جديد كملف {format} عادي.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>ضُغطت لتبقى دون 10 م.ب.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>قُصّت إلى {width} × {height} بكسل.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>لا تُرسل بيانات الملف، كالكاميرا أو الموقع.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>رُسمت بحجم {width} × {height} بكسل.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>قُلبت أفقيًا.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: تُستخدم النسخة القياسية دون سطوعها الإضافي.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>مضبوطة بطريقة لا يعرفها هذا الإصدار من البرنامج.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>شفافيتها تخفي كل شيء، لذلك تُرسل الصورة بدونها.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>تُستخدم الكبرى من بين {pictures} من الصور في الملف.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>وُسّعت لوحة الألوان إلى الألوان الكاملة.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>خُفّضت إلى 8 بت لكل قناة.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>تُرسل كما هي.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>تُرسل بصيغة {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>تُرسل بحجم {width} × {height} بكسل.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>عُدّل ميلها بمقدار {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>الملف مبتور: التفاصيل الدقيقة للصورة مفقودة.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>الملف تالف أو مبتور: {percent}% من الصورة مفقود.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>هذه الصورة صغيرة؛ والأكبر تعطي نتائج أفضل.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>مُلئت الأجزاء الشفافة باللون {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>مُلئت الأجزاء الشفافة بالأبيض.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>أُديرت مع عقارب الساعة {degrees}°.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>أُديرت إلى الوضع القائم.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>قوس يُغلق دون أن يُفتح، فيُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>قوس غير مغلق، فيُرسل كما كُتب.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>وصلت صورة مكتملة تالفة. تحتفظ بها الخدمة سبعة أيام؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>تعذّر جلب صورة مكتملة. تحتفظ بها الخدمة سبعة أيام؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>كتب إصدار أحدث من البرنامج «{name}». حدّث هذا الإصدار لاستيراده.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>يتسع الجدول لـ{limit} من الصفوف. وزّعها على عدة جداول.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>وصلت صفحة ويب بدلًا من رد الخدمة. إن كانت هذه الشبكة تطلب تسجيل الدخول فسجّل في المتصفح، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>أضف الصورة المراد تعديلها.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>يستخدم برنامج آخر «{path}». أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>ذكر إصدار آخر من البرنامج سببًا لا يعرفه هذا الإصدار: «{word}».</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>تبدأ أكثر من صورة بـ«{name}». اكتب المزيد من معرّفها.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>لا تستجيب أي حافظة مفاتيح على هذا الحاسوب. يمكن إدخال مفتاح لهذه الجلسة فقط، في النافذة أو في {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>تعذّر جلب صورة من «{url}». احفظ الصورة في ملف واستخدمه.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>لا مقتطف باسم «{name}»: يُرسل الاسم كما كُتب بأقواسه.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>تعذّر بدء التشغيل التجريبي: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>طُلبت للتو صفوف من هذا الجدول أو الطلبات نفسها. راجعها أولًا.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>تبقى الصفوف المطلوبة كما هي. كرّرها وغيّر النسخ.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>اذكر ما تُعلَّم به الصور.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>يجيب شيء آخر بدلًا من «{host}»، ولم يُرسل شيء: الشهادة لاسم آخر. سجّل الدخول إلى هذه الشبكة في المتصفح، أو جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>حدث خطأ داخل البرنامج ({message}). لم يضع شيء؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>تجعل البدائل من هذا أكثر من {limit} من الطلبات. احذف بعضها.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>رصيد حسابك لا يكفي. اشحنه على wavespeed.ai وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>شهادة «{host}» غير صالحة في تاريخ هذا الحاسوب، ولم يُرسل شيء. تحقق من التاريخ والوقت.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>ألوان «{name}» موجهة لنوع آخر من الشاشات ({space}) ولا يمكن تحويلها بدقة. احفظها بنطاق sRGB أولًا.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>الاتصال بـ«{host}» ليس خاصًا، ولم يُرسل شيء: شهادته من جهة لا يعرفها هذا الحاسوب. إن كانت شركة أو برنامج مكافحة فيروسات يفحص الاتصالات هنا، فيجب إضافة شهادته إلى شهادات النظام.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>قاعدة البيانات ليست سليمة: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>قاعدة البيانات «{path}» سليمة، لكنها ليست كما ينشئها هذا البرنامج ({message}). تُركت كما هي. افتحها بالبرنامج الذي أنشأها، أو انقلها لتُستعاد من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>لم ينفّذ القرص المطلوب: {message}. تحقق منه وأعد المحاولة. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة وأعد المحاولة. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>لا يذكر السطر الأول من «{name}» عمودًا معروفًا. اذكر واحدًا على الأقل من: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>لا يمكن الكتابة في المجلد «{path}». اختر مجلدًا آخر للمكتبة، أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>المجلد «{path}» غير موجود. إن كان على قرص آخر فوصّله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>المفتاح فارغ. الصقه مجددًا.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>لم تستجب حافظة المفاتيح. ابحث عن نافذة كلمة المرور الخاصة بها، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>حافظة المفاتيح مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>لم تُفتح المكتبة بعد.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>لم تعد الصورة «{name}» في المكتبة. أضفها مجددًا.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>تغيّرت نسخة المكتبة من الصورة «{name}».</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>قاعدة بيانات المكتبة في «{path}» تالفة. صورك لم تُمس.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>قاعدة بيانات المكتبة هي إحدى نسخها الاحتياطية. أُضيفت الصور التي وصلت بعدها، وفيها الآن {pictures}. ربما أُرسلت بعدها طلبات لم تكن قد أُرسلت وقت النسخ، ولن تُرسل مجددًا: اجلب كل شيء من الخدمة.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>كانت قاعدة بيانات المكتبة تالفة أو مفقودة. استُعيدت من آخر نسخة احتياطية ومن الصور نفسها، وفيها الآن {pictures}. قد تنقص الطلبات التي تلت تلك النسخة: اجلب كل شيء من الخدمة. التالف محفوظ في «{path}».</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>الاسم «{name}» ليس نصًا. أعد تسمية الملف، أو استورده كنسخة.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>خرج الطلب ولم يصل رد: ربما قُبل وخُصمت تكلفته. هو محفوظ، ولم يُكرَّر.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>طلب الصورة «{name}» ليس في دفتر الطلبات.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>المسار «{path}» طويل إلى حد أن Windows لن يقبل فيه أي ملفات. اختر مجلدًا مساره أقصر.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>ما زالت قراءة الصورة جارية.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>في الموجّه {count} من الأحرف. اختصره إلى {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>الخادم الوكيل «{proxy}» لا يستجيب، ولم يُرسل شيء. تحقق من إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>لا يسمح الخادم الوكيل «{proxy}» للبرنامج بالوصول إلى «{host}»، ولم يُرسل شيء. اسأل من يدير الوكيل. قال: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>يطلب الخادم الوكيل «{proxy}» اسمًا وكلمة مرور، ولم يُرسل شيء. اضبط HTTPS_PROXY على http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>أُرسل الطلب نفسه بالبذرة نفسها، أو هو على وشك الإرسال. يتابعه «imageedit-desktop resume»؛ وأضف --again لطلبه مرة ثانية.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>ألغت الخدمة العمل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>لا يمكن الوصول إلى الخدمة، ولم يُرسل شيء. تحقق من اتصال الشبكة.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>تعذّر على الخدمة جلب صورة قدّمتها. أعد المحاولة، أو استخدم ملفًا. قالت: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>تعذّر على الخدمة صنع الصور: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>لم ترد الخدمة في الوقت المناسب. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>لا تقبل الخدمة مفتاح API. تحقق منه على wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>لم تعد الخدمة تعرف هذا: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>أنهت الخدمة العمل دون أن تعطي صورة.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>أعطت الخدمة عنوانًا لا يؤمَن فتحه من هذه الشبكة، لذلك لم تُجلب الصورة. أعد المحاولة على شبكة أخرى.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>تخلّت الخدمة عن العمل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>تواجه الخدمة مشكلة الآن. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>الخدمة مشغولة بطلباتك الأخرى. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>لم تعد الصورة لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>رفضت الخدمة الطلب: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>تعذّرت قراءة رد الخدمة ({path}). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>رفض فحص المحتوى لدى الخدمة هذا الطلب. غيّر الموجّه أو الصور. قال: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>لم يسلّم الموقع «{url}» (الرد {status}). احفظ الصورة في ملف واستخدمه.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>الحجم {size} غير ممكن. يجب أن يكون كل ضلع من {min_px} إلى {max_px} بكسل.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>الحجم {size} غير ممكن. يجب أن تكون الأضلاع من مضاعفات {step_px}؛ والأقرب {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>حُذف العمل لدى الخدمة.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>لا يوجد مفتاح API بعد. أضف واحدًا باستخدام «imageedit-desktop key set»، أو جرّب --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>لا شخصية باسم «{name}» في المكتبة.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>لا يوجد ملف «{name}».</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>لا مكتبة في «{path}».</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>لا صور في المجلد «{name}».</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>لا صورة في الحافظة. انسخ صورة أو ملفها أولًا.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>لا صورة باسم «{name}» في المكتبة.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>لا شيء في الجدول لطلبه.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>لا صورة فيما أفلتّه. أفلت ملف صورة.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>كانت الصور أكثر مما يُقبل دفعة واحدة: قُبلت أول {count} منها. استوردها إلى المكتبة لتحصل عليها كلها.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>أنشأ هذه المكتبة إصدار أحدث من ImageEdit Desktop. حدّث البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>لا يقبل هذا النموذج بورتريهات مرجعية حاليًا. تابع بدونها، أو استخدم أحدها صورةً مصدرًا.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>لا يقبل هذا النموذج بذرة حاليًا. تابع بدونها.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>هذا الطلب من إصدار آخر للبرنامج («{word}»)، أو أنه تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>سيكلّف هذا {price}، أي أكثر من حدّك وهو {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>ما وصل عن الإصدارات الجديدة غير موقّع من صانعي هذا البرنامج، ولم يُصدَّق. ربما غُيّر في الطريق.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>ما وصل عن الإصدارات الجديدة غير مفهوم، ولم يُصدَّق. أعد المحاولة لاحقًا، أو راجع صفحة التنزيل.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>ما وصل يسمّي {version} أحدث إصدار، لكن {known} كان معروفًا من قبل. لم يُصدَّق. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>لا يمكن قراءة محتوى الحافظة كخلايا جدول.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>ما أرسلته الخدمة ليس صورة.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>ما أرسلته الخدمة أكبر من أن يكون صورة.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>لا يقبل Windows مجلدًا باسم «{name}»: فهو اسم جهاز، أو فيه أحد الرموز &lt; &gt; : &quot; | ? *، أو ينتهي بنقطة أو مسافة. اختر مجلدًا باسم آخر.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>اكتب موجّهًا.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>لديك هذا: أنتج الطلب نفسه بالبذرة نفسها «{path}». أضف --again لتكراره.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>أوقفته قبل إرسال الطلب. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>أوقفت الانتظار. قد يستمر العمل المُرسل وقد تُخصم تكلفته؛ ويمكنك استلامه في أي وقت.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>لا يُسمح لحسابك بهذا: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>لا يمكن قراءة ميزانيتك، لذلك لا يُطلب شيء. عيّن كل حدودها من جديد، في النافذة أو باستخدام «imageedit-desktop budget --off» والحدود التي تريدها.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>تعذّر حفظ ميزانيتك الجديدة على هذا القرص، ولن يُطلب شيء حتى تُحفظ.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>لا يمكن طلب {count} من الصور. اطلب من {min} إلى {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>لا يمكن طلب {count} من صفوف الجدول كما هي. أصلحها أو أزلها.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>سيتجاوز {price} ميزانيتك اليومية: أُنفق أو طُلب {spent} من {limit}.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>سيتجاوز {price} ميزانيتك الشهرية: أُنفق أو طُلب {spent} من {limit}.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>قيمة {variable} هي «{text}». يجب أن تكون عنوان https، أو http على هذا الجهاز.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>لا يمكن الوصول إلى «{host}» دون خادم وكيل، والإعداد {setting} غير مفهوم. لم يُرسل شيء. صحّحه، مثلًا إلى http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>لم يخبر «{host}» عن أحدث إصدار. تحقق من اتصال الشبكة، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>لم يُعثر على «{host}» في الشبكة، ولم يُرسل شيء. تحقق من اتصال الشبكة؛ فقد يعترضه VPN أو مرشّح أسماء.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>لا يمكن محو «{name}» بعد: لم يكتمل {count} من الطلبات ببورتريهاته. انتظرها، أو تخلَّ عمّا لم يُرسل منها.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>لا يمكن قراءة «{name}» كجدول. احفظه من برنامج الجداول بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>لا يمكن قراءة «{name}». تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>تعذّر رفع «{name}»، ولم يُطلب شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>صار لـ«{name}» اسم آخر: «{path}».</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>تغيّر «{name}» منذ قراءته. تُقرأ الصور المتغيّرة الآن من جديد: راجعها ثم اطلب.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>لا بورتريهات لـ«{name}» بعد.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>لا صورة مصغرة لـ«{name}» في المعرض.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>لـ«{name}» {count} من البورتريهات، ولا تتسع البطاقة للمزيد. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>حجم «{name}» هو {width} × {height} بكسل، أكثر مما يمكن فتحه. صغّره أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>«{name}» نسخة من نتيجة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>«{name}» مجلد. اختر صورة داخله.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>«{name}» ملف {format} من نوع غير شائع. احفظه كملف JPEG أو PNG عادي أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>«{name}» مضبوط بطريقة لا يعرفها هذا الإصدار من البرنامج. استخدم إصدارًا أحدث، أو اختر الصورة من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>«{name}» بين النتائج، لكنه لا يكشف من أين جاء.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>«{name}» تالف ولا يمكن عرضه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>«{name}» تالف: لا يمكن فك ترميز معظم الصورة. انسخه أو صدّره مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>«{name}» تالف: نهاية الصورة مفقودة. انسخه أو صدّره مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>«{name}» فارغ. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>«{name}» بصيغة لا يمكن فتحها، وهي {format}. احفظه بصيغة JPEG أو PNG أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>«{name}» في المجلد، لكنه ليس في المعرض.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>«{name}» ليس شخصية من هذا البرنامج، أو أنه تالف. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>«{name}» ليس صورة. اختر صورة، مثل JPEG أو PNG أو HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>«{name}» ليس صورة. صيغته {format}. اختر صورة، مثل JPEG أو PNG أو HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>لم يعد «{name}» في المجلد.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>«{name}» أصغر من أن يُستخدم.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>تعطّل قارئ الصور عند «{name}»، ولا يمكن استخدامه. لم يتضرر شيء آخر. احفظه أولًا بصيغة JPEG أو PNG ببرنامج آخر.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>يشير «{name}» إلى صور على حاسوب آخر: «{path}». ضع الملف هناك، أو أحضر الصور إلى هنا.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>غيّر برنامج آخر «{name}».</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>«{name}» بقي من تنزيل لم يكتمل.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>وعد البرنامج الآخر بـ«{name}» ولم يسلّمه. احفظه في ملف أولًا.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>سيستغرق فتح «{name}» وقتًا أو ذاكرة أكثر مما ينبغي. احفظه كملف JPEG أو PNG عادي أولًا.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>«{path}» هو المكتبة نفسها. اختر مجلدًا خارجها.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>لا يصلح «{text}» بذرة. استخدم عددًا صحيحًا من {min} إلى {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>«{text}» ليس نعم ولا لا. اكتب «yes» أو «no».</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>«{text}» ليس حجمًا. اكتبه هكذا: 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>«{text}» ليس مبلغًا. اكتب الدولارات هكذا: 0.05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>«{text}» غير مفهوم في البحث.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>«{url}» صفحة ويب، ولا تذكر صورة خاصة بها. اسحب الصورة نفسها، أو احفظها في ملف.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>«{url}» في مكان لا يقرؤه إلا برنامجه. انسخه إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>«{url}» ليس عنوان ويب. استخدم http:// أو https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>يقود «{url}» إلى شبكة خاصة، ولا تُجلب منها صور. احفظ الصورة في ملف واستخدمه.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>كل ما يضبطه «{name}» كان مضبوطًا بالفعل.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>محسَّن</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>عدد الصور</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>تحسين الموجّه</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>ضُبط «{name}». واستُبدل: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>character</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>حساسة</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>images</source>
        <translation>عدد الصور</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>ليس: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>مجهولة المصير</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>صور مفقودة</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>البورتريه</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>مشابهة لصورة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>square</source>
        <translation>مربعة</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>طولية</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>عرضية</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
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
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لا فاشلة</numerusform>
            <numerusform>واحدة فشلت</numerusform>
            <numerusform>اثنتان فشلتا</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
            <numerusform>%Ln فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>لا مجهولة المصير</numerusform>
            <numerusform>واحدة مصيرها مجهول</numerusform>
            <numerusform>اثنتان مصيرهما مجهول</numerusform>
            <numerusform>%Ln مصيرها مجهول</numerusform>
            <numerusform>%Ln مصيرها مجهول</numerusform>
            <numerusform>%Ln مصيرها مجهول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>لا متوقفة</numerusform>
            <numerusform>واحدة متوقفة مؤقتًا</numerusform>
            <numerusform>اثنتان متوقفتان</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
            <numerusform>%Ln متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحدة في الانتظار</numerusform>
            <numerusform>اثنتان في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
            <numerusform>%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>لا شيء جاهز للإرسال</numerusform>
            <numerusform>واحدة جاهزة للإرسال</numerusform>
            <numerusform>اثنتان جاهزتان للإرسال</numerusform>
            <numerusform>%Ln جاهزة للإرسال</numerusform>
            <numerusform>%Ln جاهزة للإرسال</numerusform>
            <numerusform>%Ln جاهزة للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>لا شيء قيد التنفيذ</numerusform>
            <numerusform>واحدة قيد التنفيذ</numerusform>
            <numerusform>اثنتان قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>اختر مهمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>اختر أولًا مهمة في قائمة الانتظار: ما أُرسل خرج منها.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>ينسخ ما يحتاج إلى معرفته من يساعدك: بلا مفتاح وبلا صور.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>جلب مجددًا</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>يتخلى عن المهمة؛ لم يُرسل شيء ولا يُخصم شيء.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>يتابع الطلب المُرسل؛ ولا تُخصم تكلفته مرة أخرى.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>لا عمل جارٍ</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>هي آخر ما يُرسل بالفعل.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>هي أول ما يُرسل بالفعل.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>مواصلة الانتظار</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>يكرر الطلب نفسه، كطلب جديد بسعره الخاص.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>متوقف مؤقتًا: لا مهام تنتظر. ولا يُرسل شيء حتى تستأنف.</numerusform>
            <numerusform>متوقف مؤقتًا: تنتظر مهمة واحدة. ولا يُرسل شيء حتى تستأنف.</numerusform>
            <numerusform>متوقف مؤقتًا: تنتظر مهمتان. ولا يُرسل شيء حتى تستأنف.</numerusform>
            <numerusform>متوقف مؤقتًا: تنتظر %Ln مهام. ولا يُرسل شيء حتى تستأنف.</numerusform>
            <numerusform>متوقف مؤقتًا: تنتظر %Ln مهمة. ولا يُرسل شيء حتى تستأنف.</numerusform>
            <numerusform>متوقف مؤقتًا: تنتظر %Ln مهمة. ولا يُرسل شيء حتى تستأنف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>متوقف مؤقتًا: ما تطلبه ينتظر. ولا يُرسل شيء حتى تستأنف.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>اضغط Enter لترى ما يمكن فعله حيالها.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>تنتظر حتى يفرغ مكان</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>يُستلم {done} من {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>&amp;استئناف الإرسال</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>يرسل المهمة؛ وتُخصم تكلفتها عندما تقبلها الخدمة.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>تبدأ بعد {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>يوقف الانتظار. لا تستطيع الخدمة الإلغاء: قد تُخصم تكلفة الطلب مع ذلك.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>يسحب الطلب؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>يزيل السطر. وتبقى المهمة في سجلات المكتبة.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>لا يمكن هذا في حالة المهمة الحالية.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>إعادة المحاولة بعد {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>يجري الرفع {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>تنتظر حتى تستأنف الإرسال</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>ما دام الإرسال متوقفًا مؤقتًا ينتظر ما تطلبه. وما أُرسل يستمر.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} من {count} من الصور</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>كل الصور في المكتبة. ضع صورك بجانب الكود: {names}.</numerusform>
            <numerusform>لم تعد صورة واحدة في المكتبة. ضع صورتك بجانب الكود: {names}.</numerusform>
            <numerusform>لم تعد صورتان في المكتبة. ضع صورتيك بجانب الكود: {names}.</numerusform>
            <numerusform>لم تعد %Ln صور في المكتبة. ضع صورك بجانب الكود: {names}.</numerusform>
            <numerusform>لم تعد %Ln صورة في المكتبة. ضع صورك بجانب الكود: {names}.</numerusform>
            <numerusform>لم تعد %Ln صورة في المكتبة. ضع صورك بجانب الكود: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>تُترك عناوين الصور التي لم تُرفع بعد فارغة.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>كل تشغيل طلب مستقل، ويُدفع كأي طلب آخر.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>كل تشغيل طلب مستقل، تجريبي ومجاني.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>لصدفة POSIX: في Linux وmacOS، وفي Windows عبر WSL أو Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>تُرفع الصور بالشكل الذي يرسلها به هذا البرنامج.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>يقبله التشغيل التجريبي ما دامت هذه النافذة مفتوحة. وله مفتاح خاص به.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>يُقرأ المفتاح من المتغير {name}؛ ولا يرد في الكود أبدًا.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>هذا متن الطلب.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>جُلب: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>لم يُجلب بعد: {missing}. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>لم يعد هناك: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>كان على القرص: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>الصور لدى الخدمة: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>قيد الصنع، أو من طلب يجري البحث عنه: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>زوج من مبارزة</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>ضبط صورة</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>مبارزة عمياء</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>مقارنة صورتين</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>النظر عن قرب</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>البورتريهات المرجعية</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استعراض</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>جدول الطلبات</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>ما تريد صنعه</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>حساسة</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>مقارنةً بالأصل وبكسلاته: SSIM {similarity}. وكل ما هو أدق من {size} يضيع.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>بهذا الحجم يُرى فرق عند عرض 100% (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>بهذا الحجم يكاد لا يُرى فرق (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>بهذا الحجم لا يُرى أي فرق (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>بهذا الحجم الفرق واضح للعين (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>رُمّزت من جديد كملف PNG، دون فقد أي شيء.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>رُمّزت من جديد بجودة JPEG مقدارها {quality} من 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>لم يُفقد شيء في الترميز: كل بكسل هو نفسه بهذا الحجم (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>مدى التشابه بينهما</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>لا يُرسل: اسم المؤلف.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>لا يُرسل: الكاميرا.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>لا يُرسل: وقت التصوير.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>لا يُرسل: مكان التصوير.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>الصورة المضغوطة هي نفسها التي في ملفك، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>ليس فيه سوى الصورة.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُجري عليها</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>ملفك</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>قيد الصنع</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>من إصدار آخر</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>مجهولة المصير</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>قيد الاستلام</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>قيد الرفع</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>لا صفوف مكررة متروكة</numerusform>
            <numerusform>تُرك صف مكرر واحد</numerusform>
            <numerusform>تُرك صفان مكرران</numerusform>
            <numerusform>تُركت %Ln صفوف مكررة</numerusform>
            <numerusform>تُرك %Ln صفًا مكررًا</numerusform>
            <numerusform>تُرك %Ln صف مكرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>لا صفوف تحتاج إلى مراجعة في المهام</numerusform>
            <numerusform>صف واحد يحتاج إلى مراجعة في المهام</numerusform>
            <numerusform>صفان يحتاجان إلى مراجعة في المهام</numerusform>
            <numerusform>%Ln صفوف تحتاج إلى مراجعة في المهام</numerusform>
            <numerusform>%Ln صفًا يحتاج إلى مراجعة في المهام</numerusform>
            <numerusform>%Ln صف يحتاج إلى مراجعة في المهام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>لا صفوف من «{name}».</numerusform>
            <numerusform>صف واحد من «{name}».</numerusform>
            <numerusform>صفان من «{name}».</numerusform>
            <numerusform>%Ln صفوف من «{name}».</numerusform>
            <numerusform>%Ln صفًا من «{name}».</numerusform>
            <numerusform>%Ln صف من «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>لا صفوف سبق طلبها</numerusform>
            <numerusform>صف واحد سبق طلبه</numerusform>
            <numerusform>صفان سبق طلبهما</numerusform>
            <numerusform>%Ln صفوف سبق طلبها</numerusform>
            <numerusform>%Ln صفًا سبق طلبه</numerusform>
            <numerusform>%Ln صف سبق طلبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>لا صفوف تحتاج إلى إصلاح</numerusform>
            <numerusform>صف واحد يحتاج إلى إصلاح</numerusform>
            <numerusform>صفان يحتاجان إلى إصلاح</numerusform>
            <numerusform>%Ln صفوف تحتاج إلى إصلاح</numerusform>
            <numerusform>%Ln صفًا يحتاج إلى إصلاح</numerusform>
            <numerusform>%Ln صف يحتاج إلى إصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>قُرئت صور كل الصفوف</numerusform>
            <numerusform>صف واحد لم تُقرأ صوره بعد</numerusform>
            <numerusform>صفان لم تُقرأ صورهما بعد</numerusform>
            <numerusform>%Ln صفوف لم تُقرأ صورها بعد</numerusform>
            <numerusform>%Ln صفًا لم تُقرأ صوره بعد</numerusform>
            <numerusform>%Ln صف لم تُقرأ صوره بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>يُحتفظ في الملف بالأعمدة التي لا معنى لها هنا: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>يُدوَّن كل طلب مع صفه.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>فشل، ويمكن طلبه مجددًا</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>عدد الصور</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>يحتاج إلى مراجعة في المهام</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>يحتاج إلى قرارك في المهام</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>تصبح الصور الجديدة في «{folder}» صفوفًا.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>لم تُطلب: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>لا يُرسل شيء حتى تستأنف قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>لا شيء لطلبه الآن</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>تحسين الموجّه</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>طُلب، وينتظر الإرسال</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>بذور خاصة</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>فشل جزئيًا، ويمكن طلب الباقي مجددًا</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>صور لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>البورتريهات</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>المجلد «{folder}» غير موجود الآن.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>مثل الصف {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>سبق طلب الشيء نفسه</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>إضافة صفوف</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>تكرار صفوف</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>تحرير خلايا</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>مجاني (تجريبي)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>مضاعفة صفوف</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>لصق خلايا</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>إزالة صفوف</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>لا صفوف في «{name}» بعد.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>وضع علامات على %Ln صورة</numerusform>
            <numerusform>وضع علامات على صورة واحدة</numerusform>
            <numerusform>وضع علامات على صورتين</numerusform>
            <numerusform>وضع علامات على %Ln صور</numerusform>
            <numerusform>وضع علامات على %Ln صورة</numerusform>
            <numerusform>وضع علامات على %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>ترتيب %Ln صورة</numerusform>
            <numerusform>ترتيب صورة واحدة</numerusform>
            <numerusform>ترتيب صورتين</numerusform>
            <numerusform>ترتيب %Ln صور</numerusform>
            <numerusform>ترتيب %Ln صورة</numerusform>
            <numerusform>ترتيب %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>استعادة %Ln صورة</numerusform>
            <numerusform>استعادة صورة واحدة</numerusform>
            <numerusform>استعادة صورتين</numerusform>
            <numerusform>استعادة %Ln صور</numerusform>
            <numerusform>استعادة %Ln صورة</numerusform>
            <numerusform>استعادة %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>تأجيل %Ln صورة</numerusform>
            <numerusform>تأجيل صورة واحدة</numerusform>
            <numerusform>تأجيل صورتين</numerusform>
            <numerusform>تأجيل %Ln صور</numerusform>
            <numerusform>تأجيل %Ln صورة</numerusform>
            <numerusform>تأجيل %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>استيراد %Ln صورة</numerusform>
            <numerusform>استيراد صورة واحدة</numerusform>
            <numerusform>استيراد صورتين</numerusform>
            <numerusform>استيراد %Ln صور</numerusform>
            <numerusform>استيراد %Ln صورة</numerusform>
            <numerusform>استيراد %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>نقل %Ln صورة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل صورة واحدة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل صورتين إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صور إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المحذوفات</numerusform>
            <numerusform>نقل %Ln صورة إلى سلة المحذوفات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>إلغاء تأجيل %Ln صورة</numerusform>
            <numerusform>إلغاء تأجيل صورة واحدة</numerusform>
            <numerusform>إلغاء تأجيل صورتين</numerusform>
            <numerusform>إلغاء تأجيل %Ln صور</numerusform>
            <numerusform>إلغاء تأجيل %Ln صورة</numerusform>
            <numerusform>إلغاء تأجيل %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>انتقاء %Ln صورة</numerusform>
            <numerusform>انتقاء صورة واحدة</numerusform>
            <numerusform>انتقاء صورتين</numerusform>
            <numerusform>انتقاء %Ln صور</numerusform>
            <numerusform>انتقاء %Ln صورة</numerusform>
            <numerusform>انتقاء %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>رفض %Ln صورة</numerusform>
            <numerusform>رفض صورة واحدة</numerusform>
            <numerusform>رفض صورتين</numerusform>
            <numerusform>رفض %Ln صور</numerusform>
            <numerusform>رفض %Ln صورة</numerusform>
            <numerusform>رفض %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>ترك %Ln صورة دون حسم</numerusform>
            <numerusform>ترك صورة واحدة دون حسم</numerusform>
            <numerusform>ترك صورتين دون حسم</numerusform>
            <numerusform>ترك %Ln صور دون حسم</numerusform>
            <numerusform>ترك %Ln صورة دون حسم</numerusform>
            <numerusform>ترك %Ln صورة دون حسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a picture</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Kept the best of %Ln pictures</source>
        <translation>
            <numerusform>الاحتفاظ بالأفضل من %Ln صورة</numerusform>
            <numerusform>الاحتفاظ بالأفضل من صورة واحدة</numerusform>
            <numerusform>الاحتفاظ بالأفضل من صورتين</numerusform>
            <numerusform>الاحتفاظ بالأفضل من %Ln صور</numerusform>
            <numerusform>الاحتفاظ بالأفضل من %Ln صورة</numerusform>
            <numerusform>الاحتفاظ بالأفضل من %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>إزالة ملصق %Ln صورة</numerusform>
            <numerusform>إزالة ملصق صورة واحدة</numerusform>
            <numerusform>إزالة ملصق صورتين</numerusform>
            <numerusform>إزالة ملصق %Ln صور</numerusform>
            <numerusform>إزالة ملصق %Ln صورة</numerusform>
            <numerusform>إزالة ملصق %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>إزالة نجوم %Ln صورة</numerusform>
            <numerusform>إزالة نجوم صورة واحدة</numerusform>
            <numerusform>إزالة نجوم صورتين</numerusform>
            <numerusform>إزالة نجوم %Ln صور</numerusform>
            <numerusform>إزالة نجوم %Ln صورة</numerusform>
            <numerusform>إزالة نجوم %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>الوسم «{tag}» على %Ln صورة</numerusform>
            <numerusform>الوسم «{tag}» على صورة واحدة</numerusform>
            <numerusform>الوسم «{tag}» على صورتين</numerusform>
            <numerusform>الوسم «{tag}» على %Ln صور</numerusform>
            <numerusform>الوسم «{tag}» على %Ln صورة</numerusform>
            <numerusform>الوسم «{tag}» على %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>إزالة الوسم «{tag}» من %Ln صورة</numerusform>
            <numerusform>إزالة الوسم «{tag}» من صورة واحدة</numerusform>
            <numerusform>إزالة الوسم «{tag}» من صورتين</numerusform>
            <numerusform>إزالة الوسم «{tag}» من %Ln صور</numerusform>
            <numerusform>إزالة الوسم «{tag}» من %Ln صورة</numerusform>
            <numerusform>إزالة الوسم «{tag}» من %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>تم التراجع عن: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>ملصق أزرق</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>ملصق أخضر</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>ملصق من إصدار آخر</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>منتقاة</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>ملصق بنفسجي</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>ملصق أحمر</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>ملصق أصفر</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} على %Ln صورة</numerusform>
            <numerusform>{label} على صورة واحدة</numerusform>
            <numerusform>{label} على صورتين</numerusform>
            <numerusform>{label} على %Ln صور</numerusform>
            <numerusform>{label} على %Ln صورة</numerusform>
            <numerusform>{label} على %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} على %Ln صورة</numerusform>
            <numerusform>★{stars} على صورة واحدة</numerusform>
            <numerusform>★{stars} على صورتين</numerusform>
            <numerusform>★{stars} على %Ln صور</numerusform>
            <numerusform>★{stars} على %Ln صورة</numerusform>
            <numerusform>★{stars} على %Ln صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>افتح صورة أولًا.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>هذه أول صورة.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>هذه آخر صورة.</translation>
    </message>
</context>
</TS>
