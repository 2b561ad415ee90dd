<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Address: {name}</source>
        <translation>Adresse: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Everything can be done with them. F1 shows them too.</source>
        <translation>Alles lässt sich mit ihnen machen. Auch F1 zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>For relaxation. Not for diagnosing or treating any condition.</source>
        <translation>Zur Entspannung. Nicht zum Erkennen oder Behandeln von Krankheiten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Mat Companion {version}</source>
        <translation>Mat Companion {version}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Open source, MIT licence.</source>
        <translation>Quelloffen, MIT-Lizenz.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Whose work it stands on</source>
        <translation>Worauf das Programm aufbaut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>{name}, {licence}</source>
        <translation>{name}, {licence}</translation>
    </message>
</context>
<context>
    <name>AfterForm</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Answer what you like. You can change it later.</source>
        <translation>Beantworte, was du magst. Du kannst es später ändern.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Anything to remember next time, such as where the pillow was</source>
        <translation>Was du dir fürs nächste Mal merken willst, etwa wo das Kissen lag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Enter speichert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>How do you feel now?</source>
        <translation>Wie fühlst du dich jetzt?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Skip ratings</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>What do you notice?</source>
        <translation>Was bemerkst du?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Why did you stop?</source>
        <translation>Warum hast du aufgehört?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Your ratings from before are marked with a ring.</source>
        <translation>Deine Bewertungen von vorher sind mit einem Ring markiert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>{low} to {high} is a good range</source>
        <translation>{low} bis {high} ist ein guter Bereich</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/page.py"/>
        <source>The same choice will be ready. Ctrl+Enter starts it.</source>
        <translation>Dieselbe Auswahl liegt bereit. Strg+Enter startet sie.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Choose {area}</source>
        <translation>{area} wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It has healed</source>
        <translation>Es ist verheilt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It is well again</source>
        <translation>Es ist wieder gut</translation>
    </message>
</context>
<context>
    <name>AnswersOffer</name>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Your answers after the session ({what}) were not saved. Save them now?</source>
        <translation>Deine Antworten nach der Sitzung ({what}) wurden nicht gespeichert. Jetzt speichern?</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>For the mat</source>
        <translation>Für die Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Not for the mat, and why</source>
        <translation>Nicht für die Matte, und warum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for now: {reason}</source>
        <translation>im Moment nicht: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for the mat: {reason}</source>
        <translation>nicht für die Matte: {reason}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Add {area}</source>
        <translation>{area} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Which area next?</source>
        <translation>Welcher Bereich nun?</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>I have asked, and they saw no reason against it</source>
        <translation>Ich habe gefragt, und man sah keinen Grund dagegen</translation>
    </message>
</context>
<context>
    <name>AtLoginController</name>
    <message>
        <location filename="../../matcompanion/controllers/at_login.py"/>
        <source>Starting at login could not be changed ({why}).</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern ({why}).</translation>
    </message>
</context>
<context>
    <name>AwakeController</name>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer did not accept the request to stay awake.</source>
        <translation>Der Bildschirm geht während der Sitzung vielleicht aus; dieser Computer hat die Bitte, wach zu bleiben, nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer stays awake, but did not accept the request to keep the screen on.</source>
        <translation>Der Bildschirm geht während der Sitzung vielleicht aus; dieser Computer bleibt wach, hat aber die Bitte, den Bildschirm anzulassen, nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Choose a session</source>
        <translation>Eine Sitzung wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Show Mat Companion</source>
        <translation>Mat Companion zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Time for yourself, if you like</source>
        <translation>Zeit für dich, wenn du magst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>You asked for a word at {time}.</source>
        <translation>Du wolltest um {time} erinnert werden.</translation>
    </message>
</context>
<context>
    <name>BeforeRatings</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>How is it now? You can skip this.</source>
        <translation>Wie ist es jetzt? Du kannst das auslassen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain, {area}</source>
        <translation>Schmerzen, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Tension</source>
        <translation>Anspannung</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for now: {reason}</source>
        <translation>{side}, im Moment nicht: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for the mat: {reason}</source>
        <translation>{side}, nicht für die Matte: {reason}</translation>
    </message>
</context>
<context>
    <name>BodyStage</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for now</source>
        <translation>Im Moment nicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for the mat</source>
        <translation>Nicht für die Matte</translation>
    </message>
