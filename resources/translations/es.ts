<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Edita fotos con un modelo en la nube; todas las imágenes se quedan en tu disco.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>Licencia MIT. Hecho con Qt y PySide6 (LGPL); iconos de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>Las imágenes se muestran en sRGB, y el sistema las adapta a tu pantalla.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>Las imágenes se muestran en sRGB: el sistema no conoce ningún perfil de color de tu pantalla.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>Las imágenes se muestran en los colores de tu pantalla, según su perfil “{name}”.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>Las imágenes se muestran en los colores de tu pantalla, según su perfil.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Tus imágenes: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>La clave viene de {variable} y no se guarda en ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Añadir retratos</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Suelta retratos de una persona o haz clic para elegirlos</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>Los retratos le muestran al modelo cómo es una persona</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Elige primero un retrato.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>No se está ajustando nada.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Retrato: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo “{name}”…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Origen: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>El servicio obtiene esta imagen de su dirección, tal como es.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Todavía no hay origen.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Esta imagen ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>AdjustView</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Behind transparent parts</source>
        <translation>Detrás de las partes transparentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Forma del recorte</translation>
    </message>
</context>
<context>
    <name>AdjustWindow</name>
    <message>
        <source>ImageEdit Desktop: adjust</source>
        <translation>ImageEdit Desktop: ajustar</translation>
    </message>
</context>
<context>
    <name>ArrivedBinding</name>
    <message>
        <source>No order has come since that is still to be decided.</source>
        <translation>Desde entonces no ha llegado ningún pedido por decidir.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln tarea ha fallado</numerusform>
            <numerusform>%Ln tareas han fallado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>Ha llegado %Ln imagen</numerusform>
            <numerusform>Han llegado %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Todo está listo.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Esta imagen ya está en la papelera.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Esta imagen no está en la papelera.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagen todavía está en camino.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Todavía no hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>No se pierde nada. Lo enviado sigue en el servicio; sus imágenes llegarán la próxima vez que abras el programa.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Se están creando imágenes.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Salir con %Ln pedido en camino</numerusform>
            <numerusform>Salir con %Ln pedidos en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>El ensayo termina con la ventana, junto con lo que esté creando. Eso no cuesta nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>El servicio ha marcado esta imagen como sensible. Haz clic aquí para mostrarla.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Este archivo no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Falta este archivo.</translation>
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
        <translation>Un pedido que supere un límite no se realiza. Deja un campo vacío para no poner límite.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Preguntar si el pedido supera</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>{amount} gastados este mes</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>{amount} gastados hoy</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Marco del recorte</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, a {left} de la izquierda y a {top} de arriba</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Por ejemplo: una mujer pelirroja de pelo corto</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Nombre del personaje</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>Se propone para el prompt cuando la ficha se pone en la bandeja.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Phrase for prompts</source>
        <translation>Frase para prompts</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Leyendo imágenes…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Mostrar sus imágenes</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Lo que ha salido de ahí</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>Qué se acordó con la persona, cómo y hasta cuándo</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>Lo que quieras recordar</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Representa a la ficha.</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}: {name}</source>
        <translation>Retrato {number} de {total}: {name}</translation>
    </message>
