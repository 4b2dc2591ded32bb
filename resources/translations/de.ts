<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quit with orders on their way: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks the chosen language from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <source>An order that would exceed a limit is not placed. Leave a field empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Everything is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first picture is the source. Portraits added to the tray: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not take a seed at the moment. Its pictures cannot be repeated exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not take reference portraits at the moment. A portrait can be the source instead: drop it above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryDelegate</name>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal · made on this computer, free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMapDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Order again for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptSection</name>
    <message>
        <source>Characters used: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueBinding</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Jobs ready to send: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pictures at the service that are not in this library: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures saved: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Fold the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ImageEdit Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>The service fetches it from this address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWell</name>
    <message>
        <source>Drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Letters</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Leave It There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” ({place})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Kept, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, flagged by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library at “{path}”. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a JPEG, PNG, WebP, TIFF, GIF, BMP or AVIF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a JPEG, PNG, WebP, TIFF, GIF, BMP or AVIF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A single picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
