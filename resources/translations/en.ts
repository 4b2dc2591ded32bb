<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Binding</name>
    <message numerus="yes">
        <source>Quit with orders on their way: %Ln</source>
        <translation>
            <numerusform>Quit with orders on their way: %Ln</numerusform>
            <numerusform>Quit with orders on their way: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message numerus="yes">
        <source>The first picture is the source. Portraits added to the tray: %Ln</source>
        <translation>
            <numerusform>The first picture is the source. Portraits added to the tray: %Ln</numerusform>
            <numerusform>The first picture is the source. Portraits added to the tray: %Ln</numerusform>
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
    <name>QueueBinding</name>
    <message numerus="yes">
        <source>Jobs ready to send: %Ln</source>
        <translation>
            <numerusform>Jobs ready to send: %Ln</numerusform>
            <numerusform>Jobs ready to send: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures at the service that are not in this library: %Ln</source>
        <translation>
            <numerusform>Pictures at the service that are not in this library: %Ln</numerusform>
            <numerusform>Pictures at the service that are not in this library: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures saved: %Ln</source>
        <translation>
            <numerusform>Pictures saved: %Ln</numerusform>
            <numerusform>Pictures saved: %Ln</numerusform>
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
</TS>
