<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation>{file}, que contiene sus abreviaturas, está dañado. Se ha apartado como {kept}; las abreviaturas del formulario siguen funcionando.</translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation>{file}, que contiene sus abreviaturas, está dañado ({detail}). Se ha dejado como está.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation>No se puede escribir {file}: {detail}. Lo que ve aquí no se ha perdido.</translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation>{file} no es una lista de abreviaturas: no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation>{file} es demasiado grande para una lista de abreviaturas.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>No se puede leer {file}: {detail}.</translation>
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
        <translation>Una forma corta, escrita como palabra suelta, se convierte en la larga con el siguiente espacio o signo.</translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation>Buscar una forma corta o larga</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Como en el formulario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>%Ln abreviatura leída.</numerusform>
            <numerusform>%Ln abreviaturas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>No se entendió y se omitió %Ln línea ({lines}).</numerusform>
            <numerusform>No se entendieron y se omitieron %Ln líneas ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation>abreviaturas.csv</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>%Ln abreviatura no se puede usar ({which}). Corríjala o quítela.</numerusform>
            <numerusform>%Ln abreviaturas no se pueden usar ({which}). Corríjalas o quítelas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation>Sustituida por la suya</translation>
    </message>
    <message>
        <source>From the form</source>
        <translation>Del formulario</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiada por usted</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Aún incompleta</translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation>Debe ser una sola palabra corta</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Ya hay una igual</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Un minuto menos</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Leave out, or take up again</source>
        <translation>Omitir, o retomar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>%Ln minuto en total</numerusform>
            <numerusform>%Ln minutos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation>{minutes} · {late}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nuevo punto</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>añadir al orden del día</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>más o menos tiempo</translation>
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
        <source>removing from the agenda</source>
        <translation>quitar del orden del día</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Empleado</translation>
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
        <translation>el tiempo de un punto</translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation>el nombre de un punto</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>el orden de los puntos</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation>Respuesta de un ponente</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>Elija un ponente</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>Pide un cambio</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>No se le ha preguntado</translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation>De {name} {address}: {subject}</translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation>Lea lo que dice y elija, por favor.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
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
        <translation>Se está guardando lo escrito</translation>
    </message>
    <message>
        <source>The e-mail with {title} needs a look</source>
        <translation>El mensaje con {title} necesita su atención</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
</context>
<context>
    <name>AssignFrame</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation>Nuevo informe</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation>Probar la sesión de ejemplo</translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation>El programa del foro rellena el formulario por usted. Ábralo, o suelte su archivo en esta página.</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Abrir el programa…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation>Plegar en una tira</translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>Acoplar a la izquierda</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>Acoplar a la derecha</translation>
    </message>
    <message>
        <source>Undock</source>
        <translation>Desacoplar</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Vista para ponentes</translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation>Junto a la llamada</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Volver a la ventana completa</translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation>Tira: {title}</translation>
    </message>
