<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Edits photographs with a model in the cloud; every picture stays on your disk.</source>
        <translation>Edita fotos com um modelo na nuvem; cada imagem fica no seu disco.</translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt and PySide6 (LGPL); icons by Lucide (ISC).</source>
        <translation>Licença MIT. Feito com Qt e PySide6 (LGPL); ícones da Lucide (ISC).</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB, and the system fits that to your screen.</source>
        <translation>As imagens são exibidas em sRGB, e o sistema as adapta à sua tela.</translation>
    </message>
    <message>
        <source>Pictures are shown in sRGB: the system knows no colour profile of your screen.</source>
        <translation>As imagens são exibidas em sRGB: o sistema não conhece nenhum perfil de cores da sua tela.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile “{name}”.</source>
        <translation>As imagens são exibidas nas cores da sua tela, pelo perfil “{name}”.</translation>
    </message>
    <message>
        <source>Pictures are shown in the colours of your screen, by its profile.</source>
        <translation>As imagens são exibidas nas cores da sua tela, pelo perfil dela.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Your pictures: {folder}</source>
        <translation>Suas imagens: {folder}</translation>
    </message>
</context>
<context>
    <name>AccountBinding</name>
    <message>
        <source>The key comes from {variable} and is kept nowhere else.</source>
        <translation>A chave vem de {variable} e não é guardada em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>Last act</source>
        <translation>Última ação</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add portraits</source>
        <translation>Adicionar retratos</translation>
    </message>
    <message>
        <source>Drop portraits of a person, or click to choose</source>
        <translation>Solte aqui retratos de uma pessoa ou clique para escolher</translation>
    </message>
    <message>
        <source>Portraits tell the model what a person looks like</source>
        <translation>Os retratos mostram ao modelo como é uma pessoa</translation>
    </message>
</context>
<context>
    <name>AdjustBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Selecione primeiro um retrato.</translation>
    </message>
    <message>
        <source>Nothing is being adjusted.</source>
        <translation>Nada está sendo ajustado.</translation>
    </message>
    <message>
        <source>Portrait: {name}</source>
        <translation>Retrato: {name}</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lendo a imagem…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lendo “{name}”…</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Origem: {name}</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address, as it is.</source>
        <translation>O serviço busca esta imagem no endereço dela, do jeito que está.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Ainda não há origem.</translation>
    </message>
    <message>
        <source>This picture is not in the library any more.</source>
        <translation>Esta imagem não está mais na biblioteca.</translation>
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
        <translation>Atrás das partes transparentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Proporção do corte</translation>
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
        <translation>Desde então não chegou nenhum pedido para decidir.</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message numerus="yes">
        <source>%Ln jobs have failed</source>
        <translation>
            <numerusform>%Ln tarefa falhou</numerusform>
            <numerusform>%Ln tarefas falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln imagem chegou</numerusform>
            <numerusform>%Ln imagens chegaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Está tudo pronto.</translation>
    </message>
</context>
<context>
    <name>BinBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
    </message>
    <message>
        <source>Move to the Bin</source>
        <translation>Mover para a Lixeira</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This picture is in the bin already.</source>
        <translation>Esta imagem já está na Lixeira.</translation>
    </message>
    <message>
        <source>This picture is not in the bin.</source>
        <translation>Esta imagem não está na Lixeira.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagem ainda está a caminho.</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>No library is open yet.</source>
        <translation>Nenhuma biblioteca aberta ainda.</translation>
    </message>
    <message>
        <source>Nothing is lost. What was sent goes on at the service; its pictures come at the next start.</source>
        <translation>Nada se perde. O que foi enviado continua no serviço; as imagens chegam na próxima vez que você abrir o programa.</translation>
    </message>
    <message>
        <source>Pictures are being made.</source>
        <translation>Há imagens sendo criadas.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>Quit with %Ln orders on their way</source>
        <translation>
            <numerusform>Sair com %Ln pedido em andamento</numerusform>
            <numerusform>Sair com %Ln pedidos em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal ends with the window, and what it is making with it. That costs nothing.</source>
        <translation>O teste termina com a janela, e com ele o que está sendo criado. Isso não custa nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>O serviço marcou esta imagem como sensível. Clique aqui para mostrá-la.</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Este arquivo não pode ser exibido aqui.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Este arquivo está faltando.</translation>
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
        <translation>Um pedido que ultrapasse um limite não é feito. Deixe um campo vazio para não ter limite.</translation>
    </message>
    <message>
        <source>Ask before an order above</source>
        <translation>Perguntar antes, acima de</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>{amount} spent this month</source>
        <translation>{amount} gastos neste mês</translation>
    </message>
    <message>
        <source>{amount} spent today</source>
        <translation>{amount} gastos hoje</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Crop frame</source>
        <translation>Moldura de corte</translation>
    </message>
    <message>
        <source>{size}, {left} from the left, {top} from the top</source>
        <translation>{size}, a {left} da esquerda, a {top} do topo</translation>
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
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>For example: a woman with short red hair</source>
        <translation>Por exemplo: uma mulher de cabelo ruivo curto</translation>
    </message>
    <message>
        <source>Name of the character</source>
        <translation>Nome do personagem</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Offered to the prompt when the card goes into the tray.</source>
        <translation>É oferecida ao prompt quando a ficha entra nas referências.</translation>
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
        <translation>Lendo as imagens…</translation>
    </message>
    <message>
        <source>Show its pictures</source>
        <translation>Mostrar as imagens dele</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que saiu disso</translation>
    </message>
    <message>
        <source>What was agreed with the person, how and until when</source>
        <translation>O que foi combinado com a pessoa, como e até quando</translation>
    </message>
    <message>
        <source>Whatever you want to remember</source>
        <translation>O que você quiser lembrar</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
</context>
<context>
    <name>CardPortraitTile</name>
    <message>
        <source>It stands for the card.</source>
        <translation>Representa a ficha.</translation>
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
        <translation>A cópia de uma cópia se afasta da pessoa: se puder, mantenha fotos como primeiros retratos.</translation>
    </message>
    <message>
        <source>Add it to the prompt</source>
        <translation>Adicionar ao prompt</translation>
    </message>
    <message>
        <source>Add portraits</source>
        <translation>Adicionar retratos</translation>
    </message>
    <message>
        <source>Character that it becomes a portrait of</source>
        <translation>Personagem do qual a imagem vira um retrato</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Choose a character first.</source>
        <translation>Selecione primeiro um personagem.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Escolher local…</translation>
    </message>
    <message>
        <source>Export the character</source>
        <translation>Exportar o personagem</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar “{name}”</translation>
    </message>
    <message>
        <source>Import characters</source>
        <translation>Importar personagens</translation>
    </message>
    <message>
        <source>In the file are the name, the notes, the phrase, what was agreed, and all portraits as they came, with whatever their files tell, such as place and camera. Give it only to whom the person trusts.</source>
        <translation>O arquivo contém o nome, as anotações, a frase, o que foi combinado e todos os retratos como chegaram, com tudo o que os arquivos deles revelam, como lugar e câmera. Dê só a quem tem a confiança da pessoa.</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Novo personagem</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nenhuma biblioteca aberta ainda.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Orders are on their way. Wait for them first.</source>
        <translation>Há pedidos em andamento. Espere por eles primeiro.</translation>
    </message>
    <message>
        <source>Pick the picture first: what you keep can become a portrait.</source>
        <translation>Escolha a imagem primeiro: o que você guarda pode virar um retrato.</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>Mostrar a ficha</translation>
    </message>
    <message>
        <source>The picture becomes a portrait of “{name}”.</source>
        <translation>A imagem vira um retrato de “{name}”.</translation>
    </message>
    <message>
        <source>The portraits of “{name}” are in the tray.</source>
        <translation>Os retratos de “{name}” estão nas referências.</translation>
    </message>
    <message>
        <source>This character has no portraits yet.</source>
        <translation>Este personagem ainda não tem retratos.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Esta imagem está na Lixeira.</translation>
    </message>
    <message>
        <source>“{name}” has a phrase: {phrase}</source>
        <translation>“{name}” tem uma frase: {phrase}</translation>
    </message>
    <message>
        <source>“{name}” is in the file {path}.</source>
        <translation>“{name}” está no arquivo {path}.</translation>
    </message>
</context>
<context>
    <name>CharactersWindow</name>
    <message>
        <source>A card keeps the portraits of a person, a phrase for prompts, notes, and what was agreed. Drag a card to the reference tray, and its portraits are there. Drop pictures here to begin.</source>
        <translation>Uma ficha guarda os retratos de uma pessoa, uma frase para prompts, anotações e o que foi combinado. Arraste uma ficha para os retratos de referência, e os retratos dela estarão lá. Para começar, solte imagens aqui.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Choose a character.</source>
        <translation>Selecione um personagem.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import one from a file…</source>
        <translation>Importar de um arquivo…</translation>
    </message>
    <message>
        <source>New character</source>
        <translation>Novo personagem</translation>
    </message>
    <message>
        <source>No characters yet</source>
        <translation>Nenhum personagem ainda</translation>
    </message>
    <message>
        <source>People and figures that you work with again and again</source>
        <translation>Pessoas e figuras com quem você sempre trabalha</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Pôr nas referências</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Add “{word}” to the Dictionary</source>
        <translation>Adicionar “{word}” ao dicionário</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Nenhuma sugestão</translation>
    </message>
</context>
<context>
    <name>ClippingLayer</name>
    <message>
        <source>Clipping</source>
        <translation>Tons estourados</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Copiar a chave do teste</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Linguagem do código</translation>
    </message>
    <message>
        <source>Request as code</source>
        <translation>Solicitação como código</translation>
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
        <translation>Isto ainda não está pronto.</translation>
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
        <translation>Comparar duas</translation>
    </message>
</context>
<context>
    <name>ComparingBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>It is not known which picture this was made from.</source>
        <translation>Não se sabe de que imagem esta foi feita.</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Abra primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Mostre primeiro a imagem sensível.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lendo a origem…</translation>
    </message>
    <message>
        <source>The source of this picture is an address. The library has no copy of it.</source>
        <translation>A origem desta imagem é um endereço. A biblioteca não tem cópia dela.</translation>
    </message>
    <message>
        <source>The source of this picture is not in the library any more.</source>
        <translation>A origem desta imagem não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>There is no line between source and result now.</source>
        <translation>Não há uma linha entre origem e resultado agora.</translation>
    </message>
</context>
<context>
    <name>ComposeBinding</name>
    <message>
        <source>Add portraits</source>
        <translation>Adicionar retratos</translation>
    </message>
    <message>
        <source>Choose the source image</source>
        <translation>Escolher a imagem de origem</translation>
    </message>
    <message>
        <source>Everything is cleared.</source>
        <translation>Tudo foi limpo.</translation>
    </message>
    <message>
        <source>Everything is cleared. {keys} brings it back.</source>
        <translation>Tudo foi limpo. {keys} traz de volta.</translation>
    </message>
    <message>
        <source>The recipe is restored.</source>
        <translation>A receita foi restaurada.</translation>
    </message>
    <message>
        <source>The recipe is restored. {keys} brings back what was there before.</source>
        <translation>A receita foi restaurada. {keys} traz de volta o que havia antes.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Não há nada para limpar.</translation>
    </message>
    <message>
        <source>{wished_images} × {wished_size} cannot be ordered; it became {images} × {size}.</source>
        <translation>Não dá para pedir {wished_images} × {wished_size}; ficou {images} × {size}.</translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” já está entre os retratos.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Retratos de referência</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Enviar sem eles</translation>
    </message>
    <message>
        <source>{typed} is not possible, it stays at {count}: {min} to {max}</source>
        <translation>{typed} não é possível, fica em {count}: de {min} a {max}</translation>
    </message>
</context>
<context>
    <name>DecidingBinding</name>
    <message>
        <source>Back to that survey</source>
        <translation>Voltar àquela visão geral</translation>
    </message>
    <message>
        <source>Everything that has come is decided.</source>
        <translation>Tudo o que chegou já foi decidido.</translation>
    </message>
    <message>
        <source>Leave the duel first.</source>
        <translation>Saia do duelo primeiro.</translation>
    </message>
    <message>
        <source>What was undone concerns a batch that was surveyed.</source>
        <translation>O que foi desfeito é de um lote que estava na visão geral.</translation>
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
        <translation>Encaixar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsBinding</name>
    <message>
        <source>It is in the file {path}.</source>
        <translation>Está no arquivo {path}.</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
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
        <translation>Fechar</translation>
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
        <translation>Para quem ajudar você com uma falha. Nada é enviado: leia e depois copie ou salve em um arquivo. Não contém chave, prompt nem imagem.</translation>
    </message>
    <message>
        <source>It is in the clipboard.</source>
        <translation>Está na área de transferência.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
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
        <translation>O que muda entre as receitas</translation>
    </message>
</context>
<context>
    <name>DropBinding</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>O que não pode ser usado</translation>
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
        <translation>A primeira como origem, as outras como retratos</translation>
    </message>
    <message>
        <source>Import into the library…</source>
        <translation>Importar para a biblioteca…</translation>
    </message>
    <message>
        <source>The first one is “{name}”.</source>
        <translation>A primeira é “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>What are these %Ln pictures to be?</source>
        <translation>
            <numerusform>O que esta imagem deve ser?</numerusform>
            <numerusform>O que estas %Ln imagens devem ser?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuelBinding</name>
    <message>
        <source>A duel is open.</source>
        <translation>Há um duelo aberto.</translation>
    </message>
    <message>
        <source>All pairs have been shown.</source>
        <translation>Todos os pares foram mostrados.</translation>
    </message>
    <message>
        <source>At most {count} pictures can be in a duel. Select fewer.</source>
        <translation>Um duelo pode ter no máximo {count} imagens. Selecione menos.</translation>
    </message>
    <message>
        <source>Begin a blind duel first.</source>
        <translation>Comece primeiro um duelo às cegas.</translation>
    </message>
    <message>
        <source>Blur Sensiti&amp;ve Pictures of the Duel Again</source>
        <translation>Desfocar de novo as imagens sensí&amp;veis do duelo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Nenhuma destas imagens é sensível.</translation>
    </message>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Nada está sendo perguntado agora.</translation>
    </message>
    <message>
        <source>Select two or more pictures that are saved, or a batch of them.</source>
        <translation>Selecione duas ou mais imagens salvas, ou um lote delas.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Nesta biblioteca, as imagens sensíveis não são desfocadas.</translation>
    </message>
    <message>
        <source>Show the ranking first.</source>
        <translation>Mostre primeiro o ranking.</translation>
    </message>
    <message>
        <source>The answers do not tell which is best.</source>
        <translation>As respostas não dizem qual é a melhor.</translation>
    </message>
    <message>
        <source>The duel is kept: {progress}.</source>
        <translation>O duelo está guardado: {progress}.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ainda não há nenhuma resposta.</translation>
    </message>
    <message>
        <source>There is no duel to go on with.</source>
        <translation>Não há nenhum duelo para continuar.</translation>
    </message>
</context>
<context>
    <name>DuelPage</name>
    <message>
        <source>Blind duel</source>
        <translation>Duelo às cegas</translation>
    </message>
</context>
<context>
    <name>DuelSources</name>
    <message>
        <source>Nothing is asked now.</source>
        <translation>Nada está sendo perguntado agora.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lendo a origem…</translation>
    </message>
    <message>
        <source>These pictures have different sources: they would tell which is which.</source>
        <translation>Estas imagens têm origens diferentes: elas revelariam qual é qual.</translation>
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
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Erase what was made with it, too</source>
        <translation>Apagar também o que foi feito com ele</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que some</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Facts</source>
        <translation>Informações</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%Ln pictures at the service are not in this library</source>
        <translation>
            <numerusform>%Ln imagem no serviço não está nesta biblioteca</numerusform>
            <numerusform>%Ln imagens no serviço não estão nesta biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Looking for everything that the service still has…</source>
        <translation>Procurando tudo o que o serviço ainda tem…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Pictures of this batch</source>
        <translation>Imagens deste lote</translation>
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
        <translation>Fazer solicitações iguais só uma vez</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Fazer pedido…</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lendo imagens: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading was stopped: {done} of {total} pictures</source>
        <translation>Leitura interrompida: {done} de {total} imagens</translation>
    </message>
    <message>
        <source>Start paused</source>
        <translation>Começar em pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>The order leaves as soon as the picture is read.</source>
        <translation>O pedido sai assim que a imagem for lida.</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>grátis (teste)</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln requests</source>
        <translation>
            <numerusform>mais de %Ln solicitação</numerusform>
            <numerusform>mais de %Ln solicitações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryBinding</name>
    <message numerus="yes">
        <source>%Ln pictures cannot be dragged: they are in the bin, or still on their way.</source>
        <translation>
            <numerusform>%Ln imagem não pode ser arrastada: está na Lixeira ou ainda a caminho.</numerusform>
            <numerusform>%Ln imagens não podem ser arrastadas: estão na Lixeira ou ainda a caminho.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} pictures can be handed to another program at once. Select fewer.</source>
        <translation>No máximo {count} imagens podem ser passadas a outro programa de uma vez. Selecione menos.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
    </message>
    <message>
        <source>Nothing else looks like this picture.</source>
        <translation>Nada mais se parece com esta imagem.</translation>
    </message>
    <message>
        <source>Pictures are not shown in stacks now.</source>
        <translation>As imagens não estão em pilhas agora.</translation>
    </message>
    <message>
        <source>The picture is open.</source>
        <translation>A imagem está aberta.</translation>
    </message>
    <message>
        <source>These pictures were imported: there is no order to repeat.</source>
        <translation>Estas imagens foram importadas: não há pedido para repetir.</translation>
    </message>
    <message>
        <source>This batch is not on its way.</source>
        <translation>Este lote não está em andamento.</translation>
    </message>
    <message>
        <source>This picture is in the bin.</source>
        <translation>Esta imagem está na Lixeira.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagem ainda está a caminho.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell how it was made.</source>
        <translation>Esta imagem foi importada e não diz como foi feita.</translation>
    </message>
</context>
<context>
    <name>GalleryGrid</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln imagem sensível está oculta</numerusform>
            <numerusform>%Ln imagens sensíveis estão ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the search, or clear it to see all pictures.</source>
        <translation>Altere a busca, ou limpe-a para ver todas as imagens.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>The View menu says how sensitive pictures are shown.</source>
        <translation>O menu Exibir define como as imagens sensíveis aparecem.</translation>
    </message>
    <message>
        <source>The source is shown in place of the pictures.</source>
        <translation>A origem aparece no lugar das imagens.</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
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
        <translation>Ir para a imagem</translation>
    </message>
    <message>
        <source>Number of the picture</source>
        <translation>Número da imagem</translation>
    </message>
    <message>
        <source>Which one, from 1 to {total}?</source>
        <translation>Qual, de 1 a {total}?</translation>
    </message>
