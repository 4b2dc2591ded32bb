<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>क्लाउड में एक मॉडल से फ़ोटो एडिट करता है; हर तस्वीर आपकी डिस्क पर ही रहती है।</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>MIT लाइसेंस। Qt और PySide6 (LGPL) से बना; आइकन Lucide (ISC) के।</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>तस्वीरें sRGB में दिखती हैं और सिस्टम उन्हें आपकी स्क्रीन के हिसाब से ढालता है।</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>तस्वीरें sRGB में दिखती हैं: सिस्टम के पास आपकी स्क्रीन की कलर प्रोफ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>तस्वीरें आपकी स्क्रीन के रंगों में दिखती हैं, प्रोफ़ाइल “{name}” के अनुसार।</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>तस्वीरें आपकी स्क्रीन के रंगों में दिखती हैं, उसकी प्रोफ़ाइल के अनुसार।</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>वर्शन {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>आपकी तस्वीरें: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>कुंजी {variable} से आती है और कहीं और नहीं रखी जाती।</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>पिछला काम</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू करें</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>पोर्ट्रेट जोड़ें</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>किसी व्यक्ति के पोर्ट्रेट यहाँ छोड़ें या चुनने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>पोर्ट्रेट से मॉडल जानता है कि व्यक्ति कैसा दिखता है</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>पहले एक पोर्ट्रेट चुनें।</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>अभी कुछ एडजस्ट नहीं हो रहा।</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>पोर्ट्रेट: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>तस्वीर पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>“{name}” पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>सोर्स: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>सर्विस यह तस्वीर इसके पते से ज्यों की त्यों लेती है।</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>अभी कोई सोर्स नहीं है।</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>यह तस्वीर अब लाइब्रेरी में नहीं है।</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>एडजस्ट करें</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>पारदर्शी हिस्सों के पीछे</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>क्रॉप का आकार</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: एडजस्ट करें</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>तब से ऐसा कोई ऑर्डर नहीं आया जिस पर फ़ैसला बाकी हो।</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln जॉब विफल हुआ</numerusform>
            <numerusform>%Ln जॉब विफल हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln तस्वीर आ गई</numerusform>
            <numerusform>%Ln तस्वीरें आ गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>सब कुछ पूरा हो गया।</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>यह तस्वीर पहले से ट्रैश में है।</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>यह तस्वीर ट्रैश में नहीं है।</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>यह तस्वीर अभी रास्ते में है।</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>अभी कोई लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>कुछ नहीं खोएगा। जो भेजा गया, वह सर्विस पर चलता रहेगा; उसकी तस्वीरें अगली बार खोलने पर आएँगी।</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>तस्वीरें बन रही हैं।</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>%Ln ऑर्डर रास्ते में है, फिर भी बाहर निकलें</numerusform>
            <numerusform>%Ln ऑर्डर रास्ते में हैं, फिर भी बाहर निकलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>रिहर्सल विंडो के साथ खत्म हो जाती है, और जो वह बना रही है वह भी। इसका कोई शुल्क नहीं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>सर्विस ने इस तस्वीर को संवेदनशील बताया है। देखने के लिए यहाँ क्लिक करें।</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>यह फ़ाइल यहाँ नहीं दिख सकती।</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>यह फ़ाइल गायब है।</translation>
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
        <translation>सीमा से ऊपर का ऑर्डर नहीं होता। सीमा न चाहिए तो फ़ील्ड खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>इससे ऊपर के ऑर्डर पर पूछें</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>हर दिन</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>हर महीने</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>इस महीने {amount} खर्च हुए</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>आज {amount} खर्च हुए</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>क्रॉप फ़्रेम</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, बाएँ से {left}, ऊपर से {top}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>जैसे: छोटे लाल बालों वाली महिला</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>कैरेक्टर का नाम</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>कार्ड ट्रे में आने पर प्रॉम्प्ट के लिए सुझाया जाता है।</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>वाक्यांश</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>प्रॉम्प्ट के लिए वाक्यांश</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>तस्वीरें पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>इसकी तस्वीरें दिखाएँ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>इससे क्या बना</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>व्यक्ति से क्या तय हुआ, कैसे और कब तक</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>जो भी आप याद रखना चाहें</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>कैरेक्टर</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>यह कार्ड की पहचान है।</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>पोर्ट्रेट {number} / {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>कॉपी की कॉपी व्यक्ति से दूर होती जाती है: जहाँ हो सके, पहले पोर्ट्रेट असली फ़ोटो रखें।</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>प्रॉम्प्ट में जोड़ें</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>पोर्ट्रेट जोड़ें</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>कैरेक्टर, जिसका यह पोर्ट्रेट बनेगा</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>कैरेक्टर</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>पहले एक कैरेक्टर चुनें।</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>जगह चुनें…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>कैरेक्टर एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>कैरेक्टर इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>फ़ाइल में नाम, नोट, वाक्यांश, जो तय हुआ, और सारे पोर्ट्रेट वैसे ही हैं जैसे आए थे, उनकी फ़ाइलों की जगह और कैमरे जैसी जानकारी के साथ। इसे सिर्फ़ उन्हें दें जिन पर वह व्यक्ति भरोसा करता है।</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>नया कैरेक्टर</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>अभी कोई लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>ऑर्डर रास्ते में हैं। पहले उनका इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>पहले तस्वीर को पिक करें: जो आप रखते हैं, वही पोर्ट्रेट बन सकता है।</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>कार्ड दिखाएँ</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>यह तस्वीर “{name}” का पोर्ट्रेट बन गई।</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>“{name}” के पोर्ट्रेट ट्रे में हैं।</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>इस कैरेक्टर के अभी कोई पोर्ट्रेट नहीं हैं।</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>यह तस्वीर ट्रैश में है।</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>“{name}” का एक वाक्यांश है: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>“{name}” फ़ाइल {path} में है।</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>कार्ड में किसी व्यक्ति के पोर्ट्रेट, प्रॉम्प्ट के लिए एक वाक्यांश, नोट और जो तय हुआ, वह रहता है। कार्ड को रेफ़रेंस ट्रे में खींचें, उसके पोर्ट्रेट वहाँ आ जाएँगे। शुरू करने के लिए यहाँ तस्वीरें छोड़ें।</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>कैरेक्टर</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>एक कैरेक्टर चुनें।</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>पूरी तरह मिटाएँ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>फ़ाइल से इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>नया कैरेक्टर</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>अभी कोई कैरेक्टर नहीं</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>लोग और किरदार, जिनके साथ आप बार-बार काम करते हैं</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>ट्रे में डालें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>“{word}” को शब्दकोश में जोड़ें</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>क्लिपिंग</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>रिहर्सल की कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>कोड की भाषा</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>रिक्वेस्ट कोड के रूप में</translation>
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
        <translation>यह अभी तैयार नहीं है।</translation>
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
        <translation>दो की तुलना करें</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>पता नहीं यह तस्वीर किससे बनी थी।</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>पहले एक तस्वीर खोलें।</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>पहले संवेदनशील तस्वीर दिखाएँ।</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>सोर्स पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>इस तस्वीर का सोर्स एक पता है। लाइब्रेरी में उसकी कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>इस तस्वीर का सोर्स अब लाइब्रेरी में नहीं है।</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>अभी सोर्स और नतीजे के बीच कोई रेखा नहीं है।</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>पोर्ट्रेट जोड़ें</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>सोर्स तस्वीर चुनें</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>सब कुछ साफ़ हो गया।</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>सब कुछ साफ़ हो गया। {keys} से वापस आएगा।</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>रेसिपी वापस आ गई।</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>रेसिपी वापस आ गई। {keys} से वह लौटेगा जो पहले था।</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>साफ़ करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size} ऑर्डर नहीं हो सकता; अब {images} × {size} है।</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” पहले से पोर्ट्रेट में है।</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>रेफ़रेंस पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>इनके बिना भेजें</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} नहीं हो सकता, {count} ही रहेगा: {min} से {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>उस ओवरव्यू पर लौटें</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>जो कुछ आया है, सब पर फ़ैसला हो चुका है।</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>पहले मुकाबले से बाहर आएँ।</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>जो अनडू हुआ, वह ओवरव्यू वाले एक बैच का था।</translation>
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
        <translation>फ़िट करें</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>यह फ़ाइल {path} में है।</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>डायग्नोस्टिक्स सेव करें</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>डायग्नोस्टिक्स</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>गड़बड़ी में आपकी मदद करने वालों के लिए। कुछ भी भेजा नहीं जाता: इसे पढ़ें, फिर कॉपी करें या फ़ाइल में सेव करें। इसमें कोई कुंजी, प्रॉम्प्ट या तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>यह क्लिपबोर्ड में है।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>कैंडिडेट</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>रेसिपी में क्या अलग है</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>जो काम में नहीं आ सकता</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>सभी पोर्ट्रेट के रूप में</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>पहली सोर्स, बाकी पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>लाइब्रेरी में इम्पोर्ट करें…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>पहली है “{name}”।</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>इस %Ln तस्वीर का क्या करना है?</numerusform>
            <numerusform>इन %Ln तस्वीरों का क्या करना है?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>एक मुकाबला खुला है।</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>सभी जोड़ियाँ दिखाई जा चुकी हैं।</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>मुकाबले में ज़्यादा से ज़्यादा {count} तस्वीरें हो सकती हैं। कम चुनें।</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>पहले ब्लाइंड मुकाबला शुरू करें।</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>मुकाबले की संवेदनशील तस्वीरें फिर धुंधली करें (&amp;V)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>इनमें से कोई तस्वीर संवेदनशील नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>अभी कोई सवाल नहीं है।</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>सेव की हुई दो या ज़्यादा तस्वीरें, या उनका एक बैच चुनें।</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>इस लाइब्रेरी में संवेदनशील तस्वीरें धुंधली नहीं की जातीं।</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>पहले रैंकिंग दिखाएँ।</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>जवाबों से पता नहीं चलता कि सबसे अच्छी कौन-सी है।</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>मुकाबला सहेज लिया गया है: {progress}।</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>अभी कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>जारी रखने को कोई मुकाबला नहीं है।</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>ब्लाइंड मुकाबला</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>अभी कोई सवाल नहीं है।</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>सोर्स पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>इन तस्वीरों के सोर्स अलग हैं: उनसे पता चल जाएगा कि कौन-सी कौन है।</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>इससे जो बना, वह भी मिटाएँ</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>यह अनडू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>क्या मिटेगा</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>क्या रहेगा</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>जानकारी</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>सर्विस पर %Ln तस्वीर है जो इस लाइब्रेरी में नहीं है</numerusform>
            <numerusform>सर्विस पर %Ln तस्वीरें हैं जो इस लाइब्रेरी में नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>लाएँ</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>सर्विस के पास जो कुछ बचा है, वह सब खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>इस बैच की तस्वीरें</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>एक जैसी रिक्वेस्ट एक ही बार ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>ऑर्डर करें…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>तस्वीरें पढ़ी जा रही हैं: {total} में से {done}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>पढ़ना रोक दिया गया: {total} में से {done} तस्वीरें</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>पॉज़ में शुरू करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln तस्वीर</numerusform>
            <numerusform>%Ln तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln रिक्वेस्ट</numerusform>
            <numerusform>%Ln रिक्वेस्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>तस्वीर पढ़ी जाते ही ऑर्डर निकल जाएगा।</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>मुफ़्त (रिहर्सल)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>%Ln से ज़्यादा रिक्वेस्ट</numerusform>
            <numerusform>%Ln से ज़्यादा रिक्वेस्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln तस्वीर खींची नहीं जा सकती: वह ट्रैश में है या अभी रास्ते में।</numerusform>
            <numerusform>%Ln तस्वीरें खींची नहीं जा सकतीं: वे ट्रैश में हैं या अभी रास्ते में।</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>एक बार में ज़्यादा से ज़्यादा {count} तस्वीरें दूसरे प्रोग्राम को दी जा सकती हैं। कम चुनें।</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>इस तस्वीर जैसी और कोई नहीं है।</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>तस्वीरें अभी स्टैक में नहीं दिख रहीं।</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>तस्वीर खुली है।</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>ये तस्वीरें इम्पोर्ट की गई थीं: दोहराने को कोई ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>यह बैच रास्ते में नहीं है।</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>यह तस्वीर ट्रैश में है।</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>यह तस्वीर अभी रास्ते में है।</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>यह तस्वीर इम्पोर्ट की गई थी और नहीं बताती कि कैसे बनी।</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln संवेदनशील तस्वीर छिपी है</numerusform>
            <numerusform>%Ln संवेदनशील तस्वीरें छिपी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>खोज बदलें, या सभी तस्वीरें देखने के लिए उसे साफ़ करें।</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>गैलरी</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>संवेदनशील तस्वीरें कैसे दिखें, यह “देखें” मेनू में है।</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>तस्वीरों की जगह सोर्स दिख रहा है।</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
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
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>जाएँ</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>तस्वीर पर जाएँ</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>तस्वीर का नंबर</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>1 से {total} में से कौन-सी?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>जाने के लिए कोई तस्वीर नहीं है।</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>API कुंजी…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>गैलरी</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>असली सर्विस इस्तेमाल करें…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} बाकी</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln संवेदनशील तस्वीर छिपी है</numerusform>
            <numerusform>%Ln संवेदनशील तस्वीरें छिपी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>चुनें कि संवेदनशील तस्वीरें कैसे दिखें।</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>एक बार में ज़्यादा से ज़्यादा {count} तस्वीरों की तुलना हो सकती है। कम चुनें।</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>पहले दो तस्वीरों की तुलना करें।</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>सिर्फ़ एक तस्वीर बची है।</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>पहले ओवरव्यू खोलें।</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>दो तस्वीरें चुनें, या कई तस्वीरों वाले बैच की एक।</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>पहले एक को छोड़ बाकी सब निकालें या रिजेक्ट करें।</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>ओवरव्यू खुला है।</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>ये तस्वीरें अभी रास्ते में हैं।</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>दो तस्वीरों की तुलना चल रही है।</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>काला {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>हिस्टोग्राम</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>अभी मापा नहीं गया।</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>सफ़ेद {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>तस्वीर का {blocked} हिस्सा बिना डिटेल का काला है और {blown} बिना डिटेल का सफ़ेद। उसका आधा हिस्सा पूरी चमक के {middle} से गहरा है।</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>थोड़ा क्रॉप या दूसरी रोशनी। एक तस्वीर के अलग-अलग वर्शन अलग रहते हैं।</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>सभी बैचों में</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>दूसरा साइज़ या कम्प्रेशन, या थोड़ी ज़्यादा चमक।</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>कितनी मिलती-जुलती</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>एक स्टैक की तस्वीरें कितनी मिलती-जुलती हों</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>ढीला</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>बहुत कुछ समान</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>कई फ़ाइलों में एक ही तस्वीर।</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>संबंधित</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>छोटे बदलाव</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख्त</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>वर्शन जो लगभग एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>एक ही कंपोज़िशन वाले वर्शन।</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>बहुत करीब</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>तस्वीरों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>अभी कोई लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>इम्पोर्ट नहीं हुईं</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>ये तस्वीरें अब नहीं दिख रहीं।</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>पोर्ट्रेट {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>प्रॉम्प्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>जॉब का खर्च</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>कहाँ से इम्पोर्ट हुई</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>कब बनी</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>जॉब की तस्वीरें</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>इस तस्वीर का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>सुधारा हुआ प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>माँगा गया साइज़</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>रेसिपी वापस लाएँ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>विवरण देखने के लिए एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>सर्विस ID</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>सोर्स बनाएँ</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>इस तस्वीर की जानकारी: {fact}</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>जॉब</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln तस्वीर सेव हुई</numerusform>
            <numerusform>%Ln तस्वीरें सेव हुईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>फिर भेजना शुरू करें</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>कुछ चल नहीं रहा और कुछ विफल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>भेजना पॉज़ करें</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>अधूरे जॉब</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>जॉब की सूची बंद है।</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>कोई बटन दबाएँ…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>बैलेंस पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>एडिट आपके अपने अकाउंट पर चलते हैं और वही भुगतान करता है। कुंजी wavespeed.ai/accesskey पर बनती है।</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>कुंजी भुला दें</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>{place} में रखी है और सर्विस के सिवा किसी को नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>अभी कोई कीरिंग कुंजी नहीं ले रही, इसलिए यह सिर्फ़ इस सेशन के लिए मेमोरी में है।</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>बदलने के लिए दूसरी कुंजी पेस्ट करें</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>कुंजी पेस्ट करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>कुंजी काम करती है। बैलेंस: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>कुंजी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>आपकी WaveSpeedAI कुंजी</translation>
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
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>कमांड या बटन खोजें</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>बटन इसके जैसे</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>इनका एक बटन चला गया: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>वहीं रहने दें</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>“{command}” का कोई बटन नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>“{command}” रीसेट करें</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>“{command}” का शॉर्टकट: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>यहाँ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} पहले से इसका बटन है: {commands}।</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} यहाँ नेविगेट करने या दबाने के काम आता है। दूसरा बटन चुनें, या कई बटन साथ में।</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} से मेनू “{menu}” खुलता है।</translation>
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
        <translation>चुनी हुई भाषा अगली बार खोलने पर लागू होगी।</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>यह अगली बार खोलने पर लागू होगी।</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (फ़ॉन्ट इंस्टॉल नहीं है)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (मशीन अनुवाद)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>दिख रहे हिस्से का कितना प्रतिशत सोर्स दिखाए</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>सोर्स और नतीजे के बीच की रेखा</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>स्लाइड शो जारी रखें (&amp;W)</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>रोशनी चालू करें (&amp;O)</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>रोशनी बंद करें (&amp;U)</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>पहले एक तस्वीर खोलें।</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>स्लाइड शो: हर तस्वीर {seconds} सेकंड।</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>यह आखिरी तस्वीर थी। स्लाइड शो खत्म हुआ।</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>रोशनी धीमी है।</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>रोशनी चालू है।</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>रोशनी बंद है।</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>स्लाइड शो पॉज़ पर है।</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>अभी कोई स्लाइड शो नहीं चल रहा।</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln तस्वीर देखी जानी बाकी है। देखते ही वह जुड़ जाएगी।</numerusform>
            <numerusform>%Ln तस्वीरें देखी जानी बाकी हैं। देखते ही वे जुड़ जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>यह तस्वीर अभी रास्ते में है।</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>काला</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>चुना हुआ रंग</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>पारदर्शी हिस्सों के पीछे का रंग</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>ग्रे</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>दूसरा…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>सफ़ेद</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
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
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>कैरेक्टर</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>पंक्तियों के अपने प्रॉम्प्ट में हर विकल्प की एक पंक्ति बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>%Ln से ज़्यादा पंक्ति: टेबल में इतनी जगह नहीं है।</numerusform>
            <numerusform>%Ln से ज़्यादा पंक्तियाँ: टेबल में इतनी जगह नहीं है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>गुणा करें</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>%Ln पंक्ति गुणा करें</numerusform>
            <numerusform>%Ln पंक्तियाँ गुणा करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>प्रॉम्प्ट, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>साइज़</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>इससे %Ln पंक्ति बनेगी।</numerusform>
            <numerusform>इससे %Ln पंक्तियाँ बनेंगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>इस नाम का एक पहले से है। वह बदल जाएगा।</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>ऊपर वालों पर फ़ैसला करें</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>फ़ैसले के लिए और कोई बैच नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>इस बैच के ऊपर कुछ भी बिना फ़ैसले का नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>यहाँ से आगे बिना फ़ैसले का कुछ नहीं, पर ऊपर है।</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>बिना फ़ैसले की तस्वीरों वाला यह आखिरी बैच है।</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>इनमें से कम से कम एक रिक्वेस्ट इसी सीड से पहले ऑर्डर हो चुकी है: {date} को।</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>{price} में फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>{price} में ऑर्डर करें</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>{price} में ऑर्डर करें?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>{date} का वही ऑर्डर, उसी सीड के साथ, अभी पूरा नहीं हुआ और उसकी तस्वीरें आ सकती हैं।</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>यही ऑर्डर इसी सीड के साथ {date} को हो चुका है।</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>यह आपके पास पहले से है</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>इसमें से कुछ आप ऑर्डर कर चुके हैं</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>यह आप ऑर्डर कर चुके हैं</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>{limit} से ऊपर पूछने को आपने कहा था।</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln ऑर्डर आ गया: {pictures}</numerusform>
            <numerusform>%Ln ऑर्डर आ गए: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर</numerusform>
            <numerusform>%Ln तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln तस्वीर आ गई</numerusform>
            <numerusform>%Ln तस्वीरें आ गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>अभी फ़ैसला करें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>आए हुए ऑर्डर</translation>
    </message>
    <message>
        <source>{news}. {way}</source>
        <translation>{news}। {way}</translation>
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
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>रैंक के अनुसार स्टार दें</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>कुछ मार्क न करें</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>और जवाब</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>सबसे अच्छी पिक करें</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>सबसे अच्छी पिक, बाकी रिजेक्ट करें</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>रैंकिंग, सबसे अच्छी पहले</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, संवेदनशील, धुंधली दिखाई गई</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>सोर्स से तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>तस्वीर का 1% से कम बदला</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>कुछ भी बदला हुआ नहीं दिखता</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>तस्वीर और उसके सोर्स की तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>सोर्स पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>इस तस्वीर का सोर्स यहाँ नहीं दिख सकता।</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>तस्वीर का {percent}% बदला</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>सोर्स से तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>1% से कम बदला</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>सोर्स पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>{percent}% बदला</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>दिख रहे हिस्से का कितना प्रतिशत मूल तस्वीर दिखाए</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>मूल तस्वीर और भेजी जाने वाली के बीच की रेखा</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजी गई</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>यह फ़ाइल यहाँ नहीं दिख सकती।</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>बाईं तस्वीर</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>दाईं तस्वीर</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>दो तस्वीरें</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>इन अक्षरों वाली कोई कमांड नहीं है।</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>आप क्या करना चाहेंगे?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>फिर भेजना शुरू करें</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>इसके बाद %Ln जॉब भेजा जाएगा।</numerusform>
            <numerusform>इसके बाद %Ln जॉब भेजे जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>भेजना जारी है।</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>पोर्ट्रेट पीछे करें</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>पोर्ट्रेट आगे करें</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>पोर्ट्रेट हटाएँ</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>कार्ड के लिए लें</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>पोर्ट्रेट {number} / {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (बंद, नहीं भेजा जाता)</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>क्या बदलना है? जैसे: वही महिला, रात में, लाल रेनकोट पहने</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>पिछले प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>प्रॉम्प्ट खोजें</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>मौजूदा सेटिंग रखें…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>चुने हुए शब्द रखें…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>अभी कोई प्रीसेट नहीं रखा है। प्रीसेट में प्रॉम्प्ट, साइज़, तस्वीरों की संख्या, सीड और सुधार की सेटिंग रहती है।</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>अभी कोई स्निपेट नहीं रखा है। प्रॉम्प्ट के शब्द चुनें और उन्हें रखें; प्रॉम्प्ट में {name} उस नाम के स्निपेट की हर लाइन की जगह आता है।</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>यहाँ इन शब्दों वाला कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>अभी कुछ ऑर्डर नहीं हुआ। आप जो भी प्रॉम्प्ट ऑर्डर करेंगे, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>स्निपेट</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट करें</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: शब्दों से खोजें, अगली सूची के लिए Tab</translation>
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
        <translation>इस्तेमाल हुए अक्षर: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>प्रॉम्प्ट सुधारें</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>सर्विस इस्तेमाल से पहले प्रॉम्प्ट को फिर से लिखती है</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>एक उदाहरण आज़माएँ</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>प्रीसेट लें</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>पिछला प्रॉम्प्ट लें</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>प्रीसेट के रूप में रखें</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>स्निपेट के रूप में रखें</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>अभी कोई लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>पहले प्रीसेट की सूची खोलें और एक चुनें।</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>पहले स्निपेट या प्रीसेट की सूची खोलें और एक चुनें।</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>प्रीसेट का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>स्निपेट का नाम बदलें</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>प्रॉम्प्ट खाली है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू करें</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” मिटा दिया गया।</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>“{name}” में अब मौजूदा सेटिंग है।</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln तस्वीर की सोर्स से तुलना बाकी है</numerusform>
            <numerusform>%Ln तस्वीरों की सोर्स से तुलना बाकी है</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सब साफ़ करें</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>इन सब शर्तों पर कुछ खरा नहीं उतरता।</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>{part} के बिना खोजें</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>क्या खोजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>{part} के बिना: %Ln तस्वीर</numerusform>
            <numerusform>{part} के बिना: %Ln तस्वीरें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>अब तक की रैंकिंग</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>यह →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>कौन-सी बेहतर है?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← यह</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ दोनों, या कह नहीं सकते</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>इससे पहले का कोई प्रॉम्प्ट नहीं है।</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>यह आखिरी प्रॉम्प्ट है।</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>रेफ़रेंस ट्रे</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>“बनाएँ” से %Ln रिक्वेस्ट ऑर्डर होगी, अपने सीड के साथ; यह पहली है।</numerusform>
            <numerusform>“बनाएँ” से %Ln रिक्वेस्ट ऑर्डर होंगी, हर एक अपने सीड के साथ; यह पहली है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>“बनाएँ” से %Ln रिक्वेस्ट ऑर्डर होगी; यह पहली है।</numerusform>
            <numerusform>“बनाएँ” से %Ln रिक्वेस्ट ऑर्डर होंगी; यह पहली है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>{date} का ऑर्डर, जिससे यह तस्वीर आई।</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>यह तस्वीर इम्पोर्ट की गई थी और अपना ऑर्डर नहीं बताती।</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>“बनाएँ” अभी क्या ऑर्डर करेगा। आपके बदलावों के साथ बदलता है।</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>टेबल की पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>सैंपल फ़ोटो: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>यह सैंपल फ़ोटो आज़माएँ</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>या एक सैंपल आज़माएँ</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>यह खोज सेव करें</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>खोज का यह हिस्सा समझ नहीं आया: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>अभी कोई खोज सेव नहीं है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” हटाएँ</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>पहले कुछ खोजें।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
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
        <translation>फ़िट करें</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>यह मुख्य विंडो के साथ चलती है।</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन है</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>पिन है: यह इसी तस्वीर पर रहेगी।</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>दूसरी विंडो</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: दूसरी विंडो</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: दूसरी विंडो, पिन की हुई</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>मुख्य विंडो में ब्लाइंड मुकाबला चल रहा है।</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>कोई तस्वीर नहीं चुनी है।</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>पहले दूसरी विंडो खोलें।</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>पिन की हुई तस्वीर लाइब्रेरी से चली गई। यह विंडो फिर साथ चल रही है।</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>पिन की हुई तस्वीर अब ट्रैश में है। यह विंडो फिर साथ चल रही है।</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>पिन करने को कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>यह तस्वीर अभी रास्ते में है।</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>यह विंडो पिन है। पहले अनपिन करें।</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>दूसरी विंडो अनपिन करें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>सीड कॉपी करें</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>वही तस्वीरें फिर बनाने के लिए सीड लॉक करें</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>कोई दूसरा रैंडम सीड लॉक करें</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>रैंडम</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>रैंडम, रखा गया</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>फिर रैंडम सीड लें</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} की जगह {seed} हुआ, सबसे नज़दीकी संभव सीड</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln रिक्वेस्ट, अपने सीड के साथ।</numerusform>
            <numerusform>%Ln रिक्वेस्ट, हर एक अपने सीड के साथ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>%Ln तस्वीर एक जैसी आ सकती है।</numerusform>
            <numerusform>सभी %Ln तस्वीरें एक जैसी आ सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>हर तस्वीर एक अलग रिक्वेस्ट है और उसका सीड रखा जाता है। खर्च उतना ही है, पर समय ज़्यादा लगता है: सर्विस एक मिनट में सीमित रिक्वेस्ट ही लेती है।</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>एक ही रिक्वेस्ट में ऑर्डर करें</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>दोहराने लायक</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>दाम वही, पर धीमा।</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>तब सर्विस हर तस्वीर को अपना सीड देती है और कोई नहीं बताती।</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>यह मॉडल ऐसा सीड नहीं लेता जिसे रखा जा सके।</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>रैंडम सीड लें</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>संवेदनशील तस्वीर फिर धुंधली करें (&amp;V)</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>अभी कोई लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>इनमें से कोई तस्वीर संवेदनशील नहीं है।</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>इस लाइब्रेरी में संवेदनशील तस्वीरें धुंधली नहीं की जातीं।</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>सर्विस ने नहीं बताया कि यह तस्वीर संवेदनशील है या नहीं।</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>यह तस्वीर संवेदनशील नहीं है।</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>यह तस्वीर अभी रास्ते में है।</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>पहले एक पोर्ट्रेट चुनें।</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>पोर्ट्रेट {number} / {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>पोर्ट्रेट {number} / {total}, बंद है, भेजा नहीं जाता</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>भेजी जाने वाली फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>“{name}” पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>जो भेजा जाता है, उसकी कॉपी सेव करें</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सेव हुई।</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>सर्विस यह तस्वीर इसके पते से लेती है। इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>अभी कोई सोर्स नहीं है।</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>यह पोर्ट्रेट अब ट्रे में नहीं है।</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>{format} तस्वीरें</translation>
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
        <translation>फ़िट करें</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>कॉपी सेव करें…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>अगल-बगल</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>रेखा के साथ</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: क्या भेजा जाता है</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>कोई भी आकार</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>नई तस्वीरें: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>अपना आकार</translation>
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
        <translation>यह फ़ाइल यहाँ नहीं दिख सकती।</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>यह फ़ाइल गायब है।</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>संवेदनशील, धुंधली दिखाई गई</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>यह फ़ाइल यहाँ नहीं दिख सकती।</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>यह फ़ाइल गायब है।</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>यह स्क्रीन विवरण के लिए कम चौड़ी है।</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>सोर्स के बराबर करें</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>चौड़ाई और ऊँचाई अदला-बदली करें</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>{min} से {max} पिक्सेल, {step} के कदमों में</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} की जगह {value} हुआ: {min} से {max}, {step} के कदमों में</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>सोर्स के बारे में</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>तस्वीरें {size} बनाएँ, सोर्स के आकार में</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>{shape} करें?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>नई तस्वीरें {asked} हैं, जो दूसरा आकार है। सर्विस नहीं बताती कि वह सोर्स को इसमें कैसे बिठाती है। अगर वह बीच का हिस्सा काटे, तो जो मद्धम है वह चला जाएगा।</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>सर्विस इसे इस पते से लेती है।</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · खराब</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · {width}×{height} में भेजी जाती है</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · बिना बदलाव भेजी जाती है</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · बदलावों के साथ भेजी जाती है</translation>
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
        <translation>सोर्स एडजस्ट करें</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>यहाँ एक फ़ोटो छोड़ें</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>बदलने के लिए दूसरी तस्वीर छोड़ें</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>“{name}” पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>सोर्स हटाएँ</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>क्या भेजा जाता है, दिखाएँ</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>सोर्स तस्वीर</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>या चुनने के लिए क्लिक करें, या पेस्ट करें</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर</numerusform>
            <numerusform>%Ln तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुनी गई</numerusform>
            <numerusform>%Ln चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>हर मार्क के बाद</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>ऑर्डर सर्विस को भेजे जाते हैं और उनका शुल्क लगता है।</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>तस्वीरें इसी कंप्यूटर पर मुफ़्त में बनती हैं।</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>असली सर्विस</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>रिहर्सल</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>थंबनेल का साइज़</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
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
        <translation>पिक करें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>ओवरव्यू</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>%Ln रिक्वेस्ट ऑर्डर हुई।</numerusform>
            <numerusform>%Ln रिक्वेस्ट ऑर्डर हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>हर तस्वीर के लिए पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>टेबल की सभी तस्वीरें पढ़ ली गई हैं।</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>ऐसी पंक्ति चुनें जो ऑर्डर हो चुकी हो।</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>पहले पंक्तियाँ चुनें।</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>नज़र रखने के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>नई टेबल</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>अभी कोई लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>इस टेबल से अभी कुछ ऑर्डर नहीं हुआ।</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>CSV फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>पहले एक टेबल खोलें।</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर करें</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>{price} में %Ln रिक्वेस्ट ऑर्डर करें?</numerusform>
            <numerusform>{price} में %Ln रिक्वेस्ट ऑर्डर करें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>रिहर्सल में %Ln रिक्वेस्ट ऑर्डर करें?</numerusform>
            <numerusform>रिहर्सल में %Ln रिक्वेस्ट ऑर्डर करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>CSV फ़ाइल के रूप में सेव करें</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>टेबल ऑर्डर हो रही है।</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>टेबल “{name}” में है।</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>टेबल “{name}” हटा दी गई। उससे जो ऑर्डर हुआ, वह रहेगा।</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>ऐसी कोई पंक्ति नहीं है जो ऑर्डर न हुई हो।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू करें</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>दाम</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>तस्वीरें जोड़ें…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>हर पंक्ति एक रिक्वेस्ट है: एक सोर्स, एक प्रॉम्प्ट, एक साइज़। यहाँ तस्वीरें, उनका फ़ोल्डर, या स्प्रेडशीट की CSV फ़ाइल छोड़ें। ऑर्डर से पहले सब कुछ जाँचा जाता है और दाम बताया जाता है।</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>एक साथ कई रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>गुणा करें…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>टेबल का नाम</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>नई टेबल</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>CSV फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>रिक्वेस्ट की टेबल</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>इस लाइब्रेरी की टेबल</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>टैग जोड़ें, बीच में कॉमा लगाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>अभी कोई टैग नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर के टैग</numerusform>
            <numerusform>%Ln तस्वीरों के टैग</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>टैग “{tag}” हटाएँ</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({total} में से {count})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>सीधा करें</translation>
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
        <translation>पहले एक तस्वीर खोलें।</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>पहले संवेदनशील तस्वीर दिखाएँ।</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>रीडू करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>अनडू करने को कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln जॉब प्रोग्राम के दूसरे वर्शन का है और उसे वैसा ही छोड़ दिया गया</numerusform>
            <numerusform>%Ln जॉब प्रोग्राम के दूसरे वर्शन के हैं और उन्हें वैसा ही छोड़ दिया गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln जॉब भेजने को तैयार है</numerusform>
            <numerusform>%Ln जॉब भेजने को तैयार हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>भेजें · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>फ़ैसला</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>बिना फ़ैसले</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock: हर मार्क के बाद अगली तस्वीर</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>हर मार्क के बाद अगली तस्वीर</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>यह तस्वीर ट्रैश में है। पहले इसे वापस लाएँ।</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>यह तस्वीर अभी रास्ते में है।</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>नया वर्शन खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। पेज यह है: {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>{host} से एक छोटी फ़ाइल लाई जाती है। आपके या आपकी तस्वीरों के बारे में कुछ भी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>डाउनलोड पेज खोलें</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>यही सबसे नया वर्शन है, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>ImageEdit Desktop का वर्शन {version} आ गया है। यह वर्शन {own} है।</translation>
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
        <translation>फ़िट करें</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>व्यूअर</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>इन्हें लाइब्रेरी में कॉपी करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इम्पोर्ट करें</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>तस्वीरें जहाँ हैं वहीं रहने दें</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>कुछ भी कॉपी या बदला नहीं जाता। जब तक उनकी डिस्क जुड़ी न हो, वे नहीं खुलेंगी।</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>दूसरे प्रोग्रामों के स्टार, पिक, लेबल और टैग साथ आते हैं, और हमारी अपनी रेसिपी भी।</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>ये दोबारा जगह लेती हैं और फ़ोल्डर हट जाए तब भी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>फ़ोटो जोड़ें या सैंपल आज़माएँ, लिखें क्या बदलना है, और “बनाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>फ़ोटो जोड़ें या सैंपल आज़माएँ, लिखें क्या बदलना है, और “बनाएँ” दबाएँ।
यह रिहर्सल है: न कुंजी चाहिए, न कोई शुल्क लगता है।</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>पहले एक तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>पहले गैलरी में लौटें।</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>आपकी तस्वीरें यहाँ दिखेंगी</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>हाँ, ऐसा ही है।</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>पंक्ति का प्रॉम्प्ट</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>पोर्ट्रेट जोड़ना</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>पोर्ट्रेट एडजस्ट करना</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>सोर्स एडजस्ट करना</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>ड्राफ़्ट साथ लाना</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>सहमति बदलना</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>नोट बदलना</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>तस्वीरों की संख्या बदलना</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>वाक्यांश बदलना</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>सीड बदलना</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>साइज़ बदलना</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>कार्ड की तस्वीर चुनना</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>सोर्स चुनना</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>वर्तनी सुधारना</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>पिछला प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>कैरेक्टर इम्पोर्ट करना</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>स्निपेट डालना</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>पोर्ट्रेट खिसकाना</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>नया कैरेक्टर</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>विकल्प देना</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>रीडू करें</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>रीडू: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>कैरेक्टर हटाना</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>पोर्ट्रेट हटाना</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>सोर्स हटाना</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>कैरेक्टर का नाम बदलना</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>रेसिपी वापस लाना</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>नए सिरे से शुरू करना</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>पोर्ट्रेट चालू/बंद करना</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>पोर्ट्रेट बंद करना</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>प्रॉम्प्ट सुधार चालू/बंद करना</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>दोहराव चालू/बंद करना</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>टाइपिंग</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>अनडू करें</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>अनडू: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>उदाहरण लेना</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>प्रीसेट लेना</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>किसी अनजान तरीके से एडजस्ट</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>क्रॉप</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>पलटी गई</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>रंग पर</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>{width}×{height} में भेजी जाती है</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>सीधी की गई</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>घुमाई गई</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>इनमें से %Ln अपनी ही जगह से इम्पोर्ट हुई थी: उसकी फ़ाइल आपके फ़ोल्डर {folder} से चली जाएगी।</numerusform>
            <numerusform>इनमें से %Ln अपनी ही जगह से इम्पोर्ट हुई थीं: उनकी फ़ाइलें आपके फ़ोल्डर {folder} से चली जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>इनमें से %Ln अपनी ही जगह से इम्पोर्ट हुई थी: उसकी फ़ाइल आपके अपने फ़ोल्डर से चली जाएगी।</numerusform>
            <numerusform>इनमें से %Ln अपनी ही जगह से इम्पोर्ट हुई थीं: उनकी फ़ाइलें आपके अपने फ़ोल्डरों से चली जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln तस्वीर फिर अपने फ़ोल्डर में है।</numerusform>
            <numerusform>%Ln तस्वीरें फिर अपने फ़ोल्डर में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln तस्वीर अब अपने फ़ोल्डर में नहीं है: उसे इस विंडो के बाहर हटाया गया।</numerusform>
            <numerusform>%Ln तस्वीरें अब अपने फ़ोल्डर में नहीं हैं: उन्हें इस विंडो के बाहर हटाया गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln तस्वीर वापस नहीं आ सकी और ट्रैश में ही है। देखें कि लाइब्रेरी के फ़ोल्डर में लिखा जा सकता है या नहीं।</numerusform>
            <numerusform>%Ln तस्वीरें वापस नहीं आ सकीं और ट्रैश में ही हैं। देखें कि लाइब्रेरी के फ़ोल्डर में लिखा जा सकता है या नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln तस्वीर वापस नहीं आ सकी: वह अब ट्रैश में नहीं है। जिससे वह बनी थी, वह रखा है और फिर ऑर्डर हो सकता है।</numerusform>
            <numerusform>%Ln तस्वीरें वापस नहीं आ सकीं: वे अब ट्रैश में नहीं हैं। जिनसे वे बनी थीं, वह रखा है और फिर ऑर्डर हो सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln तस्वीर ट्रैश में नहीं जा सकी और अपनी जगह पर ही है। शायद इस डिस्क पर ट्रैश नहीं है, या उसे किसी दूसरे प्रोग्राम ने खोल रखा है।</numerusform>
            <numerusform>%Ln तस्वीरें ट्रैश में नहीं जा सकीं और अपनी जगह पर ही हैं। शायद इस डिस्क पर ट्रैश नहीं है, या उन्हें किसी दूसरे प्रोग्राम ने खोल रखा है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln तस्वीर इस विंडो के बाहर ट्रैश में डाली गई।</numerusform>
            <numerusform>%Ln तस्वीरें इस विंडो के बाहर ट्रैश में डाली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>%Ln तस्वीर ट्रैश में डालें</numerusform>
            <numerusform>%Ln तस्वीरें ट्रैश में डालें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>रिजेक्ट की हुई %Ln तस्वीर ट्रैश में डालें</numerusform>
            <numerusform>रिजेक्ट की हुई %Ln तस्वीरें ट्रैश में डालें</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>लाइब्रेरी की कोई तस्वीर रिजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>इस खोज की कोई तस्वीर रिजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>ये लाइब्रेरी की सभी रिजेक्ट तस्वीरें हैं और डिस्क पर {weight} लेती हैं।</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>ये इस खोज की रिजेक्ट तस्वीरें हैं और डिस्क पर {weight} लेती हैं।</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>जब तक ये ट्रैश में हैं, अनडू से वापस आ जाएँगी।</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>जब तक ये ट्रैश में हैं, अनडू से वापस आ जाएँगी। जिनसे ये बनीं, वह लाइब्रेरी में रहता है।</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln फ़ाइल नहीं हट सकी:</numerusform>
            <numerusform>%Ln फ़ाइलें नहीं हट सकीं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln तस्वीर भी चली गई।</numerusform>
            <numerusform>%Ln तस्वीरें भी चली गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln पोर्ट्रेट</numerusform>
            <numerusform>%Ln पोर्ट्रेट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln पोर्ट्रेट काम नहीं आ सका।</numerusform>
            <numerusform>%Ln पोर्ट्रेट काम नहीं आ सके।</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>कैरेक्टर</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>%Ln पोर्ट्रेट पर सुझाव हैं: पढ़ने के लिए उसे चुनें।</numerusform>
            <numerusform>%Ln पोर्ट्रेट पर सुझाव हैं: पढ़ने के लिए एक चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>पोर्ट्रेट देखे जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>इन पोर्ट्रेट से बनी: %Ln तस्वीर।</numerusform>
            <numerusform>इन पोर्ट्रेट से बनीं: %Ln तस्वीरें।</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>कोई पोर्ट्रेट नहीं</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>इनमें से अभी कोई पिक या रिजेक्ट नहीं हुई।</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>कुछ खास नहीं दिखा: साइज़, शार्पनेस, रोशनी और आकार देखे गए।</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>इन पोर्ट्रेट से अभी कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>पिक की गईं: जिन {judged} पर आपने फ़ैसला किया, उनमें से {picked} ({percent}%)।</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>व्यक्ति मिटा दिया गया: कार्ड, पोर्ट्रेट और उनसे जुड़ी हर जानकारी।</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>“{name}” पहले से यहाँ है और फ़ाइल से अलग है; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>“{name}” पहले से यहाँ है।</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>“{name}” इम्पोर्ट हो गया।</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>शायद {price} शुल्क लगा</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>शुल्क नहीं लगा</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>कुछ नहीं (रिहर्सल)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>{price} शुल्क लगा</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>1 स्टार (&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>2 स्टार (&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>3 स्टार (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>4 स्टार (&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>5 स्टार (&amp;5)</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>ImageEdit Desktop के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>पंक्ति जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>गैलरी में लौटें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>नीला लेबल (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>दोनों, या कह नहीं सकते (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>बजट (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>कैरेक्टर (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>तस्वीर कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>रिपोर्ट कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>जॉब छोड़ दें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>पंक्तियाँ डुप्लिकेट करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>कैरेक्टर एक्सपोर्ट करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>सर्विस से सब कुछ लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>बाएँ से दाएँ पलटें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>स्टैक समेटें या खोलें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>फ़ुल स्क्रीन (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>तस्वीरें बनाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>तस्वीर पर जाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>हरा लेबल (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>कैरेक्टर इम्पोर्ट करें (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>फ़ोल्डर इम्पोर्ट करें (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>बैच में से यही रखें, बाकी रिजेक्ट करें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>इंतज़ार जारी रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>चुने हुए शब्द स्निपेट के रूप में रखें (&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>बड़े थंबनेल (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>तस्वीर को वैसा ही छोड़ें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>ट्रैश में डालें (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>नया कैरेक्टर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>नई टेबल (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>अगली तस्वीर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>कोई स्टार नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>तस्वीर खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>CSV फ़ाइल टेबल के रूप में खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>प्रॉम्प्ट सुधारें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>तस्वीर पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>पिक करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>सबसे अच्छी पिक करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>दूसरी विंडो पिन करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>पिछली तस्वीर (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>बिना फ़ैसले का पिछला बैच (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>लाल लेबल (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>रीडू करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>रिहर्सल (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>कैरेक्टर हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>पोर्ट्रेट हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>पंक्तियाँ हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>रिक्वेस्ट कोड के रूप में (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>रेसिपी वापस लाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>जॉब फिर आज़माएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>टेबल को CSV फ़ाइल में सेव करें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>ऐसे ही एडजस्ट करके भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>जॉब भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>रिक्वेस्ट की टेबल (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>बिना फ़ैसले के निकालें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>आखिरी जवाब वापस लें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>अनडू करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>पीला लेबल (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>दोनों को 100% ज़ूम करें और वापस (&amp;Z)</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>API कुंजी (&amp;K)…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>पोर्ट्रेट एडजस्ट करें (&amp;J)…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>सोर्स एडजस्ट करें (&amp;J)…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>पोर्ट्रेट जोड़ें (&amp;P)…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>हर तस्वीर के लिए पंक्ति जोड़ें (&amp;P)…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>कुछ एडजस्ट न करें (&amp;N)</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>मुकाबला फिर शुरू करें (&amp;G)</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>ब्लाइंड मुकाबला (&amp;D)…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>ट्रैश से वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>सामने लाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>कीबोर्ड शॉर्टकट बदलें (&amp;H)…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>वर्तनी जाँचें (&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>सोर्स चुनें (&amp;S)…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>जॉब बंद करें (&amp;J)</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>सिस्टम के रंग (&amp;S)</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>दो की तुलना करें (&amp;W)</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>प्रॉम्प्ट कॉपी करें (&amp;R)</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>गहरे रंग (&amp;K)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>बाद में तय करें (&amp;L)</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>जो आया है, उस पर फ़ैसला करें (&amp;C)</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>सूची की एंट्री मिटाएँ</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>रोशनी धीमी करें (&amp;M)</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>डायग्नोस्टिक्स (&amp;G)…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>जॉब सूची से हटाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>पिछला प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>व्यक्ति को हमेशा के लिए मिटाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>स्लाइड शो तेज़ करें</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>मिलती-जुलती तस्वीरें खोजें (&amp;M)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>कमांड खोजें (&amp;C)…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>ऊपर से नीचे पलटें (&amp;U)</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>सभी स्टैक समेटें या खोलें (&amp;A)</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>और जवाब दें (&amp;M)</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>रैंक के अनुसार स्टार दें (&amp;S)</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>हर मार्क के बाद आगे बढ़ें (&amp;M)</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>पिछला मुकाबला जारी रखें (&amp;U)</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>विंडो के अगले हिस्से पर जाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>दोनों में से दूसरी पर जाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>विंडो के पिछले हिस्से पर जाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>कितनी मिलती-जुलती (&amp;K)…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>स्निपेट डालें (&amp;S)…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>मौजूदा सेटिंग प्रीसेट में रखें (&amp;P)…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>तस्वीरें बनते समय कंप्यूटर जगाए रखें (&amp;W)</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>हल्के रंग (&amp;I)</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>भाषा (&amp;G)…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>बाद का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>मुकाबले से बाहर आएँ (&amp;V)</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>बिना फ़ैसले छोड़ें (&amp;U)</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>हर हफ़्ते नए वर्शन खोजें (&amp;W)</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>नया वर्शन खोजें (&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>पंक्तियाँ गुणा करें (&amp;U)…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>कैंडिडेट को पसंदीदा बनाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>कुछ मार्क न करें, मुकाबला खत्म करें (&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>कतार में ऊपर ले जाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>कतार में नीचे ले जाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>रिजेक्ट तस्वीरें ट्रैश में डालें (&amp;J)…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>रेखा खिसकाएँ: नतीजा ज़्यादा</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>रेखा खिसकाएँ: सोर्स ज़्यादा</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>पोर्ट्रेट पीछे करें (&amp;B)</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>पोर्ट्रेट आगे करें (&amp;W)</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>अगला कैंडिडेट</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>ओवरव्यू की अगली तस्वीर</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>बिना फ़ैसले का अगला बैच (&amp;B)</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>कोई लेबल नहीं (&amp;B)</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>विकल्प दें: {red|blue} (&amp;A)</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>तस्वीर का ऑर्डर कोड के रूप में (&amp;D)…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>टेबल ऑर्डर करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>बैच फिर ऑर्डर करें (&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>बैंगनी लेबल (&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>स्लाइड शो पॉज़ करें (&amp;U)</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>भेजना पॉज़ करें (&amp;D)</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>पिक करें और आगे बढ़ें (&amp;G)</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>पिक करें या न करें (&amp;O)</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>सबसे अच्छी पिक, बाकी रिजेक्ट करें (&amp;J)</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>ओवरव्यू में ऊपर की तस्वीर</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>ओवरव्यू में नीचे की तस्वीर</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>पिछला कैंडिडेट</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>ओवरव्यू की पिछली तस्वीर</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>कैरेक्टर ट्रे में डालें (&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>रिजेक्ट करें (&amp;J)</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>पंक्तियों की तस्वीरें पढ़ें (&amp;I)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>टेबल हटाएँ (&amp;V)</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>सोर्स हटाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>टेबल का नाम बदलें (&amp;M)</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>सूची की एंट्री का नाम बदलें…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>दोहराने लायक: हर सीड रखें (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>छोटे थंबनेल (&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>इंतज़ार बंद करें (&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>पसंदीदा और कैंडिडेट अदला-बदली करें (&amp;W)</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>सेव की हुई खोजें और टैग (&amp;V)</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>यह खोज सेव करें (&amp;H)…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>तस्वीरें खोजें (&amp;H)</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>दूसरी विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>दूसरी विंडो: वही ज़ूम और जगह (&amp;Z)</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>कोई तस्वीर न चुनें (&amp;N)</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>सभी तस्वीरें चुनें (&amp;T)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>संवेदनशील तस्वीरें: धुंधली करें (&amp;U)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>संवेदनशील तस्वीरें: छिपाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>संवेदनशील तस्वीरें: दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>पूरी तस्वीर दिखाएँ (&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>तैयारी पैनल दिखाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>विवरण दिखाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>जॉब दिखाएँ (&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>लाइब्रेरी का फ़ोल्डर दिखाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>क्या बदला, दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>पोर्ट्रेट का क्या भेजा जाता है, दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>सोर्स का क्या भेजा जाता है, दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>टेबल की सभी तस्वीरें दिखाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>क्लिप हुआ काला और सफ़ेद दिखाएँ (&amp;K)</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>हर पिक्सेल दिखाएँ (&amp;X)</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>हिस्टोग्राम दिखाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>संवेदनशील तस्वीर दिखाएँ (&amp;V)</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>मुकाबले की संवेदनशील तस्वीरें दिखाएँ (&amp;V)</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>ट्रैश में क्या है, दिखाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>बैचों में दिखाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>फ़ोल्डर में दिखाएँ (&amp;F)</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>दोनों साइड दिखाएँ या छिपाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>कैरेक्टर की तस्वीरें दिखाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>पंक्ति की तस्वीरें दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>अब तक की रैंकिंग दिखाएँ (&amp;K)</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>दबाए रखने पर सोर्स दिखाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>दबाए रखने पर जोड़ी का सोर्स दिखाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>स्लाइड शो (&amp;W)</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>स्लाइड शो धीमा करें</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>सोर्स और नतीजा, बीच में रेखा (&amp;B)</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>मिलती-जुलती का स्टैक बनाएँ (&amp;K)</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>नए सिरे से शुरू करें (&amp;A)</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>बैच का इंतज़ार बंद करें (&amp;W)</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>ओवरव्यू (&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>टैग (&amp;G)…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>जब मैं कहीं और रहूँ, जॉब पूरे होने पर बताएँ (&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>बाईं तस्वीर बेहतर है (&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>दाईं तस्वीर बेहतर है (&amp;R)</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>सिर्फ़ तस्वीर (&amp;O)</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>एक उदाहरण आज़माएँ (&amp;X)…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>बाएँ घुमाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>दाएँ घुमाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>सूची का प्रीसेट अपडेट करें</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>प्रीसेट लें (&amp;E)…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>पिछला प्रॉम्प्ट लें (&amp;R)…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>सोर्स बनाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>कैरेक्टर का पोर्ट्रेट बनाएँ (&amp;H)…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>पोर्ट्रेट को सोर्स बनाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>सोर्स को पोर्ट्रेट भी बनाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>नई तस्वीरों के लिए फ़ोल्डर पर नज़र रखें (&amp;F)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ज़ूम इन (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ज़ूम आउट (&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>100% ज़ूम करें और वापस (&amp;H)</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>पहले एक पोर्ट्रेट चुनें।</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>पोर्ट्रेट पहले से आखिर में है।</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>अभी कोई सोर्स नहीं है।</translation>
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
        <translation>कैंडिडेट {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>कैंडिडेट · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>कैंडिडेट, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>ऑर्डर की गई तस्वीरें</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>ऐक्टिव करें</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>तुलना के लिए और कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>फिर से लिखा प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>रैंडम</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>वही रेसिपी, दो बार ऑर्डर की गई।</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>वही रेसिपी: एक बैच की तस्वीरें {one} और {other}।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>चुनें या चुनाव हटाएँ</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>पसंदीदा · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>पसंदीदा, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>संवेदनशील तस्वीर दिखाएँ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर का ओवरव्यू</numerusform>
            <numerusform>%Ln तस्वीरों का ओवरव्यू</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>और तुलना करनी हो तो गैलरी में लौटकर दूसरी तस्वीरें चुनें।</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>%Ln में से {left} तस्वीर बची</numerusform>
            <numerusform>%Ln में से {left} तस्वीरें बचीं</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>कैंडिडेट का {part}: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>पसंदीदा का {part}: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln तस्वीर पहले से पोर्ट्रेट में है।</numerusform>
            <numerusform>%Ln तस्वीरें पहले से पोर्ट्रेट में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>{total} में से %Ln काम में नहीं आ सकती।</numerusform>
            <numerusform>{total} में से %Ln काम में नहीं आ सकतीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln पोर्ट्रेट: मॉडल शायद पहले कुछ पर ही ध्यान दे।</numerusform>
            <numerusform>%Ln पोर्ट्रेट: मॉडल शायद पहले कुछ पर ही ध्यान दे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>तस्वीरें पढ़ी जा रही हैं: {total} में से {done}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>रोका गया: {total} में से %Ln तस्वीर नहीं पढ़ी गई।</numerusform>
            <numerusform>रोका गया: {total} में से %Ln तस्वीरें नहीं पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” पहले से पोर्ट्रेट में है।</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>स्थान {rank}, अगली से साफ़ आगे: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>स्थान {rank}, अगली के करीब: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>स्थान {rank}, शायद अगली से आगे: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>स्थान {rank}, आखिरी: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>जवाबों से पहली कुछ तस्वीरों में फ़र्क नहीं निकलता।</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>पहली सबसे अच्छी निकली, पर फ़र्क कम है। कुछ और जवाबों से साफ़ हो जाएगा।</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>पहली सबसे अच्छी निकली, पर फ़र्क कम है। सभी जोड़ियाँ दिखाई जा चुकी हैं।</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>पहली साफ़ तौर पर सबसे अच्छी है।</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>पहली शायद सबसे अच्छी है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>करीब %Ln में से {count} जवाब</numerusform>
            <numerusform>करीब %Ln में से {count} जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · साफ़ आगे</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · अगली के करीब</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · शायद आगे</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>डेटाबेस की %Ln कॉपी, जिससे व्यक्ति वापस आ जाता: बैकअप या सहेजी हुई खराब कॉपी। नया बैकअप बनाया जाएगा।</numerusform>
            <numerusform>डेटाबेस की %Ln कॉपियाँ, जिनसे व्यक्ति वापस आ जाता: बैकअप और सहेजी हुई खराब कॉपियाँ। नया बैकअप बनाया जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln तस्वीर आपके अपने फ़ोल्डर में है और वहीं रहेगी।</numerusform>
            <numerusform>%Ln तस्वीरें आपके अपने फ़ोल्डरों में हैं और वहीं रहेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln तस्वीर, उसका छोटा रूप और उसके ऑर्डर का प्रॉम्प्ट।</numerusform>
            <numerusform>%Ln तस्वीरें, उनके छोटे रूप और उनके ऑर्डर के प्रॉम्प्ट।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln पोर्ट्रेट: उसकी फ़ाइल, ड्राफ़्ट और उसके अनडू में भी।</numerusform>
            <numerusform>%Ln पोर्ट्रेट: उनकी फ़ाइलें, ड्राफ़्ट और उसके अनडू में भी।</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>भेजने के लिए तैयार सभी कॉपियाँ और सभी ज्ञात अपलोड, दूसरी तस्वीरों के भी: वे फिर से बनते हैं।</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>जो कार्ड आपने एक्सपोर्ट किए, और लाइब्रेरी की जो कॉपियाँ दूसरों ने बनाईं, वे पहुँच से बाहर हैं।</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>“{name}” को हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>इस लाइब्रेरी से इसका कुछ भी सर्विस को नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>जो तस्वीरें कभी कार्ड पर थीं और दूसरे कार्डों या ऑर्डरों की हैं, वे वैसी ही रहेंगी।</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>जो तस्वीरें आप रखते हैं, उनमें व्यक्ति दिखता रहेगा; प्रॉम्प्ट और फ़ाइलों के नामों में आपके अपने शब्द रहेंगे।</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>स्निपेट, प्रीसेट और लिखे जा रहे प्रॉम्प्ट में आपके अपने शब्द रहेंगे।</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>इनमें से एक पोर्ट्रेट कार्ड “{name}” में भी है, और वहाँ से भी हटेगा।</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>कार्ड: नाम, नोट, वाक्यांश, जो तय हुआ, और पहले उस पर जो कुछ किया गया।</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>सर्विस ऐसी तस्वीरें सात दिन रखती है; वे दिन बीत गए।</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>सर्विस को जो भेजा गया और उसने जो बनाया, वह उसे %Ln दिन तक और रखती है। यहाँ से वह वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>सर्विस को जो भेजा गया और उसने जो बनाया, वह उसे %Ln दिन तक और रखती है। यहाँ से वह वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>%Ln ऑर्डर में इन पोर्ट्रेट के बारे में जो है।</numerusform>
            <numerusform>%Ln ऑर्डरों में इन पोर्ट्रेट के बारे में जो है।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>जो भुगतान हुआ, वह बहीखाते में रहता है: कब, कितना और उसका क्या हुआ।</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>दूसरी जगह और रोशनी</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>बच्चों की किताब</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>पुरानी फ़ोटो रंगीन</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>पोर्ट्रेट, ऑयल पेंटिंग जैसा</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>पोस्टर</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>प्रोडक्ट फ़ोटो</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln इम्पोर्ट हुई</numerusform>
            <numerusform>%Ln इम्पोर्ट हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln ट्रैश में</numerusform>
            <numerusform>%Ln ट्रैश में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln नई</numerusform>
            <numerusform>%Ln नई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln तस्वीर, समेटी हुई, सबसे अच्छी: {picture}</numerusform>
            <numerusform>%Ln तस्वीरें, समेटी हुई, सबसे अच्छी: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>बिना तस्वीरों का बैच</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>बिना तस्वीरों का बैच, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>इस बैच का प्रॉम्प्ट, सोर्स, पोर्ट्रेट और साइज़ तैयारी पैनल में वापस लाता है।</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>समेटें या खोलें</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>ट्रैश में</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>यह यहाँ नहीं दिख सकती।</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>जैसी आई वैसी रखी</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>रखी, पर जाँची नहीं</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>बिना फ़ैसले छोड़ें</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>जाँची नहीं गई</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>अपने फ़ोल्डर में नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>पिक करें</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>तस्वीर {number} / {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>तस्वीर, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>रिजेक्ट करें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हुई</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>सेव हुई, संवेदनशील</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>सेव हुई, संवेदनशील, धुंधली दिखाई गई</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>चुनें या न चुनें</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>मेनू दिखाएँ</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>संवेदनशील तस्वीर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>सोर्स दिखाएँ</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>बैच की एक तस्वीर दिखाता है, या सभी।</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>जब तक दबाए रखें, हर तस्वीर की जगह सोर्स दिखाता है।</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>सर्विस ने इस तस्वीर को संवेदनशील बताया है। देखने के लिए यहाँ क्लिक करें।</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · आमतौर पर {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, समेटी हुई</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, तस्वीर {number}, {state}</translation>
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
        <translation>धुंधली, या बिना डिटेल की।</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>चेहरे नहीं खोजे जाते: कौन है और कितने हैं, यह किसी ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>इसकी फ़ाइल अभी पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>इस कार्ड के दूसरे पोर्ट्रेट जैसा दिखता है।</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>सर्विस का बनाया हुआ: कॉपी की कॉपी व्यक्ति से दूर होती जाती है। जहाँ हो सके, असली फ़ोटो लें।</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>छोटी: इसमें चेहरे के पिक्सेल कम हैं।</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>बहुत चमकीली।</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>बहुत अँधेरी।</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>बहुत लंबी या बहुत चौड़ी: शायद कुछ कट गया है।</translation>
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
            <numerusform>और %Ln अन्य।</numerusform>
            <numerusform>और %Ln अन्य।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>फिर मिली: %Ln।</numerusform>
            <numerusform>फिर मिलीं: %Ln।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर इम्पोर्ट करें</numerusform>
            <numerusform>%Ln तस्वीरें इम्पोर्ट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>“{name}” इम्पोर्ट करें</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>इम्पोर्ट हुई: %Ln तस्वीर।</numerusform>
            <numerusform>इम्पोर्ट हुईं: %Ln तस्वीरें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>तस्वीरें इम्पोर्ट हो रही हैं: {total} में से {done} फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>पहले से लाइब्रेरी में: %Ln।</numerusform>
            <numerusform>पहले से लाइब्रेरी में: %Ln।</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>तस्वीरें खोजी जा रही हैं…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>इम्पोर्ट नहीं हुई: %Ln।</numerusform>
            <numerusform>इम्पोर्ट नहीं हुईं: %Ln।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>1% से कम</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>नहीं। यह वैसी ही रखी है जैसी सर्विस ने भेजी; यह प्रोग्राम इसे पूरा नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>अभी नहीं आई</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी मापा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>ऐसा कुछ नहीं जो दिखे</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>रैंडम</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>लाइब्रेरी में इस तस्वीर का सोर्स नहीं है</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>तस्वीर और उसके सोर्स की तुलना नहीं हो सकती</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>सर्विस ने नहीं बताया</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>हाँ, सर्विस के अनुसार</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{count} में से {saved}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>सर्विस इसे {days} दिन {hours} घंटे और रखेगी</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>सर्विस इसे {hours} घंटे {minutes} मिनट और रखेगी</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>सर्विस अब इसे नहीं रखती</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>हिन्दी</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>अकाउंट (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>तस्वीर (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>टेबल (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>देखें (&amp;V)</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>कैरेक्टर (&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>तय करें (&amp;C)</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>प्रॉम्प्ट (&amp;M)</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>फ़ैसला (&amp;D)</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>ऐनिमेटेड: {frames} में से सिर्फ़ पहला फ़्रेम लिया जाता है।</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>चमक बढ़ाई गई: फ़ाइल अपने {stored} बिट में से सिर्फ़ {bits} भरती है।</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>कैमरा रॉ: कैमरे ने इससे जो तस्वीर बनाई, वही ली जाती है।</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>रंग {profile} से sRGB में बदले गए।</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>साधारण {format} के रूप में फिर कम्प्रेस।</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>10 MB से नीचे रखने के लिए कम्प्रेस।</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>{width} × {height} पिक्सेल में क्रॉप।</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>फ़ाइल का डेटा, जैसे कैमरा या जगह, नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>{width} × {height} पिक्सेल में ड्रॉ किया गया।</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>बाएँ से दाएँ पलटी गई।</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: अतिरिक्त चमक के बिना सामान्य रूप लिया जाता है।</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>यह ऐसे तरीके से एडजस्ट है जिसे प्रोग्राम का यह वर्शन नहीं जानता।</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>इसकी पारदर्शिता सब कुछ छिपा देती है, इसलिए तस्वीर उसके बिना भेजी जाती है।</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>फ़ाइल की {pictures} तस्वीरों में से सबसे बड़ी ली जाती है।</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>पैलेट को पूरे रंगों में बदला गया।</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>हर चैनल 8 बिट तक घटाया गया।</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>ज्यों की त्यों भेजी जाती है।</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>{format} के रूप में भेजी जाती है।</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>{width} × {height} पिक्सेल में भेजी जाती है।</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>{degrees}° सीधी की गई।</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>फ़ाइल कटी हुई है: तस्वीर की बारीक डिटेल गायब है।</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>फ़ाइल खराब या कटी हुई है: तस्वीर का {percent}% गायब है।</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>यह तस्वीर छोटी है; बड़ी से बेहतर नतीजे मिलते हैं।</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>पारदर्शी हिस्से रंग {colour} से भरे जाते हैं।</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>पारदर्शी हिस्से सफ़ेद से भरे जाते हैं।</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>घड़ी की दिशा में {degrees}° घुमाई गई।</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>सीधी घुमाई गई।</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>एक ब्रैकेट बिना खुले बंद होता है और जैसा लिखा है वैसा भेजा जाता है।</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>एक ब्रैकेट बंद नहीं है और जैसा लिखा है वैसा भेजा जाता है।</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>एक तैयार तस्वीर खराब पहुँची। सर्विस उसे सात दिन रखती है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>एक तैयार तस्वीर नहीं लाई जा सकी। सर्विस उसे सात दिन रखती है; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>“{name}” प्रोग्राम के नए वर्शन ने लिखी है। इम्पोर्ट करने के लिए इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>टेबल में {limit} पंक्तियों की जगह है। इसकी कई टेबल बनाएँ।</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>सर्विस के जवाब की जगह एक वेब पेज आया। अगर यह नेटवर्क साइन इन माँगता है, तो ब्राउज़र में साइन इन करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>एडिट करने के लिए फ़ोटो जोड़ें।</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>“{path}” को कोई और प्रोग्राम इस्तेमाल कर रहा है। उसे बंद करके दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>प्रोग्राम के दूसरे वर्शन ने ऐसा कारण दिया जिसे यह नहीं जानता: “{word}”।</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>एक से ज़्यादा तस्वीरें “{name}” से शुरू होती हैं। उसकी ID और लिखें।</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>इस कंप्यूटर पर कोई कीरिंग जवाब नहीं देती। कुंजी सिर्फ़ इस सेशन के लिए दी जा सकती है, विंडो में या {variable} में।</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>“{url}” से कोई तस्वीर नहीं मिली। तस्वीर को फ़ाइल में सेव करके वही लें।</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>“{name}” नाम का कोई स्निपेट नहीं है: नाम अपने ब्रैकेट के साथ जैसा लिखा है वैसा भेजा जाता है।</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>रिहर्सल शुरू नहीं हो सकी: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>इस टेबल की पंक्तियाँ, या वही रिक्वेस्ट, अभी-अभी ऑर्डर हुईं। पहले उन्हें फिर देख लें।</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>ऑर्डर हुई पंक्तियाँ वैसी ही रहती हैं। उन्हें डुप्लिकेट करें और कॉपियाँ बदलें।</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>बताएँ कि तस्वीरों को किससे मार्क करना है।</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>“{host}” की जगह कोई और जवाब दे रहा है और कुछ नहीं भेजा गया: सर्टिफ़िकेट किसी और नाम का है। ब्राउज़र में इस नेटवर्क पर साइन इन करें, या दूसरा नेटवर्क आज़माएँ।</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>प्रोग्राम के अंदर कुछ गड़बड़ हुई ({message})। कुछ खोया नहीं है; विवरण लॉग में है।</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>विकल्पों से {limit} से ज़्यादा रिक्वेस्ट बनती हैं। कुछ विकल्प हटा दें।</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>आपके अकाउंट का बैलेंस बहुत कम है। wavespeed.ai पर पैसे डालकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>“{host}” का सर्टिफ़िकेट इस कंप्यूटर की तारीख पर मान्य नहीं है और कुछ नहीं भेजा गया। कंप्यूटर की तारीख और समय जाँचें।</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>“{name}” के रंग दूसरी तरह की स्क्रीन ({space}) के लिए हैं और सही-सही नहीं बदले जा सकते। पहले इसे sRGB में सेव करें।</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>“{host}” से कनेक्शन निजी नहीं है और कुछ नहीं भेजा गया: उसका सर्टिफ़िकेट ऐसी संस्था का है जिसे यह कंप्यूटर नहीं जानता। अगर यहाँ कोई कंपनी या वायरस स्कैनर कनेक्शन जाँचता है, तो उसका सर्टिफ़िकेट सिस्टम में जोड़ना होगा।</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>डेटाबेस ठीक नहीं है: {message}।</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>डेटाबेस “{path}” ठीक है, पर वैसा नहीं जैसा यह प्रोग्राम बनाता है ({message})। उसे वैसा ही छोड़ दिया गया। उसे उसी प्रोग्राम से खोलें जिसने बनाया, या वहाँ से हटा दें ताकि वह पिछले बैकअप से वापस आए।</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>डिस्क ने वह नहीं किया जो कहा गया: {message}। उसे जाँचकर फिर कोशिश करें। ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>डिस्क भर गई है। कुछ जगह खाली करके फिर कोशिश करें। ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>“{name}” की पहली लाइन में कोई जाना-पहचाना कॉलम नहीं है। इनमें से कम से कम एक लिखें: {columns}।</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>फ़ोल्डर “{path}” में लिखा नहीं जा सकता। लाइब्रेरी के लिए दूसरा फ़ोल्डर चुनें, या उसकी अनुमतियाँ बदलें।</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>फ़ोल्डर “{path}” वहाँ नहीं है। अगर वह दूसरी डिस्क पर है, तो उसे जोड़कर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>कुंजी खाली है। फिर से पेस्ट करें।</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>कीरिंग ने जवाब नहीं दिया। उसकी पासवर्ड विंडो देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>कीरिंग लॉक है। उसे अनलॉक करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>लाइब्रेरी अभी खुली नहीं है।</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>लाइब्रेरी में अब तस्वीर “{name}” नहीं है। उसे फिर जोड़ें।</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>लाइब्रेरी में तस्वीर “{name}” की कॉपी बदल दी गई।</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>“{path}” पर लाइब्रेरी का डेटाबेस खराब है। आपकी तस्वीरें सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>लाइब्रेरी का डेटाबेस उसके बैकअप में से एक है। तब से आई तस्वीरें जोड़ दी गईं, और अब इसमें {pictures} हैं। बैकअप के समय जो ऑर्डर नहीं भेजे गए थे, वे शायद बाद में भेजे गए हों, और फिर नहीं भेजे जाते: सर्विस से सब कुछ लाएँ।</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>लाइब्रेरी का डेटाबेस खराब था या गायब था। उसे पिछले बैकअप और खुद तस्वीरों से वापस बनाया गया, और इसमें फिर {pictures} हैं। उस बैकअप के बाद के ऑर्डर शायद न हों: सर्विस से सब कुछ लाएँ। जो खराब था, वह “{path}” में रखा है।</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>नाम “{name}” टेक्स्ट नहीं है। फ़ाइल का नाम बदलें, या उसे कॉपी के रूप में इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>ऑर्डर चला गया, पर जवाब नहीं आया: शायद वह ले लिया गया हो और शुल्क लगा हो। उसे रखा गया है और दोहराया नहीं गया।</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>तस्वीर “{name}” का ऑर्डर बहीखाते में नहीं है।</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>“{path}” पाथ इतना लंबा है कि Windows इसमें कोई फ़ाइल नहीं लेगा। छोटे पाथ वाला फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>तस्वीर अभी पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>प्रॉम्प्ट में {count} अक्षर हैं। उसे {limit} तक छोटा करें।</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>प्रॉक्सी “{proxy}” जवाब नहीं देता और कुछ नहीं भेजा गया। इस कंप्यूटर की प्रॉक्सी सेटिंग जाँचें।</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>प्रॉक्सी “{proxy}” प्रोग्राम को “{host}” तक नहीं जाने देता और कुछ नहीं भेजा गया। प्रॉक्सी चलाने वाले से पूछें। उसका जवाब: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>प्रॉक्सी “{proxy}” नाम और पासवर्ड माँगता है और कुछ नहीं भेजा गया। HTTPS_PROXY को http://name:password@{proxy} पर सेट करें।</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>वही ऑर्डर उसी सीड के साथ भेजा जा चुका है, या भेजा जाने वाला है। “imageedit-desktop resume” उसे जारी रखता है; दूसरी बार ऑर्डर करने के लिए --again जोड़ें।</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>सर्विस ने काम रद्द कर दिया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>सर्विस तक नहीं पहुँचा जा सकता और कुछ नहीं भेजा गया। नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>सर्विस आपकी दी हुई एक तस्वीर नहीं ला सकी। फिर कोशिश करें, या फ़ाइल लें। उसका जवाब: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>सर्विस तस्वीरें नहीं बना सकी: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>सर्विस ने समय पर जवाब नहीं दिया। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>सर्विस API कुंजी नहीं मानती। उसे wavespeed.ai/accesskey पर जाँचें।</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>सर्विस अब इसे नहीं जानती: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>सर्विस ने काम पूरा किया, पर कोई तस्वीर नहीं दी।</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>सर्विस ने ऐसा पता दिया जिसे इस नेटवर्क से खोलना सुरक्षित नहीं, इसलिए तस्वीर नहीं लाई गई। दूसरे नेटवर्क पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>सर्विस ने काम बीच में छोड़ दिया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>सर्विस में अभी दिक्कत है। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>सर्विस आपके दूसरे ऑर्डरों में व्यस्त है। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>सर्विस के पास अब यह तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>सर्विस ने रिक्वेस्ट ठुकरा दी: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>सर्विस का जवाब पढ़ा नहीं जा सका ({path})। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>सर्विस की कॉन्टेंट जाँच ने इसे ठुकरा दिया। प्रॉम्प्ट या तस्वीरें बदलें। उसका जवाब: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>साइट ने “{url}” नहीं दिया (जवाब {status})। तस्वीर को फ़ाइल में सेव करके वही लें।</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>साइज़ {size} नहीं हो सकता। हर किनारा {min_px} से {max_px} पिक्सेल का होना चाहिए।</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>साइज़ {size} नहीं हो सकता। किनारे {step_px} के गुणज होने चाहिए; सबसे नज़दीकी {nearest} है।</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>काम सर्विस पर मिटा दिया गया।</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>अभी कोई API कुंजी नहीं है। “imageedit-desktop key set” से जोड़ें, या --rehearsal आज़माएँ।</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>लाइब्रेरी में “{name}” नाम का कोई कैरेक्टर नहीं है।</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>“{name}” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>“{path}” में कोई लाइब्रेरी नहीं है।</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>फ़ोल्डर “{name}” में कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>क्लिपबोर्ड पर कोई तस्वीर नहीं है। पहले कोई तस्वीर या उसकी फ़ाइल कॉपी करें।</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>लाइब्रेरी में “{name}” नाम की कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>टेबल में ऑर्डर करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>आपने जो छोड़ा, उसमें कोई तस्वीर नहीं थी। तस्वीर की फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>एक बार में ली जा सकने से ज़्यादा तस्वीरें थीं: पहली {count} ली गईं। सभी चाहिए तो उन्हें लाइब्रेरी में इम्पोर्ट करें।</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>यह लाइब्रेरी ImageEdit Desktop के नए वर्शन की बनी है। खोलने के लिए प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>यह मॉडल फ़िलहाल रेफ़रेंस पोर्ट्रेट नहीं लेता। उनके बिना आगे बढ़ें, या एक को सोर्स तस्वीर बनाएँ।</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>यह मॉडल फ़िलहाल सीड नहीं लेता। सीड के बिना आगे बढ़ें।</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>यह ऑर्डर प्रोग्राम के दूसरे वर्शन (“{word}”) का है, या खराब है। उसे वैसा ही छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>इसका खर्च {price} होगा, जो आपकी सीमा {limit} से ज़्यादा है।</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>नए वर्शन के बारे में जो आया, उस पर इस प्रोग्राम के बनाने वालों के हस्ताक्षर नहीं हैं, इसलिए उसे नहीं माना गया। हो सकता है कि रास्ते में उसे बदला गया हो।</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>नए वर्शन के बारे में जो आया, वह समझ नहीं आया, इसलिए उसे नहीं माना गया। बाद में फिर कोशिश करें, या डाउनलोड पेज देखें।</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>जो आया, उसमें सबसे नया वर्शन {version} बताया गया है, पर {known} पहले से मालूम था। उसे नहीं माना गया। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>क्लिपबोर्ड पर जो है, वह टेबल के सेल के रूप में नहीं पढ़ा जा सकता।</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>सर्विस ने जो भेजा, वह तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>सर्विस ने जो भेजा, वह तस्वीर होने के लिए बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows “{name}” नाम का फ़ोल्डर नहीं लेता: यह किसी डिवाइस का नाम है, इसमें &lt; &gt; : &quot; | ? * में से कोई अक्षर है, या यह बिंदु या स्पेस पर खत्म होता है। किसी और नाम का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>प्रॉम्प्ट लिखें।</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>यह आपके पास है: उसी सीड के उसी ऑर्डर से “{path}” बनी। दोहराने के लिए --again जोड़ें।</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>ऑर्डर भेजे जाने से पहले आपने रोक दिया। कोई शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>आपने इंतज़ार बंद कर दिया। भेजा गया काम चल सकता है और उसका शुल्क लग सकता है; उसे कभी भी फिर उठा सकते हैं।</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>आपके अकाउंट को इसकी अनुमति नहीं है: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>आपका बजट पढ़ा नहीं जा सकता, इसलिए कुछ ऑर्डर नहीं होता। उसकी सभी सीमाएँ फिर से सेट करें, विंडो में या “imageedit-desktop budget --off” और अपनी सीमाओं से।</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>आपका नया बजट इस डिस्क पर नहीं रखा जा सका, इसलिए जब तक न रखा जाए, कुछ ऑर्डर नहीं होगा।</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} तस्वीरें नहीं हो सकतीं। {min} से {max} माँगें।</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>टेबल की {count} पंक्तियाँ ऐसे ऑर्डर नहीं हो सकतीं। उन्हें ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} आपके दिन के बजट से ऊपर जाएगा: {limit} में से {spent} खर्च या ऑर्डर हो चुके हैं।</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} आपके महीने के बजट से ऊपर जाएगा: {limit} में से {spent} खर्च या ऑर्डर हो चुके हैं।</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} का मान “{text}” है। वह https पता होना चाहिए, या इसी मशीन पर http।</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>बिना प्रॉक्सी “{host}” तक नहीं पहुँचा जा सकता, और सेटिंग {setting} समझ नहीं आई। कुछ नहीं भेजा गया। उसे ठीक करें, जैसे http://proxy.example:3128।</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>“{host}” ने नहीं बताया कि सबसे नया वर्शन कौन सा है। नेटवर्क कनेक्शन जाँचें, या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>“{host}” नेटवर्क पर नहीं मिला और कुछ नहीं भेजा गया। नेटवर्क कनेक्शन जाँचें; शायद VPN या नाम का फ़िल्टर रोक रहा है।</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>“{name}” को अभी नहीं मिटाया जा सकता: इसके पोर्ट्रेट वाले {count} ऑर्डर पूरे नहीं हुए। उनका इंतज़ार करें, या जो नहीं भेजे गए उन्हें छोड़ दें।</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>“{name}” टेबल के रूप में नहीं पढ़ी जा सकती। अपनी स्प्रेडशीट से UTF-8 में CSV सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>“{name}” पढ़ी नहीं जा सकती। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>“{name}” अपलोड नहीं हो सकी और कुछ ऑर्डर नहीं हुआ। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>“{name}” का नाम अब यह है: “{path}”।</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>“{name}” पढ़े जाने के बाद बदल गई। बदली हुई तस्वीरें अब फिर पढ़ी जा रही हैं: उन्हें देखें, फिर ऑर्डर करें।</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>“{name}” के अभी कोई पोर्ट्रेट नहीं हैं।</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>“{name}” का गैलरी के लिए थंबनेल नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>“{name}” में {count} पोर्ट्रेट हैं, और कार्ड इससे ज़्यादा नहीं लेता। पहले कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>“{name}” {width} × {height} पिक्सेल की है, जो खुल सकने से ज़्यादा है। पहले उसे छोटा करें।</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>“{name}” किसी दूसरे नतीजे की कॉपी है।</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>“{name}” एक फ़ोल्डर है। उसके अंदर की तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” एक असामान्य तरह की {format} फ़ाइल है। पहले उसे साधारण JPEG या PNG में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>“{name}” ऐसे तरीके से एडजस्ट है जिसे प्रोग्राम का यह वर्शन नहीं जानता। नया वर्शन लें, या तस्वीर फिर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>“{name}” नतीजों में है, पर यह नहीं बताती कि कहाँ से आई।</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>“{name}” खराब है और दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>“{name}” खराब है: तस्वीर का ज़्यादातर हिस्सा डीकोड नहीं होता। उसे फिर कॉपी या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>“{name}” खराब है: तस्वीर का अंत गायब है। उसे फिर कॉपी या एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>“{name}” खाली है। दूसरी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>“{name}” ऐसे फ़ॉर्मैट में है जो नहीं खुलता। उसका फ़ॉर्मैट {format} है। पहले उसे JPEG या PNG में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>“{name}” फ़ोल्डर में है, पर गैलरी में नहीं।</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>“{name}” इस प्रोग्राम का कैरेक्टर नहीं है, या खराब है। उससे कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” तस्वीर नहीं है। JPEG, PNG या HEIC जैसी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” तस्वीर नहीं है। उसका फ़ॉर्मैट {format} है। JPEG, PNG या HEIC जैसी तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>“{name}” अब फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>“{name}” इस्तेमाल के लिए बहुत छोटी है।</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>“{name}” से तस्वीर पढ़ने वाला हिस्सा रुक गया, और यह काम में नहीं आ सकती। और कोई नुकसान नहीं हुआ। पहले किसी दूसरे प्रोग्राम से इसे JPEG या PNG में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>“{name}” में दूसरे कंप्यूटर की तस्वीरें हैं: “{path}”। फ़ाइल वहाँ रखें, या तस्वीरें यहाँ लाएँ।</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}” को किसी दूसरे प्रोग्राम ने बदला।</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>“{name}” बीच में रुके डाउनलोड से बची है।</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>दूसरे प्रोग्राम ने “{name}” का वादा किया, पर दी नहीं। पहले उसे फ़ाइल में सेव करें।</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” खोलने में बहुत समय या मेमोरी लगेगी। पहले उसे साधारण JPEG या PNG में सेव करें।</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>“{path}” खुद लाइब्रेरी है। उसके बाहर का फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>“{text}” सीड नहीं हो सकता। {min} से {max} तक की पूर्ण संख्या लें।</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>“{text}” न हाँ है, न ना। “yes” या “no” लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>“{text}” साइज़ नहीं है। 1024x1024 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>“{text}” रकम नहीं है। डॉलर 0.05 की तरह लिखें।</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>“{text}” खोज में समझ नहीं आया।</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>“{url}” एक वेब पेज है और अपनी कोई तस्वीर नहीं बताता। तस्वीर को ही खींचें, या फ़ाइल में सेव करें।</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>“{url}” ऐसी जगह है जिसे सिर्फ़ उसका अपना प्रोग्राम पढ़ सकता है। पहले उसे इस कंप्यूटर पर कॉपी करें।</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>“{url}” वेब पता नहीं है। http:// या https:// लिखें।</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>“{url}” निजी नेटवर्क में जाता है, जहाँ से तस्वीर नहीं ली जाती। तस्वीर को फ़ाइल में सेव करके वही लें।</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln तस्वीर</numerusform>
            <numerusform>%Ln तस्वीरें</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>“{name}” जो सेट करता है, वह सब पहले से सेट था।</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>सुधारा हुआ</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>सीड {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>तस्वीरों की संख्या</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>प्रॉम्प्ट सुधारने की सेटिंग</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>“{name}” सेट हो गया। यह बदला: {parts}।</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> या </translation>
    </message>
    <message>
        <source>after</source>
        <translation>इसके बाद</translation>
    </message>
    <message>
        <source>before</source>
        <translation>इससे पहले</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>character</source>
        <translation>कैरेक्टर</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>बाद के लिए</translation>
    </message>
    <message>
        <source>format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>images</source>
        <translation>तस्वीरों की संख्या</translation>
    </message>
    <message>
        <source>label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>नहीं: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>परिणाम अज्ञात</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>पिक</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>तस्वीरें खो गईं</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>पोर्ट्रेट</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>रिहर्सल</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>रिजेक्ट</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>एक तस्वीर से मिलती-जुलती</translation>
    </message>
    <message>
        <source>size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>square</source>
        <translation>चौकोर</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>स्टार</translation>
    </message>
    <message>
        <source>state</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>table</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>बिना फ़ैसले</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>खड़ी</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>आड़ी</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>बिना सोर्स की</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
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
            <numerusform>%Ln विफल</numerusform>
            <numerusform>%Ln विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln तस्वीर</numerusform>
            <numerusform>%Ln तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln का परिणाम अज्ञात</numerusform>
            <numerusform>%Ln का परिणाम अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln पॉज़ पर</numerusform>
            <numerusform>%Ln पॉज़ पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln कतार में</numerusform>
            <numerusform>%Ln कतार में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln भेजने को तैयार</numerusform>
            <numerusform>%Ln भेजने को तैयार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln चल रहा है</numerusform>
            <numerusform>%Ln चल रहे हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>पहले एक जॉब चुनें।</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>पहले कतार में लगा जॉब चुनें: जो भेजा गया, वह कतार से निकल चुका है।</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>मदद करने वाले को जो जानना ज़रूरी है, वही कॉपी होता है: न कुंजी, न तस्वीरें।</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>फिर लाएँ</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>जॉब छोड़ देता है; कुछ नहीं भेजा गया और कोई शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>भेजे गए ऑर्डर को जारी रखता है; उसका शुल्क दोबारा नहीं लगता।</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>कोई काम नहीं</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>यह पहले से सबसे आखिर में भेजा जाएगा।</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>यह पहले से सबसे पहले भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>इंतज़ार जारी रखें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>वही फिर ऑर्डर करता है, अपने दाम वाले नए ऑर्डर के रूप में।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>पॉज़ पर</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>पॉज़ पर: %Ln जॉब इंतज़ार में है। जब तक आप फिर शुरू न करें, कुछ नहीं भेजा जाता।</numerusform>
            <numerusform>पॉज़ पर: %Ln जॉब इंतज़ार में हैं। जब तक आप फिर शुरू न करें, कुछ नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>पॉज़ पर: आप जो ऑर्डर करते हैं, वह रुका रहता है। जब तक आप फिर शुरू न करें, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>क्या किया जा सकता है, देखने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>जगह खाली होने तक कतार में</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>{total} में से {done} आ रहा है</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>फिर भेजना शुरू करें (&amp;D)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर आज़माएँ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>जॉब भेजता है; सर्विस के लेने पर शुल्क लगता है।</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>{time} में शुरू होगा</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>इंतज़ार बंद करें</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>इंतज़ार बंद करता है। सर्विस रद्द नहीं कर सकती: ऑर्डर का शुल्क फिर भी लग सकता है।</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>ऑर्डर वापस लेता है; कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>पंक्ति हटाता है। जॉब लाइब्रेरी के रिकॉर्ड में रहता है।</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>जॉब की इस स्थिति में यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>{time} में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>अपलोड हो रहा है, {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>जब तक आप भेजना फिर शुरू न करें, रुका रहेगा</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>भेजना पॉज़ पर हो तो आपके ऑर्डर रुके रहते हैं। जो भेजा गया, वह चलता रहता है।</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{count} में से {saved} तस्वीरें</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln तस्वीर अब लाइब्रेरी में नहीं है। अपनी तस्वीर कोड के पास रखें: {names}।</numerusform>
            <numerusform>%Ln तस्वीरें अब लाइब्रेरी में नहीं हैं। अपनी तस्वीरें कोड के पास रखें: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>जो तस्वीरें अभी अपलोड होनी हैं, उनके पते खाली छोड़े गए हैं।</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>हर बार चलाना एक अलग ऑर्डर है और बाकी की तरह उसका भी शुल्क लगता है।</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>हर बार चलाना रिहर्सल में एक अलग ऑर्डर है और मुफ़्त है।</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>POSIX शेल के लिए: Linux, macOS, और Windows पर WSL या Git Bash।</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>तस्वीरें उसी रूप में अपलोड होती हैं जिसमें यह प्रोग्राम भेजता है।</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>जब तक यह विंडो खुली है, रिहर्सल इसे लेती है। उसकी अपनी कुंजी है।</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>कुंजी वेरिएबल {name} से पढ़ी जाती है; वह कोड में कभी नहीं होती।</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>यह रिक्वेस्ट की बॉडी है।</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>लाई गईं: {fetched}।</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>अभी नहीं लाई गईं: {missing}। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>अब वहाँ नहीं हैं: {expired}।</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>पहले से डिस्क पर: {here}।</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>सर्विस पर तस्वीरें: {found}।</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>अभी बन रही हैं, या ऐसे ऑर्डर की हैं जिसे खोजा जा रहा है: {later}।</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>मुकाबले की एक जोड़ी</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>एक तस्वीर</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>तस्वीर एडजस्ट करना</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>ब्लाइंड मुकाबला</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>दो की तुलना करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>गैलरी</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>गौर से देखना</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>रेफ़रेंस पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>ओवरव्यू</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>रिक्वेस्ट की टेबल</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>क्या बनाना है</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>संवेदनशील</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>अपने पिक्सेल वाली मूल तस्वीर के मुकाबले: SSIM {similarity}। {size} से बारीक जो है, वह खो जाता है।</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>इस साइज़ में फ़र्क 100% पर दिखता है (SSIM {similarity})।</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>इस साइज़ में फ़र्क मुश्किल से दिखता है (SSIM {similarity})।</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>इस साइज़ में कोई फ़र्क नहीं दिखता (SSIM {similarity})।</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>इस साइज़ में फ़र्क साफ़ दिखता है (SSIM {similarity})।</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>फिर से PNG में एन्कोड, जिसमें कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>फिर से JPEG में एन्कोड, क्वालिटी {quality} / 100।</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>एन्कोड करने में कुछ नहीं खोया: इस साइज़ में हर पिक्सेल वही है (SSIM {similarity})।</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>कितनी मिलती-जुलती हैं</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>नहीं भेजा गया: बनाने वाले का नाम।</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>नहीं भेजा गया: कैमरा।</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>नहीं भेजा गया: कब खींची गई।</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>नहीं भेजा गया: कहाँ खींची गई।</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>कम्प्रेस की हुई तस्वीर हूबहू वही है जो आपकी फ़ाइल में है, बाइट-दर-बाइट।</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>इसमें तस्वीर के सिवा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>क्या किया गया</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>आपकी फ़ाइल</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>दूसरे वर्शन का</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>परिणाम अज्ञात</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>कतार में</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>आ रहा है</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>अपलोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln तस्वीर</numerusform>
            <numerusform>%Ln तस्वीरें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln रिक्वेस्ट</numerusform>
            <numerusform>%Ln रिक्वेस्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln पंक्ति दोहराव होने से छोड़ी गई</numerusform>
            <numerusform>%Ln पंक्तियाँ दोहराव होने से छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln पंक्ति को जॉब में देखना होगा</numerusform>
            <numerusform>%Ln पंक्तियों को जॉब में देखना होगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>“{name}” की %Ln पंक्ति।</numerusform>
            <numerusform>“{name}” की %Ln पंक्तियाँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln पंक्ति पहले ही ऑर्डर हुई</numerusform>
            <numerusform>%Ln पंक्तियाँ पहले ही ऑर्डर हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln पंक्ति ठीक करनी है</numerusform>
            <numerusform>%Ln पंक्तियाँ ठीक करनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln पंक्ति, जिसकी तस्वीरें अभी नहीं पढ़ी गईं</numerusform>
            <numerusform>%Ln पंक्तियाँ, जिनकी तस्वीरें अभी नहीं पढ़ी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>कैरेक्टर</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>जिन कॉलमों का यहाँ कोई मतलब नहीं, वे फ़ाइल के लिए रखे जाते हैं: {names}।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>हर रिक्वेस्ट अपनी पंक्ति के साथ दर्ज होती है।</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>विफल, फिर ऑर्डर हो सकती है</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>तस्वीरें</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>जॉब में देखना होगा</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>जॉब में आपका जवाब चाहिए</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>“{folder}” में आई नई तस्वीरें पंक्तियाँ बन जाती हैं।</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>ऑर्डर नहीं हुईं: {rows}।</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>जब तक आप कतार फिर शुरू न करें, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>अभी ऑर्डर करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>प्रॉम्प्ट सुधारें</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>ऑर्डर हुई, भेजे जाने का इंतज़ार</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>अपने सीड</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>कुछ हिस्सा विफल, बाकी फिर ऑर्डर हो सकता है</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>तस्वीरें पढ़नी हैं</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>पोर्ट्रेट</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>साइज़</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>सोर्स</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>फ़ोल्डर “{folder}” अभी वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>पंक्ति {number} जैसी ही</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>यही पहले ऑर्डर हो चुकी है</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>पंक्तियाँ जोड़ना</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>पंक्तियाँ डुप्लिकेट करना</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>सेल बदलना</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>मुफ़्त (रिहर्सल)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>पंक्तियाँ गुणा करना</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>सेल पेस्ट करना</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>पंक्तियाँ हटाना</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>“{name}” में अभी कोई पंक्ति नहीं है।</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln तस्वीर मार्क की गई</numerusform>
            <numerusform>%Ln तस्वीरें मार्क की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln तस्वीर रैंक की गई</numerusform>
            <numerusform>%Ln तस्वीरें रैंक की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln तस्वीर वापस लाई गई</numerusform>
            <numerusform>%Ln तस्वीरें वापस लाई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln तस्वीर बाद के लिए</numerusform>
            <numerusform>%Ln तस्वीरें बाद के लिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln तस्वीर इम्पोर्ट हुई</numerusform>
            <numerusform>%Ln तस्वीरें इम्पोर्ट हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln तस्वीर ट्रैश में डाली गई</numerusform>
            <numerusform>%Ln तस्वीरें ट्रैश में डाली गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln तस्वीर अब बाद के लिए नहीं</numerusform>
            <numerusform>%Ln तस्वीरें अब बाद के लिए नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln तस्वीर पिक की गई</numerusform>
            <numerusform>%Ln तस्वीरें पिक की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln तस्वीर रिजेक्ट की गई</numerusform>
            <numerusform>%Ln तस्वीरें रिजेक्ट की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln तस्वीर बिना फ़ैसले</numerusform>
            <numerusform>%Ln तस्वीरें बिना फ़ैसले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln स्टार</numerusform>
            <numerusform>%Ln स्टार</numerusform>
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
            <numerusform>%Ln तस्वीर में से सबसे अच्छी रखी</numerusform>
            <numerusform>%Ln तस्वीरों में से सबसे अच्छी रखी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर पर कोई लेबल नहीं</numerusform>
            <numerusform>%Ln तस्वीरों पर कोई लेबल नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर पर कोई स्टार नहीं</numerusform>
            <numerusform>%Ln तस्वीरों पर कोई स्टार नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>रीडू हुआ: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर पर टैग “{tag}”</numerusform>
            <numerusform>%Ln तस्वीरों पर टैग “{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर से टैग “{tag}” हटाया गया</numerusform>
            <numerusform>%Ln तस्वीरों से टैग “{tag}” हटाया गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>अनडू हुआ: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>नीला लेबल</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>बाद के लिए</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>हरा लेबल</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>दूसरे वर्शन का लेबल</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>पिक</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>बैंगनी लेबल</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>लाल लेबल</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>रिजेक्ट</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>पीला लेबल</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर पर {label}</numerusform>
            <numerusform>%Ln तस्वीरों पर {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>%Ln तस्वीर पर ★{stars}</numerusform>
            <numerusform>%Ln तस्वीरों पर ★{stars}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>पहले एक तस्वीर खोलें।</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>यह पहली तस्वीर है।</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>यह आखिरी तस्वीर है।</translation>
    </message>
</context>
</TS>