</context>
<context>
    <name>BreathingGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Patterns that hold the breath</source>
        <translation>Muster mit Atemanhalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset the slowest breath</source>
        <translation>Den langsamsten Atem zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>You said that a slower one was too slow.</source>
        <translation>Du hast gesagt, dass ein langsamerer zu langsam war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Your own rate</source>
        <translation>Dein eigenes Tempo</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/choice_field.py"/>
        <source>{option}: {reason}</source>
        <translation>{option}: {reason}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Where would you like some ease?</source>
        <translation>Wo wünschst du dir etwas Erleichterung?</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Folder of the history</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>The folder could not be opened from here. You can copy its name above.</source>
        <translation>Der Ordner ließ sich von hier nicht öffnen. Du kannst seinen Namen oben kopieren.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Your history stays on this computer, in this folder:</source>
        <translation>Dein Verlauf bleibt auf diesem Computer, in diesem Ordner:</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session imported from {name}.</source>
        <translation>1 Sitzung aus {name} importiert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session saved as {name} in {folder}.</source>
        <translation>1 Sitzung als {name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be read ({why}); nothing was changed.</source>
        <translation>{name} konnte nicht gelesen werden ({why}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>{name} konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not read: sessions come from .json or .csv files.</source>
        <translation>{name} wurde nicht gelesen: Sitzungen kommen aus .json- oder .csv-Dateien.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not written: its name has to end with .json or .csv.</source>
        <translation>{name} wurde nicht geschrieben: Der Name muss auf .json oder .csv enden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions imported from {name}.</source>
        <translation>{n} Sitzungen aus {name} importiert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions saved as {name} in {folder}.</source>
        <translation>{n} Sitzungen als {name} in {folder} gespeichert.</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Any key or a click closes this.</source>
        <translation>Jede Taste und jeder Klick schließt das hier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Far view: {n} minutes</source>
        <translation>Fernansicht: {n} Minuten</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_card.py"/>
        <source>{area}, chosen, {minutes}</source>
        <translation>{area}, gewählt, {minutes}</translation>
    </message>
</context>
<context>
    <name>FigureFoot</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Colours of the figure</source>
        <translation>Farben der Figur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List of areas</source>
        <translation>Liste der Bereiche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Relief</source>
        <translation>Erleichterung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/flag_notice.py"/>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>GetUp</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/get_up.py"/>
        <source>I am up</source>
        <translation>Ich bin aufgestanden</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
</context>
<context>
    <name>GraphFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>The graph could not be saved ({why}).</source>
        <translation>Die Grafik konnte nicht gespeichert werden ({why}).</translation>
    </message>
</context>
<context>
    <name>HealthStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>None of these apply</source>
        <translation>Nichts davon trifft zu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Nothing is ticked now. Press again to go on.</source>
        <translation>Jetzt ist nichts angekreuzt. Drück noch einmal, um weiterzugehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Something applies</source>
        <translation>Etwas trifft zu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick everything that is true, then continue.</source>
        <translation>Kreuz alles an, was zutrifft, dann geh weiter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick what is true, or choose “None of these apply”.</source>
        <translation>Kreuz an, was zutrifft, oder wähl „Nichts davon trifft zu“.</translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?</source>
        <translation>Deine Sitzung ({what}) brach nach {time} unerwartet ab. Die Minuten behalten?</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Meine Antworten fürs nächste Mal behalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Your answers stay on this computer. You can change or delete them at any time.</source>
        <translation>Deine Antworten bleiben auf diesem Computer. Du kannst sie jederzeit ändern oder löschen.</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>4 weeks ago</source>
        <translation>Vor 4 Wochen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Mat edges</source>
        <translation>Mattenrand</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source>{level}, {least} to {most} minutes, {clothing}</source>
        <translation>{level}, {least} bis {most} Minuten, {clothing}</translation>
    </message>
</context>
<context>
    <name>LevelGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>What you are used to. A firmer surface asks more of the skin.</source>
        <translation>Woran du gewöhnt bist. Ein festerer Untergrund verlangt der Haut mehr ab.</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Before {level}</source>
        <translation>Vor {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>First, your skin: is it calm where the points were? No marks, no sore spot, nothing open.</source>
        <translation>Zuerst deine Haut: Ist sie ruhig, wo die Spitzen waren? Keine Abdrücke, keine wunde Stelle, nichts Offenes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>For the back: {line}.</source>
        <translation>Für den Rücken: {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>How used to it are you?</source>
        <translation>Wie sehr bist du daran gewöhnt?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>My skin is calm: begin {level}</source>
        <translation>Meine Haut ist ruhig: {level} beginnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>This passes over the steps before. You can go back at any time.</source>
        <translation>Das überspringt die Schritte davor. Du kannst jederzeit zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>You begin with: {rung}.</source>
        <translation>Du beginnst mit: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>{level}: {surface}</source>
        <translation>{level}: {surface}</translation>
    </message>
</context>
<context>
    <name>LevelStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have a pillow with points too</source>
        <translation>Ich habe auch ein Kissen mit Spitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have only the pillow, no mat</source>
        <translation>Ich habe nur das Kissen, keine Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>My mat or pillow has magnets</source>
        <translation>Meine Matte oder mein Kissen hat Magnete</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>Laut Anleitung darf man nicht darauf stehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Your mat</source>
        <translation>Deine Matte</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Licence of {name}</source>
        <translation>Lizenz von {name}</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Borders and quiet text stand out more, everywhere.</source>
        <translation>Ränder und leise Texte treten überall deutlicher hervor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced: the breath brightens and fades instead of moving.</source>
        <translation>Reduziert: Der Atem wird heller und dunkler, statt sich zu bewegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Stronger outlines</source>
        <translation>Kräftigere Umrisse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System: the font of your desktop.</source>
        <translation>System: die Schrift deines Desktops.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>MatGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Magnets</source>
        <translation>Magnete</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Off: no plan needs one.</source>
        <translation>Aus: Kein Plan braucht eins.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: no plan needs a mat.</source>
        <translation>An: Kein Plan braucht eine Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: standing is left out.</source>
        <translation>An: Stehen wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Only the pillow</source>
        <translation>Nur das Kissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Pillow with points</source>
        <translation>Kissen mit Spitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Some mats have them. They can disturb a pacemaker or a pump.</source>
        <translation>Manche Matten haben welche. Sie können einen Herzschrittmacher oder eine Pumpe stören.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>Laut Anleitung darf man nicht darauf stehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your mat</source>
        <translation>Deine Matte</translation>
    </message>
</context>
<context>
    <name>NextDayOffer</name>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How are the skin and the night’s sleep today?</source>
        <translation>Gestern: {what}. Wie sind heute die Haut und der Schlaf der Nacht?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How did you sleep?</source>
        <translation>Gestern: {what}. Wie hast du geschlafen?</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>{scale} before</source>
        <translation>{scale} vorher</translation>
    </message>
</context>
<context>
    <name>OwnPatternBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add this pattern</source>
        <translation>Dieses Muster hinzufügen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Among yours</source>
        <translation>Schon bei deinen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Choose them on the plan card like any other.</source>
        <translation>Wähl sie auf der Plankarte wie jedes andere.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing in</source>
        <translation>Halten nach dem Einatmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing out</source>
        <translation>Halten nach dem Ausatmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Then hold</source>
        <translation>Dann halten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Your own patterns</source>
        <translation>Deine eigenen Muster</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Add a stage</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start session, {minutes}</source>
        <translation>Sitzung starten, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start {minutes}</source>
        <translation>Start, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>The session is as long as the guide allows.</source>
        <translation>Die Sitzung ist so lang, wie es der Ratgeber erlaubt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this caution come from?</source>
        <translation>Woher kommt dieser Hinweis?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to lie down. Ctrl+Enter starts too.</source>
        <translation>Du hast {n} Sekunden, um dich hinzulegen. Auch Strg+Enter startet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to settle. Ctrl+Enter starts too.</source>
        <translation>Du hast {n} Sekunden, um es dir bequem zu machen. Auch Strg+Enter startet.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Clothing</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to</source>
        <translation>So geht’s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to get on the mat</source>
        <translation>So kommst du auf die Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Lie down without the mat. In studies, resting alone did about as much.</source>
        <translation>Leg dich ohne Matte hin. In Studien brachte Ruhe allein etwa gleich viel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Sit or lie as you like. Slower, not bigger.</source>
        <translation>Sitz oder lieg, wie du magst. Langsamer, nicht größer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>{level} · {surface}, {least} to {most} minutes</source>
        <translation>{level} · {surface}, {least} bis {most} Minuten</translation>
    </message>
</context>
<context>
    <name>ProgressGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A line in the graph, nothing more.</source>
        <translation>Eine Linie in der Grafik, mehr nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A session before this hour counts for the day before.</source>
        <translation>Eine Sitzung vor dieser Stunde zählt zum Tag davor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Weekly goal</source>
        <translation>Wochenziel</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/page.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/questions.py"/>
        <source>What is true for you</source>
        <translation>Was auf dich zutrifft</translation>
    </message>
</context>
<context>
    <name>RatingBlock</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}</source>
        <translation>Vorher {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}, now {now}</source>
        <translation>Vorher {before}, jetzt {now}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Now {now}</source>
        <translation>Jetzt {now}</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>0: {low}</source>
        <translation>0: {low}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>10: {high}</source>
        <translation>10: {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Before {n}</source>
        <translation>Vorher {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Now {n}</source>
        <translation>Jetzt {n}</translation>
    </message>
</context>
<context>
    <name>RedFlagPanel</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close when to see someone</source>
        <translation>„Wann du Rat brauchst“ schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Signs, scrolls with the arrow keys</source>
        <translation>Anzeichen, mit den Pfeiltasten zu verschieben</translation>
    </message>
</context>
<context>
    <name>ReportFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/report_file.py"/>
        <source>The report could not be saved ({why}).</source>
        <translation>Der Bericht konnte nicht gespeichert werden ({why}).</translation>
    </message>
</context>
<context>
    <name>RungBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step, and where it comes from</source>
        <translation>Warum dieser Schritt, und woher er kommt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step?</source>
        <translation>Warum dieser Schritt?</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Backups ({files})</source>
        <translation>Sicherungen ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Choose a backup</source>
        <translation>Eine Sicherung wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer the safety questions</source>
        <translation>Die Sicherheitsfragen beantworten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answered on {day}.</source>
        <translation>Beantwortet am {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Asked on {day}.</source>
        <translation>Gefragt am {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change the safety answers</source>
        <translation>Die Sicherheitsantworten ändern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete my answers</source>
        <translation>Meine Antworten löschen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete the safety answers</source>
        <translation>Die Sicherheitsantworten löschen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers</source>
        <translation>Meine Antworten behalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Meine Antworten fürs nächste Mal behalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Not answered. The mat waits; breathing and rest are open.</source>
        <translation>Nicht beantwortet. Die Matte wartet; Atmen und Ruhe bleiben möglich.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Nothing speaks against the mat.</source>
        <translation>Nichts spricht gegen die Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On this computer, for the next time. Off: used until you close the program.</source>
        <translation>Auf diesem Computer, fürs nächste Mal. Aus: Sie gelten, bis du das Programm schließt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Safety answers</source>
        <translation>Sicherheitsantworten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Then the mat waits until you answer anew. Your history stays.</source>
        <translation>Dann wartet die Matte, bis du neu antwortest. Dein Verlauf bleibt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo deleting the answers</source>
        <translation>Das Löschen der Antworten rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>What is true for you</source>
        <translation>Was auf dich zutrifft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are deleted.</source>
        <translation>Deine Antworten sind gelöscht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are gone; your history is not touched.</source>
        <translation>Deine Antworten sind weg; dein Verlauf ist unberührt.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>A few questions before you lie down</source>
        <translation>Ein paar Fragen, bevor du dich hinlegst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Choose what you lie or lean on now. The firmer the surface, the more your skin feels.</source>
        <translation>Wähl, worauf du jetzt liegst oder woran du lehnst. Je fester der Untergrund, desto mehr spürt deine Haut.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>For some people the points are a bad idea, or need a doctor’s word first. Read all {n} lines and tick what is true for you.</source>
        <translation>Für manche Menschen sind die Spitzen keine gute Idee, oder es braucht vorher ärztlichen Rat. Lies alle {n} Zeilen und kreuz an, was für dich zutrifft.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Hear it once before you lie down</source>
        <translation>Hör einmal hinein, bevor du dich hinlegst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>How used to the mat are you?</source>
        <translation>Wie sehr bist du an die Matte gewöhnt?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Is this still right?</source>
        <translation>Stimmt das noch?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Not now: breathe without the mat</source>
        <translation>Nicht jetzt: ohne Matte atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>On the mat your eyes are closed. The sound tells you when to breathe, and when it is over.</source>
        <translation>Auf der Matte sind deine Augen geschlossen. Der Ton sagt dir, wann du atmest und wann es vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>What is true for you now?</source>
        <translation>Was trifft jetzt auf dich zu?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>You answered on {day}. {lead}</source>
        <translation>Du hast am {day} geantwortet. {lead}</translation>
    </message>
</context>
<context>
    <name>SaveSoundRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Den Ton speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Saving the sound, {n} %</source>
        <translation>Ton wird gespeichert, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop saving the sound</source>
        <translation>Das Speichern des Tons abbrechen</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Change answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Choose again</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>None this time</source>
        <translation>Diesmal keine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>See progress</source>
        <translation>Fortschritt ansehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, is in your history. You can change it there.</source>
        <translation>{what}, steht in deinem Verlauf. Dort kannst du es ändern.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, waits here and is saved as soon as possible.</source>
        <translation>{what}, wartet hier und wird gespeichert, sobald das geht.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dim after</source>
        <translation>Abdunkeln nach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Far view</source>
        <translation>Fernansicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Lead-in</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show the far view</source>
        <translation>Die Fernansicht zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>The minutes as large as on a full screen. Can you read them from the mat?</source>
        <translation>Die Minuten so groß wie auf dem ganzen Bildschirm. Kannst du sie von der Matte aus lesen?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Then the screen goes nearly black. Any key brings it back.</source>
        <translation>Dann wird der Bildschirm fast schwarz. Jede Taste holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Time to lie down before the session begins.</source>
        <translation>Zeit zum Hinlegen, bevor die Sitzung beginnt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/view.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortCheck</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change what is true today</source>
        <translation>Ändern, was heute zutrifft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Check of today</source>
        <translation>Frage für heute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done with what is true today</source>
        <translation>Fertig mit dem, was heute zutrifft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Sore skin here? Ill, drowsy or dizzy today? Start means no.</source>
        <translation>Wunde Haut hier? Heute krank, schläfrig oder schwindlig? Start heißt Nein.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Today: {what}. Start means nothing else.</source>
        <translation>Heute: {what}. Start heißt: sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes, something is true today</source>
        <translation>Ja, heute trifft etwas zu</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/side_panel.py"/>
        <source>Text, scrolls with the arrow keys</source>
        <translation>Text, mit den Pfeiltasten zu verschieben</translation>
    </message>
</context>
<context>
    <name>SkinNote</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>Pink marks on the skin are normal. They start to fade soon after you get up.</source>
        <translation>Rosa Abdrücke auf der Haut sind normal. Sie beginnen zu verblassen, bald nachdem du aufgestanden bist.</translation>
    </message>
</context>
<context>
    <name>SlowOpening</name>
    <message>
        <location filename="../../matcompanion/ui/slow_opening.py"/>
        <source>Your history is being looked through, which takes a moment. You can start meanwhile.</source>
        <translation>Dein Verlauf wird durchgesehen, das dauert einen Moment. Du kannst schon anfangen.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>No sound device. Everything else works.</source>
        <translation>Kein Tongerät gefunden. Alles andere geht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>Sound cannot be played on this computer. Everything else works.</source>
        <translation>Auf diesem Computer kann kein Ton abgespielt werden. Alles andere geht.</translation>
    </message>
</context>
<context>
    <name>SoundFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>The sound could not be saved ({why}).</source>
        <translation>Der Ton konnte nicht gespeichert werden ({why}).</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A WAV file. It is played in a loop.</source>
        <translation>Eine WAV-Datei. Sie läuft in einer Schleife.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A bell and a breath, as loud as they will be.</source>
        <translation>Eine Glocke und ein Atemzug, so laut, wie sie sein werden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A tone rises as you breathe in and falls as you breathe out.</source>
        <translation>Ein Klang steigt, wenn du einatmest, und sinkt, wenn du ausatmest.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Ambience</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>At half-time and between the phases. Start and end always ring.</source>
        <translation>Zur Halbzeit und zwischen den Phasen. Anfang und Ende läuten immer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Brown noise</source>
        <translation>Braunes Rauschen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a recording</source>
        <translation>Eine Aufnahme wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Goes on softly under the tone.</source>
        <translation>Läuft leise unter dem Klang weiter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Only for Mat Companion.</source>
        <translation>Nur für Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Pure</source>
        <translation>Rein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Recordings ({files})</source>
        <translation>Aufnahmen ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Reed</source>
        <translation>Rohrblatt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Spoken words</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test the sound</source>
        <translation>Den Ton ausprobieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>The quiet lines of a session, in the voice of your system.</source>
        <translation>Die leisen Zeilen einer Sitzung, mit der Stimme deines Systems.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Tone</source>
        <translation>Klang</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Your own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>hardly there</source>
        <translation>kaum hörbar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>loud</source>
        <translation>laut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>soft</source>
        <translation>leise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>very soft</source>
        <translation>sehr leise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>{n} %, {loud}</source>
        <translation>{n} %, {loud}</translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>A tone rises as you breathe in and falls as you breathe out.</source>
        <translation>Ein Klang steigt, wenn du einatmest, und sinkt, wenn du ausatmest.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Lead-in</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Let me hear the breath</source>
        <translation>Den Atem hören</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Test the sound</source>
        <translation>Den Ton ausprobieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Time to lie down before the session begins</source>
        <translation>Zeit zum Hinlegen, bevor die Sitzung beginnt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Its details are shown below.</source>
        <translation>Seine Angaben stehen darunter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove stage {n}, {what}</source>
        <translation>Abschnitt {n} entfernen, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove this stage</source>
        <translation>Diesen Abschnitt entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Stage {n}, {what}</source>
        <translation>Abschnitt {n}, {what}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>Less: {name}</source>
        <translation>Weniger: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>More: {name}</source>
        <translation>Mehr: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Close the steps</source>
        <translation>Die Anleitung schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting on</source>
        <translation>Auf die Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps, scrolls with the arrow keys</source>
        <translation>Anleitung, mit den Pfeiltasten zu verschieben</translation>
    </message>
</context>
<context>
    <name>TapControl</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Tap with each breath in</source>
        <translation>Bei jedem Einatmen tippen</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save it in a file</source>
        <translation>In einer Datei speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save the session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden ({reason}). Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The session is saved in {name}. History can import it when there is room again.</source>
        <translation>Die Sitzung ist in {name} gespeichert. In „Verlauf“ kannst du sie importieren, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session could not be saved, not even beside the history.</source>
        <translation>Deine Sitzung konnte nicht gespeichert werden, auch nicht neben dem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session is not saved yet. It is kept here and tried again every few seconds.</source>
        <translation>Deine Sitzung ist noch nicht gespeichert. Sie bleibt hier, und alle paar Sekunden wird es neu versucht.</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing can be spoken: this computer has no voice that can be used.</source>
        <translation>Es kann nichts angesagt werden: Dieser Computer hat keine Stimme, die sich nutzen lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing is spoken any more: the voice of this computer has failed.</source>
        <translation>Es wird nichts mehr angesagt: Die Stimme dieses Computers ist ausgefallen.</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Change my answers</source>
        <translation>Meine Antworten ändern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Have this looked at today</source>
        <translation>Lass das heute ansehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>No longer true</source>
        <translation>Trifft nicht mehr zu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>The mat waits</source>
        <translation>Die Matte wartet</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>After the session</source>
        <translation>Nach der Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>Safety check</source>
        <translation>Sicherheitscheck</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>The history file</source>
        <translation>Die Datei des Verlaufs</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Close the reasons</source>
        <translation>Die Gründe schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>The studies</source>
        <translation>Die Studien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Why this plan</source>
        <translation>Warum dieser Plan</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>{n} of {all} taps</source>
        <translation>{n} von {all} getippt</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Breathing only</source>
        <translation>Nur Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Dizzy</source>
        <translation>Schwindlig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Do not get up alone. If you also have chest pain or trouble breathing, call an emergency number.</source>
        <translation>Steh nicht allein auf. Wenn du auch Schmerzen in der Brust oder Atemnot hast, wähl den Notruf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>If it lasts more than an hour, leave the mat and ask a pharmacist or doctor.</source>
        <translation>Wenn es länger als eine Stunde anhält, lass die Matte weg und frag in der Apotheke oder einer Arztpraxis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Keep the mat off this spot until it has healed. If it lasts, show it to a pharmacist or doctor.</source>
        <translation>Lass die Matte von dieser Stelle weg, bis sie verheilt ist. Wenn es bleibt, zeig sie in der Apotheke oder einer Arztpraxis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>One session says little. Ratings add up over weeks.</source>
        <translation>Eine Sitzung sagt wenig. Erst über Wochen ergeben Bewertungen ein Bild.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Pain, {area}</source>
        <translation>Schmerzen, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Bewertungen können die Matte nicht vom bloßen Stillliegen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Rest without the mat</source>
        <translation>Ruhe ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Sit or lie down until it has passed, and get up slowly.</source>
        <translation>Setz oder leg dich hin, bis es vorbei ist, und steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Too painful</source>
        <translation>Zu schmerzhaft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Uncomfortable</source>
        <translation>Unbequem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{before} before, {now} now</source>
        <translation>{before} vorher, {now} jetzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{what}, {length}</source>
        <translation>{what}, {length}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save as a picture, a drawing or numbers</source>
        <translation>Als Bild, Zeichnung oder Zahlen speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save, {name}</source>
        <translation>Speichern, {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as graph</source>
        <translation>Als Grafik zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>{name}, table</source>
        <translation>{name}, Tabelle</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n days lack a rating</source>
        <translation>
            <numerusform>%n Tag ohne Bewertung</numerusform>
            <numerusform>%n Tage ohne Bewertung</numerusform>
        </translation>
        <extra-one>%n day lacks a rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
        <extra-one>%n pair</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>A comparison of your own, on pairs of days</source>
        <translation>Ein eigener Vergleich, an Paaren von Tagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Begin the comparison</source>
        <translation>Den Vergleich beginnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change in tension on the mat minus that at rest, one dot for each pair of days</source>
        <translation>Änderung der Anspannung auf der Matte minus der in Ruhe, ein Punkt je Tagespaar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, mat</source>
        <translation>Änderung, Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, rest</source>
        <translation>Änderung, Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose rest</source>
        <translation>Ruhe wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose the mat</source>
        <translation>Matte wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Counts for your comparison, {place}. Rate tension before and after.</source>
        <translation>Zählt für deinen Vergleich, {place}. Bewerte die Anspannung vorher und nachher.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day at rest</source>
        <translation>Tag in Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day on the mat</source>
        <translation>Tag auf der Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Does the mat do more for you than plain rest?</source>
        <translation>Bringt dir die Matte mehr als bloße Ruhe?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Either they do about the same for you, or these days were too few to show what differs.</source>
        <translation>Entweder bringen dir beide etwa gleich viel, oder diese Tage waren zu wenige, um einen Unterschied zu zeigen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Fewer than %n pairs cannot tell.</source>
        <translation>
            <numerusform>Weniger als %n Paar reicht für keine Aussage.</numerusform>
            <numerusform>Weniger als %n Paare reichen für keine Aussage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It asks for the mat next ({place}), and your answers to the safety check do not allow that now. It waits; nothing is lost.</source>
        <translation>Als Nächstes ist die Matte dran ({place}), und deine Antworten beim Sicherheitscheck erlauben das jetzt nicht. Der Vergleich wartet; nichts geht verloren.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It begins tomorrow, with {kind} ({place}).</source>
        <translation>Er beginnt morgen, dran ist: {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>It cannot go on later.</source>
        <translation>Er kann später nicht weitergehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It needs days on the mat, and your answers to the safety check do not allow them now. Rest and breathing are open to you as always.</source>
        <translation>Er braucht Tage auf der Matte, und deine Antworten beim Sicherheitscheck erlauben sie jetzt nicht. Ruhe und Atmen stehen dir offen wie immer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Its sessions stay in your history.</source>
        <translation>Seine Sitzungen bleiben in deinem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mat against rest</source>
        <translation>Matte gegen Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} point</source>
        <translation>Mittlerer Unterschied {number} Punkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} points</source>
        <translation>Mittlerer Unterschied {number} Punkte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>No clear difference between mat and plain rest for you</source>
        <translation>Kein klarer Unterschied zwischen Matte und bloßer Ruhe für dich</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Nothing is said before %n pairs.</source>
        <translation>
            <numerusform>Vor %n Paar wird nichts gesagt.</numerusform>
            <numerusform>Vor %n Paaren wird nichts gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Pair of days; lower is more on the mat</source>
        <translation>Tagespaar; tiefer: auf der Matte mehr gesunken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair {n}, {days}</source>
        <translation>Paar {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pairs: {lower} lower on the mat, {same} the same, {higher} lower at rest</source>
        <translation>Paare: {lower} niedriger auf der Matte, {same} gleich, {higher} niedriger in Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Put the comparison away</source>
        <translation>Den Vergleich weglegen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop for good</source>
        <translation>Endgültig beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop the comparison</source>
        <translation>Den Vergleich beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {done} of {pairs}</source>
        <translation>Vorzeitig beendet: {pairs} geplant, {done} fertig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {pairs}, too few to tell</source>
        <translation>Vorzeitig beendet: {pairs}, zu wenig für eine Aussage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less at rest than on the mat</source>
        <translation>Die Anspannung stieg in Ruhe weniger als auf der Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less on the mat than at rest</source>
        <translation>Die Anspannung stieg auf der Matte weniger als in Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further at rest than on the mat</source>
        <translation>Die Anspannung sank in Ruhe weiter als auf der Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further on the mat than at rest</source>
        <translation>Die Anspannung sank auf der Matte weiter als in Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>The first pair brings a dot.</source>
        <translation>Das erste Paar bringt einen Punkt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>The result is given after {pairs}: whoever looks each time finds differences that are not there.</source>
        <translation>Was herauskommt, wird gesagt, wenn {pairs} fertig sind: Wer jedes Mal nachsieht, findet Unterschiede, die keine sind.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>This is about you and these days. It does not say why.</source>
        <translation>Das gilt für dich und diese Tage. Es sagt nicht, warum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today asks for {kind} ({place}).</source>
        <translation>Heute dran: {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today began with something else and does not count. The next day asks for {kind} ({place}).</source>
        <translation>Heute begann mit etwas anderem und zählt nicht. Am nächsten Tag dran: {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today counted. The next day asks for {kind} ({place}).</source>
        <translation>Heute zählte. Am nächsten Tag dran: {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}, waits: it asks for the mat, which your answers to the safety check do not allow now.</source>
        <translation>Dein Vergleich, {place}, wartet: Als Nächstes ist die Matte dran, und deine Antworten beim Sicherheitscheck erlauben sie jetzt nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}: today asks for {kind}.</source>
        <translation>Dein Vergleich, {place}: Heute dran ist {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>mat {mat}, rest {rest}, difference {difference}</source>
        <translation>Matte {mat}, Ruhe {rest}, Unterschied {difference}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>pair {n} of {all}, {day}</source>
        <translation>Paar {n} von {all}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>rest without the mat</source>
        <translation>Ruhe ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>second day</source>
        <translation>zweiter Tag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>the mat</source>
        <translation>die Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{done} of {pairs} done</source>
        <translation>{pairs}, davon {done} fertig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{pairs} take {days} days. If the mat does 2 points more for you than rest, they show it in {two} of 100 such comparisons; if it does 1 point more, in {one} of 100. So a difference that is there can be missed.</source>
        <translation>{pairs} dauern {days} Tage. Wenn dir die Matte 2 Punkte mehr bringt als Ruhe, zeigen sie es in {two} von 100 solchen Vergleichen; wenn sie 1 Punkt mehr bringt, in {one} von 100. Ein Unterschied, den es gibt, kann also übersehen werden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{percent} % interval {interval}</source>
        <translation>{percent}-%-Intervall {interval}</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>1 to 2</source>
        <translation>1 bis 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>100 people learned to press a point near the bowel, or did not.</source>
        <translation>100 Menschen lernten, einen Punkt nahe am Darm zu drücken, oder nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>108 people aged 60 to 92 walked on a mat like cobblestones, or walked as usual.</source>
        <translation>108 Menschen von 60 bis 92 Jahren gingen auf einer Matte wie Kopfsteinpflaster oder gingen wie gewohnt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>12 or more</source>
        <translation>12 oder mehr</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>15 people took 12 breaths of 4 in, 4 held, 8 out.</source>
        <translation>15 Menschen machten 12 Atemzüge mit 4 ein, 4 halten, 8 aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>150 people with worn knees pressed the named points, other points, or none.</source>
        <translation>150 Menschen mit abgenutzten Knien drückten die benannten Punkte, andere Punkte oder keine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>2,724 people with lasting pain rated it from 0 to 10 before and after weeks of care.</source>
        <translation>2.724 Menschen mit anhaltenden Schmerzen bewerteten sie von 0 bis 10, vor und nach Wochen der Behandlung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>20 minutes a day for 4 weeks at each person’s own slow pace, near 6 a minute, or no practice.</source>
        <translation>20 Minuten am Tag, 4 Wochen lang im eigenen langsamen Tempo, nahe 6 pro Minute, oder kein Üben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>24 people pressed points on their own neck for 4 weeks, or lived as usual.</source>
        <translation>24 Menschen drückten 4 Wochen lang Punkte am eigenen Nacken oder lebten wie gewohnt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>28 women did the same half hour of walking three times and said how they felt before and after.</source>
        <translation>28 Frauen gingen dreimal dieselbe halbe Stunde und sagten, wie sie sich vorher und nachher fühlten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>3 to 7</source>
        <translation>3 bis 7</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>30 people tried long and short out-breaths at 6 and 12 breaths a minute.</source>
        <translation>30 Menschen probierten langes und kurzes Ausatmen bei 6 und 12 Atemzügen pro Minute.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/patterns.toml"/>
        <source>4-7-8</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>4-7-8</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>400 people breathed for 10 minutes a day, 4 weeks: 5.5 breaths a minute or 12.</source>
        <translation>400 Menschen atmeten 10 Minuten am Tag, 4 Wochen lang: 5,5 Atemzüge pro Minute oder 12.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>41 people with hay fever took their medicine. Half of them also pressed five points.</source>
        <translation>41 Menschen mit Heuschnupfen nahmen ihre Medikamente. Die Hälfte drückte außerdem fünf Punkte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>43 people did 4-7-8 breathing: three sets of six breaths with a minute of rest between.</source>
        <translation>43 Menschen machten 4-7-8-Atmen: dreimal sechs Atemzüge mit einer Minute Ruhe dazwischen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>5 minutes a day for 28 days: sighs, box breathing, fast breathing, or mindfulness.</source>
        <translation>5 Minuten am Tag, 28 Tage lang: Seufzer, Quadratatmen, schnelles Atmen oder Achtsamkeit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>8 to 11</source>
        <translation>8 bis 11</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>91 people with low back pain used a mat daily for 2 weeks. No group to compare with.</source>
        <translation>91 Menschen mit Schmerzen im unteren Rücken benutzten 2 Wochen lang täglich eine Matte. Keine Gruppe zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A ball with bumps left a pattern of tiny spots of blood under the skin. A child’s skin was damaged by a massage device used in bed. So: no pressing, no sleeping on it, no small children.</source>
        <translation>Ein Ball mit Noppen hinterließ ein Muster winziger Blutpunkte unter der Haut. Ein im Bett benutztes Massagegerät verletzte die Haut eines Kindes. Also: nicht andrücken, nicht darauf schlafen, keine kleinen Kinder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A bell rings for all that happens: start, a new stage, pause, going on, and the end. “Bells” in “Settings” puts away those at half-time and between the phases. Start and end always ring.</source>
        <translation>Eine Glocke klingt bei allem, was geschieht: Start, neuer Abschnitt, Pause, Weitermachen und Ende. „Glocken“ in „Einstellungen“ schaltet die zur Halbzeit und zwischen den Phasen ab. Start und Ende klingen immer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A blister</source>
        <translation>Blase</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A blood clot or a sore vein</source>
        <translation>Ein Blutgerinnsel oder eine schmerzende Vene</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A broken bone too. For the spine, within the last 12 months.</source>
        <translation>Auch einen Knochenbruch. Bei der Wirbelsäule innerhalb der letzten 12 Monate.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A bruise</source>
        <translation>Blauer Fleck</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A bruise is still there after two days.</source>
        <translation>Ein blauer Fleck ist nach zwei Tagen noch da.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A calm pace with a longer out-breath. Slower, not bigger.</source>
        <translation>Ein ruhiges Tempo mit längerem Ausatmen. Langsamer, nicht größer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>A comparison of your own, on pairs of days.</source>
        <translation>Ein eigener Vergleich, an Paaren von Tagen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A cut, a burn, sunburn, a rash, an infection or a new tattoo.</source>
        <translation>Ein Schnitt, eine Verbrennung, Sonnenbrand, Ausschlag, eine Entzündung oder ein neues Tattoo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A few minutes</source>
        <translation>Einige Minuten</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A few minutes of sighs, then an even breath.</source>
        <translation>Ein paar Minuten seufzen, dann gleichmäßig atmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>A level is the surface that the mat lies on. On a seat the points carry a part of your weight. On a bed or on the floor they carry your whole back.</source>
        <translation>Eine Stufe ist der Untergrund, auf dem die Matte liegt. Im Sitzen tragen die Spitzen einen Teil deines Gewichts. Auf einem Bett oder auf dem Boden tragen sie deinen ganzen Rücken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A little slower than usual. Small, soft breaths.</source>
        <translation>Etwas langsamer als gewohnt. Kleine, weiche Atemzüge.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A long out-breath can strain. Go back to 4 and 6 seconds if it does.</source>
        <translation>Langes Ausatmen kann anstrengen. Geh dann zurück zu 4 und 6 Sekunden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A long out-breath felt more relaxing at either pace. The pace mattered less.</source>
        <translation>Langes Ausatmen fühlte sich bei beiden Tempos entspannender an. Das Tempo war weniger wichtig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>A long out-breath felt more relaxing than a short one. So most of our patterns have one.</source>
        <translation>Langes Ausatmen fühlte sich entspannender an als kurzes. Darum haben die meisten unserer Muster eines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A look before you lie down</source>
        <translation>Ein Blick, bevor du dich hinlegst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A magnet can disturb a pacemaker, a heart device or an insulin pump.</source>
        <translation>Ein Magnet kann einen Herzschrittmacher, ein Herzgerät oder eine Insulinpumpe stören.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker and an app company</source>
        <translation>Ein Hersteller und eine App-Firma</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s own trial run</source>
        <translation>Der eigene Probelauf eines Herstellers</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s trial run over 2 weeks, without a group to compare with.</source>
        <translation>Ein Probelauf eines Herstellers über 2 Wochen, ohne Gruppe zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>A mark, to find the moment later in the details.</source>
        <translation>Eine Markierung, um den Moment später in den Einzelheiten zu finden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>A mat cannot look at you.</source>
        <translation>Eine Matte kann dich nicht ansehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is a foam pad about as long as your back. Its cover is set with small plastic points, more than 6,000 on most mats.</source>
        <translation>Eine Matte ist ein Schaumpolster, etwa so lang wie dein Rücken. Ihr Bezug ist mit kleinen Kunststoffspitzen besetzt, bei den meisten Matten mehr als 6.000.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is light. It is easy to put away and to take with you.</source>
        <translation>Eine Matte ist leicht. Sie lässt sich gut wegräumen und mitnehmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A mat maker and an app company, 120 users, 6 weeks.</source>
        <translation>Ein Mattenhersteller und eine App-Firma, 120 Menschen, 6 Wochen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A mental illness</source>
        <translation>Eine psychische Krankheit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A new wound, break or operation</source>
        <translation>Eine neue Wunde, ein Bruch oder eine Operation</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A pacemaker</source>
        <translation>Ein Herzschrittmacher</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A paper on why very high numbers are lower the next time, worked through with made-up people.</source>
        <translation>Eine Arbeit darüber, warum sehr hohe Zahlen beim nächsten Mal niedriger sind, durchgerechnet mit erfundenen Menschen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>A pillow under the neck, or standing on the mat, eases headaches and migraine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Ein Kissen unter dem Nacken oder Stehen auf der Matte lindert Kopfschmerzen und Migräne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A point that is broken or loose can cut. Put a cloth over it, or stop using the mat.</source>
        <translation>Eine abgebrochene oder lose Spitze kann schneiden. Leg ein Tuch darüber oder nimm die Matte nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A quiet word at the times you choose.</source>
        <translation>Ein leises Wort zu den Zeiten, die du wählst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A rash</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A reminder never comes during a session. It is not counted whether you follow it.</source>
        <translation>Eine Erinnerung kommt nie während einer Sitzung. Nirgends wird gezählt, ob du ihr folgst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>A report for a doctor or physiotherapist</source>
        <translation>Ein Bericht für Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 12 studies of pressing points for migraine.</source>
        <translation>Eine Übersicht über 12 Studien zum Drücken von Punkten bei Migräne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 223 studies of slow breathing.</source>
        <translation>Eine Übersicht über 223 Studien zu langsamem Atmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 23 trials of pressing points for low back pain.</source>
        <translation>Eine Übersicht über 23 Studien zum Drücken von Punkten bei Schmerzen im unteren Rücken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 49 studies of needles for migraine.</source>
        <translation>Eine Übersicht über 49 Studien mit Nadeln bei Migräne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 8 trials of needles and blood flow nearby.</source>
        <translation>Eine Übersicht über 8 Studien zu Nadeln und der Durchblutung in der Nähe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of magnets worn for pain.</source>
        <translation>Eine Übersicht über Studien zu Magneten, die gegen Schmerzen getragen wurden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of slow breathing.</source>
        <translation>Eine Übersicht über Studien zu langsamem Atmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A seat or a bed is easier to get up from than the floor.</source>
        <translation>Von einem Stuhl, Sofa oder Bett kommt man leichter hoch als vom Boden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>A second start shows the window that is there. One folder is used by one program at a time.</source>
        <translation>Ein zweiter Start zeigt das Fenster, das da ist. Ein Ordner wird immer nur von einem Programm benutzt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A session by ear</source>
        <translation>Eine Sitzung nach Gehör</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A shirt or a cloth makes it weaker. You still feel pressure, most of all where bone is close to the skin.</source>
        <translation>Ein Shirt oder ein Tuch macht es schwächer. Druck spürst du trotzdem, am meisten, wo Knochen nah an der Haut liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A short in-breath and a long, soft out-breath, for the evening.</source>
        <translation>Kurz einatmen und lang und weich ausatmen, für den Abend.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A short, upright break is enough.</source>
        <translation>Eine kurze, aufrechte Pause reicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A soft surface gives way. A hard floor does not, so the points press more.</source>
        <translation>Ein weicher Untergrund gibt nach. Ein harter Boden nicht, darum drücken die Spitzen mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A spot stays numb for more than an hour.</source>
        <translation>Eine Stelle bleibt länger als eine Stunde taub.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>A sting that fades is normal. This is not.</source>
        <translation>Ein Pieksen, das nachlässt, ist normal. Das hier nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A test of telling people not to breathe too deeply at a slow pace.</source>
        <translation>Ein Test, ob es hilft, Menschen zu sagen, dass sie bei langsamem Tempo nicht zu tief atmen sollen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A touch slower than the even breath. In a large study it did no better than a faster pace.</source>
        <translation>Etwas langsamer als der gleichmäßige Atem. In einer großen Studie brachte es nicht mehr als ein schnelleres Tempo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A trial of 36 people saw no harm. Those who ran it say that nobody has looked into the risks.</source>
        <translation>Eine Studie mit 36 Menschen sah keinen Schaden. Die Forschenden sagen, dass niemand die Risiken untersucht hat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About breathing, not mats.</source>
        <translation>Über Atmen, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About health care, not mats.</source>
        <translation>Über Behandlungen, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>About now many people feel the points spread into warmth.</source>
        <translation>Etwa jetzt spüren viele, wie sich aus den Spitzen Wärme ausbreitet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Above all for feet and legs. You may not feel a small sore, and it may close slowly.</source>
        <translation>Vor allem bei Füßen und Beinen. Eine kleine Wunde spürst du vielleicht nicht, und sie kann langsam heilen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Acclimatisation</source>
        <translation>Gewöhnung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>After a break</source>
        <translation>Nach einer Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a few minutes the sting often turns into warmth.</source>
        <translation>Nach einigen Minuten wird aus dem Pieksen oft Wärme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a run</source>
        <translation>Nach dem Laufen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After a session</source>
        <translation>Nach einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After meals</source>
        <translation>Nach dem Essen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>After some minutes the sting is not weaker, but stronger.</source>
        <translation>Nach einigen Minuten ist das Pieksen nicht schwächer, sondern stärker.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>After sport</source>
        <translation>Nach dem Sport</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After you press “I am up”, the program asks how you feel now. The ring is what you said before. You need not answer.</source>
        <translation>Wenn du „Ich bin aufgestanden“ gedrückt hast, fragt das Programm, wie du dich jetzt fühlst. Der Ring ist, was du vorher gesagt hast. Nichts musst du beantworten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Aged 7 to 17</source>
        <translation>Von 7 bis 17 Jahren</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Aged 7 to 17.</source>
        <translation>Von 7 bis 17 Jahren.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>All keys, over the window. A session shows its own.</source>
        <translation>Alle Tasten, über dem Fenster. Eine Sitzung zeigt ihre eigenen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>All your weight on your feet: the strongest way of all.</source>
        <translation>Dein ganzes Gewicht auf den Füßen: die stärkste Art von allen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Already open</source>
        <translation>Schon offen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also after years of steroids. Wear a shirt, lie on something soft, and stay for 15 minutes at most.</source>
        <translation>Auch nach Jahren mit Kortison. Trag ein Shirt, lieg auf etwas Weichem und bleib höchstens 15 Minuten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you bleed or bruise easily. Some makers say never. Others say ask, then use a cloth.</source>
        <translation>Auch wenn du leicht blutest oder blaue Flecken bekommst. Manche Hersteller sagen: nie. Andere sagen: fragen, dann mit Tuch.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you might be pregnant. The guide and the makers say to ask first.</source>
        <translation>Auch wenn es sein könnte. Der Ratgeber und die Hersteller sagen: erst fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also with a mat that has no magnets.</source>
        <translation>Auch bei einer Matte ohne Magnete.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Alt+Left</source>
        <translation>Alt+Pfeil links</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An adult stays in the room.</source>
        <translation>Eine erwachsene Person bleibt im Raum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm has pins and needles for more than a few days.</source>
        <translation>Ein Arm kribbelt seit mehr als ein paar Tagen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is numb or weak.</source>
        <translation>Ein Arm oder ein Bein ist taub oder schwach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is suddenly weak or clumsy.</source>
        <translation>Ein Arm oder ein Bein ist plötzlich schwach oder ungeschickt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An infection counts too.</source>
        <translation>Auch ein Infekt zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An insulin pump counts too.</source>
        <translation>Auch eine Insulinpumpe zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Another way to breathe.</source>
        <translation>Eine andere Art zu atmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Answer the short question above the button, then press “Start”. You get some seconds to lie down. After that the session needs nothing from you.</source>
        <translation>Beantworte die kurze Frage über dem Knopf, dann drück „Start“. Du bekommst einige Sekunden, um dich hinzulegen. Danach braucht die Sitzung nichts mehr von dir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Answers that you gave but had not saved are kept too. The next start offers to save them or to look at them.</source>
        <translation>Antworten, die du gegeben, aber nicht gespeichert hattest, bleiben auch erhalten. Der nächste Start bietet an, sie zu speichern oder anzusehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Are you short of breath, or does your chest hurt? Call the emergency number of your country now.</source>
        <translation>Bekommst du schlecht Luft, oder tut die Brust weh? Ruf jetzt die Notrufnummer deines Landes an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Areas that are not for the mat</source>
        <translation>Bereiche, die nicht für die Matte sind</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask a doctor, nurse, midwife or pharmacist before you use the mat. Makers advise that too.</source>
        <translation>Frag in einer Arztpraxis, in der Apotheke, eine Pflegefachkraft oder eine Hebamme, bevor du die Matte benutzt. Auch Hersteller raten dazu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the end you see how to get up slowly. Press “I am up” when you are.</source>
        <translation>Am Ende siehst du, wie du langsam aufstehst. Drück „Ich bin aufgestanden“, wenn du so weit bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the first start the program asks what is true for you. Read all lines. Press “None of these apply”, or tick what is true and press “Continue”. What you answer decides what is offered.</source>
        <translation>Beim ersten Start fragt das Programm, was auf dich zutrifft. Lies alle Zeilen. Drück „Nichts davon trifft zu“, oder kreuz an, was zutrifft, und drück „Weiter“. Deine Antworten entscheiden, was dir angeboten wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>At the top you choose the time shown, and below it kind, area and goal. The graphs follow at once. “Mat against rest” keeps to its own days. “Level ladder” always counts all your sessions.</source>
        <translation>Oben wählst du die gezeigte Zeit, und darunter Art, Bereich und Ziel. Die Grafiken folgen sofort. „Matte gegen Ruhe“ bleibt bei den eigenen Tagen. „Stufenleiter“ zählt immer alle deine Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Back and legs</source>
        <translation>Rücken und Beine</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of head</source>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of thighs</source>
        <translation>Hintere Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Back pain</source>
        <translation>Rückenschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Back tension</source>
        <translation>Verspannter Rücken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Back to where you came from.</source>
        <translation>Zurück, woher du kamst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Bad moments pass</source>
        <translation>Schlechte Momente gehen vorbei</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Balance and getting up</source>
        <translation>Gleichgewicht und Aufstehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Balban and others, 2023</source>
        <translation>Balban und andere, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Baseline</source>
        <translation>Ausgangswerte</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Bed or couch</source>
        <translation>Bett oder Couch</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Before bed</source>
        <translation>Vor dem Schlafen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Before you begin you read how often such a comparison finds a difference that is there. It does not always find it. “No clear difference between mat and plain rest for you” is an answer too.</source>
        <translation>Bevor du beginnst, liest du, wie oft ein solcher Vergleich einen Unterschied findet, den es gibt. Er findet ihn nicht immer. „Kein klarer Unterschied zwischen Matte und bloßer Ruhe für dich“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin from the first step of all.</source>
        <translation>Beginn beim allerersten Schritt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin soft and short, and change one thing at a time.</source>
        <translation>Fang weich und kurz an, und ändere immer nur eines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin your level from its first step.</source>
        <translation>Beginn deine Stufe beim ersten Schritt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees and lower your back gently onto the pillow.</source>
        <translation>Beug die Knie und senk den Rücken sanft auf das Kissen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees to bring your lower back on. Straighten them to ease it.</source>
        <translation>Beug die Knie, um den unteren Rücken aufzulegen. Streck sie, um ihn zu entlasten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Bend your knees to bring your lower back onto the points. Straighten them to ease it.</source>
        <translation>Beug die Knie, um den unteren Rücken auf die Spitzen zu bringen. Streck sie, um ihn zu entlasten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees.</source>
        <translation>Beug die Knie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Better not</source>
        <translation>Besser nicht</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Better than nothing. No clear difference from dummy needles.</source>
        <translation>Besser als nichts. Kein klarer Unterschied zu Scheinnadeln.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blocked nose</source>
        <translation>Verstopfte Nase</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow</source>
        <translation>Durchblutung</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow and pressed points calm a mild upset stomach.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Durchblutung und gedrückte Punkte beruhigen einen leicht verstimmten Magen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was a little lower right after. Stress was perhaps a little lower too.</source>
        <translation>Der Blutdruck war direkt danach etwas niedriger. Auch der Stress war vielleicht etwas niedriger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was lower half an hour later.</source>
        <translation>Der Blutdruck war eine halbe Stunde später niedriger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Body heat map</source>
        <translation>Farbkarte des Körpers</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Bone lies right under the skin here, so the points would hurt.</source>
        <translation>Hier liegt der Knochen direkt unter der Haut, die Spitzen würden wehtun.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Bones, nerves and mind</source>
        <translation>Knochen, Nerven und Psyche</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups felt better, with no difference between them.</source>
        <translation>Beiden Gruppen ging es besser, ohne Unterschied zwischen ihnen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups got better. One of the pain scores changed only with the mat.</source>
        <translation>Beiden Gruppen ging es besser. Einer der Schmerzwerte änderte sich nur mit der Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Both legs hurt, tingle, go weak or go numb.</source>
        <translation>Beide Beine tun weh, kribbeln, werden schwach oder taub.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Box</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Breathe as you like.</source>
        <translation>Atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Breathe as you like. Let the out-breath be a little longer.</source>
        <translation>Atme, wie du magst. Lass das Ausatmen etwas länger sein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathe slower, not bigger. People who are new to it often take in too much air, and that can make you dizzy.</source>
        <translation>Atme langsamer, nicht größer. Wer damit anfängt, nimmt oft zu viel Luft, und das kann schwindlig machen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Breathe slowly</source>
        <translation>Langsam atmen</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing 4-4-8</source>
        <translation>Atmen 4-4-8</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing lifted mood more than mindfulness did, sighs most of all.</source>
        <translation>Atmen hob die Stimmung mehr als Achtsamkeit, am meisten die Seufzer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathing on the mat</source>
        <translation>Atmen auf der Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Broken skin</source>
        <translation>Offene Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Calves</source>
        <translation>Waden</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Cancer</source>
        <translation>Krebs</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Caring for your mat</source>
        <translation>Deine Matte pflegen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Change one thing at a time: the minutes, the cloth or the surface.</source>
        <translation>Ändere immer nur eines: die Minuten, das Tuch oder den Untergrund.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Changing the plan</source>
        <translation>Den Plan ändern</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Children under 7</source>
        <translation>Kinder unter 7</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose and After</source>
        <translation>Wählen und danach</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Choose the place that feels tight.</source>
        <translation>Wähl die Stelle, die sich verspannt anfühlt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Choose the time and the days of the week. There can be several, and each can be removed.</source>
        <translation>Wähl die Uhrzeit und die Wochentage. Es können mehrere sein, und jede lässt sich entfernen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Choose where, with mouse, keys or a list.</source>
        <translation>Wähl, wo: mit Maus, Tasten oder Liste.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Chooses the area. With Shift it is added as a stage, or taken out.</source>
        <translation>Wählt den Bereich. Mit Umschalt wird er als Abschnitt hinzugefügt oder herausgenommen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Clean, dry, and out of the way of small feet.</source>
        <translation>Sauber, trocken und kleinen Füßen aus dem Weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Clear head</source>
        <translation>Klarer Kopf</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Common, and gone soon</source>
        <translation>Häufig und bald vorbei</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Compared with doing nothing.</source>
        <translation>Verglichen mit Nichtstun.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Corner marks show where the mat would lie.</source>
        <translation>Eckmarken zeigen, wo die Matte läge.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+2</source>
        <translation>Strg+2</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+3</source>
        <translation>Strg+3</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+4</source>
        <translation>Strg+4</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Delete, Backspace</source>
        <translation>Entf, Rücktaste</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Details stand beside the table. “Edit” is for what you remember better, such as a rating, the minutes or the note.</source>
        <translation>Die Einzelheiten stehen neben der Tabelle. „Bearbeiten“ ist für das, woran du dich besser erinnerst, etwa eine Bewertung, die Minuten oder die Notiz.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Diabetes, numb feet or poor balance? Ask a doctor or nurse first.</source>
        <translation>Diabetes, taube Füße oder unsicherer Stand? Hol dir zuerst ärztlichen oder pflegerischen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Digestion</source>
        <translation>Verdauung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Dim the screen.</source>
        <translation>Den Bildschirm abdunkeln.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Dizzy or short of breath? Breathe as you like, with smaller breaths.</source>
        <translation>Schwindlig oder kurzatmig? Atme, wie du magst, in kleineren Zügen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Dizzy when you stand up</source>
        <translation>Schwindlig beim Aufstehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Do it at about the same time of day, and for the same number of minutes. Rate tension before and after. The first session of the day counts.</source>
        <translation>Mach es etwa zur selben Tageszeit und jeden Tag gleich lang. Bewerte die Anspannung vorher und nachher. Die erste Sitzung des Tages zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Do not lean on the points. Keep your inner wrists free.</source>
        <translation>Stütz dich nicht auf die Spitzen. Halt die Innenseiten der Handgelenke frei.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Do not stand on the mat, and get up slowly.</source>
        <translation>Stell dich nicht auf die Matte, und steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Do not use a mat with magnets if you have a pacemaker, a heart device or an insulin pump.</source>
        <translation>Benutz keine Matte mit Magneten, wenn du einen Herzschrittmacher, ein anderes Herzgerät oder eine Insulinpumpe hast.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Does the same from the command line. Minutes and pattern can be left out.</source>
        <translation>Macht dasselbe von der Befehlszeile aus. Minuten und Muster können wegbleiben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Get up slowly, then sit for a minute and look at your skin.</source>
        <translation>Fertig. Steh langsam auf, setz dich dann eine Minute hin und sieh dir deine Haut an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on and step back off. Then sit down and look at your soles.</source>
        <translation>Fertig. Halt dich fest und steig rückwärts herunter. Dann setz dich und sieh dir deine Fußsohlen an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on, stand straight up, then look at your skin.</source>
        <translation>Fertig. Halt dich fest, steh gerade nach oben auf, dann sieh dir deine Haut an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lean forward, sit for a while, then look at your skin.</source>
        <translation>Fertig. Lehn dich vor, bleib eine Weile sitzen, dann sieh dir deine Haut an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your arms straight up, then look at your skin.</source>
        <translation>Fertig. Heb die Arme gerade nach oben, dann sieh dir deine Haut an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your feet off, stay seated for a while and look at your soles.</source>
        <translation>Fertig. Heb die Füße herunter, bleib eine Weile sitzen und sieh dir deine Fußsohlen an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Take your time, then get up slowly.</source>
        <translation>Fertig. Lass dir Zeit, dann steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Drowsy, drunk or driving soon</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Schläfrig, betrunken oder bald am Steuer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>During a session</source>
        <translation>Während einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Each graph of ratings says how many sessions were rated both times. What you leave out is never filled in.</source>
        <translation>Jede Grafik zu Bewertungen sagt, wie viele Sitzungen beide Male bewertet sind. Was du auslässt, wird nie ergänzt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Each thing on the screen has a name and says what it is. During a session the phase, pauses and the end are said. Each graph has a text with its numbers, and a table.</source>
        <translation>Alles auf dem Bildschirm hat einen Namen und sagt, was es ist. Während einer Sitzung werden die Phase, Pausen und das Ende angesagt. Jede Grafik hat einen Text mit ihren Zahlen und eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easing down</source>
        <translation>Ruhiger werden</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easy start</source>
        <translation>Leichter Anfang</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>End the session</source>
        <translation>Beende die Sitzung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ends the program. A session that runs is kept.</source>
        <translation>Beendet das Programm. Eine laufende Sitzung bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Epilepsy, MS or Parkinson’s</source>
        <translation>Epilepsie, MS oder Parkinson</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Even breath</source>
        <translation>Gleichmäßiger Atem</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Every field of the card can be changed. What the guide or your answers rule out is grey, and says why. The minutes stop where the guide stops.</source>
        <translation>Jedes Feld der Karte lässt sich ändern. Was der Ratgeber oder deine Antworten ausschließen, ist grau und sagt, warum. Die Minuten enden, wo der Ratgeber endet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Every session in a table that you can search and correct.</source>
        <translation>Jede Sitzung in einer Tabelle, die du durchsuchen und berichtigen kannst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Everyone knew who pressed. A place that a mat does not reach.</source>
        <translation>Alle wussten, wer drückte. Eine Stelle, die eine Matte nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everything can be done without a mouse.</source>
        <translation>Alles geht ohne Maus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Everything stays on this computer. The program has no account, and nothing in it can use a network. “Folder of the history” in “Settings” shows the place, and “Open folder” opens it.</source>
        <translation>Alles bleibt auf diesem Computer. Das Programm hat kein Konto, und nichts darin kann ein Netzwerk benutzen. „Ordner des Verlaufs“ in „Einstellungen“ zeigt den Ort, und „Ordner öffnen“ öffnet ihn.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Face and head</source>
        <translation>Gesicht und Kopf</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Face, throat, chest, belly and some more are never for the mat. You can still press them: then the program says why, and offers what is near. It does the same for areas that your answers rule out.</source>
        <translation>Gesicht, Hals, Brust, Bauch und einige mehr sind nie für die Matte. Du kannst trotzdem darauf drücken: Dann sagt das Programm, warum, und bietet an, was in der Nähe ist. Bei Bereichen, die deine Antworten ausschließen, ist es genauso.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Faint or dizzy</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Flau oder schwindlig</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Fainting</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Farrar and others, 2001</source>
        <translation>Farrar und andere, 2001</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Feel-good chemicals</source>
        <translation>Glückshormone</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Feet that are numb or slow to mend should stay off the points.</source>
        <translation>Taube oder langsam heilende Füße sollten nicht auf die Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Few studies have looked at mats, and most of them were small. Here is how sure anyone can be.</source>
        <translation>Wenige Studien haben Matten untersucht, und die meisten waren klein. Hier steht, wie sicher man sein kann.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Fincham and others, 2023</source>
        <translation>Fincham und andere, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Finish before you go to bed. The mat is not for sleeping on.</source>
        <translation>Werde fertig, bevor du ins Bett gehst. Die Matte ist nicht zum Schlafen da.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Firm floor</source>
        <translation>Fester Boden</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>First touch</source>
        <translation>Erste Berührung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Five minutes more, five less. Before the start, ten seconds.</source>
        <translation>Fünf Minuten mehr, fünf weniger. Vor dem Start zehn Sekunden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Foam, a cover and thousands of small points.</source>
        <translation>Schaum, ein Bezug und Tausende kleiner Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Focus</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>For pain, a change of 2 is one that most people notice. That comes from weeks of care, not from 20 minutes. For tension, energy, mood and sleep, 2 points is only our rule of thumb.</source>
        <translation>Bei Schmerzen ist eine Änderung um 2 eine, die die meisten bemerken. Das kommt aus Wochen der Behandlung, nicht aus 20 Minuten. Bei Anspannung, Energie, Stimmung und Schlaf sind 2 Punkte nur unsere Faustregel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>For relaxation only. The mat cannot tell what is wrong with you, and it is no remedy for an illness.</source>
        <translation>Nur zur Entspannung. Die Matte kann nicht feststellen, was dir fehlt, und sie ist kein Mittel gegen Krankheiten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>For the back and for standing the guide names the minutes. For all other areas it names none, so those limits are our own.</source>
        <translation>Für den Rücken und fürs Stehen nennt der Ratgeber die Minuten. Für alle anderen Bereiche nennt er keine; diese Grenzen sind also unsere eigenen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Forearms and hands</source>
        <translation>Unterarme und Hände</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four breaths with a long hold, then the long out-breath. Only lying down.</source>
        <translation>Vier Atemzüge mit langem Anhalten, dann das lange Ausatmen. Nur im Liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four equal sides: in, hold, out, hold.</source>
        <translation>Vier gleiche Seiten: ein, halten, aus, halten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Frizziero and others, 2021</source>
        <translation>Frizziero und andere, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>From prickly to warm, minute by minute.</source>
        <translation>Vom Pieksen zur Wärme, Minute für Minute.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>From the first start to lying down, in five steps.</source>
        <translation>Vom ersten Start bis zum Hinlegen, in fünf Schritten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Full screen and back.</source>
        <translation>Ganzer Bildschirm und zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Get comfortable. There is nothing else to do.</source>
        <translation>Mach es dir bequem. Sonst gibt es nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Get help now</source>
        <translation>Hol jetzt Hilfe</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and do not hold your breath.</source>
        <translation>Steh langsam auf, und halt den Atem nicht an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and stay seated for a minute at the end.</source>
        <translation>Steh langsam auf, und bleib am Ende eine Minute sitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Getting up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Glutes and hips</source>
        <translation>Gesäß und Hüften</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Go down on your elbows, then lower your back bit by bit. Do not slide.</source>
        <translation>Stütz dich auf die Ellbogen, dann senk den Rücken Stück für Stück ab. Rutsch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Go down slowly, one part at a time. Do not slide on the points: that can scratch your skin. Get up just as slowly.</source>
        <translation>Leg dich langsam ab, einen Körperteil nach dem anderen. Rutsch nicht auf den Spitzen: Das kann die Haut zerkratzen. Steh genauso langsam auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Goes back to such a copy. What was there before is kept aside here too.</source>
        <translation>Geht zu einer solchen Kopie zurück. Was vorher da war, wird auch hier beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Goes from one thing to the next, Shift+Tab back.</source>
        <translation>Geht von einem zum nächsten, Umschalt+Tab zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Half a minute</source>
        <translation>Eine halbe Minute</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Half-time. Stay as long as it feels good, or finish here. Both are fine.</source>
        <translation>Halbzeit. Bleib, so lange es sich gut anfühlt, oder hör hier auf. Beides ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hands on the mat, at a table</source>
        <translation>Hände auf der Matte, am Tisch</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hands, not mats.</source>
        <translation>Hände, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Hard to get up from the floor</source>
        <translation>Schwer vom Boden aufzustehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Head &amp; neck tension</source>
        <translation>Kopf und Nacken verspannt</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy students, 3 weeks: one group on a mat, one group at rest without anything.</source>
        <translation>Gesunde Studierende, 3 Wochen: eine Gruppe auf einer Matte, eine Gruppe in Ruhe ohne irgendetwas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy young people. We did not see how many minutes a day.</source>
        <translation>Gesunde junge Menschen. Wir sahen nicht, wie viele Minuten am Tag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Heart and blood</source>
        <translation>Herz und Blut</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Heart rate and blood pressure went down right after.</source>
        <translation>Puls und Blutdruck sanken direkt danach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Heart, stroke or blood vessels</source>
        <translation>Herz, Schlaganfall oder Blutgefäße</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Here, standing comes with level 2 of the feet. That is our own choice.</source>
        <translation>Hier kommt das Stehen mit Stufe 2 der Füße. Das ist unsere eigene Wahl.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>High blood pressure</source>
        <translation>Hoher Blutdruck</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Hip &amp; leg</source>
        <translation>Hüfte und Bein</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hohmann and others, 2012</source>
        <translation>Hohmann und andere, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Hold Ctrl or Shift and press to add another area as a next stage, or to take it out again.</source>
        <translation>Halt Strg oder Umschalt gedrückt und drück darauf, um einen weiteren Bereich als nächsten Abschnitt hinzuzufügen oder wieder herauszunehmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to something firm, keep your eyes open and step straight down.</source>
        <translation>Halt dich an etwas Festem fest, lass die Augen offen und setz die Füße gerade von oben auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and sit down slowly, weight spread evenly.</source>
        <translation>Halt dich am Stuhl fest und setz dich langsam, das Gewicht gleichmäßig verteilt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and stand straight up, without sliding.</source>
        <translation>Halt dich am Stuhl fest und steh gerade auf, ohne zu rutschen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on with one hand, eyes open.</source>
        <translation>Halt dich mit einer Hand fest, Augen offen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Holding the breath</source>
        <translation>Den Atem anhalten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>How it goes</source>
        <translation>Wie es abläuft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>How many sessions it takes</source>
        <translation>Wie viele Sitzungen es braucht</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>How much is much</source>
        <translation>Wie viel viel ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How much you did, by kind. A line marks the weekly goal, which you change in “Settings”.</source>
        <translation>Wie viel du gemacht hast, je Art. Eine Linie zeigt das Wochenziel, das du in „Einstellungen“ änderst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How strong the points felt in the first minute and at the end, session after session.</source>
        <translation>Wie stark sich die Spitzen in der ersten Minute und am Ende anfühlten, Sitzung für Sitzung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>How the feeling changed was quite different from one time to the next.</source>
        <translation>Wie sich das Gefühl änderte, war von einem Mal zum nächsten ganz verschieden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>How the mat feels</source>
        <translation>Wie sich die Matte anfühlt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>How to do it</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>How to end a session</source>
        <translation>Wie du eine Sitzung beendest</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>How to get onto the mat, and off it again.</source>
        <translation>Wie du auf die Matte kommst und wieder herunter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am pregnant, or might be</source>
        <translation>Ich bin schwanger oder könnte es sein</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am unsteady, or have fallen lately</source>
        <translation>Ich stehe unsicher oder bin vor Kurzem gestürzt</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am very sleepy or drunk</source>
        <translation>Ich bin sehr schläfrig oder betrunken</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I cannot easily get up from the floor</source>
        <translation>Ich komme nicht leicht vom Boden hoch</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I feel touch or pain less somewhere</source>
        <translation>Irgendwo spüre ich Berührung oder Schmerz weniger</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I get faint or dizzy standing up</source>
        <translation>Beim Aufstehen wird mir schwarz vor Augen oder schwindlig</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I had an operation or injury lately</source>
        <translation>Ich hatte vor Kurzem eine Operation oder Verletzung</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a blood clot or sore vein</source>
        <translation>Ich habe ein Blutgerinnsel oder eine schmerzende Vene</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a fever or feel ill</source>
        <translation>Ich habe Fieber oder fühle mich krank</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a pacemaker or another device</source>
        <translation>Ich habe einen Herzschrittmacher oder ein anderes Gerät</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have cancer</source>
        <translation>Ich habe Krebs</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have diabetes</source>
        <translation>Ich habe Diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have eczema, psoriasis, moles or warts</source>
        <translation>Ich habe Ekzeme, Schuppenflechte, Muttermale oder Warzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have epilepsy, MS or Parkinson’s</source>
        <translation>Ich habe Epilepsie, MS oder Parkinson</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have heart or blood vessel trouble</source>
        <translation>Ich habe Probleme mit Herz oder Blutgefäßen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have high blood pressure</source>
        <translation>Ich habe hohen Blutdruck</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have weak bones or a bent spine</source>
        <translation>Ich habe schwache Knochen oder eine krumme Wirbelsäule</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have, or had, psychosis</source>
        <translation>Ich habe oder hatte eine Psychose</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I take blood thinners</source>
        <translation>Ich nehme Blutverdünner</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>If a leg feels numb or weak, see a doctor first.</source>
        <translation>Wenn ein Bein taub oder schwach ist, hol dir zuerst ärztlichen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If at times you lose touch with what is real. And if it makes you panic to relax, breathe as you like.</source>
        <translation>Wenn du manchmal den Bezug zur Wirklichkeit verlierst. Und wenn Entspannen dir Panik macht, atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>If it is clear, a sentence says so. It also says that rest often does this too.</source>
        <translation>Wenn es klar ist, sagt es ein Satz. Er sagt auch, dass Ruhe das oft ebenso bewirkt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>If it is hard for you to get up from the floor alone, use a seat or a bed.</source>
        <translation>Wenn es dir schwerfällt, allein vom Boden aufzustehen, nimm einen Stuhl, ein Sofa oder ein Bett.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If it was cut off</source>
        <translation>Wenn sie abbrach</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something does not work</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something is wrong, the line says what to do.</source>
        <translation>Wenn etwas nicht stimmt, sagt die Zeile, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>If the breath is too long for you, press S. It gets shorter, and stays so the next time. B lets you breathe as you like.</source>
        <translation>Wenn dir der Atem zu lang ist, drück S. Er wird kürzer und bleibt es auch beim nächsten Mal. Mit B atmest du, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If the computer went off during a session, the next start offers its minutes: “Keep” or “Discard”. If it only slept or stood still, you are asked whether that time counts.</source>
        <translation>Wenn der Computer während einer Sitzung ausging, bietet der nächste Start ihre Minuten an: „Behalten“ oder „Verwerfen“. Wenn er nur geschlafen hat oder stillstand, wirst du gefragt, ob diese Zeit zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>If the file is damaged</source>
        <translation>Wenn die Datei beschädigt ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>If there is no sound</source>
        <translation>Wenn kein Ton kommt</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>If you feel light-headed, breathe as you like.</source>
        <translation>Wenn du dich benommen fühlst, atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If you have, or had, an illness of one of these.</source>
        <translation>Wenn du daran eine Krankheit hast oder hattest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>If you lie on it with bare skin, wash first, and do not share it without a cloth between.</source>
        <translation>Wenn du mit bloßer Haut darauf liegst, wasch dich vorher, und teil die Matte nicht ohne ein Tuch dazwischen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>If you may not use the mat</source>
        <translation>Wenn du die Matte nicht benutzen darfst</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, hold on and shift your weight slowly. Do not twist.</source>
        <translation>Wenn du dich bewegen willst, halt dich fest und verlagere langsam dein Gewicht. Dreh dich nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your arms a little. Do not slide.</source>
        <translation>Wenn du dich bewegen willst, heb die Arme etwas an. Rutsch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your feet a little. Do not slide.</source>
        <translation>Wenn du dich bewegen willst, heb die Füße etwas an. Rutsch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your head a little. Do not slide.</source>
        <translation>Wenn du dich bewegen willst, heb den Kopf etwas an. Rutsch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your legs a little. Do not slide.</source>
        <translation>Wenn du dich bewegen willst, heb die Beine etwas an. Rutsch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift yourself a little. Do not slide.</source>
        <translation>Wenn du dich bewegen willst, heb dich etwas an. Rutsch nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Ill or feverish</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Krank oder fiebrig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>In Learn</source>
        <translation>In Wissen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>In a lab study it was higher while people lay on the mat. Get up slowly.</source>
        <translation>In einer Laborstudie war er höher, während die Menschen auf der Matte lagen. Steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>In a lab, blood pressure was higher while people lay on the mat, and the heart beat slower.</source>
        <translation>In einem Labor war der Blutdruck höher, während die Menschen auf der Matte lagen, und das Herz schlug langsamer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>In a way, most people do it. They press their neck when a headache starts, or rub their feet after a long day of standing.</source>
        <translation>Auf ihre Art tun es die meisten. Sie drücken den Nacken, wenn Kopfschmerzen anfangen, oder reiben sich die Füße, wenn sie lange gestanden haben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In and out for the same time. Slower, not bigger.</source>
        <translation>Ein und aus gleich lang. Langsamer, nicht größer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>In cancer care, massage advice is to check with your team.</source>
        <translation>In der Krebsbehandlung lautet der Rat zu Massagen: mit dem Behandlungsteam absprechen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small study of two weeks, mat users had less neck pain than people who waited. They knew what they were given.</source>
        <translation>In einer kleinen Studie von zwei Wochen hatten Menschen mit Matte weniger Nackenschmerzen als die, die warteten. Sie wussten, was sie bekommen hatten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small trial, mat users had less pain than people who waited. In another, the pain score moved only in the group that added the mat to exercise. A third saw ease only right after use.</source>
        <translation>In einer kleinen Studie hatten Menschen mit Matte weniger Schmerzen als die, die warteten. In einer anderen änderte sich der Schmerzwert nur in der Gruppe, die zum Training noch die Matte nahm. Eine dritte sah nur direkt danach eine Linderung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>In one study, 8 of 91 people gave up because it hurt too much. So it may be that a mat is not for you. Ending early is a good choice, and the minutes still count.</source>
        <translation>In einer Studie gaben 8 von 91 Menschen auf, weil es zu sehr wehtat. Es kann also sein, dass eine Matte nichts für dich ist. Früher aufzuhören ist eine gute Wahl, und die Minuten zählen trotzdem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>In one study, older people walked on a mat like cobblestones, or walked as usual. The first had better balance afterwards. But walking is exercise. It says little about standing still on points.</source>
        <translation>In einer Studie gingen ältere Menschen auf einer Matte wie Kopfsteinpflaster oder gingen wie gewohnt. Die ersten hielten danach besser das Gleichgewicht. Aber Gehen ist Training. Es sagt wenig über Stillstehen auf Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In people with tense, sore muscles only the worst pain went down. Their usual pain did not.</source>
        <translation>Bei Menschen mit verspannten, schmerzenden Muskeln gingen nur die schlimmsten Schmerzen zurück. Die üblichen nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>In the best study so far, the mat and plain rest did the same. This is about you alone.</source>
        <translation>In der bisher besten Studie brachten Matte und bloße Ruhe gleich viel. Das hier sagt nur etwas über dich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>In the end you read what came of it. Before six pairs nothing is said, and before the end only the mean.</source>
        <translation>Am Ende liest du, was herausgekommen ist. Vor sechs Paaren wird nichts gesagt, und vor dem Ende nur der Mittelwert.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>In the first minute do nothing special. Just let small breaths out slowly.</source>
        <translation>Mach in der ersten Minute nichts Besonderes. Atme nur klein und langsam aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In through the nose, out through soft, rounded lips. Good when you are short of breath.</source>
        <translation>Durch die Nase ein, durch weiche, gerundete Lippen aus. Gut, wenn du kurzatmig bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>In trials of lasting pain, a drop of 2 points was what people called much better. They looked at weeks. One session proves nothing.</source>
        <translation>In Studien zu anhaltenden Schmerzen war ein Rückgang um 2 Punkte das, was die Menschen „viel besser“ nannten. Dort ging es um Wochen. Eine Sitzung beweist nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In two trials, sleep with the mat was no better than without.</source>
        <translation>In zwei Studien war der Schlaf mit Matte nicht besser als ohne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In, one more sip of air, then a long sigh out. A few minutes are enough.</source>
        <translation>Ein, noch ein Schluck Luft, dann ein langer Seufzer. Ein paar Minuten reichen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Is “Sound” on in “Settings”, and M not pressed? “Test” plays a bell. The command doctor says whether there is a sound device.</source>
        <translation>Ist „Ton“ in „Einstellungen“ an und M nicht gedrückt? „Probe“ spielt eine Glocke. „doctor“ sagt, ob es ein Tongerät gibt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It began with a bad fall or a crash.</source>
        <translation>Es begann mit einem schweren Sturz oder Unfall.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a blow to the head.</source>
        <translation>Es kam nach einem Schlag auf den Kopf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a fall or a crash.</source>
        <translation>Es kam nach einem Sturz oder Unfall.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came at once and is the worst ever.</source>
        <translation>Es kam schlagartig und ist so schlimm wie noch nie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It feels like a shock down your spine.</source>
        <translation>Es fühlt sich an wie ein Stromschlag die Wirbelsäule hinunter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It gets worse when you cough.</source>
        <translation>Beim Husten wird es schlimmer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It got better just as much with plain rest.</source>
        <translation>Mit bloßer Ruhe wurde es genauso besser.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has a long hold and can make you light-headed.</source>
        <translation>Der Atem wird lange angehalten; das kann benommen machen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has holds. Let go of a hold as soon as it feels tight.</source>
        <translation>Der Atem wird angehalten. Lass ihn los, sobald es eng wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It helps tired muscles while they cool down.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Sie hilft müden Muskeln beim Abkühlen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>It is here to help you relax. It cannot find out what is wrong with you, and it does not take the place of a doctor.</source>
        <translation>Es soll dir helfen, dich zu entspannen. Es kann nicht herausfinden, was dir fehlt, und es ersetzt keinen Arztbesuch.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better after six weeks.</source>
        <translation>Nach sechs Wochen ist es nicht besser.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better when you rest, or worse at night.</source>
        <translation>In Ruhe wird es nicht besser, oder nachts wird es schlimmer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>It is severe now</source>
        <translation>Es ist gerade sehr schlimm</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is swollen or hurts, and you are short of breath or your chest hurts.</source>
        <translation>Es ist geschwollen oder tut weh, und du bekommst schlecht Luft oder die Brust tut dir weh.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It keeps coming back, or gets worse.</source>
        <translation>Es kommt immer wieder oder wird schlimmer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It loosens muscles, where it touches and elsewhere.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Sie lockert Muskeln, wo sie aufliegt und anderswo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It relaxes a sore back and sends blood there.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Sie entspannt einen schmerzenden Rücken und bringt Blut dorthin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It sits high between your shoulders.</source>
        <translation>Es sitzt weit oben zwischen den Schultern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>It turns sharp, or burns.</source>
        <translation>Es wird stechend oder brennt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Itching</source>
        <translation>Juckreiz</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Just for today</source>
        <translation>Nur für heute</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep holding on and step straight back, one foot at a time.</source>
        <translation>Halt dich weiter fest und steig gerade rückwärts, einen Fuß nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Keep off that spot until a doctor says that you may use it. For the spine that can take a year.</source>
        <translation>Bleib von dieser Stelle weg, bis dir ärztlich gesagt wird, dass du sie belasten darfst. Bei der Wirbelsäule kann das ein Jahr dauern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep off the tailbone and the bony point of the hip.</source>
        <translation>Bleib weg vom Steißbein und vom Hüftknochen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep off your tailbone and away from the hollow behind your knees.</source>
        <translation>Bleib weg vom Steißbein und von den Kniekehlen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the inner wrist off the points.</source>
        <translation>Halt die Innenseite des Handgelenks von den Spitzen fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the points away from the hollow behind the knee.</source>
        <translation>Halt die Spitzen von der Kniekehle fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep the points away from the hollow behind your knees.</source>
        <translation>Halt die Spitzen von den Kniekehlen fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep the points off those spots.</source>
        <translation>Halt die Spitzen von diesen Stellen fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your chin level and your throat free.</source>
        <translation>Halt das Kinn gerade und den Hals frei.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep your chin level. Do not force an arch.</source>
        <translation>Halt das Kinn gerade. Erzwing keine Wölbung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep your eyes open if you like. You can stop at any time.</source>
        <translation>Lass die Augen offen, wenn du magst. Du kannst jederzeit aufhören.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your head a little raised and breathe as it comes.</source>
        <translation>Lagere den Kopf etwas höher und atme, wie es kommt.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Keeps the screen on.</source>
        <translation>Hält den Bildschirm an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kisker and Schöne, 2023</source>
        <translation>Kisker und Schöne, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kjellgren and others, 2011</source>
        <translation>Kjellgren und andere, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Knees and shins</source>
        <translation>Knie und Schienbeine</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Knees bent, for a small and even touch. Do not push your back into an arch.</source>
        <translation>Knie gebeugt, für eine leichte, gleichmäßige Berührung. Drück den Rücken nicht ins Hohlkreuz.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Lab study. 32 healthy people lay down with and without a mat, and with and without a calming voice.</source>
        <translation>Laborstudie. 32 gesunde Menschen lagen mit und ohne Matte, und mit und ohne beruhigende Stimme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Laborde and others, 2022</source>
        <translation>Laborde und andere, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Later, sit with bare feet.</source>
        <translation>Später sitzt du barfuß.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat on a firm chair.</source>
        <translation>Leg die Matte flach auf einen festen Stuhl.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat, with a pillow where your head will go.</source>
        <translation>Leg die Matte flach hin, mit einem Kissen, wo dein Kopf liegen wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat on a table and sit in front of it.</source>
        <translation>Leg die Matte auf einen Tisch und setz dich davor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lean back on a seat, in a shirt.</source>
        <translation>Im Sitzen anlehnen, im Shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean back slowly and let the seat carry you.</source>
        <translation>Lehn dich langsam zurück und lass dich von der Lehne tragen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean forward, off the mat.</source>
        <translation>Lehn dich nach vorn, weg von der Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Leaning back on a seat</source>
        <translation>Im Sitzen angelehnt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Leaves the dot.</source>
        <translation>Verlässt den Punkt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Leaving</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right</source>
        <translation>Pfeil links, rechts</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right, Up, Down</source>
        <translation>Pfeil links, rechts, auf, ab</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Legs and feet</source>
        <translation>Beine und Füße</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Legs resting on the mat</source>
        <translation>Beine auf der Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Legs with sore or bulging veins.</source>
        <translation>Beine mit schmerzenden oder hervortretenden Venen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less pain than in those who waited, in neck and back. How well people got on in daily life with back pain did not change.</source>
        <translation>Weniger Schmerzen als bei denen, die warteten, in Nacken und Rücken. Wie gut die Menschen mit Rückenschmerzen im Alltag zurechtkamen, änderte sich nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less stress, better sleep and focus in both groups, and no difference between them. Blood pressure and heart rate did not change.</source>
        <translation>Weniger Stress, besserer Schlaf und bessere Konzentration in beiden Gruppen, und kein Unterschied zwischen ihnen. Blutdruck und Puls änderten sich nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Let it dry before you roll it up.</source>
        <translation>Lass sie trocknen, bevor du sie aufrollst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Let the air out gently. Do not push.</source>
        <translation>Lass die Luft sanft hinaus. Press nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the back of your neck rest on the curve, chin level.</source>
        <translation>Lass den Nacken auf der Wölbung ruhen, Kinn gerade.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the weight come bit by bit.</source>
        <translation>Lass das Gewicht nach und nach kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Let them rest. Do not lean your weight on them.</source>
        <translation>Lass sie ruhen. Stütz dein Gewicht nicht darauf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your hands or forearms rest, without leaning.</source>
        <translation>Lass Hände oder Unterarme ruhen, ohne dich aufzustützen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your palms or forearms rest on the points.</source>
        <translation>Lass Handflächen oder Unterarme auf den Spitzen ruhen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your weight down slowly.</source>
        <translation>Lass dein Gewicht langsam sinken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 3</source>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Level ladder</source>
        <translation>Stufenleiter</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your neck rest on the curve.</source>
        <translation>Leg dich langsam zurück und lass den Nacken auf der Wölbung ruhen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your weight settle, one part at a time.</source>
        <translation>Leg dich langsam zurück und lass dein Gewicht sinken, einen Körperteil nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly. The floor gives less, so take your time.</source>
        <translation>Leg dich langsam zurück. Der Boden gibt weniger nach, also lass dir Zeit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down and lift your head.</source>
        <translation>Leg dich hin und heb den Kopf an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Lie down for 20 minutes and you will often feel better, mat or no mat. In the best study so far, people who just rested did as well as people on a mat. So you can do rest sessions here and compare.</source>
        <translation>Leg dich 20 Minuten hin, und du fühlst dich oft besser, mit oder ohne Matte. In der bisher besten Studie ging es Menschen, die nur ruhten, genauso gut wie denen auf einer Matte. Darum kannst du hier auch Ruhesitzungen machen und vergleichen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your hips.</source>
        <translation>Leg dich hin, beug die Knie und heb die Hüften an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your lower back.</source>
        <translation>Leg dich hin, beug die Knie und heb den unteren Rücken an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, in a shirt.</source>
        <translation>Auf etwas Weichem liegen, im Shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, with a bare back.</source>
        <translation>Auf etwas Weichem liegen, mit bloßem Rücken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with a bare back.</source>
        <translation>Auf dem Boden liegen, mit bloßem Rücken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with the shirt on again.</source>
        <translation>Auf dem Boden liegen, wieder mit Shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Lift mood</source>
        <translation>Stimmung heben</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg off the points, then the other.</source>
        <translation>Heb ein Bein von den Spitzen, dann das andere.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg, then the other, and take the pillow away.</source>
        <translation>Heb ein Bein an, dann das andere, und nimm das Kissen weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Lift the part first, slide the pillow under it, then let it down slowly. The guide names no minutes for the pillow. Ours are short.</source>
        <translation>Heb zuerst den Körperteil an, schieb das Kissen darunter, dann senk ihn langsam ab. Der Ratgeber nennt keine Minuten für das Kissen. Unsere sind kurz.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your arms straight up off the points.</source>
        <translation>Heb die Arme gerade von den Spitzen nach oben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your feet off the points, one at a time.</source>
        <translation>Heb die Füße von den Spitzen, einen nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your head and take the pillow away.</source>
        <translation>Heb den Kopf an und nimm das Kissen weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your hips and take the pillow away.</source>
        <translation>Heb die Hüften an und nimm das Kissen weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lift yourself, do not slide: thin skin tears.</source>
        <translation>Heb dich an, rutsch nicht: Dünne Haut reißt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Linden, 2013</source>
        <translation>Linden, 2013</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Long out-breath</source>
        <translation>Langes Ausatmen</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Longer out-breath</source>
        <translation>Längeres Ausatmen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin after every session.</source>
        <translation>Sieh dir nach jeder Sitzung deine Haut an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin afterwards. Stop the mat if you find bruises.</source>
        <translation>Sieh dir danach deine Haut an. Lass die Matte weg, wenn du blaue Flecken findest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Look for a small, even touch. Do not press into a strong arch.</source>
        <translation>Such eine leichte, gleichmäßige Berührung. Drück dich nicht in ein starkes Hohlkreuz.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looking around first</source>
        <translation>Sich zuerst umsehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looks at your data, the program’s parts, the screen, the sound and the backups, and prints what it found. Each line begins with ok, note or wrong. It changes nothing, and holds nothing of what you wrote.</source>
        <translation>Sieht nach deinen Daten, den Teilen des Programms, dem Bildschirm, dem Ton und den Sicherungen und gibt aus, was es gefunden hat. Jede Zeile beginnt mit ok, Hinweis oder Fehler. Es ändert nichts und enthält nichts von dem, was du geschrieben hast.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Loosen muscles</source>
        <translation>Muskeln lockern</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Lower afterwards</source>
        <translation>Nachher niedriger</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg onto the mat, then the other.</source>
        <translation>Leg ein Bein auf der Matte ab, dann das andere.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg, then the other, and let them be heavy.</source>
        <translation>Leg ein Bein ab, dann das andere, und lass sie schwer werden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and keep your chin level.</source>
        <translation>Senk den Kopf langsam ab und halt das Kinn gerade.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and let it be heavy.</source>
        <translation>Senk den Kopf langsam ab und lass ihn schwer werden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly, chin level. Keep the points off the front and sides of your neck.</source>
        <translation>Senk den Kopf langsam ab, Kinn gerade. Halt die Spitzen vorn und seitlich vom Hals fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly. Keep the points off your ears and temples.</source>
        <translation>Senk den Kopf langsam ab. Halt die Spitzen von Ohren und Schläfen fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your hips slowly, off the tailbone.</source>
        <translation>Senk die Hüften langsam ab, weg vom Steißbein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your legs slowly and let them be heavy.</source>
        <translation>Senk die Beine langsam ab und lass sie schwer werden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower yourself slowly, without a strong arch.</source>
        <translation>Senk dich langsam ab, ohne starkes Hohlkreuz.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Lying on it is good for the posture of the spine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Darauf zu liegen ist gut für die Haltung der Wirbelsäule.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on the floor</source>
        <translation>Auf dem Boden liegend</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on your back</source>
        <translation>Auf dem Rücken liegend</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lying still with your body in mind can stir things up.</source>
        <translation>Still zu liegen, mit der Aufmerksamkeit beim Körper, kann etwas aufwühlen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>M during a session turns the sound off and on again.</source>
        <translation>M schaltet den Ton während einer Sitzung aus und wieder an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets</source>
        <translation>Magnete</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Magnets and a device in your body</source>
        <translation>Magnete und ein Gerät in deinem Körper</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Magnets can disturb a device. Not with this mat.</source>
        <translation>Magnete können ein Gerät stören. Nicht mit dieser Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets did no better than dummy magnets for pain.</source>
        <translation>Bei Schmerzen brachten Magnete nicht mehr als Scheinmagnete.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets have been tested for pain. They did no better than dummy magnets.</source>
        <translation>Magnete wurden bei Schmerzen geprüft. Sie brachten nicht mehr als Scheinmagnete.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat</source>
        <translation>Magnete in der Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat restore a balance in the body.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Magnete in der Matte stellen ein Gleichgewicht im Körper wieder her.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Makers do not agree. At least one says not to stand on its mat. Read the leaflet of yours first.</source>
        <translation>Die Hersteller sind sich nicht einig. Mindestens einer sagt, man soll nicht auf seiner Matte stehen. Lies zuerst die Anleitung deiner Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Makers of mats advise asking first if you have a device.</source>
        <translation>Mattenhersteller raten, mit einem Gerät erst zu fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Makers say that it does no harm to fall asleep on it. Still, do not go to bed on it: 45 minutes is the most that the guide allows. A bell wakes you here.</source>
        <translation>Hersteller sagen, dass es nicht schadet, darauf einzuschlafen. Geh trotzdem nicht damit schlafen: 45 Minuten sind das Längste, was der Ratgeber erlaubt. Hier weckt dich eine Glocke.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Makers, web pages</source>
        <translation>Hersteller, Webseiten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Makes it from the command line. Without the days it is about all sessions.</source>
        <translation>Macht ihn von der Befehlszeile aus. Ohne die Tage geht er über alle Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Making it yours</source>
        <translation>Wie du es magst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Many mats come with a small pillow for neck and head, with the same points. It is not fixed to the mat. You can put it where you like.</source>
        <translation>Zu vielen Matten gehört ein kleines Kissen für Nacken und Kopf, mit denselben Spitzen. Es ist nicht an der Matte befestigt. Du kannst es hinlegen, wo du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Many small points draw blood into the skin, and tight muscles let go.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Viele kleine Spitzen ziehen Blut in die Haut, und verspannte Muskeln lassen los.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Many small points prick at once. For most people it is odd rather than sore.</source>
        <translation>Viele kleine Spitzen pieksen auf einmal. Für die meisten ist es eher seltsam als schmerzhaft.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Marks and side effects</source>
        <translation>Abdrücke und Nebenwirkungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks of the points</source>
        <translation>Abdrücke der Spitzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks or soreness still there the next day</source>
        <translation>Abdrücke oder schmerzende Stellen auch am nächsten Tag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Mat against rest</source>
        <translation>Matte gegen Ruhe</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Mat curved under your neck</source>
        <translation>Gewölbte Matte unter dem Nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Mat or rest?</source>
        <translation>Matte oder Ruhe?</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Mid back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Minute by minute</source>
        <translation>Minute für Minute</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Minutes and levels follow a guide for those who own such a mat, not a study. In one study of low back pain, 8 of 91 people stopped because it hurt too much.</source>
        <translation>Minuten und Stufen folgen einem Ratgeber für Menschen, die eine solche Matte haben, keiner Studie. In einer Studie zu Schmerzen im unteren Rücken hörten 8 von 91 Menschen auf, weil es zu sehr wehtat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes or changes of each area, on the figure. The areas are never ranked.</source>
        <translation>Minuten oder Änderungen jedes Bereichs, auf der Figur. Die Bereiche werden nie in eine Rangfolge gebracht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes per week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Mixed results.</source>
        <translation>Gemischte Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Mood and energy</source>
        <translation>Stimmung und Energie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Most aches pass by themselves. A few signs mean that someone should look at you, and some mean right now. For those, call the emergency number of the country you are in.</source>
        <translation>Die meisten Schmerzen vergehen von selbst. Ein paar Anzeichen bedeuten, dass dich jemand ansehen sollte, und manche bedeuten: jetzt gleich. Ruf dann die Notrufnummer des Landes an, in dem du bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Most covers come off the foam. Wash the cover by hand in warm soapy water. A machine or a dryer can harm the points.</source>
        <translation>Die meisten Bezüge lassen sich vom Schaum abnehmen. Wasch den Bezug von Hand in warmer Seifenlauge. Waschmaschine oder Trockner können den Spitzen schaden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Most users said they felt better in every way that was asked about.</source>
        <translation>Die meisten sagten, dass es ihnen in allem, wonach gefragt wurde, besser ging.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Move off it if a leg tingles or goes numb.</source>
        <translation>Geh herunter, wenn ein Bein kribbelt oder taub wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My feet are numb or slow to mend</source>
        <translation>Meine Füße sind taub oder heilen langsam</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My legs have sore or bulging veins</source>
        <translation>Meine Beine haben schmerzende oder hervortretende Venen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My mat or pillow has magnets</source>
        <translation>Meine Matte oder mein Kissen hat Magnete</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is sore or broken somewhere</source>
        <translation>Meine Haut ist irgendwo wund oder offen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is thin and tears easily</source>
        <translation>Meine Haut ist dünn und reißt leicht</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin reacts to plastic or foam</source>
        <translation>Meine Haut reagiert auf Kunststoff oder Schaum</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>N, Right</source>
        <translation>N, Pfeil rechts</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Named points and other points did the same, and both did better than none. The exact place may not matter.</source>
        <translation>Benannte und andere Punkte brachten dasselbe, und beide mehr als keine. Die genaue Stelle ist vielleicht unwichtig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Nape</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Natural breath</source>
        <translation>Natürlicher Atem</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Neck &amp; shoulders</source>
        <translation>Nacken und Schultern</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Neck pain</source>
        <translation>Nackenschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by SQLAlchemy and wakepy.</source>
        <translation>Von SQLAlchemy und wakepy gebraucht.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by pyqtgraph.</source>
        <translation>Von pyqtgraph gebraucht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles and blood flow</source>
        <translation>Nadeln und Durchblutung</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles for migraine, 2020</source>
        <translation>Nadeln bei Migräne, 2020</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles, not mats.</source>
        <translation>Nadeln, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Never alone: have somebody in the room.</source>
        <translation>Nie allein: Hab jemanden im Raum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Never use it while you drive.</source>
        <translation>Benutz sie nie beim Autofahren.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No clear difference from dummy magnets.</source>
        <translation>Kein klarer Unterschied zu Scheinmagneten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>No mat. Get medical advice today.</source>
        <translation>Keine Matte. Hol dir heute noch ärztlichen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>No needles are used, and the skin is not meant to be pierced.</source>
        <translation>Es werden keine Nadeln benutzt, und die Haut soll nicht durchstochen werden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No one to compare with.</source>
        <translation>Niemand zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>No pillow?</source>
        <translation>Kein Kissen?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Leg pain with numbness or weakness needs a doctor.</source>
        <translation>Keine Studie mit Matten. Schmerzen im Bein mit Taubheit oder Schwäche gehören in ärztliche Hände.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Some people like it for head and neck tension. Other ways to press or needle gave mixed results.</source>
        <translation>Keine Studie mit Matten. Manche mögen es bei Verspannungen in Kopf und Nacken. Andere Arten zu drücken oder zu nadeln hatten gemischte Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No window</source>
        <translation>Kein Fenster</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it, so we do not say it.</source>
        <translation>Niemand hat es gemessen, also behaupten wir es nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it. Healthy blood is already almost full of oxygen. Slow breathing calms you, but adds none.</source>
        <translation>Niemand hat es gemessen. Gesundes Blut ist schon fast voll mit Sauerstoff. Langsames Atmen beruhigt, bringt aber keinen dazu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured them in mat users. The stress hormone cortisol did not change.</source>
        <translation>Niemand hat sie bei Menschen mit Matte gemessen. Das Stresshormon Cortisol änderte sich nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Nobody has tested how often is best, or how fast to go on. Once a day is plenty at first. If marks or soreness are still there the next day, take a day off.</source>
        <translation>Niemand hat geprüft, wie oft es am besten ist oder wie schnell man weitergehen soll. Einmal am Tag ist anfangs reichlich. Wenn am nächsten Tag noch Abdrücke oder schmerzende Stellen da sind, setz einen Tag aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not after a knock to the head. Ask a doctor first.</source>
        <translation>Nicht nach einem Stoß gegen den Kopf. Hol dir zuerst ärztlichen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not enough to tell.</source>
        <translation>Zu wenig für eine Aussage.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Not for the mat</source>
        <translation>Nicht für die Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Not for the night</source>
        <translation>Nicht für die Nacht</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not here during pregnancy.</source>
        <translation>In der Schwangerschaft nicht hier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not now, and not until a doctor says that it is over.</source>
        <translation>Nicht jetzt, und nicht, bis dir ärztlich gesagt wird, dass es vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Not on a fresh injury.</source>
        <translation>Nicht auf einer frischen Verletzung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not on cracked heels or sore skin.</source>
        <translation>Nicht auf rissigen Fersen oder wunder Haut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on that spot</source>
        <translation>Nicht auf diese Stelle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on the mat</source>
        <translation>Nicht auf die Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not seen in a journal, and the authors sell the products. We do not count it.</source>
        <translation>In keiner Fachzeitschrift gesehen, und die Verfasser verkaufen die Produkte. Wir zählen es nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Not while standing, or if deep breaths make you panic. Stop if you tingle or feel dizzy.</source>
        <translation>Nicht im Stehen oder wenn tiefe Atemzüge dir Panik machen. Hör auf, wenn es kribbelt oder dir schwindlig wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not with sore veins, or with a blood clot now or lately.</source>
        <translation>Nicht bei schmerzenden Venen oder bei einem Blutgerinnsel, jetzt oder vor Kurzem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Notice how prickly it is. You can rate the first minute at the end.</source>
        <translation>Achte darauf, wie sehr es piekst. Am Ende kannst du die erste Minute bewerten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Now, or lately.</source>
        <translation>Jetzt oder vor Kurzem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Numb groin, weak legs or trouble passing urine? Get medical help now.</source>
        <translation>Taubheit im Schritt, schwache Beine oder Probleme beim Wasserlassen? Hol jetzt medizinische Hilfe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Numbness that lasted</source>
        <translation>Anhaltende Taubheit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Of 91 people, 8 stopped because it hurt too much. One had red, itching skin.</source>
        <translation>Von 91 Menschen hörten 8 auf, weil es zu sehr wehtat. Einer hatte rote, juckende Haut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Olsson and von Scheele, 2011</source>
        <translation>Olsson und von Scheele, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a graph</source>
        <translation>In einer Grafik</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>On a phone</source>
        <translation>Auf dem Handy</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a rating</source>
        <translation>Auf einer Bewertung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>On days that count, “Choose” says what the day asks for. One press takes it. It is an offer: on other days do as you like.</source>
        <translation>An Tagen, die zählen, sagt „Wählen“, was an dem Tag dran ist. Ein Druck übernimmt es. Es ist ein Angebot: Mach an anderen Tagen, was du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>On how many days there was a session. There is no streak and no score.</source>
        <translation>An wie vielen Tagen es eine Sitzung gab. Es gibt keine Serie und keine Punktzahl.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On the figure</source>
        <translation>Auf der Figur</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>On the first day many breathed too much air, and it was not more relaxing. After a week hardly anyone did.</source>
        <translation>Am ersten Tag atmeten viele zu viel Luft, und es war nicht entspannender. Nach einer Woche tat das kaum noch jemand.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On the floor, knees bent</source>
        <translation>Auf dem Boden, Knie gebeugt</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>On the mat</source>
        <translation>Auf der Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>On the mat, blood pressure was higher in one study.</source>
        <translation>In einer Studie war der Blutdruck auf der Matte höher.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>On the page “Choose”, press an area of the figure, or pick what you would like at the top, such as “Unwind”. The card on the right shows the plan: position, surface, clothing, minutes and breathing.</source>
        <translation>Drück auf der Seite „Wählen“ auf einen Bereich der Figur oder wähl oben, was du möchtest, etwa „Abschalten“. Die Karte rechts zeigt den Plan: Position, Untergrund, Kleidung, Minuten und Atmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On your back, knees bent</source>
        <translation>Auf dem Rücken, Knie gebeugt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>One dot for each day. Bigger and darker means more minutes.</source>
        <translation>Ein Punkt für jeden Tag. Größer und dunkler heißt mehr Minuten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One eye is red and hurts.</source>
        <translation>Ein Auge ist rot und tut weh.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One lab study saw signs of more blood flow in the back. Nothing shows more than that.</source>
        <translation>Eine Laborstudie sah Anzeichen für mehr Durchblutung im Rücken. Mehr ist nicht belegt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One leg is newly swollen, hot or sore</source>
        <translation>Ein Bein ist neu geschwollen, heiß oder schmerzhaft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg is newly swollen, warm or red, or a vein is hard and sore.</source>
        <translation>Ein Bein ist neu geschwollen, warm oder rot, oder eine Vene ist hart und schmerzt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>One leg newly swollen, hot or sore</source>
        <translation>Ein Bein neu geschwollen, heiß oder schmerzhaft</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>One leg newly swollen, hot or sore? No mat. Get medical advice today.</source>
        <translation>Ein Bein neu geschwollen, heiß oder schmerzhaft? Keine Matte. Hol dir heute noch ärztlichen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>One lower or higher. Digits work too; for 10, type 1 and 0.</source>
        <translation>Eins niedriger oder höher. Auch Ziffern gehen; für 10 tipp 1 und 0.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One maker of mats says that you should never be alone on it.</source>
        <translation>Ein Mattenhersteller sagt, dass du nie allein darauf sein solltest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>One maker says not to lie face down on a mat. Others say you may. We leave it out.</source>
        <translation>Ein Hersteller sagt, man soll nicht mit dem Bauch auf einer Matte liegen. Andere sagen, man darf. Wir lassen es weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>One session says next to nothing. When people did the very same thing three times, they felt quite different after each.</source>
        <translation>Eine Sitzung sagt so gut wie nichts. Als Menschen dreimal genau dasselbe taten, fühlten sie sich danach jedes Mal ganz anders.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>One small pillow, five places.</source>
        <translation>Ein kleines Kissen, fünf Stellen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One swollen, hot or sore leg should be looked at today.</source>
        <translation>Ein geschwollenes, heißes oder schmerzendes Bein sollte heute noch jemand ansehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One trial looked for it and saw no change.</source>
        <translation>Eine Studie suchte danach und sah keine Änderung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the head. Never the face, eyes, ears or temples.</source>
        <translation>Nur der Hinterkopf. Nie Gesicht, Augen, Ohren oder Schläfen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the neck. Never the front or the sides.</source>
        <translation>Nur die Rückseite des Halses. Nie vorn oder seitlich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the calf, never the shin.</source>
        <translation>Nur die Wade, nie das Schienbein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Open “How to” on the card. It shows step by step how to get on the mat and how to get up again.</source>
        <translation>Öffne „So geht’s“ auf der Karte. Dort siehst du Schritt für Schritt, wie du auf die Matte kommst und wie du wieder aufstehst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Opens on two years of made-up sessions in a folder of its own. Yours are not touched.</source>
        <translation>Öffnet mit zwei Jahren erfundener Sitzungen in einem eigenen Ordner. Deine bleiben unberührt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Opens the session.</source>
        <translation>Öffnet die Sitzung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or about to drive, or on something that dulls you.</source>
        <translation>Oder du willst gleich fahren, oder hast etwas genommen, das dich benommen macht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or rheumatism that flares up now.</source>
        <translation>Oder Rheuma, das gerade aufflammt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or they get little blood.</source>
        <translation>Oder sie sind schlecht durchblutet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or thinking of your body does.</source>
        <translation>Oder an den Körper zu denken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or to glue or dyes.</source>
        <translation>Oder auf Kleber oder Farbstoffe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you bleed or bruise easily.</source>
        <translation>Oder du blutest leicht oder bekommst leicht blaue Flecken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you get medical care for it now.</source>
        <translation>Oder du bist deswegen gerade in Behandlung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you had a stroke.</source>
        <translation>Oder du hattest einen Schlaganfall.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you have taken steroids for a long time.</source>
        <translation>Oder du hast lange Kortison genommen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you take medicine for it.</source>
        <translation>Oder du nimmst Medikamente dagegen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Other ways of pressing were studied, not mats.</source>
        <translation>Untersucht wurden andere Arten zu drücken, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Our own choice</source>
        <translation>Unsere eigene Wahl</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Over four weeks your pain before sessions has gone up by 2 points or more.</source>
        <translation>In vier Wochen sind deine Schmerzen vor Sitzungen um 2 Punkte oder mehr gestiegen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>P, Page up</source>
        <translation>P, Bild auf</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Paced breath can stir up panic, so breathe as you like.</source>
        <translation>Atmen im Takt kann Panik auslösen, also atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pain was the same after 2 and 14 weeks. Right after use people felt some ease. 8 people stopped because it hurt too much.</source>
        <translation>Die Schmerzen waren nach 2 und 14 Wochen gleich. Direkt danach spürten die Menschen etwas Linderung. 8 hörten auf, weil es zu sehr wehtat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Patterns with holds stay hidden at first. Settings list the reasons against them; if none is true for you, switch them on there. There is no fast breathing here at all.</source>
        <translation>Muster mit Anhalten sind zuerst verborgen. In den Einstellungen stehen die Gründe dagegen; trifft keiner auf dich zu, schalte sie dort ein. Schnelles Atmen gibt es hier gar nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on, for a presenter’s button.</source>
        <translation>Pause und weiter, für den Knopf eines Presenters.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on. The play key of a keyboard does it too.</source>
        <translation>Pause und weiter. Die Wiedergabetaste einer Tastatur macht das auch.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>People like to use it when they are tense, after a run, while they sit still and breathe, or before they go to bed.</source>
        <translation>Viele nehmen sie gern, wenn sie angespannt sind, nach dem Laufen, beim stillen Sitzen und Atmen oder vor dem Schlafengehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>People new to slow breathing followed a pace of 6 breaths a minute for a week.</source>
        <translation>Menschen, denen langsames Atmen neu war, folgten eine Woche lang einem Tempo von 6 Atemzügen pro Minute.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>People relaxed on the mat, and just as much when they rested without one. Taking the time may be what counts.</source>
        <translation>Auf der Matte entspannten sich die Menschen, und genauso, wenn sie ohne ruhten. Vielleicht zählt, dass man sich die Zeit nimmt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Picking the best. With eight areas and eight sessions each, there is a chance of 1 in 3 that one looks better by luck alone. So we do not rank them.</source>
        <translation>Das Beste herauspicken. Bei acht Bereichen mit je acht Sitzungen sieht in 1 von 3 Fällen einer nur durch Glück besser aus. Darum gibt es bei uns keine Rangfolge.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your head</source>
        <translation>Kissen unter dem Kopf</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your hips</source>
        <translation>Kissen unter den Hüften</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your legs</source>
        <translation>Kissen unter den Beinen</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your lower back</source>
        <translation>Kissen unter dem unteren Rücken</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your neck</source>
        <translation>Kissen unter dem Nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pittler, 2008, on magnets</source>
        <translation>Pittler, 2008, über Magnete</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Plastic, foam, glue or dye irritates you</source>
        <translation>Kunststoff, Schaum, Kleber oder Farbe reizt dich</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Please answer the safety questions before you use the mat.</source>
        <translation>Bitte beantworte die Sicherheitsfragen, bevor du die Matte benutzt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Points and a hard floor press on bone too.</source>
        <translation>Spitzen und ein harter Boden drücken auch auf Knochen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Practice at one’s own slow pace</source>
        <translation>Üben im eigenen langsamen Tempo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Press Esc twice, or press Space and stay still for a while. Then roll to your side, sit for a minute, and get up slowly.</source>
        <translation>Drück zweimal Esc, oder drück die Leertaste und bleib eine Weile still. Dann roll dich auf die Seite, setz dich eine Minute hin und steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Press Space or click anywhere to pause, and again to go on. Press Esc twice to end early. That is never wrong, and the minutes count.</source>
        <translation>Drück die Leertaste oder klick irgendwohin für eine Pause, und noch einmal, um weiterzumachen. Drück zweimal Esc, um früher aufzuhören. Das ist nie falsch, und die Minuten zählen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Press an area to choose it. Press another to choose that one in its place.</source>
        <translation>Drück auf einen Bereich, um ihn zu wählen. Drück auf einen anderen, um stattdessen den zu wählen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Press it twice to end the session.</source>
        <translation>Zweimal drücken, um die Sitzung zu beenden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Press your forearms and hands beside the mat to take weight off your back.</source>
        <translation>Drück Unterarme und Hände neben die Matte, um den Rücken zu entlasten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Press “Add a reminder” in “Settings”.</source>
        <translation>Drück „Erinnerung hinzufügen“ in „Einstellungen“.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing a point for the bowels, 2014</source>
        <translation>Einen Punkt für den Darm drücken, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing certain points takes tension off the nerve.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Bestimmte Punkte zu drücken nimmt Spannung vom Nerv.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Pressing near a clot can do harm. Wait until a doctor clears it.</source>
        <translation>Druck nahe einem Gerinnsel kann schaden. Warte, bis es ärztlich freigegeben ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for back pain, 2021</source>
        <translation>Punkte drücken bei Rückenschmerzen, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for hay fever, 2021</source>
        <translation>Punkte drücken bei Heuschnupfen, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for migraine, 2024</source>
        <translation>Punkte drücken bei Migräne, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for worn knees, 2017</source>
        <translation>Punkte drücken bei abgenutzten Knien, 2017</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Pressing points on the body is a very old custom from the East. It goes with the belief in a force that flows along lines in the body. We tell you about it as a belief, not as a fact.</source>
        <translation>Punkte am Körper zu drücken ist ein sehr alter Brauch aus dem Osten. Dazu gehört der Glaube an eine Kraft, die in Bahnen durch den Körper fließt. Wir erzählen dir davon als Glauben, nicht als Tatsache.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing set points with a finger helped hay fever in one small trial. A mat does not reach those points well.</source>
        <translation>Bestimmte Punkte mit dem Finger zu drücken half bei Heuschnupfen in einer kleinen Studie. Eine Matte erreicht diese Punkte nicht gut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing the neck, 2012</source>
        <translation>Den Nacken drücken, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Prickly at first is normal. It is about at its strongest now and usually fades.</source>
        <translation>Dass es am Anfang piekst, ist normal. Jetzt ist es etwa am stärksten; meistens lässt es nach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Progress and how to read it</source>
        <translation>Fortschritt, und wie man ihn liest</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Pursed lips</source>
        <translation>Lippenbremse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Put a cloth between. Stop if your skin reacts.</source>
        <translation>Leg ein Tuch dazwischen. Hör auf, wenn deine Haut reagiert.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put both feet flat and keep your neck free.</source>
        <translation>Stell beide Füße flach auf und lass den Nacken frei.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Put it away with the points down or against a wall, where small children cannot get at it.</source>
        <translation>Räum sie mit den Spitzen nach unten oder an eine Wand gelehnt weg, wo kleine Kinder nicht herankommen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Put the mat against the back of a sofa or a chair. Wear a cotton shirt and lean back slowly.</source>
        <translation>Stell die Matte an die Lehne eines Sofas oder Stuhls. Trag ein Baumwollshirt und lehn dich langsam zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on a firm, level floor, next to a wall or a heavy chair.</source>
        <translation>Leg die Matte auf festen, ebenen Boden, neben eine Wand oder einen schweren Stuhl.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on the floor in front of a firm chair.</source>
        <translation>Leg die Matte auf den Boden vor einen festen Stuhl.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Putting it away</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Raised moles and warts. With eczema or psoriasis, wear a shirt.</source>
        <translation>Erhabene Muttermale und Warzen. Bei Ekzemen oder Schuppenflechte trag ein Shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Rate tension before and after. The first session of a day on the mat or at rest is the one that counts.</source>
        <translation>Bewerte die Anspannung vorher und nachher. Es zählt die erste Sitzung eines Tages auf der Matte oder in Ruhe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Ratings often go down after you rest, with or without a mat. So no graph says that the mat did it. The page about your own graphs tells how many sessions it takes to say something.</source>
        <translation>Bewertungen sinken oft, nachdem du geruht hast, mit oder ohne Matte. Darum sagt keine Grafik, dass es die Matte war. Die Seite über deine eigenen Grafiken sagt, wie viele Sitzungen es für eine Aussage braucht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else.</source>
        <translation>In einer Zusammenfassung von jemand anderem gelesen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else. Hands, not mats.</source>
        <translation>In einer Zusammenfassung von jemand anderem gelesen. Hände, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Reading your own graphs</source>
        <translation>Deine eigenen Grafiken lesen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Reads it back.</source>
        <translation>Liest sie wieder ein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Red or pink skin</source>
        <translation>Rote oder rosa Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Red or pink skin, and small dents where the points were.</source>
        <translation>Rote oder rosa Haut und kleine Dellen, wo die Spitzen waren.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Relaxing can make me panic</source>
        <translation>Entspannen kann mir Panik machen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders and the tray</source>
        <translation>Erinnerungen und Infobereich</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders come while the program is open. With “Stay in the tray”, closing the window only puts it away. Where the desktop has no tray, that is not offered.</source>
        <translation>Erinnerungen kommen, solange das Programm offen ist. Mit „Im Infobereich bleiben“ legt das Schließen das Fenster nur weg. Wo der Desktop keinen Infobereich hat, wird das nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Rest is the thing to beat</source>
        <translation>Die Ruhe ist der Maßstab</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest there for 10 to 20 seconds.</source>
        <translation>Ruh dort 10 bis 20 Sekunden aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your arms at your sides.</source>
        <translation>Leg die Arme neben dich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your feet on the points and let the weight come bit by bit.</source>
        <translation>Stell die Füße auf die Spitzen und lass das Gewicht nach und nach kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Resting alone often does this too. People lie down when they feel worse than usual, and some of that passes by itself. In the best study so far, people who rested without a mat did just as well.</source>
        <translation>Auch Ruhe allein bewirkt das oft. Menschen legen sich hin, wenn es ihnen schlechter geht als sonst, und ein Teil davon vergeht von selbst. In der bisher besten Studie ging es Menschen, die ohne Matte ruhten, genauso gut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Right after, or for good? A lower number after a session is not a better month. For that, look at your numbers before sessions, over weeks.</source>
        <translation>Direkt danach oder auf Dauer? Eine niedrigere Zahl nach einer Sitzung ist kein besserer Monat. Sieh dir dafür deine Zahlen vor Sitzungen an, über Wochen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side and rest there for 10 to 20 seconds.</source>
        <translation>Roll dich auf eine Seite und ruh dort 10 bis 20 Sekunden aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side, clear of the mat, in one go. If it sticks, peel it off.</source>
        <translation>Roll dich in einem Zug auf eine Seite, von der Matte weg. Wenn sie kleben bleibt, zieh sie ab.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Roll to your side to get up, and take your time.</source>
        <translation>Roll dich zum Aufstehen auf die Seite, und lass dir Zeit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll up a towel and put it under the head end of the mat, so that the mat curves.</source>
        <translation>Roll ein Handtuch auf und leg es unter das Kopfende der Matte, damit sie sich wölbt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Roll up a towel and put it under the head end of the mat. Then the mat curves up to meet your neck.</source>
        <translation>Roll ein Handtuch auf und leg es unter das Kopfende der Matte. Dann wölbt sich die Matte deinem Nacken entgegen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Runs the clock of a session twenty times faster, to see how one goes. Such sessions are marked.</source>
        <translation>Lässt die Uhr einer Sitzung zwanzigmal schneller laufen, um zu sehen, wie eine abläuft. Solche Sitzungen werden markiert.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Saha and others, 2016</source>
        <translation>Saha und andere, 2016</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Say how it is now, or skip it.</source>
        <translation>Sag, wie es jetzt ist, oder lass es aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Say what you are used to. If the mat is new to you, begin on a sofa or chair. “Your mat” asks whether you have a pillow with points and whether there are magnets.</source>
        <translation>Sag, woran du gewöhnt bist. Wenn dir die Matte neu ist, beginn auf einem Sofa oder Stuhl. „Deine Matte“ fragt, ob du ein Kissen mit Spitzen hast und ob es Magnete gibt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sciatic pain</source>
        <translation>Ischiasschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Scroll down on the page “Progress”. Read what a comparison can show, choose 10 or 14 pairs, and press “Begin the comparison”.</source>
        <translation>Geh auf der Seite „Fortschritt“ nach unten. Lies, was ein Vergleich zeigen kann, wähl 10 oder 14 Paare und drück „Den Vergleich beginnen“.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Search.</source>
        <translation>Suchen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Seated, feet on the mat</source>
        <translation>Sitzend, Füße auf der Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor soon</source>
        <translation>Bald ärztlich abklären lassen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor today</source>
        <translation>Heute noch ärztlich abklären lassen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Sex suddenly feels numb, or an erection fails.</source>
        <translation>Sex fühlt sich plötzlich taub an, oder eine Erektion bleibt aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Shake out your hands and look at your skin.</source>
        <translation>Schüttle die Hände aus und sieh dir deine Haut an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Shao and others, 2024</source>
        <translation>Shao und andere, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders and upper back</source>
        <translation>Schultern und oberer Rücken</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Sighs</source>
        <translation>Seufzer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Signs that need a doctor, not a mat.</source>
        <translation>Anzeichen, die in ärztliche Hände gehören, nicht auf eine Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down and rest your feet on the points.</source>
        <translation>Setz dich hin und stell die Füße auf die Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down just below the lower edge of the mat.</source>
        <translation>Setz dich knapp unterhalb der unteren Mattenkante hin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down slowly and spread your weight evenly.</source>
        <translation>Setz dich langsam und verteil dein Gewicht gleichmäßig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down with the mat in front of you.</source>
        <translation>Setz dich hin, die Matte vor dir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 seconds and look at your soles.</source>
        <translation>Bleib 30 Sekunden sitzen und sieh dir deine Fußsohlen an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 to 60 seconds.</source>
        <translation>Bleib 30 bis 60 Sekunden sitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for a minute.</source>
        <translation>Setz dich eine Minute hin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Sit on a firm chair and rest your feet on the mat, with socks on.</source>
        <translation>Setz dich auf einen festen Stuhl und stell die Füße auf die Matte, mit Socken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit or lie down and lift one leg.</source>
        <translation>Setz oder leg dich hin und heb ein Bein an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit tall, then lean back slowly, upper back last.</source>
        <translation>Setz dich aufrecht, dann lehn dich langsam zurück, den oberen Rücken zuletzt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sitting on the mat</source>
        <translation>Auf der Matte sitzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that feels less</source>
        <translation>Haut, die weniger spürt</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin that flares up or sticks out does better with cloth between.</source>
        <translation>Haut, die aufflammt oder hervorsteht, kommt mit einem Tuch dazwischen besser zurecht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that is cut, sore, burnt or infected, a rash, or a new tattoo.</source>
        <translation>Verletzte, wunde, verbrannte oder entzündete Haut, ein Ausschlag oder ein neues Tattoo.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Skipped answers. If you rate only the good sessions, the graph looks too good. It always says how many were rated.</source>
        <translation>Ausgelassene Antworten. Wenn du nur die guten Sitzungen bewertest, sieht die Grafik zu gut aus. Sie sagt immer, wie viele bewertet sind.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under that leg, points up, then lower both legs slowly.</source>
        <translation>Schieb das Kissen unter dieses Bein, Spitzen nach oben, dann senk beide Beine langsam ab.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your head, points up.</source>
        <translation>Schieb das Kissen unter den Hinterkopf, Spitzen nach oben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your neck, points up.</source>
        <translation>Schieb das Kissen unter den Nacken, Spitzen nach oben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your hips, points up and off the tailbone.</source>
        <translation>Schieb das Kissen unter die Hüften, Spitzen nach oben und weg vom Steißbein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your lower back, points up.</source>
        <translation>Schieb das Kissen unter den unteren Rücken, Spitzen nach oben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Sliding feels like a light scratch. Lift the part that you want to move.</source>
        <translation>Rutschen fühlt sich an wie ein leichtes Kratzen. Heb den Körperteil an, den du bewegen willst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and even</source>
        <translation>Langsam und gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and small. There is no need to breathe deeply.</source>
        <translation>Langsam und klein. Du musst nicht tief atmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slow breathing calms most people. That has been studied a lot, and far better than mats have.</source>
        <translation>Langsames Atmen beruhigt die meisten. Das ist viel untersucht, und weit besser als Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Slow breathing lets the heartbeat vary more, which goes with calm, during it and after.</source>
        <translation>Bei langsamem Atmen schwankt der Herzschlag stärker, was mit Ruhe einhergeht, währenddessen und danach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Slower, deeper breaths and more blood bring more oxygen to body and brain.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Langsamere, tiefere Atemzüge und mehr Blut bringen mehr Sauerstoff in Körper und Gehirn.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slower, not bigger.</source>
        <translation>Langsamer, nicht größer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Small box</source>
        <translation>Kleines Quadrat</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small trial with 36 people with tense, sore back or neck. A mat for 15 minutes a day, 3 weeks.</source>
        <translation>Kleine Studie mit 36 Menschen mit verspanntem, schmerzendem Rücken oder Nacken. 15 Minuten am Tag eine Matte, 3 Wochen lang.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, a single visit.</source>
        <translation>Klein, ein einziger Termin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, and everyone knew who had a mat. We saw no numbers that compare the groups.</source>
        <translation>Klein, und alle wussten, wer eine Matte hatte. Wir sahen keine Zahlen, die die Gruppen vergleichen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, no dummy points. Fingers on the face and hands, not mats.</source>
        <translation>Klein, keine Scheinpunkte. Finger an Gesicht und Händen, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, right after only.</source>
        <translation>Klein, nur direkt danach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, two weeks, and everyone knew who had a mat.</source>
        <translation>Klein, zwei Wochen, und alle wussten, wer eine Matte hatte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small. It is why the pace here slows down over several sessions.</source>
        <translation>Klein. Darum wird das Tempo hier über mehrere Sitzungen langsamer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>So no pace can claim to beat another.</source>
        <translation>Also kann kein Tempo behaupten, besser zu sein als ein anderes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Sofa or chair</source>
        <translation>Sofa oder Stuhl</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soft organs lie here. Some makers say never to lie on the belly.</source>
        <translation>Hier liegen weiche Organe. Manche Hersteller sagen, man soll nie auf dem Bauch liegen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soles</source>
        <translation>Fußsohlen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which comes first. Two such days make a pair. Nothing is hidden from you, and you can stop when you like.</source>
        <translation>An manchen Tagen liegst du auf der Matte, an manchen ruhst du ohne sie. Der Zufall entscheidet, was zuerst kommt. Zwei solche Tage sind ein Paar. Nichts wird vor dir verborgen, und du kannst aufhören, wann du magst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which. Two such days make a pair.</source>
        <translation>An manchen Tagen liegst du auf der Matte, an manchen ruhst du ohne sie. Der Zufall entscheidet, wann. Zwei solche Tage sind ein Paar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Some mats have magnets in them. It is said that they bring the body back into balance and help it mend faster.</source>
        <translation>In manchen Matten sind Magnete. Es heißt, dass sie den Körper wieder ins Gleichgewicht bringen und ihm helfen, schneller zu heilen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Some people like it for head and neck tension. Stop if it makes things worse.</source>
        <translation>Manche mögen es bei Verspannungen in Kopf und Nacken. Hör auf, wenn es schlimmer wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Something goes numb, or an arm or a leg tingles.</source>
        <translation>Etwas wird taub, oder ein Arm oder Bein kribbelt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>Something there has to get well first.</source>
        <translation>Dort muss erst etwas heilen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin here</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Wunde oder offene Haut hier</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin needs time without the points.</source>
        <translation>Wunde oder offene Haut braucht Zeit ohne die Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Soreness</source>
        <translation>Schmerzende Stellen</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Sound and graphs as numbers. With OpenBLAS, LAPACK and the GCC runtime; their licences stand below its own.</source>
        <translation>Ton und Grafiken als Zahlen. Mit OpenBLAS, LAPACK und der GCC-Laufzeitbibliothek; deren Lizenzen stehen unter der eigenen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Sound off and on.</source>
        <translation>Ton aus und an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Space, Enter</source>
        <translation>Leertaste, Enter</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to Linux desktops.</source>
        <translation>Spricht mit Linux-Desktops.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to X11 screens; inside the one-folder program for Linux.</source>
        <translation>Spricht mit X11-Bildschirmen; im Programm in einem Ordner für Linux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand for a moment before you walk.</source>
        <translation>Steh einen Moment, bevor du losgehst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stand only if the leaflet of your mat allows it. Keep your eyes open.</source>
        <translation>Steh nur darauf, wenn die Anleitung deiner Matte es erlaubt. Lass die Augen offen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand the mat against the back of the seat, points towards you.</source>
        <translation>Stell die Matte an die Rückenlehne, die Spitzen zu dir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up holding on to something.</source>
        <translation>Steh auf und halt dich dabei fest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up slowly.</source>
        <translation>Steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <location filename="../../resources/content/positions.toml"/>
        <source>Standing on the mat</source>
        <translation>Auf der Matte stehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Standing on the mat is not for you while you feel faint.</source>
        <translation>Auf der Matte zu stehen ist nichts für dich, solange dir flau ist.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Starts the programs that bring everything along. The exception lets it go with programs of any licence.</source>
        <translation>Startet die Programme, die alles mitbringen. Die Ausnahme erlaubt es, ihn mit Programmen unter jeder Lizenz weiterzugeben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Starts the session; after it, saves it.</source>
        <translation>Startet die Sitzung; danach speichert es sie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay for 10 minutes, or less. A short session counts too.</source>
        <translation>Bleib 10 Minuten oder kürzer. Auch eine kurze Sitzung zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Stay still for a moment. Let small, slow breaths out.</source>
        <translation>Bleib einen Moment still. Atme klein und langsam aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay with one step for about three sessions before you try the next one.</source>
        <translation>Bleib etwa drei Sitzungen bei einem Schritt, bevor du den nächsten probierst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Step straight down and straight off. Do not walk or turn on the points.</source>
        <translation>Setz die Füße gerade von oben auf und steig gerade herunter. Geh und dreh dich nicht auf den Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Step straight down with both feet. Do not walk or twist on the mat.</source>
        <translation>Setz beide Füße gerade von oben auf. Geh und dreh dich nicht auf der Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Still there the next day?</source>
        <translation>Am nächsten Tag noch da?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Stop and get help now</source>
        <translation>Hör auf und hol jetzt Hilfe</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stop if it turns sharp, or if you feel numb or dizzy.</source>
        <translation>Hör auf, wenn es stechend wird oder wenn du Taubheit oder Schwindel spürst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Stop the mat if you get a rash.</source>
        <translation>Lass die Matte weg, wenn du Ausschlag bekommst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Stop, and ask a pharmacist or doctor</source>
        <translation>Hör auf und frag in der Apotheke oder einer Arztpraxis</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Stuffy nose</source>
        <translation>Verstopfte Nase</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Such as hearing voices.</source>
        <translation>Zum Beispiel Stimmen hören.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, 2019</source>
        <translation>Szulczewski, 2019</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, on advice</source>
        <translation>Szulczewski, über Hinweise</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take it away</source>
        <translation>Nimm es weg</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Take it away if an arm tingles or you feel dizzy.</source>
        <translation>Nimm es weg, wenn ein Arm kribbelt oder dir schwindlig wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take the pillow away if an arm or a leg tingles, or if you feel dizzy.</source>
        <translation>Nimm das Kissen weg, wenn ein Arm oder Bein kribbelt oder dir schwindlig wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Takes the rating back.</source>
        <translation>Nimmt die Bewertung zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Taking it elsewhere</source>
        <translation>Anderswohin mitnehmen</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Taking the time may matter more than the points. A rest without the mat counts too.</source>
        <translation>Sich Zeit zu nehmen zählt vielleicht mehr als die Spitzen. Auch Ruhe ohne Matte zählt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The Up key adds five minutes, as far as the plan allows it. The Down key takes them away.</source>
        <translation>Pfeil auf gibt fünf Minuten dazu, so weit der Plan es erlaubt. Pfeil ab nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The advice helps, says its title.</source>
        <translation>Der Hinweis hilft, sagt der Titel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The body map</source>
        <translation>Die Körperkarte</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The bony tips of the spine sting more. A folded cloth there helps.</source>
        <translation>An den knochigen Spitzen der Wirbelsäule piekst es mehr. Dort hilft ein gefaltetes Tuch.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The box on the card says which step you are on and what comes next. Nothing grows by itself: you press for more. The small sign beside it shows where each number comes from.</source>
        <translation>Das Kästchen auf der Karte sagt, auf welchem Schritt du bist und was als Nächstes kommt. Nichts wächst von selbst: Für mehr drückst du. Das kleine Zeichen daneben zeigt, woher jede Zahl kommt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>The box with sides of four seconds.</source>
        <translation>Das Quadrat mit Seiten von vier Sekunden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>The breath slows down bit by bit. Slower, not bigger.</source>
        <translation>Der Atem wird nach und nach langsamer. Langsamer, nicht größer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The command doctor</source>
        <translation>„doctor“</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>The day after, “History” asks about marks, soreness and the night. You can leave that out.</source>
        <translation>Am Tag danach fragt „Verlauf“ nach Abdrücken, schmerzenden Stellen und der Nacht. Das kannst du auslassen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The edges of the shoulder blades sting more. A folded cloth there helps.</source>
        <translation>An den Rändern der Schulterblätter piekst es mehr. Dort hilft ein gefaltetes Tuch.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The face and temples have thin skin, and the eyes are close.</source>
        <translation>Gesicht und Schläfen haben dünne Haut, und die Augen sind nah.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The figure shows your body from the front and from behind. Left and right are yours: from behind, your left is on the left. In a small window you see one side; “Front” and “Back” turn it.</source>
        <translation>Die Figur zeigt deinen Körper von vorn und von hinten. Links und rechts sind deine: Von hinten ist dein Links links. In einem kleinen Fenster siehst du eine Seite; „Vorn“ und „Hinten“ drehen sie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The firmer the surface, the more the points press.</source>
        <translation>Je fester der Untergrund, desto mehr drücken die Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The folder can be elsewhere. Name it after --data-dir at the start, or in MATCOMPANION_DATA_DIR.</source>
        <translation>Der Ordner kann anderswo sein. Nenn ihn beim Start nach --data-dir oder in MATCOMPANION_DATA_DIR.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The graphs</source>
        <translation>Die Grafiken</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The graphs.</source>
        <translation>Die Grafiken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The groin is tender, and lying face down is not offered.</source>
        <translation>Die Leiste ist empfindlich, und die Bauchlage wird nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide</source>
        <translation>Der Ratgeber</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide and the makers of mats advise asking first in pregnancy.</source>
        <translation>Der Ratgeber und die Mattenhersteller raten, in der Schwangerschaft erst zu fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The guide lists eleven things that a mat is said to do. We add six more that one often hears. Choose one to see what people say, and what was studied.</source>
        <translation>Der Ratgeber nennt elf Dinge, die man einer Matte nachsagt. Wir fügen sechs hinzu, die man oft hört. Wähl eines, um zu sehen, was man sagt und was untersucht wurde.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The guide names no number of weeks. On each firmer surface you begin with the shirt again.</source>
        <translation>Der Ratgeber nennt keine Zahl von Wochen. Auf jedem festeren Untergrund beginnst du wieder mit dem Shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The guide says 5 to 15 minutes with bare feet. It says so for headaches and for blood flow. No study has tested that.</source>
        <translation>Der Ratgeber sagt 5 bis 15 Minuten, barfuß. Er sagt das für Kopfschmerzen und Durchblutung. Keine Studie hat es geprüft.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The guide says no, and so do we.</source>
        <translation>Der Ratgeber sagt Nein, und wir auch.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide says that children under 7 should not use the mat.</source>
        <translation>Der Ratgeber sagt, dass Kinder unter 7 die Matte nicht benutzen sollten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide, the studies, the makers, and what we chose ourselves.</source>
        <translation>Der Ratgeber, die Studien, die Hersteller und was wir selbst gewählt haben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>The guide’s writer uses a mat on most days. In the studies people used one every day, for 15 to 60 minutes.</source>
        <translation>Wer den Ratgeber schrieb, nimmt an den meisten Tagen eine Matte. In den Studien war es jeden Tag, 15 bis 60 Minuten lang.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The heading of each graph is what it found, in plain words. The line below says what is drawn. Point at a dot, or use the arrow keys, to read it. A click or Enter opens the session in “History”.</source>
        <translation>Die Überschrift jeder Grafik sagt in einfachen Worten, was sie gefunden hat. Die Zeile darunter sagt, was gezeichnet ist. Zeig auf einen Punkt oder nimm die Pfeiltasten, um ihn zu lesen. Ein Klick oder Enter öffnet die Sitzung in „Verlauf“.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The heartbeat varied more, and people felt less stressed.</source>
        <translation>Der Herzschlag schwankte stärker, und die Menschen fühlten sich weniger gestresst.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The history.</source>
        <translation>Der Verlauf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers and toes.</source>
        <translation>Die letzte Minute. Atme, wie du magst, und beweg sanft Finger und Zehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers.</source>
        <translation>Die letzte Minute. Atme, wie du magst, und beweg sanft die Finger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your toes.</source>
        <translation>Die letzte Minute. Atme, wie du magst, und beweg sanft die Zehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The leaflet of your mat comes first. Makers use different foam and glue.</source>
        <translation>Die Anleitung deiner Matte geht vor. Schaum und Kleber sind je nach Hersteller anders.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet of your mat says not to stand on it.</source>
        <translation>Laut Anleitung deiner Matte darf man nicht darauf stehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet says not to stand on it</source>
        <translation>Laut Anleitung darf man nicht darauf stehen</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The letters. By the Hanken Grotesk Project Authors.</source>
        <translation>Die Schrift. Von den Hanken Grotesk Project Authors.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The list of areas, and back to the figure.</source>
        <translation>Die Liste der Bereiche, und zurück zur Figur.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The maker says that heart rate and stress got better.</source>
        <translation>Der Hersteller sagt, dass Puls und Stress besser wurden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The makers of mats advise asking first with heart trouble.</source>
        <translation>Die Mattenhersteller raten, bei Herzproblemen erst zu fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat</source>
        <translation>Die Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat does not lie evenly here, and the inner arm is tender.</source>
        <translation>Die Matte liegt hier nicht gleichmäßig auf, und die Innenseite des Arms ist empfindlich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a child under 7</source>
        <translation>Die Matte ist für ein Kind unter 7</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a young person</source>
        <translation>Die Matte ist für einen jungen Menschen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>The mat is for home, and for the time between two visits. Over time it costs less than a massage every week.</source>
        <translation>Die Matte ist für zu Hause und für die Zeit zwischen zwei Terminen. Auf Dauer kostet sie weniger als jede Woche eine Massage.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat is for relaxing. This is no diagnosis. It shows what one person wrote down, and not why.</source>
        <translation>Die Matte ist zum Entspannen. Das ist keine Diagnose. Es zeigt, was eine Person aufgeschrieben hat, und nicht, warum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The mat is not offered</source>
        <translation>Die Matte wird nicht angeboten</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat reaches them only face down, and that is not offered.</source>
        <translation>Die Matte erreicht sie nur in Bauchlage, und die wird nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The mat should lie flat and not slip.</source>
        <translation>Die Matte sollte flach liegen und nicht rutschen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The more of them are filled, the more the trials speak for it. Three would mean good, large trials. Nothing here has three. None can mean two things: nobody looked, or they looked and saw nothing more than from rest.</source>
        <translation>Je mehr davon gefüllt sind, desto mehr sprechen die Studien dafür. Drei hieße: gute, große Studien. Nichts hier hat drei. Keiner kann zweierlei heißen: Niemand hat nachgesehen, oder man hat nachgesehen und nicht mehr gefunden als bei Ruhe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The most minutes for each area</source>
        <translation>Die meisten Minuten für jeden Bereich</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace here slows down bit by bit, in each session and over the first few. You can tell it that it is too slow.</source>
        <translation>Das Tempo wird hier nach und nach langsamer, in jeder Sitzung und über die ersten paar. Du kannst sagen, dass es zu langsam ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace matters less than you may think. In a large study, 5.5 and 12 breaths a minute did equally well.</source>
        <translation>Das Tempo ist weniger wichtig, als man denkt. In einer großen Studie waren 5,5 und 12 Atemzüge pro Minute gleich gut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The page about what is on the screen. Press it once more for these keys.</source>
        <translation>Die Seite zu dem, was auf dem Bildschirm ist. Noch einmal drücken für diese Tasten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>The pain does not let up at night.</source>
        <translation>Nachts lässt der Schmerz nicht nach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The pattern before.</source>
        <translation>Das Muster davor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The patterns</source>
        <translation>Die Muster</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The person rated how they felt from 0 to 10 and kept it on their own computer. No device measured it, and nobody checked it.</source>
        <translation>Die Person hat von 0 bis 10 bewertet, wie sie sich fühlte, und es auf dem eigenen Computer aufbewahrt. Kein Gerät hat es gemessen, und niemand hat es geprüft.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The pillow</source>
        <translation>Das Kissen</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The pillow supports the neck and presses where it is tight.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Das Kissen stützt den Nacken und drückt dort, wo er verspannt ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The points are hard. They do not bend when you lie on them. Your weight rests on many of them at once, so each one takes only a little of it.</source>
        <translation>Die Spitzen sind hart. Sie biegen sich nicht, wenn du darauf liegst. Dein Gewicht ruht auf vielen zugleich, darum trägt jede nur wenig davon.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points bring down swelling in nose and sinuses.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Die Spitzen lassen Schwellungen in Nase und Nebenhöhlen abklingen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points may bruise you: only with cloth, and 10 minutes at most.</source>
        <translation>Die Spitzen können blaue Flecken machen: nur mit Tuch und höchstens 10 Minuten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The points on the screen open as you breathe in and close as you breathe out. They turn from cool to warm as time goes by. The ring is the time.</source>
        <translation>Die Spitzen auf dem Bildschirm öffnen sich beim Einatmen und schließen sich beim Ausatmen. Mit der Zeit werden ihre Farben von kühl zu warm. Der Ring ist die Zeit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points set off the body’s own feel-good chemicals, as hard exercise does.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Die Spitzen setzen körpereigene Glückshormone frei, wie starke Anstrengung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points should not press on sore or bulging veins.</source>
        <translation>Die Spitzen sollten nicht auf schmerzende oder hervortretende Venen drücken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The pricks run together into an even, warm pressure.</source>
        <translation>Das Pieksen geht in einen gleichmäßigen, warmen Druck über.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The program needs a desktop. On a computer without a screen, “matcompanion tour DIR” makes pictures of it.</source>
        <translation>Das Programm braucht einen Desktop. Auf einem Computer ohne Bildschirm macht „matcompanion tour DIR“ Bilder davon.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The program notices it at the start, takes the newest good backup, and adds what can still be read. One page tells you what happened. The damaged file is kept.</source>
        <translation>Das Programm merkt es beim Start, nimmt die neueste gute Sicherung und fügt hinzu, was noch lesbar ist. Eine Seite sagt dir, was geschehen ist. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The result for stress could be chance.</source>
        <translation>Das Ergebnis zum Stress könnte Zufall sein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>The safety check goes first. While your answers rule out the mat, no comparison can begin. One that has begun waits, and loses nothing. Only rest is offered.</source>
        <translation>Der Sicherheitscheck geht vor. Solange deine Antworten die Matte ausschließen, kann kein Vergleich beginnen. Ein begonnener wartet und verliert nichts. Angeboten wird dann nur Ruhe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The same session, three times</source>
        <translation>Dieselbe Sitzung, dreimal</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The screen goes dark</source>
        <translation>Der Bildschirm wird dunkel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The sign beside it saves a graph as a picture, a drawing or numbers.</source>
        <translation>Das Zeichen daneben speichert eine Grafik als Bild, Zeichnung oder Zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The skin is thin here, and lying face down is not offered.</source>
        <translation>Die Haut ist hier dünn, und die Bauchlage wird nicht angeboten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The steps that you have reached, and what the next one needs.</source>
        <translation>Die Schritte, die du erreicht hast, und was der nächste braucht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The sting has eased.</source>
        <translation>Das Pieksen hat nachgelassen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The sting is about at its strongest. From here on it fades. A lab study of 32 people saw the same.</source>
        <translation>Das Pieksen ist etwa am stärksten. Von hier an lässt es nach. Eine Laborstudie mit 32 Menschen sah dasselbe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The sting is what tells you to stop. Keep off that spot.</source>
        <translation>Das Pieksen sagt dir, wann du aufhören sollst. Bleib von dieser Stelle weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The sting was strongest within 30 seconds, then faded. People relaxed in all conditions. On the mat the heart beat slower, blood pressure was higher, and there were signs of more blood flow in the back.</source>
        <translation>Das Pieksen war innerhalb von 30 Sekunden am stärksten und ließ dann nach. Unter allen Bedingungen entspannten sich die Menschen. Auf der Matte schlug das Herz langsamer, der Blutdruck war höher, und es gab Anzeichen für mehr Durchblutung im Rücken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The studies</source>
        <translation>Die Studien</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The studies differ a lot. Hands, not mats.</source>
        <translation>Die Studien unterscheiden sich stark. Hände, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The three levels</source>
        <translation>Die drei Stufen</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The throat is no place for the points. Large blood vessels lie there.</source>
        <translation>Der Hals ist keine Stelle für Spitzen. Dort liegen große Blutgefäße.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>The tone rises as you breathe in and falls as you breathe out. Where the breath is held, it stays.</source>
        <translation>Der Klang steigt, wenn du einatmest, und sinkt, wenn du ausatmest. Wo der Atem angehalten wird, bleibt er.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The upper minutes are a limit. The lower ones are only a hint: to stop sooner is always fine.</source>
        <translation>Die oberen Minuten sind eine Grenze. Die unteren sind nur ein Anhalt: Früher aufzuhören ist immer in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The way there</source>
        <translation>Der Weg dorthin</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The worst pain went down. Usual pain, stress, mood, energy and sleep did not change.</source>
        <translation>Die schlimmsten Schmerzen gingen zurück. Übliche Schmerzen, Stress, Stimmung, Energie und Schlaf änderten sich nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Then it was a little too much. Take a day off, and do not go further next time.</source>
        <translation>Dann war es etwas zu viel. Setz einen Tag aus und geh beim nächsten Mal nicht weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Then never alone, and do not hold your breath.</source>
        <translation>Dann nie allein, und halt den Atem nicht an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Then stand for 5 minutes, next to a wall or a heavy chair. Hold on, and keep your eyes open.</source>
        <translation>Dann steh 5 Minuten, neben einer Wand oder einem schweren Stuhl. Halt dich fest und lass die Augen offen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>There is a lump, or your back has a new shape.</source>
        <translation>Da ist ein Knoten, oder dein Rücken hat eine neue Form.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>These lists are made of what the guide, makers and studies say. They do not know you. A doctor, nurse, midwife or pharmacist does.</source>
        <translation>Diese Listen sind aus dem gemacht, was der Ratgeber, Hersteller und Studien sagen. Sie kennen dich nicht. Wer dich ärztlich, pflegerisch, als Hebamme oder in der Apotheke betreut, kennt dich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They ask, look and feel, and can find out why it hurts.</source>
        <translation>Sie fragen, schauen und tasten und können herausfinden, warum es wehtut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They can show you how to move. In the one study with movement, both groups got better, with the mat and without.</source>
        <translation>Sie können dir zeigen, wie du dich bewegen kannst. In der einen Studie mit Bewegung ging es beiden Gruppen besser, mit Matte und ohne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They come down by themselves, and it is easy to thank the wrong thing for it.</source>
        <translation>Sie sinken von selbst, und leicht dankt man es dem Falschen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They felt less stressed than the others.</source>
        <translation>Sie fühlten sich weniger gestresst als die anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They notice when something is not right, and know who can help.</source>
        <translation>Sie merken, wenn etwas nicht stimmt, und wissen, wer helfen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They use their hands, and stretch you where it helps. The guide says that this works best.</source>
        <translation>Sie arbeiten mit den Händen und dehnen dich, wo es hilft. Der Ratgeber sagt, dass das am besten wirkt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were all healthy, and it was one session each.</source>
        <translation>Alle waren gesund, und es war je eine Sitzung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were happier with their bowels than the others.</source>
        <translation>Sie waren mit ihrem Darm zufriedener als die anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Thighs</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Thin skin tears: a shirt, a soft surface and 15 minutes at most.</source>
        <translation>Dünne Haut reißt: Shirt, weicher Untergrund und höchstens 15 Minuten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Thin skin that tears</source>
        <translation>Dünne Haut, die leicht reißt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>This breath is too slow.</source>
        <translation>Dieser Atem ist zu langsam.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program never goes online. Copy an address and open it in your browser.</source>
        <translation>Dieses Programm geht nie ins Internet. Kopier eine Adresse und öffne sie in deinem Browser.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program starts from a written guide for people who buy a mat. We name its lines. We use its facts, never its words.</source>
        <translation>Dieses Programm geht von einem geschriebenen Ratgeber für Menschen aus, die eine Matte kaufen. Wir nennen seine Zeilen. Wir nutzen seine Fakten, nie seine Worte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those on the cobblestones had better balance and lower blood pressure.</source>
        <translation>Die auf dem Kopfsteinpflaster hielten besser das Gleichgewicht und hatten niedrigeren Blutdruck.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who felt much better had gone down by about 2 points, or by a third.</source>
        <translation>Wer sich viel besser fühlte, hatte etwa 2 Punkte weniger, oder ein Drittel weniger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who pressed had milder signs of hay fever.</source>
        <translation>Wer drückte, hatte mildere Anzeichen von Heuschnupfen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Three sessions in a row began with pain of 7 or more.</source>
        <translation>Drei Sitzungen in Folge begannen mit Schmerzen von 7 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Three traps</source>
        <translation>Drei Fallen</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Throat</source>
        <translation>Hals</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Tight muscles</source>
        <translation>Verspannte Muskeln</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Time of day and breathing</source>
        <translation>Tageszeit und Atmen</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Tingling skin</source>
        <translation>Kribbelnde Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Tingling, warmth, and a scratchy feeling until you are used to it.</source>
        <translation>Kribbeln, Wärme und ein kratziges Gefühl, bis du daran gewöhnt bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>To see a difference of 2 points you need about 14 sessions of each kind. A difference of 1 point mostly stays hidden. If you see none, that is a result too.</source>
        <translation>Um einen Unterschied von 2 Punkten zu sehen, brauchst du etwa 14 Sitzungen jeder Art. Ein Unterschied von 1 Punkt bleibt meistens verborgen. Wenn du keinen siehst, ist auch das ein Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first area, to the last.</source>
        <translation>Zum ersten Bereich, zum letzten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first dot, to the last.</source>
        <translation>Zum ersten Punkt, zum letzten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next area.</source>
        <translation>Zum nächsten Bereich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next dot.</source>
        <translation>Zum nächsten Punkt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next phase.</source>
        <translation>Zur nächsten Phase.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too much motion</source>
        <translation>Zu viel Bewegung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too small to read</source>
        <translation>Zu klein zum Lesen</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Trial with 44 people with chronic low back pain. Everyone exercised, half also lay on a mat for 60 minutes a day, up to 6 months.</source>
        <translation>Studie mit 44 Menschen mit chronischen Schmerzen im unteren Rücken. Alle trainierten, die Hälfte lag zusätzlich 60 Minuten am Tag auf einer Matte, bis zu 6 Monate lang.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Try the command doctor first: it looks and changes nothing.</source>
        <translation>Versuch zuerst „doctor“: Es sieht nach und ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Turns the figure, where one side is shown.</source>
        <translation>Dreht die Figur, wo eine Seite zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Two higher or lower.</source>
        <translation>Zwei höher oder niedriger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two pages disagree about how many people took part. We do not count it.</source>
        <translation>Zwei Seiten widersprechen sich, wie viele Menschen mitmachten. Wir zählen es nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two small trials with 40 and 42 people, chronic neck pain and low back pain. Half used a mat at home for 14 days, half waited.</source>
        <translation>Zwei kleine Studien mit 40 und 42 Menschen, chronische Nackenschmerzen und Schmerzen im unteren Rücken. Die Hälfte benutzte 14 Tage zu Hause eine Matte, die Hälfte wartete.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Type a number from 0 to 10, use the arrow keys, or press on the scale. Delete takes a rating back.</source>
        <translation>Tipp eine Zahl von 0 bis 10, nimm die Pfeiltasten oder drück auf die Skala. Entf nimmt eine Bewertung zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Under 18: level 1, with a shirt, and an adult in the room.</source>
        <translation>Unter 18: Stufe 1, mit Shirt und einer erwachsenen Person im Raum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your head, where the hair is. Never on the face, the ears or the temples.</source>
        <translation>Unter dem Hinterkopf, wo die Haare sind. Nie am Gesicht, an den Ohren oder den Schläfen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your neck, chin level. Keep it off the throat and the sides: the main blood vessels are there.</source>
        <translation>Unter der Rückseite des Halses, Kinn gerade. Halt es von der Kehle und den Seiten fern: Dort sind die großen Blutgefäße.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the soft part. Keep it off the tailbone and off the point of the hip.</source>
        <translation>Unter dem weichen Teil. Halt es vom Steißbein und vom Hüftknochen fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the thighs or the calves. Keep it away from the hollow behind the knee.</source>
        <translation>Unter den Oberschenkeln oder Waden. Halt es von der Kniekehle fern.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Unwind</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Up, Down</source>
        <translation>Pfeil auf, ab</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Upper arms</source>
        <translation>Oberarme</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Use a seat or a bed that you can get up from alone.</source>
        <translation>Nimm einen Stuhl, ein Sofa oder ein Bett, von dem du allein hochkommst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Use a seat or a bed.</source>
        <translation>Nimm einen Stuhl, ein Sofa oder ein Bett.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Used for warnings and for how to do things, never as proof.</source>
        <translation>Genutzt für Warnungen und dafür, wie man etwas macht, nie als Beweis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Van Diest and others, 2014</source>
        <translation>Van Diest und andere, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and everyone knew who pressed.</source>
        <translation>Sehr klein, und alle wussten, wer drückte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and no dummy mat to compare with.</source>
        <translation>Sehr klein, und keine Scheinmatte zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small.</source>
        <translation>Sehr klein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Vierra and others, 2022</source>
        <translation>Vierra und andere, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Wait one to two hours after a big meal. Lean back upright and let your belly move.</source>
        <translation>Warte nach einer großen Mahlzeit ein bis zwei Stunden. Lehn dich aufrecht zurück und lass den Bauch mitatmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking is exercise. It says little about lying on points.</source>
        <translation>Gehen ist Training. Es sagt wenig über das Liegen auf Spitzen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking on cobblestones, 2005</source>
        <translation>Gehen auf Kopfsteinpflaster, 2005</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking, not mats.</source>
        <translation>Gehen, nicht Matten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Warm patches are what goes with the feeling you picked at the top.</source>
        <translation>Warme Flecken zeigen, was zu dem Gefühl passt, das du oben gewählt hast.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Warm, awake skin</source>
        <translation>Warme, wache Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Was it too strong twice in a row? Go back one step. There is no hurry.</source>
        <translation>War es zweimal hintereinander zu stark? Geh einen Schritt zurück. Es eilt nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Washing</source>
        <translation>Waschen</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We could not read its result.</source>
        <translation>Wir konnten das Ergebnis nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>We found no report of a person hurt by a mat. That is not the same as no risk.</source>
        <translation>Wir haben keinen Bericht über einen Menschen gefunden, der sich an einer Matte verletzt hat. Das heißt nicht, dass es kein Risiko gibt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>We found no study of mats after sport.</source>
        <translation>Wir haben keine Studie mit Matten nach dem Sport gefunden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>We offer nothing for the face, the throat, the chest, the belly and the groin. The skin there is thin, and what lies below is soft.</source>
        <translation>Für Gesicht, Hals, Brust, Bauch und Leiste bieten wir nichts an. Dort ist die Haut dünn, und was darunter liegt, ist weich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read only the title.</source>
        <translation>Wir haben nur den Titel gelesen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>We read short forms and first pages, not whole papers. So we may have missed something.</source>
        <translation>Wir lesen Kurzfassungen und erste Seiten, keine ganzen Arbeiten. Es kann uns also etwas entgangen sein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read the abstract. The seconds used here are our own.</source>
        <translation>Wir haben die Zusammenfassung gelesen. Die Sekunden hier sind unsere eigenen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>We worked it out with made-up people for whom the mat did nothing at all. Of the sessions that began at 7 or more, a quarter to a half still ended 2 points lower.</source>
        <translation>Wir haben es mit erfundenen Menschen durchgerechnet, bei denen die Matte gar nichts bewirkte. Von den Sitzungen, die bei 7 oder mehr begannen, endete trotzdem ein Viertel bis die Hälfte 2 Punkte niedriger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Weak bones and sore joints may not bear the pressure.</source>
        <translation>Schwache Knochen und schmerzende Gelenke halten den Druck vielleicht nicht aus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Weak bones, a bent spine, swollen joints</source>
        <translation>Schwache Knochen, eine krumme Wirbelsäule, geschwollene Gelenke</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Wear your shirt and pull it flat.</source>
        <translation>Trag dein Shirt und zieh es glatt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Weeks of care, not single sessions.</source>
        <translation>Wochen der Behandlung, nicht einzelne Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What Qt knows of the world’s languages.</source>
        <translation>Was Qt über die Sprachen der Welt weiß.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What a mat is</source>
        <translation>Was eine Matte ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What a professional does better</source>
        <translation>Was Fachleute besser können</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>What about walking on stones?</source>
        <translation>Und das Gehen auf Steinen?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>What comes when</source>
        <translation>Was wann kommt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>What counts as a change</source>
        <translation>Was als Änderung zählt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What each graph shows, and what it cannot.</source>
        <translation>Was jede Grafik zeigt, und was sie nicht zeigen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>What happens most</source>
        <translation>Was am häufigsten vorkommt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is common, and what studies saw.</source>
        <translation>Was häufig ist, und was Studien sahen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is known of things like it</source>
        <translation>Was man von Ähnlichem weiß</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>What it can show</source>
        <translation>Was er zeigen kann</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/report.toml"/>
        <source>What it cannot say</source>
        <translation>Was es nicht sagen kann</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What it may help with</source>
        <translation>Wobei sie helfen könnte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>What makes it weaker or stronger</source>
        <translation>Was es schwächer oder stärker macht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What studies saw</source>
        <translation>Was Studien sahen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What the mat is for</source>
        <translation>Wofür die Matte da ist</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What the program is written in; inside the programs that bring everything along. The works that Python itself stands on:</source>
        <translation>Worin das Programm geschrieben ist; steckt in den Programmen, die alles mitbringen. Die Werke, auf denen Python selbst steht:</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What the three dots mean</source>
        <translation>Was die drei Punkte bedeuten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What this program is for</source>
        <translation>Wofür dieses Programm da ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What to bring along</source>
        <translation>Was du mitbringen kannst</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>What was operated on or hurt needs time before it is pressed.</source>
        <translation>Was operiert oder verletzt wurde, braucht Zeit, bevor darauf gedrückt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>What you hear</source>
        <translation>Was du hörst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before and after each session. Every session is there, not only the middle one.</source>
        <translation>Was du vor und nach jeder Sitzung bewertet hast. Jede Sitzung ist da, nicht nur die mittlere.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before sessions, over the weeks. This is where something that lasts would show.</source>
        <translation>Was du vor Sitzungen bewertet hast, über die Wochen. Hier würde sich zeigen, was anhält.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When it is too much</source>
        <translation>Wenn es zu viel ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>When not to, when to ask first, and where not.</source>
        <translation>Wann nicht, wann erst fragen, und wo nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When the skin is very bad, makers of mats advise asking first.</source>
        <translation>Wenn die Haut sehr schlecht ist, raten Mattenhersteller, erst zu fragen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>When there is something new, the program makes a backup once a day and checks it. Backups lie in the folder named backups beside the history. Old ones go as time passes: some of each week and each month stay. Once a month a JSON file of the whole history joins them; it can be read without this program.</source>
        <translation>Wenn es etwas Neues gibt, legt das Programm einmal am Tag eine Sicherung an und prüft sie. Sicherungen liegen im Ordner namens backups neben dem Verlauf. Alte gehen mit der Zeit: Von jeder Woche und jedem Monat bleiben einige. Einmal im Monat kommt eine JSON-Datei mit dem ganzen Verlauf dazu; man kann sie ohne dieses Programm lesen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>When to see someone</source>
        <translation>Wann du Rat brauchst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>When to stop</source>
        <translation>Wann du aufhören solltest</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are alone.</source>
        <translation>Wenn du allein bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are ill, give the mat a rest until you are well.</source>
        <translation>Wenn du krank bist, lass die Matte ruhen, bis du gesund bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>When you had sessions, and how you breathed. Only dots where there are few.</source>
        <translation>Wann du Sitzungen hattest und wie du geatmet hast. Nur Punkte, wo es wenige sind.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When you move</source>
        <translation>Wenn du dich bewegst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where everything lies, how to save it and how to delete it.</source>
        <translation>Wo alles liegt, wie du es sicherst und wie du es löschst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where nobody has looked, we had to choose. Then we say so.</source>
        <translation>Wo niemand nachgesehen hat, mussten wir wählen. Dann sagen wir es.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Where the idea comes from</source>
        <translation>Woher die Idee kommt</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where the mat would touch.</source>
        <translation>Wo die Matte aufliegen würde.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Where the pillow goes</source>
        <translation>Wohin das Kissen kommt</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Where the system keeps data.</source>
        <translation>Wo das System Daten aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where this comes from</source>
        <translation>Woher das alles kommt</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where you feel less, you may not notice that it is too much.</source>
        <translation>Wo du weniger spürst, merkst du vielleicht nicht, dass es zu viel ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>While you have it, or are in care for it.</source>
        <translation>Solange du ihn hast oder deswegen in Behandlung bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>While you lie there</source>
        <translation>Während du liegst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Who should not use it</source>
        <translation>Wer sie nicht benutzen sollte</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Who uses the mat</source>
        <translation>Wer die Matte benutzt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Why you often feel better afterwards, with or without a mat.</source>
        <translation>Warum du dich danach oft besser fühlst, mit oder ohne Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Windows, sound, voice. Used unchanged, as libraries that lie beside the program, so that others can take their place. Where the sources are, and the works that Qt itself stands on:</source>
        <translation>Fenster, Ton, Stimme. Unverändert verwendet, als Bibliotheken, die neben dem Programm liegen, sodass andere ihren Platz einnehmen können. Wo die Quelltexte sind, und die Werke, auf denen Qt selbst steht:</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With a grown-up in the room, in a shirt, and at level 1.</source>
        <translation>Mit einer erwachsenen Person im Raum, im Shirt und auf Stufe 1.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>With a screen reader</source>
        <translation>Mit einem Screenreader</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>With closed eyes you hear everything that happens.</source>
        <translation>Mit geschlossenen Augen hörst du alles, was geschieht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>With diabetes, small wounds on legs and feet can go unnoticed.</source>
        <translation>Bei Diabetes können kleine Wunden an Beinen und Füßen unbemerkt bleiben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>With few sessions a graph says what is missing. It does not guess.</source>
        <translation>Bei wenigen Sitzungen sagt eine Grafik, was fehlt. Sie rät nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>With its texts, figure, drawings, icons and sounds, all made for it.</source>
        <translation>Mit seinen Texten, der Figur, Zeichnungen, Symbolen und Klängen, alles dafür gemacht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With more care</source>
        <translation>Mit mehr Vorsicht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Without loudspeakers the program says so once, and all else works.</source>
        <translation>Ohne Lautsprecher sagt das Programm das einmal, und alles andere geht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Worth talking about</source>
        <translation>Ein Gespräch wert</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Write a backup on the old computer and restore it on the new one. Or use “Export” and “Import”, which also work between versions.</source>
        <translation>Schreib auf dem alten Computer eine Sicherung und stell sie auf dem neuen wieder her. Oder nimm „Exportieren“ und „Importieren“, das geht auch zwischen Versionen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Writes a checked copy from the command line.</source>
        <translation>Schreibt von der Befehlszeile aus eine geprüfte Kopie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Writes the file from the command line, as CSV if the name ends so.</source>
        <translation>Schreibt die Datei von der Befehlszeile aus, als CSV, wenn der Name so endet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Year calendar</source>
        <translation>Jahreskalender</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You also see how far off that middle may be.</source>
        <translation>Du siehst auch, wie weit diese Mitte danebenliegen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are drowsy or mixed up.</source>
        <translation>Du bist benommen oder verwirrt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You are drunk, drugged or very sleepy, or you have to drive soon.</source>
        <translation>Du bist betrunken, berauscht oder sehr schläfrig, oder du musst bald Auto fahren.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are numb between your legs.</source>
        <translation>Du bist zwischen den Beinen taub.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You are pregnant, or might be.</source>
        <translation>Du bist schwanger oder könntest es sein.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You are unsteady, or you fell not long ago. Sit down for it.</source>
        <translation>Du stehst unsicher oder bist vor Kurzem gestürzt. Setz dich dafür hin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You can always breathe or rest here without the mat.</source>
        <translation>Atmen oder ruhen kannst du hier immer auch ohne Matte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>You can leave out any day, and stop when you like. Nothing is hidden from you.</source>
        <translation>Du kannst jeden Tag auslassen und aufhören, wann du magst. Nichts wird vor dir verborgen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You can work it out: (1 − r) × (before − usual). Here r says how much one hour is like the next, from 0 to 1. Say that it is 0.5, your usual number is 4, and today it is 8. Then 2 points go away by themselves.</source>
        <translation>Du kannst es ausrechnen: (1 − r) × (vorher − üblich). Dabei sagt r, wie sehr eine Stunde der nächsten gleicht, von 0 bis 1. Sagen wir, es ist 0,5, deine übliche Zahl ist 4, und heute ist sie 8. Dann gehen 2 Punkte von selbst weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot get your breath.</source>
        <translation>Du bekommst keine Luft.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot pass water, or you lose water or stool.</source>
        <translation>Du kannst kein Wasser lassen, oder du verlierst Urin oder Stuhl.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot speak, remember or see as before.</source>
        <translation>Du kannst nicht wie sonst sprechen, dich erinnern oder sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You could fall while standing on the points. Sit instead.</source>
        <translation>Beim Stehen auf den Spitzen könntest du fallen. Setz dich stattdessen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint, see double, or find it hard to speak or swallow.</source>
        <translation>Du wirst ohnmächtig, siehst doppelt, oder Sprechen oder Schlucken fällt dir schwer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You faint, your chest hurts, or you cannot get your breath. Call the emergency number of your country.</source>
        <translation>Du wirst ohnmächtig, die Brust tut dir weh, oder du bekommst keine Luft. Ruf die Notrufnummer deines Landes an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint.</source>
        <translation>Du wirst ohnmächtig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You feel brighter and have more energy.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Man fühlt sich heiterer und hat mehr Energie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You feel dizzy or sick. Breathe as you like and stay down until it has passed.</source>
        <translation>Dir ist schwindlig oder übel. Atme, wie du magst, und steh nicht auf, bis es vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>You felt dizzy more than once.</source>
        <translation>Dir war mehr als einmal schwindlig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You get dizzy when you stand up.</source>
        <translation>Dir wird beim Aufstehen schwindlig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You get panic attacks.</source>
        <translation>Du bekommst Panikattacken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever or chills.</source>
        <translation>Du hast Fieber oder Schüttelfrost.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You have a fever or feel ill.</source>
        <translation>Du hast Fieber oder fühlst dich krank.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever, or lose weight without trying.</source>
        <translation>Du hast Fieber oder nimmst ungewollt ab.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a high fever with a stiff neck or a rash.</source>
        <translation>Du hast hohes Fieber mit steifem Nacken oder Ausschlag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have a lung disease, or your asthma is bad now.</source>
        <translation>Du hast eine Lungenkrankheit, oder dein Asthma ist gerade schlimm.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You have diabetes, or your feet feel less than they should. Ask a doctor or a nurse first.</source>
        <translation>Du hast Diabetes, oder deine Füße spüren weniger, als sie sollten. Hol dir zuerst ärztlichen oder pflegerischen Rat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have fits, such as in epilepsy.</source>
        <translation>Du hast Krampfanfälle, etwa bei Epilepsie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have had cancer.</source>
        <translation>Du hattest Krebs.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have heart trouble, had a stroke, or your blood pressure is not under control.</source>
        <translation>Du hast Herzprobleme, hattest einen Schlaganfall, oder dein Blutdruck ist nicht gut eingestellt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>You have noted pain for more than six weeks, and it does not ease.</source>
        <translation>Du hast mehr als sechs Wochen lang Schmerzen notiert, und sie lassen nicht nach.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have raised eye pressure, or had surgery on the inside of the eye.</source>
        <translation>Du hast erhöhten Augendruck oder wurdest im Inneren des Auges operiert.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You just do not want to go on.</source>
        <translation>Du willst einfach nicht weitermachen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You might not notice that it is too much. Wait until you are awake.</source>
        <translation>Du merkst vielleicht nicht, dass es zu viel ist. Warte, bis du wach bist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You reach for the mat when you feel bad. Bad moments mostly get better by themselves. So the number after is often lower than the number before, even if the mat did nothing. This is called regression to the mean.</source>
        <translation>Du greifst zur Matte, wenn es dir schlecht geht. Schlechte Momente werden meistens von selbst besser. Darum ist die Zahl danach oft niedriger als die davor, auch wenn die Matte nichts bewirkt hat. Das heißt Regression zur Mitte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see dots, and no more.</source>
        <translation>Du siehst Punkte, und nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see the middle one of all changes. It is too few to tell.</source>
        <translation>Du siehst die mittlere aller Änderungen. Für eine Aussage sind es zu wenige.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You see things blurred or twice.</source>
        <translation>Du siehst verschwommen oder doppelt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You sleep better, almost from the first nights.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Man schläft besser, fast von den ersten Nächten an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You throw up again and again.</source>
        <translation>Du musst dich immer wieder übergeben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Your answers rule it out. The card says which one. “Change my answers” leads to them.</source>
        <translation>Deine Antworten schließen sie aus. Die Karte sagt, welche es ist. „Meine Antworten ändern“ führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your body lets go, and your mind follows. It goes well with meditation.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Der Körper lässt los, und der Kopf folgt. Es passt gut zu Meditation.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your chest hurts.</source>
        <translation>Die Brust tut dir weh.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your data and backups</source>
        <translation>Deine Daten und Sicherungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your face, arm or hand went numb and stays so.</source>
        <translation>Gesicht, Arm oder Hand wurde taub und bleibt es.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Your first session</source>
        <translation>Deine erste Sitzung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your first two weeks</source>
        <translation>Deine ersten zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your head feels clearer.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Der Kopf fühlt sich klarer an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Your heels are cracked, or the skin is sore.</source>
        <translation>Deine Fersen sind rissig, oder die Haut ist wund.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Your history</source>
        <translation>Dein Verlauf</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>Your history shows when it hurt and how much. Take it with you: a few weeks on paper say more than a memory.</source>
        <translation>Dein Verlauf zeigt, wann es wie sehr wehtat. Nimm ihn mit: Ein paar Wochen auf Papier sagen mehr als eine Erinnerung.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your jaw hurts when you eat.</source>
        <translation>Beim Essen tut dir der Kiefer weh.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your mat</source>
        <translation>Deine Matte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Your own comparison, if you begin one.</source>
        <translation>Dein eigener Vergleich, wenn du einen beginnst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Your ratings cannot tell the mat from simply lying still. Try rest sessions at the same time of day, and compare like with like. In the best study so far there was no difference.</source>
        <translation>Deine Bewertungen können die Matte nicht vom bloßen Stillliegen unterscheiden. Probier Ruhesitzungen zur selben Tageszeit und vergleich Gleiches mit Gleichem. In der bisher besten Studie gab es keinen Unterschied.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your safety answers are kept only if “Keep my answers” is on. “Delete my answers” takes them away at any time.</source>
        <translation>Deine Sicherheitsantworten werden nur behalten, wenn „Meine Antworten behalten“ an ist. „Meine Antworten löschen“ nimmt sie jederzeit weg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your scalp is sore.</source>
        <translation>Deine Kopfhaut ist schmerzempfindlich.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin gets used to it. That takes some time, and a number of sessions.</source>
        <translation>Deine Haut gewöhnt sich daran. Das braucht etwas Zeit und eine Reihe von Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your skin is broken, or you have a blister or a rash.</source>
        <translation>Deine Haut ist offen, oder du hast eine Blase oder einen Ausschlag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your skin is less used to the points. Go back one step.</source>
        <translation>Deine Haut ist die Spitzen weniger gewohnt. Geh einen Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin is red, with small dents. Both fade soon.</source>
        <translation>Deine Haut ist rot, mit kleinen Dellen. Beides verblasst bald.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your skin may react to the mat, so keep cloth between.</source>
        <translation>Deine Haut kann auf die Matte reagieren, also lass ein Tuch dazwischen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin tingles and feels wide awake.</source>
        <translation>Deine Haut kribbelt und fühlt sich hellwach an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>accessibility</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>acupressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Akupressur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>advanced</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fortgeschritten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>appointment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>area</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>audio</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>autostart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Autostart</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hinten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>back pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Rückenschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>backup</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>balance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bare skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bloße Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bed</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bett</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>before and after</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>begin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>anfangen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>bell</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Glocke</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>belly</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bauch</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>benefits</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Nutzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood pressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood thinners</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>box</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Box</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>break</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>breath</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Atem</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>broken</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>kaputt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>bruise</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>blauer Fleck</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>calm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>cancer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Krebs</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>chance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Zufall</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>charts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>chest pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Brustschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>child</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>children</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Kinder</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>clean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sauber</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>closed eyes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>geschlossene Augen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>cloud</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Cloud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>compare</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vergleichen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>comparison</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>computer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>cost</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>csv</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>cushion</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Polster</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>daily</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>täglich</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>database</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>delete</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>dents</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Dellen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>diabetes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>dizzy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>schwindlig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>doctor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Arzt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>does it work</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hilft das</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>doi</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>edit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>emergency</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Notfall</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>epilepsy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Epilepsie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>error</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>evidence</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>experiment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Experiment</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>export</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>exportieren</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>face down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>faint</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>feet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>fever</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Fieber</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>figure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Figur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>filters</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>first time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>erstes Mal</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>floor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Boden</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>foam</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Schaum</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>folder</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>front</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vorn</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>gap</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>get up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>aufstehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>get used to</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gewöhnen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>goal</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>graphs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Grafiken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>guide</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>hands</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Hände</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>harm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Schaden</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>head</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Kopf</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>headache</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>heart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Herz</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>help</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>hips</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Hüften</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>history</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>hold</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>anhalten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>hospital</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>how long</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>wie lange</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>how often</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>wie oft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>how to use</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>benutzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>hurt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>wehtun</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>hygiene</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Hygiene</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>import</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>importieren</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>itch</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Juckreiz</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keyboard</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keys</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>large text</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>großer Text</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>leaflet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>left</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>leg</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bein</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>legs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Beine</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>lie down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hinlegen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>limit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>links</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>list</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>literature</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Literatur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>log</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>login</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>lower back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>manual</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>marks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Abdrücke</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>massage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Massage</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>matcompanion --demo</source>
        <translation>matcompanion --demo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>matcompanion --time-scale 20</source>
        <translation>matcompanion --time-scale 20</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>matcompanion audio FILE.wav --minutes 12 --pattern long6</source>
        <translation>matcompanion audio FILE.wav --minutes 12 --pattern long6</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>matcompanion backup FILE</source>
        <translation>matcompanion backup FILE</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>matcompanion doctor</source>
        <translation>matcompanion doctor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>matcompanion export FILE.json</source>
        <translation>matcompanion export FILE.json</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>matcompanion import FILE.json</source>
        <translation>matcompanion import FILE.json</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>matcompanion report FILE.pdf --from 2026-03-01 --to 2026-05-31</source>
        <translation>matcompanion report FILE.pdf --from 2026-03-01 --to 2026-05-31</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>matcompanion restore FILE</source>
        <translation>matcompanion restore FILE</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>median</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>minutes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>move</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>umziehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>neck</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>new</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>note</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>notification</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>numb</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>taub</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>numbers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>origin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>pace</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pacemaker</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Herzschrittmacher</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>pairs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>papers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>patterns</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>pdf</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>pets</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Haustiere</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>phone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Handy</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>physiotherapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>plastic</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Kunststoff</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnancy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnant</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>schwanger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>presenter</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Presenter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>prickle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>stechen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>privacy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>problem</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>progress</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>proof</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Beweis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>rain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Regen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>random</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>zufällig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>range</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>rash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>rate</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bewerten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>ratings</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>red</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rot</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>red flags</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>redness</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Rötung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>references</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>regression to the mean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Regression zur Mitte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>remind</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>erinnern</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>remote</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Fernbedienung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>report</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>rest</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>restore</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>right</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>risk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>roll</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>safety</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>save</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>speichern</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>science</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>screen reader</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Screenreader</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>search</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>suchen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sensation</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Gefühl</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>sessions</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>set up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vorbereiten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>share</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>teilen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>sharp</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>stechend</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>shirt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Shirt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>shortcuts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>sit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sitzen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sleep</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>slow</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>langsam</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>socks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Socken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>sofa</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Sofa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>soles</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Fußsohlen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sound</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>sources</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>spikes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Stacheln</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>stand</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>stehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>start</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>starten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>statistics</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>steps</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sting</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pieksen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>stomach</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Magen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>storage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>store</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>aufbewahren</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>studies</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Studien</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>surface</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Untergrund</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>table</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>therapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Therapie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>tingle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>kribbeln</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>tone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>too much</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>zu viel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>towel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Handtuch</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>travel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Reise</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>tray</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>trend</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Trend</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>trial</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Versuch</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>undo</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rückgängig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>urgent</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dringend</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>voice</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>volume</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>walk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gehen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>wash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>waschen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>weekday</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Wochentag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>weeks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>year</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Add a stage” puts a second area after the first.</source>
        <translation>„Abschnitt hinzufügen“ setzt einen zweiten Bereich hinter den ersten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Add past session” is for one that you had without the program.</source>
        <translation>„Frühere Sitzung eintragen“ ist für eine, die du ohne das Programm hattest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Ambience” puts brown noise, rain, the sea or a file of your own under the tone.</source>
        <translation>„Hintergrund“ legt braunes Rauschen, Regen, das Meer oder eine eigene Datei unter den Klang.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Back up now” in “Settings” makes one at once. “Save a copy” puts one in a place of your choice, such as a USB stick.</source>
        <translation>„Jetzt sichern“ in „Einstellungen“ legt sofort eine an. „Kopie speichern“ legt eine an einen Ort deiner Wahl, etwa auf einen USB-Stick.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Delete everything” in “Settings” deletes history, backups, settings and the log, after it has asked. Save a copy first if you may want it back.</source>
        <translation>„Alles löschen“ in „Einstellungen“ löscht Verlauf, Sicherungen, Einstellungen und Protokoll, nachdem es gefragt hat. Speichere vorher eine Kopie, wenn du sie vielleicht zurückhaben willst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Delete” takes a session away, and “Undo” brings it back.</source>
        <translation>„Löschen“ nimmt eine Sitzung weg, und „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Dim after” in “Settings” says when. The computer itself stays awake during a session; where that is not possible, you are told before you lie down.</source>
        <translation>„Abdunkeln nach“ in „Einstellungen“ sagt, wann. Der Computer selbst bleibt während einer Sitzung wach; wo das nicht geht, erfährst du es, bevor du dich hinlegst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Dim” makes the screen nearly black. Any key brings it back.</source>
        <translation>„Abdunkeln“ macht den Bildschirm fast schwarz. Jede Taste holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Export” writes all sessions to a file: JSON for this program and others, CSV for a spreadsheet. “Import” reads such a file. It takes all of it or nothing, and says what is wrong with it. The same file twice changes nothing.</source>
        <translation>„Exportieren“ schreibt alle Sitzungen in eine Datei: JSON für dieses und andere Programme, CSV für ein Tabellenprogramm. „Importieren“ liest eine solche Datei. Es nimmt alles daraus oder nichts und sagt, was daran falsch ist. Dieselbe Datei zweimal ändert nichts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“History” lists every session. Press the head of a column to sort. The fields above the table choose kind, area and days. “Search notes and areas” finds words in your notes.</source>
        <translation>„Verlauf“ listet jede Sitzung auf. Drück auf einen Spaltenkopf, um zu sortieren. Die Felder über der Tabelle wählen Art, Bereich und Tage. „Notizen und Bereiche durchsuchen“ findet Wörter in deinen Notizen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>“List” shows the same areas as a list. It does all that the figure does. The list and the figure can both be used by keys and by a screen reader.</source>
        <translation>„Liste“ zeigt dieselben Bereiche als Liste. Sie kann alles, was die Figur kann. Liste und Figur lassen sich beide mit Tasten und mit einem Screenreader bedienen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Mat”, “Breathing” and “Rest” at the top of the card choose the kind. Rest is lying down without the mat; it counts as much as the others.</source>
        <translation>„Matte“, „Atmen“ und „Ruhe“ oben auf der Karte wählen die Art. Ruhe heißt, ohne Matte zu liegen; sie zählt so viel wie die anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Motion” in “Settings”: with “Reduced”, the breath brightens and fades in its place.</source>
        <translation>„Bewegung“ in „Einstellungen“: Mit „Reduziert“ wird der Atem stattdessen heller und dunkler.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Note” is for you alone. It is searched in “History” and stands in the report for a doctor.</source>
        <translation>„Notiz“ ist nur für dich. „Verlauf“ durchsucht sie, und sie steht im Bericht für die Arztpraxis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Report for a doctor or physiotherapist” makes one to three pages to print. Choose the days, then “Save as PDF”. It says what was done, where and on which side, what you rated before and after, and what you noted. It also says how to read that, and what it cannot tell.</source>
        <translation>„Bericht für Arztpraxis oder Physiotherapie“ macht ein bis drei Seiten zum Drucken. Wähl die Tage, dann „Als PDF speichern“. Er sagt, was gemacht wurde, wo und auf welcher Seite, was du vorher und nachher bewertet und was du notiert hast. Er sagt auch, wie das zu lesen ist und was es nicht sagen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Restore a backup” goes back to one. Your present history is kept aside, not deleted.</source>
        <translation>„Sicherung wiederherstellen“ geht auf eine zurück. Dein jetziger Verlauf wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Save session” keeps your answers. “Skip ratings” keeps the session without them.</source>
        <translation>„Sitzung speichern“ behält deine Antworten. „Ohne Bewertung“ behält die Sitzung ohne sie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Save the sound” on the card makes a file of the whole session. Copy it to a phone, and you need no screen at all.</source>
        <translation>„Den Ton speichern“ auf der Karte macht eine Datei aus der ganzen Sitzung. Kopier sie auf ein Handy, und du brauchst gar keinen Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Second folder” is for another disk: each backup goes there too.</source>
        <translation>„Zweiter Ordner“ ist für ein anderes Laufwerk: Jede Sicherung kommt auch dorthin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>“Show as table” turns a graph into numbers.</source>
        <translation>„Als Tabelle zeigen“ macht aus einer Grafik Zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Spoken words” says the quiet lines of the session in the voice of your system, if it has one.</source>
        <translation>„Ansagen“ spricht die leisen Zeilen der Sitzung mit der Stimme deines Systems, wenn es eine hat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>“Start at login” begins the program with the computer, without its window. It is off until you switch it on.</source>
        <translation>„Bei Anmeldung starten“ startet das Programm mit dem Computer, ohne sein Fenster. Es ist aus, bis du es einschaltest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Text size” in “Settings” goes to 200 %. “Stronger outlines” makes borders and quiet text clearer. “Far view” shows how large the minutes are in a session.</source>
        <translation>„Textgröße“ in „Einstellungen“ geht bis 200 %. „Kräftigere Umrisse“ macht Ränder und leise Texte deutlicher. „Fernansicht“ zeigt, wie groß die Minuten in einer Sitzung sind.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Volume” and “Tone” are in “Settings”. “Test” plays a bell and a breath as loud as they will be.</source>
        <translation>„Lautstärke“ und „Klang“ sind in „Einstellungen“. „Probe“ spielt eine Glocke und einen Atemzug so laut, wie sie sein werden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“What do you notice?” is for marks, itch and the like. If something needs care, you are told what to do.</source>
        <translation>„Was bemerkst du?“ ist für Abdrücke, Jucken und Ähnliches. Wenn etwas Beachtung braucht, steht dort, was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Your plans” keeps what the card shows under a name, saves it as a file for somebody else, or opens such a file.</source>
        <translation>„Deine Pläne“ merkt sich unter einem Namen, was die Karte zeigt, speichert es als Datei für jemand anderen oder öffnet eine solche Datei.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>A running session</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Eine laufende Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/awake.py"/>
        <source>A session is running</source>
        <translation>Eine Sitzung läuft</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Breathing patterns, bells, spoken words and quiet background sounds</source>
        <translation>Atemmuster, Glocken, Ansagen und leise Hintergrundklänge</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choose where you would like some ease on a body map, lie down and breathe. A dot for every spike turns from cool to warm, a tone rises and falls with your breath, and the session ends by itself: you need neither your eyes nor your hands.</source>
        <translation>Wähl auf einer Körperkarte, wo du dir etwas Erleichterung wünschst, leg dich hin und atme. Ein Punkt für jede Spitze wird von kühl zu warm, ein Ton steigt und fällt mit deinem Atem, und die Sitzung endet von selbst: Du brauchst weder Augen noch Hände.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choosing an area on the body map</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Einen Bereich auf der Körperkarte wählen</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Everything stays on your computer; the program never goes online</source>
        <translation>Alles bleibt auf deinem Computer; das Programm geht nie ins Internet</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Full keyboard and screen reader use, light and dark, large text</source>
        <translation>Ganz mit Tastatur und Screenreader bedienbar, hell und dunkel, große Schrift</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Over weeks, graphs show what changed, with no more said than your sessions allow. There are no streaks and no promises: resting without a mat did as well in the best-controlled study, so you can record rest too.</source>
        <translation>Über Wochen zeigen Grafiken, was sich geändert hat, und sagen nicht mehr, als deine Sitzungen hergeben. Es gibt keine Serien und keine Versprechen: In der am besten kontrollierten Studie schnitt Ruhe ohne Matte ebenso gut ab, deshalb kannst du auch Ruhe festhalten.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Plans that stay inside the limits of a consumer guide and say why</source>
        <translation>Pläne, die in den Grenzen eines Ratgebers bleiben und sagen, warum</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Relaxation Companion</source>
        <translation>Begleiter zum Entspannen</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Show Progress</source>
        <translation>Fortschritt zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/autostart.py"/>
        <source>Started at login, as was chosen in its settings</source>
        <translation>Startet bei der Anmeldung, wie in den Einstellungen gewählt</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Unwind on your acupressure mat</source>
        <extracomment>What the program is for, under its name</extracomment>
        <translation>Entspannen auf der Akupressurmatte</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>What changed over weeks</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Was sich über Wochen geändert hat</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>acupressure;mat;breathing;relaxation;timer;</source>
        <extracomment>Words by which a desktop finds the program; a semicolon after each</extracomment>
        <translation>Akupressur;Matte;Atmen;Entspannung;Timer;</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n older files of the history are kept in {folder}, {size} kB</source>
        <translation>
            <numerusform>%n ältere Datei des Verlaufs liegt in {folder}, {size} kB</numerusform>
            <numerusform>%n ältere Dateien des Verlaufs liegen in {folder}, {size} kB</numerusform>
        </translation>
        <extra-one>%n older file of the history is kept in {folder}, {size} kB</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n outputs</source>
        <translation>
            <numerusform>%n Tonausgabe</numerusform>
            <numerusform>%n Tonausgaben</numerusform>
        </translation>
        <extra-one>%n output</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>%n Sache stimmt nicht.</numerusform>
            <numerusform>%n Sachen stimmen nicht.</numerusform>
        </translation>
        <extra-one>%n thing is wrong.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>It is damaged; the next start sets it aside and brings back what can be read</source>
        <translation>Er ist beschädigt; der nächste Start legt ihn beiseite und holt zurück, was noch lesbar ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Missing: {names}</source>
        <translation>Es fehlt: {names}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No session bus, so the computer may fall asleep</source>
        <translation>Kein Sitzungsbus (D-Bus), darum kann der Computer einschlafen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No sound device; sessions are silent</source>
        <translation>Kein Tongerät; Sitzungen sind stumm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No window can be opened ({reason})</source>
        <translation>Es lässt sich kein Fenster öffnen ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet; the first is made after a session</source>
        <translation>Noch keine; die erste entsteht nach einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Nothing can be written in {folder} ({reason})</source>
        <translation>In {folder} lässt sich nichts schreiben ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Only {n} MB free</source>
        <translation>Nur {n} MB frei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name}</source>
        <translation>Andere an diesem Computer können {name} lesen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name} and {n} more</source>
        <translation>Andere an diesem Computer können {name} und {n} weitere lesen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt gave up</source>
        <translation>Qt hat aufgegeben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt’s sound cannot be used here; sessions are silent</source>
        <translation>Der Ton von Qt lässt sich hier nicht nutzen; Sitzungen sind stumm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The free space of the disk cannot be read ({reason})</source>
        <translation>Der freie Platz auf dem Laufwerk lässt sich nicht abfragen ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>The session bus answers</source>
        <translation>Der Sitzungsbus (D-Bus) antwortet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>There is no screen</source>
        <translation>Es gibt keinen Bildschirm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They cannot be read ({reason})</source>
        <translation>Sie lassen sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They make no sense; the next start uses the usual ones</source>
        <translation>Sie ergeben keinen Sinn; der nächste Start nimmt die üblichen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>it did not answer in {n} seconds</source>
        <translation>keine Antwort innerhalb von {n} Sekunden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} can be looked into by others on this computer</source>
        <translation>Andere an diesem Computer können in {folder} hineinsehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} is a file and no folder</source>
        <translation>{folder} ist eine Datei und kein Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} will be made at the first start</source>
        <translation>{folder} wird beim ersten Start angelegt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so the computer is not kept awake</source>
        <translation>{module} fehlt ({reason}), darum wird der Computer nicht wach gehalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there are no spoken words</source>
        <translation>{module} fehlt ({reason}), darum gibt es keine Ansagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is no sound</source>
        <translation>{module} fehlt ({reason}), darum gibt es keinen Ton</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is nothing of the desktop’s services</source>
        <translation>{module} fehlt ({reason}), darum gibt es nichts von den Diensten des Desktops</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{name} is gone; the next start asks how to go on</source>
        <translation>{name} ist weg; der nächste Start fragt, wie es weitergehen soll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n} MB free</source>
        <translation>{n} MB frei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, sound</source>
        <translation>{n}, die neueste vom {moment}, in Ordnung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which cannot be read</source>
        <translation>{n}, die neueste vom {moment} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which is damaged</source>
        <translation>{n}, die neueste vom {moment} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, {days} days ago</source>
        <translation>{n}, die neueste vom {moment}, vor {days} Tagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables</source>
        <translation>{sessions}, in Ordnung, Version {n} der Tabellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables; an interrupted one waits for the next start</source>
        <translation>{sessions}, in Ordnung, Version {n} der Tabellen; eine unterbrochene wartet auf den nächsten Start</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}; {n} with other values than were stored</source>
        <translation>{sessions}; {n} mit anderen Werten als den gespeicherten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{width}×{height} at {scale}</source>
        <translation>{width}×{height} bei {scale}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Everything in this file is in your history already.</source>
        <translation>Alles aus dieser Datei ist schon in deinem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Everything, for this program and others</source>
        <translation>Alles, für dieses und andere Programme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export and import</source>
        <translation>Exportieren und importieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export the history</source>
        <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>For spreadsheets</source>
        <translation>Für Tabellenprogramme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import 1 session</source>
        <translation>1 Sitzung importieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Import sessions</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import {n} sessions</source>
        <translation>{n} Sitzungen importieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing from this file is imported until all of it is right.</source>
        <translation>Nichts aus dieser Datei wird importiert, solange nicht alles darin stimmt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Reading the file, {n} %</source>
        <translation>Datei wird gelesen, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>What is refused</source>
        <translation>Was abgelehnt wird</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Writing, {n} %</source>
        <translation>Wird geschrieben, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} already here</source>
        <translation>{n} schon hier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} edited later than here</source>
        <translation>{n} später bearbeitet als hier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} refused</source>
        <translation>{n} abgelehnt</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>0 of 1 session</source>
        <translation>0 von 1 Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>A past session</source>
        <translation>Eine frühere Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Add past session</source>
        <translation>Frühere Sitzung eintragen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Added by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Any time</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Area shown</source>
        <translation>Gezeigter Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Before, after</source>
        <translation>Vorher, nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathed freely</source>
        <translation>Frei geatmet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing only</source>
        <translation>Nur Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing too slow</source>
        <translation>Atem zu langsam</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Changes not kept: session of {day}</source>
        <translation>Änderungen nicht behalten: Sitzung vom {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Choose a backup to go back to, in Settings</source>
        <translation>In den Einstellungen eine Sicherung wählen, zu der du zurückgehst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Choose at least one area.</source>
        <translation>Wähl mindestens einen Bereich.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Clothing</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/strip_view.py"/>
        <source>Course of the session</source>
        <translation>Ablauf der Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Days of the report</source>
        <translation>Tage des Berichts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Days shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Deleted: session of {day}</source>
        <translation>Gelöscht: Sitzung vom {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Details, scrolls with the arrow keys</source>
        <translation>Einzelheiten, mit den Pfeiltasten zu verschieben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early</source>
        <translation>Früher beendet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early, {why}</source>
        <translation>Früher beendet, {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Every session is listed here, with its ratings and your note. It all stays on this computer.</source>
        <translation>Hier steht jede Sitzung, mit ihren Bewertungen und deiner Notiz. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>HH:mm</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>How was last night’s sleep?</source>
        <translation>Wie war der Schlaf letzte Nacht?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It eased</source>
        <translation>Es ließ nach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It kept to the pattern from {begin} to {end}.</source>
        <translation>Von {begin} bis {end} blieb er beim Muster.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Kind shown</source>
        <translation>Gezeigte Art</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Lying down</source>
        <translation>Liegen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made longer</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made shorter</source>
        <translation>Verkürzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Making the report</source>
        <translation>Der Bericht entsteht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Marks of the points</source>
        <translation>Abdrücke der Spitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Mat sessions up to {day}.pdf</source>
        <translation>Mattensitzungen bis {day}.pdf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Natural breath throughout.</source>
        <translation>Durchgehend natürlicher Atem.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>No session of that kind, area and time.</source>
        <translation>Keine Sitzung mit dieser Art, diesem Bereich und dieser Zeit.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Not added: session of {day}</source>
        <translation>Nicht eingetragen: Sitzung vom {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing about “{text}”. Try an area, or a word of a note.</source>
        <translation>Nichts zu „{text}“. Versuch es mit einem Bereich oder einem Wort aus einer Notiz.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Noticed afterwards</source>
        <translation>Danach bemerkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>One to three pages to print: what you did, your ratings before and after, the areas, and your notes. It stays on this computer until you hand it on.</source>
        <translation>Ein bis drei Seiten zum Drucken: was du gemacht hast, deine Bewertungen vorher und nachher, die Bereiche und deine Notizen. Er bleibt auf diesem Computer, bis du ihn weitergibst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open the report</source>
        <translation>Den Bericht öffnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Other breathing chosen</source>
        <translation>Anderes Atmen gewählt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Bericht für Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Rest without the mat</source>
        <translation>Ruhe ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search notes and areas</source>
        <translation>Notizen und Bereiche durchsuchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Skipped ahead</source>
        <translation>Vorgesprungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Soreness</source>
        <translation>Schmerzende Stellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/headings.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sort by {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, ascending</source>
        <translation>Sortiert nach: {column}, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, descending</source>
        <translation>Sortiert nach: {column}, absteigend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, ascending</source>
        <translation>Sortiert, aufsteigend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, descending</source>
        <translation>Sortiert, absteigend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Stage {n}</source>
        <translation>Abschnitt {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Still there today</source>
        <translation>Heute noch da</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>That would end later than now. Choose an earlier time or fewer minutes.</source>
        <translation>Das würde später enden als jetzt. Wähl eine frühere Zeit oder weniger Minuten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The breath slowed down from {begin} to {end}.</source>
        <translation>Der Atem wurde von {begin} bis {end} langsamer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The session stood still</source>
        <translation>Die Sitzung stand still</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Then rest today, and stay on the same step.</source>
        <translation>Dann ruh dich heute aus und bleib auf demselben Schritt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tried out at {n} times speed</source>
        <translation>Mit {n}-fachem Tempo ausprobiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Under a minute</source>
        <translation>Unter einer Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Went on</source>
        <translation>Weitergemacht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Your own breath</source>
        <translation>Dein eigener Atem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>dizzy</source>
        <translation>schwindlig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>too painful</source>
        <translation>zu schmerzhaft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>uncomfortable</source>
        <translation>unbequem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{active} of {planned}</source>
        <translation>{active} von {planned}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{after} after</source>
        <translation>nachher {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} before</source>
        <translation>vorher {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} to {after}</source>
        <translation>von {before} auf {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, {begin} bis {end}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{found} of {n} sessions</source>
        <translation>{found} von {n} Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{n} sessions</source>
        <translation>{n} Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{time} {what}</source>
        <translation>{time} {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>0 to 9, arrows</source>
        <translation>0 bis 9, Pfeile</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>5 minutes more or less; in the lead-in 10 seconds</source>
        <translation>5 Minuten mehr oder weniger; im Vorlauf 10 Sekunden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Add it as another stage, or take it out again</source>
        <translation>Als weiteren Abschnitt hinzufügen oder wieder herausnehmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>All keys, scrolls with the arrow keys</source>
        <translation>Alle Tasten, mit den Pfeiltasten zu verschieben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Alt+Left</source>
        <translation>Alt+Pfeil links</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Another breathing pattern</source>
        <translation>Ein anderes Atemmuster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Back in Learn</source>
        <translation>In Wissen zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Breathe freely</source>
        <translation>Frei atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose the area</source>
        <translation>Den Bereich wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose, Progress, History, Learn</source>
        <translation>Wählen, Fortschritt, Verlauf, Wissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close a panel or a question</source>
        <translation>Eine Leiste oder eine Frage schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Strg+1 bis Strg+4</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>During a session</source>
        <translation>Während einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>End, within 4 seconds</source>
        <translation>Beenden, innerhalb von 4 Sekunden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Esc, Esc</source>
        <translation>Esc, Esc</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full screen and back</source>
        <translation>Ganzer Bildschirm und zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full, dim, dark</source>
        <translation>Voll, gedämpft, dunkel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Left, Right</source>
        <translation>Pfeil links, rechts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark that it eased</source>
        <translation>Markieren, dass es nachließ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>On to the next phase</source>
        <translation>Weiter zur nächsten Phase</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>P, Page up</source>
        <translation>P, Bild auf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause and go on; in the lead-in, start now</source>
        <translation>Pause und weiter; im Vorlauf: jetzt starten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause, in the lead-in too</source>
        <translation>Pause, auch im Vorlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Press it, choose it</source>
        <translation>Drücken, wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Progress, History and Learn</source>
        <translation>Fortschritt, Verlauf und Wissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Rate; Delete takes it back</source>
        <translation>Bewerten; Entf nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Right, Left</source>
        <translation>Pfeil rechts, links</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save what is edited in History</source>
        <translation>Im Verlauf speichern, was geändert wird</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Search in Learn</source>
        <translation>In Wissen suchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+F1</source>
        <translation>Umschalt+F1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sort the sessions by it; Left and Right lead to the other headings</source>
        <translation>Die Sitzungen danach sortieren; Pfeil links und rechts führen zu den anderen Spaltenköpfen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sound off and on</source>
        <translation>Ton aus und an</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space on a heading</source>
        <translation>Leertaste auf einem Spaltenkopf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter</source>
        <translation>Leertaste, Enter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter, Play</source>
        <translation>Leertaste, Enter, Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Start the session</source>
        <translation>Die Sitzung starten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The areas as a list, or the figure</source>
        <translation>Die Bereiche als Liste, oder die Figur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The guide about what is on the screen</source>
        <translation>Die Wissensseite zu dem, was auf dem Bildschirm ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the first or the last area</source>
        <translation>Zum ersten oder zum letzten Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the neighbouring area of the figure or the list</source>
        <translation>Zum benachbarten Bereich der Figur oder der Liste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next control, or back</source>
        <translation>Zum nächsten Bedienelement oder zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next mark of a graph; Enter opens its session</source>
        <translation>Zum nächsten Zeichen einer Grafik; Enter öffnet seine Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Too slow: breathe a little faster</source>
        <translation>Zu langsam: etwas schneller atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Turn the figure, where one side is shown</source>
        <translation>Die Figur drehen, wo eine Seite zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Up, Down</source>
        <translation>Pfeil auf, ab</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>A mat trial points that way. It was small, so it may be wrong.</source>
        <translation>Eine Studie mit Matten deutet darauf hin. Sie war klein und kann daher falschliegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Address of {study}</source>
        <translation>Adresse von {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>Back to {what}</source>
        <translation>Zurück zu {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied, the address of {study}</source>
        <translation>Kopiert, die Adresse von {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy the address of {study}</source>
        <translation>Die Adresse von {study} kopieren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Evidence: {words}, {n} of {most} dots</source>
        <translation>Belege: {words}, {n} von {most} Punkten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>From: {sources}</source>
        <translation>Quelle: {sources}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It is often said. We found no study of mats that tested it.</source>
        <translation>Es wird oft gesagt. Wir haben keine Studie mit Matten gefunden, die es geprüft hat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It was tested, and it did not hold.</source>
        <translation>Es wurde geprüft und hat sich nicht bestätigt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Makers of mats: {where}</source>
        <translation>Mattenhersteller: {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mats with points</source>
        <translation>Matten mit Spitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mixed results</source>
        <translation>Gemischte Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Never tested with mats</source>
        <translation>Nie mit Matten geprüft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>No better than without</source>
        <translation>Nicht besser als ohne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Nobody has tested mats for it. Fingers or needles were tested, and a mat is neither.</source>
        <translation>Niemand hat Matten dafür geprüft. Geprüft wurden Finger oder Nadeln, und eine Matte ist keins von beiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Not studied</source>
        <translation>Nicht untersucht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>Nothing about “{asked}”. Try “{first}” or “{second}”.</source>
        <translation>Nichts zu „{asked}“. Versuch es mit „{first}“ oder „{second}“.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Off again</source>
        <translation>Wieder herunter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Only other ways studied</source>
        <translation>Nur andere Wege untersucht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Onto the points</source>
        <translation>Auf die Spitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Our own choice, where nobody has looked</source>
        <translation>Unsere eigene Wahl, wo niemand nachgesehen hat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>People say</source>
        <translation>Man sagt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Pressing, needles and the like</source>
        <translation>Drücken, Nadeln und Ähnliches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Right after use only</source>
        <translation>Nur direkt danach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search the guide</source>
        <translation>In Wissen suchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Show it line by line</source>
        <translation>Zeile für Zeile zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Slow breathing</source>
        <translation>Langsames Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Small trials</source>
        <translation>Kleine Studien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Some trials point that way</source>
        <translation>Einige Studien deuten darauf hin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Something was seen right after use, and not later.</source>
        <translation>Direkt danach zeigte sich etwas, später nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>Studied</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Taking care</source>
        <translation>Auf dich achten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, and no better than without</source>
        <translation>Geprüft, und nicht besser als ohne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, did not hold</source>
        <translation>Geprüft, nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, line {n}</source>
        <translation>Der Ratgeber, Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, lines {n}</source>
        <translation>Der Ratgeber, Zeilen {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The mat</source>
        <translation>Die Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>This is general information, not medical advice.</source>
        <translation>Das sind allgemeine Informationen, kein ärztlicher Rat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it, and do not agree.</source>
        <translation>Studien mit Matten haben es untersucht und sind sich nicht einig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it. People with a mat did no better than people without.</source>
        <translation>Studien mit Matten haben es untersucht. Mit Matte ging es den Menschen nicht besser als ohne.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Using it</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Web pages: {where}</source>
        <translation>Webseiten: {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>What is known</source>
        <translation>Was man weiß</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was found</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Where this page comes from</source>
        <translation>Woher diese Seite kommt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a maker of mats, {where}</source>
        <translation>ein Mattenhersteller, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a web page, {where}</source>
        <translation>eine Webseite, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>how this program works</source>
        <translation>wie dieses Programm arbeitet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>our own choice</source>
        <translation>unsere eigene Wahl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, line {n}</source>
        <translation>der Ratgeber, Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, lines {n}</source>
        <translation>der Ratgeber, Zeilen {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{area}, {level}: {minutes}</source>
        <translation>{area}, {level}: {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{area}: {position}</source>
        <translation>{area}: {position}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{least} to {most} minutes, {clothing}</source>
        <translation>{least} bis {most} Minuten, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{line}; only after a check in Settings</source>
        <translation>{line}; nur nach einer Rückfrage in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} thing found</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} things found</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>No font here has the letters of the language that was asked for ({code}), so this is English.</source>
        <translation>Keine Schrift hier hat die Zeichen der gewünschten Sprache ({code}), deshalb ist dies Englisch.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Sample history, in a temporary folder</source>
        <translation>Beispielverlauf, in einem vorübergehenden Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Trying out: the session clock runs {n} times faster</source>
        <translation>Zum Ausprobieren: Die Uhr der Sitzung läuft {n}-mal schneller</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>1 plan of {name} was here already.</source>
        <translation>1 Plan aus {name} war schon hier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>A therapist or a maker can give you a plan as a .toml file. The limits of your level and your answers hold for it too.</source>
        <translation>Eine Therapeutin, ein Therapeut oder ein Hersteller kann dir einen Plan als .toml-Datei geben. Die Grenzen deiner Stufe und deiner Antworten gelten auch dafür.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath.</source>
        <translation>Anderer Atem.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath: there can be {n} of your own at most.</source>
        <translation>Anderer Atem: Mehr als {n} eigene gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Breathing only</source>
        <translation>Nur Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>By {by}</source>
        <translation>Von {by}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Close the plans</source>
        <translation>Die Pläne schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In another position.</source>
        <translation>In anderer Position.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In other clothing.</source>
        <translation>In anderer Kleidung.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>It is kept already.</source>
        <translation>Das ist schon gemerkt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep the plan of the card</source>
        <translation>Den Plan der Karte merken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep what the card shows under a name, or save it as a file for somebody else.</source>
        <translation>Merk dir unter einem Namen, was die Karte zeigt, oder speichere es als Datei für jemand anderen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>On another surface.</source>
        <translation>Auf anderem Untergrund.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Open a plan file</source>
        <translation>Eine Plandatei öffnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Rest without the mat</source>
        <translation>Ruhe ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan of the card as a file</source>
        <translation>Den Plan der Karte als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Save {name} as a file</source>
        <translation>{name} als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} in {folder} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Shorter.</source>
        <translation>Kürzer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Stage {n}: {what}</source>
        <translation>Abschnitt {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>There can be {n} plans at most. Remove one first.</source>
        <translation>Mehr als {n} Pläne gehen nicht. Entferne zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use {name}</source>
        <translation>{name} nehmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_desk.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Your plans</source>
        <translation>Deine Pläne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>a breath like this is not possible here.</source>
        <translation>ein solcher Atem ist hier nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>breathe as you like</source>
        <translation>atmen, wie du magst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}</source>
        <translation>Plan {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}, stage {m}</source>
        <translation>Plan {n}, Abschnitt {m}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{area} ({position})</source>
        <translation>{area} ({position})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}.</source>
        <translation>{field} kann nicht {value} sein.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}; it is one of: {known}.</source>
        <translation>{field} kann nicht {value} sein, sondern nur eins davon: {known}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is there more than {value} times.</source>
        <translation>{field} kommt mehr als {value} Mal vor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} means nothing here.</source>
        <translation>{field} bedeutet hier nichts.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: it is not written as TOML.</source>
        <translation>{name} ist nicht zu verstehen: Es ist nicht als TOML geschrieben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: look at line {line}.</source>
        <translation>{name} ist nicht zu verstehen: Sieh dir Zeile {line} an.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be used as things are.</source>
        <translation>{name} lässt sich im Moment nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} could not be read ({why}).</source>
        <translation>{name} konnte nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>{name} konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is for a newer version of Mat Companion than this one.</source>
        <translation>{name} ist für eine neuere Version von Mat Companion als diese.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} is kept.</source>
        <translation>{name} ist gemerkt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no plan for Mat Companion: it does not say format = {format}.</source>
        <translation>{name} ist kein Plan für Mat Companion: Es fehlt format = {format}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no text, so there is no plan in it.</source>
        <translation>{name} ist kein Text, also ist kein Plan darin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is on the card now.</source>
        <translation>{name} ist jetzt auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is too large for a plan: {most} kB is the most.</source>
        <translation>{name} ist zu groß für einen Plan: Mehr als {most} kB gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name}, {what}</source>
        <translation>{name}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} are among yours now.</source>
        <translation>{n} Pläne aus {name} sind jetzt bei deinen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} were here already.</source>
        <translation>{n} Pläne aus {name} waren schon hier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{plan} is among your plans now.</source>
        <translation>{plan} ist jetzt bei deinen Plänen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{said} Nothing was changed.</source>
        <translation>{said} Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{what}, {minutes}</source>
        <translation>{what}, {minutes}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n areas</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
        <extra-one>%n area</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
        <extra-one>%n day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days with a session</source>
        <translation>
            <numerusform>%n Tag mit einer Sitzung</numerusform>
            <numerusform>%n Tage mit einer Sitzung</numerusform>
        </translation>
        <extra-one>%n day with a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n decades shown</source>
        <translation>
            <numerusform>%n Jahrzehnt gezeigt</numerusform>
            <numerusform>%n Jahrzehnte gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n full weeks</source>
        <translation>
            <numerusform>%n vollen Woche</numerusform>
            <numerusform>%n vollen Wochen</numerusform>
        </translation>
        <extra-one>%n full week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n minutes this week</source>
        <translation>
            <numerusform>%n Minute diese Woche</numerusform>
            <numerusform>%n Minuten diese Woche</numerusform>
        </translation>
        <extra-one>%n minute this week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n months shown</source>
        <translation>
            <numerusform>%n Monat gezeigt</numerusform>
            <numerusform>%n Monate gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more days</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
        <extra-one>%n more day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more ratings</source>
        <translation>
            <numerusform>noch %n Bewertung</numerusform>
            <numerusform>noch %n Bewertungen</numerusform>
        </translation>
        <extra-one>%n more rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n more sessions</source>
        <translation>
            <numerusform>noch %n Sitzung</numerusform>
            <numerusform>noch %n Sitzungen</numerusform>
        </translation>
        <extra-one>%n more session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n quarters shown</source>
        <translation>
            <numerusform>%n Quartal gezeigt</numerusform>
            <numerusform>%n Quartale gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n bewertete Sitzung</numerusform>
            <numerusform>%n bewertete Sitzungen</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions of those chosen above</source>
        <translation>
            <numerusform>%n bewertete Sitzung von den oben gewählten</numerusform>
            <numerusform>%n bewertete Sitzungen von den oben gewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions so far</source>
        <translation>
            <numerusform>Bisher %n bewertete Sitzung</numerusform>
            <numerusform>Bisher %n bewertete Sitzungen</numerusform>
        </translation>
        <extra-one>%n rated session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions, too few to tell</source>
        <translation>
            <numerusform>%n bewertete Sitzung, zu wenig für eine Aussage</numerusform>
            <numerusform>%n bewertete Sitzungen, zu wenige für eine Aussage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>%n ratings</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
        <extra-one>%n rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions</source>
        <translation>
            <numerusform>%n Bewertung vor einer Sitzung</numerusform>
            <numerusform>%n Bewertungen vor Sitzungen</numerusform>
        </translation>
        <extra-one>%n rating before a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions so far</source>
        <translation>
            <numerusform>Bisher %n Bewertung vor einer Sitzung</numerusform>
            <numerusform>Bisher %n Bewertungen vor Sitzungen</numerusform>
        </translation>
        <extra-one>%n rating before a session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions on the mat</source>
        <translation>
            <numerusform>%n Sitzung auf der Matte</numerusform>
            <numerusform>%n Sitzungen auf der Matte</numerusform>
        </translation>
        <extra-one>%n session on the mat</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n sessions rated</source>
        <translation>
            <numerusform>%n Sitzung bewertet</numerusform>
            <numerusform>%n Sitzungen bewertet</numerusform>
        </translation>
        <extra-one>%n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions shown</source>
        <translation>
            <numerusform>%n Sitzung gezeigt</numerusform>
            <numerusform>%n Sitzungen gezeigt</numerusform>
        </translation>
        <extra-one>%n session shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions were rated before only</source>
        <translation>
            <numerusform>%n Sitzung wurde nur vorher bewertet</numerusform>
            <numerusform>%n Sitzungen wurden nur vorher bewertet</numerusform>
        </translation>
        <extra-one>%n session was rated before only</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>%n ways to breathe</source>
        <translation>
            <numerusform>%n Art zu atmen</numerusform>
            <numerusform>%n Arten zu atmen</numerusform>
        </translation>
        <extra-one>%n way to breathe</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n weeks shown</source>
        <translation>
            <numerusform>%n Woche gezeigt</numerusform>
            <numerusform>%n Wochen gezeigt</numerusform>
        </translation>
        <extra-one>%n week shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n years shown</source>
        <translation>
            <numerusform>%n Jahr gezeigt</numerusform>
            <numerusform>%n Jahre gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>95 % interval within 0.01</source>
        <translation>95-%-Intervall innerhalb von 0,01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>95 % interval {interval}</source>
        <translation>95-%-Intervall {interval}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>A median is shown from {n} rated sessions on.</source>
        <translation>Ein Median wird ab {n} bewerteten Sitzungen gezeigt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>A trend needs {least} ratings over three weeks: {more}.</source>
        <translation>Ein Trend braucht {least} Bewertungen über drei Wochen: {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Acclimatisation</source>
        <translation>Gewöhnung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>All ratings are of one time, so there is no trend.</source>
        <translation>Alle Bewertungen sind von einem Zeitpunkt, also gibt es keinen Trend.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area shown</source>
        <translation>Gezeigter Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Baseline</source>
        <translation>Ausgangswerte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Body heat map</source>
        <translation>Farbkarte des Körpers</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing of the sessions, and the change of {scale} after each</source>
        <translation>Das Atmen der Sitzungen, und die Änderung nach jeder: {scale}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Change {number}</source>
        <translation>Änderung {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Change; more sessions, bigger</source>
        <translation>Änderung; größer bei mehr Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Choose an area</source>
        <translation>Einen Bereich wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Colours shown</source>
        <translation>Gezeigte Farben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Day with a session</source>
        <translation>Tag mit Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of the last {of}</source>
        <translation>Tage mit einer Sitzung. {n} der letzten {of}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of {of}, {days}</source>
        <translation>Tage mit einer Sitzung. {n} von {of}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Enough ratings in {n} of %n areas</source>
        <translation>
            <numerusform>Genug Bewertungen in {n} von %n Bereich</numerusform>
            <numerusform>Genug Bewertungen in {n} von %n Bereichen</numerusform>
        </translation>
        <extra-one>Enough ratings in {n} of %n area</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Every session becomes one dot. Rate how you feel before and after, and from the third time on you see what changed.</source>
        <translation>Jede Sitzung wird ein Punkt. Bewerte vorher und nachher, wie du dich fühlst; ab dem dritten Mal siehst du, was sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Fewer minutes</source>
        <translation>Weniger Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>First minute</source>
        <translation>Erste Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>From head to foot, not from best to worst: with so many areas, one always looks better by chance. Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Von Kopf bis Fuß, nicht von gut bis schlecht: Bei so vielen Bereichen sieht einer durch Zufall immer besser aus. Bewertungen können die Matte nicht vom bloßen Stillliegen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal shown</source>
        <translation>Gezeigtes Ziel</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Goal, %n minutes</source>
        <translation>
            <numerusform>Ziel, %n Minute</numerusform>
            <numerusform>Ziel, %n Minuten</numerusform>
        </translation>
        <extra-one>Goal, %n minute</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Higher after</source>
        <translation>Nachher höher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Hours are counted, not compared: you chose the time yourself.</source>
        <translation>Stunden werden gezählt, nicht verglichen: Du hast die Zeit selbst gewählt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings at the end about as it did</source>
        <translation>Am Ende piekst es etwa wie früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings less at the end than it did</source>
        <translation>Am Ende piekst es weniger als früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings more at the end than it did</source>
        <translation>Am Ende piekst es mehr als früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Kind shown</source>
        <translation>Gezeigte Art</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Ladder shown</source>
        <translation>Gezeigte Leiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Less than 0.01 points a week</source>
        <translation>Weniger als 0,01 Punkte pro Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Level ladder</source>
        <translation>Stufenleiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Lower after</source>
        <translation>Nachher niedriger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>MMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>MMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions</source>
        <translation>
            <numerusform>In %n Sitzung markiert</numerusform>
            <numerusform>In %n Sitzungen markiert</numerusform>
        </translation>
        <extra-one>Marked in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions so far</source>
        <translation>
            <numerusform>Bisher in %n Sitzung markiert</numerusform>
            <numerusform>Bisher in %n Sitzungen markiert</numerusform>
        </translation>
        <extra-one>Marked in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Mat, breathing and rest beside one another</source>
        <translation>Matte, Atmen und Ruhe nebeneinander</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median and interval</source>
        <translation>Median und Intervall</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median change</source>
        <translation>Mediane Änderung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change 0</source>
        <translation>Mediane Änderung 0</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} point</source>
        <translation>Mediane Änderung {number} Punkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} points</source>
        <translation>Mediane Änderung {number} Punkte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Median {early} in the first third, {late} in the last</source>
        <translation>Median {early} im ersten Drittel, {late} im letzten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each decade</source>
        <translation>Minuten pro Woche, im Schnitt jedes Jahrzehnts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each month</source>
        <translation>Minuten pro Woche, im Schnitt jedes Monats</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each quarter</source>
        <translation>Minuten pro Woche, im Schnitt jedes Quartals</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each year</source>
        <translation>Minuten pro Woche, im Schnitt jedes Jahres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes of the sessions with each area</source>
        <translation>Minuten der Sitzungen mit jedem Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <source>Minutes per week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Minutes until the sting eased, session after session</source>
        <translation>Minuten, bis das Pieksen nachließ, Sitzung für Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>More minutes</source>
        <translation>Mehr Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No area was used in the last 4 weeks.</source>
        <translation>In den letzten 4 Wochen wurde kein Bereich benutzt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No clear change after sessions</source>
        <translation>Keine klare Änderung nach Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No day with a session</source>
        <translation>Kein Tag mit einer Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No rated sessions {within}</source>
        <translation>Keine bewerteten Sitzungen {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No ratings yet. They are optional.</source>
        <translation>Noch keine Bewertungen. Sie sind freiwillig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No session passes the filters above.</source>
        <translation>Keine Sitzung passt zu den Filtern oben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions like these</source>
        <translation>Keine solchen Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions this week so far</source>
        <translation>Diese Woche noch keine Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions {within}</source>
        <translation>Keine Sitzungen {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>No steps without the mat</source>
        <translation>Ohne Matte keine Schritte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>No study says how fast to go, and nobody has to reach the end. Staying is as good as going on.</source>
        <translation>Keine Studie sagt, wie schnell man weitergehen soll, und niemand muss ans Ende kommen. Bleiben ist so gut wie Weitergehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>None of the sessions shown has a rating of {scale} beforehand.</source>
        <translation>Keine der gezeigten Sitzungen hat vorher eine Bewertung für {scale}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>None of the sessions shown was for an area. Choose one on the figure, and it appears here.</source>
        <translation>Keine der gezeigten Sitzungen galt einem Bereich. Wähl einen auf der Figur, dann erscheint er hier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>None of the sessions shown was on the mat.</source>
        <translation>Keine der gezeigten Sitzungen war auf der Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Not enough yet</source>
        <translation>Noch nicht genug</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Numbers, for a spreadsheet</source>
        <translation>Zahlen, für ein Tabellenprogramm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>On what</source>
        <translation>Worauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and brighter means more minutes</source>
        <translation>Ein Punkt je Tag. Größer und heller heißt mehr Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and darker means more minutes</source>
        <translation>Ein Punkt je Tag. Größer und dunkler heißt mehr Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Part of the body</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rate after a session how strong the sting was in the first minute and at the end.</source>
        <translation>Bewerte nach einer Sitzung, wie stark es in der ersten Minute und am Ende piekste.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Rate how tense you feel before and after a session, and the pair appears here. Ratings are optional.</source>
        <translation>Bewerte vor und nach einer Sitzung, wie angespannt du dich fühlst; dann erscheint das Paar hier. Bewertungen sind freiwillig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Rate how you feel before a session, and each rating appears here. A trend needs 12 over three weeks.</source>
        <translation>Bewerte vor einer Sitzung, wie du dich fühlst; dann erscheint jede Bewertung hier. Ein Trend braucht 12 über drei Wochen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions</source>
        <translation>
            <numerusform>In %n Sitzung bewertet</numerusform>
            <numerusform>In %n Sitzungen bewertet</numerusform>
        </translation>
        <extra-one>Rated in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions so far</source>
        <translation>
            <numerusform>Bisher in %n Sitzung bewertet</numerusform>
            <numerusform>Bisher in %n Sitzungen bewertet</numerusform>
        </translation>
        <extra-one>Rated in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating shown</source>
        <translation>Gezeigte Bewertung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Bewertungen können die Matte nicht vom bloßen Stillliegen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached earlier</source>
        <translation>Früher erreicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>Auch Ruhe allein bewirkt das oft.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Save the graph</source>
        <translation>Die Grafik speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>See an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Session {n}, {day}</source>
        <translation>Sitzung {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Sessions begun</source>
        <translation>Begonnene Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sessions {first} to {last}</source>
        <translation>Sitzungen {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Show all sessions</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show year</source>
        <translation>Jahr zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Skin gets used to the points; how hard you lie changes the sting too.</source>
        <translation>Die Haut gewöhnt sich an die Spitzen; auch wie hart du liegst, ändert das Pieksen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Step {n}, {level}</source>
        <translation>Schritt {n}, {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps are about the mat; the filter above shows {kind} only.</source>
        <translation>Bei den Schritten geht es um die Matte; der Filter oben zeigt nur {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Steps of getting used to the points</source>
        <translation>Schritte der Gewöhnung an die Spitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes</source>
        <translation>Schritte der Gewöhnung an die Spitzen, der leichteste zuerst, mit ihren Minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes. {sessions}</source>
        <translation>Schritte der Gewöhnung an die Spitzen, der leichteste zuerst, mit ihren Minuten. {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting at the end, 0 to 10, session after session</source>
        <translation>Pieksen am Ende, 0 bis 10, Sitzung für Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting in the first minute, 0 to 10, session after session</source>
        <translation>Pieksen in der ersten Minute, 0 bis 10, Sitzung für Sitzung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Sting shown</source>
        <translation>Gezeigtes Pieksen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Surface and clothing change the sting too; each has a sign of its own.</source>
        <translation>Auch Untergrund und Kleidung ändern das Pieksen; jedes hat sein eigenes Zeichen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>The change of {scale} after each session, by kind</source>
        <translation>Die Änderung nach jeder Sitzung, je Art: {scale}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings about as it did</source>
        <translation>Die erste Minute piekst etwa wie früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings less than it did</source>
        <translation>Die erste Minute piekst weniger als früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings more than it did</source>
        <translation>Die erste Minute piekst mehr als früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>The first session brings a dot.</source>
        <translation>Die erste Sitzung bringt einen Punkt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The first step is {rung}.</source>
        <translation>Der erste Schritt ist: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>The last one on {day}</source>
        <translation>Die letzte am {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases about as soon as it did</source>
        <translation>Das Pieksen lässt etwa so bald nach wie früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases later than it did</source>
        <translation>Das Pieksen lässt später nach als früher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases sooner than it did</source>
        <translation>Das Pieksen lässt eher nach als früher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>There are %n on other days.</source>
        <translation>
            <numerusform>An anderen Tagen gibt es %n.</numerusform>
            <numerusform>An anderen Tagen gibt es %n.</numerusform>
        </translation>
        <extra-one>There is %n on other days.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>There are older ones.</source>
        <translation>Es gibt ältere.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This decade</source>
        <translation>Dieses Jahrzehnt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>This looks at your newest sessions, since {day}; you may have reached steps before.</source>
        <translation>Das betrachtet deine neuesten Sitzungen, seit {day}; Schritte hast du vielleicht schon vorher erreicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Time of day and breathing</source>
        <translation>Tageszeit und Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Told apart by</source>
        <translation>Unterschieden nach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Too few ratings</source>
        <translation>Zu wenige Bewertungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Too few ratings to show a change in any area</source>
        <translation>In keinem Bereich genug Bewertungen, um eine Änderung zu zeigen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>Too few ratings yet: {n} for an area.</source>
        <translation>Noch zu wenige Bewertungen: {n} für einen Bereich.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Until it eased</source>
        <translation>Bis es nachließ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Weeks differ for many reasons. A trend cannot tell which of them it was.</source>
        <translation>Wochen unterscheiden sich aus vielen Gründen. Ein Trend kann nicht sagen, welcher davon es war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>When sessions began, and the change of {scale} after each</source>
        <translation>Wann Sitzungen begannen, und die Änderung nach jeder: {scale}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Where several areas share a stage, each counts all its minutes.</source>
        <translation>Teilen sich mehrere Bereiche einen Abschnitt, zählen alle seine Minuten für jeden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Which way it goes is said from {least} sessions on: {more}.</source>
        <translation>Wohin es geht, steht hier ab {least} Sitzungen: {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Year calendar</source>
        <translation>Jahreskalender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are here</source>
        <translation>Hier bist du</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are on {rung}</source>
        <translation>Hier bist du: {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>You begin most often from {hour}</source>
        <translation>Am häufigsten beginnst du: {hour}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>You have %n sessions, but none that passes the filters.</source>
        <translation>
            <numerusform>Du hast %n Sitzung, aber sie passt nicht zu den Filtern.</numerusform>
            <numerusform>Du hast %n Sitzungen, aber keine passt zu den Filtern.</numerusform>
        </translation>
        <extra-one>You have %n session, but none that passes the filters.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Your first dot goes here</source>
        <translation>Hierhin kommt dein erster Punkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Your first session on the mat is the first step. Each part of the body has a ladder of its own.</source>
        <translation>Deine erste Sitzung auf der Matte ist der erste Schritt. Jeder Körperteil hat seine eigene Leiter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Your own breath</source>
        <translation>Dein eigener Atem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually higher after sessions</source>
        <translation>Deine Bewertungen waren nach Sitzungen meistens höher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually lower after sessions</source>
        <translation>Deine Bewertungen waren nach Sitzungen meistens niedriger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>d MMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>ddd d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>dddd d MMMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>from {days}</source>
        <translation>vom {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>goal {minutes} a week</source>
        <translation>Ziel {minutes} pro Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in the past year</source>
        <translation>im zurückliegenden Jahr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 3 months</source>
        <translation>in diesen 3 Monaten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 4 weeks</source>
        <translation>in diesen 4 Wochen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>last on {day}</source>
        <translation>zuletzt am {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>least {minutes}</source>
        <translation>am wenigsten {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>median {change}, {ratings}</source>
        <translation>Median {change}, {ratings}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>median {number}</source>
        <translation>Median {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>median {reading}, up to {day}</source>
        <translation>Median {reading}, bis {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} a week, {period}</source>
        <translation>am meisten {minutes} pro Woche, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} on {day}</source>
        <translation>am meisten {minutes} am {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>next: {rung}</source>
        <translation>als Nächstes: {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>reached {day}, {sessions}</source>
        <translation>erreicht am {day}, {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>the last new one, step {n}, on {day}</source>
        <translation>der letzte neue, Schritt {n}, am {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>the last one {number}</source>
        <translation>die letzte {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last one {reading}</source>
        <translation>die letzte {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last ones: median {reading}</source>
        <translation>die letzten: Median {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>the last ones: {reading}</source>
        <translation>die letzten: {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used %n days ago</source>
        <translation>
            <numerusform>vor %n Tag benutzt</numerusform>
            <numerusform>vor %n Tagen benutzt</numerusform>
        </translation>
        <extra-one>used %n day ago</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used today</source>
        <translation>heute benutzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{areas} {within}</source>
        <translation>{areas} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{area}: {text}</source>
        <translation>{area}: {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{before} before, {after} after</source>
        <translation>vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{change} in {sessions}</source>
        <translation>{change} in {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before}</source>
        <translation>{count}, Median {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before} before, {after} after</source>
        <translation>{count}, Median vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the breathing yourself, so a difference may come from the day.</source>
        <translation>{first} Das Atmen hast du selbst gewählt, ein Unterschied kann also am Tag liegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the kind yourself, so a difference may come from the day.</source>
        <translation>{first} Die Art hast du selbst gewählt, ein Unterschied kann also am Tag liegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{kind}: {before} before</source>
        <translation>{kind}: vorher {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{kind}: {reading}</source>
        <translation>{kind}: {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{lower} lower, {same} the same, {higher} higher</source>
        <translation>{lower} niedriger, {same} gleich, {higher} höher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{low} at the least, {high} at the most</source>
        <translation>mindestens {low}, höchstens {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} a week</source>
        <translation>{minutes} pro Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in all</source>
        <translation>insgesamt {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in {sessions}</source>
        <translation>{minutes} in {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{minutes} in {sessions}, last on {day}</source>
        <translation>{minutes} in {sessions}, zuletzt am {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} {within}</source>
        <translation>{minutes} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, goal reached</source>
        <translation>{minutes}, Ziel erreicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, {kind}</source>
        <translation>{minutes}, {kind}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}: {each}</source>
        <translation>{minutes}: {each}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{number} points a week</source>
        <translation>{number} Punkte pro Woche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of the last {of} days</source>
        <translation>{n} der letzten {of} Tage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{n} of {count} steps reached</source>
        <translation>{n} von {count} Schritten erreicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of {of} days</source>
        <translation>{n} von {of} Tagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>{n} of {of} ratings</source>
        <translation>{n} von {of} Bewertungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{patterns} {within}</source>
        <translation>{patterns} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{placed}: {sessions}</source>
        <translation>{placed}: {sessions}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of %n sessions rated</source>
        <translation>
            <numerusform>{rated} von %n Sitzung bewertet</numerusform>
            <numerusform>{rated} von %n Sitzungen bewertet</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of all %n sessions rated</source>
        <translation>
            <numerusform>{rated} von %n Sitzung insgesamt bewertet</numerusform>
            <numerusform>{rated} von allen %n Sitzungen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{rated}, too few to tell</source>
        <translation>{rated}, zu wenige für eine Aussage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{reading} ({placed})</source>
        <translation>{reading} ({placed})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{rung}. {state}</source>
        <translation>{rung}. {state}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{scale} before and after, 0 to 10</source>
        <translation>{scale} vorher und nachher, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before each session, 0 to 10</source>
        <translation>{scale} vor jeder Sitzung, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions shows no clear trend</source>
        <translation>{scale} vor Sitzungen: kein klarer Trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} vor Sitzungen: gesunken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} vor Sitzungen: gestiegen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{scale}, median change where {n} sessions or more are rated</source>
        <translation>{scale}, mediane Änderung, wo {n} oder mehr Sitzungen bewertet sind</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{sessions} {within}</source>
        <translation>{sessions} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{sessions}, on {days}</source>
        <translation>{sessions}, an {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{sessions}, {minutes}</source>
        <translation>{sessions}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{sessions}, {rated} rated</source>
        <translation>{sessions}, {rated} bewertet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{step}, a longer one</source>
        <translation>{step}, ein längerer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{surface}, {clothing}</source>
        <translation>{surface}, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: not tried yet</source>
        <translation>{track}: noch nicht ausprobiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: step {n} of {count}</source>
        <translation>{track}: Schritt {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{what}. {goal} or more in {reached} of {weeks}</source>
        <translation>{what}. {goal} oder mehr in {reached} von {weeks}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{what}. {n} of {sessions}</source>
        <translation>{what}. {n} von {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{what}. {rated}</source>
        <translation>{what}. {rated}</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} konnte nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is a WAV file of a kind that cannot be played here.</source>
        <translation>{name} ist eine WAV-Datei von einer Art, die sich hier nicht abspielen lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is not a plain WAV file ({reason}).</source>
        <translation>{name} ist keine einfache WAV-Datei ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is shorter than a second.</source>
        <translation>{name} ist kürzer als eine Sekunde.</translation>
    </message>
</context>
<context>
    <name>red_flags</name>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Call your local emergency number (112, 911, 999 …), or ask someone to call.</source>
        <translation>Ruf die örtliche Notrufnummer an (112, 911, 999 …) oder bitte jemanden, das zu tun.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>From the web pages of {names}.</source>
        <translation>Von den Webseiten von {names}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Get help now</source>
        <translation>Hol jetzt Hilfe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>It may be worth talking to a professional.</source>
        <translation>Es kann sich lohnen, mit einer Fachperson zu sprechen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Over {n} weeks your pain before sessions has gone up by {points} points or more.</source>
        <translation>In {n} Wochen sind deine Schmerzen vor Sitzungen um {points} Punkte oder mehr gestiegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone.</source>
        <translation>Schmerzen von {n} oder mehr lässt du am besten ansehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone. The mat can wait.</source>
        <translation>Schmerzen von {n} oder mehr lässt du am besten ansehen. Die Matte kann warten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some headaches need a doctor, not a mat.</source>
        <translation>Manche Kopfschmerzen gehören in ärztliche Hände, nicht auf eine Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some neck pain needs a doctor, not a mat.</source>
        <translation>Manche Nackenschmerzen gehören in ärztliche Hände, nicht auf eine Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in a leg needs a doctor, not a mat.</source>
        <translation>Manche Schmerzen im Bein gehören in ärztliche Hände, nicht auf eine Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in the back or legs needs a doctor, not a mat.</source>
        <translation>Manche Schmerzen im Rücken oder in den Beinen gehören in ärztliche Hände, nicht auf eine Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some signs mean that you should stop.</source>
        <translation>Bei manchen Anzeichen solltest du aufhören.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Stop, and get help now</source>
        <translation>Hör auf und hol jetzt Hilfe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>This is general information. It does not say what you have.</source>
        <translation>Das sind allgemeine Informationen. Sie sagen nicht, was du hast.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>When to see someone</source>
        <translation>Wann du Rat brauchst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>You have noted pain for more than {n} weeks, and it does not ease.</source>
        <translation>Du hast mehr als {n} Wochen lang Schmerzen notiert, und sie lassen nicht nach.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{area} · </source>
        <translation>{area} · </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{n} sessions in a row began with pain of {pain} or more.</source>
        <translation>{n} Sitzungen in Folge begannen mit Schmerzen von {pain} oder mehr.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>a file stands where a folder should be</source>
        <translation>wo ein Ordner sein sollte, steht eine Datei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt es</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>nothing may be written there</source>
        <translation>dort darf nichts geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>something of that name is there already</source>
        <translation>etwas mit diesem Namen ist schon da</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>that is not allowed here</source>
        <translation>das ist hier nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk reported an error</source>
        <translation>das Laufwerk hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the system refused</source>
        <translation>das System hat es abgelehnt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>there is no such file or folder</source>
        <translation>es gibt dort keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>A quiet word when you want one. Never during a session.</source>
        <translation>Ein leises Wort, wann du es möchtest. Nie während einer Sitzung.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Add a reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Closing the window then only puts it away, and reminders still come.</source>
        <translation>Das Fenster zu schließen legt es dann nur weg, und Erinnerungen kommen weiter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>On no day, so it does not come.</source>
        <translation>An keinem Tag, also kommt sie nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminder {n}</source>
        <translation>Erinnerung {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove reminder {n}</source>
        <translation>Erinnerung {n} entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Start at login</source>
        <translation>Bei Anmeldung starten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>There can be {n} reminders at most.</source>
        <translation>Mehr als {n} Erinnerungen gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>They come while Mat Companion is open.</source>
        <translation>Sie kommen, solange Mat Companion offen ist.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>This desktop has no tray. Reminders come while the window is open.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Erinnerungen kommen, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Time of reminder {n}</source>
        <translation>Uhrzeit der Erinnerung {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Without the window, where there is a tray.</source>
        <translation>Ohne das Fenster, wo es einen Infobereich gibt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>{day}, reminder {n}</source>
        <translation>{day}, Erinnerung {n}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n notes are not printed.</source>
        <translation>
            <numerusform>%n Notiz ist nicht gedruckt.</numerusform>
            <numerusform>%n Notizen sind nicht gedruckt.</numerusform>
        </translation>
        <extra-one>%n note is not printed.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n bewertete Sitzung</numerusform>
            <numerusform>%n bewertete Sitzungen</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions were ended early</source>
        <translation>
            <numerusform>%n Sitzung wurde früher beendet</numerusform>
            <numerusform>%n Sitzungen wurden früher beendet</numerusform>
        </translation>
        <extra-one>%n session was ended early</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were added by hand or imported.</source>
        <translation>
            <numerusform>%n Sitzung wurde von Hand eingetragen oder importiert.</numerusform>
            <numerusform>%n wurden von Hand eingetragen oder importiert.</numerusform>
        </translation>
        <extra-one>%n session was added by hand or imported.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were cut off by the computer.</source>
        <translation>
            <numerusform>%n Sitzung wurde vom Computer abgebrochen.</numerusform>
            <numerusform>%n wurden vom Computer abgebrochen.</numerusform>
        </translation>
        <extra-one>%n session was cut off by the computer.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n with a faster clock are left out.</source>
        <translation>
            <numerusform>%n Sitzung mit schnellerer Uhr ist weggelassen.</numerusform>
            <numerusform>%n mit schnellerer Uhr sind weggelassen.</numerusform>
        </translation>
        <extra-one>%n session with a faster clock is left out.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>A pattern of one’s own</source>
        <translation>Ein eigenes Muster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Also rated</source>
        <translation>Auch bewertet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Areas on the mat</source>
        <translation>Bereiche auf der Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Areas that shared a stage each have its whole time.</source>
        <translation>Bereiche, die sich einen Abschnitt teilten, haben jeweils dessen ganze Zeit.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing only</source>
        <translation>Nur Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing: {parts}.</source>
        <translation>Atmen: {parts}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Change: 95 % interval {low} to {high}</source>
        <translation>Änderung: 95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Darker means more sessions. Left and right are those of the person.</source>
        <translation>Dunkler heißt mehr Sitzungen. Links und rechts sind von der Person aus gesehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is a session, 0 to 10</source>
        <translation>Jeder Ring ist eine Sitzung, 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a month, its line the middle half</source>
        <translation>Jeder Ring ist der Median eines Monats, seine Linie die mittlere Hälfte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a week, its line the middle half</source>
        <translation>Jeder Ring ist der Median einer Woche, seine Linie die mittlere Hälfte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a year, its line the middle half</source>
        <translation>Jeder Ring ist der Median eines Jahres, seine Linie die mittlere Hälfte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>From the person’s own ratings and notes. For relaxation; not a diagnosis.</source>
        <translation>Aus den eigenen Bewertungen und Notizen der Person. Zur Entspannung; keine Diagnose.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was is not rated.</source>
        <translation>Wie stark es piekste, ist nicht bewertet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was, 0 to 10: {what}.</source>
        <translation>Wie stark es piekste, 0 bis 10: {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>How to read this</source>
        <translation>Wie das zu lesen ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L and R mark the sides that were named in ratings.</source>
        <translation>L und R bezeichnen die Seiten, die bei Bewertungen genannt wurden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L {n}</source>
        <translation>L {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Made on {day} with Mat Companion</source>
        <translation>Erstellt am {day} mit Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Median {median}</source>
        <translation>Median {median}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a month</source>
        <translation>Minuten pro Monat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week are drawn from %n weeks on.</source>
        <translation>
            <numerusform>Minuten pro Woche werden ab einer Woche gezeichnet.</numerusform>
            <numerusform>Minuten pro Woche werden ab %n Wochen gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a year</source>
        <translation>Minuten pro Jahr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>No session was on the mat.</source>
        <translation>Keine Sitzung war auf der Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>No session was rated both before and after.</source>
        <translation>Keine Sitzung wurde vorher und nachher bewertet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Nothing was noted afterwards.</source>
        <translation>Danach wurde nichts notiert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Noticed afterwards</source>
        <translation>Danach bemerkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Noticed afterwards (sessions): {what}.</source>
        <translation>Danach bemerkt (Sitzungen): {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>On the mat</source>
        <translation>Auf der Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Pain change</source>
        <translation>Schmerz, Änderung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Pain change is the median, with the number of ratings; from 12 on.</source>
        <translation>Die Schmerzänderung ist der Median, mit der Zahl der Bewertungen; ab 12.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>R {n}</source>
        <translation>R {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings before sessions, over the weeks</source>
        <translation>Bewertungen vor Sitzungen, über die Wochen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Bewertungen können die Matte nicht vom bloßen Stillliegen unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins the medians.</source>
        <translation>Bewertungen von 0 bis 10. Jede Linie ist ein Paar, breiter, wo es öfter vorkam; die dicke verbindet die Mediane.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Rest without the mat</source>
        <translation>Ruhe ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>Auch Ruhe allein bewirkt das oft.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Resting alone often lowers such ratings too.</source>
        <translation>Auch Ruhe allein senkt solche Bewertungen oft.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions on an acupressure mat</source>
        <translation>Sitzungen auf einer Akupressurmatte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Sessions on an acupressure mat, {period}</source>
        <translation>Sitzungen auf einer Akupressurmatte, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Side rated</source>
        <translation>Bewertete Seite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Skin or cloth</source>
        <translation>Haut oder Stoff</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Surface</source>
        <translation>Untergrund</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>The interval of the change is the exact one of Hodges and Lehmann (signed ranks), from 8 rated sessions. The trend is that of Theil and Sen. “Usually lower” or “higher” is said from 12, looked at anew at every fourth, if the 99 % interval leaves out 0 and the median is 1 or more; “went down” or “up”, if that of the trend leaves out 0 and it comes to 1 or more over its days. The median change is that of the pairs, which need not be the difference of the two medians. Kinds and areas are split only from 12 ratings each, and never ranked. Missing ratings are not filled in.</source>
        <translation>Das Intervall der Änderung ist das exakte nach Hodges und Lehmann (Vorzeichenränge), ab 8 bewerteten Sitzungen. Der Trend ist der nach Theil und Sen. „Meistens niedriger“ oder „höher“ steht dort ab 12, bei jeder vierten neu geprüft, wenn das 99-%-Intervall die 0 ausschließt und der Median 1 oder mehr beträgt; „gesunken“ oder „gestiegen“, wenn das des Trends die 0 ausschließt und er über seine Tage 1 oder mehr ausmacht. Die mediane Änderung ist die der Paare und muss nicht der Unterschied der beiden Mediane sein. Arten und Bereiche werden erst ab je 12 Bewertungen getrennt und nie in eine Rangfolge gebracht. Fehlende Bewertungen werden nicht ergänzt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The points, and what came after</source>
        <translation>Die Spitzen, und was danach kam</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions yet, so there is nothing to report.</source>
        <translation>Es gibt noch keine Sitzungen, also nichts zu berichten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions {days}, so there is nothing to report.</source>
        <translation>Es gibt keine Sitzungen {days}, also nichts zu berichten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>They are drawn over time from %n ratings on.</source>
        <translation>
            <numerusform>Sie werden ab einer Bewertung über die Zeit gezeichnet.</numerusform>
            <numerusform>Sie werden ab %n Bewertungen über die Zeit gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What the person noted</source>
        <translation>Was die Person notiert hat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>[cut: the first {shown} of {whole} characters]</source>
        <translation>[gekürzt: die ersten {shown} von {whole} Zeichen]</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>and %n other ways</source>
        <translation>
            <numerusform>und %n weitere Art</numerusform>
            <numerusform>und %n weitere Arten</numerusform>
        </translation>
        <extra-one>and %n other way</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>both {n}</source>
        <translation>beide {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>dizzy</source>
        <translation>schwindlig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>in the first minute</source>
        <translation>in der ersten Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>since {first}</source>
        <translation>seit dem {first}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too few ({n})</source>
        <translation>zu wenige ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few for a verdict</source>
        <translation>zu wenige für ein Urteil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few to tell</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too painful</source>
        <translation>zu schmerzhaft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>uncomfortable</source>
        <translation>unbequem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>up to {last}</source>
        <translation>bis zum {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{days} of {all} days</source>
        <translation>{days} von {all} Tagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}. {figures}.</source>
        <translation>{finding}. {figures}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}: {figures}; {rated}.</source>
        <translation>{finding}: {figures}; {rated}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}; {rated}.</source>
        <translation>{finding}; {rated}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{first} to {last} ({days} days)</source>
        <translation>{first} bis {last} ({days} Tage)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h {n} min</source>
        <translation>{h} h {n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{median} ({n})</source>
        <translation>{median} ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. A trend needs {n} ratings over {days} days</source>
        <translation>{median}. Ein Trend braucht {n} Bewertungen über {days} Tage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. Trend {slope} a week, 95 % interval {low} to {high}</source>
        <translation>{median}. Trend {slope} pro Woche, 95-%-Intervall {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} breathing only</source>
        <translation>{n} nur mit Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} on the mat</source>
        <translation>{n} auf der Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} resting without the mat</source>
        <translation>{n} in Ruhe ohne Matte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{rated} of %n sessions rated both times</source>
        <translation>
            <numerusform>{rated} von %n Sitzung beide Male bewertet</numerusform>
            <numerusform>{rated} von %n Sitzungen beide Male bewertet</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated both times</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} vor Sitzungen: gesunken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} vor Sitzungen: gestiegen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: no clear trend</source>
        <translation>{scale} vor Sitzungen: kein klarer Trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: too little for a trend</source>
        <translation>{scale} vor Sitzungen: zu wenig für einen Trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually higher after sessions</source>
        <translation>{scale}: nach Sitzungen meistens höher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually lower after sessions</source>
        <translation>{scale}: nach Sitzungen meistens niedriger</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: %n ratings before</source>
        <translation>
            <numerusform>{scale}: %n Bewertung vor einer Sitzung</numerusform>
            <numerusform>{scale}: %n Bewertungen vorher</numerusform>
        </translation>
        <extra-one>{scale}: %n rating before a session</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: no clear change after sessions</source>
        <translation>{scale}: keine klare Änderung nach Sitzungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: {rated}, {few}</source>
        <translation>{scale}: {rated}, {few}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{sessions} on {days}</source>
        <translation>{sessions} an {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{what} ({why}).</source>
        <translation>{what} ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{what} {n}</source>
        <translation>{what} {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{what}, {time} in all: {kinds}.</source>
        <translation>{what}, insgesamt {time}: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{when} median {median}, most {most} ({sessions})</source>
        <translation>{when} Median {median}, höchstens {most} ({sessions})</translation>
    </message>
</context>
<context>
    <name>rung</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions hardly stung</source>
        <translation>
            <numerusform>In %n vollen Sitzung piekste es kaum</numerusform>
            <numerusform>In %n vollen Sitzungen piekste es kaum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions went well</source>
        <translation>
            <numerusform>%n volle Sitzung lief gut</numerusform>
            <numerusform>%n volle Sitzungen liefen gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more full sessions that feel fine, then the next.</source>
        <translation>
            <numerusform>Noch eine volle Sitzung, die sich gut anfühlt, dann der nächste.</numerusform>
            <numerusform>Noch %n volle Sitzungen, die sich gut anfühlen, dann der nächste.</numerusform>
        </translation>
        <extra-one>One more full session that feels fine, then the next.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more sessions with the towel.</source>
        <translation>
            <numerusform>Noch eine Sitzung mit dem Handtuch.</numerusform>
            <numerusform>Noch %n Sitzungen mit dem Handtuch.</numerusform>
        </translation>
        <extra-one>One more session with the towel.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A new level needs {n} sessions without trouble, and {days} days since the last new one.</source>
        <translation>Eine neue Stufe braucht {n} Sitzungen ohne Probleme und {days} Tage seit der letzten neuen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A whole session has {minutes} at most.</source>
        <translation>Eine ganze Sitzung dauert höchstens {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Address of the study {name}</source>
        <translation>Adresse der Studie {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Breathe as you like until you feel steady.</source>
        <translation>Atme, wie du magst, bis du dich sicher fühlst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Breathing only</source>
        <translation>Nur Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Breathing: {pattern}.</source>
        <translation>Atmen: {pattern}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>From: your own answers</source>
        <translation>Quelle: deine eigenen Antworten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back a step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go on when a professional has told you that it is fine.</source>
        <translation>Mach weiter, wenn dir eine Fachperson gesagt hat, dass es in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hands and forearms</source>
        <translation>Hände und Unterarme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hips and legs</source>
        <translation>Hüften und Beine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I am used to it</source>
        <translation>Ich bin es gewohnt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I have asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>In {times} of {n} sessions it stings {first} at first or {end} at the end: one step back.</source>
        <translation>In {times} von {n} Sitzungen piekst es am Anfang mit {first} oder am Ende mit {end}: ein Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed</source>
        <translation>Es ist verheilt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed; begin gently.</source>
        <translation>Es ist verheilt; fang sanft an.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It hurt again and again. This mat may not suit you; breathing alone is always there.</source>
        <translation>Es hat immer wieder wehgetan. Vielleicht passt diese Matte nicht zu dir; nur atmen geht immer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is %n days since you did as much</source>
        <translation>
            <numerusform>Es ist %n Tag her, dass du so viel gemacht hast</numerusform>
            <numerusform>Es ist %n Tage her, dass du so viel gemacht hast</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>It is planned.</source>
        <translation>Es ist so geplant.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is the last; nothing has to come after it.</source>
        <translation>Es ist der letzte; danach muss nichts mehr kommen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stings, so stay as long as you like.</source>
        <translation>Es piekst noch, also bleib, so lange du magst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stung %n of 10 at the end</source>
        <translation>
            <numerusform>Am Ende piekste es noch mit %n von 10</numerusform>
            <numerusform>Am Ende piekste es noch mit %n von 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It stung a lot in %n of your last sessions</source>
        <translation>
            <numerusform>In %n deiner letzten Sitzungen piekste es stark</numerusform>
            <numerusform>In %n deiner letzten Sitzungen piekste es stark</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It was too much last time. Lay a thick towel over the mat and try {minutes}.</source>
        <translation>Letztes Mal war es zu viel. Leg ein dickes Handtuch über die Matte und versuch es mit {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Longer, if you like: {minutes}. No other step needs it.</source>
        <translation>Länger, wenn du magst: {minutes}. Für keinen anderen Schritt ist das nötig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Lower back on the pillow</source>
        <translation>Unterer Rücken auf dem Kissen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Marks are still there the next day: a day of rest.</source>
        <translation>Die Abdrücke sind am nächsten Tag noch da: ein Tag Pause.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so rest today.</source>
        <translation>Die Abdrücke waren am nächsten Tag noch da, also ruh dich heute aus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so stay on it.</source>
        <translation>Die Abdrücke waren am nächsten Tag noch da, also bleib dabei.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Neck and head</source>
        <translation>Nacken und Kopf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Nothing changes by itself. You may stay, go back or go on as you like.</source>
        <translation>Nichts ändert sich von selbst. Du kannst bleiben, zurückgehen oder weitergehen, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>On the first step it is a towel over the mat and {minutes} instead.</source>
        <translation>Auf dem ersten Schritt sind es stattdessen ein Handtuch über der Matte und {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Open skin, a blister, a rash or numbness: a pause until it has healed, then {n} steps back.</source>
        <translation>Offene Haut, eine Blase, ein Ausschlag oder Taubheit: Pause, bis es verheilt ist, dann {n} Schritte zurück.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: step {n} of {count}, {change}. You can go back at any time.</source>
        <translation>Geplant: Schritt {n} von {count}, {change}. Du kannst jederzeit zurückgehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: {what}</source>
        <translation>Geplant: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Rate the sting afterwards, then the next can be offered.</source>
        <translation>Bewerte danach das Pieksen, dann kann der nächste angeboten werden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Start lower</source>
        <translation>Niedriger beginnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Staying here is fine, for as long as you like.</source>
        <translation>Hier zu bleiben ist in Ordnung, so lange du magst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {here} of {count}.</source>
        <translation>Schritt {here} von {count}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {n} of {count}</source>
        <translation>Schritt {n} von {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The mat waits here.</source>
        <translation>Die Matte wartet hier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next is offered when this one feels easy.</source>
        <translation>Der nächste wird angeboten, wenn sich dieser leicht anfühlt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits %n more days.</source>
        <translation>
            <numerusform>Die nächste Stufe wartet noch einen Tag.</numerusform>
            <numerusform>Die nächste Stufe wartet noch %n Tage.</numerusform>
        </translation>
        <extra-one>The next level waits one more day.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits for %n more sessions without trouble.</source>
        <translation>
            <numerusform>Die nächste Stufe wartet noch eine Sitzung ohne Probleme.</numerusform>
            <numerusform>Die nächste Stufe wartet noch %n Sitzungen ohne Probleme.</numerusform>
        </translation>
        <extra-one>The next level waits for one more session without trouble.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits.</source>
        <translation>Der nächste wartet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits. {why}</source>
        <translation>Der nächste wartet. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The next: {rung}.</source>
        <translation>Der nächste: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The numbers of this plan</source>
        <translation>Die Zahlen dieses Plans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>This makes more than an hour here today. No study has looked at more.</source>
        <translation>Damit ist es heute hier mehr als eine Stunde. Mehr hat keine Studie untersucht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Use {minutes}</source>
        <translation>{minutes} nehmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Waiting to heal: {tracks}.</source>
        <translation>Muss erst heilen: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What to watch for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy %n times within a month. Ask a doctor before you go on.</source>
        <translation>
            <numerusform>Dir war schwindlig. Hol dir ärztlichen Rat, bevor du weitermachst.</numerusform>
            <numerusform>Dir war in einem Monat %n Mal schwindlig. Hol dir ärztlichen Rat, bevor du weitermachst.</numerusform>
        </translation>
        <extra-one>You felt dizzy. Ask a doctor before you go on.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, and it is better not to stand</source>
        <translation>Dir war schwindlig, und du stehst besser nicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, so stay on it and breathe as you like.</source>
        <translation>Dir war schwindlig, also bleib dabei und atme, wie du magst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You left the next one twice, so it waits for %n more sessions.</source>
        <translation>
            <numerusform>Du hast den nächsten zweimal verlassen, also wartet er noch eine Sitzung.</numerusform>
            <numerusform>Du hast den nächsten zweimal verlassen, also wartet er noch %n Sitzungen.</numerusform>
        </translation>
        <extra-one>You left the next one twice, so it waits for one more session.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stay on step {here} for now. The next one is there when you like.</source>
        <translation>Du bleibst vorerst auf Schritt {here}. Der nächste ist da, wenn du magst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>You stop because it hurts, or it stings {n} or more at the end: one step back.</source>
        <translation>Du hörst auf, weil es wehtut, oder am Ende piekst es mit {n} oder mehr: ein Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stopped last time because it hurt</source>
        <translation>Letztes Mal hast du aufgehört, weil es wehtat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You went up today, so the next is for another day.</source>
        <translation>Du bist heute aufgestiegen, also ist der nächste für einen anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You were on the mat here today. At level 1, once a day is enough.</source>
        <translation>Du warst hier heute schon auf der Matte. Auf Stufe 1 reicht einmal am Tag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Your step is not for you today</source>
        <translation>Dein Schritt ist heute nichts für dich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Your step: {rung}.</source>
        <translation>Dein Schritt: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>at a table</source>
        <translation>am Tisch</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>sitting</source>
        <translation>im Sitzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>standing</source>
        <translation>im Stehen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{area}, {surface}: {minutes} at most.</source>
        <translation>{area}, {surface}: höchstens {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{a} days without: one step back. {b} days: the first step of the level. {c} days: the first of all.</source>
        <translation>{a} Tage ohne: ein Schritt zurück. {b} Tage: der erste Schritt der Stufe. {c} Tage: der allererste.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{clothing}, {minutes}</source>
        <translation>{clothing}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{effect} was noted. Let it heal first; this part of the body waits.</source>
        <translation>Notiert: {effect}. Lass es erst verheilen; dieser Körperteil wartet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{level}: {surface}, {least} to {most} minutes for the back.</source>
        <translation>{level}: {surface}, {least} bis {most} Minuten für den Rücken.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} full sessions in a row: the next step. The sting is rated, {first} or less in the first minute, about {end} or less at the end.</source>
        <translation>{n} volle Sitzungen in Folge: der nächste Schritt. Das Pieksen ist bewertet, {first} oder weniger in der ersten Minute, etwa {end} oder weniger am Ende.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} seconds to get ready.</source>
        <translation>{n} Sekunden zum Bereitmachen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} such sessions are enough where it hardly stings: {first} at first, {end} at the end.</source>
        <translation>{n} solche Sitzungen reichen, wo es kaum piekst: {first} am Anfang, {end} am Ende.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{position}: {minutes} at most.</source>
        <translation>{position}: höchstens {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{surface}, {minutes}</source>
        <translation>{surface}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}, so an easier step is offered: {change}.</source>
        <translation>{why}, darum gibt es einen leichteren Schritt: {change}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: step {n} is next if you like, {new}.</source>
        <translation>{why}: Wenn du magst, kommt als Nächstes Schritt {n}, {new}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: {level} is next if you like, {new}.</source>
        <translation>{why}: Wenn du magst, kommt als Nächstes {level}, {new}.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n came from the backup of {moment}</source>
        <translation>
            <numerusform>%n kam aus der Sicherung vom {moment}</numerusform>
            <numerusform>%n kamen aus der Sicherung vom {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could be read only in part: a rating or a mark may be missing</source>
        <translation>
            <numerusform>%n war nur teilweise lesbar: Eine Bewertung oder Markierung kann fehlen</numerusform>
            <numerusform>%n waren nur teilweise lesbar: Eine Bewertung oder Markierung kann fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could no longer be read</source>
        <translation>
            <numerusform>%n war nicht mehr lesbar</numerusform>
            <numerusform>%n waren nicht mehr lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n newer could still be read from the damaged file</source>
        <translation>
            <numerusform>%n neuere war in der beschädigten Datei noch lesbar</numerusform>
            <numerusform>%n neuere waren in der beschädigten Datei noch lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions are there</source>
        <translation>
            <numerusform>%n Sitzung ist da</numerusform>
            <numerusform>%n Sitzungen sind da</numerusform>
        </translation>
        <extra-one>%n session is there</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions held other values than were stored; they were put right from the backup.</source>
        <translation>
            <numerusform>%n Sitzung enthielt andere Werte als die gespeicherten; sie wurde aus der Sicherung berichtigt.</numerusform>
            <numerusform>%n Sitzungen enthielten andere Werte als die gespeicherten; sie wurden aus der Sicherung berichtigt.</numerusform>
        </translation>
        <extra-one>%n session held other values than were stored; it was put right from the backup.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions hold other values than were stored, and no backup has them as they were.</source>
        <translation>
            <numerusform>%n Sitzung enthält andere Werte als die gespeicherten, und keine Sicherung hat sie, wie sie war.</numerusform>
            <numerusform>%n Sitzungen enthalten andere Werte als die gespeicherten, und keine Sicherung hat sie, wie sie waren.</numerusform>
        </translation>
        <extra-one>%n session holds other values than were stored, and no backup has it as it was.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions that could not be saved before are in your history now.</source>
        <translation>
            <numerusform>%n Sitzung, die vorher nicht gespeichert werden konnte, ist jetzt in deinem Verlauf.</numerusform>
            <numerusform>%n Sitzungen, die vorher nicht gespeichert werden konnten, sind jetzt in deinem Verlauf.</numerusform>
        </translation>
        <extra-one>%n session that could not be saved before is in your history now.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>A copy elsewhere</source>
        <translation>Eine Kopie anderswo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Another file</source>
        <translation>Eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Backed up {sessions}; the copy was checked.</source>
        <translation>{sessions} gesichert; die Kopie wurde geprüft.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Begin a new history</source>
        <translation>Einen neuen Verlauf beginnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Checked copies, made after a day with something new.</source>
        <translation>Geprüfte Kopien, angelegt nach einem Tag mit etwas Neuem.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Close Mat Companion</source>
        <translation>Mat Companion schließen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Copies of the history</source>
        <translation>Kopien des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Each backup goes there too. Another disk is best.</source>
        <translation>Jede Sicherung kommt auch dorthin. Am besten ist ein anderes Laufwerk.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything in it could still be read, and was put into a new file.</source>
        <translation>Alles darin war noch lesbar und steht jetzt in einer neuen Datei.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything is deleted</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Everything that Mat Companion keeps is deleted, the backups in the second folder too. This cannot be taken back.</source>
        <translation>Alles, was Mat Companion aufbewahrt, wird gelöscht, auch die Sicherungen im zweiten Ordner. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Folder of the history</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Go back to the history of {moment}? What came after it is kept aside, and no longer shown.</source>
        <translation>Zurück zum Verlauf vom {moment}? Was danach kam, wird beiseitegelegt und nicht mehr gezeigt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>HH:mm</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>It is no longer in its folder. If it was moved, put it back there and try again.</source>
        <translation>Sie ist nicht mehr in ihrem Ordner. Wenn sie verschoben wurde, leg sie zurück und versuch es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Keep my history</source>
        <translation>Meinen Verlauf behalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Leaving</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Newest backup</source>
        <translation>Neueste Sicherung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>None yet. The first comes after a session.</source>
        <translation>Noch keine. Die erste kommt nach einer Sitzung.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Not everything could be deleted</source>
        <translation>Nicht alles konnte gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Nothing in it makes sense to the program, and there is no backup. The file is kept either way.</source>
        <translation>Das Programm versteht nichts darin, und es gibt keine Sicherung. Die Datei bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>One file, on a USB stick for example.</source>
        <translation>Eine Datei, zum Beispiel auf einem USB-Stick.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Put the history in {name} in the place of yours? Yours is kept aside, and no longer shown.</source>
        <translation>Soll der Verlauf aus {name} an die Stelle von deinem treten? Deiner wird beiseitegelegt und nicht mehr gezeigt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore from a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Restored {sessions}.</source>
        <translation>{sessions} wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder for the backups</source>
        <translation>Zweiter Ordner für die Sicherungen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>The backups are in this folder already; choose another one.</source>
        <translation>In diesem Ordner liegen die Sicherungen schon; wähl einen anderen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>Die Kopie ist beschädigt, und nicht alles davon konnte gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The damaged file is kept as {name}, in the folder {folder}</source>
        <translation>Die beschädigte Datei ist als {name} aufbewahrt, im Ordner {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The earlier history is kept in the folder {folder}.</source>
        <translation>Der Verlauf von vorher liegt im Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The file was damaged, as happens when a disk fails or the power goes at a bad moment.</source>
        <translation>Die Datei war beschädigt, wie es vorkommt, wenn ein Laufwerk ausfällt oder im falschen Moment der Strom wegbleibt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file cannot be read</source>
        <translation>Die Verlaufsdatei ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file is gone</source>
        <translation>Die Verlaufsdatei ist weg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The rest is gone. These could not be deleted or reached; you can delete them by hand:</source>
        <translation>Der Rest ist weg. Das hier ließ sich nicht löschen oder erreichen; du kannst es von Hand löschen:</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment} with {sessions}.</source>
        <translation>Es gibt eine Sicherung vom {moment} mit {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment}.</source>
        <translation>Es gibt eine Sicherung vom {moment}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>What could be saved was put into a new file.</source>
        <translation>Was sich retten ließ, steht jetzt in einer neuen Datei.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history is here</source>
        <translation>Dein Verlauf ist da</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history was damaged</source>
        <translation>Dein Verlauf war beschädigt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history, its backups, your settings and the log are gone from this folder:</source>
        <translation>Dein Verlauf, seine Sicherungen, deine Einstellungen und das Protokoll sind aus diesem Ordner weg:</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Your history, its backups, your settings and the log. Save a copy first if you may want it.</source>
        <translation>Dein Verlauf, seine Sicherungen, deine Einstellungen und das Protokoll. Speichere vorher eine Kopie, wenn du sie vielleicht noch brauchst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Your present history is kept aside.</source>
        <translation>Dein jetziger Verlauf wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{moment}: {sessions}</source>
        <translation>{moment}: {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} in it held values that cannot be believed, and stayed out.</source>
        <translation>Nicht übernommen: {sessions} mit Werten, die nicht stimmen können.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} saved in {name}; the copy was checked.</source>
        <translation>{sessions} in {name} gespeichert; die Kopie wurde geprüft.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>A thinner shirt next time?</source>
        <translation>Nächstes Mal ein dünneres Hemd?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>After the run, legs heavy.</source>
        <translation>Nach dem Laufen, schwere Beine.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Fell asleep near the end.</source>
        <translation>Kurz vor Ende eingeschlafen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Long day at the desk.</source>
        <translation>Langer Tag am Schreibtisch.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Prickly at first, then warm.</source>
        <translation>Erst hat es gepiekst, dann wurde es warm.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Rolled towel under the knees, much easier.</source>
        <translation>Gerolltes Handtuch unter den Knien, viel leichter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Window open, rain outside.</source>
        <translation>Fenster offen, draußen Regen.</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Could not bear it</source>
        <translation>Nicht auszuhalten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy after</source>
        <translation>Energie nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy before</source>
        <translation>Energie vorher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Excellent</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood after</source>
        <translation>Stimmung nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood before</source>
        <translation>Stimmung vorher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain after</source>
        <translation>Schmerzen nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain before</source>
        <translation>Schmerzen vorher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Sleep the night after</source>
        <translation>Schlaf in der Nacht danach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension after</source>
        <translation>Anspannung nachher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension before</source>
        <translation>Anspannung vorher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Terrible</source>
        <translation>Schrecklich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The most I can imagine</source>
        <translation>Stärker nicht vorstellbar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The worst I can imagine</source>
        <translation>Schlimmer nicht vorstellbar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n min left</source>
        <translation>noch %n min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes done</source>
        <translation>
            <numerusform>%n Minute gemacht</numerusform>
            <numerusform>%n Minuten gemacht</numerusform>
        </translation>
        <extra-one>%n minute done</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes is the most here</source>
        <translation>
            <numerusform>Mehr als %n Minute geht hier nicht</numerusform>
            <numerusform>Mehr als %n Minuten gehen hier nicht</numerusform>
        </translation>
        <extra-one>%n minute is the most here</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n s left</source>
        <translation>noch %n s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>10 s more</source>
        <translation>10 s mehr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>5 min more</source>
        <translation>5 min mehr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>A little quicker from the next breath</source>
        <translation>Ab dem nächsten Atemzug etwas schneller</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe as you like.</source>
        <translation>Atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in through your nose</source>
        <translation>Atme durch die Nase ein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe naturally</source>
        <translation>Atme natürlich</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe normally, smaller breaths.</source>
        <translation>Atme normal, in kleineren Zügen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing, another pattern</source>
        <translation>Atmen, ein anderes Muster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Count it</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Deep rest</source>
        <translation>Tiefe Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Dim</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>End now?</source>
        <translation>Jetzt beenden?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session, cancel</source>
        <translation>Sitzung beenden, abbrechen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>From the next breath: {breathing}</source>
        <translation>Ab dem nächsten Atemzug: {breathing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Get into place</source>
        <translation>Geh in Position</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Going on</source>
        <translation>Es geht weiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold on and step off slowly.</source>
        <translation>Halt dich fest und steig langsam herunter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>It cannot be shorter now</source>
        <translation>Kürzer geht es jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Lie down</source>
        <translation>Leg dich hin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Next: {stage}</source>
        <translation>Als Nächstes: {stage}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>No pace any more. Breathe as you like.</source>
        <translation>Kein Takt mehr. Atme, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted: it eased</source>
        <translation>Notiert: lässt nach</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>One minute left</source>
        <translation>Noch eine Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/pacer.py"/>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Esc again.</source>
        <translation>Drück noch einmal Esc.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Space when you are ready</source>
        <translation>Drück die Leertaste, wenn du bereit bist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Roll to your side and get up slowly.</source>
        <translation>Roll dich auf die Seite und steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Settle in</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Take your time and get up slowly.</source>
        <translation>Lass dir Zeit und steh langsam auf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The computer slept {time}. Count it?</source>
        <translation>Der Computer hat {time} geschlafen. Mitzählen?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The session stood still for {time}. Count it?</source>
        <translation>Die Sitzung stand {time} still. Mitzählen?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Warm up</source>
        <translation>Warm werden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>and keep your eyes open</source>
        <translation>und lass die Augen offen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>then close your eyes</source>
        <translation>dann schließ die Augen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{n} times speed</source>
        <translation>{n}-faches Tempo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{phase} · breathe as you like</source>
        <translation>{phase} · atme, wie du magst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{stage}, {number} of {count}</source>
        <translation>{stage}, {number} von {count}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>A history cannot be made in {folder} ({reason}); nothing was changed.</source>
        <translation>In {folder} lässt sich kein Verlauf anlegen ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>Another program is using the history; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Ein anderes Programm benutzt den Verlauf; nichts vorher Gespeichertes ist verloren, und was auf dem Bildschirm steht, bleibt, bis es sich speichern lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place, and the file is kept as {name}.</source>
        <translation>Einige Einstellungen waren nicht zu verstehen; an ihrer Stelle gelten die üblichen, und die Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place.</source>
        <translation>Einige Einstellungen waren nicht zu verstehen; an ihrer Stelle gelten die üblichen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>The backup was made, but the second folder got no copy. {why}</source>
        <translation>Die Sicherung ist da, aber in den zweiten Ordner kam keine Kopie. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk is full, so this could not be saved; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Das Laufwerk ist voll, darum ließ sich das nicht speichern; nichts vorher Gespeichertes ist verloren, und was auf dem Bildschirm steht, bleibt, bis es sich speichern lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk reported an error; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Das Laufwerk hat einen Fehler gemeldet; nichts vorher Gespeichertes ist verloren, und was auf dem Bildschirm steht, bleibt, bis es sich speichern lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be opened; nothing was changed.</source>
        <translation>Der Verlauf lässt sich nicht öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be written here, only read; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Der Verlauf lässt sich hier nur lesen, nicht schreiben; nichts vorher Gespeichertes ist verloren, und was auf dem Bildschirm steht, bleibt, bis es sich speichern lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history could not be read and may be damaged; the file was left as it is.</source>
        <translation>Der Verlauf ließ sich nicht lesen und ist vielleicht beschädigt; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history was moved or deleted while it was open; nothing more is written, and what is on the screen is kept until it can be saved.</source>
        <translation>Der Verlauf wurde verschoben oder gelöscht, während er offen war; es wird nichts mehr geschrieben, und was auf dem Bildschirm steht, bleibt, bis es sich speichern lässt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be read ({reason}); the usual ones are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({reason}); die üblichen gelten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be saved ({reason}); the ones before stay in the file.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}); in der Datei bleiben die vorigen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file is kept as {name}.</source>
        <translation>Die Einstellungen waren nicht zu verstehen; die üblichen gelten, und die Datei ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file was left as it is.</source>
        <translation>Die Einstellungen waren nicht zu verstehen; die üblichen gelten, und die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>There is no file {file}; nothing was changed.</source>
        <translation>Es gibt keine Datei {file}; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>This history was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>Diesen Verlauf hat ein neueres Mat Companion geschrieben (Version {version} seiner Tabellen, dieses Programm kennt {latest}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>This is the history itself; nothing was changed.</source>
        <translation>Das ist der Verlauf selbst; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a time such as 2026-01-31T20:15:00+01:00</source>
        <translation>eine Zeit wie 2026-01-31T20:15:00+01:00</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an id such as 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</source>
        <translation>eine Kennung wie 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>another program is using the history</source>
        <translation>ein anderes Programm benutzt den Verlauf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>has {n} cells, the first line has {wanted}</source>
        <translation>hat {n} Zellen, die erste Zeile hat {wanted}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>holds a character that no text has</source>
        <translation>enthält ein Zeichen, das in keinem Text vorkommt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>is not what ratings says, which is {found}</source>
        <translation>ist nicht das, was in ratings steht, nämlich {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>is too large a number</source>
        <translation>ist eine zu große Zahl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}, {field}: {why}</source>
        <translation>Zeile {line}, {field}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>lower-case letters, digits and _</source>
        <translation>Text aus Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at least {n}, not {found}</source>
        <translation>muss mindestens {n} sein, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at most {n}, not {found}</source>
        <translation>darf höchstens {n} sein, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>must be like '{example}', not {found}</source>
        <translation>muss wie '{example}' aussehen, nicht wie {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>muss {wanted} sein, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at least {n}, not {found}</source>
        <translation>muss mindestens {n} haben, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>must have at most {n}</source>
        <translation>darf höchstens {n} haben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n} characters, not {found}</source>
        <translation>darf höchstens {n} Zeichen haben, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n}, not {found}</source>
        <translation>darf höchstens {n} haben, nicht {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>nothing may be written there</source>
        <translation>dort darf nichts geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>stands twice</source>
        <translation>steht zweimal da</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk reported an error</source>
        <translation>das Laufwerk hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>the file has version {version}, this program reads version {known}</source>
        <translation>die Datei hat Version {version}, dieses Programm liest Version {known}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>the file is larger than {n} MB</source>
        <translation>die Datei ist größer als {n} MB</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the system refused</source>
        <translation>das System hat es abgelehnt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no after-effect {value}</source>
        <translation>es gibt keine Nachwirkung {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no area {value}</source>
        <translation>es gibt keinen Bereich {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no breathing pattern {value}</source>
        <translation>es gibt kein Atemmuster {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no clothing {value}</source>
        <translation>es gibt keine Kleidung {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there is no column {name}</source>
        <translation>es gibt keine Spalte {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>there is no field {name}</source>
        <translation>es gibt kein Feld {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no goal {value}</source>
        <translation>es gibt kein Ziel {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no kind of session {value}</source>
        <translation>es gibt keine Art von Sitzung {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no level {value}</source>
        <translation>es gibt keine Stufe {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no position {value}</source>
        <translation>es gibt keine Position {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no reason {value}</source>
        <translation>es gibt keinen Grund {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no scale {value}</source>
        <translation>es gibt keine Skala {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no side {value}</source>
        <translation>es gibt keine Seite {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no source {value}</source>
        <translation>es gibt keine Quelle {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no status {value}</source>
        <translation>es gibt keinen Status {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no surface {value}</source>
        <translation>es gibt keinen Untergrund {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no time of a rating {value}</source>
        <translation>es gibt keinen Zeitpunkt einer Bewertung {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no value {value}</source>
        <translation>es gibt keinen Wert {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there may be at most {n} sessions</source>
        <translation>es dürfen höchstens {n} Sitzungen sein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>this</source>
        <translation>das hier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is nested too deeply</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>this is not CSV ({reason})</source>
        <translation>das ist kein CSV ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is not JSON ({reason}, column {n})</source>
        <translation>das ist kein JSON ({reason}, Spalte {n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>this is not an export of Mat Companion</source>
        <translation>das ist kein Export von Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this line is too long</source>
        <translation>diese Zeile ist zu lang</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>this session stands in the file twice</source>
        <translation>diese Sitzung steht zweimal in der Datei</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>{folder} cannot be the folder of the history, because a file stands in its place.</source>
        <translation>{folder} kann nicht der Ordner des Verlaufs sein, weil dort eine Datei steht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/recovery.py"/>
        <source>{name} cannot be read and there is no backup; it was left as it is.</source>
        <translation>{name} lässt sich nicht lesen, und es gibt keine Sicherung; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/row_rescue.py"/>
        <source>{name} could not be read; nothing was changed.</source>
        <translation>{name} konnte nicht gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} could not be written ({reason}); nothing was changed.</source>
        <translation>{name} konnte nicht geschrieben werden ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>{name} is damaged, and no session in it can be believed; nothing was changed.</source>
        <translation>{name} ist beschädigt, und keiner Sitzung darin ist zu trauen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is empty, which a history never is; it was left as it is.</source>
        <translation>{name} ist leer, was ein Verlauf nie ist; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/start.py"/>
        <source>{name} is no longer in {folder}; nothing was changed.</source>
        <translation>{name} ist nicht mehr in {folder}; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is not a history of Mat Companion.</source>
        <translation>{name} ist kein Verlauf von Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is not a history of Mat Companion; it was left as it is.</source>
        <translation>{name} ist kein Verlauf von Mat Companion; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} is not a history that this program knows.</source>
        <translation>{name} ist kein Verlauf, den dieses Programm kennt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>{name} is not a number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>{name} is the history itself; nothing was changed.</source>
        <translation>{name} ist der Verlauf selbst; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is too large for a history.</source>
        <translation>{name} ist zu groß für einen Verlauf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>{name} hat ein neueres Mat Companion geschrieben (Version {version} seiner Tabellen, dieses Programm kennt {latest}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>{told}; and {n} more</source>
        <translation>{told}; und {n} weitere</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>%n pictures in {folder}</source>
        <translation>
            <numerusform>%n Bild in {folder}</numerusform>
            <numerusform>%n Bilder in {folder}</numerusform>
        </translation>
        <extra-one>%n picture in {folder}</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions held values that cannot be believed, and stayed out</source>
        <translation>
            <numerusform>%n Sitzung mit Werten, die nicht stimmen können, wurde nicht übernommen</numerusform>
            <numerusform>%n Sitzungen mit Werten, die nicht stimmen können, wurden nicht übernommen</numerusform>
        </translation>
        <extra-one>%n session held values that cannot be believed, and stayed out</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions in {file}, and the copy was checked</source>
        <translation>
            <numerusform>%n Sitzung in {file}, und die Kopie wurde geprüft</numerusform>
            <numerusform>%n Sitzungen in {file}, und die Kopie wurde geprüft</numerusform>
        </translation>
        <extra-one>%n session in {file}, and the copy was checked</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/transfer.py"/>
        <source>%n sessions make no sense and were left out; matcompanion doctor says more.</source>
        <translation>
            <numerusform>%n Sitzung ergibt keinen Sinn und wurde ausgelassen; matcompanion doctor sagt mehr.</numerusform>
            <numerusform>%n Sitzungen ergeben keinen Sinn und wurden ausgelassen; matcompanion doctor sagt mehr.</numerusform>
        </translation>
        <extra-one>%n session makes no sense and was left out; matcompanion doctor says more.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions restored from {file}</source>
        <translation>
            <numerusform>%n Sitzung aus {file} wiederhergestellt</numerusform>
            <numerusform>%n Sitzungen aus {file} wiederhergestellt</numerusform>
        </translation>
        <extra-one>%n session restored from {file}</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--demo opens the window on a sample history; no command goes with it.</source>
        <translation>--demo öffnet das Fenster mit einem Beispielverlauf; ein Befehl passt nicht dazu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--from is a later day than --to.</source>
        <translation>--from ist ein späterer Tag als --to.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>Another program is using the history; nothing was changed. Try again later.</source>
        <translation>Ein anderes Programm benutzt den Verlauf; nichts wurde geändert. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Choose a body area, lie down on your acupressure mat and breathe, see what changes over weeks.</source>
        <translation>Einen Körperbereich wählen, sich auf die Akupressurmatte legen und atmen, sehen, was sich über Wochen ändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion (process {number}) is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion (Prozess {number}) ist mit diesem Ordner offen und antwortet nicht; beende es und starte neu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion ist mit diesem Ordner offen und antwortet nicht; beende es und starte neu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>Mat Companion is open on this folder; close its window first. Nothing was changed.</source>
        <translation>Mat Companion ist mit diesem Ordner offen; schließ zuerst sein Fenster. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>Not {what}: {reason}</source>
        <translation>Nicht {what}: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>Die Kopie ist beschädigt, und nicht alles davon konnte gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk is full; nothing was changed.</source>
        <translation>Das Laufwerk ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>Das Laufwerk hat einen Fehler gemeldet; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The earlier history is kept as {file}</source>
        <translation>Der Verlauf von vorher ist als {file} aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The history cannot be written here, only read; nothing was changed.</source>
        <translation>Der Verlauf kann hier nur gelesen und nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no folder {folder}; nothing was changed.</source>
        <translation>Es gibt keinen Ordner {folder}; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no history in {folder} yet.</source>
        <translation>In {folder} gibt es noch keinen Verlauf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>There is no session for {area}.</source>
        <translation>Für {area} gibt es keine Sitzung.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Whoever names an ID that is not known is told all that are.</source>
        <translation>Wer eine ID nennt, die nicht bekannt ist, erfährt alle bekannten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a .json or .csv file, or - for standard input or output</source>
        <translation>eine .json- oder .csv-Datei, oder - für Standardeingabe oder -ausgabe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a day is written as 2026-03-01, not {text}</source>
        <translation>ein Tag wird als 2026-03-01 geschrieben, nicht {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s heißen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>as the area begins with, unless said</source>
        <translation>womit der Bereich beginnt, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>begin without the window, where Settings allow it and there is a tray</source>
        <translation>ohne das Fenster beginnen, wenn „Einstellungen“ es erlaubt und es einen Infobereich gibt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>commands that need no display</source>
        <translation>Befehle, die keine Anzeige brauchen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>expected one argument</source>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>for a program to read</source>
        <translation>zum Lesen für ein Programm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>go back to such a copy; the present history is kept aside</source>
        <translation>zu einer solchen Kopie zurückgehen; der jetzige Verlauf wird beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>how to breathe, such as long6</source>
        <translation>wie geatmet wird, etwa long6</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ignored explicit argument %r</source>
        <translation>nicht erwartetes Argument %r übergangen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>keep everything below DIR</source>
        <translation>alles unterhalb von DIR aufbewahren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened ({cause}): use a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>es lässt sich kein Fenster öffnen ({cause}): Nimm einen Desktop, oder hol dir Bilder davon mit: matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened, for neither DISPLAY nor WAYLAND_DISPLAY is set: start Mat Companion on a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>es lässt sich kein Fenster öffnen, denn weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt: Starte Mat Companion auf einem Desktop, oder hol dir Bilder davon mit: matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>open on two years of sample history; yours is not touched</source>
        <translation>mit zwei Jahren Beispielverlauf öffnen; deiner bleibt unberührt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>positional arguments</source>
        <translation>Positionsargumente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>read sessions from a file</source>
        <translation>Sitzungen aus einer Datei lesen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>run the session clock N times faster, 1 to 600</source>
        <translation>die Uhr der Sitzung N-mal schneller laufen lassen, 1 bis 600</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say whether everything is as it should be</source>
        <translation>sagen, ob alles ist, wie es sein soll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say which version this is</source>
        <translation>sagen, welche Version das ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>shoulders_upper_back, unless said</source>
        <translation>shoulders_upper_back, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>standard output could not be written ({reason}).</source>
        <translation>auf die Standardausgabe konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; nothing was changed.</source>
        <translation>abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; {file} was not written.</source>
        <translation>abgebrochen; {file} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the file has no name</source>
        <translation>die Datei hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the first day, such as 2026-03-01</source>
        <translation>der erste Tag, etwa 2026-03-01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the folder has no name</source>
        <translation>der Ordner hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the form, if the end of FILE does not say it</source>
        <translation>die Form, wenn die Endung von FILE sie nicht angibt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the language of this run, such as de or zh_CN</source>
        <translation>die Sprache dieses Laufs, etwa de oder zh_CN</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the last day; today, unless said</source>
        <translation>der letzte Tag; heute, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the minutes are a whole number from 1, not {text}</source>
        <translation>die Minuten sind eine ganze Zahl ab 1, nicht {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the place to open at</source>
        <translation>die Seite, mit der es öffnet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the time scale is a number from 1 to 600, not {text}</source>
        <translation>der Zeitfaktor ist eine Zahl von 1 bis 600, nicht {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a report for a doctor or physiotherapist</source>
        <translation>einen Bericht für Arztpraxis oder Physiotherapie schreiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a verified copy of the history to a file</source>
        <translation>eine geprüfte Kopie des Verlaufs in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write pictures of every place to a folder</source>
        <translation>Bilder von jeder Seite in einen Ordner schreiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the history to a file</source>
        <translation>den Verlauf in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the sound of a session to a file</source>
        <translation>den Ton einer Sitzung in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{added} new, {updated} updated, {unchanged} already here</source>
        <translation>{added} neu, {updated} aktualisiert, {unchanged} schon da</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{area} at {level}</source>
        <translation>{area} auf {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be read ({reason}); nothing was changed.</source>
        <translation>{file} konnte nicht gelesen werden ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{file} could not be written ({reason}).</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/report_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}); nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} has a form that is not known here; the history is written as {endings}.</source>
        <translation>{file} hat eine Form, die hier nicht bekannt ist; der Verlauf wird als {endings} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/report_file.py"/>
        <source>{file} has a form that is not known here; the report is written as {ending}.</source>
        <translation>{file} hat eine Form, die hier nicht bekannt ist; der Bericht wird als {ending} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file} has a form that is not known here; the sound is written as {ending}.</source>
        <translation>{file} hat eine Form, die hier nicht bekannt ist; der Ton wird als {ending} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is an export and no backup: read it with matcompanion import. Nothing was changed.</source>
        <translation>{file} ist ein Export und keine Sicherung: Lies ihn mit matcompanion import. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} is no form that is known here, sessions are read from {endings}; nothing was changed.</source>
        <translation>{file} hat keine Form, die hier bekannt ist, Sitzungen werden aus {endings} gelesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is not a file; name the file that the copy should go to.</source>
        <translation>{file} ist keine Datei; nenn die Datei, in die die Kopie soll.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is the history itself; nothing was changed.</source>
        <translation>{file} ist der Verlauf selbst; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file}, {reason}. Nothing was changed.</source>
        <translation>{file}, {reason}. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file}: {area}, %n minutes, {pattern}; {time} to play</source>
        <translation>
            <numerusform>{file}: {area}, %n Minute, {pattern}; Spielzeit {time}</numerusform>
            <numerusform>{file}: {area}, %n Minuten, {pattern}; Spielzeit {time}</numerusform>
        </translation>
        <extra-one>{file}: {area}, %n minute, {pattern}; {time} to play</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{folder} cannot be used for pictures ({reason}).</source>
        <translation>{folder} lässt sich nicht für Bilder nutzen ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not a breathing pattern that is known here; these are: {ids}.</source>
        <translation>{id} ist kein Atemmuster, das hier bekannt ist; es gibt: {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not an area that is known here; these are: {ids}.</source>
        <translation>{id} ist kein Bereich, der hier bekannt ist; es gibt: {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} Minuten sind zu lang für eine Sitzung ohne Matte: höchstens {most}, wie es deine Antworten verlangen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most.</source>
        <translation>{minutes} Minuten sind zu lang für eine Sitzung ohne Matte: höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} Minuten sind zu lang für {area}: höchstens {most}, wie es deine Antworten verlangen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most.</source>
        <translation>{minutes} Minuten sind zu lang für {area}: höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} holds the breath, which is switched on in Settings of the window first.</source>
        <translation>{pattern} hält den Atem an; das muss erst im Fenster unter „Einstellungen“ eingeschaltet werden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is for lying down only.</source>
        <translation>{pattern} ist nur fürs Liegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is not for standing.</source>
        <translation>{pattern} ist nichts fürs Stehen.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
        <extra-one>%n minute</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>%n minutes at most.</source>
        <translation>
            <numerusform>Höchstens %n Minute.</numerusform>
            <numerusform>Höchstens %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most for all stages together.</source>
        <translation>
            <numerusform>Mehr als %n Minute geht für alle Abschnitte zusammen nicht.</numerusform>
            <numerusform>Mehr als %n Minuten gehen für alle Abschnitte zusammen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most here.</source>
        <translation>
            <numerusform>Mehr als %n Minute geht hier nicht.</numerusform>
            <numerusform>Mehr als %n Minuten gehen hier nicht.</numerusform>
        </translation>
        <extra-one>%n minute is the most here.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has at least one stage, and not too many.</source>
        <translation>Eine Sitzung hat mindestens einen Abschnitt, und nicht zu viele.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has one to %n stages.</source>
        <translation>
            <numerusform>Eine Sitzung hat einen Abschnitt.</numerusform>
            <numerusform>Eine Sitzung hat einen bis %n Abschnitte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at least {n} seconds.</source>
        <translation>Ein ganzer Atemzug dauert mindestens {n} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at most {n} seconds. Shorten a part.</source>
        <translation>Ein ganzer Atemzug dauert höchstens {n} Sekunden. Kürze einen Teil.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A {who} can tell you more.</source>
        <translation>Mehr erfährst du, wenn du {who} fragst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>As you like</source>
        <translation>Wie du magst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Ask a {who} first.</source>
        <translation>Frag zuerst {who}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bare skin</source>
        <translation>Bloße Haut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bed or couch</source>
        <translation>Bett oder Couch</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe in for at least {n} seconds.</source>
        <translation>Atme mindestens {n} Sekunden lang ein.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe out for at least {n} seconds.</source>
        <translation>Atme mindestens {n} Sekunden lang aus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Breathing and rest stay open.</source>
        <translation>Atmen und Ruhe bleiben möglich.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing only</source>
        <translation>Nur Atmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cloth between</source>
        <translation>Tuch dazwischen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes after %n more paced sessions, so that slow breathing feels easy.</source>
        <translation>
            <numerusform>Kommt nach %n weiteren Sitzung mit Atemtakt, damit dir langsames Atmen leichtfällt.</numerusform>
            <numerusform>Kommt nach %n weiteren Sitzungen mit Atemtakt, damit dir langsames Atmen leichtfällt.</numerusform>
        </translation>
        <extra-one>Comes after %n more paced session, so that slow breathing feels easy.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes later.</source>
        <translation>Kommt später.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cotton shirt</source>
        <translation>Baumwollshirt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Each part takes {least} to {most} seconds.</source>
        <translation>Jeder Teil dauert {least} bis {most} Sekunden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Fewer than {n} breaths a minute is hard for most people. Slower, not bigger.</source>
        <translation>Weniger als {n} Atemzüge pro Minute fallen den meisten schwer. Langsamer, nicht größer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Firm floor</source>
        <translation>Fester Boden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Holding the breath is switched on in Settings, if it is fine for you.</source>
        <translation>Das Atemanhalten schaltest du in den Einstellungen ein, wenn es für dich in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Holds of more than {n} seconds can make you light-headed.</source>
        <translation>Anhalten über mehr als {n} Sekunden kann benommen machen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Left out: {areas}.</source>
        <translation>Ausgelassen: {areas}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 3</source>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No holding the breath.</source>
        <translation>Nicht den Atem anhalten.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No standing on the mat.</source>
        <translation>Nicht auf der Matte stehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not above {level}.</source>
        <translation>Höchstens {level}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not at this level.</source>
        <translation>Nicht auf dieser Stufe.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on bare skin.</source>
        <translation>Nicht auf bloßer Haut.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on the floor.</source>
        <translation>Nicht auf dem Boden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Not slower than {n} s a breath</source>
        <translation>Nicht langsamer als {n} s pro Atemzug</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not used for this area.</source>
        <translation>Für diesen Bereich nicht vorgesehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not while you stand.</source>
        <translation>Nicht im Stehen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Only when you lie down.</source>
        <translation>Nur wenn du liegst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest without the mat</source>
        <translation>Ruhe ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Den Ton speichern</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>See a {who} today.</source>
        <translation>Such heute noch {who} auf.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Sessions start at {rate}. Tap six breaths to start at your own.</source>
        <translation>So beginnen Sitzungen: {rate}. Tipp sechs Atemzüge, um mit deinem Tempo zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Socks</source>
        <translation>Socken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sofa or chair</source>
        <translation>Sofa oder Stuhl</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Sound (*.wav)</source>
        <translation>Ton (*.wav)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting at the end</source>
        <translation>Pieksen am Ende</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting in the first minute</source>
        <translation>Pieksen in der ersten Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Switch this on only if none of this is true for you. If unsure, ask a doctor or a nurse.</source>
        <translation>Schalte das nur ein, wenn nichts davon auf dich zutrifft. Wenn du unsicher bist, hol dir ärztlichen Rat oder frag eine Pflegefachkraft.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Tension</source>
        <translation>Anspannung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long for one session.</source>
        <translation>Das ist zu lang für eine Sitzung.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long here.</source>
        <translation>Das ist hier zu lang.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>That was too uneven. Tap once with each breath in.</source>
        <translation>Das war zu ungleichmäßig. Tipp bei jedem Einatmen einmal.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Then {what}</source>
        <translation>Dann {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>There can be {n} patterns at most. Remove one first.</source>
        <translation>Mehr als {n} Muster gehen nicht. Entferne zuerst eins.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This is for {level}. You can change your level above.</source>
        <translation>Das ist für {level}. Deine Stufe kannst du oben ändern.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not go with that surface.</source>
        <translation>Diese Position passt nicht zu diesem Untergrund.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not reach the area.</source>
        <translation>Diese Position erreicht den Bereich nicht.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until then, the mat waits.</source>
        <translation>Bis dahin wartet die Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until you say where, the mat waits.</source>
        <translation>Bis du sagst, wo, wartet die Matte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Without the mat</source>
        <translation>Ohne Matte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>You breathe as you like.</source>
        <translation>Atmen, wie du magst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no mat, only a pillow. You can change that in Settings.</source>
        <translation>Du hast keine Matte, nur ein Kissen. In den Einstellungen kannst du das ändern.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no pillow with points. You can change that in Settings.</source>
        <translation>Du hast kein Kissen mit Spitzen. In den Einstellungen kannst du das ändern.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your answers to the safety questions speak against it.</source>
        <translation>Deine Antworten auf die Sicherheitsfragen sprechen dagegen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own breath</source>
        <translation>Dein eigener Atem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own: {what}</source>
        <translation>Eigenes: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>doctor</source>
        <translation>eine Arztpraxis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>hold {n}</source>
        <translation>{n} s halten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>midwife</source>
        <translation>eine Hebamme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>nurse</source>
        <translation>eine Pflegefachkraft</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>pharmacist</source>
        <translation>eine Apotheke</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} breaths a minute</source>
        <translation>{n} Atemzüge pro Minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s in</source>
        <translation>{n} s ein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s out</source>
        <translation>{n} s aus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{rate}. Sessions start there.</source>
        <translation>{rate}. Damit beginnen die Sitzungen.</translation>
    </message>
</context>
</TS>
