<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>クラウド上のモデルで写真を編集します。画像はすべて自分のディスクに残ります。</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>MITライセンス。QtとPySide6（LGPL）で作られ、アイコンにはLucide（ISC）を使っています。</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>画像はsRGBで表示し、システムが画面に合わせます。</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>画像はsRGBで表示しています。システムに画面のカラープロファイルがありません。</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>画像は画面のプロファイル「{name}」に合わせた色で表示しています。</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>画像は画面のプロファイルに合わせた色で表示しています。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>画像の保存先：{folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>キーは{variable}から読み取り、ほかの場所には保存しません。</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>直前の操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>ポートレートを追加</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>人物のポートレートをドロップ、またはクリックして選択</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>ポートレートは、その人の見た目をモデルに伝えます</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>先にポートレートを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>調整中のものはありません。</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>ポートレート：{name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み取り中…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>「{name}」を読み取り中…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>元画像：{name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>この画像は、サービスがアドレスからそのまま取得します。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>元画像がまだありません。</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>この画像はもうライブラリにありません。</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>透明部分の背景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>切り抜きの縦横比</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop：調整</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>その後に届いた注文で、選別が残っているものはありません。</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>ジョブ%Ln件が失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>画像が%Ln枚届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>すべて完了しました。</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>この画像はすでにゴミ箱にあります。</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>この画像はゴミ箱にありません。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>この画像はまだ届いていません。</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>何も失われません。送信済みのものはサービスで続行され、画像は次回の起動時に届きます。</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>画像を作成中です。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>進行中の注文が%Ln件あるまま終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>ウィンドウを閉じるとリハーサルも終わり、作成中のものも中止されます。料金はかかりません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>サービスがこの画像をセンシティブと判断しました。ここをクリックすると表示します。</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>このファイルはここでは表示できません。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>このファイルが見つかりません。</translation>
    </message>
    <message>
        <source>{picture}, {more}</source>
        <translation>{picture}、{more}</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>An order that would exceed a limit is not placed. Leave a field empty for no limit.</source>
        <translation>上限を超える注文は行いません。空欄にすると上限なしになります。</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>次の金額を超える注文は確認</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>1か月あたり</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>今月の支出：{amount}</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>今日の支出：{amount}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>切り抜きの枠</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}、左から{left}、上から{top}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>例：赤いショートヘアの女性</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>キャラクターの名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>カードをトレイに入れると、プロンプトへの追加を提案します。</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>プロンプト用フレーズ</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>画像を読み取り中…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>このキャラクターの画像を表示</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>これまでの成果</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>本人と合意した内容、合意の方法、期限</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>覚えておきたいことを自由に</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>カードの代表画像です。</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>ポートレート {number}/{total}：{name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>コピーのコピーを重ねると、本人から離れていきます。最初のほうのポートレートには、できるだけ写真を使ってください。</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>プロンプトに追加</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>ポートレートを追加</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>ポートレートの追加先キャラクター</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>先にキャラクターを選んでください。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>保存場所を選択…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>キャラクターを書き出し</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>「{name}」を書き出し</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>キャラクターを読み込み</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>ファイルには、名前、メモ、フレーズ、合意した内容、そして元のままの全ポートレートが入ります。撮影場所やカメラなど、ファイルに含まれる情報もそのままです。本人が信頼する相手にだけ渡してください。</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新規キャラクター</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>進行中の注文があります。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>先に画像を採用してください。採用した画像はポートレートにできます。</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>カードを表示</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>この画像を「{name}」のポートレートにします。</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>「{name}」のポートレートをトレイに入れました。</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>このキャラクターにはまだポートレートがありません。</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>この画像はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>「{name}」にはフレーズがあります：{phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>「{name}」をファイル {path} に書き出しました。</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>カードには、人物のポートレート、プロンプト用フレーズ、メモ、合意した内容をまとめておけます。カードを参照トレイにドラッグすれば、ポートレートがそろいます。まずは画像をここにドロップしてください。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>キャラクターを選んでください。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>ファイルから読み込み…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新規キャラクター</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>キャラクターはまだありません</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>繰り返し使う人物やキャラクター</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>トレイに入れる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>「{word}」を辞書に追加</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補はありません</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>白とび・黒つぶれ</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>リハーサルのキーをコピー</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>コードの言語</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>リクエストのコード</translation>
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
        <translation>まだ準備ができていません。</translation>
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
        <translation>2枚を比較</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>この画像の元になった画像は分かりません。</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>先にセンシティブな画像を表示してください。</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>元画像を読み取り中…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>この画像の元画像はWebアドレスです。ライブラリにコピーはありません。</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>この画像の元画像はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>元画像と結果の境界線は、今は表示されていません。</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>ポートレートを追加</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>元画像を選択</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>すべてクリアしました。</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>すべてクリアしました。{keys}で元に戻せます。</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>レシピを復元しました。</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>レシピを復元しました。{keys}で前の状態に戻せます。</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>クリアするものがありません。</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size}は注文できないため、{images} × {size}にしました。</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>「{name}」はすでにポートレートに入っています。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>参照ポートレート</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>ポートレートなしで送信</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed}は指定できません。{count}のままです（{min}～{max}）</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>その選別表示に戻る</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>届いたものはすべて選別済みです。</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>先に対決から抜けてください。</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>元に戻した操作は、選別表示で見ていたバッチのものです。</translation>
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
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>ファイル {path} に保存しました。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>不具合の解決を手伝う人のための情報です。何も送信されません。内容を確認してから、コピーするかファイルに保存してください。キー、プロンプト、画像は含まれません。</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>本命</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>レシピの違い</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>使えないもの</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>すべてポートレートに</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>1枚目を元画像に、残りをポートレートに</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>ライブラリに読み込み…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>1枚目は「{name}」です。</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>この%Ln枚の画像をどう使いますか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>対決が開いています。</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>すべての組み合わせを表示しました。</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>対決に使える画像は{count}枚までです。選択を減らしてください。</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>先にブラインド対決を始めてください。</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>対決のセンシティブな画像を再びぼかす(&amp;V)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>この中にセンシティブな画像はありません。</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>今は質問がありません。</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>保存済みの画像を2枚以上選ぶか、そのバッチを選んでください。</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>このライブラリではセンシティブな画像をぼかしていません。</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>先にランキングを表示してください。</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>回答からは、どれが一番か決まりません。</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>対決を保存しました：{progress}。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>まだ回答がありません。</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>続きのある対決はありません。</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>ブラインド対決</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>今は質問がありません。</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>元画像を読み取り中…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>元画像がそれぞれ違うため、見せるとどれがどれか分かってしまいます。</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>これを使って作ったものも消去</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>サービスにある%Ln枚の画像がこのライブラリにありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>サービスに残っているものをすべて探しています…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>このバッチの画像</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>同じリクエストは1回だけ注文</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>注文…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>画像を読み取り中：{done}/{total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>読み取りを停止しました：{total}枚中{done}枚</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>一時停止で開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>リクエスト%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>画像を読み取りしだい、注文を送ります。</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>無料（リハーサル）</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>リクエスト%Ln件超</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln枚の画像はドラッグできません。ゴミ箱にあるか、まだ届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>ほかのプログラムに一度に渡せる画像は{count}枚までです。選択を減らしてください。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>この画像に似たものはほかにありません。</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>今は画像をスタックで表示していません。</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>この画像は開いています。</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>これらは読み込んだ画像なので、もう一度出せる注文はありません。</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>このバッチは進行中ではありません。</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>この画像はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>この画像はまだ届いていません。</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>これは読み込んだ画像で、作り方の情報がありません。</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>センシティブな画像%Ln枚を非表示にしています</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>検索条件を変えるか、クリアしてすべての画像を表示してください。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>センシティブな画像の表示方法は「表示」メニューで選べます。</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>画像の代わりに元画像を表示しています。</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>画像へ移動</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>画像の番号</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>どの画像に移動しますか（1～{total}）？</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>移動できる画像がありません。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>APIキー…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>実際のサービスを使う…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>残り{amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>センシティブな画像%Ln枚を非表示にしています</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>センシティブな画像の表示方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>一度に比較できる画像は{count}枚までです。選択を減らしてください。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>先に2枚の画像を比較してください。</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>残りは1枚だけです。</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>先に選別表示を開いてください。</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>画像を2枚選ぶか、複数枚あるバッチから1枚選んでください。</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>先に、1枚を残してほかを外すか除外してください。</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>選別表示が開いています。</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>これらの画像はまだ届いていません。</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>2枚の画像を比較中です。</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>黒 {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>まだ測定していません。</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>白 {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>画像の{blocked}が黒つぶれ、{blown}が白とびしています。半分は最大の明るさの{middle}より暗い部分です。</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>少し切り抜いた画像や、光の違う画像。別バージョンは分けておきます。</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>バッチをまたぐ</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>サイズや圧縮が違う、または少し明るい画像。</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>1つのスタックにまとめる画像の類似度</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>ゆるい</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>共通点が多い</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>同じ画像の別ファイル。</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>小さな変更</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>ほとんど同じバージョン。</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>構図が同じバージョン。</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>とても近い</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>画像のフォルダーを選択</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>読み込まなかったもの</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>これらの画像はもう表示されていません。</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>ポートレート {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>ジョブの料金</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>センシティブ判定</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>ジョブの画像</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>この画像のプロンプト</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>プロンプトの最適化</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>指定サイズ</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>レシピを復元</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>画像を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>サービスのID</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>元画像として使う</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>この画像の{fact}</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln枚の画像を保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>送信を再開</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>進行中のものも、失敗したものもありません。</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>送信を一時停止</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>未完了のジョブ</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>ジョブは閉じています。</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>キーを押してください…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>残高を確認中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>編集は自分のアカウントで行われ、料金もそこから支払われます。キーはwavespeed.ai/accesskeyで作成できます。</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>{place}に保存し、サービス以外には送信しません。</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>キーを保存できるキーリングがないため、このセッションの間だけメモリに保持します。</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>置き換えるには別のキーを貼り付け</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>キーは有効です。残高：{balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>キーを確認中…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>WaveSpeedAIのキー</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>キーの割り当て</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>次のコマンドのキーが外れました：{commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>「{command}」のキーをなしにする</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>「{command}」をリセット</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>「{command}」のショートカット：{keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key}は{commands}に割り当てられています。</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key}はこの画面での移動や決定に使います。別のキーか、ほかのキーとの組み合わせを選んでください。</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key}は「{menu}」メニューを開くキーです。</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>「{command}」（{place}）</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>選んだ言語は次回の起動から使われます。</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>次回の起動から使われます。</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language}（フォント未インストール）</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language}（機械翻訳）</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>表示範囲のうち元画像が占める割合（%）</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>元画像と結果の境界線</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>スライドショーを再開(&amp;W)</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>背景光を点灯(&amp;O)</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>背景光を消灯(&amp;U)</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>スライドショー：1枚{seconds}秒。</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>最後の画像でした。スライドショーを終了しました。</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>背景光を減光しました。</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>背景光を点灯しました。</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>背景光を消灯しました。</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>スライドショーを一時停止しました。</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>スライドショーは実行されていません。</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>まだ調べていない画像が%Ln枚あります。調べ終わると加わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>この画像はまだ届いていません。</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>選んだ色</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>透明部分の背景色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>各行のプロンプトにある選択肢も1つずつ行にする</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>%Ln行を超えるため、1つの表に入りきりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>掛け合わせ</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>%Ln行を掛け合わせ</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>プロンプト（1行に1つ）</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>合計%Ln行になります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>同じ名前のものがすでにあります。新しいもので置き換えられます。</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>上の分を選別</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>ほかに選別するバッチはありません。</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>このバッチより上に未判定のものはありません。</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>ここから先に未判定のものはありませんが、上にはあります。</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>未判定のものがあるバッチはこれが最後です。</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>これらのうち少なくとも1件は、{date}に同じシードで注文済みです。</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>{price}でもう一度注文</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>{price}で注文</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>{price}で注文しますか？</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>{date}に出した同じシードの同じ注文がまだ終わっていません。これから画像が届くかもしれません。</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>{date}に同じシードで同じ注文をしています。</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>すでに手元にあります</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>一部はすでに注文済みです</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>すでに注文済みです</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>{limit}を超えるときは確認する設定になっています。</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>注文%Ln件が届きました：{pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>画像が%Ln枚届きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>今すぐ選別</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>届いた注文</translation>
    </message>
    <message>
        <source>{news}. {way}</source>
        <translation>{news}。{way}</translation>
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
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>順位に応じて星を付ける</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>何も付けない</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>さらに回答</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>一番を採用</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>一番を採用し、残りを除外</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>ランキング（上位から）</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}、センシティブ（ぼかして表示）</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>元画像と比較中…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>変化は画像の1%未満</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>目に見える変化なし</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>この画像と元画像は比較できません。</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>元画像を読み取り中…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>この画像の元画像はここでは表示できません。</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>画像の{percent}%が変化</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>元画像と比較中…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>変化は1%未満</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>元画像を読み取り中…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化した部分</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>{percent}%が変化</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>表示範囲のうち元のファイルが占める割合（%）</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>元のファイルと送信内容の境界線</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>このファイルはここでは表示できません。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>左の画像</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右の画像</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>2枚の画像</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>一致するコマンドがありません。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>送信を再開</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>次に%Ln件のジョブを送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>送信を再開しました。</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>ポートレートを後ろへ移動</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>ポートレートを前へ移動</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>ポートレートを削除</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>カードの代表にする</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>ポートレート {number}/{total}、{state}：{name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name}（オフ、送信しません）</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>どう変えますか？ 例：夜、赤いレインコートを着た同じ女性</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>現在の設定を保存…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>選択した語句を保存…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>プリセットはまだありません。プリセットには、プロンプト、サイズ、枚数、シード、最適化の設定が保存されます。</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>スニペットはまだありません。プロンプトの語句を選択して保存してください。プロンプトに{name}と書くと、その名前のスニペットの各行に置き換わります。</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>この語句を含むものはありません。</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>まだ注文がありません。注文したプロンプトはすべてここに残ります。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}：語句で検索、Tabキーで次のリスト</translation>
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
        <translation>文字数：{numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>プロンプトを最適化</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>使用する前に、サービスがプロンプトを書き換えます</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>例を試す</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>プリセットを使う</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>以前のプロンプトを使う</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>スニペットとして保存</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>先にプリセットのリストを開いて、1つ選んでください。</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>先にスニペットかプリセットのリストを開いて、1つ選んでください。</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>スニペットの名前を変更</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>「{name}」に現在の設定を保存しました。</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>元画像との比較待ちの画像が%Ln枚あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>まだ測定していません</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>すべての条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>{part}を外して検索</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>検索条件</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>{part}を外すと%Ln枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>現在のランキング</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>こちら →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>どちらがいいですか？</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← こちら</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ どちらもいい、または分からない</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>これより前のプロンプトはありません。</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>これが最後のプロンプトです。</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>参照トレイ</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>「生成」でリクエスト%Ln件を、それぞれ別のシードで注文します。これは1件目です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>「生成」でリクエスト%Ln件を注文します。これは1件目です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>この画像を作った{date}の注文です。</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>これは読み込んだ画像で、注文の情報がありません。</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>今「生成」を押すと注文される内容です。変更はすぐ反映されます。</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>表の行</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>サンプル写真：{name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>このサンプル写真を試す</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>またはサンプルを試す</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>この検索を保存</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>検索条件のこの部分が理解できません：{parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>保存した検索はまだありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>先に何か検索してください。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>メインウィンドウに連動します。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定中</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>固定中：この画像を表示し続けます。</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>サブウィンドウ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop：サブウィンドウ</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop：サブウィンドウ（固定中）</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>メインウィンドウでブラインド対決が進行中です。</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>画像が選ばれていません。</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>先にサブウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>固定した画像がライブラリからなくなったため、再びメインウィンドウに連動します。</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>固定した画像がゴミ箱に入ったため、再びメインウィンドウに連動します。</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>固定できる画像がありません。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>この画像はまだ届いていません。</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>このウィンドウは固定されています。先に固定を解除してください。</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>サブウィンドウの固定を解除(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>シードをコピー</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>シードを固定すると、同じ画像をもう一度作れます</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>別のランダムなシードで固定</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>ランダム（保存）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>ランダムなシードに戻す</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed}は使えないため、最も近いシード{seed}にしました</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>リクエスト%Ln件、それぞれ別のシード。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>%Ln枚すべてが同じ結果になることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>1枚ごとに別のリクエストになり、シードが保存されます。料金は同じですが、サービスが1分間に受け付けるリクエスト数に限りがあるため、時間がかかります。</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>1件のリクエストとして注文</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>再現可能</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>料金は同じで、時間がかかります。</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>この場合、サービスが1枚ごとにシードを決め、その値は分かりません。</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>このモデルでは、保存するシードを指定できません。</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>ランダムなシードを使う</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>センシティブな画像を再びぼかす(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>この中にセンシティブな画像はありません。</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>このライブラリではセンシティブな画像をぼかしていません。</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>この画像がセンシティブかどうか、サービスから情報がありません。</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>この画像はセンシティブではありません。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>この画像はまだ届いていません。</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>先にポートレートを選んでください。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>ポートレート {number}/{total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>ポートレート {number}/{total}、オフ、送信しません</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>送信するファイルを読み取り中…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>「{name}」を読み取り中…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>送信内容のコピーを保存</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>ライブラリが開かれていません。</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>この画像は、サービスがアドレスから取得します。このコンピューターからは何も送信されません。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>元画像がまだありません。</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>このポートレートはもうトレイにありません。</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>{format}画像</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>境界線で表示</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop：送信内容</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>自由な比率</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>新しい画像：{size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>元の比率</translation>
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
        <translation>このファイルはここでは表示できません。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>このファイルが見つかりません。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>センシティブ（ぼかして表示）</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>このファイルはここでは表示できません。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>このファイルが見つかりません。</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>画面の幅が足りず、詳細を表示できません。</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>元画像に合わせる</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>幅と高さを入れ替え</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>{min}～{max}ピクセル、{step}刻み</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}、{size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed}を{value}にしました（{min}～{max}、{step}刻み）</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>元画像について</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>画像を元画像と同じ縦横比の{size}にする</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>{shape}に合わせますか？</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>新しい画像は{asked}で、元画像と縦横比が違います。サービスが元画像をどう収めるかは分かりません。中央で切り抜かれた場合、暗く表示した部分が失われます。</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>サービスがこのアドレスから取得します。</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · 破損</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · {width}×{height}で送信</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · そのまま送信</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · 変更して送信</translation>
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
        <translation>元画像を調整</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>別の画像をドロップすると置き換わります</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>「{name}」を読み取り中…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>元画像を削除</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>送信内容を表示</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>またはクリックして選択、貼り付けも可</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln枚を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>判定のあと</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>注文はサービスに送信され、課金されます。</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>画像はこのコンピューターで無料で作られます。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>実際のサービス</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position}/{total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>採用して次へ</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>選別表示</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>リクエスト%Ln件を注文しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>画像ごとに行を追加</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>表の画像をすべて読み取りました。</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>注文済みの行を選んでください。</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>監視するフォルダーを選択</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新しい表</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>この表からはまだ何も注文していません。</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>CSVファイルを開く</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>先に表を開いてください。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>リクエスト%Ln件を{price}で注文しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>リクエスト%Ln件をリハーサルで注文しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>CSVファイルとして保存</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>この表を注文しています。</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>表を「{name}」に保存しました。</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>表「{name}」を削除しました。この表から注文したものは残ります。</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>まだ注文していない行はありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>1行が1件のリクエストです。元画像、プロンプト、サイズを指定します。画像やフォルダー、表計算ソフトのCSVファイルをここにドロップしてください。注文の前に、すべての内容と料金を確認できます。</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>たくさんのリクエストを一度に</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>掛け合わせ…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>表の名前</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新しい表</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>CSVファイルを開く…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>リクエストの表</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>このライブラリの表</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>タグを追加（カンマ区切り）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>タグはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>「{tag}」を外す</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag}（{count}/{total}）</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>角度補正</translation>
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
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>先にセンシティブな画像を表示してください。</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>別バージョンのプログラムのジョブが%Ln件あり、そのまま残しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>送信できるジョブが%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>送信 · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock：判定するたびに次の画像へ進みます</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>判定するたびに次の画像へ進みます</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>この画像はゴミ箱にあります。先に戻してください。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>この画像はまだ届いていません。</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>新しいバージョンを探しています…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>ブラウザーを開けませんでした。ページは{address}です。</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>{host}から小さなファイルを1つ取得します。あなたや画像についての情報は何も送信されません。</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>これが最新バージョンの{version}です。</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>ImageEdit Desktopのバージョン{version}が公開されています。現在のバージョンは{own}です。</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>ビューア</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>ライブラリにコピー</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>画像を今の場所に置いておく</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>コピーも変更もしません。ディスクが接続されていない間は開けません。</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>ほかのプログラムの星、採用、ラベル、タグも、このプログラムのレシピも引き継ぎます。</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>ディスク容量をもう一度使いますが、元のフォルダーがなくなっても残ります。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>写真を追加するかサンプルを選び、変えたいことを書いて「生成」を押してください。</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>写真を追加するかサンプルを選び、変えたいことを書いて「生成」を押してください。
今はリハーサルです。キーは不要で、料金もかかりません。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>先に画像を選んでください。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>先にギャラリーへ戻ってください。</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>できあがった画像がここに表示されます</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>オンになっています。</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>行のプロンプト</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>ポートレートの追加</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>ポートレートの調整</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>元画像の調整</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>下書きの引き継ぎ</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>同意の変更</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>メモの変更</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>枚数の変更</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>フレーズの変更</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>シードの変更</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>サイズの変更</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>カード画像の選択</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>元画像の選択</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>スペルの修正</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>キャラクターの読み込み</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>スニペットの挿入</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>ポートレートの移動</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>新規キャラクター</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>選択肢の追加</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>やり直す：{act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>キャラクターの削除</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>ポートレートの削除</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>元画像の削除</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>キャラクター名の変更</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>レシピの復元</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>ポートレートのオン/オフ</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>ポートレートをすべてオフ</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>プロンプト最適化のオン/オフ</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>再現可能のオン/オフ</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>元に戻す：{act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>例の使用</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>プリセットの使用</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>不明な方法で調整済み</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>背景色あり</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>{width}×{height}で送信</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>角度補正</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>回転</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>うち%Ln枚は元の場所に置いたまま読み込んだ画像で、ファイルは自分のフォルダー {folder} からなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>うち%Ln枚は元の場所に置いたまま読み込んだ画像で、ファイルは自分のフォルダーからなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>画像%Ln枚がフォルダーに戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>画像%Ln枚がフォルダーにありません。このウィンドウの外で削除されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>画像%Ln枚を戻せず、ゴミ箱に残っています。ライブラリのフォルダーに書き込めるか確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>画像%Ln枚を戻せませんでした。もうゴミ箱にありません。作成に使ったものは残っているので、もう一度注文できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>画像%Ln枚をゴミ箱に入れられず、元の場所に残っています。このディスクにゴミ箱がないか、ほかのプログラムが開いている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>画像%Ln枚が、このウィンドウの外でゴミ箱に入れられました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>画像%Ln枚をゴミ箱に入れる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>除外した画像%Ln枚をゴミ箱に入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>ライブラリに除外した画像はありません。</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>この検索結果に除外した画像はありません。</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>これはライブラリ内の除外した画像すべてで、ディスクを{weight}使っています。</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>これはこの検索結果内の除外した画像で、ディスクを{weight}使っています。</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>ゴミ箱にある間は「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>ゴミ箱にある間は「元に戻す」で戻せます。作成に使ったものはライブラリに残ります。</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln個のファイルを削除できませんでした：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>画像%Ln枚も消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>ポートレート%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>使えないポートレートが%Ln枚ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>ポートレート%Ln枚にヒントがあります。選ぶと読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>ポートレートを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>これらのポートレートで作った画像：%Ln枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>ポートレートなし</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>採用も除外もまだありません。</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>目立った問題はありません。サイズ、鮮明さ、明るさ、縦横比を調べました。</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>これらのポートレートで作ったものはまだありません。</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>採用：判定した{judged}枚のうち{picked}枚（{percent}%）。</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>この人物を消去しました。カード、ポートレート、関連する情報はすべてなくなりました。</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>「{name}」はすでにあり、ファイルの内容と異なります。何も変更していません。</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>「{name}」はすでにあります。</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>「{name}」を読み込みました。</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>{price}課金された可能性あり</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>課金なし</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>なし（リハーサル）</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>{price}課金</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>星1つ(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>星2つ(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>星3つ(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>星4つ(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>星5つ(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>ImageEdit Desktopについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>ギャラリーに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>ブルーラベル(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>どちらもいい、または分からない(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>予算(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>キャラクター(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>ジョブを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>キャラクターを書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>サービスからすべて取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>左右反転(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>スタックを展開/折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>フルスクリーン(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>画像を生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>画像へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>グリーンラベル(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>キャラクターを読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>フォルダーを読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>この1枚を残し、バッチのほかの画像を除外(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>待機を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>選択した語句をスニペットとして保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>サムネイルを大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>画像を元のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>ゴミ箱に入れる(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>新規キャラクター(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>新しい表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>星なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>画像を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>CSVファイルを表として開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>プロンプトを最適化(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>採用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>一番を採用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>サブウィンドウを固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>前の未判定のバッチ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>レッドラベル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>リハーサル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>キャラクターを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>ポートレートを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>行を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>リクエストをコードで表示(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>レシピを復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>ジョブを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>表をCSVファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>この調整で送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>ジョブを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>リクエストの表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>判定せずに外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>直前の回答を取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>イエローラベル(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>両方を100%表示/戻す(&amp;Z)</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>APIキー(&amp;K)…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>ポートレートを調整(&amp;J)…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>元画像を調整(&amp;J)…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>ポートレートを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>画像ごとに行を追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>調整なしにする(&amp;N)</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>対決を最初からやり直す(&amp;G)</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>ブラインド対決(&amp;D)…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>ゴミ箱から戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>キューの先頭へ(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>キーボードショートカットを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>スペルチェック(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>元画像を選択(&amp;S)…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>ジョブを閉じる(&amp;J)</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>システムの配色(&amp;S)</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>2枚を比較(&amp;W)</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>プロンプトをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>暗い配色(&amp;K)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>あとで判定(&amp;L)</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>届いた画像を選別(&amp;C)</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>リストの項目を削除</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>背景光を減光(&amp;M)</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>診断情報(&amp;G)…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>ジョブをリストから消す(&amp;M)</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>前のプロンプト</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>人物を完全に消去(&amp;G)…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>スライドショーを速く</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>似た画像を探す(&amp;M)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>上下反転(&amp;U)</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>すべてのスタックを展開/折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>さらに回答する(&amp;M)</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>順位に応じて星を付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>判定したら次へ進む(&amp;M)</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>前回の対決を続ける(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>ウィンドウの次の領域へ(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>もう一方へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>ウィンドウの前の領域へ(&amp;P)</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>類似度(&amp;K)…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>スニペットを挿入(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>現在の設定をプリセットとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>画像の作成中はコンピューターをスリープさせない(&amp;W)</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>明るい配色(&amp;I)</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>言語(&amp;G)…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>次のプロンプト</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>対決から抜ける(&amp;V)</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>未判定のまま(&amp;U)</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>新しいバージョンを毎週探す(&amp;W)</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>新しいバージョンを探す(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>行を掛け合わせ(&amp;U)…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>候補を本命にする(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>何も付けずに対決を終了(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>キューの上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>キューの下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>除外した画像をゴミ箱に入れる(&amp;J)…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>境界線を移動：結果を広く</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>境界線を移動：元画像を広く</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>ポートレートを後ろへ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>ポートレートを前へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>次の候補</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>選別表示の次の画像</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>次の未判定のバッチ(&amp;B)</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>ラベルなし(&amp;B)</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>選択肢を追加(&amp;A)：{red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>画像の注文をコードで表示(&amp;D)…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>表を注文(&amp;E)…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>バッチをもう一度注文(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>パープルラベル(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>スライドショーを一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>送信を一時停止(&amp;D)</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>採用して次へ(&amp;G)</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>採用/採用の解除(&amp;O)</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>一番を採用し、残りを除外(&amp;J)</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>選別表示の上の画像</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>選別表示の下の画像</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>前の候補</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>選別表示の前の画像</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>キャラクターをトレイに入れる(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>除外(&amp;J)</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>行の画像を読み取る(&amp;I)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>表を削除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>元画像を削除(&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>表の名前を変更(&amp;M)</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>リストの項目の名前を変更…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>再現可能：すべてのシードを保存(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>サムネイルを小さく(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>待機をやめる(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>本命と候補を入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>保存した検索とタグ(&amp;V)</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>この検索を保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>画像を検索(&amp;H)</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>サブウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>サブウィンドウ：倍率と位置を同期(&amp;Z)</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>画像の選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>すべての画像を選択(&amp;T)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>センシティブな画像：ぼかす(&amp;U)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>センシティブな画像：隠す(&amp;E)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>センシティブな画像：表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>画像全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>作成パネルを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>ジョブを表示(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>ライブラリのフォルダーを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>変化した部分を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>ポートレートの送信内容を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>元画像の送信内容を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>表の画像をすべて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>黒つぶれと白とびを表示(&amp;K)</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>等倍で表示(&amp;X)</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>ヒストグラムを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>センシティブな画像を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>対決のセンシティブな画像を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>ゴミ箱の中の画像を表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>バッチごとに表示(&amp;B)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>両側のパネルを表示/隠す(&amp;B)</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>キャラクターの画像を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>行の画像を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>現在のランキングを表示(&amp;K)</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>押している間、元画像を表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>押している間、ペアの元画像を表示(&amp;U)</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>スライドショー(&amp;W)</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>スライドショーを遅く</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>元画像と結果を境界線で比較(&amp;B)</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>似た画像をスタック(&amp;K)</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>最初から始める(&amp;A)</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>バッチの待機をやめる(&amp;W)</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>選別表示(&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>ほかの作業中にジョブが終わったら知らせる(&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>左の画像がいい(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>右の画像がいい(&amp;R)</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>画像だけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>例を試す(&amp;X)…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>左に回転(&amp;L)</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>右に回転(&amp;R)</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>リストのプリセットを更新</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>プリセットを使う(&amp;E)…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>以前のプロンプトを使う(&amp;R)…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>元画像として使う(&amp;S)</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>キャラクターのポートレートにする(&amp;H)…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>ポートレートを元画像として使う(&amp;S)</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>元画像をポートレートとしても使う(&amp;T)</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>フォルダーを監視して新しい画像を追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>100%表示/戻す(&amp;H)</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>先にポートレートを選んでください。</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>ポートレートはすでに端にあります。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>元画像がまだありません。</translation>
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
        <translation>候補{place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>候補 · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>候補、{picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>ここへ移動</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>注文した枚数</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>アクティブにする</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>比較するものがもうありません</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>プロンプトの書き換え</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>同じレシピで2回注文したものです。</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>同じレシピで、同じバッチの画像{one}と{other}です。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>選択/選択解除</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>本命 · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>本命、{picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>センシティブな画像を表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚の選別表示</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>ほかの画像も比較するには、ギャラリーに戻って選び直してください。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>残り{left}枚（全%Ln枚）</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>候補の{part}：{value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>本命の{part}：{value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>そのうち%Ln枚はすでにポートレートに入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>{total}枚のうち%Ln枚は使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>ポートレートが%Ln枚あります。モデルが参照するのは最初の数枚だけかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>画像を読み取り中：{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>停止しました。{total}枚のうち%Ln枚は読み取っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>「{name}」はすでにポートレートに入っています。</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>{rank}位、次を大きくリード：{name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>{rank}位、次と僅差：{name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>{rank}位、おそらく次をリード：{name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>{rank}位、最下位：{name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>回答からは、上位の優劣がつきません。</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>1位が優勢ですが僅差です。あと少し回答すれば、はっきりします。</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>1位が優勢ですが僅差です。すべての組み合わせを表示しました。</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>1位が明らかに一番です。</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>おそらく1位が一番です。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>回答 {count}/約%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · 大きくリード</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · 次と僅差</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · おそらくリード</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>この人物を復活させてしまうデータベースのコピー%Ln個（バックアップと、保管された破損分）。新しいバックアップを作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>画像%Ln枚は自分のフォルダーにあり、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>画像%Ln枚と、その縮小版、注文のプロンプト。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>ポートレート%Ln枚のファイル。下書きと、その取り消し履歴の分も含みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>送信用のコピーと記録済みのアップロードすべて。ほかの画像の分も含み、必要なときに作り直します。</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>書き出したカードや、ほかの人が作ったライブラリのコピーは消去できません。</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>「{name}」を完全に消去しますか？</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>このライブラリからサービスに送信したものはありません。</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>以前このカードにあり、ほかのカードや注文にも属する画像は、そのまま残ります。</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>残す画像には引き続きこの人物が写り、プロンプトやファイル名には自分で書いた言葉が残ります。</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>スニペット、プリセット、作成中のプロンプトには、自分で書いた言葉が残ります。</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>カード「{name}」にも同じポートレートがあり、そこからも消えます。</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>カード：名前、メモ、フレーズ、合意した内容、これまでの変更履歴。</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>サービスでの保存期間は7日間で、すでに過ぎています。</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>サービスは、送られたものと作ったものをあと最大%Ln日保存します。ここから取り消すことはできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>注文%Ln件に含まれる、これらのポートレートの情報。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>支払いの記録（日時、金額、結果）は注文台帳に残ります。</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>別の場所と光</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>絵本</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>古い写真をカラーに</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>油絵風ポートレート</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ポスター</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>商品写真</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln枚を読み込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>ゴミ箱に%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>画像%Ln枚、折りたたみ中、一番の画像：{picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>画像のないバッチ</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>画像のないバッチ、{prompt}、{order}、{reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>このバッチのプロンプト、元画像、ポートレート、サイズを作成パネルに戻します。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>展開/折りたたむ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>ここでは表示できません。</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>届いたまま保存</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>保存済み、未検証</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>未判定のまま</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>フォルダーにありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>もう一度注文</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>画像 {number}/{siblings}、{prompt}、{state}、{place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>画像、{place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>保存済み、センシティブ</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>保存済み、センシティブ（ぼかして表示）</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>選択/選択解除</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>メニューを表示</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>センシティブな画像を表示</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>元画像を表示</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>バッチの画像を1枚だけ、またはすべて表示します。</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>押している間、各画像の代わりに元画像を表示します。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>サービスがこの画像をセンシティブと判断しました。ここをクリックすると表示します。</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · 通常{usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}、折りたたみ中</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place}/{total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}、画像{number}、{state}</translation>
    </message>
    <message>
        <source>{prompt}, {state}, {place}</source>
        <translation>{prompt}、{state}、{place}</translation>
    </message>
    <message>
        <source>{state}, {verdict}</source>
        <translation>{state}、{verdict}</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Blurred, or without detail.</source>
        <translation>ぼけているか、細部がありません。</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>顔の検出はしていません。誰が何人写っているかは確認していません。</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>今はファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>このカードの別のポートレートと似ています。</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>サービスで作られた画像です。コピーのコピーを重ねると、本人から離れていきます。できるだけ写真を使ってください。</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>小さい画像です。写っている顔のピクセル数が足りません。</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>とても明るい画像です。</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>とても暗い画像です。</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>極端に縦長か横長です。何かが切れているかもしれません。</translation>
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
            <numerusform>ほか%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>再び見つかった画像：%Ln枚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚を読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>「{name}」を読み込む</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>読み込んだ画像：%Ln枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>画像を読み込み中：{done}/{total}ファイル</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>すでにライブラリにある画像：%Ln枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>画像を探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>読み込まなかったもの：%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>1%未満</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>いいえ。サービスから届いたまま保存しています。このプログラムでは一部を読み取れません。</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>まだ届いていません</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>まだ測定していません</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>目に見える変化なし</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>この画像の元画像がライブラリにありません</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>この画像と元画像は比較できません</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>サービスからの情報なし</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>はい（サービスの判定）</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved}/{count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>サービスでの保存はあと{days}日{hours}時間</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>サービスでの保存はあと{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>サービスでの保存期間は終了</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>キャラクター(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>選別(&amp;C)</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>プロンプト(&amp;M)</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>判定(&amp;D)</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>アニメーション：{frames}フレームのうち最初の1つだけを使います。</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>明るくしました：ファイルは{stored}ビットのうち{bits}ビットしか使っていません。</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>カメラのRAW：カメラが現像した画像を使います。</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>色を{profile}からsRGBに変換しました。</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>通常の{format}として圧縮し直しました。</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>10 MB以下になるよう圧縮しました。</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>{width} × {height}ピクセルに切り抜きました。</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>カメラや撮影場所など、ファイル内の情報は送信しません。</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>{width} × {height}ピクセルで描画しました。</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>左右反転しました。</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR：標準の表示を使い、追加の明るさは使いません。</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>このバージョンのプログラムでは対応していない調整が加えられています。</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>透明部分がすべてを隠してしまうため、透明なしで送信します。</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>ファイル内の{pictures}枚のうち、最も大きい画像を使います。</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>パレットをフルカラーに変換しました。</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>チャンネルあたり8ビットに減らしました。</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>そのまま送信します。</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>{format}として送信します。</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>{width} × {height}ピクセルで送信します。</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>角度を{degrees}°補正しました。</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>ファイルが途中で切れていて、画像の細部が欠けています。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>ファイルが破損しているか途中で切れていて、画像の{percent}%が欠けています。</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>小さい画像です。大きいほうがよい結果になります。</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>透明部分を色{colour}で塗りつぶしました。</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>透明部分を白で塗りつぶします。</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>時計回りに{degrees}°回転しました。</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>正しい向きに回転しました。</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>対応する開き波かっこのない閉じ波かっこがあり、入力どおりに送信されます。</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>閉じていない波かっこがあり、入力どおりに送信されます。</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>完成した画像が破損して届きました。サービスに7日間保存されているので、もう一度試してください。</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>完成した画像を取得できませんでした。サービスに7日間保存されているので、もう一度試してください。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>「{name}」は新しいバージョンのプログラムで作られています。読み込むには、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>1つの表は{limit}行までです。複数の表に分けてください。</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>サービスの応答の代わりにWebページが返されました。ネットワークへのサインインが必要な場合は、ブラウザーでサインインしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>編集する写真を追加してください。</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>別のプログラムが「{path}」を使用しています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>別のバージョンのプログラムが示した理由を、このバージョンでは認識できません：「{word}」。</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>「{name}」で始まる画像が複数あります。IDをもう少し長く入力してください。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>このコンピューターのキーリングが応答しません。キーは、ウィンドウか{variable}で、このセッションの間だけ指定できます。</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>「{url}」から画像を取得できませんでした。画像をファイルに保存して使ってください。</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>「{name}」というスニペットはありません。名前は波かっこを付けたまま、入力どおりに送信されます。</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>リハーサルを開始できませんでした：{message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>この表の行、または同じリクエストが、たった今注文されました。先にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>注文済みの行は変更できません。複製して、コピーのほうを変更してください。</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>画像に付けるものを指定してください。</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>「{host}」の代わりに別のものが応答したため、何も送信していません。証明書の名前が異なります。ブラウザーでこのネットワークにサインインするか、別のネットワークを試してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>プログラム内部で問題が起きました（{message}）。何も失われていません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>選択肢の組み合わせでリクエストが{limit}件を超えます。いくつか減らしてください。</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>アカウントの残高が足りません。wavespeed.aiでチャージして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>「{host}」の証明書が、このコンピューターの日付では有効でないため、何も送信していません。コンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>「{name}」の色は別の種類の画面（{space}）用で、正しく変換できません。先にsRGBで保存してください。</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>「{host}」への接続が安全でないため、何も送信していません。証明書の発行元を、このコンピューターが認識していません。会社やウイルス対策ソフトが通信を検査している場合は、その証明書をシステムに追加する必要があります。</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>データベースに問題があります：{message}。</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>データベース「{path}」は壊れていませんが、このプログラムの形式と異なります（{message}）。そのまま残しました。作成したプログラムで開くか、別の場所に移して、最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>ディスクで操作に失敗しました：{message}。ディスクを確認して、もう一度試してください。（{path}）</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>ディスクがいっぱいです。空き容量を増やして、もう一度試してください。（{path}）</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>「{name}」の1行目に認識できる列名がありません。次のうち少なくとも1つを書いてください：{columns}。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>フォルダー「{path}」に書き込めません。ライブラリのフォルダーを別の場所にするか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>フォルダー「{path}」が見つかりません。別のディスクにある場合は、接続してもう一度試してください。</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>キーが空です。もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>キーリングが応答しませんでした。パスワードのウィンドウが出ていないか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>ライブラリがまだ開かれていません。</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>画像「{name}」はもうライブラリにありません。もう一度追加してください。</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>ライブラリ内の画像「{name}」のコピーが変更されています。</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>「{path}」のライブラリのデータベースが破損しています。画像は無事です。</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>ライブラリのデータベースはバックアップの1つです。その後に届いた画像を追加し、{pictures}を登録しました。バックアップ時に未送信だった注文は、その後送信された可能性があるため、再送信しません。サービスからすべて取得してください。</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>ライブラリのデータベースが破損したか、なくなっていました。最新のバックアップと画像そのものから復元し、{pictures}を再び登録しました。そのバックアップより後の注文は欠けている可能性があるので、サービスからすべて取得してください。破損したものは「{path}」に保管しました。</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>名前「{name}」は文字として読めません。ファイル名を変更するか、コピーとして読み込んでください。</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>注文を送りましたが、応答がありませんでした。受け付けられて課金された可能性があります。注文は保存し、再送信していません。</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>画像「{name}」の注文が注文台帳にありません。</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>パス「{path}」が長すぎるため、Windowsではこの中にファイルを保存できません。パスの短いフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>画像をまだ読み取っています。</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>プロンプトは{count}文字あります。{limit}文字に減らしてください。</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>プロキシ「{proxy}」が応答しないため、何も送信していません。このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>プロキシ「{proxy}」が「{host}」への接続を許可しないため、何も送信していません。プロキシの管理者に問い合わせてください。プロキシの応答：{message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>プロキシ「{proxy}」に名前とパスワードが必要なため、何も送信していません。HTTPS_PROXYを次のように設定してください：http://name:password@{proxy}。</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>同じシードの同じ注文が、送信済みか送信直前です。「imageedit-desktop resume」で続行できます。もう一度注文するには--againを付けてください。</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>サービスが処理を取り消しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>サービスに接続できず、何も送信していません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>指定された画像をサービスが取得できませんでした。もう一度試すか、ファイルを使ってください。サービスの応答：{message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>サービスが画像を作れませんでした：{message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>サービスが時間内に応答しませんでした。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>サービスがAPIキーを受け付けません。wavespeed.ai/accesskeyで確認してください。</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>サービスにはもうありません：{message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>サービスの処理は終わりましたが、画像がありませんでした。</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>サービスが示したアドレスは、このネットワークから安全に開けないため、画像を取得していません。別のネットワークでもう一度試してください。</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>サービスが処理を断念しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>サービスに一時的な問題が起きています。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>サービスがほかの注文を処理中です。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>この画像はもうサービスにありません。</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>サービスがリクエストを拒否しました：{message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>サービスの応答を読み取れませんでした（{path}）。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>サービスのコンテンツチェックで拒否されました。プロンプトか画像を変更してください。サービスの応答：{message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>サイトが「{url}」を渡しませんでした（応答{status}）。画像をファイルに保存して使ってください。</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>サイズ{size}は使えません。各辺は{min_px}～{max_px}ピクセルにしてください。</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>サイズ{size}は使えません。辺は{step_px}の倍数にしてください。最も近いのは{nearest}です。</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>サービスで処理が削除されました。</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>APIキーがまだありません。「imageedit-desktop key set」で追加するか、--rehearsalを試してください。</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>ライブラリに「{name}」というキャラクターはありません。</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>ファイル「{name}」がありません。</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>「{path}」にライブラリはありません。</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>フォルダー「{name}」に画像がありません。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>クリップボードに画像がありません。先に画像かそのファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>ライブラリに「{name}」という画像はありません。</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>表に注文するものがありません。</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>ドロップしたものに画像がありませんでした。画像ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>一度に扱える枚数を超えたため、最初の{count}枚だけを取り込みました。すべて使うには、ライブラリに読み込んでください。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>このライブラリは新しいバージョンのImageEdit Desktopで作られています。開くにはプログラムを更新してください。</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>このモデルは現在、参照ポートレートに対応していません。なしで続けるか、1枚を元画像として使ってください。</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>このモデルは現在、シードに対応していません。シードなしで続けてください。</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>この注文は別バージョンのプログラムのもの（「{word}」）か、破損しています。そのまま残しました。</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>料金は{price}で、上限の{limit}を超えます。</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>届いた新しいバージョンの情報には、このプログラムの作者の署名がないため、信用しませんでした。途中で書き換えられた可能性があります。</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>届いた新しいバージョンの情報を理解できないため、信用しませんでした。後でもう一度試すか、ダウンロードページを確認してください。</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>届いた情報では最新バージョンは{version}ですが、{known}がすでに知られています。信用しませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>クリップボードの内容を表のセルとして読み取れません。</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>サービスから届いたものが画像ではありません。</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>サービスから届いたものが画像としては大きすぎます。</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windowsでは「{name}」という名前のフォルダーを使えません：デバイスの名前であるか、&lt; &gt; : &quot; | ? * のいずれかの文字を含むか、ドットまたはスペースで終わっています。別の名前のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>すでにあります。同じシードの同じ注文で「{path}」を作成済みです。繰り返すには--againを付けてください。</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>注文を送信する前に停止しました。課金されていません。</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>待機をやめました。送信済みの処理は続き、課金されることがあります。いつでも受け取りを再開できます。</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>お使いのアカウントでは許可されていません：{message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>予算を読み取れないため、何も注文しません。ウィンドウか「imageedit-desktop budget --off」と必要な上限で、すべての上限を設定し直してください。</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>新しい予算をこのディスクに保存できませんでした。保存できるまで何も注文しません。</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count}枚は指定できません。{min}～{max}枚にしてください。</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>表の{count}行は、このままでは注文できません。修正するか削除してください。</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price}を足すと1日の予算を超えます。{limit}のうち{spent}が支出または注文済みです。</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price}を足すと1か月の予算を超えます。{limit}のうち{spent}が支出または注文済みです。</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable}は「{text}」になっています。httpsのアドレスか、このコンピューター上のhttpにしてください。</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>「{host}」にはプロキシなしで接続できませんが、設定{setting}を認識できません。何も送信していません。http://proxy.example:3128のような形に直してください。</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>「{host}」から最新バージョンがどれかの回答がありませんでした。ネットワーク接続を確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>「{host}」がネットワーク上に見つからず、何も送信していません。ネットワーク接続を確認してください。VPNや名前フィルターが原因のこともあります。</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>「{name}」はまだ消去できません。そのポートレートを使う注文{count}件が終わっていません。終わるのを待つか、未送信のものを破棄してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>「{name}」を表として読み取れません。表計算ソフトからUTF-8のCSVとして保存してください。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>「{name}」を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>「{name}」をアップロードできず、何も注文していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>「{name}」の名前が変わっています：「{path}」。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>「{name}」は読み取ったあとに変更されています。変更された画像を読み取り直しているので、確認してから注文してください。</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>「{name}」にはまだポートレートがありません。</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>「{name}」にはギャラリー用の縮小版がありません。</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>「{name}」にはポートレートが{count}枚あり、カードの上限に達しています。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>「{name}」は{width} × {height}ピクセルで、大きすぎて開けません。先に縮小してください。</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>「{name}」は別の結果のコピーです。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>「{name}」はフォルダーです。中の画像を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>「{name}」は特殊な種類の{format}ファイルです。先に通常のJPEGかPNGとして保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>「{name}」には、このバージョンのプログラムでは対応していない調整が加えられています。新しいバージョンを使うか、画像を選び直してください。</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>「{name}」は結果の中にありますが、どこから来たか分かりません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>「{name}」は破損していて表示できません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>「{name}」は破損していて、画像の大部分を復号できません。コピーか書き出しをやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>「{name}」は破損していて、画像の終わりが欠けています。コピーか書き出しをやり直してください。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>「{name}」は空です。別の画像を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>「{name}」は開けない形式（{format}）です。先にJPEGかPNGとして保存してください。</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>「{name}」はフォルダーにありますが、ギャラリーにありません。</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>「{name}」はこのプログラムのキャラクターではないか、破損しています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>「{name}」は画像ではありません。JPEG、PNG、HEICなどの画像を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>「{name}」は画像ではありません（形式は{format}）。JPEG、PNG、HEICなどの画像を選んでください。</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>「{name}」はもうフォルダーにありません。</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>「{name}」は小さすぎて使えません。</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>「{name}」で画像の読み取りに失敗したため、使えません。ほかに影響はありません。先にほかのプログラムでJPEGかPNGとして保存してください。</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>「{name}」は別のコンピューターの画像を指しています：「{path}」。ファイルをそのコンピューターに置くか、画像をこちらに移してください。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>「{name}」がほかのプログラムに変更されました。</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>「{name}」は中断したダウンロードの残りです。</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>「{name}」は相手のプログラムから渡されませんでした。先にファイルに保存してください。</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>「{name}」を開くには時間かメモリがかかりすぎます。先に通常のJPEGかPNGとして保存してください。</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>「{path}」はライブラリそのものです。その外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>「{text}」はシードとして使えません。{min}～{max}の整数にしてください。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>「{text}」は「はい」「いいえ」として読めません。「yes」か「no」と書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>「{text}」はサイズではありません。1024x1024のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>「{text}」は金額ではありません。0.05のようにドルで書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>検索条件の「{text}」を理解できません。</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>「{url}」はWebページで、画像そのものではありません。画像を直接ドラッグするか、ファイルに保存してください。</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>「{url}」は専用のプログラムでしか読み取れない場所にあります。先にこのコンピューターにコピーしてください。</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>「{url}」はWebアドレスではありません。http://またはhttps://で始めてください。</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>「{url}」はプライベートネットワークにあり、そこからは画像を取得しません。画像をファイルに保存して使ってください。</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>「{name}」の内容は、すべてすでに設定されていました。</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>最適化</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード{seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>プロンプトの最適化</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>「{name}」を設定しました。置き換えたもの：{parts}。</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>after</source>
        <translation>この日より後</translation>
    </message>
    <message>
        <source>before</source>
        <translation>この日より前</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>センシティブ</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>あとで判定</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>images</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>{part}以外</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>画像が消失</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>パープル</translation>
    </message>
    <message>
        <source>red</source>
        <translation>レッド</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>1枚の画像に似たもの</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>横長</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>元画像なし</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>イエロー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
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
        <translation>「{words}」</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>結果不明%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>一時停止%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>キュー待ち%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>送信可能%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>実行中%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>先にジョブを選んでください。</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>先にキュー待ちのジョブを選んでください。送信済みのものはもうキューにありません。</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>サポート担当者が必要とする情報をコピーします。キーや画像は含みません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>リストから消す</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>もう一度取得</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>ジョブを取りやめます。何も送信されず、課金もされません。</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>送信済みの注文を続けます。もう一度課金されることはありません。</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>ジョブなし</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>すでに一番最後に送信される位置です。</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>すでに次に送信される位置です。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>待機を続ける</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>同じ内容を、別料金の新しい注文としてもう一度出します。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>一時停止中：ジョブ%Ln件が待っています。再開するまで送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>一時停止中：注文は保留されます。再開するまで送信されません。</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Enterキーで、できる操作を表示します。</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>空きが出るまでキュー待ち</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>受信中 {done}/{total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>送信を再開(&amp;D)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>ジョブを送信します。サービスが受け付けた時点で課金されます。</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>{time}後に開始</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>待機をやめます。サービス側では取り消せないため、課金されることがあります。</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>注文を取り消します。何も送信されていません。</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>行を消します。ジョブはライブラリの記録に残ります。</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>今のジョブの状態では実行できません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>{time}後に再試行</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>アップロード中 {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>送信を再開するまで待機</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>送信の一時停止中、新しい注文は保留されます。送信済みのものは続行されます。</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved}/{count}枚</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>画像%Ln枚がもうライブラリにありません。代わりの画像をコードと同じ場所に置いてください：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>まだアップロードしていない画像のアドレスは空けてあります。</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>実行するたびに1件の注文になり、通常どおり課金されます。</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>実行するたびにリハーサルの注文になり、無料です。</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>POSIXシェル用：Linux、macOS、WindowsではWSLかGit Bash。</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>画像は、このプログラムが送信するのと同じ形でアップロードされます。</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>このウィンドウを開いている間、リハーサルが受け付けます。専用のキーを使います。</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>キーは変数{name}から読み取り、コードには含まれません。</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>リクエストの本文です。</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>取得：{fetched}。</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>未取得：{missing}。もう一度試してください。</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>すでにないもの：{expired}。</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>すでにディスクにあるもの：{here}。</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>サービスにある画像：{found}。</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>作成中、または注文を確認中：{later}。</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>対決のペア</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>1枚表示</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>画像の調整</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>ブラインド対決</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>2枚を比較</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>細部の確認</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>参照ポートレート</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>選別表示</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>リクエストの表</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>作る内容</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>センシティブ</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>元のファイル本来のピクセルとの比較：SSIM {similarity}。{size}より細かい部分は失われます。</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>このサイズでは、100%表示で違いが分かります（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>このサイズでは、違いはほとんど分かりません（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>このサイズでは、違いは分かりません（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>このサイズでは、違いがはっきり分かります（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>PNGで再エンコードしました。劣化はありません。</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>JPEG画質{quality}（最高100）で再エンコードしました。</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>エンコードによる劣化はありません。このサイズでは全ピクセルが同じです（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>送信しない情報：作者の名前。</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>送信しない情報：カメラ。</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>送信しない情報：撮影日時。</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>送信しない情報：撮影場所。</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>圧縮データは元のファイルとバイト単位で同じです。</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>画像以外のものは含まれていません。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>元のファイル</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>別バージョン</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>リクエスト%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln行は重複のため省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln行はジョブで要確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>「{name}」の%Ln行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln行は注文済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln行は要修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln行は画像が未読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>キャラクター</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>ここで使わない列もファイルには残します：{names}。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>各リクエストは行と一緒に記録されます。</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>失敗、もう一度注文可能</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>ジョブで要確認</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>ジョブで判断が必要</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>「{folder}」の新しい画像が行になります。</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>未注文：{rows}。</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>キューを再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>今は注文するものがありません</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>プロンプトを最適化</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>注文済み、送信待ち</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>個別のシード</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>一部失敗、残りはもう一度注文可能</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>画像が未読み取り</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>フォルダー「{folder}」が今は見つかりません。</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>{number}行目と同じ</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>同じものを注文済み</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>行の複製</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>セルの編集</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>無料（リハーサル）</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>行の掛け合わせ</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>セルの貼り付け</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>行の削除</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>「{name}」にはまだ行がありません。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>画像%Ln枚を判定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>画像%Ln枚に順位を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>画像%Ln枚を戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>画像%Ln枚をあとで判定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>画像%Ln枚を読み込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>画像%Ln枚をゴミ箱に入れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>画像%Ln枚の「あとで判定」を解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>画像%Ln枚を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>画像%Ln枚を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>画像%Ln枚を未判定に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>星%Lnつ</numerusform>
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
            <numerusform>画像%Ln枚から一番を残しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚をラベルなしに</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚を星なしに</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>やり直しました：{act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚にタグ「{tag}」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚からタグ「{tag}」を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>元に戻しました：{act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>ブルーラベル</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>あとで判定</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>グリーンラベル</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>別バージョンのラベル</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>パープルラベル</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>レッドラベル</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>イエローラベル</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚に{label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>画像%Ln枚に★{stars}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>先に画像を開いてください。</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>最初の画像です。</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>最後の画像です。</translation>
    </message>
</context>
</TS>
