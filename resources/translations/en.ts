<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln job has failed</numerusform>
            <numerusform>%Ln jobs have failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln picture has come</numerusform>
            <numerusform>%Ln pictures have come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Quit with %Ln order on its way</numerusform>
            <numerusform>Quit with %Ln orders on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>What is this %Ln picture to be?</numerusform>
            <numerusform>What are these %Ln pictures to be?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln picture at the service is not in this library</numerusform>
            <numerusform>%Ln pictures at the service are not in this library</numerusform>
        </translation>
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
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>more than %Ln request</numerusform>
            <numerusform>more than %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln picture cannot be dragged: it is in the bin, or still on its way.</numerusform>
            <numerusform>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln sensitive picture is hidden</numerusform>
            <numerusform>%Ln sensitive pictures are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln sensitive picture is hidden</numerusform>
            <numerusform>%Ln sensitive pictures are hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln picture is saved</numerusform>
            <numerusform>%Ln pictures are saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln picture is still to be looked at. It joins as soon as it is.</numerusform>
            <numerusform>%Ln pictures are still to be looked at. They join as soon as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultiplySheet</name>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>More than %Ln row: a table has no room for them.</numerusform>
            <numerusform>More than %Ln rows: a table has no room for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Multiply %Ln row</numerusform>
            <numerusform>Multiply %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>That makes %Ln row.</numerusform>
            <numerusform>That makes %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln order has come: {pictures}</numerusform>
            <numerusform>%Ln orders have come: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln picture has come</numerusform>
            <numerusform>%Ln pictures have come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln job is sent next.</numerusform>
            <numerusform>%Ln jobs are sent next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln picture is still to be compared with its source</numerusform>
            <numerusform>%Ln pictures are still to be compared with their sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Without {part}: %Ln picture</numerusform>
            <numerusform>Without {part}: %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>Generate would order %Ln request with its own seed; this is the first.</numerusform>
            <numerusform>Generate would order %Ln requests, each with its own seed; this is the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>Generate would order %Ln request; this is the first.</numerusform>
            <numerusform>Generate would order %Ln requests; this is the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln request with its own seed.</numerusform>
            <numerusform>%Ln requests, each with its own seed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>The %Ln image may come out the same.</numerusform>
            <numerusform>All %Ln images may come out the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>%Ln request is ordered.</numerusform>
            <numerusform>%Ln requests are ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>Order %Ln request for {price}?</numerusform>
            <numerusform>Order %Ln requests for {price}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>Order %Ln request in rehearsal?</numerusform>
            <numerusform>Order %Ln requests in rehearsal?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Tags of %Ln picture</numerusform>
            <numerusform>Tags of %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln job is from another version of the program, and was left as it is</numerusform>
            <numerusform>%Ln jobs are from another version of the program, and were left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln job is ready to send</numerusform>
            <numerusform>%Ln jobs are ready to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln of them was imported where it is: its file leaves your folder {folder}.</numerusform>
            <numerusform>%Ln of them were imported where they are: their files leave your folder {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln of them was imported where it is: its file leaves your own folder.</numerusform>
            <numerusform>%Ln of them were imported where they are: their files leave your own folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln picture is in its folder again.</numerusform>
            <numerusform>%Ln pictures are in their folder again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln picture is not in its folder any more: it was removed outside this window.</numerusform>
            <numerusform>%Ln pictures are not in their folder any more: they were removed outside this window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln picture could not be brought back, and stays in the bin. Look whether the library’s folder can be written to.</numerusform>
            <numerusform>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln picture could not be brought back: the bin does not have it any more. What it was made from is kept, and can be ordered again.</numerusform>
            <numerusform>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln picture could not be moved to the bin, and stays where it is. There may be no bin on this disk, or another program has it open.</numerusform>
            <numerusform>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln picture was moved to the bin outside this window.</numerusform>
            <numerusform>%Ln pictures were moved to the bin outside this window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Move %Ln picture to the bin</numerusform>
            <numerusform>Move %Ln pictures to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Move %Ln rejected picture to the bin</numerusform>
            <numerusform>Move %Ln rejected pictures to the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln file could not be removed:</numerusform>
            <numerusform>%Ln files could not be removed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln picture went too.</numerusform>
            <numerusform>%Ln pictures went too.</numerusform>
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
            <numerusform>%Ln portrait could not be used.</numerusform>
            <numerusform>%Ln portraits could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Hints on %Ln portrait: choose it to read them.</numerusform>
            <numerusform>Hints on %Ln portraits: choose one to read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Made with these portraits: %Ln picture.</numerusform>
            <numerusform>Made with these portraits: %Ln pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deciding</name>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Survey of %Ln picture</numerusform>
            <numerusform>Survey of %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>{left} of %Ln picture left</numerusform>
            <numerusform>{left} of %Ln pictures left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln of the pictures is among the portraits already.</numerusform>
            <numerusform>%Ln of the pictures are among the portraits already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>%Ln of {total} cannot be used.</numerusform>
            <numerusform>%Ln of {total} cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln portrait: the model may heed only the first few of them.</numerusform>
            <numerusform>%Ln portraits: the model may heed only the first few of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Stopped: %Ln of {total} pictures was not read.</numerusform>
            <numerusform>Stopped: %Ln of {total} pictures were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} of about %Ln answer</numerusform>
            <numerusform>{count} of about %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln copy of the database, which would bring the person back: a backup, or a damaged one that was kept. A new backup is made.</numerusform>
            <numerusform>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln picture is in a folder of your own, and stays there.</numerusform>
            <numerusform>%Ln pictures are in folders of your own, and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln picture, its small version, and the prompt of its order.</numerusform>
            <numerusform>%Ln pictures, their small versions, and the prompts of their orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln portrait: its file, in the draft and its undo as well.</numerusform>
            <numerusform>%Ln portraits: their files, in the draft and its undo as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>The service keeps what was sent to it, and what it made, for up to %Ln day more. Nothing here can take that back.</numerusform>
            <numerusform>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>What %Ln order tells of these portraits.</numerusform>
            <numerusform>What %Ln orders tell of these portraits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln in the bin</numerusform>
            <numerusform>%Ln in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln picture, folded, the best: {picture}</numerusform>
            <numerusform>%Ln pictures, folded, the best: {picture}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Found again: %Ln.</numerusform>
            <numerusform>Found again: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Import %Ln picture</numerusform>
            <numerusform>Import %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Imported: %Ln picture.</numerusform>
            <numerusform>Imported: %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>In the library already: %Ln.</numerusform>
            <numerusform>In the library already: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Not imported: %Ln.</numerusform>
            <numerusform>Not imported: %Ln.</numerusform>
        </translation>
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
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
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
            <numerusform>%Ln of unknown outcome</numerusform>
            <numerusform>%Ln of unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln ready to send</numerusform>
            <numerusform>%Ln ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>Paused: %Ln job waits. Nothing is sent until you resume.</numerusform>
            <numerusform>Paused: %Ln jobs wait. Nothing is sent until you resume.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln picture is not in the library any more. Put your own beside the code: {names}.</numerusform>
            <numerusform>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</numerusform>
        </translation>
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
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln row left out as a repeat</numerusform>
            <numerusform>%Ln rows left out as repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln row needs a look among the jobs</numerusform>
            <numerusform>%Ln rows need a look among the jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln row of “{name}”.</numerusform>
            <numerusform>%Ln rows of “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln row ordered already</numerusform>
            <numerusform>%Ln rows ordered already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln row to be mended</numerusform>
            <numerusform>%Ln rows to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln row whose pictures are not read yet</numerusform>
            <numerusform>%Ln rows whose pictures are not read yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln picture is marked</numerusform>
            <numerusform>%Ln pictures are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln picture is ranked</numerusform>
            <numerusform>%Ln pictures are ranked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln picture brought back</numerusform>
            <numerusform>%Ln pictures brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln picture for later</numerusform>
            <numerusform>%Ln pictures for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln picture imported</numerusform>
            <numerusform>%Ln pictures imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln picture moved to the bin</numerusform>
            <numerusform>%Ln pictures moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln picture not for later any more</numerusform>
            <numerusform>%Ln pictures not for later any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln picture picked</numerusform>
            <numerusform>%Ln pictures picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln picture rejected</numerusform>
            <numerusform>%Ln pictures rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln picture undecided</numerusform>
            <numerusform>%Ln pictures undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the best of %Ln pictures</source>
        <translation>
            <numerusform>Kept the best of %Ln picture</numerusform>
            <numerusform>Kept the best of %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>No label for %Ln picture</numerusform>
            <numerusform>No label for %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>No stars for %Ln picture</numerusform>
            <numerusform>No stars for %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Tag “{tag}” for %Ln picture</numerusform>
            <numerusform>Tag “{tag}” for %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Tag “{tag}” taken off %Ln picture</numerusform>
            <numerusform>Tag “{tag}” taken off %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} for %Ln picture</numerusform>
            <numerusform>{label} for %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} for %Ln picture</numerusform>
            <numerusform>★{stars} for %Ln pictures</numerusform>
        </translation>
    </message>
</context>
</TS>