</context>
<context>
    <name>GoingTo</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
    </message>
    <message>
        <source>There is no picture to go to.</source>
        <translation>Não há imagem para onde ir.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>API key…</source>
        <translation>Chave da API…</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Use the real service…</source>
        <translation>Usar o serviço real…</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>restam {amount}</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%Ln sensitive pictures are hidden</source>
        <translation>
            <numerusform>%Ln imagem sensível está oculta</numerusform>
            <numerusform>%Ln imagens sensíveis estão ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how sensitive pictures are shown.</source>
        <translation>Escolha como as imagens sensíveis aparecem.</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>At most {count} pictures can be compared at once. Select fewer.</source>
        <translation>No máximo {count} imagens podem ser comparadas de uma vez. Selecione menos.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Compare two pictures first.</source>
        <translation>Compare primeiro duas imagens.</translation>
    </message>
    <message>
        <source>Only one picture is left.</source>
        <translation>Só resta uma imagem.</translation>
    </message>
    <message>
        <source>Open a survey first.</source>
        <translation>Abra primeiro uma visão geral.</translation>
    </message>
    <message>
        <source>Select two pictures, or one of a batch with several.</source>
        <translation>Selecione duas imagens, ou uma de um lote com várias.</translation>
    </message>
    <message>
        <source>Take out or reject all but one first.</source>
        <translation>Primeiro tire ou rejeite todas menos uma.</translation>
    </message>
    <message>
        <source>The survey is open.</source>
        <translation>A visão geral está aberta.</translation>
    </message>
    <message>
        <source>These pictures are still on their way.</source>
        <translation>Estas imagens ainda estão a caminho.</translation>
    </message>
    <message>
        <source>Two pictures are being compared.</source>
        <translation>Duas imagens estão sendo comparadas.</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>Black {share}</source>
        <translation>Preto {share}</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Ainda não medido.</translation>
    </message>
    <message>
        <source>White {share}</source>
        <translation>Branco {share}</translation>
    </message>
    <message>
        <source>{blocked} of the picture is black without detail, and {blown} is white without detail. Half of it is darker than {middle} of full brightness.</source>
        <translation>{blocked} da imagem é preto sem detalhe e {blown} é branco sem detalhe. Metade é mais escura que {middle} do brilho máximo.</translation>
    </message>
</context>
<context>
    <name>HowAlike</name>
    <message>
        <source>A little cropped, or other light. Different versions of a picture stay apart.</source>
        <translation>Um pouco cortadas, ou com outra luz. Versões diferentes de uma imagem ficam separadas.</translation>
    </message>
    <message>
        <source>Across batches</source>
        <translation>Entre lotes</translation>
    </message>
    <message>
        <source>Another size or compression, or a little brighter.</source>
        <translation>Outro tamanho ou compressão, ou um pouco mais claras.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>How alike pictures in one stack look</source>
        <translation>Quanto se parecem as imagens de uma pilha</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Ampla</translation>
    </message>
    <message>
        <source>Much in common</source>
        <translation>Muito em comum</translation>
    </message>
    <message>
        <source>One picture in several files.</source>
        <translation>Uma imagem em vários arquivos.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionadas</translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Pequenas mudanças</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estrita</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>A mesma</translation>
    </message>
    <message>
        <source>Versions that are nearly the same.</source>
        <translation>Versões quase iguais.</translation>
    </message>
    <message>
        <source>Versions with the same composition.</source>
        <translation>Versões com a mesma composição.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Muito próximas</translation>
    </message>
</context>
<context>
    <name>ImportBinding</name>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Escolher uma pasta de imagens</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nenhuma biblioteca aberta ainda.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Não importados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>InSight</name>
    <message>
        <source>These pictures are not to be seen any more.</source>
        <translation>Estas imagens não estão mais à vista.</translation>
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
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Changed</source>
        <translation>Mudou</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Cost of the job</source>
        <translation>Custo da tarefa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sinalizada</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importada de</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Pictures of the job</source>
        <translation>Imagens da tarefa</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of this picture</source>
        <translation>Prompt desta imagem</translation>
    </message>
    <message>
        <source>Prompt optimized</source>
        <translation>Prompt otimizado</translation>
    </message>
    <message>
        <source>Requested size</source>
        <translation>Tamanho solicitado</translation>
    </message>
    <message>
        <source>Restore recipe</source>
        <translation>Restaurar receita</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select a picture to see its details.</source>
        <translation>Selecione uma imagem para ver os detalhes.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID no serviço</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Use as source</source>
        <translation>Usar como origem</translation>
    </message>
    <message>
        <source>{fact} of this picture</source>
        <translation>{fact} desta imagem</translation>
    </message>
</context>
<context>
    <name>JobRows</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>JobsBinding</name>
    <message numerus="yes">
        <source>%Ln pictures are saved</source>
        <translation>
            <numerusform>%Ln imagem foi salva</numerusform>
            <numerusform>%Ln imagens foram salvas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobsIndicator</name>
    <message>
        <source>Resume sending</source>
        <translation>Retomar envio</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Nothing is under way, and nothing has failed.</source>
        <translation>Nada em andamento, e nada falhou.</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar envio</translation>
    </message>
    <message>
        <source>Unfinished jobs</source>
        <translation>Tarefas não concluídas</translation>
    </message>
</context>
<context>
    <name>JobsPopover</name>
    <message>
        <source>They are closed.</source>
        <translation>Estão fechadas.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pressione uma tecla…</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Chave da API</translation>
    </message>
    <message>
        <source>Asking for the balance …</source>
        <translation>Consultando o saldo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edits run on your own account and are paid by it. A key is made at wavespeed.ai/accesskey.</source>
        <translation>As edições rodam na sua própria conta e são pagas por ela. Crie uma chave em wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Kept in {place}, and sent to nobody but the service.</source>
        <translation>Guardada em {place} e enviada só ao serviço.</translation>
    </message>
    <message>
        <source>No keyring takes the key now, so it is kept in memory for this session only.</source>
        <translation>Nenhum chaveiro aceita a chave agora, por isso ela fica na memória só durante esta sessão.</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Cole outra chave para substituí-la</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Cole a chave</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The key works. Balance: {balance}</source>
        <translation>A chave funciona. Saldo: {balance}</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Testando a chave…</translation>
    </message>
    <message>
        <source>Your WaveSpeedAI key</source>
        <translation>Sua chave da WaveSpeedAI</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como no</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>These have lost a key: {commands}</source>
        <translation>Estes perderam uma tecla: {commands}</translation>
    </message>
</context>
<context>
    <name>KeyMapRow</name>
    <message>
        <source>Leave It There</source>
        <translation>Deixar lá</translation>
    </message>
    <message>
        <source>No key for “{command}”</source>
        <translation>Nenhuma tecla para “{command}”</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Reset “{command}”</source>
        <translation>Redefinir “{command}”</translation>
    </message>
    <message>
        <source>Shortcut of “{command}”: {keys}</source>
        <translation>Atalho de “{command}”: {keys}</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>{key} belongs to {commands}.</source>
        <translation>{key} pertence a {commands}.</translation>
    </message>
    <message>
        <source>{key} moves about or presses here. Choose another key, or one together with others.</source>
        <translation>{key} serve aqui para mover ou acionar. Escolha outra tecla, ou uma combinação.</translation>
    </message>
    <message>
        <source>{key} opens the menu “{menu}”.</source>
        <translation>{key} abre o menu “{menu}”.</translation>
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
        <translation>O idioma escolhido vale a partir da próxima abertura.</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>O idioma do sistema</translation>
    </message>
    <message>
        <source>The window speaks it from the next start.</source>
        <translation>Vale a partir da próxima abertura.</translation>
    </message>
    <message>
        <source>{language} (no font for it is installed)</source>
        <translation>{language} (nenhuma fonte instalada)</translation>
    </message>
    <message>
        <source>{language} (translated by a machine)</source>
        <translation>{language} (tradução automática)</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>How many percent of what is in view show the source</source>
        <translation>Quantos por cento da área visível mostram a origem</translation>
    </message>
    <message>
        <source>Line between source and result</source>
        <translation>Linha entre origem e resultado</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Go On with the Slide Sho&amp;w</source>
        <translation>Contin&amp;uar a apresentação</translation>
    </message>
    <message>
        <source>Lights &amp;On</source>
        <translation>Acender as lu&amp;zes</translation>
    </message>
    <message>
        <source>Lights O&amp;ut</source>
        <translation>Apagar as lu&amp;zes</translation>
    </message>
    <message>
        <source>Open a picture first.</source>
        <translation>Abra primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Slide show: {seconds} s for each picture.</source>
        <translation>Apresentação: {seconds} s para cada imagem.</translation>
    </message>
    <message>
        <source>That was the last picture. The slide show is over.</source>
        <translation>Essa foi a última imagem. A apresentação terminou.</translation>
    </message>
    <message>
        <source>The lights are dimmed.</source>
        <translation>As luzes estão reduzidas.</translation>
    </message>
    <message>
        <source>The lights are on.</source>
        <translation>As luzes estão acesas.</translation>
    </message>
    <message>
        <source>The lights are out.</source>
        <translation>As luzes estão apagadas.</translation>
    </message>
    <message>
        <source>The slide show pauses.</source>
        <translation>A apresentação está em pausa.</translation>
    </message>
    <message>
        <source>There is no slide show now.</source>
        <translation>Não há nenhuma apresentação agora.</translation>
    </message>
</context>
<context>
    <name>LookingAlike</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be looked at. They join as soon as they are.</source>
        <translation>
            <numerusform>%Ln imagem ainda precisa ser analisada. Ela entra logo depois.</numerusform>
            <numerusform>%Ln imagens ainda precisam ser analisadas. Elas entram logo depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagem ainda está a caminho.</translation>
    </message>
</context>
<context>
    <name>Mattes</name>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Chosen colour</source>
        <translation>Cor escolhida</translation>
    </message>
    <message>
        <source>Colour behind transparent parts</source>
        <translation>Cor atrás das partes transparentes</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Make a row of each alternate in the rows’ own prompts</source>
        <translation>Criar uma linha para cada alternativa nos prompts das linhas</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows: a table has no room for them.</source>
        <translation>
            <numerusform>Mais de %Ln linha: não cabe em uma tabela.</numerusform>
            <numerusform>Mais de %Ln linhas: não cabem em uma tabela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message numerus="yes">
        <source>Multiply %Ln rows</source>
        <translation>
            <numerusform>Multiplicar %Ln linha</numerusform>
            <numerusform>Multiplicar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts, one in each line</source>
        <translation>Prompts, um por linha</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln rows.</source>
        <translation>
            <numerusform>Isso resulta em %Ln linha.</numerusform>
            <numerusform>Isso resulta em %Ln linhas.</numerusform>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>There is one with this name already. It will be replaced.</source>
        <translation>Esse nome já existe. O que o usa será substituído.</translation>
    </message>
</context>
<context>
    <name>NextBatches</name>
    <message>
        <source>Decide those above</source>
        <translation>Decidir os de cima</translation>
    </message>
    <message>
        <source>There is no other batch to decide.</source>
        <translation>Não há outro lote para decidir.</translation>
    </message>
    <message>
        <source>There is nothing undecided above this batch.</source>
        <translation>Não há nada a decidir acima deste lote.</translation>
    </message>
    <message>
        <source>There is nothing undecided from here on, but above.</source>
        <translation>Daqui em diante não há nada a decidir, mas acima há.</translation>
    </message>
    <message>
        <source>This is the last batch with something undecided.</source>
        <translation>Este é o último lote com algo a decidir.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Of these requests at least one was ordered before, with the same seed: on {date}.</source>
        <translation>Pelo menos uma destas solicitações já foi feita, com a mesma seed: em {date}.</translation>
    </message>
    <message>
        <source>Order again for {price}</source>
        <translation>Pedir de novo por {price}</translation>
    </message>
    <message>
        <source>Order for {price}</source>
        <translation>Pedir por {price}</translation>
    </message>
    <message>
        <source>Order for {price}?</source>
        <translation>Pedir por {price}?</translation>
    </message>
    <message>
        <source>The same order with the same seed of {date} is not done, and may still bring its pictures.</source>
        <translation>O mesmo pedido com a mesma seed de {date} não terminou e ainda pode trazer as imagens.</translation>
    </message>
    <message>
        <source>The same order with the same seed was made on {date}.</source>
        <translation>O mesmo pedido com a mesma seed foi feito em {date}.</translation>
    </message>
    <message>
        <source>You already have this</source>
        <translation>Você já tem isto</translation>
    </message>
    <message>
        <source>You already ordered some of this</source>
        <translation>Você já pediu parte disto</translation>
    </message>
    <message>
        <source>You already ordered this</source>
        <translation>Você já pediu isto</translation>
    </message>
    <message>
        <source>You asked for this question above {limit}.</source>
        <translation>Você quis esta pergunta acima de {limit}.</translation>
    </message>
</context>
<context>
    <name>OrdersLine</name>
    <message numerus="yes">
        <source>%Ln orders have come: {pictures}</source>
        <translation>
            <numerusform>%Ln pedido chegou: {pictures}</numerusform>
            <numerusform>%Ln pedidos chegaram: {pictures}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have come</source>
        <translation>
            <numerusform>%Ln imagem chegou</numerusform>
            <numerusform>%Ln imagens chegaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Decidir agora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Orders that have come</source>
        <translation>Pedidos que chegaram</translation>
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
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Give stars by rank</source>
        <translation>Dar estrelas pelo ranking</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Não marcar nada</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Mais respostas</translation>
    </message>
    <message>
        <source>Pick the best</source>
        <translation>Escolher a melhor</translation>
    </message>
    <message>
        <source>Pick the best, reject the rest</source>
        <translation>Escolher a melhor, rejeitar as outras</translation>
    </message>
    <message>
        <source>Ranking, the best first</source>
        <translation>Ranking, a melhor primeiro</translation>
    </message>
    <message>
        <source>{place}, sensitive, shown blurred</source>
        <translation>{place}, sensível, desfocada</translation>
    </message>
</context>
<context>
    <name>OverPicture</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Comparando com a origem…</translation>
    </message>
    <message>
        <source>Less than 1 % of the picture changed</source>
        <translation>Menos de 1% da imagem mudou</translation>
    </message>
    <message>
        <source>Nothing changed that can be seen</source>
        <translation>Nada visível mudou</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared.</source>
        <translation>A imagem e a origem não podem ser comparadas.</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lendo a origem…</translation>
    </message>
    <message>
        <source>The source of this picture cannot be shown here.</source>
        <translation>A origem desta imagem não pode ser exibida aqui.</translation>
    </message>
    <message>
        <source>{percent} % of the picture changed</source>
        <translation>{percent}% da imagem mudou</translation>
    </message>
</context>
<context>
    <name>OverTiles</name>
    <message>
        <source>Comparing with the source…</source>
        <translation>Comparando com a origem…</translation>
    </message>
    <message>
        <source>Less than 1 % changed</source>
        <translation>Menos de 1% mudou</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The source is being read…</source>
        <translation>Lendo a origem…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>{percent} % changed</source>
        <translation>{percent}% mudou</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>How many percent of what is in view show the original</source>
        <translation>Quantos por cento da área visível mostram o original</translation>
    </message>
    <message>
        <source>Line between the original and what is sent</source>
        <translation>Linha entre o original e o que é enviado</translation>
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
        <translation>Este arquivo não pode ser exibido aqui.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Left picture</source>
        <translation>Imagem à esquerda</translation>
    </message>
    <message>
        <source>Right picture</source>
        <translation>Imagem à direita</translation>
    </message>
    <message>
        <source>Two pictures</source>
        <translation>Duas imagens</translation>
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
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Nenhum comando tem essas letras.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
</context>
<context>
    <name>PauseLine</name>
    <message>
        <source>Resume sending</source>
        <translation>Retomar envio</translation>
    </message>
</context>
<context>
    <name>PausedNotice</name>
    <message numerus="yes">
        <source>%Ln jobs are sent next.</source>
        <translation>
            <numerusform>%Ln tarefa é enviada a seguir.</numerusform>
            <numerusform>%Ln tarefas são enviadas a seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>O envio continua.</translation>
    </message>
</context>
<context>
    <name>PortraitStrip</name>
    <message>
        <source>Move the portrait back</source>
        <translation>Mover o retrato para trás</translation>
    </message>
    <message>
        <source>Move the portrait forward</source>
        <translation>Mover o retrato para a frente</translation>
    </message>
    <message>
        <source>Remove portrait</source>
        <translation>Remover retrato</translation>
    </message>
    <message>
        <source>Use for the card</source>
        <translation>Usar na ficha</translation>
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
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>{name} (off, not sent)</source>
        <translation>{name} (desligado, não enviado)</translation>
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
        <translation>O que deve mudar? Por exemplo: a mesma mulher à noite, com uma capa de chuva vermelha</translation>
    </message>
</context>
<context>
    <name>PromptFinder</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Earlier Prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Find a prompt</source>
        <translation>Buscar um prompt</translation>
    </message>
    <message>
        <source>Keep What Is Set…</source>
        <translation>Guardar os ajustes…</translation>
    </message>
    <message>
        <source>Keep the Selected Words…</source>
        <translation>Guardar as palavras selecionadas…</translation>
    </message>
    <message>
        <source>No preset is kept yet. A preset keeps prompt, size, number of images, seed and optimizer.</source>
        <translation>Ainda não há predefinições. Uma predefinição guarda prompt, tamanho, número de imagens, seed e otimização.</translation>
    </message>
    <message>
        <source>No snippet is kept yet. Select words of the prompt and keep them; {name} in a prompt stands for each line of the snippet with that name.</source>
        <translation>Ainda não há trechos. Selecione palavras do prompt e guarde-as; em um prompt, {name} representa cada linha do trecho com esse nome.</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nada aqui tem essas palavras.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. Every prompt that you order will be here.</source>
        <translation>Nada foi pedido ainda. Todo prompt que você pedir aparecerá aqui.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>{list}: find by words, Tab for the next list</source>
        <translation>{list}: busque por palavras, Tab para a próxima lista</translation>
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
        <translation>Otimizar prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>The service rewrites the prompt before it is used</source>
        <translation>O serviço reescreve o prompt antes de usá-lo</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Experimentar um exemplo</translation>
    </message>
    <message>
        <source>Use a preset</source>
        <translation>Usar uma predefinição</translation>
    </message>
    <message>
        <source>Use an earlier prompt</source>
        <translation>Usar um prompt anterior</translation>
    </message>
</context>
<context>
    <name>PromptsBinding</name>
    <message>
        <source>Keep as a Preset</source>
        <translation>Guardar como predefinição</translation>
    </message>
    <message>
        <source>Keep as a Snippet</source>
        <translation>Guardar como trecho</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nenhuma biblioteca aberta ainda.</translation>
    </message>
    <message>
        <source>Open the list of presets, and choose one, first.</source>
        <translation>Abra primeiro a lista de predefinições e escolha uma.</translation>
    </message>
    <message>
        <source>Open the list of snippets or presets, and choose one, first.</source>
        <translation>Abra primeiro a lista de trechos ou de predefinições e escolha um item.</translation>
    </message>
    <message>
        <source>Rename the Preset</source>
        <translation>Renomear a predefinição</translation>
    </message>
    <message>
        <source>Rename the Snippet</source>
        <translation>Renomear o trecho</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>O prompt está vazio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” foi excluído.</translation>
    </message>
    <message>
        <source>“{name}” keeps now what is set.</source>
        <translation>“{name}” agora guarda os ajustes atuais.</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message numerus="yes">
        <source>%Ln pictures are still to be compared with their sources</source>
        <translation>
            <numerusform>%Ln imagem ainda precisa ser comparada com a origem</numerusform>
            <numerusform>%Ln imagens ainda precisam ser comparadas com as origens</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>Nothing meets all of it.</source>
        <translation>Nada atende a tudo isso.</translation>
    </message>
    <message>
        <source>Search without {part}</source>
        <translation>Buscar sem {part}</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translation>O que se busca</translation>
    </message>
    <message numerus="yes">
        <source>Without {part}: %Ln pictures</source>
        <translation>
            <numerusform>Sem {part}: %Ln imagem</numerusform>
            <numerusform>Sem {part}: %Ln imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Ranking so far</source>
        <translation>Ranking até agora</translation>
    </message>
    <message>
        <source>This one →</source>
        <translation>Esta →</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>Qual é melhor?</translation>
    </message>
    <message>
        <source>← This one</source>
        <translation>← Esta</translation>
    </message>
    <message>
        <source>↓ Both, or I cannot tell</source>
        <translation>↓ Ambas, ou não sei dizer</translation>
    </message>
