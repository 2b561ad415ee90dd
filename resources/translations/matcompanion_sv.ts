<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Address: {name}</source>
        <translation>Adress: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Everything can be done with them. F1 shows them too.</source>
        <translation>Allt kan göras med dem. F1 visar dem också.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>For relaxation. Not for diagnosing or treating any condition.</source>
        <translation>För avslappning. Inte för att ställa diagnos eller behandla något tillstånd.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Mat Companion {version}</source>
        <translation>Mat Companion {version}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Open source, MIT licence.</source>
        <translation>Öppen källkod, MIT-licens.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show all keys</source>
        <translation>Visa alla tangenter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Whose work it stands on</source>
        <translation>Vems arbete det bygger på</translation>
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
        <translation>Svara på det du vill. Du kan ändra det senare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Anything to remember next time, such as where the pillow was</source>
        <translation>Något att komma ihåg till nästa gång, till exempel var kudden låg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter sparar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>How do you feel now?</source>
        <translation>Hur känns det nu?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Save session</source>
        <translation>Spara sessionen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Skip ratings</source>
        <translation>Hoppa över skattningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>What do you notice?</source>
        <translation>Vad märker du?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Why did you stop?</source>
        <translation>Varför slutade du?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Your ratings from before are marked with a ring.</source>
        <translation>Dina skattningar från före är markerade med en ring.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>{low} to {high} is a good range</source>
        <translation>{low} till {high} är lagom</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/page.py"/>
        <source>The same choice will be ready. Ctrl+Enter starts it.</source>
        <translation>Samma val ligger redo. Ctrl+Enter startar det.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Change my answers</source>
        <translation>Ändra mina svar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Choose {area}</source>
        <translation>Välj {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It has healed</source>
        <translation>Det har läkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It is well again</source>
        <translation>Det är bra igen</translation>
    </message>
</context>
<context>
    <name>AnswersOffer</name>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Look at them</source>
        <translation>Titta på dem</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Your answers after the session ({what}) were not saved. Save them now?</source>
        <translation>Dina svar efter sessionen ({what}) sparades inte. Spara dem nu?</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>For the mat</source>
        <translation>För mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Not for the mat, and why</source>
        <translation>Inte för mattan, och varför</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Suggested</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for now: {reason}</source>
        <translation>inte just nu: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for the mat: {reason}</source>
        <translation>inte för mattan: {reason}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Add {area}</source>
        <translation>Lägg till {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Which area next?</source>
        <translation>Vilket område sedan?</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Asked on</source>
        <translation>Frågade den</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>I have asked, and they saw no reason against it</source>
        <translation>Jag har frågat, och de såg inget som talade emot det</translation>
    </message>
</context>
<context>
    <name>AtLoginController</name>
    <message>
        <location filename="../../matcompanion/controllers/at_login.py"/>
        <source>Starting at login could not be changed ({why}).</source>
        <translation>Start vid inloggning kunde inte ändras ({why}).</translation>
    </message>
</context>
<context>
    <name>AwakeController</name>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer did not accept the request to stay awake.</source>
        <translation>Skärmen kan släckas under sessionen; datorn tog inte emot begäran om att hållas vaken.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer stays awake, but did not accept the request to keep the screen on.</source>
        <translation>Skärmen kan släckas under sessionen; datorn hålls vaken men tog inte emot begäran om att hålla skärmen tänd.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Choose a session</source>
        <translation>Välj en session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Show Mat Companion</source>
        <translation>Visa Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Time for yourself, if you like</source>
        <translation>En stund för dig själv, om du vill</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>You asked for a word at {time}.</source>
        <translation>Du bad om en påminnelse kl. {time}.</translation>
    </message>
</context>
<context>
    <name>BeforeRatings</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>How is it now? You can skip this.</source>
        <translation>Hur är det nu? Du kan hoppa över det här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain</source>
        <translation>Smärta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain, {area}</source>
        <translation>Smärta, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Tension</source>
        <translation>Spänning</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>Body map</source>
        <translation>Kroppskarta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>back</source>
        <translation>baksida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>front</source>
        <translation>framsida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>suggested</source>
        <translation>föreslaget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for now: {reason}</source>
        <translation>{side}, inte just nu: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for the mat: {reason}</source>
        <translation>{side}, inte för mattan: {reason}</translation>
    </message>
</context>
<context>
    <name>BodyStage</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Back</source>
        <translation>Baksida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Front</source>
        <translation>Framsida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for now</source>
        <translation>Inte just nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for the mat</source>
        <translation>Inte för mattan</translation>
    </message>
</context>
<context>
    <name>BreathingGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Patterns that hold the breath</source>
        <translation>Mönster där man håller andan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset</source>
        <translation>Nollställ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset the slowest breath</source>
        <translation>Nollställ det långsammaste andetaget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>You said that a slower one was too slow.</source>
        <translation>Du har sagt att ett långsammare var för långsamt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Your own rate</source>
        <translation>Din egen takt</translation>
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
        <translation>Område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Where would you like some ease?</source>
        <translation>Var vill du ha lite lindring?</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Folder of the history</source>
        <translation>Historikens mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>The folder could not be opened from here. You can copy its name above.</source>
        <translation>Mappen kunde inte öppnas härifrån. Du kan kopiera namnet ovan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Your history stays on this computer, in this folder:</source>
        <translation>Din historik stannar på den här datorn, i den här mappen:</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session imported from {name}.</source>
        <translation>1 session importerad från {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session saved as {name} in {folder}.</source>
        <translation>1 session sparad som {name} i {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be read ({why}); nothing was changed.</source>
        <translation>{name} kunde inte läsas ({why}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>{name} kunde inte skrivas ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not read: sessions come from .json or .csv files.</source>
        <translation>{name} lästes inte: sessioner hämtas från .json- eller .csv-filer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not written: its name has to end with .json or .csv.</source>
        <translation>{name} skrevs inte: namnet måste sluta på .json eller .csv.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions imported from {name}.</source>
        <translation>{n} sessioner importerade från {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions saved as {name} in {folder}.</source>
        <translation>{n} sessioner sparade som {name} i {folder}.</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Any key or a click closes this.</source>
        <translation>Valfri tangent eller ett klick stänger det här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Far view: {n} minutes</source>
        <translation>Avståndsvy: {n} minuter</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_card.py"/>
        <source>{area}, chosen, {minutes}</source>
        <translation>{area}, valt, {minutes}</translation>
    </message>
</context>
<context>
    <name>FigureFoot</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Back</source>
        <translation>Baksida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Colours of the figure</source>
        <translation>Figurens färger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Front</source>
        <translation>Framsida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List of areas</source>
        <translation>Lista över områden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Plain</source>
        <translation>Enfärgad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Recently used</source>
        <translation>Nyligen använt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Relief</source>
        <translation>Lindring</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Side</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/flag_notice.py"/>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
</context>
<context>
    <name>GetUp</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/get_up.py"/>
        <source>I am up</source>
        <translation>Jag är uppe</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Fewer</source>
        <translation>Färre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>More…</source>
        <translation>Fler…</translation>
    </message>
</context>
<context>
    <name>GraphFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>Saved as {name}.</source>
        <translation>Sparad som {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>The graph could not be saved ({why}).</source>
        <translation>Diagrammet kunde inte sparas ({why}).</translation>
    </message>
</context>
<context>
    <name>HealthStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>None of these apply</source>
        <translation>Inget av detta stämmer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Nothing is ticked now. Press again to go on.</source>
        <translation>Inget är ikryssat nu. Tryck igen för att gå vidare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Something applies</source>
        <translation>Något stämmer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick everything that is true, then continue.</source>
        <translation>Kryssa för allt som stämmer och fortsätt sedan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick what is true, or choose “None of these apply”.</source>
        <translation>Kryssa för det som stämmer, eller välj ”Inget av detta stämmer”.</translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Discard</source>
        <translation>Släng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?</source>
        <translation>Din session ({what}) avbröts oväntat efter {time}. Vill du behålla minuterna?</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Behåll mina svar till nästa gång</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Your answers stay on this computer. You can change or delete them at any time.</source>
        <translation>Dina svar stannar på den här datorn. Du kan ändra eller ta bort dem när som helst.</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>From the next start.</source>
        <translation>Från nästa start.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>4 weeks ago</source>
        <translation>4 veckor sedan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Better</source>
        <translation>Bättre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Mat edges</source>
        <translation>Mattans kanter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Same</source>
        <translation>Lika</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Suggested</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Worse</source>
        <translation>Sämre</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source>{level}, {least} to {most} minutes, {clothing}</source>
        <translation>{level}, {least} till {most} minuter, {clothing}</translation>
    </message>
</context>
<context>
    <name>LevelGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>What you are used to. A firmer surface asks more of the skin.</source>
        <translation>Vad du är van vid. Ett fastare underlag kräver mer av huden.</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Before {level}</source>
        <translation>Inför {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>First, your skin: is it calm where the points were? No marks, no sore spot, nothing open.</source>
        <translation>Först huden: är den lugn där piggarna var? Inga märken, inget ömt ställe, inga sår.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>For the back: {line}.</source>
        <translation>För ryggen: {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>How used to it are you?</source>
        <translation>Hur van är du?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>My skin is calm: begin {level}</source>
        <translation>Min hud är lugn: börja {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>This passes over the steps before. You can go back at any time.</source>
        <translation>Då hoppar du över stegen före. Du kan gå tillbaka när som helst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>You begin with: {rung}.</source>
        <translation>Du börjar med: {rung}.</translation>
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
        <translation>Tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have a pillow with points too</source>
        <translation>Jag har också en kudde med piggar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have only the pillow, no mat</source>
        <translation>Jag har bara kudden, ingen matta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>My mat or pillow has magnets</source>
        <translation>Min matta eller kudde har magneter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>Bruksanvisningen säger att man inte ska stå på den</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Your mat</source>
        <translation>Din matta</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Licence of {name}</source>
        <translation>Licens för {name}</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Borders and quiet text stand out more, everywhere.</source>
        <translation>Kanter och dämpad text syns tydligare, överallt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Font</source>
        <translation>Teckensnitt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Motion</source>
        <translation>Rörelse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced</source>
        <translation>Minskad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced: the breath brightens and fades instead of moving.</source>
        <translation>Minskad: andetaget ljusnar och tonar bort i stället för att röra sig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Stronger outlines</source>
        <translation>Tydligare konturer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System: the font of your desktop.</source>
        <translation>System: skrivbordets teckensnitt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Text size</source>
        <translation>Textstorlek</translation>
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
        <translation>Välj</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Learn</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Progress</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>MatGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Magnets</source>
        <translation>Magneter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Off: no plan needs one.</source>
        <translation>Av: ingen plan kräver någon.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: no plan needs a mat.</source>
        <translation>På: ingen plan kräver en matta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: standing is left out.</source>
        <translation>På: att stå utelämnas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Only the pillow</source>
        <translation>Bara kudden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Pillow with points</source>
        <translation>Kudde med piggar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Some mats have them. They can disturb a pacemaker or a pump.</source>
        <translation>En del mattor har det. De kan störa en pacemaker eller en pump.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>Bruksanvisningen säger att man inte ska stå på den</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your mat</source>
        <translation>Din matta</translation>
    </message>
</context>
<context>
    <name>NextDayOffer</name>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How are the skin and the night’s sleep today?</source>
        <translation>I går: {what}. Hur är det med huden i dag, och hur var nattens sömn?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How did you sleep?</source>
        <translation>I går: {what}. Hur sov du?</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>{scale} before</source>
        <translation>{scale} före</translation>
    </message>
</context>
<context>
    <name>OwnPatternBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add this pattern</source>
        <translation>Lägg till det här mönstret</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Among yours</source>
        <translation>Bland dina</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe in</source>
        <translation>Andas in</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe out</source>
        <translation>Andas ut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Choose them on the plan card like any other.</source>
        <translation>Välj dem på plankortet som vilka andra som helst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing in</source>
        <translation>Håll efter inandning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing out</source>
        <translation>Håll efter utandning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Then hold</source>
        <translation>Håll sedan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Your own patterns</source>
        <translation>Dina egna mönster</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Add a stage</source>
        <translation>Lägg till en del</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start session, {minutes}</source>
        <translation>Starta sessionen, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start {minutes}</source>
        <translation>Starta {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>The session is as long as the guide allows.</source>
        <translation>Sessionen är så lång som guiden tillåter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this caution come from?</source>
        <translation>Var kommer den här varningen ifrån?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this come from?</source>
        <translation>Var kommer det här ifrån?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to lie down. Ctrl+Enter starts too.</source>
        <translation>Du får {n} sekunder på dig att lägga dig. Ctrl+Enter startar också.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to settle. Ctrl+Enter starts too.</source>
        <translation>Du får {n} sekunder på dig att komma till rätta. Ctrl+Enter startar också.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Clothing</source>
        <translation>Klädsel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to</source>
        <translation>Så gör du</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to get on the mat</source>
        <translation>Så kommer du på plats på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Position</source>
        <translation>Ställning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Surface</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Lie down without the mat. In studies, resting alone did about as much.</source>
        <translation>Lägg dig utan mattan. I studier gav enbart vila ungefär lika mycket.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Sit or lie as you like. Slower, not bigger.</source>
        <translation>Sitt eller ligg som du vill. Långsammare, inte djupare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>{level} · {surface}, {least} to {most} minutes</source>
        <translation>{level} · {surface}, {least} till {most} minuter</translation>
    </message>
</context>
<context>
    <name>ProgressGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A line in the graph, nothing more.</source>
        <translation>En linje i diagrammet, inget mer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A session before this hour counts for the day before.</source>
        <translation>En session före den här timmen räknas till dagen innan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Day starts at</source>
        <translation>Dygnet börjar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Progress</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Weekly goal</source>
        <translation>Veckomål</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/page.py"/>
        <source>Progress</source>
        <translation>Utveckling</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/questions.py"/>
        <source>What is true for you</source>
        <translation>Vad som stämmer för dig</translation>
    </message>
</context>
<context>
    <name>RatingBlock</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}</source>
        <translation>Före {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}, now {now}</source>
        <translation>Före {before}, nu {now}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Now {now}</source>
        <translation>Nu {now}</translation>
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
        <translation>Före {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Not rated</source>
        <translation>Inte skattat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Now {n}</source>
        <translation>Nu {n}</translation>
    </message>
</context>
<context>
    <name>RedFlagPanel</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close when to see someone</source>
        <translation>Stäng ”När du bör söka hjälp”</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Signs, scrolls with the arrow keys</source>
        <translation>Tecken, rullas med piltangenterna</translation>
    </message>
</context>
<context>
    <name>ReportFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/report_file.py"/>
        <source>The report could not be saved ({why}).</source>
        <translation>Rapporten kunde inte sparas ({why}).</translation>
    </message>
</context>
<context>
    <name>RungBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step, and where it comes from</source>
        <translation>Varför det här steget, och var det kommer ifrån</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step?</source>
        <translation>Varför det här steget?</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Backups ({files})</source>
        <translation>Säkerhetskopior ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer</source>
        <translation>Svara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer the safety questions</source>
        <translation>Svara på säkerhetsfrågorna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answered on {day}.</source>
        <translation>Besvarade {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Asked on {day}.</source>
        <translation>Frågade {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change the safety answers</source>
        <translation>Ändra säkerhetssvaren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete my answers</source>
        <translation>Ta bort mina svar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete the safety answers</source>
        <translation>Ta bort säkerhetssvaren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers</source>
        <translation>Behåll mina svar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Behåll mina svar till nästa gång</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Not answered. The mat waits; breathing and rest are open.</source>
        <translation>Inte besvarade. Mattan får vänta; andning och vila är öppna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Nothing speaks against the mat.</source>
        <translation>Inget talar emot mattan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On this computer, for the next time. Off: used until you close the program.</source>
        <translation>På den här datorn, till nästa gång. Av: används tills du stänger programmet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Safety answers</source>
        <translation>Säkerhetssvar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Then the mat waits until you answer anew. Your history stays.</source>
        <translation>Sedan får mattan vänta tills du svarar på nytt. Din historik finns kvar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo deleting the answers</source>
        <translation>Ångra att svaren togs bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>What is true for you</source>
        <translation>Vad som stämmer för dig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are deleted.</source>
        <translation>Dina svar är borttagna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are gone; your history is not touched.</source>
        <translation>Dina svar är borta; din historik är orörd.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>A few questions before you lie down</source>
        <translation>Några frågor innan du lägger dig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Choose what you lie or lean on now. The firmer the surface, the more your skin feels.</source>
        <translation>Välj vad du ligger på eller lutar dig mot nu. Ju fastare underlag, desto mer känner huden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>For some people the points are a bad idea, or need a doctor’s word first. Read all {n} lines and tick what is true for you.</source>
        <translation>För en del är piggarna en dålig idé, eller kräver besked från en läkare först. Läs alla {n} rader och kryssa för det som stämmer för dig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Hear it once before you lie down</source>
        <translation>Lyssna en gång innan du lägger dig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>How used to the mat are you?</source>
        <translation>Hur van är du vid mattan?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Is this still right?</source>
        <translation>Stämmer det här fortfarande?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Leave it as it was</source>
        <translation>Låt det vara som det var</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Not now: breathe without the mat</source>
        <translation>Inte nu: andas utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>On the mat your eyes are closed. The sound tells you when to breathe, and when it is over.</source>
        <translation>På mattan har du ögonen slutna. Ljudet säger när du ska andas, och när det är över.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Step {n} of {all}</source>
        <translation>Steg {n} av {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>What is true for you now?</source>
        <translation>Vad stämmer för dig nu?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>You answered on {day}. {lead}</source>
        <translation>Du svarade {day}. {lead}</translation>
    </message>
</context>
<context>
    <name>SaveSoundRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Spara ljudet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Saving the sound, {n} %</source>
        <translation>Sparar ljudet, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop saving the sound</source>
        <translation>Sluta spara ljudet</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Change answers</source>
        <translation>Ändra svaren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Choose again</source>
        <translation>Välj igen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Next time</source>
        <translation>Nästa gång</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>None this time</source>
        <translation>Inga den här gången</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Ratings</source>
        <translation>Skattningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>See progress</source>
        <translation>Se utvecklingen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, is in your history. You can change it there.</source>
        <translation>{what}, finns i din historik. Du kan ändra den där.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, waits here and is saved as soon as possible.</source>
        <translation>{what}, väntar här och sparas så snart det går.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dim after</source>
        <translation>Dämpa efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Far view</source>
        <translation>Avståndsvy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Lead-in</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show the far view</source>
        <translation>Visa avståndsvyn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>The minutes as large as on a full screen. Can you read them from the mat?</source>
        <translation>Minuterna lika stora som på helskärm. Kan du läsa dem från mattan?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Then the screen goes nearly black. Any key brings it back.</source>
        <translation>Sedan blir skärmen nästan svart. Valfri tangent tänder den igen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Time to lie down before the session begins.</source>
        <translation>Tid att lägga dig innan sessionen börjar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} seconds</source>
        <translation>{n} sekunder</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/view.py"/>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>ShortCheck</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change what is true today</source>
        <translation>Ändra vad som stämmer i dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Check of today</source>
        <translation>Dagens kontroll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done with what is true today</source>
        <translation>Klar med det som stämmer i dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Sore skin here? Ill, drowsy or dizzy today? Start means no.</source>
        <translation>Öm hud här? Sjuk, dåsig eller yr i dag? ”Starta” betyder nej.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Today: {what}. Start means nothing else.</source>
        <translation>I dag: {what}. ”Starta” betyder inget annat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes, something is true today</source>
        <translation>Ja, något stämmer i dag</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/side_panel.py"/>
        <source>Text, scrolls with the arrow keys</source>
        <translation>Text, rullas med piltangenterna</translation>
    </message>
</context>
<context>
    <name>SkinNote</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>Pink marks on the skin are normal. They start to fade soon after you get up.</source>
        <translation>Rosa märken på huden är normalt. De börjar blekna snart efter att du har rest dig.</translation>
    </message>
</context>
<context>
    <name>SlowOpening</name>
    <message>
        <location filename="../../matcompanion/ui/slow_opening.py"/>
        <source>Your history is being looked through, which takes a moment. You can start meanwhile.</source>
        <translation>Din historik gås igenom, det tar en stund. Du kan börja under tiden.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>No sound device. Everything else works.</source>
        <translation>Ingen ljudenhet. Allt annat fungerar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>Sound cannot be played on this computer. Everything else works.</source>
        <translation>Ljud kan inte spelas på den här datorn. Allt annat fungerar.</translation>
    </message>
</context>
<context>
    <name>SoundFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>Sparade {name} i {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>The sound could not be saved ({why}).</source>
        <translation>Ljudet kunde inte sparas ({why}).</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A WAV file. It is played in a loop.</source>
        <translation>En WAV-fil. Den spelas i en slinga.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A bell and a breath, as loud as they will be.</source>
        <translation>En klocka och ett andetag, så starkt som de kommer att låta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A tone rises as you breathe in and falls as you breathe out.</source>
        <translation>En ton stiger när du andas in och sjunker när du andas ut.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Ambience</source>
        <translation>Bakgrundsljud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>At half-time and between the phases. Start and end always ring.</source>
        <translation>Vid halvtid och mellan faserna. Start och slut ringer alltid.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Bells</source>
        <translation>Klockor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Brown noise</source>
        <translation>Brunt brus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a recording</source>
        <translation>Välj en inspelning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Goes on softly under the tone.</source>
        <translation>Fortsätter svagt under tonen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Only for Mat Companion.</source>
        <translation>Bara för Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Pure</source>
        <translation>Ren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Rain</source>
        <translation>Regn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Recordings ({files})</source>
        <translation>Inspelningar ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Reed</source>
        <translation>Rörblad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sea</source>
        <translation>Hav</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Silent</source>
        <translation>Tyst</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Spoken words</source>
        <translation>Talade ord</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test the sound</source>
        <translation>Prova ljudet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>The quiet lines of a session, in the voice of your system.</source>
        <translation>Sessionens stilla rader, med systemets röst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Warm</source>
        <translation>Varm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Your own file</source>
        <translation>Egen fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>hardly there</source>
        <translation>knappt hörbart</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>loud</source>
        <translation>starkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>medium</source>
        <translation>medelstarkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>soft</source>
        <translation>svagt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>very soft</source>
        <translation>mycket svagt</translation>
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
        <translation>En ton stiger när du andas in och sjunker när du andas ut.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Lead-in</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Let me hear the breath</source>
        <translation>Låt mig höra andningen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Test the sound</source>
        <translation>Prova ljudet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Time to lie down before the session begins</source>
        <translation>Tid att lägga dig innan sessionen börjar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} seconds</source>
        <translation>{n} sekunder</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Its details are shown below.</source>
        <translation>Dess uppgifter visas nedanför.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove stage {n}, {what}</source>
        <translation>Ta bort del {n}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove this stage</source>
        <translation>Ta bort den här delen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Stage {n}, {what}</source>
        <translation>Del {n}, {what}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>Less: {name}</source>
        <translation>Mindre: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>More: {name}</source>
        <translation>Mer: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Close the steps</source>
        <translation>Stäng stegen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting on</source>
        <translation>Komma på plats</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting up</source>
        <translation>Resa sig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps, scrolls with the arrow keys</source>
        <translation>Steg, rullas med piltangenterna</translation>
    </message>
</context>
<context>
    <name>TapControl</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Start again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Tap with each breath in</source>
        <translation>Tryck vid varje inandning</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Close without it</source>
        <translation>Stäng utan den</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save it in a file</source>
        <translation>Spara den i en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save the session</source>
        <translation>Spara sessionen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>Filen kunde inte skrivas ({reason}). Välj en annan plats.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The session is saved in {name}. History can import it when there is room again.</source>
        <translation>Sessionen är sparad i {name}. Den kan importeras i Historik när det finns plats igen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session could not be saved, not even beside the history.</source>
        <translation>Din session kunde inte sparas, inte ens bredvid historiken.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session is not saved yet. It is kept here and tried again every few seconds.</source>
        <translation>Din session är inte sparad än. Den finns kvar här, och nya försök görs med några sekunders mellanrum.</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing can be spoken: this computer has no voice that can be used.</source>
        <translation>Inget kan läsas upp: datorn har ingen röst som går att använda.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing is spoken any more: the voice of this computer has failed.</source>
        <translation>Inget läses upp längre: datorns röst har slutat fungera.</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Answer now</source>
        <translation>Svara nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Change my answers</source>
        <translation>Ändra mina svar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Have this looked at today</source>
        <translation>Få det här undersökt i dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>No longer true</source>
        <translation>Stämmer inte längre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>The mat waits</source>
        <translation>Mattan får vänta</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>After the session</source>
        <translation>Efter sessionen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>Safety check</source>
        <translation>Säkerhetskontroll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>The history file</source>
        <translation>Historikens fil</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Close the reasons</source>
        <translation>Stäng skälen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>The studies</source>
        <translation>Studierna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Why this plan</source>
        <translation>Varför den här planen</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>{n} of {all} taps</source>
        <translation>{n} av {all} tryck</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Breathing only</source>
        <translation>Bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Dizzy</source>
        <translation>Yr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Do not get up alone. If you also have chest pain or trouble breathing, call an emergency number.</source>
        <translation>Res dig inte ensam. Om du också har ont i bröstet eller svårt att andas, ring ett nödnummer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>If it lasts more than an hour, leave the mat and ask a pharmacist or doctor.</source>
        <translation>Om det sitter i mer än en timme, låt mattan vara och fråga apotekare eller läkare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Keep the mat off this spot until it has healed. If it lasts, show it to a pharmacist or doctor.</source>
        <translation>Håll mattan borta från stället tills det har läkt. Om det inte går över, visa det för apotekare eller läkare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Noticed</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>One session says little. Ratings add up over weeks.</source>
        <translation>En session säger lite. Skattningarna ger mer tillsammans, över flera veckor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Pain, {area}</source>
        <translation>Smärta, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Skattningar kan inte skilja mattan från att bara ligga still.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Rest without the mat</source>
        <translation>Vila utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Sit or lie down until it has passed, and get up slowly.</source>
        <translation>Sitt eller ligg ner tills det har gått över, och res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Too painful</source>
        <translation>Gjorde för ont</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Uncomfortable</source>
        <translation>Obekvämt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>under a minute</source>
        <translation>under en minut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{before} before, {now} now</source>
        <translation>{before} före, {now} nu</translation>
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
        <translation>Spara som bild, vektorbild eller siffror</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save, {name}</source>
        <translation>Spara, {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as graph</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>{name}, table</source>
        <translation>{name}, tabell</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n days lack a rating</source>
        <translation>
            <numerusform>%n dag saknar en skattning</numerusform>
            <numerusform>%n dagar saknar en skattning</numerusform>
        </translation>
        <extra-one>%n day lacks a rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
        <extra-one>%n pair</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>A comparison of your own, on pairs of days</source>
        <translation>En egen jämförelse, på dagpar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Begin the comparison</source>
        <translation>Börja jämförelsen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change in tension on the mat minus that at rest, one dot for each pair of days</source>
        <translation>Spänningens förändring på mattan minus den i vila, en prick per dagpar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, mat</source>
        <translation>Förändring, matta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, rest</source>
        <translation>Förändring, vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose rest</source>
        <translation>Välj vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose the mat</source>
        <translation>Välj mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Counts for your comparison, {place}. Rate tension before and after.</source>
        <translation>Räknas till din jämförelse, {place}. Skatta spänning före och efter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day at rest</source>
        <translation>Dag i vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day on the mat</source>
        <translation>Dag på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Does the mat do more for you than plain rest?</source>
        <translation>Gör mattan mer för dig än enbart vila?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Either they do about the same for you, or these days were too few to show what differs.</source>
        <translation>Antingen gör de ungefär lika mycket för dig, eller så var dagarna för få för att visa vad som skiljer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Fewer than %n pairs cannot tell.</source>
        <translation>
            <numerusform>Färre än %n par kan inte säga något.</numerusform>
            <numerusform>Färre än %n par kan inte säga något.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It asks for the mat next ({place}), and your answers to the safety check do not allow that now. It waits; nothing is lost.</source>
        <translation>Härnäst gäller mattan ({place}), och dina svar i säkerhetskontrollen tillåter inte det nu. Jämförelsen får vänta; inget går förlorat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It begins tomorrow, with {kind} ({place}).</source>
        <translation>Den börjar i morgon, med {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>It cannot go on later.</source>
        <translation>Den kan inte fortsätta senare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It needs days on the mat, and your answers to the safety check do not allow them now. Rest and breathing are open to you as always.</source>
        <translation>Den kräver dagar på mattan, och dina svar i säkerhetskontrollen tillåter inte det nu. Vila och andning är öppna för dig som alltid.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Its sessions stay in your history.</source>
        <translation>Sessionerna finns kvar i din historik.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mat against rest</source>
        <translation>Matta mot vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} point</source>
        <translation>Medelskillnad {number} poäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} points</source>
        <translation>Medelskillnad {number} poäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>No clear difference between mat and plain rest for you</source>
        <translation>Ingen tydlig skillnad mellan matta och enbart vila för dig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Nothing is said before %n pairs.</source>
        <translation>
            <numerusform>Inget sägs före %n par.</numerusform>
            <numerusform>Inget sägs före %n par.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Pair of days; lower is more on the mat</source>
        <translation>Dagpar; lägre: sjönk mer på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair {n}, {days}</source>
        <translation>Par {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pairs: {lower} lower on the mat, {same} the same, {higher} lower at rest</source>
        <translation>Par: {lower} lägre på mattan, {same} lika, {higher} lägre i vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Put the comparison away</source>
        <translation>Lägg undan jämförelsen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop for good</source>
        <translation>Avsluta för gott</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop the comparison</source>
        <translation>Avsluta jämförelsen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {done} of {pairs}</source>
        <translation>Avslutad efter {done} av {pairs}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {pairs}, too few to tell</source>
        <translation>Avslutad efter {pairs}, för få för att säga något</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less at rest than on the mat</source>
        <translation>Spänningen steg mindre i vila än på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less on the mat than at rest</source>
        <translation>Spänningen steg mindre på mattan än i vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further at rest than on the mat</source>
        <translation>Spänningen sjönk mer i vila än på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further on the mat than at rest</source>
        <translation>Spänningen sjönk mer på mattan än i vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>The first pair brings a dot.</source>
        <translation>Det första paret ger en prick.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>The result is given after {pairs}: whoever looks each time finds differences that are not there.</source>
        <translation>Resultatet ges efter {pairs}: den som tittar varje gång hittar skillnader som inte finns.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>This is about you and these days. It does not say why.</source>
        <translation>Det här handlar om dig och de här dagarna. Det säger inte varför.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today asks for {kind} ({place}).</source>
        <translation>I dag gäller {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today began with something else and does not count. The next day asks for {kind} ({place}).</source>
        <translation>Dagen började med något annat och räknas inte. Nästa dag gäller {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today counted. The next day asks for {kind} ({place}).</source>
        <translation>Dagen är räknad. Nästa dag gäller {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}, waits: it asks for the mat, which your answers to the safety check do not allow now.</source>
        <translation>Din jämförelse, {place}, får vänta: nu gäller mattan, som dina svar i säkerhetskontrollen inte tillåter för närvarande.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}: today asks for {kind}.</source>
        <translation>Din jämförelse, {place}: i dag gäller {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>first day</source>
        <translation>första dagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>mat {mat}, rest {rest}, difference {difference}</source>
        <translation>matta {mat}, vila {rest}, skillnad {difference}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>pair {n} of {all}, {day}</source>
        <translation>par {n} av {all}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>rest without the mat</source>
        <translation>vila utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>second day</source>
        <translation>andra dagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>the mat</source>
        <translation>mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{done} of {pairs} done</source>
        <translation>{done} av {pairs} klara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{pairs} take {days} days. If the mat does 2 points more for you than rest, they show it in {two} of 100 such comparisons; if it does 1 point more, in {one} of 100. So a difference that is there can be missed.</source>
        <translation>{pairs} tar {days} dagar. Om mattan gör 2 poäng mer för dig än vila, visar de det i {two} av 100 sådana jämförelser; om den gör 1 poäng mer, i {one} av 100. En skillnad som finns kan alltså missas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{percent} % interval {interval}</source>
        <translation>{percent} %-intervall {interval}</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>1 to 2</source>
        <translation>1 till 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>100 people learned to press a point near the bowel, or did not.</source>
        <translation>100 personer lärde sig att trycka på en punkt nära tarmen, eller gjorde det inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>108 people aged 60 to 92 walked on a mat like cobblestones, or walked as usual.</source>
        <translation>108 personer i åldern 60 till 92 år gick på en matta som liknade kullersten, eller gick som vanligt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>12 or more</source>
        <translation>12 eller fler</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>15 people took 12 breaths of 4 in, 4 held, 8 out.</source>
        <translation>15 personer tog 12 andetag med 4 in, 4 håll, 8 ut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>150 people with worn knees pressed the named points, other points, or none.</source>
        <translation>150 personer med utslitna knän tryckte på de namngivna punkterna, andra punkter eller inga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>2 weeks</source>
        <translation>2 veckor</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>2,724 people with lasting pain rated it from 0 to 10 before and after weeks of care.</source>
        <translation>2 724 personer med långvarig smärta skattade den från 0 till 10 före och efter veckor av vård.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>20 minutes a day for 4 weeks at each person’s own slow pace, near 6 a minute, or no practice.</source>
        <translation>20 minuter om dagen i 4 veckor i varje persons egen långsamma takt, nära 6 per minut, eller ingen övning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>24 people pressed points on their own neck for 4 weeks, or lived as usual.</source>
        <translation>24 personer tryckte på punkter på sin egen nacke i 4 veckor, eller levde som vanligt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>28 women did the same half hour of walking three times and said how they felt before and after.</source>
        <translation>28 kvinnor promenerade samma halvtimme tre gånger och sade hur de kände sig före och efter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>3 months</source>
        <translation>3 månader</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>3 to 7</source>
        <translation>3 till 7</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>30 people tried long and short out-breaths at 6 and 12 breaths a minute.</source>
        <translation>30 personer provade långa och korta utandningar vid 6 och 12 andetag per minut.</translation>
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
        <translation>400 personer andades i 10 minuter om dagen, 4 veckor: 5,5 andetag per minut eller 12.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>41 people with hay fever took their medicine. Half of them also pressed five points.</source>
        <translation>41 personer med hösnuva tog sin medicin. Hälften av dem tryckte också på fem punkter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>43 people did 4-7-8 breathing: three sets of six breaths with a minute of rest between.</source>
        <translation>43 personer gjorde 4-7-8-andning: tre omgångar med sex andetag och en minuts vila emellan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>5 minutes a day for 28 days: sighs, box breathing, fast breathing, or mindfulness.</source>
        <translation>5 minuter om dagen i 28 dagar: suckar, fyrkantsandning, snabb andning eller medveten närvaro.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>6 weeks</source>
        <translation>6 veckor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>8 to 11</source>
        <translation>8 till 11</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>91 people with low back pain used a mat daily for 2 weeks. No group to compare with.</source>
        <translation>91 personer med ländryggssmärta använde en matta dagligen i 2 veckor. Ingen grupp att jämföra med.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A ball with bumps left a pattern of tiny spots of blood under the skin. A child’s skin was damaged by a massage device used in bed. So: no pressing, no sleeping on it, no small children.</source>
        <translation>En boll med knoppar lämnade ett mönster av små blodprickar under huden. Ett barns hud skadades av en massageapparat som användes i sängen. Alltså: inte pressa, inte sova på den, inga små barn.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A bell rings for all that happens: start, a new stage, pause, going on, and the end. “Bells” in “Settings” puts away those at half-time and between the phases. Start and end always ring.</source>
        <translation>En klocka ringer vid allt som händer: start, en ny del, paus, fortsättning och slut. ”Klockor” i ”Inställningar” tar bort dem vid halvtid och mellan faserna. Start och slut ringer alltid.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A blister</source>
        <translation>En blåsa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A blood clot or a sore vein</source>
        <translation>En blodpropp eller en öm åder</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A broken bone too. For the spine, within the last 12 months.</source>
        <translation>En fraktur också. För ryggraden, inom de senaste 12 månaderna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A bruise</source>
        <translation>Ett blåmärke</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A bruise is still there after two days.</source>
        <translation>Ett blåmärke finns kvar efter två dagar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A calm pace with a longer out-breath. Slower, not bigger.</source>
        <translation>En lugn takt med en längre utandning. Långsammare, inte djupare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>A comparison of your own, on pairs of days.</source>
        <translation>En egen jämförelse, på dagpar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A cut, a burn, sunburn, a rash, an infection or a new tattoo.</source>
        <translation>Ett skärsår, ett brännsår, hud bränd av solen, utslag, en infektion eller en ny tatuering.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A few minutes</source>
        <translation>Några minuter</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A few minutes of sighs, then an even breath.</source>
        <translation>Några minuter med suckar, sedan jämn andning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>A level is the surface that the mat lies on. On a seat the points carry a part of your weight. On a bed or on the floor they carry your whole back.</source>
        <translation>En nivå är underlaget som mattan ligger på. I soffa eller på stol bär piggarna en del av din tyngd. I säng eller på golvet bär de hela ryggen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A little slower than usual. Small, soft breaths.</source>
        <translation>Lite långsammare än vanligt. Små, mjuka andetag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A long out-breath can strain. Go back to 4 and 6 seconds if it does.</source>
        <translation>En lång utandning kan vara ansträngande. Gå tillbaka till 4 och 6 sekunder om den är det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A long out-breath felt more relaxing at either pace. The pace mattered less.</source>
        <translation>En lång utandning kändes mer avslappnande i båda takterna. Takten betydde mindre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>A long out-breath felt more relaxing than a short one. So most of our patterns have one.</source>
        <translation>En lång utandning kändes mer avslappnande än en kort. Därför har de flesta av våra mönster en sådan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A look before you lie down</source>
        <translation>En titt innan du lägger dig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A magnet can disturb a pacemaker, a heart device or an insulin pump.</source>
        <translation>En magnet kan störa en pacemaker, en hjärtapparat eller en insulinpump.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker and an app company</source>
        <translation>En tillverkare och ett appföretag</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s own trial run</source>
        <translation>En tillverkares egen provomgång</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s trial run over 2 weeks, without a group to compare with.</source>
        <translation>En tillverkares provomgång över 2 veckor, utan en grupp att jämföra med.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>A mark, to find the moment later in the details.</source>
        <translation>Ett märke, för att hitta ögonblicket senare bland detaljerna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>A mat cannot look at you.</source>
        <translation>En matta kan inte undersöka dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is a foam pad about as long as your back. Its cover is set with small plastic points, more than 6,000 on most mats.</source>
        <translation>En spikmatta är en dyna av skum, ungefär lika lång som din rygg. Överdraget är fullt av små piggar av plast, fler än 6 000 på de flesta mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is light. It is easy to put away and to take with you.</source>
        <translation>En matta är lätt. Den är enkel att lägga undan och att ta med sig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A mat maker and an app company, 120 users, 6 weeks.</source>
        <translation>En tillverkare av spikmattor och ett appföretag, 120 användare, 6 veckor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A mental illness</source>
        <translation>En psykisk sjukdom</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A new wound, break or operation</source>
        <translation>Ett nytt sår, en ny fraktur eller operation</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A pacemaker</source>
        <translation>En pacemaker</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A paper on why very high numbers are lower the next time, worked through with made-up people.</source>
        <translation>En artikel om varför mycket höga siffror är lägre nästa gång, genomräknad med påhittade personer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>A pillow under the neck, or standing on the mat, eases headaches and migraine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>En kudde under nacken, eller att stå på mattan, lindrar huvudvärk och migrän.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A point that is broken or loose can cut. Put a cloth over it, or stop using the mat.</source>
        <translation>En pigg som är trasig eller lös kan skära. Lägg ett tyg över den, eller sluta använda mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A quiet word at the times you choose.</source>
        <translation>En stillsam påminnelse vid de tider du väljer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A rash</source>
        <translation>Utslag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A reminder never comes during a session. It is not counted whether you follow it.</source>
        <translation>En påminnelse kommer aldrig under en session. Om du följer den räknas inte någonstans.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>A report for a doctor or physiotherapist</source>
        <translation>En rapport till läkare eller fysioterapeut</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 12 studies of pressing points for migraine.</source>
        <translation>En översikt av 12 studier av tryck på punkter mot migrän.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 223 studies of slow breathing.</source>
        <translation>En översikt av 223 studier av långsam andning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 23 trials of pressing points for low back pain.</source>
        <translation>En översikt av 23 studier av tryck på punkter mot ländryggssmärta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 49 studies of needles for migraine.</source>
        <translation>En översikt av 49 studier av nålar mot migrän.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 8 trials of needles and blood flow nearby.</source>
        <translation>En översikt av 8 studier av nålar och blodflöde i närheten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of magnets worn for pain.</source>
        <translation>En översikt av studier av magneter som bars mot smärta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of slow breathing.</source>
        <translation>En översikt av studier av långsam andning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A seat or a bed is easier to get up from than the floor.</source>
        <translation>Soffa, stol eller säng är lättare att komma upp från än golvet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>A second start shows the window that is there. One folder is used by one program at a time.</source>
        <translation>En andra start visar fönstret som redan finns. En mapp används av ett program i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A session by ear</source>
        <translation>En session på gehör</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A shirt or a cloth makes it weaker. You still feel pressure, most of all where bone is close to the skin.</source>
        <translation>En tröja eller ett tyg gör det svagare. Du känner ändå tryck, mest där skelettet ligger nära huden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A short in-breath and a long, soft out-breath, for the evening.</source>
        <translation>En kort inandning och en lång, mjuk utandning, för kvällen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A short, upright break is enough.</source>
        <translation>En kort paus i upprätt ställning räcker.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A soft surface gives way. A hard floor does not, so the points press more.</source>
        <translation>Ett mjukt underlag ger efter. Ett hårt golv gör det inte, så piggarna trycker mer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A spot stays numb for more than an hour.</source>
        <translation>Ett ställe är bortdomnat i mer än en timme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>A sting that fades is normal. This is not.</source>
        <translation>Stick som avtar är normalt. Det här är det inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A test of telling people not to breathe too deeply at a slow pace.</source>
        <translation>En prövning av att säga åt folk att inte andas för djupt i långsam takt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A touch slower than the even breath. In a large study it did no better than a faster pace.</source>
        <translation>En aning långsammare än den jämna andningen. I en stor studie gick det inte bättre än med en snabbare takt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A trial of 36 people saw no harm. Those who ran it say that nobody has looked into the risks.</source>
        <translation>En studie med 36 personer såg ingen skada. De som gjorde den säger att ingen har undersökt riskerna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About breathing, not mats.</source>
        <translation>Om andning, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About health care, not mats.</source>
        <translation>Om hälso- och sjukvård, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>About now many people feel the points spread into warmth.</source>
        <translation>Ungefär nu känner många att sticken breder ut sig till värme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Above all for feet and legs. You may not feel a small sore, and it may close slowly.</source>
        <translation>Framför allt för ben och fötter. Du kanske inte känner ett litet sår, och det kan läka långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Acclimatisation</source>
        <translation>Tillvänjning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>After a break</source>
        <translation>Efter ett uppehåll</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a few minutes the sting often turns into warmth.</source>
        <translation>Efter några minuter övergår sticken ofta i värme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a run</source>
        <translation>Efter löpning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After a session</source>
        <translation>Efter en session</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After meals</source>
        <translation>Efter maten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>After some minutes the sting is not weaker, but stronger.</source>
        <translation>Efter några minuter är sticken inte svagare, utan starkare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>After sport</source>
        <translation>Efter idrott</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After you press “I am up”, the program asks how you feel now. The ring is what you said before. You need not answer.</source>
        <translation>När du har tryckt på ”Jag är uppe” frågar programmet hur det känns nu. Ringen är det du sa före. Inget måste besvaras.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Aged 7 to 17</source>
        <translation>I åldern 7 till 17 år</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Aged 7 to 17.</source>
        <translation>I åldern 7 till 17 år.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>All keys, over the window. A session shows its own.</source>
        <translation>Alla tangenter, över fönstret. En session visar sina egna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>All your weight on your feet: the strongest way of all.</source>
        <translation>All din tyngd på fötterna: det starkaste sättet av alla.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Already open</source>
        <translation>Redan öppet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also after years of steroids. Wear a shirt, lie on something soft, and stay for 15 minutes at most.</source>
        <translation>Också efter år med kortison. Ha en tröja på dig, ligg på något mjukt och stanna i högst 15 minuter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you bleed or bruise easily. Some makers say never. Others say ask, then use a cloth.</source>
        <translation>Också om du lätt blöder eller får blåmärken. En del tillverkare säger aldrig. Andra säger att man ska fråga, och sedan använda ett tyg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you might be pregnant. The guide and the makers say to ask first.</source>
        <translation>Också om du kanske är det. Guiden och tillverkarna säger att man ska fråga först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also with a mat that has no magnets.</source>
        <translation>Även med en matta som inte har magneter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Alt+Left</source>
        <translation>Alt+Vänster</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An adult stays in the room.</source>
        <translation>En vuxen stannar i rummet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm has pins and needles for more than a few days.</source>
        <translation>Du har haft myrkrypningar i en arm i mer än några dagar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is numb or weak.</source>
        <translation>En arm eller ett ben är bortdomnat eller svagt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is suddenly weak or clumsy.</source>
        <translation>En arm eller ett ben är plötsligt svagt eller klumpigt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An infection counts too.</source>
        <translation>En infektion räknas också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An insulin pump counts too.</source>
        <translation>En insulinpump räknas också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Another computer</source>
        <translation>En annan dator</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Another way to breathe.</source>
        <translation>Ett annat sätt att andas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Answer the short question above the button, then press “Start”. You get some seconds to lie down. After that the session needs nothing from you.</source>
        <translation>Svara på den korta frågan ovanför knappen och tryck sedan på ”Starta”. Du får några sekunder att lägga dig. Sedan behöver sessionen inget från dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Answers that you gave but had not saved are kept too. The next start offers to save them or to look at them.</source>
        <translation>Svar som du gav men inte hade sparat finns också kvar. Nästa start erbjuder dig att spara dem eller titta på dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Are you short of breath, or does your chest hurt? Call the emergency number of your country now.</source>
        <translation>Är du andfådd, eller har du ont i bröstet? Ring nödnumret i ditt land nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Areas that are not for the mat</source>
        <translation>Områden som inte är för mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>As a list</source>
        <translation>Som lista</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask a doctor, nurse, midwife or pharmacist before you use the mat. Makers advise that too.</source>
        <translation>Fråga en läkare, sjuksköterska, barnmorska eller apotekare innan du använder mattan. Det råder tillverkarna också till.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask first</source>
        <translation>Fråga först</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the end you see how to get up slowly. Press “I am up” when you are.</source>
        <translation>På slutet ser du hur du reser dig långsamt. Tryck på ”Jag är uppe” när du är det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the first start the program asks what is true for you. Read all lines. Press “None of these apply”, or tick what is true and press “Continue”. What you answer decides what is offered.</source>
        <translation>Vid första starten frågar programmet vad som stämmer för dig. Läs alla rader. Tryck på ”Inget av detta stämmer”, eller kryssa för det som stämmer och tryck på ”Fortsätt”. Det du svarar avgör vad som erbjuds.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>At the top you choose the time shown, and below it kind, area and goal. The graphs follow at once. “Mat against rest” keeps to its own days. “Level ladder” always counts all your sessions.</source>
        <translation>Högst upp väljer du tiden som visas, och under den typ, område och mål. Diagrammen följer med på en gång. ”Matta mot vila” håller sig till sina egna dagar. ”Nivåtrappa” räknar alltid alla dina sessioner.</translation>
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
        <translation>Rygg och ben</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of head</source>
        <translation>Bakhuvud</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of thighs</source>
        <translation>Baksida lår</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Back pain</source>
        <translation>Ryggvärk</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Back tension</source>
        <translation>Spänd rygg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Back to where you came from.</source>
        <translation>Tillbaka dit du kom ifrån.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Bad moments pass</source>
        <translation>Dåliga stunder går över</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Balance and getting up</source>
        <translation>Balans och att resa sig</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Balban and others, 2023</source>
        <translation>Balban med flera, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Bed or couch</source>
        <translation>Säng eller liggsoffa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Before bed</source>
        <translation>Före läggdags</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Before you begin you read how often such a comparison finds a difference that is there. It does not always find it. “No clear difference between mat and plain rest for you” is an answer too.</source>
        <translation>Innan du börjar läser du hur ofta en sådan jämförelse hittar en skillnad som finns. Den hittar den inte alltid. ”Ingen tydlig skillnad mellan matta och enbart vila för dig” är också ett svar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin from the first step of all.</source>
        <translation>Börja från det allra första steget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin soft and short, and change one thing at a time.</source>
        <translation>Börja mjukt och kort, och ändra en sak i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin your level from its first step.</source>
        <translation>Börja din nivå från dess första steg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Belly</source>
        <translation>Mage</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees and lower your back gently onto the pillow.</source>
        <translation>Böj knäna och sänk ryggen varsamt ner på kudden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees to bring your lower back on. Straighten them to ease it.</source>
        <translation>Böj knäna för att få ner ländryggen. Sträck ut dem för att lätta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Bend your knees to bring your lower back onto the points. Straighten them to ease it.</source>
        <translation>Böj knäna för att få ländryggen mot piggarna. Sträck ut dem för att lätta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees.</source>
        <translation>Böj knäna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Better not</source>
        <translation>Bäst att låta bli</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Better than nothing. No clear difference from dummy needles.</source>
        <translation>Bättre än ingenting. Ingen tydlig skillnad mot låtsasnålar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blocked nose</source>
        <translation>Täppt näsa</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow</source>
        <translation>Blodflöde</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow and pressed points calm a mild upset stomach.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Blodflöde och tryck på punkter lugnar en mage i lätt oordning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was a little lower right after. Stress was perhaps a little lower too.</source>
        <translation>Blodtrycket var lite lägre direkt efteråt. Stressen var kanske också lite lägre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was lower half an hour later.</source>
        <translation>Blodtrycket var lägre en halvtimme senare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Blood thinners</source>
        <translation>Blodförtunnande läkemedel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Body heat map</source>
        <translation>Värmekarta över kroppen</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Bone lies right under the skin here, so the points would hurt.</source>
        <translation>Skelettet ligger direkt under huden här, så piggarna skulle göra ont.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Bones, nerves and mind</source>
        <translation>Skelett, nerver och psyke</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups felt better, with no difference between them.</source>
        <translation>Båda grupperna mådde bättre, utan skillnad mellan dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups got better. One of the pain scores changed only with the mat.</source>
        <translation>Båda grupperna blev bättre. Ett av smärtmåtten ändrades bara med mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Both legs hurt, tingle, go weak or go numb.</source>
        <translation>Båda benen gör ont, pirrar, blir svaga eller domnar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Box</source>
        <translation>Fyrkant</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Breathe as you like.</source>
        <translation>Andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Breathe as you like. Let the out-breath be a little longer.</source>
        <translation>Andas som du vill. Låt utandningen vara lite längre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathe slower, not bigger. People who are new to it often take in too much air, and that can make you dizzy.</source>
        <translation>Andas långsammare, inte djupare. Den som är ny på det tar ofta in för mycket luft, och det kan göra en yr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Breathe slowly</source>
        <translation>Andas långsamt</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing 4-4-8</source>
        <translation>Andning 4-4-8</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing lifted mood more than mindfulness did, sighs most of all.</source>
        <translation>Andning lyfte humöret mer än medveten närvaro, och suckar allra mest.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathing on the mat</source>
        <translation>Andning på mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Broken skin</source>
        <translation>Sår på huden</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Calves</source>
        <translation>Vader</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Caring for your mat</source>
        <translation>Att sköta om mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Change one thing at a time: the minutes, the cloth or the surface.</source>
        <translation>Ändra en sak i taget: minuterna, tyget eller underlaget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Changing the plan</source>
        <translation>Ändra planen</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Chest</source>
        <translation>Bröst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Children under 7</source>
        <translation>Barn under 7 år</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose and After</source>
        <translation>Välj och Efter</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Choose the place that feels tight.</source>
        <translation>Välj stället som känns spänt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Choose the time and the days of the week. There can be several, and each can be removed.</source>
        <translation>Välj tiden och veckodagarna. Det kan finnas flera, och var och en går att ta bort.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Choose where, with mouse, keys or a list.</source>
        <translation>Välj var, med mus, tangenter eller en lista.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Chooses the area. With Shift it is added as a stage, or taken out.</source>
        <translation>Väljer området. Med Shift läggs det till som en del, eller tas bort.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Clean, dry, and out of the way of small feet.</source>
        <translation>Ren, torr och ur vägen för små fötter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Clear head</source>
        <translation>Rensa huvudet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Closes the window.</source>
        <translation>Stänger fönstret.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Common, and gone soon</source>
        <translation>Vanligt, och snart borta</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Compared with doing nothing.</source>
        <translation>Jämfört med att inte göra något.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Corner marks show where the mat would lie.</source>
        <translation>Hörnmärken visar var mattan skulle ligga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Delete, Backspace</source>
        <translation>Delete, Backspace</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Details stand beside the table. “Edit” is for what you remember better, such as a rating, the minutes or the note.</source>
        <translation>Detaljerna står bredvid tabellen. ”Redigera” är för det som du minns bättre, till exempel en skattning, minuterna eller anteckningen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Diabetes, numb feet or poor balance? Ask a doctor or nurse first.</source>
        <translation>Diabetes, bortdomnade fötter eller dålig balans? Fråga läkare eller sjuksköterska först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Digestion</source>
        <translation>Matsmältning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Dim the screen.</source>
        <translation>Dämpa skärmen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Dizziness</source>
        <translation>Yrsel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Dizzy or short of breath? Breathe as you like, with smaller breaths.</source>
        <translation>Yr eller andfådd? Andas som du vill, med mindre andetag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Dizzy when you stand up</source>
        <translation>Yr när du reser dig</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Do it at about the same time of day, and for the same number of minutes. Rate tension before and after. The first session of the day counts.</source>
        <translation>Gör det ungefär samma tid på dagen, lika länge varje dag. Skatta spänning före och efter. Dagens första session räknas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Do not lean on the points. Keep your inner wrists free.</source>
        <translation>Luta dig inte på piggarna. Håll handledernas insida fri.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Do not stand on the mat, and get up slowly.</source>
        <translation>Stå inte på mattan, och res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Do not use a mat with magnets if you have a pacemaker, a heart device or an insulin pump.</source>
        <translation>Använd inte en matta med magneter om du har en pacemaker, en hjärtapparat eller en insulinpump.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Does the same from the command line. Minutes and pattern can be left out.</source>
        <translation>Gör detsamma från kommandoraden. Minuter och mönster kan utelämnas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Get up slowly, then sit for a minute and look at your skin.</source>
        <translation>Klart. Res dig långsamt, sitt sedan en minut och titta på huden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on and step back off. Then sit down and look at your soles.</source>
        <translation>Klart. Håll i dig och kliv bakåt av mattan. Sätt dig sedan och titta på fotsulorna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on, stand straight up, then look at your skin.</source>
        <translation>Klart. Håll i dig, res dig rakt upp och titta sedan på huden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lean forward, sit for a while, then look at your skin.</source>
        <translation>Klart. Luta dig framåt, sitt en stund och titta sedan på huden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your arms straight up, then look at your skin.</source>
        <translation>Klart. Lyft armarna rakt upp och titta sedan på huden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your feet off, stay seated for a while and look at your soles.</source>
        <translation>Klart. Lyft av fötterna, sitt kvar en stund och titta på fotsulorna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Take your time, then get up slowly.</source>
        <translation>Klart. Ta god tid på dig och res dig sedan långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Drowsy, drunk or driving soon</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Dåsig, berusad eller ska köra snart</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>During a session</source>
        <translation>Under en session</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Each graph of ratings says how many sessions were rated both times. What you leave out is never filled in.</source>
        <translation>Varje diagram över skattningar säger hur många sessioner som skattades båda gångerna. Det du hoppar över fylls aldrig i.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Each thing on the screen has a name and says what it is. During a session the phase, pauses and the end are said. Each graph has a text with its numbers, and a table.</source>
        <translation>Varje sak på skärmen har ett namn och säger vad den är. Under en session läses fasen, pauser och slutet upp. Varje diagram har en text med sina siffror, och en tabell.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easing down</source>
        <translation>Sakta ner</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easy start</source>
        <translation>Mjuk start</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>End the session</source>
        <translation>Avsluta sessionen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ends the program. A session that runs is kept.</source>
        <translation>Avslutar programmet. En session som pågår behålls.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Epilepsy, MS or Parkinson’s</source>
        <translation>Epilepsi, MS eller Parkinsons sjukdom</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Even breath</source>
        <translation>Jämn andning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Every field of the card can be changed. What the guide or your answers rule out is grey, and says why. The minutes stop where the guide stops.</source>
        <translation>Varje fält på kortet går att ändra. Det som guiden eller dina svar utesluter är grått, och säger varför. Minuterna slutar där guiden slutar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Every session in a table that you can search and correct.</source>
        <translation>Varje session i en tabell som du kan söka i och rätta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Everyone knew who pressed. A place that a mat does not reach.</source>
        <translation>Alla visste vem som tryckte. Ett ställe som en matta inte når.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everything can be done without a mouse.</source>
        <translation>Allt går att göra utan mus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Everything stays on this computer. The program has no account, and nothing in it can use a network. “Folder of the history” in “Settings” shows the place, and “Open folder” opens it.</source>
        <translation>Allt stannar på den här datorn. Programmet har inget konto, och inget i det kan använda ett nätverk. ”Historikens mapp” i ”Inställningar” visar platsen, och ”Öppna mappen” öppnar den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everywhere</source>
        <translation>Överallt</translation>
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
        <translation>Ansikte och huvud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Face, throat, chest, belly and some more are never for the mat. You can still press them: then the program says why, and offers what is near. It does the same for areas that your answers rule out.</source>
        <translation>Ansikte, hals, bröst, mage och några till är aldrig för mattan. Du kan ändå trycka på dem: då säger programmet varför, och erbjuder det som ligger nära. Det gör det också för områden som dina svar utesluter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Faint or dizzy</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Svimfärdig eller yr</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Fainting</source>
        <translation>Svimning</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Farrar and others, 2001</source>
        <translation>Farrar med flera, 2001</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Feel-good chemicals</source>
        <translation>Må bra-ämnen</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Feet</source>
        <translation>Fötter</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Feet that are numb or slow to mend should stay off the points.</source>
        <translation>Fötter som är bortdomnade eller läker långsamt bör hållas borta från piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Few studies have looked at mats, and most of them were small. Here is how sure anyone can be.</source>
        <translation>Få studier har undersökt mattor, och de flesta av dem var små. Så här säker kan man vara.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Fincham and others, 2023</source>
        <translation>Fincham med flera, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Finish before you go to bed. The mat is not for sleeping on.</source>
        <translation>Sluta innan du går och lägger dig. Mattan är inte till för att sova på.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Firm floor</source>
        <translation>Hårt golv</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>First touch</source>
        <translation>Första kontakten</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Five minutes more, five less. Before the start, ten seconds.</source>
        <translation>Fem minuter mer, fem mindre. Före starten, tio sekunder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Foam, a cover and thousands of small points.</source>
        <translation>Skum, ett överdrag och tusentals små piggar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>For pain, a change of 2 is one that most people notice. That comes from weeks of care, not from 20 minutes. For tension, energy, mood and sleep, 2 points is only our rule of thumb.</source>
        <translation>För smärta är en förändring på 2 en som de flesta märker. Det kommer från veckor av vård, inte från 20 minuter. För spänning, energi, humör och sömn är 2 poäng bara vår tumregel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>For relaxation only. The mat cannot tell what is wrong with you, and it is no remedy for an illness.</source>
        <translation>Bara för avslappning. Mattan kan inte ta reda på vad som är fel, och den är inget botemedel mot någon sjukdom.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>For the back and for standing the guide names the minutes. For all other areas it names none, so those limits are our own.</source>
        <translation>För ryggen och för att stå anger guiden minuterna. För alla andra områden anger den inga, så de gränserna är våra egna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Forearms and hands</source>
        <translation>Underarmar och händer</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four breaths with a long hold, then the long out-breath. Only lying down.</source>
        <translation>Fyra andetag där du håller andan länge, sedan den långa utandningen. Bara liggande.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four equal sides: in, hold, out, hold.</source>
        <translation>Fyra lika sidor: in, håll, ut, håll.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Frizziero and others, 2021</source>
        <translation>Frizziero med flera, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>From prickly to warm, minute by minute.</source>
        <translation>Från stickande till varmt, minut för minut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>From the first start to lying down, in five steps.</source>
        <translation>Från första starten till att du ligger ner, i fem steg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Full screen and back.</source>
        <translation>Helskärm och tillbaka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Get comfortable. There is nothing else to do.</source>
        <translation>Gör det bekvämt för dig. Det finns inget annat att göra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Get help now</source>
        <translation>Sök hjälp nu</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and do not hold your breath.</source>
        <translation>Res dig långsamt, och håll inte andan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and stay seated for a minute at the end.</source>
        <translation>Res dig långsamt, och sitt kvar en minut på slutet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Getting up</source>
        <translation>När du reser dig</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Glutes and hips</source>
        <translation>Skinkor och höfter</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Go down on your elbows, then lower your back bit by bit. Do not slide.</source>
        <translation>Gå ner på armbågarna och sänk sedan ryggen lite i taget. Glid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Go down slowly, one part at a time. Do not slide on the points: that can scratch your skin. Get up just as slowly.</source>
        <translation>Sänk dig långsamt, en del av kroppen i taget. Glid inte på piggarna: det kan rispa huden. Res dig lika långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Goes back to such a copy. What was there before is kept aside here too.</source>
        <translation>Går tillbaka till en sådan kopia. Det som fanns där före sparas vid sidan om även här.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Goes from one thing to the next, Shift+Tab back.</source>
        <translation>Går från en sak till nästa, Shift+Tab tillbaka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Half a minute</source>
        <translation>En halv minut</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Half-time. Stay as long as it feels good, or finish here. Both are fine.</source>
        <translation>Halvtid. Stanna så länge det känns bra, eller sluta här. Båda går bra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hands on the mat, at a table</source>
        <translation>Händerna på mattan, vid ett bord</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hands, not mats.</source>
        <translation>Händer, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Hard to get up from the floor</source>
        <translation>Svårt att komma upp från golvet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Head</source>
        <translation>Huvud</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Head &amp; neck tension</source>
        <translation>Spänt huvud och nacke</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Headache</source>
        <translation>Huvudvärk</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy students, 3 weeks: one group on a mat, one group at rest without anything.</source>
        <translation>Friska studenter, 3 veckor: en grupp på en matta, en grupp i vila utan någonting.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy young people. We did not see how many minutes a day.</source>
        <translation>Friska unga människor. Vi såg inte hur många minuter om dagen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Heart and blood</source>
        <translation>Hjärta och blod</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Heart rate and blood pressure went down right after.</source>
        <translation>Puls och blodtryck sjönk direkt efteråt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Heart, stroke or blood vessels</source>
        <translation>Hjärta, stroke eller blodkärl</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Here, standing comes with level 2 of the feet. That is our own choice.</source>
        <translation>Här kommer stående med nivå 2 för fötterna. Det är vårt eget val.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>High blood pressure</source>
        <translation>Högt blodtryck</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Hip &amp; leg</source>
        <translation>Höft och ben</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Hips</source>
        <translation>Höfter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hohmann and others, 2012</source>
        <translation>Hohmann med flera, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Hold Ctrl or Shift and press to add another area as a next stage, or to take it out again.</source>
        <translation>Håll ned Ctrl eller Shift och tryck för att lägga till ett område som nästa del, eller för att ta bort det igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to something firm, keep your eyes open and step straight down.</source>
        <translation>Håll i något stadigt, håll ögonen öppna och kliv rakt ner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and sit down slowly, weight spread evenly.</source>
        <translation>Håll i stolen och sätt dig långsamt, med tyngden jämnt fördelad.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and stand straight up, without sliding.</source>
        <translation>Håll i stolen och res dig rakt upp, utan att glida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on with one hand, eyes open.</source>
        <translation>Håll i dig med en hand, ögonen öppna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Holding the breath</source>
        <translation>Att hålla andan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>How it goes</source>
        <translation>Så går det till</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>How many sessions it takes</source>
        <translation>Hur många sessioner som krävs</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>How much is much</source>
        <translation>Hur mycket som är mycket</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How much you did, by kind. A line marks the weekly goal, which you change in “Settings”.</source>
        <translation>Hur mycket du gjorde, uppdelat efter typ. En linje markerar veckomålet, som du ändrar i ”Inställningar”.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How strong the points felt in the first minute and at the end, session after session.</source>
        <translation>Hur starka piggarna kändes första minuten och på slutet, session för session.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>How the feeling changed was quite different from one time to the next.</source>
        <translation>Hur känslan ändrades var ganska olika från en gång till nästa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>How the mat feels</source>
        <translation>Hur mattan känns</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>How to do it</source>
        <translation>Så gör du</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>How to end a session</source>
        <translation>Så avslutar du en session</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>How to get onto the mat, and off it again.</source>
        <translation>Hur du kommer på plats på mattan, och av den igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am pregnant, or might be</source>
        <translation>Jag är gravid, eller kan vara det</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am unsteady, or have fallen lately</source>
        <translation>Jag är ostadig, eller har fallit nyligen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am very sleepy or drunk</source>
        <translation>Jag är mycket sömnig eller berusad</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I cannot easily get up from the floor</source>
        <translation>Jag kommer inte lätt upp från golvet</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I feel touch or pain less somewhere</source>
        <translation>Jag känner beröring eller smärta sämre någonstans</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I get faint or dizzy standing up</source>
        <translation>Jag blir svimfärdig eller yr när jag reser mig</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I had an operation or injury lately</source>
        <translation>Jag har nyligen opererats eller skadats</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a blood clot or sore vein</source>
        <translation>Jag har en blodpropp eller en öm åder</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a fever or feel ill</source>
        <translation>Jag har feber eller känner mig sjuk</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a pacemaker or another device</source>
        <translation>Jag har en pacemaker eller en annan apparat</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have cancer</source>
        <translation>Jag har cancer</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have diabetes</source>
        <translation>Jag har diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have eczema, psoriasis, moles or warts</source>
        <translation>Jag har eksem, psoriasis, födelsemärken eller vårtor</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have epilepsy, MS or Parkinson’s</source>
        <translation>Jag har epilepsi, MS eller Parkinsons sjukdom</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have heart or blood vessel trouble</source>
        <translation>Jag har besvär med hjärta eller blodkärl</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have high blood pressure</source>
        <translation>Jag har högt blodtryck</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have weak bones or a bent spine</source>
        <translation>Jag har skört skelett eller krökt ryggrad</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have, or had, psychosis</source>
        <translation>Jag har, eller har haft, psykos</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I take blood thinners</source>
        <translation>Jag tar blodförtunnande läkemedel</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>If a leg feels numb or weak, see a doctor first.</source>
        <translation>Om ett ben känns domnat eller svagt, gå till läkare först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If at times you lose touch with what is real. And if it makes you panic to relax, breathe as you like.</source>
        <translation>Om du ibland tappar kontakten med verkligheten. Och om du får panik av att slappna av, andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>If it is clear, a sentence says so. It also says that rest often does this too.</source>
        <translation>Om det är tydligt säger en mening det. Den säger också att vila ofta gör detsamma.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>If it is hard for you to get up from the floor alone, use a seat or a bed.</source>
        <translation>Om det är svårt för dig att komma upp från golvet ensam, använd soffa, stol eller säng.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If it was cut off</source>
        <translation>Om den bröts</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something does not work</source>
        <translation>Om något inte fungerar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something is wrong, the line says what to do.</source>
        <translation>Om något är fel säger raden vad du ska göra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>If the breath is too long for you, press S. It gets shorter, and stays so the next time. B lets you breathe as you like.</source>
        <translation>Om andetaget är för långt för dig, tryck på S. Det blir kortare, och förblir så nästa gång. B låter dig andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If the computer went off during a session, the next start offers its minutes: “Keep” or “Discard”. If it only slept or stood still, you are asked whether that time counts.</source>
        <translation>Om datorn stängdes av under en session erbjuder nästa start dess minuter: ”Behåll” eller ”Släng”. Om den bara var i viloläge eller stod still får du frågan om den tiden ska räknas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>If the file is damaged</source>
        <translation>Om filen är skadad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>If there is no sound</source>
        <translation>Om det inte hörs något ljud</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>If you feel light-headed, breathe as you like.</source>
        <translation>Om du blir vimmelkantig, andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If you have, or had, an illness of one of these.</source>
        <translation>Om du har, eller har haft, en sjukdom i något av dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>If you lie on it with bare skin, wash first, and do not share it without a cloth between.</source>
        <translation>Om du ligger på den med bar hud, tvätta dig först, och dela den inte med andra utan tyg emellan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>If you may not use the mat</source>
        <translation>Om du inte får använda mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, hold on and shift your weight slowly. Do not twist.</source>
        <translation>Om du vill röra dig, håll i dig och flytta tyngden långsamt. Vrid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your arms a little. Do not slide.</source>
        <translation>Om du vill röra dig, lyft armarna lite. Glid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your feet a little. Do not slide.</source>
        <translation>Om du vill röra dig, lyft fötterna lite. Glid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your head a little. Do not slide.</source>
        <translation>Om du vill röra dig, lyft huvudet lite. Glid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your legs a little. Do not slide.</source>
        <translation>Om du vill röra dig, lyft benen lite. Glid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift yourself a little. Do not slide.</source>
        <translation>Om du vill röra dig, lyft dig lite. Glid inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Ill or feverish</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Sjuk eller febrig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>In Learn</source>
        <translation>I Kunskap</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>In a lab study it was higher while people lay on the mat. Get up slowly.</source>
        <translation>I en labbstudie var det högre medan personerna låg på mattan. Res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>In a lab, blood pressure was higher while people lay on the mat, and the heart beat slower.</source>
        <translation>I ett labb var blodtrycket högre medan personerna låg på mattan, och hjärtat slog långsammare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>In a way, most people do it. They press their neck when a headache starts, or rub their feet after a long day of standing.</source>
        <translation>På sätt och vis gör de flesta det. De trycker på nacken när en huvudvärk börjar, eller gnider fötterna efter en lång dag stående.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In and out for the same time. Slower, not bigger.</source>
        <translation>In och ut lika länge. Långsammare, inte djupare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>In cancer care, massage advice is to check with your team.</source>
        <translation>Inom cancervården är rådet om massage att höra med sitt vårdteam.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small study of two weeks, mat users had less neck pain than people who waited. They knew what they were given.</source>
        <translation>I en liten studie på två veckor hade de som använde matta mindre ont i nacken än de som väntade. De visste vad de hade fått.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small trial, mat users had less pain than people who waited. In another, the pain score moved only in the group that added the mat to exercise. A third saw ease only right after use.</source>
        <translation>I en liten studie hade de som använde matta mindre ont än de som väntade. I en annan ändrades smärtpoängen bara i gruppen som lade till mattan till träning. En tredje såg lindring bara direkt efteråt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>In one study, 8 of 91 people gave up because it hurt too much. So it may be that a mat is not for you. Ending early is a good choice, and the minutes still count.</source>
        <translation>I en studie gav 8 av 91 personer upp för att det gjorde för ont. Det kan alltså vara så att en matta inte är något för dig. Att sluta i förtid är ett bra val, och minuterna räknas ändå.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>In one study, older people walked on a mat like cobblestones, or walked as usual. The first had better balance afterwards. But walking is exercise. It says little about standing still on points.</source>
        <translation>I en studie gick äldre personer på en matta som liknade kullersten, eller gick som vanligt. De första hade bättre balans efteråt. Men att gå är motion. Det säger lite om att stå still på piggar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In people with tense, sore muscles only the worst pain went down. Their usual pain did not.</source>
        <translation>Hos personer med spända, ömma muskler minskade bara den värsta smärtan. Deras vanliga smärta gjorde det inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>In the best study so far, the mat and plain rest did the same. This is about you alone.</source>
        <translation>I den bästa studien hittills gjorde mattan och enbart vila lika mycket. Det här säger något om bara dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>In the end you read what came of it. Before six pairs nothing is said, and before the end only the mean.</source>
        <translation>På slutet läser du vad det blev. Före sex par sägs inget, och före slutet bara medelvärdet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>In the first minute do nothing special. Just let small breaths out slowly.</source>
        <translation>Gör inget särskilt den första minuten. Släpp bara långsamt ut små andetag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In through the nose, out through soft, rounded lips. Good when you are short of breath.</source>
        <translation>In genom näsan, ut genom mjuka, rundade läppar. Bra när du är andfådd.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>In trials of lasting pain, a drop of 2 points was what people called much better. They looked at weeks. One session proves nothing.</source>
        <translation>I studier av långvarig smärta var en minskning på 2 poäng det som folk kallade mycket bättre. De tittade på veckor. En enda session bevisar ingenting.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In two trials, sleep with the mat was no better than without.</source>
        <translation>I två studier var sömnen med mattan inte bättre än utan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In, one more sip of air, then a long sigh out. A few minutes are enough.</source>
        <translation>In, en klunk luft till, sedan en lång suck ut. Några minuter räcker.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Is “Sound” on in “Settings”, and M not pressed? “Test” plays a bell. The command doctor says whether there is a sound device.</source>
        <translation>Är ”Ljud” på i ”Inställningar”, och M inte nedtryckt? ”Prova” spelar en klocka. Kommandot doctor säger om det finns en ljudenhet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It began with a bad fall or a crash.</source>
        <translation>Det började med ett svårt fall eller en krock.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a blow to the head.</source>
        <translation>Det kom efter ett slag mot huvudet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a fall or a crash.</source>
        <translation>Det kom efter ett fall eller en krock.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came at once and is the worst ever.</source>
        <translation>Det kom på en gång och är det värsta någonsin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It feels like a shock down your spine.</source>
        <translation>Det känns som en stöt nedför ryggraden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It gets worse when you cough.</source>
        <translation>Det blir värre när du hostar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It got better just as much with plain rest.</source>
        <translation>Det blev lika mycket bättre med enbart vila.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has a long hold and can make you light-headed.</source>
        <translation>Här håller man andan länge, och det kan göra dig vimmelkantig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has holds. Let go of a hold as soon as it feels tight.</source>
        <translation>Här håller man andan. Släpp så snart det känns trångt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It helps tired muscles while they cool down.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Den hjälper trötta muskler medan de varvar ner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>It is here to help you relax. It cannot find out what is wrong with you, and it does not take the place of a doctor.</source>
        <translation>Det är här för att hjälpa dig att slappna av. Det kan inte ta reda på vad som är fel, och det ersätter inte en läkare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better after six weeks.</source>
        <translation>Det är inte bättre efter sex veckor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better when you rest, or worse at night.</source>
        <translation>Det blir inte bättre när du vilar, eller är värre på natten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>It is severe now</source>
        <translation>Det är svårt just nu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is swollen or hurts, and you are short of breath or your chest hurts.</source>
        <translation>Det är svullet eller gör ont, och du är andfådd eller har ont i bröstet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It keeps coming back, or gets worse.</source>
        <translation>Det kommer tillbaka hela tiden, eller blir värre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It loosens muscles, where it touches and elsewhere.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Den löser upp muskler, där den ligger an och på andra ställen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It relaxes a sore back and sends blood there.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Den får en öm rygg att slappna av och skickar dit blod.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It sits high between your shoulders.</source>
        <translation>Det sitter högt upp mellan skuldrorna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>It turns sharp, or burns.</source>
        <translation>Det blir skarp smärta, eller det bränner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Itching</source>
        <translation>Klåda</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Just for today</source>
        <translation>Bara för i dag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep holding on and step straight back, one foot at a time.</source>
        <translation>Håll fortfarande i dig och kliv rakt bakåt, en fot i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Keep off that spot until a doctor says that you may use it. For the spine that can take a year.</source>
        <translation>Undvik det stället tills en läkare säger att du får använda det. För ryggraden kan det ta ett år.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep off the tailbone and the bony point of the hip.</source>
        <translation>Undvik svanskotan och höftbenets spets.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep off your tailbone and away from the hollow behind your knees.</source>
        <translation>Undvik piggar mot svanskotan och i knävecken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the inner wrist off the points.</source>
        <translation>Håll handledens insida borta från piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the points away from the hollow behind the knee.</source>
        <translation>Håll piggarna borta från knävecket.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep the points away from the hollow behind your knees.</source>
        <translation>Håll piggarna borta från knävecken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep the points off those spots.</source>
        <translation>Håll piggarna borta från de ställena.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your chin level and your throat free.</source>
        <translation>Håll huvudet rakt och halsen fri.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep your chin level. Do not force an arch.</source>
        <translation>Håll huvudet rakt. Tvinga inte fram en båge.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep your eyes open if you like. You can stop at any time.</source>
        <translation>Håll ögonen öppna om du vill. Du kan sluta när som helst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your head a little raised and breathe as it comes.</source>
        <translation>Ha huvudet lite högt och andas som det kommer.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Keeps the screen on.</source>
        <translation>Håller skärmen tänd.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kisker and Schöne, 2023</source>
        <translation>Kisker och Schöne, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kjellgren and others, 2011</source>
        <translation>Kjellgren med flera, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Knees and shins</source>
        <translation>Knän och skenben</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Knees bent, for a small and even touch. Do not push your back into an arch.</source>
        <translation>Böjda knän, för en lätt och jämn kontakt. Pressa inte fram en svank.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Lab study. 32 healthy people lay down with and without a mat, and with and without a calming voice.</source>
        <translation>Labbstudie. 32 friska personer låg ner med och utan matta, och med och utan en lugnande röst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Laborde and others, 2022</source>
        <translation>Laborde med flera, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Later, sit with bare feet.</source>
        <translation>Sitt senare med bara fötter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat on a firm chair.</source>
        <translation>Lägg mattan plant på en stadig stol.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat, with a pillow where your head will go.</source>
        <translation>Lägg mattan plant, med en kudde där huvudet ska ligga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat on a table and sit in front of it.</source>
        <translation>Lägg mattan på ett bord och sätt dig framför det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lean back on a seat, in a shirt.</source>
        <translation>Luta dig bakåt i soffa eller på stol, med tröja.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean back slowly and let the seat carry you.</source>
        <translation>Luta dig långsamt bakåt och låt ryggstödet bära dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean forward, off the mat.</source>
        <translation>Luta dig framåt, bort från mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Leaning back on a seat</source>
        <translation>Bakåtlutad mot ryggstöd</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Learn</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Leaves the dot.</source>
        <translation>Lämnar pricken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Leaving</source>
        <translation>Om du slutar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right</source>
        <translation>Vänster, Höger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right, Up, Down</source>
        <translation>Vänster, Höger, Upp, Ned</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Legs</source>
        <translation>Ben</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Legs and feet</source>
        <translation>Ben och fötter</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Legs resting on the mat</source>
        <translation>Benen vilar på mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Legs with sore or bulging veins.</source>
        <translation>Ben med ömma eller utbuktande ådror.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less pain than in those who waited, in neck and back. How well people got on in daily life with back pain did not change.</source>
        <translation>Mindre smärta än hos dem som väntade, i nacke och rygg. Hur bra det gick i vardagen med ryggsmärta ändrades inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less stress, better sleep and focus in both groups, and no difference between them. Blood pressure and heart rate did not change.</source>
        <translation>Mindre stress, bättre sömn och fokus i båda grupperna, och ingen skillnad mellan dem. Blodtryck och puls ändrades inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Let it dry before you roll it up.</source>
        <translation>Låt den torka innan du rullar ihop den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Let the air out gently. Do not push.</source>
        <translation>Släpp ut luften varsamt. Pressa inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the back of your neck rest on the curve, chin level.</source>
        <translation>Låt nacken vila mot böjen, med huvudet rakt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the weight come bit by bit.</source>
        <translation>Låt tyngden komma lite i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Let them rest. Do not lean your weight on them.</source>
        <translation>Låt dem vila. Lägg inte din tyngd på dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your hands or forearms rest, without leaning.</source>
        <translation>Låt händerna eller underarmarna vila, utan att luta dig på dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your palms or forearms rest on the points.</source>
        <translation>Låt handflatorna eller underarmarna vila på piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your weight down slowly.</source>
        <translation>Låt tyngden sjunka ner långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 1</source>
        <translation>Nivå 1</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 2</source>
        <translation>Nivå 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 3</source>
        <translation>Nivå 3</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Level ladder</source>
        <translation>Nivåtrappa</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your neck rest on the curve.</source>
        <translation>Lägg dig långsamt bakåt och låt nacken vila mot böjen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your weight settle, one part at a time.</source>
        <translation>Lägg dig långsamt bakåt och låt tyngden sjunka, en del av kroppen i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly. The floor gives less, so take your time.</source>
        <translation>Lägg dig långsamt bakåt. Golvet ger efter mindre, så ta god tid på dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down and lift your head.</source>
        <translation>Ligg ner och lyft huvudet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Lie down for 20 minutes and you will often feel better, mat or no mat. In the best study so far, people who just rested did as well as people on a mat. So you can do rest sessions here and compare.</source>
        <translation>Ligg ner i 20 minuter, så känns det ofta bättre, med eller utan matta. I den bästa studien hittills gick det lika bra för dem som bara vilade som för dem på en matta. Därför kan du göra vilosessioner här och jämföra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your hips.</source>
        <translation>Ligg ner, böj knäna och lyft höfterna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your lower back.</source>
        <translation>Ligg ner, böj knäna och lyft ländryggen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, in a shirt.</source>
        <translation>Ligg på något mjukt, med tröja.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, with a bare back.</source>
        <translation>Ligg på något mjukt, med bar rygg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with a bare back.</source>
        <translation>Ligg på golvet, med bar rygg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with the shirt on again.</source>
        <translation>Ligg på golvet, med tröjan på igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Lift mood</source>
        <translation>Lyft humöret</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg off the points, then the other.</source>
        <translation>Lyft ett ben från piggarna, sedan det andra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg, then the other, and take the pillow away.</source>
        <translation>Lyft ett ben, sedan det andra, och ta bort kudden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Lift the part first, slide the pillow under it, then let it down slowly. The guide names no minutes for the pillow. Ours are short.</source>
        <translation>Lyft kroppsdelen först, för in kudden under den och sänk den sedan långsamt. Guiden anger inga minuter för kudden. Våra är korta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your arms straight up off the points.</source>
        <translation>Lyft armarna rakt upp från piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your feet off the points, one at a time.</source>
        <translation>Lyft fötterna från piggarna, en i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your head and take the pillow away.</source>
        <translation>Lyft huvudet och ta bort kudden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your hips and take the pillow away.</source>
        <translation>Lyft höfterna och ta bort kudden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lift yourself, do not slide: thin skin tears.</source>
        <translation>Lyft dig, glid inte: tunn hud går sönder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Linden, 2013</source>
        <translation>Linden, 2013</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Long out-breath</source>
        <translation>Lång utandning</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Longer out-breath</source>
        <translation>Längre utandning</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin after every session.</source>
        <translation>Titta på huden efter varje session.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin afterwards. Stop the mat if you find bruises.</source>
        <translation>Titta på huden efteråt. Sluta med mattan om du hittar blåmärken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Look for a small, even touch. Do not press into a strong arch.</source>
        <translation>Sök en lätt, jämn kontakt. Pressa inte fram en stark svank.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looking around first</source>
        <translation>Se sig omkring först</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looks at your data, the program’s parts, the screen, the sound and the backups, and prints what it found. Each line begins with ok, note or wrong. It changes nothing, and holds nothing of what you wrote.</source>
        <translation>Går igenom dina data, programmets delar, skärmen, ljudet och säkerhetskopiorna, och skriver ut vad det fann. Varje rad börjar med ok, obs eller fel. Det ändrar ingenting, och innehåller inget av det du har skrivit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Loosen muscles</source>
        <translation>Mjuka upp muskler</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Lower afterwards</source>
        <translation>Lägre efteråt</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Lower back</source>
        <translation>Ländrygg</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg onto the mat, then the other.</source>
        <translation>Sänk ner ett ben på mattan, sedan det andra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg, then the other, and let them be heavy.</source>
        <translation>Sänk ner ett ben, sedan det andra, och låt dem vara tunga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and keep your chin level.</source>
        <translation>Sänk huvudet långsamt och håll det rakt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and let it be heavy.</source>
        <translation>Sänk huvudet långsamt och låt det vara tungt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly, chin level. Keep the points off the front and sides of your neck.</source>
        <translation>Sänk huvudet långsamt och håll det rakt. Håll piggarna borta från halsens framsida och sidor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly. Keep the points off your ears and temples.</source>
        <translation>Sänk huvudet långsamt. Håll piggarna borta från öron och tinningar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your hips slowly, off the tailbone.</source>
        <translation>Sänk höfterna långsamt, utan att svanskotan tar emot.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your legs slowly and let them be heavy.</source>
        <translation>Sänk benen långsamt och låt dem vara tunga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower yourself slowly, without a strong arch.</source>
        <translation>Sänk dig långsamt, utan stark svank.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Lying on it is good for the posture of the spine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Att ligga på den är bra för ryggradens hållning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on the floor</source>
        <translation>Liggande på golvet</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on your back</source>
        <translation>Liggande på rygg</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lying still with your body in mind can stir things up.</source>
        <translation>Att ligga still med tankarna på kroppen kan röra upp saker.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>M during a session turns the sound off and on again.</source>
        <translation>M under en session stänger av ljudet och sätter på det igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets</source>
        <translation>Magneter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Magnets and a device in your body</source>
        <translation>Magneter och en apparat i kroppen</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Magnets can disturb a device. Not with this mat.</source>
        <translation>Magneter kan störa en apparat. Inte med den här mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets did no better than dummy magnets for pain.</source>
        <translation>Mot smärta gjorde magneter inte mer än låtsasmagneter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets have been tested for pain. They did no better than dummy magnets.</source>
        <translation>Magneter har prövats mot smärta. De gjorde inte mer än låtsasmagneter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat</source>
        <translation>Magneter i mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat restore a balance in the body.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Magneter i mattan återställer en balans i kroppen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Makers do not agree. At least one says not to stand on its mat. Read the leaflet of yours first.</source>
        <translation>Tillverkarna är inte eniga. Minst en säger att man inte ska stå på dess matta. Läs bruksanvisningen till din först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Makers of mats advise asking first if you have a device.</source>
        <translation>Tillverkare av spikmattor råder till att fråga först om du har en apparat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Makers say that it does no harm to fall asleep on it. Still, do not go to bed on it: 45 minutes is the most that the guide allows. A bell wakes you here.</source>
        <translation>Tillverkare säger att det inte skadar att somna på den. Lägg dig ändå inte på den för natten: 45 minuter är det mesta som guiden tillåter. Här väcks du av en klocka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Makers, web pages</source>
        <translation>Tillverkare, webbsidor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Makes it from the command line. Without the days it is about all sessions.</source>
        <translation>Gör den från kommandoraden. Utan dagarna gäller den alla sessioner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Making it yours</source>
        <translation>Gör det till ditt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Many mats come with a small pillow for neck and head, with the same points. It is not fixed to the mat. You can put it where you like.</source>
        <translation>Många mattor har med en liten kudde för nacke och huvud, med samma slags piggar. Den sitter inte fast i mattan. Du kan lägga den där du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Many small points draw blood into the skin, and tight muscles let go.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Många små piggar drar blod till huden, och spända muskler släpper.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Many small points prick at once. For most people it is odd rather than sore.</source>
        <translation>Många små piggar sticker på en gång. För de flesta är det mer underligt än ont.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Marks and side effects</source>
        <translation>Märken och biverkningar</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks of the points</source>
        <translation>Märken av piggarna</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks or soreness still there the next day</source>
        <translation>Märken eller ömhet kvar nästa dag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Mat against rest</source>
        <translation>Matta mot vila</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Mat curved under your neck</source>
        <translation>Mattan böjd under nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Mat or rest?</source>
        <translation>Matta eller vila?</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Mid back</source>
        <translation>Mellanrygg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Minute by minute</source>
        <translation>Minut för minut</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Minutes and levels follow a guide for those who own such a mat, not a study. In one study of low back pain, 8 of 91 people stopped because it hurt too much.</source>
        <translation>Minuter och nivåer följer en guide för den som äger en sådan matta, inte en studie. I en studie av ländryggssmärta slutade 8 av 91 personer för att det gjorde för ont.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes or changes of each area, on the figure. The areas are never ranked.</source>
        <translation>Minuter eller förändringar för varje område, på figuren. Områdena rangordnas aldrig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes per week</source>
        <translation>Minuter per vecka</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Mixed results.</source>
        <translation>Blandade resultat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Mood and energy</source>
        <translation>Humör och energi</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Most aches pass by themselves. A few signs mean that someone should look at you, and some mean right now. For those, call the emergency number of the country you are in.</source>
        <translation>De flesta krämpor går över av sig själva. Några få tecken betyder att någon bör undersöka dig, och några betyder genast. För dem ringer du nödnumret i landet där du är.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Most covers come off the foam. Wash the cover by hand in warm soapy water. A machine or a dryer can harm the points.</source>
        <translation>De flesta överdrag går att ta av från skummet. Tvätta överdraget för hand i varmt tvålvatten. Tvättmaskin eller torktumlare kan skada piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Most users said they felt better in every way that was asked about.</source>
        <translation>De flesta användare sade att de mådde bättre på alla sätt som man frågade om.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Move off it if a leg tingles or goes numb.</source>
        <translation>Flytta dig från den om det pirrar i ett ben eller om benet domnar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My feet are numb or slow to mend</source>
        <translation>Mina fötter är bortdomnade eller läker långsamt</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My legs have sore or bulging veins</source>
        <translation>Mina ben har ömma eller utbuktande ådror</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My mat or pillow has magnets</source>
        <translation>Min matta eller kudde har magneter</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is sore or broken somewhere</source>
        <translation>Min hud är öm eller har sår någonstans</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is thin and tears easily</source>
        <translation>Min hud är tunn och går lätt sönder</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin reacts to plastic or foam</source>
        <translation>Min hud reagerar på plast eller skum</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>N, Right</source>
        <translation>N, Höger</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Named points and other points did the same, and both did better than none. The exact place may not matter.</source>
        <translation>Namngivna punkter och andra punkter gjorde lika mycket, och båda var bättre än inga. Den exakta platsen kanske inte spelar någon roll.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Nape</source>
        <translation>Nacke</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Natural breath</source>
        <translation>Naturlig andning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Neck</source>
        <translation>Nacke</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Neck &amp; shoulders</source>
        <translation>Nacke och axlar</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Neck pain</source>
        <translation>Nacksmärta</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by SQLAlchemy and wakepy.</source>
        <translation>Behövs av SQLAlchemy och wakepy.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by pyqtgraph.</source>
        <translation>Behövs av pyqtgraph.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles and blood flow</source>
        <translation>Nålar och blodflöde</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles for migraine, 2020</source>
        <translation>Nålar mot migrän, 2020</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles, not mats.</source>
        <translation>Nålar, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Never alone: have somebody in the room.</source>
        <translation>Aldrig ensam: ha någon i rummet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Never use it while you drive.</source>
        <translation>Använd den aldrig när du kör.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No clear difference from dummy magnets.</source>
        <translation>Ingen tydlig skillnad mot låtsasmagneter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>No mat. Get medical advice today.</source>
        <translation>Ingen matta. Kontakta vården i dag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>No needles are used, and the skin is not meant to be pierced.</source>
        <translation>Inga nålar används, och meningen är inte att huden ska gå sönder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No one to compare with.</source>
        <translation>Ingen att jämföra med.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>No pillow?</source>
        <translation>Ingen kudde?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No sound</source>
        <translation>Inget ljud</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Leg pain with numbness or weakness needs a doctor.</source>
        <translation>Ingen studie av mattor. Bensmärta med domning eller svaghet kräver en läkare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Some people like it for head and neck tension. Other ways to press or needle gave mixed results.</source>
        <translation>Ingen studie av mattor. En del gillar det vid spänningar i huvud och nacke. Andra sätt att trycka eller sticka med nålar gav blandade resultat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No window</source>
        <translation>Inget fönster</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it, so we do not say it.</source>
        <translation>Ingen har mätt det, så vi säger det inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it. Healthy blood is already almost full of oxygen. Slow breathing calms you, but adds none.</source>
        <translation>Ingen har mätt det. Friskt blod är redan nästan fullt av syre. Långsam andning lugnar, men tillför inget syre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured them in mat users. The stress hormone cortisol did not change.</source>
        <translation>Ingen har mätt dem hos mattanvändare. Stresshormonet kortisol ändrades inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Nobody has tested how often is best, or how fast to go on. Once a day is plenty at first. If marks or soreness are still there the next day, take a day off.</source>
        <translation>Ingen har prövat hur ofta som är bäst, eller hur fort man ska gå vidare. En gång om dagen är gott och väl i början. Om märken eller ömhet finns kvar nästa dag, ta en dag ledigt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not after a knock to the head. Ask a doctor first.</source>
        <translation>Inte efter ett slag mot huvudet. Fråga en läkare först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not enough to tell.</source>
        <translation>Inte tillräckligt för att säga något.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Not for the mat</source>
        <translation>Inte för mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Not for the night</source>
        <translation>Inte för natten</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not here during pregnancy.</source>
        <translation>Inte här under graviditet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not now, and not until a doctor says that it is over.</source>
        <translation>Inte nu, och inte förrän en läkare säger att det är över.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Not on a fresh injury.</source>
        <translation>Inte på en färsk skada.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not on cracked heels or sore skin.</source>
        <translation>Inte på spruckna hälar eller öm hud.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on that spot</source>
        <translation>Inte på det stället</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on the mat</source>
        <translation>Inte på mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not seen in a journal, and the authors sell the products. We do not count it.</source>
        <translation>Inte sedd i någon tidskrift, och författarna säljer produkterna. Vi räknar den inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not today</source>
        <translation>Inte i dag</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Not while standing, or if deep breaths make you panic. Stop if you tingle or feel dizzy.</source>
        <translation>Inte stående, eller om djupa andetag ger dig panik. Sluta om det pirrar eller om du känner dig yr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not with sore veins, or with a blood clot now or lately.</source>
        <translation>Inte vid ömma ådror, eller med en blodpropp nu eller nyligen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Notice how prickly it is. You can rate the first minute at the end.</source>
        <translation>Lägg märke till hur mycket det sticker. Du kan skatta den första minuten på slutet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Now, or lately.</source>
        <translation>Nu, eller nyligen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Numb groin, weak legs or trouble passing urine? Get medical help now.</source>
        <translation>Bortdomnad i underlivet, svaga ben eller svårt att kissa? Sök vård nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Numbness that lasted</source>
        <translation>Domning som höll i sig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Of 91 people, 8 stopped because it hurt too much. One had red, itching skin.</source>
        <translation>Av 91 personer slutade 8 för att det gjorde för ont. En fick röd, kliande hud.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Olsson and von Scheele, 2011</source>
        <translation>Olsson och von Scheele, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a graph</source>
        <translation>I ett diagram</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>On a phone</source>
        <translation>I en mobil</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a rating</source>
        <translation>På en skattning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>On days that count, “Choose” says what the day asks for. One press takes it. It is an offer: on other days do as you like.</source>
        <translation>På dagar som räknas säger ”Välj” vad som gäller för dagen. Ett tryck väljer det. Det är ett erbjudande: andra dagar gör du som du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>On how many days there was a session. There is no streak and no score.</source>
        <translation>På hur många dagar det var en session. Det finns ingen svit och inget betyg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On the figure</source>
        <translation>På figuren</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>On the first day many breathed too much air, and it was not more relaxing. After a week hardly anyone did.</source>
        <translation>Den första dagen andades många in för mycket luft, och det var inte mer avslappnande. Efter en vecka gjorde nästan ingen det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On the floor, knees bent</source>
        <translation>På golvet, böjda knän</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>On the mat</source>
        <translation>På mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>On the mat, blood pressure was higher in one study.</source>
        <translation>På mattan var blodtrycket högre i en studie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>On the page “Choose”, press an area of the figure, or pick what you would like at the top, such as “Unwind”. The card on the right shows the plan: position, surface, clothing, minutes and breathing.</source>
        <translation>Tryck på ett område av figuren på sidan ”Välj”, eller välj högst upp vad du vill, till exempel ”Varva ner”. Kortet till höger visar planen: ställning, underlag, klädsel, minuter och andning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On your back, knees bent</source>
        <translation>På rygg, böjda knän</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>One dot for each day. Bigger and darker means more minutes.</source>
        <translation>En prick för varje dag. Större och mörkare betyder fler minuter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One eye is red and hurts.</source>
        <translation>Ett öga är rött och gör ont.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One lab study saw signs of more blood flow in the back. Nothing shows more than that.</source>
        <translation>En labbstudie såg tecken på mer blodflöde i ryggen. Inget visar mer än så.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg</source>
        <translation>Ett ben</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One leg is newly swollen, hot or sore</source>
        <translation>Ett ben har nyligen blivit svullet, hett eller ömt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg is newly swollen, warm or red, or a vein is hard and sore.</source>
        <translation>Ett ben har nyligen blivit svullet, varmt eller rött, eller en åder är hård och öm.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>One leg newly swollen, hot or sore</source>
        <translation>Ett ben som nyligen blivit svullet, hett eller ömt</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>One leg newly swollen, hot or sore? No mat. Get medical advice today.</source>
        <translation>Har ett ben nyligen blivit svullet, hett eller ömt? Ingen matta. Kontakta vården i dag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>One lower or higher. Digits work too; for 10, type 1 and 0.</source>
        <translation>Ett lägre eller högre. Siffror fungerar också; för 10, skriv 1 och 0.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One maker of mats says that you should never be alone on it.</source>
        <translation>En tillverkare av spikmattor säger att du aldrig bör vara ensam på den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>One maker says not to lie face down on a mat. Others say you may. We leave it out.</source>
        <translation>En tillverkare säger att man inte ska ligga på mage på en matta. Andra säger att det går. Vi utelämnar det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>One session says next to nothing. When people did the very same thing three times, they felt quite different after each.</source>
        <translation>En session säger nästan ingenting. När personer gjorde precis samma sak tre gånger kände de sig ganska olika efter varje gång.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>One small pillow, five places.</source>
        <translation>En liten kudde, fem ställen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One swollen, hot or sore leg should be looked at today.</source>
        <translation>Ett svullet, hett eller ömt ben bör undersökas i dag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One trial looked for it and saw no change.</source>
        <translation>En studie letade efter det och såg ingen förändring.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the head. Never the face, eyes, ears or temples.</source>
        <translation>Bara bakhuvudet. Aldrig ansiktet, ögonen, öronen eller tinningarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the neck. Never the front or the sides.</source>
        <translation>Bara nacken. Aldrig halsens framsida eller sidor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the calf, never the shin.</source>
        <translation>Bara vaden, aldrig skenbenet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Open “How to” on the card. It shows step by step how to get on the mat and how to get up again.</source>
        <translation>Öppna ”Så gör du” på kortet. Det visar steg för steg hur du kommer på plats på mattan och hur du reser dig igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Opens on two years of made-up sessions in a folder of its own. Yours are not touched.</source>
        <translation>Öppnas med två år av påhittade sessioner i en egen mapp. Dina är orörda.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Opens the session.</source>
        <translation>Öppnar sessionen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or about to drive, or on something that dulls you.</source>
        <translation>Eller ska strax köra, eller har tagit något som gör dig slö.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or rheumatism that flares up now.</source>
        <translation>Eller reumatism som blossar upp nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or they get little blood.</source>
        <translation>Eller får för lite blod.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or thinking of your body does.</source>
        <translation>Eller av att tänka på kroppen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or to glue or dyes.</source>
        <translation>Eller på lim eller färg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you bleed or bruise easily.</source>
        <translation>Eller du får lätt blödningar eller blåmärken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you get medical care for it now.</source>
        <translation>Eller du får vård för det nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you had a stroke.</source>
        <translation>Eller du har haft en stroke.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you have taken steroids for a long time.</source>
        <translation>Eller du har tagit kortison länge.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you take medicine for it.</source>
        <translation>Eller du tar medicin för det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Other ways of pressing were studied, not mats.</source>
        <translation>Andra sätt att trycka har undersökts, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Our own choice</source>
        <translation>Vårt eget val</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Over four weeks your pain before sessions has gone up by 2 points or more.</source>
        <translation>På fyra veckor har din smärta före sessioner ökat med 2 poäng eller mer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Oxygen</source>
        <translation>Syre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>P, Page up</source>
        <translation>P, Page up</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Paced breath can stir up panic, so breathe as you like.</source>
        <translation>Andning i takt kan väcka panik, så andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page up, Page down</source>
        <translation>Page up, Page down</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pain was the same after 2 and 14 weeks. Right after use people felt some ease. 8 people stopped because it hurt too much.</source>
        <translation>Smärtan var densamma efter 2 och 14 veckor. Direkt efter användning kände personerna viss lindring. 8 personer slutade för att det gjorde för ont.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Patterns with holds stay hidden at first. Settings list the reasons against them; if none is true for you, switch them on there. There is no fast breathing here at all.</source>
        <translation>Mönster där man håller andan är först dolda. I Inställningar står skälen emot dem; stämmer inget av dem för dig, slå på dem där. Här finns ingen snabb andning alls.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on, for a presenter’s button.</source>
        <translation>Pausa och fortsätt, för knappen på en presentationsfjärrkontroll.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on. The play key of a keyboard does it too.</source>
        <translation>Pausa och fortsätt. Tangentbordets spelknapp gör det också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>People like to use it when they are tense, after a run, while they sit still and breathe, or before they go to bed.</source>
        <translation>Folk gillar att använda den när de är spända, efter en löprunda, när de sitter stilla och andas, eller innan de går och lägger sig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>People new to slow breathing followed a pace of 6 breaths a minute for a week.</source>
        <translation>Personer som var nya på långsam andning följde en takt på 6 andetag per minut i en vecka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>People relaxed on the mat, and just as much when they rested without one. Taking the time may be what counts.</source>
        <translation>Folk slappnade av på mattan, och lika mycket när de vilade utan. Kanske är det att ta sig tid som räknas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Picking the best. With eight areas and eight sessions each, there is a chance of 1 in 3 that one looks better by luck alone. So we do not rank them.</source>
        <translation>Att välja ut det bästa. Med åtta områden och åtta sessioner vardera är risken 1 på 3 att något ser bättre ut av ren tur. Därför rangordnar vi dem inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your head</source>
        <translation>Kudde under huvudet</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your hips</source>
        <translation>Kudde under höfterna</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your legs</source>
        <translation>Kudde under benen</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your lower back</source>
        <translation>Kudde under ländryggen</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your neck</source>
        <translation>Kudde under nacken</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pittler, 2008, on magnets</source>
        <translation>Pittler, 2008, om magneter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Plastic, foam, glue or dye irritates you</source>
        <translation>Plast, skum, lim eller färg irriterar dig</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Please answer the safety questions before you use the mat.</source>
        <translation>Svara på säkerhetsfrågorna innan du använder mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Points and a hard floor press on bone too.</source>
        <translation>Piggar och ett hårt golv trycker på skelettet också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Positions</source>
        <translation>Ställningar</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Posture</source>
        <translation>Hållning</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Practice at one’s own slow pace</source>
        <translation>Övning i sin egen långsamma takt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Pregnancy</source>
        <translation>Graviditet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Press Esc twice, or press Space and stay still for a while. Then roll to your side, sit for a minute, and get up slowly.</source>
        <translation>Tryck på Esc två gånger, eller tryck på mellanslag och var stilla en stund. Rulla sedan över på sidan, sitt en minut och res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Press Space or click anywhere to pause, and again to go on. Press Esc twice to end early. That is never wrong, and the minutes count.</source>
        <translation>Tryck på mellanslag eller klicka var som helst för att pausa, och en gång till för att fortsätta. Tryck på Esc två gånger för att sluta i förtid. Det är aldrig fel, och minuterna räknas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Press an area to choose it. Press another to choose that one in its place.</source>
        <translation>Tryck på ett område för att välja det. Tryck på ett annat för att välja det i stället.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Press it twice to end the session.</source>
        <translation>Tryck två gånger för att avsluta sessionen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Press your forearms and hands beside the mat to take weight off your back.</source>
        <translation>Tryck ner underarmar och händer bredvid mattan för att avlasta ryggen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Press “Add a reminder” in “Settings”.</source>
        <translation>Tryck på ”Lägg till påminnelse” i ”Inställningar”.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing a point for the bowels, 2014</source>
        <translation>Tryck på en punkt för tarmen, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing certain points takes tension off the nerve.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Tryck på vissa punkter tar bort spänning från nerven.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Pressing near a clot can do harm. Wait until a doctor clears it.</source>
        <translation>Tryck nära en propp kan skada. Vänta tills en läkare ger klartecken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for back pain, 2021</source>
        <translation>Tryck på punkter mot ryggsmärta, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for hay fever, 2021</source>
        <translation>Tryck på punkter mot hösnuva, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for migraine, 2024</source>
        <translation>Tryck på punkter mot migrän, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for worn knees, 2017</source>
        <translation>Tryck på punkter mot utslitna knän, 2017</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Pressing points on the body is a very old custom from the East. It goes with the belief in a force that flows along lines in the body. We tell you about it as a belief, not as a fact.</source>
        <translation>Att trycka på punkter på kroppen är ett mycket gammalt bruk från Östern. Det hör ihop med tron på en kraft som flödar längs linjer i kroppen. Vi berättar om det som en tro, inte som ett faktum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing set points with a finger helped hay fever in one small trial. A mat does not reach those points well.</source>
        <translation>Att trycka på bestämda punkter med ett finger hjälpte mot hösnuva i en liten studie. En matta når inte de punkterna så bra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing the neck, 2012</source>
        <translation>Tryck på nacken, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Prickly at first is normal. It is about at its strongest now and usually fades.</source>
        <translation>Att det sticker i början är normalt. Det är ungefär som starkast nu och brukar avta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Progress</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Progress and how to read it</source>
        <translation>Utveckling och hur man läser den</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Pursed lips</source>
        <translation>Rundade läppar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Put a cloth between. Stop if your skin reacts.</source>
        <translation>Lägg ett tyg emellan. Sluta om huden reagerar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put both feet flat and keep your neck free.</source>
        <translation>Sätt båda fötterna i golvet och håll nacken fri.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Put it away with the points down or against a wall, where small children cannot get at it.</source>
        <translation>Lägg undan den med piggarna nedåt eller mot en vägg, där små barn inte kommer åt den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Put the mat against the back of a sofa or a chair. Wear a cotton shirt and lean back slowly.</source>
        <translation>Ställ mattan mot ryggstödet i en soffa eller på en stol. Ha en bomullströja på dig och luta dig långsamt bakåt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on a firm, level floor, next to a wall or a heavy chair.</source>
        <translation>Lägg mattan på ett fast, plant golv, bredvid en vägg eller en tung stol.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on the floor in front of a firm chair.</source>
        <translation>Lägg mattan på golvet framför en stadig stol.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Putting it away</source>
        <translation>Lägga undan den</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Raised moles and warts. With eczema or psoriasis, wear a shirt.</source>
        <translation>Upphöjda födelsemärken och vårtor. Vid eksem eller psoriasis, ha en tröja på dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Rate tension before and after. The first session of a day on the mat or at rest is the one that counts.</source>
        <translation>Skatta spänning före och efter. Dagens första session på mattan eller i vila är den som räknas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Ratings often go down after you rest, with or without a mat. So no graph says that the mat did it. The page about your own graphs tells how many sessions it takes to say something.</source>
        <translation>Skattningar sjunker ofta när du har vilat, med eller utan matta. Därför säger inget diagram att det var mattan. Sidan om dina egna diagram berättar hur många sessioner som krävs för att säga något.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else.</source>
        <translation>Läst i en sammanfattning av någon annan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else. Hands, not mats.</source>
        <translation>Läst i en sammanfattning av någon annan. Händer, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Reading your own graphs</source>
        <translation>Att läsa dina egna diagram</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Reads it back.</source>
        <translation>Läser in den igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Red or pink skin</source>
        <translation>Röd eller rosa hud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Red or pink skin, and small dents where the points were.</source>
        <translation>Röd eller rosa hud, och små gropar där piggarna var.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Relaxing can make me panic</source>
        <translation>Jag kan få panik av att slappna av</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders and the tray</source>
        <translation>Påminnelser och systemfältet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders come while the program is open. With “Stay in the tray”, closing the window only puts it away. Where the desktop has no tray, that is not offered.</source>
        <translation>Påminnelser kommer när programmet är öppet. Med ”Stanna i systemfältet” läggs fönstret bara undan när du stänger det. Där skrivbordet inte har något systemfält erbjuds det inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Rest is the thing to beat</source>
        <translation>Det är vilan den måste slå</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest there for 10 to 20 seconds.</source>
        <translation>Vila där i 10 till 20 sekunder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your arms at your sides.</source>
        <translation>Låt armarna vila längs sidorna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your feet on the points and let the weight come bit by bit.</source>
        <translation>Vila fötterna på piggarna och låt tyngden komma lite i taget.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Resting alone often does this too. People lie down when they feel worse than usual, and some of that passes by itself. In the best study so far, people who rested without a mat did just as well.</source>
        <translation>Enbart vila gör ofta detsamma. Man lägger sig när det känns sämre än vanligt, och en del av det går över av sig självt. I den bästa studien hittills gick det lika bra för dem som vilade utan matta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Right after, or for good? A lower number after a session is not a better month. For that, look at your numbers before sessions, over weeks.</source>
        <translation>Direkt efteråt, eller på sikt? En lägre siffra efter en session är inte en bättre månad. För det får du titta på dina siffror före sessioner, över flera veckor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side and rest there for 10 to 20 seconds.</source>
        <translation>Rulla över på sidan och vila där i 10 till 20 sekunder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side, clear of the mat, in one go. If it sticks, peel it off.</source>
        <translation>Rulla över på sidan, helt av mattan, i en enda rörelse. Om den fastnar, dra loss den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Roll to your side to get up, and take your time.</source>
        <translation>Rulla över på sidan när du reser dig, och ta god tid på dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll up a towel and put it under the head end of the mat, so that the mat curves.</source>
        <translation>Rulla ihop en handduk och lägg den under mattans huvudände, så att mattan böjer sig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Roll up a towel and put it under the head end of the mat. Then the mat curves up to meet your neck.</source>
        <translation>Rulla ihop en handduk och lägg den under mattans huvudände. Då böjer sig mattan upp mot nacken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Runs the clock of a session twenty times faster, to see how one goes. Such sessions are marked.</source>
        <translation>Kör sessionens klocka tjugo gånger fortare, för att se hur en går till. Sådana sessioner märks ut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Saha and others, 2016</source>
        <translation>Saha med flera, 2016</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Say how it is now, or skip it.</source>
        <translation>Säg hur det är nu, eller hoppa över det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Say what you are used to. If the mat is new to you, begin on a sofa or chair. “Your mat” asks whether you have a pillow with points and whether there are magnets.</source>
        <translation>Säg vad du är van vid. Om mattan är ny för dig, börja i en soffa eller på en stol. ”Din matta” frågar om du har en kudde med piggar och om det finns magneter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sciatic pain</source>
        <translation>Ischias</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Scroll down on the page “Progress”. Read what a comparison can show, choose 10 or 14 pairs, and press “Begin the comparison”.</source>
        <translation>Rulla ner på sidan ”Utveckling”. Läs vad en jämförelse kan visa, välj 10 eller 14 par och tryck på ”Börja jämförelsen”.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Search.</source>
        <translation>Sök.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Seated, feet on the mat</source>
        <translation>Sittande, fötterna på mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor soon</source>
        <translation>Sök läkare snart</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor today</source>
        <translation>Sök läkare i dag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Sex suddenly feels numb, or an erection fails.</source>
        <translation>Sex känns plötsligt bortdomnat, eller erektionen uteblir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Shake out your hands and look at your skin.</source>
        <translation>Skaka händerna och titta på huden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Shao and others, 2024</source>
        <translation>Shao med flera, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders</source>
        <translation>Axlar</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders and upper back</source>
        <translation>Axlar och övre rygg</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Sighs</source>
        <translation>Suckar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Signs that need a doctor, not a mat.</source>
        <translation>Tecken som kräver en läkare, inte en matta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down and rest your feet on the points.</source>
        <translation>Sätt dig och vila fötterna på piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down just below the lower edge of the mat.</source>
        <translation>Sätt dig precis nedanför mattans nedre kant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down slowly and spread your weight evenly.</source>
        <translation>Sätt dig långsamt och fördela tyngden jämnt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down with the mat in front of you.</source>
        <translation>Sätt dig med mattan framför dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 seconds and look at your soles.</source>
        <translation>Sitt i 30 sekunder och titta på fotsulorna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 to 60 seconds.</source>
        <translation>Sitt i 30 till 60 sekunder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for a minute.</source>
        <translation>Sitt en minut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Sit on a firm chair and rest your feet on the mat, with socks on.</source>
        <translation>Sitt på en stadig stol och vila fötterna på mattan, med strumpor på.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit or lie down and lift one leg.</source>
        <translation>Sitt eller ligg ner och lyft ett ben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit tall, then lean back slowly, upper back last.</source>
        <translation>Sitt rak i ryggen och luta dig sedan långsamt bakåt, övre ryggen sist.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sitting on the mat</source>
        <translation>Sittande på mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin</source>
        <translation>Hud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that feels less</source>
        <translation>Hud som känner mindre</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin that flares up or sticks out does better with cloth between.</source>
        <translation>Hud som blossar upp eller buktar ut mår bättre med tyg emellan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that is cut, sore, burnt or infected, a rash, or a new tattoo.</source>
        <translation>Hud som är skuren, öm, bränd eller infekterad, utslag eller en ny tatuering.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Skipped answers. If you rate only the good sessions, the graph looks too good. It always says how many were rated.</source>
        <translation>Överhoppade svar. Om du bara skattar de bra sessionerna ser diagrammet för bra ut. Det säger alltid hur många som är skattade.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sleep</source>
        <translation>Sömn</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under that leg, points up, then lower both legs slowly.</source>
        <translation>För in kudden under benet, piggarna uppåt, och sänk sedan båda benen långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your head, points up.</source>
        <translation>För in kudden under bakhuvudet, piggarna uppåt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your neck, points up.</source>
        <translation>För in kudden under nacken, piggarna uppåt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your hips, points up and off the tailbone.</source>
        <translation>För in kudden under höfterna, piggarna uppåt och inte under svanskotan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your lower back, points up.</source>
        <translation>För in kudden under ländryggen, piggarna uppåt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Sliding feels like a light scratch. Lift the part that you want to move.</source>
        <translation>Att glida känns som en lätt rispa. Lyft den kroppsdel som du vill flytta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and even</source>
        <translation>Långsam och jämn</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and small. There is no need to breathe deeply.</source>
        <translation>Långsamt och litet. Du behöver inte andas djupt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slow breathing calms most people. That has been studied a lot, and far better than mats have.</source>
        <translation>Långsam andning lugnar de flesta. Det har undersökts mycket, och långt bättre än mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Slow breathing lets the heartbeat vary more, which goes with calm, during it and after.</source>
        <translation>Långsam andning låter hjärtslagen variera mer, vilket hör ihop med lugn, under tiden och efteråt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Slower, deeper breaths and more blood bring more oxygen to body and brain.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Långsammare, djupare andetag och mer blod ger mer syre till kropp och hjärna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slower, not bigger.</source>
        <translation>Långsammare, inte djupare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Small box</source>
        <translation>Liten fyrkant</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small trial with 36 people with tense, sore back or neck. A mat for 15 minutes a day, 3 weeks.</source>
        <translation>En liten studie med 36 personer med spänd, öm rygg eller nacke. En matta i 15 minuter om dagen, 3 veckor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, a single visit.</source>
        <translation>Liten, ett enda besök.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, and everyone knew who had a mat. We saw no numbers that compare the groups.</source>
        <translation>Liten, och alla visste vem som hade en matta. Vi såg inga siffror som jämför grupperna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, no dummy points. Fingers on the face and hands, not mats.</source>
        <translation>Liten, inga låtsaspunkter. Fingrar på ansikte och händer, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, right after only.</source>
        <translation>Liten, bara direkt efteråt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, two weeks, and everyone knew who had a mat.</source>
        <translation>Små, två veckor, och alla visste vem som hade en matta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small. It is why the pace here slows down over several sessions.</source>
        <translation>Liten. Det är därför takten här blir långsammare över flera sessioner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>So no pace can claim to beat another.</source>
        <translation>Därför kan ingen takt göra anspråk på att slå en annan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Sofa or chair</source>
        <translation>Soffa eller stol</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soft organs lie here. Some makers say never to lie on the belly.</source>
        <translation>Här ligger mjuka organ. Några tillverkare säger att man aldrig ska ligga på mage.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soles</source>
        <translation>Fotsulor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which comes first. Two such days make a pair. Nothing is hidden from you, and you can stop when you like.</source>
        <translation>Vissa dagar ligger du på mattan, vissa dagar vilar du utan. Slumpen avgör vilket som kommer först. Två sådana dagar blir ett par. Inget döljs för dig, och du kan sluta när du vill.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which. Two such days make a pair.</source>
        <translation>Vissa dagar ligger du på mattan, vissa dagar vilar du utan. Slumpen avgör vilket. Två sådana dagar blir ett par.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Some mats have magnets in them. It is said that they bring the body back into balance and help it mend faster.</source>
        <translation>En del mattor har magneter i sig. Det sägs att de för kroppen tillbaka i balans och hjälper den att läka fortare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Some people like it for head and neck tension. Stop if it makes things worse.</source>
        <translation>En del gillar det vid spänningar i huvud och nacke. Sluta om det blir värre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Something goes numb, or an arm or a leg tingles.</source>
        <translation>Något domnar, eller det pirrar i en arm eller ett ben.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>Something there has to get well first.</source>
        <translation>Något där måste bli bra först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin here</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Öm hud eller sår här</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin needs time without the points.</source>
        <translation>Öm hud och sår behöver tid utan piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Soreness</source>
        <translation>Ömhet</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Sound and graphs as numbers. With OpenBLAS, LAPACK and the GCC runtime; their licences stand below its own.</source>
        <translation>Ljud och diagram som tal. Med OpenBLAS, LAPACK och GCC:s körtidsbibliotek; deras licenser står under den egna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Sound off and on.</source>
        <translation>Ljud av och på.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Space, Enter</source>
        <translation>Mellanslag, Enter</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to Linux desktops.</source>
        <translation>Talar med Linux-skrivbord.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to X11 screens; inside the one-folder program for Linux.</source>
        <translation>Talar med X11-skärmar; finns i programmet i en mapp för Linux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand for a moment before you walk.</source>
        <translation>Stå en stund innan du går.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stand only if the leaflet of your mat allows it. Keep your eyes open.</source>
        <translation>Stå bara om mattans bruksanvisning tillåter det. Håll ögonen öppna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand the mat against the back of the seat, points towards you.</source>
        <translation>Ställ mattan mot ryggstödet, med piggarna mot dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up holding on to something.</source>
        <translation>Res dig och håll i något.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up slowly.</source>
        <translation>Res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <location filename="../../resources/content/positions.toml"/>
        <source>Standing on the mat</source>
        <translation>Stående på mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Standing on the mat is not for you while you feel faint.</source>
        <translation>Att stå på mattan är inte för dig så länge du känner dig svimfärdig.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Starts the programs that bring everything along. The exception lets it go with programs of any licence.</source>
        <translation>Startar de program som har allt med sig. Undantaget låter den följa med program under vilken licens som helst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Starts the session; after it, saves it.</source>
        <translation>Startar sessionen; efter den, sparar den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay for 10 minutes, or less. A short session counts too.</source>
        <translation>Stanna i 10 minuter, eller kortare. En kort session räknas också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Stay still for a moment. Let small, slow breaths out.</source>
        <translation>Var stilla en stund. Släpp ut små, långsamma andetag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay with one step for about three sessions before you try the next one.</source>
        <translation>Stanna på ett steg i ungefär tre sessioner innan du provar nästa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Step by step</source>
        <translation>Steg för steg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Step straight down and straight off. Do not walk or turn on the points.</source>
        <translation>Kliv rakt ner och rakt av. Gå eller vrid dig inte på piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Step straight down with both feet. Do not walk or twist on the mat.</source>
        <translation>Kliv rakt ner med båda fötterna. Gå eller vrid dig inte på mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Still there the next day?</source>
        <translation>Kvar nästa dag?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Stop and get help now</source>
        <translation>Sluta och sök hjälp nu</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stop if it turns sharp, or if you feel numb or dizzy.</source>
        <translation>Sluta om det blir skarp smärta, eller om du domnar eller blir yr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Stop the mat if you get a rash.</source>
        <translation>Sluta med mattan om du får utslag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Stop, and ask a pharmacist or doctor</source>
        <translation>Sluta, och fråga apotekare eller läkare</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Studies</source>
        <translation>Studier</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Stuffy nose</source>
        <translation>Nästäppa</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Such as hearing voices.</source>
        <translation>Till exempel att höra röster.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, 2019</source>
        <translation>Szulczewski, 2019</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, on advice</source>
        <translation>Szulczewski, om råd</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take it away</source>
        <translation>Ta bort den</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Take it away if an arm tingles or you feel dizzy.</source>
        <translation>Ta bort den om det pirrar i en arm eller om du känner dig yr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take the pillow away if an arm or a leg tingles, or if you feel dizzy.</source>
        <translation>Ta bort kudden om det pirrar i en arm eller ett ben, eller om du känner dig yr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Takes the rating back.</source>
        <translation>Tar bort skattningen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Taking it elsewhere</source>
        <translation>Ta med det någon annanstans</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Taking the time may matter more than the points. A rest without the mat counts too.</source>
        <translation>Att ta sig tid kan betyda mer än piggarna. En vila utan mattan räknas också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The Up key adds five minutes, as far as the plan allows it. The Down key takes them away.</source>
        <translation>Tangenten Upp lägger till fem minuter, så långt planen tillåter. Tangenten Ned tar bort dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The advice helps, says its title.</source>
        <translation>Rådet hjälper, säger titeln.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The body map</source>
        <translation>Kroppskartan</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The bony tips of the spine sting more. A folded cloth there helps.</source>
        <translation>Vid ryggradens knotor sticker det mer. Ett hopvikt tyg där hjälper.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The box on the card says which step you are on and what comes next. Nothing grows by itself: you press for more. The small sign beside it shows where each number comes from.</source>
        <translation>Rutan på kortet säger vilket steg du är på och vad som kommer sedan. Inget växer av sig självt: du trycker för mer. Det lilla tecknet bredvid visar var varje siffra kommer ifrån.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>The box with sides of four seconds.</source>
        <translation>Fyrkanten med sidor på fyra sekunder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>The breath slows down bit by bit. Slower, not bigger.</source>
        <translation>Andningen blir långsammare lite i taget. Långsammare, inte djupare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The command doctor</source>
        <translation>Kommandot doctor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>The day after, “History” asks about marks, soreness and the night. You can leave that out.</source>
        <translation>Dagen efter frågar ”Historik” om märken, ömhet och natten. Det kan du hoppa över.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The edges of the shoulder blades sting more. A folded cloth there helps.</source>
        <translation>Vid skulderbladens kanter sticker det mer. Ett hopvikt tyg där hjälper.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The face and temples have thin skin, and the eyes are close.</source>
        <translation>Ansiktet och tinningarna har tunn hud, och ögonen är nära.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The figure shows your body from the front and from behind. Left and right are yours: from behind, your left is on the left. In a small window you see one side; “Front” and “Back” turn it.</source>
        <translation>Figuren visar din kropp framifrån och bakifrån. Vänster och höger är dina egna: bakifrån är din vänstra sida till vänster. I ett litet fönster ser du en sida; ”Framsida” och ”Baksida” vänder den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The firmer the surface, the more the points press.</source>
        <translation>Ju fastare underlag, desto mer trycker piggarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The folder can be elsewhere. Name it after --data-dir at the start, or in MATCOMPANION_DATA_DIR.</source>
        <translation>Mappen kan ligga någon annanstans. Ange den efter --data-dir vid starten, eller i MATCOMPANION_DATA_DIR.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The graphs</source>
        <translation>Diagrammen</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The graphs.</source>
        <translation>Diagrammen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The groin is tender, and lying face down is not offered.</source>
        <translation>Ljumskarna är känsliga, och att ligga på mage erbjuds inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide</source>
        <translation>Guiden</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide and the makers of mats advise asking first in pregnancy.</source>
        <translation>Guiden och tillverkare av spikmattor råder till att fråga först vid graviditet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The guide lists eleven things that a mat is said to do. We add six more that one often hears. Choose one to see what people say, and what was studied.</source>
        <translation>Guiden nämner elva saker som en matta sägs göra. Vi lägger till sex till som man ofta hör. Välj en för att se vad folk säger, och vad som har undersökts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The guide names no number of weeks. On each firmer surface you begin with the shirt again.</source>
        <translation>Guiden anger inget antal veckor. På varje fastare underlag börjar du med tröjan igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The guide says 5 to 15 minutes with bare feet. It says so for headaches and for blood flow. No study has tested that.</source>
        <translation>Guiden säger 5 till 15 minuter med bara fötter. Den säger det om huvudvärk och om blodflöde. Ingen studie har prövat det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The guide says no, and so do we.</source>
        <translation>Guiden säger nej, och det gör vi också.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide says that children under 7 should not use the mat.</source>
        <translation>Guiden säger att barn under 7 år inte bör använda mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide, the studies, the makers, and what we chose ourselves.</source>
        <translation>Guiden, studierna, tillverkarna och det vi har valt själva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>The guide’s writer uses a mat on most days. In the studies people used one every day, for 15 to 60 minutes.</source>
        <translation>Den som skrev guiden använder en matta de flesta dagar. I studierna använde folk en varje dag, i 15 till 60 minuter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The heading of each graph is what it found, in plain words. The line below says what is drawn. Point at a dot, or use the arrow keys, to read it. A click or Enter opens the session in “History”.</source>
        <translation>Rubriken på varje diagram är vad det fann, i klartext. Raden under säger vad som är ritat. Peka på en prick, eller använd piltangenterna, för att läsa den. Ett klick eller Enter öppnar sessionen i ”Historik”.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The heartbeat varied more, and people felt less stressed.</source>
        <translation>Hjärtslagen varierade mer, och personerna kände sig mindre stressade.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The history.</source>
        <translation>Historiken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers and toes.</source>
        <translation>Den sista minuten. Andas som du vill och rör försiktigt på fingrar och tår.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers.</source>
        <translation>Den sista minuten. Andas som du vill och rör försiktigt på fingrarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your toes.</source>
        <translation>Den sista minuten. Andas som du vill och rör försiktigt på tårna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The leaflet of your mat comes first. Makers use different foam and glue.</source>
        <translation>Mattans bruksanvisning går först. Tillverkare använder olika skum och lim.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet of your mat says not to stand on it.</source>
        <translation>Bruksanvisningen till din matta säger att man inte ska stå på den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet says not to stand on it</source>
        <translation>Bruksanvisningen säger att man inte ska stå på den</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The letters. By the Hanken Grotesk Project Authors.</source>
        <translation>Bokstäverna. Av Hanken Grotesk Project Authors.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The list of areas, and back to the figure.</source>
        <translation>Listan över områden, och tillbaka till figuren.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The maker says that heart rate and stress got better.</source>
        <translation>Tillverkaren säger att puls och stress blev bättre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The makers of mats advise asking first with heart trouble.</source>
        <translation>Tillverkare av spikmattor råder till att fråga först vid hjärtbesvär.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat</source>
        <translation>Mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat does not lie evenly here, and the inner arm is tender.</source>
        <translation>Mattan ligger inte jämnt här, och armens insida är känslig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a child under 7</source>
        <translation>Mattan är för ett barn under 7 år</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a young person</source>
        <translation>Mattan är för en ung person</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>The mat is for home, and for the time between two visits. Over time it costs less than a massage every week.</source>
        <translation>Mattan är till för hemmet, och för tiden mellan två besök. Med tiden kostar den mindre än massage varje vecka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat is for relaxing. This is no diagnosis. It shows what one person wrote down, and not why.</source>
        <translation>Mattan är till för att slappna av. Det här är ingen diagnos. Det visar vad en person har skrivit ner, och inte varför.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The mat is not offered</source>
        <translation>Mattan erbjuds inte</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat reaches them only face down, and that is not offered.</source>
        <translation>Mattan når dem bara på mage, och det erbjuds inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The mat should lie flat and not slip.</source>
        <translation>Mattan ska ligga plant och inte glida.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The more of them are filled, the more the trials speak for it. Three would mean good, large trials. Nothing here has three. None can mean two things: nobody looked, or they looked and saw nothing more than from rest.</source>
        <translation>Ju fler av dem som är fyllda, desto mer talar studierna för det. Tre skulle betyda bra, stora studier. Inget här har tre. Inga prickar kan betyda två saker: ingen har undersökt det, eller så gjorde man det och såg inget mer än av vila.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The most minutes for each area</source>
        <translation>Flest minuter för varje område</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace here slows down bit by bit, in each session and over the first few. You can tell it that it is too slow.</source>
        <translation>Takten här blir långsammare lite i taget, i varje session och under de första. Du kan säga till att den är för långsam.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace matters less than you may think. In a large study, 5.5 and 12 breaths a minute did equally well.</source>
        <translation>Takten betyder mindre än man kan tro. I en stor studie gick 5,5 och 12 andetag per minut lika bra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The page about what is on the screen. Press it once more for these keys.</source>
        <translation>Sidan om det som är på skärmen. Tryck en gång till för de här tangenterna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>The pain does not let up at night.</source>
        <translation>Smärtan ger inte med sig på natten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The pattern before.</source>
        <translation>Mönstret före.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The patterns</source>
        <translation>Mönstren</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The person rated how they felt from 0 to 10 and kept it on their own computer. No device measured it, and nobody checked it.</source>
        <translation>Personen skattade hur det kändes från 0 till 10 och sparade det på sin egen dator. Ingen apparat mätte det, och ingen kontrollerade det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The pillow</source>
        <translation>Kudden</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The pillow supports the neck and presses where it is tight.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Kudden stöder nacken och trycker där det är spänt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The points are hard. They do not bend when you lie on them. Your weight rests on many of them at once, so each one takes only a little of it.</source>
        <translation>Piggarna är hårda. De böjer sig inte när du ligger på dem. Din tyngd vilar på många av dem samtidigt, så var och en tar bara lite av den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points bring down swelling in nose and sinuses.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Piggarna minskar svullnad i näsa och bihålor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points may bruise you: only with cloth, and 10 minutes at most.</source>
        <translation>Piggarna kan ge dig blåmärken: bara med tyg, och högst 10 minuter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The points on the screen open as you breathe in and close as you breathe out. They turn from cool to warm as time goes by. The ring is the time.</source>
        <translation>Piggarna på skärmen öppnar sig när du andas in och sluter sig när du andas ut. De går från svala till varma färger medan tiden går. Ringen är tiden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points set off the body’s own feel-good chemicals, as hard exercise does.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Piggarna sätter i gång kroppens egna må bra-ämnen, precis som hård träning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points should not press on sore or bulging veins.</source>
        <translation>Piggarna bör inte trycka på ömma eller utbuktande ådror.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The pricks run together into an even, warm pressure.</source>
        <translation>Sticken flyter ihop till ett jämnt, varmt tryck.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The program needs a desktop. On a computer without a screen, “matcompanion tour DIR” makes pictures of it.</source>
        <translation>Programmet behöver ett skrivbord. På en dator utan skärm gör ”matcompanion tour DIR” bilder av det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The program notices it at the start, takes the newest good backup, and adds what can still be read. One page tells you what happened. The damaged file is kept.</source>
        <translation>Programmet märker det vid starten, tar den nyaste säkerhetskopian som är hel och lägger till det som fortfarande går att läsa. En sida berättar vad som hände. Den skadade filen sparas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The result for stress could be chance.</source>
        <translation>Resultatet för stress kan vara en slump.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>The safety check goes first. While your answers rule out the mat, no comparison can begin. One that has begun waits, and loses nothing. Only rest is offered.</source>
        <translation>Säkerhetskontrollen går först. Så länge dina svar utesluter mattan kan ingen jämförelse börja. En som har börjat får vänta, och förlorar inget. Bara vila erbjuds.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The same session, three times</source>
        <translation>Samma session, tre gånger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The screen goes dark</source>
        <translation>Skärmen blir mörk</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The sign beside it saves a graph as a picture, a drawing or numbers.</source>
        <translation>Tecknet bredvid sparar ett diagram som bild, vektorbild eller siffror.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The skin is thin here, and lying face down is not offered.</source>
        <translation>Huden är tunn här, och att ligga på mage erbjuds inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The steps that you have reached, and what the next one needs.</source>
        <translation>Stegen som du har nått, och vad nästa kräver.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The sting has eased.</source>
        <translation>Sticken har avtagit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The sting is about at its strongest. From here on it fades. A lab study of 32 people saw the same.</source>
        <translation>Sticken är ungefär som starkast. Härifrån avtar de. En labbstudie med 32 personer såg detsamma.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The sting is what tells you to stop. Keep off that spot.</source>
        <translation>Sticken är det som säger åt dig att sluta. Undvik det stället.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The sting was strongest within 30 seconds, then faded. People relaxed in all conditions. On the mat the heart beat slower, blood pressure was higher, and there were signs of more blood flow in the back.</source>
        <translation>Sticken var starkast inom 30 sekunder, och avtog sedan. Personerna slappnade av under alla förhållanden. På mattan slog hjärtat långsammare, blodtrycket var högre, och det fanns tecken på mer blodflöde i ryggen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The studies</source>
        <translation>Studierna</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The studies differ a lot. Hands, not mats.</source>
        <translation>Studierna skiljer sig mycket åt. Händer, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The three levels</source>
        <translation>De tre nivåerna</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The throat is no place for the points. Large blood vessels lie there.</source>
        <translation>Halsen är ingen plats för piggar. Stora blodkärl går där.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>The tone rises as you breathe in and falls as you breathe out. Where the breath is held, it stays.</source>
        <translation>Tonen stiger när du andas in och sjunker när du andas ut. Där andan hålls ligger den kvar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The upper minutes are a limit. The lower ones are only a hint: to stop sooner is always fine.</source>
        <translation>De övre minuterna är en gräns. De undre är bara en vink: att sluta tidigare går alltid bra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The way there</source>
        <translation>Vägen dit</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The worst pain went down. Usual pain, stress, mood, energy and sleep did not change.</source>
        <translation>Den värsta smärtan minskade. Vanlig smärta, stress, humör, energi och sömn ändrades inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Then it was a little too much. Take a day off, and do not go further next time.</source>
        <translation>Då var det lite för mycket. Ta en dag ledigt, och gå inte längre nästa gång.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Then never alone, and do not hold your breath.</source>
        <translation>Då aldrig ensam, och håll inte andan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Then stand for 5 minutes, next to a wall or a heavy chair. Hold on, and keep your eyes open.</source>
        <translation>Stå sedan i 5 minuter, bredvid en vägg eller en tung stol. Håll i dig, och håll ögonen öppna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>There is a lump, or your back has a new shape.</source>
        <translation>Det finns en knöl, eller ryggen har fått en ny form.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>These lists are made of what the guide, makers and studies say. They do not know you. A doctor, nurse, midwife or pharmacist does.</source>
        <translation>De här listorna bygger på vad guiden, tillverkare och studier säger. De känner inte dig. Det gör en läkare, sjuksköterska, barnmorska eller apotekare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They ask, look and feel, and can find out why it hurts.</source>
        <translation>De frågar, tittar och känner, och kan ta reda på varför det gör ont.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They can show you how to move. In the one study with movement, both groups got better, with the mat and without.</source>
        <translation>De kan visa dig hur du ska röra dig. I den enda studien med rörelse blev båda grupperna bättre, med mattan och utan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They come down by themselves, and it is easy to thank the wrong thing for it.</source>
        <translation>De sjunker av sig själva, och det är lätt att tacka fel sak för det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They felt less stressed than the others.</source>
        <translation>De kände sig mindre stressade än de andra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They notice when something is not right, and know who can help.</source>
        <translation>De märker när något inte stämmer, och vet vem som kan hjälpa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They use their hands, and stretch you where it helps. The guide says that this works best.</source>
        <translation>De använder händerna, och töjer dig där det hjälper. Guiden säger att det fungerar bäst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were all healthy, and it was one session each.</source>
        <translation>Alla var friska, och det var en session var.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were happier with their bowels than the others.</source>
        <translation>De var nöjdare med sin tarm än de andra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Thighs</source>
        <translation>Lår</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Thin skin tears: a shirt, a soft surface and 15 minutes at most.</source>
        <translation>Tunn hud går sönder: tröja, ett mjukt underlag och högst 15 minuter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Thin skin that tears</source>
        <translation>Tunn hud som lätt går sönder</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>This breath is too slow.</source>
        <translation>Det här andetaget är för långsamt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program never goes online. Copy an address and open it in your browser.</source>
        <translation>Det här programmet går aldrig ut på nätet. Kopiera en adress och öppna den i din webbläsare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program starts from a written guide for people who buy a mat. We name its lines. We use its facts, never its words.</source>
        <translation>Det här programmet utgår från en skriven guide för den som köper en matta. Vi anger dess rader. Vi använder dess fakta, aldrig dess ord.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those on the cobblestones had better balance and lower blood pressure.</source>
        <translation>De på kullerstenen hade bättre balans och lägre blodtryck.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who felt much better had gone down by about 2 points, or by a third.</source>
        <translation>De som kände sig mycket bättre hade gått ner med ungefär 2 poäng, eller med en tredjedel.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who pressed had milder signs of hay fever.</source>
        <translation>De som tryckte hade mildare tecken på hösnuva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Three sessions in a row began with pain of 7 or more.</source>
        <translation>Tre sessioner i rad började med smärta på 7 eller mer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Three traps</source>
        <translation>Tre fällor</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Throat</source>
        <translation>Hals</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Tight muscles</source>
        <translation>Spända muskler</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Time of day and breathing</source>
        <translation>Tid på dygnet och andning</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Tingling skin</source>
        <translation>Pirrande hud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Tingling, warmth, and a scratchy feeling until you are used to it.</source>
        <translation>Pirrningar, värme och en rispande känsla tills du är van.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>To see a difference of 2 points you need about 14 sessions of each kind. A difference of 1 point mostly stays hidden. If you see none, that is a result too.</source>
        <translation>För att se en skillnad på 2 poäng behövs ungefär 14 sessioner av varje typ. En skillnad på 1 poäng förblir oftast dold. Om du inte ser någon är det också ett resultat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first area, to the last.</source>
        <translation>Till det första området, till det sista.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first dot, to the last.</source>
        <translation>Till den första pricken, till den sista.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next area.</source>
        <translation>Till nästa område.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next dot.</source>
        <translation>Till nästa prick.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next phase.</source>
        <translation>Till nästa fas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too much motion</source>
        <translation>För mycket rörelse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too small to read</source>
        <translation>För litet för att läsa</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Trial with 44 people with chronic low back pain. Everyone exercised, half also lay on a mat for 60 minutes a day, up to 6 months.</source>
        <translation>En studie med 44 personer med långvarig ländryggssmärta. Alla tränade, hälften låg också på en matta i 60 minuter om dagen, i upp till 6 månader.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Try the command doctor first: it looks and changes nothing.</source>
        <translation>Prova kommandot doctor först: det tittar och ändrar ingenting.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Turns the figure, where one side is shown.</source>
        <translation>Vänder figuren, när en sida visas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Two higher or lower.</source>
        <translation>Två högre eller lägre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two pages disagree about how many people took part. We do not count it.</source>
        <translation>Två sidor är oense om hur många som deltog. Vi räknar den inte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two small trials with 40 and 42 people, chronic neck pain and low back pain. Half used a mat at home for 14 days, half waited.</source>
        <translation>Två små studier med 40 och 42 personer, långvarig nacksmärta och ländryggssmärta. Hälften använde en matta hemma i 14 dagar, hälften väntade.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Type a number from 0 to 10, use the arrow keys, or press on the scale. Delete takes a rating back.</source>
        <translation>Skriv en siffra från 0 till 10, använd piltangenterna eller tryck på skalan. Delete tar bort en skattning.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Under 18: level 1, with a shirt, and an adult in the room.</source>
        <translation>Under 18 år: nivå 1, med tröja, och en vuxen i rummet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your head, where the hair is. Never on the face, the ears or the temples.</source>
        <translation>Under bakhuvudet, där håret är. Aldrig på ansiktet, öronen eller tinningarna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your neck, chin level. Keep it off the throat and the sides: the main blood vessels are there.</source>
        <translation>Under nacken, med huvudet rakt. Håll den borta från halsens framsida och sidor: där går de stora blodkärlen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the soft part. Keep it off the tailbone and off the point of the hip.</source>
        <translation>Under den mjuka delen. Håll den borta från svanskotan och från höftbenets spets.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the thighs or the calves. Keep it away from the hollow behind the knee.</source>
        <translation>Under låren eller vaderna. Håll den borta från knävecket.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Unwind</source>
        <translation>Varva ner</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Up, Down</source>
        <translation>Upp, Ned</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Upper arms</source>
        <translation>Överarmar</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Use a seat or a bed that you can get up from alone.</source>
        <translation>Använd soffa, stol eller säng som du kan ta dig upp från ensam.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Use a seat or a bed.</source>
        <translation>Använd soffa, stol eller säng.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Used for warnings and for how to do things, never as proof.</source>
        <translation>Används för varningar och för hur man gör saker, aldrig som bevis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Van Diest and others, 2014</source>
        <translation>Van Diest med flera, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and everyone knew who pressed.</source>
        <translation>Mycket liten, och alla visste vem som tryckte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and no dummy mat to compare with.</source>
        <translation>Mycket liten, och ingen låtsasmatta att jämföra med.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small.</source>
        <translation>Mycket liten.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Vierra and others, 2022</source>
        <translation>Vierra med flera, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Wait one to two hours after a big meal. Lean back upright and let your belly move.</source>
        <translation>Vänta en till två timmar efter en stor måltid. Luta dig bakåt, upprätt, och låt magen röra sig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking is exercise. It says little about lying on points.</source>
        <translation>Att gå är motion. Det säger lite om att ligga på piggar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking on cobblestones, 2005</source>
        <translation>Att gå på kullersten, 2005</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking, not mats.</source>
        <translation>Promenad, inte mattor.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Warm patches are what goes with the feeling you picked at the top.</source>
        <translation>Varma fläckar är det som hör till känslan du valde högst upp.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Warm, awake skin</source>
        <translation>Varm, vaken hud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Was it too strong twice in a row? Go back one step. There is no hurry.</source>
        <translation>Var det för starkt två gånger i rad? Gå tillbaka ett steg. Det är ingen brådska.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Washing</source>
        <translation>Tvätt</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We could not read its result.</source>
        <translation>Vi kunde inte läsa dess resultat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>We found no report of a person hurt by a mat. That is not the same as no risk.</source>
        <translation>Vi hittade ingen rapport om någon som skadats av en matta. Det är inte detsamma som ingen risk.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>We found no study of mats after sport.</source>
        <translation>Vi hittade ingen studie av mattor efter idrott.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>We offer nothing for the face, the throat, the chest, the belly and the groin. The skin there is thin, and what lies below is soft.</source>
        <translation>Vi erbjuder inget för ansiktet, halsen, bröstet, magen och ljumskarna. Huden är tunn där, och det som ligger under är mjukt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read only the title.</source>
        <translation>Vi läste bara titeln.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>We read short forms and first pages, not whole papers. So we may have missed something.</source>
        <translation>Vi läste sammanfattningar och första sidor, inte hela artiklar. Därför kan vi ha missat något.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read the abstract. The seconds used here are our own.</source>
        <translation>Vi läste sammanfattningen. Sekunderna som används här är våra egna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>We worked it out with made-up people for whom the mat did nothing at all. Of the sessions that began at 7 or more, a quarter to a half still ended 2 points lower.</source>
        <translation>Vi räknade på påhittade personer för vilka mattan inte gjorde någonting alls. Av sessionerna som började på 7 eller mer slutade ändå mellan en fjärdedel och hälften 2 poäng lägre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Weak bones and sore joints may not bear the pressure.</source>
        <translation>Skört skelett och ömma leder tål kanske inte trycket.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Weak bones, a bent spine, swollen joints</source>
        <translation>Skört skelett, krökt ryggrad, svullna leder</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Wear your shirt and pull it flat.</source>
        <translation>Ha tröjan på och dra den slät.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Weeks of care, not single sessions.</source>
        <translation>Veckor av vård, inte enskilda sessioner.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What Qt knows of the world’s languages.</source>
        <translation>Vad Qt vet om världens språk.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What a mat is</source>
        <translation>Vad en spikmatta är</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What a professional does better</source>
        <translation>Vad en behandlare gör bättre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>What about walking on stones?</source>
        <translation>Hur är det med att gå på stenar?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>What comes when</source>
        <translation>Vad som kommer när</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>What counts as a change</source>
        <translation>Vad som räknas som en förändring</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What each graph shows, and what it cannot.</source>
        <translation>Vad varje diagram visar, och vad det inte kan visa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>What happens most</source>
        <translation>Det som händer oftast</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is common, and what studies saw.</source>
        <translation>Vad som är vanligt, och vad studier har sett.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is known of things like it</source>
        <translation>Vad man vet om liknande saker</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>What it can show</source>
        <translation>Vad den kan visa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/report.toml"/>
        <source>What it cannot say</source>
        <translation>Vad det inte kan säga</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What it may help with</source>
        <translation>Vad den kan hjälpa mot</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>What makes it weaker or stronger</source>
        <translation>Vad som gör det svagare eller starkare</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What studies saw</source>
        <translation>Vad studier har sett</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What the mat is for</source>
        <translation>Vad mattan är till för</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What the program is written in; inside the programs that bring everything along. The works that Python itself stands on:</source>
        <translation>Det som programmet är skrivet i; finns i de program som har allt med sig. De verk som Python självt vilar på:</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What the three dots mean</source>
        <translation>Vad de tre prickarna betyder</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What this program is for</source>
        <translation>Vad det här programmet är till för</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What to bring along</source>
        <translation>Vad du kan ta med dig</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>What was operated on or hurt needs time before it is pressed.</source>
        <translation>Det som opererats eller skadats behöver tid innan det utsätts för tryck.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>What you hear</source>
        <translation>Det du hör</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before and after each session. Every session is there, not only the middle one.</source>
        <translation>Vad du skattade före och efter varje session. Varje session finns där, inte bara den mittersta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before sessions, over the weeks. This is where something that lasts would show.</source>
        <translation>Vad du skattade före sessioner, över veckorna. Det är här som något bestående skulle synas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When it is too much</source>
        <translation>När det är för mycket</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>When not to, when to ask first, and where not.</source>
        <translation>När man inte ska, när man ska fråga först, och var man inte ska.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When the skin is very bad, makers of mats advise asking first.</source>
        <translation>När huden är mycket dålig råder tillverkare av spikmattor till att fråga först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>When the window is closed</source>
        <translation>När fönstret är stängt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>When there is something new, the program makes a backup once a day and checks it. Backups lie in the folder named backups beside the history. Old ones go as time passes: some of each week and each month stay. Once a month a JSON file of the whole history joins them; it can be read without this program.</source>
        <translation>När det finns något nytt gör programmet en säkerhetskopia en gång om dagen och kontrollerar den. Säkerhetskopior ligger i mappen backups bredvid historiken. Gamla försvinner med tiden: några från varje vecka och varje månad blir kvar. En gång i månaden tillkommer en JSON-fil med hela historiken; den går att läsa utan det här programmet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>When to see someone</source>
        <translation>När du bör söka hjälp</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>When to stop</source>
        <translation>När du ska sluta</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are alone.</source>
        <translation>När du är ensam.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are ill, give the mat a rest until you are well.</source>
        <translation>När du är sjuk, låt mattan vila tills du är frisk.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>When you had sessions, and how you breathed. Only dots where there are few.</source>
        <translation>När du hade sessioner, och hur du andades. Bara prickar där de är få.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When you move</source>
        <translation>När du rör dig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where everything lies, how to save it and how to delete it.</source>
        <translation>Var allt ligger, hur du sparar det och hur du tar bort det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where it lies</source>
        <translation>Var det ligger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where nobody has looked, we had to choose. Then we say so.</source>
        <translation>Där ingen har undersökt var vi tvungna att välja. Då säger vi det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Where the idea comes from</source>
        <translation>Var idén kommer ifrån</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where the mat would touch.</source>
        <translation>Där mattan skulle ligga an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Where the pillow goes</source>
        <translation>Var kudden ska ligga</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Where the system keeps data.</source>
        <translation>Var systemet förvarar data.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where this comes from</source>
        <translation>Var det här kommer ifrån</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where you feel less, you may not notice that it is too much.</source>
        <translation>Där du känner mindre märker du kanske inte att det är för mycket.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>While you have it, or are in care for it.</source>
        <translation>Så länge du har det, eller får vård för det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>While you lie there</source>
        <translation>Medan du ligger där</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Who should not use it</source>
        <translation>Vem som inte bör använda den</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Who uses the mat</source>
        <translation>Vem som använder mattan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Why you often feel better afterwards, with or without a mat.</source>
        <translation>Varför det ofta känns bättre efteråt, med eller utan matta.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Windows, sound, voice. Used unchanged, as libraries that lie beside the program, so that others can take their place. Where the sources are, and the works that Qt itself stands on:</source>
        <translation>Fönster, ljud, röst. Används oförändrat, som bibliotek som ligger bredvid programmet, så att andra kan ta deras plats. Var källkoden finns, och de verk som Qt självt vilar på:</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With a grown-up in the room, in a shirt, and at level 1.</source>
        <translation>Med en vuxen i rummet, med tröja, och på nivå 1.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>With a screen reader</source>
        <translation>Med skärmläsare</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>With closed eyes you hear everything that happens.</source>
        <translation>Med slutna ögon hör du allt som händer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>With diabetes, small wounds on legs and feet can go unnoticed.</source>
        <translation>Vid diabetes kan små sår på ben och fötter gå obemärkta förbi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>With few sessions a graph says what is missing. It does not guess.</source>
        <translation>Med få sessioner säger ett diagram vad som saknas. Det gissar inte.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>With its texts, figure, drawings, icons and sounds, all made for it.</source>
        <translation>Med sina texter, figuren, teckningar, ikoner och ljud, allt gjort för det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With more care</source>
        <translation>Med extra varsamhet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Without loudspeakers the program says so once, and all else works.</source>
        <translation>Utan högtalare säger programmet det en gång, och allt annat fungerar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Worth talking about</source>
        <translation>Värt att prata om</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Write a backup on the old computer and restore it on the new one. Or use “Export” and “Import”, which also work between versions.</source>
        <translation>Skriv en säkerhetskopia på den gamla datorn och återställ den på den nya. Eller använd ”Exportera” och ”Importera”, som också fungerar mellan versioner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Writes a checked copy from the command line.</source>
        <translation>Skriver en kontrollerad kopia från kommandoraden.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Writes the file from the command line, as CSV if the name ends so.</source>
        <translation>Skriver filen från kommandoraden, som CSV om namnet slutar så.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Year calendar</source>
        <translation>Årskalender</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You also see how far off that middle may be.</source>
        <translation>Du ser också hur långt ifrån den mittersta kan ligga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are drowsy or mixed up.</source>
        <translation>Du är dåsig eller förvirrad.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You are drunk, drugged or very sleepy, or you have to drive soon.</source>
        <translation>Du är berusad, påverkad av något eller mycket sömnig, eller ska köra snart.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are numb between your legs.</source>
        <translation>Du är bortdomnad mellan benen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You are pregnant, or might be.</source>
        <translation>Du är gravid, eller kan vara det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You are unsteady, or you fell not long ago. Sit down for it.</source>
        <translation>Du är ostadig, eller föll för inte länge sedan. Sitt ner i stället.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You can always breathe or rest here without the mat.</source>
        <translation>Du kan alltid andas eller vila här utan mattan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>You can leave out any day, and stop when you like. Nothing is hidden from you.</source>
        <translation>Du kan hoppa över vilken dag som helst och sluta när du vill. Inget döljs för dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You can work it out: (1 − r) × (before − usual). Here r says how much one hour is like the next, from 0 to 1. Say that it is 0.5, your usual number is 4, and today it is 8. Then 2 points go away by themselves.</source>
        <translation>Du kan räkna ut det: (1 − r) × (före − vanligt). Här säger r hur lik en timme är nästa, från 0 till 1. Säg att det är 0,5, att din vanliga siffra är 4 och att den i dag är 8. Då försvinner 2 poäng av sig själva.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot get your breath.</source>
        <translation>Du får ingen luft.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot pass water, or you lose water or stool.</source>
        <translation>Du kan inte kissa, eller du kan inte hålla urin eller avföring.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot speak, remember or see as before.</source>
        <translation>Du kan inte tala, minnas eller se som förut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You could fall while standing on the points. Sit instead.</source>
        <translation>Du kan falla när du står på piggarna. Sitt i stället.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint, see double, or find it hard to speak or swallow.</source>
        <translation>Du svimmar, ser dubbelt eller har svårt att tala eller svälja.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You faint, your chest hurts, or you cannot get your breath. Call the emergency number of your country.</source>
        <translation>Du svimmar, har ont i bröstet eller får ingen luft. Ring nödnumret i ditt land.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint.</source>
        <translation>Du svimmar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You feel brighter and have more energy.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Du känner dig gladare och får mer energi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You feel dizzy or sick. Breathe as you like and stay down until it has passed.</source>
        <translation>Du känner dig yr eller illamående. Andas som du vill och ligg kvar tills det har gått över.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>You felt dizzy more than once.</source>
        <translation>Du har känt dig yr mer än en gång.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You get dizzy when you stand up.</source>
        <translation>Du blir yr när du reser dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You get panic attacks.</source>
        <translation>Du får panikattacker.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever or chills.</source>
        <translation>Du har feber eller frossa.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You have a fever or feel ill.</source>
        <translation>Du har feber eller känner dig sjuk.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever, or lose weight without trying.</source>
        <translation>Du har feber, eller går ner i vikt utan att försöka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a high fever with a stiff neck or a rash.</source>
        <translation>Du har hög feber med nackstelhet eller utslag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have a lung disease, or your asthma is bad now.</source>
        <translation>Du har en lungsjukdom, eller din astma är besvärlig just nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You have diabetes, or your feet feel less than they should. Ask a doctor or a nurse first.</source>
        <translation>Du har diabetes, eller fötterna känner mindre än de borde. Fråga en läkare eller sjuksköterska först.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have fits, such as in epilepsy.</source>
        <translation>Du får krampanfall, till exempel vid epilepsi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have had cancer.</source>
        <translation>Du har haft cancer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have heart trouble, had a stroke, or your blood pressure is not under control.</source>
        <translation>Du har hjärtbesvär, har haft en stroke, eller ditt blodtryck är inte under kontroll.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>You have noted pain for more than six weeks, and it does not ease.</source>
        <translation>Du har antecknat smärta i mer än sex veckor, och den ger inte med sig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have raised eye pressure, or had surgery on the inside of the eye.</source>
        <translation>Du har förhöjt ögontryck, eller har opererats inuti ögat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You just do not want to go on.</source>
        <translation>Du vill helt enkelt inte fortsätta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You might not notice that it is too much. Wait until you are awake.</source>
        <translation>Du kanske inte märker att det är för mycket. Vänta tills du är klarvaken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You reach for the mat when you feel bad. Bad moments mostly get better by themselves. So the number after is often lower than the number before, even if the mat did nothing. This is called regression to the mean.</source>
        <translation>Du tar fram mattan när det känns dåligt. Dåliga stunder blir oftast bättre av sig själva. Därför är siffran efter ofta lägre än siffran före, även om mattan inte gjorde något. Det kallas regression mot medelvärdet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see dots, and no more.</source>
        <translation>Du ser prickar, och inget mer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see the middle one of all changes. It is too few to tell.</source>
        <translation>Du ser den mittersta av alla förändringar. Det är för få för att säga något.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You see things blurred or twice.</source>
        <translation>Du ser suddigt eller dubbelt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You sleep better, almost from the first nights.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Du sover bättre, nästan från de första nätterna.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You throw up again and again.</source>
        <translation>Du kräks gång på gång.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Your answers rule it out. The card says which one. “Change my answers” leads to them.</source>
        <translation>Dina svar utesluter den. Kortet säger vilket svar det är. ”Ändra mina svar” leder till dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your body lets go, and your mind follows. It goes well with meditation.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Kroppen släpper taget, och tankarna följer efter. Det passar bra ihop med meditation.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your chest hurts.</source>
        <translation>Du har ont i bröstet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your data and backups</source>
        <translation>Dina data och säkerhetskopior</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your face, arm or hand went numb and stays so.</source>
        <translation>Ansiktet, en arm eller en hand har domnat och förblir så.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Your first session</source>
        <translation>Din första session</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your first two weeks</source>
        <translation>Dina två första veckor</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your head feels clearer.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Huvudet känns klarare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Your heels are cracked, or the skin is sore.</source>
        <translation>Hälarna är spruckna, eller huden är öm.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Your history</source>
        <translation>Din historik</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>Your history shows when it hurt and how much. Take it with you: a few weeks on paper say more than a memory.</source>
        <translation>Din historik visar när det gjorde ont och hur mycket. Ta med den: några veckor på papper säger mer än ett minne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your jaw hurts when you eat.</source>
        <translation>Käken gör ont när du äter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your mat</source>
        <translation>Din matta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Your own comparison, if you begin one.</source>
        <translation>Din egen jämförelse, om du börjar en.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Your ratings cannot tell the mat from simply lying still. Try rest sessions at the same time of day, and compare like with like. In the best study so far there was no difference.</source>
        <translation>Dina skattningar kan inte skilja mattan från att bara ligga still. Prova vilosessioner vid samma tid på dagen, och jämför lika med lika. I den bästa studien hittills var det ingen skillnad.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your safety answers are kept only if “Keep my answers” is on. “Delete my answers” takes them away at any time.</source>
        <translation>Dina säkerhetssvar sparas bara om ”Behåll mina svar” är på. ”Ta bort mina svar” tar bort dem när som helst.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your scalp is sore.</source>
        <translation>Hårbotten är öm.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin gets used to it. That takes some time, and a number of sessions.</source>
        <translation>Huden vänjer sig. Det tar lite tid, och ett antal sessioner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your skin is broken, or you have a blister or a rash.</source>
        <translation>Du har fått sår på huden, eller du har en blåsa eller utslag.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your skin is less used to the points. Go back one step.</source>
        <translation>Huden är mindre van vid piggarna. Gå tillbaka ett steg.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin is red, with small dents. Both fade soon.</source>
        <translation>Huden är röd, med små gropar. Båda går snart över.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your skin may react to the mat, so keep cloth between.</source>
        <translation>Huden kan reagera på mattan, så ha tyg emellan.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin tingles and feels wide awake.</source>
        <translation>Huden pirrar och känns klarvaken.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>accessibility</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tillgänglighet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>acupressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>akupressur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>advanced</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>avancerad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>appointment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>besök</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>area</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>område</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>audio</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ljudfil</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>autostart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>autostart</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>baksida</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>back pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ryggsmärta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>backup</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>säkerhetskopia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>balance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>balans</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bare skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bar hud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bed</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>säng</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>before and after</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>före och efter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>begin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>börja</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>bell</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>klocka</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>belly</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>buk</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>benefits</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nytta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood pressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>blodtryck</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood thinners</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>blodförtunnande</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>box</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>boxandning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>break</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>paus</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>breath</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>andetag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>broken</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>trasig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>bruise</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>blåmärke</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>calm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lugna</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>cancer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cancer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>chance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>slump</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>charts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>grafer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>chest pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bröstsmärta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>child</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>barn</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>children</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>barn</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>clean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rengöra</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>closed eyes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>blunda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>cloud</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>moln</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>compare</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>jämföra</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>comparison</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>jämförelse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>computer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dator</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>cost</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>kostnad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>csv</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>csv</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>cushion</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dyna</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>daily</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dagligen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>database</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>databas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>delete</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>radera</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>dents</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gropar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>diabetes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>diabetes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>dizzy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>yrsel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>doctor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>läkare</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>does it work</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fungerar det</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>doi</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>doi</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>edit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>redigera</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>emergency</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nödläge</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>epilepsy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>epilepsi</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>error</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>evidence</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>belägg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>experiment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>experiment</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>export</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>exportera</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>face down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>på mage</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>faint</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>svimma</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>feet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fötter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>fever</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>feber</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>figure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>figur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>filters</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>filter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>first time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>första gången</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>floor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>golv</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>foam</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>skum</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>folder</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mapp</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>front</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>framsida</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>gap</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>uppehåll</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>get up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>resa sig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>get used to</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vänja sig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>goal</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mål</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>graphs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>diagram</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>guide</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>guide</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>hands</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>händer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>harm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>skada</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>head</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>huvud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>headache</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>huvudvärk</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>heart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hjärta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>help</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hjälp</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>hips</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>höfter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>history</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>historia</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>hold</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hålla andan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>hospital</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sjukhus</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>how long</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hur länge</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>how often</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hur ofta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>how to use</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>använda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>hurt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ont</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>hygiene</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hygien</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>import</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>importera</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>itch</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>klåda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keyboard</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tangentbord</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keys</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tangenter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>large text</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>stor text</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>leaflet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bruksanvisning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>left</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vänster</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>leg</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ben</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>legs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ben</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>lie down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lägga sig</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>limit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gräns</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>links</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>länkar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>list</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>literature</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>litteratur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>log</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>logg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>login</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>inloggning</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>lower back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ländrygg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>manual</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>manual</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>marks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>märken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>massage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>massage</translation>
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
        <translation>median</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>minutes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>minuter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>move</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>flytta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>neck</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nacke</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>new</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nybörjare</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>note</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>anteckningar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>notification</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>avisering</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>numb</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>domnad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>numbers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>siffror</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>origin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ursprung</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>pace</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>takt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pacemaker</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pacemaker</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>smärta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>pairs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>par</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>papers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>artiklar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>patterns</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mönster</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>pdf</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pdf</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>pets</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>husdjur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>phone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>telefon</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>physiotherapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fysioterapeut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>plastic</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>plast</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnancy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>graviditet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnant</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gravid</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>presenter</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>presentationsfjärrkontroll</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>prickle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>stickigt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>privacy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>integritet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>problem</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>problem</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>progress</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>utveckling</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>proof</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bevis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>rain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>regn</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>random</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>slumpmässigt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>range</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tidsperiod</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>rash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>utslag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>rate</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>skatta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>ratings</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>skattningar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>red</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>röd</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>red flags</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>varningstecken</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>redness</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rodnad</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>references</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>referenser</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>regression to the mean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>regression mot medelvärdet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>remind</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>påminna</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>remote</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fjärrkontroll</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>report</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rapport</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>rest</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vila</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>restore</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>återställa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>right</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>höger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>risk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>risk</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>roll</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rulle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>safety</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>säkerhet</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>save</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>spara</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>science</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vetenskap</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>screen reader</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>skärmläsare</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>search</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>söka</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sensation</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>känsla</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>sessions</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sessioner</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>set up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>förbereda</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>share</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dela</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>sharp</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>skarp</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>shirt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tröja</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>shortcuts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>kortkommandon</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>sit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sitta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sleep</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>viloläge</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>slow</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>långsamt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>socks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>strumpor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>sofa</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>soffa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>soles</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fotsulor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sound</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ljud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>sources</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>källor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>spikes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>spikar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>stand</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>stå</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>start</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>starta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>statistics</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>statistik</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>steps</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>steg</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sting</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sticker</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>stomach</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mage</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>storage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>förvaring</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>store</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>förvara</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>studies</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>studier</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>surface</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>underlag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>table</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tabell</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>therapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>terapeut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tid</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>tingle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pirrar</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>tone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ton</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>too much</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>för mycket</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>towel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>handduk</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>travel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>resa</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>tray</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>systemfält</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>trend</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>trend</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>trial</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>försök</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>undo</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ångra</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>urgent</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>akut</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>voice</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>röst</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>volume</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>volym</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>walk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gå</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>wash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tvätta</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>weekday</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>veckodag</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>weeks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>veckor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>year</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>år</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Add a stage” puts a second area after the first.</source>
        <translation>”Lägg till en del” lägger ett andra område efter det första.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Add past session” is for one that you had without the program.</source>
        <translation>”Lägg till tidigare” är för en session som du hade utan programmet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Ambience” puts brown noise, rain, the sea or a file of your own under the tone.</source>
        <translation>”Bakgrundsljud” lägger brunt brus, regn, hav eller en egen fil under tonen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Back up now” in “Settings” makes one at once. “Save a copy” puts one in a place of your choice, such as a USB stick.</source>
        <translation>”Säkerhetskopiera nu” i ”Inställningar” gör en genast. ”Spara en kopia” lägger en på en plats du väljer, till exempel ett USB-minne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Delete everything” in “Settings” deletes history, backups, settings and the log, after it has asked. Save a copy first if you may want it back.</source>
        <translation>”Ta bort allt” i ”Inställningar” tar bort historik, säkerhetskopior, inställningar och loggen, efter att ha frågat. Spara en kopia först om du kan komma att vilja ha det tillbaka.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Delete” takes a session away, and “Undo” brings it back.</source>
        <translation>”Ta bort” tar bort en session, och ”Ångra” tar tillbaka den.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Dim after” in “Settings” says when. The computer itself stays awake during a session; where that is not possible, you are told before you lie down.</source>
        <translation>”Dämpa efter” i ”Inställningar” säger när. Själva datorn hålls vaken under en session; där det inte går får du veta det innan du lägger dig.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Dim” makes the screen nearly black. Any key brings it back.</source>
        <translation>”Dämpa” gör skärmen nästan svart. Valfri tangent tänder den igen.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Export” writes all sessions to a file: JSON for this program and others, CSV for a spreadsheet. “Import” reads such a file. It takes all of it or nothing, and says what is wrong with it. The same file twice changes nothing.</source>
        <translation>”Exportera” skriver alla sessioner till en fil: JSON för det här programmet och andra, CSV för ett kalkylark. ”Importera” läser en sådan fil. Den tar allt eller inget, och säger vad som är fel med den. Samma fil två gånger ändrar ingenting.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“History” lists every session. Press the head of a column to sort. The fields above the table choose kind, area and days. “Search notes and areas” finds words in your notes.</source>
        <translation>”Historik” listar varje session. Tryck på en kolumns rubrik för att sortera. Fälten ovanför tabellen väljer typ, område och dagar. ”Sök i anteckningar och områden” hittar ord i dina anteckningar.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>“List” shows the same areas as a list. It does all that the figure does. The list and the figure can both be used by keys and by a screen reader.</source>
        <translation>”Lista” visar samma områden som en lista. Den gör allt som figuren gör. Både listan och figuren kan användas med tangenter och med skärmläsare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Mat”, “Breathing” and “Rest” at the top of the card choose the kind. Rest is lying down without the mat; it counts as much as the others.</source>
        <translation>”Matta”, ”Andning” och ”Vila” högst upp på kortet väljer typen. Vila är att ligga ner utan mattan; det räknas lika mycket som de andra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Motion” in “Settings”: with “Reduced”, the breath brightens and fades in its place.</source>
        <translation>”Rörelse” i ”Inställningar”: med ”Minskad” ljusnar andetaget och tonar bort på sin plats.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Note” is for you alone. It is searched in “History” and stands in the report for a doctor.</source>
        <translation>”Anteckning” är bara för dig. Den går att söka i under ”Historik” och står i rapporten till en läkare.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Report for a doctor or physiotherapist” makes one to three pages to print. Choose the days, then “Save as PDF”. It says what was done, where and on which side, what you rated before and after, and what you noted. It also says how to read that, and what it cannot tell.</source>
        <translation>”Rapport till läkare eller fysioterapeut” gör en till tre sidor att skriva ut. Välj dagarna, sedan ”Spara som PDF”. Den säger vad som gjordes, var och på vilken sida, vad du skattade före och efter, och vad du antecknade. Den säger också hur det ska läsas, och vad det inte kan säga.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Restore a backup” goes back to one. Your present history is kept aside, not deleted.</source>
        <translation>”Återställ en säkerhetskopia” går tillbaka till en. Din nuvarande historik sparas vid sidan om och tas inte bort.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Save session” keeps your answers. “Skip ratings” keeps the session without them.</source>
        <translation>”Spara sessionen” behåller dina svar. ”Hoppa över skattningar” behåller sessionen utan dem.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Save the sound” on the card makes a file of the whole session. Copy it to a phone, and you need no screen at all.</source>
        <translation>”Spara ljudet” på kortet gör en fil av hela sessionen. Kopiera den till en mobil, så behöver du ingen skärm alls.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Second folder” is for another disk: each backup goes there too.</source>
        <translation>”Andra mapp” är för en annan disk: varje säkerhetskopia läggs även där.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>“Show as table” turns a graph into numbers.</source>
        <translation>”Visa som tabell” gör ett diagram till siffror.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Spoken words” says the quiet lines of the session in the voice of your system, if it has one.</source>
        <translation>”Talade ord” läser upp sessionens stilla rader med systemets röst, om det har någon.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>“Start at login” begins the program with the computer, without its window. It is off until you switch it on.</source>
        <translation>”Starta vid inloggning” startar programmet med datorn, utan fönster. Det är av tills du slår på det.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Text size” in “Settings” goes to 200 %. “Stronger outlines” makes borders and quiet text clearer. “Far view” shows how large the minutes are in a session.</source>
        <translation>”Textstorlek” i ”Inställningar” går till 200 %. ”Tydligare konturer” gör kanter och dämpad text tydligare. ”Avståndsvy” visar hur stora minuterna är i en session.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Volume” and “Tone” are in “Settings”. “Test” plays a bell and a breath as loud as they will be.</source>
        <translation>”Volym” och ”Ton” finns i ”Inställningar”. ”Prova” spelar en klocka och ett andetag så starkt som de kommer att låta.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“What do you notice?” is for marks, itch and the like. If something needs care, you are told what to do.</source>
        <translation>”Vad märker du?” är för märken, klåda och liknande. Om något behöver skötas om får du veta vad du ska göra.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Your plans” keeps what the card shows under a name, saves it as a file for somebody else, or opens such a file.</source>
        <translation>”Dina planer” behåller det som kortet visar under ett namn, sparar det som en fil till någon annan, eller öppnar en sådan fil.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>A running session</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>En session som pågår</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/awake.py"/>
        <source>A session is running</source>
        <translation>En session pågår</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Breathing patterns, bells, spoken words and quiet background sounds</source>
        <translation>Andningsmönster, klockor, talade ord och stilla bakgrundsljud</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choose where you would like some ease on a body map, lie down and breathe. A dot for every spike turns from cool to warm, a tone rises and falls with your breath, and the session ends by itself: you need neither your eyes nor your hands.</source>
        <translation>Välj på en kroppskarta var du vill ha lite lindring, lägg dig ner och andas. En prick för varje pigg går från sval till varm, en ton stiger och sjunker med din andning, och sessionen slutar av sig själv: du behöver varken ögon eller händer.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choosing an area on the body map</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Välja ett område på kroppskartan</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Everything stays on your computer; the program never goes online</source>
        <translation>Allt stannar på din dator; programmet går aldrig ut på nätet</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Full keyboard and screen reader use, light and dark, large text</source>
        <translation>Allt går att använda med tangentbord och skärmläsare, ljust och mörkt, stor text</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Over weeks, graphs show what changed, with no more said than your sessions allow. There are no streaks and no promises: resting without a mat did as well in the best-controlled study, so you can record rest too.</source>
        <translation>Under veckorna visar diagram vad som har förändrats, utan att säga mer än dina sessioner medger. Det finns inga sviter och inga löften: i den bäst kontrollerade studien gick det lika bra att vila utan matta, så du kan anteckna vila också.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Plans that stay inside the limits of a consumer guide and say why</source>
        <translation>Planer som håller sig inom gränserna i en konsumentguide och säger varför</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Relaxation Companion</source>
        <translation>Sällskap för avslappning</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Show Progress</source>
        <translation>Visa utvecklingen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/autostart.py"/>
        <source>Started at login, as was chosen in its settings</source>
        <translation>Startad vid inloggning, som valts i programmets inställningar</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Unwind on your acupressure mat</source>
        <extracomment>What the program is for, under its name</extracomment>
        <translation>Koppla av på din akupressurmatta</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>What changed over weeks</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Vad som har förändrats under veckorna</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>acupressure;mat;breathing;relaxation;timer;</source>
        <extracomment>Words by which a desktop finds the program; a semicolon after each</extracomment>
        <translation>akupressur;matta;spikmatta;andning;avslappning;timer;</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n older files of the history are kept in {folder}, {size} kB</source>
        <translation>
            <numerusform>%n äldre fil med historiken sparas i {folder}, {size} kB</numerusform>
            <numerusform>%n äldre filer med historiken sparas i {folder}, {size} kB</numerusform>
        </translation>
        <extra-one>%n older file of the history is kept in {folder}, {size} kB</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n outputs</source>
        <translation>
            <numerusform>%n ljudutgång</numerusform>
            <numerusform>%n ljudutgångar</numerusform>
        </translation>
        <extra-one>%n output</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessioner</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>%n sak är fel.</numerusform>
            <numerusform>%n saker är fel.</numerusform>
        </translation>
        <extra-one>%n thing is wrong.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>It is damaged; the next start sets it aside and brings back what can be read</source>
        <translation>Den är skadad; vid nästa start läggs den vid sidan om, och det som går att läsa tas tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Missing: {names}</source>
        <translation>Saknas: {names}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No session bus, so the computer may fall asleep</source>
        <translation>Ingen sessionsbuss, så datorn kan gå i viloläge</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No sound device; sessions are silent</source>
        <translation>Ingen ljudenhet; sessionerna är tysta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No window can be opened ({reason})</source>
        <translation>Inget fönster kan öppnas ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet; the first is made after a session</source>
        <translation>Inga än; den första görs efter en session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Nothing can be written in {folder} ({reason})</source>
        <translation>Inget kan skrivas i {folder} ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Nothing is wrong.</source>
        <translation>Inget är fel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Only {n} MB free</source>
        <translation>Bara {n} MB ledigt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name}</source>
        <translation>Andra på den här datorn kan läsa {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name} and {n} more</source>
        <translation>Andra på den här datorn kan läsa {name} och {n} till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt gave up</source>
        <translation>Qt gav upp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt’s sound cannot be used here; sessions are silent</source>
        <translation>Qts ljud kan inte användas här; sessionerna är tysta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Readable</source>
        <translation>Läsbara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The free space of the disk cannot be read ({reason})</source>
        <translation>Det gick inte att se hur mycket plats disken har ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>The session bus answers</source>
        <translation>Sessionsbussen svarar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The usual ones</source>
        <translation>De vanliga</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>There is no screen</source>
        <translation>Det finns ingen skärm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They cannot be read ({reason})</source>
        <translation>De kan inte läsas ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They make no sense; the next start uses the usual ones</source>
        <translation>De går inte att förstå; vid nästa start används de vanliga</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>backups</source>
        <translation>säkerhetskopior</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>disk</source>
        <translation>disk</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>display</source>
        <translation>skärm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>history</source>
        <translation>historik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>it did not answer in {n} seconds</source>
        <translation>inget svar kom inom {n} sekunder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>libraries</source>
        <translation>bibliotek</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>note</source>
        <translation>obs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>set aside</source>
        <translation>vid sidan om</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>settings</source>
        <translation>inställningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>sound</source>
        <translation>ljud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>wrong</source>
        <translation>fel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} can be looked into by others on this computer</source>
        <translation>Andra på den här datorn kan titta i {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} is a file and no folder</source>
        <translation>{folder} är en fil och ingen mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} will be made at the first start</source>
        <translation>{folder} skapas vid första starten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so the computer is not kept awake</source>
        <translation>{module} saknas ({reason}), så datorn hålls inte vaken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there are no spoken words</source>
        <translation>{module} saknas ({reason}), så det finns inga talade ord</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is no sound</source>
        <translation>{module} saknas ({reason}), så det finns inget ljud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is nothing of the desktop’s services</source>
        <translation>{module} saknas ({reason}), så inga av skrivbordets tjänster kan användas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{name} is gone; the next start asks how to go on</source>
        <translation>{name} är borta; vid nästa start får du frågan hur du vill gå vidare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n} MB free</source>
        <translation>{n} MB ledigt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, sound</source>
        <translation>{n}, den nyaste från {moment}, utan fel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which cannot be read</source>
        <translation>{n}, den nyaste från {moment}, som inte kan läsas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which is damaged</source>
        <translation>{n}, den nyaste från {moment}, som är skadad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, {days} days ago</source>
        <translation>{n}, den nyaste från {moment}, för {days} dagar sedan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables</source>
        <translation>{sessions}, utan fel, version {n} av tabellerna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables; an interrupted one waits for the next start</source>
        <translation>{sessions}, utan fel, version {n} av tabellerna; en avbruten session väntar på nästa start</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}; {n} with other values than were stored</source>
        <translation>{sessions}; {n} med andra värden än de som sparades</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{width}×{height} at {scale}</source>
        <translation>{width}×{height} i skala {scale}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Do not import</source>
        <translation>Importera inte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Everything in this file is in your history already.</source>
        <translation>Allt i filen finns redan i din historik.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Everything, for this program and others</source>
        <translation>Allt, för det här programmet och andra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export and import</source>
        <translation>Export och import</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export the history</source>
        <translation>Exportera historiken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>For spreadsheets</source>
        <translation>För kalkylark</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import 1 session</source>
        <translation>Importera 1 session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Import sessions</source>
        <translation>Importera sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import {n} sessions</source>
        <translation>Importera {n} sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing from this file is imported until all of it is right.</source>
        <translation>Inget ur filen importeras förrän allt i den är rätt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Reading the file, {n} %</source>
        <translation>Läser filen, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>What is refused</source>
        <translation>Vad som avvisas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Writing, {n} %</source>
        <translation>Skriver, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} already here</source>
        <translation>{n} finns redan här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} edited later than here</source>
        <translation>{n} redigerade senare än här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} new</source>
        <translation>{n} nya</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} refused</source>
        <translation>{n} avvisade</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>0 of 1 session</source>
        <translation>0 av 1 session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>1 session</source>
        <translation>1 session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>A past session</source>
        <translation>En tidigare session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Add past session</source>
        <translation>Lägg till tidigare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Added by hand</source>
        <translation>Tillagd för hand</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Any time</source>
        <translation>Alla dagar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Area shown</source>
        <translation>Visat område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Back up</source>
        <translation>Säkerhetskopiera</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Before, after</source>
        <translation>Före, efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathed freely</source>
        <translation>Andades fritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing only</source>
        <translation>Bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing too slow</source>
        <translation>Andningen för långsam</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Changes not kept: session of {day}</source>
        <translation>Ändringarna behölls inte: sessionen {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Choose a backup to go back to, in Settings</source>
        <translation>Välj i Inställningar en säkerhetskopia att gå tillbaka till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Choose at least one area.</source>
        <translation>Välj minst ett område.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Clothing</source>
        <translation>Klädsel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Completed</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/strip_view.py"/>
        <source>Course of the session</source>
        <translation>Sessionens förlopp</translation>
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
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Days of the report</source>
        <translation>Rapportens dagar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Days shown</source>
        <translation>Visade dagar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Deleted: session of {day}</source>
        <translation>Borttagen: sessionen {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Details, scrolls with the arrow keys</source>
        <translation>Detaljer, rullas med piltangenterna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early</source>
        <translation>Avslutad i förtid</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early, {why}</source>
        <translation>Avslutad i förtid, {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Every session is listed here, with its ratings and your note. It all stays on this computer.</source>
        <translation>Varje session listas här, med sina skattningar och din anteckning. Allt stannar på den här datorn.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Goal</source>
        <translation>Mål</translation>
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
        <translation>Historik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>How was last night’s sleep?</source>
        <translation>Hur var nattens sömn?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Interrupted</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It eased</source>
        <translation>Det avtog</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It kept to the pattern from {begin} to {end}.</source>
        <translation>Den följde mönstret från {begin} till {end}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Kind shown</source>
        <translation>Visad typ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 3 months</source>
        <translation>Senaste 3 månaderna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 4 weeks</source>
        <translation>Senaste 4 veckorna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Lying down</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made longer</source>
        <translation>Förlängd</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made shorter</source>
        <translation>Förkortad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Making the report</source>
        <translation>Skapar rapporten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Marked</source>
        <translation>Markerat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Marks of the points</source>
        <translation>Märken av piggarna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Mat sessions up to {day}.pdf</source>
        <translation>Sessioner på spikmatta till {day}.pdf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Natural breath throughout.</source>
        <translation>Naturlig andning hela tiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>No session of that kind, area and time.</source>
        <translation>Ingen session av den typen, i det området och den tiden.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Not added: session of {day}</source>
        <translation>Inte tillagd: sessionen {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing about “{text}”. Try an area, or a word of a note.</source>
        <translation>Inget om ”{text}”. Prova ett område, eller ett ord ur en anteckning.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing here yet</source>
        <translation>Inget här än</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Noticed afterwards</source>
        <translation>Märktes efteråt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>One to three pages to print: what you did, your ratings before and after, the areas, and your notes. It stays on this computer until you hand it on.</source>
        <translation>En till tre sidor att skriva ut: vad du gjorde, dina skattningar före och efter, områdena och dina anteckningar. Den stannar på den här datorn tills du lämnar den vidare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open the report</source>
        <translation>Öppna rapporten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Other breathing chosen</source>
        <translation>Annan andning vald</translation>
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
        <translation>Pausad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Position</source>
        <translation>Ställning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ratings</source>
        <translation>Skattningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Rapport till läkare eller fysioterapeut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Rest without the mat</source>
        <translation>Vila utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>Sparade {name} i {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search notes and areas</source>
        <translation>Sök i anteckningar och områden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table.py"/>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Skipped ahead</source>
        <translation>Hoppade framåt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Soreness</source>
        <translation>Ömhet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/headings.py"/>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sort by {column}</source>
        <translation>Sortera efter {column}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, ascending</source>
        <translation>Sorterat efter {column}, stigande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, descending</source>
        <translation>Sorterat efter {column}, fallande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, ascending</source>
        <translation>Sorterat, stigande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, descending</source>
        <translation>Sorterat, fallande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Stage {n}</source>
        <translation>Del {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Stages</source>
        <translation>Delar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Still there today</source>
        <translation>Finns kvar i dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Surface</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>That would end later than now. Choose an earlier time or fewer minutes.</source>
        <translation>Det skulle sluta senare än nu. Välj en tidigare tid eller färre minuter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The breath slowed down from {begin} to {end}.</source>
        <translation>Andningen blev långsammare från {begin} till {end}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>The day after</source>
        <translation>Dagen efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The session stood still</source>
        <translation>Sessionen stod still</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Then rest today, and stay on the same step.</source>
        <translation>Vila då i dag, och stanna på samma steg.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tried out at {n} times speed</source>
        <translation>Testad {n} gånger så fort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Under a minute</source>
        <translation>Under en minut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Went on</source>
        <translation>Fortsatte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Your own breath</source>
        <translation>Din egen andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>another reason</source>
        <translation>annan orsak</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>both sides</source>
        <translation>båda sidor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>dizzy</source>
        <translation>yr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>left</source>
        <translation>vänster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>right</source>
        <translation>höger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>too painful</source>
        <translation>gjorde för ont</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>uncomfortable</source>
        <translation>obekvämt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{active} of {planned}</source>
        <translation>{active} av {planned}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{after} after</source>
        <translation>{after} efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} before</source>
        <translation>{before} före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} to {after}</source>
        <translation>{before} till {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, {begin} till {end}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{found} of {n} sessions</source>
        <translation>{found} av {n} sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{n} sessions</source>
        <translation>{n} sessioner</translation>
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
        <translation>0 till 9, piltangenter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>5 minutes more or less; in the lead-in 10 seconds</source>
        <translation>5 minuter mer eller mindre; i förberedelsen 10 sekunder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Add it as another stage, or take it out again</source>
        <translation>Lägg till det som en del till, eller ta bort det igen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>All keys, scrolls with the arrow keys</source>
        <translation>Alla tangenter, rullas med piltangenterna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Alt+Left</source>
        <translation>Alt+Vänster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Another breathing pattern</source>
        <translation>Ett annat andningsmönster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Arrows</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Back in Learn</source>
        <translation>Tillbaka i Kunskap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Breathe freely</source>
        <translation>Andas fritt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose the area</source>
        <translation>Välj området</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose, Progress, History, Learn</source>
        <translation>Välj, Utveckling, Historik, Kunskap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close a panel or a question</source>
        <translation>Stäng en panel eller en fråga</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 till Ctrl+4</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>During a session</source>
        <translation>Under en session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>End, within 4 seconds</source>
        <translation>Avsluta, inom 4 sekunder</translation>
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
        <translation>Överallt</translation>
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
        <translation>Helskärm och tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full, dim, dark</source>
        <translation>Full, dämpad, mörk</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Left, Right</source>
        <translation>Vänster, Höger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark that it eased</source>
        <translation>Markera att det avtog</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark this moment</source>
        <translation>Markera det här ögonblicket</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>On to the next phase</source>
        <translation>Vidare till nästa fas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>P, Page up</source>
        <translation>P, Page up</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause and go on; in the lead-in, start now</source>
        <translation>Pausa och fortsätt; i förberedelsen, starta nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause, in the lead-in too</source>
        <translation>Pausa, även i förberedelsen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Press it, choose it</source>
        <translation>Tryck på det, välj det</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Progress, History and Learn</source>
        <translation>Utveckling, Historik och Kunskap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Rate; Delete takes it back</source>
        <translation>Skatta; Delete tar bort skattningen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Right, Left</source>
        <translation>Höger, Vänster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save what is edited in History</source>
        <translation>Spara det som ändras i Historik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Search in Learn</source>
        <translation>Sök i Kunskap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+Space</source>
        <translation>Shift+Mellanslag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sort the sessions by it; Left and Right lead to the other headings</source>
        <translation>Sortera sessionerna efter den; Vänster och Höger leder till de andra rubrikerna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sound off and on</source>
        <translation>Ljud av och på</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space on a heading</source>
        <translation>Mellanslag på en rubrik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter</source>
        <translation>Mellanslag, Enter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter, Play</source>
        <translation>Mellanslag, Enter, Spela</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Start the session</source>
        <translation>Starta sessionen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The areas as a list, or the figure</source>
        <translation>Områdena som lista, eller figuren</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The guide about what is on the screen</source>
        <translation>Guiden om det som är på skärmen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>These keys</source>
        <translation>De här tangenterna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the first or the last area</source>
        <translation>Till det första eller det sista området</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the neighbouring area of the figure or the list</source>
        <translation>Till området bredvid på figuren eller i listan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next control, or back</source>
        <translation>Till nästa fält eller knapp, eller tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next mark of a graph; Enter opens its session</source>
        <translation>Till nästa prick i ett diagram; Enter öppnar dess session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Too slow: breathe a little faster</source>
        <translation>För långsamt: andas lite snabbare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Turn the figure, where one side is shown</source>
        <translation>Vänd figuren, när en sida visas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Up, Down</source>
        <translation>Upp, Ned</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>A mat trial points that way. It was small, so it may be wrong.</source>
        <translation>En studie av mattor pekar åt det hållet. Den var liten, så den kan ha fel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Address of {study}</source>
        <translation>Adress till {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>All topics</source>
        <translation>Alla ämnen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>Back to {what}</source>
        <translation>Tillbaka till {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied, the address of {study}</source>
        <translation>Kopierad, adressen till {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy the address of {study}</source>
        <translation>Kopiera adressen till {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Evidence: {words}, {n} of {most} dots</source>
        <translation>Belägg: {words}, {n} av {most} prickar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>From: {sources}</source>
        <translation>Från: {sources}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It is often said. We found no study of mats that tested it.</source>
        <translation>Det sägs ofta. Vi hittade ingen studie av mattor som prövade det.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It was tested, and it did not hold.</source>
        <translation>Det har prövats, och det höll inte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Learn</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Makers of mats: {where}</source>
        <translation>Tillverkare av spikmattor: {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mats with points</source>
        <translation>Mattor med piggar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mixed results</source>
        <translation>Blandade resultat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Never tested with mats</source>
        <translation>Aldrig prövat med mattor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>No better than without</source>
        <translation>Inte bättre än utan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Nobody has tested mats for it. Fingers or needles were tested, and a mat is neither.</source>
        <translation>Ingen har prövat mattor för det. Fingrar eller nålar har prövats, och en matta är ingetdera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Not studied</source>
        <translation>Inte undersökt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>Nothing about “{asked}”. Try “{first}” or “{second}”.</source>
        <translation>Inget om ”{asked}”. Prova ”{first}” eller ”{second}”.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Off again</source>
        <translation>Av igen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Only other ways studied</source>
        <translation>Bara andra sätt undersökta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Onto the points</source>
        <translation>På piggarna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Our own choice, where nobody has looked</source>
        <translation>Vårt eget val, där ingen har undersökt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>People say</source>
        <translation>Det sägs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Pressing, needles and the like</source>
        <translation>Tryck, nålar och liknande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Ratings</source>
        <translation>Skattningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Right after use only</source>
        <translation>Bara direkt efteråt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search the guide</source>
        <translation>Sök i guiden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Show it line by line</source>
        <translation>Visa det rad för rad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Slow breathing</source>
        <translation>Långsam andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Small trials</source>
        <translation>Små studier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Some trials point that way</source>
        <translation>Några studier pekar åt det hållet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Something was seen right after use, and not later.</source>
        <translation>Något sågs direkt efteråt, och inte senare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>Studied</source>
        <translation>Undersökt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Taking care</source>
        <translation>Var rädd om dig</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, and no better than without</source>
        <translation>Prövat, och inte bättre än utan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, did not hold</source>
        <translation>Prövat, höll inte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, line {n}</source>
        <translation>Guiden, rad {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, lines {n}</source>
        <translation>Guiden, rader {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The mat</source>
        <translation>Mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>This is general information, not medical advice.</source>
        <translation>Det här är allmän information, inte medicinska råd.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>This program</source>
        <translation>Det här programmet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it, and do not agree.</source>
        <translation>Studier av mattor har undersökt det, och de är inte eniga.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it. People with a mat did no better than people without.</source>
        <translation>Studier av mattor har undersökt det. Det gick inte bättre för dem med matta än för dem utan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Using it</source>
        <translation>Att använda den</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Web pages: {where}</source>
        <translation>Webbsidor: {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>What is known</source>
        <translation>Vad man vet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What it is worth</source>
        <translation>Vad det är värt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was done</source>
        <translation>Vad man gjorde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was found</source>
        <translation>Vad man fann</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Where this page comes from</source>
        <translation>Var den här sidan kommer ifrån</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a maker of mats, {where}</source>
        <translation>en tillverkare av spikmattor, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a web page, {where}</source>
        <translation>en webbsida, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>how this program works</source>
        <translation>hur det här programmet fungerar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>not offered</source>
        <translation>erbjuds inte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>our own choice</source>
        <translation>vårt eget val</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>pillow</source>
        <translation>kudde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>sleep</source>
        <translation>sömn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, line {n}</source>
        <translation>guiden, rad {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, lines {n}</source>
        <translation>guiden, rader {n}</translation>
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
        <translation>{least} till {most} minuter, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{line}; only after a check in Settings</source>
        <translation>{line}; bara efter en kontroll i Inställningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} thing found</source>
        <translation>{n} träff</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} things found</source>
        <translation>{n} träffar</translation>
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
        <translation>Inget teckensnitt här har bokstäverna i det språk som önskades ({code}), så det här är på engelska.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Sample history, in a temporary folder</source>
        <translation>Exempelhistorik, i en tillfällig mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Trying out: the session clock runs {n} times faster</source>
        <translation>Test: sessionens klocka går {n} gånger fortare</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>, then </source>
        <translation>, sedan </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>1 plan of {name} was here already.</source>
        <translation>1 plan ur {name} fanns redan här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>A therapist or a maker can give you a plan as a .toml file. The limits of your level and your answers hold for it too.</source>
        <translation>En behandlare eller en tillverkare kan ge dig en plan som .toml-fil. Gränserna för din nivå och dina svar gäller även för den.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath.</source>
        <translation>Annan andning.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath: there can be {n} of your own at most.</source>
        <translation>Annan andning: högst {n} egna får plats.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Breathing only</source>
        <translation>Bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>By {by}</source>
        <translation>Av {by}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Close the plans</source>
        <translation>Stäng planerna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>From a file</source>
        <translation>Från en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In another position.</source>
        <translation>I en annan ställning.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In other clothing.</source>
        <translation>Med annan klädsel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>It is kept already.</source>
        <translation>Den finns redan bland dina planer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep the plan of the card</source>
        <translation>Behåll planen på kortet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep what the card shows under a name, or save it as a file for somebody else.</source>
        <translation>Behåll det som kortet visar under ett namn, eller spara det som en fil till någon annan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Kept</source>
        <translation>Behållna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Left out.</source>
        <translation>Överhoppad.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name of the plan</source>
        <translation>Planens namn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>On another surface.</source>
        <translation>På ett annat underlag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Open a plan file</source>
        <translation>Öppna en planfil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Removed: {name}</source>
        <translation>Borttagen: {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Rest without the mat</source>
        <translation>Vila utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan</source>
        <translation>Spara planen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan of the card as a file</source>
        <translation>Spara planen på kortet som fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Save {name} as a file</source>
        <translation>Spara {name} som fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>Sparade {name} i {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Shorter.</source>
        <translation>Kortare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Stage {n}: {what}</source>
        <translation>Del {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>There can be {n} plans at most. Remove one first.</source>
        <translation>Högst {n} planer får plats. Ta bort en först.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use</source>
        <translation>Använd</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use {name}</source>
        <translation>Använd {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_desk.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Your plans</source>
        <translation>Dina planer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>a breath like this is not possible here.</source>
        <translation>en sådan andning går inte här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>breathe as you like</source>
        <translation>andas som du vill</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}</source>
        <translation>plan {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}, stage {m}</source>
        <translation>plan {n}, del {m}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{area} ({position})</source>
        <translation>{area} ({position})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}.</source>
        <translation>{field} kan inte vara {value}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}; it is one of: {known}.</source>
        <translation>{field} kan inte vara {value}; det är något av: {known}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is missing.</source>
        <translation>{field} saknas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is there more than {value} times.</source>
        <translation>{field} finns där mer än {value} gånger.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} means nothing here.</source>
        <translation>{field} betyder inget här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: it is not written as TOML.</source>
        <translation>{name} går inte att förstå: den är inte skriven som TOML.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: look at line {line}.</source>
        <translation>{name} går inte att förstå: titta på rad {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be used as things are.</source>
        <translation>{name} kan inte användas som det är nu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} could not be read ({why}).</source>
        <translation>{name} kunde inte läsas ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>{name} kunde inte skrivas ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is for a newer version of Mat Companion than this one.</source>
        <translation>{name} är för en nyare version av Mat Companion än den här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} is kept.</source>
        <translation>{name} finns nu bland dina planer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no plan for Mat Companion: it does not say format = {format}.</source>
        <translation>{name} är ingen plan för Mat Companion: det står inte format = {format} i den.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no text, so there is no plan in it.</source>
        <translation>{name} är inte text, så det finns ingen plan i den.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is on the card now.</source>
        <translation>{name} är på kortet nu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is too large for a plan: {most} kB is the most.</source>
        <translation>{name} är för stor för en plan: högst {most} kB.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name}, {what}</source>
        <translation>{name}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} are among yours now.</source>
        <translation>{n} planer ur {name} finns nu bland dina.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} were here already.</source>
        <translation>{n} planer ur {name} fanns redan här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{plan} is among your plans now.</source>
        <translation>{plan} finns nu bland dina planer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{said} Nothing was changed.</source>
        <translation>{said} Inget ändrades.</translation>
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
            <numerusform>%n område</numerusform>
            <numerusform>%n områden</numerusform>
        </translation>
        <extra-one>%n area</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
        <extra-one>%n day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days with a session</source>
        <translation>
            <numerusform>%n dag med session</numerusform>
            <numerusform>%n dagar med session</numerusform>
        </translation>
        <extra-one>%n day with a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n decades shown</source>
        <translation>
            <numerusform>%n årtionde visas</numerusform>
            <numerusform>%n årtionden visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n full weeks</source>
        <translation>
            <numerusform>%n hel vecka</numerusform>
            <numerusform>%n hela veckor</numerusform>
        </translation>
        <extra-one>%n full week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n minutes this week</source>
        <translation>
            <numerusform>%n minut den här veckan</numerusform>
            <numerusform>%n minuter den här veckan</numerusform>
        </translation>
        <extra-one>%n minute this week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n months shown</source>
        <translation>
            <numerusform>%n månad visas</numerusform>
            <numerusform>%n månader visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more days</source>
        <translation>
            <numerusform>%n dag till</numerusform>
            <numerusform>%n dagar till</numerusform>
        </translation>
        <extra-one>%n more day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more ratings</source>
        <translation>
            <numerusform>%n skattning till</numerusform>
            <numerusform>%n skattningar till</numerusform>
        </translation>
        <extra-one>%n more rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n more sessions</source>
        <translation>
            <numerusform>%n session till</numerusform>
            <numerusform>%n sessioner till</numerusform>
        </translation>
        <extra-one>%n more session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n quarters shown</source>
        <translation>
            <numerusform>%n kvartal visas</numerusform>
            <numerusform>%n kvartal visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n skattad session</numerusform>
            <numerusform>%n skattade sessioner</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions of those chosen above</source>
        <translation>
            <numerusform>%n skattad session av dem som valts ovan</numerusform>
            <numerusform>%n skattade sessioner av dem som valts ovan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions so far</source>
        <translation>
            <numerusform>%n skattad session hittills</numerusform>
            <numerusform>%n skattade sessioner hittills</numerusform>
        </translation>
        <extra-one>%n rated session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions, too few to tell</source>
        <translation>
            <numerusform>%n skattad session, för få för att säga något</numerusform>
            <numerusform>%n skattade sessioner, för få för att säga något</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>%n ratings</source>
        <translation>
            <numerusform>%n skattning</numerusform>
            <numerusform>%n skattningar</numerusform>
        </translation>
        <extra-one>%n rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions</source>
        <translation>
            <numerusform>%n skattning före en session</numerusform>
            <numerusform>%n skattningar före sessioner</numerusform>
        </translation>
        <extra-one>%n rating before a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions so far</source>
        <translation>
            <numerusform>%n skattning före en session hittills</numerusform>
            <numerusform>%n skattningar före sessioner hittills</numerusform>
        </translation>
        <extra-one>%n rating before a session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessioner</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions on the mat</source>
        <translation>
            <numerusform>%n session på mattan</numerusform>
            <numerusform>%n sessioner på mattan</numerusform>
        </translation>
        <extra-one>%n session on the mat</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n sessions rated</source>
        <translation>
            <numerusform>%n session skattad</numerusform>
            <numerusform>%n sessioner skattade</numerusform>
        </translation>
        <extra-one>%n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions shown</source>
        <translation>
            <numerusform>%n session visas</numerusform>
            <numerusform>%n sessioner visas</numerusform>
        </translation>
        <extra-one>%n session shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions were rated before only</source>
        <translation>
            <numerusform>%n session skattades bara före</numerusform>
            <numerusform>%n sessioner skattades bara före</numerusform>
        </translation>
        <extra-one>%n session was rated before only</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>%n ways to breathe</source>
        <translation>
            <numerusform>%n sätt att andas</numerusform>
            <numerusform>%n sätt att andas</numerusform>
        </translation>
        <extra-one>%n way to breathe</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n weeks shown</source>
        <translation>
            <numerusform>%n vecka visas</numerusform>
            <numerusform>%n veckor visas</numerusform>
        </translation>
        <extra-one>%n week shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n years shown</source>
        <translation>
            <numerusform>%n år visas</numerusform>
            <numerusform>%n år visas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>3 months</source>
        <translation>3 månader</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>4 weeks</source>
        <translation>4 veckor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>95 % interval within 0.01</source>
        <translation>95 %-intervall inom 0,01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>95 % interval {interval}</source>
        <translation>95 %-intervall {interval}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>A median is shown from {n} rated sessions on.</source>
        <translation>En median visas från och med {n} skattade sessioner.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>A trend needs {least} ratings over three weeks: {more}.</source>
        <translation>En trend kräver {least} skattningar över tre veckor: {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Acclimatisation</source>
        <translation>Tillvänjning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All areas</source>
        <translation>Alla områden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All goals</source>
        <translation>Alla mål</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>All ratings are of one time, so there is no trend.</source>
        <translation>Alla skattningar är från samma tid, så det finns ingen trend.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area shown</source>
        <translation>Visat område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>At the end</source>
        <translation>På slutet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Baseline</source>
        <translation>Utgångsläge</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Better</source>
        <translation>Bättre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Body heat map</source>
        <translation>Värmekarta över kroppen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing of the sessions, and the change of {scale} after each</source>
        <translation>Sessionernas andning, och förändringen av {scale} efter var och en</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Change {number}</source>
        <translation>Förändring {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Change; more sessions, bigger</source>
        <translation>Förändring; större för fler sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Choose an area</source>
        <translation>Välj ett område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Colours shown</source>
        <translation>Vad färgerna visar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Day with a session</source>
        <translation>Dag med session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of the last {of}</source>
        <translation>Dagar med session. {n} av de senaste {of}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of {of}, {days}</source>
        <translation>Dagar med session. {n} av {of}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Decade</source>
        <translation>Årtionde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Drawing</source>
        <translation>Vektorbild</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Enough ratings in {n} of %n areas</source>
        <translation>
            <numerusform>Tillräckligt med skattningar på {n} av %n område</numerusform>
            <numerusform>Tillräckligt med skattningar på {n} av %n områden</numerusform>
        </translation>
        <extra-one>Enough ratings in {n} of %n area</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Every session becomes one dot. Rate how you feel before and after, and from the third time on you see what changed.</source>
        <translation>Varje session blir en prick. Skatta hur du mår före och efter, så ser du från tredje gången vad som har ändrats.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Fewer minutes</source>
        <translation>Färre minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>First minute</source>
        <translation>Första minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>From head to foot, not from best to worst: with so many areas, one always looks better by chance. Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Från huvud till fot, inte från bäst till sämst: med så många områden ser något alltid bättre ut av en slump. Skattningar kan inte skilja mattan från att bara ligga still.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal shown</source>
        <translation>Visat mål</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Goal, %n minutes</source>
        <translation>
            <numerusform>Mål, %n minut</numerusform>
            <numerusform>Mål, %n minuter</numerusform>
        </translation>
        <extra-one>Goal, %n minute</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Higher after</source>
        <translation>Högre efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Hours are counted, not compared: you chose the time yourself.</source>
        <translation>Timmar räknas, men jämförs inte: du valde tiden själv.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings at the end about as it did</source>
        <translation>Det sticker ungefär som förut på slutet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings less at the end than it did</source>
        <translation>Det sticker mindre på slutet än förut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings more at the end than it did</source>
        <translation>Det sticker mer på slutet än förut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Kind shown</source>
        <translation>Visad typ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Ladder shown</source>
        <translation>Visad trappa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Less than 0.01 points a week</source>
        <translation>Mindre än 0,01 poäng per vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Level ladder</source>
        <translation>Nivåtrappa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Lower after</source>
        <translation>Lägre efter</translation>
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
            <numerusform>Markerat i %n session</numerusform>
            <numerusform>Markerat i %n sessioner</numerusform>
        </translation>
        <extra-one>Marked in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions so far</source>
        <translation>
            <numerusform>Markerat i %n session hittills</numerusform>
            <numerusform>Markerat i %n sessioner hittills</numerusform>
        </translation>
        <extra-one>Marked in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Mat, breathing and rest beside one another</source>
        <translation>Matta, andning och vila bredvid varandra</translation>
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
        <translation>Median och intervall</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median change</source>
        <translation>Medianförändring</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change 0</source>
        <translation>Medianförändring 0</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} point</source>
        <translation>Medianförändring {number} poäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} points</source>
        <translation>Medianförändring {number} poäng</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Median {early} in the first third, {late} in the last</source>
        <translation>Median {early} i första tredjedelen, {late} i den sista</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week</source>
        <translation>Minuter per vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each decade</source>
        <translation>Minuter per vecka, genomsnitt för varje årtionde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each month</source>
        <translation>Minuter per vecka, genomsnitt för varje månad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each quarter</source>
        <translation>Minuter per vecka, genomsnitt för varje kvartal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each year</source>
        <translation>Minuter per vecka, genomsnitt för varje år</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes of the sessions with each area</source>
        <translation>Minuter för sessionerna med varje område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <source>Minutes per week</source>
        <translation>Minuter per vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Minutes until the sting eased, session after session</source>
        <translation>Minuter tills sticken avtog, session för session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>More minutes</source>
        <translation>Fler minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No area was used in the last 4 weeks.</source>
        <translation>Inget område har använts de senaste 4 veckorna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No clear change after sessions</source>
        <translation>Ingen tydlig förändring efter sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No day with a session</source>
        <translation>Ingen dag med session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No rated sessions {within}</source>
        <translation>Inga skattade sessioner {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No ratings yet. They are optional.</source>
        <translation>Inga skattningar än. De är frivilliga.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No session</source>
        <translation>Ingen session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No session passes the filters above.</source>
        <translation>Ingen session passar filtren ovan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions</source>
        <translation>Inga sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions like these</source>
        <translation>Inga sådana sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions this week so far</source>
        <translation>Inga sessioner den här veckan hittills</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions {within}</source>
        <translation>Inga sessioner {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>No steps without the mat</source>
        <translation>Inga steg utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>No study says how fast to go, and nobody has to reach the end. Staying is as good as going on.</source>
        <translation>Ingen studie säger hur fort det ska gå, och ingen måste nå slutet. Att stanna kvar är lika bra som att gå vidare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>None of the sessions shown has a rating of {scale} beforehand.</source>
        <translation>Ingen av sessionerna som visas har en skattning av {scale} före.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>None of the sessions shown was for an area. Choose one on the figure, and it appears here.</source>
        <translation>Ingen av sessionerna som visas gällde ett område. Välj ett på figuren, så visas det här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>None of the sessions shown was on the mat.</source>
        <translation>Ingen av sessionerna som visas var på mattan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Not enough yet</source>
        <translation>Inte tillräckligt än</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Not reached</source>
        <translation>Inte nått</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Numbers, for a spreadsheet</source>
        <translation>Siffror, för kalkylark</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>On what</source>
        <translation>På vad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and brighter means more minutes</source>
        <translation>En prick per dag. Större och ljusare betyder fler minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and darker means more minutes</source>
        <translation>En prick per dag. Större och mörkare betyder fler minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Part of the body</source>
        <translation>Kroppsdel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Progress</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rate after a session how strong the sting was in the first minute and at the end.</source>
        <translation>Skatta efter en session hur mycket det stack första minuten och på slutet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Rate how tense you feel before and after a session, and the pair appears here. Ratings are optional.</source>
        <translation>Skatta hur spänd du känner dig före och efter en session, så visas paret här. Skattningar är frivilliga.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Rate how you feel before a session, and each rating appears here. A trend needs 12 over three weeks.</source>
        <translation>Skatta hur du mår före en session, så visas varje skattning här. En trend kräver 12 över tre veckor.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Rated</source>
        <translation>Skattade</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions</source>
        <translation>
            <numerusform>Skattat i %n session</numerusform>
            <numerusform>Skattat i %n sessioner</numerusform>
        </translation>
        <extra-one>Rated in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions so far</source>
        <translation>
            <numerusform>Skattat i %n session hittills</numerusform>
            <numerusform>Skattat i %n sessioner hittills</numerusform>
        </translation>
        <extra-one>Rated in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating</source>
        <translation>Skattning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating shown</source>
        <translation>Visad skattning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Ratings</source>
        <translation>Skattningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Skattningar kan inte skilja mattan från att bara ligga still.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached</source>
        <translation>Nått</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached earlier</source>
        <translation>Nått tidigare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>Enbart vila gör ofta detsamma.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Rhythm</source>
        <translation>Rytm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Same</source>
        <translation>Lika</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Save the graph</source>
        <translation>Spara diagrammet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>See an example</source>
        <translation>Se ett exempel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Session {n}, {day}</source>
        <translation>Session {n}, {day}</translation>
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
        <translation>Sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Sessions begun</source>
        <translation>Påbörjade sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sessions {first} to {last}</source>
        <translation>Session {first} till {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Show all sessions</source>
        <translation>Visa alla sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show year</source>
        <translation>Visa året</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Skin gets used to the points; how hard you lie changes the sting too.</source>
        <translation>Huden vänjer sig vid piggarna; hur hårt du ligger påverkar också sticken.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Step {n}, {level}</source>
        <translation>Steg {n}, {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps are about the mat; the filter above shows {kind} only.</source>
        <translation>Stegen gäller mattan; filtret ovan visar bara {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Steps of getting used to the points</source>
        <translation>Steg för att vänja sig vid piggarna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes</source>
        <translation>Steg för att vänja sig vid piggarna, lättast först, med minuter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes. {sessions}</source>
        <translation>Steg för att vänja sig vid piggarna, lättast först, med minuter. {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting at the end, 0 to 10, session after session</source>
        <translation>Stick på slutet, 0 till 10, session för session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting in the first minute, 0 to 10, session after session</source>
        <translation>Stick första minuten, 0 till 10, session för session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Sting shown</source>
        <translation>Vilka stick som visas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Surface and clothing change the sting too; each has a sign of its own.</source>
        <translation>Underlag och klädsel påverkar också sticken; varje sätt har sitt eget tecken.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>The change of {scale} after each session, by kind</source>
        <translation>Förändringen av {scale} efter varje session, uppdelat efter typ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings about as it did</source>
        <translation>Det sticker ungefär som förut första minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings less than it did</source>
        <translation>Det sticker mindre första minuten än förut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings more than it did</source>
        <translation>Det sticker mer första minuten än förut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>The first session brings a dot.</source>
        <translation>Den första sessionen ger en prick.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The first step is {rung}.</source>
        <translation>Det första steget är {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>The last 7 days</source>
        <translation>De senaste 7 dagarna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>The last one on {day}</source>
        <translation>Den senaste {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The next one</source>
        <translation>Det nästa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases about as soon as it did</source>
        <translation>Sticken avtar ungefär lika snart som förut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases later than it did</source>
        <translation>Sticken avtar senare än förut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases sooner than it did</source>
        <translation>Sticken avtar tidigare än förut</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>There are %n on other days.</source>
        <translation>
            <numerusform>Det finns %n på andra dagar.</numerusform>
            <numerusform>Det finns %n på andra dagar.</numerusform>
        </translation>
        <extra-one>There is %n on other days.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>There are older ones.</source>
        <translation>Det finns äldre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This decade</source>
        <translation>Det här årtiondet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>This looks at your newest sessions, since {day}; you may have reached steps before.</source>
        <translation>Det här gäller dina nyaste sessioner, sedan {day}; du kan ha nått steg tidigare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This year</source>
        <translation>Det här året</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Time of day</source>
        <translation>Tid på dygnet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Time of day and breathing</source>
        <translation>Tid på dygnet och andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Time shown</source>
        <translation>Visad tid</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Told apart by</source>
        <translation>Uppdelat efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Too few ratings</source>
        <translation>För få skattningar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Too few ratings to show a change in any area</source>
        <translation>För få skattningar för att visa en förändring på något område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>Too few ratings yet: {n} for an area.</source>
        <translation>För få skattningar än: {n} för ett område.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Until it eased</source>
        <translation>Tills det avtog</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Weeks differ for many reasons. A trend cannot tell which of them it was.</source>
        <translation>Veckor skiljer sig åt av många skäl. En trend kan inte säga vilket det var.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>When sessions began, and the change of {scale} after each</source>
        <translation>När sessioner började, och förändringen av {scale} efter var och en</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Where several areas share a stage, each counts all its minutes.</source>
        <translation>När flera områden ingår i samma del räknas alla dess minuter för vart och ett.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Which way it goes is said from {least} sessions on: {more}.</source>
        <translation>Vart det går sägs från och med {least} sessioner: {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Worse</source>
        <translation>Sämre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Year calendar</source>
        <translation>Årskalender</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are here</source>
        <translation>Du är här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are on {rung}</source>
        <translation>Du är på {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>You begin most often from {hour}</source>
        <translation>Du börjar oftast kl. {hour}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>You have %n sessions, but none that passes the filters.</source>
        <translation>
            <numerusform>Du har %n session, men ingen som passar filtren.</numerusform>
            <numerusform>Du har %n sessioner, men ingen som passar filtren.</numerusform>
        </translation>
        <extra-one>You have %n session, but none that passes the filters.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Your first dot goes here</source>
        <translation>Här hamnar din första prick</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Your first session on the mat is the first step. Each part of the body has a ladder of its own.</source>
        <translation>Din första session på mattan är det första steget. Varje kroppsdel har sin egen trappa.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Your own breath</source>
        <translation>Din egen andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually higher after sessions</source>
        <translation>Dina skattningar var oftast högre efter sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually lower after sessions</source>
        <translation>Dina skattningar var oftast lägre efter sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>d MMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>ddd d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>dddd d MMMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>from {days}</source>
        <translation>från {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>goal {minutes} a week</source>
        <translation>mål {minutes} per vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in the past year</source>
        <translation>det senaste året</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 3 months</source>
        <translation>de här 3 månaderna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 4 weeks</source>
        <translation>de här 4 veckorna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>last on {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>least {minutes}</source>
        <translation>minst {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>median {change}, {ratings}</source>
        <translation>median {change}, {ratings}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>median {number}</source>
        <translation>median {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>median {reading}, up to {day}</source>
        <translation>median {reading}, till och med {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} a week, {period}</source>
        <translation>mest {minutes} per vecka, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} on {day}</source>
        <translation>mest {minutes}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>next: {rung}</source>
        <translation>nästa: {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>reached {day}, {sessions}</source>
        <translation>nått {day}, {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>so far</source>
        <translation>hittills</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>the last new one, step {n}, on {day}</source>
        <translation>det senaste nya, steg {n}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>the last one {number}</source>
        <translation>den senaste {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last one {reading}</source>
        <translation>den senaste {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last ones: median {reading}</source>
        <translation>de senaste: median {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>the last ones: {reading}</source>
        <translation>de senaste: {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used %n days ago</source>
        <translation>
            <numerusform>använt för %n dag sedan</numerusform>
            <numerusform>använt för %n dagar sedan</numerusform>
        </translation>
        <extra-one>used %n day ago</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used today</source>
        <translation>använt i dag</translation>
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
        <translation>{before} före, {after} efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{change} in {sessions}</source>
        <translation>{change} i {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before}</source>
        <translation>{count}, median {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before} before, {after} after</source>
        <translation>{count}, median {before} före, {after} efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the breathing yourself, so a difference may come from the day.</source>
        <translation>{first} Du valde andningen själv, så en skillnad kan bero på dagen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the kind yourself, so a difference may come from the day.</source>
        <translation>{first} Du valde typen själv, så en skillnad kan bero på dagen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} till {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{kind}: {before} before</source>
        <translation>{kind}: {before} före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{kind}: {reading}</source>
        <translation>{kind}: {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{lower} lower, {same} the same, {higher} higher</source>
        <translation>{lower} lägre, {same} lika, {higher} högre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{low} at the least, {high} at the most</source>
        <translation>lägst {low}, högst {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>{low} to {high}</source>
        <translation>{low} till {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} a week</source>
        <translation>{minutes} per vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in all</source>
        <translation>totalt {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in {sessions}</source>
        <translation>{minutes} på {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{minutes} in {sessions}, last on {day}</source>
        <translation>{minutes} på {sessions}, senast {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} {within}</source>
        <translation>{minutes} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, goal reached</source>
        <translation>{minutes}, målet nått</translation>
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
        <translation>{number} poäng per vecka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of the last {of} days</source>
        <translation>{n} av de senaste {of} dagarna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{n} of {count} steps reached</source>
        <translation>{n} av {count} steg nådda</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of {of} days</source>
        <translation>{n} av {of} dagar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>{n} of {of} ratings</source>
        <translation>{n} av {of} skattningar</translation>
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
            <numerusform>{rated} av %n session skattad</numerusform>
            <numerusform>{rated} av %n sessioner skattade</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of all %n sessions rated</source>
        <translation>
            <numerusform>{rated} av %n session totalt skattad</numerusform>
            <numerusform>{rated} av alla %n sessioner skattade</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{rated}, too few to tell</source>
        <translation>{rated}, för få för att säga något</translation>
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
        <translation>{scale} före och efter, 0 till 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before each session, 0 to 10</source>
        <translation>{scale} före varje session, 0 till 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions shows no clear trend</source>
        <translation>{scale} före sessioner visar ingen tydlig trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} före sessioner har sjunkit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} före sessioner har stigit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{scale}, median change where {n} sessions or more are rated</source>
        <translation>{scale}, medianförändring där {n} eller fler sessioner är skattade</translation>
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
        <translation>{sessions}, på {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{sessions}, {minutes}</source>
        <translation>{sessions}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{sessions}, {rated} rated</source>
        <translation>{sessions}, {rated} skattade</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{step}, a longer one</source>
        <translation>{step}, ett längre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{surface}, {clothing}</source>
        <translation>{surface}, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: not tried yet</source>
        <translation>{track}: inte provat än</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: step {n} of {count}</source>
        <translation>{track}: steg {n} av {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{what}. {goal} or more in {reached} of {weeks}</source>
        <translation>{what}. {goal} eller mer under {reached} av {weeks}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{what}. {n} of {sessions}</source>
        <translation>{what}. {n} av {sessions}</translation>
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
        <translation>den slutar för tidigt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} kunde inte läsas ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is a WAV file of a kind that cannot be played here.</source>
        <translation>{name} är en WAV-fil av ett slag som inte kan spelas här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is not a plain WAV file ({reason}).</source>
        <translation>{name} är ingen vanlig WAV-fil ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is shorter than a second.</source>
        <translation>{name} är kortare än en sekund.</translation>
    </message>
</context>
<context>
    <name>red_flags</name>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Call your local emergency number (112, 911, 999 …), or ask someone to call.</source>
        <translation>Ring nödnumret där du är (112, 911, 999 …), eller be någon ringa.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>From the web pages of {names}.</source>
        <translation>Från webbsidorna hos {names}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Get help now</source>
        <translation>Sök hjälp nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>It may be worth talking to a professional.</source>
        <translation>Det kan vara värt att prata med någon i vården.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Over {n} weeks your pain before sessions has gone up by {points} points or more.</source>
        <translation>På {n} veckor har din smärta före sessioner ökat med {points} poäng eller mer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone.</source>
        <translation>Smärta på {n} eller mer är värd att visa för någon i vården.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone. The mat can wait.</source>
        <translation>Smärta på {n} eller mer är värd att visa för någon i vården. Mattan kan vänta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some headaches need a doctor, not a mat.</source>
        <translation>Viss huvudvärk kräver en läkare, inte en matta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some neck pain needs a doctor, not a mat.</source>
        <translation>Viss nacksmärta kräver en läkare, inte en matta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in a leg needs a doctor, not a mat.</source>
        <translation>Viss smärta i ett ben kräver en läkare, inte en matta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in the back or legs needs a doctor, not a mat.</source>
        <translation>Viss smärta i rygg eller ben kräver en läkare, inte en matta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some signs mean that you should stop.</source>
        <translation>Vissa tecken betyder att du bör sluta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Stop, and get help now</source>
        <translation>Sluta, och sök hjälp nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>This is general information. It does not say what you have.</source>
        <translation>Det här är allmän information. Den säger inte vad du har.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>When to see someone</source>
        <translation>När du bör söka hjälp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>You have noted pain for more than {n} weeks, and it does not ease.</source>
        <translation>Du har antecknat smärta i mer än {n} veckor, och den ger inte med sig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{area} · </source>
        <translation>{area} · </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{n} sessions in a row began with pain of {pain} or more.</source>
        <translation>{n} sessioner i rad började med smärta på {pain} eller mer.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>a file stands where a folder should be</source>
        <translation>en fil står där en mapp borde vara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>another program is using it</source>
        <translation>ett annat program använder det</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>nothing may be written there</source>
        <translation>inget får skrivas där</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>something of that name is there already</source>
        <translation>något med det namnet finns redan där</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>that is not allowed here</source>
        <translation>det är inte tillåtet här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk reported an error</source>
        <translation>disken rapporterade ett fel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the system refused</source>
        <translation>systemet nekade</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>there is no such file or folder</source>
        <translation>det finns ingen sådan fil eller mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>too many files are open</source>
        <translation>för många filer är öppna</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>A quiet word when you want one. Never during a session.</source>
        <translation>En stillsam påminnelse när du vill ha en. Aldrig under en session.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Add a reminder</source>
        <translation>Lägg till påminnelse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Closing the window then only puts it away, and reminders still come.</source>
        <translation>När du stänger fönstret läggs det då bara undan, och påminnelserna kommer ändå.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>On no day, so it does not come.</source>
        <translation>Ingen dag vald, så den kommer inte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminder {n}</source>
        <translation>Påminnelse {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove reminder {n}</source>
        <translation>Ta bort påminnelse {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Start at login</source>
        <translation>Starta vid inloggning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Stay in the tray</source>
        <translation>Stanna i systemfältet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>There can be {n} reminders at most.</source>
        <translation>Högst {n} påminnelser.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>They come while Mat Companion is open.</source>
        <translation>De kommer när Mat Companion är öppet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>This desktop has no tray. Reminders come while the window is open.</source>
        <translation>Det här skrivbordet har inget systemfält. Påminnelser kommer när fönstret är öppet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Time of reminder {n}</source>
        <translation>Tid för påminnelse {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Without the window, where there is a tray.</source>
        <translation>Utan fönster, om det finns ett systemfält.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>{day}, reminder {n}</source>
        <translation>{day}, påminnelse {n}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n notes are not printed.</source>
        <translation>
            <numerusform>%n anteckning är inte utskriven.</numerusform>
            <numerusform>%n anteckningar är inte utskrivna.</numerusform>
        </translation>
        <extra-one>%n note is not printed.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n skattad session</numerusform>
            <numerusform>%n skattade sessioner</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessioner</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions were ended early</source>
        <translation>
            <numerusform>%n session avslutades i förtid</numerusform>
            <numerusform>%n sessioner avslutades i förtid</numerusform>
        </translation>
        <extra-one>%n session was ended early</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were added by hand or imported.</source>
        <translation>
            <numerusform>%n session lades till för hand eller importerades.</numerusform>
            <numerusform>%n lades till för hand eller importerades.</numerusform>
        </translation>
        <extra-one>%n session was added by hand or imported.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were cut off by the computer.</source>
        <translation>
            <numerusform>%n session bröts av datorn.</numerusform>
            <numerusform>%n bröts av datorn.</numerusform>
        </translation>
        <extra-one>%n session was cut off by the computer.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n with a faster clock are left out.</source>
        <translation>
            <numerusform>%n session med snabbare klocka är inte med.</numerusform>
            <numerusform>%n med snabbare klocka är inte med.</numerusform>
        </translation>
        <extra-one>%n session with a faster clock is left out.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>A pattern of one’s own</source>
        <translation>Ett eget mönster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Also rated</source>
        <translation>Även skattat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Areas on the mat</source>
        <translation>Områden på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Areas that shared a stage each have its whole time.</source>
        <translation>Områden som ingick i samma del har vart och ett hela dess tid.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Back</source>
        <translation>Baksida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing only</source>
        <translation>Bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing: {parts}.</source>
        <translation>Andning: {parts}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Change: 95 % interval {low} to {high}</source>
        <translation>Förändring: 95 %-intervall {low} till {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Darker means more sessions. Left and right are those of the person.</source>
        <translation>Mörkare betyder fler sessioner. Vänster och höger är personens egna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Date of birth</source>
        <translation>Födelsedatum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is a session, 0 to 10</source>
        <translation>Varje ring är en session, 0 till 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a month, its line the middle half</source>
        <translation>Varje ring är medianen för en månad, linjen är den mittersta halvan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a week, its line the middle half</source>
        <translation>Varje ring är medianen för en vecka, linjen är den mittersta halvan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a year, its line the middle half</source>
        <translation>Varje ring är medianen för ett år, linjen är den mittersta halvan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>From the person’s own ratings and notes. For relaxation; not a diagnosis.</source>
        <translation>Från personens egna skattningar och anteckningar. För avslappning; ingen diagnos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Front</source>
        <translation>Framsida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was is not rated.</source>
        <translation>Hur mycket det stack är inte skattat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was, 0 to 10: {what}.</source>
        <translation>Hur mycket det stack, 0 till 10: {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>How to read this</source>
        <translation>Så läser du det här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>L</source>
        <translation>V</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L and R mark the sides that were named in ratings.</source>
        <translation>V och H anger de sidor som nämndes i skattningar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L {n}</source>
        <translation>V {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Last</source>
        <translation>Senast</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Left</source>
        <translation>Vänster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Made on {day} with Mat Companion</source>
        <translation>Gjord {day} med Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Median {median}</source>
        <translation>Median {median}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a month</source>
        <translation>Minuter per månad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week</source>
        <translation>Minuter per vecka</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week are drawn from %n weeks on.</source>
        <translation>
            <numerusform>Minuter per vecka ritas från och med %n vecka.</numerusform>
            <numerusform>Minuter per vecka ritas från och med %n veckor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a year</source>
        <translation>Minuter per år</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>No session was on the mat.</source>
        <translation>Ingen session var på mattan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>No session was rated both before and after.</source>
        <translation>Ingen session skattades både före och efter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Nothing was noted afterwards.</source>
        <translation>Inget noterades efteråt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Noticed afterwards</source>
        <translation>Märktes efteråt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Noticed afterwards (sessions): {what}.</source>
        <translation>Märktes efteråt (sessioner): {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>On the mat</source>
        <translation>På mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Page {n} of {all}</source>
        <translation>Sida {n} av {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Pain change</source>
        <translation>Smärtändring</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Pain change is the median, with the number of ratings; from 12 on.</source>
        <translation>Smärtändring är medianen, med antalet skattningar; från och med 12.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>R</source>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>R {n}</source>
        <translation>H {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Rated</source>
        <translation>Skattade</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings before sessions, over the weeks</source>
        <translation>Skattningar före sessioner, över veckorna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Skattningar kan inte skilja mattan från att bara ligga still.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins the medians.</source>
        <translation>Skattningar från 0 till 10. Varje linje är ett par, bredare där det förekom oftare; den tjocka förbinder medianerna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Rest without the mat</source>
        <translation>Vila utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>Enbart vila gör ofta detsamma.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Resting alone often lowers such ratings too.</source>
        <translation>Enbart vila sänker ofta sådana skattningar också.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Right</source>
        <translation>Höger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions on an acupressure mat</source>
        <translation>Sessioner på spikmatta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Sessions on an acupressure mat, {period}</source>
        <translation>Sessioner på spikmatta, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Side rated</source>
        <translation>Skattad sida</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Skin or cloth</source>
        <translation>Hud eller tyg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Surface</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>The interval of the change is the exact one of Hodges and Lehmann (signed ranks), from 8 rated sessions. The trend is that of Theil and Sen. “Usually lower” or “higher” is said from 12, looked at anew at every fourth, if the 99 % interval leaves out 0 and the median is 1 or more; “went down” or “up”, if that of the trend leaves out 0 and it comes to 1 or more over its days. The median change is that of the pairs, which need not be the difference of the two medians. Kinds and areas are split only from 12 ratings each, and never ranked. Missing ratings are not filled in.</source>
        <translation>Förändringens intervall är det exakta enligt Hodges och Lehmann (teckenrang), från 8 skattade sessioner. Trenden är den enligt Theil och Sen. ”Oftast lägre” eller ”högre” sägs från 12, prövat på nytt vid var fjärde, om 99 %-intervallet inte omfattar 0 och medianen är 1 eller mer; ”har sjunkit” eller ”har stigit”, om trendens intervall inte omfattar 0 och den utgör 1 eller mer över sina dagar. Medianförändringen är parens median, som inte behöver vara skillnaden mellan de två medianerna. Typer och områden delas upp först från 12 skattningar vardera, och rangordnas aldrig. Skattningar som saknas fylls inte i.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The numbers</source>
        <translation>Siffrorna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The points, and what came after</source>
        <translation>Piggarna, och vad som kom efteråt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions yet, so there is nothing to report.</source>
        <translation>Det finns inga sessioner än, så det finns inget att rapportera.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions {days}, so there is nothing to report.</source>
        <translation>Det finns inga sessioner {days}, så det finns inget att rapportera.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>They are drawn over time from %n ratings on.</source>
        <translation>
            <numerusform>De ritas över tid från och med %n skattning.</numerusform>
            <numerusform>De ritas över tid från och med %n skattningar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What the person noted</source>
        <translation>Vad personen antecknade</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>[cut: the first {shown} of {whole} characters]</source>
        <translation>[kortad: de första {shown} av {whole} tecken]</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>and %n other ways</source>
        <translation>
            <numerusform>och %n annat sätt</numerusform>
            <numerusform>och %n andra sätt</numerusform>
        </translation>
        <extra-one>and %n other way</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>another reason</source>
        <translation>annan orsak</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>at the end</source>
        <translation>på slutet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>both {n}</source>
        <translation>båda {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>dizzy</source>
        <translation>yr</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>from {first} to {last}</source>
        <translation>från {first} till {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>in the first minute</source>
        <translation>första minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>no reason given</source>
        <translation>ingen orsak angiven</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>not rated</source>
        <translation>inte skattat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>since {first}</source>
        <translation>sedan {first}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too few ({n})</source>
        <translation>för få ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few for a verdict</source>
        <translation>för få för en slutsats</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few to tell</source>
        <translation>för få för att säga något</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too painful</source>
        <translation>gjorde för ont</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>uncomfortable</source>
        <translation>obekvämt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>up to {last}</source>
        <translation>till och med {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{days} of {all} days</source>
        <translation>{days} av {all} dagar</translation>
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
        <translation>{first} till {last} ({days} dagar)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h</source>
        <translation>{h} tim</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h {n} min</source>
        <translation>{h} tim {n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{median} ({n})</source>
        <translation>{median} ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. A trend needs {n} ratings over {days} days</source>
        <translation>{median}. En trend kräver {n} skattningar över {days} dagar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. Trend {slope} a week, 95 % interval {low} to {high}</source>
        <translation>{median}. Trend {slope} per vecka, 95 %-intervall {low} till {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} breathing only</source>
        <translation>{n} med bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} on the mat</source>
        <translation>{n} på mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} resting without the mat</source>
        <translation>{n} med vila utan mattan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{rated} of %n sessions rated both times</source>
        <translation>
            <numerusform>{rated} av %n session skattad båda gångerna</numerusform>
            <numerusform>{rated} av %n sessioner skattade båda gångerna</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated both times</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} före sessioner har sjunkit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} före sessioner har stigit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: no clear trend</source>
        <translation>{scale} före sessioner: ingen tydlig trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: too little for a trend</source>
        <translation>{scale} före sessioner: för lite för en trend</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually higher after sessions</source>
        <translation>{scale} var oftast högre efter sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually lower after sessions</source>
        <translation>{scale} var oftast lägre efter sessioner</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: %n ratings before</source>
        <translation>
            <numerusform>{scale}: %n skattning före en session</numerusform>
            <numerusform>{scale}: %n skattningar före</numerusform>
        </translation>
        <extra-one>{scale}: %n rating before a session</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: no clear change after sessions</source>
        <translation>{scale}: ingen tydlig förändring efter sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: {rated}, {few}</source>
        <translation>{scale}: {rated}, {few}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{sessions} on {days}</source>
        <translation>{sessions} på {days}</translation>
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
        <translation>{what}, totalt {time}: {kinds}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{when} median {median}, most {most} ({sessions})</source>
        <translation>{when} median {median}, högst {most} ({sessions})</translation>
    </message>
</context>
<context>
    <name>rung</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions hardly stung</source>
        <translation>
            <numerusform>Det stack knappt i %n hel session</numerusform>
            <numerusform>Det stack knappt i %n hela sessioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions went well</source>
        <translation>
            <numerusform>%n hel session gick bra</numerusform>
            <numerusform>%n hela sessioner gick bra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more full sessions that feel fine, then the next.</source>
        <translation>
            <numerusform>En hel session till som känns bra, sedan nästa.</numerusform>
            <numerusform>%n hela sessioner till som känns bra, sedan nästa.</numerusform>
        </translation>
        <extra-one>One more full session that feels fine, then the next.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more sessions with the towel.</source>
        <translation>
            <numerusform>En session till med handduken.</numerusform>
            <numerusform>%n sessioner till med handduken.</numerusform>
        </translation>
        <extra-one>One more session with the towel.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A new level needs {n} sessions without trouble, and {days} days since the last new one.</source>
        <translation>En ny nivå kräver {n} sessioner utan besvär, och {days} dagar sedan den senaste nya.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A whole session has {minutes} at most.</source>
        <translation>En hel session är högst {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Address of the study {name}</source>
        <translation>Adress till studien {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Back</source>
        <translation>Rygg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Breathe as you like until you feel steady.</source>
        <translation>Andas som du vill tills du känner dig stadig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Breathing only</source>
        <translation>Bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Breathing: {pattern}.</source>
        <translation>Andning: {pattern}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Feet</source>
        <translation>Fötter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>From: your own answers</source>
        <translation>Från: dina egna svar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back a step</source>
        <translation>Gå tillbaka ett steg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go on when a professional has told you that it is fine.</source>
        <translation>Fortsätt när någon i vården har sagt att det går bra.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hands and forearms</source>
        <translation>Händer och underarmar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hips and legs</source>
        <translation>Höfter och ben</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I am used to it</source>
        <translation>Jag är van</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I have asked</source>
        <translation>Jag har frågat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>In {times} of {n} sessions it stings {first} at first or {end} at the end: one step back.</source>
        <translation>I {times} av {n} sessioner sticker det {first} i början eller {end} på slutet: ett steg tillbaka.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed</source>
        <translation>Det har läkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed; begin gently.</source>
        <translation>Det har läkt; börja varsamt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It hurt again and again. This mat may not suit you; breathing alone is always there.</source>
        <translation>Det har gjort ont gång på gång. Den här mattan kanske inte passar dig; bara andning finns alltid kvar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is %n days since you did as much</source>
        <translation>
            <numerusform>Det är %n dag sedan du gjorde lika mycket</numerusform>
            <numerusform>Det är %n dagar sedan du gjorde lika mycket</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>It is planned.</source>
        <translation>Det är planerat.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is the last; nothing has to come after it.</source>
        <translation>Det är det sista; inget måste komma efter det.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stings, so stay as long as you like.</source>
        <translation>Det sticker fortfarande, så stanna så länge du vill.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stung %n of 10 at the end</source>
        <translation>
            <numerusform>Det stack fortfarande %n av 10 på slutet</numerusform>
            <numerusform>Det stack fortfarande %n av 10 på slutet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It stung a lot in %n of your last sessions</source>
        <translation>
            <numerusform>Det stack mycket i %n av dina senaste sessioner</numerusform>
            <numerusform>Det stack mycket i %n av dina senaste sessioner</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It was too much last time. Lay a thick towel over the mat and try {minutes}.</source>
        <translation>Det var för mycket förra gången. Lägg en tjock handduk över mattan och prova {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Longer, if you like: {minutes}. No other step needs it.</source>
        <translation>Längre, om du vill: {minutes}. Inget annat steg kräver det.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Lower back on the pillow</source>
        <translation>Ländrygg på kudden</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Marks are still there the next day: a day of rest.</source>
        <translation>Märken finns kvar nästa dag: en vilodag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so rest today.</source>
        <translation>Märken fanns kvar nästa dag, så vila i dag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so stay on it.</source>
        <translation>Märken fanns kvar nästa dag, så stanna på det.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Neck and head</source>
        <translation>Nacke och huvud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Nothing changes by itself. You may stay, go back or go on as you like.</source>
        <translation>Inget ändras av sig självt. Du kan stanna kvar, gå tillbaka eller gå vidare som du vill.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>On the first step it is a towel over the mat and {minutes} instead.</source>
        <translation>På första steget blir det i stället en handduk över mattan och {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Open skin, a blister, a rash or numbness: a pause until it has healed, then {n} steps back.</source>
        <translation>Sår, en blåsa, utslag eller domning: paus tills det har läkt, sedan {n} steg tillbaka.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: step {n} of {count}, {change}. You can go back at any time.</source>
        <translation>Planerat: steg {n} av {count}, {change}. Du kan gå tillbaka när som helst.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: {what}</source>
        <translation>Planerat: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Rate the sting afterwards, then the next can be offered.</source>
        <translation>Skatta sticken efteråt, så kan nästa erbjudas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Something</source>
        <translation>Något</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Start lower</source>
        <translation>Börja lägre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Staying here is fine, for as long as you like.</source>
        <translation>Det går bra att stanna här, så länge du vill.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {here} of {count}.</source>
        <translation>Steg {here} av {count}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {n} of {count}</source>
        <translation>Steg {n} av {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The mat waits here.</source>
        <translation>Mattan får vänta här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next is offered when this one feels easy.</source>
        <translation>Nästa erbjuds när det här känns lätt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits %n more days.</source>
        <translation>
            <numerusform>Nästa nivå väntar en dag till.</numerusform>
            <numerusform>Nästa nivå väntar %n dagar till.</numerusform>
        </translation>
        <extra-one>The next level waits one more day.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits for %n more sessions without trouble.</source>
        <translation>
            <numerusform>Nästa nivå väntar en session till utan besvär.</numerusform>
            <numerusform>Nästa nivå väntar %n sessioner till utan besvär.</numerusform>
        </translation>
        <extra-one>The next level waits for one more session without trouble.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits.</source>
        <translation>Nästa steg får vänta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits. {why}</source>
        <translation>Nästa steg får vänta. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The next: {rung}.</source>
        <translation>Nästa: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The numbers of this plan</source>
        <translation>Siffrorna i den här planen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>This makes more than an hour here today. No study has looked at more.</source>
        <translation>Det här blir mer än en timme här i dag. Ingen studie har undersökt mer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Use {minutes}</source>
        <translation>Ta {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Waiting to heal: {tracks}.</source>
        <translation>Väntar på att läka: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What to watch for</source>
        <translation>Att tänka på</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What would change it</source>
        <translation>Vad som skulle ändra det</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy %n times within a month. Ask a doctor before you go on.</source>
        <translation>
            <numerusform>Du kände dig yr. Fråga en läkare innan du fortsätter.</numerusform>
            <numerusform>Du kände dig yr %n gånger inom en månad. Fråga en läkare innan du fortsätter.</numerusform>
        </translation>
        <extra-one>You felt dizzy. Ask a doctor before you go on.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, and it is better not to stand</source>
        <translation>Du kände dig yr, och det är bättre att inte stå</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, so stay on it and breathe as you like.</source>
        <translation>Du kände dig yr, så stanna på det och andas som du vill.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You left the next one twice, so it waits for %n more sessions.</source>
        <translation>
            <numerusform>Du har lämnat nästa steg två gånger, så det väntar en session till.</numerusform>
            <numerusform>Du har lämnat nästa steg två gånger, så det väntar %n sessioner till.</numerusform>
        </translation>
        <extra-one>You left the next one twice, so it waits for one more session.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stay on step {here} for now. The next one is there when you like.</source>
        <translation>Du stannar på steg {here} tills vidare. Nästa finns där när du vill.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>You stop because it hurts, or it stings {n} or more at the end: one step back.</source>
        <translation>Du slutar för att det gör ont, eller det sticker {n} eller mer på slutet: ett steg tillbaka.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stopped last time because it hurt</source>
        <translation>Förra gången slutade du för att det gjorde ont</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You went up today, so the next is for another day.</source>
        <translation>Du gick upp i dag, så nästa får bli en annan dag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You were on the mat here today. At level 1, once a day is enough.</source>
        <translation>Du har varit på mattan här i dag. På nivå 1 räcker en gång om dagen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Your step is not for you today</source>
        <translation>Ditt steg är inte för dig i dag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Your step: {rung}.</source>
        <translation>Ditt steg: {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>at a table</source>
        <translation>vid ett bord</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>sitting</source>
        <translation>sittande</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>standing</source>
        <translation>stående</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{area}, {surface}: {minutes} at most.</source>
        <translation>{area}, {surface}: högst {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{a} days without: one step back. {b} days: the first step of the level. {c} days: the first of all.</source>
        <translation>{a} dagar utan: ett steg tillbaka. {b} dagar: nivåns första steg. {c} dagar: det allra första.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{clothing}, {minutes}</source>
        <translation>{clothing}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{effect} was noted. Let it heal first; this part of the body waits.</source>
        <translation>{effect} noterades. Låt det läka först; den här kroppsdelen får vänta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{level}: {surface}, {least} to {most} minutes for the back.</source>
        <translation>{level}: {surface}, {least} till {most} minuter för ryggen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} full sessions in a row: the next step. The sting is rated, {first} or less in the first minute, about {end} or less at the end.</source>
        <translation>{n} hela sessioner i rad: nästa steg. Sticken är skattade, {first} eller mindre första minuten, ungefär {end} eller mindre på slutet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} seconds to get ready.</source>
        <translation>{n} sekunder att komma på plats.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} such sessions are enough where it hardly stings: {first} at first, {end} at the end.</source>
        <translation>{n} sådana sessioner räcker där det knappt sticker: {first} i början, {end} på slutet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{position}: {minutes} at most.</source>
        <translation>{position}: högst {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{surface}, {minutes}</source>
        <translation>{surface}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}, so an easier step is offered: {change}.</source>
        <translation>{why}, så ett lättare steg erbjuds: {change}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: step {n} is next if you like, {new}.</source>
        <translation>{why}: steg {n} är nästa om du vill, {new}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: {level} is next if you like, {new}.</source>
        <translation>{why}: {level} är nästa om du vill, {new}.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n came from the backup of {moment}</source>
        <translation>
            <numerusform>%n kom från säkerhetskopian från {moment}</numerusform>
            <numerusform>%n kom från säkerhetskopian från {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could be read only in part: a rating or a mark may be missing</source>
        <translation>
            <numerusform>%n gick bara delvis att läsa: en skattning eller ett märke kan saknas</numerusform>
            <numerusform>%n gick bara delvis att läsa: en skattning eller ett märke kan saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could no longer be read</source>
        <translation>
            <numerusform>%n gick inte längre att läsa</numerusform>
            <numerusform>%n gick inte längre att läsa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n newer could still be read from the damaged file</source>
        <translation>
            <numerusform>%n nyare gick fortfarande att läsa ur den skadade filen</numerusform>
            <numerusform>%n nyare gick fortfarande att läsa ur den skadade filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessioner</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions are there</source>
        <translation>
            <numerusform>%n session finns där</numerusform>
            <numerusform>%n sessioner finns där</numerusform>
        </translation>
        <extra-one>%n session is there</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions held other values than were stored; they were put right from the backup.</source>
        <translation>
            <numerusform>%n session hade andra värden än de som sparades; den rättades från säkerhetskopian.</numerusform>
            <numerusform>%n sessioner hade andra värden än de som sparades; de rättades från säkerhetskopian.</numerusform>
        </translation>
        <extra-one>%n session held other values than were stored; it was put right from the backup.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions hold other values than were stored, and no backup has them as they were.</source>
        <translation>
            <numerusform>%n session har andra värden än de som sparades, och ingen säkerhetskopia har den som den var.</numerusform>
            <numerusform>%n sessioner har andra värden än de som sparades, och ingen säkerhetskopia har dem som de var.</numerusform>
        </translation>
        <extra-one>%n session holds other values than were stored, and no backup has it as it was.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions that could not be saved before are in your history now.</source>
        <translation>
            <numerusform>%n session som inte kunde sparas tidigare finns nu i din historik.</numerusform>
            <numerusform>%n sessioner som inte kunde sparas tidigare finns nu i din historik.</numerusform>
        </translation>
        <extra-one>%n session that could not be saved before is in your history now.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>A copy elsewhere</source>
        <translation>En kopia på annat håll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Another file</source>
        <translation>En annan fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Backed up {sessions}; the copy was checked.</source>
        <translation>Säkerhetskopierade {sessions}; kopian är kontrollerad.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Begin a new history</source>
        <translation>Börja en ny historik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Checked copies, made after a day with something new.</source>
        <translation>Kontrollerade kopior, gjorda efter en dag med något nytt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Close Mat Companion</source>
        <translation>Stäng Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Copies of the history</source>
        <translation>Kopior av historiken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Delete everything</source>
        <translation>Ta bort allt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Each backup goes there too. Another disk is best.</source>
        <translation>Varje säkerhetskopia läggs även där. Helst på en annan disk.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything in it could still be read, and was put into a new file.</source>
        <translation>Allt i den gick fortfarande att läsa, och lades i en ny fil.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything is deleted</source>
        <translation>Allt är borttaget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Everything that Mat Companion keeps is deleted, the backups in the second folder too. This cannot be taken back.</source>
        <translation>Allt som Mat Companion har sparat tas bort, även säkerhetskopiorna i den andra mappen. Det går inte att ångra.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Folder of the history</source>
        <translation>Historikens mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Go back to the history of {moment}? What came after it is kept aside, and no longer shown.</source>
        <translation>Vill du gå tillbaka till historiken från {moment}? Det som kom efter sparas vid sidan om, och visas inte längre.</translation>
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
        <translation>Den finns inte längre i sin mapp. Om den har flyttats, lägg tillbaka den där och försök igen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Keep everything</source>
        <translation>Behåll allt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Keep my history</source>
        <translation>Behåll min historik</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Leaving</source>
        <translation>Om du slutar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Newest backup</source>
        <translation>Nyaste säkerhetskopian</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>No second folder</source>
        <translation>Ingen andra mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>None yet. The first comes after a session.</source>
        <translation>Ingen än. Den första kommer efter en session.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Not everything could be deleted</source>
        <translation>Allt kunde inte tas bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Nothing in it makes sense to the program, and there is no backup. The file is kept either way.</source>
        <translation>Programmet förstår inget av det som står i den, och det finns ingen säkerhetskopia. Filen sparas i alla fall.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>One file, on a USB stick for example.</source>
        <translation>En enda fil, till exempel på ett USB-minne.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Put the history in {name} in the place of yours? Yours is kept aside, and no longer shown.</source>
        <translation>Vill du lägga historiken i {name} i stället för din? Din sparas vid sidan om, och visas inte längre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore from a file</source>
        <translation>Återställ från en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Restore the backup</source>
        <translation>Återställ säkerhetskopian</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Restored {sessions}.</source>
        <translation>Återställde {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder</source>
        <translation>Andra mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder for the backups</source>
        <translation>Andra mapp för säkerhetskopiorna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>The backups are in this folder already; choose another one.</source>
        <translation>Säkerhetskopiorna ligger redan i den här mappen; välj en annan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>Kopian är skadad, och allt i den kunde inte läsas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The damaged file is kept as {name}, in the folder {folder}</source>
        <translation>Den skadade filen sparas som {name}, i mappen {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The earlier history is kept in the folder {folder}.</source>
        <translation>Den tidigare historiken finns i mappen {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The file was damaged, as happens when a disk fails or the power goes at a bad moment.</source>
        <translation>Filen var skadad, som när en disk går sönder eller strömmen går i ett dåligt ögonblick.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file cannot be read</source>
        <translation>Historikfilen går inte att läsa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file is gone</source>
        <translation>Historikfilen är borta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The rest is gone. These could not be deleted or reached; you can delete them by hand:</source>
        <translation>Resten är borta. Det här kunde inte tas bort eller nås; du kan ta bort det för hand:</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment} with {sessions}.</source>
        <translation>Det finns en säkerhetskopia från {moment} med {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment}.</source>
        <translation>Det finns en säkerhetskopia från {moment}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>What could be saved was put into a new file.</source>
        <translation>Det som gick att rädda lades i en ny fil.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history is here</source>
        <translation>Din historik finns här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history was damaged</source>
        <translation>Din historik var skadad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history, its backups, your settings and the log are gone from this folder:</source>
        <translation>Din historik, dess säkerhetskopior, dina inställningar och loggen är borta från den här mappen:</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Your history, its backups, your settings and the log. Save a copy first if you may want it.</source>
        <translation>Din historik, dess säkerhetskopior, dina inställningar och loggen. Spara en kopia först om du kan komma att vilja ha den.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Your present history is kept aside.</source>
        <translation>Din nuvarande historik sparas vid sidan om.</translation>
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
        <translation>{sessions} i den hade värden som inte går att tro på, och lämnades utanför.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} saved in {name}; the copy was checked.</source>
        <translation>{sessions} sparade i {name}; kopian är kontrollerad.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>A thinner shirt next time?</source>
        <translation>En tunnare tröja nästa gång?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>After the run, legs heavy.</source>
        <translation>Efter löprundan, tunga ben.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Fell asleep near the end.</source>
        <translation>Somnade mot slutet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Long day at the desk.</source>
        <translation>Lång dag vid skrivbordet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Prickly at first, then warm.</source>
        <translation>Stickigt först, sedan varmt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Rolled towel under the knees, much easier.</source>
        <translation>Hoprullad handduk under knäna, mycket lättare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Window open, rain outside.</source>
        <translation>Öppet fönster, regn utanför.</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Could not bear it</source>
        <translation>Stod inte ut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy after</source>
        <translation>Energi efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy before</source>
        <translation>Energi före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Excellent</source>
        <translation>Utmärkt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood after</source>
        <translation>Humör efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood before</source>
        <translation>Humör före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain after</source>
        <translation>Smärta efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain before</source>
        <translation>Smärta före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Sleep the night after</source>
        <translation>Sömn natten efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension after</source>
        <translation>Spänning efter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension before</source>
        <translation>Spänning före</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Terrible</source>
        <translation>Usel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The most I can imagine</source>
        <translation>Största tänkbara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The worst I can imagine</source>
        <translation>Värsta tänkbara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very bad</source>
        <translation>Mycket dåligt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very good</source>
        <translation>Mycket bra</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n min left</source>
        <translation>%n min kvar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes done</source>
        <translation>
            <numerusform>%n minut gjord</numerusform>
            <numerusform>%n minuter gjorda</numerusform>
        </translation>
        <extra-one>%n minute done</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes is the most here</source>
        <translation>
            <numerusform>Högst %n minut här</numerusform>
            <numerusform>Högst %n minuter här</numerusform>
        </translation>
        <extra-one>%n minute is the most here</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n s left</source>
        <translation>%n s kvar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>10 s more</source>
        <translation>10 s till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>5 min more</source>
        <translation>5 min till</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>A little quicker from the next breath</source>
        <translation>Lite snabbare från nästa andetag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Breath</source>
        <translation>Andetag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe as you like.</source>
        <translation>Andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in</source>
        <translation>Andas in</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in through your nose</source>
        <translation>Andas in genom näsan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe naturally</source>
        <translation>Andas naturligt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe normally, smaller breaths.</source>
        <translation>Andas normalt, med mindre andetag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe out</source>
        <translation>Andas ut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing, another pattern</source>
        <translation>Andning, annat mönster</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Come back</source>
        <translation>Komma tillbaka</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Count it</source>
        <translation>Räkna med</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Deep rest</source>
        <translation>Djup vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Dim</source>
        <translation>Dämpa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>End now?</source>
        <translation>Avsluta nu?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session</source>
        <translation>Avsluta sessionen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session, cancel</source>
        <translation>Avsluta sessionen, avbryt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>From the next breath: {breathing}</source>
        <translation>Från nästa andetag: {breathing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Get into place</source>
        <translation>Kom på plats</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Going on</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold</source>
        <translation>Håll</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold on and step off slowly.</source>
        <translation>Håll i dig och kliv av långsamt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>It cannot be shorter now</source>
        <translation>Den kan inte bli kortare nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Leave it out</source>
        <translation>Räkna inte med</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Lie down</source>
        <translation>Lägg dig ner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Next: {stage}</source>
        <translation>Härnäst: {stage}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>No pace any more. Breathe as you like.</source>
        <translation>Ingen takt längre. Andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted</source>
        <translation>Noterat</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted: it eased</source>
        <translation>Noterat: det avtog</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>One minute left</source>
        <translation>En minut kvar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/pacer.py"/>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Esc again.</source>
        <translation>Tryck på Esc igen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Space when you are ready</source>
        <translation>Tryck på mellanslag när du är redo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Resume</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Roll to your side and get up slowly.</source>
        <translation>Rulla över på sidan och res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Settle in</source>
        <translation>Landa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound is off</source>
        <translation>Ljudet är av</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound off</source>
        <translation>Ljud av</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound on</source>
        <translation>Ljud på</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Stage</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Start now</source>
        <translation>Starta nu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Take your time and get up slowly.</source>
        <translation>Ta god tid på dig och res dig långsamt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The computer slept {time}. Count it?</source>
        <translation>Datorn var i viloläge {time}. Ska det räknas med?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The session stood still for {time}. Count it?</source>
        <translation>Sessionen stod still i {time}. Ska det räknas med?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Warm up</source>
        <translation>Bli varm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>and keep your eyes open</source>
        <translation>och håll ögonen öppna</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>then close your eyes</source>
        <translation>och blunda sedan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{n} times speed</source>
        <translation>{n} gånger så fort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{phase} · breathe as you like</source>
        <translation>{phase} · andas som du vill</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{stage}, {number} of {count}</source>
        <translation>{stage}, {number} av {count}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>A history cannot be made in {folder} ({reason}); nothing was changed.</source>
        <translation>Det går inte att skapa en historik i {folder} ({reason}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>Another program is using the history; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Ett annat program använder historiken; inget som sparats tidigare har gått förlorat, och det som visas på skärmen finns kvar tills det kan sparas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place, and the file is kept as {name}.</source>
        <translation>Några inställningar gick inte att förstå; de vanliga används i stället, och filen sparas som {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place.</source>
        <translation>Några inställningar gick inte att förstå; de vanliga används i stället.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>The backup was made, but the second folder got no copy. {why}</source>
        <translation>Säkerhetskopian gjordes, men den andra mappen fick ingen kopia. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk is full, so this could not be saved; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Disken är full, så det här kunde inte sparas; inget som sparats tidigare har gått förlorat, och det som visas på skärmen finns kvar tills det kan sparas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk reported an error; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Disken rapporterade ett fel; inget som sparats tidigare har gått förlorat, och det som visas på skärmen finns kvar tills det kan sparas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be opened; nothing was changed.</source>
        <translation>Historiken kan inte öppnas; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be written here, only read; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Historiken kan inte skrivas här, bara läsas; inget som sparats tidigare har gått förlorat, och det som visas på skärmen finns kvar tills det kan sparas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history could not be read and may be damaged; the file was left as it is.</source>
        <translation>Historiken kunde inte läsas och kan vara skadad; filen lämnades som den var.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history was moved or deleted while it was open; nothing more is written, and what is on the screen is kept until it can be saved.</source>
        <translation>Historiken flyttades eller togs bort medan den var öppen; inget mer skrivs, och det som visas på skärmen finns kvar tills det kan sparas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be read ({reason}); the usual ones are used.</source>
        <translation>Inställningarna kunde inte läsas ({reason}); de vanliga används.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be saved ({reason}); the ones before stay in the file.</source>
        <translation>Inställningarna kunde inte sparas ({reason}); de tidigare står kvar i filen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file is kept as {name}.</source>
        <translation>Inställningarna gick inte att förstå; de vanliga används, och filen sparas som {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file was left as it is.</source>
        <translation>Inställningarna gick inte att förstå; de vanliga används, och filen lämnades som den var.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>There is no file {file}; nothing was changed.</source>
        <translation>Det finns ingen fil {file}; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>This history was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>Den här historiken skrevs av ett nyare Mat Companion (version {version} av tabellerna, det här programmet känner till {latest}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>This is the history itself; nothing was changed.</source>
        <translation>Det här är själva historiken; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a date such as 2026-01-31</source>
        <translation>ett datum som 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a list</source>
        <translation>en lista</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a time such as 2026-01-31T20:15:00+01:00</source>
        <translation>en tidpunkt som 2026-01-31T20:15:00+01:00</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a whole number</source>
        <translation>ett heltal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an id such as 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</source>
        <translation>ett id som 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an object</source>
        <translation>ett objekt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>another program is using the history</source>
        <translation>ett annat program använder historiken</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>has {n} cells, the first line has {wanted}</source>
        <translation>har {n} celler, den första raden har {wanted}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>holds a character that no text has</source>
        <translation>innehåller ett tecken som inte finns i någon text</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>is missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>is not what ratings says, which is {found}</source>
        <translation>är inte det som ratings säger, nämligen {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>is too large a number</source>
        <translation>är ett för stort tal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}, {field}: {why}</source>
        <translation>rad {line}, {field}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}: {why}</source>
        <translation>rad {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>lower-case letters, digits and _</source>
        <translation>små bokstäver, siffror och _</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at least {n}, not {found}</source>
        <translation>måste vara minst {n}, inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at most {n}, not {found}</source>
        <translation>får vara högst {n}, inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>must be like '{example}', not {found}</source>
        <translation>måste se ut som '{example}', inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>måste vara {wanted}, inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at least {n}, not {found}</source>
        <translation>måste ha minst {n}, inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>must have at most {n}</source>
        <translation>får ha högst {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n} characters, not {found}</source>
        <translation>får ha högst {n} tecken, inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n}, not {found}</source>
        <translation>får ha högst {n}, inte {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>nothing may be written there</source>
        <translation>inget får skrivas där</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>stands twice</source>
        <translation>står två gånger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk reported an error</source>
        <translation>disken rapporterade ett fel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>the file has version {version}, this program reads version {known}</source>
        <translation>filen har version {version}, det här programmet läser version {known}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>the file is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>the file is larger than {n} MB</source>
        <translation>filen är större än {n} MB</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the system refused</source>
        <translation>systemet nekade</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no after-effect {value}</source>
        <translation>det finns ingen efterverkan {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no area {value}</source>
        <translation>det finns inget område {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no breathing pattern {value}</source>
        <translation>det finns inget andningsmönster {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no clothing {value}</source>
        <translation>det finns ingen klädsel {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there is no column {name}</source>
        <translation>det finns ingen kolumn {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>there is no field {name}</source>
        <translation>det finns inget fält {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no goal {value}</source>
        <translation>det finns inget mål {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no kind of session {value}</source>
        <translation>det finns ingen typ av session {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no level {value}</source>
        <translation>det finns ingen nivå {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no position {value}</source>
        <translation>det finns ingen ställning {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no reason {value}</source>
        <translation>det finns ingen orsak {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no scale {value}</source>
        <translation>det finns ingen skala {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no side {value}</source>
        <translation>det finns ingen sida {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no source {value}</source>
        <translation>det finns ingen källa {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no status {value}</source>
        <translation>det finns ingen status {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no surface {value}</source>
        <translation>det finns inget underlag {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no time of a rating {value}</source>
        <translation>det finns ingen tidpunkt för en skattning {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no value {value}</source>
        <translation>det finns inget värde {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there may be at most {n} sessions</source>
        <translation>det får finnas högst {n} sessioner</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>this</source>
        <translation>det här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is nested too deeply</source>
        <translation>det här är nästlat för djupt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>this is not CSV ({reason})</source>
        <translation>det här är inte CSV ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is not JSON ({reason}, column {n})</source>
        <translation>det här är inte JSON ({reason}, kolumn {n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this is not UTF-8 text</source>
        <translation>det här är inte text i UTF-8</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>this is not an export of Mat Companion</source>
        <translation>det här är ingen export från Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this line is too long</source>
        <translation>den här raden är för lång</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>this session stands in the file twice</source>
        <translation>den här sessionen står två gånger i filen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>{folder} cannot be the folder of the history, because a file stands in its place.</source>
        <translation>{folder} kan inte vara historikens mapp, för det finns en fil på dess plats.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/recovery.py"/>
        <source>{name} cannot be read and there is no backup; it was left as it is.</source>
        <translation>{name} kan inte läsas och det finns ingen säkerhetskopia; den lämnades som den var.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/row_rescue.py"/>
        <source>{name} could not be read; nothing was changed.</source>
        <translation>{name} kunde inte läsas; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} could not be written ({reason}); nothing was changed.</source>
        <translation>{name} kunde inte skrivas ({reason}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>{name} is damaged, and no session in it can be believed; nothing was changed.</source>
        <translation>{name} är skadad, och ingen session i den går att tro på; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is empty, which a history never is; it was left as it is.</source>
        <translation>{name} är tom, vilket en historik aldrig är; den lämnades som den var.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/start.py"/>
        <source>{name} is no longer in {folder}; nothing was changed.</source>
        <translation>{name} finns inte längre i {folder}; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is not a history of Mat Companion.</source>
        <translation>{name} är ingen historik från Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is not a history of Mat Companion; it was left as it is.</source>
        <translation>{name} är ingen historik från Mat Companion; den lämnades som den var.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} is not a history that this program knows.</source>
        <translation>{name} är ingen historik som det här programmet känner till.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>{name} is not a number</source>
        <translation>{name} är inget tal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>{name} is the history itself; nothing was changed.</source>
        <translation>{name} är själva historiken; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is too large for a history.</source>
        <translation>{name} är för stor för en historik.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>{name} skrevs av ett nyare Mat Companion (version {version} av tabellerna, det här programmet känner till {latest}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>{told}; and {n} more</source>
        <translation>{told}; och {n} till</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: fel: %(message)s
</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>%n pictures in {folder}</source>
        <translation>
            <numerusform>%n bild i {folder}</numerusform>
            <numerusform>%n bilder i {folder}</numerusform>
        </translation>
        <extra-one>%n picture in {folder}</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions held values that cannot be believed, and stayed out</source>
        <translation>
            <numerusform>%n session innehöll orimliga värden och togs inte med</numerusform>
            <numerusform>%n sessioner innehöll orimliga värden och togs inte med</numerusform>
        </translation>
        <extra-one>%n session held values that cannot be believed, and stayed out</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions in {file}, and the copy was checked</source>
        <translation>
            <numerusform>%n session i {file}, och kopian har kontrollerats</numerusform>
            <numerusform>%n sessioner i {file}, och kopian har kontrollerats</numerusform>
        </translation>
        <extra-one>%n session in {file}, and the copy was checked</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/transfer.py"/>
        <source>%n sessions make no sense and were left out; matcompanion doctor says more.</source>
        <translation>
            <numerusform>%n session är obegriplig och lämnades utanför; matcompanion doctor säger mer.</numerusform>
            <numerusform>%n sessioner är obegripliga och lämnades utanför; matcompanion doctor säger mer.</numerusform>
        </translation>
        <extra-one>%n session makes no sense and was left out; matcompanion doctor says more.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions restored from {file}</source>
        <translation>
            <numerusform>%n session återställd från {file}</numerusform>
            <numerusform>%n sessioner återställda från {file}</numerusform>
        </translation>
        <extra-one>%n session restored from {file}</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--demo opens the window on a sample history; no command goes with it.</source>
        <translation>--demo öppnar fönstret med en exempelhistorik; inget kommando hör till.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--from is a later day than --to.</source>
        <translation>--from är en senare dag än --to.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>Another program is using the history; nothing was changed. Try again later.</source>
        <translation>Ett annat program använder historiken; inget ändrades. Försök igen senare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Choose a body area, lie down on your acupressure mat and breathe, see what changes over weeks.</source>
        <translation>Välj ett område på kroppen, lägg dig på din akupressurmatta och andas, och se vad som förändras under veckorna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Allt stannar på den här datorn.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion (process {number}) is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion (process {number}) är öppet på den här mappen och svarar inte; avsluta det och starta igen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion är öppet på den här mappen och svarar inte; avsluta det och starta igen.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>Mat Companion is open on this folder; close its window first. Nothing was changed.</source>
        <translation>Mat Companion är öppet på den här mappen; stäng fönstret först. Inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>Not {what}: {reason}</source>
        <translation>Inte {what}: {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>Kopian är skadad, och allt i den kunde inte läsas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk is full; nothing was changed.</source>
        <translation>Disken är full; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>Disken rapporterade ett fel; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The earlier history is kept as {file}</source>
        <translation>Den tidigare historiken sparas som {file}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The history cannot be written here, only read; nothing was changed.</source>
        <translation>Historiken kan bara läsas här, inte skrivas; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no folder {folder}; nothing was changed.</source>
        <translation>Det finns ingen mapp {folder}; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no history in {folder} yet.</source>
        <translation>Det finns ingen historik i {folder} än.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>There is no session for {area}.</source>
        <translation>Det finns ingen session för {area}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Whoever names an ID that is not known is told all that are.</source>
        <translation>Den som anger ett ID som inte är känt får veta alla som är det.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a .json or .csv file, or - for standard input or output</source>
        <translation>en .json- eller .csv-fil, eller - för standard in eller standard ut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a day is written as 2026-03-01, not {text}</source>
        <translation>en dag skrivs som 2026-03-01, inte {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>tvetydig flagga: %(option)s kan betyda %(matches)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumentet %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>as the area begins with, unless said</source>
        <translation>så länge som området börjar med, om inget annat anges</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>begin without the window, where Settings allow it and there is a tray</source>
        <translation>starta utan fönster, om Inställningar tillåter det och det finns ett systemfält</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>commands that need no display</source>
        <translation>kommandon som inte behöver någon skärm</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>expected one argument</source>
        <translation>ett argument behövs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>for a program to read</source>
        <translation>i en form som ett program kan läsa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>go back to such a copy; the present history is kept aside</source>
        <translation>gå tillbaka till en sådan kopia; den nuvarande historiken sparas vid sidan om</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>how to breathe, such as long6</source>
        <translation>hur du andas, till exempel long6</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ignored explicit argument %r</source>
        <translation>här tas inget argument emot, men %r angavs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ogiltigt val: %(value)r (välj bland %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>keep everything below DIR</source>
        <translation>spara allt under DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened ({cause}): use a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>inget fönster kan öppnas ({cause}): använd ett skrivbord, eller få bilder av det med: matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened, for neither DISPLAY nor WAYLAND_DISPLAY is set: start Mat Companion on a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>inget fönster kan öppnas, för varken DISPLAY eller WAYLAND_DISPLAY är angivet: starta Mat Companion på ett skrivbord, eller få bilder av det med: matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>open on two years of sample history; yours is not touched</source>
        <translation>öppna med två års exempelhistorik; din egen rörs inte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>options</source>
        <translation>flaggor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>positional arguments</source>
        <translation>positionsargument</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>read sessions from a file</source>
        <translation>läs sessioner från en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>run the session clock N times faster, 1 to 600</source>
        <translation>låt sessionens klocka gå N gånger fortare, 1 till 600</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say whether everything is as it should be</source>
        <translation>säg om allt är som det ska vara</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say which version this is</source>
        <translation>visa vilken version det här är</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>shoulders_upper_back, unless said</source>
        <translation>shoulders_upper_back, om inget annat anges</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>show this help message and exit</source>
        <translation>visa den här hjälptexten och avsluta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>standard input</source>
        <translation>standard in</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>standard output could not be written ({reason}).</source>
        <translation>det gick inte att skriva till standard ut ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; nothing was changed.</source>
        <translation>avbrutet; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; {file} was not written.</source>
        <translation>avbrutet; {file} skrevs inte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the file has no name</source>
        <translation>filen har inget namn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the first day, such as 2026-03-01</source>
        <translation>den första dagen, till exempel 2026-03-01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the folder has no name</source>
        <translation>mappen har inget namn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the following arguments are required: %s</source>
        <translation>följande argument krävs: %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the form, if the end of FILE does not say it</source>
        <translation>formatet, om det inte framgår av hur FILE slutar</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the language of this run, such as de or zh_CN</source>
        <translation>språket för den här körningen, till exempel de eller zh_CN</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the last day; today, unless said</source>
        <translation>den sista dagen; i dag, om inget annat anges</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the minutes are a whole number from 1, not {text}</source>
        <translation>minuterna är ett heltal från 1, inte {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the place to open at</source>
        <translation>sidan som öppnas först</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the time scale is a number from 1 to 600, not {text}</source>
        <translation>tidsskalan är ett tal från 1 till 600, inte {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>okända argument: %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>usage: </source>
        <translation>användning: </translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a report for a doctor or physiotherapist</source>
        <translation>skriv en rapport till läkare eller fysioterapeut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a verified copy of the history to a file</source>
        <translation>skriv en kontrollerad kopia av historiken till en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write pictures of every place to a folder</source>
        <translation>skriv bilder av alla sidor till en mapp</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the history to a file</source>
        <translation>skriv historiken till en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the sound of a session to a file</source>
        <translation>skriv ljudet till en session till en fil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{added} new, {updated} updated, {unchanged} already here</source>
        <translation>{added} nya, {updated} uppdaterade, {unchanged} fanns redan här</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{area} at {level}</source>
        <translation>{area} på {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be read ({reason}); nothing was changed.</source>
        <translation>{file} kunde inte läsas ({reason}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{file} could not be written ({reason}).</source>
        <translation>{file} kunde inte skrivas ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/report_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} kunde inte skrivas ({reason}); inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} has a form that is not known here; the history is written as {endings}.</source>
        <translation>{file} har ett format som inte är känt här; historiken skrivs som {endings}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/report_file.py"/>
        <source>{file} has a form that is not known here; the report is written as {ending}.</source>
        <translation>{file} har ett format som inte är känt här; rapporten skrivs som {ending}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file} has a form that is not known here; the sound is written as {ending}.</source>
        <translation>{file} har ett format som inte är känt här; ljudet skrivs som {ending}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is an export and no backup: read it with matcompanion import. Nothing was changed.</source>
        <translation>{file} är en export och ingen säkerhetskopia: läs in den med matcompanion import. Inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} is no form that is known here, sessions are read from {endings}; nothing was changed.</source>
        <translation>{file} har inget format som är känt här, sessioner läses från {endings}; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is not a file; name the file that the copy should go to.</source>
        <translation>{file} är ingen fil; ange filen som kopian ska skrivas till.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is the history itself; nothing was changed.</source>
        <translation>{file} är själva historiken; inget ändrades.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file}, {reason}. Nothing was changed.</source>
        <translation>{file}, {reason}. Inget ändrades.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file}: {area}, %n minutes, {pattern}; {time} to play</source>
        <translation>
            <numerusform>{file}: {area}, %n minut, {pattern}; speltid {time}</numerusform>
            <numerusform>{file}: {area}, %n minuter, {pattern}; speltid {time}</numerusform>
        </translation>
        <extra-one>{file}: {area}, %n minute, {pattern}; {time} to play</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{folder} cannot be used for pictures ({reason}).</source>
        <translation>{folder} kan inte användas för bilder ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not a breathing pattern that is known here; these are: {ids}.</source>
        <translation>{id} är inget andningsmönster som är känt här; de som finns är: {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not an area that is known here; these are: {ids}.</source>
        <translation>{id} är inget område som är känt här; de som finns är: {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} minuter är för länge för en session utan mattan: högst {most}, som dina svar kräver.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most.</source>
        <translation>{minutes} minuter är för länge för en session utan mattan: högst {most}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} minuter är för länge för {area}: högst {most}, som dina svar kräver.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most.</source>
        <translation>{minutes} minuter är för länge för {area}: högst {most}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{one} or {other}</source>
        <translation>{one} eller {other}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} holds the breath, which is switched on in Settings of the window first.</source>
        <translation>I {pattern} håller man andan, och det måste först slås på i Inställningar i fönstret.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is for lying down only.</source>
        <translation>{pattern} är bara för liggande.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is not for standing.</source>
        <translation>{pattern} är inte för stående.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
        <extra-one>%n minute</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>%n minutes at most.</source>
        <translation>
            <numerusform>Högst %n minut.</numerusform>
            <numerusform>Högst %n minuter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most for all stages together.</source>
        <translation>
            <numerusform>Högst %n minut för alla delar tillsammans.</numerusform>
            <numerusform>Högst %n minuter för alla delar tillsammans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most here.</source>
        <translation>
            <numerusform>Högst %n minut här.</numerusform>
            <numerusform>Högst %n minuter här.</numerusform>
        </translation>
        <extra-one>%n minute is the most here.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has at least one stage, and not too many.</source>
        <translation>En session har minst en del, och inte för många.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has one to %n stages.</source>
        <translation>
            <numerusform>En session har en del.</numerusform>
            <numerusform>En session har en till %n delar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at least {n} seconds.</source>
        <translation>Ett helt andetag tar minst {n} sekunder.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at most {n} seconds. Shorten a part.</source>
        <translation>Ett helt andetag tar högst {n} sekunder. Korta en del.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A {who} can tell you more.</source>
        <translation>Du kan få veta mer av {who}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>As you like</source>
        <translation>Som du vill</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Ask a {who} first.</source>
        <translation>Fråga {who} först.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bare skin</source>
        <translation>Bar hud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bed or couch</source>
        <translation>Säng eller liggsoffa</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe in for at least {n} seconds.</source>
        <translation>Andas in i minst {n} sekunder.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe out for at least {n} seconds.</source>
        <translation>Andas ut i minst {n} sekunder.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing</source>
        <translation>Andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Breathing and rest stay open.</source>
        <translation>Andning och vila är fortfarande öppna.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing only</source>
        <translation>Bara andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cloth between</source>
        <translation>Tyg emellan</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes after %n more paced sessions, so that slow breathing feels easy.</source>
        <translation>
            <numerusform>Kommer efter %n session till med andningstakt, så att långsam andning känns lätt.</numerusform>
            <numerusform>Kommer efter %n sessioner till med andningstakt, så att långsam andning känns lätt.</numerusform>
        </translation>
        <extra-one>Comes after %n more paced session, so that slow breathing feels easy.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes later.</source>
        <translation>Kommer senare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cotton shirt</source>
        <translation>Bomullströja</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Each part takes {least} to {most} seconds.</source>
        <translation>Varje del tar {least} till {most} sekunder.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Fewer than {n} breaths a minute is hard for most people. Slower, not bigger.</source>
        <translation>Färre än {n} andetag per minut är svårt för de flesta. Långsammare, inte djupare.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Firm floor</source>
        <translation>Hårt golv</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Holding the breath is switched on in Settings, if it is fine for you.</source>
        <translation>Att hålla andan slås på i Inställningar, om det går bra för dig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Holds of more than {n} seconds can make you light-headed.</source>
        <translation>Att hålla andan i mer än {n} sekunder kan göra dig vimmelkantig.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Left out: {areas}.</source>
        <translation>Inte för {areas}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 1</source>
        <translation>Nivå 1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 2</source>
        <translation>Nivå 2</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 3</source>
        <translation>Nivå 3</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mat</source>
        <translation>Matta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mood</source>
        <translation>Humör</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No holding the breath.</source>
        <translation>Inte hålla andan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No standing on the mat.</source>
        <translation>Inte stå på mattan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not above {level}.</source>
        <translation>Inte över {level}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not at this level.</source>
        <translation>Inte på den här nivån.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on bare skin.</source>
        <translation>Inte mot bar hud.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on the floor.</source>
        <translation>Inte på golvet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Not slower than {n} s a breath</source>
        <translation>Inte långsammare än {n} s per andetag</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not used for this area.</source>
        <translation>Används inte för det här området.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not while you stand.</source>
        <translation>Inte när du står.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Only when you lie down.</source>
        <translation>Bara när du ligger ner.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Pain</source>
        <translation>Smärta</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove {what}</source>
        <translation>Ta bort {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest without the mat</source>
        <translation>Vila utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Spara ljudet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>See a {who} today.</source>
        <translation>Sök {who} i dag.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Sessions start at {rate}. Tap six breaths to start at your own.</source>
        <translation>Sessioner börjar på {rate}. Tryck i takt med sex andetag för att börja i din egen takt.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sleep</source>
        <translation>Sömn</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Socks</source>
        <translation>Strumpor</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sofa or chair</source>
        <translation>Soffa eller stol</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Sound (*.wav)</source>
        <translation>Ljud (*.wav)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting at the end</source>
        <translation>Stick på slutet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting in the first minute</source>
        <translation>Stick första minuten</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Switch this on only if none of this is true for you. If unsure, ask a doctor or a nurse.</source>
        <translation>Slå på det här bara om inget av detta stämmer för dig. Om du är osäker, fråga en läkare eller sjuksköterska.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Tension</source>
        <translation>Spänning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long for one session.</source>
        <translation>Det är för länge för en session.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long here.</source>
        <translation>Det är för länge här.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>That was too uneven. Tap once with each breath in.</source>
        <translation>Det var för ojämnt. Tryck en gång vid varje inandning.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Then {what}</source>
        <translation>Sedan gäller: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>There can be {n} patterns at most. Remove one first.</source>
        <translation>Högst {n} mönster får plats. Ta bort ett först.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This is for {level}. You can change your level above.</source>
        <translation>Det här är för {level}. Du kan ändra din nivå ovan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not go with that surface.</source>
        <translation>Den här ställningen passar inte med det underlaget.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not reach the area.</source>
        <translation>Den här ställningen når inte området.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until then, the mat waits.</source>
        <translation>Till dess får mattan vänta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until you say where, the mat waits.</source>
        <translation>Tills du säger var får mattan vänta.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Without the mat</source>
        <translation>Utan mattan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>You breathe as you like.</source>
        <translation>Du andas som du vill.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no mat, only a pillow. You can change that in Settings.</source>
        <translation>Du har ingen matta, bara en kudde. Det kan du ändra i Inställningar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no pillow with points. You can change that in Settings.</source>
        <translation>Du har ingen kudde med piggar. Det kan du ändra i Inställningar.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your answers to the safety questions speak against it.</source>
        <translation>Dina svar på säkerhetsfrågorna talar emot det.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own breath</source>
        <translation>Din egen andning</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own: {what}</source>
        <translation>Din egen: {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>doctor</source>
        <translation>läkare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>hold {n}</source>
        <translation>håll {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>midwife</source>
        <translation>barnmorska</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>nurse</source>
        <translation>sjuksköterska</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>pharmacist</source>
        <translation>apotekare</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} och {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} breaths a minute</source>
        <translation>{n} andetag per minut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s in</source>
        <translation>{n} s in</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s out</source>
        <translation>{n} s ut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{rate}. Sessions start there.</source>
        <translation>{rate}. Sessioner börjar där.</translation>
    </message>
</context>
</TS>
