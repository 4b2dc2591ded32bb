<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>用云端模型编辑照片，每张图片都留在你自己的磁盘上。</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>MIT 许可证。使用 Qt 和 PySide6（LGPL）构建；图标来自 Lucide（ISC）。</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>图片以 sRGB 显示，由系统适配你的屏幕。</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>图片以 sRGB 显示：系统没有你屏幕的颜色配置文件。</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>图片按屏幕的颜色配置文件“{name}”显示。</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>图片按屏幕的颜色配置文件显示。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>你的图片：{folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>密钥取自 {variable}，不会保存在别处。</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>上一步操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>添加人像</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>拖入人像，或点击选择</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>人像告诉模型这个人长什么样</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>请先选择一张人像。</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>当前没有正在调整的图片。</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>人像：{name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>原图：{name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>服务会直接从网址获取这张图片，不作改动。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>还没有原图。</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>这张图片已不在图库中。</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>透明部分的背景</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>裁剪比例</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop：调整</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>此后送达的订单都已选完。</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln 个任务失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>已送达 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>全部完成。</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>这张图片已在回收站中。</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>这张图片不在回收站中。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>这张图片还没有送达。</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>什么都不会丢失。已发送的内容会在服务端继续处理，图片在下次启动时送达。</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>正在生成图片。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>有 %Ln 个订单进行中，仍要退出</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>关闭窗口后演练即结束，正在生成的图片也会停止。不会产生费用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>服务将这张图片标记为敏感。点击此处显示。</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>此文件无法在这里显示。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>找不到此文件。</translation>
    </message>
    <message>
        <source>{picture}, {more}</source>
        <translation>{picture}，{more}</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>An order that would exceed a limit is not placed. Leave a field empty for no limit.</source>
        <translation>超出限额的订单不会下单。留空表示不设限额。</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>订单超过此金额时询问</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>本月已花费 {amount}</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>今天已花费 {amount}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>裁剪框</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}，距左 {left}，距上 {top}</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>例如：一位红色短发的女性</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>卡片放入参考栏时，会建议将它加入提示词。</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>提示词短语</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>显示此角色的图片</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>与本人约定了什么、以何种方式、有效期到何时</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>想记下的任何内容</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>它是卡片的封面。</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>人像 {number}/{total}：{name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>反复使用生成的图片会越来越不像本人：尽量让最前面的人像都是照片。</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>加入提示词</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>添加人像</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>作为哪个角色的人像</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>请先选择一个角色。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>导出角色</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>导入角色</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>文件包含名称、备注、短语、约定内容以及所有原始人像，连同其中的信息（如拍摄地点和相机）。请只交给本人信任的人。</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>有订单正在进行。请先等它们完成。</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>请先将图片设为留用：留用的图片才能成为人像。</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>显示卡片</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>这张图片将成为“{name}”的人像。</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>“{name}”的人像已放入参考栏。</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>这个角色还没有人像。</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>这张图片在回收站中。</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>“{name}”有一条短语：{phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>“{name}”已导出到文件 {path}。</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>卡片保存一个人的人像、提示词短语、备注和约定内容。把卡片拖到参考栏，人像就都在了。把图片拖到这里即可开始。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>请选择一个角色。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>还没有角色</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>你反复用到的人物和形象</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>放入参考栏</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>将“{word}”添加到词典</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>高光和阴影溢出</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>复制演练密钥</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>代码语言</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>请求的代码</translation>
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
        <translation>还没有准备好。</translation>
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
        <translation>两图比较</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>不知道这张图片由什么生成。</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>请先打开一张图片。</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>请先显示敏感图片。</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>正在读取原图…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>这张图片的原图是一个网址，图库中没有副本。</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>这张图片的原图已不在图库中。</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>当前没有显示原图与结果之间的分界线。</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>添加人像</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>选择原图</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>已全部清除。按 {keys} 可恢复。</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>已恢复配方。</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>已恢复配方。按 {keys} 可回到之前的内容。</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>没有可清除的内容。</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>无法订购 {wished_images} × {wished_size}，已改为 {images} × {size}。</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}”已在人像中。</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>参考人像</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>不带人像发送</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>不能设为 {typed}，仍为 {count}：可用 {min} 到 {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>返回该筛选视图</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>已送达的图片都选完了。</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>请先离开对决。</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>撤销的操作属于筛选视图中的批次。</translation>
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
        <translation>适合</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>已保存到文件 {path}。</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>供帮助你解决故障的人使用。不会发送任何内容：请先阅读，然后复制或保存为文件。其中不含密钥、提示词或图片。</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
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
        <translation>候选</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>配方的差异</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>无法使用的文件</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>全部作为人像</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>第一张作原图，其余作人像</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>导入图库…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>第一张是“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>这 %Ln 张图片要用作什么？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>对决正在进行。</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>所有组合都已显示。</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>一场对决最多 {count} 张图片。请少选几张。</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>请先开始盲选对决。</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>重新模糊对决中的敏感图片(&amp;V)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>这些图片都不敏感。</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>当前没有提问。</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>请选择两张或更多已保存的图片，或它们的一个批次。</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>此图库不模糊敏感图片。</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>请先显示排名。</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>从回答中看不出哪张最好。</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>对决已保存：{progress}。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>没有可以继续的对决。</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>盲选对决</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>当前没有提问。</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>正在读取原图…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>这些图片的原图各不相同，显示出来就能认出是哪张了。</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久抹除</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>同时抹除用它生成的内容</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将抹除</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将保留</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>服务上有 %Ln 张图片不在此图库中</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>正在查找服务上仍保留的全部内容…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>此批次的图片</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>相同请求只下单一次</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>下单…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>正在读取图片：{done}/{total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>已停止读取：{done}/{total} 张图片</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>以暂停状态开始</translation>
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
            <numerusform>%Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>图片读取完成后立即发出订单。</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>免费（演练）</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>超过 %Ln 个请求</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln 张图片无法拖动：它们在回收站中，或还没有送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>一次最多可将 {count} 张图片交给其他程序。请少选几张。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>没有与这张图片相似的图片。</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>当前没有按堆叠显示图片。</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>图片已打开。</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>这些图片是导入的，没有可重复的订单。</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>这个批次没有在进行中。</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>这张图片在回收站中。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>这张图片还没有送达。</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>这张图片是导入的，没有生成信息。</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 张敏感图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>修改搜索条件，或清除搜索以查看所有图片。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>画廊</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>可在“视图”菜单中设置敏感图片的显示方式。</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>正在显示原图以代替图片。</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>转到图片</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>图片编号</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>转到哪一张（1 到 {total}）？</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>没有可以转到的图片。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>API 密钥…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>画廊</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>使用真实服务…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 张敏感图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>选择敏感图片的显示方式。</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>一次最多比较 {count} 张图片。请少选几张。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>请先比较两张图片。</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>只剩一张图片了。</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>请先打开筛选视图。</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>请选择两张图片，或选择含多张图片的批次中的一张。</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>请先移出或排除其他图片，只留一张。</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>筛选视图已打开。</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>这些图片还没有送达。</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>正在比较两张图片。</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>黑 {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>白 {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>画面的 {blocked} 全黑无细节，{blown} 全白无细节。有一半比最高亮度的 {middle} 更暗。</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>略有裁剪或光线不同。同一图片的不同版本仍分开。</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>跨批次</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>尺寸或压缩不同，或稍亮一些。</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>同一堆叠中图片的相似程度</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>多处相似</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>同一图片的多个文件。</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>细微改动</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>几乎相同的版本。</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>构图相同的版本。</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>非常接近</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
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
        <translation>这些图片已不再显示。</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>人像 {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>任务费用</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>敏感标记</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>任务的图片</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>这张图片的提示词</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>提示词优化</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>请求的尺寸</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>选择一张图片以查看详细信息。</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>服务 ID</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>用作原图</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>这张图片的{fact}</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>已保存 %Ln 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>继续发送</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>没有进行中或失败的任务。</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>暂停发送</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>未完成的任务</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>任务面板已关闭。</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>请按一个键…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>正在查询余额…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>编辑使用你自己的账户并由其付费。可在 wavespeed.ai/accesskey 创建密钥。</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>保存在 {place}，只发送给该服务。</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>目前没有密钥环可以保存密钥，因此仅在本次会话中保留在内存里。</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>粘贴另一个密钥以替换</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>密钥有效。余额：{balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>正在验证密钥…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>你的 WaveSpeedAI 密钥</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>以下命令失去了按键：{commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>清除“{command}”的按键</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>重置“{command}”</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>“{command}”的快捷键：{keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>用在这里</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} 已分配给{commands}。</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} 在这里用于移动或按下按钮。请选择其他键，或与其他键组合。</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} 用于打开“{menu}”菜单。</translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation>“{command}”（{place}）</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation>所选语言将在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language}（未安装字体）</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language}（机器翻译）</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>可见区域中显示原图的百分比</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>原图与结果的分界线</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>继续播放幻灯片(&amp;W)</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>打开背景光(&amp;O)</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>关闭背景光(&amp;U)</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>请先打开一张图片。</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>幻灯片：每张 {seconds} 秒。</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>这是最后一张图片。幻灯片播放结束。</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>背景光已变暗。</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>背景光已打开。</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>背景光已关闭。</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>幻灯片已暂停。</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>当前没有播放幻灯片。</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>还有 %Ln 张图片有待分析，分析后即会加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>这张图片还没有送达。</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>所选颜色</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>透明部分的背景色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>将各行提示词中的每个备选也各成一行</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>超过 %Ln 行：一个表格放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>组合</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>组合 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>提示词，每行一条</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>将得到 %Ln 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>已有同名项目，将被替换。</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>挑选上方的图片</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>没有其他需要选片的批次。</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>此批次上方没有未定的图片。</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>从这里往后没有未定的图片，但上方还有。</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>这是最后一个有未定图片的批次。</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>这些请求中至少有一个已在 {date} 以相同种子下过单。</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>以 {price} 再次下单</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>以 {price} 下单</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>以 {price} 下单？</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>{date} 以相同种子下的相同订单尚未完成，可能还会送来图片。</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>{date} 已用相同种子下过相同订单。</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>你已经有了</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>其中一部分已下过单</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>已经下过单了</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>按你的设置，超过 {limit} 时询问。</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>已送达 %Ln 个订单：{pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>已送达 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>现在选片</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>已送达的订单</translation>
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
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>按排名给星级</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>不作标记</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>留用最好的</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>留用最好的，排除其余</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>排名，最好的在前</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}，敏感，模糊显示</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>正在与原图比较…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>画面变化不到 1%</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>没有可见的变化</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>无法比较这张图片和它的原图。</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>正在读取原图…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>这张图片的原图无法在这里显示。</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>画面变化了 {percent}%</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>正在与原图比较…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>变化不到 1%</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>正在读取原图…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化之处</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>变化 {percent}%</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>可见区域中显示原文件的百分比</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>原文件与发送内容的分界线</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>此文件无法在这里显示。</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>左侧图片</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>右侧图片</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>两张图片</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>你想做什么？</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>继续发送</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>接下来发送 %Ln 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>已继续发送。</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>后移人像</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>前移人像</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>移除人像</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>用作卡片封面</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>人像 {number}/{total}，{state}：{name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name}（关，不发送）</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>想改成什么样？例如：同一位女性，夜晚，穿红色雨衣</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>查找提示词</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>保存当前设置…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>保存选中的文字…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>还没有预设。预设会保存提示词、尺寸、张数、种子和优化设置。</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>还没有片段。选中提示词中的文字并保存；提示词中的 {name} 代表同名片段的每一行。</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>没有包含这些文字的内容。</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>还没有下过单。你下单用过的每条提示词都会出现在这里。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}：按文字查找，按 Tab 切换到下一个列表</translation>
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
        <translation>已用字数：{numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>优化提示词</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>服务会先改写提示词再使用</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>使用预设</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>使用以前的提示词</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>保存为片段</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>请先打开预设列表并选择一项。</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>请先打开片段或预设列表并选择一项。</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>重命名片段</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>“{name}”已更新为当前设置。</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>还有 %Ln 张图片有待与原图比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>没有符合全部条件的图片。</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>搜索时去掉{part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>搜索条件</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>去掉{part}：%Ln 张图片</numerusform>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>目前排名</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>这张 →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>哪张更好？</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← 这张</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ 都好，或看不出</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>没有更早的提示词。</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>这是最后一条提示词。</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>参考栏</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>点“生成”会为 %Ln 个请求下单，各用自己的种子；这是第一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>点“生成”会为 %Ln 个请求下单；这是第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>生成这张图片的 {date} 的订单。</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>这张图片是导入的，没有订单信息。</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>现在点“生成”将下单的内容，随你的修改更新。</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>示例照片：{name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>试用这张示例照片</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>或试用示例</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>保存此搜索</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>无法理解搜索条件的这一部分：{parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>还没有保存的搜索。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>移除“{name}”</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>请先搜索内容。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
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
        <translation>适合</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>跟随主窗口。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>已固定：一直显示这张图片。</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>副窗口</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop：副窗口</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop：副窗口（已固定）</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>主窗口中正在进行盲选对决。</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>没有选择图片。</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>请先打开副窗口。</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>固定的图片已不在图库中。此窗口重新跟随主窗口。</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>固定的图片已移到回收站。此窗口重新跟随主窗口。</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>没有可固定的图片。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>这张图片还没有送达。</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>此窗口已固定。请先取消固定。</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>取消固定副窗口(&amp;P)</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>复制种子</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>锁定种子，以便再次生成相同的图片</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>锁定另一个随机种子</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>随机（保留）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>改回随机种子</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} 已改为最接近的可用种子 {seed}</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln 个请求，各用自己的种子。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>%Ln 张图片可能完全相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>每张图片都是单独的请求，并保留种子。费用相同，但更慢：服务每分钟只接受一定数量的请求。</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>作为一个请求下单</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>可复现</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>价格相同，但更慢。</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>服务会给每张图片各用一个种子，但不会告知。</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>此模型不支持可保留的种子。</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>使用随机种子</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>重新模糊敏感图片(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>这些图片都不敏感。</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>此图库不模糊敏感图片。</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>服务没有说明这张图片是否敏感。</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>这张图片不敏感。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>这张图片还没有送达。</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>请先选择一张人像。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>人像 {number}/{total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>人像 {number}/{total}，已关闭，不发送</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>正在读取要发送的文件…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>保存发送内容的副本</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>图库未打开。</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>服务会从网址获取这张图片。这台电脑不会发送任何内容。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>还没有原图。</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>这张人像已不在参考栏中。</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>{format} 图片</translation>
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
        <translation>适合</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>分界线</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop：发送内容</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>任意比例</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>新图片：{size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>原始比例</translation>
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
        <translation>此文件无法在这里显示。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>找不到此文件。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>敏感，模糊显示</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>此文件无法在这里显示。</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>找不到此文件。</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>屏幕太窄，无法显示详细信息。</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>与原图一致</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>{min} 到 {max} 像素，步长 {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}，{size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} 已改为 {value}：{min} 到 {max}，步长 {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>关于原图</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>将图片设为 {size}，与原图比例一致</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>改为 {shape}？</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>新图片为 {asked}，比例与原图不同。服务没有说明如何放入原图。如果从中间裁剪，变暗的部分会丢失。</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>服务会从这个网址获取。</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · 已损坏</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · 以 {width}×{height} 发送</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · 原样发送</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · 修改后发送</translation>
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
        <translation>调整原图</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>把照片拖到这里</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>拖入另一张图片以替换</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>移除原图</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>显示发送内容</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>或点击选择，或粘贴</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>每次标记后</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>订单会发送到服务并扣费。</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>图片在这台电脑上生成，不收费。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>真实服务</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
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
        <translation>留用并继续</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>筛选视图</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>已为 %Ln 个请求下单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>为每张图片添加一行</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>表格的图片已全部读取。</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>请选择已下单的行。</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>请先选择行。</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新建表格</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>这个表格还没有下过单。</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>打开 CSV 文件</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>请先打开一个表格。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>以 {price} 为 %Ln 个请求下单？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>在演练中为 %Ln 个请求下单？</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>保存为 CSV 文件</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>表格正在下单。</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>表格已保存到“{name}”。</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>已移除表格“{name}”。其中已下单的内容会保留。</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>没有尚未下单的行。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>每行是一个请求：一张原图、一条提示词、一个尺寸。把图片、图片文件夹或电子表格的 CSV 文件拖到这里。下单前会全部检查并算好价格。</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>一次提交许多请求</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>组合…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>表格名称</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新建表格</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>打开 CSV 文件…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>请求表格</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>此图库的表格</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>添加标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>还没有标签。</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>去掉“{tag}”</translation>
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
        <translation>拉直</translation>
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
        <translation>请先打开一张图片。</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>请先显示敏感图片。</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln 个任务来自程序的其他版本，已保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln 个任务可以发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>发送 · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>大写锁定：每次标记后转到下一张图片</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>每次标记后转到下一张图片</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>这张图片在回收站中。请先恢复。</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>这张图片还没有送达。</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>正在查找新版本…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>无法打开浏览器。页面地址是 {address}。</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>会从 {host} 获取一个小文件。不会发送任何关于你或你的图片的信息。</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>这是最新版本，{version}。</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>ImageEdit Desktop 版本 {version} 已发布。当前是版本 {own}。</translation>
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
        <translation>适合</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>复制到图库</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>图片留在原处</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>不复制也不改动任何内容。所在磁盘未连接时无法打开。</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>其他程序的星级、留用、色标和标签会一并导入，本程序自己的配方也是。</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>会再占一份空间，但原文件夹消失后仍会保留。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>添加照片或试用示例，写下想改变的内容，然后点“生成”。</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>添加照片或试用示例，写下想改变的内容，然后点“生成”。
现在是演练：不需要密钥，也不收费。</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>请先选择一张图片。</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>请先返回画廊。</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>你的图片会出现在这里</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>已设置。</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>此行的提示词</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>添加人像</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>调整人像</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>调整原图</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>沿用草稿</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>更改授权</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>更改张数</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>更改短语</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>更改尺寸</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>选择卡片封面</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>选择原图</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>更正拼写</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>上一条提示词</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>导入角色</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>插入片段</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>移动人像</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>添加备选</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>重做：{act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>移除角色</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>移除人像</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>移除原图</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>重命名角色</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>恢复配方</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>切换人像开关</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>关闭所有人像</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>切换提示词优化</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>切换可复现</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>撤销：{act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>使用示例</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>使用预设</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>以未知方式调整</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>已裁剪</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>填充背景色</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>以 {width}×{height} 发送</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>已拉直</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>已旋转</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>其中 %Ln 张是在原处导入的：文件将离开你的文件夹 {folder}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>其中 %Ln 张是在原处导入的：文件将离开你自己的文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln 张图片已回到原文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln 张图片已不在文件夹中：它们在此窗口之外被移除了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln 张图片无法恢复，仍在回收站中。请检查图库文件夹是否可以写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln 张图片无法恢复：回收站中已没有了。生成时所用的内容仍保留，可以再次下单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln 张图片无法移到回收站，仍在原处。此磁盘可能没有回收站，或其他程序正打开着它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln 张图片在此窗口之外被移到了回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>将 %Ln 张图片移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>将 %Ln 张已排除的图片移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>图库中没有已排除的图片。</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>此搜索中没有已排除的图片。</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>这是图库中所有已排除的图片，占用磁盘 {weight}。</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>这是此搜索中已排除的图片，占用磁盘 {weight}。</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>只要还在回收站中，就可以用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>只要还在回收站中，就可以用“撤销”恢复。生成时所用的内容会留在图库中。</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln 个文件无法移除：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln 张图片也已一并抹除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln 张人像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>%Ln 张人像无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>%Ln 张人像有提示：选择一张即可查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>正在检查人像…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>用这些人像生成：%Ln 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>没有人像</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>还没有留用或排除任何一张。</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>没有发现问题：已检查尺寸、清晰度、光线和比例。</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>还没有用这些人像生成过图片。</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>留用：在你评定的 {judged} 张中有 {picked} 张（{percent}%）。</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>此人已被抹除：卡片、人像以及所有相关信息。</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>“{name}”已存在，且与文件不同；未作任何更改。</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>“{name}”已存在。</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>已导入“{name}”。</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>可能已扣费 {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>未扣费</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>无（演练）</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>已扣费 {price}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>1 星(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>2 星(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>3 星(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>4 星(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>5 星(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>关于 ImageEdit Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>返回画廊(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>蓝色色标(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>都好，或看不出(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>预算(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>角色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>放弃任务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>创建行副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>导出角色(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>从服务获取全部内容(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>水平翻转(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>折叠/展开堆叠(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>生成图片(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>转到图片(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>绿色色标(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>导入角色(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>留用批次中的这张，排除其余(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>将选中的文字保存为片段(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>放大缩略图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>图片保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>新建角色(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>新建表格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>下一张图片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>无星级(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>打开图片(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>将 CSV 文件打开为表格(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>优化提示词(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>留用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>留用最好的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>固定副窗口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>上一张图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>上一个未定批次(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>红色色标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>演练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>移除角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>移除人像(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>移除行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>以代码查看请求(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>恢复配方(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>重试任务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>将表格保存为 CSV 文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>按此调整发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>发送任务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>请求表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>移出，不作评定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>收回上一个回答(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>黄色色标(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>两图切换 100% 缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>API 密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>调整人像(&amp;J)…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>调整原图(&amp;J)…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>添加人像(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>为每张图片添加一行(&amp;P)…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>不作调整(&amp;N)</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>重新开始对决(&amp;G)</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>盲选对决(&amp;D)…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>从回收站恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>移到队首(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>更改键盘快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>检查拼写(&amp;L)</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>选择原图(&amp;S)…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>关闭任务面板(&amp;J)</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>两图比较(&amp;W)</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>复制提示词(&amp;R)</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>深色配色(&amp;K)</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>以后再定(&amp;L)</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>挑选已送达的图片(&amp;C)</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>删除列表中的条目</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>调暗背景光(&amp;M)</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>诊断信息(&amp;G)…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>从列表移除任务(&amp;M)</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>上一条提示词</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>永久抹除此人(&amp;G)…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>加快幻灯片</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>查找相似图片(&amp;M)</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>垂直翻转(&amp;U)</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>折叠/展开所有堆叠(&amp;A)</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>继续回答(&amp;M)</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>按排名给星级(&amp;S)</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>标记后自动前进(&amp;M)</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>继续上次的对决(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>转到窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>转到两张中的另一张(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>转到窗口的上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>相似程度(&amp;K)…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>插入片段(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>将当前设置保存为预设(&amp;P)…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>生成图片时保持电脑唤醒(&amp;W)</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>浅色配色(&amp;I)</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>语言(&amp;G)…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>下一条提示词</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>离开对决(&amp;V)</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>保持未定(&amp;U)</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>每周查找新版本(&amp;W)</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>查找新版本(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>组合行(&amp;U)…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>将候选设为首选(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>不作标记并结束对决(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>在队列中上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>在队列中下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>将已排除的图片移到回收站(&amp;J)…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>移动分界线：多显示结果</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>移动分界线：多显示原图</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>后移人像(&amp;B)</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>前移人像(&amp;W)</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>筛选视图中的下一张</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>下一个未定批次(&amp;B)</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>无色标(&amp;B)</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>添加备选(&amp;A)：{red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>以代码查看图片的订单(&amp;D)…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>为表格下单(&amp;E)…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>将批次再次下单(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>紫色色标(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>暂停幻灯片(&amp;U)</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>暂停发送(&amp;D)</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>留用并继续(&amp;G)</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>留用/取消留用(&amp;O)</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>留用最好的，排除其余(&amp;J)</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>筛选视图中上方的图片</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>筛选视图中下方的图片</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>上一个候选</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>筛选视图中的上一张</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>将角色放入参考栏(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>排除(&amp;J)</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>读取各行的图片(&amp;I)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>移除表格(&amp;V)</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>移除原图(&amp;O)</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>重命名表格(&amp;M)</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>重命名列表中的条目…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>可复现：保留每个种子(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>缩小缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>停止等待(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>交换首选与候选(&amp;W)</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>已保存的搜索和标签(&amp;V)</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>保存此搜索(&amp;H)…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>搜索图片(&amp;H)</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>副窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>副窗口：同步缩放和位置(&amp;Z)</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>取消选择图片(&amp;N)</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>选择所有图片(&amp;T)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>敏感图片：模糊(&amp;U)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>敏感图片：隐藏(&amp;E)</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>敏感图片：显示(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>显示整张图片(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>显示创作面板(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>显示详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>显示任务(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>显示图库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>显示变化之处(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>显示人像的发送内容(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>显示原图的发送内容(&amp;W)</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>显示表格的所有图片(&amp;B)</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>显示高光和阴影溢出(&amp;K)</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>按实际像素显示(&amp;X)</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>显示直方图(&amp;G)</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>显示敏感图片(&amp;V)</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>显示对决中的敏感图片(&amp;V)</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>显示回收站中的图片(&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>按批次显示(&amp;B)</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>显示/隐藏两侧面板(&amp;B)</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>显示角色的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>显示此行的图片(&amp;W)</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>显示目前排名(&amp;K)</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>按住时显示原图(&amp;U)</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>按住时显示这对图片的原图(&amp;U)</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>幻灯片(&amp;W)</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>减慢幻灯片</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>用分界线对比原图与结果(&amp;B)</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>堆叠相似图片(&amp;K)</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>停止等待批次(&amp;W)</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>筛选视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>我在别处时任务结束要通知我(&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>左边的更好(&amp;L)</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>右边的更好(&amp;R)</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>只看图片(&amp;O)</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>试用示例(&amp;X)…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>更新列表中的预设</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>使用预设(&amp;E)…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>使用以前的提示词(&amp;R)…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>用作原图(&amp;S)</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>用作角色的人像(&amp;H)…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>将人像用作原图(&amp;S)</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>将原图也用作人像(&amp;T)</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>监视文件夹中的新图片(&amp;F)…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>切换 100% 缩放(&amp;H)</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>请先选择一张人像。</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>人像已经在末端。</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>还没有原图。</translation>
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
        <translation>候选 {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>候选 · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>候选，{picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>订购张数</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>设为活动</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>没有可比较的图片了</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>提示词改写</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>配方相同，下单两次。</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>配方相同：同一批次的第 {one} 张和第 {other} 张。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>选择/取消选择</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>首选 · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>首选，{picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>显示敏感图片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片的筛选视图</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>要比较更多图片，请返回画廊另选。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>还剩 {left} 张，共 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>候选的{part}：{value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>首选的{part}：{value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>其中 %Ln 张图片已在人像中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>{total} 个中有 %Ln 个无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln 张人像：模型可能只会参考最前面的几张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>正在读取图片：{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>已停止：{total} 张图片中有 %Ln 张未读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}”已在人像中。</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>第 {rank} 名，明显领先下一名：{name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>第 {rank} 名，与下一名接近：{name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>第 {rank} 名，可能领先下一名：{name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>第 {rank} 名，最后一名：{name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>从回答中分不出前几名的高下。</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>第一名胜出，但差距很小。再回答几次就能分清。</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>第一名胜出，但差距很小。所有组合都已显示。</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>第一名显然最好。</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>第一名可能最好。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count}/约 %Ln 次回答</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · 明显领先</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · 与下一名接近</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · 可能领先</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln 份可能让此人恢复的数据库副本：备份，以及保留下来的损坏副本。会新建一份备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln 张图片在你自己的文件夹中，会留在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln 张图片、它们的缩略图以及订单的提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln 张人像的文件，包括草稿及其撤销记录中的。</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>所有为发送准备的副本和已知的上传记录，包括其他图片的：它们会重新生成。</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>你导出的卡片和他人复制的图库无法抹除。</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>永久抹除“{name}”？</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>此图库没有将其中任何内容发送到服务。</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>曾在此卡片上、但属于其他卡片或订单的图片保持不变。</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>你保留的图片中仍能看到此人；提示词和文件名仍保留你写的文字。</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>片段、预设和正在编写的提示词仍保留你写的文字。</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>卡片“{name}”也有其中一张人像，将会失去它。</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>卡片：名称、备注、短语、约定内容以及之前的所有更改。</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>服务会将此类图片保留七天，期限已过。</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>服务会将收到和生成的内容最多再保留 %Ln 天。这里无法收回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>%Ln 个订单中有关这些人像的信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>付款记录仍留在账本中：时间、金额和结果。</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>换个地点和光线</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>儿童绘本</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>老照片上色</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>油画肖像</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>产品照片</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>已导入 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>回收站中 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 张新图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln 张图片，已折叠，最好的：{picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>没有图片的批次</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>没有图片的批次，{prompt}，{order}，{reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>将此批次的提示词、原图、人像和尺寸带回创作面板。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠/展开</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>无法在这里显示。</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>按收到的原样保存</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>已保存，未检查</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>保持未定</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>不在文件夹中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>再次下单</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>图片 {number}/{siblings}，{prompt}，{state}，{place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>图片，{place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>已保存，敏感</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>已保存，敏感，模糊显示</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>选择/取消选择</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>显示敏感图片</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>显示原图</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>显示批次中的一张图片，或全部图片。</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>按住时，每张图片都换成显示原图。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>服务将这张图片标记为敏感。点击此处显示。</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · 通常 {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}，已折叠</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place}/{total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}，图片 {number}，{state}</translation>
    </message>
    <message>
        <source>{prompt}, {state}, {place}</source>
        <translation>{prompt}，{state}，{place}</translation>
    </message>
    <message>
        <source>{state}, {verdict}</source>
        <translation>{state}，{verdict}</translation>
    </message>
</context>
<context>
    <name>hint</name>
    <message>
        <source>Blurred, or without detail.</source>
        <translation>模糊，或缺少细节。</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>不检测人脸：照片里是谁、有几人，均未检查。</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>目前无法读取其文件。</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>与此卡片的另一张人像相似。</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>由服务生成：反复使用生成的图片会越来越不像本人。尽量使用照片。</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>偏小：其中的人脸像素太少。</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>非常亮。</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>非常暗。</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>过长或过宽：可能有内容被裁掉了。</translation>
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
            <numerusform>还有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>重新找到：%Ln 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>导入 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>导入“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>已导入：%Ln 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>正在导入图片：{done}/{total} 个文件</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>图库中已有：%Ln 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>未导入：%Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>否。按服务发来的原样保存；此程序无法读取其全部内容。</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>没有可见的变化</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>图库中没有这张图片的原图</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>无法比较这张图片和它的原图</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>服务没有说明</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>是，由服务标记</translation>
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
        <translation>服务还会保留 {days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>服务还会保留 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>服务已不再保留</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>选片(&amp;C)</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>提示词(&amp;M)</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>评定(&amp;D)</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>动画：只使用 {frames} 帧中的第一帧。</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>已提亮：文件只用到 {stored} 位中的 {bits} 位。</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>相机 RAW：使用相机生成的内嵌图片。</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>颜色已从 {profile} 转换为 sRGB。</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>已重新压缩为普通的 {format}。</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>已压缩到 10 MB 以下。</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>已裁剪为 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>不发送文件中的相机、地点等信息。</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>以 {width} × {height} 像素绘制。</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>已水平翻转。</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR：使用标准版本，不含额外亮度。</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>其调整方式是此版本的程序不认识的。</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>透明度遮住了全部内容，因此去掉透明度后发送。</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>使用文件中 {pictures} 张图片里最大的一张。</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>调色板已扩展为全彩。</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>已降为每通道 8 位。</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>原样发送。</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>以 {format} 格式发送。</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>以 {width} × {height} 像素发送。</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>已拉直 {degrees}°。</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>文件不完整：图片缺少精细细节。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>文件已损坏或不完整：图片缺失 {percent}%。</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>这张图片较小；更大的图片效果更好。</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>透明部分已用颜色 {colour} 填充。</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>透明部分用白色填充。</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>已顺时针旋转 {degrees}°。</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>已转正。</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>有一个大括号没有对应的左括号，将按输入原样发送。</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>有一个大括号没有闭合，将按输入原样发送。</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>一张已完成的图片送达时已损坏。服务会保留七天，请重试。</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>无法获取一张已完成的图片。服务会保留七天，请重试。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>“{name}”由更新版本的程序写入。请更新此程序后再导入。</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>一个表格最多 {limit} 行。请分成多个表格。</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>收到的是网页，而不是服务的回应。如果此网络需要登录，请在浏览器中登录后重试。</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>添加要编辑的照片。</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>另一个程序正在使用“{path}”。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>程序的其他版本给出了此版本不认识的原因：“{word}”。</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>有多张图片以“{name}”开头。请多写几位 ID。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>这台电脑上没有密钥环响应。只能在窗口中或通过 {variable} 为本次会话提供密钥。</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>无法从“{url}”获取图片。请将图片保存为文件再使用。</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>没有名为“{name}”的片段：名称将连同大括号按输入原样发送。</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>无法启动演练：{message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>此表格的行或相同的请求刚刚已下单。请先再查看一遍。</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>已下单的行不能更改。请创建副本，再修改副本。</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>请说明要给图片加上什么标记。</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>回应的不是“{host}”，没有发送任何内容：证书属于另一个名称。请在浏览器中登录此网络，或换一个网络。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>程序内部出错（{message}）。没有丢失任何内容；详情见日志。</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>备选组合出的请求超过 {limit} 个。请去掉一些。</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>账户余额不足。请在 wavespeed.ai 充值后重试。</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>按这台电脑的日期，“{host}”的证书无效，没有发送任何内容。请检查电脑的日期和时间。</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>“{name}”的颜色用于另一类屏幕（{space}），无法准确转换。请先存为 sRGB。</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>与“{host}”的连接不安全，没有发送任何内容：其证书的颁发机构不受这台电脑信任。如果公司或杀毒软件在检查连接，需要将其证书添加到系统。</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>数据库有问题：{message}。</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>数据库“{path}”没有损坏，但不是此程序创建的样子（{message}），已保持原样。请用创建它的程序打开，或将它移走，以便从上次备份恢复。</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>磁盘操作失败：{message}。请检查磁盘后重试。（{path}）</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>磁盘已满。请腾出空间后重试。（{path}）</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>“{name}”的第一行没有可识别的列名。请至少写明其中一个：{columns}。</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>无法写入文件夹“{path}”。请选择其他图库文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>找不到文件夹“{path}”。如果它在其他磁盘上，请连接后重试。</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>密钥为空。请重新粘贴。</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>密钥环没有响应。请查看是否有密码窗口，然后重试。</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>还没有打开图库。</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>图库中已没有图片“{name}”。请重新添加。</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>图库中图片“{name}”的副本已被改动。</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>“{path}”处的图库数据库已损坏。你的图片不受影响。</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>图库数据库来自一份备份。此后送达的图片已补上，现收录 {pictures}。备份时尚未发送的订单此后可能已发送，不会再次发送：请从服务获取全部内容。</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>图库数据库已损坏或丢失，现已根据上次备份和图片本身恢复，重新收录 {pictures}。该备份之后的订单可能缺失：请从服务获取全部内容。损坏的部分保存在“{path}”。</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>名称“{name}”不是有效文本。请重命名文件，或以副本导入。</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>订单已发出，但没有收到回应：可能已被接受并扣费。订单已保留，没有重复发送。</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>图片“{name}”的订单不在账本中。</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>路径“{path}”过长，Windows 无法在其中保存文件。请选择路径更短的文件夹。</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>图片仍在读取中。</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>提示词有 {count} 个字符。请缩短到 {limit} 个。</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>代理“{proxy}”没有响应，没有发送任何内容。请检查这台电脑的代理设置。</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>代理“{proxy}”不允许程序连接“{host}”，没有发送任何内容。请询问代理的管理者。代理的回应：{message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>代理“{proxy}”需要用户名和密码，没有发送任何内容。请将 HTTPS_PROXY 设为 http://name:password@{proxy}。</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>相同种子的相同订单已发送或即将发送。“imageedit-desktop resume”可继续它；加上 --again 可再次下单。</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>服务取消了处理。请重试。</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>无法连接服务，没有发送任何内容。请检查网络连接。</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>服务无法获取你提供的图片。请重试，或改用文件。服务的回应：{message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>服务无法生成图片：{message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>服务没有及时响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>服务不接受此 API 密钥。请在 wavespeed.ai/accesskey 检查。</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>服务上已没有此内容：{message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>服务已处理完毕，但没有给出图片。</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>服务给出的地址在此网络上打开不安全，因此没有获取图片。请换一个网络重试。</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>服务放弃了处理。请重试。</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>服务暂时出现故障。请稍后重试。</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>服务正忙于处理你的其他订单。请稍后重试。</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>服务上已没有这张图片。</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>服务拒绝了请求：{message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>无法读取服务的回应（{path}）。请稍后重试。</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>未通过服务的内容审核。请更改提示词或图片。服务的回应：{message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>网站没有提供“{url}”（回应 {status}）。请将图片保存为文件再使用。</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>不能使用尺寸 {size}。每边须为 {min_px} 到 {max_px} 像素。</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>不能使用尺寸 {size}。边长须为 {step_px} 的倍数；最接近的是 {nearest}。</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>服务上的处理已被删除。</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>还没有 API 密钥。用“imageedit-desktop key set”添加，或试试 --rehearsal。</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>图库中没有角色“{name}”。</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>没有文件“{name}”。</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>“{path}”中没有图库。</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>文件夹“{name}”中没有图片。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>剪贴板上没有图片。请先复制图片或其文件。</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>图库中没有图片“{name}”。</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>表格中没有可下单的内容。</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>拖入的内容中没有图片。请拖入图片文件。</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>图片超出一次可接收的数量：只接收了前 {count} 张。要全部使用，请导入图库。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>此图库由更新版本的 ImageEdit Desktop 创建。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>此模型目前不支持参考人像。请不带人像继续，或将其中一张用作原图。</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>此模型目前不支持种子。请不带种子继续。</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>此订单来自程序的其他版本（“{word}”），或已损坏，已保持原样。</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>这将花费 {price}，超过你的限额 {limit}。</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>收到的新版本信息没有此程序作者的签名，未予采信。它可能在途中被改动过。</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>收到的新版本信息无法理解，未予采信。请稍后重试，或查看下载页面。</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>收到的信息称最新版本是 {version}，但此前已知有 {known}。未予采信。请稍后重试。</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>剪贴板上的内容无法读取为表格单元格。</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>服务发来的不是图片。</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>服务发来的内容太大，不可能是图片。</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows 不接受名为“{name}”的文件夹：它是设备名称、包含 &lt; &gt; : &quot; | ? * 之一，或以点或空格结尾。请选择其他名称的文件夹。</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>写下提示词。</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>你已经有了：相同种子的相同订单生成了“{path}”。加上 --again 可重复。</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>你在订单发送前停止了。没有扣费。</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>你已停止等待。已发送的处理可能会继续并扣费；你可以随时再来领取。</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>你的账户没有此权限：{message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>无法读取你的预算，因此不会下单。请在窗口中，或用“imageedit-desktop budget --off”加上所需限额，重新设置所有限额。</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>新预算无法保存到此磁盘，保存成功前不会下单。</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>不能是 {count} 张。请设为 {min} 到 {max} 张。</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>表格中有 {count} 行无法按现状下单。请修正或移除。</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} 将超出你的每日预算：{limit} 中已花费或下单 {spent}。</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} 将超出你的每月预算：{limit} 中已花费或下单 {spent}。</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} 是“{text}”。它必须是 https 地址，或本机上的 http 地址。</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>不通过代理无法连接“{host}”，而设置 {setting} 无法识别。没有发送任何内容。请改正，例如改为 http://proxy.example:3128。</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>“{host}”没有说明哪个版本最新。请检查网络连接，或稍后重试。</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>网络上找不到“{host}”，没有发送任何内容。请检查网络连接；也可能是 VPN 或域名过滤造成的。</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>还不能抹除“{name}”：有 {count} 个使用其人像的订单尚未完成。请等待完成，或放弃尚未发送的订单。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>“{name}”无法读取为表格。请在电子表格软件中存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>无法读取“{name}”。请检查其权限。</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>无法上传“{name}”，没有下单。请重试。</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>“{name}”现在改了名字：“{path}”。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>“{name}”在读取后有改动。正在重新读取改动的图片：请查看后再下单。</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>“{name}”还没有人像。</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>“{name}”没有画廊用的缩略图。</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>“{name}”有 {count} 张人像，卡片已放不下更多。请先移除一些。</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>“{name}”有 {width} × {height} 像素，太大无法打开。请先缩小。</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>“{name}”是另一个结果的副本。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>“{name}”是文件夹。请选择其中的图片。</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}”是少见类型的 {format} 文件。请先存为普通的 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>“{name}”的调整方式是此版本的程序不认识的。请使用更新版本，或重新选择图片。</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>“{name}”在结果中，但没有说明来源。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>“{name}”已损坏，无法显示。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>“{name}”已损坏：图片大部分无法解码。请重新复制或导出。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>“{name}”已损坏：图片末尾缺失。请重新复制或导出。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>“{name}”是空的。请选择其他图片。</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>“{name}”的格式（{format}）无法打开。请先存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>“{name}”在文件夹中，但不在画廊中。</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>“{name}”不是此程序的角色，或已损坏。没有从中导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}”不是图片。请选择 JPEG、PNG 或 HEIC 等图片。</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}”不是图片，其格式是 {format}。请选择 JPEG、PNG 或 HEIC 等图片。</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>“{name}”已不在文件夹中。</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>“{name}”太小，无法使用。</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>“{name}”导致读取图片失败，无法使用。其他内容不受影响。请先用其他程序存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>“{name}”指向另一台电脑上的图片：“{path}”。请把文件放到那里，或把图片带到这里。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”被其他程序改动过。</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>“{name}”是中断的下载留下的。</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>另一个程序没有交出“{name}”。请先存为文件。</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>打开“{name}”会耗费太多时间或内存。请先存为普通的 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>“{path}”就是图库本身。请选择图库以外的文件夹。</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>“{text}”不能用作种子。请使用 {min} 到 {max} 的整数。</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>“{text}”既不是“是”也不是“否”。请写“yes”或“no”。</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>“{text}”不是尺寸。请写成 1024x1024 这样。</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>“{text}”不是金额。请写成 0.05 这样的美元数。</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>无法理解搜索条件中的“{text}”。</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>“{url}”是网页，不是图片本身。请直接拖图片，或将它存为文件。</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>“{url}”所在的位置只有其专用程序能读取。请先复制到这台电脑。</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>“{url}”不是网址。请使用 http:// 或 https://。</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>“{url}”指向私有网络，不会从那里获取图片。请将图片保存为文件再使用。</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>“{name}”的所有设置之前都已设好。</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>已优化</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>提示词优化</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>已应用“{name}”。替换了：{parts}。</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>label</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>不含：{part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>图片丢失</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>与某张图片相似</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>竖幅</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>横幅</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>没有原图</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
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
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln 个结果不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln 个排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln 个可以发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>请先选择一个任务。</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>请先选择排队中的任务：已发送的任务已离开队列。</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>复制协助者需要了解的信息：不含密钥和图片。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>放弃任务；没有发送任何内容，也不会扣费。</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>继续已发送的订单；不会再次扣费。</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>它已经是最后发送的了。</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>它已经是下一个发送的了。</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一下</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>以新订单再下一次相同的单，另行计价。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>已暂停：%Ln 个任务在等待。继续之前不会发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>已暂停：新下的订单会等待。继续之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>按 Enter 键查看可以如何处理。</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>排队等待空位</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>正在接收 {done}/{total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>继续发送(&amp;D)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>发送任务；服务接受后扣费。</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>{time} 后开始</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>停止等待。服务无法取消：订单仍可能扣费。</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>收回订单；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>移除此行。任务仍保留在图库的记录中。</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>任务目前的状态无法这样做。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>{time} 后重试</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>正在上传 {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>等待你继续发送</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>暂停发送期间，新下的订单会等待。已发送的继续进行。</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved}/{count} 张</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln 张图片已不在图库中。请把你自己的图片放在代码旁边：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>尚未上传的图片，其地址留空。</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>每次运行都是一个单独的订单，照常付费。</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>每次运行都是演练中的一个单独订单，免费。</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>适用于 POSIX shell：Linux、macOS，以及 Windows 上的 WSL 或 Git Bash。</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>图片按此程序发送的形式上传。</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>此窗口打开期间由演练接收。演练有自己的密钥。</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>密钥从变量 {name} 读取，绝不出现在代码中。</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>这是请求的正文。</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>已获取：{fetched}。</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>尚未获取：{missing}。请重试。</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>已不存在：{expired}。</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>磁盘上原有：{here}。</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>服务上的图片：{found}。</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>仍在生成，或正在查找其订单：{later}。</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>对决中的一对图片</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>单张图片</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>调整图片</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>盲选对决</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>两图比较</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>画廊</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>参考人像</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>筛选视图</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>请求表格</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>生成内容</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>与原文件的原始像素相比：SSIM {similarity}。比 {size} 更细的细节会丢失。</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>在此尺寸下，100% 显示时可以看出差别（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>在此尺寸下，几乎看不出差别（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>在此尺寸下，看不出差别（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>在此尺寸下，差别很明显（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>已重新编码为 PNG，没有损失。</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>已重新编码，JPEG 质量 {quality}（最高 100）。</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>编码没有损失：在此尺寸下每个像素都相同（SSIM {similarity}）。</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>不发送：作者姓名。</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>不发送：相机。</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>不发送：拍摄时间。</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>不发送：拍摄地点。</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>压缩数据与你的文件逐字节相同。</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>除图片外没有其他内容。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>你的文件</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>来自其他版本</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>略过 %Ln 行重复项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln 行需要到任务中查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>“{name}”的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln 行已下单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln 行需要修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln 行的图片尚未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>这里用不到的列会保留在文件中：{names}。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>每个请求都会连同所在行一起记录。</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>失败，可再次下单</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>需要到任务中查看</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>需要到任务中确认</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>“{folder}”中的新图片会成为行。</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>未下单：{rows}。</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>继续队列之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>目前没有可下单的内容</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>优化提示词</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>已下单，等待发送</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>各用种子</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>部分失败，其余可再次下单</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>图片待读取</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>文件夹“{folder}”目前不在。</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>与第 {number} 行相同</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>相同内容已下过单</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>创建行副本</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>免费（演练）</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>组合行</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>“{name}”还没有行。</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>已标记 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>已为 %Ln 张图片排名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>已恢复 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln 张图片以后再定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>已导入 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>已将 %Ln 张图片移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln 张图片不再是“以后再定”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>已留用 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>已排除 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln 张图片设为未定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
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
            <numerusform>留用了 %Ln 张图片中最好的一张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>已去掉 %Ln 张图片的色标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>已去掉 %Ln 张图片的星级</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>已重做：{act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>已为 %Ln 张图片加上标签“{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>已从 %Ln 张图片去掉标签“{tag}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>已撤销：{act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>蓝色色标</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>绿色色标</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>其他版本的色标</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>留用</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>紫色色标</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>红色色标</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>黄色色标</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片设为{label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>%Ln 张图片设为 ★{stars}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>请先打开一张图片。</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>这是第一张图片。</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>这是最后一张图片。</translation>
    </message>
</context>
</TS>
