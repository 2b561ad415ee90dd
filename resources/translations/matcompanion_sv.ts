<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Address: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Everything can be done with them. F1 shows them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>For relaxation. Not for diagnosing or treating any condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Mat Companion {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Open source, MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Whose work it stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>{name}, {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterForm</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Answer what you like. You can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Anything to remember next time, such as where the pillow was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>How do you feel now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Skip ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>What do you notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Why did you stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Your ratings from before are marked with a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>{low} to {high} is a good range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/page.py"/>
        <source>The same choice will be ready. Ctrl+Enter starts it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Change my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Choose {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It has healed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It is well again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>For the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Not for the mat, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for the mat: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Add {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Which area next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>I have asked, and they saw no reason against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtLoginController</name>
    <message>
        <location filename="../../matcompanion/controllers/at_login.py"/>
        <source>Starting at login could not be changed ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwakeController</name>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer did not accept the request to stay awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer stays awake, but did not accept the request to keep the screen on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Choose a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Show Mat Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Time for yourself, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>You asked for a word at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeRatings</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>How is it now? You can skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain, {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Tension before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>The most I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>The worst I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>Body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for now: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for the mat: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyStage</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for the mat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreathingGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Patterns that hold the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset the slowest breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>You said that a slower one was too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Your own rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/choice_field.py"/>
        <source>{option}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Where would you like some ease?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>{area}, chosen, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>The folder could not be opened from here. You can copy its name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Your history stays on this computer, in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session imported from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be read ({why}); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not read: sessions come from .json or .csv files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not written: its name has to end with .json or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions imported from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Any key or a click closes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Far view: {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureFoot</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Colours of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List of areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/flag_notice.py"/>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GetUp</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/get_up.py"/>
        <source>I am up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>The graph could not be saved ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>None of these apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Nothing is ticked now. Press again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Something applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick everything that is true, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick what is true, or choose “None of these apply”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Keep my answers for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Your answers stay on this computer. You can change or delete them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>From the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>4 weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Mat edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source>{level}, {least} to {most} minutes, {clothing}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>What you are used to. A firmer ground asks more of the skin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Before {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>First, your skin: is it calm where the points were? No marks, no sore spot, nothing open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>For the back: {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>How used to it are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>My skin is calm: begin {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>This passes over the steps before. You can go back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>You begin with: {rung}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>{level}: {surface}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have a pillow with points too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>My mat or pillow has magnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Your mat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Licence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Clearer borders between the areas of the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced: the breath brightens and fades instead of moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Stronger outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System: the letters that you chose for your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Magnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Off: no plan needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: standing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Pillow with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Some mats have them. They can disturb a pacemaker or a pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your mat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextDayOffer</name>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How are the skin and the night’s sleep today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How did you sleep?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>{scale} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPatternBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Among yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Choose them on the plan card like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Then hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Your own patterns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Lie down without the mat. In studies, resting alone did about as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Sit or lie as you like. Slower, not bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start session, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>The session is as long as the guide allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this caution come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to lie down. Ctrl+Enter starts too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to get on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A line in the graph, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A session before this hour counts for the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Day starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Weekly goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/questions.py"/>
        <source>What is true for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingBlock</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Now {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>0: {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>10: {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Before {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Now {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedFlagPanel</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close when to see someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/report_file.py"/>
        <source>The report could not be saved ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step, and where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Backups ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer the safety questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answered on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Asked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change the safety answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete the safety answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Not answered. The mat waits; breathing and rest are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Nothing speaks against the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On this computer, for the next time. Off: used until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Safety answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Then the mat waits until you answer anew. Your history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo deleting the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>What is true for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are gone; your history is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>A few questions before you lie down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Choose what you lie or lean on now. The firmer the ground, the more your skin feels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>For some people the spikes are a bad idea, or need a doctor’s word first. Read all {n} lines and tick what is true for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Hear it once before you lie down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>How used to the mat are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Is this still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Not now: breathe without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>On the mat your eyes are closed. The sound tells you when to breathe, and when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Step {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>What is true for you now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>You answered on {day}. {lead}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSoundRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Saving the sound, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop saving the sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Change answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Choose again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>None this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>See progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, is in your history. You can change it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dim after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Far view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show the far view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>The minutes as large as on a full screen. Can you read them from the mat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Then the screen goes nearly black. Any key brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Time to lie down before the session begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_view.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortCheck</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change what is true today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Check of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done with what is true today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Sore skin here? Ill, drowsy or dizzy today? Start means no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Today: {what}. Start means nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes, something is true today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/side_panel.py"/>
        <source>Text, scrolls with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkinNote</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>Pink marks on the skin are normal. They start to fade soon after you get up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>No sound device. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>Sound cannot be played on this computer. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>The sound could not be saved ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A WAV file. It is played in a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Ambience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Bells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Brown noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Pure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Recordings ({files})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Reed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Spoken words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Your own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>hardly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>very soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>{n} %, {loud}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>A tone rises as you breathe in and falls with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Let me hear the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Play a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Time to lie down before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove stage {n}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Stage {n}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>Less: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>More: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Close the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TapControl</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Tap with each breath in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save it in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The session is saved in {name}. History can import it when there is room again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session could not be saved, not even beside the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session is not saved yet. It is kept here and tried again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing can be spoken: this computer has no voice that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing is spoken any more: the voice of this computer has failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Change my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Have this looked at today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>No longer true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>The mat waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Close the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>The studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Why this plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>{n} of {all} taps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>after</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>A little less than your usual drop in tension of {drop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>A little more than your usual drop in tension of {drop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>About your usual drop in tension of {drop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Could not bear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Discomfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Discomfort in the {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Dizzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Do not get up alone. If you also have chest pain or trouble breathing, call an emergency number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Energy after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>If it lasts more than an hour, leave the mat and ask a pharmacist or doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Keep the mat off this spot until it has healed. If it lasts, show it to a pharmacist or doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Less than your usual drop in tension of {drop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Mood after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>More than your usual drop in tension of {drop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>One session says little. Ratings add up over weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Rest without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/page.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Sit or lie down until it has passed, and get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Tension after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Terrible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>The most I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>The worst I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Too painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Your tension usually stays about the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>discomfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{before} before, {now} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{what}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save as a picture, a drawing or numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>{name}, table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n days lack a rating</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n day lacks a rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n pair</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>A comparison of your own, on pairs of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Begin the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change in tension on the mat less that at rest, one dot a pair of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Counts for your comparison, {place}. Rate tension before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Does the mat do more for you than plain rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Either they do about the same for you, or these days were too few to show what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Fewer than %n pairs cannot tell.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It asks for the mat next ({place}), and your answers to the safety check do not allow that now. It waits; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It begins tomorrow, with {kind} ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>It cannot go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It needs days on the mat, and your answers to the safety check do not allow them now. Rest and breathing are open to you as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Its sessions stay in your history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mat against rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>No clear difference between mat and plain rest for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Nothing is said before %n pairs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Pair of days; lower is more on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair {n}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Put the comparison away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {done} of {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {pairs}, too few to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further at rest than on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further on the mat than at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>The first pair brings a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>This is about you and these days. It does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today asks for {kind} ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today began otherwise and does not count. The next day asks for {kind} ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today counted. The next day asks for {kind} ({place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>What it comes to is said after {pairs}: looking each time finds differences that are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}, waits: it asks for the mat, which your answers to the safety check do not allow now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}: today asks for {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>mat {mat}, rest {rest}, difference {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>pair {n} of {all}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>rest without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>second day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{done} of {pairs} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{lower} pairs lower on the mat, {same} the same, {higher} lower at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{pairs} take {days} days. If the mat does 2 points more for you than rest, they show it in {two} of 100 such comparisons; if it does 1 point more, in {one} of 100. So a difference that is there can be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{percent} % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>100 people learned to press a point near the bowel, or did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>108 people aged 60 to 92 walked on a mat like cobblestones, or walked as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>12 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>15 people took 12 breaths of 4 in, 4 held, 8 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>150 people with worn knees pressed the named points, other points, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>2,724 people with lasting pain rated it from 0 to 10 before and after weeks of care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>20 minutes a day for 4 weeks at each person's own slow pace, near 6 a minute, or no practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>24 people pressed points on their own neck for 4 weeks, or lived as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>28 women did the same half hour of walking three times and said how they felt before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>3 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>30 people tried long and short out-breaths at 6 and 12 breaths a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/patterns.toml"/>
        <source>4-7-8</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>400 people breathed for 10 minutes a day, 4 weeks: 5.5 breaths a minute or 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>41 people with hay fever took their medicine. Half of them also pressed five points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>43 people did 4-7-8 breathing: three sets of six breaths with a minute of rest between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>5 minutes a day for 28 days: sighs, box breathing, fast breathing, or mindfulness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>8 to 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>91 people with low back pain used a mat daily for 2 weeks. No group to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A ball with bumps left a pattern of tiny spots of blood under the skin. A child's skin was damaged by a massage device used in bed. So: no pressing, no sleeping on it, no small children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A bell rings for all that happens: start, a new stage, pause, going on, and the end. “Bells” in “Settings” puts away those at half-time and between the phases. Start and end always ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A blister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A blood clot or a sore vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A broken bone too. For the spine, within the last 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A bruise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A bruise is still there after two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A calm pace with a longer out-breath. Slower, not bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>A comparison of your own, on pairs of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A cut, a burn, sunburn, a rash, an infection or a new tattoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A few minutes of sighs, then an even breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>A level is the ground that the mat lies on. On a seat the points carry a part of your weight. On a bed or on the floor they carry your whole back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A little slower than usual. Small, soft breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A long out-breath can strain. Go back to 4 and 6 seconds if it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A long out-breath felt more relaxing at either pace. The pace mattered less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>A long out-breath felt more relaxing than a short one. So most of our patterns have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A look before you lie down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A magnet can disturb a pacemaker, a heart device or an insulin pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker and an app company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker's own trial run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker's trial run over 2 weeks, without a group to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>A mark, to find the moment later in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>A mat cannot look at you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is a foam pad about as long as your back. Its cover is set with small plastic points, more than 6,000 on most mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is light. It is easy to put away and to take with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A mat maker and an app company, 120 users, 6 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A mental illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A new wound, break or operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A pacemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A paper on why very high numbers are lower the next time, worked through with made-up people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>A pillow under the neck, or standing on the mat, eases headaches and migraine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A point that is broken or loose can cut. Put a cloth over it, or stop using the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A quiet word at the times you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A reminder never comes during a session. Nothing counts whether you follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>A report for a doctor or physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 12 studies of pressing points for migraine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 223 studies of slow breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 23 trials of pressing points for low back pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 49 studies of needles for migraine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 8 trials of needles and blood flow nearby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of magnets worn for pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of slow breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A seat or a bed is easier to get up from than the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>A second start shows the window that is there. One folder is used by one program at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A session by ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A shirt or a cloth makes it weaker. You still feel pressure, most of all where bone is close to the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A short in-breath and a long, soft out-breath, for the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A short, upright break is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A soft ground gives way. A hard floor does not, so the points press more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A spot stays numb for more than an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>A sting that fades is normal. This is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A test of telling people not to breathe too deeply at a slow pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A touch slower than the even breath. In a large study it did no better than a faster pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A trial of 36 people saw no harm. Those who ran it say that nobody has looked into the risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About breathing, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About health care, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>About now many people feel the points spread into warmth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Above all for feet and legs. You may not feel a small sore, and it may close slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Acclimatisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>After a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a few minutes the prickle often turns into warmth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>After some minutes the sting is not weaker, but stronger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>After sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After you press “I am up”, the program asks how you feel now. The ring is what you said before. Nothing must be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Aged 7 to 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Aged 7 to 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>All keys, over the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>All your weight on your feet: the strongest way of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also after years of steroids. Wear a shirt, lie on something soft, and stay for 15 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if it may be so. The guide and the makers say to ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you bleed or bruise with ease. Some makers say never. Others say ask, then use a cloth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also with a mat that has no magnets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An adult stays in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm has pins and needles for more than a few days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is numb or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is suddenly weak or clumsy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An infection counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An insulin pump counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Another way to breathe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Answer the short question above the button, then press “Start”. You get some seconds to lie down. After that the session needs nothing from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Are you short of breath, or does your chest hurt? Call the emergency number of your country now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Areas that are not for the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask a doctor, nurse, midwife or pharmacist before you use the mat. Makers advise that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the end you see how to get up slowly. Press “I am up” when you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the first start the program asks what is true for you. Read all lines. Press “None of these apply”, or tick what is true and press “Continue”. What you answer decides what is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>At the top you choose the time shown, and below it kind, area and goal. All graphs follow at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Back and legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Back tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Back to where you came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Bad moments pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Balance and getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Balban and others, 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Bed or couch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Before bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Before you begin you read how often such a comparison finds a difference that is there. It is not always. “No clear difference between mat and plain rest for you” is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin from the first step of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin soft and short, and change one thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin your level from its first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees and lower your back gently onto the pillow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees to bring your lower back on. Straighten them to ease it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Bend your knees to bring your lower back onto the points. Straighten them to ease it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Better not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Better than nothing. No clear difference from dummy needles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blocked nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow and pressed points calm a mild upset stomach.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was a little lower right after. Stress was perhaps a little lower too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was lower half an hour later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Body heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Bone lies right under the skin here, so the points would hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Bones, nerves and mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups felt better, with no difference between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups got better. One of the pain scores changed only with the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Both legs hurt, tingle, go weak or go numb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Breathe as you like. Let the out-breath be a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathe slower, not bigger. People who are new to it often take in too much air, and that can make you dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Breathe slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing 4-4-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing lifted mood more than mindfulness did, sighs most of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathing on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Broken skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Calves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Caring for your mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Change one thing at a time: the minutes, the cloth or the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Changing the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Children under 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose and After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Choose the place that feels tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Choose the time and the days of the week. There can be several, and each can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Choose where, with mouse, keys or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Chooses the area. With Shift it is added as a stage, or taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Clean, dry, and out of the way of small feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Clear head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Closes the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Common, and gone soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Compared with doing nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Corner marks show where the mat would lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Delete, Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Details stand beside the table. “Edit” is for what you remember better, such as a rating, the minutes or the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Diabetes, numb feet or poor balance? Ask a doctor or nurse first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Digestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Dim the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Dizziness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Dizzy or short of breath? Breathe as you like, with smaller breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Dizzy when you stand up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Do it at about the same time of day, for as long each day. Rate tension before and after. The first session of the day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Do not lean on them. Keep your inner wrists free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Do not stand on the mat, and get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Do not use a mat with magnets if you have a pacemaker, a heart device or an insulin pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Does the same from the command line. Minutes and pattern can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Get up slowly, then sit for a minute and look at your skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on and step back off. Then sit down and look at your soles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on, stand straight up, then look at your skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lean forward, sit for a while, then look at your skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your arms straight up, then look at your skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your feet off, stay seated for a while and look at your soles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Take your time, then get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Drowsy, drunk or driving soon</source>
        <extracomment>Stands on a small button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>During a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Each graph of ratings says how many sessions were rated both times. What you leave out is never filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Each thing on the screen has a name and says what it is. During a session the phase, pauses and the end are said. Each graph has a text with its numbers, and a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easing down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easy start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ends the program. A session that runs is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Epilepsy, MS or Parkinson's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Even breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Every field of the card can be changed. What the guide or your answers rule out is grey, and says why. The minutes stop where the guide stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Every session in a table that you can search and mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Everyone knew who pressed. A place that a mat does not reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everything can be done without a mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Everything stays on this computer. The program has no account, and nothing in it can use a network. “Folder of the history” in “Settings” shows the place, and “Open folder” opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Face and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Face, throat, chest, belly and some more are never for the mat. You can still press them: then the program says why, and offers what is near. Areas that your answers rule out are told in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Faint or dizzy</source>
        <extracomment>Stands on a small button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Fainting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Farrar and others, 2001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Feel-good chemicals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Feet that are numb or slow to mend should stay off the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Few studies have looked at mats, and most of them were small. Here is how sure anyone can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Fincham and others, 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Finish before you go to bed. The mat is not for sleeping on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Firm floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>First touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Five minutes more, five less. Before the start, ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Foam, a cover and thousands of small points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>For pain, a change of 2 is one that most people notice. That comes from weeks of care, not from 20 minutes. For tension, energy, mood and sleep, 2 points is only our rule of thumb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>For relaxation only. The mat does not find or fight any illness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>For the back and for standing the guide names the minutes. For all other areas it names none, so those limits are our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Forearms and hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four breaths with a long hold, then the long out-breath. Only lying down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four equal sides: in, hold, out, hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Frizziero and others, 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>From prickly to warm, minute by minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>From the first start to lying down, in five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Full screen, and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Get comfortable. There is nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up over your side, and take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and do not hold your breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and stay seated for a minute at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Glutes and hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Go down on your elbows, then lower your back bit by bit. Do not slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Go down slowly, one part at a time. Do not slide on the points: that can scratch your skin. Get up just as slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Goes back to such a copy. What was there before is kept aside here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Goes from one thing to the next, Shift+Tab back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Half a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Half-time. Stay as long as it feels good, or finish here. Both are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hands on the mat, at a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hands, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Hard to get up from the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Head &amp; neck tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy students, 3 weeks: one group on a mat, one group at rest without anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy young people. We did not see how many minutes a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Heart and blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Heart rate and blood pressure went down right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Heart, stroke or blood vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Here, standing comes with level 2 of the feet. That is our own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>High blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Hip &amp; leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hohmann and others, 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Hold Ctrl or Shift and press to add another area as a next stage, or to take it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to something firm, keep your eyes open and step straight down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and sit down slowly, weight spread evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and stand straight up, without sliding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on with one hand, eyes open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Holding the breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>How many sessions it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>How much is much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How much you did, by kind. A line marks your goal from “Settings”, if you set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How strong the points felt in the first minute and at the end, session after session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>How the feeling changed was quite different from one time to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>How the mat feels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>How to end a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>How to get onto the mat, and off it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am pregnant, or might be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am unsteady, or have fallen lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am very sleepy or drunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I cannot easily get up from the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I feel touch or pain less somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I get faint or dizzy standing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I had an operation or injury lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a blood clot or sore vein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a fever or feel ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a pacemaker or another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have eczema, psoriasis, moles or warts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have epilepsy, MS or Parkinson's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have heart or blood vessel trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have high blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have weak bones or a bent spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have, or had, psychosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I take blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>If a leg feels numb or weak, see a doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If at times you lose touch with what is real. And if it makes you panic to relax, breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>If it is clear, a sentence says so. It also says that rest often does this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>If it is hard for you to get up from the floor alone, use a seat or a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If it was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something is wrong, the line says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>If the breath is too long for you, press S. It gets shorter, and stays so the next time. B lets you breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If the computer went off during a session, the next start offers its minutes: “Keep” or “Discard”. If it only slept, you are asked whether that time counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>If the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>If there is no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>If you feel light-headed, breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If you have, or had, an illness of one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>If you lie on it with bare skin, wash first, and do not share it without a cloth between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>If you may not use the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, hold on and shift your weight slowly. Do not twist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your arms a little. Do not slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your feet a little. Do not slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your head a little. Do not slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your legs a little. Do not slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift yourself a little. Do not slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Ill or feverish</source>
        <extracomment>Stands on a small button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>In Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>In a lab study it was higher while people lay on the mat. Rise slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>In a lab, blood pressure was higher while people lay on the mat, and the heart beat slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>In a way, most people do it. They press their neck when a headache starts, or rub their feet after a long day of standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In and out for the same time. Slower, not bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>In cancer care, massage advice is to check with your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small study of two weeks, mat users had less neck pain than people who waited. They knew what they were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small trial, mat users had less pain than people who waited. In another, the pain score moved only in the group that added the mat to exercise. A third saw ease only right after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>In one study, 8 of 91 people gave up because it hurt too much. So it may be that a mat is not for you. Ending early is a good choice, and the minutes still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>In one study, older people walked on a mat like cobblestones, or walked as usual. The first had better balance afterwards. But walking is exercise. It says little about standing still on points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In people with tense, sore muscles only the worst pain went down. Their usual pain did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>In the best study so far, the mat and plain rest did the same. This tells about you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>In the end you read what came of it. Before six pairs nothing is said, and before the end only the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>In the first minute do nothing special. Just let small breaths out slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In through the nose, out through soft, rounded lips. Good when you are short of breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>In trials of lasting pain, a drop of 2 points was what people called much better. They looked at weeks. One session proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In two trials, sleep with the mat was no better than without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In, one more sip of air, then a long sigh out. A few minutes are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Is “Sound” on in “Settings”, and M not pressed? “Test” plays a bell. The doctor says whether there is a sound device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It began with a bad fall or a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a blow to the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a fall or a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came at once and is the worst ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It feels like a shock down your spine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It gets worse when you cough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It got better just as much with plain rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has a long hold and can make you light-headed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has holds. Let go of a hold as soon as it feels tight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It helps tired muscles while they cool down.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>It is here to help you relax. It cannot find out what is wrong with you, and it does not take the place of a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better after six weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better when you rest, or worse at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>It is severe now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is swollen or hurts, and you are short of breath or your chest hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It keeps coming back, or gets worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It loosens muscles, where it touches and elsewhere.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It relaxes a sore back and sends blood there.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It sits high between your shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>It turns sharp, or burns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Itching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Just for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep holding on and step straight back, one foot at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Keep off that spot until a doctor says that you may use it. For the spine that can take a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep off the tailbone and the bony point of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep off your tailbone and away from the hollow behind your knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the inner wrist off the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the points away from the hollow behind the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep the points away from the hollow behind your knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep the points off those spots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your chin level and your throat free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep your chin level. Do not force an arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep your eyes open if you like. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your head a little raised and breathe as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kisker and Schöne, 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kjellgren and others, 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Knees and shins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Knees bent, for a small and even touch. Do not push your back into an arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Lab study. 32 healthy people lay down with and without a mat, and with and without a calming voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Laborde and others, 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Later, sit with bare feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat on a firm chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat, with a pillow where your head will go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat on a table and sit in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lean back on a seat, in a shirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean back slowly and let the seat carry you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean forward, off the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Leaning back on a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Leaves the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right, Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Legs and feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Legs resting on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Legs with sore or bulging veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less pain than in those who waited, in neck and back. How well people got on in daily life with back pain did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less stress, better sleep and focus in both groups, and no difference between them. Blood pressure and heart rate did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Let it dry before you roll it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Let the air out gently. Do not push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the back of your neck rest on the curve, chin level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the weight come bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Let them rest. Do not lean your weight on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your hands or forearms rest, without leaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your palms or forearms rest on the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your weight down slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Level ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your neck rest on the curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your weight settle, one part at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly. The floor gives less, so take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down and lift your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Lie down for 20 minutes and you will often feel better, mat or no mat. In the best study so far, people who just rested did as well as people on a mat. So you can do rest sessions here and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your hips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your lower back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, in a shirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, with a bare back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with a bare back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with the shirt on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Lift mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg off the points, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg, then the other, and take the pillow away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Lift the part first, slide the pillow under it, then let it down slowly. The guide names no minutes for the pillow. Ours are short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your arms straight up off the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your feet off the points, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your head and take the pillow away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your hips and take the pillow away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lift yourself, do not slide: thin skin tears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Linden, 2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Long out-breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Longer out-breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin after every session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin afterwards. Stop the mat if you find bruises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Look for a small, even touch. Do not press into a strong arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looking around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looks at your data, the program's parts, the screen, the sound and the backups, and prints what it found. Each line begins with ok, note or wrong. It changes nothing, and holds nothing of what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Loosen muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Lower afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg onto it, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg, then the other, and let them be heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and keep your chin level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and let it be heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly, chin level. Keep the points off the front and sides of your neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly. Keep the points off your ears and temples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your hips slowly, off the tailbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your legs slowly and let them be heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower yourself slowly, without a strong arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Lying on it is good for the posture of the spine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lying still with your body in mind can stir things up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>M during a session turns the sound off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Magnets and a device in your body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Magnets can disturb a device. Not with this mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets did no better than dummy magnets for pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets have been tested for pain. They did no better than dummy magnets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat restore a balance in the body.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Makers do not agree. At least one says not to stand on its mat. Read the leaflet of yours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Makers of mats advise asking first if you have a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Makers say that it does no harm to fall asleep on it. Still, do not go to bed on it: 45 minutes is the most that the guide allows. A bell wakes you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Makers, web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Makes it from the command line. Without the days it is about all sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Making it yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Many mats come with a small pillow for neck and head, with the same points. It is not fixed to the mat. You can put it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Many small points draw blood into the skin, and tight muscles let go.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Many small points prick at once. For most people it is odd rather than sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Marks and side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks or soreness still there the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Mat against rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Mat curved under your neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Mat or rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Mid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Minute by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Minutes and levels follow a guide for those who own such a mat, not a study. In one study of low back pain, 8 of 91 people stopped because it hurt too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes or changes of each area, on the figure. The areas are never ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Mixed results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Mood and energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Most aches pass by themselves. A few signs mean that someone should look at you, and some mean right now. For those, call the emergency number of the country you are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Most covers come off the foam. Wash the cover by hand in warm soapy water. A machine or a dryer can harm the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Most users said they felt better in every way that was asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Move off it if a leg tingles or goes numb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My feet are numb or slow to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My legs have sore or bulging veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My mat or pillow has magnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is sore or broken somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is thin and tears easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin reacts to plastic or foam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>N, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Named points and other points did the same, and both did better than none. The exact place may not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Nape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Natural breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Neck &amp; shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Neck pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles and blood flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles for migraine, 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Never alone: have somebody in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Never use it while you drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No clear difference from dummy magnets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>No mat. Get medical advice today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>No needles are used, and the skin is not meant to be pierced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No one to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>No pillow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Leg pain with numbness or weakness needs a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Some people like it for head and neck tension. Other ways to press or needle gave mixed results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it, so we do not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it. Healthy blood is already almost full of oxygen. Slow breathing calms you, but adds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured them in mat users. The stress hormone cortisol did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Nobody has tested how often is best, or how fast to go on. Once a day is plenty at first. If marks or soreness are still there the next day, take a day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not after a knock to the head. Ask a doctor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not enough to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Not for the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Not for the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not here during pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not now, and not until a doctor says that it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Not on a fresh injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not on cracked heels or sore skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on that spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not seen in a journal, and the authors sell the products. We do not count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Not while standing, or if deep breaths make you panic. Stop if you tingle or feel dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not with sore veins, or with a blood clot now or lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Notice how prickly it is. You can rate the first minute at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Now, or lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Numb groin, weak legs or trouble passing urine? Get medical help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Numbness that lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Of 91 people, 8 stopped because it hurt too much. One had red, itching skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Olsson and von Scheele, 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>On a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>On days that count, “Choose” says what the day asks for. One press takes it. It is an offer: on other days do as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>On how many days there was a session. There is no streak and no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>On the first day many breathed too much air, and it was not more relaxing. After a week hardly anyone did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On the floor, knees bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>On the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>On the mat, blood pressure was higher in one study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>On the page “Choose”, press an area of the figure, or pick what you would like at the top, such as “Unwind”. The card on the right shows the plan: position, ground, clothing, minutes and breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On your back, knees bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>One dot for each day. Bigger and darker means more minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One eye is red and hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One lab study saw signs of more blood flow in the back. Nothing shows more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One leg is newly swollen, hot or sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg is newly swollen, warm or red, or a vein is hard and sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>One leg newly swollen, hot or sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>One leg newly swollen, hot or sore? No mat. Get medical advice today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>One lower or higher. Digits work too; for 10, type 1 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One maker of mats says that you should never be alone on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>One maker says not to lie face down on a mat. Others say you may. We leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>One session says next to nothing. When people did the very same thing three times, they felt quite different after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>One small pillow, five places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One swollen, hot or sore leg should be looked at today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One trial looked for it and saw no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the head. Never the face, eyes, ears or temples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the neck. Never the front or the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the calf, never the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Open “How to” on the card. It shows step by step how to get on the mat and how to get up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Opens on two years of made-up sessions in a folder of its own. Yours are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Opens the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or about to drive, or on something that dulls you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or rheumatism that flares up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or they get little blood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or thinking of your body does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or to glue or dyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you bleed or bruise easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you get medical care for it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you had a stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you have taken steroids for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you take medicine for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Other ways of pressing were studied, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Over four weeks your pain before sessions has gone up by 2 points or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>P, Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Paced breath can stir up panic, so breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page up, Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pain was the same after 2 and 14 weeks. Right after use people felt some ease. 8 people stopped because it hurt too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Patterns with holds stay hidden until you say that none of the reasons against them is true for you. You find this in Settings. There is no fast breathing here at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on, for a presenter's button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on. The play key of a keyboard does it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>People like to use it when they are tense, after a run, while they sit still and breathe, or before they go to bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>People new to slow breathing followed a pace of 6 breaths a minute for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>People relaxed on the mat, and just as much when they rested without one. Taking the time may be what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Picking the best. With eight areas and eight sessions each, there is a chance of 1 in 3 that one looks better by luck alone. So we do not rank them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your hips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pittler, 2008, on magnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Plastic, foam, glue or dye irritates you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Please answer the safety questions before you use the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Points and a hard floor press on bone too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Practice at one's own slow pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Press Esc twice, or press Space and stay still for a while. Then roll to your side, sit for a minute, and get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Press Space or click anywhere to pause, and again to go on. Press Esc twice to end early. That is never wrong, and the minutes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Press an area to choose it. Press another to choose that one in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Press it twice to end the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Press your forearms and hands beside the mat to take weight off your back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Press “Add a reminder” in “Settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing a point for the bowels, 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing certain points takes tension off the nerve.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Pressing near a clot can do harm. Wait until a doctor clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for back pain, 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for hay fever, 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for migraine, 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for worn knees, 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Pressing points on the body is a very old custom from the East. It goes with the belief in a force that flows along lines in the body. We tell you about it as a belief, not as a fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing set points with a finger helped hay fever in one small trial. A mat does not reach those points well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing the neck, 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Prickly at first is normal. It is about at its strongest now and usually fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Progress and how to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Pursed lips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Put a cloth between. Stop if your skin reacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put both feet flat and keep your neck free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Put it away with the points down or against a wall, where small children cannot get at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Put the mat against the back of a sofa or a chair. Wear a cotton shirt and lean back slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on a firm, level floor, next to a wall or a heavy chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on the floor in front of a firm chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Putting it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Raised moles and warts. With eczema or psoriasis, wear a shirt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Rate tension before and after. The first session of a day on the mat or at rest is the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Ratings often go down after you rest, with or without a mat. So no graph says that the mat did it. What may be said at how many sessions is told on the page about your own graphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else. Hands, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Reading your own graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Red or pink skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Red or pink skin, and small dents where the points were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Relaxing can make me panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders and the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders come while the program is open. With “Stay in the tray”, closing the window only puts it away. Where the desktop has no tray, that is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Rest is the thing to beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest there for 10 to 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your arms at your sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your feet on the points and let the weight come bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Resting alone often does this too. People lie down when they feel worse than usual, and some of that passes by itself. In the best study so far, people who rested without a mat did just as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Right after, or for good? A lower number after a session is not a better month. For that, look at your numbers before sessions, over weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side and rest there for 10 to 20 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side, clear of the mat, in one go. If it sticks, peel it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll up a towel and put it under the head end of the mat, so that the mat curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Roll up a towel and put it under the head end of the mat. Then the mat curves up to meet your neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Runs the clock of a session twenty times faster, to see how one goes. Such sessions are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Saha and others, 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Say how it is now, or skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Say what you are used to. If the mat is new to you, begin on a sofa or chair. “Your mat” asks whether you have a pillow with points and whether there are magnets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sciatic pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Scroll down on the page “Progress”. Read what a comparison can show, choose 10 or 14 pairs, and press “Begin the comparison”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Seated, feet on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Sex suddenly feels numb, or an erection fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Shake out your hands and look at your skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Shao and others, 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders and upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Sighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Signs that need a doctor, not a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down and rest your feet on the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down just below the lower edge of the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down slowly and spread your weight evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down with the mat in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 seconds and look at your soles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 to 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Sit on a firm chair and rest your feet on the mat, with socks on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit or lie down and lift one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit tall, then lean back slowly, upper back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sitting on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that feels less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin that flares up or sticks out does better with cloth between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that is cut, sore, burnt or infected, a rash, or a new tattoo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Skipped answers. If you rate only the good sessions, the graph looks too good. It always says how many were rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under it, points up, then lower both legs slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under it, points up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your head, points up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your neck, points up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under them, points up and off the tailbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Sliding feels like a light scratch. Lift the part that you want to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and small. There is no need to breathe deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slow breathing calms most people. That has been studied a lot, and far better than mats have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Slow breathing lets the heartbeat vary more, which goes with calm, during it and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Slower, deeper breaths and more blood bring more oxygen to body and brain.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slower, not bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Small box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small trial with 36 people with tense, sore back or neck. A mat for 15 minutes a day, 3 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, a single visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, and everyone knew who had a mat. We saw no numbers that compare the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, no dummy points. Fingers on the face and hands, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, right after only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, two weeks, and everyone knew who had a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small. It is why the pace here slows down over several sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>So no pace can claim to beat another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Sofa or chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soft organs lie here. Some makers say never to lie on the belly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which comes first. Two such days make a pair. Nothing is hidden from you, and you can stop when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which. Two such days make a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Some mats have magnets in them. It is said that they bring the body back into balance and help it mend faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Some people like it for head and neck tension. Stop if it makes things worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Something goes numb, or an arm or a leg tingles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>Something there has to get well first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin here</source>
        <extracomment>Stands on a small button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin needs time without the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Soreness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Sound off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Space, Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand for a moment before you walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stand only if the leaflet of your mat allows it. Keep your eyes open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand the mat against the back of the seat, points towards you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up holding on to something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <location filename="../../resources/content/positions.toml"/>
        <source>Standing on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Standing on the mat is not for you while you feel faint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Starts the session; after it, saves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay for 10 minutes, or less. A short session counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Stay still for a moment. Let small, slow breaths out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay with one step for about three sessions before you try the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Step straight down and straight off. Do not walk or turn on the points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Step straight down with both feet. Do not walk or twist on the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Still there the next day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Stop and get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stop if it turns sharp, or if you feel numb or dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Stop the mat if you get a rash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Stop, and ask a pharmacist or doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Stuffy nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Such as hearing voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, on advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Take it away if an arm tingles or you feel dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take the pillow away if an arm or a leg tingles, or if you feel dizzy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Takes the rating back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Taking it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Taking the time may matter more than the points. A rest without the mat counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The Up key adds five minutes, as far as the plan allows it. The Down key takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The advice helps, says its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The bony tips of the spine sting more. A folded cloth there helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The box on the card says which step you are on and what comes next. Nothing grows by itself: you press for more. The small sign beside it shows where each number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>The box with sides of four seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>The breath slows down bit by bit. Slower, not bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>The day after, “History” asks about marks, soreness and the night. You can leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The edges of the shoulder blades sting more. A folded cloth there helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The face and temples have thin skin, and the eyes are close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The figure shows your body from the front and from behind. Left and right are yours: from behind, your left is on the left. In a small window you see one side; “Front” and “Back” turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The firmer the ground, the more the points press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The folder can be elsewhere. Name it after --data-dir at the start, or in MATCOMPANION_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The groin is tender, and lying face down is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide and the makers of mats advise asking first in pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The guide lists eleven things that a mat is said to do. We add six more that one often hears. Choose one to see what people say, and what was studied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The guide names no number of weeks. On each firmer ground you begin with the shirt again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The guide says 5 to 15 minutes with bare feet. It says so for headaches and for blood flow. No study has tested that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The guide says no, and so do we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide says that children under 7 should not use the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>The guide's writer uses a mat on most days. In the studies people used one every day, for 15 to 60 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide, the studies, the makers, and what we chose ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The heading of each graph is what it found, in plain words. The line below says what is drawn. Point at a dot, or use the arrow keys, to read it. A click or Enter opens the session in “History”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The heartbeat varied more, and people felt less stressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers and toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The leaflet of your mat comes first. Makers use different foam and glue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet of your mat says not to stand on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet says not to stand on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The list of areas, and back to the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The maker says that heart rate and stress got better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The makers of mats advise asking first with heart trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat does not lie evenly here, and the inner arm is tender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a child under 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>The mat is for home, and for the time between two visits. Over time it costs less than a massage every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat is for relaxing. This is no diagnosis. It shows what one person wrote down, and not why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The mat is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat reaches them only face down, and that is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The mat should lie flat and not slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The more of them are filled, the more the trials speak for it. Three would mean good, large trials. Nothing here has three. None can mean two things: nobody looked, or they looked and saw nothing more than from rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The most minutes for each area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace here slows down bit by bit, in each session and over the first few. You can tell it that it is too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace matters less than you may think. In a large study, 5.5 and 12 breaths a minute did equally well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The page about what is on the screen. Press it once more for these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>The pain does not let up at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The pattern before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The person rated how they felt from 0 to 10 and kept it on their own computer. No device measured it, and nobody checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The pillow supports the neck and presses where it is tight.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The points are hard. They do not bend when you lie on them. Your weight rests on many of them at once, so each one takes only a little of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points bring down swelling in nose and sinuses.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points may bruise you: only with cloth, and 10 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The points on the screen open as you breathe in and close as you breathe out. They turn from cool to warm as time goes by. The ring is the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points set off the body's own feel-good chemicals, as hard exercise does.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points should not press on sore or bulging veins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The pricks run together into an even, warm pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The program needs a desktop. On a computer without a screen, “matcompanion tour DIR” makes pictures of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The program notices it at the start, takes the newest good backup, and adds what can still be read. One page tells you what happened. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The result for stress could be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>The safety check goes first. While your answers rule out the mat, no comparison can begin. One that has begun waits, and loses nothing. Only rest is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The same session, three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The screen goes dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The sign beside it saves a graph as a picture, a drawing or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The skin is thin here, and lying face down is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The steps that you have reached, and what the next one needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The sting has eased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The sting is about at its strongest. From here on it fades. A lab study of 32 people saw the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The sting is what tells you to stop. Keep off that spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The sting was strongest within 30 seconds, then faded. People relaxed in all conditions. On the mat the heart beat slower, blood pressure was higher, and there were signs of more blood flow in the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The studies differ a lot. Hands, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The three levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The throat is not a place for spikes. Large blood vessels lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>The tone rises as you breathe in and falls as you breathe out. Where the breath is held, it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The upper minutes are a limit. The lower ones are only a hint: to stop sooner is always fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The worst pain went down. Usual pain, stress, mood, energy and sleep did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Then it was a little too much. Take a day off, and do not go further next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Then never alone, and do not hold your breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Then stand for 5 minutes, next to a wall or a heavy chair. Hold on, and keep your eyes open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>There is a lump, or your back has a new shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>These lists are made of what the guide, makers and studies say. They do not know you. A doctor, nurse, midwife or pharmacist does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They ask, look and feel, and can find out why it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They can show you how to move. In the one study with movement, both groups got better, with the mat and without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They come down by themselves, and it is easy to thank the wrong thing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They felt less stressed than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They notice when something is not right, and know who can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They use their hands, and stretch you where it helps. The guide says that this works best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were all healthy, and it was one session each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were happier with their bowels than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Thin skin tears: a shirt, a soft ground and 15 minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Thin skin that tears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>This breath is too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program never goes online. Copy an address and open it in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program starts from a written guide for people who buy a mat. We name its lines. We use its facts, never its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those on the cobblestones had better balance and lower blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who felt much better had gone down by about 2 points, or by a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who pressed had milder signs of hay fever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Three sessions in a row began with pain of 7 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Three traps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Tight muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Time of day and breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Tingling skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Tingling, warmth, and a scratchy feeling until you are used to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>To see a difference of 2 points you need about 14 sessions of each kind. A difference of 1 point mostly stays hidden. If you see none, that is a result too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first area, to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first dot, to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too much motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too small to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Trial with 44 people with chronic low back pain. Everyone exercised, half also lay on a mat for 60 minutes a day, up to 6 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Try the doctor first: it looks and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Turns the figure, where one side is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Two higher or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two pages disagree about how many people took part. We do not count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two small trials with 40 and 42 people, chronic neck pain and low back pain. Half used a mat at home for 14 days, half waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Type a number from 0 to 10, use the arrow keys, or press on the scale. Delete takes a rating back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Under 18: level 1, with a shirt, and an adult in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your head, where the hair is. Never on the face, the ears or the temples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your neck, chin level. Keep it off the throat and the sides: the main blood vessels are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the soft part. Keep it off the tailbone and off the point of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the thighs or the calves. Keep it away from the hollow behind the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Unwind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Upper arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Use a seat or a bed that you can get up from alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Use a seat or a bed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Used for warnings and for how to do things, never as proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Van Diest and others, 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and everyone knew who pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and no dummy mat to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Vierra and others, 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Wait one to two hours after a big meal. Lean back upright and let your belly move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking is exercise. It says little about lying on points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking on cobblestones, 2005</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking, not mats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Warm patches are what goes with the feeling you picked at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Warm, awake skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Was it too strong twice in a row? Go back one step. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Washing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We could not read its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>We found no report of a person hurt by a mat. That is not the same as no risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>We found no study of mats after sport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>We offer nothing for the face, the throat, the chest, the belly and the groin. The skin there is thin, and what lies below is soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read only the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>We read short forms and first pages, not whole papers. So we may have missed something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read the abstract. The seconds used here are our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>We worked it out with made-up people for whom the mat did nothing at all. Of the sessions that began at 7 or more, a quarter to a half still ended 2 points lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Weak bones and sore joints may not bear the pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Weak bones, a bent spine, swollen joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Wear your shirt and pull it flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Weeks of care, not single sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What a mat is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What a professional does better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>What about walking on stones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>What comes when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>What counts as a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What each graph shows, and what it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>What happens most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is common, and what studies saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is known of things like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>What it can show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/report.toml"/>
        <source>What it cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What it may help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>What makes it weaker or stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What studies saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What the mat is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What the three spikes mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What this program is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What to bring along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>What was operated on or hurt needs time before it is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>What you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before and after each session. Every session is there, not only the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before sessions, over the weeks. This is where something that lasts would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When it is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>When not to, when to ask first, and where not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When the skin is very bad, makers of mats advise asking first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>When the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>When there is something new, the program makes a backup once a day and checks it. Backups lie in the folder named backups beside the history. Old ones go as time passes: some of each week and each month stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>When to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are ill, give the mat a rest until you are well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>When you had sessions, and how you breathed. Only dots where there are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When you move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where everything lies, how to save it and how to delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where nobody has looked, we had to choose. Then we say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Where the idea comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where the mat would touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Where the pillow goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where you feel less, you may not notice that it is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>While you have it, or are in care for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>While you lie there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Who should not use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Who uses the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Why you often feel better afterwards, with or without a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With a grown-up in the room, in a shirt, and at level 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>With a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>With closed eyes you hear everything that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>With diabetes, small wounds on legs and feet can go unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>With few sessions a graph says what is missing. It does not guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With more care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Without loudspeakers the program says so once, and all else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Worth talking about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Write a backup on the old computer and restore it on the new one. Or use “Export” and “Import”, which also work between versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Writes a checked copy from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Writes the file from the command line, as CSV if the name ends so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Year calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You also see how far off that middle may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are drowsy or mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You are drunk, drugged or very sleepy, or you have to drive soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are numb between your legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You are pregnant, or might be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You are unsteady, or you fell not long ago. Sit down for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You can always breathe or rest here without the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>You can leave out any day, and stop when you like. Nothing is hidden from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You can work it out: (1 - r) x (before - usual). Here r says how much one hour is like the next, from 0 to 1. Say that it is 0.5, your usual number is 4, and today it is 8. Then 2 points go away by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot get your breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot pass water, or you lose water or stool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot speak, remember or see as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You could fall while standing on the points. Sit instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint, see double, or find it hard to speak or swallow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You faint, your chest hurts, or you cannot get your breath. Call the emergency number of your country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You feel brighter and have more energy.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You feel dizzy or sick. Breathe as you like and stay down until it has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>You felt dizzy more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You get dizzy when you stand up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You get panic attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever or chills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You have a fever or feel ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever, or lose weight without trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a high fever with a stiff neck or a rash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have a lung disease, or your asthma is bad now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You have diabetes, or your feet feel less than they should. Ask a doctor or a nurse first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have fits, such as in epilepsy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have had cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have heart trouble, had a stroke, or your blood pressure is not under control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>You have noted pain for more than six weeks, and it does not ease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have raised eye pressure, or had surgery on the inside of the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You just do not want to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You might not notice that it is too much. Wait until you are awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You reach for the mat when you feel bad. Bad moments mostly get better by themselves. So the number after is often lower than the number before, even if the mat did nothing. This is called regression to the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see dots, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see the middle one of all changes. It is too few to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You see things blurred or twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You sleep better, almost from the first nights.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You throw up again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Your answers rule it out. The card says which one. “Change my answers” leads to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your body lets go, and your mind follows. It goes well with meditation.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your chest hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your data and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your face, arm or hand went numb and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Your first session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your first two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your head feels clearer.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Your heels are cracked, or the skin is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>Your history shows when it hurt and how much. Take it with you: a few weeks on paper say more than a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your jaw hurts when you eat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Your own comparison, if you begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Your ratings cannot tell the mat from simply lying still. Try rest sessions at the same time of day, and compare like with like. In the best study so far there was no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your safety answers are kept only if “Keep my answers” is on. “Delete my answers” takes them away at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your scalp is sore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin gets used to it. That takes some time, and a number of sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your skin is broken, or you have a blister or a rash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your skin is less used to the points. Go back one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin is red, with small dents. Both fade soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your skin may react to the mat, so keep cloth between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin tingles and feels wide awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>accessibility</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>acupressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>advanced</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>appointment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>area</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>audio</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>autostart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>back pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>backup</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>balance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bare skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bed</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>before and after</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>begin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>bell</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>belly</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>benefits</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood pressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood thinners</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>box</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>break</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>breath</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>broken</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>bruise</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>calm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>cancer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>chance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>charts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>chest pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>child</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>children</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>clean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>closed eyes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>cloud</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>compare</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>comparison</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>computer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>cost</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>csv</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>cushion</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>daily</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>database</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>delete</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>dents</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>diabetes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>dizzy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>doctor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>does it work</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>doi</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>edit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>emergency</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>epilepsy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>error</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>evidence</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>experiment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>export</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>face down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>faint</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>feet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>fever</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>figure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>filters</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>first time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>floor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>foam</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>folder</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>front</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>gap</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>get up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>get used to</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>goal</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>graphs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>guide</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>hands</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>harm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>head</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>headache</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>heart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>help</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>hips</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>history</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>hold</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>hospital</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>how long</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>how often</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>how to use</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>hurt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>hygiene</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>import</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>itch</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keyboard</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keys</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>large text</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>leaflet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>left</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>leg</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>legs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>lie down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>limit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>links</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>list</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>literature</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>log</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>login</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>lower back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>manual</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>marks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>massage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>matcompanion --demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>matcompanion --time-scale 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>matcompanion audio FILE.wav --minutes 20 --pattern long6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>matcompanion backup FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>matcompanion doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>matcompanion export FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>matcompanion import FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>matcompanion report FILE.pdf --from 2026-03-01 --to 2026-05-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>matcompanion restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>median</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>minutes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>move</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>neck</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>new</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>note</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>notification</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>numb</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>numbers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>origin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>pace</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pacemaker</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>pairs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>papers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>patterns</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>pdf</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>pets</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>phone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>physiotherapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>plastic</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnancy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnant</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>presenter</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>prickle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>privacy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>problem</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>progress</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>proof</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>rain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>random</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>range</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>rash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>rate</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>ratings</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>red</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>red flags</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>redness</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>references</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>regression to the mean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>remind</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>remote</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>report</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>rest</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>restore</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>right</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>risk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>roll</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>safety</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>save</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>science</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>screen reader</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>search</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sensation</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>sessions</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>set up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>share</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>sharp</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>shirt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>shortcuts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>sit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sleep</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>slow</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>socks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>sofa</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>soles</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sound</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>sources</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>spikes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>stand</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>start</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>statistics</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>steps</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sting</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>stomach</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>storage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>store</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>studies</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>surface</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>table</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>therapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>tingle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>tone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>too much</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>towel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>travel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>tray</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>trend</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>trial</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>undo</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>urgent</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>voice</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>volume</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>walk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>wash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>weekday</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>weeks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>year</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Add a stage” puts a second area after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Add past session” is for one that you had without the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Ambience” puts brown noise, rain, the sea or a file of your own under the tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Back up now” in “Settings” makes one at once. “Save a copy” puts one in a place of your choice, such as a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Delete everything” in “Settings” deletes history, backups, settings and the log, after it has asked. Save a copy first if you may want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Delete” takes a session away, and “Undo” brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Dim after” in “Settings” says when. The computer itself stays awake during a session; where that is not possible, you are told before you lie down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Dim” makes the screen nearly black. Any key brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Export” writes all sessions to a file: JSON for this program and others, CSV for a spreadsheet. “Import” reads such a file. It takes all of it or nothing, and says what is wrong with it. The same file twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Go back to” restores one. Your history of now is kept aside, not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“History” lists every session. Press the head of a column to sort. The fields above the table choose kind, area and days. “Search notes and areas” finds words in your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>“List” shows the same areas as a list. It does all that the figure does. The list and the figure can both be used by keys and by a screen reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Mat”, “Breathing” and “Rest” at the top of the card choose the kind. Rest is lying down without the mat; it counts as much as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Motion” in “Settings”: with “Reduced”, the breath brightens and fades in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Note” is for you alone. It is searched in “History” and stands in the report for a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Report for a doctor or physiotherapist” makes one to three pages to print. Choose the days, then “Save as PDF”. It says what was done, where and on which side, what you rated before and after, and what you noted. It also says how to read that, and what it cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Save session” keeps your answers. “Skip ratings” keeps the session without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Save the sound” on the card makes a file of the whole session. Copy it to a phone, and you need no screen at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Second folder” is for another disk: each backup goes there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>“Show as table” turns a graph into numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Spoken words” says the quiet lines of the session in the voice of your system, if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>“Start at login” begins the program with the computer, without its window. It is off until you switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Text size” in “Settings” goes to 200 %. “Stronger outlines” makes the figure clearer. “Far view” shows how large the minutes are in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Volume” and “Tone” are in “Settings”. “Test” plays a bell and a breath as loud as they will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“What do you notice?” is for marks, itch and the like. If something needs care, you are told what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Your plans” keeps what the card shows under a name, saves it as a file for somebody else, or opens such a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Everything in this file is in your history already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Everything, for this program and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>For spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import 1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Import sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import {n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing of this file is taken over until everything in it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Reading the file, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>What is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Writing, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} edited later than here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>0 of 1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>A past session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Add past session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Area shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Before, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathed freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Choose at least one area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Could not bear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/strip_view.py"/>
        <source>Course of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Days of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Days shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Deleted: session of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Energy after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Energy before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Every session is listed here, with its ratings and your note. It all stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>HH:mm</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>How was last night’s sleep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It kept to the pattern from {begin} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Kind shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Lying down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Marks of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Mat sessions up to {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Mood after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Mood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Natural breath throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>No session of that kind, area and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing about “{text}”. Try an area, or a word of a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Noticed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>One to three pages to print: what you did, your ratings before and after, the areas, and your notes. It stays on this computer until you hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Other breathing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Report for a doctor or physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Rest without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search notes and areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Skipped ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sleep the night after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Soreness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Stage {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Still there today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tension after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tension before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Terrible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>That would end later than now. Choose an earlier time or fewer minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The breath slowed down from {begin} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The most I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The worst I can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Then rest today, and stay on the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tried out at {n} times speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Very bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Your own breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>dizzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>for comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>too painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{active} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{day}, {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{found} of {n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{time} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>0 to 9, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>5 minutes more or less; in the lead-in 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Add it as another stage, or take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>All keys, scrolls with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Another breathing pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Back in Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Breathe freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose, Progress, History, Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close a panel or a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>During a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>End, within 4 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Esc, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full screen and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full, dim, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark that it eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>On to the next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>P, PageUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>PageDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause and go on; in the lead-in, start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause, in the lead-in too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Press it, choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Progress, History and Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Rate; Delete takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Right, Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Search in Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sound off and on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter, Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Start the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The areas as a list, or the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The guide about what is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the first or the last area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the neighbouring area of the figure or the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next control, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next mark of a graph; Enter opens its session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Too slow: breathe a little faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Turn the figure, where one side is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>A mat trial points that way. It was small, so it may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Address of {study}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>Back to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied, the address of {study}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy the address of {study}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Evidence: {words}, {n} of {most} spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>From: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It is often said. We found no study of mats that tested it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It was tested, and it did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Makers of mats: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mats with points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mixed results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Never tested with mats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>No better than without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Nobody has tested mats for it. Fingers or needles were tested, and a mat is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Not studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>Nothing about “{asked}”. Try “{first}” or “{second}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Only other ways studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Onto the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Our own choice, where nobody has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>People say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Pressing, needles and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Right after use only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Show it line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Slow breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Small trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Some trials point that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Something was seen right after use, and not later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>Studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Taking care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, and no better than without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, lines {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>This is general information, not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it, and do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it. People with a mat did no better than people without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Web pages: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Where this page comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a maker of mats, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a web page, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>how this program works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>our own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, lines {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{area}, {level}: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{area}: {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{least} to {most} minutes, {clothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{line}; only after a check in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} thing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} things found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Sample history, in a temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Trying out: the session clock runs {n} times faster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>1 plan of {name} was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>A therapist or a maker can give you a plan as a .toml file. The limits of your level and your answers hold for it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath: {n} of your own are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>By {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Close the plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In another position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In other clothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>It is kept already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep the plan of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep what the card shows under a name, or save it as a file for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>On another surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Open a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Rest without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan of the card as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Save {name} as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Stage {n}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_desk.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>a breath like this is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>breathe as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}, stage {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{area} ({position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}; it is one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is there more than {value} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: it is not written as TOML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: look at line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} could not be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is for a newer version of Mat Companion than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no plan for Mat Companion: it does not say format = {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no text, so there is no plan in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is not for you as things are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is on the card now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is too large for a plan: {most} kB is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans are the most. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} are among yours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} were here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{plan} is among your plans now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{said} Nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{what}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n areas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n area</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days with a session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n day with a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n decades shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n full weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n full week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n minutes this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n minute this week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n months shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n more day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n more rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n more sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n more session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n quarters shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions of those chosen above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n rated session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions, too few to tell</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>%n ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n rating before a session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions on the mat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session on the mat</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n sessions rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions were rated before only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session was rated before only</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>%n ways to breathe</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n way to breathe</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n weeks shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n week shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n years shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>95 % interval within 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>95 % interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>A median is shown from {n} rated sessions on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>A trend needs {least} ratings over three weeks: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Acclimatisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>All ratings are of one time, so there is no trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Body heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing of the sessions, and the change of {scale} after each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Change {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Change; more sessions, bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Choose an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Colours shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Day with a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of the last {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of {of}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Enough ratings in {n} of {areas} areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Every session becomes one dot. Rate how you feel before and after, and from the third time on you see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Fewer minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>First minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>From head to foot, not from best to worst: with so many areas, one always looks better by chance. Ratings cannot tell the mat apart from simply lying still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>From {least} on it is said where it goes: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Goal, %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>Goal, %n minute</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Higher after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Hours are counted, not compared: you chose the time yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings at the end about as it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings less at the end than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings more at the end than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Kind shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Ladder shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Less than 0.1 points a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Level ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Lower after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>MMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>Marked in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Mat, breathing and rest beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median and interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Median {early} in the first third, {late} in the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes of the sessions with each area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <source>Minutes per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Minutes until the sting eased, session after session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>More minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No area was used in the last 4 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No clear change after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No day with a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No rated sessions {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No ratings yet. They are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No session passes the filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions like these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions this week so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>No steps without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>No study says how fast to go, and nobody has to reach the end. Staying is as good as going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>None of the sessions shown has a rating of {scale} beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>None of the sessions shown was for an area. Choose one on the figure, and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>None of the sessions shown was on the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Not enough yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Numbers, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>On what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and brighter means more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and darker means more minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Part of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rate after a session how strong the prickling was in the first minute and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Rate how tense you feel before and after a session, and the pair appears here. Ratings are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Rate how you feel before a session, and each rating appears here. A trend needs 12 over three weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>Rated in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Save the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>See an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Session {n}, {day}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Sessions begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sessions {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Show all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Skin gets used to the points; how hard you lie changes the sting too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Step {n}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps are about the mat; the filter above shows {kind} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Steps of getting used to the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes. {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting at the end, 0 to 10, session after session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting in the first minute, 0 to 10, session after session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Sting shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Surface and clothing change the sting too; each has a sign of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>The change of {scale} after each session, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings about as it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings less than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings more than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>The first session brings a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The first step is {rung}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>The last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>The last one on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases about as soon as it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases later than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases sooner than it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>There are %n on other days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>There is %n on other days.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>There are older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Time of day and breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Told apart by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Too few ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Too few ratings to show a change in any area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>Too few ratings yet: {n} for an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Until it eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Weeks differ for many reasons. A trend cannot tell which of them it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>When sessions began, and the change of {scale} after each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Where several areas share a stage, each counts all its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Year calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are on {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>You begin most often from {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>You have %n sessions, but none that passes the filters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>You have %n session, but none that passes the filters.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Your first dot goes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Your first session on the mat is the first step. Each part of the body has a ladder of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Your own breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually higher after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually lower after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>d MMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>ddd d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>dddd d MMMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>from {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>goal {minutes} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in the past year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>least {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>median {change}, {ratings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>median {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>median {reading}, up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} a week, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>next: {rung}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>reached {day}, {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>the last new one, step {n}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>the last one {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last one {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last ones: median {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>the last ones: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>used %n day ago</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{areas} {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{area}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{change} in {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the breathing yourself, so a difference may come from the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the kind yourself, so a difference may come from the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{kind}: {before} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{kind}: {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{lower} lower, {same} the same, {higher} higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{low} at the least, {high} at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{minutes} in {sessions}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, goal reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}: {each}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{minutes}:{seconds} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>{name} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{number} points a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of the last {of} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{n} of {count} steps reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of {of} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>{n} of {of} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{part}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{patterns} {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{placed}: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of %n sessions rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>{rated} of %n session rated</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{rated}, too few to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{reading} ({placed})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{rung}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{scale} before and after, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before each session, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions shows no clear trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{scale}, median change where {n} sessions or more are rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{sessions} {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{sessions}, on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{sessions}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{sessions}, {rated} rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{step}, a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{surface}, {clothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: step {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{what}. {goal} or more in {reached} of {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{what}. {n} of {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{what}. {rated}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>red_flags</name>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Call your local emergency number (112, 911, 999 …), or ask someone to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>From the web pages of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>It may be worth talking to a professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Over {n} weeks your pain before sessions has gone up by {points} points or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone. The mat can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some headaches need a doctor, not a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some neck pain needs a doctor, not a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in a leg needs a doctor, not a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in the back or legs needs a doctor, not a mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some signs mean that you should stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Stop, and get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>This is general information. It does not say what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>You have noted pain for more than {n} weeks, and it does not ease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{area} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{n} sessions in a row began with pain of {pain} or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>A quiet word when you want one. Never during a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Add a reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Closing the window then only puts it away, and reminders still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>On no day, so it does not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminder {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove reminder {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Stay in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>They come while Mat Companion is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>This desktop has no tray. Reminders come while the window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Time of reminder {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Without the window, where there is a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>{day}, reminder {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>{n} are the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n notes are not printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n note is not printed.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>%n rated sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions were ended early</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session was ended early</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were added by hand or imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session was added by hand or imported.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were cut off by the computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session was cut off by the computer.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n with a faster clock are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session with a faster clock is left out.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>A pattern of one's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Also rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Areas on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Areas that shared a stage each have its whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Change: 95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Darker means more sessions. Left and right are those of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is a session, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a month, its line the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a week, its line the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a year, its line the middle half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>From the person's own ratings and notes. For relaxation; not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the prickling was is not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the prickling was, 0 to 10: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L and R mark the sides that were named in ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Made on {day} with Mat Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week are drawn from %n weeks on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>No session was on the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>No session was rated both before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Nothing was noted afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Noticed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Noticed afterwards (sessions): {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>On the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Pain change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Pain change is the median, with the number of ratings; from 12 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>R {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings before sessions, over the weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins the medians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Rest without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Resting alone often lowers such ratings too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions on an acupressure mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Sessions on an acupressure mat, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Side rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Skin or cloth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>The interval of the change is the exact one of Hodges and Lehmann (signed ranks), from 8 rated sessions. The trend is that of Theil and Sen. “Usually lower” or “higher” is said from 12, if the 99 % interval leaves out 0 and the median is 1 or more; “went down” or “up”, if that of the trend leaves out 0. The median change is that of the pairs, which need not be the difference of the two medians. Kinds and areas are split only from 12 ratings each, and never ranked. Missing ratings are not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The points, and what came after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions yet, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions {days}, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>They are drawn over time from %n ratings on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What the person noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>[cut: the first {shown} of {whole} characters]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>and %n other ways</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>and %n other way</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>both {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>dizzy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>for comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>in the first minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>since {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too few ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few for a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>up to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{days} of {all} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}. {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}: {figures}; {rated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}; {rated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{first} to {last} ({days} days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{median} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. A trend needs {n} ratings over {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. Trend {slope} a week, 95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} on the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} resting without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{rated} of {all} sessions rated both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: no clear trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: too little for a trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually higher after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually lower after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: %n ratings before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>{scale}: %n rating before a session</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: no clear change after sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: {rated}, {few}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{sessions} on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{what} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{what} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{what}, {time} in all: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{when} median {median}, most {most} ({sessions})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rung</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions hardly stung</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions went well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more full sessions that feel fine, then the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>One more full session that feels fine, then the next.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more sessions with the towel.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>One more session with the towel.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A new level needs {n} sessions without trouble, and {days} days since the last new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A whole session has {minutes} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Address of the study {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Breathe as you like until you feel steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Breathing: {pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>From: your own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go on when somebody who knows has told you that it is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hands and forearms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hips and legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I am used to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I have asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>In {times} of {n} sessions it stings {first} at first or {end} at the end: one step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed; begin gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It hurt again and again. This mat may not suit you; breathing alone is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is %n days since you did as much</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>It is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is the last; nothing has to come after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stings, so stay as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stung %n of 10 at the end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It stung a lot in %n of your last sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It was too much last time. Lay a thick towel over the mat and try {minutes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Longer, if you like: {minutes}. No other step needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Lower back on the pillow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Marks are still there the next day: a day of rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so rest today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so stay on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Neck and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Nothing changes by itself. You may stay, go back or go on as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>On the first step it is a towel over the mat and {minutes} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Open skin, a blister, a rash or numbness: a pause until it has healed, then {n} steps back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: step {n} of {count}, {change}. You can go back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Rate the sting afterwards, then the next can be offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Start lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Staying here is fine, for as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {here} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The mat waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next is offered when this one feels easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits %n more days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>The next level waits one more day.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits for %n more sessions without trouble.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>The next level waits for one more session without trouble.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The next: {rung}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The numbers of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>This makes more than an hour here today. No study has looked at more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Use {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Waiting to heal: {tracks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy %n times within a month. Ask a doctor before you go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>You felt dizzy. Ask a doctor before you go on.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, and it is better not to stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, so stay on it and breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You left the next one twice, so it waits for %n more sessions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>You left the next one twice, so it waits for one more session.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stay on step {here} for now. The next one is there when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>You stop because it hurts, or it stings {n} or more at the end: one step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stopped last time because it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You went up today, so the next is for another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You were on the mat here today. At level 1, once a day is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Your step is not for you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Your step: {rung}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>at a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{area}, {surface}: {minutes} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{a} days without: one step back. {b} days: the first step of the level. {c} days: the first of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{clothing}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{effect} was noted. Let it heal first; this part of the body waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{level}: {surface}, {least} to {most} minutes for the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} full sessions in a row: the next step. The sting is rated, {first} or less in the first minute, about {end} or less at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} seconds to get ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} such sessions are enough where it hardly stings: {first} at first, {end} at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{position}: {minutes} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{surface}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}, so an easier step is offered: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: step {n} is next if you like, {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: {level} is next if you like, {new}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n came from the backup of {moment}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could be read only in part: a rating or a mark may be missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could no longer be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n newer could still be read from the damaged file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions are there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session is there</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions held values that were not stored so; they were put right from the backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session held values that were not stored so; it was put right from the backup.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions hold values that were not stored so, and no backup has them as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session holds values that were not stored so, and no backup has it as it was.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions that could not be saved before are in your history now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n session that could not be saved before is in your history now.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>A copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Backed up {sessions}; the copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Begin a new history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Checked copies, made after a day with something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Close Mat Companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Copies of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Each backup goes there too. Another disk is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything in it could still be read, and was put into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Everything that Mat Companion keeps is deleted, the backups in the second folder too. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Go back to the history of {moment}? What came after it is kept aside, and no longer shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>HH:mm</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>It is no longer in its folder. If it was moved, put it back there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Keep my history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>No second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>None yet. The first comes after a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Not everything could be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Nothing in it makes sense to the program, and there is no backup. The file is kept either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>One file, on a stick for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Put the history in {name} in the place of yours? Yours is kept aside, and no longer shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Restored {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder for the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>The backups are in this folder already; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The damaged file is kept as {name}, in the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The file was damaged, as happens when a disk fails or the power goes at a bad moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history of before is kept in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The rest is gone. These could not be deleted or reached; you can delete them by hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment} with {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>What could be saved was put into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Your history of now is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history, its backups, your settings and the log are gone from this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Your history, its backups, your settings and the log. Save a copy first if you may want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{moment}: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} of it held values that cannot be believed, and stayed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} saved in {name}; the copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>%n min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>%n minutes done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n minute done</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>%n minutes is the most here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n minute is the most here</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>%n s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>10 s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>5 min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>A little quicker from the next breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/readouts.py"/>
        <source>Breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Breathe in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Breathe in through your nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Breathe naturally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Breathe normally, smaller breaths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Breathe out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Breathing, another pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/gap_question.py"/>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Deep rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>End now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>End session, cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>From the next breath: {breathing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Get into place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Hold on and step off slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>It cannot be shorter now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/gap_question.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Lie down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Next: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>No pace any more. Breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Noted: it eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>One minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <location filename="../../matcompanion/ui/widgets/pacer.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Press Esc again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Press Space when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Roll to your side and get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Settle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Sound is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/readouts.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/session_hints.py"/>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Take your time and get up slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>The computer slept {time}. Count it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/readouts.py"/>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>Warm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>and keep your eyes open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>then close your eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>{n} times speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>{phase} · breathe as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/session_words.py"/>
        <source>{stage}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n minute</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>%n minutes at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most for all stages together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>%n minute is the most here.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has at least one stage, and not too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has one to %n stages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at least {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at most {n} seconds. Shorten a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A {who} can tell you more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>As you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Ask a {who} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bare skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bed or couch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe in for at least {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe out for at least {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Breathing and rest stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cloth between</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes after %n more paced sessions, so that slow breathing feels easy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-one>Comes after %n more paced session, so that slow breathing feels easy.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cotton shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Each part takes {least} to {most} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Fewer than {n} breaths a minute is hard for most people. Slower, not bigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Firm floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Holding the breath is switched on in Settings, if it is fine for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Holds of more than {n} seconds can make you light-headed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Left out: {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No holding the breath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No standing on the mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not above {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on bare skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Not slower than {n} s a breath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not used for this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not while you stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Only when you lie down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>See a {who} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Sessions start at {rate}. Tap six breaths to start at your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Socks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sofa or chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Sound (*.wav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting in the first minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Switch this on only if none of this is true for you. If unsure, ask a doctor or a nurse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Tension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long for one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>That was too uneven. Tap once with each breath in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Then {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This is for {level}. You can change your level above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not go with that surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not reach the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until then, the mat waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until you say where, the mat waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Without the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>You breathe as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no pillow with points. You can change that in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your answers to the safety questions speak against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>d MMMM yyyy</source>
        <extracomment>A form for dates or times in Qt's letters; give the form that is usual, such as d. MMMM yyyy in German</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>hold {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>midwife</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>pharmacist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} breaths a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} patterns are the most. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{rate}. Sessions start there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
