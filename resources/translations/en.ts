<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Binding</name>
    <message numerus="yes">
        <source>Quit with orders on their way: %n</source>
        <translation>
            <numerusform>Quit with orders on their way: %n</numerusform>
            <numerusform>Quit with orders on their way: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message numerus="yes">
        <source>The first picture is the source. Portraits added to the tray: %n</source>
        <translation>
            <numerusform>The first picture is the source. Portraits added to the tray: %n</numerusform>
            <numerusform>The first picture is the source. Portraits added to the tray: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueBinding</name>
    <message numerus="yes">
        <source>Jobs ready to send: %n</source>
        <translation>
            <numerusform>Jobs ready to send: %n</numerusform>
            <numerusform>Jobs ready to send: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures at the service that are not in this library: %n</source>
        <translation>
            <numerusform>Pictures at the service that are not in this library: %n</numerusform>
            <numerusform>Pictures at the service that are not in this library: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures saved: %n</source>
        <translation>
            <numerusform>Pictures saved: %n</numerusform>
            <numerusform>Pictures saved: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown outcome</source>
        <translation>
            <numerusform>%n of unknown outcome</numerusform>
            <numerusform>%n of unknown outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to send</source>
        <translation>
            <numerusform>%n ready to send</numerusform>
            <numerusform>%n ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
</TS>
