<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbbreviationWords</name>
    <message>
        <source>{file}, which has your abbreviations, is damaged. It was set aside as {kept}; the form&apos;s abbreviations still work.</source>
        <translation>{file}, qui contient vos abréviations, est endommagé. Il a été mis de côté sous le nom {kept}&#xa0;; les abréviations du formulaire fonctionnent toujours.</translation>
    </message>
    <message>
        <source>{file}, which has your abbreviations, is damaged ({detail}). It has been left as it is.</source>
        <translation>{file}, qui contient vos abréviations, est endommagé ({detail}). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}. What you see here is not lost.</source>
        <translation>Impossible d’écrire {file}&#xa0;: {detail}. Ce que vous voyez ici n’est pas perdu.</translation>
    </message>
    <message>
        <source>{file} is no list of abbreviations: it is not a text file.</source>
        <translation>{file} n’est pas une liste d’abréviations&#xa0;: ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{file} is too large for a list of abbreviations.</source>
        <translation>{file} est trop grand pour une liste d’abréviations.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {detail}.</source>
        <translation>Impossible de lire {file}&#xa0;: {detail}.</translation>
    </message>
</context>
<context>
    <name>AbbreviationsEditor</name>
    <message>
        <source>Abbreviations</source>
        <translation>Abréviations</translation>
    </message>
    <message>
        <source>A short form, typed as a word of its own, becomes the long one at the next space or mark.</source>
        <translation>Une forme courte, tapée comme un mot à part, devient la longue à l’espace ou au signe suivant.</translation>
    </message>
    <message>
        <source>Find a short or long form</source>
        <translation>Chercher une forme courte ou longue</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>Comme dans le formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) read.</source>
        <translation>
            <numerusform>%Ln abréviation lue.</numerusform>
            <numerusform>%Ln abréviations lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not understood and left out: %Ln line(s) ({lines}).</source>
        <translation>
            <numerusform>%Ln ligne n’a pas été comprise et a été laissée de côté ({lines}).</numerusform>
            <numerusform>%Ln lignes n’ont pas été comprises et ont été laissées de côté ({lines}).</numerusform>
        </translation>
    </message>
    <message>
        <source>abbreviations.csv</source>
        <translation>abréviations.csv</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln abbreviation(s) cannot be used ({which}). Correct or remove them.</source>
        <translation>
            <numerusform>%Ln abréviation est inutilisable ({which}). Corrigez-la ou supprimez-la.</numerusform>
            <numerusform>%Ln abréviations sont inutilisables ({which}). Corrigez-les ou supprimez-les.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbbreviationsModel</name>
    <message>
        <source>Replaced by yours</source>
        <translation>Remplacée par la vôtre</translation>
    </message>
    <message>
        <source>From the form</source>
        <translation>Du formulaire</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifiée par vous</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Encore incomplète</translation>
    </message>
    <message>
        <source>Must be one short word</source>
        <translation>Doit être un seul mot court</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>A minute less</source>
        <translation>Une minute de moins</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Leave out, or take up again</source>
        <translation>Sauter, ou reprendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) in all</source>
        <translation>
            <numerusform>%Ln minute en tout</numerusform>
            <numerusform>%Ln minutes en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} · {late}</source>
        <translation>{minutes} · {late}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>adding to the agenda</source>
        <translation>ajouter à l’ordre du jour</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>plus ou moins de temps</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>sauter</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>removing from the agenda</source>
        <translation>retirer de l’ordre du jour</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Employé</translation>
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
        <translation>sauté</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>the time of an item</source>
        <translation>le temps d’un point</translation>
    </message>
    <message>
        <source>the name of an item</source>
        <translation>le nom d’un point</translation>
    </message>
    <message>
        <source>the order of the agenda</source>
        <translation>l’ordre des points</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A speaker&apos;s reply</source>
        <translation>Réponse d’un intervenant</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Noter une réponse</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>Choisissez un intervenant</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Asks for a change</source>
        <translation>Demande un changement</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Was not asked</source>
        <translation>N’a pas été sollicité</translation>
    </message>
    <message>
        <source>From {name} {address}: {subject}</source>
        <translation>De {name} {address}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Please read what it says, and choose.</source>
        <translation>Veuillez lire ce qu’elle dit, et choisir.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>What was typed is being saved</source>
        <translation>Ce qui a été saisi est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>The e-mail with {title} needs a look</source>
        <translation>Le message avec {title} demande votre attention</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
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
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Try the sample session</source>
        <translation>Essayer la session d’exemple</translation>
    </message>
    <message>
        <source>The forum&apos;s programme fills in the form for you. Open it, or drop its file on this page.</source>
        <translation>Le programme du forum remplit le formulaire pour vous. Ouvrez-le, ou déposez son fichier sur cette page.</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Ouvrir le programme…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fold into a strip</source>
        <translation>Replier en bandeau</translation>
    </message>
    <message>
        <source>Dock at the left</source>
        <translation>Ancrer à gauche</translation>
    </message>
    <message>
        <source>Dock at the right</source>
        <translation>Ancrer à droite</translation>
    </message>
    <message>
        <source>Undock</source>
        <translation>Désancrer</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Vue pour les intervenants</translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation>À côté de l’appel</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Revenir à la fenêtre entière</translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation>Bandeau&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>BurstPicker</name>
    <message>
        <source>Choose the best picture</source>
        <translation>Choisir la meilleure image</translation>
    </message>
    <message>
        <source>after {seconds} s</source>
        <translation>après {seconds} s</translation>
    </message>
    <message>
        <source>after {seconds} s, in the report</source>
        <translation>après {seconds} s, dans le rapport</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>%Ln blur(s)</source>
        <translation>
            <numerusform>%Ln flou</numerusform>
            <numerusform>%Ln flous</numerusform>
        </translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>horizontalement de {left} à {right}&#xa0;%, verticalement de {top} à {bottom}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Ce qu’on y voit</translation>
    </message>
    <message>
        <source>What is on the photo, in words, for who cannot see it</source>
        <translation>Ce qu’il y a sur la photo, en mots, pour qui ne peut pas la voir</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%Ln session(s) changed</source>
        <translation>
            <numerusform>%Ln session modifiée</numerusform>
            <numerusform>%Ln sessions modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s)</source>
        <translation>
            <numerusform>%Ln nouvelle session</numerusform>
            <numerusform>%Ln nouvelles sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) gone</source>
        <translation>
            <numerusform>%Ln session retirée</numerusform>
            <numerusform>%Ln sessions retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>It was one of yours</source>
        <translation>C’était une des vôtres</translation>
    </message>
    <message>
        <source>Its report stays as it is</source>
        <translation>Son rapport reste tel quel</translation>
    </message>
    <message>
        <source>Its report follows</source>
        <translation>Son rapport est mis à jour</translation>
    </message>
    <message>
        <source>Its report says so already</source>
        <translation>Son rapport le dit déjà</translation>
    </message>
    <message>
        <source>Only its id is another</source>
        <translation>Seul son identifiant change</translation>
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
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>{name} {time}</source>
        <translation>{name} {time}</translation>
    </message>
    <message>
        <source>The session and its clock</source>
        <translation>La session et son horloge</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Temps de la session</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is running</source>
        <translation>Le temps de personne ne court</translation>
    </message>
    <message>
        <source>Time is running: {name}</source>
        <translation>Le temps court&#xa0;: {name}</translation>
    </message>
    <message>
        <source>report due {span} ago</source>
        <translation>rapport attendu depuis {span}</translation>
    </message>
    <message>
        <source>report due in {span}</source>
        <translation>rapport à remettre dans {span}</translation>
    </message>