</context>
<context>
    <name>Recalling</name>
    <message>
        <source>There is no earlier prompt.</source>
        <translation>Não há prompt anterior.</translation>
    </message>
    <message>
        <source>This is the last prompt.</source>
        <translation>Este é o último prompt.</translation>
    </message>
</context>
<context>
    <name>ReferenceTray</name>
    <message>
        <source>Reference tray</source>
        <translation>Retratos de referência</translation>
    </message>
</context>
<context>
    <name>RequestCodeBinding</name>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests, each with its own seed; this is the first.</source>
        <translation>
            <numerusform>“Gerar” faria %Ln solicitação com seed própria; é esta.</numerusform>
            <numerusform>“Gerar” faria %Ln solicitações, cada uma com seed própria; esta é a primeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generate would order %Ln requests; this is the first.</source>
        <translation>
            <numerusform>“Gerar” faria %Ln solicitação; é esta.</numerusform>
            <numerusform>“Gerar” faria %Ln solicitações; esta é a primeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of {date} that this picture comes from.</source>
        <translation>O pedido de {date} de onde vem esta imagem.</translation>
    </message>
    <message>
        <source>This picture was imported and does not tell its order.</source>
        <translation>Esta imagem foi importada e não revela o pedido dela.</translation>
    </message>
    <message>
        <source>What Generate would order now. It follows what you change.</source>
        <translation>O que “Gerar” pediria agora. Acompanha as suas mudanças.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Sample photo: {name}</source>
        <translation>Foto de exemplo: {name}</translation>
    </message>
    <message>
        <source>Try this sample photo</source>
        <translation>Experimentar esta foto de exemplo</translation>
    </message>
    <message>
        <source>or try a sample</source>
        <translation>ou experimente um exemplo</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <translation>Salvar esta busca</translation>
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
        <translation>Esta parte da busca não foi entendida: {parts}</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
    </message>
    <message>
        <source>No search is saved yet.</source>
        <translation>Nenhuma busca salva ainda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Remover “{name}”</translation>
    </message>
    <message>
        <source>Search for something first.</source>
        <translation>Busque algo primeiro.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
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
        <translation>Encaixar</translation>
    </message>
    <message>
        <source>It follows the main window.</source>
        <translation>Acompanha a janela principal.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixada</translation>
    </message>
    <message>
        <source>Pinned: it stays at this picture.</source>
        <translation>Fixada: fica nesta imagem.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Segunda janela</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>ImageEdit Desktop: second window</source>
        <translation>ImageEdit Desktop: segunda janela</translation>
    </message>
    <message>
        <source>ImageEdit Desktop: second window, pinned</source>
        <translation>ImageEdit Desktop: segunda janela, fixada</translation>
    </message>
</context>
<context>
    <name>SecondWindowBinding</name>
    <message>
        <source>A blind duel is going on in the main window.</source>
        <translation>Há um duelo às cegas em andamento na janela principal.</translation>
    </message>
    <message>
        <source>No picture is chosen.</source>
        <translation>Nenhuma imagem selecionada.</translation>
    </message>
    <message>
        <source>Open the second window first.</source>
        <translation>Abra primeiro a segunda janela.</translation>
    </message>
    <message>
        <source>The pinned picture has left the library. This window follows again.</source>
        <translation>A imagem fixada saiu da biblioteca. Esta janela volta a acompanhar.</translation>
    </message>
    <message>
        <source>The pinned picture is in the bin now. This window follows again.</source>
        <translation>A imagem fixada agora está na Lixeira. Esta janela volta a acompanhar.</translation>
    </message>
    <message>
        <source>There is no picture to pin.</source>
        <translation>Não há imagem para fixar.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagem ainda está a caminho.</translation>
    </message>
    <message>
        <source>This window is pinned. Unpin it first.</source>
        <translation>Esta janela está fixada. Desafixe-a primeiro.</translation>
    </message>
    <message>
        <source>Un&amp;pin the Second Window</source>
        <translation>Desafi&amp;xar a segunda janela</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Copy the seed</source>
        <translation>Copiar a seed</translation>
    </message>
    <message>
        <source>Lock a seed, to make the same pictures again</source>
        <translation>Travar uma seed, para criar as mesmas imagens de novo</translation>
    </message>
    <message>
        <source>Lock another random seed</source>
        <translation>Travar outra seed aleatória</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Random, kept</source>
        <translation>Aleatória, guardada</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Use a random seed again</source>
        <translation>Voltar a usar uma seed aleatória</translation>
    </message>
    <message>
        <source>{typed} became {seed}, the nearest possible seed</source>
        <translation>{typed} virou {seed}, a seed possível mais próxima</translation>
    </message>
</context>
<context>
    <name>SeedNote</name>
    <message numerus="yes">
        <source>%Ln requests, each with its own seed.</source>
        <translation>
            <numerusform>%Ln solicitação com seed própria.</numerusform>
            <numerusform>%Ln solicitações, cada uma com seed própria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images may come out the same.</source>
        <translation>
            <numerusform>A imagem pode sair igual.</numerusform>
            <numerusform>Todas as %Ln imagens podem sair iguais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each image is a request of its own, with a seed that is kept. That costs the same, but takes longer: the service takes only so many requests in a minute.</source>
        <translation>Cada imagem é uma solicitação própria, com uma seed que fica guardada. Custa o mesmo, mas demora mais: o serviço aceita só um certo número de solicitações por minuto.</translation>
    </message>
    <message>
        <source>Order as one request</source>
        <translation>Fazer uma só solicitação</translation>
    </message>
    <message>
        <source>Reproducible</source>
        <translation>Reproduzível</translation>
    </message>
    <message>
        <source>Same price, but slower.</source>
        <translation>Mesmo preço, mas mais lento.</translation>
    </message>
    <message>
        <source>The service then gives each image a seed of its own, and tells none.</source>
        <translation>O serviço então dá a cada imagem uma seed própria e não a revela.</translation>
    </message>
    <message>
        <source>This model takes no seed to keep.</source>
        <translation>Este modelo não aceita uma seed para guardar.</translation>
    </message>
    <message>
        <source>Use a random seed</source>
        <translation>Usar uma seed aleatória</translation>
    </message>
</context>
<context>
    <name>SensitiveBinding</name>
    <message>
        <source>Blur Sensiti&amp;ve Picture Again</source>
        <translation>Desfocar de novo a imagem sensí&amp;vel</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nenhuma biblioteca aberta ainda.</translation>
    </message>
    <message>
        <source>None of these pictures is sensitive.</source>
        <translation>Nenhuma destas imagens é sensível.</translation>
    </message>
    <message>
        <source>Sensitive pictures are not blurred in this library.</source>
        <translation>Nesta biblioteca, as imagens sensíveis não são desfocadas.</translation>
    </message>
    <message>
        <source>The service did not say whether this picture is sensitive.</source>
        <translation>O serviço não disse se esta imagem é sensível.</translation>
    </message>
    <message>
        <source>This picture is not sensitive.</source>
        <translation>Esta imagem não é sensível.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagem ainda está a caminho.</translation>
    </message>
</context>
<context>
    <name>SentBinding</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Selecione primeiro um retrato.</translation>
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
        <translation>Retrato {number} de {total}, desligado e não enviado</translation>
    </message>
    <message>
        <source>Reading the file that is sent…</source>
        <translation>Lendo o arquivo que é enviado…</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lendo “{name}”…</translation>
    </message>
    <message>
        <source>Save a copy of what is sent</source>
        <translation>Salvar uma cópia do que é enviado</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>A biblioteca não está aberta.</translation>
    </message>
    <message>
        <source>The service fetches this picture from its address. Nothing of it leaves this computer.</source>
        <translation>O serviço busca esta imagem no endereço dela. Nada dela sai deste computador.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Ainda não há origem.</translation>
    </message>
    <message>
        <source>This portrait is not in the tray any more.</source>
        <translation>Este retrato não está mais nas referências.</translation>
    </message>
    <message>
        <source>{format} pictures</source>
        <translation>Imagens {format}</translation>
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
        <translation>Encaixar</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Side by Side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>With a Line</source>
        <translation>Com uma linha</translation>
    </message>
</context>
<context>
    <name>SentWindow</name>
    <message>
        <source>ImageEdit Desktop: what is sent</source>
        <translation>ImageEdit Desktop: o que é enviado</translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>Any shape</source>
        <translation>Qualquer proporção</translation>
    </message>
    <message>
        <source>New pictures: {size}</source>
        <translation>Novas imagens: {size}</translation>
    </message>
    <message>
        <source>Own shape</source>
        <translation>Proporção própria</translation>
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
        <translation>Este arquivo não pode ser exibido aqui.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Este arquivo está faltando.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sensitive, shown blurred</source>
        <translation>Sensível, desfocada</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Este arquivo não pode ser exibido aqui.</translation>
    </message>
    <message>
        <source>This file is missing.</source>
        <translation>Este arquivo está faltando.</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>This screen is too narrow for the details.</source>
        <translation>Esta tela é estreita demais para os detalhes.</translation>
    </message>
</context>
<context>
    <name>SizePicker</name>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Match the source</source>
        <translation>Igualar à origem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Swap width and height</source>
        <translation>Trocar largura e altura</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>{min} to {max} pixels, in steps of {step}</source>
        <translation>de {min} a {max} pixels, em passos de {step}</translation>
    </message>
    <message>
        <source>{shape}, {size}</source>
        <translation>{shape}, {size}</translation>
    </message>
    <message>
        <source>{typed} became {value}: {min} to {max}, in steps of {step}</source>
        <translation>{typed} virou {value}: de {min} a {max}, em passos de {step}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>About the source</source>
        <translation>Sobre a origem</translation>
    </message>
    <message>
        <source>Make the pictures {size}, the shape of the source</source>
        <translation>Criar as imagens com {size}, na proporção da origem</translation>
    </message>
    <message>
        <source>Match {shape}?</source>
        <translation>Usar {shape}?</translation>
    </message>
    <message>
        <source>The new pictures are {asked}, which is another shape. The service does not say how it fits the source into it. What is dimmed would be lost if it cut to the middle.</source>
        <translation>As novas imagens terão {asked}, que é outra proporção. O serviço não diz como encaixa a origem nela. O que está escurecido se perderia se ele cortasse pelo meio.</translation>
    </message>
    <message>
        <source>The service fetches it from this address.</source>
        <translation>O serviço a busca neste endereço.</translation>
    </message>
    <message>
        <source>{size} · damaged</source>
        <translation>{size} · danificada</translation>
    </message>
    <message>
        <source>{size} · sent as {width}×{height}</source>
        <translation>{size} · enviada como {width}×{height}</translation>
    </message>
    <message>
        <source>{size} · sent unchanged</source>
        <translation>{size} · enviada sem alterações</translation>
    </message>
    <message>
        <source>{size} · sent with changes</source>
        <translation>{size} · enviada com alterações</translation>
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
        <translation>Ajustar a origem</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Solte uma foto aqui</translation>
    </message>
    <message>
        <source>Drop another picture to replace it</source>
        <translation>Solte outra imagem para substituí-la</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lendo “{name}”…</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Remover a origem</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Mostrar o que é enviado</translation>
    </message>
    <message>
        <source>Source image</source>
        <translation>Imagem de origem</translation>
    </message>
    <message>
        <source>or click to choose, or paste</source>
        <translation>ou clique para escolher, ou cole</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>After each mark</source>
        <translation>Após cada marcação</translation>
    </message>
    <message>
        <source>Orders are sent to the service, and are charged.</source>
        <translation>Os pedidos vão para o serviço e são cobrados.</translation>
    </message>
    <message>
        <source>Pictures are made on this computer, free of charge.</source>
        <translation>As imagens são criadas neste computador, de graça.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Real service</source>
        <translation>Serviço real</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamanho das miniaturas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
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
        <translation>Escolher e continuar</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>TableBinding</name>
    <message numerus="yes">
        <source>%Ln requests are ordered.</source>
        <translation>
            <numerusform>Pedido feito: %Ln solicitação.</numerusform>
            <numerusform>Pedido feito: %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row for each picture</source>
        <translation>Adicionar uma linha por imagem</translation>
    </message>
    <message>
        <source>All pictures of the table are read.</source>
        <translation>Todas as imagens da tabela foram lidas.</translation>
    </message>
    <message>
        <source>Choose a row that was ordered.</source>
        <translation>Selecione uma linha que já foi pedida.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Selecione linhas primeiro.</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Escolher a pasta a observar</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nova tabela</translation>
    </message>
    <message>
        <source>No library is open yet.</source>
        <translation>Nenhuma biblioteca aberta ainda.</translation>
    </message>
    <message>
        <source>Nothing was ordered from this table yet.</source>
        <translation>Nada foi pedido desta tabela ainda.</translation>
    </message>
    <message>
        <source>Open CSV files</source>
        <translation>Abrir arquivos CSV</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abra primeiro uma tabela.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests for {price}?</source>
        <translation>
            <numerusform>Confirmar o pedido de %Ln solicitação por {price}?</numerusform>
            <numerusform>Confirmar o pedido de %Ln solicitações por {price}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %Ln requests in rehearsal?</source>
        <translation>
            <numerusform>Confirmar o pedido de teste de %Ln solicitação?</numerusform>
            <numerusform>Confirmar o pedido de teste de %Ln solicitações?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a CSV file</source>
        <translation>Salvar como arquivo CSV</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>The table is being ordered.</source>
        <translation>O pedido da tabela está sendo feito.</translation>
    </message>
    <message>
        <source>The table is in “{name}”.</source>
        <translation>A tabela está em “{name}”.</translation>
    </message>
    <message>
        <source>The table “{name}” was removed. What was ordered from it stays.</source>
        <translation>A tabela “{name}” foi removida. O que foi pedido dela fica.</translation>
    </message>
    <message>
        <source>There are no rows that are not ordered yet.</source>
        <translation>Não há linhas ainda por pedir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
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
        <translation>Adicionar linha</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Adicionar imagens…</translation>
    </message>
    <message>
        <source>Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV file from a spreadsheet. Everything is checked and priced before you order it.</source>
        <translation>Cada linha é uma solicitação: uma origem, um prompt, um tamanho. Solte aqui imagens, uma pasta delas ou um arquivo CSV de uma planilha. Tudo é verificado e tem o preço calculado antes do pedido.</translation>
    </message>
    <message>
        <source>Many requests at once</source>
        <translation>Muitas solicitações de uma vez</translation>
    </message>
    <message>
        <source>Multiply…</source>
        <translation>Multiplicar…</translation>
    </message>
    <message>
        <source>Name of the table</source>
        <translation>Nome da tabela</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nova tabela</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>Abrir um arquivo CSV…</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabela de solicitações</translation>
    </message>
    <message>
        <source>Tables of this library</source>
        <translation>Tabelas desta biblioteca</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Add tags, with commas between them</source>
        <translation>Adicionar tags, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No tags yet.</source>
        <translation>Nenhuma tag ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pictures</source>
        <translation>
            <numerusform>Tags de %Ln imagem</numerusform>
            <numerusform>Tags de %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Take off “{tag}”</source>
        <translation>Tirar “{tag}”</translation>
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
        <translation>Endireitar</translation>
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
        <translation>Abra primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Show the sensitive picture first.</source>
        <translation>Mostre primeiro a imagem sensível.</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
</context>
<context>
    <name>UnsentQuestion</name>
    <message numerus="yes">
        <source>%Ln jobs are from another version of the program, and were left as they are</source>
        <translation>
            <numerusform>%Ln tarefa é de outra versão do programa e ficou como estava</numerusform>
            <numerusform>%Ln tarefas são de outra versão do programa e ficaram como estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs are ready to send</source>
        <translation>
            <numerusform>%Ln tarefa está pronta para envio</numerusform>
            <numerusform>%Ln tarefas estão prontas para envio</numerusform>
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
        <translation>Veredito</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>a decidir</translation>
    </message>
</context>
<context>
    <name>VerdictBinding</name>
    <message>
        <source>Caps Lock: each mark leads on to the next picture</source>
        <translation>Caps Lock: cada marcação passa para a próxima imagem</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Each mark leads on to the next picture</source>
        <translation>Cada marcação passa para a próxima imagem</translation>
    </message>
    <message>
        <source>This picture is in the bin. Bring it back first.</source>
        <translation>Esta imagem está na Lixeira. Primeiro traga-a de volta.</translation>
    </message>
    <message>
        <source>This picture is still on its way.</source>
        <translation>Esta imagem ainda está a caminho.</translation>
    </message>
</context>
<context>
    <name>VersionsBinding</name>
    <message>
        <source>Looking for a new version…</source>
        <translation>Procurando uma nova versão…</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {address}.</source>
        <translation>Não foi possível abrir um navegador. A página é {address}.</translation>
    </message>
    <message>
        <source>One small file is fetched from {host}. Nothing about you or your pictures is sent.</source>
        <translation>Um pequeno arquivo é baixado de {host}. Nada sobre você ou suas imagens é enviado.</translation>
    </message>
    <message>
        <source>Open the Download Page</source>
        <translation>Abrir a página de download</translation>
    </message>
    <message>
        <source>This is the newest version, {version}.</source>
        <translation>Esta é a versão mais nova, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of ImageEdit Desktop is there. This is version {own}.</source>
        <translation>A versão {version} do ImageEdit Desktop está disponível. Esta é a versão {own}.</translation>
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
        <translation>Encaixar</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
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
        <translation>Copiar para a biblioteca</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave the pictures where they are</source>
        <translation>Deixar as imagens onde estão</translation>
    </message>
    <message>
        <source>Nothing is copied or changed. While their disk is away they cannot be opened.</source>
        <translation>Nada é copiado nem alterado. Enquanto o disco delas não estiver conectado, elas não abrem.</translation>
    </message>
    <message>
        <source>Stars, picks, labels and tags of other programs come along, and so do our own recipes.</source>
        <translation>Estrelas, escolhas, rótulos e tags de outros programas vêm junto, e as nossas receitas também.</translation>
    </message>
    <message>
        <source>They take room a second time, and stay when the folder goes.</source>
        <translation>Elas ocupam espaço mais uma vez, e ficam se a pasta sumir.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.</source>
        <translation>Adicione uma foto ou experimente um exemplo, escreva o que deve mudar e clique em Gerar.</translation>
    </message>
    <message>
        <source>Add a photo or try a sample, write what should change, and press Generate.
This is a rehearsal: no key is needed, and nothing is charged.</source>
        <translation>Adicione uma foto ou experimente um exemplo, escreva o que deve mudar e clique em Gerar.
Isto é um teste: não precisa de chave e nada é cobrado.</translation>
    </message>
    <message>
        <source>Choose a picture first.</source>
        <translation>Selecione primeiro uma imagem.</translation>
    </message>
    <message>
        <source>Go back to the gallery first.</source>
        <translation>Volte primeiro à galeria.</translation>
    </message>
    <message>
        <source>Your pictures will appear here</source>
        <translation>Suas imagens vão aparecer aqui</translation>
    </message>
