<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation>{file}, que conté les vostres abreviatures, està malmès. S’ha apartat com a {kept}; les abreviatures del formulari continuen funcionant.</translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation>{file}, que conté les vostres abreviatures, està malmès ({detail}). S’ha deixat tal com està.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation>No es pot escriure {file}: {detail}. El que veieu aquí no s’ha perdut.</translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation>{file} no és una llista d’abreviatures: no és un fitxer de text.</translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation>{file} és massa gran per a una llista d’abreviatures.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>No es pot llegir {file}: {detail}.</translation>
    </message>
</context>
<context>
    <name>AbbreviationsEditor</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abreviatures</translation>
    </message>
    <message>
        <source>A short form, typed as a word of its own, becomes the long one at the next space or mark.</source>
        <translation>Una forma curta, escrita com a paraula solta, es converteix en la llarga amb l’espai o el signe següent.</translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation>Cerca una forma curta o llarga</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactiva</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Com al formulari</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>S’ha llegit %Ln abreviatura.</numerusform>
            <numerusform>S’han llegit %Ln abreviatures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>No s’ha entès i s’ha omès %Ln línia ({lines}).</numerusform>
            <numerusform>No s’han entès i s’han omès %Ln línies ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation>abreviatures.csv</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>S’ha escrit a {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>%Ln abreviatura no es pot fer servir ({which}). Corregiu-la o traieu-la.</numerusform>
            <numerusform>%Ln abreviatures no es poden fer servir ({which}). Corregiu-les o traieu-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation>Substituïda per la vostra</translation>
    </message>
    <message>
        <source>From the form</source>
        <translation>Del formulari</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Canviada per vós</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Encara incompleta</translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation>Ha de ser una sola paraula curta</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Ja n’hi ha una d’igual</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curta</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Llarga</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre del dia</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre del dia</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Comença</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Un minut menys</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Un minut més</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mou amunt</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mou avall</translation>
    </message>
    <message>
        <source>Leave out, or take up again</source>
        <translation>Omet, o reprèn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>%Ln minut en total</numerusform>
            <numerusform>%Ln minuts en total</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation>{minutes} · {late}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Punt nou</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>afegir a l’ordre del dia</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>més o menys temps</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>ometre</translation>
    </message>
    <message>
        <source>removing from the agenda</source>
        <translation>treure de l’ordre del dia</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuts</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quan</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Emprat</translation>
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
        <translation>omès</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>the time of an item</source>
        <translation>el temps d’un punt</translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation>el nom d’un punt</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>l’ordre dels punts</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation>Resposta d’un ponent</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Anota una resposta</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>Trieu un ponent</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Hi està d’acord</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>Demana un canvi</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Encara sense resposta</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>No se li ha demanat</translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation>De {name} {address}: {subject}</translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation>Llegiu què diu, i trieu.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En paraules seves</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was typed is being saved</source>
        <translation>S’està desant el que s’ha escrit</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>The e-mail with {title} needs a look</source>
        <translation>El correu amb {title} demana una mirada</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Obre l’informe</translation>
    </message>
</context>
<context>
    <name>AssignFrame</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Per a quan</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation>Informe nou</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Obre un fitxer…</translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation>Prova la sessió d’exemple</translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation>El programa del fòrum omple el formulari: obriu-lo, o deixeu-lo anar aquí.</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Obre el programa…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation>Plega en una tira</translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>Acobla a l’esquerra</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>Acobla a la dreta</translation>
    </message>
    <message>
        <source>Undock</source>
        <translation>Desacobla</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Vista per a ponents</translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation>Al costat de la trucada</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Torna a la finestra completa</translation>
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
        <translation>Trieu la millor imatge</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>al cap de {seconds} s</translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation>al cap de {seconds} s, a l’informe</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conserva aquesta</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>%Ln difuminat</numerusform>
            <numerusform>%Ln difuminats</numerusform>
        </translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>en horitzontal de {left} a {right} %, en vertical de {top} a {bottom} %</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation>Peu de foto</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Què s’hi veu</translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation>El que hi ha a la foto, en paraules, per a qui no la pot veure</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>%Ln sessió canviada</numerusform>
            <numerusform>%Ln sessions canviades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>%Ln sessió nova</numerusform>
            <numerusform>%Ln sessions noves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>%Ln sessió retirada</numerusform>
            <numerusform>%Ln sessions retirades</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation>Era una de les vostres</translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation>L’informe es queda com està</translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation>L’informe s’actualitza</translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation>L’informe ja ho diu</translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation>Només canvia l’identificador</translation>
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
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>The session and its clock</source>
        <translation>La sessió i el seu rellotge</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Temps de la sessió</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is running</source>
        <translation>No corre el temps de ningú</translation>
    </message>
    <message>
        <source>Time is running: {name}</source>
        <translation>Corre el temps: {name}</translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation>el termini va vèncer fa {span}</translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation>el termini venç d’aquí a {span}</translation>
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
            <numerusform>%Ln línia</numerusform>
            <numerusform>%Ln línies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>Columnes</translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation>Què conté «{heading}»</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation>Obre un informe</translation>
    </message>
    <message>
        <source>Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation>Informes (*.rapport *.pdf *.json);;Formularis emplenats (*.txt *.md);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation>Obre el programa del fòrum</translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Programes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation>Obre la resposta d’un ponent</translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation>Correus (*.eml);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Cerca a:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fitxers del tipus:</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponent</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderació</translation>
    </message>
    <message>
        <source>an even share</source>
        <translation>a parts iguals</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation>Ha demanat no ser recognoscible a les imatges</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organització</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funció</translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation>Temps assignat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>Treu un ponent</translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation>Les notes de {name} es conserven. On han d’anar?</translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation>Conserva les notes a</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation>Tecla per a la foto</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation>Premeu les tecles que han de fer la foto, també amb la trucada al davant.</translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation>Quantes persones hi ha a la foto</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Amb vídeo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation>{host} demana la contrasenya de {user}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la versió</translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation>per exemple: acordat amb la moderació</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation>tornar enrere</translation>
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
        <translation>No hi ha cap informe obert. Els vostres informes estan com estaven.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation>Les últimes paraules encara no són al disc. Rapporteur les conserva i ho torna a provar: no tanqueu la finestra abans que digui «Desat».</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation>Les vostres notes estan fora de perill: tot el que heu escrit és a {folder}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation>Les vostres notes estan fora de perill: tot el que heu escrit és a {working}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation>Les vostres notes estan fora de perill: tot el que heu escrit és a {working}. El fitxer de l’informe és {file}.</translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation>{name} - còpia de {time}</translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation>S’ha desat una còpia, però no conté l’últim que heu escrit. Copieu-ho de la finestra abans de tancar-la.</translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation>S’ha desat una còpia. La finestra continua oberta.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia els detalls</translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation>Rapporteur es va tancar inesperadament l’última vegada</translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation>Tot el que es va escriure fins a les {time} és als vostres informes.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha passat una cosa inesperada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalls</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia els detalls</translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation>Desa una còpia i tanca</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation>Ha passat una cosa inesperada a Rapporteur.</translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>Ha passat una cosa inesperada a Rapporteur, ja %Ln vegada.</numerusform>
            <numerusform>Ha passat una cosa inesperada a Rapporteur, ja %Ln vegades.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation>Podeu continuar. Si torna a passar, deseu una còpia, que s’escriu al costat del fitxer de l’informe, i torneu a iniciar Rapporteur.</translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation>Podeu continuar. Si torna a passar, tanqueu Rapporteur i torneu a iniciar-lo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Not understood</source>
        <translation>No s’ha entès</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>encara buit</translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation>No s’entén com a data. Escriviu, per exemple, 7 d’octubre de 2021 o 2021-10-07.</translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation>No s’entén com a hora. Escriviu, per exemple, 21:30 o 21:30-22:10.</translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation>No és un fus horari. Escriviu, per exemple, Europe/Madrid.</translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation>No és cap llengua coneguda aquí.</translation>
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
        <translation>Pàgina web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Text sense format (*.txt)</translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation>JSON, per tornar-lo a obrir (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporta l’informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>S’està escrivint {file}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancel·lat. No s’ha escrit res.</translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Aquests caràcters no es veuen al PDF: {characters}</translation>
    </message>
    <message>
        <source>PDF written: {file}</source>
        <translation>PDF escrit: {file}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrit: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra a la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>El text sense format no té imatges: s’omet %Ln foto.</numerusform>
            <numerusform>El text sense format no té imatges: s’ometen %Ln fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>No s’ha pogut llegir %Ln foto, així que només hi ha el que se’n diu.</numerusform>
            <numerusform>No s’han pogut llegir %Ln fotos, així que només hi ha el que se’n diu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>El Word té nou nivells de llistes; %Ln línia més profunda és a l’últim, una mica més endins.</numerusform>
            <numerusform>El Word té nou nivells de llistes; %Ln línies més profundes són a l’últim, una mica més endins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters are not text, so the report itself is not inside, and cannot be taken out of the PDF.</source>
        <translation>Alguns caràcters no són text, així que el mateix informe no hi és a dins i no es pot treure del PDF.</translation>
    </message>
    <message>
        <source>Pictures of an earlier export are still in {folder}, because they could not be removed.</source>
        <translation>Encara hi ha imatges d’una exportació anterior a {folder}, perquè no s’han pogut eliminar.</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - còpia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Desa una còpia</translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation>Informes (*.rapport)</translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Còpia desada: {file}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation>Cerca al programa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Totes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meves</translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation>Només les sessions amb estrella</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoria</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Totes les sales</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tots els eixos</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Totes les llengües</translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation>Totes les relatories</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Cerca i substitueix</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Cerca a l’informe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substitueix per</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Majúscules</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distingeix majúscules i minúscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Paraules senceres</translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation>No cerquis dins de paraules més llargues</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>Distingeix é de e</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substitueix</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substitueix-ho tot</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Només cerca</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No s’ha trobat</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>substituir text</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>%Ln substituït</numerusform>
            <numerusform>%Ln substituïts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation>ponent sense nom</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place}: és buit</translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation>{place}: no s’entén</translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation>{place}: {words} paraules; se’n demanen almenys {limit}</translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation>{place}: {words} paraules; se’n demanen com a màxim {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>%Ln línia del formulari importat no encaixa enlloc</numerusform>
            <numerusform>%Ln línies del formulari importat no encaixen enlloc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation>No hi ha res escrit a {person}</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>No hi ha cap foto</translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation>«{written}» és gairebé «{name}»: és el mateix nom?</translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation>«{written}» i «{name}» són gairebé el mateix nom</translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation>«{name}» encara no té nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>%Ln persona ha demanat no ser recognoscible, i no hi ha res difuminat a la foto</numerusform>
            <numerusform>%Ln persones han demanat no ser recognoscibles, i no hi ha res difuminat a la foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>%Ln línia privada s’ometrà</numerusform>
            <numerusform>%Ln línies privades s’ometran</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has “{name}”: it will be a box in the PDF</source>
        <translation>Cap tipus de lletra no té «{name}»: serà un quadrat al PDF</translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation>«{written}» encara pot delatar {name}</translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation>«{written}» encara pot dir qui és algú</translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation>«{written}» encara pot dir d’on ve algú</translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation>No hi ha res difuminat en una de les fotos</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation>Per mirar abans d’enviar-lo</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No hi falta res</translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation>El formulari ho exigeix</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Val la pena mirar-ho</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>És bo saber-ho</translation>
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
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parla</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>de temps restant</translation>
    </message>
    <message>
        <source>+{time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Temps excedit</translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation>És hora de concloure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>Queda %Ln min</numerusform>
            <numerusform>Queden %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>comença d’aquí a %Ln dia</numerusform>
            <numerusform>comença d’aquí a %Ln dies</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>per començar</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pausa</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La sessió ha acabat</translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation>per al final de la sessió</translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation>des de l’inici de la sessió</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation>Carpeta del registre</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>El registre és a {folder}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation>Guia de Rapporteur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumari</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Endavant</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Coincidència anterior</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Coincidència següent</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Cerca en aquesta pàgina</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pàgina de la guia</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No s’ha trobat</translation>
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
        <translation>Fes la foto de grup</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>Usa {key}</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation>Aquest escriptori no dona una tecla pròpia a cap aplicació</translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation>Premeu la tecla nova</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation>Foto de grup, des d’arreu</translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation>{key} no es pot fer servir en altres aplicacions. Trieu una lletra, una xifra o una tecla de funció, amb Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation>{key} cal per escriure. Trieu una altra tecla, amb Ctrl o Alt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>cap</translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation>{key}  també: {commands}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Arreu</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Àmbit</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Cerca una ordre o una tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Canvia</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sense tecla</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restableix-ho tot</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation>Més d’una ordre respon a {key}: {commands}.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>Passa el mateix amb %Ln tecla més.</numerusform>
            <numerusform>Passa el mateix amb %Ln tecles més.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>No command and no key has this.</source>
        <translation>No hi coincideix cap ordre ni cap tecla.</translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation>Una ordre o una tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. The palette finds all that can be done, by its name.</source>
        <translation>Altres tecles es trien a la configuració. La paleta troba pel nom tot el que es pot fer.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parla</translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation>La sessió i l’ordre del dia</translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation>Marques a les notes</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Desplaçar-se</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Escriure notes</translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation>Foto, PDF i correu</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>L’informe</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La finestra</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Amb una altra aplicació al davant</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Fes la foto de grup</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Import abbreviations</source>
        <translation>Importa abreviatures</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Llistes (*.csv *.tsv *.txt);;Tots els fitxers (*)</translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation>Exporta abreviatures</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Taules (*.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation>Escriviu aquí, una per línia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línia</numerusform>
            <numerusform>%Ln línies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir de la pròxima vegada que s’engegui.</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>La de l’aplicació</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation>Mostra quan es va començar cada línia</translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation>«Comprem a les cooperatives de la regió», diu l’alcaldessa. 1234</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Llengua de la finestra</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Mida de tot</translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation>Lletra de les notes</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Mida de les notes</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>you@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS des del començament</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation>Cap: només un servidor en aquest ordinador</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Amb contrasenya</translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation>Amb un testimoni d’una ordre (OAuth 2)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sense canvis</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Desa la contrasenya al clauer del sistema</translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation>Envia’m una còpia</translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation>Amb un compte, l’informe s’envia des d’aquí. Sense compte, el correu s’obre a l’aplicació de correu.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>La vostra adreça de correu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>El vostre nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protecció</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Autenticació</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’usuari</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contrasenya</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova-ho</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oblida aquest compte</translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation>Aquest proveïdor vol una contrasenya feta només per a aquesta aplicació (contrasenya d’aplicació). Creeu-ne una a la configuració del vostre compte i introduïu-la a sota.</translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation>Aquest proveïdor ja no deixa que les aplicacions s’autentiquin amb contrasenya. Deixeu-ho buit perquè l’informe s’enviï amb l’aplicació de correu, o feu servir un testimoni.</translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation>Aquest proveïdor necessita la seva pròpia aplicació Bridge, que ha d’estar en marxa en aquest ordinador.</translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation>El nom del servidor és una suposició. Les pàgines d’ajuda del vostre proveïdor tenen el correcte.</translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation>Introduïu primer la vostra adreça i el nom del servidor.</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>S’està autenticant a {host}…</translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation>Funciona: {host} deixa que {user} enviï. No s’ha enviat res.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation>En espera; es tornarà a provar a les {time}</translation>
    </message>
    <message>
        <source>Not sent, and no longer tried by itself</source>
        <translation>No enviat, i ja no es torna a provar tot sol</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Esperant per enviar-se</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>S’està connectant amb el servidor…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>De camí…</translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>Enviat a les {time}, però no a %Ln destinatari</numerusform>
            <numerusform>Enviat a les {time}, però no a %Ln destinataris</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Enviat a les {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviat</translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation>No se sap si ha arribat</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation>La connexió s’ha tallat amb el missatge de camí. Pregunteu-ho a un destinatari, o mireu la carpeta de missatges enviats, abans de tornar-lo a enviar.</translation>
    </message>
    <message>
        <source>There is no account to send it from. Set one up in the settings, and it goes.</source>
        <translation>No hi ha cap compte des d’on enviar-lo. Configureu-ne un a la configuració i s’enviarà.</translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation>{address}: acceptat pel servidor. {said}</translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation>{address}: rebutjat. {said}</translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation>{address}: no se sap. {said}</translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation>{address}: en espera. {said}</translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation>{sentence} El servidor ha dit: {said}</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Aquest ordinador no està connectat a internet.</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation>No hi ha cap servidor que es digui {host}. Comproveu-ne el nom i la connexió.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation>{host} no respon al port {port}. Comproveu el port i la connexió.</translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation>{host} no té cap servidor de correu al port {port}. Els ports habituals són 465 i 587.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation>El que respon a {host}, port {port}, no és un servidor de correu. Comproveu el port.</translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation>{host} espera una altra protecció al port {port}: TLS correspon al port 465, STARTTLS al port 587.</translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation>{host} no ofereix protecció al port {port}; per això no s’hi ha enviat res. Proveu TLS al port 465.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation>El certificat de {host} és d’un altre servidor. Feu servir el nom que indica el vostre proveïdor; no s’ha enviat res.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation>Ningú en qui aquest ordinador confiï no respon per {host}; no s’ha enviat res. Pregunteu-ho a qui gestiona el servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation>El certificat de {host} ha caducat, o el rellotge d’aquest ordinador no va bé; no s’ha enviat res.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation>No s’ha aconseguit una connexió protegida amb {host}; no s’ha enviat res.</translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation>Cal la contrasenya de {user}.</translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation>{host} no accepta aquest nom d’usuari i contrasenya ({user}).</translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation>{host} vol una contrasenya feta per a aquesta aplicació: creeu una contrasenya d’aplicació a la configuració del vostre compte i introduïu-la aquí en lloc de la vostra.</translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation>{host} no deixa que les aplicacions s’autentiquin amb contrasenya. Feu servir un testimoni, o envieu l’informe amb l’aplicació de correu.</translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation>L’ordre que havia de donar el testimoni de {user} ha fallat.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation>{host} no ofereix cap manera d’autenticar-se coneguda aquí.</translation>
    </message>
    <message>
        <source>It was written for another account than {address}. Set that account up again, or cancel it and write it anew.</source>
        <translation>Es va escriure per a un altre compte que {address}. Torneu a configurar aquell compte, o cancel·leu el missatge i escriviu-lo de nou.</translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation>{host} no envia en nom de {address}. Comproveu la vostra adreça.</translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation>{host} no accepta cap dels destinataris. Comproveu-ne les adreces.</translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation>El missatge és massa gran per a {host}. Unes fotos més petites hi ajuden.</translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation>Una adreça té lletres que {host} no pot transmetre.</translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation>{host} demana que es torni més tard.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host} no accepta el missatge.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation>La connexió amb {host} s’ha tallat abans d’enviar res.</translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation>La connexió amb {host} s’ha tallat amb el missatge de camí.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation>Informe nou</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Obre…</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Obre el programa del fòrum…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Informes recents</translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation>Volum d’informes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Com el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fosc</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuració…</translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation>Tecla per a la foto…</translation>
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
        <translation>Tecles…</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Mostra la carpeta del registre</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Quant a Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation>Rapporteur {version}
L’hora de la relatoria d’una sessió, en una finestra.
Llicència MIT.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Both versions are kept.</source>
        <translation>Es conserven les dues versions.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>La foto és al porta-retalls</translation>
    </message>
    <message>
        <source>Width of the pages</source>
        <translation>Amplada de les pàgines</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Desa una còpia…</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exporta com a…</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Previsualització de les pàgines</translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation>Mostra el fitxer de l’informe</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Anomena la versió…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfés</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Fes la foto de grup</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporta en PDF</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Obre…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Surt</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correu…</translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation>Enviats i pendents…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation>Atura el temps de qui parla</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Afegeix un ponent</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Part següent de la finestra</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Part anterior de la finestra</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Què hi falta</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuració…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tecles…</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abreviatures…</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Ves a o fes…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substitueix…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Cerca el següent</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Cerca l’anterior</translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation>Ves al ponent {number}</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Ves a la sala</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Llengua del formulari</translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation>Això no se us tornarà a recordar</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation>{title} – Rapporteur</translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation>la llengua del formulari</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sense desar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation>Aquella versió es conserva al costat: {file}</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Reuneix…</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation>{file} s’ha canviat en un altre lloc</translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation>Les dues versions tornen a ser una</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Foto desada: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra a la carpeta</translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation>Aquesta versió es conserva com a {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hi ha res per desfer</translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation>El que era l’informe abans d’obrir-lo és a l’historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln paraula, desada per última vegada a les {time}, abans que l’aplicació es tanqués inesperadament. El temps de {name} ha continuat corrent.</numerusform>
            <numerusform>%Ln paraules, desades per última vegada a les {time}, abans que l’aplicació es tanqués inesperadament. El temps de {name} ha continuat corrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>ponent sense nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln paraula, desada per última vegada a les {time}, abans que l’aplicació es tanqués inesperadament.</numerusform>
            <numerusform>%Ln paraules, desades per última vegada a les {time}, abans que l’aplicació es tanqués inesperadament.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperat</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostra-les</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>%Ln línia del formulari no encaixa enlloc i es conserva</numerusform>
            <numerusform>%Ln línies del formulari no encaixen enlloc i es conserven</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Línies sense lloc</translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation>Aquestes línies del formulari importat no pertanyen a cap de les seves seccions:

{lines}</translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation>Els últims canvis no s’han pogut escriure al disc i es perdrien.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Tanca igualment</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation>Reuneix dues versions – Rapporteur</translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation>On les versions difereixen, es conserven les línies de totes dues; d’una data o un nom, el vostre. Trieu una altra cosa on vulgueu. Totes dues versions queden a l’historial.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferències</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reuneix</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Les dues versions són iguals.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’altra versió</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’altra</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Totes dues</translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation>Mentrestant l’informe ha canviat. Torneu-ho a mirar.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation>Nom, organització</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation>Mou línies amunt</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Mou línies avall</translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation>Plega el que hi ha sota la línia</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplega</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Plega-ho tot</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Desplega-ho tot</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Suprimeix línies</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>Qui i per a quan…</translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation>Següent dubte d’ortografia</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completa la paraula</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Enganxa només les paraules</translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation>Una veu desconeguda</translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation>Per ponent o en el temps</translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation>Mostra o amaga les hores</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Marca: {mark}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation>{key} per escriure aquí</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escriptura</translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation>una veu desconeguda</translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation>l’ordre de les notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln paraula</numerusform>
            <numerusform>%Ln paraules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation>{file} és una resposta. Obriu l’informe a què fa referència i, després, la resposta.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Recupera el que es pugui llegir</translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation>La còpia pròpia de Rapporteur de {file} està malmesa</translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation>S’ha apartat. El que veieu és el fitxer; la còpia podia tenir paraules més noves.</translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation>La vostra versió es conserva al costat: {file}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Només de lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Obre’n una còpia</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Obre’l igualment</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>%Ln part no s’ha pogut llegir, o només com era abans. El fitxer malmès continua com estava.</numerusform>
            <numerusform>%Ln parts no s’han pogut llegir, o només com eren abans. El fitxer malmès continua com estava.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation>S’ha pogut llegir tot el que contenia. El fitxer malmès continua com estava.</translation>
    </message>
    <message>
        <source>Recovered from {file}</source>
        <translation>Recuperat de {file}</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent and waiting</source>
        <translation>Enviats i pendents</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation>Encara no s’ha enviat res. El que envieu es conserva aquí fins que arriba.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envia ara</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviïs</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Torna a enviar</translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation>Torna a enviar a qui ho ha rebutjat</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha arribat</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Torna’l a enviar</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>level {level}</source>
        <translation>nivell {level}</translation>
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
        <translation>Ves a o fes</translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation>PONENTS</translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation>LÍNIES MARCADES</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>QUÈ HI FALTA</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ORDRES</translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation>Un ponent, una línia o una ordre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultats</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>No hi ha cap coincidència</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>ponents</translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation>línies marcades</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>què hi falta</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>ordres</translation>
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
        <translation>encara buit</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation>Sessió</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponents</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Línies sense lloc</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulari</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Llengua del formulari</translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation>Versions lliurades</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>ponent sense nom</translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation>Vistiplau: {name}</translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation>Notes: sala</translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation>Notes: {name}</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>Afegeix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Nom {number}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organització</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Organització {number}</translation>
    </message>
</context>
<context>
    <name>PhotoCounting</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{participants}, %Ln with video</source>
        <translation>
            <numerusform>{participants}, %Ln amb vídeo</numerusform>
            <numerusform>{participants}, %Ln amb vídeo</numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>força segur</translation>
    </message>
    <message>
        <source>please check it</source>
        <translation>convé comprovar-ho</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregeix…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Fes-lo servir</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>els participants</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation>Foto d’aquí a {count}</translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation>La imatge és entre les fotos</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repeteix la foto</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Una altra pàgina</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>Compara %Ln…</numerusform>
            <numerusform>Compara les %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Foto feta</translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation>Tria la finestra…</translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation>Fes-la d’una part de la pantalla…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tota la pantalla</translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation>Obre la configuració de permisos</translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation>Demana-la a l’escriptori…</translation>
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
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Anomena i desa…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Retalla</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Difumina</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Gira a l’esquerra</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Gira a la dreta</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Més petita</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Més gran</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redreça</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imatge sencera</translation>
    </message>
    <message>
        <source>cropping</source>
        <translation>retallar</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>Difumina tots els noms</translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation>Treu el difuminat</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>Fes-ho permanent…</translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation>Fes permanents els difuminats al fitxer…</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Foto desada: {file}</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>La foto és al porta-retalls</translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation>Els difuminats són permanents</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation>Ctrl i la roda, o + i −, amplien i redueixen la imatge.</translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation>Arrossegueu per traçar un marc al voltant del que queda. Les fletxes el mouen; amb Maj, en canvien la mida.</translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation>Arrossegueu sobre una cara o un nom. Feu clic en un difuminat i premeu Supr per treure’l. Amb el teclat: Inser en crea un, Espai va al següent, les fletxes el mouen i, amb Maj, en canvien la mida.</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>straightening</source>
        <translation>redreçar</translation>
    </message>
    <message>
        <source>blurring</source>
        <translation>difuminar</translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation>treure el difuminat</translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation>No s’ha trobat cap nom. Arrossegueu sobre cadascun.</translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation>JPEG, petit (*.jpg *.jpeg);;PNG, sense pèrdua (*.png)</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Desa la foto</translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation>Fes permanents els difuminats</translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation>El que hi ha sota els difuminats d’aquesta foto es treu per sempre: del fitxer de l’informe, de l’historial i del que es pot desfer. Les fotos tretes de l’informe també desapareixen de l’historial. Les còpies del fitxer fetes abans encara ho tenen tot.</translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation>Fes-los permanents</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation>Compta 3, 2, 1 abans de la foto; només ho veieu vós</translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation>Fes cinc fotos en dos segons i conserva la millor</translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation>Un clic suau en fer una foto</translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation>Compta les persones d’una foto nova</translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation>JPEG: petit, i igual de bo a la vista</translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation>PNG: no s’hi perd res, unes quantes vegades més gran</translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation>Desa les fotos com a</translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation>La primera entra de seguida a l’informe. Les altres es poden triar fins que es tanqui.</translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation>La tecla que fa la foto és la primera de la pàgina de tecles.</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation>Tria la finestra…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Altres maneres</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Part de la pantalla…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tota la pantalla</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Encara no hi ha cap foto.</translation>
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
            <numerusform>{time}, %Ln participant</numerusform>
            <numerusform>{time}, %Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>{details}, page {page} of {pages}</source>
        <translation>{details}, pàgina {page} de {pages}</translation>
    </message>
    <message>
        <source>Look at it and edit it	Enter</source>
        <translation>Mira-la i edita-la	Enter</translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation>Gira a l’esquerra	L</translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation>Gira a la dreta	R</translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation>Quantes persones hi ha…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Repeteix la foto</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copia	Ctrl+C</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Anomena i desa…</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Treu	Del</translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation>treure la foto</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation>moure la foto</translation>
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
            <numerusform>{photos} · %Ln participant</numerusform>
            <numerusform>{photos} · %Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Configuració</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecte</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escriptura</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatoris</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tecles</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pàgines</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Desa</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>Previsualització de les pàgines</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>S’estan component les pàgines…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Més petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Més gran</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Amplada del tauler</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Tanca la previsualització</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pàgina {page} de {pages}</translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation>Alguna cosa de l’informe no cap en una pàgina; per això les pàgines no estan al dia. L’informe està fora de perill. Escurceu el que és massa gran.</translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation>No es poden llegir els tipus de lletra de l’aplicació; per això les pàgines no estan al dia. L’informe està fora de perill. Torneu a instal·lar l’aplicació.</translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation>No s’han pogut compondre les pàgines i no estan al dia. L’informe està fora de perill. Amb el canvi següent es tornarà a provar.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pàgina {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Forget this programme?</source>
        <translation>Voleu oblidar aquest programa?</translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation>{title} deixa de mostrar-se aquí. Els informes començats amb aquest programa es conserven.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oblida’l</translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation>el programa més nou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>S’hi ha actualitzat %Ln informe.</numerusform>
            <numerusform>S’hi han actualitzat %Ln informes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation>Es fa servir el programa més nou</translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation>Obre un programa – Rapporteur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation>Fus horari del programa</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Les hores sense fus són de</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Què es mostra</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Què canvia</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>El que no s’ha pogut llegir</translation>
    </message>
    <message>
        <source>Use this programme</source>
        <translation>Fes servir aquest programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>S’està llegint…</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation>Cap fus horari no es diu «{name}». Escriviu una ciutat o trieu-ne un de la llista.</translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation>Així no es pot llegir cap sessió. Indiqueu què contenen les columnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessió</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions} en {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dies</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation>Totes les que s’assemblen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>%Ln cosa sense llegir</numerusform>
            <numerusform>%Ln coses sense llegir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln canvi</numerusform>
            <numerusform>%Ln canvis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programes</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostra totes les sessions</translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation>Encara no n’hi ha cap de vostra. Feu clic a l’estrella d’una sessió, o premeu M, i apareixerà aquí.</translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation>No hi ha cap sessió en aquest programa.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>Cap sessió no coincideix amb tot això.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>%Ln de les vostres sessions se solapa</numerusform>
            <numerusform>%Ln de les vostres sessions se solapen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>Obre’n l’informe</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>Comença un informe</translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation>Comença un informe amb el formulari</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meva</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Obre un programa…</translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation>Oblida aquest programa…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
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
        <translation>Sense hora</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Avui · {day}</translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation>això no és una sessió que es pugui llegir</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>una sessió sense títol</translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation>aquesta data no s’entén</translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation>aquesta hora no s’entén</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>aquest fus horari no es coneix</translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation>aquesta durada no s’entén</translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation>aquestes repeticions no s’entenen</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>el final és anterior a l’inici</translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation>dues sessions tenen aquest identificador</translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation>el fitxer s’acaba aquí, massa aviat</translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation>En algun lloc: {trouble}</translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation>Línia {line}: {trouble}</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– sense usar –</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títol</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipus</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inici</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durada</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fus horari</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderació</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponents</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognoms</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organització</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correu</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoria</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resum</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enllaços</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Qui organitza</translation>
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
        <translation>sense {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>amb {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>amb canvis</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation>{title} (només de lectura) – Rapporteur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Només de lectura</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Obre’n una còpia</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Trieu una part de la pantalla</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the one that is drawn, Escape leaves.</source>
        <translation>Arrossegueu per traçar un rectangle, o moveu-ne un amb les fletxes; amb Maj, en canvien la mida. Retorn agafa el que està traçat, Esc surt.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>No hi ha res traçat</translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>en horitzontal de {left} a {right} %, en vertical de {top} a {bottom} %</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation>
            <numerusform>D’aquí a %Ln minut</numerusform>
            <numerusform>D’aquí a %Ln minuts</numerusform>
        </translation>
    </message>
    <message>
        <source>Never remind me of this</source>
        <translation>No m’ho recordis mai</translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation>La sessió comença aviat</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>d’aquí a %Ln min</numerusform>
            <numerusform>d’aquí a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>A {name} li queda %Ln min</numerusform>
            <numerusform>A {name} li queden %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation>{name} s’ha passat de temps</translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation>de {span}</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation>Demaneu a tothom que activi el vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>queda %Ln min</numerusform>
            <numerusform>queden %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>Encara no s’ha fet la foto de grup</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>S’ha exhaurit el temps de la sessió</translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation>El termini de l’informe venç d’aquí a {span}</translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation>El termini de l’informe va vèncer fa {span}</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Comença ja</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Següent</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Fes la foto</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Acaba la sessió</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correu…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copia la petició</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation>La sessió comença d’aquí a 5 minuts</translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation>A un ponent li queden 2 minuts</translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation>Un ponent s’ha passat de temps</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation>Demanar a tothom que activi el vídeo, 5 minuts abans del final</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>Encara no s’ha fet la foto de grup</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>S’ha exhaurit el temps de la sessió</translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation>Venç el termini de l’informe</translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation>Avisa’m també fora d’aquesta finestra</translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation>Els recordatoris es mostren a la finestra, sense so. Cadascun es pot ajornar.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
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
        <translation>obert el {date}</translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation>encara sense carpeta</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln paraula · {file}</numerusform>
            <numerusform>{when} · %Ln paraules · {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta el fitxer</translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation>Correu preparat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>A punt</translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation>Esborrany: hi falta {place}</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>Esborrany: hi falta %Ln cosa</numerusform>
            <numerusform>Esborrany: hi falten %Ln coses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra a la carpeta</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation>El correu és obert a l’aplicació de correu</translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation>No s’ha trobat cap aplicació de correu</translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation>El correu és a punt a {file}</translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation>Per a: {to}
Assumpte: {subject}

{body}</translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation>Adjunteu {file} a un missatge nou</translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation>Els destinataris i el text són al porta-retalls.</translation>
    </message>
    <message>
        <source>The letter itself still names somebody. Change its subject or text, or send it as it is.</source>
        <translation>La carta mateixa encara anomena algú. Canvieu-ne l’assumpte o el text, o envieu-la tal com és.</translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation>Els correus són a punt a {folder}</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Voleu tornar-lo a enviar?</translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation>El missatge pot haver arribat. Qui ja el tingui el rebria dues vegades.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Torna’l a enviar</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostra…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Torna-ho a provar</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation>Envia l’informe</translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation>Què cal dir d’aquesta versió</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Nota de presentació</translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation>Omet els noms (regla de Chatham House)</translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation>Configura un compte…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mira’l</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Per a</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Còpia per a</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assumpte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Missatge</translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation>Torna a fer servir el text del formulari</translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation>Per mirar abans d’enviar-lo</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Altres maneres</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation>Obre’l a l’aplicació de correu</translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation>Mostra el PDF, i copia els destinataris i el text</translation>
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
        <translation>La vostra aplicació de correu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Canvia…</translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation>Aquesta serà la versió {number}.</translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation>Aquesta és la versió {number}, que ja s’ha lliurat.</translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation>Fes servir fotos més petites: {smaller} en lloc de {size}</translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation>El missatge fa {size}, i s’accepten com a màxim {limit}. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>Obre a l’aplicació de correu</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envia igualment</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envia</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un moment…</translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation>Això no és una adreça de correu: {text}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation>Posa en marxa ara el rellotge de la sessió</translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation>Pausa, o continua després</translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation>La sessió ha acabat, o continua</translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation>5 minuts més per a la sessió</translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation>5 minuts menys per a la sessió</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Punt següent de l’ordre del dia</translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation>Un minut més per a qui parla</translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation>Un minut menys per a qui parla</translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation>Omet el que ve</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Ordre del dia…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation>El rellotge de l’ordinador s’ha avançat {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation>El rellotge de l’ordinador s’ha endarrerit {time}</translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation>Els temps dels ponents es mesuren a part i continuen sent correctes; el que queda segueix l’hora nova.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Torna enrere</translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation>El rellotge de la sessió torna a començar</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>més o menys temps</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>ometre</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Comença ara</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minut més</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 minuts més</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minut menys</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omet</translation>
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
        <translation>Informe començat</translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation>Se solapa amb {titles}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sessió sense títol</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meva</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up Rapporteur</source>
        <translation>Configura Rapporteur</translation>
    </message>
    <message>
        <source>Send from here, with my e-mail account</source>
        <translation>Envia des d’aquí, amb el meu compte de correu</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui fa la relatoria</translation>
    </message>
    <message>
        <source>The key for the group photo</source>
        <translation>La tecla per a la foto de grup</translation>
    </message>
    <message>
        <source>How to send the report</source>
        <translation>Com s’envia l’informe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>El vostre nom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>La vostra adreça de correu</translation>
    </message>
    <message>
        <source>Your name stands as rapporteur in new reports. Both stay on this computer until you send something.</source>
        <translation>El vostre nom figura a la relatoria dels informes nous. El nom i l’adreça es queden en aquest ordinador fins que envieu alguna cosa.</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo of the meeting, also while the call is in front. Nothing else that you type in other programs is ever seen.</source>
        <translation>Premeu les tecles que han de fer la foto de la reunió, també amb la trucada al davant. La resta del que escriviu en altres aplicacions no es veu mai.</translation>
    </message>
    <message>
        <source>Without an account the finished e-mail opens in your mail program, and you send it there. You can choose otherwise at any time in the settings.</source>
        <translation>Sense compte, el correu ja acabat s’obre a l’aplicació de correu, i l’envieu des d’allà. Ho podeu canviar en qualsevol moment a la configuració.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Enrere</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omet-ho tot</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Pas {number} de {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Acaba</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Add this line to the configuration of sway: {line}</source>
        <translation>Afegiu aquesta línia a la configuració de sway: {line}</translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation>Afegiu aquesta línia a la configuració de Hyprland: {line}</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració de l’escriptori, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració de l’escriptori, a Teclat, Visualitza i personalitza les dreceres, Dreceres personalitzades, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració del sistema, a Teclat, Dreceres, Afegeix-ne una de nova, Ordre o script, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració de l’escriptori, a Teclat, Dreceres d’aplicacions, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració del sistema, a Teclat, Dreceres, Dreceres personalitzades, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració de l’escriptori, a Teclat, Dreceres personalitzades, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Al centre de control, a Dreceres de teclat, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració de l’escriptori, a Dispositius d’entrada, Teclat, Dreceres de teclat, Personalitzades, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation>A la configuració de LXQt, a Dreceres de teclat, assigneu {key} a l’ordre rapporteur snap.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>%Ln línia sense canvis</numerusform>
            <numerusform>%Ln línies sense canvis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation>Demana el vistiplau als ponents…</translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation>la resposta d’un ponent</translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation>La resposta de {name} està desada</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostra…</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation>Vistiplau</translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation>Cada ponent rep el que l’informe recull de la seva intervenció, sense línies privades, i diu si és correcte.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Dies per respondre</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Anota una resposta…</translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation>Obre una resposta…</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>Demana-ho a %Ln ponent</numerusform>
            <numerusform>Demana-ho a %Ln ponents</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demana-ho</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation>Falta l’adreça de correu de {names}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fins al {day}</translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation>l’adreça de correu d’un ponent</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation>vistiplau demanat</translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation>ha donat el vistiplau a la seva part</translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation>ha donat el vistiplau, però la seva part ha canviat després</translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation>ha demanat un canvi</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>encara sense demanar</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>vistiplau el {day}</translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation>vistiplau el {day}; canviat després</translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation>va demanar un canvi el {day}; canviat després</translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation>va demanar un canvi el {day}</translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation>demanat el {day}; sense resposta a {due}</translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation>demanat el {day}, resposta fins al {due}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>demanat el {day}</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation>PONENTS</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Afegeix un ponent</translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation>afegir un ponent</translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation>treure un ponent</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Atura el temps</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Posa en marxa el temps</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edita…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mou amunt</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mou avall</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Treu</translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation>editar un ponent</translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation>canviar el nom d’un ponent</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>parla · %Ln min</numerusform>
            <numerusform>parla · %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parla</translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation>preguntes, xat</translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation>Moderació · {affiliation}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderació</translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation>{text}, {said}</translation>
    </message>
    <message>
        <source>{allowed} allotted</source>
        <translation>{allowed} assignats</translation>
    </message>
    <message>
        <source>{time} of {allowed}, over time</source>
        <translation>{time} de {allowed}, temps excedit</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} de {allowed}</translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation>moure un ponent</translation>
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
        <translation>A la pantalla {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>Vista per a ponents</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}: {words}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Després: {name}</translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation>Sessió: {left}</translation>
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
        <translation>Sessions o informes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>A punt per a la primera sessió</translation>
    </message>
    <message>
        <source>Three short steps: your name, the key for the group photo, how to send.</source>
        <translation>Tres passos curts: el nom, la tecla per a la foto de grup, com s’envia.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ara no</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>Cerca a tots els informes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Neteja</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Cap línia no té totes aquestes paraules.</translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation>Aquí apareixen els informes que escriviu o obriu.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>How the report stands</source>
        <translation>Estat de l’informe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Desat</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Estat del desament</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Correu…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sense desar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>S’està desant…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln paraula</numerusform>
            <numerusform>%Ln paraules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Falten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>Falta %Ln cosa</numerusform>
            <numerusform>Falten %Ln coses</numerusform>
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
        <translation>Fes la foto de grup</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporta en PDF</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No hi falta res</translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation>Fes la foto de grup</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Punt següent de l’ordre del dia</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Torna a la finestra completa</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descarta</translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation>{time} ({over})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Després: {name}</translation>
    </message>
</context>
<context>
    <name>TestShot</name>
    <message>
        <source>Take a test photo…</source>
        <translation>Fes una foto de prova…</translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation>La foto de prova</translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation>Per veure abans de la sessió si aquí es poden fer fotos.</translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation>S’està fent la foto de prova…</translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation>Feta d’una sola finestra, en {seconds} s. No s’ha conservat.</translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation>Feta de tota la pantalla, en {seconds} s, perquè no es veia cap finestra de reunió. No s’ha conservat.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation>A la configuració del sistema, permeteu que Rapporteur enregistri la pantalla. Després, repetiu la foto de prova.</translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation>Repetiu la foto de prova i accepteu quan l’escriptori ho pregunti.</translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation>Obriu la reunió i repetiu la foto de prova. Si no millora, queda «Part de la pantalla…» al menú de la foto.</translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation>Torneu-ho a provar amb la reunió a la vista. Sempre es pot enganxar una captura a l’informe.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation>{words} de {most} paraules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln paraula</numerusform>
            <numerusform>%Ln paraules</numerusform>
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
        <translation>Trieu una versió per veure en què difereix de l’informe actual.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferències</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Anomena la versió…</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>Oblida l’historial…</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Restaura-ho tot</translation>
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
        <translation>Avui, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Inici en aquest ordinador</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>Exportat com a {file}</translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation>Posat en un correu per a {recipients}</translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation>Posat en un correu</translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation>Lliurat com a versió {number}</translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation>La vostra, abans d’obrir {file} canviat en un altre lloc</translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation>Canviat en un altre lloc: {file}</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>Abans de restaurar una versió anterior</translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation>Abans d’incorporar una altra versió</translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation>Recuperat després que l’aplicació es tanqués inesperadament</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrit a mà</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>%Ln paraula més</numerusform>
            <numerusform>%Ln paraules més</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>%Ln paraula menys</numerusform>
            <numerusform>%Ln paraules menys</numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation>Tantes paraules com abans</translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation>L’informe està com en aquesta versió.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>Restaura aquesta part</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation>Restaurat. Amb Desfés torna el que hi havia, i amb l’historial també.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Oblida l’historial</translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation>Totes les versions anteriors, les paraules suprimides i les fotos tretes desapareixen per sempre, també del fitxer de l’informe quan es torni a escriure. L’informe mateix es queda.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oblida’l</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation>AVIAT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN CURS</translation>
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
        <translation>ACABADA</translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>comença d’aquí a %Ln dia</numerusform>
            <numerusform>comença d’aquí a %Ln dies</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>per començar</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pausa</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de més</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>queden {time}</translation>
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
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cloenda</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation>{name}: {time} per damunt de {allowed}</translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation>{name}: {time} de {allowed}</translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation>{name}: fet en {time} de {allowed}</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: omès</translation>
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
        <translation>{name}: previst {planned}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}, taken {taken}</source>
        <translation>{name}: previst {planned}, emprat {taken}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>{name} acabaria amb %Ln min de retard</numerusform>
            <numerusform>{name} acabaria amb %Ln min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dies</numerusform>
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
        <translation>Punt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previst</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Emprat</translation>
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
            <numerusform>%Ln punt</numerusform>
            <numerusform>%Ln punts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation>Volum d’informes</translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation>el nom del fòrum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>cap</translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation>Com els informes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrés</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Què s’ha trobat</translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation>Tots els informes d’una carpeta es converteixen en un PDF: coberta, sumari, sessions per dia i eix, i índexs de persones i de línies marcades.</translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation>Carpeta amb els informes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Llengua</translation>
    </message>
    <message>
        <source>Programme, to list what is missing</source>
        <translation>Programa, per llistar què hi falta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tria…</translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation>Fes el volum…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra a la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Obre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tanca</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>Escriu el volum</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation>No hi ha cap informe de «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>%Ln informe a {file}, en {pages} pàgines.</numerusform>
            <numerusform>%Ln informes a {file}, en {pages} pàgines.</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Aquests caràcters no es veuen al PDF: {characters}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>S’ha cancel·lat. No s’ha escrit res.</translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation>No hi ha cap informe que es pugui llegir a {folder}.</translation>
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
        <translation>Ponent sense nom</translation>
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
        <translation>Trieu la finestra de la reunió</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Part de la pantalla…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tota la pantalla</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Fes la foto</translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation>S’estan cercant finestres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel·la</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>La finestra {title} ja no és oberta.</translation>
    </message>
    <message>
        <source>{title} (minimised)</source>
        <translation>{title} (minimitzada)</translation>
    </message>
    <message>
        <source>{title}, of {program}, minimised</source>
        <translation>{title}, de {program}, minimitzada</translation>
    </message>
    <message>
        <source>{title}, of {program}, {width}×{height}</source>
        <translation>{title}, de {program}, {width}×{height}</translation>
    </message>
    <message>
        <source>This window is minimised. Show it, and it can be taken.</source>
        <translation>Aquesta finestra està minimitzada. Mostreu-la i es podrà fer la foto.</translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation>A partir d’ara, la finestra que trieu serà la primera opció per a aquesta sessió.</translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation>Aquí no es veu cap finestra d’una altra aplicació. En lloc d’això, agafeu una part de la pantalla.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>No s’ha pogut escriure {file} ({problem}). L’informe està fora de perill. Tanqueu el fitxer si és obert en una altra aplicació, o trieu una altra carpeta.</translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation>El missatge no es pot enviar: {address} no és una adreça de correu. No s’ha enviat res.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation>No s’ha pogut desar la contrasenya al clauer del sistema ({problem}). Es recorda fins que l’aplicació es tanqui.</translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation>Això és més gran que cap resposta. Anoteu a mà el que diu.</translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation>Això no és un correu. Deseu la resposta com a fitxer .eml a l’aplicació de correu i obriu aquest fitxer.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation>La foto té massa píxels per llegir-la; es queda a l’informe com està. Reduïu-la en una altra aplicació i torneu-la a enganxar.</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation>La foto està malmesa i no es pot llegir; es queda a l’informe com està. Feu-ne una altra o traieu-la.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation>La plantilla {file} no es pot fer servir: {problem}</translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation>Un programa que es conservava aquí està malmès i s’ha apartat com a {file}. Torneu-lo a obrir des del seu propi fitxer.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation>Les vostres abreviatures de {file} no es poden fer servir. Es continua escrivint sense elles.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation>Les vostres abreviatures de {file} estan malmeses; el fitxer es conserva com a {kept}. Es continua escrivint sense elles.</translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation>No s’han pogut desar a {file} les vostres paraules ({problem}). Valen fins que l’aplicació es tanqui.</translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation>Ja no es revisa l’ortografia. Tota la resta funciona com abans.</translation>
    </message>
    <message>
        <source>No report could be read from this file: {problem}. Nothing was changed.</source>
        <translation>No s’ha pogut llegir cap informe d’aquest fitxer: {problem}. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF ({problem}). Nothing was changed.</source>
        <translation>{file} no es pot llegir com a PDF ({problem}). No s’ha canviat res.</translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation>Aquest text no té les etiquetes de cap formulari conegut aquí. No s’ha canviat res.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation>El fitxer no és text sense format en UTF-8. S’ha deixat com estava.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation>No es pot llegir o escriure {file}: {problem}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation>Alguna cosa ha fallat inesperadament ({error}). Les vostres notes estan fora de perill.</translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation>Un altre Rapporteur d’aquest ordinador està enviant els missatges d’aquest informe. Des d’aquí no s’ha enviat res.</translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation>La safata de sortida d’aquest informe l’ha escrita una versió més nova de Rapporteur. S’ha deixat com està; actualitzeu l’aplicació per enviar des d’aquí.</translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation>Això ja no es pot fer amb aquest missatge.</translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation>La safata de sortida d’aquest informe no es pot fer servir ({detail}); per això no s’ha enviat res. L’informe està fora de perill; «Obre’l a l’aplicació de correu» continua funcionant.</translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation>{file} no és un programa que es pugui llegir. Demaneu-lo com a iCalendar, schedule.xml, schedule.json, CSV o XLSX.</translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation>{file} no té cap columna de títols. La taula d’un programa té una columna Títol i, si es coneixen, Dia, Inici, Fi, Sala i Ponents.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation>{file} no es pot llegir com a text. Deseu-lo en UTF-8 i torneu-lo a obrir.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation>{file} està malmès i no es pot llegir com a programa ({detail}).</translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation>{file} és massa gran per a un programa ({detail}).</translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation>{file} declara entitats o demana altres fitxers, i per això no es llegeix.</translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation>{file} no conté cap sessió.</translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation>{file} no és un informe de Rapporteur. S’ha deixat com estava.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation>{file} l’ha escrit una versió més nova de Rapporteur. S’ha deixat com estava; actualitzeu l’aplicació per obrir-lo.</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation>{file} està malmès ({detail}). S’ha deixat com estava.</translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation>{file} ja és obert en una altra finestra de Rapporteur en aquest ordinador. Podeu llegir-lo tal com es va escriure per última vegada al fitxer, o escriure en una còpia.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation>{who} té {file} obert a {host} des de les {time}. Podeu llegir-lo tal com es va escriure per última vegada, o escriure en una còpia. Si escriviu tots dos, es conserven les dues versions.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Algú</translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation>Aquesta versió ja no es conserva. L’informe continua com estava.</translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation>Ja hi ha {count} versions amb nom. Traieu un nom abans de posar-ne un altre.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation>Els últims canvis encara no són al disc: {detail}. Es conserven a la memòria i es torna a provar; feu lloc i no tanqueu la finestra.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation>No s’ha pogut escriure {file}: {detail}. Tot està fora de perill a la carpeta pròpia de Rapporteur; deseu una còpia en un altre lloc.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>No es pot obrir {file}: {detail}.</translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation>No s’ha trobat cap finestra de reunió. Obriu la reunió o trieu una finestra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>%Ln finestra podria ser la reunió; per això encara no s’ha fet cap foto. Trieu la finestra.</numerusform>
            <numerusform>%Ln finestres podrien ser la reunió; per això encara no s’ha fet cap foto. Trieu la finestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation>Les regles sobre finestres de reunió de {file} no es poden fer servir. Zoom es troba igualment; trieu altres reunions a mà.</translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation>La finestra {title} està minimitzada. Mostreu-la i torneu-ho a provar.</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>La finestra {title} ja no és oberta.</translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation>La imatge és tota d’un sol color i per això no s’ha conservat: el sistema no ha deixat llegir la finestra.</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation>S’ha tancat el diàleg de l’escriptori; per això no s’ha fet cap foto.</translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation>El sistema no deixa que Rapporteur llegeixi la pantalla. Permeteu-ho i repetiu la foto.</translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation>Aquesta tecla no pot fer la foto: cal Ctrl, Alt o Meta i una lletra, una xifra o de F1 a F24. Trieu una altra tecla al menú.</translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation>{key} pertany a una altra aplicació. El botó Foto funciona; trieu una altra tecla al menú.</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation>Aquest escriptori no dona una tecla pròpia a cap aplicació. El botó Foto funciona; o assigneu, a la configuració de l’escriptori, una tecla a l’ordre rapporteur snap.</translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation>Aquesta part és fora de la pantalla.</translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation>Aquí no es pot fer cap foto: {reason}</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paraules</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«{word}» és correcte</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggeriments</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Cut</source>
        <translation>Retalla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Enganxa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
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
        <translation>Llengües en què es revisa l’ortografia</translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation>Segons la sessió i la finestra</translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation>Desplega les abreviatures en escriure</translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation>Proposa la resta de la paraula en escriure</translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation>Revisa l’ortografia en</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abreviatures…</translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation>Les paraules es revisen en les llengües de la sessió, del formulari i de la finestra, i en anglès.</translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation>Una paraula és correcta si existeix en una d’aquestes llengües.</translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation>No s’ha triat cap llengua: no es revisa l’ortografia.</translation>
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
        <translation>Descarta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Més tard</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Minuts</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>E-mail address</source>
        <translation>Adreça de correu</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Ponent sense nom</translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation>Demana-ho a {name}: {state}</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>Adreça de correu de {name}</translation>
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
        <translation>Ponents</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Opens what can be done with the session</source>
        <translation>Obre el que es pot fer amb la sessió</translation>
    </message>
    <message>
        <source>Session: {state}</source>
        <translation>Sessió: {state}</translation>
    </message>
</context>
</TS>