</context>
<context>
    <name>CollectedPanel</name>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
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
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What “{heading}” holds</source>
        <translation>Ce que contient «&#xa0;{heading}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)</source>
        <translation>Rapports (*.rapport *.pdf *.json);;Formulaires remplis (*.txt *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open the forum&apos;s programme</source>
        <translation>Ouvrir le programme du forum</translation>
    </message>
    <message>
        <source>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a speaker&apos;s reply</source>
        <translation>Ouvrir la réponse d’un intervenant</translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation>E-mails (*.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Regarder dans :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type :</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>an even share</source>
        <translation>à parts égales</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Asked not to be recognisable in pictures</source>
        <translation>A demandé à ne pas être reconnaissable sur les images</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Time allotted</source>
        <translation>Temps attribué</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove a speaker</source>
        <translation>Retirer un intervenant</translation>
    </message>
    <message>
        <source>The notes of {name} are kept. Where should they go?</source>
        <translation>Les notes de {name} sont conservées. Où doivent-elles aller&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the notes under</source>
        <translation>Garder les notes sous</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Key for the photo</source>
        <translation>Touche pour la photo</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo, also while the call is in front.</source>
        <translation>Appuyez sur les touches qui doivent prendre la photo, même quand l’appel est devant.</translation>
    </message>
    <message>
        <source>How many are on the photo</source>
        <translation>Combien de personnes sur la photo</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>With video</source>
        <translation>Avec caméra</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>{host} asks for the password of {user}.</source>
        <translation>{host} demande le mot de passe de {user}.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>for instance: agreed with the moderator</source>
        <translation>par exemple&#xa0;: convenu avec la modératrice</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>going back</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>bringing together</source>
        <translation>réunir</translation>
    </message>
</context>
<context>
    <name>FaultDesk</name>
    <message>
        <source>No report is open. Your reports are as they were.</source>
        <translation>Aucun rapport n’est ouvert. Vos rapports sont restés tels quels.</translation>
    </message>
    <message>
        <source>The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close its window before it says “Saved”.</source>
        <translation>Les derniers mots ne sont pas encore sur le disque. Rapporteur les garde et réessaie&#xa0;: ne fermez pas sa fenêtre avant qu’elle n’indique «&#xa0;Enregistré&#xa0;».</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {folder}.</source>
        <translation>Vos notes sont en sécurité&#xa0;: tout ce que vous avez saisi est dans {folder}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}.</source>
        <translation>Vos notes sont en sécurité&#xa0;: tout ce que vous avez saisi est dans {working}.</translation>
    </message>
    <message>
        <source>Your notes are safe: all that you typed is in {working}. The report&apos;s file is {file}.</source>
        <translation>Vos notes sont en sécurité&#xa0;: tout ce que vous avez saisi est dans {working}. Le fichier du rapport est {file}.</translation>
    </message>
    <message>
        <source>{name} - copy of {time}</source>
        <translation>{name} - copie du {time}</translation>
    </message>
    <message>
        <source>A copy is saved, but what you typed last is not in it. Copy that from the window before you close it.</source>
        <translation>Une copie est enregistrée, mais ce que vous avez saisi en dernier n’y est pas. Copiez-le depuis la fenêtre avant de la fermer.</translation>
    </message>
    <message>
        <source>A copy is saved. The window is still open.</source>
        <translation>Une copie est enregistrée. La fenêtre est toujours ouverte.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Rapporteur ended unexpectedly last time</source>
        <translation>Rapporteur s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>All that was typed until {time} is in your reports.</source>
        <translation>Tout ce qui a été saisi jusqu’au {time} est dans vos rapports.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Quelque chose d’inattendu s’est produit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Save a copy and close</source>
        <translation>Enregistrer une copie et fermer</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something unexpected happened in Rapporteur.</source>
        <translation>Quelque chose d’inattendu s’est produit dans Rapporteur.</translation>
    </message>
    <message numerus="yes">
        <source>Something unexpected happened in Rapporteur, %Ln time(s) by now.</source>
        <translation>
            <numerusform>Quelque chose d’inattendu s’est produit dans Rapporteur, %Ln fois jusqu’ici.</numerusform>
            <numerusform>Quelque chose d’inattendu s’est produit dans Rapporteur, %Ln fois jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, save a copy, which is written beside the report&apos;s file, and start Rapporteur anew.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, enregistrez une copie, qui est écrite à côté du fichier du rapport, et relancez Rapporteur.</translation>
    </message>
    <message>
        <source>You can carry on. If it happens again, close Rapporteur and start it anew.</source>
        <translation>Vous pouvez continuer. Si cela se reproduit, fermez Rapporteur et relancez-le.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiés</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>encore vide</translation>
    </message>
    <message>
        <source>Not understood as a date. Write it like 7 October 2021 or 2021-10-07.</source>
        <translation>Non compris comme date. Écrivez par exemple 7 octobre 2021 ou 2021-10-07.</translation>
    </message>
    <message>
        <source>Not understood as a time. Write it like 21:30 or 21:30-22:10.</source>
        <translation>Non compris comme heure. Écrivez par exemple 21:30 ou 21:30-22:10.</translation>
    </message>
    <message>
        <source>Not a time zone. Write it like Europe/Madrid.</source>
        <translation>Ce n’est pas un fuseau horaire. Écrivez par exemple Europe/Madrid.</translation>
    </message>
    <message>
        <source>Not a language that is known here.</source>
        <translation>Ce n’est pas une langue connue ici.</translation>
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
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>JSON, to be taken back (*.json)</source>
        <translation>JSON, à reprendre (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Ces caractères ne se voient pas dans le PDF&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>PDF written: {file}</source>
        <translation>PDF écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>Plain text has no pictures: %Ln photo(s) left out.</source>
        <translation>
            <numerusform>Le texte brut n’a pas d’images : %Ln photo est laissée de côté.</numerusform>
            <numerusform>Le texte brut n’a pas d’images : %Ln photos sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read, so only what is said of them is there.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être lue ; seul ce qui en est dit s’y trouve.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être lues ; seul ce qui en est dit s’y trouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Word has nine levels of lists; %Ln deeper line(s) are on the last one, a little further in.</source>
        <translation>
            <numerusform>Word a neuf niveaux de listes ; %Ln ligne plus profonde est au dernier, un peu plus en retrait.</numerusform>
            <numerusform>Word a neuf niveaux de listes ; %Ln lignes plus profondes sont au dernier, un peu plus en retrait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters are not text, so the report itself is not inside, and cannot be taken out of the PDF.</source>
        <translation>Certains caractères ne sont pas du texte ; le rapport lui-même n’est donc pas à l’intérieur et ne peut pas être extrait du PDF.</translation>
    </message>
    <message>
        <source>Pictures of an earlier export are still in {folder}, because they could not be removed.</source>
        <translation>Des images d’un export précédent sont encore dans {folder}, car elles n’ont pas pu être supprimées.</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - copie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Reports (*.rapport)</source>
        <translation>Rapports (*.rapport)</translation>
    </message>
    <message>
        <source>Copy saved: {file}</source>
        <translation>Copie enregistrée&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the programme</source>
        <translation>Chercher dans le programme</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Only the sessions with a star</source>
        <translation>Seulement les sessions avec une étoile</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Tous les axes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All rapporteurs</source>
        <translation>Tous les rapporteurs</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Rechercher dans le rapport</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Find nothing inside longer words</source>
        <translation>Ne rien chercher à l’intérieur de mots plus longs</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Tell é from e</source>
        <translation>Distinguer é de e</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find only</source>
        <translation>Rechercher seulement</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>remplacement de texte</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %Ln</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>unnamed speaker</source>
        <translation>intervenant sans nom</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place}&#xa0;: vide</translation>
    </message>
    <message>
        <source>{place} is not understood</source>
        <translation>{place}&#xa0;: non compris</translation>
    </message>
    <message>
        <source>{place} has {words} words; at least {limit} are asked for</source>
        <translation>{place}&#xa0;: {words} mots&#xa0;; au moins {limit} sont demandés</translation>
    </message>
    <message>
        <source>{place} has {words} words; at most {limit} are asked for</source>
        <translation>{place}&#xa0;: {words} mots&#xa0;; au plus {limit} sont demandés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the imported form fit nowhere</source>
        <translation>
            <numerusform>%Ln ligne du formulaire importé n’a pas trouvé de place</numerusform>
            <numerusform>%Ln lignes du formulaire importé n’ont pas trouvé de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written under {person}</source>
        <translation>Rien n’est écrit sous {person}</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>Il n’y a pas de photo</translation>
    </message>
    <message>
        <source>“{written}” is nearly “{name}”: is it the same name?</source>
        <translation>«&#xa0;{written}&#xa0;» est presque «&#xa0;{name}&#xa0;»&#xa0;: est-ce le même nom&#xa0;?</translation>
    </message>
    <message>
        <source>“{written}” and “{name}” are nearly the same name</source>
        <translation>«&#xa0;{written}&#xa0;» et «&#xa0;{name}&#xa0;» sont presque le même nom</translation>
    </message>
    <message>
        <source>“{name}” has no name yet</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas encore de nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) asked not to be recognisable, and nothing on the photo is blurred</source>
        <translation>
            <numerusform>%Ln personne a demandé à ne pas être reconnaissable, et rien n’est flouté sur la photo</numerusform>
            <numerusform>%Ln personnes ont demandé à ne pas être reconnaissables, et rien n’est flouté sur la photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln private line(s) will be left out</source>
        <translation>
            <numerusform>%Ln ligne privée sera laissée de côté</numerusform>
            <numerusform>%Ln lignes privées seront laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>No font has “{name}”: it will be a box in the PDF</source>
        <translation>Aucune police n’a «&#xa0;{name}&#xa0;»&#xa0;: ce sera un carré dans le PDF</translation>
    </message>
    <message>
        <source>“{written}” may still tell of {name}</source>
        <translation>«&#xa0;{written}&#xa0;» peut encore désigner {name}</translation>
    </message>
    <message>
        <source>“{written}” may still tell who somebody is</source>
        <translation>«&#xa0;{written}&#xa0;» peut encore révéler qui est quelqu’un</translation>
    </message>
    <message>
        <source>“{written}” may still tell where somebody comes from</source>
        <translation>«&#xa0;{written}&#xa0;» peut encore révéler d’où vient quelqu’un</translation>
    </message>
    <message>
        <source>Nothing on a photo is blurred</source>
        <translation>Rien n’est flouté sur une photo</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>To look at before it is sent</source>
        <translation>À regarder avant l’envoi</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>The form requires it</source>
        <translation>Le formulaire l’exige</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>Glances</name>
    <message>
        <source>{used} of {allowed}</source>
        <translation>{used} sur {allowed}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>a la parole</translation>
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
        <translation>Temps dépassé</translation>
    </message>
    <message>
        <source>Time to come to an end</source>
        <translation>Il est temps de conclure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>Il reste %Ln min</numerusform>
            <numerusform>Il reste %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>commence dans %Ln jour</numerusform>
            <numerusform>commence dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pause</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>left of the session</source>
        <translation>avant la fin de la session</translation>
    </message>
    <message>
        <source>since the session began</source>
        <translation>depuis le début de la session</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>The log&apos;s folder</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>Le journal est dans {folder}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Rapporteur</source>
        <translation>Guide de Rapporteur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>HotkeyDesk</name>
    <message>
        <source>Take the group photo</source>
        <translation>Prendre la photo de groupe</translation>
    </message>
    <message>
        <source>Use {key}</source>
        <translation>Utiliser {key}</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own</source>
        <translation>Ce bureau ne donne à aucun programme une touche à lui</translation>
    </message>
</context>
<context>
    <name>KeyDelegate</name>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Take the group photo, from any program</source>
        <translation>Prendre la photo de groupe, depuis tout programme</translation>
    </message>
    <message>
        <source>{key} cannot be heard in other programs. Take a letter, a figure or a function key, with Ctrl or Alt.</source>
        <translation>{key} ne peut pas être entendue dans d’autres programmes. Prenez une lettre, un chiffre ou une touche de fonction, avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing. Take another key, with Ctrl or Alt.</source>
        <translation>{key} sert à écrire. Prenez une autre touche, avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{key}  also: {commands}</source>
        <translation>{key}  aussi&#xa0;: {commands}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Heard in</source>
        <translation>Valable dans</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans touche</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>More than one command hears {key}: {commands}.</source>
        <translation>Plus d’une commande répond à {key}&#xa0;: {commands}.</translation>
    </message>
    <message numerus="yes">
        <source>The same is so with %Ln more key(s).</source>
        <translation>
            <numerusform>Il en va de même pour %Ln autre touche.</numerusform>
            <numerusform>Il en va de même pour %Ln autres touches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No command and no key has this.</source>
        <translation>Aucune commande ni touche ne correspond.</translation>
    </message>
    <message>
        <source>A command or a key</source>
        <translation>Une commande ou une touche</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Other keys are chosen in the settings. The palette finds all that can be done, by its name.</source>
        <translation>D’autres touches se choisissent dans les réglages. La palette trouve par son nom tout ce qui peut se faire.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui a la parole</translation>
    </message>
    <message>
        <source>The session and its agenda</source>
        <translation>La session et son ordre du jour</translation>
    </message>
    <message>
        <source>Marks in the notes</source>
        <translation>Marques dans les notes</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Writing notes</source>
        <translation>Écrire des notes</translation>
    </message>
    <message>
        <source>Photo, PDF and e-mail</source>
        <translation>Photo, PDF et e-mail</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Quand un autre programme est devant</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Prendre la photo de groupe</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>Import abbreviations</source>
        <translation>Importer des abréviations</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export abbreviations</source>
        <translation>Exporter les abréviations</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv)</source>
        <translation>Tableaux (*.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Write here, one line each</source>
        <translation>Écrivez ici, une par ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Show when each line was begun</source>
        <translation>Afficher quand chaque ligne a été commencée</translation>
    </message>
    <message>
        <source>“We buy from the cooperatives of the region,” says the mayor. 1234</source>
        <translation>«&#xa0;Nous achetons aux coopératives de la région&#xa0;», dit la maire. 1234</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <source>Font of the notes</source>
        <translation>Police des notes</translation>
    </message>
    <message>
        <source>Size of the notes</source>
        <translation>Taille des notes</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>you@example.org</source>
        <translation>vous@example.org</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: a server on this computer alone</source>
        <translation>Aucune&#xa0;: seulement un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>With a token from a command (OAuth 2)</source>
        <translation>Avec un jeton d’une commande (OAuth 2)</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sans s’identifier</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Garder le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>Send a copy to myself</source>
        <translation>M’envoyer une copie</translation>
    </message>
    <message>
        <source>With an account the report is sent from here. Without one, the e-mail opens in your mail program.</source>
        <translation>Avec un compte, le rapport est envoyé d’ici. Sans compte, le message s’ouvre dans votre messagerie.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>Oublier ce compte</translation>
    </message>
    <message>
        <source>This provider wants a password made for this program alone (an app password). Make one in the settings of your account, and enter it below.</source>
        <translation>Ce fournisseur veut un mot de passe créé pour ce programme seul (un mot de passe d’application). Créez-en un dans les réglages de votre compte et saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>This provider does not let programs sign in with a password any more. Leave this empty to have your mail program send the report, or use a token.</source>
        <translation>Ce fournisseur ne laisse plus les programmes s’identifier avec un mot de passe. Laissez ceci vide pour que votre messagerie envoie le rapport, ou utilisez un jeton.</translation>
    </message>
    <message>
        <source>This provider needs its own Bridge program, which has to run on this computer.</source>
        <translation>Ce fournisseur a besoin de son propre programme Bridge, qui doit tourner sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s name is a guess. Your provider&apos;s help pages have the right one.</source>
        <translation>Le nom du serveur est une supposition. Le bon se trouve dans les pages d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>Enter your address and the server&apos;s name first.</source>
        <translation>Saisissez d’abord votre adresse et le nom du serveur.</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>Identification auprès de {host}…</translation>
    </message>
    <message>
        <source>It works: {host} lets {user} send. Nothing was sent.</source>
        <translation>Cela fonctionne&#xa0;: {host} laisse {user} envoyer. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Waits; tried again at {time}</source>
        <translation>En attente&#xa0;; nouvel essai&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Not sent, and no longer tried by itself</source>
        <translation>Non envoyé, et plus réessayé de lui-même</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En route…</translation>
    </message>
    <message numerus="yes">
        <source>Sent at {time}, but not to %Ln recipient(s)</source>
        <translation>
            <numerusform>Envoyé&#xa0;: {time}, mais pas à %Ln destinataire</numerusform>
            <numerusform>Envoyé&#xa0;: {time}, mais pas à %Ln destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Envoyé&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>It is not known whether it arrived</source>
        <translation>On ne sait pas s’il est arrivé</translation>
    </message>
    <message>
        <source>The connection broke while the message was on its way. Ask a recipient, or look into the folder of sent messages, before you send it again.</source>
        <translation>La connexion a été coupée pendant que le message était en route. Demandez à un destinataire, ou regardez dans le dossier des messages envoyés, avant de l’envoyer à nouveau.</translation>
    </message>
    <message>
        <source>There is no account to send it from. Set one up in the settings, and it goes.</source>
        <translation>Il n’y a aucun compte pour l’envoyer. Configurez-en un dans les réglages, et il partira.</translation>
    </message>
    <message>
        <source>{address}: taken by the server. {said}</source>
        <translation>{address}&#xa0;: accepté par le serveur. {said}</translation>
    </message>
    <message>
        <source>{address}: refused. {said}</source>
        <translation>{address}&#xa0;: refusé. {said}</translation>
    </message>
    <message>
        <source>{address}: not known. {said}</source>
        <translation>{address}&#xa0;: on ne sait pas. {said}</translation>
    </message>
    <message>
        <source>{address}: waits. {said}</source>
        <translation>{address}&#xa0;: en attente. {said}</translation>
    </message>
    <message>
        <source>{sentence} The server said: {said}</source>
        <translation>{sentence} Le serveur a dit&#xa0;: {said}</translation>
    </message>
    <message>
        <source>This computer is not connected to the internet.</source>
        <translation>Cet ordinateur n’est pas connecté à internet.</translation>
    </message>
    <message>
        <source>There is no server called {host}. Check its name, and the connection.</source>
        <translation>Il n’y a pas de serveur nommé {host}. Vérifiez son nom et la connexion.</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}. Check the port, and the connection.</source>
        <translation>{host} ne répond pas sur le port {port}. Vérifiez le port et la connexion.</translation>
    </message>
    <message>
        <source>{host} has no mail server at port {port}. Usual ports are 465 and 587.</source>
        <translation>{host} n’a pas de serveur de messagerie sur le port {port}. Les ports habituels sont 465 et 587.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is no mail server. Check the port.</source>
        <translation>Ce qui répond sur {host}, port {port}, n’est pas un serveur de messagerie. Vérifiez le port.</translation>
    </message>
    <message>
        <source>{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to port 587.</source>
        <translation>{host} attend une autre protection sur le port {port}&#xa0;: TLS va avec le port 465, STARTTLS avec le port 587.</translation>
    </message>
    <message>
        <source>{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port 465.</source>
        <translation>{host} n’offre pas de protection sur le port {port}&#xa0;; rien ne lui a donc été envoyé. Essayez TLS sur le port 465.</translation>
    </message>
    <message>
        <source>The certificate of {host} belongs to another server. Use the name that your provider gives; nothing was sent.</source>
        <translation>Le certificat de {host} appartient à un autre serveur. Utilisez le nom qu’indique votre fournisseur&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs the server.</source>
        <translation>Personne à qui cet ordinateur fait confiance ne se porte garant de {host}&#xa0;; rien n’a été envoyé. Demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date, or this computer&apos;s clock is wrong; nothing was sent.</source>
        <translation>Le certificat de {host} a expiré, ou l’horloge de cet ordinateur est fausse&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No protected connection to {host} came about; nothing was sent.</source>
        <translation>Aucune connexion protégée avec {host} n’a pu être établie&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The password of {user} is needed.</source>
        <translation>Il faut le mot de passe de {user}.</translation>
    </message>
    <message>
        <source>{host} does not take this user name and password ({user}).</source>
        <translation>{host} n’accepte pas ce nom d’utilisateur et ce mot de passe ({user}).</translation>
    </message>
    <message>
        <source>{host} wants a password made for this program: make an app password in the settings of your account, and enter it here instead of your own.</source>
        <translation>{host} veut un mot de passe créé pour ce programme&#xa0;: créez un mot de passe d’application dans les réglages de votre compte et saisissez-le ici à la place du vôtre.</translation>
    </message>
    <message>
        <source>{host} does not let programs sign in with a password. Use a token, or have your mail program send the report.</source>
        <translation>{host} ne laisse pas les programmes s’identifier avec un mot de passe. Utilisez un jeton, ou faites envoyer le rapport par votre messagerie.</translation>
    </message>
    <message>
        <source>The command that should give the token for {user} failed.</source>
        <translation>La commande qui devait donner le jeton de {user} a échoué.</translation>
    </message>
    <message>
        <source>{host} offers no way to sign in that is known here.</source>
        <translation>{host} n’offre aucune façon de s’identifier connue ici.</translation>
    </message>
    <message>
        <source>It was written for another account than {address}. Set that account up again, or cancel it and write it anew.</source>
        <translation>Il a été écrit pour un autre compte que {address}. Configurez de nouveau ce compte, ou annulez le message et écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>{host} does not send for {address}. Check your address.</source>
        <translation>{host} n’envoie pas pour {address}. Vérifiez votre adresse.</translation>
    </message>
    <message>
        <source>{host} takes none of the recipients. Check their addresses.</source>
        <translation>{host} n’accepte aucun des destinataires. Vérifiez leurs adresses.</translation>
    </message>
    <message>
        <source>The message is too large for {host}. Smaller photos help.</source>
        <translation>Le message est trop grand pour {host}. Des photos plus petites aident.</translation>
    </message>
    <message>
        <source>An address has letters that {host} cannot carry.</source>
        <translation>Une adresse contient des lettres que {host} ne peut pas transmettre.</translation>
    </message>
    <message>
        <source>{host} asks to come again later.</source>
        <translation>{host} demande de revenir plus tard.</translation>
    </message>
    <message>
        <source>{host} does not take the message.</source>
        <translation>{host} n’accepte pas le message.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before anything was sent.</source>
        <translation>La connexion à {host} a été coupée avant tout envoi.</translation>
    </message>
    <message>
        <source>The connection to {host} broke while the message was on its way.</source>
        <translation>La connexion à {host} a été coupée pendant que le message était en route.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the programme…</source>
        <translation>Ouvrir le programme du forum…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Rapports récents</translation>
    </message>
    <message>
        <source>Volume of reports…</source>
        <translation>Recueil de rapports…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Key for the photo…</source>
        <translation>Touche pour la photo…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Show the log&apos;s folder</source>
        <translation>Montrer le dossier du journal</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur {version}
The session rapporteur&apos;s hour in one window.
MIT licence.</source>
        <translation>Rapporteur {version}
L’heure du rapporteur de session, en une fenêtre.
Licence MIT.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show the report&apos;s file</source>
        <translation>Montrer le fichier du rapport</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter le PDF</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s time</source>
        <translation>Arrêter le temps de l’intervenant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>{title} – Rapporteur</source>
        <translation>{title} – Rapporteur</translation>
    </message>
    <message>
        <source>the form&apos;s language</source>
        <translation>la langue du formulaire</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{file} was changed elsewhere</source>
        <translation>{file} a été modifié ailleurs</translation>
    </message>
    <message>
        <source>That version is kept beside it: {file}</source>
        <translation>Cette version est conservée à côté&#xa0;: {file}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Bring together…</source>
        <translation>Réunir…</translation>
    </message>
    <message>
        <source>The two versions are one again</source>
        <translation>Les deux versions n’en font plus qu’une</translation>
    </message>
    <message>
        <source>This version is kept as {name}</source>
        <translation>Cette version est gardée sous le nom {name}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>What the report was before it was opened is in its history.</source>
        <translation>Ce que le rapport était avant son ouverture est dans son historique.</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>intervenant sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly. The time of {name} has run on.</source>
        <translation>
            <numerusform>%Ln mot, enregistré en dernier à {time}, avant l’arrêt inattendu du programme. Le temps de {name} a continué de courir.</numerusform>
            <numerusform>%Ln mots, enregistrés en dernier à {time}, avant l’arrêt inattendu du programme. Le temps de {name} a continué de courir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>La photo est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Width of the pages</source>
        <translation>Largeur des pages</translation>
    </message>
    <message>
        <source>Export as…</source>
        <translation>Exporter sous…</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Prendre la photo de groupe</translation>
    </message>
    <message>
        <source>Sent and waiting…</source>
        <translation>Envoyés et en attente…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Ajouter un intervenant</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abréviations…</translation>
    </message>
    <message>
        <source>Go to or do…</source>
        <translation>Aller à ou faire…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to speaker {number}</source>
        <translation>Aller à l’intervenant {number}</translation>
    </message>
    <message>
        <source>Go to the floor</source>
        <translation>Aller à la salle</translation>
    </message>
    <message>
        <source>You will not be reminded of this again</source>
        <translation>Cela ne vous sera plus rappelé</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Photo enregistrée&#xa0;: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), last saved at {time}, before the program ended unexpectedly.</source>
        <translation>
            <numerusform>%Ln mot, enregistré en dernier à {time}, avant l’arrêt inattendu du programme.</numerusform>
            <numerusform>%Ln mots, enregistrés en dernier à {time}, avant l’arrêt inattendu du programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the form fit nowhere and are kept</source>
        <translation>
            <numerusform>%Ln ligne du formulaire n’a pas trouvé de place et est gardée</numerusform>
            <numerusform>%Ln lignes du formulaire n’ont pas trouvé de place et sont gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Lignes sans place</translation>
    </message>
    <message>
        <source>These lines of the imported form belong to none of its sections:

{lines}</source>
        <translation>Ces lignes du formulaire importé n’appartiennent à aucune de ses sections&#xa0;:

{lines}</translation>
    </message>
    <message>
        <source>The last changes could not be written to the disk and would be lost.</source>
        <translation>Les dernières modifications n’ont pas pu être écrites sur le disque et seraient perdues.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Bring two versions together – Rapporteur</source>
        <translation>Réunir deux versions – Rapporteur</translation>
    </message>
    <message>
        <source>Where the versions differ, the lines of both are kept; of a date or a name, yours. Choose otherwise where you like. Both versions stay in the history.</source>
        <translation>Là où les versions diffèrent, les lignes des deux sont gardées&#xa0;; pour une date ou un nom, les vôtres. Choisissez autrement où vous voulez. Les deux versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>The report has changed meanwhile. Please look once more.</source>
        <translation>Le rapport a changé entre-temps. Veuillez regarder encore une fois.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name, organisation</source>
        <translation>Nom, organisation</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Move lines up</source>
        <translation>Monter les lignes</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Descendre les lignes</translation>
    </message>
    <message>
        <source>Fold what is under the line</source>
        <translation>Replier ce qui est sous la ligne</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Who and by when…</source>
        <translation>Qui et pour quand…</translation>
    </message>
    <message>
        <source>Next spelling doubt</source>
        <translation>Doute d’orthographe suivant</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Compléter le mot</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Coller les mots seuls</translation>
    </message>
    <message>
        <source>An unknown voice</source>
        <translation>Une voix inconnue</translation>
    </message>
    <message>
        <source>By speaker or in time</source>
        <translation>Par intervenant ou dans le temps</translation>
    </message>
    <message>
        <source>Show or hide times</source>
        <translation>Afficher ou masquer les heures</translation>
    </message>
    <message>
        <source>Mark: {mark}</source>
        <translation>Marquer&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>{key} to write here</source>
        <translation>{key} pour écrire ici</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>an unknown voice</source>
        <translation>une voix inconnue</translation>
    </message>
    <message>
        <source>the order of the notes</source>
        <translation>l’ordre des notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>{file} is a reply. Open the report that it is about, and then the reply.</source>
        <translation>{file} est une réponse. Ouvrez le rapport dont il s’agit, puis la réponse.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Rapporteur&apos;s own copy of {file} is damaged</source>
        <translation>La copie de {file} propre à Rapporteur est endommagée</translation>
    </message>
    <message>
        <source>It is set aside. What you see is the file; the copy may have had newer words.</source>
        <translation>Elle est mise de côté. Ce que vous voyez est le fichier&#xa0;; la copie avait peut-être des mots plus récents.</translation>
    </message>
    <message>
        <source>Your own version is kept beside it: {file}</source>
        <translation>Votre propre version est conservée à côté&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read, or only as they were earlier. The damaged file is as it was.</source>
        <translation>
            <numerusform>%Ln partie n’a pas pu être lue, ou seulement telle qu’elle était avant. Le fichier endommagé est resté tel quel.</numerusform>
            <numerusform>%Ln parties n’ont pas pu être lues, ou seulement telles qu’elles étaient avant. Le fichier endommagé est resté tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in it could be read. The damaged file is as it was.</source>
        <translation>Tout son contenu a pu être lu. Le fichier endommagé est resté tel quel.</translation>
    </message>
    <message>
        <source>Recovered from {file}</source>
        <translation>Récupéré de {file}</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent and waiting</source>
        <translation>Envoyés et en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What you send is kept here until it has arrived.</source>
        <translation>Rien n’a encore été envoyé. Ce que vous envoyez est gardé ici jusqu’à son arrivée.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Send again to who refused</source>
        <translation>Envoyer à nouveau en cas de refus</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>L’envoyer à nouveau</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou faire</translation>
    </message>
    <message>
        <source>SPEAKERS</source>
        <translation>INTERVENANTS</translation>
    </message>
    <message>
        <source>MARKED LINES</source>
        <translation>LIGNES MARQUÉES</translation>
    </message>
    <message>
        <source>WHAT IS MISSING</source>
        <translation>CE QUI MANQUE</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>A speaker, a line or a command</source>
        <translation>Un intervenant, une ligne ou une commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>intervenants</translation>
    </message>
    <message>
        <source>marked lines</source>
        <translation>lignes marquées</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>ce qui manque</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
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
        <translation>encore vide</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Lines that fit nowhere</source>
        <translation>Lignes sans place</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Langue du formulaire</translation>
    </message>
    <message>
        <source>Versions handed in</source>
        <translation>Versions remises</translation>
    </message>
    <message>
        <source>Sign-off: {name}</source>
        <translation>Accord&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Notes: floor</source>
        <translation>Notes&#xa0;: la salle</translation>
    </message>
    <message>
        <source>Notes: {name}</source>
        <translation>Notes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>unnamed speaker</source>
        <translation>intervenant sans nom</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation {number}</source>
        <translation>Organisation {number}</translation>
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
            <numerusform>{participants}, %Ln avec caméra</numerusform>
            <numerusform>{participants}, %Ln avec caméra</numerusform>
        </translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>please check it</source>
        <translation>veuillez vérifier</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>les participants</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>the photo</source>
        <translation>la photo</translation>
    </message>
    <message>
        <source>{width}×{height}</source>
        <translation>{width}×{height}</translation>
    </message>
    <message>
        <source>The picture is among the photos</source>
        <translation>L’image est parmi les photos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Photo in {count}</source>
        <translation>Photo dans {count}</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Another page</source>
        <translation>Une autre page</translation>
    </message>
    <message numerus="yes">
        <source>Compare all %Ln…</source>
        <translation>
            <numerusform>Comparer l’image…</numerusform>
            <numerusform>Comparer les %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Photo prise</translation>
    </message>
    <message>
        <source>Choose window…</source>
        <translation>Choisir la fenêtre…</translation>
    </message>
    <message>
        <source>Take a part of the screen…</source>
        <translation>Prendre une partie de l’écran…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Open the permission settings</source>
        <translation>Ouvrir les réglages des autorisations</translation>
    </message>
    <message>
        <source>Ask the desktop…</source>
        <translation>La demander au bureau…</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Photo – Rapporteur</source>
        <translation>Photo – Rapporteur</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flouter</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>cropping</source>
        <translation>recadrer</translation>
    </message>
    <message>
        <source>Blur all names</source>
        <translation>Flouter tous les noms</translation>
    </message>
    <message>
        <source>Remove the blur</source>
        <translation>Retirer le flou</translation>
    </message>
    <message>
        <source>Make permanent…</source>
        <translation>Rendre permanent…</translation>
    </message>
    <message>
        <source>Make blurs permanent in the file…</source>
        <translation>Rendre les flous permanents dans le fichier…</translation>
    </message>
    <message>
        <source>Photo saved: {file}</source>
        <translation>Photo enregistrée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The photo is on the clipboard</source>
        <translation>La photo est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The blurs are permanent</source>
        <translation>Les flous sont permanents</translation>
    </message>
    <message>
        <source>{degrees}°</source>
        <translation>{degrees}°</translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or + and −, make the picture larger and smaller.</source>
        <translation>Ctrl et la molette, ou + et −, agrandissent et réduisent l’image.</translation>
    </message>
    <message>
        <source>Drag a frame around what stays. Arrows move it, with Shift they resize it.</source>
        <translation>Tracez un cadre autour de ce qui reste en faisant glisser. Les flèches le déplacent&#xa0;; avec Shift, elles changent sa taille.</translation>
    </message>
    <message>
        <source>Drag over a face or a name. Click a blur and press Delete to remove it. By keyboard: Insert makes one, Space goes to the next, arrows move it, with Shift they resize it.</source>
        <translation>Faites glisser sur un visage ou un nom. Cliquez sur un flou et appuyez sur Delete pour le retirer. Au clavier&#xa0;: Insert en crée un, Space va au suivant, les flèches le déplacent et, avec Shift, changent sa taille.</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>pivoter</translation>
    </message>
    <message>
        <source>straightening</source>
        <translation>redresser</translation>
    </message>
    <message>
        <source>blurring</source>
        <translation>flouter</translation>
    </message>
    <message>
        <source>removing the blur</source>
        <translation>retirer le flou</translation>
    </message>
    <message>
        <source>No names were found. Drag over each of them.</source>
        <translation>Aucun nom n’a été trouvé. Faites glisser sur chacun d’eux.</translation>
    </message>
</context>
<context>
    <name>PhotoHandover</name>
    <message>
        <source>Save the photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)</source>
        <translation>JPEG, petit (*.jpg *.jpeg);;PNG, sans perte (*.png)</translation>
    </message>
    <message>
        <source>Make the blurs permanent</source>
        <translation>Rendre les flous permanents</translation>
    </message>
    <message>
        <source>What is under the blurs of this photo is removed for good: from the report&apos;s file, from its history and from what can be undone. Photos that were removed from the report are gone from its history, too. Copies of the file that were made before still have everything.</source>
        <translation>Ce qui est sous les flous de cette photo est retiré pour de bon&#xa0;: du fichier du rapport, de son historique et de ce qui peut être annulé. Les photos retirées du rapport disparaissent aussi de son historique. Les copies du fichier faites auparavant contiennent encore tout.</translation>
    </message>
    <message>
        <source>Make them permanent</source>
        <translation>Les rendre permanents</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Count 3, 2, 1 before the photo; only you see it</source>
        <translation>Compter 3, 2, 1 avant la photo&#xa0;; cela ne se voit que chez vous</translation>
    </message>
    <message>
        <source>Take five pictures in two seconds and keep the best</source>
        <translation>Prendre cinq images en deux secondes et garder la meilleure</translation>
    </message>
    <message>
        <source>A soft click when a photo is taken</source>
        <translation>Un léger déclic à chaque photo</translation>
    </message>
    <message>
        <source>Count the people on a new photo</source>
        <translation>Compter les personnes sur une nouvelle photo</translation>
    </message>
    <message>
        <source>JPEG: small, and as good to the eye</source>
        <translation>JPEG&#xa0;: petit, et aussi bon à l’œil</translation>
    </message>
    <message>
        <source>PNG: nothing is lost, several times larger</source>
        <translation>PNG&#xa0;: rien n’est perdu, plusieurs fois plus grand</translation>
    </message>
    <message>
        <source>Keep photos as</source>
        <translation>Garder les photos en</translation>
    </message>
    <message>
        <source>The first is in the report at once. The others can be chosen until it is closed.</source>
        <translation>La première est tout de suite dans le rapport. Les autres peuvent être choisies jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>The key that takes the photo is the first on the page of keys.</source>
        <translation>La touche qui prend la photo est la première de la page des touches.</translation>
    </message>
</context>
<context>
    <name>PhotosPanel</name>
    <message>
        <source>Choose window…</source>
        <translation>Choisir la fenêtre…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Partie de l’écran…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>Pas encore de photo.</translation>
    </message>
    <message>
        <source>Photo, {details}</source>
        <translation>Photo, {details}</translation>
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
        <translation>{details}, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Look at it and edit it	Enter</source>
        <translation>La voir et la modifier	Enter</translation>
    </message>
    <message>
        <source>Rotate left	L</source>
        <translation>Pivoter à gauche	L</translation>
    </message>
    <message>
        <source>Rotate right	R</source>
        <translation>Pivoter à droite	R</translation>
    </message>
    <message>
        <source>How many are on it…</source>
        <translation>Combien de personnes y sont…</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>Copier	Ctrl+C</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Retirer	Del</translation>
    </message>
    <message numerus="yes">
        <source>{photos} · %Ln participant(s)</source>
        <translation>
            <numerusform>{photos} · %Ln participant</numerusform>
            <numerusform>{photos} · %Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>removing the photo</source>
        <translation>retirer la photo</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>pivoter</translation>
    </message>
    <message>
        <source>moving the photo</source>
        <translation>déplacer la photo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Les pages sont en cours de mise en page…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Largeur du volet</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Something in the report does not fit on a page, so the pages are not up to date. The report itself is safe. Make what is too large shorter.</source>
        <translation>Quelque chose dans le rapport ne tient pas sur une page&#xa0;; les pages ne sont donc pas à jour. Le rapport lui-même est en sûreté. Raccourcissez ce qui est trop grand.</translation>
    </message>
    <message>
        <source>The fonts that belong to the program cannot be read, so the pages are not up to date. The report itself is safe. Install the program again.</source>
        <translation>Les polices du programme ne peuvent pas être lues&#xa0;; les pages ne sont donc pas à jour. Le rapport lui-même est en sûreté. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The pages could not be made and are not up to date. The report itself is safe. The next change is another try.</source>
        <translation>Les pages n’ont pas pu être faites et ne sont pas à jour. Le rapport lui-même est en sûreté. Le prochain changement sera un nouvel essai.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>Forget this programme?</source>
        <translation>Oublier ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>{title} is no longer shown here. Reports that were begun from it stay.</source>
        <translation>{title} ne sera plus affiché ici. Les rapports commencés avec lui restent.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>the newer programme</source>
        <translation>le programme plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) were updated from it.</source>
        <translation>
            <numerusform>%Ln rapport a été mis à jour avec lui.</numerusform>
            <numerusform>%Ln rapports ont été mis à jour avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newer programme is used</source>
        <translation>Le programme plus récent est utilisé</translation>
    </message>