</context>
<context>
    <name>_Mark</name>
    <message>
        <source>It is so.</source>
        <translation>Ativo.</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>_PromptEditor</name>
    <message>
        <source>Prompt of the row</source>
        <translation>Prompt da linha</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Add Portraits</source>
        <translation>Adicionar retratos</translation>
    </message>
    <message>
        <source>Adjust Portrait</source>
        <translation>Ajustar retrato</translation>
    </message>
    <message>
        <source>Adjust Source</source>
        <translation>Ajustar origem</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Bring Draft Along</source>
        <translation>Trazer o rascunho</translation>
    </message>
    <message>
        <source>Change Consent</source>
        <translation>Alterar consentimento</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Alterar anotações</translation>
    </message>
    <message>
        <source>Change Number of Images</source>
        <translation>Alterar número de imagens</translation>
    </message>
    <message>
        <source>Change Phrase</source>
        <translation>Alterar frase</translation>
    </message>
    <message>
        <source>Change Seed</source>
        <translation>Alterar seed</translation>
    </message>
    <message>
        <source>Change Size</source>
        <translation>Alterar tamanho</translation>
    </message>
    <message>
        <source>Choose Card Picture</source>
        <translation>Escolher imagem da ficha</translation>
    </message>
    <message>
        <source>Choose Source</source>
        <translation>Escolher origem</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Corrigir ortografia</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Import Character</source>
        <translation>Importar personagem</translation>
    </message>
    <message>
        <source>Insert Snippet</source>
        <translation>Inserir trecho</translation>
    </message>
    <message>
        <source>Move Portrait</source>
        <translation>Mover retrato</translation>
    </message>
    <message>
        <source>New Character</source>
        <translation>Novo personagem</translation>
    </message>
    <message>
        <source>Offer Alternates</source>
        <translation>Oferecer alternativas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation>Refazer: {act}</translation>
    </message>
    <message>
        <source>Remove Character</source>
        <translation>Remover personagem</translation>
    </message>
    <message>
        <source>Remove Portrait</source>
        <translation>Remover retrato</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Remover origem</translation>
    </message>
    <message>
        <source>Rename Character</source>
        <translation>Renomear personagem</translation>
    </message>
    <message>
        <source>Restore Recipe</source>
        <translation>Restaurar receita</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Switch Portrait</source>
        <translation>Ligar ou desligar retrato</translation>
    </message>
    <message>
        <source>Switch Portraits Off</source>
        <translation>Desligar retratos</translation>
    </message>
    <message>
        <source>Switch Prompt Optimizer</source>
        <translation>Ligar ou desligar otimização</translation>
    </message>
    <message>
        <source>Switch Reproducible</source>
        <translation>Ligar ou desligar Reproduzível</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation>Desfazer: {act}</translation>
    </message>
    <message>
        <source>Use Example</source>
        <translation>Usar exemplo</translation>
    </message>
    <message>
        <source>Use Preset</source>
        <translation>Usar predefinição</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>adjusted in an unknown way</source>
        <translation>ajustada de um modo desconhecido</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>on a colour</source>
        <translation>sobre uma cor</translation>
    </message>
    <message>
        <source>sent as {width}×{height}</source>
        <translation>enviada como {width}×{height}</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>endireitada</translation>
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
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your folder {folder}.</source>
        <translation>
            <numerusform>%Ln delas foi importada no próprio lugar: o arquivo sai da sua pasta {folder}.</numerusform>
            <numerusform>%Ln delas foram importadas no próprio lugar: os arquivos saem da sua pasta {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were imported where they are: their files leave your own folders.</source>
        <translation>
            <numerusform>%Ln delas foi importada no próprio lugar: o arquivo sai da sua própria pasta.</numerusform>
            <numerusform>%Ln delas foram importadas no próprio lugar: os arquivos saem das suas próprias pastas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in their folder again.</source>
        <translation>
            <numerusform>%Ln imagem está de novo na pasta dela.</numerusform>
            <numerusform>%Ln imagens estão de novo na pasta delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not in their folder any more: they were removed outside this window.</source>
        <translation>
            <numerusform>%Ln imagem não está mais na pasta dela: foi removida fora desta janela.</numerusform>
            <numerusform>%Ln imagens não estão mais na pasta delas: foram removidas fora desta janela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back, and stay in the bin. Look whether the library’s folder can be written to.</source>
        <translation>
            <numerusform>%Ln imagem não pôde ser trazida de volta e fica na Lixeira. Veja se é possível gravar na pasta da biblioteca.</numerusform>
            <numerusform>%Ln imagens não puderam ser trazidas de volta e ficam na Lixeira. Veja se é possível gravar na pasta da biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be brought back: the bin does not have them any more. What they were made from is kept, and can be ordered again.</source>
        <translation>
            <numerusform>%Ln imagem não pôde ser trazida de volta: não está mais na Lixeira. Aquilo de que foi feita está guardado e pode ser pedido de novo.</numerusform>
            <numerusform>%Ln imagens não puderam ser trazidas de volta: não estão mais na Lixeira. Aquilo de que foram feitas está guardado e pode ser pedido de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be moved to the bin, and stay where they are. There may be no bin on this disk, or another program has them open.</source>
        <translation>
            <numerusform>%Ln imagem não pôde ser movida para a Lixeira e fica onde está. Talvez este disco não tenha Lixeira, ou outro programa esteja com ela aberta.</numerusform>
            <numerusform>%Ln imagens não puderam ser movidas para a Lixeira e ficam onde estão. Talvez este disco não tenha Lixeira, ou outro programa esteja com elas abertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were moved to the bin outside this window.</source>
        <translation>
            <numerusform>%Ln imagem foi movida para a Lixeira fora desta janela.</numerusform>
            <numerusform>%Ln imagens foram movidas para a Lixeira fora desta janela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln pictures to the bin</source>
        <translation>
            <numerusform>Mover %Ln imagem para a Lixeira</numerusform>
            <numerusform>Mover %Ln imagens para a Lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected pictures to the bin</source>
        <translation>
            <numerusform>Mover %Ln imagem rejeitada para a Lixeira</numerusform>
            <numerusform>Mover %Ln imagens rejeitadas para a Lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture of the library is rejected.</source>
        <translation>Nenhuma imagem da biblioteca foi rejeitada.</translation>
    </message>
    <message>
        <source>No picture of this search is rejected.</source>
        <translation>Nenhuma imagem desta busca foi rejeitada.</translation>
    </message>
    <message>
        <source>These are all rejected pictures of the library, and take {weight} of the disk.</source>
        <translation>São todas as imagens rejeitadas da biblioteca e ocupam {weight} do disco.</translation>
    </message>
    <message>
        <source>These are the rejected pictures of this search, and take {weight} of the disk.</source>
        <translation>São as imagens rejeitadas desta busca e ocupam {weight} do disco.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them.</source>
        <translation>“Desfazer” as traz de volta enquanto estiverem na Lixeira.</translation>
    </message>
    <message>
        <source>Undo brings them back for as long as the bin has them. What they were made from stays in the library.</source>
        <translation>“Desfazer” as traz de volta enquanto estiverem na Lixeira. Aquilo de que foram feitas fica na biblioteca.</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message numerus="yes">
        <source>%Ln files could not be removed:</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser removido:</numerusform>
            <numerusform>%Ln arquivos não puderam ser removidos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures went too.</source>
        <translation>
            <numerusform>%Ln imagem também foi apagada.</numerusform>
            <numerusform>%Ln imagens também foram apagadas.</numerusform>
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
            <numerusform>%Ln retrato não pôde ser usado.</numerusform>
            <numerusform>%Ln retratos não puderam ser usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Personagens</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>Hints on %Ln portraits: choose one to read them.</source>
        <translation>
            <numerusform>Observações sobre %Ln retrato: selecione-o para ler.</numerusform>
            <numerusform>Observações sobre %Ln retratos: selecione um para ler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the portraits…</source>
        <translation>Analisando os retratos…</translation>
    </message>
    <message numerus="yes">
        <source>Made with these portraits: %Ln pictures.</source>
        <translation>
            <numerusform>Feita com estes retratos: %Ln imagem.</numerusform>
            <numerusform>Feitas com estes retratos: %Ln imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>No portraits</source>
        <translation>Sem retratos</translation>
    </message>
    <message>
        <source>None of them is picked or rejected yet.</source>
        <translation>Nenhuma delas foi escolhida ou rejeitada ainda.</translation>
    </message>
    <message>
        <source>Nothing stands out: size, sharpness, light and shape were looked at.</source>
        <translation>Nada chama a atenção: foram analisados tamanho, nitidez, luz e proporção.</translation>
    </message>
    <message>
        <source>Nothing was made with these portraits yet.</source>
        <translation>Nada foi feito com estes retratos ainda.</translation>
    </message>
    <message>
        <source>Picked: {picked} of {judged} that you decided about ({percent} %).</source>
        <translation>Escolhidas: {picked} de {judged} que você decidiu ({percent}%).</translation>
    </message>
    <message>
        <source>The person is erased: card, portraits, and all that told of them.</source>
        <translation>A pessoa foi apagada: ficha, retratos e tudo o que falava dela.</translation>
    </message>
    <message>
        <source>“{name}” is here already, and differs from the file; nothing was changed.</source>
        <translation>“{name}” já está aqui e é diferente do arquivo; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{name}” is here already.</source>
        <translation>“{name}” já está aqui.</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>“{name}” foi importado.</translation>
    </message>
</context>
<context>
    <name>charge</name>
    <message>
        <source>May have been charged {price}</source>
        <translation>Talvez {price} cobrados</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Não cobrado</translation>
    </message>
    <message>
        <source>Nothing (rehearsal)</source>
        <translation>Nada (teste)</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>{price} charged</source>
        <translation>{price} cobrados</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>&amp;1 Star</source>
        <translation>&amp;1 estrela</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <translation>&amp;2 estrelas</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <translation>&amp;3 estrelas</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <translation>&amp;4 estrelas</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <translation>&amp;5 estrelas</translation>
    </message>
    <message>
        <source>&amp;About ImageEdit Desktop</source>
        <translation>&amp;Sobre o ImageEdit Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a Row</source>
        <translation>Adicionar uma &amp;linha</translation>
    </message>
    <message>
        <source>&amp;Back to the Gallery</source>
        <translation>Voltar à &amp;galeria</translation>
    </message>
    <message>
        <source>&amp;Blue Label</source>
        <translation>Rótulo a&amp;zul</translation>
    </message>
    <message>
        <source>&amp;Both, or I Cannot Tell</source>
        <translation>&amp;Ambas, ou não sei dizer</translation>
    </message>
    <message>
        <source>&amp;Budget…</source>
        <translation>&amp;Orçamento…</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Personagens</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>&amp;Discard the Job</source>
        <translation>&amp;Descartar a tarefa</translation>
    </message>
    <message>
        <source>&amp;Duplicate the Rows</source>
        <translation>&amp;Duplicar as linhas</translation>
    </message>
    <message>
        <source>&amp;Export the Character…</source>
        <translation>&amp;Exportar o personagem…</translation>
    </message>
    <message>
        <source>&amp;Fetch Everything from the Service</source>
        <translation>&amp;Baixar tudo do serviço</translation>
    </message>
    <message>
        <source>&amp;Flip Left to Right</source>
        <translation>Espelhar na &amp;horizontal</translation>
    </message>
    <message>
        <source>&amp;Fold or Unfold Stack</source>
        <translation>A&amp;brir ou fechar pilha</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Generate Images</source>
        <translation>&amp;Gerar imagens</translation>
    </message>
    <message>
        <source>&amp;Go to Picture…</source>
        <translation>&amp;Ir para a imagem…</translation>
    </message>
    <message>
        <source>&amp;Green Label</source>
        <translation>Rótulo &amp;verde</translation>
    </message>
    <message>
        <source>&amp;Import Characters…</source>
        <translation>&amp;Importar personagens…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Importar pasta…</translation>
    </message>
    <message>
        <source>&amp;Keep This One of the Batch, Reject the Others</source>
        <translation>&amp;Ficar com esta do lote, rejeitar as outras</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Continuar esperando</translation>
    </message>
    <message>
        <source>&amp;Keep the Selected Words as a Snippet…</source>
        <translation>&amp;Guardar as palavras selecionadas como trecho…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Larger Thumbnails</source>
        <translation>Miniaturas maiore&amp;s</translation>
    </message>
    <message>
        <source>&amp;Leave the Picture as It Was</source>
        <translation>Deixar a &amp;imagem como estava</translation>
    </message>
    <message>
        <source>&amp;Move to the Bin</source>
        <translation>Mover para a &amp;Lixeira</translation>
    </message>
    <message>
        <source>&amp;New Character</source>
        <translation>&amp;Novo personagem</translation>
    </message>
    <message>
        <source>&amp;New Table</source>
        <translation>&amp;Nova tabela</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>Pró&amp;xima imagem</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <translation>&amp;Sem estrelas</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>&amp;Abrir imagem</translation>
    </message>
    <message>
        <source>&amp;Open a CSV File as a Table…</source>
        <translation>&amp;Abrir um arquivo CSV como tabela…</translation>
    </message>
    <message>
        <source>&amp;Optimize Prompt</source>
        <translation>Otimi&amp;zar prompt</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Colar imagem</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Pick the Best</source>
        <translation>Escolher a mel&amp;hor</translation>
    </message>
    <message>
        <source>&amp;Pin the Second Window</source>
        <translation>Fi&amp;xar a segunda janela</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Ima&amp;gem anterior</translation>
    </message>
    <message>
        <source>&amp;Previous Undecided Batch</source>
        <translation>Lote &amp;anterior a decidir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Red Label</source>
        <translation>Rótulo ver&amp;melho</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Rehearsal</source>
        <translation>Modo de &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Remove the Character</source>
        <translation>&amp;Remover o personagem</translation>
    </message>
    <message>
        <source>&amp;Remove the Portrait</source>
        <translation>&amp;Remover o retrato</translation>
    </message>
    <message>
        <source>&amp;Remove the Rows</source>
        <translation>&amp;Remover as linhas</translation>
    </message>
    <message>
        <source>&amp;Request as Code…</source>
        <translation>Solicitação como &amp;código…</translation>
    </message>
    <message>
        <source>&amp;Restore Recipe</source>
        <translation>&amp;Restaurar receita</translation>
    </message>
    <message>
        <source>&amp;Retry the Job</source>
        <translation>&amp;Repetir a tarefa</translation>
    </message>
    <message>
        <source>&amp;Save the Table as a CSV File…</source>
        <translation>&amp;Salvar a tabela como arquivo CSV…</translation>
    </message>
    <message>
        <source>&amp;Send It Adjusted Like This</source>
        <translation>&amp;Enviar ajustada assim</translation>
    </message>
    <message>
        <source>&amp;Send the Job</source>
        <translation>&amp;Enviar a tarefa</translation>
    </message>
    <message>
        <source>&amp;Table of Requests</source>
        <translation>&amp;Tabela de solicitações</translation>
    </message>
    <message>
        <source>&amp;Take Out without a Verdict</source>
        <translation>&amp;Tirar sem veredito</translation>
    </message>
    <message>
        <source>&amp;Take the Last Answer Back</source>
        <translation>Retirar a ú&amp;ltima resposta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Yellow Label</source>
        <translation>Rótulo &amp;amarelo</translation>
    </message>
    <message>
        <source>&amp;Zoom Both to a Hundred Percent and Back</source>
        <translation>&amp;Zoom de ambas a 100% e de volta</translation>
    </message>
    <message>
        <source>API &amp;Key…</source>
        <translation>&amp;Chave da API…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Portrait…</source>
        <translation>A&amp;justar o retrato…</translation>
    </message>
    <message>
        <source>Ad&amp;just the Source…</source>
        <translation>A&amp;justar a origem…</translation>
    </message>
    <message>
        <source>Add &amp;Portraits…</source>
        <translation>Adicionar &amp;retratos…</translation>
    </message>
    <message>
        <source>Add a Row for Each &amp;Picture…</source>
        <translation>Adicionar uma linha por &amp;imagem…</translation>
    </message>
    <message>
        <source>Adjust &amp;Nothing</source>
        <translation>&amp;Não ajustar nada</translation>
    </message>
    <message>
        <source>Begin the Duel A&amp;gain</source>
        <translation>&amp;Recomeçar o duelo</translation>
    </message>
    <message>
        <source>Blind &amp;Duel…</source>
        <translation>&amp;Duelo às cegas…</translation>
    </message>
    <message>
        <source>Bring &amp;Back from the Bin</source>
        <translation>Tra&amp;zer de volta da Lixeira</translation>
    </message>
    <message>
        <source>Bring to &amp;Front</source>
        <translation>Pôr na &amp;frente da fila</translation>
    </message>
    <message>
        <source>C&amp;hange Keyboard Shortcuts…</source>
        <translation>Alterar &amp;atalhos de teclado…</translation>
    </message>
    <message>
        <source>Check Spe&amp;lling</source>
        <translation>Verificar &amp;ortografia</translation>
    </message>
    <message>
        <source>Choose &amp;Source…</source>
        <translation>Escolher &amp;origem…</translation>
    </message>
    <message>
        <source>Close the &amp;Jobs</source>
        <translation>Fechar as t&amp;arefas</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Cores do siste&amp;ma</translation>
    </message>
    <message>
        <source>Compare T&amp;wo</source>
        <translation>Comparar d&amp;uas</translation>
    </message>
    <message>
        <source>Copy P&amp;rompt</source>
        <translation>Copiar &amp;prompt</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>Cor&amp;es escuras</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>Decidir de&amp;pois</translation>
    </message>
    <message>
        <source>Decide What Has &amp;Come</source>
        <translation>Decidir o que &amp;chegou</translation>
    </message>
    <message>
        <source>Delete the Entry in the List</source>
        <translation>Excluir o item da lista</translation>
    </message>
    <message>
        <source>Di&amp;m the Lights</source>
        <translation>Diminuir as lu&amp;zes</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics…</source>
        <translation>Dia&amp;gnóstico…</translation>
    </message>
    <message>
        <source>Dis&amp;miss the Job</source>
        <translation>Dis&amp;pensar a tarefa</translation>
    </message>
    <message>
        <source>Earlier Prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Erase the Person for &amp;Good…</source>
        <translation>&amp;Apagar a pessoa para sempre…</translation>
    </message>
    <message>
        <source>Faster Slide Show</source>
        <translation>Apresentação mais rápida</translation>
    </message>
    <message>
        <source>Find Si&amp;milar Pictures</source>
        <translation>Encontrar imagens &amp;semelhantes</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Buscar um &amp;comando…</translation>
    </message>
    <message>
        <source>Flip &amp;Upside Down</source>
        <translation>Espelhar na &amp;vertical</translation>
    </message>
    <message>
        <source>Fold or Unfold &amp;All Stacks</source>
        <translation>Abrir ou &amp;fechar todas as pilhas</translation>
    </message>
    <message>
        <source>Give &amp;More Answers</source>
        <translation>Dar &amp;mais respostas</translation>
    </message>
    <message>
        <source>Give &amp;Stars by Rank</source>
        <translation>Dar es&amp;trelas pelo ranking</translation>
    </message>
    <message>
        <source>Go On After Each &amp;Mark</source>
        <translation>Ava&amp;nçar após cada marcação</translation>
    </message>
    <message>
        <source>Go On with the Last D&amp;uel</source>
        <translation>Continuar o ú&amp;ltimo duelo</translation>
    </message>
    <message>
        <source>Go to the &amp;Next Part of the Window</source>
        <translation>Ir para a pró&amp;xima parte da janela</translation>
    </message>
    <message>
        <source>Go to the &amp;Other of the Two</source>
        <translation>&amp;Ir para a outra das duas</translation>
    </message>
    <message>
        <source>Go to the &amp;Previous Part of the Window</source>
        <translation>Ir para a parte ante&amp;rior da janela</translation>
    </message>
    <message>
        <source>How Ali&amp;ke…</source>
        <translation>Grau de semel&amp;hança…</translation>
    </message>
    <message>
        <source>Insert a &amp;Snippet…</source>
        <translation>Inserir um &amp;trecho…</translation>
    </message>
    <message>
        <source>Keep What Is Set as a &amp;Preset…</source>
        <translation>Guardar os ajustes como &amp;predefinição…</translation>
    </message>
    <message>
        <source>Keep the Computer A&amp;wake while Pictures Are Made</source>
        <translation>&amp;Manter o computador ativo enquanto imagens são criadas</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>Co&amp;res claras</translation>
    </message>
    <message>
        <source>Lan&amp;guage…</source>
        <translation>&amp;Idioma…</translation>
    </message>
    <message>
        <source>Later Prompt</source>
        <translation>Próximo prompt</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Duel</source>
        <translation>&amp;Sair do duelo</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>Deixar a &amp;decidir</translation>
    </message>
    <message>
        <source>Look for New Versions Every &amp;Week</source>
        <translation>Procurar novas versões toda s&amp;emana</translation>
    </message>
    <message>
        <source>Look for a New &amp;Version</source>
        <translation>Procurar uma nova &amp;versão</translation>
    </message>
    <message>
        <source>M&amp;ultiply the Rows…</source>
        <translation>M&amp;ultiplicar as linhas…</translation>
    </message>
    <message>
        <source>Make the Candidate the &amp;Select</source>
        <translation>Tornar a candidata &amp;favorita</translation>
    </message>
    <message>
        <source>Mark &amp;Nothing and End the Duel</source>
        <translation>&amp;Não marcar nada e encerrar o duelo</translation>
    </message>
    <message>
        <source>Move &amp;Up in the Queue</source>
        <translation>S&amp;ubir na fila</translation>
    </message>
    <message>
        <source>Move D&amp;own in the Queue</source>
        <translation>Descer na fi&amp;la</translation>
    </message>
    <message>
        <source>Move Re&amp;jected to the Bin…</source>
        <translation>Mover re&amp;jeitadas para a Lixeira…</translation>
    </message>
    <message>
        <source>Move the Line: More of the Result</source>
        <translation>Mover a linha: mais do resultado</translation>
    </message>
    <message>
        <source>Move the Line: More of the Source</source>
        <translation>Mover a linha: mais da origem</translation>
    </message>
    <message>
        <source>Move the Portrait &amp;Back</source>
        <translation>Mover o retrato para &amp;trás</translation>
    </message>
    <message>
        <source>Move the Portrait For&amp;ward</source>
        <translation>Mover o retrato para a &amp;frente</translation>
    </message>
    <message>
        <source>Next Candidate</source>
        <translation>Próxima candidata</translation>
    </message>
    <message>
        <source>Next Picture of the Survey</source>
        <translation>Próxima imagem da visão geral</translation>
    </message>
    <message>
        <source>Next Undecided &amp;Batch</source>
        <translation>Pró&amp;ximo lote a decidir</translation>
    </message>
    <message>
        <source>No La&amp;bel</source>
        <translation>Sem ró&amp;tulo</translation>
    </message>
    <message>
        <source>Offer &amp;Alternates: {red|blue}</source>
        <translation>Oferecer a&amp;lternativas: {red|blue}</translation>
    </message>
    <message>
        <source>Or&amp;der of the Picture as Code…</source>
        <translation>Pe&amp;dido da imagem como código…</translation>
    </message>
    <message>
        <source>Ord&amp;er the Table…</source>
        <translation>&amp;Fazer o pedido da tabela…</translation>
    </message>
    <message>
        <source>Order the &amp;Batch Again</source>
        <translation>Repetir o pedido do lot&amp;e</translation>
    </message>
    <message>
        <source>P&amp;urple Label</source>
        <translation>Rótulo r&amp;oxo</translation>
    </message>
    <message>
        <source>Pa&amp;use the Slide Show</source>
        <translation>Pa&amp;usar a apresentação</translation>
    </message>
    <message>
        <source>Pause Sen&amp;ding</source>
        <translation>Pausar en&amp;vio</translation>
    </message>
    <message>
        <source>Pick and &amp;Go On</source>
        <translation>&amp;Escolher e continuar</translation>
    </message>
    <message>
        <source>Pick or N&amp;ot</source>
        <translation>Escolher &amp;ou não</translation>
    </message>
    <message>
        <source>Pick the Best and Re&amp;ject the Rest</source>
        <translation>Escolher a melhor e re&amp;jeitar as outras</translation>
    </message>
    <message>
        <source>Picture Above in the Survey</source>
        <translation>Imagem acima na visão geral</translation>
    </message>
    <message>
        <source>Picture Below in the Survey</source>
        <translation>Imagem abaixo na visão geral</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Candidata anterior</translation>
    </message>
    <message>
        <source>Previous Picture of the Survey</source>
        <translation>Imagem anterior da visão geral</translation>
    </message>
    <message>
        <source>Put the Character into the &amp;Tray</source>
        <translation>Pôr o personagem nas re&amp;ferências</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Read the P&amp;ictures of the Rows</source>
        <translation>L&amp;er as imagens das linhas</translation>
    </message>
    <message>
        <source>Remo&amp;ve the Table</source>
        <translation>Remo&amp;ver a tabela</translation>
    </message>
    <message>
        <source>Remove the S&amp;ource</source>
        <translation>Re&amp;mover a origem</translation>
    </message>
    <message>
        <source>Rena&amp;me the Table</source>
        <translation>Reno&amp;mear a tabela</translation>
    </message>
    <message>
        <source>Rename the Entry in the List…</source>
        <translation>Renomear o item da lista…</translation>
    </message>
    <message>
        <source>Repro&amp;ducible: Keep Every Seed</source>
        <translation>Repro&amp;duzível: guardar cada seed</translation>
    </message>
    <message>
        <source>S&amp;maller Thumbnails</source>
        <translation>Miniaturas me&amp;nores</translation>
    </message>
    <message>
        <source>S&amp;top Waiting</source>
        <translation>Parar de e&amp;sperar</translation>
    </message>
    <message>
        <source>S&amp;wap Select and Candidate</source>
        <translation>Tr&amp;ocar favorita e candidata</translation>
    </message>
    <message>
        <source>Sa&amp;ved Searches and Tags</source>
        <translation>Buscas sal&amp;vas e tags</translation>
    </message>
    <message>
        <source>Save This Searc&amp;h…</source>
        <translation>&amp;Salvar esta busca…</translation>
    </message>
    <message>
        <source>Searc&amp;h Pictures</source>
        <translation>B&amp;uscar imagens</translation>
    </message>
    <message>
        <source>Second Windo&amp;w</source>
        <translation>Segunda &amp;janela</translation>
    </message>
    <message>
        <source>Second Window: Same &amp;Zoom and Place</source>
        <translation>Segunda janela: mesmo &amp;zoom e posição</translation>
    </message>
    <message>
        <source>Select &amp;No Picture</source>
        <translation>&amp;Não selecionar nenhuma</translation>
    </message>
    <message>
        <source>Select All Pic&amp;tures</source>
        <translation>Selecionar &amp;todas as imagens</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Bl&amp;ur</source>
        <translation>Imagens sensíveis: desfo&amp;car</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Hid&amp;e</source>
        <translation>Imagens sensíveis: ocu&amp;ltar</translation>
    </message>
    <message>
        <source>Sensitive Pictures: Sho&amp;w</source>
        <translation>Imagens sensí&amp;veis: mostrar</translation>
    </message>
    <message>
        <source>Show &amp;All of the Picture</source>
        <translation>Mostrar a ima&amp;gem inteira</translation>
    </message>
    <message>
        <source>Show &amp;Compose</source>
        <translation>Mostrar &amp;composição</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Mostrar &amp;detalhes</translation>
    </message>
    <message>
        <source>Show &amp;Jobs</source>
        <translation>Mostrar t&amp;arefas</translation>
    </message>
    <message>
        <source>Show &amp;Library Folder</source>
        <translation>Mostrar a pasta da &amp;biblioteca</translation>
    </message>
    <message>
        <source>Show &amp;What Changed</source>
        <translation>Mostrar o &amp;que mudou</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Portrait</source>
        <translation>Mostrar o que é &amp;enviado do retrato</translation>
    </message>
    <message>
        <source>Show &amp;What Is Sent of the Source</source>
        <translation>Mostrar o que é &amp;enviado da origem</translation>
    </message>
    <message>
        <source>Show All Pictures of the Ta&amp;ble</source>
        <translation>Mostrar t&amp;odas as imagens da tabela</translation>
    </message>
    <message>
        <source>Show Clipped Blac&amp;k and White</source>
        <translation>Mostrar pretos e &amp;brancos estourados</translation>
    </message>
    <message>
        <source>Show Every Pi&amp;xel</source>
        <translation>Mostrar cada pix&amp;el</translation>
    </message>
    <message>
        <source>Show Histo&amp;gram</source>
        <translation>Mostrar hist&amp;ograma</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Picture</source>
        <translation>Mostrar imagem sensí&amp;vel</translation>
    </message>
    <message>
        <source>Show Sensiti&amp;ve Pictures of the Duel</source>
        <translation>Mostrar imagens sensí&amp;veis do duelo</translation>
    </message>
    <message>
        <source>Show What Is in the B&amp;in</source>
        <translation>Mostrar o que &amp;há na Lixeira</translation>
    </message>
    <message>
        <source>Show in &amp;Batches</source>
        <translation>Mostrar em lo&amp;tes</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show or Hide &amp;Both Sides</source>
        <translation>Mostrar ou ocultar os dois &amp;lados</translation>
    </message>
    <message>
        <source>Show the Character’s &amp;Pictures</source>
        <translation>&amp;Mostrar as imagens do personagem</translation>
    </message>
    <message>
        <source>Show the Pictures of the Ro&amp;w</source>
        <translation>Mostrar as ima&amp;gens da linha</translation>
    </message>
    <message>
        <source>Show the Ran&amp;king So Far</source>
        <translation>Mostrar o ran&amp;king até agora</translation>
    </message>
    <message>
        <source>Show the So&amp;urce While Held</source>
        <translation>Mostrar a ori&amp;gem enquanto pressionar</translation>
    </message>
    <message>
        <source>Show the So&amp;urce of the Pair While Held</source>
        <translation>Mostrar a &amp;origem do par enquanto pressionar</translation>
    </message>
    <message>
        <source>Slide Sho&amp;w</source>
        <translation>Apre&amp;sentação</translation>
    </message>
    <message>
        <source>Slower Slide Show</source>
        <translation>Apresentação mais lenta</translation>
    </message>
    <message>
        <source>Source and Result with a Line &amp;Between</source>
        <translation>Origem e resultado com uma li&amp;nha no meio</translation>
    </message>
    <message>
        <source>Stack What Looks Ali&amp;ke</source>
        <translation>E&amp;mpilhar semelhantes</translation>
    </message>
    <message>
        <source>Start &amp;Anew</source>
        <translation>Começar do &amp;zero</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting for the Batch</source>
        <translation>Não &amp;esperar mais pelo lote</translation>
    </message>
    <message>
        <source>Sur&amp;vey</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Ta&amp;gs…</translation>
    </message>
    <message>
        <source>Tell Me when Jobs &amp;End while I Am Elsewhere</source>
        <translation>Avisar o &amp;fim das tarefas quando eu estiver em outro lugar</translation>
    </message>
    <message>
        <source>The &amp;Left Picture Is Better</source>
        <translation>A da &amp;esquerda é melhor</translation>
    </message>
    <message>
        <source>The &amp;Right Picture Is Better</source>
        <translation>A da &amp;direita é melhor</translation>
    </message>
    <message>
        <source>The Picture Al&amp;one</source>
        <translation>Só a &amp;imagem</translation>
    </message>
    <message>
        <source>Try an E&amp;xample…</source>
        <translation>Experimentar um &amp;exemplo…</translation>
    </message>
    <message>
        <source>Turn &amp;Left</source>
        <translation>Girar à es&amp;querda</translation>
    </message>
    <message>
        <source>Turn &amp;Right</source>
        <translation>Girar à &amp;direita</translation>
    </message>
    <message>
        <source>Update the Preset in the List</source>
        <translation>Atualizar a predefinição na lista</translation>
    </message>
    <message>
        <source>Use a Pr&amp;eset…</source>
        <translation>&amp;Usar uma predefinição…</translation>
    </message>
    <message>
        <source>Use an Earlier P&amp;rompt…</source>
        <translation>Usar um prompt &amp;anterior…</translation>
    </message>
    <message>
        <source>Use as &amp;Source</source>
        <translation>Usar como &amp;origem</translation>
    </message>
    <message>
        <source>Use as Portrait of a C&amp;haracter…</source>
        <translation>&amp;Usar como retrato de um personagem…</translation>
    </message>
    <message>
        <source>Use the Portrait as &amp;Source</source>
        <translation>Usar o retrato como &amp;origem</translation>
    </message>
    <message>
        <source>Use the Source as a Portrait &amp;Too</source>
        <translation>&amp;Usar a origem também como retrato</translation>
    </message>
    <message>
        <source>Watch a &amp;Folder for New Pictures…</source>
        <translation>Observar uma &amp;pasta em busca de novas imagens…</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Zoom to a &amp;Hundred Percent and Back</source>
        <translation>Zoo&amp;m a 100% e de volta</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>Choose a portrait first.</source>
        <translation>Selecione primeiro um retrato.</translation>
    </message>
    <message>
        <source>The portrait is at the end already.</source>
        <translation>O retrato já está na ponta.</translation>
    </message>
    <message>
        <source>There is no source yet.</source>
        <translation>Ainda não há origem.</translation>
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
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Images ordered</source>
        <translation>Imagens pedidas</translation>
    </message>
    <message>
        <source>Make Active</source>
        <translation>Tornar ativa</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Nothing is left to compare with</source>
        <translation>Não resta nada com que comparar</translation>
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
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Same recipe, ordered twice.</source>
        <translation>Mesma receita, pedida duas vezes.</translation>
    </message>
    <message>
        <source>Same recipe: pictures {one} and {other} of one batch.</source>
        <translation>Mesma receita: imagens {one} e {other} de um lote.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select or Deselect</source>
        <translation>Selecionar ou desmarcar</translation>
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
        <translation>Mostrar imagem sensível</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message numerus="yes">
        <source>Survey of %Ln pictures</source>
        <translation>
            <numerusform>Visão geral de %Ln imagem</numerusform>
            <numerusform>Visão geral de %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare more, go back and select other pictures in the gallery.</source>
        <translation>Para comparar mais, volte e selecione outras imagens na galeria.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %Ln pictures left</source>
        <translation>
            <numerusform>Resta {left} de %Ln imagem</numerusform>
            <numerusform>Restam {left} de %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of the candidate: {value}</source>
        <translation>{part} da candidata: {value}</translation>
    </message>
    <message>
        <source>{part} of the select: {value}</source>
        <translation>{part} da favorita: {value}</translation>
    </message>
</context>
<context>
    <name>dropping</name>
    <message numerus="yes">
        <source>%Ln of the pictures are among the portraits already.</source>
        <translation>
            <numerusform>%Ln das imagens já está entre os retratos.</numerusform>
            <numerusform>%Ln das imagens já estão entre os retratos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} cannot be used.</source>
        <translation>
            <numerusform>%Ln de {total} não pode ser usada.</numerusform>
            <numerusform>%Ln de {total} não podem ser usadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: the model may heed only the first few of them.</source>
        <translation>
            <numerusform>%Ln retrato: o modelo pode considerar só os primeiros.</numerusform>
            <numerusform>%Ln retratos: o modelo pode considerar só os primeiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>Lendo imagens: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of {total} pictures were not read.</source>
        <translation>
            <numerusform>Interrompido: %Ln de {total} imagens não foi lida.</numerusform>
            <numerusform>Interrompido: %Ln de {total} imagens não foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is among the portraits already.</source>
        <translation>“{name}” já está entre os retratos.</translation>
    </message>
