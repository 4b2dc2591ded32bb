<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ComposeBinding</name>
    <message numerus="yes">
        <source>The first picture is the source; %Ln portraits were added.</source>
        <translation>
            <numerusform>The first picture is the source; %Ln portrait was added.</numerusform>
            <numerusform>The first picture is the source; %Ln portraits were added.</numerusform>
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