</context>
<context>
    <name>ProgrammeImport</name>
    <message>
        <source>Open a programme – Rapporteur</source>
        <translation>Ouvrir un programme – Rapporteur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Time zone of the programme</source>
        <translation>Fuseau horaire du programme</translation>
    </message>
    <message>
        <source>Times without a zone are in</source>
        <translation>Heures sans fuseau&#xa0;: celles de</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Use this programme</source>
        <translation>Utiliser ce programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”. Type a city, or choose one from the list.</source>
        <translation>Aucun fuseau horaire ne s’appelle «&#xa0;{name}&#xa0;». Tapez une ville, ou choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>No session can be read like this. Say what the columns hold.</source>
        <translation>Aucune session ne peut être lue ainsi. Indiquez ce que contiennent les colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} on {days}</source>
        <translation>{sessions} sur {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are alike</source>
        <translation>Toutes celles qui se ressemblent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) not read</source>
        <translation>
            <numerusform>%Ln élément non lu</numerusform>
            <numerusform>%Ln éléments non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
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
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Afficher toutes les sessions</translation>
    </message>
    <message>
        <source>None is yours yet. Click the star of a session, or press M, and it is listed here.</source>
        <translation>Aucune n’est encore à vous. Cliquez sur l’étoile d’une session, ou appuyez sur M, et elle figurera ici.</translation>
    </message>
    <message>
        <source>There is no session in this programme.</source>
        <translation>Il n’y a aucune session dans ce programme.</translation>
    </message>
    <message>
        <source>No session fits all of this.</source>
        <translation>Aucune session ne correspond à tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your sessions overlap</source>
        <translation>
            <numerusform>%Ln de vos sessions se chevauche</numerusform>
            <numerusform>%Ln de vos sessions se chevauchent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open its report</source>
        <translation>Ouvrir son rapport</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>Commencer un rapport</translation>
    </message>
    <message>
        <source>Begin a report with the form</source>
        <translation>Commencer un rapport avec le formulaire</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>Ouvrir un programme…</translation>
    </message>
    <message>
        <source>Forget this programme…</source>
        <translation>Oublier ce programme…</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time} ({own_time} here)</source>
        <translation>{time} ({own_time} ici)</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sans heure</translation>
    </message>
    <message>
        <source>Today · {day}</source>
        <translation>Aujourd’hui · {day}</translation>
    </message>
    <message>
        <source>this is no session that can be read</source>
        <translation>ce n’est pas une session lisible</translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>une session sans titre</translation>
    </message>
    <message>
        <source>this date is not understood</source>
        <translation>cette date n’est pas comprise</translation>
    </message>
    <message>
        <source>this time is not understood</source>
        <translation>cette heure n’est pas comprise</translation>
    </message>
    <message>
        <source>this time zone is not known</source>
        <translation>ce fuseau horaire n’est pas connu</translation>
    </message>
    <message>
        <source>this length is not understood</source>
        <translation>cette durée n’est pas comprise</translation>
    </message>
    <message>
        <source>these repetitions are not understood</source>
        <translation>ces répétitions ne sont pas comprises</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>la fin est avant le début</translation>
    </message>
    <message>
        <source>two sessions have this id</source>
        <translation>deux sessions ont cet identifiant</translation>
    </message>
    <message>
        <source>the file ends here, too early</source>
        <translation>le fichier s’arrête ici, trop tôt</translation>
    </message>
    <message>
        <source>Somewhere: {trouble}</source>
        <translation>Quelque part&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Line {line}: {trouble}</source>
        <translation>Ligne {line}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>– not used –</source>
        <translation>– non utilisée –</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>{field}: {difference}</source>
        <translation>{field}&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>sans {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>avec des modifications</translation>
    </message>
</context>
<context>
    <name>ReadingWindow</name>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>{title} (read only) – Rapporteur</source>
        <translation>{title} (lecture seule) – Rapporteur</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Choisir une partie de l’écran</translation>
    </message>
    <message>
        <source>Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the one that is drawn, Escape leaves.</source>
        <translation>Tracez un rectangle en faisant glisser, ou déplacez-le avec les flèches&#xa0;; avec Shift, elles changent sa taille. Enter prend celui qui est tracé, Escape quitte.</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Rien n’est tracé</translation>
    </message>
    <message>
        <source>across {left} to {right} %, down {top} to {bottom} %</source>
        <translation>horizontalement de {left} à {right}&#xa0;%, verticalement de {top} à {bottom}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>In %Ln minute(s)</source>
        <translation>
            <numerusform>Dans %Ln minute</numerusform>
            <numerusform>Dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never remind me of this</source>
        <translation>Ne jamais me le rappeler</translation>
    </message>
    <message>
        <source>The session starts soon</source>
        <translation>La session commence bientôt</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <translation>
            <numerusform>dans %Ln min</numerusform>
            <numerusform>dans %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>reste %Ln min</numerusform>
            <numerusform>reste %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is over time</source>
        <translation>{name} dépasse son temps</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %Ln min left</source>
        <translation>
            <numerusform>Il reste %Ln min à {name}</numerusform>
            <numerusform>Il reste %Ln min à {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>by {span}</source>
        <translation>de {span}</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video</source>
        <translation>Demandez à tous d’allumer leur caméra</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>La photo de groupe n’a pas été prise</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>Le temps de la session est écoulé</translation>
    </message>
    <message>
        <source>The report is due in {span}</source>
        <translation>Le rapport est à remettre dans {span}</translation>
    </message>
    <message>
        <source>The report was due {span} ago</source>
        <translation>Le rapport est attendu depuis {span}</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>The session starts in 5 minutes</source>
        <translation>La session commence dans 5 minutes</translation>
    </message>
    <message>
        <source>A speaker has 2 minutes left</source>
        <translation>Il reste 2 minutes à un intervenant</translation>
    </message>
    <message>
        <source>A speaker is over their time</source>
        <translation>Un intervenant a dépassé son temps</translation>
    </message>
    <message>
        <source>Ask everyone to turn on their video, 5 minutes before the end</source>
        <translation>Demander à tous d’allumer leur caméra, 5 minutes avant la fin</translation>
    </message>
    <message>
        <source>The group photo has not been taken</source>
        <translation>La photo de groupe n’a pas été prise</translation>
    </message>
    <message>
        <source>The session&apos;s time is up</source>
        <translation>Le temps de la session est écoulé</translation>
    </message>
    <message>
        <source>The report is due</source>
        <translation>Le rapport est à remettre</translation>
    </message>
    <message>
        <source>Notify me outside of this window, too</source>
        <translation>M’avertir aussi hors de cette fenêtre</translation>
    </message>
    <message>
        <source>Reminders are shown in the window, without a sound. Each can be put off.</source>
        <translation>Les rappels s’affichent dans la fenêtre, sans son. Chacun peut être remis à plus tard.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
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
        <translation>{title}&#xa0;: {state}. {details}</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>ouvert le {date}</translation>
    </message>
    <message>
        <source>not in a folder yet</source>
        <translation>pas encore dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>{when} · %Ln word(s) · {file}</source>
        <translation>
            <numerusform>{when} · %Ln mot · {file}</numerusform>
            <numerusform>{when} · %Ln mots · {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Fichier absent</translation>
    </message>
    <message>
        <source>E-mail made</source>
        <translation>Courriel préparé</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Draft: {place} is missing</source>
        <translation>Brouillon&#xa0;: il manque {place}</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln thing(s) missing</source>
        <translation>
            <numerusform>Brouillon&#xa0;: il manque %Ln élément</numerusform>
            <numerusform>Brouillon&#xa0;: il manque %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDesk</name>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The e-mail is open in your mail program</source>
        <translation>Le message est ouvert dans votre messagerie</translation>
    </message>
    <message>
        <source>No mail program was found</source>
        <translation>Aucune messagerie n’a été trouvée</translation>
    </message>
    <message>
        <source>The e-mail is ready in {file}</source>
        <translation>Le message est prêt dans {file}</translation>
    </message>
    <message>
        <source>To: {to}
Subject: {subject}

{body}</source>
        <translation>À&#xa0;: {to}
Objet&#xa0;: {subject}

{body}</translation>
    </message>
    <message>
        <source>Attach {file} to a new message</source>
        <translation>Joignez {file} à un nouveau message</translation>
    </message>
    <message>
        <source>Recipients and text are on the clipboard.</source>
        <translation>Les destinataires et le texte sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The letter itself still names somebody. Change its subject or text, or send it as it is.</source>
        <translation>La lettre elle-même nomme encore quelqu’un. Modifiez son objet ou son texte, ou envoyez-la telle quelle.</translation>
    </message>
    <message>
        <source>The e-mails are ready in {folder}</source>
        <translation>Les messages sont prêts dans {folder}</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>L’envoyer à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>The message may have arrived. Whoever has it already would get it twice.</source>
        <translation>Le message est peut-être arrivé. Qui l’a déjà le recevrait deux fois.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>L’envoyer à nouveau</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the report</source>
        <translation>Envoyer le rapport</translation>
    </message>
    <message>
        <source>What there is to say of this version</source>
        <translation>Ce qu’il y a à dire de cette version</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Note d’accompagnement</translation>
    </message>
    <message>
        <source>Leave out names (Chatham House Rule)</source>
        <translation>Omettre les noms (règle de Chatham House)</translation>
    </message>
    <message>
        <source>Set up an account…</source>
        <translation>Configurer un compte…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Use the form&apos;s own text again</source>
        <translation>Revenir au texte du formulaire</translation>
    </message>
    <message>
        <source>To look at before it is sent</source>
        <translation>À regarder avant l’envoi</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres façons</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open it in my mail program</source>
        <translation>L’ouvrir dans ma messagerie</translation>
    </message>
    <message>
        <source>Show the PDF, and copy recipients and text</source>
        <translation>Montrer le PDF, et copier destinataires et texte</translation>
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
        <translation>Votre messagerie</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>This will be version {number}.</source>
        <translation>Ce sera la version {number}.</translation>
    </message>
    <message>
        <source>This is version {number}, which was handed in already.</source>
        <translation>C’est la version {number}, qui a déjà été remise.</translation>
    </message>
    <message>
        <source>Use smaller photos: {smaller} instead of {size}</source>
        <translation>Utiliser des photos plus petites&#xa0;: {smaller} au lieu de {size}</translation>
    </message>
    <message>
        <source>The message is {size}, and at most {limit} are taken. Nothing was sent.</source>
        <translation>Le message fait {size}, et {limit} au plus sont acceptés. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Open in my mail program</source>
        <translation>Ouvrir dans ma messagerie</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This is no e-mail address: {text}</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Start the session&apos;s clock now</source>
        <translation>Démarrer l’horloge de la session maintenant</translation>
    </message>
    <message>
        <source>Break, or go on after it</source>
        <translation>Pause, ou reprendre après elle</translation>
    </message>
    <message>
        <source>The session has ended, or goes on</source>
        <translation>La session est terminée, ou continue</translation>
    </message>
    <message>
        <source>5 more minutes for the session</source>
        <translation>5 minutes de plus pour la session</translation>
    </message>
    <message>
        <source>5 minutes less for the session</source>
        <translation>5 minutes de moins pour la session</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Point suivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>A minute more for who speaks</source>
        <translation>Une minute de plus pour qui a la parole</translation>
    </message>
    <message>
        <source>A minute less for who speaks</source>
        <translation>Une minute de moins pour qui a la parole</translation>
    </message>
    <message>
        <source>Leave out what comes next</source>
        <translation>Sauter ce qui suit</translation>
    </message>
    <message>
        <source>Agenda…</source>
        <translation>Ordre du jour…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {time}</source>
        <translation>L’horloge de l’ordinateur a été avancée de {time}</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}</source>
        <translation>L’horloge de l’ordinateur a été reculée de {time}</translation>
    </message>
    <message>
        <source>Speakers&apos; times are measured and stay right; what is left follows the new time.</source>
        <translation>Les temps des intervenants sont mesurés à part et restent justes&#xa0;; ce qui reste suit la nouvelle heure.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>The session&apos;s clock starts anew</source>
        <translation>L’horloge de la session repart du début</translation>
    </message>
    <message>
        <source>more or less time</source>
        <translation>plus ou moins de temps</translation>
    </message>
    <message>
        <source>leaving out</source>
        <translation>sauter</translation>
    </message>
    <message>
        <source>taking up again</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Commencer maintenant</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minute de plus</translation>
    </message>
    <message>
        <source>5 minutes more</source>
        <translation>5 minutes de plus</translation>
    </message>
    <message>
        <source>1 minute less</source>
        <translation>1 minute de moins</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Sauter</translation>
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
        <translation>Rapport commencé</translation>
    </message>
    <message>
        <source>Overlaps with {titles}</source>
        <translation>Chevauche {titles}</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Set up Rapporteur</source>
        <translation>Configurer Rapporteur</translation>
    </message>
    <message>
        <source>The key for the group photo</source>
        <translation>La touche pour la photo de groupe</translation>
    </message>
    <message>
        <source>Send from here, with my e-mail account</source>
        <translation>Envoyer d’ici, avec mon compte e-mail</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>How to send the report</source>
        <translation>Comment envoyer le rapport</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Your name stands as rapporteur in new reports. Both stay on this computer until you send something.</source>
        <translation>Votre nom figure comme rapporteur dans les nouveaux rapports. Les deux restent sur cet ordinateur jusqu’à ce que vous envoyiez quelque chose.</translation>
    </message>
    <message>
        <source>Press the keys that should take the photo of the meeting, also while the call is in front. Nothing else that you type in other programs is ever seen.</source>
        <translation>Appuyez sur les touches qui doivent prendre la photo de la réunion, même quand l’appel est devant. Rien d’autre de ce que vous tapez dans d’autres programmes n’est jamais vu.</translation>
    </message>
    <message>
        <source>Without an account the finished e-mail opens in your mail program, and you send it there. You can choose otherwise at any time in the settings.</source>
        <translation>Sans compte, le message terminé s’ouvre dans votre messagerie, et vous l’envoyez de là. Vous pouvez choisir autrement à tout moment dans les réglages.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Add this line to the configuration of sway: {line}</source>
        <translation>Ajoutez cette ligne à la configuration de sway&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Add this line to the configuration of Hyprland: {line}</source>
        <translation>Ajoutez cette ligne à la configuration de Hyprland&#xa0;: {line}</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du bureau, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, View and Customise Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du bureau, sous Clavier, Afficher et personnaliser les raccourcis, Raccourcis personnalisés, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Add New, Command or Script, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du système, sous Clavier, Raccourcis, Ajouter, Commande ou script, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Application Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du bureau, sous Clavier, Raccourcis d’applications, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the system settings, under Keyboard, Shortcuts, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du système, sous Clavier, Raccourcis, Raccourcis personnalisés, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Keyboard, Custom Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du bureau, sous Clavier, Raccourcis personnalisés, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the control centre, under Keyboard Shortcuts, bind {key} to the command rapporteur snap.</source>
        <translation>Dans le centre de contrôle, sous Raccourcis clavier, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the desktop&apos;s settings, under Input Devices, Keyboard, Keyboard Shortcuts, Custom, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages du bureau, sous Périphériques d’entrée, Clavier, Raccourcis clavier, Personnalisés, associez {key} à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>In the LXQt settings, under Shortcut Keys, bind {key} to the command rapporteur snap.</source>
        <translation>Dans les réglages de LXQt, sous Raccourcis clavier, associez {key} à la commande rapporteur snap.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%Ln line(s) as they are</source>
        <translation>
            <numerusform>%Ln ligne inchangée</numerusform>
            <numerusform>%Ln lignes inchangées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDesk</name>
    <message>
        <source>Ask speakers to sign off…</source>
        <translation>Demander l’accord des intervenants…</translation>
    </message>
    <message>
        <source>a speaker&apos;s answer</source>
        <translation>la réponse d’un intervenant</translation>
    </message>
    <message>
        <source>The answer of {name} is kept</source>
        <translation>La réponse de {name} est gardée</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Montrer…</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation>Accord des intervenants</translation>
    </message>
    <message>
        <source>Each speaker gets what the report has of them, without private lines, and is asked whether it is right.</source>
        <translation>Chaque intervenant reçoit ce que le rapport contient de son intervention, sans lignes privées, et on lui demande si c’est exact.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Jours pour répondre</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation>Noter une réponse…</translation>
    </message>
    <message>
        <source>Open a reply…</source>
        <translation>Ouvrir une réponse…</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln speaker(s)</source>
        <translation>
            <numerusform>Demander à %Ln intervenant</numerusform>
            <numerusform>Demander à %Ln intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>An e-mail address is needed of {names}.</source>
        <translation>Il manque une adresse e-mail de {names}.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>a speaker&apos;s e-mail address</source>
        <translation>l’adresse e-mail d’un intervenant</translation>
    </message>
</context>
<context>
    <name>SignOffWords</name>
    <message>
        <source>asked to sign off</source>
        <translation>accord demandé</translation>
    </message>
    <message>
        <source>agreed to their part</source>
        <translation>d’accord avec sa partie</translation>
    </message>
    <message>
        <source>agreed, but their part has changed since</source>
        <translation>d’accord, mais sa partie a changé depuis</translation>
    </message>
    <message>
        <source>asked for a change</source>
        <translation>a demandé un changement</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore sollicité</translation>
    </message>
    <message>
        <source>agreed on {day}</source>
        <translation>d’accord le {day}</translation>
    </message>
    <message>
        <source>agreed on {day}; changed since</source>
        <translation>d’accord le {day}&#xa0;; modifié depuis</translation>
    </message>
    <message>
        <source>asked for a change on {day}; changed since</source>
        <translation>a demandé un changement le {day}&#xa0;; modifié depuis</translation>
    </message>
    <message>
        <source>asked for a change on {day}</source>
        <translation>a demandé un changement le {day}</translation>
    </message>
    <message>
        <source>asked on {day}; no answer by {due}</source>
        <translation>sollicité le {day}&#xa0;; sans réponse au {due}</translation>
    </message>
    <message>
        <source>asked on {day}, to answer by {due}</source>
        <translation>sollicité le {day}, réponse attendue pour le {due}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>sollicité le {day}</translation>
    </message>
</context>
<context>
    <name>SpeakerBar</name>
    <message>
        <source>SPEAKERS</source>
        <translation>INTERVENANTS</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Ajouter un intervenant</translation>
    </message>
    <message>
        <source>adding a speaker</source>
        <translation>ajouter un intervenant</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Arrêter le temps</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Démarrer le temps</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>editing a speaker</source>
        <translation>modifier un intervenant</translation>
    </message>
    <message>
        <source>removing a speaker</source>
        <translation>retirer un intervenant</translation>
    </message>
</context>
<context>
    <name>SpeakerModel</name>
    <message>
        <source>renaming a speaker</source>
        <translation>renommer un intervenant</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message numerus="yes">
        <source>speaking · %Ln min</source>
        <translation>
            <numerusform>a la parole · %Ln min</numerusform>
            <numerusform>a la parole · %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>questions, chat</source>
        <translation>questions, chat</translation>
    </message>
    <message>
        <source>Moderator · {affiliation}</source>
        <translation>Modération · {affiliation}</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>{text}, {said}</source>
        <translation>{text}, {said}</translation>
    </message>
    <message>
        <source>{allowed} allotted</source>
        <translation>temps attribué&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>{time} of {allowed}, over time</source>
        <translation>{time} sur {allowed}, temps dépassé</translation>
    </message>
    <message>
        <source>{time} of {allowed}</source>
        <translation>{time} sur {allowed}</translation>
    </message>
    <message>
        <source>moving a speaker</source>
        <translation>déplacer un intervenant</translation>
    </message>
</context>
<context>
    <name>SpeakerScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>On the screen {name}</source>
        <translation>Sur l’écran {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <translation>Vue pour les intervenants</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Session: {left}</source>
        <translation>Session&#xa0;: {left}</translation>
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
        <translation>Sessions ou rapports</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Ready for your first session</source>
        <translation>Tout prêt pour votre première session</translation>
    </message>
    <message>
        <source>Three short steps: your name, the key for the group photo, how to send.</source>
        <translation>Trois courtes étapes&#xa0;: votre nom, la touche pour la photo de groupe, comment envoyer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Search in all reports</source>
        <translation>Chercher dans tous les rapports</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>No line has all of these words.</source>
        <translation>Aucune ligne ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Reports that you write or open are listed here.</source>
        <translation>Les rapports que vous écrivez ou ouvrez figurent ici.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>How the report stands</source>
        <translation>Où en est le rapport</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Manque %Ln</numerusform>
            <numerusform>Manquent %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>Il manque %Ln élément</numerusform>
            <numerusform>Il manque %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo  {key}</source>
        <translation>Photo  {key}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Take the group photo</source>
        <translation>Prendre la photo de groupe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter le PDF</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
</context>
<context>
    <name>StripFace</name>
    <message>
        <source>Take the group photo</source>
        <translation>Prendre la photo de groupe</translation>
    </message>
    <message>
        <source>Next on the agenda</source>
        <translation>Point suivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>Back to the whole window</source>
        <translation>Revenir à la fenêtre entière</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>{time} ({over})</source>
        <translation>{time} ({over})</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Ensuite&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>TestShot</name>
    <message>
        <source>Take a test photo…</source>
        <translation>Prendre une photo d’essai…</translation>
    </message>
    <message>
        <source>The test photo</source>
        <translation>La photo d’essai</translation>
    </message>
    <message>
        <source>To see before the session whether photos can be taken here.</source>
        <translation>Pour voir avant la session si l’on peut prendre des photos ici.</translation>
    </message>
    <message>
        <source>The test photo is being taken…</source>
        <translation>La photo d’essai est en cours…</translation>
    </message>
    <message>
        <source>Taken of one window alone, in {seconds} s. It has not been kept.</source>
        <translation>Prise d’une seule fenêtre, en {seconds} s. Elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>Taken of the whole screen, in {seconds} s, as no meeting&apos;s window could be seen. It has not been kept.</source>
        <translation>Prise de tout l’écran, en {seconds} s, car aucune fenêtre de réunion n’était visible. Elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>In the system&apos;s settings, let Rapporteur record the screen. Then take the test photo again.</source>
        <translation>Dans les réglages du système, autorisez Rapporteur à enregistrer l’écran. Puis reprenez la photo d’essai.</translation>
    </message>
    <message>
        <source>Take the test photo again, and agree when the desktop asks.</source>
        <translation>Reprenez la photo d’essai et acceptez quand le bureau le demande.</translation>
    </message>
    <message>
        <source>Open the meeting and take the test photo again. If that is no better, “Part of the screen…” in the photo&apos;s menu still is a way.</source>
        <translation>Ouvrez la réunion et reprenez la photo d’essai. Sinon, il reste «&#xa0;Partie de l’écran…&#xa0;» dans le menu de la photo.</translation>
    </message>
    <message>
        <source>Try again with the meeting in view. A screenshot can always be pasted into the report.</source>
        <translation>Réessayez avec la réunion à l’écran. On peut toujours coller une capture dans le rapport.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>{words} of {most} words</source>
        <translation>{words} mots sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>History – Rapporteur</source>
        <translation>Historique – Rapporteur</translation>
    </message>
    <message>
        <source>Choose a version to see what differs from the report as it is now.</source>
        <translation>Choisissez une version pour voir ce qui diffère du rapport actuel.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Nommer cette version…</translation>
    </message>
    <message>
        <source>Forget the history…</source>
        <translation>Oublier l’historique…</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>{when} · {what}</source>
        <translation>{when} · {what}</translation>
    </message>
    <message>
        <source>{version}: {details}</source>
        <translation>{version}&#xa0;: {details}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Begun here</source>
        <translation>Début sur cet ordinateur</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>Exporté sous {file}</translation>
    </message>
    <message>
        <source>Put into an e-mail to {recipients}</source>
        <translation>Mis dans un courriel pour {recipients}</translation>
    </message>
    <message>
        <source>Put into an e-mail</source>
        <translation>Mis dans un courriel</translation>
    </message>
    <message>
        <source>Handed in as version {number}</source>
        <translation>Remis comme version {number}</translation>
    </message>
    <message>
        <source>Yours, before {file} as changed elsewhere was opened</source>
        <translation>La vôtre, avant l’ouverture de {file} modifié ailleurs</translation>
    </message>
    <message>
        <source>Changed elsewhere: {file}</source>
        <translation>Modifié ailleurs&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>Avant la restauration d’une version antérieure</translation>
    </message>
    <message>
        <source>Before another version was brought in</source>
        <translation>Avant l’intégration d’une autre version</translation>
    </message>
    <message>
        <source>Recovered after the program ended unexpectedly</source>
        <translation>Récupéré après un arrêt inattendu du programme</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) more</source>
        <translation>
            <numerusform>%Ln mot de plus</numerusform>
            <numerusform>%Ln mots de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) fewer</source>
        <translation>
            <numerusform>%Ln mot de moins</numerusform>
            <numerusform>%Ln mots de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>As many words as before</source>
        <translation>Autant de mots qu’avant</translation>
    </message>
    <message>
        <source>The report is as it was in this version.</source>
        <translation>Le rapport est tel que dans cette version.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Restore this part</source>
        <translation>Restaurer cette partie</translation>
    </message>
    <message>
        <source>Restored. Undo brings back what was there, and so does the history.</source>
        <translation>Restauré. Annuler rend ce qu’il y avait, et l’historique aussi.</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Oublier l’historique</translation>
    </message>
    <message>
        <source>All earlier versions, the words that were deleted and the photos that were removed are gone for good, also from the report&apos;s file when it is next written. The report itself stays.</source>
        <translation>Toutes les versions antérieures, les mots effacés et les photos retirées disparaissent pour de bon, y compris du fichier du rapport dès qu’il sera réécrit. Le rapport lui-même reste.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>EARLY</source>
        <translation>BIENTÔT</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>DÉPASSÉE</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>TERMINÉE</translation>
    </message>
    <message numerus="yes">
        <source>starts in %Ln day(s)</source>
        <translation>
            <numerusform>commence dans %Ln jour</numerusform>
            <numerusform>commence dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until it starts</source>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>of the break</source>
        <translation>de pause</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
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
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>{name}: {time} over {allowed}</source>
        <translation>{name}&#xa0;: {time} au-delà de {allowed}</translation>
    </message>
    <message>
        <source>{name}: {time} of {allowed}</source>
        <translation>{name}&#xa0;: {time} sur {allowed}</translation>
    </message>
    <message>
        <source>{name}: done in {time} of {allowed}</source>
        <translation>{name}&#xa0;: fait en {time} sur {allowed}</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}&#xa0;: sauté</translation>
    </message>
    <message>
        <source>{name}: {start}–{end}</source>
        <translation>{name}&#xa0;: {start}–{end}</translation>
    </message>
    <message>
        <source>{name}: {allowed}</source>
        <translation>{name}&#xa0;: {allowed}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}</source>
        <translation>{name}&#xa0;: prévu {planned}</translation>
    </message>
    <message>
        <source>{name}: planned {planned}, taken {taken}</source>
        <translation>{name}&#xa0;: prévu {planned}, employé {taken}</translation>
    </message>
    <message numerus="yes">
        <source>{name} would end %Ln min late</source>
        <translation>
            <numerusform>{name} finirait avec %Ln min de retard</numerusform>
            <numerusform>{name} finirait avec %Ln min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Point</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>De–à</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumeDialog</name>
    <message>
        <source>Volume of reports</source>
        <translation>Recueil de rapports</translation>
    </message>
    <message>
        <source>the forum&apos;s name</source>
        <translation>le nom du forum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>As the reports</source>
        <translation>Comme les rapports</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>All reports in a folder become one PDF: a cover, contents, sessions by day and track, and indexes of people and of marked lines.</source>
        <translation>Tous les rapports d’un dossier deviennent un PDF&#xa0;: une couverture, un sommaire, les sessions par jour et par axe, et des index des personnes et des lignes marquées.</translation>
    </message>
    <message>
        <source>Folder with the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Programme, to list what is missing</source>
        <translation>Programme, pour voir ce qui manque</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Make the volume…</source>
        <translation>Faire le recueil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write the volume</source>
        <translation>Écrire le recueil</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no report of “{title}”.</source>
        <translation>Il n’y a pas de rapport de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) in {file}, on {pages} pages.</source>
        <translation>
            <numerusform>%Ln rapport dans {file}&#xa0;; pages&#xa0;: {pages}.</numerusform>
            <numerusform>%Ln rapports dans {file}&#xa0;; pages&#xa0;: {pages}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters have no picture in the PDF: {characters}</source>
        <translation>Ces caractères ne se voient pas dans le PDF&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no report that can be read in {folder}.</source>
        <translation>Il n’y a aucun rapport lisible dans {folder}.</translation>
    </message>
