<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Fotoğrafları bulutta bir modelle düzenler; her görsel kendi diskinde kalır.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>MIT lisansı. Qt ve PySide6 (LGPL) ile yapıldı; simgeler Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Görseller sRGB olarak gösterilir; sistem bunu ekranına uyarlar.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Görseller sRGB olarak gösterilir: sistemde ekranın için renk profili yok.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Görseller ekranının renkleriyle, “{name}” profiline göre gösterilir.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Görseller ekranının renkleriyle, profiline göre gösterilir.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Sürüm {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Görsellerin: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>Anahtar {variable} değişkeninden gelir ve başka hiçbir yerde saklanmaz.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Son işlem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Portre ekle</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Bir kişinin portrelerini bırak ya da seçmek için tıkla</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>Portreler modele kişinin nasıl göründüğünü anlatır</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Önce bir portre seç.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Şu anda ayarlanan bir şey yok.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Portre: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Görsel okunuyor…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>“{name}” okunuyor…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Kaynak: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>Hizmet bu görseli adresinden olduğu gibi alır.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Henüz kaynak yok.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Bu görsel artık kitaplıkta değil.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Saydam kısımların arkası</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Kırpma biçimi</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: ayarla</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>O zamandan beri karar bekleyen yeni bir sipariş gelmedi.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln iş başarısız oldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln görsel geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Her şey bitti.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Çöp Kutusuna Taşı</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Bu görsel zaten çöp kutusunda.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Bu görsel çöp kutusunda değil.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Bu görsel hâlâ yolda.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Henüz açık bir kitaplık yok.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Hiçbir şey kaybolmaz. Gönderilenler hizmette sürer; görseller bir sonraki açılışta gelir.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Görseller oluşturuluyor.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>%Ln sipariş yoldayken çık</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>Prova pencereyle birlikte biter; oluşturmakta olduğu görseller de. Ücreti yoktur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Hizmet bu görseli hassas olarak işaretledi. Göstermek için buraya tıkla.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Bu dosya burada gösterilemiyor.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Bu dosya eksik.</translation>
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
        <translation>Bir sınırı aşacak sipariş verilmez. Sınır istemiyorsan alanı boş bırak.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Şu tutarı aşan siparişte sor</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bütçe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Aylık</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>Bu ay {amount} harcandı</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>Bugün {amount} harcandı</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Kırpma çerçevesi</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, soldan {left}, üstten {top}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rıza</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Örneğin: kısa kızıl saçlı bir kadın</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Karakterin adı</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Kart portre alanına konunca isteme önerilir.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>İfade</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>İstemler için ifade</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portreler</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Görseller okunuyor…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Görsellerini göster</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ortaya çıkanlar</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>Kişiyle neyin, nasıl ve ne zamana kadar kararlaştırıldığı</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Aklında kalsın istediğin her şey</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Karakterler</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Kartı bu temsil ediyor.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Portre {number} / {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>Kopyanın kopyası kişiden giderek uzaklaşır: olabildiğince ilk portreler fotoğraf olsun.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>İsteme ekle</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Portre ekle</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Portresi olacağı karakter</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Önce bir karakter seç.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Bir yer seç…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Karakteri dışa aktar</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Karakterleri içe aktar</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>Dosyada ad, notlar, ifade, kararlaştırılanlar ve tüm portreler geldikleri hâliyle bulunur; yer ve kamera gibi dosya bilgileri de içindedir. Yalnızca o kişinin güvendiği kimselere ver.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Yeni karakter</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Henüz açık bir kitaplık yok.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Daha değil</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Yolda siparişler var. Önce onları bekle.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Önce görseli kabul et: sakladığın görsel portre olabilir.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Kartı göster</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>Görsel, “{name}” için portre oldu.</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>“{name}” portreleri portre alanında.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Bu karakterin henüz portresi yok.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Bu görsel çöp kutusunda.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>“{name}” için bir ifade var: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>“{name}” şu dosyada: {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Bir kart, bir kişinin portrelerini, istemler için bir ifadeyi, notları ve kararlaştırılanları saklar. Kartı portre alanına sürükle, portreler hazır. Başlamak için buraya görsel bırak.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Bir karakter seç.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Dosyadan içe aktar…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Yeni karakter</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Henüz karakter yok</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Tekrar tekrar çalıştığın kişiler ve figürler</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Portre alanına koy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>“{word}” Sözcüğünü Sözlüğe Ekle</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Öneri yok</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Ton kesilmesi</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>Provanın Anahtarını Kopyala</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Kodun dili</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Kod olarak istek</translation>
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
        <translation>Bu henüz hazır değil.</translation>
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
        <translation>İki görseli karşılaştır</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>Bu görselin neyden oluşturulduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Önce bir görsel aç.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Önce hassas görseli göster.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Kaynak okunuyor…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>Bu görselin kaynağı bir adres. Kitaplıkta kopyası yok.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>Bu görselin kaynağı artık kitaplıkta değil.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Şu anda kaynakla sonuç arasında çizgi yok.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Portre ekle</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Kaynak görseli seç</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Her şey temizlendi.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Her şey temizlendi. {keys} geri getirir.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>Tarif geri yüklendi.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>Tarif geri yüklendi. {keys} öncekini geri getirir.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Temizlenecek bir şey yok.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size} sipariş edilemiyor; {images} × {size} oldu.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” zaten portreler arasında.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Referans portreler</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Onlarsız gönder</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} olmaz, {count} olarak kaldı: {min} ile {max} arası</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>O genel bakışa dön</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Gelen her şey için karar verildi.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Önce düellodan çık.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>Geri alınan işlem, genel bakıştaki bir seriyle ilgili.</translation>
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
        <translation>Sığdır</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>{path} dosyasında.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Tanılama bilgilerini kaydet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Bir arızada sana yardım edenler için. Hiçbir şey gönderilmez: oku, sonra kopyala ya da dosya olarak kaydet. İçinde anahtar, istem veya görsel yoktur.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>Panoya kopyalandı.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Aday</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>Tarifler arasındaki farklar</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Kullanılamayanlar</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Hepsi portre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>İlki kaynak, diğerleri portre</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Kitaplığa aktar…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>İlki “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>Bu %Ln görsel ne olsun?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Bir düello açık.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Tüm çiftler gösterildi.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>Bir düelloda en çok {count} görsel olabilir. Daha az seç.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Önce bir kör düello başlat.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>&amp;Düellodaki Hassas Görselleri Yine Bulanıklaştır</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Bu görsellerin hiçbiri hassas değil.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Şu anda sorulan bir şey yok.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Kaydedilmiş iki veya daha çok görsel ya da onlardan bir seri seç.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Bu kitaplıkta hassas görseller bulanıklaştırılmıyor.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Önce sıralamayı göster.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>Yanıtlardan hangisinin en iyi olduğu anlaşılmıyor.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>Düello saklandı: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Henüz yanıt yok.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Devam edilecek düello yok.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Kör düello</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Şu anda sorulan bir şey yok.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Kaynak okunuyor…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Bu görsellerin kaynakları farklı: hangisinin hangisi olduğunu ele verirler.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Onunla oluşturulanları da sil</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Silinecekler</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Kalacaklar</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Bilgiler</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>Hizmetteki %Ln görsel bu kitaplıkta yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Hizmette hâlâ bulunan her şey aranıyor…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Bu serinin görselleri</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Aynı istekleri bir kez sipariş et</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Sipariş et…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Görseller okunuyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Okuma durduruldu: {done} / {total} görsel</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Duraklatılmış başlat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln istek</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>Görsel okunur okunmaz sipariş yola çıkar.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>ücretsiz (prova)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>%Ln istekten fazla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln görsel sürüklenemiyor: çöp kutusunda ya da hâlâ yolda.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>Başka bir programa tek seferde en çok {count} görsel verilebilir. Daha az seç.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Bu görsele benzeyen başka görsel yok.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Görseller şu anda yığın hâlinde gösterilmiyor.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>Görsel açık.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Bu görseller içe aktarıldı: yinelenecek sipariş yok.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Bu seri yolda değil.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Bu görsel çöp kutusunda.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Bu görsel hâlâ yolda.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Bu görsel içe aktarıldı ve nasıl oluşturulduğu bilinmiyor.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln hassas görsel gizli</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Aramayı değiştir ya da tüm görselleri görmek için temizle.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeri</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>Hassas görsellerin nasıl gösterileceği Görünüm menüsünde seçilir.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>Görsellerin yerinde kaynak gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Oluştur</translation>
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
        <translation>İptal</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Görsele Git</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Görselin numarası</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>Hangisi, 1 ile {total} arası?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Gidilecek görsel yok.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>API anahtarı…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeri</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Gerçek hizmeti kullan…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} kaldı</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln hassas görsel gizli</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Hassas görsellerin nasıl gösterileceğini seç.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>Tek seferde en çok {count} görsel karşılaştırılabilir. Daha az seç.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Önce iki görseli karşılaştır.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Yalnızca bir görsel kaldı.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Önce bir genel bakış aç.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>İki görsel ya da çok görselli bir seriden birini seç.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Önce biri dışında hepsini çıkar ya da reddet.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>Genel bakış açık.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Bu görseller hâlâ yolda.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>İki görsel karşılaştırılıyor.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Siyah {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Henüz ölçülmedi.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Beyaz {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>Görselin {blocked} kadarı ayrıntısız siyah, {blown} kadarı ayrıntısız beyaz. Yarısı, tam parlaklığın {middle} düzeyinden daha koyu.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Biraz kırpılmış ya da farklı ışıkta. Bir görselin değişik sürümleri ayrı kalır.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Seriler arasında</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Farklı boyut veya sıkıştırma ya da biraz daha parlak.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Benzerlik</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Bir yığındaki görsellerin ne kadar benzediği</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Gevşek</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Çok ortak yan</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Birkaç dosyada tek görsel.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>İlişkili</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Küçük değişiklikler</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Katı</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Aynı</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Neredeyse aynı olan sürümler.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Kompozisyonu aynı olan sürümler.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Çok yakın</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Bir görsel klasörü seç</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Henüz açık bir kitaplık yok.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>İçe aktarılmadı</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Bu görseller artık görünmüyor.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Portre {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Görseli kopyala</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>İstemi kopyala</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>İşin ücreti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Hassas</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>İçe aktarıldığı yer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Oluşturulma</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>İşin görselleri</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Bu görselin istemi</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>İyileştirilmiş istem</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>İstenen boyut</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Tarifi geri yükle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Ayrıntılarını görmek için bir görsel seç.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Hizmet kimliği</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Kaynak olarak kullan</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>Bu görsel için {fact}</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln görsel kaydedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Göndermeyi sürdür</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Yolda olan ya da başarısız olan bir şey yok.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Göndermeyi duraklat</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Bitmemiş işler</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>İşler kapalı.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Bir tuşa bas…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Bakiye soruluyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Düzenlemeler kendi hesabında çalışır ve oradan ödenir. Anahtarı wavespeed.ai/accesskey adresinde oluşturabilirsin.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Anahtarı unut</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>{place} içinde saklanır ve hizmetten başka kimseye gönderilmez.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Şu anda hiçbir anahtarlık anahtarı kabul etmiyor; bu yüzden yalnızca bu oturum için bellekte tutuluyor.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Değiştirmek için başka bir anahtar yapıştır</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Anahtarı yapıştır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>Anahtar çalışıyor. Bakiye: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Anahtar deneniyor…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>WaveSpeedAI anahtarın</translation>
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
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Komut veya tuş ara</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tuş düzeni</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tümünü Sıfırla</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Şunlar bir tuş kaybetti: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Orada Bırak</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>“{command}” için tuş yok</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>“{command}” kısayolunu sıfırla</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>“{command}” kısayolu: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Burada Kullan</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} şuna ait: {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} burada gezinmeye ya da basmaya yarar. Başka bir tuş ya da bir tuş birleşimi seç.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key}, “{menu}” menüsünü açar.</translation>
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
        <translation>Pencere seçilen dile bir sonraki açılışta geçer.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Sistemin dili</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Pencere bu dile bir sonraki açılışta geçer.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (yazı tipi yüklü değil)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (makine çevirisi)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Görünen alanın yüzde kaçının kaynağı gösterdiği</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Kaynakla sonuç arasındaki çizgi</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>&amp;Slayt Gösterisini Sürdür</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>&amp;Işıkları Aç</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>&amp;Işıkları Söndür</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Önce bir görsel aç.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Slayt gösterisi: her görsel {seconds} sn.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>Bu son görseldi. Slayt gösterisi bitti.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>Işıklar kısıldı.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>Işıklar açık.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>Işıklar söndü.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>Slayt gösterisi duraklatıldı.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Şu anda slayt gösterisi yok.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln görsele daha bakılacak. Bakılır bakılmaz katılırlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Bu görsel hâlâ yolda.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Seçilen renk</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Saydam kısımların arkasındaki renk</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
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
        <translation>İptal</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Satırların kendi istemlerindeki her seçenek için bir satır oluştur</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>%Ln satırdan fazla: tabloya sığmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Çoğalt</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>%Ln satırı çoğalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>İstemler, her satırda bir tane</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Tohumlar</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Boyutlar</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>%Ln satır oluşur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Bu adla zaten bir tane var. Onun yerine geçecek.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Yukarıdakilere karar ver</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Karar bekleyen başka seri yok.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Bu serinin üstünde karar bekleyen yok.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Buradan sonra karar bekleyen yok, ama yukarıda var.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>Karar bekleyen son seri bu.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Bu isteklerden en az biri daha önce aynı tohumla sipariş edildi: {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>{price} karşılığında yeniden sipariş et</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>{price} karşılığında sipariş et</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>{price} karşılığında sipariş edilsin mi?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>Aynı tohumla aynı sipariş ({date}) henüz bitmedi; görselleri hâlâ gelebilir.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>Aynı tohumla aynı sipariş daha önce verildi: {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Bu sende zaten var</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Bir kısmı zaten sipariş edildi</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Bunu zaten sipariş ettin</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>{limit} üstünde sorulmasını sen istedin.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln sipariş geldi: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln görsel geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Şimdi karar ver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Gelen siparişler</translation>
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
        <translation>Yeniden başla</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Sıraya göre yıldız ver</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Hiçbirini işaretleme</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Daha çok yanıt</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>En iyisini kabul et</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>En iyisini kabul et, kalanları reddet</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Sıralama, en iyisi başta</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, hassas, bulanık gösteriliyor</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Kaynakla karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Görselin %1&apos;inden azı değişti</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Gözle görülür bir değişiklik yok</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>Görsel ile kaynağı karşılaştırılamıyor.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Kaynak okunuyor…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>Bu görselin kaynağı burada gösterilemiyor.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>Görselde değişim: %{percent}</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Kaynakla karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>%1&apos;den az değişti</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Değişen yok</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Kaynak okunuyor…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Değişenler</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>%{percent} değişti</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Görünen alanın yüzde kaçının özgün görseli gösterdiği</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Özgün görselle gönderilen arasındaki çizgi</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Özgün</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Bu dosya burada gösterilemiyor.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Sol görsel</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Sağ görsel</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>İki görsel</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Komut ara</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Bu harfleri içeren komut yok.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ne yapmak istersin?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Göndermeyi sürdür</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>Sırada gönderilecek: %Ln iş.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Gönderme sürüyor.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Portreyi geri taşı</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Portreyi öne taşı</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Portreyi kaldır</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Kart için kullan</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Portre {number} / {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (kapalı, gönderilmez)</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>Ne değişsin? Örneğin: aynı kadın, gece, kırmızı yağmurlukla</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Önceki İstemler</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>İstem ara</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Şu Anki Ayarları Sakla…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Seçili Sözcükleri Sakla…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Henüz saklanmış hazır ayar yok. Hazır ayar; istemi, boyutu, görsel sayısını, tohumu ve iyileştirmeyi saklar.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Henüz saklanmış metin parçası yok. İstemden sözcükler seçip sakla; istemdeki {name}, o addaki metin parçasının her satırının yerine geçer.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Burada bu sözcükleri içeren bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Henüz sipariş verilmedi. Sipariş ettiğin her istem burada olacak.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Hazır Ayarlar</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>İstemler</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Metin Parçaları</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Güncelle</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: sözcükle ara, sonraki liste için Tab</translation>
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
        <translation>İstem uzunluğu: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>İstemi iyileştir</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>Hizmet, istemi kullanmadan önce yeniden yazar</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Bir örnek dene</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Hazır ayar kullan</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Önceki bir istemi kullan</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Hazır Ayar Olarak Sakla</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Metin Parçası Olarak Sakla</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Henüz açık bir kitaplık yok.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Önce hazır ayar listesini açıp birini seç.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Önce metin parçası ya da hazır ayar listesini açıp birini seç.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Hazır Ayarı Yeniden Adlandır</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Metin Parçasını Yeniden Adlandır</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>İstem boş.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” silindi.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>“{name}” artık şu anki ayarları saklıyor.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln görsel daha kaynağıyla karşılaştırılacak</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tümünü temizle</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Henüz ölçülmedi</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Hepsine uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>{part} olmadan ara</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Aranan</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>{part} olmadan: %Ln görsel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Şu ana kadarki sıralama</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Bu →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Hangisi daha iyi?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Bu</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ İkisi de ya da bilemiyorum</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Daha önceki istem yok.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>Bu son istem.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Portre alanı</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>Oluştur düğmesi, her biri kendi tohumuyla %Ln istek sipariş eder; bu ilki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>Oluştur düğmesi %Ln istek sipariş eder; bu ilki.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>Bu görselin geldiği {date} tarihli sipariş.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Bu görsel içe aktarıldı ve siparişi bilinmiyor.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>Oluştur düğmesinin şu anda sipariş edeceği. Değişikliklerini izler.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Tablonun satırları</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Örnek fotoğraf: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Bu örnek fotoğrafı dene</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>ya da bir örnek dene</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Bu Aramayı Kaydet</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>Aramanın bu kısmı anlaşılmadı: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Henüz kayıtlı arama yok.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” aramasını kaldır</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Önce bir şey ara.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Anahtar sözcükler</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
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
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Ana pencereyi izler.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Sabit: bu görselde kalır.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>İkinci pencere</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: ikinci pencere</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: ikinci pencere, sabit</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>Ana pencerede bir kör düello sürüyor.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Seçili görsel yok.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Önce ikinci pencereyi aç.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>Sabitlenen görsel kitaplıktan çıktı. Bu pencere yine ana pencereyi izliyor.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>Sabitlenen görsel artık çöp kutusunda. Bu pencere yine ana pencereyi izliyor.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Sabitlenecek görsel yok.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Bu görsel hâlâ yolda.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Bu pencere sabit. Önce sabitlemeyi kaldır.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>İkinci &amp;Pencerenin Sabitlemesini Kaldır</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Tohumu kopyala</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Aynı görselleri yeniden oluşturmak için bir tohumu kilitle</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Başka bir rastgele tohumu kilitle</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Rastgele, saklanır</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Yine rastgele tohum kullan</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} yerine {seed} oldu, olası en yakın tohum</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln istek, her biri kendi tohumuyla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>%Ln görselin hepsi aynı çıkabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Her görsel ayrı bir istektir ve tohumu saklanır. Ücreti aynıdır ama daha uzun sürer: hizmet bir dakikada sınırlı sayıda istek alır.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Tek istek olarak sipariş et</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Tekrarlanabilir</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Aynı ücret, ama daha yavaş.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>Hizmet o zaman her görsele kendi tohumunu verir ve hiçbirini söylemez.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Bu model saklanabilir bir tohum almıyor.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Rastgele tohum kullan</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>&amp;Hassas Görseli Yine Bulanıklaştır</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Henüz açık bir kitaplık yok.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Bu görsellerin hiçbiri hassas değil.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Bu kitaplıkta hassas görseller bulanıklaştırılmıyor.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>Hizmet bu görselin hassas olup olmadığını bildirmedi.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Bu görsel hassas değil.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Bu görsel hâlâ yolda.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Önce bir portre seç.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portre</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Portre {number} / {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Portre {number} / {total}, kapalı, gönderilmez</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Gönderilecek dosya okunuyor…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>“{name}” okunuyor…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Gönderilenin bir kopyasını kaydet</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” adıyla kaydedildi.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Kitaplık açık değil.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>Hizmet bu görseli adresinden alır. Bu bilgisayardan hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Henüz kaynak yok.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Bu portre artık portre alanında değil.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>{format} görselleri</translation>
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
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopyasını Kaydet…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Yan Yana</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Çizgiyle</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: gönderilen</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Herhangi bir biçim</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Yeni görseller: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Kendi biçimi</translation>
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
        <translation>Bu dosya burada gösterilemiyor.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Bu dosya eksik.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Hassas, bulanık gösteriliyor</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Bu dosya burada gösterilemiyor.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Bu dosya eksik.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Bu ekran ayrıntılar için çok dar.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Kaynağa uydur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Genişlikle yüksekliği değiştir</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>{min} ile {max} piksel arası, {step} adımla</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} yerine {value} oldu: {min} ile {max} arası, {step} adımla</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>Kaynak hakkında</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Görseller {size} olsun, kaynağın biçiminde</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>{shape} olsun mu?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Yeni görseller {asked} olacak; bu başka bir biçim. Hizmet, kaynağı buna nasıl sığdırdığını söylemiyor. Ortadan keserse kararan kısımlar kaybolur.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>Hizmet onu bu adresten alır.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · hasarlı</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · {width}×{height} olarak gönderilir</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · değiştirilmeden gönderilir</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · değişiklikle gönderilir</translation>
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
        <translation>Kaynağı ayarla</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Buraya bir fotoğraf bırak</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Değiştirmek için başka bir görsel bırak</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>“{name}” okunuyor…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Kaynağı kaldır</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Gönderileni göster</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Kaynak görsel</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>ya da tıklayıp seç ya da yapıştır</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Her işaretten sonra</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Siparişler hizmete gönderilir ve ücretlendirilir.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Görseller bu bilgisayarda ücretsiz oluşturulur.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Gerçek hizmet</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Küçük resim boyutu</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Yakınlaştırma</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} / {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Kabul et ve devam et</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Genel bakış</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>%Ln istek sipariş edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Her görsel için bir satır ekle</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Tablonun tüm görselleri okundu.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Sipariş edilmiş bir satır seç.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Önce satır seç.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>İzlenecek klasörü seç</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Yeni tablo</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Henüz açık bir kitaplık yok.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Bu tablodan henüz sipariş verilmedi.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>CSV dosyaları aç</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Önce bir tablo aç.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş et</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>%Ln istek {price} karşılığında sipariş edilsin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>%Ln istek provada sipariş edilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>CSV dosyası olarak kaydet</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>Tablo sipariş ediliyor.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>Tablo şu dosyada: “{name}”.</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>“{name}” tablosu kaldırıldı. Ondan sipariş edilenler kalır.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Henüz sipariş edilmemiş satır yok.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Satır ekle</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Görsel ekle…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Her satır bir istektir: bir kaynak, bir istem, bir boyut. Buraya görselleri, bir görsel klasörünü ya da hesap tablosundan bir CSV dosyası bırak. Sen sipariş etmeden önce her şey denetlenir ve ücreti hesaplanır.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Tek seferde birçok istek</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Çoğalt…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Tablonun adı</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Yeni tablo</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>CSV dosyası aç…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>İstek tablosu</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Bu kitaplığın tabloları</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Anahtar sözcük ekle, virgülle ayır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Henüz anahtar sözcük yok.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>%Ln görselin anahtar sözcükleri</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>“{tag}” sözcüğünü çıkar</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} / {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Düzleştir</translation>
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
        <translation>Önce bir görsel aç.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Önce hassas görseli göster.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln iş programın başka bir sürümünden ve olduğu gibi bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln iş gönderilmeye hazır</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Gönder · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>kararsız</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock: her işaret sonraki görsele geçirir</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Her işaret sonraki görsele geçirir</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Bu görsel çöp kutusunda. Önce geri getir.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Bu görsel hâlâ yolda.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Yeni bir sürüm aranıyor…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Tarayıcı açılamadı. Sayfa: {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>{host} adresinden küçük bir dosya indirilir. Senin ya da görsellerin hakkında hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>İndirme Sayfasını Aç</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>En yeni sürüm bu, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>ImageEdit Desktop {version} sürümü çıktı. Bu, {own} sürümü.</translation>
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
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Görüntüleyici</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>Kitaplığa kopyala</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Görselleri yerinde bırak</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Hiçbir şey kopyalanmaz ya da değiştirilmez. Diskleri takılı değilken açılamazlar.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Başka programların yıldızları, kabul işaretleri, etiketleri ve anahtar sözcükleri de gelir; kendi tariflerimiz de.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>İkinci kez yer kaplarlar ve klasör gitse de kalırlar.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Bir fotoğraf ekle ya da bir örnek dene, neyin değişeceğini yaz ve Oluştur düğmesine bas.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Bir fotoğraf ekle ya da bir örnek dene, neyin değişeceğini yaz ve Oluştur düğmesine bas.
Bu bir prova: anahtar gerekmez, ücret alınmaz.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Önce bir görsel seç.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Önce galeriye dön.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Görsellerin burada görünecek</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Öyle.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Listeden kaldır</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Satırın istemi</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Portre Ekle</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Portreyi Ayarla</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Kaynağı Ayarla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Taslağı Yanında Getir</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Rızayı Değiştir</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Notları Değiştir</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Görsel Sayısını Değiştir</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>İfadeyi Değiştir</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Tohumu Değiştir</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Boyutu Değiştir</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Kart Görselini Seç</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Kaynağı Seç</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Yazımı Düzelt</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Önceki İstem</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Karakteri İçe Aktar</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Metin Parçası Ekle</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Portreyi Taşı</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Yeni Karakter</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Seçenekler Sun</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Yinele: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Karakteri Kaldır</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Portreyi Kaldır</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Kaynağı Kaldır</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Karakteri Yeniden Adlandır</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Tarifi Geri Yükle</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Baştan Başla</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Portreyi Aç/Kapat</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Portreleri Kapat</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>İstem İyileştirmeyi Aç/Kapat</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Tekrarlanabilirliği Aç/Kapat</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Geri al: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Örneği Kullan</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Hazır Ayarı Kullan</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>bilinmeyen bir biçimde ayarlandı</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>kırpıldı</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>çevrildi</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>renk üzerinde</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>{width}×{height} olarak gönderilir</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>düzleştirildi</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>döndürüldü</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln tanesi yerinde içe aktarılmıştı: dosyaları {folder} klasöründen gider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln tanesi yerinde içe aktarılmıştı: dosyaları kendi klasörlerinden gider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln görsel yine klasöründe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln görsel artık klasöründe değil: bu pencerenin dışında kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln görsel geri getirilemedi ve çöp kutusunda kaldı. Kitaplık klasörüne yazılıp yazılamadığına bak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln görsel geri getirilemedi: artık çöp kutusunda değil. Neyden oluşturulduğu saklanıyor, yeniden sipariş edilebilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln görsel çöp kutusuna taşınamadı ve yerinde kaldı. Bu diskte çöp kutusu olmayabilir ya da başka bir program onu açık tutuyordur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln görsel bu pencerenin dışında çöp kutusuna taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>%Ln görseli çöp kutusuna taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Reddedilen %Ln görseli çöp kutusuna taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Kitaplıkta reddedilmiş görsel yok.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Bu aramada reddedilmiş görsel yok.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>Bunlar kitaplığın tüm reddedilen görselleri; diskte {weight} yer kaplıyorlar.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>Bunlar bu aramanın reddedilen görselleri; diskte {weight} yer kaplıyorlar.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>Çöp kutusunda durdukları sürece Geri Al ile gelirler.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>Çöp kutusunda durdukları sürece Geri Al ile gelirler. Neyden oluşturuldukları kitaplıkta kalır.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln dosya kaldırılamadı:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln görsel de silindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln portre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln portre kullanılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakterler</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>%Ln portre için ipucu var: okumak için birini seç.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Portrelere bakılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Bu portrelerle oluşturulan: %Ln görsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Portre yok</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Henüz hiçbiri kabul edilmedi ya da reddedilmedi.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Göze çarpan bir şey yok: boyuta, netliğe, ışığa ve biçime bakıldı.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Bu portrelerle henüz bir şey oluşturulmadı.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Karar verdiğin {judged} görselden {picked} tanesi kabul (%{percent}).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>Kişi silindi: kart, portreler ve onlardan söz eden her şey.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>“{name}” zaten burada ve dosyadan farklı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>“{name}” zaten burada.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>“{name}” içe aktarıldı.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>{price} ücret alınmış olabilir</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Ücret alınmadı</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Ücretsiz (prova)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>{price} ücret alındı</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 Yıldız</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 Yıldız</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 Yıldız</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 Yıldız</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 Yıldız</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;ImageEdit Desktop Hakkında</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>&amp;Satır Ekle</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Galeriye &amp;Dön</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>M&amp;avi Etiket</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>İkisi &amp;de ya da Bilemiyorum</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Bütçe…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Karakterler</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Görs&amp;eli Kopyala</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Raporu Kopyala</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>İşten &amp;Vazgeç</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>Satırların Kopyasını &amp;Oluştur</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>Karakteri &amp;Dışa Aktar…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>&amp;Hizmetteki Her Şeyi İndir</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>&amp;Yatay Çevir</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>Yı&amp;ğını Katla veya Aç</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Tam &amp;Ekran</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>Gö&amp;rselleri Oluştur</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>Gö&amp;rsele Git…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>Yeşil E&amp;tiket</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>Ka&amp;rakterleri İçe Aktar…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>Kla&amp;sörü İçe Aktar…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>Seriden Bunu Tut, &amp;Diğerlerini Reddet</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Beklemeyi Sürdür</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>Seçili Sözcükleri Metin &amp;Parçası Olarak Sakla…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Kl&amp;avye Kısayolları</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Küçük Resi&amp;mleri Büyüt</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>&amp;Görseli Olduğu Gibi Bırak</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>&amp;Çöp Kutusuna Taşı</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Yeni Karakter</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Yeni Tablo</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>S&amp;onraki Görsel</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Yıldız Yok</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>&amp;Görseli Aç</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>&amp;CSV Dosyasını Tablo Olarak Aç…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>İ&amp;stemi İyileştir</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Görseli &amp;Yapıştır</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Kabul Et</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>&amp;En İyisini Kabul Et</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>İkin&amp;ci Pencereyi Sabitle</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>&amp;Önceki Görsel</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>Karar &amp;Bekleyen Önceki Seri</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>Kırmı&amp;zı Etiket</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Yi&amp;nele</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>K&amp;arakteri Kaldır</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Portreyi Kaldır</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>S&amp;atırları Kaldır</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>Kod &amp;Olarak İstek…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>Tari&amp;fi Geri Yükle</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>İşi &amp;Yeniden Dene</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>Tabloyu CSV &amp;Dosyası Olarak Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>&amp;Böyle Ayarlanmış Gönder</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>İşi &amp;Gönder</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>İstek &amp;Tablosu</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>&amp;Değerlendirmeden Çıkar</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>&amp;Son Yanıtı Geri Al</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri Al</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>&amp;Sarı Etiket</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>İkisini &amp;Yüzde Yüze Yakınlaştır ve Geri Dön</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;API Anahtarı…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>Portreyi &amp;Ayarla…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>Kaynağı &amp;Ayarla…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>&amp;Portre Ekle…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>&amp;Her Görsel için Bir Satır Ekle…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Hiçbir Şeyi Ayarlama</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>&amp;Düelloya Yeniden Başla</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>&amp;Kör Düello…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>Çö&amp;p Kutusundan Geri Getir</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Öne &amp;Getir</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>Klavye Kısayollarını &amp;Değiştir…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>&amp;Yazımı Denetle</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>&amp;Kaynak Seç…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>İşleri &amp;Kapat</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>&amp;Sistem Renkleri</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>İki Gö&amp;rseli Karşılaştır</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>İs&amp;temi Kopyala</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Koyu Renkler</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Sonraya &amp;Bırak</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>Gelenlere Karar &amp;Ver</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Listedeki Öğeyi Sil</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>&amp;Işıkları Kıs</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>&amp;Tanılama…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>İşi &amp;Listeden Kaldır</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Önceki İstem</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>Kişiyi Kalıcı &amp;Olarak Sil…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Slayt Gösterisini Hızlandır</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>&amp;Benzer Görselleri Bul</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Komut Ara…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>&amp;Dikey Çevir</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Tüm Yığınları Katla &amp;veya Aç</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>&amp;Daha Çok Yanıt Ver</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>&amp;Sıraya Göre Yıldız Ver</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>&amp;Her İşaretten Sonra İlerle</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>&amp;Son Düelloya Devam Et</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>Pencerenin Sonraki Bölümüne &amp;Git</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>İkisi&amp;nden Diğerine Git</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>&amp;Pencerenin Önceki Bölümüne Git</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>&amp;Benzerlik…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>&amp;Metin Parçası Ekle…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>&amp;Ayarları Hazır Ayar Olarak Sakla…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>Görseller &amp;Oluşturulurken Bilgisayarı Uyanık Tut</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>A&amp;çık Renkler</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>&amp;Dil…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Sonraki İstem</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>&amp;Düellodan Çık</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>Karars&amp;ız Bırak</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Her &amp;Hafta Yeni Sürüm Ara</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Yeni &amp;Sürüm Ara</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>Satırları &amp;Çoğalt…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>&amp;Adayı Favori Yap</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Hiçbirini İşaretlemeden Düelloyu Bitir</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>&amp;Sırada Yukarı Taşı</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>&amp;Sırada Aşağı Taşı</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Reddedilenleri Çöp Kutusuna Ta&amp;şı…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Çizgiyi Kaydır: Daha Çok Sonuç</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Çizgiyi Kaydır: Daha Çok Kaynak</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Portreyi &amp;Geri Taşı</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Portreyi Öne &amp;Taşı</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Sonraki Aday</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Genel Bakışta Sonraki Görsel</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>Karar Bekle&amp;yen Sonraki Seri</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>&amp;Etiket Yok</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>S&amp;eçenekler Sun: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Kod O&amp;larak Görselin Siparişi…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>Tabloyu Sipariş &amp;Et…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Seriyi &amp;Yeniden Sipariş Et</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>&amp;Mor Etiket</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>&amp;Slayt Gösterisini Duraklat</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>&amp;Göndermeyi Duraklat</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Kabul &amp;Et ve Devam Et</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>&amp;Kabul Et veya Etme</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>&amp;En İyisini Kabul Et, Kalanları Reddet</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Genel Bakışta Üstteki Görsel</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Genel Bakışta Alttaki Görsel</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Önceki Aday</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Genel Bakışta Önceki Görsel</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Karakteri &amp;Portre Alanına Koy</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Reddet</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>Satırların &amp;Görsellerini Oku</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Tabloyu &amp;Kaldır</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>Kay&amp;nağı Kaldır</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Ta&amp;bloyu Yeniden Adlandır</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Listedeki Öğeyi Yeniden Adlandır…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Tekrarlanabilir: &amp;Her Tohumu Sakla</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>K&amp;üçük Resimleri Küçült</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>&amp;Beklemeyi Bırak</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>&amp;Favori ile Adayı Değiştir</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Kayıtlı Aramalar &amp;ve Anahtar Sözcükler</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>Bu Aramayı &amp;Kaydet…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>Görsel &amp;Ara</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>İkinci &amp;Pencere</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>İkinci Pencere: Aynı Yakınlık &amp;ve Konum</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>Seçimi &amp;Kaldır</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Tü&amp;m Görselleri Seç</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>&amp;Hassas Görseller: Bulanıklaştır</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>H&amp;assas Görseller: Gizle</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Hassas &amp;Görseller: Göster</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Görselin &amp;Tümünü Göster</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>&amp;Hazırlama Bölümünü Göster</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Ayrıntıları G&amp;öster</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>İşle&amp;ri Göster</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Ki&amp;taplık Klasörünü Göster</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Deği&amp;şenleri Göster</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>P&amp;ortreden Gönderileni Göster</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Kaynaktan &amp;Gönderileni Göster</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>Tablo&amp;nun Tüm Görsellerini Göster</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>&amp;Kesilen Siyah ve Beyazı Göster</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Her P&amp;ikseli Göster</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Hist&amp;ogramı Göster</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>&amp;Hassas Görseli Göster</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>&amp;Düellodaki Hassas Görselleri Göster</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Çöp K&amp;utusundakileri Göster</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Seriler H&amp;âlinde Göster</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Kl&amp;asörde Göster</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>İki &amp;Yanı Göster veya Gizle</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>Karakterin &amp;Görsellerini Göster</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Satı&amp;rın Görsellerini Göster</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Şu &amp;Ana Kadarki Sıralamayı Göster</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>&amp;Basılı Tutunca Kaynağı Göster</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>&amp;Basılı Tutunca Çiftin Kaynağını Göster</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>S&amp;layt Gösterisi</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Slayt Gösterisini Yavaşlat</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>&amp;Arada Çizgiyle Kaynak ve Sonuç</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>Ben&amp;zeyenleri Yığınla</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>&amp;Baştan Başla</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>&amp;Seriyi Beklemeyi Bırak</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>&amp;Genel Bakış</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>A&amp;nahtar Sözcükler…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Ben Başka Yerdeyken İşler &amp;Bitince Haber Ver</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>&amp;Soldaki Görsel Daha İyi</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>&amp;Sağdaki Görsel Daha İyi</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>Yal&amp;nızca Görsel</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>&amp;Bir Örnek Dene…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>&amp;Sola Döndür</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>&amp;Sağa Döndür</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Listedeki Hazır Ayarı Güncelle</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>&amp;Hazır Ayar Kullan…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Önceki Bir İstemi &amp;Kullan…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>Kay&amp;nak Olarak Kullan</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>B&amp;ir Karakterin Portresi Olarak Kullan…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Portreyi &amp;Kaynak Olarak Kullan</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Kaynağı &amp;Portre Olarak da Kullan</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>Yeni Görseller için Klasör İ&amp;zle…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>&amp;Yüzde Yüze Yakınlaştır ve Geri Dön</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Önce bir portre seç.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>Portre zaten sonda.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Henüz kaynak yok.</translation>
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
        <translation>Aday {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Aday · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Aday, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Oraya Git</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Sipariş edilen görsel</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Etkin Yap</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Karşılaştıracak bir şey kalmadı</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portreler</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>İstem yeniden yazıldı</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Aynı tarif, iki kez sipariş edilmiş.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Aynı tarif: bir serinin {one} ve {other} numaralı görselleri.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Seç veya Seçimi Kaldır</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Favori · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Favori, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Hassas Görseli Göster</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>%Ln görsele genel bakış</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Daha fazlasını karşılaştırmak için galeriye dönüp başka görseller seç.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>%Ln görselden {left} kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>Adayda {part}: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>Favoride {part}: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>Görsellerden %Ln tanesi zaten portreler arasında.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>{total} görselden %Ln tanesi kullanılamıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln portre: model yalnızca ilk birkaçını dikkate alabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Görseller okunuyor: {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Durduruldu: {total} görselden %Ln tanesi okunmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” zaten portreler arasında.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>{rank}. sıra, sonrakinden açıkça önde: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>{rank}. sıra, sonrakine yakın: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>{rank}. sıra, sonrakinden büyük olasılıkla önde: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>{rank}. sıra, sonuncu: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>Yanıtlar ilk sıradakileri birbirinden ayırmıyor.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>İlki önde, ama fark az. Birkaç yanıt daha sonucu belli eder.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>İlki önde, ama fark az. Tüm çiftler gösterildi.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>En iyisi açıkça ilki.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>En iyisi büyük olasılıkla ilki.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>Yaklaşık %Ln yanıttan {count} tanesi</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · açıkça önde</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · sonrakine yakın</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · muhtemelen önde</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>Veritabanının, kişiyi geri getirecek %Ln kopyası: yedekler ve saklanan hasarlı kopyalar. Yeni bir yedek alınır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln görsel kendi klasörlerinde ve orada kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln görsel, küçük sürümleri ve siparişlerinin istemleri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln portre: dosyaları, taslaktakiler ve taslakta geri alınabilenler de.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Gönderim için hazırlanmış tüm kopyalar ve bilinen tüm yüklemeler, başka görsellerinki de: yeniden yapılırlar.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Dışa aktardığın kartlara ve başkalarının aldığı kitaplık kopyalarına ulaşılamaz.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>“{name}” kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Bu kitaplıktan hizmete ona ait hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Bir zamanlar kartta olup başka kartlara ya da siparişlere ait olan görseller olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Sakladığın görseller kişiyi yine gösterir; istemlerde ve dosya adlarında kendi sözlerin kalır.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Metin parçalarında, hazır ayarlarda ve hazırlanan istemde kendi sözlerin kalır.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>Bu portrelerden biri “{name}” kartında da var; o karttan da silinir.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>Kart: adı, notları, ifadesi, kararlaştırılanlar ve daha önce onda yapılan her şey.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>Hizmet böyle görselleri yedi gün saklar; o süre doldu.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>Hizmet, kendisine gönderilenleri ve oluşturduklarını en çok %Ln gün daha saklar. Bu, buradan geri alınamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>%Ln siparişin bu portrelere ilişkin bilgileri.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>Ödenenler defterde kalır: ne zaman, ne kadar ve sonucu ne oldu.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Başka bir yer ve ışık</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Çocuk kitabı</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Eski fotoğraf, renkli</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Yağlı boya portre</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Afiş</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Ürün fotoğrafı</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln çöp kutusunda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln görsel, katlı, en iyisi: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Yeniden</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Görselsiz seri</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Görselsiz seri, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Bu serinin istemini, kaynağını, portrelerini ve boyutunu hazırlama bölümüne geri getirir.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Dosya bulunamadı</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Katla veya aç</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Çöp kutusunda</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Burada gösterilemiyor.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Geldiği gibi saklandı</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Saklandı, denetlenmedi</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Kararsız bırak</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Denetlenmedi</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Klasöründe değil</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Yeniden sipariş et</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Görsel {number} / {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Görsel, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Kaydedildi, hassas</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Kaydedildi, hassas, bulanık gösteriliyor</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Seç veya seçme</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Menüyü göster</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Hassas görseli göster</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Kaynağı göster</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Serinin bir görselini ya da hepsini gösterir.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Basılı tuttuğun sürece her görselin yerinde kaynağı gösterir.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>Hizmet bu görseli hassas olarak işaretledi. Göstermek için buraya tıkla.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · genelde {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, katlı</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, görsel {number}, {state}</translation>
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
        <translation>Bulanık ya da ayrıntısız.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>Yüz aranmaz: kim olduğuna ve kaç kişi olduğuna kimse bakmadı.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Dosyası şu anda okunamıyor.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Bu kartın başka bir portresine benziyor.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Hizmet oluşturdu: kopyanın kopyası kişiden giderek uzaklaşır. Olabildiğince fotoğraf kullan.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Küçük: içindeki bir yüzde az piksel var.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Çok parlak.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Çok karanlık.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Çok uzun ya da çok geniş: belki bir yeri kesilmiştir.</translation>
    </message>
</context>
<context>
    <name>histogram</name>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Ve %Ln tane daha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Yeniden bulunan: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>%Ln görseli içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>“{name}” klasörünü içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>İçe aktarılan: %Ln görsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Görseller içe aktarılıyor: {done} / {total} dosya</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Zaten kitaplıkta: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Görseller aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>İçe aktarılmayan: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>%1&apos;den az</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>Hayır. Hizmetin gönderdiği gibi saklandı; bu program tümünü okuyamıyor.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Henüz gelmedi</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Henüz ölçülmedi</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Gözle görülür bir şey yok</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>Kitaplıkta bu görselin kaynağı yok</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>Görsel ile kaynağı karşılaştırılamıyor</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>Hizmet bildirmedi</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Evet, hizmet bildirdi</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} / {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>hizmet {days} gün {hours} sa daha saklar</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>hizmet {hours} sa {minutes} dk daha saklar</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>hizmet artık saklamıyor</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Türkçe</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Görsel</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;blo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gö&amp;rünüm</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Karak&amp;terler</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>&amp;Karar</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>İste&amp;m</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>D&amp;eğerlendirme</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Hareketli: {frames} kareden yalnızca ilki kullanılır.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Aydınlatıldı: dosya, {stored} bitin yalnızca {bits} tanesini dolduruyor.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>Kamera raw dosyası: kameranın ondan ürettiği görsel kullanılır.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Renkler {profile} profilinden sRGB&apos;ye dönüştürüldü.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Sıradan bir {format} olarak yeniden sıkıştırıldı.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>10 MB altında kalması için sıkıştırıldı.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>{width} × {height} piksele kırpıldı.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Dosyadaki kamera ya da konum gibi veriler gönderilmez.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>{width} × {height} piksel olarak çizildi.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Yatay çevrildi.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: ek parlaklık olmadan standart sürümü kullanılır.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Programın bu sürümünün bilmediği bir biçimde ayarlanmış.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>Saydamlığı her şeyi gizliyor; bu yüzden görsel onsuz gönderilir.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Dosyadaki {pictures} görselden en büyüğü kullanılır.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Palet tam renge genişletildi.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Kanal başına 8 bite indirildi.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Olduğu gibi gönderilir.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>{format} olarak gönderilir.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>{width} × {height} piksel gönderilir.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>{degrees}° düzleştirildi.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>Dosya kesik: görselin ince ayrıntıları eksik.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>Dosya hasarlı ya da kesik: görselin %{percent} kadarı eksik.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Bu görsel küçük; daha büyüğü daha iyi sonuç verir.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Saydam kısımlar {colour} rengiyle doldurulur.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Saydam kısımlar beyazla doldurulur.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Saat yönünde {degrees}° döndürüldü.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Dik çevrildi.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Bir ayraç, açık olmayan bir şeyi kapatıyor ve yazıldığı gibi gönderilir.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Bir ayraç kapatılmamış ve yazıldığı gibi gönderilir.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Bitmiş bir görsel hasarlı geldi. Hizmet onu yedi gün saklar; yeniden dene.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Bitmiş bir görsel indirilemedi. Hizmet onu yedi gün saklar; yeniden dene.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>“{name}” programın daha yeni bir sürümüyle yazılmış. İçe aktarmak için bunu güncelle.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>Bir tabloya {limit} satır sığar. Bunu birkaç tabloya böl.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Hizmetin yanıtı yerine bir web sayfası geldi. Bu ağ oturum açmanı istiyorsa tarayıcıda aç, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Düzenlenecek fotoğrafı ekle.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>“{path}” başka bir program tarafından kullanılıyor. O programı kapatıp yeniden dene.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Programın başka bir sürümü, bu sürümün bilmediği bir neden bildirdi: “{word}”.</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>“{name}” ile başlayan birden çok görsel var. Kimliğinin daha fazlasını yaz.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>Bu bilgisayarda yanıt veren bir anahtarlık yok. Anahtar yalnızca bu oturum için, pencerede ya da {variable} içinde verilebilir.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>“{url}” adresinden görsel alınamadı. Görseli bir dosyaya kaydedip onu kullan.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>“{name}” adında bir metin parçası yok: ad, ayraçlarıyla yazıldığı gibi gönderilir.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>Prova başlatılamadı: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Bu tablonun satırları ya da aynı istekler az önce sipariş edildi. Önce onlara yeniden bak.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Sipariş edilen satırlar olduğu gibi kalır. Kopyalarını oluştur ve onları değiştir.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Görsellerin neyle işaretleneceğini yaz.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>“{host}” yerine başka bir şey yanıt veriyor ve hiçbir şey gönderilmedi: sertifika başka bir ad için. Tarayıcıda bu ağa giriş yap ya da başka bir ağ dene.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Programın içinde bir sorun oldu ({message}). Hiçbir şey kaybolmadı; ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Seçenekler bundan {limit} taneden fazla istek çıkarıyor. Bazılarını çıkar.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>Hesabının bakiyesi çok düşük. wavespeed.ai üzerinden para yükleyip yeniden dene.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>“{host}” sertifikası bu bilgisayarın tarihinde geçerli değil ve hiçbir şey gönderilmedi. Bilgisayarın tarihini ve saatini denetle.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>“{name}” görselinin renkleri başka tür bir ekran için ({space}) ve tam olarak dönüştürülemiyor. Önce sRGB olarak kaydet.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>“{host}” bağlantısı gizli değil ve hiçbir şey gönderilmedi: sertifikasını bu bilgisayarın tanımadığı bir kurum vermiş. Burada bağlantıları bir şirket ya da virüs tarayıcı inceliyorsa onun sertifikası sistemin sertifikalarına eklenmeli.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>Veritabanı düzgün değil: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>“{path}” veritabanı sağlam, ama bu programın oluşturduğu gibi değil ({message}). Olduğu gibi bırakıldı. Onu oluşturan programla aç ya da son yedeğinden geri yüklensin diye başka bir yere taşı.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>Disk isteneni yapmadı: {message}. Diski denetleyip yeniden dene. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>Disk dolu. Biraz yer açıp yeniden dene. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>“{name}” dosyasının ilk satırında bilinen bir sütun yok. Şunlardan en az birini yaz: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>“{path}” klasörüne yazılamıyor. Başka bir kitaplık klasörü seç ya da izinlerini değiştir.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>“{path}” klasörü yok. Başka bir diskteyse o diski bağlayıp yeniden dene.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>Anahtar boş. Yeniden yapıştır.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>Anahtarlık yanıt vermedi. Parola penceresini bulup yeniden dene.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Anahtarlık kilitli. Kilidini açıp yeniden dene.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Kitaplık henüz açık değil.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>“{name}” görseli artık kitaplıkta yok. Yeniden ekle.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>“{name}” görselinin kitaplıktaki kopyası değiştirilmiş.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>“{path}” konumundaki kitaplık veritabanı hasarlı. Görsellerine bir şey olmadı.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>Kitaplığın veritabanı, yedeklerinden biri. Sonradan gelen görseller eklendi; şimdi {pictures} listeleniyor. Yedek alınırken henüz gönderilmemiş siparişler sonradan gönderilmiş olabilir ve yeniden gönderilmez: hizmetteki her şeyi indir.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>Kitaplığın veritabanı hasarlıydı ya da yoktu. Son yedeğinden ve görsellerin kendisinden geri yüklendi; yine {pictures} listeleniyor. O yedekten sonraki siparişler eksik olabilir: hizmetteki her şeyi indir. Hasarlı olan “{path}” içinde saklanıyor.</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>“{name}” adı metin değil. Dosyayı yeniden adlandır ya da kopya olarak içe aktar.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>Sipariş gönderildi ama yanıt gelmedi: alınmış ve ücretlendirilmiş olabilir. Saklandı ve yinelenmedi.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>“{name}” görselinin siparişi defterde yok.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>“{path}” yolu o kadar uzun ki Windows içine dosya kabul etmez. Yolu daha kısa olan bir klasör seç.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>Görsel hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>İstem {count} karakter. {limit} karaktere kısalt.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>“{proxy}” vekil sunucusu yanıt vermiyor ve hiçbir şey gönderilmedi. Bu bilgisayarın vekil sunucu ayarlarını denetle.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>“{proxy}” vekil sunucusu programı “{host}” adresine geçirmiyor ve hiçbir şey gönderilmedi. Onu yönetene sor. Yanıtı: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>“{proxy}” vekil sunucusu ad ve parola istiyor ve hiçbir şey gönderilmedi. HTTPS_PROXY değişkenini http://name:password@{proxy} olarak ayarla.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>Aynı tohumla aynı sipariş gönderildi ya da gönderilmek üzere. “imageedit-desktop resume” onu sürdürür; ikinci kez sipariş etmek için --again ekle.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>Hizmet işi iptal etti. Yeniden dene.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Hizmete ulaşılamıyor ve hiçbir şey gönderilmedi. Ağ bağlantısını denetle.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>Hizmet, verdiğin bir görseli alamadı. Yeniden dene ya da bir dosya kullan. Yanıtı: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>Hizmet görselleri oluşturamadı: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>Hizmet zamanında yanıt vermedi. Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>Hizmet API anahtarını kabul etmiyor. wavespeed.ai/accesskey adresinde denetle.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>Hizmet bunu artık tanımıyor: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>Hizmet bitirdi ama görsel vermedi.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>Hizmetin verdiği adresi bu ağdan açmak güvenli değil; bu yüzden görsel alınmadı. Başka bir ağda yeniden dene.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>Hizmet işi bıraktı. Yeniden dene.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>Hizmet şu anda sorun yaşıyor. Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>Hizmet diğer siparişlerinle meşgul. Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>Görsel artık hizmette yok.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>Hizmet isteği geri çevirdi: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>Hizmetin yanıtı okunamadı ({path}). Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>Hizmetin içerik denetimi bunu geri çevirdi. İstemi ya da görselleri değiştir. Yanıtı: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>Site “{url}” adresini vermedi (yanıt {status}). Görseli bir dosyaya kaydedip onu kullan.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>{size} boyutu olmaz. Her kenar {min_px} ile {max_px} piksel arasında olmalı.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>{size} boyutu olmaz. Kenarlar {step_px} katı olmalı; en yakını {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>İş hizmette silindi.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Henüz API anahtarı yok. “imageedit-desktop key set” ile ekle ya da --rehearsal dene.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>Kitaplıkta “{name}” adlı karakter yok.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>“{name}” adlı dosya yok.</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>“{path}” içinde kitaplık yok.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>“{name}” klasöründe görsel yok.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>Panoda görsel yok. Önce bir görseli ya da dosyasını kopyala.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>Kitaplıkta “{name}” adlı görsel yok.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>Tabloda sipariş edilecek bir şey yok.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>Bıraktığın şeyde görsel yoktu. Bir görsel dosyası bırak.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Tek seferde alınandan fazla görsel vardı: ilk {count} tanesi alındı. Hepsi için onları kitaplığa aktar.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Bu kitaplık, ImageEdit Desktop programının daha yeni bir sürümüyle oluşturulmuş. Açmak için programı güncelle.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Bu model şu anda referans portre almıyor. Onlarsız devam et ya da birini kaynak görsel olarak kullan.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Bu model şu anda tohum almıyor. Tohumsuz devam et.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Bu sipariş programın başka bir sürümünden (“{word}”) ya da hasarlı. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Bunun ücreti {price}, yani {limit} olan sınırından fazla.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>Yeni sürümler hakkında gelen bilgi bu programı yapanlarca imzalanmamış; ona inanılmadı. Yolda değiştirilmiş olabilir.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>Yeni sürümler hakkında gelen bilgi anlaşılmadı; ona inanılmadı. Daha sonra yeniden dene ya da indirme sayfasına bak.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>Gelen bilgi en yeni sürüm olarak {version} diyor, ama {known} zaten biliniyordu. Ona inanılmadı. Daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Panodakiler tablo hücresi olarak okunamıyor.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>Hizmetin gönderdiği bir görsel değil.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>Hizmetin gönderdiği, görsel olamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows “{name}” adlı bir klasörü kabul etmez: bu bir aygıt adıdır, &lt; &gt; : &quot; | ? * karakterlerinden birini içerir ya da nokta veya boşlukla biter. Başka adlı bir klasör seç.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Bir istem yaz.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Bu sende var: aynı tohumla aynı sipariş “{path}” görselini oluşturdu. Yinelemek için --again ekle.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Sipariş gönderilmeden durdurdun. Ücret alınmadı.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Beklemeyi bıraktın. Gönderilen iş sürebilir ve ücretlendirilebilir; istediğin zaman yeniden devral.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Hesabının buna izni yok: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Bütçen okunamıyor, bu yüzden sipariş verilmiyor. Tüm sınırları pencerede ya da “imageedit-desktop budget --off” ve istediğin sınırlarla yeniden ayarla.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Yeni bütçen bu diske kaydedilemedi; kaydedilene kadar sipariş verilmez.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} görsel olmaz. {min} ile {max} arasında iste.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>Tablonun {count} satırı bu hâliyle sipariş edilemez. Düzelt ya da kaldır.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} günlük bütçeni aşar: {limit} sınırının {spent} kadarı harcandı ya da sipariş edildi.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} aylık bütçeni aşar: {limit} sınırının {spent} kadarı harcandı ya da sipariş edildi.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} değeri “{text}”. Bir https adresi ya da bu makinede http olmalı.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>“{host}” adresine vekil sunucu olmadan ulaşılamıyor ve {setting} ayarı anlaşılmadı. Hiçbir şey gönderilmedi. Düzelt, örneğin http://proxy.example:3128 yap.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>“{host}” en yeni sürümün hangisi olduğunu söylemedi. Ağ bağlantısını denetle ya da daha sonra yeniden dene.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>“{host}” ağda bulunamadı ve hiçbir şey gönderilmedi. Ağ bağlantısını denetle; bir VPN ya da ad filtresi engelliyor olabilir.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>“{name}” henüz silinemez: portrelerini içeren {count} sipariş bitmedi. Bekle ya da gönderilmeyenlerden vazgeç.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>“{name}” tablo olarak okunamıyor. Hesap tablondan UTF-8 CSV olarak kaydet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>“{name}” okunamıyor. İzinlerini denetle.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>“{name}” yüklenemedi ve sipariş verilmedi. Yeniden dene.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>“{name}” adı değişti: “{path}”.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>“{name}” okunduğundan beri değişti. Değişen görseller şimdi yeniden okunuyor: onlara bak, sonra sipariş et.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>“{name}” için henüz portre yok.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>“{name}” için galeride küçük resim yok.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>“{name}” kartında {count} portre var; bir kart daha fazlasını almaz. Önce bazılarını kaldır.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>“{name}” {width} × {height} piksel, açılabilenden fazla. Önce küçült.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>“{name}” başka bir sonucun kopyası.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>“{name}” bir klasör. İçinden bir görsel seç.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” alışılmadık türde bir {format} dosyası. Önce sıradan bir JPEG ya da PNG olarak kaydet.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>“{name}” programın bu sürümünün bilmediği bir biçimde ayarlanmış. Daha yeni bir sürüm kullan ya da görseli yeniden seç.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>“{name}” sonuçların arasında, ama nereden geldiği bilinmiyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>“{name}” hasarlı ve gösterilemiyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>“{name}” hasarlı: görselin çoğu çözülemiyor. Yeniden kopyala ya da dışa aktar.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>“{name}” hasarlı: görselin sonu eksik. Yeniden kopyala ya da dışa aktar.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>“{name}” boş. Başka bir görsel seç.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>“{name}” açılamayan bir biçimde. Biçimi {format}. Önce JPEG ya da PNG olarak kaydet.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>“{name}” klasörde var ama galeride yok.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>“{name}” bu programın bir karakteri değil ya da hasarlı. Ondan hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” bir görsel değil. JPEG, PNG ya da HEIC gibi bir görsel seç.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” bir görsel değil. Biçimi {format}. JPEG, PNG ya da HEIC gibi bir görsel seç.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>“{name}” artık klasörde değil.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>“{name}” kullanılamayacak kadar küçük.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>“{name}” görsel okuyucuyu çökertti ve kullanılamıyor. Başka bir şeye zarar gelmedi. Önce başka bir programla JPEG ya da PNG olarak kaydet.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>“{name}” başka bir bilgisayardaki görsellere işaret ediyor: “{path}”. Dosyayı oraya koy ya da görselleri buraya getir.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}” başka bir program tarafından değiştirildi.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>“{name}” yarıda kalan bir indirmeden kaldı.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>Diğer program “{name}” için söz verdi ama teslim etmedi. Önce bir dosyaya kaydet.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” görselini açmak çok uzun sürer ya da çok bellek ister. Önce sıradan bir JPEG ya da PNG olarak kaydet.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>“{path}” kitaplığın kendisi. Dışında bir klasör seç.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>“{text}” tohum olamaz. {min} ile {max} arasında bir tam sayı kullan.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>“{text}” ne evet ne hayır. “yes” ya da “no” yaz.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>“{text}” bir boyut değil. 1024x1024 gibi yaz.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>“{text}” bir tutar değil. Doları 0.05 gibi yaz.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>“{text}” aramada anlaşılmıyor.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>“{url}” bir web sayfası ve kendi görselini belirtmiyor. Görselin kendisini sürükle ya da bir dosyaya kaydet.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>“{url}” yalnızca kendi programının okuyabildiği bir yerde. Önce bu bilgisayara kopyala.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>“{url}” bir web adresi değil. http:// ya da https:// kullan.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>“{url}” özel bir ağa götürüyor; oradan görsel alınmaz. Görseli bir dosyaya kaydedip onu kullan.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>“{name}” hazır ayarındaki her şey zaten ayarlıydı.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>iyileştirilmiş</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>tohum {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>görsel sayısı</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>istem</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>tohum</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>boyut</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>istemin iyileştirilmesi</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>“{name}” ayarlandı. Değişenler: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> veya </translation>
    </message>
    <message>
        <source>after</source>
        <translation>şundan sonra</translation>
    </message>
    <message>
        <source>before</source>
        <translation>şundan önce</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişim</translation>
    </message>
    <message>
        <source>character</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>ücret</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>hassas</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>sonraya bırakıldı</translation>
    </message>
    <message>
        <source>format</source>
        <translation>dosya biçimi</translation>
    </message>
    <message>
        <source>green</source>
        <translation>yeşil</translation>
    </message>
    <message>
        <source>images</source>
        <translation>görsel sayısı</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>bildirilmedi</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>değil: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>yolda</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>sonucu belirsiz</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>görseller kayıp</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portre</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>red</source>
        <translation>kırmızı</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>tohum</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>biçim</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>bir görsele benzeyen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>boyut</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kare</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>yıldız</translation>
    </message>
    <message>
        <source>state</source>
        <translation>durum</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>anahtar sözcük</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>kararsız</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>dikey</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>yatay</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>kaynaksız</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>sarı</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
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
            <numerusform>%Ln başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln sonucu belirsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln duraklatıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln sırada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln gönderilmeye hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln çalışıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Önce bir iş seç.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Önce sırada bekleyen bir iş seç: gönderilenler sıradan çıktı.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Yardım edecek kişinin bilmesi gerekenleri kopyalar: anahtar yok, görsel yok.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>İşten vazgeçer; hiçbir şey gönderilmedi ve ücret alınmaz.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Gönderilen siparişi sürdürür; yeniden ücret alınmaz.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>Zaten en son gönderilecek.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>Zaten ilk gönderilecek.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Beklemeyi sürdür</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Aynısını, kendi ücretiyle yeni bir sipariş olarak verir.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>Duraklatıldı: %Ln iş bekliyor. Sen sürdürene kadar hiçbir şey gönderilmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>Duraklatıldı: sipariş ettiklerin bekler. Sen sürdürene kadar hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Neler yapılabileceğini görmek için Enter tuşuna bas.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>Yer açılana kadar sırada</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Alınıyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>&amp;Göndermeyi Sürdür</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>İşi gönderir; hizmet kabul edince ücreti alınır.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>{time} sonra başlar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Beklemeyi bırak</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Beklemeyi bırakır. Hizmet iptal edemez: sipariş yine de ücretlendirilebilir.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Siparişi geri alır; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Satırı listeden kaldırır. İş, kitaplığın kayıtlarında kalır.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>İşin şu anki durumunda bu yapılamaz.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>{time} sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Yükleniyor, %{percent}</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Sen göndermeyi sürdürene kadar bekler</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Gönderme duraklatılmışken sipariş ettiklerin bekler. Gönderilenler sürer.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} / {count} görsel</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln görsel artık kitaplıkta değil. Kodun yanına kendi görselini koy: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Henüz yüklenmemiş görsellerin adresleri boş bırakıldı.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Komut satırı</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Her çalıştırma ayrı bir sipariştir ve ötekiler gibi ücretlidir.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Her çalıştırma provada ayrı bir sipariştir ve ücretsizdir.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>POSIX kabuğu için: Linux, macOS, Windows&apos;ta WSL ya da Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Görseller bu programın gönderdiği biçimde yüklenir.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>Bu pencere açıkken prova onu kabul eder. Kendi anahtarı vardır.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>Anahtar {name} değişkeninden okunur; kodda asla yer almaz.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>İsteğin gövdesi budur.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>İndirilen: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Henüz indirilmeyen: {missing}. Yeniden dene.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Artık orada olmayan: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Zaten diskte olan: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Hizmetteki görseller: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Hâlâ oluşturulan ya da aranan bir siparişe ait: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Düellodaki bir çift</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Tek görsel</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Görsel ayarlama</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Kör düello</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>İki görseli karşılaştır</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeri</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Yakından bakma</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Referans portreler</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>İstek tablosu</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Ne oluşturulacağı</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Hassas</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Kendi pikselleriyle özgün görsele göre: SSIM {similarity}. {size} altındaki ayrıntılar kaybolur.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>Bu boyutta fark %100 yakınlıkta görülebilir (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>Bu boyutta fark neredeyse görülmez (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>Bu boyutta fark görülmez (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>Bu boyutta fark açıkça görülür (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Kayıpsız PNG olarak yeniden kodlandı.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>JPEG olarak yeniden kodlandı, kalite {quality} / 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>Kodlamada hiçbir şey kaybolmadı: bu boyutta her piksel aynı (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Ne kadar benzedikleri</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Gönderilmeyen: yaratıcının adı.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Gönderilmeyen: kamera.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Gönderilmeyen: çekim zamanı.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Gönderilmeyen: çekim yeri.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>Sıkıştırılmış görsel, baytı baytına dosyandakiyle aynı.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>İçinde görselden başka bir şey yok.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yapılanlar</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Dosyan</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Oluşturuluyor</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>Başka sürümden</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Sonucu belirsiz</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Sırada</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Alınıyor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Yükleniyor</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln görsel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln istek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln satır yineleme olduğu için atlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln satır için işlere bakmak gerekiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>“{name}” tablosunun %Ln satırı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln satır zaten sipariş edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln satır düzeltilecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln satırın görselleri henüz okunmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Burada anlamı olmayan sütunlar dosya için saklanır: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Her istek satırıyla birlikte kaydedilir.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Başarısız, yeniden sipariş edilebilir</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görseller</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>İşler arasında bakmak gerekiyor</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>İşler arasında kararın gerekiyor</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>“{folder}” içindeki yeni görseller satır olur.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Sipariş edilmeyen: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Sen göndermeyi sürdürene kadar hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Şu anda sipariş edilecek bir şey yok</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>İstemi iyileştir</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Sipariş edildi, gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Kendi tohumları</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Kısmen başarısız, kalanı yeniden sipariş edilebilir</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Görselleri okunacak</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portreler</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>“{folder}” klasörü şu anda yok.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>{number} numaralı satırla aynı</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>Aynısı daha önce sipariş edildi</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>satır ekle</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>satırların kopyasını oluştur</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>hücreleri düzenle</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>ücretsiz (prova)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>satırları çoğalt</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>hücreleri yapıştır</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>satırları kaldır</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>“{name}” tablosunda henüz satır yok.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln görsel işaretlendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln görsel sıralandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln görsel geri getirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln görsel sonraya bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln görsel içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln görsel çöp kutusuna taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln görsel artık sonraya bırakılmış değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln görsel kabul edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln görsel reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln görsel kararsız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln yıldız</numerusform>
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
            <numerusform>%Ln görselin en iyisi tutuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>%Ln görselde etiket yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>%Ln görselde yıldız yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Yinelendi: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>%Ln görsele “{tag}” anahtar sözcüğü eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>%Ln görselden “{tag}” anahtar sözcüğü çıkarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Geri alındı: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>mavi etiket</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>sonraya bırakıldı</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>yeşil etiket</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>başka sürümün etiketi</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>mor etiket</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>kırmızı etiket</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>sarı etiket</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>%Ln görsele {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>%Ln görsele ★{stars}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Önce bir görsel aç.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Bu ilk görsel.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Bu son görsel.</translation>
    </message>
</context>
</TS>
