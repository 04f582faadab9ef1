<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ca" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbbreviationsEditor</name>
    <message>
        <source>Abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short form, typed as a word of its own, becomes the long one at the next space or mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out, or take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} + {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} − {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was typed is being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignFrame</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BurstPicker</name>
    <message>
        <source>Choose the best picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} ({task})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} — {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} — {speaker}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.rapport);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>No report is open. Your reports are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glances</name>
    <message>
        <source>{used} of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HotkeyDesk</name>
    <message>
        <source>Take the group photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command and no key has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. All that can be done without them is in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Import abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>you@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Both versions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>{section}, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCounting</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{participants}, %Ln with video</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Photo – Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straightening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a test photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}/{pages} · {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time}, %Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{details}, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and edit it	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} · %Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Forget this programme?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ({own_time} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle. Enter takes the one that is drawn, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never remind me of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} ({details})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {state}. {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} &lt;{address}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}	{key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Report begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Add this line to the configuration of sway: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions or reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photo  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>History – Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version to see what differs from the report as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start}–{end} {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: planned {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: planned {planned}, taken {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme, to list what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wayfinder</name>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} · {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPicker</name>
    <message>
        <source>Choose the meeting&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (minimised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, of {program}, minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, of {program}, {width}×{height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window is minimised. Show it, and it can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail could not be prepared, because of {file} ({problem}). The report is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}	{key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryList</name>
    <message>
        <source>{text} ({hint})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Face</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SpeakerView</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