</context>
<context>
    <name>BurstPicker</name>
    <message>
        <source>Choose the best picture</source>
        <translation>Elegir la mejor imagen</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>a los {seconds} s</translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation>a los {seconds} s, en el informe</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Quedarse con esta</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>%Ln difuminado</numerusform>
            <numerusform>%Ln difuminados</numerusform>
        </translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>horizontal: de {left} a {right} %; vertical: de {top} a {bottom} %</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Qué se ve en ella</translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation>Lo que hay en la foto, en palabras, para quien no puede verla</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>%Ln sesión cambiada</numerusform>
            <numerusform>%Ln sesiones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>%Ln sesión nueva</numerusform>
            <numerusform>%Ln sesiones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>%Ln sesión retirada</numerusform>
            <numerusform>%Ln sesiones retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation>Era una de las suyas</translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation>Su informe se queda como está</translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation>Su informe se actualiza</translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation>Su informe ya lo dice</translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation>Solo cambia su identificador</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>The session and its clock</source>
        <translation>La sesión y su reloj</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Tiempo de la sesión</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is running</source>
        <translation>No corre el tiempo de nadie</translation>
    </message>
    <message>
        <source>Time is running: {name}</source>
        <translation>Corre el tiempo: {name}</translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation>el informe venció hace {span}</translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation>el informe vence en {span}</translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
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
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation>Qué contiene «{heading}»</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation>Informes (*.rapport *.pdf *.json);;Formularios rellenos (*.txt *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation>Abrir el programa del foro</translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Programas (*.ics *.xml *.json *.csv *.tsv *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation>Abrir la respuesta de un ponente</translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation>Correos (*.eml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>an even share</source>
        <translation>a partes iguales</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation>Ha pedido no ser reconocible en las imágenes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation>Tiempo asignado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>Quitar a un ponente</translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation>Las notas de {name} se conservan. ¿Adónde deben ir?</translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation>Conservar las notas en</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation>Tecla para la foto</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation>Pulse las teclas que deben hacer la foto, también con la llamada delante.</translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation>Cuántas personas hay en la foto</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Con cámara</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation>{host} pide la contraseña de {user}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation>por ejemplo: acordado con la moderadora</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation>volver atrás</translation>
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
        <translation>No hay ningún informe abierto. Sus informes siguen como estaban.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation>Las últimas palabras aún no están en el disco. Rapporteur las conserva y vuelve a intentarlo: no cierre la ventana antes de que diga «Guardado».</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation>Sus notas están a salvo: todo lo que ha escrito está en {folder}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation>Sus notas están a salvo: todo lo que ha escrito está en {working}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation>Sus notas están a salvo: todo lo que ha escrito está en {working}. El archivo del informe es {file}.</translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation>{name} - copia del {time}</translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation>Se ha guardado una copia, pero no contiene lo último que ha escrito. Cópielo de la ventana antes de cerrarla.</translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation>Se ha guardado una copia. La ventana sigue abierta.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation>Rapporteur se cerró inesperadamente la última vez</translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation>Todo lo escrito hasta el {time} está en sus informes.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation>Guardar una copia y cerrar</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation>Ha ocurrido algo inesperado en Rapporteur.</translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>Ha ocurrido algo inesperado en Rapporteur, %Ln vez hasta ahora.</numerusform>
            <numerusform>Ha ocurrido algo inesperado en Rapporteur, %Ln veces hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation>Puede seguir. Si vuelve a ocurrir, guarde una copia, que se escribe junto al archivo del informe, y vuelva a iniciar Rapporteur.</translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation>Puede seguir. Si vuelve a ocurrir, cierre Rapporteur y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiados</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>aún vacío</translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation>No se entiende como fecha. Escriba, por ejemplo, 7 de octubre de 2021 o 2021-10-07.</translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation>No se entiende como hora. Escriba, por ejemplo, 21:30 o 21:30-22:10.</translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation>No es una zona horaria. Escriba, por ejemplo, Europe/Madrid.</translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation>No es un idioma que se conozca aquí.</translation>
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
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation>JSON, para volver a abrirlo (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Estos caracteres no se ven en el PDF: {characters}</translation>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>El texto sin formato no tiene imágenes: se omite %Ln foto.</numerusform>
            <numerusform>El texto sin formato no tiene imágenes: se omiten %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>No se pudo leer %Ln foto, así que solo está lo que se dice de ella.</numerusform>
            <numerusform>No se pudieron leer %Ln fotos, así que solo está lo que se dice de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>Word tiene nueve niveles de listas; %Ln línea más profunda está en el último, un poco más adentro.</numerusform>
            <numerusform>Word tiene nueve niveles de listas; %Ln líneas más profundas están en el último, un poco más adentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters are not text, so the report itself is not inside, and cannot be taken out of the PDF.</source>
        <translation>Algunos caracteres no son texto, así que el propio informe no está dentro y no se puede extraer del PDF.</translation>
    </message>
    <message>
        <source>Pictures of an earlier export are still in {folder}, because they could not be removed.</source>
        <translation>En {folder} siguen las imágenes de una exportación anterior, porque no se pudieron eliminar.</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation>Informes (*.rapport)</translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Copia guardada: {file}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation>Buscar en el programa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation>Solo las sesiones con estrella</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Todos los ejes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation>Todas las relatorías</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation>No buscar dentro de palabras más largas</translation>
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
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sustituir todo</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Solo buscar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>sustituir texto</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>%Ln sustituido</numerusform>
            <numerusform>%Ln sustituidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation>ponente sin nombre</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place}: está vacío</translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation>{place}: no se entiende</translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation>{place}: {words} palabras; se piden al menos {limit}</translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation>{place}: {words} palabras; se piden como máximo {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>%Ln línea del formulario importado no encaja en ninguna parte</numerusform>
            <numerusform>%Ln líneas del formulario importado no encajan en ninguna parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation>No hay nada escrito bajo {person}</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>No hay ninguna foto</translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation>«{written}» es casi «{name}»: ¿es el mismo nombre?</translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation>«{written}» y «{name}» son casi el mismo nombre</translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation>«{name}» aún no tiene nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>%Ln persona ha pedido no ser reconocible, y no hay nada difuminado en la foto</numerusform>
            <numerusform>%Ln personas han pedido no ser reconocibles, y no hay nada difuminado en la foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>Se omitirá %Ln línea privada</numerusform>
            <numerusform>Se omitirán %Ln líneas privadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has “{name}”: it will be a box in the PDF</source>
        <translation>Ninguna fuente tiene «{name}»: en el PDF será un recuadro</translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation>«{written}» aún puede delatar a {name}</translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation>«{written}» aún puede delatar quién es alguien</translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation>«{written}» aún puede delatar de dónde viene alguien</translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation>En una foto no hay nada difuminado</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation>Para revisar antes de enviarlo</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation>El formulario lo exige</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
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
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>de tiempo restante</translation>
    </message>
    <message>
        <source>+{time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Tiempo excedido</translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation>Es hora de concluir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>Queda %Ln min</numerusform>
            <numerusform>Quedan %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>empieza en %Ln día</numerusform>
            <numerusform>empieza en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pausa</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation>para el final de la sesión</translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation>desde el inicio de la sesión</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation>Carpeta del registro</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>El registro está en {folder}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation>Guía de Rapporteur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
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
        <translation>Hacer la foto de grupo</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>Usar {key}</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation>Este escritorio no da una tecla propia a ningún programa</translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation>Hacer la foto de grupo, desde cualquier programa</translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation>{key} no se puede oír en otros programas. Elija una letra, una cifra o una tecla de función, con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation>{key} hace falta para escribir. Elija otra tecla, con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation>{key}  también: {commands}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Todas partes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Vale en</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation>Más de una orden responde a {key}: {commands}.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>Lo mismo ocurre con %Ln tecla más.</numerusform>
            <numerusform>Lo mismo ocurre con %Ln teclas más.</numerusform>
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
        <translation>Ninguna orden ni tecla coincide con esto.</translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation>Una orden o una tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. The palette finds all that can be done, by its name.</source>
        <translation>Otras teclas se eligen en los ajustes. La paleta encuentra por su nombre todo lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation>La sesión y su orden del día</translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation>Marcas en las notas</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation>Foto, PDF y correo</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Con otro programa delante</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Hacer la foto de grupo</translation>
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
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation>Exportar abreviaturas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tablas (*.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation>Escriba aquí, una por línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>La del programa</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation>Mostrar cuándo se empezó cada línea</translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation>«Compramos a las cooperativas de la región», dice la alcaldesa. 1234</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation>Letra de las notas</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Tamaño de las notas</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>you@example.org</source>
        <translation>usted@example.org</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el inicio</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation>Ninguna: solo un servidor en este equipo</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una contraseña</translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation>Con un token de una orden (OAuth 2)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sin identificarse</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation>Enviarme una copia</translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation>Con una cuenta, el informe se envía desde aquí. Sin ella, el mensaje se abre en su programa de correo.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Olvidar esta cuenta</translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation>Este proveedor quiere una contraseña creada solo para este programa (una contraseña de aplicación). Cree una en los ajustes de su cuenta y escríbala abajo.</translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation>Este proveedor ya no deja que los programas se identifiquen con una contraseña. Deje esto vacío para que su programa de correo envíe el informe, o use un token.</translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation>Este proveedor necesita su propio programa Bridge, que debe estar en marcha en este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation>El nombre del servidor es una suposición. El correcto está en las páginas de ayuda de su proveedor.</translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation>Escriba primero su dirección y el nombre del servidor.</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>Identificándose en {host}…</translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation>Funciona: {host} deja enviar a {user}. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation>En espera; nuevo intento: {time}</translation>
    </message>
    <message>
        <source>Not sent, and no longer tried by itself</source>
        <translation>No enviado; ya no se intenta por sí solo</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>Enviado: {time}, pero no a %Ln destinatario</numerusform>
            <numerusform>Enviado: {time}, pero no a %Ln destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Enviado: {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation>No se sabe si ha llegado</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation>La conexión se cortó mientras el mensaje estaba en camino. Pregunte a un destinatario, o mire en la carpeta de mensajes enviados, antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>There is no account to send it from. Set one up in the settings, and it goes.</source>
        <translation>No hay ninguna cuenta desde la que enviarlo. Configure una en los ajustes y se enviará.</translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation>{address}: aceptado por el servidor. {said}</translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation>{address}: rechazado. {said}</translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation>{address}: no se sabe. {said}</translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation>{address}: en espera. {said}</translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation>{sentence} El servidor dijo: {said}</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Este equipo no está conectado a internet.</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation>No hay ningún servidor llamado {host}. Compruebe el nombre y la conexión.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation>{host} no responde en el puerto {port}. Compruebe el puerto y la conexión.</translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation>{host} no tiene servidor de correo en el puerto {port}. Los puertos habituales son 465 y 587.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation>Lo que responde en {host}, puerto {port}, no es un servidor de correo. Compruebe el puerto.</translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation>{host} espera otra protección en el puerto {port}: TLS corresponde al puerto 465, STARTTLS al 587.</translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation>{host} no ofrece protección en el puerto {port}, así que no se le ha enviado nada. Pruebe TLS en el puerto 465.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation>El certificado de {host} es de otro servidor. Use el nombre que indica su proveedor; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation>Nadie en quien confíe este equipo responde por {host}; no se ha enviado nada. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation>El certificado de {host} ha caducado, o el reloj de este equipo no va bien; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation>No se logró una conexión protegida con {host}; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation>Hace falta la contraseña de {user}.</translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation>{host} no acepta este nombre de usuario y contraseña ({user}).</translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation>{host} quiere una contraseña creada para este programa: cree una contraseña de aplicación en los ajustes de su cuenta y escríbala aquí en lugar de la suya.</translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation>{host} no deja que los programas se identifiquen con una contraseña. Use un token, o haga que su programa de correo envíe el informe.</translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation>La orden que debía dar el token de {user} ha fallado.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation>{host} no ofrece ninguna forma de identificarse que se conozca aquí.</translation>
    </message>
    <message>
        <source>It was written for another account than {address}. Set that account up again, or cancel it and write it anew.</source>
        <translation>Se escribió para otra cuenta que {address}. Vuelva a configurar esa cuenta, o cancele el mensaje y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation>{host} no envía en nombre de {address}. Compruebe su dirección.</translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation>{host} no acepta a ninguno de los destinatarios. Compruebe sus direcciones.</translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation>El mensaje es demasiado grande para {host}. Unas fotos más pequeñas ayudan.</translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation>Una dirección tiene letras que {host} no puede transmitir.</translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation>{host} pide que se vuelva a intentar más tarde.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host} no acepta el mensaje.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation>La conexión con {host} se cortó antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation>La conexión con {host} se cortó mientras el mensaje estaba en camino.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation>Nuevo informe</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Abrir el programa del foro…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Informes recientes</translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation>Volumen de informes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation>Tecla para la foto…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Mostrar la carpeta del registro</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Acerca de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation>Rapporteur {version}
La hora de la relatoría de una sesión, en una ventana.
Licencia MIT.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation>Mostrar el archivo del informe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation>Parar el tiempo de quien habla</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation>{title} – Rapporteur</translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation>el idioma del formulario</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation>{file} se cambió en otro lugar</translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation>Esa versión se conserva al lado: {file}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nombre a esta versión…</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Reunir…</translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation>Las dos versiones vuelven a ser una</translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation>Esta versión se guarda como {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation>Lo que era el informe antes de abrirlo está en su historial.</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>ponente sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln palabra, guardada por última vez a las {time}, antes del cierre inesperado del programa. El tiempo de {name} ha seguido corriendo.</numerusform>
            <numerusform>%Ln palabras, guardadas por última vez a las {time}, antes del cierre inesperado del programa. El tiempo de {name} ha seguido corriendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Se conservan ambas versiones.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>La foto está en el portapapeles</translation>
    </message>
    <message>
        <source>Width of the pages</source>
        <translation>Ancho de las páginas</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exportar como…</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Hacer la foto de grupo</translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation>Enviados y en espera…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Añadir ponente</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <translation>Ir a o hacer…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation>Ir al ponente {number}</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Ir a la sala</translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation>Esto no se le volverá a recordar</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Foto guardada: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln palabra, guardada por última vez a las {time}, antes del cierre inesperado del programa.</numerusform>
            <numerusform>%Ln palabras, guardadas por última vez a las {time}, antes del cierre inesperado del programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>%Ln línea del formulario no encaja en ninguna parte y se conserva</numerusform>
            <numerusform>%Ln líneas del formulario no encajan en ninguna parte y se conservan</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Líneas sin lugar</translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation>Estas líneas del formulario importado no pertenecen a ninguna de sus secciones:

{lines}</translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation>Los últimos cambios no se pudieron escribir en el disco y se perderían.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation>Reunir dos versiones – Rapporteur</translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation>Donde las versiones difieren, se guardan las líneas de ambas; de una fecha o un nombre, lo suyo. Elija otra cosa donde quiera. Ambas versiones quedan en el historial.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Las dos versiones son iguales.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation>El informe ha cambiado entretanto. Mire otra vez, por favor.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation>Nombre, organización</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation>Subir líneas</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Bajar líneas</translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation>Plegar lo que hay bajo la línea</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Eliminar líneas</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>Quién y para cuándo…</translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation>Siguiente duda de ortografía</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completar la palabra</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Pegar solo las palabras</translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation>Una voz desconocida</translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation>Por ponente o en el tiempo</translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation>Mostrar u ocultar las horas</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Marcar: {mark}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation>{key} para escribir aquí</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation>una voz desconocida</translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation>el orden de las notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation>{file} es una respuesta. Abra el informe al que se refiere y, después, la respuesta.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Recuperar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation>La copia propia de Rapporteur de {file} está dañada</translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation>Se ha apartado. Lo que ve es el archivo; la copia puede haber tenido palabras más nuevas.</translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation>Su propia versión se conserva al lado: {file}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>%Ln parte no se pudo leer, o solo como era antes. El archivo dañado sigue como estaba.</numerusform>
            <numerusform>%Ln partes no se pudieron leer, o solo como eran antes. El archivo dañado sigue como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation>Se pudo leer todo su contenido. El archivo dañado sigue como estaba.</translation>
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
        <translation>Enviados y en espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation>Aún no se ha enviado nada. Lo que envíe se conserva aquí hasta que haya llegado.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation>Enviar de nuevo a quien lo rechazó</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation>PONENTES</translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation>LÍNEAS MARCADAS</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>LO QUE FALTA</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation>Un ponente, una línea o una orden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>No hay nada que coincida</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>ponentes</translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation>líneas marcadas</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>lo que falta</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
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
        <translation>aún vacío</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Líneas sin lugar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation>Versiones entregadas</translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation>Visto bueno: {name}</translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation>Notas: público</translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation>Notas: {name}</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>ponente sin nombre</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nombre {number}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Organización {number}</translation>
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
            <numerusform>{participants}, %Ln con cámara</numerusform>
            <numerusform>{participants}, %Ln con cámara</numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>please check it</source>
        <translation>compruébelo, por favor</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>los participantes</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the photo</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation>La imagen está entre las fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation>Foto en {count}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetirla</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Otra página</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>Comparar la imagen…</numerusform>
            <numerusform>Comparar las %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Foto hecha</translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation>Elegir ventana…</translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation>Tomar una parte de la pantalla…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation>Abrir los ajustes de permisos</translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation>Pedirla al escritorio…</translation>
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
        <translation>La foto</translation>
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
        <translation>Difuminar</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>cropping</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>Difuminar todos los nombres</translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation>Quitar el difuminado</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>Hacer permanente…</translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation>Hacer permanentes los difuminados en el archivo…</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Foto guardada: {file}</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>La foto está en el portapapeles</translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation>Los difuminados son permanentes</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation>Ctrl y la rueda, o + y −, agrandan y reducen la imagen.</translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation>Arrastre para trazar un marco alrededor de lo que queda. Las flechas lo mueven; con Shift, cambian su tamaño.</translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation>Arrastre sobre una cara o un nombre. Haga clic en un difuminado y pulse Delete para quitarlo. Con el teclado: Insert crea uno, Space va al siguiente, las flechas lo mueven y, con Shift, cambian su tamaño.</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>straightening</source>
        <translation>enderezar</translation>
    </message>
    <message>
        <source>blurring</source>
        <translation>difuminar</translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation>quitar el difuminado</translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation>No se encontró ningún nombre. Arrastre sobre cada uno de ellos.</translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>Save the photo</source>
        <translation>Guardar la foto</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation>JPEG, pequeño (*.jpg *.jpeg);;PNG, sin pérdida (*.png)</translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation>Hacer permanentes los difuminados</translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation>Lo que hay bajo los difuminados de esta foto se quita para siempre: del archivo del informe, de su historial y de lo que se puede deshacer. Las fotos quitadas del informe desaparecen también de su historial. Las copias del archivo hechas antes aún lo tienen todo.</translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation>Hacerlos permanentes</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation>Contar 3, 2, 1 antes de la foto; solo lo ve usted</translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation>Hacer cinco fotos en dos segundos y guardar la mejor</translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation>Un clic suave al tomar una foto</translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation>Contar a las personas de una foto nueva</translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation>JPEG: pequeño, e igual de bueno a la vista</translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation>PNG: no se pierde nada, varias veces más grande</translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation>Guardar las fotos como</translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation>La primera entra enseguida en el informe. Las demás se pueden elegir hasta que se cierre.</translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation>La tecla que hace la foto es la primera de la página de teclas.</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation>Elegir ventana…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras maneras</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Parte de la pantalla…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Aún no hay foto.</translation>
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
        <translation>Verla y editarla	Enter</translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation>Girar a la izquierda	L</translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation>Girar a la derecha	R</translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation>Cuántas personas hay en ella…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repetirla</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copiar	Ctrl+C</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Quitar	Del</translation>
    </message>
    <message numerus="yes">
        <source>{photos} · %Ln participant(s)</source>
        <translation>
            <numerusform>{photos} · %Ln participante</numerusform>
            <numerusform>{photos} · %Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation>quitar la foto</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation>mover la foto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
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
        <translation>Correo</translation>
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
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Se están componiendo las páginas…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Ancho del panel</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation>Algo del informe no cabe en una página, así que las páginas no están al día. El informe está a salvo. Acorte lo que es demasiado grande.</translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation>No se pueden leer las fuentes del programa, así que las páginas no están al día. El informe está a salvo. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation>No se pudieron componer las páginas y no están al día. El informe está a salvo. Con el próximo cambio se volverá a intentar.</translation>
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
        <translation>¿Olvidar este programa?</translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation>{title} deja de mostrarse aquí. Los informes empezados con él se conservan.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation>el programa más nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>Se ha actualizado %Ln informe con él.</numerusform>
            <numerusform>Se han actualizado %Ln informes con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation>Se usa el programa más nuevo</translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation>Abrir un programa – Rapporteur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation>Zona horaria del programa</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Las horas sin zona son las de</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
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
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation>Ninguna zona horaria se llama «{name}». Escriba una ciudad o elija una de la lista.</translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation>Así no se puede leer ninguna sesión. Indique qué contienen las columnas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions} en {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation>Todas las que se parecen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>%Ln cosa sin leer</numerusform>
            <numerusform>%Ln cosas sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation>Aún no hay ninguna suya. Haga clic en la estrella de una sesión, o pulse M, y aparecerá aquí.</translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation>No hay ninguna sesión en este programa.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>Ninguna sesión coincide con todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>%Ln de sus sesiones se solapa</numerusform>
            <numerusform>%Ln de sus sesiones se solapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>Abrir su informe</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>Empezar un informe</translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation>Empezar un informe con el formulario</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mía</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Abrir un programa…</translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation>Olvidar este programa…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} ({own_time} here)</source>
        <translation>{time} ({own_time} aquí)</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Hoy · {day}</translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation>esto no es una sesión que se pueda leer</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>una sesión sin título</translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation>esta fecha no se entiende</translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation>esta hora no se entiende</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>esta zona horaria no se conoce</translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation>esta duración no se entiende</translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation>estas repeticiones no se entienden</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>el final es anterior al inicio</translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation>dos sesiones tienen este identificador</translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation>el archivo termina aquí, antes de tiempo</translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation>En algún lugar: {trouble}</translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation>Línea {line}: {trouble}</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– sin usar –</translation>
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
        <translation>Eje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Entidad organizadora</translation>
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
        <translation>sin {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation>{title} (solo lectura) – Rapporteur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Elegir una parte de la pantalla</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the one that is drawn, Escape leaves.</source>
        <translation>Arrastre para trazar un rectángulo, o muévalo con las flechas; con Shift, cambian su tamaño. Enter toma el que está trazado, Escape sale.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>No hay nada trazado</translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>horizontal: de {left} a {right} %; vertical: de {top} a {bottom} %</translation>
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
        <translation>No recordármelo nunca</translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation>La sesión empieza pronto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>dentro de %Ln min</numerusform>
            <numerusform>dentro de %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>queda %Ln min</numerusform>
            <numerusform>quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation>{name} se pasa de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>A {name} le queda %Ln min</numerusform>
            <numerusform>A {name} le quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation>en {span}</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation>Pida a todos que enciendan la cámara</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>Aún no se ha hecho la foto de grupo</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>Se ha agotado el tiempo de la sesión</translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation>El plazo del informe vence en {span}</translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation>El plazo del informe venció hace {span}</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la petición</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation>La sesión empieza dentro de 5 minutos</translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation>A un ponente le quedan 2 minutos</translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation>Un ponente ha excedido su tiempo</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation>Pedir a todos que enciendan la cámara, 5 minutos antes del final</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>Aún no se ha hecho la foto de grupo</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>Se ha agotado el tiempo de la sesión</translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation>Vence el plazo del informe</translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation>Avisarme también fuera de esta ventana</translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation>Los recordatorios se muestran en la ventana, sin sonido. Cada uno se puede aplazar.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
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
        <translation>abierto el {date}</translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation>aún sin carpeta</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln palabra · {file}</numerusform>
            <numerusform>{when} · %Ln palabras · {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation>Correo preparado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation>Borrador: falta {place}</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>Borrador: falta %Ln cosa</numerusform>
            <numerusform>Borrador: faltan %Ln cosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation>El mensaje está abierto en su programa de correo</translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation>No se encontró ningún programa de correo</translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation>El mensaje está listo en {file}</translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation>Para: {to}
Asunto: {subject}

{body}</translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation>Adjunte {file} a un mensaje nuevo</translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation>Los destinatarios y el texto están en el portapapeles.</translation>
    </message>
    <message>
        <source>The letter itself still names somebody. Change its subject or text, or send it as it is.</source>
        <translation>La carta misma todavía nombra a alguien. Cambie el asunto o el texto, o envíela tal como está.</translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation>Los mensajes están listos en {folder}</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>¿Enviarlo de nuevo?</translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation>Puede que el mensaje haya llegado. Quien ya lo tenga lo recibiría dos veces.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation>Enviar el informe</translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation>Lo que hay que decir de esta versión</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Nota de acompañamiento</translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation>Omitir los nombres (regla de Chatham House)</translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation>Configurar una cuenta…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
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
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation>Volver al texto del formulario</translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation>Para revisar antes de enviarlo</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras maneras</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation>Abrirlo en mi programa de correo</translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation>Mostrar el PDF, y copiar destinatarios y texto</translation>
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
        <translation>Su programa de correo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation>Esta será la versión {number}.</translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation>Esta es la versión {number}, que ya se entregó.</translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation>Usar fotos más pequeñas: {smaller} en lugar de {size}</translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation>El mensaje ocupa {size} y se aceptan como máximo {limit}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>Abrir en mi programa de correo</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation>Esto no es una dirección de correo: {text}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation>Poner en marcha ya el reloj de la sesión</translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation>Pausa, o seguir tras ella</translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation>La sesión ha terminado, o continúa</translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation>5 minutos más para la sesión</translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation>5 minutos menos para la sesión</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Siguiente punto del orden del día</translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation>Un minuto más para quien habla</translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation>Un minuto menos para quien habla</translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation>Omitir lo que sigue</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Orden del día…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation>El reloj del equipo se ha adelantado {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation>El reloj del equipo se ha atrasado {time}</translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation>Los tiempos de los ponentes se miden aparte y siguen siendo correctos; lo que queda se rige por la nueva hora.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation>El reloj de la sesión vuelve a empezar</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>más o menos tiempo</translation>
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
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minuto más</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 minutos más</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto menos</translation>
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
        <translation>Informe empezado</translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation>Se solapa con {titles}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mía</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up Rapporteur</source>
        <translation>Configurar Rapporteur</translation>
    </message>
    <message>
        <source>The key for the group photo</source>
        <translation>La tecla para la foto de grupo</translation>
    </message>
    <message>
        <source>Send from here, with my e-mail account</source>
        <translation>Enviar desde aquí, con mi cuenta de correo</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>How to send the report</source>
        <translation>Cómo enviar el informe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Your name stands as rapporteur in new reports. Both stay on this computer until you send something.</source>
        <translation>Su nombre figura en la relatoría de los informes nuevos. Ambos datos se quedan en este equipo hasta que envíe algo.</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo of the meeting, also while the call is in front. Nothing else that you type in other programs is ever seen.</source>
        <translation>Pulse las teclas que deben hacer la foto de la reunión, también con la llamada delante. Nunca se ve nada más de lo que escriba en otros programas.</translation>
    </message>
    <message>
        <source>Without an account the finished e-mail opens in your mail program, and you send it there. You can choose otherwise at any time in the settings.</source>
        <translation>Sin una cuenta, el mensaje terminado se abre en su programa de correo y lo envía desde allí. Puede elegir otra cosa en cualquier momento en los ajustes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Saltar todo</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
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
        <translation>Añada esta línea a la configuración de sway: {line}</translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation>Añada esta línea a la configuración de Hyprland: {line}</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del escritorio, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del escritorio, en Teclado, Ver y personalizar los atajos, Atajos personalizados, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del sistema, en Teclado, Atajos de teclado, Añadir nuevo, Orden o script, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del escritorio, en Teclado, Atajos de aplicaciones, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del sistema, en Teclado, Atajos de teclado, Atajos personalizados, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del escritorio, en Teclado, Atajos personalizados, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>En el centro de control, en Atajos de teclado, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes del escritorio, en Dispositivos de entrada, Teclado, Atajos de teclado, Personalizados, asigne {key} a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation>En los ajustes de LXQt, en Atajos de teclado, asigne {key} a la orden rapporteur snap.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>%Ln línea sin cambios</numerusform>
            <numerusform>%Ln líneas sin cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation>Pedir el visto bueno a los ponentes…</translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation>la respuesta de un ponente</translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation>Se ha guardado la respuesta de {name}</translation>
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
        <translation>Visto bueno</translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation>Cada ponente recibe lo que el informe recoge de su intervención, sin líneas privadas, y se le pregunta si es correcto.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Días para responder</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Anotar una respuesta…</translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation>Abrir una respuesta…</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>Preguntar a %Ln ponente</numerusform>
            <numerusform>Preguntar a %Ln ponentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation>Falta una dirección de correo de {names}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation>la dirección de correo de un ponente</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation>visto bueno pedido</translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation>de acuerdo con su parte</translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation>de acuerdo, pero su parte ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation>ha pedido un cambio</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>de acuerdo el {day}</translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation>de acuerdo el {day}; con cambios desde entonces</translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation>pidió un cambio el {day}; con cambios desde entonces</translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation>pidió un cambio el {day}</translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation>preguntado el {day}; sin respuesta hasta el {due}</translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation>preguntado el {day}; debe responder antes del {due}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>preguntado el {day}</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation>PONENTES</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Añadir ponente</translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation>añadir un ponente</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Parar el tiempo</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Poner en marcha el tiempo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation>editar un ponente</translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation>quitar un ponente</translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation>cambiar el nombre de un ponente</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>habla · %Ln min</numerusform>
            <numerusform>habla · %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation>preguntas, chat</translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation>Moderación · {affiliation}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation>{text}, {said}</translation>
    </message>
    <message>
        <source>{allowed} allotted</source>
        <translation>tiempo asignado: {allowed}</translation>
    </message>
    <message>
        <source>{time} of {allowed}, over time</source>
        <translation>{time} de {allowed}, tiempo excedido</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} de {allowed}</translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation>mover un ponente</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>On the screen {name}</source>
        <translation>En la pantalla {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>Vista para ponentes</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Sigue: {name}</translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation>Sesión: {left}</translation>
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
        <translation>Sesiones o informes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>Todo listo para su primera sesión</translation>
    </message>
    <message>
        <source>Three short steps: your name, the key for the group photo, how to send.</source>
        <translation>Tres pasos breves: su nombre, la tecla para la foto de grupo, cómo enviar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>Buscar en todos los informes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Ninguna línea tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation>Aquí aparecen los informes que escriba o abra.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>How the report stands</source>
        <translation>Cómo está el informe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Estado de guardado</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>Falta %Ln cosa</numerusform>
            <numerusform>Faltan %Ln cosas</numerusform>
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
        <translation>Hacer la foto de grupo</translation>
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
        <translation>No falta nada</translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation>Hacer la foto de grupo</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Siguiente punto del orden del día</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Volver a la ventana completa</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation>{time} ({over})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Sigue: {name}</translation>
    </message>
</context>
<context>
    <name>TestShot</name>
    <message>
        <source>Take a test photo…</source>
        <translation>Hacer una foto de prueba…</translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation>La foto de prueba</translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation>Para ver antes de la sesión si aquí se pueden hacer fotos.</translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation>Se está haciendo la foto de prueba…</translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation>Tomada de una sola ventana, en {seconds} s. No se ha guardado.</translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation>Tomada de toda la pantalla, en {seconds} s, porque no se veía ninguna ventana de reunión. No se ha guardado.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation>En los ajustes del sistema, permita que Rapporteur grabe la pantalla. Después, repita la foto de prueba.</translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation>Repita la foto de prueba y acepte cuando el escritorio pregunte.</translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation>Abra la reunión y repita la foto de prueba. Si no mejora, queda «Parte de la pantalla…» en el menú de la foto.</translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation>Inténtelo de nuevo con la reunión a la vista. Siempre se puede pegar una captura en el informe.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation>{words} de {most} palabras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>History – Rapporteur</source>
        <translation>Historial – Rapporteur</translation>
    </message>
    <message>
        <source>Choose a version to see what differs from the report as it is now.</source>
        <translation>Elija una versión para ver en qué se diferencia del informe actual.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nombre a esta versión…</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>Olvidar el historial…</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaurarlo todo</translation>
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
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Comienzo en este equipo</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>Exportado como {file}</translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation>Puesto en un correo para {recipients}</translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation>Puesto en un correo</translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation>Entregado como versión {number}</translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation>La suya, antes de abrir {file} modificado en otro lugar</translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation>Modificado en otro lugar: {file}</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>Antes de restaurar una versión anterior</translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation>Antes de incorporar otra versión</translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation>Recuperado tras un cierre inesperado del programa</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>%Ln palabra más</numerusform>
            <numerusform>%Ln palabras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>%Ln palabra menos</numerusform>
            <numerusform>%Ln palabras menos</numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation>Tantas palabras como antes</translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation>El informe está como en esta versión.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>Restaurar esta parte</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation>Restaurado. Deshacer devuelve lo que había, y el historial también.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Olvidar el historial</translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation>Todas las versiones anteriores, las palabras borradas y las fotos quitadas desaparecen para siempre, también del archivo del informe cuando se vuelva a escribir. El informe en sí se queda.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation>PRONTO</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
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
            <numerusform>empieza en %Ln día</numerusform>
            <numerusform>empieza en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>para empezar</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pausa</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
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
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation>{name}: {time} por encima de {allowed}</translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation>{name}: {time} de {allowed}</translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation>{name}: hecho en {time} de {allowed}</translation>
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
        <translation>{name}: previsto {planned}, empleado {taken}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>{name} terminaría con %Ln min de retraso</numerusform>
            <numerusform>{name} terminaría con %Ln min de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Punto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Empleado</translation>
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
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation>Volumen de informes</translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation>el nombre del foro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation>Como los informes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation>Todos los informes de una carpeta se convierten en un PDF: portada, contenido, sesiones por día y eje, e índices de personas y de líneas marcadas.</translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation>Carpeta con los informes</translation>
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
        <translation>Programa, para saber qué falta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation>Hacer el volumen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>Escribir el volumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation>No hay ningún informe de «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>%Ln informe en {file}; páginas: {pages}.</numerusform>
            <numerusform>%Ln informes en {file}; páginas: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Estos caracteres no se ven en el PDF: {characters}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation>En {folder} no hay ningún informe que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>Wayfinder</name>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
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
        <translation>Elegir la ventana de la reunión</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Parte de la pantalla…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Toda la pantalla</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation>Buscando ventanas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>La ventana {title} ya no está abierta.</translation>
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
        <translation>Esta ventana está minimizada. Muéstrela y se podrá hacer la foto.</translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation>A partir de ahora, la ventana que elija será la primera opción para esta sesión.</translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation>Aquí no se ve ninguna ventana de otro programa. Tome en su lugar una parte de la pantalla.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>No se pudo escribir {file} ({problem}). El informe está a salvo. Cierre el archivo si está abierto en otro programa, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation>El mensaje no se puede enviar: {address} no es una dirección de correo. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation>La contraseña no se pudo guardar en el llavero del sistema ({problem}). Se recuerda hasta que el programa termine.</translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation>Esto es más grande que cualquier respuesta. Anote a mano lo que dice.</translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation>Esto no es un correo. Guarde la respuesta como archivo .eml en su programa de correo y ábralo.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation>La foto tiene demasiados píxeles para leerla; se queda en el informe como está. Redúzcala en otro programa y péguela de nuevo.</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation>La foto está dañada y no se puede leer; se queda en el informe como está. Haga otra o quítela.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation>La plantilla {file} no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation>Un programa que se guardaba aquí está dañado y se ha apartado como {file}. Ábralo de nuevo desde su propio archivo.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation>Sus abreviaturas de {file} no se pueden usar. Se sigue escribiendo sin ellas.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation>Sus abreviaturas de {file} están dañadas; el archivo se conserva como {kept}. Se sigue escribiendo sin ellas.</translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation>Sus propias palabras no se pudieron guardar en {file} ({problem}). Valen hasta que el programa termine.</translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation>Ya no se revisa la ortografía. Todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>No report could be read from this file: {problem}. Nothing was changed.</source>
        <translation>No se pudo leer ningún informe de este archivo: {problem}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF ({problem}). Nothing was changed.</source>
        <translation>{file} no se puede leer como PDF ({problem}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation>Este texto no tiene los rótulos de ningún formulario conocido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation>El archivo no es texto sin formato en UTF-8. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation>No se puede leer o escribir {file}: {problem}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation>Ocurrió algo inesperado ({error}). Sus notas están a salvo.</translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation>Otro Rapporteur de este equipo está enviando mensajes de este informe. Desde aquí no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation>La bandeja de salida de este informe la escribió una versión más nueva de Rapporteur. Se ha dejado como estaba; actualice el programa para enviar desde aquí.</translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation>Eso ya no se puede hacer con este mensaje.</translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation>La bandeja de salida de este informe no se puede usar ({detail}), así que no se ha enviado nada. El informe está a salvo; «Abrirlo en mi programa de correo» sigue funcionando.</translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation>{file} no es un programa que se pueda leer. Pídalo como iCalendar, schedule.xml, schedule.json, CSV o XLSX.</translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation>{file} no tiene ninguna columna de títulos. La tabla de un programa tiene una columna Título y, si se conocen, Día, Inicio, Fin, Sala y Ponentes.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation>{file} no se puede leer como texto. Guárdelo en UTF-8 y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation>{file} está dañado y no se puede leer como programa ({detail}).</translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation>{file} es demasiado grande para un programa ({detail}).</translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation>{file} declara entidades o pide otros archivos, y por eso no se lee.</translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation>{file} no contiene ninguna sesión.</translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation>{file} no es un informe de Rapporteur. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation>{file} lo escribió una versión más nueva de Rapporteur. Se ha dejado como estaba; actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation>{file} está dañado ({detail}). Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation>{file} ya está abierto en otra ventana de Rapporteur en este equipo. Puede leerlo como se escribió por última vez en su archivo, o escribir en una copia.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation>{who} tiene abierto {file} en {host} desde las {time}. Puede leerlo como se escribió por última vez, o escribir en una copia. Si escriben ambos, se guardan las dos versiones.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation>Esa versión ya no se conserva. El informe sigue como estaba.</translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation>Ya hay {count} versiones con nombre. Quite un nombre antes de dar otro.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation>Los últimos cambios aún no están en el disco: {detail}. Se conservan en memoria y se vuelve a intentar; haga sitio y no cierre la ventana.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation>No se pudo escribir {file}: {detail}. Todo está a salvo en la carpeta propia de Rapporteur; guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>No se puede abrir {file}: {detail}.</translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation>No se encontró ninguna ventana de reunión. Abra la reunión o elija una ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>%Ln ventana podría ser la reunión, así que aún no se ha hecho ninguna foto. Elija la ventana.</numerusform>
            <numerusform>%Ln ventanas podrían ser la reunión, así que aún no se ha hecho ninguna foto. Elija la ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation>Las reglas sobre ventanas de reunión de {file} no se pueden usar. Zoom se encuentra de todos modos; elija otras reuniones a mano.</translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation>La ventana {title} está minimizada. Muéstrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>La ventana {title} ya no está abierta.</translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation>La imagen es de un solo color y no se ha guardado: el sistema no dejó leer la ventana.</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation>Se cerró el diálogo del escritorio, así que no se ha hecho ninguna foto.</translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation>El sistema no deja que Rapporteur lea la pantalla. Permítalo y repita la foto.</translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation>Esa tecla no puede hacer la foto: hace falta Ctrl, Alt o Meta y una letra, una cifra o F1 a F24. Elija otra en el menú.</translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation>{key} pertenece a otro programa. El botón Foto funciona; elija otra tecla en el menú.</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation>Este escritorio no da una tecla propia a ningún programa. El botón Foto funciona; o asigne en los ajustes del escritorio una tecla a la orden rapporteur snap.</translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation>Esa parte está fuera de la pantalla.</translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation>Aquí no se puede hacer ninguna foto: {reason}</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«{word}» es correcto</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Pegar</translation>
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
        <translation>Idiomas en los que se revisa la ortografía</translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation>Según la sesión y la ventana</translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation>Desarrollar las abreviaturas al escribir</translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation>Ofrecer el resto de la palabra al escribir</translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation>Revisar la ortografía en</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abreviaturas…</translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation>Las palabras se revisan en los idiomas de la sesión, del formulario y de la ventana, y en inglés.</translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation>Una palabra es correcta si existe en uno de estos idiomas.</translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation>No se ha elegido ningún idioma: no se revisa la ortografía.</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
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
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponente sin nombre</translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation>Preguntar a {name}: {state}</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>Dirección de correo de {name}</translation>
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
        <translation>Ponentes</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Opens what can be done with the session</source>
        <translation>Abre lo que se puede hacer con la sesión</translation>
    </message>
    <message>
        <source>Session: {state}</source>
        <translation>Sesión: {state}</translation>
    </message>
</context>
</TS>