</context>
<context>
    <name>Wayfinder</name>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
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
        <translation>Choisir la fenêtre de la réunion</translation>
    </message>
    <message>
        <source>Part of the screen…</source>
        <translation>Partie de l’écran…</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Tout l’écran</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Looking for windows…</source>
        <translation>Recherche des fenêtres…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>La fenêtre {title} n’est plus ouverte.</translation>
    </message>
    <message>
        <source>{title} (minimised)</source>
        <translation>{title} (réduite)</translation>
    </message>
    <message>
        <source>{title}, of {program}, minimised</source>
        <translation>{title}, de {program}, réduite</translation>
    </message>
    <message>
        <source>{title}, of {program}, {width}×{height}</source>
        <translation>{title}, de {program}, {width}×{height}</translation>
    </message>
    <message>
        <source>This window is minimised. Show it, and it can be taken.</source>
        <translation>Cette fenêtre est réduite. Affichez-la, et la photo pourra être prise.</translation>
    </message>
    <message>
        <source>The window that you choose is the first choice for this session from now on.</source>
        <translation>La fenêtre que vous choisissez sera désormais le premier choix pour cette session.</translation>
    </message>
    <message>
        <source>No window of another program can be seen here. Take a part of the screen instead.</source>
        <translation>Aucune fenêtre d’un autre programme n’est visible ici. Prenez plutôt une partie de l’écran.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file} could not be written ({problem}). The report itself is safe. Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>{file} n’a pas pu être écrit ({problem}). Le rapport lui-même est en sécurité. Fermez le fichier s’il est ouvert ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The message cannot be sent: {address} is no e-mail address. Nothing was sent.</source>
        <translation>Le message ne peut pas être envoyé&#xa0;: {address} n’est pas une adresse e-mail. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The password could not be kept in the system&apos;s keyring ({problem}). It is remembered until the program ends.</source>
        <translation>Le mot de passe n’a pas pu être gardé dans le trousseau du système ({problem}). Il est retenu jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>This is larger than any answer. Record what it says by hand.</source>
        <translation>C’est plus grand que toute réponse. Notez à la main ce qui y est dit.</translation>
    </message>
    <message>
        <source>This is no e-mail. Save the answer as an .eml file in your mail program and open that.</source>
        <translation>Ce n’est pas un e-mail. Enregistrez la réponse comme fichier .eml dans votre messagerie et ouvrez-le.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be read; it stays in the report as it is. Make it smaller in another program and paste it again.</source>
        <translation>La photo a trop de pixels pour être lue&#xa0;; elle reste telle quelle dans le rapport. Réduisez-la dans un autre programme et collez-la de nouveau.</translation>
    </message>
    <message>
        <source>The photo is damaged and cannot be read; it stays in the report as it is. Take another, or remove it.</source>
        <translation>La photo est endommagée et ne peut pas être lue&#xa0;; elle reste telle quelle dans le rapport. Prenez-en une autre, ou retirez-la.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used: {problem}</source>
        <translation>Le modèle {file} ne peut pas être utilisé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>A programme that was kept here is damaged and was set aside as {file}. Open it from its own file again.</source>
        <translation>Un programme gardé ici est endommagé et a été mis de côté sous le nom {file}. Rouvrez-le depuis son propre fichier.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} cannot be used. Typing goes on without them.</source>
        <translation>Vos abréviations dans {file} sont inutilisables. La saisie continue sans elles.</translation>
    </message>
    <message>
        <source>Your abbreviations in {file} are damaged; the file is kept as {kept}. Typing goes on without them.</source>
        <translation>Vos abréviations dans {file} sont endommagées&#xa0;; le fichier est gardé sous {kept}. La saisie continue sans elles.</translation>
    </message>
    <message>
        <source>Your own words could not be kept in {file} ({problem}). They count until the program ends.</source>
        <translation>Vos propres mots n’ont pas pu être gardés dans {file} ({problem}). Ils comptent jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Spelling is not checked any more. Everything else works as before.</source>
        <translation>L’orthographe n’est plus vérifiée. Tout le reste fonctionne comme avant.</translation>
    </message>
    <message>
        <source>No report could be read from this file: {problem}. Nothing was changed.</source>
        <translation>Aucun rapport n’a pu être lu dans ce fichier&#xa0;: {problem}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a PDF ({problem}). Nothing was changed.</source>
        <translation>{file} ne peut pas être lu comme PDF ({problem}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This text has the labels of no form that is known here. Nothing was changed.</source>
        <translation>Ce texte n’a les intitulés d’aucun formulaire connu ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is not plain text in UTF-8. It has been left as it is.</source>
        <translation>Le fichier n’est pas du texte brut en UTF-8. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written: {problem}.</source>
        <translation>{file} ne peut pas être lu ou écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Your notes are safe.</source>
        <translation>Quelque chose d’inattendu s’est produit ({error}). Vos notes sont en sécurité.</translation>
    </message>
    <message>
        <source>Messages of this report are being sent by another Rapporteur on this computer. Nothing was sent from here.</source>
        <translation>Un autre Rapporteur sur cet ordinateur est en train d’envoyer des messages de ce rapport. Rien n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>The outbox of this report was written by a newer version of Rapporteur. It has been left as it is; update the program to send from here.</source>
        <translation>La boîte d’envoi de ce rapport a été écrite par une version plus récente de Rapporteur. Elle a été laissée telle quelle&#xa0;; mettez le programme à jour pour envoyer d’ici.</translation>
    </message>
    <message>
        <source>That cannot be done with this message any more.</source>
        <translation>Cela ne peut plus se faire avec ce message.</translation>
    </message>
    <message>
        <source>The outbox of this report cannot be used ({detail}), so nothing was sent. The report is safe; “Open it in my mail program” still works.</source>
        <translation>La boîte d’envoi de ce rapport est inutilisable ({detail})&#xa0;; rien n’a donc été envoyé. Le rapport est en sécurité&#xa0;; «&#xa0;L’ouvrir dans ma messagerie&#xa0;» fonctionne toujours.</translation>
    </message>
    <message>
        <source>{file} is no programme that can be read. Ask for it as iCalendar, schedule.xml, schedule.json, CSV or XLSX.</source>
        <translation>{file} n’est pas un programme lisible. Demandez-le en iCalendar, schedule.xml, schedule.json, CSV ou XLSX.</translation>
    </message>
    <message>
        <source>{file} has no column with titles. A programme&apos;s table has a column Title and, as far as they are known, Day, Start, End, Room and Speakers.</source>
        <translation>{file} n’a pas de colonne de titres. Le tableau d’un programme a une colonne Titre et, s’ils sont connus, Jour, Début, Fin, Salle et Intervenants.</translation>
    </message>
    <message>
        <source>{file} cannot be read as text. Save it as UTF-8 and open it again.</source>
        <translation>{file} ne peut pas être lu comme texte. Enregistrez-le en UTF-8 et rouvrez-le.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a programme ({detail}).</source>
        <translation>{file} est endommagé et ne peut pas être lu comme programme ({detail}).</translation>
    </message>
    <message>
        <source>{file} is too large for a programme ({detail}).</source>
        <translation>{file} est trop grand pour un programme ({detail}).</translation>
    </message>
    <message>
        <source>{file} declares entities or asks for other files, and is not read for that reason.</source>
        <translation>{file} déclare des entités ou demande d’autres fichiers, et n’est pas lu pour cette raison.</translation>
    </message>
    <message>
        <source>{file} has no session in it.</source>
        <translation>{file} ne contient aucune session.</translation>
    </message>
    <message>
        <source>{file} is not a Rapporteur report. It has been left as it is.</source>
        <translation>{file} n’est pas un rapport de Rapporteur. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Rapporteur. It has been left as it is; update the program to open it.</source>
        <translation>{file} a été écrit par une version plus récente de Rapporteur. Il a été laissé tel quel&#xa0;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{file} is damaged ({detail}). It has been left as it is.</source>
        <translation>{file} est endommagé ({detail}). Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} is already open in another Rapporteur window on this computer. You can read it as it was last written to its file, or write in a copy.</source>
        <translation>{file} est déjà ouvert dans une autre fenêtre de Rapporteur sur cet ordinateur. Vous pouvez le lire tel qu’il a été écrit en dernier dans son fichier, ou écrire dans une copie.</translation>
    </message>
    <message>
        <source>{who} has {file} open on {host} since {time}. You can read it as it was last written, or write in a copy. If you both write, both versions are kept.</source>
        <translation>{who} a ouvert {file} sur {host} à {time}. Vous pouvez le lire tel qu’il a été écrit en dernier, ou écrire dans une copie. Si vous écrivez tous les deux, les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>That version is no longer kept. The report is as it was.</source>
        <translation>Cette version n’est plus gardée. Le rapport est resté tel quel.</translation>
    </message>
    <message>
        <source>There are {count} named versions already. Take a name away before you give another.</source>
        <translation>Il y a déjà {count} versions nommées. Retirez un nom avant d’en donner un autre.</translation>
    </message>
    <message>
        <source>The last changes are not on the disk yet: {detail}. They are kept in memory and tried again; make some room, and do not close the window.</source>
        <translation>Les dernières modifications ne sont pas encore sur le disque&#xa0;: {detail}. Elles restent en mémoire et un nouvel essai suit&#xa0;; libérez de la place et ne fermez pas la fenêtre.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}. Everything is safe in Rapporteur&apos;s own folder; save a copy somewhere else.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {detail}. Tout est en sécurité dans le dossier de Rapporteur&#xa0;; enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {detail}.</source>
        <translation>{file} ne peut pas être ouvert&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>No meeting window was found. Open the meeting, or choose a window.</source>
        <translation>Aucune fenêtre de réunion n’a été trouvée. Ouvrez la réunion ou choisissez une fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) could be the meeting, so no photo was taken yet. Choose the window.</source>
        <translation>
            <numerusform>%Ln fenêtre pourrait être la réunion, aucune photo n’a donc encore été prise. Choisissez la fenêtre.</numerusform>
            <numerusform>%Ln fenêtres pourraient être la réunion, aucune photo n’a donc encore été prise. Choisissez la fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules about meeting windows in {file} cannot be used. Zoom is found all the same; choose other meetings by hand.</source>
        <translation>Les règles sur les fenêtres de réunion dans {file} sont inutilisables. Zoom est trouvé malgré tout&#xa0;; choisissez les autres réunions à la main.</translation>
    </message>
    <message>
        <source>The window {title} is minimised. Show it and try again.</source>
        <translation>La fenêtre {title} est réduite. Affichez-la et réessayez.</translation>
    </message>
    <message>
        <source>The window {title} is no longer open.</source>
        <translation>La fenêtre {title} n’est plus ouverte.</translation>
    </message>
    <message>
        <source>The picture has one colour all over, so it was not kept: the system did not let the window be read.</source>
        <translation>L’image est d’une seule couleur et n’a pas été gardée&#xa0;: le système n’a pas laissé lire la fenêtre.</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog was closed, so no photo was taken.</source>
        <translation>Le dialogue du bureau a été fermé, aucune photo n’a donc été prise.</translation>
    </message>
    <message>
        <source>The system does not let Rapporteur read the screen. Allow it, and take the photo again.</source>
        <translation>Le système ne laisse pas Rapporteur lire l’écran. Autorisez-le, et reprenez la photo.</translation>
    </message>
    <message>
        <source>That key cannot take the photo: it needs Ctrl, Alt or Meta and a letter, a digit or F1 to F24. Choose another key in the menu.</source>
        <translation>Cette touche ne peut pas prendre la photo&#xa0;: il faut Ctrl, Alt ou Meta et une lettre, un chiffre ou F1 à F24. Choisissez-en une autre dans le menu.</translation>
    </message>
    <message>
        <source>{key} belongs to another program. The Photo button works; choose another key in the menu.</source>
        <translation>{key} appartient à un autre programme. Le bouton Photo fonctionne&#xa0;; choisissez une autre touche dans le menu.</translation>
    </message>
    <message>
        <source>This desktop gives no program a key of its own. The Photo button works; or bind a key in the desktop&apos;s settings to the command rapporteur snap.</source>
        <translation>Ce bureau ne donne à aucun programme une touche à lui. Le bouton Photo fonctionne&#xa0;; ou associez, dans les réglages du bureau, une touche à la commande rapporteur snap.</translation>
    </message>
    <message>
        <source>That part is outside the screen.</source>
        <translation>Cette partie est hors de l’écran.</translation>
    </message>
    <message>
        <source>No picture can be taken here: {reason}</source>
        <translation>Aucune photo ne peut être prise ici&#xa0;: {reason}</translation>
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
        <translation>Mots</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>«&#xa0;{word}&#xa0;» est juste</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
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
        <translation>Langues dans lesquelles l’orthographe est vérifiée</translation>
    </message>
    <message>
        <source>Follow the session and the window</source>
        <translation>Selon la session et la fenêtre</translation>
    </message>
    <message>
        <source>Expand abbreviations while typing</source>
        <translation>Développer les abréviations pendant la saisie</translation>
    </message>
    <message>
        <source>Offer the rest of a word while typing</source>
        <translation>Proposer la fin du mot pendant la saisie</translation>
    </message>
    <message>
        <source>Check the spelling in</source>
        <translation>Vérifier l’orthographe en</translation>
    </message>
    <message>
        <source>Abbreviations…</source>
        <translation>Abréviations…</translation>
    </message>
    <message>
        <source>Words are checked in the languages of the session, the form and the window, and in English.</source>
        <translation>Les mots sont vérifiés dans les langues de la session, du formulaire et de la fenêtre, et en anglais.</translation>
    </message>
    <message>
        <source>A word is right if one of these languages has it.</source>
        <translation>Un mot est juste s’il existe dans l’une de ces langues.</translation>
    </message>
    <message>
        <source>No language is chosen: spelling is not checked.</source>
        <translation>Aucune langue n’est choisie&#xa0;: l’orthographe n’est pas vérifiée.</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>_Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>Ask {name}: {state}</source>
        <translation>Demander à {name}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>Adresse e-mail de {name}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>_SpeakerView</name>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
</context>
<context>
    <name>_State</name>
    <message>
        <source>Opens what can be done with the session</source>
        <translation>Ouvre ce que l’on peut faire avec la session</translation>
    </message>
    <message>
        <source>Session: {state}</source>
        <translation>Session&#xa0;: {state}</translation>
    </message>
</context>
</TS>
