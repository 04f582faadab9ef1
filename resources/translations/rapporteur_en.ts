<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbbreviationsEditor</name>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>%Ln abbreviation read.</numerusform>
            <numerusform>%Ln abbreviations read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>Not understood and left out: %Ln line ({lines}).</numerusform>
            <numerusform>Not understood and left out: %Ln lines ({lines}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>%Ln abbreviation cannot be used ({which}). Correct or remove it.</numerusform>
            <numerusform>%Ln abbreviations cannot be used ({which}). Correct or remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>%Ln minute in all</numerusform>
            <numerusform>%Ln minutes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>%Ln blur</numerusform>
            <numerusform>%Ln blurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>%Ln session changed</numerusform>
            <numerusform>%Ln sessions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>%Ln new session</numerusform>
            <numerusform>%Ln new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>%Ln session gone</numerusform>
            <numerusform>%Ln sessions gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>Something unexpected happened in Rapporteur, %Ln time by now.</numerusform>
            <numerusform>Something unexpected happened in Rapporteur, %Ln times by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>Plain text has no pictures: %Ln photo is left out.</numerusform>
            <numerusform>Plain text has no pictures: %Ln photos are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>%Ln photo could not be read, so only what is said of it is there.</numerusform>
            <numerusform>%Ln photos could not be read, so only what is said of them is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>Word has nine levels of lists; %Ln deeper line is on the last one, a little further in.</numerusform>
            <numerusform>Word has nine levels of lists; %Ln deeper lines are on the last one, a little further in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>Replaced %Ln</numerusform>
            <numerusform>Replaced %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>%Ln line of the imported form fits nowhere</numerusform>
            <numerusform>%Ln lines of the imported form fit nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>%Ln person asked not to be recognisable, and nothing on the photo is blurred</numerusform>
            <numerusform>%Ln people asked not to be recognisable, and nothing on the photo is blurred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>%Ln private line will be left out</numerusform>
            <numerusform>%Ln private lines will be left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glances</name>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>starts in %Ln day</numerusform>
            <numerusform>starts in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>The same is so with %Ln more key.</numerusform>
            <numerusform>The same is so with %Ln more keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>Sent at {time}, but not to %Ln recipient</numerusform>
            <numerusform>Sent at {time}, but not to %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln word, last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</numerusform>
            <numerusform>%Ln words, last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln word, last saved at {time}, before the program ended unexpectedly.</numerusform>
            <numerusform>%Ln words, last saved at {time}, before the program ended unexpectedly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>%Ln line of the form fits nowhere and is kept</numerusform>
            <numerusform>%Ln lines of the form fit nowhere and are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>%Ln part could not be read, or only as it was earlier. The damaged file is as it was.</numerusform>
            <numerusform>%Ln parts could not be read, or only as they were earlier. The damaged file is as it was.</numerusform>
        </translation>
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
            <numerusform>{participants}, %Ln with video</numerusform>
            <numerusform>{participants}, %Ln with video</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>Compare all %Ln…</numerusform>
            <numerusform>Compare all %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message numerus="yes">
        <source>{time}, %Ln participant(s)</source>
        <translation>
            <numerusform>{time}, %Ln participant</numerusform>
            <numerusform>{time}, %Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
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
    <name>ProgrammeDesk</name>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>%Ln report was updated from it.</numerusform>
            <numerusform>%Ln reports were updated from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>%Ln thing not read</numerusform>
            <numerusform>%Ln things not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>%Ln of your sessions overlaps</numerusform>
            <numerusform>%Ln of your sessions overlap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation>
            <numerusform>In %Ln minute</numerusform>
            <numerusform>In %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>in %Ln min</numerusform>
            <numerusform>in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>{name} has %Ln min left</numerusform>
            <numerusform>{name} has %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>%Ln min left</numerusform>
            <numerusform>%Ln min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln word · {file}</numerusform>
            <numerusform>{when} · %Ln words · {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>Draft: %Ln thing missing</numerusform>
            <numerusform>Draft: %Ln things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>%Ln line as it is</numerusform>
            <numerusform>%Ln lines as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>Ask %Ln speaker</numerusform>
            <numerusform>Ask %Ln speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>speaking · %Ln min</numerusform>
            <numerusform>speaking · %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln thing missing</numerusform>
            <numerusform>%Ln things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>%Ln word more</numerusform>
            <numerusform>%Ln words more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>%Ln word fewer</numerusform>
            <numerusform>%Ln words fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>starts in %Ln day</numerusform>
            <numerusform>starts in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>{name} would end %Ln min late</numerusform>
            <numerusform>{name} would end %Ln min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>%Ln report in {file}, on {pages} pages.</numerusform>
            <numerusform>%Ln reports in {file}, on {pages} pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>%Ln window could be the meeting, so no photo was taken yet. Choose the window.</numerusform>
            <numerusform>%Ln windows could be the meeting, so no photo was taken yet. Choose the window.</numerusform>
        </translation>
    </message>
</context>
</TS>