</context>
<context>
    <name>duel</name>
    <message>
        <source>Place {rank}, clearly ahead of the next: {name}</source>
        <translation>{rank}º lugar, claramente à frente da seguinte: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, close to the next: {name}</source>
        <translation>{rank}º lugar, perto da seguinte: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, probably ahead of the next: {name}</source>
        <translation>{rank}º lugar, provavelmente à frente da seguinte: {name}</translation>
    </message>
    <message>
        <source>Place {rank}, the last: {name}</source>
        <translation>{rank}º lugar, a última: {name}</translation>
    </message>
    <message>
        <source>The answers do not tell the first ones apart.</source>
        <translation>As respostas não distinguem as primeiras.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. A few more answers would tell.</source>
        <translation>A primeira ficou na frente, mas por pouco. Mais algumas respostas resolveriam.</translation>
    </message>
    <message>
        <source>The first came out best, but it is close. All pairs have been shown.</source>
        <translation>A primeira ficou na frente, mas por pouco. Todos os pares foram mostrados.</translation>
    </message>
    <message>
        <source>The first is clearly the best.</source>
        <translation>A primeira é claramente a melhor.</translation>
    </message>
    <message>
        <source>The first is probably the best.</source>
        <translation>A primeira é provavelmente a melhor.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of about %Ln answers</source>
        <translation>
            <numerusform>{count} de cerca de %Ln resposta</numerusform>
            <numerusform>{count} de cerca de %Ln respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rank} · clearly ahead</source>
        <translation>{rank} · claramente à frente</translation>
    </message>
    <message>
        <source>{rank} · close to the next</source>
        <translation>{rank} · perto da seguinte</translation>
    </message>
    <message>
        <source>{rank} · probably ahead</source>
        <translation>{rank} · provavelmente à frente</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message numerus="yes">
        <source>%Ln copies of the database, which would bring the person back: backups, and damaged ones that were kept. A new backup is made.</source>
        <translation>
            <numerusform>%Ln cópia do banco de dados que traria a pessoa de volta: um backup, ou uma cópia danificada que foi guardada. Um novo backup é feito.</numerusform>
            <numerusform>%Ln cópias do banco de dados que trariam a pessoa de volta: backups, e cópias danificadas que foram guardadas. Um novo backup é feito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are in folders of your own, and stay there.</source>
        <translation>
            <numerusform>%Ln imagem está em uma pasta sua e fica lá.</numerusform>
            <numerusform>%Ln imagens estão em pastas suas e ficam lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, their small versions, and the prompts of their orders.</source>
        <translation>
            <numerusform>%Ln imagem, a versão pequena e o prompt do pedido dela.</numerusform>
            <numerusform>%Ln imagens, as versões pequenas e os prompts dos pedidos delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln portraits: their files, in the draft and its undo as well.</source>
        <translation>
            <numerusform>%Ln retrato: o arquivo dele, também no rascunho e no que ali pode ser desfeito.</numerusform>
            <numerusform>%Ln retratos: os arquivos deles, também no rascunho e no que ali pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>All copies prepared for sending, and all known uploads, of other pictures too: they are made again.</source>
        <translation>Todas as cópias preparadas para envio e todos os uploads conhecidos, também de outras imagens: são feitos de novo.</translation>
    </message>
    <message>
        <source>Cards that you exported, and copies of the library made by others, are out of reach.</source>
        <translation>Fichas que você exportou e cópias da biblioteca feitas por outros estão fora de alcance.</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Apagar “{name}” para sempre?</translation>
    </message>
    <message>
        <source>Nothing of it was sent to the service from this library.</source>
        <translation>Nada disso foi enviado ao serviço a partir desta biblioteca.</translation>
    </message>
    <message>
        <source>Pictures that were on the card once, and belong to other cards or orders, stay as they are.</source>
        <translation>Imagens que já estiveram na ficha e pertencem a outras fichas ou pedidos ficam como estão.</translation>
    </message>
    <message>
        <source>Pictures that you keep still show the person; prompts and file names keep your own words.</source>
        <translation>Imagens que você mantém ainda mostram a pessoa; prompts e nomes de arquivos mantêm as suas palavras.</translation>
    </message>
    <message>
        <source>Snippets, presets and the prompt that is being composed keep your own words.</source>
        <translation>Trechos, predefinições e o prompt em composição mantêm as suas palavras.</translation>
    </message>
    <message>
        <source>The card “{name}” has one of these portraits too, and loses it.</source>
        <translation>A ficha “{name}” também tem um destes retratos, e o perde.</translation>
    </message>
    <message>
        <source>The card: its name, notes, phrase, what was agreed, and all that was done to it before.</source>
        <translation>A ficha: nome, anotações, frase, o que foi combinado e tudo o que se fez com ela antes.</translation>
    </message>
    <message>
        <source>The service keeps such pictures for seven days; these are over.</source>
        <translation>O serviço guarda essas imagens por sete dias, que já passaram.</translation>
    </message>
    <message numerus="yes">
        <source>The service keeps what was sent to it, and what it made, for up to %Ln days more. Nothing here can take that back.</source>
        <translation>
            <numerusform>O serviço guarda o que recebeu e o que criou por mais %Ln dia, no máximo. Nada aqui pode reverter isso.</numerusform>
            <numerusform>O serviço guarda o que recebeu e o que criou por mais %Ln dias, no máximo. Nada aqui pode reverter isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln orders tell of these portraits.</source>
        <translation>
            <numerusform>O que %Ln pedido diz destes retratos.</numerusform>
            <numerusform>O que %Ln pedidos dizem destes retratos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was paid stays in the ledger: when, for how much, and what became of it.</source>
        <translation>O que foi pago fica no registro: quando, quanto e qual o resultado.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>Another place and light</source>
        <translation>Outro lugar e outra luz</translation>
    </message>
    <message>
        <source>Children&apos;s book</source>
        <translation>Livro infantil</translation>
    </message>
    <message>
        <source>Old photograph in colour</source>
        <translation>Foto antiga em cores</translation>
    </message>
    <message>
        <source>Portrait as an oil painting</source>
        <translation>Retrato como pintura a óleo</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartaz</translation>
    </message>
    <message>
        <source>Product photograph</source>
        <translation>Foto de produto</translation>
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
            <numerusform>%Ln na Lixeira</numerusform>
            <numerusform>%Ln na Lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures, folded, the best: {picture}</source>
        <translation>
            <numerusform>%Ln imagem, pilha fechada, a melhor: {picture}</numerusform>
            <numerusform>%Ln imagens, pilha fechada, a melhor: {picture}</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Batch without pictures</source>
        <translation>Lote sem imagens</translation>
    </message>
    <message>
        <source>Batch without pictures, {prompt}, {order}, {reason}</source>
        <translation>Lote sem imagens, {prompt}, {order}, {reason}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Brings prompt, source, portraits and size of this batch back to compose.</source>
        <translation>Traz o prompt, a origem, os retratos e o tamanho deste lote de volta à composição.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Abrir ou fechar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir até</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Na Lixeira</translation>
    </message>
    <message>
        <source>It cannot be shown here.</source>
        <translation>Não pode ser exibida aqui.</translation>
    </message>
    <message>
        <source>Kept as it came</source>
        <translation>Guardada como chegou</translation>
    </message>
    <message>
        <source>Kept, not checked</source>
        <translation>Guardada, não verificada</translation>
    </message>
    <message>
        <source>Leave undecided</source>
        <translation>Deixar a decidir</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Not in its folder</source>
        <translation>Fora da pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Picture {number} of {siblings}, {prompt}, {state}, {place}</source>
        <translation>Imagem {number} de {siblings}, {prompt}, {state}, {place}</translation>
    </message>
    <message>
        <source>Picture, {place}</source>
        <translation>Imagem, {place}</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Saved, sensitive</source>
        <translation>Salva, sensível</translation>
    </message>
    <message>
        <source>Saved, sensitive, shown blurred</source>
        <translation>Salva, sensível, desfocada</translation>
    </message>
    <message>
        <source>Select or not</source>
        <translation>Selecionar ou desmarcar</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Mostrar menu</translation>
    </message>
    <message>
        <source>Show sensitive picture</source>
        <translation>Mostrar imagem sensível</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Mostrar a origem</translation>
    </message>
    <message>
        <source>Shows one picture of the batch, or all of them.</source>
        <translation>Mostra uma imagem do lote, ou todas.</translation>
    </message>
    <message>
        <source>Shows the source in place of each picture, for as long as you hold it.</source>
        <translation>Mostra a origem no lugar de cada imagem, enquanto você mantiver pressionado.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The service flagged this picture as sensitive. Click here to show it.</source>
        <translation>O serviço marcou esta imagem como sensível. Clique aqui para mostrá-la.</translation>
    </message>
    <message>
        <source>{passed} · usually {usual}</source>
        <translation>{passed} · em geral {usual}</translation>
    </message>
    <message>
        <source>{picture}, folded away</source>
        <translation>{picture}, fechada na pilha</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>{prompt}, picture {number}, {state}</source>
        <translation>{prompt}, imagem {number}, {state}</translation>
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
        <translation>Desfocado, ou sem detalhe.</translation>
    </message>
    <message>
        <source>Faces are not looked for: who it is, and how many, nobody checked.</source>
        <translation>Não se procuram rostos: quem é, e quantas pessoas são, ninguém verificou.</translation>
    </message>
    <message>
        <source>Its file cannot be read now.</source>
        <translation>O arquivo não pode ser lido agora.</translation>
    </message>
    <message>
        <source>Looks like another portrait of this card.</source>
        <translation>Parece outro retrato desta ficha.</translation>
    </message>
    <message>
        <source>Made by the service: a copy of a copy drifts away from the person. Use photographs where you can.</source>
        <translation>Criado pelo serviço: a cópia de uma cópia se afasta da pessoa. Use fotos se puder.</translation>
    </message>
    <message>
        <source>Small: a face in it has few pixels.</source>
        <translation>Pequeno: um rosto nele tem poucos pixels.</translation>
    </message>
    <message>
        <source>Very bright.</source>
        <translation>Muito claro.</translation>
    </message>
    <message>
        <source>Very dark.</source>
        <translation>Muito escuro.</translation>
    </message>
    <message>
        <source>Very long or very wide: perhaps something is cut off.</source>
        <translation>Muito alto ou muito largo: talvez algo tenha sido cortado.</translation>
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
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found again: %Ln.</source>
        <translation>
            <numerusform>Reencontradas: %Ln.</numerusform>
            <numerusform>Reencontradas: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln pictures</source>
        <translation>
            <numerusform>Importar %Ln imagem</numerusform>
            <numerusform>Importar %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importar “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln pictures.</source>
        <translation>
            <numerusform>Importadas: %Ln imagem.</numerusform>
            <numerusform>Importadas: %Ln imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing pictures: {done} of {total} files</source>
        <translation>Importando imagens: {done} de {total} arquivos</translation>
    </message>
    <message numerus="yes">
        <source>In the library already: %Ln.</source>
        <translation>
            <numerusform>Já na biblioteca: %Ln.</numerusform>
            <numerusform>Já na biblioteca: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Procurando imagens…</translation>
    </message>
    <message numerus="yes">
        <source>Not imported: %Ln.</source>
        <translation>
            <numerusform>Não importados: %Ln.</numerusform>
            <numerusform>Não importados: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Less than 1 %</source>
        <translation>Menos de 1%</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No. It is kept as the service sent it; this program cannot read all of it.</source>
        <translation>Não. Está guardada como o serviço a enviou; este programa não consegue lê-la inteira.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ainda não chegou</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>Nothing that can be seen</source>
        <translation>Nada visível</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>The library has no source of this picture</source>
        <translation>A biblioteca não tem a origem desta imagem</translation>
    </message>
    <message>
        <source>The picture and its source cannot be compared</source>
        <translation>A imagem e a origem não podem ser comparadas</translation>
    </message>
    <message>
        <source>The service did not say</source>
        <translation>O serviço não disse</translation>
    </message>
    <message>
        <source>Yes, by the service</source>
        <translation>Sim, pelo serviço</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
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
        <translation>guardada pelo serviço por mais {days} d {hours} h</translation>
    </message>
    <message>
        <source>kept by the service for {hours} h {minutes} min</source>
        <translation>guardada pelo serviço por mais {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>not kept by the service any more</source>
        <translation>não mais guardada pelo serviço</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>English</source>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Cha&amp;racters</source>
        <translation>Per&amp;sonagens</translation>
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
        <translation>&amp;Veredito</translation>
    </message>
</context>
<context>
    <name>note</name>
    <message>
        <source>Animated: only the first of {frames} frames is used.</source>
        <translation>Animada: só o primeiro de {frames} quadros é usado.</translation>
    </message>
    <message>
        <source>Brightened: the file fills only {bits} of its {stored} bits.</source>
        <translation>Clareada: o arquivo usa só {bits} dos seus {stored} bits.</translation>
    </message>
    <message>
        <source>Camera raw: the picture that the camera made of it is used.</source>
        <translation>Raw da câmera: é usada a imagem que a câmera fez dele.</translation>
    </message>
    <message>
        <source>Colours converted from {profile} to sRGB.</source>
        <translation>Cores convertidas de {profile} para sRGB.</translation>
    </message>
    <message>
        <source>Compressed anew, as an ordinary {format}.</source>
        <translation>Comprimida de novo, como {format} comum.</translation>
    </message>
    <message>
        <source>Compressed to stay below 10 MB.</source>
        <translation>Comprimida para ficar abaixo de 10 MB.</translation>
    </message>
    <message>
        <source>Cropped to {width} × {height} pixels.</source>
        <translation>Cortada para {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Data in the file, such as camera or location, is not sent.</source>
        <translation>Dados do arquivo, como câmera ou local, não são enviados.</translation>
    </message>
    <message>
        <source>Drawn at {width} × {height} pixels.</source>
        <translation>Desenhada com {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Flipped left to right.</source>
        <translation>Espelhada na horizontal.</translation>
    </message>
    <message>
        <source>HDR: the standard rendition is used, without its extra brightness.</source>
        <translation>HDR: é usada a versão padrão, sem o brilho extra.</translation>
    </message>
    <message>
        <source>It is adjusted in a way that this version of the program does not know.</source>
        <translation>Está ajustada de um modo que esta versão do programa não conhece.</translation>
    </message>
    <message>
        <source>Its transparency hides everything, so the picture is sent without it.</source>
        <translation>A transparência esconde tudo, por isso a imagem é enviada sem ela.</translation>
    </message>
    <message>
        <source>Of the {pictures} pictures in the file the largest is used.</source>
        <translation>Das {pictures} imagens no arquivo, é usada a maior.</translation>
    </message>
    <message>
        <source>Palette expanded to full colour.</source>
        <translation>Paleta expandida para cores completas.</translation>
    </message>
    <message>
        <source>Reduced to 8 bits per channel.</source>
        <translation>Reduzida a 8 bits por canal.</translation>
    </message>
    <message>
        <source>Sent as it is.</source>
        <translation>Enviada como está.</translation>
    </message>
    <message>
        <source>Sent as {format}.</source>
        <translation>Enviada como {format}.</translation>
    </message>
    <message>
        <source>Sent at {width} × {height} pixels.</source>
        <translation>Enviada com {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Straightened by {degrees}°.</source>
        <translation>Endireitada em {degrees}°.</translation>
    </message>
    <message>
        <source>The file is cut off: the fine detail of the picture is missing.</source>
        <translation>O arquivo está truncado: falta o detalhe fino da imagem.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off: {percent} % of the picture is missing.</source>
        <translation>O arquivo está danificado ou truncado: faltam {percent}% da imagem.</translation>
    </message>
    <message>
        <source>This picture is small; a larger one gives better results.</source>
        <translation>Esta imagem é pequena; uma maior dá resultados melhores.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with the colour {colour}.</source>
        <translation>As partes transparentes são preenchidas com a cor {colour}.</translation>
    </message>
    <message>
        <source>Transparent parts are filled with white.</source>
        <translation>As partes transparentes são preenchidas com branco.</translation>
    </message>
    <message>
        <source>Turned clockwise by {degrees}°.</source>
        <translation>Girada {degrees}° no sentido horário.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Girada para ficar em pé.</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A brace closes none that is open, and is sent as typed.</source>
        <translation>Há uma chave de fechamento sem abertura; ela é enviada como foi digitada.</translation>
    </message>
    <message>
        <source>A brace is not closed, and is sent as typed.</source>
        <translation>Há uma chave que não foi fechada; ela é enviada como foi digitada.</translation>
    </message>
    <message>
        <source>A finished picture arrived damaged. The service keeps it for seven days; try again.</source>
        <translation>Uma imagem pronta chegou danificada. O serviço a guarda por sete dias; tente de novo.</translation>
    </message>
    <message>
        <source>A finished picture could not be fetched. The service keeps it for seven days; try again.</source>
        <translation>Não foi possível baixar uma imagem pronta. O serviço a guarda por sete dias; tente de novo.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote “{name}”. Update this one to import it.</source>
        <translation>Uma versão mais nova do programa gravou “{name}”. Atualize esta para importar.</translation>
    </message>
    <message>
        <source>A table has room for {limit} rows. Make several tables of it.</source>
        <translation>Uma tabela comporta {limit} linhas. Divida-a em várias tabelas.</translation>
    </message>
    <message>
        <source>A web page came in place of the service’s answer. If this network wants you to sign in, do so in a browser; then try again.</source>
        <translation>Uma página da web veio no lugar da resposta do serviço. Se esta rede pede login, faça-o em um navegador; depois tente de novo.</translation>
    </message>
    <message>
        <source>Add the photo to be edited.</source>
        <translation>Adicione a foto a editar.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close that program and try again.</source>
        <translation>Outro programa está usando “{path}”. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>Another version of the program gave a reason that this one does not know: “{word}”.</source>
        <translation>Outra versão do programa deu um motivo que esta não conhece: “{word}”.</translation>
    </message>
    <message>
        <source>More than one picture begins with “{name}”. Write more of its id.</source>
        <translation>Mais de uma imagem começa com “{name}”. Escreva mais do ID dela.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. A key can be given for this session only, in the window or in {variable}.</source>
        <translation>Nenhum chaveiro responde neste computador. Uma chave só pode ser informada para esta sessão, na janela ou em {variable}.</translation>
    </message>
    <message>
        <source>No picture could be fetched from “{url}”. Save the picture to a file and use that.</source>
        <translation>Não foi possível baixar uma imagem de “{url}”. Salve a imagem em um arquivo e use-o.</translation>
    </message>
    <message>
        <source>No snippet is named “{name}”: the name is sent as typed, with its braces.</source>
        <translation>Nenhum trecho se chama “{name}”: o nome é enviado como foi digitado, com as chaves.</translation>
    </message>
    <message>
        <source>Rehearsal could not be started: {message}</source>
        <translation>Não foi possível iniciar o teste: {message}</translation>
    </message>
    <message>
        <source>Rows of this table, or the same requests, were ordered just now. Look at them again first.</source>
        <translation>Linhas desta tabela, ou as mesmas solicitações, acabaram de ser pedidas. Reveja-as primeiro.</translation>
    </message>
    <message>
        <source>Rows that are ordered stay as they are. Duplicate them, and change the copies.</source>
        <translation>Linhas já pedidas ficam como estão. Duplique-as e altere as cópias.</translation>
    </message>
    <message>
        <source>Say what to mark the pictures with.</source>
        <translation>Diga com o que marcar as imagens.</translation>
    </message>
    <message>
        <source>Something else answers in place of “{host}”, and nothing was sent: the certificate is for another name. Sign in to this network in a browser, or try another network.</source>
        <translation>Outra coisa responde no lugar de “{host}”, e nada foi enviado: o certificado é de outro nome. Faça login nesta rede em um navegador, ou tente outra rede.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({message}). Nothing is lost; the log has the details.</source>
        <translation>Algo deu errado dentro do programa ({message}). Nada se perdeu; os detalhes estão no log.</translation>
    </message>
    <message>
        <source>The alternates make more than {limit} requests of this. Leave out some of them.</source>
        <translation>As alternativas geram mais de {limit} solicitações. Deixe algumas de fora.</translation>
    </message>
    <message>
        <source>The balance of your account is too low. Top it up at wavespeed.ai and try again.</source>
        <translation>O saldo da sua conta é insuficiente. Recarregue-o em wavespeed.ai e tente de novo.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not valid on the date of this computer, and nothing was sent. Check the computer’s date and time.</source>
        <translation>O certificado de “{host}” não é válido na data deste computador, e nada foi enviado. Confira a data e a hora do computador.</translation>
    </message>
    <message>
        <source>The colours of “{name}” are meant for another kind of screen ({space}) and cannot be converted truly. Save it in sRGB first.</source>
        <translation>As cores de “{name}” são para outro tipo de tela ({space}) e não podem ser convertidas fielmente. Salve-a em sRGB primeiro.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not private, and nothing was sent: its certificate comes from an authority that this computer does not know. If a company or a virus scanner inspects connections here, its certificate must be added to the system’s.</source>
        <translation>A conexão com “{host}” não é privada, e nada foi enviado: o certificado vem de uma autoridade que este computador não conhece. Se uma empresa ou um antivírus inspeciona conexões aqui, o certificado deles precisa ser adicionado aos do sistema.</translation>
    </message>
    <message>
        <source>The database is not in order: {message}.</source>
        <translation>O banco de dados não está em ordem: {message}.</translation>
    </message>
    <message>
        <source>The database “{path}” is sound, but not as this program makes it ({message}). It was left as it is. Open it with the program that made it, or move it away to have it restored from its last backup.</source>
        <translation>O banco de dados “{path}” está íntegro, mas não é como este programa o cria ({message}). Ele ficou como estava. Abra-o com o programa que o criou, ou tire-o dali para que seja restaurado do último backup.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked: {message}. Check it and try again. ({path})</source>
        <translation>O disco não fez o que foi pedido: {message}. Verifique-o e tente de novo. ({path})</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again. ({path})</source>
        <translation>O disco está cheio. Libere espaço e tente de novo. ({path})</translation>
    </message>
    <message>
        <source>The first line of “{name}” names no column that is known. Name at least one of: {columns}.</source>
        <translation>A primeira linha de “{name}” não traz nenhuma coluna conhecida. Indique ao menos uma: {columns}.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be written to. Choose another library folder, or change its permissions.</source>
        <translation>Não é possível gravar na pasta “{path}”. Escolha outra pasta para a biblioteca, ou altere as permissões.</translation>
    </message>
    <message>
        <source>The folder “{path}” is not there. If it is on another disk, connect it and try again.</source>
        <translation>A pasta “{path}” não está lá. Se estiver em outro disco, conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>The key is empty. Paste it again.</source>
        <translation>A chave está vazia. Cole-a de novo.</translation>
    </message>
    <message>
        <source>The keyring did not answer. Look for its password window, and try again.</source>
        <translation>O chaveiro não respondeu. Procure a janela de senha dele e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>A biblioteca ainda não está aberta.</translation>
    </message>
    <message>
        <source>The library no longer has the picture “{name}”. Add it again.</source>
        <translation>A biblioteca não tem mais a imagem “{name}”. Adicione-a de novo.</translation>
    </message>
    <message>
        <source>The library’s copy of the picture “{name}” was changed.</source>
        <translation>A cópia da imagem “{name}” na biblioteca foi alterada.</translation>
    </message>
    <message>
        <source>The library’s database at “{path}” is damaged. Your pictures are untouched.</source>
        <translation>O banco de dados da biblioteca em “{path}” está danificado. Suas imagens estão intactas.</translation>
    </message>
    <message>
        <source>The library’s database is one of its backups. The pictures that came since were added, and it lists {pictures}. Orders that had not been sent when the backup was made may have been sent since, and are not sent again: fetch everything from the service.</source>
        <translation>O banco de dados da biblioteca é um dos backups dele. As imagens que chegaram desde então foram adicionadas, e ele lista {pictures}. Pedidos que não tinham sido enviados na hora do backup podem ter sido enviados depois, e não são enviados de novo: baixe tudo do serviço.</translation>
    </message>
    <message>
        <source>The library’s database was damaged or gone. It was restored from its last backup and from the pictures themselves, and lists {pictures} again. Orders since that backup may be missing: fetch everything from the service. What was damaged is kept in “{path}”.</source>
        <translation>O banco de dados da biblioteca estava danificado ou sumiu. Ele foi restaurado do último backup e das próprias imagens, e lista {pictures} de novo. Pedidos feitos depois desse backup podem faltar: baixe tudo do serviço. O que estava danificado foi guardado em “{path}”.</translation>
    </message>
    <message>
        <source>The name “{name}” is not text. Rename the file, or import it as a copy.</source>
        <translation>O nome “{name}” não é texto. Renomeie o arquivo, ou importe-o como cópia.</translation>
    </message>
    <message>
        <source>The order left, but no answer came: it may have been taken and charged. It is kept, and was not repeated.</source>
        <translation>O pedido saiu, mas não veio resposta: pode ter sido aceito e cobrado. Ele está guardado e não foi repetido.</translation>
    </message>
    <message>
        <source>The order of the picture “{name}” is not in the ledger.</source>
        <translation>O pedido da imagem “{name}” não está no registro.</translation>
    </message>
    <message>
        <source>The path “{path}” is so long that Windows would take no files in it. Choose a folder with a shorter path.</source>
        <translation>O caminho “{path}” é tão longo que o Windows não aceitaria arquivos nele. Escolha uma pasta com um caminho mais curto.</translation>
    </message>
    <message>
        <source>The picture is still being read.</source>
        <translation>A imagem ainda está sendo lida.</translation>
    </message>
    <message>
        <source>The prompt has {count} characters. Shorten it to {limit}.</source>
        <translation>O prompt tem {count} caracteres. Reduza-o para {limit}.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not answer, and nothing was sent. Check the proxy settings of this computer.</source>
        <translation>O proxy “{proxy}” não responde, e nada foi enviado. Confira as configurações de proxy deste computador.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” does not let the program through to “{host}”, and nothing was sent. Ask whoever runs the proxy. It said: {message}</source>
        <translation>O proxy “{proxy}” não deixa o programa chegar a “{host}”, e nada foi enviado. Pergunte a quem administra o proxy. Ele disse: {message}</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” wants a name and a password, and nothing was sent. Set HTTPS_PROXY to http://name:password@{proxy}.</source>
        <translation>O proxy “{proxy}” pede nome e senha, e nada foi enviado. Defina HTTPS_PROXY como http://name:password@{proxy}.</translation>
    </message>
    <message>
        <source>The same order with the same seed was sent, or is about to be. “imageedit-desktop resume” goes on with it; add --again to order it a second time.</source>
        <translation>O mesmo pedido com a mesma seed foi enviado, ou está prestes a ser. “imageedit-desktop resume” continua com ele; acrescente --again para pedir uma segunda vez.</translation>
    </message>
    <message>
        <source>The service cancelled the work. Try again.</source>
        <translation>O serviço cancelou o trabalho. Tente de novo.</translation>
    </message>
    <message>
        <source>The service cannot be reached, and nothing was sent. Check the network connection.</source>
        <translation>Não é possível acessar o serviço, e nada foi enviado. Confira a conexão de rede.</translation>
    </message>
    <message>
        <source>The service could not fetch a picture that you gave. Try again, or use a file. It said: {message}</source>
        <translation>O serviço não conseguiu buscar uma imagem que você indicou. Tente de novo, ou use um arquivo. Ele disse: {message}</translation>
    </message>
    <message>
        <source>The service could not make the pictures: {message}</source>
        <translation>O serviço não conseguiu criar as imagens: {message}</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>O serviço não respondeu a tempo. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The service does not accept the API key. Check it at wavespeed.ai/accesskey.</source>
        <translation>O serviço não aceita a chave da API. Confira-a em wavespeed.ai/accesskey.</translation>
    </message>
    <message>
        <source>The service does not know this any more: {message}</source>
        <translation>O serviço não conhece mais isto: {message}</translation>
    </message>
    <message>
        <source>The service finished without giving a picture.</source>
        <translation>O serviço terminou sem entregar uma imagem.</translation>
    </message>
    <message>
        <source>The service gave an address that is not safe to open from this network, so the picture was not fetched. Try again on another network.</source>
        <translation>O serviço deu um endereço que não é seguro abrir desta rede, por isso a imagem não foi baixada. Tente de novo em outra rede.</translation>
    </message>
    <message>
        <source>The service gave up on the work. Try again.</source>
        <translation>O serviço desistiu do trabalho. Tente de novo.</translation>
    </message>
    <message>
        <source>The service has trouble at the moment. Try again later.</source>
        <translation>O serviço está com problemas no momento. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The service is busy with your other orders. Try again later.</source>
        <translation>O serviço está ocupado com seus outros pedidos. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The service no longer has the picture.</source>
        <translation>O serviço não tem mais a imagem.</translation>
    </message>
    <message>
        <source>The service refused the request: {message}</source>
        <translation>O serviço recusou a solicitação: {message}</translation>
    </message>
    <message>
        <source>The service’s answer could not be read ({path}). Try again later.</source>
        <translation>A resposta do serviço não pôde ser lida ({path}). Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The service’s content check refused this. Change the prompt or the pictures. It said: {message}</source>
        <translation>A verificação de conteúdo do serviço recusou isto. Mude o prompt ou as imagens. Ela disse: {message}</translation>
    </message>
    <message>
        <source>The site did not hand out “{url}” (answer {status}). Save the picture to a file and use that.</source>
        <translation>O site não entregou “{url}” (resposta {status}). Salve a imagem em um arquivo e use-o.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Each side must be {min_px} to {max_px} pixels.</source>
        <translation>O tamanho {size} não é possível. Cada lado deve ter de {min_px} a {max_px} pixels.</translation>
    </message>
    <message>
        <source>The size {size} is not possible. Sides must be multiples of {step_px}; {nearest} is nearest.</source>
        <translation>O tamanho {size} não é possível. Os lados devem ser múltiplos de {step_px}; o mais próximo é {nearest}.</translation>
    </message>
    <message>
        <source>The work was deleted at the service.</source>
        <translation>O trabalho foi excluído no serviço.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add one with “imageedit-desktop key set”, or try --rehearsal.</source>
        <translation>Ainda não há uma chave da API. Adicione uma com “imageedit-desktop key set”, ou experimente --rehearsal.</translation>
    </message>
    <message>
        <source>There is no character “{name}” in the library.</source>
        <translation>Não há nenhum personagem “{name}” na biblioteca.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Não há nenhum arquivo “{name}”.</translation>
    </message>
    <message>
        <source>There is no library in “{path}”.</source>
        <translation>Não há biblioteca em “{path}”.</translation>
    </message>
    <message>
        <source>There is no picture in the folder “{name}”.</source>
        <translation>Não há nenhuma imagem na pasta “{name}”.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy a picture or its file first.</source>
        <translation>Não há imagem na área de transferência. Copie primeiro uma imagem ou o arquivo dela.</translation>
    </message>
    <message>
        <source>There is no picture “{name}” in the library.</source>
        <translation>Não há nenhuma imagem “{name}” na biblioteca.</translation>
    </message>
    <message>
        <source>There is nothing in the table to be ordered.</source>
        <translation>Não há nada na tabela para pedir.</translation>
    </message>
    <message>
        <source>There was no picture in what you dropped. Drop a picture file.</source>
        <translation>Não havia imagem no que você soltou. Solte um arquivo de imagem.</translation>
    </message>
    <message>
        <source>There were more pictures than are taken at once: the first {count} were taken. Import them into the library to have them all.</source>
        <translation>Havia mais imagens do que se aceita de uma vez: foram aceitas as primeiras {count}. Importe-as para a biblioteca para ter todas.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of ImageEdit Desktop. Update the program to open it.</source>
        <translation>Esta biblioteca foi criada por uma versão mais nova do ImageEdit Desktop. Atualize o programa para abri-la.</translation>
    </message>
    <message>
        <source>This model takes no reference portraits at present. Go on without them, or use one as the source image.</source>
        <translation>No momento este modelo não aceita retratos de referência. Continue sem eles, ou use um como imagem de origem.</translation>
    </message>
    <message>
        <source>This model takes no seed at present. Go on without a seed.</source>
        <translation>No momento este modelo não aceita seed. Continue sem ela.</translation>
    </message>
    <message>
        <source>This order is from another version of the program (“{word}”), or is damaged. It was left as it is.</source>
        <translation>Este pedido é de outra versão do programa (“{word}”), ou está danificado. Ele ficou como estava.</translation>
    </message>
    <message>
        <source>This would cost {price}, more than your limit of {limit}.</source>
        <translation>Isso custaria {price}, mais que o seu limite de {limit}.</translation>
    </message>
    <message>
        <source>What came about new versions is not signed by the makers of this program, and was not believed. It may have been changed on the way.</source>
        <translation>O que veio sobre novas versões não está assinado pelos autores deste programa, e não foi aceito. Pode ter sido alterado no caminho.</translation>
    </message>
    <message>
        <source>What came about new versions is not understood, and was not believed. Try again later, or look at the download page.</source>
        <translation>O que veio sobre novas versões não foi entendido, e não foi aceito. Tente de novo mais tarde, ou veja a página de download.</translation>
    </message>
    <message>
        <source>What came names {version} as the newest version, but {known} was known already. It was not believed. Try again later.</source>
        <translation>O que veio indica {version} como a versão mais nova, mas {known} já era conhecida. Não foi aceito. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be read as the cells of a table.</source>
        <translation>O que está na área de transferência não pode ser lido como células de uma tabela.</translation>
    </message>
    <message>
        <source>What the service sent is not a picture.</source>
        <translation>O que o serviço enviou não é uma imagem.</translation>
    </message>
    <message>
        <source>What the service sent is too large to be a picture.</source>
        <translation>O que o serviço enviou é grande demais para ser uma imagem.</translation>
    </message>
    <message>
        <source>Windows takes no folder named “{name}”: that is the name of a device, has one of the characters &lt; &gt; : &quot; | ? *, or ends with a dot or a space. Choose a folder with another name.</source>
        <translation>O Windows não aceita uma pasta chamada “{name}”: é o nome de um dispositivo, tem um dos caracteres &lt; &gt; : &quot; | ? *, ou termina com ponto ou espaço. Escolha uma pasta com outro nome.</translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Escreva um prompt.</translation>
    </message>
    <message>
        <source>You have this: the same order with the same seed made “{path}”. Add --again to repeat it.</source>
        <translation>Você já tem isto: o mesmo pedido com a mesma seed gerou “{path}”. Acrescente --again para repetir.</translation>
    </message>
    <message>
        <source>You stopped before the order was sent. Nothing was charged.</source>
        <translation>Você parou antes do envio do pedido. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>You stopped waiting. Work that was sent may go on, and may be charged; pick it up again any time.</source>
        <translation>Você parou de esperar. O que foi enviado pode continuar e ser cobrado; retome quando quiser.</translation>
    </message>
    <message>
        <source>Your account may not do this: {message}</source>
        <translation>Sua conta não pode fazer isto: {message}</translation>
    </message>
    <message>
        <source>Your budget cannot be read, so nothing is ordered. Set all its limits again, in the window or with “imageedit-desktop budget --off” and the limits that you want.</source>
        <translation>Seu orçamento não pode ser lido, por isso nada é pedido. Defina todos os limites de novo, na janela ou com “imageedit-desktop budget --off” e os limites que quiser.</translation>
    </message>
    <message>
        <source>Your new budget could not be kept on this disk, so nothing is ordered until it is.</source>
        <translation>Seu novo orçamento não pôde ser salvo neste disco; até que seja, nada é pedido.</translation>
    </message>
    <message>
        <source>{count} images are not possible. Ask for {min} to {max}.</source>
        <translation>{count} imagens não são possíveis. Peça de {min} a {max}.</translation>
    </message>
    <message>
        <source>{count} rows of the table cannot be ordered as they are. Mend or remove them.</source>
        <translation>{count} linhas da tabela não podem ser pedidas como estão. Corrija-as ou remova-as.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a day: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} passaria do seu orçamento diário: {spent} de {limit} já foram gastos ou pedidos.</translation>
    </message>
    <message>
        <source>{price} would exceed your budget for a month: {spent} of {limit} are spent or ordered.</source>
        <translation>{price} passaria do seu orçamento mensal: {spent} de {limit} já foram gastos ou pedidos.</translation>
    </message>
    <message>
        <source>{variable} is “{text}”. It must be an https address, or http on this machine.</source>
        <translation>{variable} é “{text}”. Deve ser um endereço https, ou http nesta máquina.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached without a proxy, and the setting {setting} is not understood. Nothing was sent. Correct it, for example to http://proxy.example:3128.</source>
        <translation>“{host}” não pode ser acessado sem proxy, e a configuração {setting} não foi entendida. Nada foi enviado. Corrija-a, por exemplo para http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>“{host}” did not tell which version is the newest. Check the network connection, or try again later.</source>
        <translation>“{host}” não disse qual é a versão mais nova. Confira a conexão de rede, ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{host}” was not found on the network, and nothing was sent. Check the network connection; a VPN or a name filter may be in the way.</source>
        <translation>“{host}” não foi encontrado na rede, e nada foi enviado. Confira a conexão; uma VPN ou um filtro de nomes pode estar atrapalhando.</translation>
    </message>
    <message>
        <source>“{name}” cannot be erased yet: {count} orders with its portraits are not finished. Wait for them, or discard those that were not sent.</source>
        <translation>“{name}” ainda não pode ser apagado: {count} pedidos com os retratos dele não terminaram. Espere por eles, ou descarte os que não foram enviados.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table. Save it from your spreadsheet as CSV in UTF-8.</source>
        <translation>“{name}” não pode ser lido como tabela. Salve-o da sua planilha como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check its permissions.</source>
        <translation>“{name}” não pode ser lido. Confira as permissões.</translation>
    </message>
    <message>
        <source>“{name}” could not be uploaded, and nothing was ordered. Try again.</source>
        <translation>Não foi possível fazer o upload de “{name}”, e nada foi pedido. Tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” has another name now: “{path}”.</source>
        <translation>“{name}” agora tem outro nome: “{path}”.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was read. Changed pictures are read again now: look at them, then order.</source>
        <translation>“{name}” mudou desde que foi lida. As imagens alteradas estão sendo lidas de novo: veja-as, depois faça o pedido.</translation>
    </message>
    <message>
        <source>“{name}” has no portraits yet.</source>
        <translation>“{name}” ainda não tem retratos.</translation>
    </message>
    <message>
        <source>“{name}” has no small version for the gallery.</source>
        <translation>“{name}” não tem miniatura para a galeria.</translation>
    </message>
    <message>
        <source>“{name}” has {count} portraits, and a card takes no more. Remove some first.</source>
        <translation>“{name}” tem {count} retratos, e uma ficha não aceita mais. Remova alguns primeiro.</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels, more than can be opened. Make it smaller first.</source>
        <translation>“{name}” tem {width} × {height} pixels, mais do que se pode abrir. Reduza-a primeiro.</translation>
    </message>
    <message>
        <source>“{name}” is a copy of another result.</source>
        <translation>“{name}” é cópia de outro resultado.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a picture inside it.</source>
        <translation>“{name}” é uma pasta. Escolha uma imagem dentro dela.</translation>
    </message>
    <message>
        <source>“{name}” is a {format} file of an uncommon kind. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” é um arquivo {format} de um tipo incomum. Salve-o primeiro como JPEG ou PNG comum.</translation>
    </message>
    <message>
        <source>“{name}” is adjusted in a way that this version of the program does not know. Use a newer version, or choose the picture again.</source>
        <translation>“{name}” está ajustada de um modo que esta versão do programa não conhece. Use uma versão mais nova, ou escolha a imagem de novo.</translation>
    </message>
    <message>
        <source>“{name}” is among the results, but does not tell where it comes from.</source>
        <translation>“{name}” está entre os resultados, mas não diz de onde vem.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be shown.</source>
        <translation>“{name}” está danificada e não pode ser exibida.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: most of the picture cannot be decoded. Copy or export it again.</source>
        <translation>“{name}” está danificada: a maior parte da imagem não pode ser decodificada. Copie-a ou exporte-a de novo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the end of the picture is missing. Copy or export it again.</source>
        <translation>“{name}” está danificada: falta o fim da imagem. Copie-a ou exporte-a de novo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another picture.</source>
        <translation>“{name}” está vazio. Escolha outra imagem.</translation>
    </message>
    <message>
        <source>“{name}” is in a format that cannot be opened. Its format is {format}. Save it as JPEG or PNG first.</source>
        <translation>“{name}” está em um formato que não pode ser aberto: {format}. Salve-a primeiro como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is in the folder, but not in the gallery.</source>
        <translation>“{name}” está na pasta, mas não na galeria.</translation>
    </message>
    <message>
        <source>“{name}” is no character of this program, or it is damaged. Nothing was taken from it.</source>
        <translation>“{name}” não é um personagem deste programa, ou está danificado. Nada foi aproveitado dele.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” não é uma imagem. Escolha uma imagem, como JPEG, PNG ou HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Its format is {format}. Choose a picture, such as JPEG, PNG or HEIC.</source>
        <translation>“{name}” não é uma imagem. O formato é {format}. Escolha uma imagem, como JPEG, PNG ou HEIC.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder any more.</source>
        <translation>“{name}” não está mais na pasta.</translation>
    </message>
    <message>
        <source>“{name}” is too small to be used.</source>
        <translation>“{name}” é pequena demais para ser usada.</translation>
    </message>
    <message>
        <source>“{name}” made the reader of pictures fail, and cannot be used. Nothing else was harmed. Save it as JPEG or PNG with another program first.</source>
        <translation>“{name}” fez o leitor de imagens falhar e não pode ser usada. Nada mais foi afetado. Salve-a primeiro como JPEG ou PNG com outro programa.</translation>
    </message>
    <message>
        <source>“{name}” names pictures on another computer: “{path}”. Put the file there, or bring the pictures here.</source>
        <translation>“{name}” indica imagens em outro computador: “{path}”. Ponha o arquivo lá, ou traga as imagens para cá.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}” foi alterada por outro programa.</translation>
    </message>
    <message>
        <source>“{name}” was left by an interrupted download.</source>
        <translation>“{name}” é a sobra de um download interrompido.</translation>
    </message>
    <message>
        <source>“{name}” was promised by the other program and not handed over. Save it to a file first.</source>
        <translation>“{name}” foi prometida pelo outro programa, mas não entregue. Salve-a primeiro em um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” would take too long or too much memory to open. Save it as an ordinary JPEG or PNG first.</source>
        <translation>“{name}” levaria tempo demais ou memória demais para abrir. Salve-a primeiro como JPEG ou PNG comum.</translation>
    </message>
    <message>
        <source>“{path}” is the library itself. Choose a folder outside of it.</source>
        <translation>“{path}” é a própria biblioteca. Escolha uma pasta fora dela.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a seed. Use a whole number from {min} to {max}.</source>
        <translation>“{text}” não pode ser uma seed. Use um número inteiro de {min} a {max}.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write “yes” or “no”.</source>
        <translation>“{text}” não é sim nem não. Escreva “yes” ou “no”.</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write it like 1024x1024.</source>
        <translation>“{text}” não é um tamanho. Escreva assim: 1024x1024.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write dollars like 0.05.</source>
        <translation>“{text}” não é um valor. Escreva dólares como 0.05.</translation>
    </message>
    <message>
        <source>“{text}” is not understood in a query.</source>
        <translation>“{text}” não foi entendido em uma busca.</translation>
    </message>
    <message>
        <source>“{url}” is a web page, and names no picture of its own. Drag the picture itself, or save it to a file.</source>
        <translation>“{url}” é uma página da web e não indica uma imagem própria. Arraste a própria imagem, ou salve-a em um arquivo.</translation>
    </message>
    <message>
        <source>“{url}” is in a place that only its own program can read. Copy it to this computer first.</source>
        <translation>“{url}” está em um lugar que só o programa de origem consegue ler. Copie primeiro para este computador.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Use http:// or https://.</source>
        <translation>“{url}” não é um endereço da web. Use http:// ou https://.</translation>
    </message>
    <message>
        <source>“{url}” leads into a private network, from which no picture is fetched. Save the picture to a file and use that.</source>
        <translation>“{url}” leva a uma rede privada, da qual nenhuma imagem é baixada. Salve a imagem em um arquivo e use-o.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All that “{name}” sets was set already.</source>
        <translation>Tudo o que “{name}” define já estava definido.</translation>
    </message>
    <message>
        <source>optimized</source>
        <translation>otimizado</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>seed {seed}</translation>
    </message>
    <message>
        <source>the number of images</source>
        <translation>o número de imagens</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>o prompt</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>a seed</translation>
    </message>
    <message>
        <source>the size</source>
        <translation>o tamanho</translation>
    </message>
    <message>
        <source>whether the prompt is optimized</source>
        <translation>a otimização do prompt</translation>
    </message>
    <message>
        <source>“{name}” is set. It replaced: {parts}.</source>
        <translation>“{name}” foi aplicada. Substituiu: {parts}.</translation>
    </message>
</context>
<context>
    <name>query</name>
    <message>
        <source> or </source>
        <comment>between values</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois de</translation>
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
        <translation>mudou</translation>
    </message>
    <message>
        <source>character</source>
        <translation>personagem</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>sensível</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>para depois</translation>
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
        <translation>imagens</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>not: {part}</source>
        <translation>não: {part}</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>pictures lost</source>
        <translation>imagens perdidas</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>retrato</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>roxo</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>similar to one picture</source>
        <translation>semelhante a uma imagem</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origem</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadrada</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>estrelas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>a decidir</translation>
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
        <translation>sem origem</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarelo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
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
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown outcome</source>
        <translation>
            <numerusform>%Ln com resultado desconhecido</numerusform>
            <numerusform>%Ln com resultado desconhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln em pausa</numerusform>
            <numerusform>%Ln em pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <translation>
            <numerusform>%Ln na fila</numerusform>
            <numerusform>%Ln na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready to send</source>
        <translation>
            <numerusform>%Ln pronta para envio</numerusform>
            <numerusform>%Ln prontas para envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em andamento</numerusform>
            <numerusform>%Ln em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Selecione primeiro uma tarefa.</translation>
    </message>
    <message>
        <source>Choose a job that is queued first: what was sent has left the queue.</source>
        <translation>Selecione primeiro uma tarefa que está na fila: o que foi enviado já saiu dela.</translation>
    </message>
    <message>
        <source>Copies what a person who helps needs to know: no key, no pictures.</source>
        <translation>Copia o que alguém precisa saber para ajudar: sem chave, sem imagens.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Gives the job up; nothing was sent, and nothing is charged.</source>
        <translation>Desiste da tarefa; nada foi enviado e nada é cobrado.</translation>
    </message>
    <message>
        <source>Goes on with the order that was sent; it is not charged again.</source>
        <translation>Continua com o pedido enviado; ele não é cobrado de novo.</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ocioso</translation>
    </message>
    <message>
        <source>It is the last to be sent already.</source>
        <translation>Já é a última a ser enviada.</translation>
    </message>
    <message>
        <source>It is the next to be sent already.</source>
        <translation>Já é a próxima a ser enviada.</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuar esperando</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Orders the same again, as a new order with its own price.</source>
        <translation>Pede o mesmo de novo, como novo pedido com preço próprio.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %Ln jobs wait. Nothing is sent until you resume.</source>
        <translation>
            <numerusform>Em pausa: %Ln tarefa espera. Nada é enviado até você retomar.</numerusform>
            <numerusform>Em pausa: %Ln tarefas esperam. Nada é enviado até você retomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: what you order waits. Nothing is sent until you resume.</source>
        <translation>Em pausa: o que você pedir espera. Nada é enviado até você retomar.</translation>
    </message>
    <message>
        <source>Press Enter for what can be done about it.</source>
        <translation>Pressione Enter para ver o que pode ser feito.</translation>
    </message>
    <message>
        <source>Queued until a place is free</source>
        <translation>Na fila até haver uma vaga</translation>
    </message>
    <message>
        <source>Receiving {done} of {total}</source>
        <translation>Recebendo {done} de {total}</translation>
    </message>
    <message>
        <source>Resume Sen&amp;ding</source>
        <translation>Retomar en&amp;vio</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sends the job; it is charged when the service takes it.</source>
        <translation>Envia a tarefa; ela é cobrada quando o serviço a aceita.</translation>
    </message>
    <message>
        <source>Starts in {time}</source>
        <translation>Começa em {time}</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Parar de esperar</translation>
    </message>
    <message>
        <source>Stops waiting. The service cannot cancel: the order may still be charged.</source>
        <translation>Para de esperar. O serviço não consegue cancelar: o pedido ainda pode ser cobrado.</translation>
    </message>
    <message>
        <source>Takes the order back; nothing was sent.</source>
        <translation>Retira o pedido; nada foi enviado.</translation>
    </message>
    <message>
        <source>Takes the row away. The job stays in the library’s books.</source>
        <translation>Tira a linha. A tarefa fica no registro da biblioteca.</translation>
    </message>
    <message>
        <source>This is not possible in the state that the job is in.</source>
        <translation>Isso não é possível no estado em que a tarefa está.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Trying again in {time}</source>
        <translation>Nova tentativa em {time}</translation>
    </message>
    <message>
        <source>Uploading {percent} %</source>
        <translation>Fazendo upload: {percent}%</translation>
    </message>
    <message>
        <source>Waits until you resume sending</source>
        <translation>Espera até você retomar o envio</translation>
    </message>
    <message>
        <source>While sending is paused, what you order waits. What was sent goes on.</source>
        <translation>Enquanto o envio está em pausa, o que você pede espera. O que foi enviado continua.</translation>
    </message>
    <message>
        <source>{saved} of {count} images</source>
        <translation>{saved} de {count} imagens</translation>
    </message>
</context>
<context>
    <name>request_code</name>
    <message numerus="yes">
        <source>%Ln pictures are not in the library any more. Put your own beside the code: {names}.</source>
        <translation>
            <numerusform>%Ln imagem não está mais na biblioteca. Ponha a sua junto ao código: {names}.</numerusform>
            <numerusform>%Ln imagens não estão mais na biblioteca. Ponha as suas junto ao código: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of pictures that are still to be uploaded are left open.</source>
        <translation>Os endereços de imagens ainda sem upload ficam em aberto.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Each run is an order of its own, and is paid like any other.</source>
        <translation>Cada execução é um pedido próprio e é paga como qualquer outro.</translation>
    </message>
    <message>
        <source>Each run is an order of its own, in rehearsal, and free.</source>
        <translation>Cada execução é um pedido próprio, em teste, e gratuito.</translation>
    </message>
    <message>
        <source>For a POSIX shell: Linux, macOS, and on Windows WSL or Git Bash.</source>
        <translation>Para um shell POSIX: Linux, macOS e, no Windows, WSL ou Git Bash.</translation>
    </message>
    <message>
        <source>Pictures are uploaded in the form in which this program sends them.</source>
        <translation>O upload das imagens é feito na forma em que este programa as envia.</translation>
    </message>
    <message>
        <source>Rehearsal takes it while this window is open. It has a key of its own.</source>
        <translation>O teste o aceita enquanto esta janela estiver aberta. Ele tem uma chave própria.</translation>
    </message>
    <message>
        <source>The key is read from the variable {name}; it is never in the code.</source>
        <translation>A chave é lida da variável {name}; ela nunca está no código.</translation>
    </message>
    <message>
        <source>This is the body of the request.</source>
        <translation>Este é o corpo da solicitação.</translation>
    </message>
</context>
<context>
    <name>rescued</name>
    <message>
        <source>Fetched: {fetched}.</source>
        <translation>Baixadas: {fetched}.</translation>
    </message>
    <message>
        <source>Not fetched yet: {missing}. Try again.</source>
        <translation>Ainda não baixadas: {missing}. Tente de novo.</translation>
    </message>
    <message>
        <source>Not there any more: {expired}.</source>
        <translation>Não estão mais lá: {expired}.</translation>
    </message>
    <message>
        <source>On disk before: {here}.</source>
        <translation>Já no disco: {here}.</translation>
    </message>
    <message>
        <source>Pictures at the service: {found}.</source>
        <translation>Imagens no serviço: {found}.</translation>
    </message>
    <message>
        <source>Still in the making, or of an order that is looked for: {later}.</source>
        <translation>Ainda em criação, ou de um pedido que está sendo procurado: {later}.</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>A pair of a duel</source>
        <translation>Um par de um duelo</translation>
    </message>
    <message>
        <source>A single picture</source>
        <translation>Uma única imagem</translation>
    </message>
    <message>
        <source>Adjusting a picture</source>
        <translation>Ajuste de uma imagem</translation>
    </message>
    <message>
        <source>Blind duel</source>
        <translation>Duelo às cegas</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar duas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Olhando de perto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Reference portraits</source>
        <translation>Retratos de referência</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Table of requests</source>
        <translation>Tabela de solicitações</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>O prompt</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>A origem</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>O que criar</translation>
    </message>
</context>
<context>
    <name>sensitive</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensível</translation>
    </message>
</context>
<context>
    <name>sent</name>
    <message>
        <source>Against the original with its own pixels: SSIM {similarity}. What is finer than {size} is lost.</source>
        <translation>Em relação ao original com os próprios pixels: SSIM {similarity}. O que é mais fino que {size} se perde.</translation>
    </message>
    <message>
        <source>At this size a difference can be seen at 100 % (SSIM {similarity}).</source>
        <translation>Neste tamanho, vê-se uma diferença a 100% (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size a difference can hardly be seen (SSIM {similarity}).</source>
        <translation>Neste tamanho, quase não se vê diferença (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size no difference can be seen (SSIM {similarity}).</source>
        <translation>Neste tamanho, não se vê diferença (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>At this size the difference is plain to see (SSIM {similarity}).</source>
        <translation>Neste tamanho, a diferença é evidente (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Encoded anew as PNG, which loses nothing.</source>
        <translation>Recodificada como PNG, sem nenhuma perda.</translation>
    </message>
    <message>
        <source>Encoded anew at JPEG quality {quality} of 100.</source>
        <translation>Recodificada em JPEG com qualidade {quality} de 100.</translation>
    </message>
    <message>
        <source>Encoding lost nothing: every pixel is the same at this size (SSIM {similarity}).</source>
        <translation>A codificação não perdeu nada: cada pixel é igual neste tamanho (SSIM {similarity}).</translation>
    </message>
    <message>
        <source>How alike they are</source>
        <translation>Quanto se parecem</translation>
    </message>
    <message>
        <source>Not sent: the author’s name.</source>
        <translation>Não enviado: o nome do autor.</translation>
    </message>
    <message>
        <source>Not sent: the camera.</source>
        <translation>Não enviada: a câmera.</translation>
    </message>
    <message>
        <source>Not sent: when it was taken.</source>
        <translation>Não enviado: quando foi tirada.</translation>
    </message>
    <message>
        <source>Not sent: where it was taken.</source>
        <translation>Não enviado: onde foi tirada.</translation>
    </message>
    <message>
        <source>The compressed picture is the one in your file, byte for byte.</source>
        <translation>A imagem comprimida é a do seu arquivo, byte por byte.</translation>
    </message>
    <message>
        <source>There is nothing in it but the picture.</source>
        <translation>Não há nada nela além da imagem.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Seu arquivo</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Em criação</translation>
    </message>
    <message>
        <source>Of another version</source>
        <translation>De outra versão</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Fazendo upload</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagem</numerusform>
            <numerusform>%Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitação</numerusform>
            <numerusform>%Ln solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out as repeats</source>
        <translation>
            <numerusform>%Ln linha deixada de fora por ser repetida</numerusform>
            <numerusform>%Ln linhas deixadas de fora por serem repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need a look among the jobs</source>
        <translation>
            <numerusform>%Ln linha precisa de atenção nas tarefas</numerusform>
            <numerusform>%Ln linhas precisam de atenção nas tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of “{name}”.</source>
        <translation>
            <numerusform>%Ln linha de “{name}”.</numerusform>
            <numerusform>%Ln linhas de “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows ordered already</source>
        <translation>
            <numerusform>%Ln linha já pedida</numerusform>
            <numerusform>%Ln linhas já pedidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows to be mended</source>
        <translation>
            <numerusform>%Ln linha a corrigir</numerusform>
            <numerusform>%Ln linhas a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows whose pictures are not read yet</source>
        <translation>
            <numerusform>%Ln linha com imagens ainda não lidas</numerusform>
            <numerusform>%Ln linhas com imagens ainda não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Personagem</translation>
    </message>
    <message>
        <source>Columns that mean nothing here are kept for the file: {names}.</source>
        <translation>Colunas que nada significam aqui são mantidas para o arquivo: {names}.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Each request is written down together with its row.</source>
        <translation>Cada solicitação é anotada junto com a sua linha.</translation>
    </message>
    <message>
        <source>Failed, can be ordered again</source>
        <translation>Falhou, pode ser pedida de novo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Needs a look among the jobs</source>
        <translation>Precisa de atenção nas tarefas</translation>
    </message>
    <message>
        <source>Needs your word among the jobs</source>
        <translation>Precisa da sua decisão nas tarefas</translation>
    </message>
    <message>
        <source>New pictures in “{folder}” become rows.</source>
        <translation>Novas imagens em “{folder}” viram linhas.</translation>
    </message>
    <message>
        <source>Not ordered: {rows}.</source>
        <translation>Não pedidas: {rows}.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume the queue.</source>
        <translation>Nada é enviado até você retomar a fila.</translation>
    </message>
    <message>
        <source>Nothing to order now</source>
        <translation>Nada a pedir agora</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Optimize prompt</source>
        <translation>Otimizar prompt</translation>
    </message>
    <message>
        <source>Ordered, waits to be sent</source>
        <translation>Pedida, à espera do envio</translation>
    </message>
    <message>
        <source>Own seeds</source>
        <translation>Seeds próprias</translation>
    </message>
    <message>
        <source>Partly failed, the rest can be ordered again</source>
        <translation>Falhou em parte, o resto pode ser pedido de novo</translation>
    </message>
    <message>
        <source>Pictures to be read</source>
        <translation>Imagens por ler</translation>
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
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there now.</source>
        <translation>A pasta “{folder}” não está lá agora.</translation>
    </message>
    <message>
        <source>The same as row {number}</source>
        <translation>Igual à linha {number}</translation>
    </message>
    <message>
        <source>The same was ordered before</source>
        <translation>O mesmo já foi pedido antes</translation>
    </message>
    <message>
        <source>add rows</source>
        <translation>adicionar linhas</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>duplicar linhas</translation>
    </message>
    <message>
        <source>edit cells</source>
        <translation>editar células</translation>
    </message>
    <message>
        <source>free (rehearsal)</source>
        <translation>grátis (teste)</translation>
    </message>
    <message>
        <source>multiply rows</source>
        <translation>multiplicar linhas</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>colar células</translation>
    </message>
    <message>
        <source>remove rows</source>
        <translation>remover linhas</translation>
    </message>
    <message>
        <source>“{name}” has no rows yet.</source>
        <translation>“{name}” ainda não tem linhas.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>%Ln pictures are marked</source>
        <translation>
            <numerusform>%Ln imagem foi marcada</numerusform>
            <numerusform>%Ln imagens foram marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are ranked</source>
        <translation>
            <numerusform>%Ln imagem está no ranking</numerusform>
            <numerusform>%Ln imagens estão no ranking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures brought back</source>
        <translation>
            <numerusform>%Ln imagem trazida de volta</numerusform>
            <numerusform>%Ln imagens trazidas de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures for later</source>
        <translation>
            <numerusform>%Ln imagem para depois</numerusform>
            <numerusform>%Ln imagens para depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures imported</source>
        <translation>
            <numerusform>%Ln imagem importada</numerusform>
            <numerusform>%Ln imagens importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures moved to the bin</source>
        <translation>
            <numerusform>%Ln imagem movida para a Lixeira</numerusform>
            <numerusform>%Ln imagens movidas para a Lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures not for later any more</source>
        <translation>
            <numerusform>%Ln imagem não mais para depois</numerusform>
            <numerusform>%Ln imagens não mais para depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures picked</source>
        <translation>
            <numerusform>%Ln imagem escolhida</numerusform>
            <numerusform>%Ln imagens escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures rejected</source>
        <translation>
            <numerusform>%Ln imagem rejeitada</numerusform>
            <numerusform>%Ln imagens rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures undecided</source>
        <translation>
            <numerusform>%Ln imagem a decidir</numerusform>
            <numerusform>%Ln imagens a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
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
            <numerusform>Ficou a melhor de %Ln imagem</numerusform>
            <numerusform>Ficou a melhor de %Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No label for %Ln pictures</source>
        <translation>
            <numerusform>Sem rótulo para %Ln imagem</numerusform>
            <numerusform>Sem rótulo para %Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No stars for %Ln pictures</source>
        <translation>
            <numerusform>Sem estrelas para %Ln imagem</numerusform>
            <numerusform>Sem estrelas para %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: {act}</source>
        <translation>Refeito: {act}</translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” for %Ln pictures</source>
        <translation>
            <numerusform>Tag “{tag}” para %Ln imagem</numerusform>
            <numerusform>Tag “{tag}” para %Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %Ln pictures</source>
        <translation>
            <numerusform>Tag “{tag}” tirada de %Ln imagem</numerusform>
            <numerusform>Tag “{tag}” tirada de %Ln imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Desfeito: {act}</translation>
    </message>
    <message>
        <source>blue label</source>
        <translation>rótulo azul</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>para depois</translation>
    </message>
    <message>
        <source>green label</source>
        <translation>rótulo verde</translation>
    </message>
    <message>
        <source>label of another version</source>
        <translation>rótulo de outra versão</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>purple label</source>
        <translation>rótulo roxo</translation>
    </message>
    <message>
        <source>red label</source>
        <translation>rótulo vermelho</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>yellow label</source>
        <translation>rótulo amarelo</translation>
    </message>
    <message numerus="yes">
        <source>{label} for %Ln pictures</source>
        <translation>
            <numerusform>{label} para %Ln imagem</numerusform>
            <numerusform>{label} para %Ln imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>★{stars} for %Ln pictures</source>
        <translation>
            <numerusform>★{stars} para %Ln imagem</numerusform>
            <numerusform>★{stars} para %Ln imagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viewer</name>
    <message>
        <source>Open a picture first.</source>
        <translation>Abra primeiro uma imagem.</translation>
    </message>
    <message>
        <source>This is the first picture.</source>
        <translation>Esta é a primeira imagem.</translation>
    </message>
    <message>
        <source>This is the last picture.</source>
        <translation>Esta é a última imagem.</translation>
    </message>
</context>
</TS>
