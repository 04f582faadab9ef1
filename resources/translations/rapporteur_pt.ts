<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation>{file}, que contém as suas abreviaturas, está danificado. Foi posto de parte como {kept}; as abreviaturas do formulário continuam a funcionar.</translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation>{file}, que contém as suas abreviaturas, está danificado ({detail}). Ficou como está.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation>Não é possível escrever {file}: {detail}. O que aqui se vê não se perdeu.</translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation>{file} não é uma lista de abreviaturas: não é um ficheiro de texto.</translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation>{file} é demasiado grande para uma lista de abreviaturas.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>Não é possível ler {file}: {detail}.</translation>
    </message>
</context>
<context>
    <name>AbbreviationsEditor</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviaturas</translation>
    </message>
    <message>
        <source>A short form, typed as a word of its own, becomes the long one at the next space or mark.</source>
        <translation>Uma forma curta, escrita como palavra isolada, passa à forma longa com o espaço ou sinal seguinte.</translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation>Procurar uma forma curta ou longa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Como no formulário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>%Ln abreviatura lida.</numerusform>
            <numerusform>%Ln abreviaturas lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>Não se entendeu e omitiu-se %Ln linha ({lines}).</numerusform>
            <numerusform>Não se entenderam e omitiram-se %Ln linhas ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation>abreviaturas.csv</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito em {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>%Ln abreviatura não pode ser usada ({which}). Corrija-a ou remova-a.</numerusform>
            <numerusform>%Ln abreviaturas não podem ser usadas ({which}). Corrija-as ou remova-as.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation>Substituída pela sua</translation>
    </message>
    <message>
        <source>From the form</source>
        <translation>Do formulário</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterada por si</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Ainda incompleta</translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation>Tem de ser uma só palavra curta</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Já existe uma igual</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curta</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longa</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Menos um minuto</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Mais um minuto</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Leave out, or take up again</source>
        <translation>Omitir, ou retomar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>%Ln minuto no total</numerusform>
            <numerusform>%Ln minutos no total</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation>{minutes} · {late}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Novo ponto</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>adicionar à agenda</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>mais ou menos tempo</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>retomar</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>removing from the agenda</source>
        <translation>remover da agenda</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>{planned} + {given}</source>
        <translation>{planned} + {given}</translation>
    </message>
    <message>
        <source>{planned} − {taken}</source>
        <translation>{planned} − {taken}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>the time of an item</source>
        <translation>o tempo de um ponto</translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation>o nome de um ponto</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>a ordem dos pontos</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation>Resposta de um orador</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Registar uma resposta</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>Escolha um orador</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Está de acordo</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>Pede uma alteração</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>Não foi consultado</translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation>De {name} {address}: {subject}</translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation>Leia o que diz, e escolha.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Pelas suas palavras</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was typed is being saved</source>
        <translation>A guardar o que foi escrito</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>The e-mail with {title} needs a look</source>
        <translation>O e-mail com {title} precisa de atenção</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
</context>
<context>
    <name>AssignFrame</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation>Novo relatório</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um ficheiro…</translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation>Experimentar a sessão de exemplo</translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation>O programa do fórum preenche o formulário: abra-o, ou largue-o aqui.</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Abrir o programa…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation>Recolher numa faixa</translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>Ancorar à esquerda</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>Ancorar à direita</translation>
    </message>
    <message>
        <source>Undock</source>
        <translation>Desancorar</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Vista para oradores</translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation>Ao lado da chamada</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Voltar à janela completa</translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation>Faixa: {title}</translation>
    </message>
</context>
<context>
    <name>BurstPicker</name>
    <message>
        <source>Choose the best picture</source>
        <translation>Escolher a melhor imagem</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>após {seconds} s</translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation>após {seconds} s, no relatório</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Ficar com esta</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>%Ln desfocagem</numerusform>
            <numerusform>%Ln desfocagens</numerusform>
        </translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>na horizontal de {left} a {right} %, na vertical de {top} a {bottom} %</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>O que se vê nela</translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation>O que está na foto, por palavras, para quem não a pode ver</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>%Ln sessão alterada</numerusform>
            <numerusform>%Ln sessões alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>%Ln sessão nova</numerusform>
            <numerusform>%Ln sessões novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>%Ln sessão retirada</numerusform>
            <numerusform>%Ln sessões retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation>Era uma das suas</translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation>O relatório fica como está</translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation>O relatório acompanha</translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation>O relatório já o diz</translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation>Só muda o identificador</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plateia</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>The session and its clock</source>
        <translation>A sessão e o seu relógio</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Tempo da sessão</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is running</source>
        <translation>O tempo de ninguém está a contar</translation>
    </message>
    <message>
        <source>Time is running: {name}</source>
        <translation>O tempo está a contar: {name}</translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation>prazo venceu há {span}</translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation>prazo vence em {span}</translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message>
        <source>Floor</source>
        <translation>Plateia</translation>
    </message>
    <message>
        <source>{line} ({task})</source>
        <translation>{line} ({task})</translation>
    </message>
    <message>
        <source>{line} — {speaker}</source>
        <translation>{line} — {speaker}</translation>
    </message>
    <message>
        <source>{line} — {speaker}, {time}</source>
        <translation>{line} — {speaker}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation>O que contém «{heading}»</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation>Abrir um relatório</translation>
    </message>
    <message>
        <source>Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation>Relatórios (*.rapport *.pdf *.json);;Formulários preenchidos (*.txt *.md);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation>Abrir o programa do fórum</translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Programas (*.ics *.xml *.json *.csv *.tsv *.xlsx);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation>Abrir a resposta de um orador</translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation>E-mails (*.eml);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ficheiros do tipo:</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>an even share</source>
        <translation>em partes iguais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation>Pediu para não ser reconhecível nas imagens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation>Tempo atribuído</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>Remover um orador</translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation>As notas de {name} conservam-se. Para onde devem ir?</translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation>Conservar as notas em</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation>Tecla para a foto</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation>Pressione as teclas que devem tirar a foto, também com a chamada à frente.</translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation>Quantas pessoas estão na foto</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Com vídeo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation>{host} pede a palavra-passe de {user}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nome da versão</translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation>por exemplo: acordado com a moderação</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation>voltar atrás</translation>
    </message>
    <message>
        <source>bringing together</source>
        <translation>reunir</translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>No report is open. Your reports are as they were.</source>
        <translation>Nenhum relatório está aberto. Os seus relatórios estão como estavam.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation>As últimas palavras ainda não estão no disco. O Rapporteur conserva-as e volta a tentar: não feche a janela antes de ela dizer «Guardado».</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation>As suas notas estão a salvo: tudo o que escreveu está em {folder}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation>As suas notas estão a salvo: tudo o que escreveu está em {working}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation>As suas notas estão a salvo: tudo o que escreveu está em {working}. O ficheiro do relatório é {file}.</translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation>{name} - cópia de {time}</translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation>Foi guardada uma cópia, mas falta-lhe o que escreveu por último. Copie-o da janela antes de a fechar.</translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation>Foi guardada uma cópia. A janela continua aberta.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar pormenores</translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation>O Rapporteur terminou inesperadamente da última vez</translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation>Tudo o que foi escrito até às {time} está nos seus relatórios.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Aconteceu algo inesperado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar pormenores</translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation>Guardar uma cópia e fechar</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation>Aconteceu algo inesperado no Rapporteur.</translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>Aconteceu algo inesperado no Rapporteur, já %Ln vez.</numerusform>
            <numerusform>Aconteceu algo inesperado no Rapporteur, já %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation>É possível continuar. Se voltar a acontecer, guarde uma cópia, que é escrita ao lado do ficheiro do relatório, e inicie de novo o Rapporteur.</translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation>É possível continuar. Se voltar a acontecer, feche o Rapporteur e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Not understood</source>
        <translation>Não compreendido</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>ainda vazio</translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation>Não se entende como data. Escreva, por exemplo, 7 de outubro de 2021 ou 2021-10-07.</translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation>Não se entende como hora. Escreva, por exemplo, 21:30 ou 21:30-22:10.</translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation>Não é um fuso horário. Escreva, por exemplo, Europe/Madrid.</translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation>Não é um idioma conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation>JSON, para voltar a abrir (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>A escrever {file}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Não foi escrito nada.</translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Estes caracteres não se veem no PDF: {characters}</translation>
    </message>
    <message>
        <source>PDF written: {file}</source>
        <translation>PDF escrito: {file}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>O texto simples não tem imagens: %Ln foto fica de fora.</numerusform>
            <numerusform>O texto simples não tem imagens: %Ln fotos ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln foto, por isso só está o que se diz dela.</numerusform>
            <numerusform>Não foi possível ler %Ln fotos, por isso só está o que se diz delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>O Word tem nove níveis de listas; %Ln linha mais funda está no último, um pouco mais para dentro.</numerusform>
            <numerusform>O Word tem nove níveis de listas; %Ln linhas mais fundas estão no último, um pouco mais para dentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters are not text, so the report itself is not inside, and cannot be taken out of the PDF.</source>
        <translation>Alguns caracteres não são texto, por isso o próprio relatório não está lá dentro e não pode ser retirado do PDF.</translation>
    </message>
    <message>
        <source>Pictures of an earlier export are still in {folder}, because they could not be removed.</source>
        <translation>Ainda há imagens de uma exportação anterior em {folder}, porque não foi possível removê-las.</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - cópia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation>Relatórios (*.rapport)</translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Cópia guardada: {file}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation>Procurar no programa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation>Só as sessões com estrela</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoria</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todos os eixos</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation>Todas as relatorias</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Procurar e substituir</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Procurar no relatório</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguir maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation>Não procurar dentro de palavras mais longas</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>Distinguir é de e</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Só procurar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não se encontra</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>substituir texto</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>%Ln substituído</numerusform>
            <numerusform>%Ln substituídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation>orador sem nome</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place}: está vazio</translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation>{place}: não se entende</translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation>{place}: {words} palavras; pedem-se pelo menos {limit}</translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation>{place}: {words} palavras; pedem-se no máximo {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>%Ln linha do formulário importado não encaixa em lado nenhum</numerusform>
            <numerusform>%Ln linhas do formulário importado não encaixam em lado nenhum</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation>Não há nada escrito em {person}</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>Não há nenhuma foto</translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation>«{written}» é quase «{name}»: é o mesmo nome?</translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation>«{written}» e «{name}» são quase o mesmo nome</translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation>«{name}» ainda não tem nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>%Ln pessoa pediu para não ser reconhecível, e nada está desfocado na foto</numerusform>
            <numerusform>%Ln pessoas pediram para não ser reconhecíveis, e nada está desfocado na foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>%Ln linha privada vai ser omitida</numerusform>
            <numerusform>%Ln linhas privadas vão ser omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has “{name}”: it will be a box in the PDF</source>
        <translation>Nenhum tipo de letra tem «{name}»: será um quadrado no PDF</translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation>«{written}» ainda pode remeter para {name}</translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation>«{written}» ainda pode dizer quem é alguém</translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation>«{written}» ainda pode dizer de onde vem alguém</translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation>Nada está desfocado numa das fotos</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation>A rever antes de enviar</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Não falta nada</translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation>O formulário exige-o</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Vale a pena ver</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>É bom saber</translation>
    </message>
</context>
<context>
    <name>Glances</name>
    <message>
        <source>{used} of {allowed}</source>
        <translation>{used} de {allowed}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plateia</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>fala</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>de tempo restante</translation>
    </message>
    <message>
        <source>+{time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tempo excedido</translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation>É hora de concluir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>Resta %Ln min</numerusform>
            <numerusform>Restam %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>começa dentro de %Ln dia</numerusform>
            <numerusform>começa dentro de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>para começar</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pausa</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>A sessão terminou</translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation>para o fim da sessão</translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation>desde o início da sessão</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation>Pasta do registo</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>O registo está em {folder}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation>Guia do Rapporteur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Ocorrência seguinte</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Procurar nesta página</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não se encontra</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>HotkeyDesk</name>
    <message>
        <source>Take the group photo</source>
        <translation>Tirar a foto de grupo</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>Usar {key}</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation>Este ambiente de trabalho não dá uma tecla própria a nenhuma aplicação</translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation>Foto de grupo, em toda a parte</translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation>{key} não pode ser usada noutras aplicações. Escolha uma letra, um algarismo ou uma tecla de função, com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation>{key} é necessária para escrever. Escolha outra tecla, com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation>{key}  também: {commands}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda a parte</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Âmbito</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Procurar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predefinida</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Repor tudo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation>Mais de um comando responde a {key}: {commands}.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>O mesmo se passa com mais %Ln tecla.</numerusform>
            <numerusform>O mesmo se passa com mais %Ln teclas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No command and no key has this.</source>
        <translation>Nenhum comando e nenhuma tecla corresponde.</translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation>Um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. The palette finds all that can be done, by its name.</source>
        <translation>Outras teclas escolhem-se nas definições. A paleta encontra pelo nome tudo o que se pode fazer.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation>A sessão e a agenda</translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation>Marcas nas notas</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Deslocar-se</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Escrever notas</translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation>Foto, PDF e e-mail</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Com outra aplicação à frente</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Tirar a foto de grupo</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Import abbreviations</source>
        <translation>Importar abreviaturas</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation>Exportar abreviaturas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tabelas (*.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation>Escreva aqui, uma por linha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir do próximo arranque.</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>O da aplicação</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation>Mostrar quando cada linha foi iniciada</translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation>«Compramos às cooperativas da região», diz a presidente da câmara. 1234</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamanho de tudo</translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation>Tipo de letra das notas</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Tamanho das notas</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>you@example.org</source>
        <translation>nome@example.org</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde o início</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation>Nenhuma: só um servidor neste computador</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Com palavra-passe</translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation>Com um token de um comando (OAuth 2)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterada</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Guardar a palavra-passe no porta-chaves do sistema</translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation>Enviar-me uma cópia</translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation>Com uma conta, o relatório é enviado daqui. Sem conta, o e-mail abre-se na aplicação de correio.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>O seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Esquecer esta conta</translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation>Este fornecedor quer uma palavra-passe criada só para esta aplicação (palavra-passe de aplicação). Crie uma nas definições da sua conta e introduza-a abaixo.</translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation>Este fornecedor já não aceita que as aplicações se autentiquem com palavra-passe. Deixe isto vazio para enviar o relatório pela aplicação de correio, ou use um token.</translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation>Este fornecedor precisa da sua própria aplicação Bridge, que tem de estar a funcionar neste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation>O nome do servidor é uma suposição. As páginas de ajuda do seu fornecedor têm o correto.</translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation>Introduza primeiro o seu endereço e o nome do servidor.</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>A autenticar em {host}…</translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation>Funciona: {host} deixa {user} enviar. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation>Em espera; nova tentativa às {time}</translation>
    </message>
    <message>
        <source>Not sent, and no longer tried by itself</source>
        <translation>Não enviada, e já não é tentada por si só</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>À espera de ser enviado</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>A ligar ao servidor…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>A caminho…</translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>Enviado às {time}, mas não a %Ln destinatário</numerusform>
            <numerusform>Enviado às {time}, mas não a %Ln destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Enviado às {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation>Não se sabe se chegou</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation>A ligação caiu com a mensagem a caminho. Pergunte a um destinatário, ou veja a pasta das mensagens enviadas, antes de a enviar de novo.</translation>
    </message>
    <message>
        <source>There is no account to send it from. Set one up in the settings, and it goes.</source>
        <translation>Não há nenhuma conta para a enviar. Configure uma nas definições, e ela segue.</translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation>{address}: aceite pelo servidor. {said}</translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation>{address}: recusado. {said}</translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation>{address}: não se sabe. {said}</translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation>{address}: em espera. {said}</translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation>{sentence} O servidor disse: {said}</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Este computador não está ligado à internet.</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation>Não há nenhum servidor chamado {host}. Verifique o nome e a ligação.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation>{host} não responde na porta {port}. Verifique a porta e a ligação.</translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation>{host} não tem servidor de correio na porta {port}. As portas habituais são 465 e 587.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation>O que responde em {host}, porta {port}, não é um servidor de correio. Verifique a porta.</translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation>{host} espera outra proteção na porta {port}: TLS corresponde à porta 465, STARTTLS à porta 587.</translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation>{host} não oferece proteção na porta {port}, por isso nada lhe foi enviado. Experimente TLS na porta 465.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation>O certificado de {host} pertence a outro servidor. Use o nome indicado pelo seu fornecedor; nada foi enviado.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation>Ninguém em quem este computador confie responde por {host}; nada foi enviado. Pergunte a quem gere o servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation>O certificado de {host} caducou, ou o relógio deste computador está errado; nada foi enviado.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation>Não se conseguiu uma ligação protegida a {host}; nada foi enviado.</translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation>É necessária a palavra-passe de {user}.</translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation>{host} não aceita este nome de utilizador e palavra-passe ({user}).</translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation>{host} quer uma palavra-passe criada para esta aplicação: crie uma palavra-passe de aplicação nas definições da sua conta e introduza-a aqui em vez da sua.</translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation>{host} não aceita que as aplicações se autentiquem com palavra-passe. Use um token, ou envie o relatório pela aplicação de correio.</translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation>O comando que devia dar o token de {user} falhou.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation>{host} não oferece nenhuma forma de autenticação conhecida aqui.</translation>
    </message>
    <message>
        <source>It was written for another account than {address}. Set that account up again, or cancel it and write it anew.</source>
        <translation>Foi escrita para outra conta que não {address}. Volte a configurar essa conta, ou cancele a mensagem e escreva-a de novo.</translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation>{host} não envia em nome de {address}. Verifique o seu endereço.</translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation>{host} não aceita nenhum dos destinatários. Verifique os endereços.</translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation>A mensagem é demasiado grande para {host}. Fotos mais pequenas ajudam.</translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation>Um endereço tem letras que {host} não consegue transportar.</translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation>{host} pede que se volte mais tarde.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host} não aceita a mensagem.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation>A ligação a {host} caiu antes de se enviar alguma coisa.</translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation>A ligação a {host} caiu com a mensagem a caminho.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation>Novo relatório</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Abrir o programa do fórum…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Relatórios recentes</translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation>Volume de relatórios…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation>Tecla para a foto…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Mostrar a pasta do registo</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Acerca do Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation>Rapporteur {version}
A hora da relatoria de uma sessão, numa só janela.
Licença MIT.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Both versions are kept.</source>
        <translation>Conservam-se ambas as versões.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>A foto está na área de transferência</translation>
    </message>
    <message>
        <source>Width of the pages</source>
        <translation>Largura das páginas</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exportar como…</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Pré-visualização das páginas</translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation>Mostrar o ficheiro do relatório</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nome à versão…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Tirar a foto de grupo</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation>Enviados e pendentes…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation>Parar o tempo de quem fala</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Adicionar orador</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte seguinte da janela</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abreviaturas…</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Ir para ou fazer…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Procurar seguinte</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Procurar anterior</translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation>Ir para o orador {number}</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Ir para a plateia</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma do formulário</translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation>Isto não voltará a ser lembrado</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation>{title} – Rapporteur</translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation>o idioma do formulário</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation>Essa versão conserva-se ao lado: {file}</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Reunir…</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation>{file} foi alterado noutro lugar</translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation>As duas versões voltaram a ser uma só</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Foto guardada: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation>Esta versão fica guardada como {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation>O que o relatório era antes de ser aberto está no histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln palavra, guardada pela última vez às {time}, antes de a aplicação terminar inesperadamente. O tempo de {name} continuou a contar.</numerusform>
            <numerusform>%Ln palavras, guardadas pela última vez às {time}, antes de a aplicação terminar inesperadamente. O tempo de {name} continuou a contar.</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>orador sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln palavra, guardada pela última vez às {time}, antes de a aplicação terminar inesperadamente.</numerusform>
            <numerusform>%Ln palavras, guardadas pela última vez às {time}, antes de a aplicação terminar inesperadamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>%Ln linha do formulário não encaixa em lado nenhum e conserva-se</numerusform>
            <numerusform>%Ln linhas do formulário não encaixam em lado nenhum e conservam-se</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Linhas sem lugar</translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation>Estas linhas do formulário importado não pertencem a nenhuma das suas secções:

{lines}</translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation>As últimas alterações não puderam ser escritas no disco e perder-se-iam.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fechar mesmo assim</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation>Reunir duas versões – Rapporteur</translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation>Onde as versões diferem, conservam-se as linhas de ambas; de uma data ou de um nome, os seus. Escolha outra coisa onde quiser. Ambas as versões ficam no histórico.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>As duas versões são iguais.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>A outra versão</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>A outra</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation>Entretanto, o relatório mudou. Verifique outra vez.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation>Nome, organização</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation>Mover linhas para cima</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Mover linhas para baixo</translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation>Recolher o que está sob a linha</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Eliminar linhas</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>Quem e até quando…</translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation>Dúvida ortográfica seguinte</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completar a palavra</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Colar só as palavras</translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation>Uma voz desconhecida</translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation>Por orador ou no tempo</translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation>Mostrar ou ocultar as horas</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Marcar: {mark}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plateia</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation>{key} para escrever aqui</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation>uma voz desconhecida</translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation>a ordem das notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation>{file} é uma resposta. Abra o relatório a que se refere e, depois, a resposta.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Recuperar o que se puder ler</translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation>A cópia de {file} que o Rapporteur guarda está danificada</translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation>Foi posta de parte. O que se vê é o ficheiro; a cópia pode ter tido palavras mais recentes.</translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation>A sua própria versão conserva-se ao lado: {file}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>%Ln parte não pôde ser lida, ou só como era antes. O ficheiro danificado continua como estava.</numerusform>
            <numerusform>%Ln partes não puderam ser lidas, ou só como eram antes. O ficheiro danificado continua como estava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation>Foi possível ler todo o conteúdo. O ficheiro danificado continua como estava.</translation>
    </message>
    <message>
        <source>Recovered from {file}</source>
        <translation>Recuperado de {file}</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent and waiting</source>
        <translation>Enviados e pendentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation>Ainda nada foi enviado. O que enviar conserva-se aqui até chegar.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation>Enviar de novo a quem recusou</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>level {level}</source>
        <translation>nível {level}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhida</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Ir para ou fazer</translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation>ORADORES</translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation>LINHAS MARCADAS</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>O QUE FALTA</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation>Um orador, uma linha ou um comando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>oradores</translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation>linhas marcadas</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>o que falta</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>{key} {group}</source>
        <translation>{key} {group}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>still empty</source>
        <translation>ainda vazio</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Linhas sem lugar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma do formulário</translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation>Versões entregues</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>orador sem nome</translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation>Aprovação: {name}</translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation>Notas: plateia</translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation>Notas: {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nome {number}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Organização {number}</translation>
    </message>
</context>
<context>
    <name>PhotoCounting</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{participants}, %Ln with video</source>
        <translation>
            <numerusform>{participants}, %Ln com vídeo</numerusform>
            <numerusform>{participants}, %Ln com vídeo</numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>please check it</source>
        <translation>convém verificar</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>os participantes</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation>Foto dentro de {count}</translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation>A imagem está entre as fotos</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>a foto</translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetir a foto</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Outra página</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>Comparar %Ln…</numerusform>
            <numerusform>Comparar as %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Foto tirada</translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation>Escolher janela…</translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation>Tirar de uma parte do ecrã…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation>Abrir as definições de permissões</translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation>Pedir ao ambiente de trabalho…</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Photo – Rapporteur</source>
        <translation>Foto – Rapporteur</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>A foto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfocar</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Rodar para a esquerda</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Rodar para a direita</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequena</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagem inteira</translation>
    </message>
    <message>
        <source>cropping</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>Desfocar todos os nomes</translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation>Remover a desfocagem</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>Tornar permanente…</translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation>Tornar permanentes as desfocagens no ficheiro…</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Foto guardada: {file}</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>A foto está na área de transferência</translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation>As desfocagens são permanentes</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation>Ctrl e a roda, ou + e −, aumentam e reduzem a imagem.</translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation>Arraste para traçar uma moldura à volta do que fica. As setas movem-na; com Shift, mudam-lhe o tamanho.</translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation>Arraste sobre um rosto ou um nome. Clique numa desfocagem e pressione Delete para a remover. Com o teclado: Insert cria uma, Espaço passa à seguinte, as setas movem-na e, com Shift, mudam-lhe o tamanho.</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>rodar</translation>
    </message>
    <message>
        <source>straightening</source>
        <translation>endireitar</translation>
    </message>
    <message>
        <source>blurring</source>
        <translation>desfocar</translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation>remover a desfocagem</translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation>Nenhum nome foi encontrado. Arraste sobre cada um deles.</translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation>JPEG, pequeno (*.jpg *.jpeg);;PNG, sem perdas (*.png)</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Guardar a foto</translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation>Tornar permanentes as desfocagens</translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation>O que está sob as desfocagens desta foto é removido para sempre: do ficheiro do relatório, do histórico e do que se pode desfazer. As fotos removidas do relatório desaparecem também do histórico. As cópias do ficheiro feitas antes ainda contêm tudo.</translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation>Torná-las permanentes</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation>Contar 3, 2, 1 antes da foto; só visível para si</translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation>Tirar cinco fotos em dois segundos e guardar a melhor</translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation>Um clique suave ao tirar uma foto</translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation>Contar as pessoas numa foto nova</translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation>JPEG: pequeno, e igualmente bom à vista</translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation>PNG: nada se perde, várias vezes maior</translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation>Guardar as fotos como</translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation>A primeira entra logo no relatório. As outras podem ser escolhidas até ele ser fechado.</translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation>A tecla que tira a foto é a primeira na página das teclas.</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation>Escolher janela…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Outras formas</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Parte do ecrã…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Ainda não há foto.</translation>
    </message>
    <message>
        <source>Photo, {details}</source>
        <translation>Foto, {details}</translation>
    </message>
    <message>
        <source>{time} · {width}×{height}</source>
        <translation>{time} · {width}×{height}</translation>
    </message>
    <message>
        <source>{time} · {count}</source>
        <translation>{time} · {count}</translation>
    </message>
    <message>
        <source>{page}/{pages} · {label}</source>
        <translation>{page}/{pages} · {label}</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %Ln participant(s)</source>
        <translation>
            <numerusform>{time}, %Ln participante</numerusform>
            <numerusform>{time}, %Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{details}, page {page} of {pages}</source>
        <translation>{details}, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Look at it and edit it	Enter</source>
        <translation>Ver e editar	Enter</translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation>Rodar para a esquerda	L</translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation>Rodar para a direita	R</translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation>Quantas pessoas estão nela…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetir a foto</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Remover	Del</translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation>remover a foto</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>rodar</translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation>mover a foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} · %Ln participant(s)</source>
        <translation>
            <numerusform>{photos} · %Ln participante</numerusform>
            <numerusform>{photos} · %Ln participantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>Pré-visualização das páginas</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>A compor as páginas…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Largura do painel</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fechar a pré-visualização</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation>Algo no relatório não cabe numa página, por isso as páginas não estão atualizadas. O relatório está a salvo. Encurte o que é demasiado grande.</translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation>Não é possível ler os tipos de letra da aplicação, por isso as páginas não estão atualizadas. O relatório está a salvo. Instale de novo a aplicação.</translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation>Não foi possível compor as páginas, que não estão atualizadas. O relatório está a salvo. A próxima alteração é uma nova tentativa.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Forget this programme?</source>
        <translation>Esquecer este programa?</translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation>{title} deixa de aparecer aqui. Os relatórios começados a partir dele ficam.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation>o programa mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>%Ln relatório foi atualizado com ele.</numerusform>
            <numerusform>%Ln relatórios foram atualizados com ele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation>Usa-se o programa mais recente</translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation>Abrir um programa – Rapporteur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation>Fuso horário do programa</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>As horas sem fuso são de</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não se pôde ler</translation>
    </message>
    <message>
        <source>Use this programme</source>
        <translation>Usar este programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation>Nenhum fuso horário se chama «{name}». Escreva uma cidade ou escolha um da lista.</translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation>Assim não se consegue ler nenhuma sessão. Indique o que contêm as colunas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions} em {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation>Todas as que se assemelham</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>%Ln coisa por ler</numerusform>
            <numerusform>%Ln coisas por ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas as sessões</translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation>Ainda nenhuma é sua. Clique na estrela de uma sessão, ou pressione M, e ela aparece aqui.</translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation>Não há nenhuma sessão neste programa.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>Nenhuma sessão corresponde a tudo isto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>%Ln das suas sessões sobrepõe-se</numerusform>
            <numerusform>%Ln das suas sessões sobrepõem-se</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>Começar um relatório</translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation>Começar um relatório com o formulário</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minha</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Abrir um programa…</translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation>Esquecer este programa…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} ({own_time} here)</source>
        <translation>{time} ({own_time} aqui)</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sem hora</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Hoje · {day}</translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation>isto não é uma sessão que se possa ler</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>uma sessão sem título</translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation>não se entende esta data</translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation>não se entende esta hora</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>não se conhece este fuso horário</translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation>não se entende esta duração</translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation>não se entendem estas repetições</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>o fim é anterior ao início</translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation>duas sessões têm este identificador</translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation>o ficheiro termina aqui, cedo de mais</translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation>Em algum lugar: {trouble}</translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation>Linha {line}: {trouble}</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– não usada –</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoria</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Quem organiza</translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation>{field}: {difference}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>sem {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>com alterações</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation>{title} (só de leitura) – Rapporteur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só de leitura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Escolher uma parte do ecrã</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the one that is drawn, Escape leaves.</source>
        <translation>Arraste para traçar um retângulo, ou mova um com as setas; com Shift, elas mudam-lhe o tamanho. Enter usa o que está traçado, Escape sai.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Nada está traçado</translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>na horizontal de {left} a {right} %, na vertical de {top} a {bottom} %</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation>
            <numerusform>Dentro de %Ln minuto</numerusform>
            <numerusform>Dentro de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never remind me of this</source>
        <translation>Nunca me lembrar disto</translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation>A sessão começa em breve</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>dentro de %Ln min</numerusform>
            <numerusform>dentro de %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>A {name} resta %Ln min</numerusform>
            <numerusform>A {name} restam %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation>{name} excedeu o tempo</translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation>em {span}</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation>Peça a todos que liguem o vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>resta %Ln min</numerusform>
            <numerusform>restam %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>A foto de grupo ainda não foi tirada</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>O tempo da sessão esgotou-se</translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation>O prazo do relatório vence em {span}</translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation>O prazo do relatório venceu há {span}</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar já</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar a sessão</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar o pedido</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation>A sessão começa dentro de 5 minutos</translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation>A um orador restam 2 minutos</translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation>Um orador excedeu o seu tempo</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation>Pedir a todos que liguem o vídeo, 5 minutos antes do fim</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>A foto de grupo ainda não foi tirada</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>O tempo da sessão esgotou-se</translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation>O prazo do relatório vence</translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation>Avisar-me também fora desta janela</translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation>Os lembretes aparecem na janela, sem som. Cada um pode ser adiado.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>{where} · {title}</source>
        <translation>{where} · {title}</translation>
    </message>
    <message>
        <source>{line} ({details})</source>
        <translation>{line} ({details})</translation>
    </message>
    <message>
        <source>{title}: {state}. {details}</source>
        <translation>{title}: {state}. {details}</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>aberto em {date}</translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation>ainda sem pasta</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln palavra · {file}</numerusform>
            <numerusform>{when} · %Ln palavras · {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta o ficheiro</translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation>E-mail preparado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation>Rascunho: falta {place}</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>Rascunho: falta %Ln coisa</numerusform>
            <numerusform>Rascunho: faltam %Ln coisas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation>O e-mail está aberto na aplicação de correio</translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation>Nenhuma aplicação de correio foi encontrada</translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation>O e-mail está pronto em {file}</translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation>Para: {to}
Assunto: {subject}

{body}</translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation>Anexe {file} a uma nova mensagem</translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation>Os destinatários e o texto estão na área de transferência.</translation>
    </message>
    <message>
        <source>The letter itself still names somebody. Change its subject or text, or send it as it is.</source>
        <translation>A própria mensagem ainda nomeia alguém. Altere o assunto ou o texto, ou envie-a como está.</translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation>Os e-mails estão prontos em {folder}</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Enviar de novo?</translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation>A mensagem pode ter chegado. Quem já a tiver recebê-la-ia duas vezes.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation>Enviar o relatório</translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation>O que há a dizer desta versão</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Nota de apresentação</translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation>Omitir os nomes (Regra de Chatham House)</translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation>Configurar uma conta…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Cópia para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation>Voltar a usar o texto do formulário</translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation>A rever antes de enviar</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Outras formas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation>Abrir na aplicação de correio</translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation>Mostrar o PDF, e copiar destinatários e texto</translation>
    </message>
    <message>
        <source>{name} &lt;{address}&gt;</source>
        <translation>{name} &lt;{address}&gt;</translation>
    </message>
    <message>
        <source>{address}</source>
        <translation>{address}</translation>
    </message>
    <message>
        <source>Your mail program</source>
        <translation>A sua aplicação de correio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation>Esta será a versão {number}.</translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation>Esta é a versão {number}, que já foi entregue.</translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation>Usar fotos mais pequenas: {smaller} em vez de {size}</translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation>A mensagem tem {size}, e aceitam-se no máximo {limit}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>Abrir na aplicação de correio</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation>Isto não é um endereço de e-mail: {text}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation>Pôr já a contar o relógio da sessão</translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation>Pausa, ou continuar depois dela</translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation>A sessão terminou, ou continua</translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation>Mais 5 minutos para a sessão</translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation>Menos 5 minutos para a sessão</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Ponto seguinte da agenda</translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation>Mais um minuto para quem fala</translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation>Menos um minuto para quem fala</translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation>Omitir o que se segue</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation>O relógio do computador foi adiantado {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation>O relógio do computador foi atrasado {time}</translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation>Os tempos dos oradores são medidos à parte e continuam certos; o que resta segue a nova hora.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Voltar atrás</translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation>O relógio da sessão recomeça</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>mais ou menos tempo</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>retomar</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Começar agora</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>Mais 1 minuto</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>Mais 5 minutos</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>Menos 1 minuto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>{command}	{key}</source>
        <translation>{command}	{key}</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Report begun</source>
        <translation>Relatório começado</translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation>Sobrepõe-se a {titles}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessão sem título</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minha</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up Rapporteur</source>
        <translation>Configurar o Rapporteur</translation>
    </message>
    <message>
        <source>Send from here, with my e-mail account</source>
        <translation>Enviar daqui, com a minha conta de e-mail</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem faz a relatoria</translation>
    </message>
    <message>
        <source>The key for the group photo</source>
        <translation>A tecla para a foto de grupo</translation>
    </message>
    <message>
        <source>How to send the report</source>
        <translation>Como enviar o relatório</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>O seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Your name stands as rapporteur in new reports. Both stay on this computer until you send something.</source>
        <translation>O seu nome figura na relatoria dos novos relatórios. Nome e endereço ficam neste computador até que se envie alguma coisa.</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo of the meeting, also while the call is in front. Nothing else that you type in other programs is ever seen.</source>
        <translation>Pressione as teclas que devem tirar a foto da reunião, também com a chamada à frente. O resto do que se escreve noutras aplicações nunca é visto.</translation>
    </message>
    <message>
        <source>Without an account the finished e-mail opens in your mail program, and you send it there. You can choose otherwise at any time in the settings.</source>
        <translation>Sem conta, o e-mail já pronto abre-se na aplicação de correio e envia-se a partir dela. É sempre possível mudar esta escolha nas definições.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Saltar tudo</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Add this line to the configuration of sway: {line}</source>
        <translation>Acrescente esta linha à configuração do sway: {line}</translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation>Acrescente esta linha à configuração do Hyprland: {line}</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do ambiente de trabalho, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do ambiente de trabalho, em Teclado, Ver e personalizar atalhos, Atalhos personalizados, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do sistema, em Teclado, Atalhos, Adicionar novo, Comando ou programa, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do ambiente de trabalho, em Teclado, Atalhos de aplicações, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do sistema, em Teclado, Atalhos, Atalhos personalizados, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do ambiente de trabalho, em Teclado, Atalhos personalizados, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>No centro de controlo, em Atalhos de teclado, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do ambiente de trabalho, em Dispositivos de entrada, Teclado, Atalhos de teclado, Personalizados, associe {key} ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation>Nas definições do LXQt, em Teclas de atalho, associe {key} ao comando rapporteur snap.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>%Ln linha sem alterações</numerusform>
            <numerusform>%Ln linhas sem alterações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation>Pedir aprovação aos oradores…</translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation>a resposta de um orador</translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation>A resposta de {name} está guardada</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation>Cada orador recebe o que o relatório contém da sua intervenção, sem linhas privadas, e diz se está correto.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Dias para responder</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Registar uma resposta…</translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation>Abrir uma resposta…</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>Pedir a %Ln orador</numerusform>
            <numerusform>Pedir a %Ln oradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation>Falta o endereço de e-mail de {names}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation>o endereço de e-mail de um orador</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation>aprovação pedida</translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation>aprovou a sua parte</translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation>aprovou, mas a sua parte mudou entretanto</translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation>pediu uma alteração</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda sem pedido</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>aprovou a {day}</translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation>aprovou a {day}; alterado entretanto</translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation>pediu uma alteração a {day}; alterado entretanto</translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation>pediu uma alteração a {day}</translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation>pedido a {day}; sem resposta até {due}</translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation>pedido a {day}, resposta até {due}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>pedido a {day}</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation>ORADORES</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Adicionar orador</translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation>adicionar um orador</translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation>remover um orador</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Parar o tempo</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Pôr o tempo a contar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation>editar um orador</translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation>mudar o nome de um orador</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Plateia</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>fala · %Ln min</numerusform>
            <numerusform>fala · %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>fala</translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation>perguntas, chat</translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation>Moderação · {affiliation}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation>{text}, {said}</translation>
    </message>
    <message>
        <source>{allowed} allotted</source>
        <translation>{allowed} atribuídos</translation>
    </message>
    <message>
        <source>{time} of {allowed}, over time</source>
        <translation>{time} de {allowed}, tempo excedido</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} de {allowed}</translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation>mover um orador</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>On the screen {name}</source>
        <translation>No ecrã {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>Vista para oradores</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>A seguir: {name}</translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation>Sessão: {left}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Sessions or reports</source>
        <translation>Sessões ou relatórios</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>Tudo a postos para a primeira sessão</translation>
    </message>
    <message>
        <source>Three short steps: your name, the key for the group photo, how to send.</source>
        <translation>Três passos curtos: o nome, a tecla para a foto de grupo, como enviar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>Procurar em todos os relatórios</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Nenhuma linha tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation>Os relatórios que escrever ou abrir aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>How the report stands</source>
        <translation>Estado do relatório</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Estado da gravação</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>Falta %Ln coisa</numerusform>
            <numerusform>Faltam %Ln coisas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo  {key}</source>
        <translation>Foto  {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Tirar a foto de grupo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Não falta nada</translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation>Tirar a foto de grupo</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Ponto seguinte da agenda</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Voltar à janela completa</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation>{time} ({over})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>A seguir: {name}</translation>
    </message>
</context>
<context>
    <name>TestShot</name>
    <message>
        <source>Take a test photo…</source>
        <translation>Tirar uma foto de teste…</translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation>A foto de teste</translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation>Para ver antes da sessão se aqui se podem tirar fotos.</translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation>A tirar a foto de teste…</translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation>Tirada de uma só janela, em {seconds} s. Não foi conservada.</translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation>Tirada do ecrã inteiro, em {seconds} s, porque não se via nenhuma janela de reunião. Não foi conservada.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation>Nas definições do sistema, permita que o Rapporteur grave o ecrã. Depois, repita a foto de teste.</translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation>Repita a foto de teste e aceite quando o ambiente de trabalho perguntar.</translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation>Abra a reunião e repita a foto de teste. Se não melhorar, resta «Parte do ecrã…» no menu da foto.</translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation>Tente de novo com a reunião à vista. É sempre possível colar uma captura de ecrã no relatório.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation>{words} de {most} palavras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>History – Rapporteur</source>
        <translation>Histórico – Rapporteur</translation>
    </message>
    <message>
        <source>Choose a version to see what differs from the report as it is now.</source>
        <translation>Escolha uma versão para ver o que difere do relatório atual.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nome à versão…</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>Esquecer histórico…</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>{when} · {what}</source>
        <translation>{when} · {what}</translation>
    </message>
    <message>
        <source>{version}: {details}</source>
        <translation>{version}: {details}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoje, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Início neste computador</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>Exportado como {file}</translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation>Posto num e-mail para {recipients}</translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation>Posto num e-mail</translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation>Entregue como versão {number}</translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation>A sua, antes de abrir {file} alterado noutro lugar</translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation>Alterado noutro lugar: {file}</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>Antes de restaurar uma versão anterior</translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation>Antes de incorporar outra versão</translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation>Recuperado depois de a aplicação terminar inesperadamente</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito à mão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>Mais %Ln palavra</numerusform>
            <numerusform>Mais %Ln palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>Menos %Ln palavra</numerusform>
            <numerusform>Menos %Ln palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation>Tantas palavras como antes</translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation>O relatório está como nesta versão.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>Restaurar esta parte</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation>Restaurado. Desfazer devolve o que lá estava, e o histórico também.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Esquecer o histórico</translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation>Todas as versões anteriores, as palavras eliminadas e as fotos removidas desaparecem para sempre, também do ficheiro do relatório quando voltar a ser escrito. O próprio relatório fica.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation>EM BREVE</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EM CURSO</translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation>PAUSA</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>EXCEDIDA</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>TERMINADA</translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>começa dentro de %Ln dia</numerusform>
            <numerusform>começa dentro de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>para começar</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pausa</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} a mais</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restam {time}</translation>
    </message>
    <message>
        <source>{day}, {start} {zone}</source>
        <translation>{day}, {start} {zone}</translation>
    </message>
    <message>
        <source>{day}, {start}–{end} {zone}</source>
        <translation>{day}, {start}–{end} {zone}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Encerramento</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation>{name}: {time} além de {allowed}</translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation>{name}: {time} de {allowed}</translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation>{name}: feito em {time} de {allowed}</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: omitido</translation>
    </message>
    <message>
        <source>{name}: {start}–{end}</source>
        <translation>{name}: {start}–{end}</translation>
    </message>
    <message>
        <source>{name}: {allowed}</source>
        <translation>{name}: {allowed}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}</source>
        <translation>{name}: previsto {planned}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}, taken {taken}</source>
        <translation>{name}: previsto {planned}, usado {taken}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>{name} terminaria com %Ln min de atraso</numerusform>
            <numerusform>{name} terminaria com %Ln min de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Item</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>De–a</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln ponto</numerusform>
            <numerusform>%Ln pontos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation>Volume de relatórios</translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation>o nome do fórum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation>Como os relatórios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation>Todos os relatórios de uma pasta passam a um só PDF: capa, sumário, sessões por dia e eixo, e índices de pessoas e de linhas marcadas.</translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation>Pasta com os relatórios</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Programme, to list what is missing</source>
        <translation>Programa, para listar o que falta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation>Fazer o volume…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>Escrever o volume</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation>Não há relatório de «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>%Ln relatório em {file}, em {pages} páginas.</numerusform>
            <numerusform>%Ln relatórios em {file}, em {pages} páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Estes caracteres não se veem no PDF: {characters}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation>Não há nenhum relatório legível em {folder}.</translation>
    </message>
</context>
<context>
    <name>Wayfinder</name>
    <message>
        <source>Floor</source>
        <translation>Plateia</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>{mark} · {speaker}</source>
        <translation>{mark} · {speaker}</translation>
    </message>
</context>
<context>
    <name>WindowPicker</name>
    <message>
        <source>Choose the meeting&apos;s window</source>
        <translation>Escolher a janela da reunião</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Parte do ecrã…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation>À procura de janelas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>A janela {title} já não está aberta.</translation>
    </message>
    <message>
        <source>{title} (minimised)</source>
        <translation>{title} (minimizada)</translation>
    </message>
    <message>
        <source>{title}, of {program}, minimised</source>
        <translation>{title}, de {program}, minimizada</translation>
    </message>
    <message>
        <source>{title}, of {program}, {width}×{height}</source>
        <translation>{title}, de {program}, {width}×{height}</translation>
    </message>
    <message>
        <source>This window is minimised. Show it, and it can be taken.</source>
        <translation>Esta janela está minimizada. Mostre-a para poder tirar a foto.</translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation>De agora em diante, a janela que escolher é a primeira opção para esta sessão.</translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation>Aqui não se vê nenhuma janela de outra aplicação. Em vez disso, use uma parte do ecrã.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>Não foi possível escrever {file} ({problem}). O relatório está a salvo. Feche o ficheiro se estiver aberto noutra aplicação, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation>A mensagem não pode ser enviada: {address} não é um endereço de e-mail. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation>Não foi possível guardar a palavra-passe no porta-chaves do sistema ({problem}). Fica memorizada até a aplicação terminar.</translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation>Isto é maior do que qualquer resposta. Registe à mão o que diz.</translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation>Isto não é um e-mail. Guarde a resposta como ficheiro .eml na aplicação de correio e abra esse ficheiro.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation>A foto tem demasiados píxeis para ser lida; fica no relatório como está. Reduza-a noutra aplicação e cole-a de novo.</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation>A foto está danificada e não pode ser lida; fica no relatório como está. Tire outra, ou remova-a.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation>O modelo {file} não pode ser usado: {problem}</translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation>Um programa que estava guardado aqui está danificado e foi posto de parte como {file}. Abra-o de novo a partir do seu próprio ficheiro.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation>As suas abreviaturas em {file} não podem ser usadas. A escrita continua sem elas.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation>As suas abreviaturas em {file} estão danificadas; o ficheiro conserva-se como {kept}. A escrita continua sem elas.</translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation>Não foi possível guardar em {file} as suas próprias palavras ({problem}). Valem até a aplicação terminar.</translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation>A ortografia já não é verificada. Tudo o resto funciona como antes.</translation>
    </message>
    <message>
        <source>No report could be read from this file: {problem}. Nothing was changed.</source>
        <translation>Não foi possível ler nenhum relatório neste ficheiro: {problem}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF ({problem}). Nothing was changed.</source>
        <translation>{file} não pode ser lido como PDF ({problem}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation>Este texto não tem as etiquetas de nenhum formulário conhecido aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation>O ficheiro não é texto simples em UTF-8. Ficou como estava.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation>Não é possível ler ou escrever {file}: {problem}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation>Algo correu mal inesperadamente ({error}). As suas notas estão a salvo.</translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation>As mensagens deste relatório estão a ser enviadas por outro Rapporteur neste computador. Daqui nada foi enviado.</translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation>A caixa de saída deste relatório foi escrita por uma versão mais recente do Rapporteur. Ficou como está; atualize a aplicação para enviar daqui.</translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation>Isso já não se pode fazer com esta mensagem.</translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation>A caixa de saída deste relatório não pode ser usada ({detail}), por isso nada foi enviado. O relatório está a salvo; «Abrir na aplicação de correio» continua a funcionar.</translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation>{file} não é um programa que se possa ler. Peça-o como iCalendar, schedule.xml, schedule.json, CSV ou XLSX.</translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation>{file} não tem nenhuma coluna de títulos. A tabela de um programa tem uma coluna Título e, se forem conhecidos, Dia, Início, Fim, Sala e Oradores.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation>{file} não pode ser lido como texto. Guarde-o em UTF-8 e abra-o de novo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation>{file} está danificado e não pode ser lido como programa ({detail}).</translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation>{file} é demasiado grande para um programa ({detail}).</translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation>{file} declara entidades ou pede outros ficheiros, e por isso não é lido.</translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation>{file} não contém nenhuma sessão.</translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation>{file} não é um relatório do Rapporteur. Ficou como estava.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation>{file} foi escrito por uma versão mais recente do Rapporteur. Ficou como estava; atualize a aplicação para o abrir.</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation>{file} está danificado ({detail}). Ficou como estava.</translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation>{file} já está aberto noutra janela do Rapporteur neste computador. É possível lê-lo como foi escrito pela última vez no ficheiro, ou escrever numa cópia.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation>{who} tem {file} aberto em {host} desde as {time}. É possível lê-lo como foi escrito pela última vez, ou escrever numa cópia. Se ambos escreverem, conservam-se as duas versões.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation>Essa versão já não se conserva. O relatório está como estava.</translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation>Já há {count} versões com nome. Retire um nome antes de dar outro.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation>As últimas alterações ainda não estão no disco: {detail}. Conservam-se na memória e volta a tentar-se; liberte espaço e não feche a janela.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation>Não foi possível escrever {file}: {detail}. Tudo está a salvo na pasta do próprio Rapporteur; guarde uma cópia noutro lugar.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>Não é possível abrir {file}: {detail}.</translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation>Nenhuma janela de reunião foi encontrada. Abra a reunião, ou escolha uma janela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>%Ln janela pode ser a reunião, por isso ainda não foi tirada nenhuma foto. Escolha a janela.</numerusform>
            <numerusform>%Ln janelas podem ser a reunião, por isso ainda não foi tirada nenhuma foto. Escolha a janela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation>As regras sobre janelas de reunião em {file} não podem ser usadas. O Zoom é encontrado na mesma; escolha outras reuniões à mão.</translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation>A janela {title} está minimizada. Mostre-a e tente de novo.</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>A janela {title} já não está aberta.</translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation>A imagem é toda de uma só cor, por isso não foi conservada: o sistema não deixou ler a janela.</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation>O diálogo do ambiente de trabalho foi fechado, por isso não foi tirada nenhuma foto.</translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation>O sistema não deixa o Rapporteur ler o ecrã. Permita-o e tire a foto de novo.</translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation>Essa tecla não pode tirar a foto: precisa de Ctrl, Alt ou Meta e de uma letra, um algarismo ou F1 a F24. Escolha outra tecla no menu.</translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation>{key} pertence a outra aplicação. O botão Foto funciona; escolha outra tecla no menu.</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation>Este ambiente de trabalho não dá uma tecla própria a nenhuma aplicação. O botão Foto funciona; ou associe, nas definições do ambiente de trabalho, uma tecla ao comando rapporteur snap.</translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation>Essa parte está fora do ecrã.</translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation>Aqui não é possível tirar nenhuma foto: {reason}</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«{word}» está correto</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>{command}	{key}</source>
        <translation>{command}	{key}</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Idiomas em que se verifica a ortografia</translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation>Segundo a sessão e a janela</translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation>Desenvolver abreviaturas ao escrever</translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation>Propor o resto da palavra ao escrever</translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation>Verificar a ortografia em</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abreviaturas…</translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation>As palavras são verificadas nos idiomas da sessão, do formulário e da janela, e em inglês.</translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation>Uma palavra está correta se existir num destes idiomas.</translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation>Nenhum idioma está escolhido: a ortografia não é verificada.</translation>
    </message>
</context>
<context>
    <name>_EntryList</name>
    <message>
        <source>{text} ({hint})</source>
        <translation>{text} ({hint})</translation>
    </message>
</context>
<context>
    <name>_Face</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Orador sem nome</translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation>Pedir a {name}: {state}</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>Endereço de e-mail de {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>_SpeakerView</name>
    <message>
        <source>Speakers</source>
        <translation>Oradores</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Opens what can be done with the session</source>
        <translation>Abre o que se pode fazer com a sessão</translation>
    </message>
    <message>
        <source>Session: {state}</source>
        <translation>Sessão: {state}</translation>
    </message>
</context>
</TS>