</context>
<context>
    <name>CharactersBinding</name>
    <message>
        <source>A copy of a copy drifts away from the person: keep photographs as the first portraits where you can.</source>
        <translation>La copia de una copia se aleja de la persona: si puedes, deja fotos como primeros retratos.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>Añadirla al prompt</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Añadir retratos</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Personaje del que será un retrato</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Elige primero un personaje.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Exportar el personaje</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar “{name}”</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Importar personajes</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>El archivo contiene el nombre, las notas, la frase, lo acordado y todos los retratos tal como llegaron, con todo lo que revelan sus archivos, como el lugar y la cámara. Dáselo solo a quien tenga la confianza de la persona.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Todavía no hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Hay pedidos en camino. Espera primero a que lleguen.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Escoge primero la imagen: lo que conservas puede convertirse en un retrato.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>La imagen pasa a ser un retrato de “{name}”.</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>Los retratos de “{name}” están en la bandeja.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Este personaje todavía no tiene retratos.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Esta imagen está en la papelera.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>“{name}” tiene una frase: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>“{name}” está en el archivo {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Una ficha guarda los retratos de una persona, una frase para los prompts, notas y lo acordado. Arrastra una ficha a la bandeja de referencia y ahí estarán sus retratos. Suelta imágenes aquí para empezar.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Elige un personaje.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Importar desde un archivo…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Todavía no hay personajes</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Personas y figuras con las que trabajas una y otra vez</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Poner en la bandeja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>Añadir “{word}” al diccionario</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Recorte de tonos</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Rehearsal’s Key</source>
        <translation>Copiar la clave del ensayo</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Solicitud como código</translation>
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
        <translation>Esto aún no está listo.</translation>
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
        <translation>Comparar dos</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>No se sabe a partir de qué imagen se hizo esta.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Abre primero una imagen.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Muestra primero la imagen sensible.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Leyendo el origen…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>El origen de esta imagen es una dirección. La biblioteca no tiene copia.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>El origen de esta imagen ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Ahora no hay ninguna línea entre origen y resultado.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Añadir retratos</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Elegir la imagen de origen</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Se ha vaciado todo.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Se ha vaciado todo. Con {keys} lo recuperas.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>La receta se ha recuperado.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>La receta se ha recuperado. Con {keys} vuelve lo que había antes.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>No hay nada que vaciar.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>{wished_images} × {wished_size} no se puede pedir; ha quedado en {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” ya está entre los retratos.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Retratos de referencia</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Enviar sin ellos</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} no es posible, se queda en {count}: de {min} a {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Volver a esa vista de conjunto</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Todo lo que ha llegado está decidido.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Sal primero del duelo.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>Lo que has deshecho afecta a una serie que estaba en la vista de conjunto.</translation>
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
        <translation>Encajar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>Está en el archivo {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. No key, no prompt and no picture is in it.</source>
        <translation>Para quien te ayude con un fallo. No se envía nada: léelo y luego cópialo o guárdalo en un archivo. No contiene claves, prompts ni imágenes.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>Está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Candidate</source>
        <translation>Candidata</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>What differs between the recipes</source>
        <translation>En qué se diferencian las recetas</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>Lo que no se puede usar</translation>
    </message>
</context>
<context>
    <name>DropQuestion</name>
    <message>
        <source>All as portraits</source>
        <translation>Todas como retratos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First as source, others as portraits</source>
        <translation>La primera como origen, las demás como retratos</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Importar a la biblioteca…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>La primera es “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>¿Qué quieres hacer con esta imagen?</numerusform>
            <numerusform>¿Qué quieres hacer con estas %Ln imágenes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Hay un duelo abierto.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Se han mostrado todas las parejas.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>En un duelo caben como máximo {count} imágenes. Selecciona menos.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Empieza primero un duelo a ciegas.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>Volver a &amp;difuminar las imágenes sensibles del duelo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Ninguna de estas imágenes es sensible.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Ahora no hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Selecciona dos o más imágenes guardadas, o una serie de ellas.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Las imágenes sensibles no se difuminan en esta biblioteca.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Muestra primero la clasificación.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>Las respuestas no indican cuál es la mejor.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>El duelo queda guardado: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Todavía no hay ninguna respuesta.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>No hay ningún duelo que continuar.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Duelo a ciegas</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Ahora no hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Leyendo el origen…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Estas imágenes tienen orígenes distintos: delatarían cuál es cuál.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Borrar también lo que se hizo con él</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se va</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se queda</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln imagen del servicio no está en esta biblioteca</numerusform>
            <numerusform>%Ln imágenes del servicio no están en esta biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Buscando todo lo que el servicio aún conserva…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Imágenes de esta serie</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Order identical requests once</source>
        <translation>Pedir una sola vez las solicitudes idénticas</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Pedir…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Leyendo imágenes: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Lectura detenida: {done} de {total} imágenes</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Empezar en pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>El pedido saldrá en cuanto se haya leído la imagen.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>gratis (ensayo)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>más de %Ln solicitud</numerusform>
            <numerusform>más de %Ln solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln imagen no se puede arrastrar: está en la papelera o aún en camino.</numerusform>
            <numerusform>%Ln imágenes no se pueden arrastrar: están en la papelera o aún en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>Se pueden pasar como máximo {count} imágenes a la vez a otro programa. Selecciona menos.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Nada más se parece a esta imagen.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>Ahora las imágenes no se muestran en pilas.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>La imagen está abierta.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Estas imágenes se importaron: no hay ningún pedido que repetir.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Esta serie no está en camino.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Esta imagen está en la papelera.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagen todavía está en camino.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Esta imagen se importó y no indica cómo se hizo.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln imagen sensible está oculta</numerusform>
            <numerusform>%Ln imágenes sensibles están ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Cambia la búsqueda, o bórrala para ver todas las imágenes.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>En el menú Ver se elige cómo se muestran las imágenes sensibles.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>Se muestra el origen en lugar de las imágenes.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to Picture</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Número de la imagen</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>¿A cuál, de la 1 a la {total}?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>No hay ninguna imagen a la que ir.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>Clave de API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Usar el servicio real…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>Quedan {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln imagen sensible está oculta</numerusform>
            <numerusform>%Ln imágenes sensibles están ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Elige cómo se muestran las imágenes sensibles.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>Se pueden comparar como máximo {count} imágenes a la vez. Selecciona menos.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Compara primero dos imágenes.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Solo queda una imagen.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Abre primero una vista de conjunto.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Selecciona dos imágenes, o una de una serie con varias.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Quita o rechaza primero todas menos una.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>La vista de conjunto está abierta.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Estas imágenes todavía están en camino.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Se están comparando dos imágenes.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Negro {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún sin medir.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Blanco {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>El {blocked} de la imagen es negro sin detalle y el {blown} es blanco sin detalle. La mitad es más oscura que el {middle} del brillo máximo.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Algo recortadas, o con otra luz. Las versiones distintas de una imagen quedan separadas.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Entre series</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Otro tamaño o compresión, o algo más clara.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Cuánto se parecen las imágenes de una pila</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Mucho en común</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Una imagen en varios archivos.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionadas</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Cambios pequeños</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Versiones casi iguales.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Versiones con la misma composición.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Muy parecidas</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Todavía no hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importadas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Estas imágenes ya no están a la vista.</translation>
    </message>
</context>
<context>
    <name>InputStrip</name>
    <message>
        <source>Portrait {number}</source>
        <translation>Retrato {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar el prompt</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Costo de la tarea</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importada de</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Imágenes de la tarea</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Prompt de esta imagen</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Prompt optimizado</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Tamaño solicitado</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Recuperar la receta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Selecciona una imagen para ver sus detalles.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID del servicio</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usar como origen</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>{fact} de esta imagen</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln imagen guardada</numerusform>
            <numerusform>%Ln imágenes guardadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>No hay nada en marcha ni nada ha fallado.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar el envío</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Tareas sin terminar</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Están cerradas.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulsa una tecla…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Consultando el saldo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>Las ediciones se hacen y se pagan con tu propia cuenta. La clave se crea en wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Se guarda en {place} y no se envía a nadie más que al servicio.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Ahora ningún llavero acepta la clave, así que solo se recuerda durante esta sesión.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Pega otra clave para sustituirla</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pega la clave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>La clave funciona. Saldo: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>Tu clave de WaveSpeedAI</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Estos han perdido una tecla: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Dejarla donde está</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Ninguna tecla para “{command}”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>Restablecer “{command}”</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Atajo de “{command}”: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} pertenece a {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} sirve aquí para moverse o para pulsar. Elige otra tecla, o una combinación.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} abre el menú “{menu}”.</translation>
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
        <translation>El idioma elegido se aplicará al volver a abrir el programa.</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Se aplicará al volver a abrir el programa.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (sin fuente instalada)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (traducción automática)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Qué porcentaje de lo visible muestra el origen</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Línea entre origen y resultado</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>Rean&amp;udar la presentación</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>&amp;Encender las luces</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>Apa&amp;gar las luces</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Abre primero una imagen.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Presentación: {seconds} s por imagen.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>Esa era la última imagen. La presentación ha terminado.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>Las luces están atenuadas.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>Las luces están encendidas.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>Las luces están apagadas.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>La presentación está en pausa.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Ahora no hay ninguna presentación.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>Queda %Ln imagen por analizar. Se sumará después.</numerusform>
            <numerusform>Quedan %Ln imágenes por analizar. Se sumarán después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagen todavía está en camino.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Color elegido</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Color detrás de las partes transparentes</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Hacer una fila de cada variante que haya en los prompts de las filas</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Más de %Ln fila: no caben en una tabla.</numerusform>
            <numerusform>Más de %Ln filas: no caben en una tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Multiplicar %Ln fila</numerusform>
            <numerusform>Multiplicar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Prompts, uno por línea</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Eso da %Ln fila.</numerusform>
            <numerusform>Eso da %Ln filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Ya existe uno con este nombre. Se sustituirá.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Decidir las de arriba</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>No hay ninguna otra serie por decidir.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>No hay nada sin decidir por encima de esta serie.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>De aquí en adelante no hay nada sin decidir, pero sí por encima.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>Esta es la última serie con algo sin decidir.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Al menos una de estas solicitudes ya se pidió, con la misma semilla, el {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Volver a pedir por {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Pedir por {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>¿Pedir por {price}?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>El mismo pedido con la misma semilla, del {date}, no ha terminado y aún puede traer sus imágenes.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>El mismo pedido con la misma semilla se hizo el {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Ya lo tienes</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Ya habías pedido una parte</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Ya lo habías pedido</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>Pediste esta confirmación a partir de {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>Ha llegado %Ln pedido: {pictures}</numerusform>
            <numerusform>Han llegado %Ln pedidos: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>Ha llegado %Ln imagen</numerusform>
            <numerusform>Han llegado %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Pedidos que han llegado</translation>
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
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Dar estrellas según el puesto</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Escoger la mejor</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Escoger la mejor, rechazar las demás</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Clasificación, la mejor primero</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, sensible, difuminada</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Comparando con el origen…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Ha cambiado menos del 1 % de la imagen</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>No se ve ningún cambio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>La imagen y su origen no se pueden comparar.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Leyendo el origen…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>El origen de esta imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>Ha cambiado el {percent} % de la imagen</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Comparando con el origen…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Cambia menos del 1 %</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Leyendo el origen…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>Cambia el {percent} %</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Qué porcentaje de lo visible muestra el original</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Línea entre el original y lo que se envía</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Este archivo no se puede mostrar aquí.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Imagen izquierda</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Imagen derecha</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Dos imágenes</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Ningún comando tiene estas letras.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Reanudar el envío</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln tarea se enviará a continuación.</numerusform>
            <numerusform>%Ln tareas se enviarán a continuación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>El envío continúa.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Retrasar el retrato</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Adelantar el retrato</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Quitar el retrato</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Usar para la ficha</translation>
    </message>
</context>
<context>
    <name>PortraitTile</name>
    <message>
        <source>Portrait {number} of {total}, {state}: {name}</source>
        <translation>Retrato {number} de {total}, {state}: {name}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (desactivado, no se envía)</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What should change? For example: the same woman in a red raincoat at night</source>
        <translation>¿Qué debe cambiar? Por ejemplo: la misma mujer con un impermeable rojo, de noche</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar un prompt</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Conservar los ajustes…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Conservar las palabras seleccionadas…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Todavía no hay preajustes. Un preajuste conserva el prompt, el tamaño, el número de imágenes, la semilla y la optimización.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Todavía no hay fragmentos. Selecciona palabras del prompt y consérvalas; {name} en un prompt representa cada una de las líneas del fragmento con ese nombre.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Aquí nada tiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Todavía no has pedido nada. Aquí aparecerán todos los prompts que pidas.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: buscar por palabras, Tab para la lista siguiente</translation>
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
        <translation>Caracteres usados: {numbers}</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Optimizar el prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>El servicio reescribe el prompt antes de usarlo</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Usar un preajuste</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Usar un prompt anterior</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Conservar como preajuste</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Conservar como fragmento</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Todavía no hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Abre primero la lista de preajustes y elige uno.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Abre primero la lista de fragmentos o de preajustes y elige uno.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Cambiar el nombre del preajuste</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Cambiar el nombre del fragmento</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” se ha eliminado.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>“{name}” conserva ahora los ajustes actuales.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>Queda %Ln imagen por comparar con su origen</numerusform>
            <numerusform>Quedan %Ln imágenes por comparar con sus orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Nada cumple todo eso.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Buscar sin {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>Lo que se busca</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Sin {part}: %Ln imagen</numerusform>
            <numerusform>Sin {part}: %Ln imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Clasificación hasta ahora</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Esta →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>¿Cuál es mejor?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Esta</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Las dos, o no sé decir</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>No hay ningún prompt anterior.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>Este es el último prompt.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Bandeja de referencia</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>Generar pediría %Ln solicitud, con su propia semilla; es esta.</numerusform>
            <numerusform>Generar pediría %Ln solicitudes, cada una con su propia semilla; esta es la primera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>Generar pediría %Ln solicitud; es esta.</numerusform>
            <numerusform>Generar pediría %Ln solicitudes; esta es la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>El pedido del {date} del que viene esta imagen.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Esta imagen se importó y no indica su pedido.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>Lo que Generar pediría ahora. Se actualiza con tus cambios.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Foto de muestra: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Probar esta foto de muestra</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>o prueba una muestra</translation>
    </message>
</context>
<context>
    <name>SaveSearchSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>This part of the search is not understood: {parts}</source>
        <translation>No se entiende esta parte de la búsqueda: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Todavía no hay búsquedas guardadas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Quitar “{name}”</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Busca algo primero.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Palabras clave</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
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
        <translation>Encajar</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Sigue a la ventana principal.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Fijada: se queda en esta imagen.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Segunda ventana</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: segunda ventana</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: segunda ventana, fijada</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>Hay un duelo a ciegas en la ventana principal.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>No hay ninguna imagen elegida.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Abre primero la segunda ventana.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>La imagen fijada ya no está en la biblioteca. Esta ventana vuelve a seguir a la principal.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>La imagen fijada está ahora en la papelera. Esta ventana vuelve a seguir a la principal.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>No hay ninguna imagen que fijar.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagen todavía está en camino.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Esta ventana está fijada. Suéltala primero.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>So&amp;ltar la segunda ventana</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Copiar la semilla</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Bloquea una semilla para volver a crear las mismas imágenes</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Bloquear otra semilla aleatoria</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Aleatoria, conservada</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Volver a una semilla aleatoria</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} ha pasado a {seed}, la semilla posible más cercana</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln solicitud, con su propia semilla.</numerusform>
            <numerusform>%Ln solicitudes, cada una con su propia semilla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>%Ln imagen puede salir igual.</numerusform>
            <numerusform>Las %Ln imágenes pueden salir iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Cada imagen es una solicitud aparte, con una semilla que se conserva. Cuesta lo mismo, pero tarda más: el servicio solo acepta un número limitado de solicitudes por minuto.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Pedir como una sola solicitud</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Reproducible</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Mismo precio, pero más lento.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>El servicio da entonces a cada imagen su propia semilla y no revela ninguna.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Este modelo no admite una semilla que conservar.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Usar una semilla aleatoria</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>Volver a di&amp;fuminar la imagen sensible</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Todavía no hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Ninguna de estas imágenes es sensible.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Las imágenes sensibles no se difuminan en esta biblioteca.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>El servicio no ha dicho si esta imagen es sensible.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Esta imagen no es sensible.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagen todavía está en camino.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Elige primero un retrato.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}</source>
        <translation>Retrato {number} de {total}</translation>
    </message>
    <message>
        <source>Portrait {number} of {total}, switched off and not sent</source>
        <translation>Retrato {number} de {total}, desactivado: no se envía</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Leyendo el archivo que se envía…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo “{name}”…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Guardar una copia de lo que se envía</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardada como “{name}”.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>La biblioteca no está abierta.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>El servicio obtiene esta imagen de su dirección. Nada de ella sale de este equipo.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Todavía no hay origen.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Este retrato ya no está en la bandeja.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>Imágenes {format}</translation>
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
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Con una línea</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: qué se envía</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Cualquier forma</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Imágenes nuevas: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Forma propia</translation>
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
        <translation>Este archivo no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Falta este archivo.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Sensible, difuminada</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Este archivo no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Falta este archivo.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Esta pantalla es demasiado estrecha para los detalles.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Igual que el origen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Intercambiar ancho y alto</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>De {min} a {max} píxeles, en pasos de {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} ha pasado a {value}: de {min} a {max}, en pasos de {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>Acerca del origen</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Crear las imágenes en {size}, con la forma del origen</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>¿Usar {shape}?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>Las imágenes nuevas son de {asked}, que es otra forma. El servicio no dice cómo encaja el origen en ella. Lo atenuado se perdería si recortara al centro.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>El servicio la obtiene de esta dirección.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · dañada</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · se envía a {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · se envía sin cambios</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · se envía con cambios</translation>
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
        <translation>Ajustar el origen</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Suelta una foto aquí</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Suelta otra imagen para sustituirla</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo “{name}”…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Quitar el origen</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Mostrar qué se envía</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Imagen de origen</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>o haz clic para elegirla, o pégala</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Tras cada marca</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Los pedidos se envían al servicio y se cobran.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>Las imágenes se crean en este equipo, gratis.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Servicio real</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} de {total}</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Pick and go on</source>
        <translation>Escoger y continuar</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Vista de conjunto</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>Se ha pedido %Ln solicitud.</numerusform>
            <numerusform>Se han pedido %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Añadir una fila por cada imagen</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Todas las imágenes de la tabla están leídas.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Elige una fila que se haya pedido.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Elige primero unas filas.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Elegir la carpeta que se va a vigilar</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nueva tabla</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Todavía no hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Todavía no se ha pedido nada de esta tabla.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>Abrir archivos CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abre primero una tabla.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedir</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>¿Pedir %Ln solicitud por {price}?</numerusform>
            <numerusform>¿Pedir %Ln solicitudes por {price}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>¿Pedir %Ln solicitud en ensayo?</numerusform>
            <numerusform>¿Pedir %Ln solicitudes en ensayo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Guardar como archivo CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>La tabla se está pidiendo.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>La tabla está en “{name}”.</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>La tabla “{name}” se ha quitado. Lo que se pidió de ella se queda.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>No queda ninguna fila por pedir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Cada fila es una solicitud: un origen, un prompt, un tamaño. Suelta aquí imágenes, una carpeta con ellas o un archivo CSV de una hoja de cálculo. Todo se comprueba y se calcula su precio antes de que lo pidas.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Muchas solicitudes a la vez</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Multiplicar…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nombre de la tabla</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nueva tabla</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>Abrir un archivo CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabla de solicitudes</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Tablas de esta biblioteca</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Añade palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Todavía no hay palabras clave.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Palabras clave de %Ln imagen</numerusform>
            <numerusform>Palabras clave de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>Quitar “{tag}”</translation>
    </message>
    <message>
        <source>{tag} ({count} of {total})</source>
        <translation>{tag} ({count} de {total})</translation>
    </message>
</context>
<context>
    <name>Tilt</name>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
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
        <translation>Abre primero una imagen.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Muestra primero la imagen sensible.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln tarea es de otra versión del programa y se ha dejado como está</numerusform>
            <numerusform>%Ln tareas son de otra versión del programa y se han dejado como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln tarea lista para enviar</numerusform>
            <numerusform>%Ln tareas listas para enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send · {price}</source>
        <translation>Enviar · {price}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Bloq Mayús: cada marca lleva a la imagen siguiente</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Cada marca lleva a la imagen siguiente</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Esta imagen está en la papelera. Restáurala primero.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagen todavía está en camino.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Buscando una versión nueva…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>No se ha podido abrir ningún navegador. La página es {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>Se descarga un archivo pequeño de {host}. No se envía nada sobre ti ni sobre tus imágenes.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Esta es la versión más reciente, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>Ya está la versión {version} de ImageEdit Desktop. Esta es la versión {own}.</translation>
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
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
</context>
<context>
    <name>WayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy them into the library</source>
        <translation>Copiarlas a la biblioteca</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Dejar las imágenes donde están</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>No se copia ni se cambia nada. Mientras falte su disco, no se podrán abrir.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Se incluyen las estrellas, las escogidas, las etiquetas y las palabras clave de otros programas, y también nuestras recetas.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Ocupan espacio por segunda vez, y se quedan aunque desaparezca la carpeta.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Añade una foto o prueba una muestra, escribe qué debe cambiar y pulsa Generar.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Añade una foto o prueba una muestra, escribe qué debe cambiar y pulsa Generar.
Esto es un ensayo: no hace falta clave y no se cobra nada.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Elige primero una imagen.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Vuelve primero a la galería.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Tus imágenes aparecerán aquí</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Así es.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Prompt de la fila</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Añadir retratos</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Ajustar retrato</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Ajustar origen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Llevar el borrador</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Cambiar el consentimiento</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Cambiar las notas</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Cambiar el número de imágenes</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Cambiar la frase</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Cambiar la semilla</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Elegir imagen de ficha</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Elegir el origen</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Corregir la ortografía</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Importar personaje</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Insertar fragmento</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Mover retrato</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Nuevo personaje</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Ofrecer variantes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Rehacer: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Quitar personaje</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Quitar retrato</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Quitar origen</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Cambiar nombre del personaje</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Recuperar la receta</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Activar o desactivar retrato</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Desactivar retratos</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Activar o no la optimización</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Activar o no la reproducibilidad</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Deshacer: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Usar ejemplo</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Usar preajuste</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>ajustada de un modo desconocido</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>volteada</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>sobre un color</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>se envía a {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>enderezada</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girada</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln de ellas se importó sin moverla: su archivo sale de tu carpeta {folder}.</numerusform>
            <numerusform>%Ln de ellas se importaron sin moverlas: sus archivos salen de tu carpeta {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln de ellas se importó sin moverla: su archivo sale de tu propia carpeta.</numerusform>
            <numerusform>%Ln de ellas se importaron sin moverlas: sus archivos salen de tus propias carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln imagen vuelve a estar en su carpeta.</numerusform>
            <numerusform>%Ln imágenes vuelven a estar en su carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln imagen ya no está en su carpeta: se quitó fuera de esta ventana.</numerusform>
            <numerusform>%Ln imágenes ya no están en su carpeta: se quitaron fuera de esta ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln imagen no se ha podido restaurar y sigue en la papelera. Comprueba que se pueda escribir en la carpeta de la biblioteca.</numerusform>
            <numerusform>%Ln imágenes no se han podido restaurar y siguen en la papelera. Comprueba que se pueda escribir en la carpeta de la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln imagen no se ha podido restaurar: ya no está en la papelera. Se conserva aquello con lo que se hizo, y se puede volver a pedir.</numerusform>
            <numerusform>%Ln imágenes no se han podido restaurar: ya no están en la papelera. Se conserva aquello con lo que se hicieron, y se puede volver a pedir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln imagen no se ha podido mover a la papelera y se queda donde está. Quizá no haya papelera en este disco, u otro programa la tenga abierta.</numerusform>
            <numerusform>%Ln imágenes no se han podido mover a la papelera y se quedan donde están. Quizá no haya papelera en este disco, u otro programa las tenga abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln imagen se movió a la papelera fuera de esta ventana.</numerusform>
            <numerusform>%Ln imágenes se movieron a la papelera fuera de esta ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Mover %Ln imagen a la papelera</numerusform>
            <numerusform>Mover %Ln imágenes a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Mover %Ln imagen rechazada a la papelera</numerusform>
            <numerusform>Mover %Ln imágenes rechazadas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Ninguna imagen de la biblioteca está rechazada.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Ninguna imagen de esta búsqueda está rechazada.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>Son todas las imágenes rechazadas de la biblioteca y ocupan {weight} en el disco.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>Son las imágenes rechazadas de esta búsqueda y ocupan {weight} en el disco.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>Deshacer las recupera mientras la papelera las tenga.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>Deshacer las recupera mientras la papelera las tenga. Aquello con lo que se hicieron sigue en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>No se ha podido quitar %Ln archivo:</numerusform>
            <numerusform>No se han podido quitar %Ln archivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>También se ha ido %Ln imagen.</numerusform>
            <numerusform>También se han ido %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits</source>
        <translation>
            <numerusform>%Ln retrato</numerusform>
            <numerusform>%Ln retratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits could not be used.</source>
        <translation>
            <numerusform>No se ha podido usar %Ln retrato.</numerusform>
            <numerusform>No se han podido usar %Ln retratos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personajes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Avisos sobre %Ln retrato: elígelo para leerlos.</numerusform>
            <numerusform>Avisos sobre %Ln retratos: elige uno para leerlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Examinando los retratos…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Hechas con estos retratos: %Ln imagen.</numerusform>
            <numerusform>Hechas con estos retratos: %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Sin retratos</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Todavía no hay ninguna escogida ni rechazada.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Nada llama la atención: se han mirado tamaño, nitidez, luz y forma.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Todavía no se ha hecho nada con estos retratos.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Escogidas: {picked} de las {judged} que has decidido ({percent} %).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>Se ha borrado a la persona: ficha, retratos y todo lo que hablaba de ellos.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>“{name}” ya está aquí y difiere del archivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>“{name}” ya está aquí.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>Se ha importado “{name}”.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Quizá cobrado: {price}</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>No cobrado</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Nada (ensayo)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>Cobrado: {price}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 estrella</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 estrellas</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 estrellas</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 estrellas</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 estrellas</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;Acerca de ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>&amp;Añadir una fila</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Volver a la &amp;galería</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>Etiqueta &amp;azul</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>Las &amp;dos, o no sé decir</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Presupuesto…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Personajes</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>&amp;Descartar la tarea</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>&amp;Duplicar las filas</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;Exportar el personaje…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>Recuperar &amp;todo del servicio</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Voltear &amp;horizontalmente</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>Contraer o &amp;expandir la pila</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;Generar imágenes</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>&amp;Ir a la imagen…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>Etiqueta &amp;verde</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>&amp;Importar personajes…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Importar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>&amp;Conservar esta de la serie, rechazar las demás</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>Seguir &amp;esperando</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>&amp;Conservar las palabras seleccionadas como fragmento…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Miniaturas más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>Dejar la imagen &amp;como estaba</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Nuevo personaje</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Nueva tabla</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Sin estrellas</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>&amp;Abrir la imagen</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>Abrir un archivo &amp;CSV como tabla…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>&amp;Optimizar el prompt</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Pegar la imagen</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Escoger</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>Escoger la &amp;mejor</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>&amp;Fijar la segunda ventana</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Imagen an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>Serie sin decidir &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>Eti&amp;queta roja</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>&amp;Ensayo</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;Quitar el personaje</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Quitar el retrato</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>&amp;Quitar las filas</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>Solici&amp;tud como código…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>&amp;Recuperar la receta</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>&amp;Reintentar la tarea</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>&amp;Guardar la tabla como archivo CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>&amp;Enviarla ajustada así</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>&amp;Enviar la tarea</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Tabla de solicitudes</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>&amp;Quitar sin veredicto</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>&amp;Retirar la última respuesta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>Etiqueta a&amp;marilla</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>&amp;Zoom de las dos al 100 % y volver</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;Clave de API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>A&amp;justar el retrato…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>A&amp;justar el origen…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>Añadir &amp;retratos…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Añadir una fila por cada &amp;imagen…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>No ajustar &amp;nada</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>Empezar el duelo de &amp;nuevo</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>&amp;Duelo a ciegas…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>&amp;Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Traer al &amp;principio</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>&amp;Cambiar los atajos de teclado…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>Revisar la orto&amp;grafía</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>Elegir el &amp;origen…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>Cerrar las &amp;tareas</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>&amp;Comparar dos</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>Copiar el pro&amp;mpt</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Decidir más &amp;tarde</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>Decidir lo que ha &amp;llegado</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Eliminar el elemento de la lista</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>Ate&amp;nuar las luces</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>Oc&amp;ultar la tarea</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>Borrar a la persona para &amp;siempre…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Presentación más rápida</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>Buscar imág&amp;enes similares</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>Voltear &amp;verticalmente</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Contraer o expandir &amp;todas las pilas</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>Dar &amp;más respuestas</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>Dar &amp;estrellas según el puesto</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Avan&amp;zar tras cada marca</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>Contin&amp;uar el último duelo</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>Ir a la parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>Ir a la &amp;otra de las dos</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>Ir a la parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>&amp;Parecido…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>Insertar un &amp;fragmento…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Conservar los &amp;ajustes como preajuste…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>Mantener acti&amp;vo el equipo mientras se crean imágenes</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Prompt posterior</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>&amp;Salir del duelo</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>&amp;Dejar sin decidir</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Buscar versiones nuevas cada &amp;semana</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Buscar una &amp;versión nueva</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>&amp;Multiplicar las filas…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Hacer &amp;favorita a la candidata</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;No marcar nada y terminar el duelo</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>&amp;Subir en la cola</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>&amp;Bajar en la cola</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Mover las rec&amp;hazadas a la papelera…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Mover la línea: más del resultado</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Mover la línea: más del origen</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>&amp;Retrasar el retrato</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>A&amp;delantar el retrato</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Siguiente candidata</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Imagen siguiente de la vista de conjunto</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>&amp;Serie sin decidir siguiente</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>Si&amp;n etiqueta</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>Ofrecer &amp;variantes: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Pe&amp;dido de la imagen como código…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>P&amp;edir la tabla…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>&amp;Volver a pedir la serie</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>Etiqueta m&amp;orada</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>Pa&amp;usar la presentación</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>P&amp;ausar el envío</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>Escoger y con&amp;tinuar</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Escoger o &amp;no</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Escoger la mejor y &amp;rechazar las demás</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Imagen de arriba en la vista de conjunto</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Imagen de abajo en la vista de conjunto</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Candidata anterior</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Imagen anterior de la vista de conjunto</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Poner el personaje en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>&amp;Leer las imágenes de las filas</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Quitar la ta&amp;bla</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>Qui&amp;tar el origen</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Cambia&amp;r el nombre de la tabla</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Cambiar el nombre del elemento…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Repro&amp;ducible: conservar cada semilla</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>Miniaturas más pe&amp;queñas</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>Dejar de es&amp;perar</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>Intercam&amp;biar favorita y candidata</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Búsquedas &amp;guardadas y palabras clave</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>Guardar &amp;esta búsqueda…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>&amp;Buscar imágenes</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>Segunda &amp;ventana</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Segunda ventana: mismo &amp;zoom y lugar</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>&amp;No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Se&amp;leccionar todas las imágenes</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Imágenes sensibles: di&amp;fuminar</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Imágenes sensibles: ocu&amp;ltar</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Imágenes sensibles: &amp;mostrar</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Mostrar &amp;toda la imagen</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>Mostrar la &amp;composición</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar los &amp;detalles</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Mostrar las ta&amp;reas</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Mostrar la carpeta de la bib&amp;lioteca</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Mostrar &amp;qué ha cambiado</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>Mostrar &amp;qué se envía del retrato</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Mostrar &amp;qué se envía del origen</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>Mostrar t&amp;odas las imágenes de la tabla</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Mostrar el negro &amp;y el blanco recortados</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Mostrar cada pí&amp;xel</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Mostrar el &amp;histograma</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>Mostrar la imagen sensi&amp;ble</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>&amp;Mostrar las imágenes sensibles del duelo</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Mostrar lo &amp;que hay en la papelera</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Mostrar por &amp;series</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>M&amp;ostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>Mostrar u ocultar am&amp;bos lados</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>Mostrar las imá&amp;genes del personaje</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Mostrar las imágenes de la &amp;fila</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Mostrar la &amp;clasificación hasta ahora</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>Mostrar el &amp;origen mientras se mantenga pulsado</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Mostrar el &amp;origen de la pareja mientras se mantenga pulsado</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>Pr&amp;esentación</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Presentación más lenta</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Origen y resultado con una línea en me&amp;dio</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>A&amp;pilar lo que se parece</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>E&amp;mpezar de cero</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>De&amp;jar de esperar la serie</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>&amp;Vista de conjunto</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Pala&amp;bras clave…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Avisarme cuando termi&amp;nen tareas si estoy en otro lugar</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>La imagen &amp;izquierda es mejor</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>La imagen &amp;derecha es mejor</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>La imagen so&amp;la</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>&amp;Probar un ejemplo…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Girar a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Actualizar el preajuste de la lista</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>&amp;Usar un preajuste…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Usar un p&amp;rompt anterior…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>&amp;Usar como origen</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>Usar como retrato de un per&amp;sonaje…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Usar el retrato como &amp;origen</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>Usar el origen &amp;también como retrato</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>Zoom al 100 % y vol&amp;ver</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Elige primero un retrato.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>El retrato ya está en el extremo.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Todavía no hay origen.</translation>
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
        <translation>Candidata {place}</translation>
    </message>
    <message>
        <source>Candidate · {number}</source>
        <translation>Candidata · {number}</translation>
    </message>
    <message>
        <source>Candidate, {picture}</source>
        <translation>Candidata, {picture}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Imágenes pedidas</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>No queda nada con qué comparar</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt rewritten</source>
        <translation>Prompt reescrito</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>La misma receta, pedida dos veces.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>La misma receta: imágenes {one} y {other} de una serie.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Seleccionar o deseleccionar</translation>
    </message>
    <message>
        <source>Select · {number}</source>
        <translation>Favorita · {number}</translation>
    </message>
    <message>
        <source>Select, {picture}</source>
        <translation>Favorita, {picture}</translation>
    </message>
    <message>
        <source>Show Sensitive Picture</source>
        <translation>Mostrar la imagen sensible</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Vista de conjunto de %Ln imagen</numerusform>
            <numerusform>Vista de conjunto de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Para comparar más, vuelve atrás y selecciona otras imágenes en la galería.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>Queda {left} de %Ln imagen</numerusform>
            <numerusform>Quedan {left} de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} de la candidata: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} de la favorita: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln de las imágenes ya está entre los retratos.</numerusform>
            <numerusform>%Ln de las imágenes ya están entre los retratos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>%Ln de {total} no se puede usar.</numerusform>
            <numerusform>%Ln de {total} no se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln retrato: puede que el modelo solo tenga en cuenta los primeros.</numerusform>
            <numerusform>%Ln retratos: puede que el modelo solo tenga en cuenta los primeros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Leyendo imágenes: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Detenido: no se ha leído %Ln de {total} imágenes.</numerusform>
            <numerusform>Detenido: no se han leído %Ln de {total} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” ya está entre los retratos.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>Puesto {rank}, claramente por delante de la siguiente: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>Puesto {rank}, muy cerca de la siguiente: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>Puesto {rank}, probablemente por delante de la siguiente: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>Puesto {rank}, la última: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>Las respuestas no distinguen entre las primeras.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>La primera ha quedado mejor, pero por poco. Con unas respuestas más se sabría.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>La primera ha quedado mejor, pero por poco. Se han mostrado todas las parejas.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>La primera es claramente la mejor.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>La primera es probablemente la mejor.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} de aproximadamente %Ln respuesta</numerusform>
            <numerusform>{count} de unas %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · claramente por delante</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · cerca de la siguiente</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · probablemente por delante</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln copia de la base de datos que traería de vuelta a la persona: una copia de seguridad, o una dañada que se conservó. Se hace una nueva copia de seguridad.</numerusform>
            <numerusform>%Ln copias de la base de datos que traerían de vuelta a la persona: copias de seguridad, y dañadas que se conservaron. Se hace una nueva copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln imagen está en una de tus carpetas y ahí se queda.</numerusform>
            <numerusform>%Ln imágenes están en tus propias carpetas y ahí se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln imagen, su versión pequeña y el prompt de su pedido.</numerusform>
            <numerusform>%Ln imágenes, sus versiones pequeñas y los prompts de sus pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln retrato: su archivo, también en el borrador y en lo que allí se puede deshacer.</numerusform>
            <numerusform>%Ln retratos: sus archivos, también en el borrador y en lo que allí se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Todas las copias preparadas para el envío y todas las subidas conocidas, también de otras imágenes: se vuelven a hacer.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Las fichas que exportaste y las copias de la biblioteca hechas por otros están fuera de alcance.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>¿Borrar “{name}” para siempre?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Nada de ello se envió al servicio desde esta biblioteca.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Las imágenes que estuvieron en la ficha y pertenecen a otras fichas o pedidos se quedan como están.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Las imágenes que conserves seguirán mostrando a la persona; los prompts y los nombres de archivo conservan tus palabras.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Los fragmentos, los preajustes y el prompt en curso conservan tus palabras.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>La ficha “{name}” también tiene uno de estos retratos, y lo pierde.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>La ficha: su nombre, notas, frase, lo acordado y todo lo que se hizo antes con ella.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>El servicio conserva esas imágenes siete días; ya han pasado.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>El servicio conserva lo que se le envió, y lo que hizo, hasta %Ln día más. Aquí nada puede retirarlo.</numerusform>
            <numerusform>El servicio conserva lo que se le envió, y lo que hizo, hasta %Ln días más. Aquí nada puede retirarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>Lo que cuenta %Ln pedido de estos retratos.</numerusform>
            <numerusform>Lo que cuentan %Ln pedidos de estos retratos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>Lo que se pagó queda en el registro: cuándo, cuánto y qué fue de ello.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Otro lugar y otra luz</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Libro infantil</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Foto antigua en color</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Retrato al óleo</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Foto de producto</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importada</numerusform>
            <numerusform>%Ln importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the bin</source>
        <translation>
            <numerusform>%Ln en la papelera</numerusform>
            <numerusform>%Ln en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln imagen, pila contraída, la mejor: {picture}</numerusform>
            <numerusform>%Ln imágenes, pila contraída, la mejor: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Serie sin imágenes</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Serie sin imágenes, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Devuelve a la composición el prompt, el origen, los retratos y el tamaño de esta serie.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Archivo no encontrado</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Contraer o expandir</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>No se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Conservada tal como llegó</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Conservada, sin comprobar</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Dejar sin decidir</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>No está en su carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Volver a pedir</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Escoger</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Imagen {number} de {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Imagen, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Guardada, sensible</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Guardada, sensible, difuminada</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Seleccionar o no</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Mostrar el menú</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Mostrar la imagen sensible</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostrar el origen</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Muestra una imagen de la serie, o todas.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Muestra el origen en lugar de cada imagen mientras lo mantengas pulsado.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>El servicio ha marcado esta imagen como sensible. Haz clic aquí para mostrarla.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · lo normal: {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, contraída</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, imagen {number}, {state}</translation>
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
        <translation>Borroso o sin detalle.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>No se buscan caras: nadie ha comprobado quién es ni cuántas personas hay.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>Su archivo no se puede leer ahora.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Se parece a otro retrato de esta ficha.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Hecho por el servicio: la copia de una copia se aleja de la persona. Usa fotos si puedes.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Pequeño: una cara en él tiene pocos píxeles.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Muy claro.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Muy oscuro.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Muy alto o muy ancho: quizá haya algo cortado.</translation>
    </message>
</context>
<context>
    <name>histogram</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Encontrada de nuevo: %Ln.</numerusform>
            <numerusform>Encontradas de nuevo: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Importar %Ln imagen</numerusform>
            <numerusform>Importar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importar “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Importada: %Ln imagen.</numerusform>
            <numerusform>Importadas: %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Importando imágenes: {done} de {total} archivos</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Ya en la biblioteca: %Ln.</numerusform>
            <numerusform>Ya en la biblioteca: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>No importada: %Ln.</numerusform>
            <numerusform>No importadas: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Menos del 1 %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>No. Se conserva tal como la envió el servicio; este programa no puede leerla del todo.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no ha llegado</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Nada que se pueda ver</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>La biblioteca no tiene el origen de esta imagen</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>La imagen y su origen no se pueden comparar</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>El servicio no lo ha dicho</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Sí, por el servicio</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{saved} of {count}</source>
        <translation>{saved} de {count}</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>kept by the service for {days} d {hours} h</source>
        <translation>el servicio la conserva {days} d {hours} h más</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>el servicio la conserva {hours} h {minutes} min más</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>el servicio ya no la conserva</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Per&amp;sonajes</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>Pro&amp;mpt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Ver&amp;dict</source>
        <translation>Ve&amp;redicto</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Animada: solo se usa el primero de los {frames} fotogramas.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Aclarada: el archivo solo ocupa {bits} de sus {stored} bits.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>RAW de cámara: se usa la imagen que la cámara hizo a partir de él.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Colores convertidos de {profile} a sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Comprimida de nuevo, como {format} normal.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Comprimida para no superar los 10 MB.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Recortada a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Los datos del archivo, como la cámara o el lugar, no se envían.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Dibujada a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Volteada horizontalmente.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: se usa la versión estándar, sin su brillo adicional.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Está ajustada de un modo que esta versión del programa no conoce.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>Su transparencia lo oculta todo, así que la imagen se envía sin ella.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>De las {pictures} imágenes del archivo se usa la más grande.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Paleta ampliada a todos los colores.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Reducida a 8 bits por canal.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Se envía tal como está.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Se envía como {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Se envía a {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Enderezada {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>El archivo está cortado: faltan los detalles finos de la imagen.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>El archivo está dañado o cortado: falta el {percent} % de la imagen.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Esta imagen es pequeña; una más grande da mejores resultados.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>Las partes transparentes se rellenan con el color {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>Las partes transparentes se rellenan de blanco.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Girada {degrees}° hacia la derecha.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Girada a su posición correcta.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Hay una llave de cierre sin su apertura, y se envía tal como está escrita.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Una llave no está cerrada, y se envía tal como está escrita.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Una imagen terminada ha llegado dañada. El servicio la conserva siete días; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>No se ha podido recuperar una imagen terminada. El servicio la conserva siete días; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>“{name}” se creó con una versión más reciente del programa. Actualiza esta para importarlo.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>En una tabla caben {limit} filas. Divídela en varias tablas.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>En lugar de la respuesta del servicio ha llegado una página web. Si esta red pide iniciar sesión, hazlo en un navegador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Añade la foto que quieres editar.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>Otro programa está usando “{path}”. Cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Otra versión del programa dio un motivo que esta no conoce: “{word}”.</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>Más de una imagen empieza por “{name}”. Escribe más de su identificador.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>En este equipo no responde ningún llavero. Puedes dar una clave solo para esta sesión, en la ventana o en {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>No se ha podido obtener ninguna imagen de “{url}”. Guarda la imagen en un archivo y usa ese.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Ningún fragmento se llama “{name}”: el nombre se envía tal como está escrito, con sus llaves.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>No se ha podido iniciar el ensayo: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Acaban de pedirse filas de esta tabla, o las mismas solicitudes. Revísalas antes.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Las filas pedidas se quedan como están. Duplícalas y cambia las copias.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Di con qué quieres marcar las imágenes.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Otra cosa responde en lugar de “{host}”, y no se ha enviado nada: el certificado es de otro nombre. Inicia sesión en esta red desde un navegador, o prueba con otra red.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Algo ha fallado dentro del programa ({message}). No se ha perdido nada; los detalles están en el registro de errores.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>Con las variantes salen más de {limit} solicitudes. Quita algunas.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>El saldo de tu cuenta es insuficiente. Recárgalo en wavespeed.ai e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>El certificado de “{host}” no es válido en la fecha de este equipo, y no se ha enviado nada. Comprueba la fecha y la hora del equipo.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>Los colores de “{name}” son para otro tipo de pantalla ({space}) y no se pueden convertir con fidelidad. Guárdala primero en sRGB.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>La conexión con “{host}” no es privada, y no se ha enviado nada: su certificado es de una autoridad que este equipo no conoce. Si una empresa o un antivirus inspecciona aquí las conexiones, hay que añadir su certificado a los del sistema.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>La base de datos no está en orden: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>La base de datos “{path}” está sana, pero no es como las que crea este programa ({message}). Se ha dejado como está. Ábrela con el programa que la creó, o muévela a otro sitio para que se restaure desde su última copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>El disco no ha hecho lo que se le pidió: {message}. Compruébalo e inténtalo de nuevo. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>La primera línea de “{name}” no nombra ninguna columna conocida. Nombra al menos una de estas: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>No se puede escribir en la carpeta “{path}”. Elige otra carpeta para la biblioteca, o cambia sus permisos.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>La carpeta “{path}” no está. Si se encuentra en otro disco, conéctalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>La clave está vacía. Pégala de nuevo.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>El llavero no ha respondido. Busca su ventana de contraseña e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>La biblioteca todavía no está abierta.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>La biblioteca ya no tiene la imagen “{name}”. Añádela de nuevo.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>La copia de la imagen “{name}” en la biblioteca ha cambiado.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>La base de datos de la biblioteca de “{path}” está dañada. Tus imágenes están intactas.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>La base de datos de la biblioteca es una de sus copias de seguridad. Se han añadido las imágenes llegadas desde entonces, y contiene {pictures}. Los pedidos que no se habían enviado al hacer la copia pueden haberse enviado después, y no se envían otra vez: recupera todo del servicio.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>La base de datos de la biblioteca estaba dañada o no estaba. Se ha restaurado desde su última copia de seguridad y desde las propias imágenes, y vuelve a contener {pictures}. Pueden faltar pedidos posteriores a esa copia: recupera todo del servicio. Lo dañado se conserva en “{path}”.</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>El nombre “{name}” no es texto. Cambia el nombre del archivo, o impórtalo como copia.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>El pedido salió, pero no llegó respuesta: puede que se haya aceptado y cobrado. Se conserva, y no se ha repetido.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>El pedido de la imagen “{name}” no está en el registro.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>La ruta “{path}” es tan larga que Windows no admitiría archivos en ella. Elige una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>La imagen todavía se está leyendo.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>El prompt tiene {count} caracteres. Redúcelo a {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>El proxy “{proxy}” no responde, y no se ha enviado nada. Comprueba la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>El proxy “{proxy}” no deja que el programa llegue a “{host}”, y no se ha enviado nada. Pregunta a quien lo administre. Respondió: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>El proxy “{proxy}” pide un nombre y una contraseña, y no se ha enviado nada. Define HTTPS_PROXY como http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>El mismo pedido con la misma semilla ya se ha enviado, o está a punto. “imageedit-desktop resume” lo continúa; añade --again para pedirlo otra vez.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>El servicio ha cancelado el trabajo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>No se puede llegar al servicio, y no se ha enviado nada. Comprueba la conexión de red.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>El servicio no ha podido obtener una imagen que indicaste. Inténtalo de nuevo, o usa un archivo. Respondió: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>El servicio no ha podido crear las imágenes: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>El servicio no ha respondido a tiempo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>El servicio no acepta la clave de API. Compruébala en wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>El servicio ya no conoce esto: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>El servicio ha terminado sin entregar ninguna imagen.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>El servicio ha dado una dirección que no es seguro abrir desde esta red, así que no se ha recuperado la imagen. Inténtalo de nuevo en otra red.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>El servicio ha abandonado el trabajo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>El servicio tiene problemas en este momento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>El servicio está ocupado con tus otros pedidos. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>El servicio ya no tiene la imagen.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>El servicio ha rechazado la solicitud: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>No se ha podido leer la respuesta del servicio ({path}). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>El control de contenido del servicio ha rechazado esto. Cambia el prompt o las imágenes. Respondió: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>El sitio no ha entregado “{url}” (respuesta {status}). Guarda la imagen en un archivo y usa ese.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>El tamaño {size} no es posible. Cada lado debe tener de {min_px} a {max_px} píxeles.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>El tamaño {size} no es posible. Los lados deben ser múltiplos de {step_px}; el más cercano es {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>El trabajo se ha eliminado en el servicio.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Todavía no hay clave de API. Añade una con “imageedit-desktop key set”, o prueba --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>No hay ningún personaje “{name}” en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No hay ningún archivo “{name}”.</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>No hay ninguna biblioteca en “{path}”.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>No hay ninguna imagen en la carpeta “{name}”.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copia primero una imagen o su archivo.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>No hay ninguna imagen “{name}” en la biblioteca.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>En la tabla no hay nada que pedir.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>No había ninguna imagen en lo que has soltado. Suelta un archivo de imagen.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Había más imágenes de las que se aceptan a la vez: se han tomado las primeras {count}. Impórtalas a la biblioteca para tenerlas todas.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Esta biblioteca se creó con una versión más reciente de ImageEdit Desktop. Actualiza el programa para abrirla.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>Este modelo no admite retratos de referencia por ahora. Continúa sin ellos, o usa uno como imagen de origen.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>Este modelo no admite semilla por ahora. Continúa sin semilla.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Este pedido es de otra versión del programa (“{word}”), o está dañado. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Esto costaría {price}, más que tu límite de {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>Lo que ha llegado sobre versiones nuevas no está firmado por los autores de este programa, y no se le ha dado crédito. Puede haberse alterado por el camino.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>Lo que ha llegado sobre versiones nuevas no se entiende, y no se le ha dado crédito. Inténtalo más tarde, o mira la página de descarga.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>Lo que ha llegado da {version} como versión más reciente, pero {known} ya era conocida. No se le ha dado crédito. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>Lo que hay en el portapapeles no se puede leer como celdas de una tabla.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>Lo que ha enviado el servicio no es una imagen.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>Lo que ha enviado el servicio es demasiado grande para ser una imagen.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>Windows no admite una carpeta llamada “{name}”: es el nombre de un dispositivo, contiene uno de los caracteres &lt; &gt; : &quot; | ? *, o termina en punto o espacio. Elige una carpeta con otro nombre.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Escribe un prompt.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Ya lo tienes: el mismo pedido con la misma semilla creó “{path}”. Añade --again para repetirlo.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Lo has detenido antes de enviar el pedido. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Has dejado de esperar. El trabajo enviado puede continuar, y puede cobrarse; retómalo cuando quieras.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Tu cuenta no tiene permiso para esto: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Tu presupuesto no se puede leer, así que no se pide nada. Vuelve a definir todos sus límites, en la ventana o con “imageedit-desktop budget --off” y los límites que quieras.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Tu nuevo presupuesto no se ha podido guardar en este disco; hasta entonces no se pide nada.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} imágenes no es posible. Pide de {min} a {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>{count} filas de la tabla no se pueden pedir como están. Corrígelas o quítalas.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} superaría tu presupuesto diario: ya se han gastado o pedido {spent} de {limit}.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} superaría tu presupuesto mensual: ya se han gastado o pedido {spent} de {limit}.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} es “{text}”. Debe ser una dirección https, o http en este equipo.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>No se puede llegar a “{host}” sin proxy, y el ajuste {setting} no se entiende. No se ha enviado nada. Corrígelo, por ejemplo, a http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>“{host}” no ha dicho cuál es la versión más reciente. Comprueba la conexión de red, o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>No se ha encontrado “{host}” en la red, y no se ha enviado nada. Comprueba la conexión de red; quizá lo impida una VPN o un filtro de nombres.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>“{name}” todavía no se puede borrar: {count} pedidos con sus retratos no han terminado. Espera a que terminen, o descarta los que no se enviaron.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>“{name}” no se puede leer como tabla. Guárdala desde tu hoja de cálculo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>“{name}” no se puede leer. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>No se ha podido subir “{name}”, y no se ha pedido nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>“{name}” tiene ahora otro nombre: “{path}”.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>“{name}” ha cambiado desde que se leyó. Las imágenes cambiadas se están leyendo otra vez: míralas y luego pide.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>“{name}” todavía no tiene retratos.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>“{name}” no tiene versión pequeña para la galería.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>“{name}” tiene {count} retratos, y en una ficha no caben más. Quita antes algunos.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>“{name}” tiene {width} × {height} píxeles, más de lo que se puede abrir. Redúcela primero.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>“{name}” es una copia de otro resultado.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>“{name}” es una carpeta. Elige una imagen dentro de ella.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” es un archivo {format} de un tipo poco común. Guárdalo primero como JPEG o PNG normal.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>“{name}” está ajustada de un modo que esta versión del programa no conoce. Usa una versión más reciente, o elige la imagen de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>“{name}” está entre los resultados, pero no indica de dónde viene.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>“{name}” está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>“{name}” está dañada: la mayor parte de la imagen no se puede descodificar. Cópiala o expórtala de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>“{name}” está dañada: falta el final de la imagen. Cópiala o expórtala de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>“{name}” está vacía. Elige otra imagen.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>“{name}” tiene un formato que no se puede abrir. Su formato es {format}. Guárdala primero como JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>“{name}” está en la carpeta, pero no en la galería.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>“{name}” no es un personaje de este programa, o está dañado. No se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” no es una imagen. Elige una imagen, por ejemplo JPEG, PNG o HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” no es una imagen. Su formato es {format}. Elige una imagen, por ejemplo JPEG, PNG o HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>“{name}” ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>“{name}” es demasiado pequeña para usarla.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>“{name}” ha hecho fallar al lector de imágenes y no se puede usar. No se ha dañado nada más. Guárdala primero como JPEG o PNG con otro programa.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>“{name}” nombra imágenes de otro equipo: “{path}”. Pon el archivo allí, o trae las imágenes aquí.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>Otro programa ha modificado “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>“{name}” quedó de una descarga interrumpida.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>El otro programa prometió “{name}” y no la entregó. Guárdala primero en un archivo.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>Abrir “{name}” llevaría demasiado tiempo o demasiada memoria. Guárdala primero como JPEG o PNG normal.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>“{path}” es la propia biblioteca. Elige una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>“{text}” no puede ser una semilla. Usa un número entero de {min} a {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>“{text}” no es ni sí ni no. Escribe “yes” o “no”.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>“{text}” no es un tamaño. Escríbelo así: 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>“{text}” no es un importe. Escribe los dólares así: 0.05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>“{text}” no se entiende en una búsqueda.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>“{url}” es una página web y no señala ninguna imagen propia. Arrastra la imagen en sí, o guárdala en un archivo.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>“{url}” está en un lugar que solo puede leer su propio programa. Cópiala primero a este equipo.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>“{url}” no es una dirección web. Usa http:// o https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>“{url}” lleva a una red privada, de la que no se obtienen imágenes. Guarda la imagen en un archivo y usa ese.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Todo lo que define “{name}” ya estaba así.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>optimizado</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>el número de imágenes</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>el prompt</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>la semilla</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>el tamaño</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>la optimización del prompt</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>“{name}” está aplicado. Ha sustituido: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>character</source>
        <translation>personaje</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>para más tarde</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>no: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado incierto</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escogida</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>imágenes perdidas</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>retrato</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morada</translation>
    </message>
    <message>
        <source>red</source>
        <translation>roja</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>similar a una imagen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrada</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>estrellas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>sin origen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarilla</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{field} {values}</source>
        <translation>{field} {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
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
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln de resultado incierto</numerusform>
            <numerusform>%Ln de resultado incierto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln en pausa</numerusform>
            <numerusform>%Ln en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln en cola</numerusform>
            <numerusform>%Ln en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln lista para enviar</numerusform>
            <numerusform>%Ln listas para enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Elige primero una tarea.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Elige primero una tarea en cola: lo que ya se envió ha salido de la cola.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Copia lo que necesita saber quien te ayude: sin clave y sin imágenes.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Recuperar de nuevo</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Abandona la tarea; no se ha enviado nada y no se cobra nada.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Continúa el pedido que se envió; no se vuelve a cobrar.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>Ya es la última por enviar.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>Ya es la próxima por enviar.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Vuelve a pedir lo mismo, como un pedido nuevo con su propio precio.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>En pausa: espera %Ln tarea. No se envía nada hasta que lo reanudes.</numerusform>
            <numerusform>En pausa: esperan %Ln tareas. No se envía nada hasta que lo reanudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>En pausa: lo que pidas espera. No se envía nada hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Pulsa Intro para ver qué se puede hacer.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>En cola hasta que haya sitio</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Recibiendo {done} de {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Re&amp;anudar el envío</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Envía la tarea; se cobra cuando el servicio la acepta.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Empieza en {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Deja de esperar. El servicio no puede cancelar: el pedido aún puede cobrarse.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Retira el pedido; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Quita la fila. La tarea sigue en el registro de la biblioteca.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>No es posible en el estado en que está la tarea.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Nuevo intento en {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Subiendo {percent} %</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Espera a que reanudes el envío</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Mientras el envío esté en pausa, lo que pidas espera. Lo ya enviado continúa.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} de {count} imágenes</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln imagen ya no está en la biblioteca. Pon la tuya junto al código: {names}.</numerusform>
            <numerusform>%Ln imágenes ya no están en la biblioteca. Pon las tuyas junto al código: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Las direcciones de las imágenes que aún hay que subir se dejan en blanco.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Cada ejecución es un pedido aparte y se paga como cualquier otro.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Cada ejecución es un pedido aparte, en ensayo y gratis.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Para un shell POSIX: Linux, macOS y, en Windows, WSL o Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>Las imágenes se suben tal como las envía este programa.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>El ensayo la acepta mientras esta ventana esté abierta. Tiene su propia clave.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>La clave se lee de la variable {name}; nunca está en el código.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>Este es el cuerpo de la solicitud.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Recuperado: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Aún sin recuperar: {missing}. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Ya no disponible: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Ya en el disco: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Imágenes en el servicio: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Aún en creación, o de un pedido que se está buscando: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Una pareja de un duelo</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Una sola imagen</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Ajustar una imagen</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Duelo a ciegas</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Retratos de referencia</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Vista de conjunto</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabla de solicitudes</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>El prompt</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>El origen</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Qué crear</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Frente al original con sus propios píxeles: SSIM {similarity}. Se pierde lo que sea más fino que {size}.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>A este tamaño se ve una diferencia al 100 % (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>A este tamaño apenas se ve una diferencia (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>A este tamaño no se ve ninguna diferencia (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>A este tamaño la diferencia se ve claramente (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Recodificada como PNG, que no pierde nada.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Recodificada como JPEG con calidad {quality} de 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>La codificación no ha perdido nada: cada píxel es igual a este tamaño (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Cuánto se parecen</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>No se envía: el nombre del autor.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>No se envía: la cámara.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>No se envía: cuándo se tomó.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>No se envía: dónde se tomó.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>La imagen comprimida es la de tu archivo, byte por byte.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>No contiene nada más que la imagen.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Tu archivo</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En creación</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>De otra versión</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado incierto</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln fila omitida por repetida</numerusform>
            <numerusform>%Ln filas omitidas por repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln fila por revisar en las tareas</numerusform>
            <numerusform>%Ln filas por revisar en las tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln fila de “{name}”.</numerusform>
            <numerusform>%Ln filas de “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln fila ya pedida</numerusform>
            <numerusform>%Ln filas ya pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln fila por corregir</numerusform>
            <numerusform>%Ln filas por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln fila con imágenes aún sin leer</numerusform>
            <numerusform>%Ln filas con imágenes aún sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Las columnas que aquí no significan nada se conservan para el archivo: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Cada solicitud se anota junto con su fila.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Con error, se puede volver a pedir</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>Por revisar en las tareas</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Espera tu decisión en las tareas</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Las imágenes nuevas de “{folder}” se convierten en filas.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Sin pedir: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>No se envía nada hasta que reanudes el envío.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nada que pedir ahora</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Optimizar el prompt</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Pedida, a la espera de envío</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Semillas propias</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Con error en parte, el resto se puede volver a pedir</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Imágenes por leer</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>La carpeta “{folder}” no está disponible ahora.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>Igual que la fila {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>Lo mismo ya se había pedido</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>añadir filas</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>duplicar filas</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>editar celdas</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>gratis (ensayo)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>multiplicar filas</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>pegar celdas</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>quitar filas</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>“{name}” todavía no tiene filas.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln imagen marcada</numerusform>
            <numerusform>%Ln imágenes marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln imagen clasificada</numerusform>
            <numerusform>%Ln imágenes clasificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln imagen restaurada</numerusform>
            <numerusform>%Ln imágenes restauradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln imagen para más tarde</numerusform>
            <numerusform>%Ln imágenes para más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln imagen importada</numerusform>
            <numerusform>%Ln imágenes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln imagen movida a la papelera</numerusform>
            <numerusform>%Ln imágenes movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln imagen ya no queda para más tarde</numerusform>
            <numerusform>%Ln imágenes ya no quedan para más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln imagen escogida</numerusform>
            <numerusform>%Ln imágenes escogidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln imagen rechazada</numerusform>
            <numerusform>%Ln imágenes rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln imagen sin decidir</numerusform>
            <numerusform>%Ln imágenes sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
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
            <numerusform>Conservada la mejor de %Ln imagen</numerusform>
            <numerusform>Conservada la mejor de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Sin etiqueta: %Ln imagen</numerusform>
            <numerusform>Sin etiqueta: %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Sin estrellas: %Ln imagen</numerusform>
            <numerusform>Sin estrellas: %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Palabra clave “{tag}” para %Ln imagen</numerusform>
            <numerusform>Palabra clave “{tag}” para %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Palabra clave “{tag}” quitada de %Ln imagen</numerusform>
            <numerusform>Palabra clave “{tag}” quitada de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>etiqueta azul</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>para más tarde</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>etiqueta verde</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>etiqueta de otra versión</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escogida</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>etiqueta morada</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>etiqueta roja</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>etiqueta amarilla</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} para %Ln imagen</numerusform>
            <numerusform>{label} para %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} para %Ln imagen</numerusform>
            <numerusform>★{stars} para %Ln imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Abre primero una imagen.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Esta es la primera imagen.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Esta es la última imagen.</translation>
    </message>
</context>
</TS>
