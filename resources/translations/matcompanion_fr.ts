<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Address: {name}</source>
        <translation>Adresse : {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Everything can be done with them. F1 shows them too.</source>
        <translation>Tout peut se faire avec elles. F1 les affiche aussi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>For relaxation. Not for diagnosing or treating any condition.</source>
        <translation>Pour la détente. Ne sert ni à diagnostiquer ni à traiter une maladie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Mat Companion {version}</source>
        <translation>Mat Companion {version}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Open source, MIT licence.</source>
        <translation>Logiciel libre, licence MIT.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Whose work it stands on</source>
        <translation>Les travaux sur lesquels il repose</translation>
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
        <translation>Répondez à ce que vous voulez. Vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Anything to remember next time, such as where the pillow was</source>
        <translation>Ce qu’il faut retenir pour la prochaine fois, par exemple la place du coussin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>How do you feel now?</source>
        <translation>Comment vous sentez-vous maintenant ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Save session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Skip ratings</source>
        <translation>Sans évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>What do you notice?</source>
        <translation>Que remarquez-vous ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Why did you stop?</source>
        <translation>Pourquoi avez-vous arrêté ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>Your ratings from before are marked with a ring.</source>
        <translation>Vos évaluations d’avant sont marquées d’un anneau.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/form.py"/>
        <source>{low} to {high} is a good range</source>
        <translation>De {low} à {high}, c’est bien</translation>
    </message>
</context>
<context>
    <name>AfterPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/page.py"/>
        <source>The same choice will be ready. Ctrl+Enter starts it.</source>
        <translation>Le même choix sera prêt. Ctrl+Entrée le démarre.</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Change my answers</source>
        <translation>Modifier mes réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>Choose {area}</source>
        <translation>Choisir : {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It has healed</source>
        <translation>C’est guéri</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/answer_box.py"/>
        <source>It is well again</source>
        <translation>Tout va de nouveau bien</translation>
    </message>
</context>
<context>
    <name>AnswersOffer</name>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/answers_offer.py"/>
        <source>Your answers after the session ({what}) were not saved. Save them now?</source>
        <translation>Vos réponses après la séance ({what}) n’ont pas été enregistrées. Les enregistrer maintenant ?</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>For the mat</source>
        <translation>Pour le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Not for the mat, and why</source>
        <translation>Pas pour le tapis, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>Suggested</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for now: {reason}</source>
        <translation>pas pour le moment : {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/area_list.py"/>
        <source>not for the mat: {reason}</source>
        <translation>pas pour le tapis : {reason}</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Add {area}</source>
        <translation>Ajouter : {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/area_picker.py"/>
        <source>Which area next?</source>
        <translation>Quelle zone ensuite ?</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>I have asked, and they saw no reason against it</source>
        <translation>J’ai demandé, et on n’a rien vu qui s’y oppose</translation>
    </message>
</context>
<context>
    <name>AtLoginController</name>
    <message>
        <location filename="../../matcompanion/controllers/at_login.py"/>
        <source>Starting at login could not be changed ({why}).</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié ({why}).</translation>
    </message>
</context>
<context>
    <name>AwakeController</name>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer did not accept the request to stay awake.</source>
        <translation>L’écran risque de s’éteindre pendant la séance ; cet ordinateur n’a pas accepté la demande de rester en éveil.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/awake.py"/>
        <source>The screen may switch off during the session; this computer stays awake, but did not accept the request to keep the screen on.</source>
        <translation>L’écran risque de s’éteindre pendant la séance ; cet ordinateur reste en éveil, mais n’a pas accepté la demande de garder l’écran allumé.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Choose a session</source>
        <translation>Choisir une séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Show Mat Companion</source>
        <translation>Afficher Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>Time for yourself, if you like</source>
        <translation>Un moment pour vous, si vous voulez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/background.py"/>
        <source>You asked for a word at {time}.</source>
        <translation>Vous aviez demandé un rappel à {time}.</translation>
    </message>
</context>
<context>
    <name>BeforeRatings</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>How is it now? You can skip this.</source>
        <translation>Comment allez-vous maintenant ? Vous pouvez passer cette question.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Pain, {area}</source>
        <translation>Douleur, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/before.py"/>
        <source>Tension</source>
        <translation>Tension</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>Body map</source>
        <translation>Carte du corps</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>front</source>
        <translation>face</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>suggested</source>
        <translation>proposée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for now: {reason}</source>
        <translation>{side}, pas pour le moment : {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_map.py"/>
        <source>{side}, not for the mat: {reason}</source>
        <translation>{side}, pas pour le tapis : {reason}</translation>
    </message>
</context>
<context>
    <name>BodyStage</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for now</source>
        <translation>Pas pour le moment</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/body_stage.py"/>
        <source>Not for the mat</source>
        <translation>Pas pour le tapis</translation>
    </message>
</context>
<context>
    <name>BreathingGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Patterns that hold the breath</source>
        <translation>Rythmes où l’on retient le souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Reset the slowest breath</source>
        <translation>Réinitialiser le souffle le plus lent</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>You said that a slower one was too slow.</source>
        <translation>Vous avez dit qu’un souffle plus lent était trop lent.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Your own rate</source>
        <translation>Votre propre cadence</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/choice_field.py"/>
        <source>{option}: {reason}</source>
        <translation>{option} : {reason}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/page.py"/>
        <source>Where would you like some ease?</source>
        <translation>Où voulez-vous un peu de détente ?</translation>
    </message>
</context>
<context>
    <name>DataGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Folder of the history</source>
        <translation>Dossier de l’historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>The folder could not be opened from here. You can copy its name above.</source>
        <translation>Le dossier n’a pas pu être ouvert d’ici. Vous pouvez copier son nom ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/data.py"/>
        <source>Your history stays on this computer, in this folder:</source>
        <translation>Votre historique reste sur cet ordinateur, dans ce dossier :</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/disclosure.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>ExchangeController</name>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session imported from {name}.</source>
        <translation>1 séance importée depuis {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>1 session saved as {name} in {folder}.</source>
        <translation>1 séance enregistrée sous {name} dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be read ({why}); nothing was changed.</source>
        <translation>{name} n’a pas pu être lu ({why}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>{name} n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not read: sessions come from .json or .csv files.</source>
        <translation>{name} n’a pas été lu : les séances viennent de fichiers .json ou .csv.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{name} was not written: its name has to end with .json or .csv.</source>
        <translation>{name} n’a pas été écrit : son nom doit se terminer par .json ou .csv.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions imported from {name}.</source>
        <translation>{n} séances importées depuis {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/exchange.py"/>
        <source>{n} sessions saved as {name} in {folder}.</source>
        <translation>{n} séances enregistrées sous {name} dans {folder}.</translation>
    </message>
</context>
<context>
    <name>FarView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Any key or a click closes this.</source>
        <translation>N’importe quelle touche ou un clic ferme ceci.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/far_view.py"/>
        <source>Far view: {n} minutes</source>
        <translation>Vue de loin : {n} minutes</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_card.py"/>
        <source>{area}, chosen, {minutes}</source>
        <translation>{area}, zone choisie, {minutes}</translation>
    </message>
</context>
<context>
    <name>FigureFoot</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Colours of the figure</source>
        <translation>Couleurs de la silhouette</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>List of areas</source>
        <translation>Liste des zones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Plain</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Recently used</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Relief</source>
        <translation>Soulagement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/figure_foot.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/flag_notice.py"/>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
</context>
<context>
    <name>GetUp</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/get_up.py"/>
        <source>I am up</source>
        <translation>Je suis debout</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/goal_chips.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
</context>
<context>
    <name>GraphFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/graph_file.py"/>
        <source>The graph could not be saved ({why}).</source>
        <translation>Le graphique n’a pas pu être enregistré ({why}).</translation>
    </message>
</context>
<context>
    <name>HealthStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>None of these apply</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Nothing is ticked now. Press again to go on.</source>
        <translation>Rien n’est coché maintenant. Appuyez encore une fois pour continuer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Something applies</source>
        <translation>Quelque chose me concerne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick everything that is true, then continue.</source>
        <translation>Cochez tout ce qui est vrai, puis continuez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/health_step.py"/>
        <source>Tick what is true, or choose “None of these apply”.</source>
        <translation>Cochez ce qui est vrai, ou choisissez « Rien de tout cela ».</translation>
    </message>
</context>
<context>
    <name>InterruptedOffer</name>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Discard</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/interrupted_offer.py"/>
        <source>Your session ({what}) stopped unexpectedly after {time}. Keep the minutes?</source>
        <translation>Votre séance ({what}) s’est arrêtée de façon inattendue après {time}. Garder les minutes ?</translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Garder mes réponses pour la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/intro.py"/>
        <source>Your answers stay on this computer. You can change or delete them at any time.</source>
        <translation>Vos réponses restent sur cet ordinateur. Vous pouvez les modifier ou les supprimer à tout moment.</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>From the next start.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/language.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>4 weeks ago</source>
        <translation>Il y a 4 semaines</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Mat edges</source>
        <translation>Bords du tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Suggested</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/legend.py"/>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/level_choice.py"/>
        <source>{level}, {least} to {most} minutes, {clothing}</source>
        <translation>{level}, de {least} à {most} minutes, {clothing}</translation>
    </message>
</context>
<context>
    <name>LevelGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>What you are used to. A firmer surface asks more of the skin.</source>
        <translation>Ce dont vous avez l’habitude. Un support plus ferme demande davantage à la peau.</translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Before {level}</source>
        <translation>Avant le {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>First, your skin: is it calm where the points were? No marks, no sore spot, nothing open.</source>
        <translation>D’abord, votre peau : est-elle calme là où étaient les pointes ? Pas de marques, pas d’endroit douloureux, rien d’ouvert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>For the back: {line}.</source>
        <translation>Pour le dos : {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>How used to it are you?</source>
        <translation>En avez-vous l’habitude ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>My skin is calm: begin {level}</source>
        <translation>Ma peau est calme : commencer le {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>This passes over the steps before. You can go back at any time.</source>
        <translation>Les paliers précédents sont ainsi sautés. Vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>You begin with: {rung}.</source>
        <translation>Vous commencez par : {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/level_panel.py"/>
        <source>{level}: {surface}</source>
        <translation>{level} : {surface}</translation>
    </message>
</context>
<context>
    <name>LevelStep</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have a pillow with points too</source>
        <translation>J’ai aussi un coussin à pointes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>I have only the pillow, no mat</source>
        <translation>J’ai seulement le coussin, pas de tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>My mat or pillow has magnets</source>
        <translation>Mon tapis ou mon coussin a des aimants</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>La notice dit de ne pas se tenir debout dessus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/level_step.py"/>
        <source>Your mat</source>
        <translation>Votre tapis</translation>
    </message>
</context>
<context>
    <name>LicenceText</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/about.py"/>
        <source>Licence of {name}</source>
        <translation>Licence de {name}</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Borders and quiet text stand out more, everywhere.</source>
        <translation>Les bords et les textes discrets ressortent davantage, partout.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Reduced: the breath brightens and fades instead of moving.</source>
        <translation>Réduit : le souffle s’éclaircit et s’estompe au lieu de bouger.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Stronger outlines</source>
        <translation>Contours renforcés</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>System: the font of your desktop.</source>
        <translation>Système : la police de votre bureau.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
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
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/main_window.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>MatGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Magnets</source>
        <translation>Aimants</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Off: no plan needs one.</source>
        <translation>Désactivé : aucun plan n’en demande.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: no plan needs a mat.</source>
        <translation>Activé : aucun plan ne demande de tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On: standing is left out.</source>
        <translation>Activé : la position debout est exclue.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Only the pillow</source>
        <translation>Seulement le coussin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Pillow with points</source>
        <translation>Coussin à pointes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Some mats have them. They can disturb a pacemaker or a pump.</source>
        <translation>Certains tapis en ont. Ils peuvent perturber un pacemaker ou une pompe.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>The leaflet says not to stand on it</source>
        <translation>La notice dit de ne pas se tenir debout dessus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your mat</source>
        <translation>Votre tapis</translation>
    </message>
</context>
<context>
    <name>NextDayOffer</name>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How are the skin and the night’s sleep today?</source>
        <translation>Hier : {what}. Comment va votre peau aujourd’hui, et comment s’est passée la nuit ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/next_day_offer.py"/>
        <source>Yesterday: {what}. How did you sleep?</source>
        <translation>Hier : {what}. Comment avez-vous dormi ?</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/notice.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>{scale} before</source>
        <translation>{scale} avant</translation>
    </message>
</context>
<context>
    <name>OwnPatternBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Add this pattern</source>
        <translation>Ajouter ce rythme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Among yours</source>
        <translation>Parmi les vôtres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe in</source>
        <translation>Inspirer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Breathe out</source>
        <translation>Expirer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Choose them on the plan card like any other.</source>
        <translation>Choisissez-les sur la fiche du plan, comme les autres.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing in</source>
        <translation>Retenir après l’inspiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Hold after breathing out</source>
        <translation>Retenir après l’expiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Then hold</source>
        <translation>Puis retenir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Your own patterns</source>
        <translation>Vos propres rythmes</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start session, {minutes}</source>
        <translation>Démarrer la séance, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Start {minutes}</source>
        <translation>Démarrer, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>The session is as long as the guide allows.</source>
        <translation>La séance est aussi longue que le guide le permet.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this caution come from?</source>
        <translation>D’où vient cette précaution ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>Where does this come from?</source>
        <translation>D’où cela vient-il ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to lie down. Ctrl+Enter starts too.</source>
        <translation>Vous avez {n} secondes pour vous allonger. Ctrl+Entrée démarre aussi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_card.py"/>
        <source>You get {n} seconds to settle. Ctrl+Enter starts too.</source>
        <translation>Vous avez {n} secondes pour vous installer. Ctrl+Entrée démarre aussi.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Clothing</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>How to get on the mat</source>
        <translation>Comment s’installer sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Surface</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_fields.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Lie down without the mat. In studies, resting alone did about as much.</source>
        <translation>Allongez-vous sans le tapis. Dans les études, le repos seul a fait à peu près autant.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>Sit or lie as you like. Slower, not bigger.</source>
        <translation>En position assise ou allongée, comme vous voulez. Plus lent, pas plus profond.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_head.py"/>
        <source>{level} · {surface}, {least} to {most} minutes</source>
        <translation>{level} · {surface}, de {least} à {most} minutes</translation>
    </message>
</context>
<context>
    <name>ProgressGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A line in the graph, nothing more.</source>
        <translation>Une ligne dans le graphique, rien de plus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>A session before this hour counts for the day before.</source>
        <translation>Une séance avant cette heure compte pour la veille.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Day starts at</source>
        <translation>La journée commence à</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Weekly goal</source>
        <translation>Objectif par semaine</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/page.py"/>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/questions.py"/>
        <source>What is true for you</source>
        <translation>Ce qui est vrai pour vous</translation>
    </message>
</context>
<context>
    <name>RatingBlock</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}</source>
        <translation>Avant {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Before {before}, now {now}</source>
        <translation>Avant {before}, maintenant {now}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_block.py"/>
        <source>Now {now}</source>
        <translation>Maintenant {now}</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>0: {low}</source>
        <translation>0 : {low}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>10: {high}</source>
        <translation>10 : {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Before {n}</source>
        <translation>Avant {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Not rated</source>
        <translation>Pas évalué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/rating_scale.py"/>
        <source>Now {n}</source>
        <translation>Maintenant {n}</translation>
    </message>
</context>
<context>
    <name>RedFlagPanel</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Close when to see someone</source>
        <translation>Fermer « Quand consulter »</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/red_flag_panel.py"/>
        <source>Signs, scrolls with the arrow keys</source>
        <translation>Signes, défile avec les touches fléchées</translation>
    </message>
</context>
<context>
    <name>ReportFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/report_file.py"/>
        <source>The report could not be saved ({why}).</source>
        <translation>Le rapport n’a pas pu être enregistré ({why}).</translation>
    </message>
</context>
<context>
    <name>RungBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step, and where it comes from</source>
        <translation>Pourquoi ce palier, et d’où il vient</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/rung_box.py"/>
        <source>Why this step?</source>
        <translation>Pourquoi ce palier ?</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Backups ({files})</source>
        <translation>Sauvegardes ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/safekeeping.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SafetyGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answer the safety questions</source>
        <translation>Répondre aux questions de sécurité</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Answered on {day}.</source>
        <translation>Répondu le {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Asked on {day}.</source>
        <translation>Demandé le {day}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Change the safety answers</source>
        <translation>Modifier les réponses de sécurité</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete my answers</source>
        <translation>Supprimer mes réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Delete the safety answers</source>
        <translation>Supprimer les réponses de sécurité</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers</source>
        <translation>Garder mes réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Keep my answers for the next time</source>
        <translation>Garder mes réponses pour la prochaine fois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Not answered. The mat waits; breathing and rest are open.</source>
        <translation>Pas de réponses. Le tapis attend ; la respiration et le repos sont possibles.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Nothing speaks against the mat.</source>
        <translation>Rien ne s’oppose au tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>On this computer, for the next time. Off: used until you close the program.</source>
        <translation>Sur cet ordinateur, pour la prochaine fois. Désactivé : elles servent jusqu’à ce que vous fermiez le programme.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Safety answers</source>
        <translation>Réponses de sécurité</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Then the mat waits until you answer anew. Your history stays.</source>
        <translation>Le tapis attend alors que vous répondiez à nouveau. Votre historique reste.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Undo deleting the answers</source>
        <translation>Annuler la suppression des réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>What is true for you</source>
        <translation>Ce qui est vrai pour vous</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are deleted.</source>
        <translation>Vos réponses sont supprimées.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/safety.py"/>
        <source>Your answers are gone; your history is not touched.</source>
        <translation>Vos réponses ont disparu ; votre historique reste intact.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>A few questions before you lie down</source>
        <translation>Quelques questions avant de vous allonger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Choose what you lie or lean on now. The firmer the surface, the more your skin feels.</source>
        <translation>Choisissez sur quoi vous vous allongez ou vous adossez maintenant. Plus le support est ferme, plus votre peau sent les pointes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>For some people the points are a bad idea, or need a doctor’s word first. Read all {n} lines and tick what is true for you.</source>
        <translation>Pour certaines personnes, les pointes sont une mauvaise idée, ou demandent d’abord l’avis d’un médecin. Lisez les {n} lignes et cochez ce qui est vrai pour vous.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Hear it once before you lie down</source>
        <translation>Écoutez-le une fois avant de vous allonger</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>How used to the mat are you?</source>
        <translation>Avez-vous l’habitude du tapis ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Is this still right?</source>
        <translation>Est-ce toujours exact ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Leave it as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Not now: breathe without the mat</source>
        <translation>Pas maintenant : respirer sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>On the mat your eyes are closed. The sound tells you when to breathe, and when it is over.</source>
        <translation>Sur le tapis, vos yeux sont fermés. Le son vous dit quand respirer, et quand c’est fini.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>What is true for you now?</source>
        <translation>Qu’est-ce qui est vrai pour vous maintenant ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/page.py"/>
        <source>You answered on {day}. {lead}</source>
        <translation>Vous avez répondu le {day}. {lead}</translation>
    </message>
</context>
<context>
    <name>SaveSoundRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Enregistrer le son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Saving the sound, {n} %</source>
        <translation>Enregistrement du son, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Stop saving the sound</source>
        <translation>Arrêter l’enregistrement du son</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Change answers</source>
        <translation>Modifier les réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>None this time</source>
        <translation>Aucune cette fois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>See progress</source>
        <translation>Voir l’évolution</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, is in your history. You can change it there.</source>
        <translation>{what} : c’est dans votre historique. Vous pouvez le modifier là.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/saved.py"/>
        <source>{what}, waits here and is saved as soon as possible.</source>
        <translation>{what} : la séance attend ici et sera enregistrée dès que possible.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Dim after</source>
        <translation>Assombrir après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Far view</source>
        <translation>Vue de loin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Lead-in</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Show the far view</source>
        <translation>Afficher la vue de loin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>The minutes as large as on a full screen. Can you read them from the mat?</source>
        <translation>Les minutes aussi grandes qu’en plein écran. Pouvez-vous les lire depuis le tapis ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Then the screen goes nearly black. Any key brings it back.</source>
        <translation>Ensuite l’écran devient presque noir. N’importe quelle touche le rallume.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>Time to lie down before the session begins.</source>
        <translation>Le temps de vous allonger avant le début de la séance.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/groups.py"/>
        <source>{n} seconds</source>
        <translation>{n} secondes</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <location filename="../../matcompanion/ui/pages/session/view.py"/>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/page.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ShortCheck</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Change what is true today</source>
        <translation>Modifier ce qui est vrai aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Check of today</source>
        <translation>Vérification du jour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Done with what is true today</source>
        <translation>Terminé avec ce qui est vrai aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Sore skin here? Ill, drowsy or dizzy today? Start means no.</source>
        <translation>Peau douloureuse ici ? Maladie, somnolence ou vertiges aujourd’hui ? Démarrer veut dire non.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Today: {what}. Start means nothing else.</source>
        <translation>Aujourd’hui : {what}. Démarrer veut dire : rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/short_check.py"/>
        <source>Yes, something is true today</source>
        <translation>Oui, quelque chose est vrai aujourd’hui</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/side_panel.py"/>
        <source>Text, scrolls with the arrow keys</source>
        <translation>Texte, défile avec les touches fléchées</translation>
    </message>
</context>
<context>
    <name>SkinNote</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/summary.py"/>
        <source>Pink marks on the skin are normal. They start to fade soon after you get up.</source>
        <translation>Des marques roses sur la peau sont normales. Elles commencent à s’effacer peu après qu’on s’est relevé.</translation>
    </message>
</context>
<context>
    <name>SlowOpening</name>
    <message>
        <location filename="../../matcompanion/ui/slow_opening.py"/>
        <source>Your history is being looked through, which takes a moment. You can start meanwhile.</source>
        <translation>Votre historique est en cours d’examen, cela prend un instant. Vous pouvez déjà commencer.</translation>
    </message>
</context>
<context>
    <name>SoundController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>No sound device. Everything else works.</source>
        <translation>Aucun périphérique audio. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound.py"/>
        <source>Sound cannot be played on this computer. Everything else works.</source>
        <translation>Cet ordinateur ne peut pas jouer de son. Tout le reste fonctionne.</translation>
    </message>
</context>
<context>
    <name>SoundFileController</name>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} enregistré dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/sound_file.py"/>
        <source>The sound could not be saved ({why}).</source>
        <translation>Le son n’a pas pu être enregistré ({why}).</translation>
    </message>
</context>
<context>
    <name>SoundGroup</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A WAV file. It is played in a loop.</source>
        <translation>Un fichier WAV. Il est joué en boucle.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A bell and a breath, as loud as they will be.</source>
        <translation>Une cloche et un souffle, aussi fort qu’ils le seront.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>A tone rises as you breathe in and falls as you breathe out.</source>
        <translation>Un son monte quand vous inspirez et redescend quand vous expirez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Ambience</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>At half-time and between the phases. Start and end always ring.</source>
        <translation>À la mi-temps et aux changements de phase. Le début et la fin sonnent toujours.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Bells</source>
        <translation>Cloches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Brown noise</source>
        <translation>Bruit brun</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Choose a recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Goes on softly under the tone.</source>
        <translation>Continue doucement sous le son.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Only for Mat Companion.</source>
        <translation>Pour Mat Companion seulement.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Pure</source>
        <translation>Pur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Rain</source>
        <translation>Pluie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Recordings ({files})</source>
        <translation>Enregistrements ({files})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Reed</source>
        <translation>Anche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Spoken words</source>
        <translation>Consignes parlées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Test the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>The quiet lines of a session, in the voice of your system.</source>
        <translation>Les phrases discrètes d’une séance, avec la voix de votre système.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Tone</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>Your own file</source>
        <translation>Votre propre fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>hardly there</source>
        <translation>à peine audible</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>loud</source>
        <translation>fort</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>soft</source>
        <translation>doux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/sound.py"/>
        <source>very soft</source>
        <translation>très doux</translation>
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
        <translation>Un son monte quand vous inspirez et redescend quand vous expirez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Lead-in</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Let me hear the breath</source>
        <translation>Me faire entendre le souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Test the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Time to lie down before the session begins</source>
        <translation>Le temps de vous allonger avant le début de la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/sound_step.py"/>
        <source>{n} seconds</source>
        <translation>{n} secondes</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Its details are shown below.</source>
        <translation>Ses détails figurent ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove stage {n}, {what}</source>
        <translation>Supprimer l’étape {n}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Remove this stage</source>
        <translation>Supprimer cette étape</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/stage_list.py"/>
        <source>Stage {n}, {what}</source>
        <translation>Étape {n}, {what}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>Less: {name}</source>
        <translation>Moins : {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/stepper.py"/>
        <source>More: {name}</source>
        <translation>Plus : {name}</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Close the steps</source>
        <translation>Fermer le pas à pas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting on</source>
        <translation>S’installer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Getting up</source>
        <translation>Se relever</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/steps_panel.py"/>
        <source>Steps, scrolls with the arrow keys</source>
        <translation>Pas à pas, défile avec les touches fléchées</translation>
    </message>
</context>
<context>
    <name>TapControl</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>Tap with each breath in</source>
        <translation>Appuyez à chaque inspiration</translation>
    </message>
</context>
<context>
    <name>UnsavedOffer</name>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Close without it</source>
        <translation>Fermer sans elle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save it in a file</source>
        <translation>L’enregistrer dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Save the session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit ({reason}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>The session is saved in {name}. History can import it when there is room again.</source>
        <translation>La séance est enregistrée dans {name}. Historique peut l’importer quand il y a de nouveau de la place.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session could not be saved, not even beside the history.</source>
        <translation>Votre séance n’a pas pu être enregistrée, pas même à côté de l’historique.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/unsaved_offer.py"/>
        <source>Your session is not saved yet. It is kept here and tried again every few seconds.</source>
        <translation>Votre séance n’est pas encore enregistrée. Elle est gardée ici, et un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing can be spoken: this computer has no voice that can be used.</source>
        <translation>Rien ne peut être dit à voix haute : cet ordinateur n’a pas de voix utilisable.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/controllers/voice.py"/>
        <source>Nothing is spoken any more: the voice of this computer has failed.</source>
        <translation>Plus rien n’est dit à voix haute : la voix de cet ordinateur a cessé de fonctionner.</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Change my answers</source>
        <translation>Modifier mes réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>Have this looked at today</source>
        <translation>À faire examiner aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>No longer true</source>
        <translation>Ce n’est plus vrai</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>The mat waits</source>
        <translation>Le tapis attend</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>After the session</source>
        <translation>Après la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>Safety check</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/ways.py"/>
        <source>The history file</source>
        <translation>Le fichier de l’historique</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <location filename="../../matcompanion/ui/pages/safety/item_box.py"/>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Close the reasons</source>
        <translation>Fermer les raisons</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>The studies</source>
        <translation>Les études</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/tapping.py"/>
        <source>{n} of {all} taps</source>
        <translation>Appuis : {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Breathing only</source>
        <translation>Respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Dizzy</source>
        <translation>Vertige</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Do not get up alone. If you also have chest pain or trouble breathing, call an emergency number.</source>
        <translation>Ne vous relevez pas sans aide. Si vous avez aussi mal à la poitrine ou du mal à respirer, appelez un numéro d’urgence.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>If it lasts more than an hour, leave the mat and ask a pharmacist or doctor.</source>
        <translation>Si cela dure plus d’une heure, laissez le tapis et demandez l’avis d’un pharmacien ou d’un médecin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Keep the mat off this spot until it has healed. If it lasts, show it to a pharmacist or doctor.</source>
        <translation>Pas de tapis à cet endroit jusqu’à la guérison. Si cela dure, montrez-le à un pharmacien ou à un médecin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>One session says little. Ratings add up over weeks.</source>
        <translation>Une seule séance dit peu de chose. Les évaluations prennent du sens au fil des semaines.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Pain, {area}</source>
        <translation>Douleur, {area}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Les évaluations ne permettent pas de distinguer le tapis du simple fait de rester allongé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Rest without the mat</source>
        <translation>Repos sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Sit or lie down until it has passed, and get up slowly.</source>
        <translation>Asseyez-vous ou allongez-vous jusqu’à ce que cela passe, et relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Too painful</source>
        <translation>Trop douloureux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>Uncomfortable</source>
        <translation>Inconfortable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/after/words.py"/>
        <source>{before} before, {now} now</source>
        <translation>{before} avant, {now} maintenant</translation>
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
        <translation>Enregistrer comme image, dessin ou chiffres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Save, {name}</source>
        <translation>Enregistrer, {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as graph</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/chart_card.py"/>
        <source>{name}, table</source>
        <translation>{name}, tableau</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n days lack a rating</source>
        <translation>
            <numerusform>Il manque une évaluation pour %n jour</numerusform>
            <numerusform>Il manque une évaluation pour %n jours</numerusform>
        </translation>
        <extra-one>%n day lacks a rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
        <extra-one>%n pair</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>A comparison of your own, on pairs of days</source>
        <translation>Une comparaison à vous, par paires de jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Begin the comparison</source>
        <translation>Commencer la comparaison</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change in tension on the mat minus that at rest, one dot for each pair of days</source>
        <translation>Variation de la tension sur le tapis moins celle au repos, un point par paire de jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, mat</source>
        <translation>Variation, tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Change, rest</source>
        <translation>Variation, repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose rest</source>
        <translation>Choisir le repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Choose the mat</source>
        <translation>Choisir le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Counts for your comparison, {place}. Rate tension before and after.</source>
        <translation>Compte pour votre comparaison, {place}. Évaluez la tension avant et après.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day at rest</source>
        <translation>Jour au repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Day on the mat</source>
        <translation>Jour sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Does the mat do more for you than plain rest?</source>
        <translation>Le tapis fait-il plus pour vous que le simple repos ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Either they do about the same for you, or these days were too few to show what differs.</source>
        <translation>Soit les deux font à peu près pareil pour vous, soit ces jours étaient trop peu nombreux pour montrer ce qui diffère.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Fewer than %n pairs cannot tell.</source>
        <translation>
            <numerusform>Moins de %n paire ne permet pas de conclure.</numerusform>
            <numerusform>Moins de %n paires ne permettent pas de conclure.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It asks for the mat next ({place}), and your answers to the safety check do not allow that now. It waits; nothing is lost.</source>
        <translation>La comparaison demande ensuite le tapis ({place}), et vos réponses aux questions de sécurité ne le permettent pas pour l’instant. Elle attend ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It begins tomorrow, with {kind} ({place}).</source>
        <translation>Elle commence demain, avec {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>It cannot go on later.</source>
        <translation>Elle ne pourra pas reprendre plus tard.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>It needs days on the mat, and your answers to the safety check do not allow them now. Rest and breathing are open to you as always.</source>
        <translation>Il faut des jours sur le tapis, et vos réponses aux questions de sécurité ne les permettent pas pour l’instant. Le repos et la respiration vous restent possibles, comme toujours.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Its sessions stay in your history.</source>
        <translation>Ses séances restent dans votre historique.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mat against rest</source>
        <translation>Tapis face au repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} point</source>
        <translation>Différence moyenne en points : {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Mean difference {number} points</source>
        <translation>Différence moyenne en points : {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>No clear difference between mat and plain rest for you</source>
        <translation>Pas de différence nette entre le tapis et le simple repos pour vous</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Nothing is said before %n pairs.</source>
        <translation>
            <numerusform>Rien n’est dit avant %n paire.</numerusform>
            <numerusform>Rien n’est dit avant %n paires.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>Pair of days; lower is more on the mat</source>
        <translation>Paire de jours ; plus bas : plus de baisse sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pair {n}, {days}</source>
        <translation>Paire {n}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Pairs: {lower} lower on the mat, {same} the same, {higher} lower at rest</source>
        <translation>Paires : {lower} plus basses sur le tapis, {same} égales, {higher} plus basses au repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Put the comparison away</source>
        <translation>Ranger la comparaison</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop for good</source>
        <translation>Arrêter pour de bon</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/comparison_controls.py"/>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {done} of {pairs}</source>
        <translation>Arrêtée après {done} sur {pairs}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Stopped after {pairs}, too few to tell</source>
        <translation>Arrêtée après {pairs}, trop peu pour conclure</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less at rest than on the mat</source>
        <translation>La tension a augmenté moins au repos que sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension rose less on the mat than at rest</source>
        <translation>La tension a augmenté moins sur le tapis qu’au repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further at rest than on the mat</source>
        <translation>La tension a baissé davantage au repos que sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Tension went down further on the mat than at rest</source>
        <translation>La tension a baissé davantage sur le tapis qu’au repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/mat_against_rest.py"/>
        <source>The first pair brings a dot.</source>
        <translation>La première paire apporte un point.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>The result is given after {pairs}: whoever looks each time finds differences that are not there.</source>
        <translation>Le résultat est donné après {pairs} : en regardant à chaque fois, on trouve des différences qui n’en sont pas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>This is about you and these days. It does not say why.</source>
        <translation>Cela parle de vous et de ces jours-là. Cela ne dit pas pourquoi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today asks for {kind} ({place}).</source>
        <translation>Aujourd’hui, c’est {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today began with something else and does not count. The next day asks for {kind} ({place}).</source>
        <translation>Ce jour a commencé par autre chose et ne compte pas. Le prochain jour, ce sera {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Today counted. The next day asks for {kind} ({place}).</source>
        <translation>Ce jour a compté. Le prochain jour, ce sera {kind} ({place}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}, waits: it asks for the mat, which your answers to the safety check do not allow now.</source>
        <translation>Votre comparaison, {place}, attend : elle demande le tapis, que vos réponses aux questions de sécurité ne permettent pas pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>Your comparison, {place}: today asks for {kind}.</source>
        <translation>Votre comparaison, {place} : aujourd’hui, c’est {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>mat {mat}, rest {rest}, difference {difference}</source>
        <translation>tapis {mat}, repos {rest}, différence {difference}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>pair {n} of {all}, {day}</source>
        <translation>paire {n} sur {all}, {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>rest without the mat</source>
        <translation>le repos sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>second day</source>
        <translation>second jour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>the mat</source>
        <translation>le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{done} of {pairs} done</source>
        <translation>Fait : {done} sur {pairs}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{pairs} take {days} days. If the mat does 2 points more for you than rest, they show it in {two} of 100 such comparisons; if it does 1 point more, in {one} of 100. So a difference that is there can be missed.</source>
        <translation>{pairs} prennent {days} jours. Si le tapis fait pour vous 2 points de plus que le repos, elles le montrent dans {two} comparaisons de ce genre sur 100 ; s’il fait 1 point de plus, dans {one} sur 100. Une différence qui existe peut donc passer inaperçue.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_comparison.py"/>
        <source>{percent} % interval {interval}</source>
        <translation>{percent} % de confiance : {interval}</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>1 to 2</source>
        <translation>1 à 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>100 people learned to press a point near the bowel, or did not.</source>
        <translation>100 personnes ont appris à presser un point près de l’intestin, ou non.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>108 people aged 60 to 92 walked on a mat like cobblestones, or walked as usual.</source>
        <translation>108 personnes de 60 à 92 ans ont marché sur un tapis imitant des galets, ou ont marché comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>12 or more</source>
        <translation>12 ou plus</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>15 people took 12 breaths of 4 in, 4 held, 8 out.</source>
        <translation>15 personnes ont fait 12 respirations : 4 pour inspirer, 4 en retenant, 8 pour expirer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>150 people with worn knees pressed the named points, other points, or none.</source>
        <translation>150 personnes aux genoux usés ont pressé les points nommés, d’autres points, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>2,724 people with lasting pain rated it from 0 to 10 before and after weeks of care.</source>
        <translation>2 724 personnes avec une douleur durable l’ont évaluée de 0 à 10 avant et après des semaines de soins.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>20 minutes a day for 4 weeks at each person’s own slow pace, near 6 a minute, or no practice.</source>
        <translation>20 minutes par jour pendant 4 semaines à la propre cadence lente de chacun, près de 6 par minute, ou pas d’exercice.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>24 people pressed points on their own neck for 4 weeks, or lived as usual.</source>
        <translation>24 personnes ont pressé des points de leur propre cou pendant 4 semaines, ou ont vécu comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>28 women did the same half hour of walking three times and said how they felt before and after.</source>
        <translation>28 femmes ont fait trois fois la même demi-heure de marche et ont dit comment elles se sentaient avant et après.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>3 to 7</source>
        <translation>3 à 7</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>30 people tried long and short out-breaths at 6 and 12 breaths a minute.</source>
        <translation>30 personnes ont essayé des expirations longues et courtes à 6 et 12 respirations par minute.</translation>
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
        <translation>400 personnes ont respiré 10 minutes par jour, 4 semaines : 5,5 respirations par minute ou 12.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>41 people with hay fever took their medicine. Half of them also pressed five points.</source>
        <translation>41 personnes avec un rhume des foins prenaient leurs médicaments. La moitié pressait aussi cinq points.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>43 people did 4-7-8 breathing: three sets of six breaths with a minute of rest between.</source>
        <translation>43 personnes ont fait la respiration 4-7-8 : trois séries de six respirations avec une minute de repos entre elles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>5 minutes a day for 28 days: sighs, box breathing, fast breathing, or mindfulness.</source>
        <translation>5 minutes par jour pendant 28 jours : soupirs, respiration carrée, respiration rapide, ou pleine conscience.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>6 weeks</source>
        <translation>6 semaines</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>8 to 11</source>
        <translation>8 à 11</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>91 people with low back pain used a mat daily for 2 weeks. No group to compare with.</source>
        <translation>91 personnes avec une douleur du bas du dos ont utilisé un tapis chaque jour pendant 2 semaines. Pas de groupe pour comparer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A ball with bumps left a pattern of tiny spots of blood under the skin. A child’s skin was damaged by a massage device used in bed. So: no pressing, no sleeping on it, no small children.</source>
        <translation>Une balle à picots a laissé un motif de minuscules taches de sang sous la peau. La peau d’un enfant a été abîmée par un appareil de massage utilisé au lit. Donc : ne pas appuyer, ne pas dormir dessus, pas de petits enfants.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A bell rings for all that happens: start, a new stage, pause, going on, and the end. “Bells” in “Settings” puts away those at half-time and between the phases. Start and end always ring.</source>
        <translation>Une cloche sonne pour tout ce qui se passe : début, nouvelle étape, pause, reprise et fin. « Cloches » dans « Réglages » supprime celles de la mi-temps et des changements de phase. Le début et la fin sonnent toujours.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A blister</source>
        <translation>Une ampoule</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A blood clot or a sore vein</source>
        <translation>Un caillot de sang ou une veine douloureuse</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A broken bone too. For the spine, within the last 12 months.</source>
        <translation>Une fracture aussi. Pour la colonne, dans les 12 derniers mois.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A bruise</source>
        <translation>Un bleu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A bruise is still there after two days.</source>
        <translation>Un bleu est encore là après deux jours.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A calm pace with a longer out-breath. Slower, not bigger.</source>
        <translation>Une cadence calme avec une expiration plus longue. Plus lent, pas plus profond.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>A comparison of your own, on pairs of days.</source>
        <translation>Une comparaison à vous, par paires de jours.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A cut, a burn, sunburn, a rash, an infection or a new tattoo.</source>
        <translation>Une coupure, une brûlure, un coup de soleil, une éruption, une infection ou un tatouage récent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A few minutes</source>
        <translation>Quelques minutes</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A few minutes of sighs, then an even breath.</source>
        <translation>Quelques minutes de soupirs, puis un souffle égal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>A level is the surface that the mat lies on. On a seat the points carry a part of your weight. On a bed or on the floor they carry your whole back.</source>
        <translation>Un niveau, c’est le support sur lequel repose le tapis. Sur un siège, les pointes portent une partie de votre poids. Sur un lit ou au sol, elles portent tout votre dos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A little slower than usual. Small, soft breaths.</source>
        <translation>Un peu plus lent que d’habitude. De petits souffles doux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A long out-breath can strain. Go back to 4 and 6 seconds if it does.</source>
        <translation>Une longue expiration peut être un effort. Revenez à 4 et 6 secondes si c’est le cas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A long out-breath felt more relaxing at either pace. The pace mattered less.</source>
        <translation>Une longue expiration a paru plus relaxante aux deux cadences. La cadence comptait moins.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>A long out-breath felt more relaxing than a short one. So most of our patterns have one.</source>
        <translation>Une longue expiration a paru plus relaxante qu’une courte. La plupart de nos rythmes en ont donc une.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A look before you lie down</source>
        <translation>Un coup d’œil avant de s’allonger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A magnet can disturb a pacemaker, a heart device or an insulin pump.</source>
        <translation>Un aimant peut perturber un pacemaker, un appareil cardiaque ou une pompe à insuline.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker and an app company</source>
        <translation>Un fabricant et une société d’applications</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s own trial run</source>
        <translation>Le test d’un fabricant</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A maker’s trial run over 2 weeks, without a group to compare with.</source>
        <translation>Le test d’un fabricant sur 2 semaines, sans groupe pour comparer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>A mark, to find the moment later in the details.</source>
        <translation>Un repère, pour retrouver ce moment plus tard dans les détails.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>A mat cannot look at you.</source>
        <translation>Un tapis ne peut pas vous regarder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is a foam pad about as long as your back. Its cover is set with small plastic points, more than 6,000 on most mats.</source>
        <translation>Un tapis est un coussin de mousse à peu près aussi long que votre dos. Sa housse est garnie de petites pointes en plastique, plus de 6 000 sur la plupart des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>A mat is light. It is easy to put away and to take with you.</source>
        <translation>Un tapis est léger. Il est facile à ranger et à emporter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A mat maker and an app company, 120 users, 6 weeks.</source>
        <translation>Un fabricant de tapis et une société d’applications, 120 utilisateurs, 6 semaines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A mental illness</source>
        <translation>Une maladie psychique</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A new wound, break or operation</source>
        <translation>Une plaie, une fracture ou une opération récente</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>A pacemaker</source>
        <translation>Un pacemaker</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A paper on why very high numbers are lower the next time, worked through with made-up people.</source>
        <translation>Un article sur la raison pour laquelle des chiffres très hauts sont plus bas la fois suivante, calculé avec des personnes inventées.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>A pillow under the neck, or standing on the mat, eases headaches and migraine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Un coussin sous la nuque, ou se tenir debout sur le tapis, soulage les maux de tête et la migraine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>A point that is broken or loose can cut. Put a cloth over it, or stop using the mat.</source>
        <translation>Une pointe cassée ou qui se détache peut couper. Mettez un tissu dessus, ou cessez d’utiliser le tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A quiet word at the times you choose.</source>
        <translation>Un mot discret aux heures que vous choisissez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>A rash</source>
        <translation>Une éruption</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>A reminder never comes during a session. It is not counted whether you follow it.</source>
        <translation>Un rappel ne vient jamais pendant une séance. Rien n’est compté, que vous le suiviez ou non.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>A report for a doctor or physiotherapist</source>
        <translation>Un rapport pour un médecin ou un kinésithérapeute</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 12 studies of pressing points for migraine.</source>
        <translation>Une synthèse de 12 études où l’on pressait des points contre la migraine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 223 studies of slow breathing.</source>
        <translation>Une synthèse de 223 études sur la respiration lente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 23 trials of pressing points for low back pain.</source>
        <translation>Une synthèse de 23 essais où l’on pressait des points contre la douleur du bas du dos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 49 studies of needles for migraine.</source>
        <translation>Une synthèse de 49 études sur les aiguilles contre la migraine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of 8 trials of needles and blood flow nearby.</source>
        <translation>Une synthèse de 8 essais sur les aiguilles et la circulation du sang à proximité.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of magnets worn for pain.</source>
        <translation>Une synthèse d’essais d’aimants portés contre la douleur.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A review of trials of slow breathing.</source>
        <translation>Une synthèse d’essais sur la respiration lente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>A seat or a bed is easier to get up from than the floor.</source>
        <translation>Il est plus facile de se relever d’un siège ou d’un lit que du sol.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>A second start shows the window that is there. One folder is used by one program at a time.</source>
        <translation>Un second démarrage montre la fenêtre qui est là. Un dossier n’est utilisé que par un programme à la fois.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>A session by ear</source>
        <translation>Une séance à l’oreille</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A shirt or a cloth makes it weaker. You still feel pressure, most of all where bone is close to the skin.</source>
        <translation>Un tee-shirt ou un tissu l’affaiblit. Vous sentez encore la pression, surtout là où l’os est proche de la peau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A short in-breath and a long, soft out-breath, for the evening.</source>
        <translation>Une inspiration courte et une longue expiration douce, pour le soir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>A short, upright break is enough.</source>
        <translation>Une courte pause, le buste droit, suffit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>A soft surface gives way. A hard floor does not, so the points press more.</source>
        <translation>Un support mou cède. Un sol dur ne cède pas, et les pointes appuient davantage.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>A spot stays numb for more than an hour.</source>
        <translation>Un endroit reste engourdi plus d’une heure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>A sting that fades is normal. This is not.</source>
        <translation>Un picotement qui s’estompe est normal. Ceci ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>A test of telling people not to breathe too deeply at a slow pace.</source>
        <translation>Un test du conseil de ne pas respirer trop profondément à une cadence lente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>A touch slower than the even breath. In a large study it did no better than a faster pace.</source>
        <translation>Un rien plus lent que le souffle égal. Dans une grande étude, il n’a pas fait mieux qu’une cadence plus rapide.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>A trial of 36 people saw no harm. Those who ran it say that nobody has looked into the risks.</source>
        <translation>Un essai avec 36 personnes n’a vu aucun effet nocif. Ceux qui l’ont mené disent que personne n’a étudié les risques.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About breathing, not mats.</source>
        <translation>Cela concerne la respiration, pas les tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>About health care, not mats.</source>
        <translation>Cela concerne les soins, pas les tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>About now many people feel the points spread into warmth.</source>
        <translation>C’est à peu près maintenant que beaucoup de gens sentent les pointes se changer en chaleur.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Above all for feet and legs. You may not feel a small sore, and it may close slowly.</source>
        <translation>Surtout pour les pieds et les jambes. Vous pouvez ne pas sentir une petite plaie, et elle peut se refermer lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Acclimatisation</source>
        <translation>Acclimatation</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>After a break</source>
        <translation>Après une interruption</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a few minutes the sting often turns into warmth.</source>
        <translation>Après quelques minutes, le picotement se change souvent en chaleur.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After a run</source>
        <translation>Après la course</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After a session</source>
        <translation>Après une séance</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>After meals</source>
        <translation>Après les repas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>After some minutes the sting is not weaker, but stronger.</source>
        <translation>Après quelques minutes, le picotement n’est pas plus faible, mais plus fort.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>After sport</source>
        <translation>Après le sport</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>After you press “I am up”, the program asks how you feel now. The ring is what you said before. You need not answer.</source>
        <translation>Quand vous avez appuyé sur « Je suis debout », le programme demande comment vous vous sentez maintenant. L’anneau est ce que vous avez dit avant. Rien n’est obligatoire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Aged 7 to 17</source>
        <translation>De 7 à 17 ans</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Aged 7 to 17.</source>
        <translation>De 7 à 17 ans.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>All keys, over the window. A session shows its own.</source>
        <translation>Toutes les touches, par-dessus la fenêtre. Une séance montre les siennes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>All your weight on your feet: the strongest way of all.</source>
        <translation>Tout votre poids sur les pieds : la façon la plus forte de toutes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Already open</source>
        <translation>Déjà ouvert</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also after years of steroids. Wear a shirt, lie on something soft, and stay for 15 minutes at most.</source>
        <translation>Aussi après des années de corticoïdes. Portez un tee-shirt, allongez-vous sur quelque chose de mou, et restez 15 minutes au maximum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you bleed or bruise easily. Some makers say never. Others say ask, then use a cloth.</source>
        <translation>Aussi si vous saignez ou avez des bleus facilement. Certains fabricants disent jamais. D’autres disent de demander, puis de mettre un tissu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also if you might be pregnant. The guide and the makers say to ask first.</source>
        <translation>Aussi si elle est possible. Le guide et les fabricants disent de demander d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Also with a mat that has no magnets.</source>
        <translation>Aussi avec un tapis sans aimants.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An adult stays in the room.</source>
        <translation>Un adulte reste dans la pièce.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm has pins and needles for more than a few days.</source>
        <translation>Un bras a des fourmis depuis plus de quelques jours.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is numb or weak.</source>
        <translation>Un bras ou une jambe est engourdi ou faible.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>An arm or a leg is suddenly weak or clumsy.</source>
        <translation>Un bras ou une jambe est soudain faible ou maladroit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An infection counts too.</source>
        <translation>Une infection compte aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>An insulin pump counts too.</source>
        <translation>Une pompe à insuline compte aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Another way to breathe.</source>
        <translation>Une autre façon de respirer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Answer the short question above the button, then press “Start”. You get some seconds to lie down. After that the session needs nothing from you.</source>
        <translation>Répondez à la courte question au-dessus du bouton, puis appuyez sur « Démarrer ». Vous avez quelques secondes pour vous allonger. Après cela, la séance ne demande plus rien de vous.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Answers that you gave but had not saved are kept too. The next start offers to save them or to look at them.</source>
        <translation>Les réponses que vous aviez données sans les enregistrer sont gardées aussi. Le démarrage suivant propose de les enregistrer ou de les regarder.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Are you short of breath, or does your chest hurt? Call the emergency number of your country now.</source>
        <translation>Vous manquez de souffle, ou vous avez mal à la poitrine ? Appelez tout de suite le numéro d’urgence de votre pays.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Areas that are not for the mat</source>
        <translation>Les zones qui ne sont pas pour le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask a doctor, nurse, midwife or pharmacist before you use the mat. Makers advise that too.</source>
        <translation>Demandez à un médecin, un infirmier, une sage-femme ou un pharmacien avant d’utiliser le tapis. Les fabricants le conseillent aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Ask first</source>
        <translation>Demandez d’abord</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the end you see how to get up slowly. Press “I am up” when you are.</source>
        <translation>À la fin, vous voyez comment vous relever lentement. Appuyez sur « Je suis debout » quand c’est le cas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>At the first start the program asks what is true for you. Read all lines. Press “None of these apply”, or tick what is true and press “Continue”. What you answer decides what is offered.</source>
        <translation>Au premier démarrage, le programme demande ce qui est vrai pour vous. Lisez toutes les lignes. Appuyez sur « Rien de tout cela », ou cochez ce qui est vrai et appuyez sur « Continuer ». Ce que vous répondez décide de ce qui est proposé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>At the top you choose the time shown, and below it kind, area and goal. The graphs follow at once. “Mat against rest” keeps to its own days. “Level ladder” always counts all your sessions.</source>
        <translation>En haut, vous choisissez la période affichée, et en dessous le type, la zone et l’objectif. Les graphiques suivent aussitôt. « Tapis face au repos » garde ses propres jours. « Échelle des niveaux » compte toujours toutes vos séances.</translation>
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
        <translation>Dos et jambes</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of head</source>
        <translation>Arrière de la tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Back of thighs</source>
        <translation>Arrière des cuisses</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Back pain</source>
        <translation>Mal de dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Back tension</source>
        <translation>Dos tendu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Back to where you came from.</source>
        <translation>Retour là d’où vous venez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Bad moments pass</source>
        <translation>Les mauvais moments passent</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Balance and getting up</source>
        <translation>Équilibre et lever</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Balban and others, 2023</source>
        <translation>Balban et autres, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Baseline</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Bed or couch</source>
        <translation>Lit ou divan</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Before bed</source>
        <translation>Avant le coucher</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Before you begin you read how often such a comparison finds a difference that is there. It does not always find it. “No clear difference between mat and plain rest for you” is an answer too.</source>
        <translation>Avant de commencer, vous lisez combien de fois une telle comparaison trouve une différence qui existe. Elle ne la trouve pas toujours. « Pas de différence nette entre le tapis et le simple repos pour vous » est aussi une réponse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin from the first step of all.</source>
        <translation>Commencez par le tout premier palier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin soft and short, and change one thing at a time.</source>
        <translation>Commencez en douceur et brièvement, et changez une seule chose à la fois.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Begin your level from its first step.</source>
        <translation>Commencez votre niveau par son premier palier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Belly</source>
        <translation>Ventre</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees and lower your back gently onto the pillow.</source>
        <translation>Pliez les genoux et posez doucement le bas du dos sur le coussin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees to bring your lower back on. Straighten them to ease it.</source>
        <translation>Pliez les genoux pour amener le bas du dos sur les pointes. Tendez-les pour l’alléger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Bend your knees to bring your lower back onto the points. Straighten them to ease it.</source>
        <translation>Pliez les genoux pour amener le bas du dos sur les pointes. Tendez-les pour l’alléger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Bend your knees.</source>
        <translation>Pliez les genoux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Better not</source>
        <translation>Mieux vaut s’abstenir</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Better than nothing. No clear difference from dummy needles.</source>
        <translation>Mieux que rien. Pas de différence nette avec de fausses aiguilles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blocked nose</source>
        <translation>Nez bouché</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow</source>
        <translation>Circulation du sang</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Blood flow and pressed points calm a mild upset stomach.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>La circulation du sang et les points pressés calment un estomac un peu dérangé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was a little lower right after. Stress was perhaps a little lower too.</source>
        <translation>La pression artérielle était un peu plus basse juste après. Le stress était peut-être un peu plus bas aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Blood pressure was lower half an hour later.</source>
        <translation>La pression artérielle était plus basse une demi-heure plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Blood thinners</source>
        <translation>Anticoagulants</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Body heat map</source>
        <translation>Carte colorée du corps</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Bone lies right under the skin here, so the points would hurt.</source>
        <translation>L’os est juste sous la peau ici, les pointes feraient donc mal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Bones, nerves and mind</source>
        <translation>Os, nerfs et esprit</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups felt better, with no difference between them.</source>
        <translation>Les deux groupes se sentaient mieux, sans différence entre eux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Both groups got better. One of the pain scores changed only with the mat.</source>
        <translation>Les deux groupes allaient mieux. L’un des scores de douleur n’a changé qu’avec le tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Both legs hurt, tingle, go weak or go numb.</source>
        <translation>Les deux jambes font mal, fourmillent, faiblissent ou s’engourdissent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Box</source>
        <translation>Carré</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Breathe as you like.</source>
        <translation>Respirer comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Breathe as you like. Let the out-breath be a little longer.</source>
        <translation>Respirez comme vous voulez. Laissez l’expiration être un peu plus longue.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathe slower, not bigger. People who are new to it often take in too much air, and that can make you dizzy.</source>
        <translation>Respirez plus lentement, pas plus profondément. Les personnes qui débutent prennent souvent trop d’air, et cela peut donner le vertige.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Breathe slowly</source>
        <translation>Respirer lentement</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing 4-4-8</source>
        <translation>Respiration 4-4-8</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Breathing lifted mood more than mindfulness did, sighs most of all.</source>
        <translation>La respiration a amélioré l’humeur plus que la pleine conscience, les soupirs le plus de tous.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Breathing on the mat</source>
        <translation>Respirer sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Broken skin</source>
        <translation>Peau ouverte</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Calves</source>
        <translation>Mollets</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Caring for your mat</source>
        <translation>Prendre soin de votre tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Change one thing at a time: the minutes, the cloth or the surface.</source>
        <translation>Changez une seule chose à la fois : les minutes, le tissu ou le support.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Changing the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Children under 7</source>
        <translation>Enfants de moins de 7 ans</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Choose and After</source>
        <translation>Choisir et Après</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Choose the place that feels tight.</source>
        <translation>Choisissez l’endroit qui vous semble tendu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Choose the time and the days of the week. There can be several, and each can be removed.</source>
        <translation>Choisissez l’heure et les jours de la semaine. Il peut y en avoir plusieurs, et chacun peut être supprimé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Choose where, with mouse, keys or a list.</source>
        <translation>Choisissez où, avec la souris, les touches ou une liste.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Chooses the area. With Shift it is added as a stage, or taken out.</source>
        <translation>Choisit la zone. Avec Maj, elle est ajoutée comme étape, ou retirée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Clean, dry, and out of the way of small feet.</source>
        <translation>Propre, sec, et à l’écart des petits pieds.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Clear head</source>
        <translation>Idées claires</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Closes the window.</source>
        <translation>Ferme la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Common, and gone soon</source>
        <translation>Courant, et vite passé</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Compared with doing nothing.</source>
        <translation>Comparé au fait de ne rien faire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Corner marks show where the mat would lie.</source>
        <translation>Des marques d’angle montrent où serait le tapis.</translation>
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
        <translation>Ctrl+Entrée</translation>
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
        <translation>Suppr, Retour arrière</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Details stand beside the table. “Edit” is for what you remember better, such as a rating, the minutes or the note.</source>
        <translation>Les détails sont à côté du tableau. « Modifier » sert à ce dont vous vous souvenez mieux, comme une évaluation, les minutes ou la note.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Diabetes</source>
        <translation>Diabète</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Diabetes, numb feet or poor balance? Ask a doctor or nurse first.</source>
        <translation>Diabète, pieds engourdis ou mauvais équilibre ? Demandez d’abord à un médecin ou à un infirmier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Digestion</source>
        <translation>Digestion</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Dim the screen.</source>
        <translation>Assombrir l’écran.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Dizziness</source>
        <translation>Vertiges</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Dizzy or short of breath? Breathe as you like, with smaller breaths.</source>
        <translation>Un vertige ou le souffle court ? Respirez comme vous voulez, à plus petits souffles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Dizzy when you stand up</source>
        <translation>Vertiges quand vous vous levez</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Do it at about the same time of day, and for the same number of minutes. Rate tension before and after. The first session of the day counts.</source>
        <translation>Faites-le à peu près à la même heure, aussi longtemps chaque jour. Évaluez la tension avant et après. La première séance de la journée compte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Do not lean on the points. Keep your inner wrists free.</source>
        <translation>Ne vous appuyez pas sur les pointes. Gardez l’intérieur des poignets libre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Do not stand on the mat, and get up slowly.</source>
        <translation>Ne vous tenez pas debout sur le tapis, et relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Do not use a mat with magnets if you have a pacemaker, a heart device or an insulin pump.</source>
        <translation>N’utilisez pas de tapis à aimants si vous avez un pacemaker, un appareil cardiaque ou une pompe à insuline.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Does the same from the command line. Minutes and pattern can be left out.</source>
        <translation>Fait la même chose en ligne de commande. Les minutes et le rythme peuvent être omis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Get up slowly, then sit for a minute and look at your skin.</source>
        <translation>C’est fini. Relevez-vous lentement, puis asseyez-vous une minute et regardez votre peau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on and step back off. Then sit down and look at your soles.</source>
        <translation>C’est fini. Tenez-vous et descendez en reculant. Puis asseyez-vous et regardez la plante de vos pieds.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Hold on, stand straight up, then look at your skin.</source>
        <translation>C’est fini. Tenez-vous, levez-vous à la verticale, puis regardez votre peau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lean forward, sit for a while, then look at your skin.</source>
        <translation>C’est fini. Penchez-vous en avant, restez un moment sur le siège, puis regardez votre peau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your arms straight up, then look at your skin.</source>
        <translation>C’est fini. Levez les bras à la verticale, puis regardez votre peau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Lift your feet off, stay seated for a while and look at your soles.</source>
        <translation>C’est fini. Soulevez les pieds, restez un moment sur le siège et regardez la plante de vos pieds.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Done. Take your time, then get up slowly.</source>
        <translation>C’est fini. Prenez votre temps, puis relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Drowsy, drunk or driving soon</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Somnolence, alcool ou bientôt au volant</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Each graph of ratings says how many sessions were rated both times. What you leave out is never filled in.</source>
        <translation>Chaque graphique d’évaluations dit combien de séances ont été évaluées les deux fois. Ce que vous laissez de côté n’est jamais complété.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Each thing on the screen has a name and says what it is. During a session the phase, pauses and the end are said. Each graph has a text with its numbers, and a table.</source>
        <translation>Chaque chose à l’écran a un nom et dit ce qu’elle est. Pendant une séance, la phase, les pauses et la fin sont dites. Chaque graphique a un texte avec ses chiffres, et un tableau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easing down</source>
        <translation>Ralentir en douceur</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Easy start</source>
        <translation>Début facile</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>End the session</source>
        <translation>Terminez la séance</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Ends the program. A session that runs is kept.</source>
        <translation>Quitte le programme. Une séance en cours est gardée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Epilepsy, MS or Parkinson’s</source>
        <translation>Épilepsie, sclérose en plaques ou Parkinson</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Even breath</source>
        <translation>Souffle égal</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Every field of the card can be changed. What the guide or your answers rule out is grey, and says why. The minutes stop where the guide stops.</source>
        <translation>Chaque champ de la fiche peut être modifié. Ce que le guide ou vos réponses excluent est grisé, avec la raison. Les minutes s’arrêtent là où le guide s’arrête.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Every session in a table that you can search and correct.</source>
        <translation>Chaque séance dans un tableau où vous pouvez chercher et corriger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Everyone knew who pressed. A place that a mat does not reach.</source>
        <translation>Tout le monde savait qui pressait. Un endroit qu’un tapis n’atteint pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everything can be done without a mouse.</source>
        <translation>Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Everything stays on this computer. The program has no account, and nothing in it can use a network. “Folder of the history” in “Settings” shows the place, and “Open folder” opens it.</source>
        <translation>Tout reste sur cet ordinateur. Le programme n’a pas de compte, et rien en lui ne peut utiliser un réseau. « Dossier de l’historique » dans « Réglages » montre l’endroit, et « Ouvrir le dossier » l’ouvre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <translation>Visage et tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Face, throat, chest, belly and some more are never for the mat. You can still press them: then the program says why, and offers what is near. It does the same for areas that your answers rule out.</source>
        <translation>Le visage, la gorge, la poitrine, le ventre et quelques autres ne sont jamais pour le tapis. Vous pouvez quand même appuyer dessus : le programme dit alors pourquoi, et propose ce qui est proche. Il fait de même pour les zones que vos réponses excluent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Faint or dizzy</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Malaise ou vertiges</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Fainting</source>
        <translation>Évanouissement</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Farrar and others, 2001</source>
        <translation>Farrar et autres, 2001</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Feel-good chemicals</source>
        <translation>Substances du bien-être</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Feet that are numb or slow to mend should stay off the points.</source>
        <translation>Des pieds engourdis ou qui guérissent lentement devraient rester à l’écart des pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Few studies have looked at mats, and most of them were small. Here is how sure anyone can be.</source>
        <translation>Peu d’études ont porté sur les tapis, et la plupart étaient petites. Voici à quel point on peut en être sûr.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Fincham and others, 2023</source>
        <translation>Fincham et autres, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Finish before you go to bed. The mat is not for sleeping on.</source>
        <translation>Terminez avant d’aller au lit. Le tapis n’est pas fait pour dormir dessus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Firm floor</source>
        <translation>Sol ferme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>First touch</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Five minutes more, five less. Before the start, ten seconds.</source>
        <translation>Cinq minutes de plus, cinq de moins. Avant le début, dix secondes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Foam, a cover and thousands of small points.</source>
        <translation>De la mousse, une housse et des milliers de petites pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Focus</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>For pain, a change of 2 is one that most people notice. That comes from weeks of care, not from 20 minutes. For tension, energy, mood and sleep, 2 points is only our rule of thumb.</source>
        <translation>Pour la douleur, un changement de 2 est remarqué par la plupart des gens. Cela vient de semaines de soins, pas de 20 minutes. Pour la tension, l’énergie, l’humeur et le sommeil, 2 points n’est que notre règle approximative.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>For relaxation only. The mat cannot tell what is wrong with you, and it is no remedy for an illness.</source>
        <translation>Pour la détente seulement. Le tapis ne peut pas trouver ce que vous avez, et il n’est un remède contre aucune maladie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>For the back and for standing the guide names the minutes. For all other areas it names none, so those limits are our own.</source>
        <translation>Pour le dos et la position debout, le guide donne les minutes. Pour toutes les autres zones, il n’en donne pas, ces limites sont donc les nôtres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Forearms and hands</source>
        <translation>Avant-bras et mains</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four breaths with a long hold, then the long out-breath. Only lying down.</source>
        <translation>Quatre respirations où l’on retient longtemps le souffle, puis la longue expiration. Seulement en position allongée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Four equal sides: in, hold, out, hold.</source>
        <translation>Quatre côtés égaux : inspirer, retenir, expirer, retenir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Frizziero and others, 2021</source>
        <translation>Frizziero et autres, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>From prickly to warm, minute by minute.</source>
        <translation>Du picotement à la chaleur, minute par minute.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>From the first start to lying down, in five steps.</source>
        <translation>Du premier démarrage à la position allongée, en cinq temps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Full screen and back.</source>
        <translation>Plein écran, et retour.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Get comfortable. There is nothing else to do.</source>
        <translation>Mettez-vous à l’aise. Il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Get help now</source>
        <translation>Demandez de l’aide tout de suite</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and do not hold your breath.</source>
        <translation>Relevez-vous lentement, et ne retenez pas votre souffle.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Get up slowly, and stay seated for a minute at the end.</source>
        <translation>Relevez-vous lentement, et restez une minute en position assise à la fin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Getting up</source>
        <translation>En se relevant</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Glutes and hips</source>
        <translation>Fesses et hanches</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Go down on your elbows, then lower your back bit by bit. Do not slide.</source>
        <translation>Descendez sur les coudes, puis posez le dos peu à peu. Ne glissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Go down slowly, one part at a time. Do not slide on the points: that can scratch your skin. Get up just as slowly.</source>
        <translation>Descendez lentement, une partie après l’autre. Ne glissez pas sur les pointes : cela peut griffer la peau. Relevez-vous tout aussi lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Goes back to such a copy. What was there before is kept aside here too.</source>
        <translation>Revient à une telle copie. Ce qui était là avant est mis de côté ici aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Goes from one thing to the next, Shift+Tab back.</source>
        <translation>Passe d’une chose à la suivante, Maj+Tab revient en arrière.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Half a minute</source>
        <translation>Une demi-minute</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Half-time. Stay as long as it feels good, or finish here. Both are fine.</source>
        <translation>Mi-temps. Restez tant que cela fait du bien, ou terminez ici. Les deux conviennent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hands on the mat, at a table</source>
        <translation>Mains sur le tapis, à une table</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hands, not mats.</source>
        <translation>Des mains, pas des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Hard to get up from the floor</source>
        <translation>Difficile de se relever du sol</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Head &amp; neck tension</source>
        <translation>Tête et nuque tendues</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Headache</source>
        <translation>Mal de tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy students, 3 weeks: one group on a mat, one group at rest without anything.</source>
        <translation>Étudiants en bonne santé, 3 semaines : un groupe sur un tapis, un groupe au repos sans rien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Healthy young people. We did not see how many minutes a day.</source>
        <translation>Des jeunes en bonne santé. Nous n’avons pas vu combien de minutes par jour.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Heart and blood</source>
        <translation>Cœur et sang</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Heart rate and blood pressure went down right after.</source>
        <translation>Le rythme du cœur et la pression artérielle ont baissé juste après.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Heart, stroke or blood vessels</source>
        <translation>Cœur, AVC ou vaisseaux sanguins</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Here, standing comes with level 2 of the feet. That is our own choice.</source>
        <translation>Ici, la position debout vient avec le niveau 2 des pieds. C’est notre propre choix.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>High blood pressure</source>
        <translation>Pression artérielle élevée</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Hip &amp; leg</source>
        <translation>Hanche et jambe</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Hips</source>
        <translation>Hanches</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Hohmann and others, 2012</source>
        <translation>Hohmann et autres, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Hold Ctrl or Shift and press to add another area as a next stage, or to take it out again.</source>
        <translation>Maintenez Ctrl ou Maj et appuyez pour ajouter une autre zone comme étape suivante, ou pour la retirer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to something firm, keep your eyes open and step straight down.</source>
        <translation>Tenez-vous à quelque chose de solide, gardez les yeux ouverts et montez à la verticale.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and sit down slowly, weight spread evenly.</source>
        <translation>Tenez-vous à la chaise et asseyez-vous lentement, le poids bien réparti.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on to the chair and stand straight up, without sliding.</source>
        <translation>Tenez-vous à la chaise et levez-vous à la verticale, sans glisser.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Hold on with one hand, eyes open.</source>
        <translation>Tenez-vous d’une main, les yeux ouverts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Holding the breath</source>
        <translation>Retenir le souffle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>How many sessions it takes</source>
        <translation>Combien de séances il faut</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>How much is much</source>
        <translation>Ce qui est beaucoup</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How much you did, by kind. A line marks the weekly goal, which you change in “Settings”.</source>
        <translation>Combien vous avez fait, par type. Une ligne marque l’objectif par semaine, que vous changez dans « Réglages ».</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>How strong the points felt in the first minute and at the end, session after session.</source>
        <translation>La force des pointes pendant la première minute et à la fin, séance après séance.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>How the feeling changed was quite different from one time to the next.</source>
        <translation>La façon dont leur état changeait était assez différente d’une fois à l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>How the mat feels</source>
        <translation>Ce que l’on sent sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>How to end a session</source>
        <translation>Comment terminer une séance</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>How to get onto the mat, and off it again.</source>
        <translation>Comment s’installer sur le tapis, et comment le quitter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am pregnant, or might be</source>
        <translation>Je suis enceinte, ou pourrais l’être</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am unsteady, or have fallen lately</source>
        <translation>Mon équilibre est incertain, ou j’ai fait une chute récemment</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I am very sleepy or drunk</source>
        <translation>J’ai très sommeil ou j’ai bu</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I cannot easily get up from the floor</source>
        <translation>Je ne peux pas facilement me relever du sol</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I feel touch or pain less somewhere</source>
        <translation>Je sens moins le toucher ou la douleur quelque part</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I get faint or dizzy standing up</source>
        <translation>J’ai des malaises ou des vertiges en me levant</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I had an operation or injury lately</source>
        <translation>J’ai eu récemment une opération ou une blessure</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a blood clot or sore vein</source>
        <translation>J’ai un caillot de sang ou une veine douloureuse</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a fever or feel ill</source>
        <translation>J’ai de la fièvre ou je me sens malade</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have a pacemaker or another device</source>
        <translation>J’ai un pacemaker ou un autre appareil</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have cancer</source>
        <translation>J’ai un cancer</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have diabetes</source>
        <translation>J’ai du diabète</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have eczema, psoriasis, moles or warts</source>
        <translation>J’ai de l’eczéma, du psoriasis, des grains de beauté ou des verrues</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have epilepsy, MS or Parkinson’s</source>
        <translation>J’ai de l’épilepsie, une sclérose en plaques ou la maladie de Parkinson</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have heart or blood vessel trouble</source>
        <translation>J’ai un problème de cœur ou de vaisseaux sanguins</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have high blood pressure</source>
        <translation>J’ai une pression artérielle élevée (hypertension)</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have weak bones or a bent spine</source>
        <translation>J’ai les os fragiles ou la colonne déformée</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I have, or had, psychosis</source>
        <translation>J’ai, ou j’ai eu, une psychose</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>I take blood thinners</source>
        <translation>Je prends des anticoagulants</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>If a leg feels numb or weak, see a doctor first.</source>
        <translation>Si une jambe est engourdie ou faible, voyez d’abord un médecin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If at times you lose touch with what is real. And if it makes you panic to relax, breathe as you like.</source>
        <translation>Si par moments vous perdez le contact avec la réalité. Et si vous détendre vous fait paniquer, respirez comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>If it is clear, a sentence says so. It also says that rest often does this too.</source>
        <translation>Si c’est net, une phrase le dit. Elle dit aussi que le repos fait souvent cela aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>If it is hard for you to get up from the floor alone, use a seat or a bed.</source>
        <translation>S’il vous est difficile de vous relever du sol sans aide, prenez un siège ou un lit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If it was cut off</source>
        <translation>Si elle a été coupée</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something does not work</source>
        <translation>Si quelque chose ne marche pas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>If something is wrong, the line says what to do.</source>
        <translation>Si quelque chose ne va pas, la ligne dit quoi faire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>If the breath is too long for you, press S. It gets shorter, and stays so the next time. B lets you breathe as you like.</source>
        <translation>Si le souffle est trop long pour vous, appuyez sur S. Il raccourcit, et le reste la fois suivante. B vous laisse respirer comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>If the computer went off during a session, the next start offers its minutes: “Keep” or “Discard”. If it only slept or stood still, you are asked whether that time counts.</source>
        <translation>Si l’ordinateur s’est éteint pendant une séance, le démarrage suivant propose ses minutes : « Garder » ou « Ne pas garder ». S’il était seulement en veille ou figé, il vous est demandé si ce temps compte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>If the file is damaged</source>
        <translation>Si le fichier est endommagé</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>If there is no sound</source>
        <translation>S’il n’y a pas de son</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>If you feel light-headed, breathe as you like.</source>
        <translation>Si la tête vous tourne, respirez comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>If you have, or had, an illness of one of these.</source>
        <translation>Si vous avez, ou avez eu, une maladie de ce genre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>If you lie on it with bare skin, wash first, and do not share it without a cloth between.</source>
        <translation>Si vous vous allongez dessus peau nue, lavez-vous d’abord, et ne le partagez pas sans un tissu entre les deux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>If you may not use the mat</source>
        <translation>Si vous ne devez pas utiliser le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, hold on and shift your weight slowly. Do not twist.</source>
        <translation>Si vous voulez bouger, tenez-vous et déplacez votre poids lentement. Ne pivotez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your arms a little. Do not slide.</source>
        <translation>Si vous voulez bouger, soulevez un peu les bras. Ne glissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your feet a little. Do not slide.</source>
        <translation>Si vous voulez bouger, soulevez un peu les pieds. Ne glissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your head a little. Do not slide.</source>
        <translation>Si vous voulez bouger, soulevez un peu la tête. Ne glissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift your legs a little. Do not slide.</source>
        <translation>Si vous voulez bouger, soulevez un peu les jambes. Ne glissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>If you want to move, lift yourself a little. Do not slide.</source>
        <translation>Si vous voulez bouger, soulevez-vous un peu. Ne glissez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Ill or feverish</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Maladie ou fièvre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>In Learn</source>
        <translation>Dans Comprendre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>In a lab study it was higher while people lay on the mat. Get up slowly.</source>
        <translation>Dans une étude en laboratoire, elle était plus haute pendant que les gens étaient allongés sur le tapis. Relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>In a lab, blood pressure was higher while people lay on the mat, and the heart beat slower.</source>
        <translation>En laboratoire, la pression artérielle était plus haute pendant que les gens étaient allongés sur le tapis, et le cœur battait plus lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>In a way, most people do it. They press their neck when a headache starts, or rub their feet after a long day of standing.</source>
        <translation>D’une certaine façon, presque tout le monde le fait. On se presse le cou quand un mal de tête commence, ou l’on se frotte les pieds après une longue journée debout.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In and out for the same time. Slower, not bigger.</source>
        <translation>Inspirer et expirer aussi longtemps. Plus lent, pas plus profond.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>In cancer care, massage advice is to check with your team.</source>
        <translation>Pendant les soins d’un cancer, le conseil pour les massages est de voir avec votre équipe soignante.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small study of two weeks, mat users had less neck pain than people who waited. They knew what they were given.</source>
        <translation>Dans une petite étude de deux semaines, les utilisateurs du tapis avaient moins mal au cou que les personnes qui attendaient. Ils savaient ce qu’ils recevaient.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In one small trial, mat users had less pain than people who waited. In another, the pain score moved only in the group that added the mat to exercise. A third saw ease only right after use.</source>
        <translation>Dans un petit essai, les utilisateurs du tapis avaient moins mal que les personnes qui attendaient. Dans un autre, le score de douleur n’a bougé que dans le groupe qui ajoutait le tapis à l’exercice. Un troisième n’a vu un soulagement que juste après l’utilisation.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>In one study, 8 of 91 people gave up because it hurt too much. So it may be that a mat is not for you. Ending early is a good choice, and the minutes still count.</source>
        <translation>Dans une étude, 8 personnes sur 91 ont abandonné parce que cela faisait trop mal. Il se peut donc qu’un tapis ne soit pas pour vous. Terminer plus tôt est un bon choix, et les minutes comptent quand même.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>In one study, older people walked on a mat like cobblestones, or walked as usual. The first had better balance afterwards. But walking is exercise. It says little about standing still on points.</source>
        <translation>Dans une étude, des personnes âgées ont marché sur un tapis imitant des galets, ou ont marché comme d’habitude. Les premières avaient ensuite un meilleur équilibre. Mais marcher est un exercice. Cela dit peu de chose du fait de rester debout sans bouger sur des pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In people with tense, sore muscles only the worst pain went down. Their usual pain did not.</source>
        <translation>Chez des personnes aux muscles tendus et douloureux, seule la douleur la plus forte a diminué. Leur douleur habituelle, non.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>In the best study so far, the mat and plain rest did the same. This is about you alone.</source>
        <translation>Dans la meilleure étude jusqu’ici, le tapis et le simple repos ont fait la même chose. Ceci ne parle que de vous.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>In the end you read what came of it. Before six pairs nothing is said, and before the end only the mean.</source>
        <translation>À la fin, vous lisez ce qui en est sorti. Avant six paires, rien n’est dit, et avant la fin, seulement la moyenne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>In the first minute do nothing special. Just let small breaths out slowly.</source>
        <translation>Pendant la première minute, ne faites rien de spécial. Laissez juste sortir lentement de petits souffles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In through the nose, out through soft, rounded lips. Good when you are short of breath.</source>
        <translation>Inspirer par le nez, expirer par les lèvres souples et arrondies. Convient quand le souffle est court.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>In trials of lasting pain, a drop of 2 points was what people called much better. They looked at weeks. One session proves nothing.</source>
        <translation>Dans des essais sur des douleurs durables, une baisse de 2 points était ce que les gens appelaient beaucoup mieux. Ces essais portaient sur des semaines. Une seule séance ne prouve rien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>In two trials, sleep with the mat was no better than without.</source>
        <translation>Dans deux essais, le sommeil avec le tapis n’était pas meilleur que sans.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>In, one more sip of air, then a long sigh out. A few minutes are enough.</source>
        <translation>Inspirer, encore une gorgée d’air, puis un long soupir. Quelques minutes suffisent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Is “Sound” on in “Settings”, and M not pressed? “Test” plays a bell. The command doctor says whether there is a sound device.</source>
        <translation>« Son » est-il activé dans « Réglages », et M n’a-t-il pas été pressé ? « Essai » joue une cloche. La commande doctor dit s’il y a un périphérique audio.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It began with a bad fall or a crash.</source>
        <translation>Cela a commencé par une mauvaise chute ou un accident.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a blow to the head.</source>
        <translation>Elle est venue après un coup à la tête.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came after a fall or a crash.</source>
        <translation>Cela est venu après une chute ou un accident.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It came at once and is the worst ever.</source>
        <translation>La douleur est venue d’un coup et c’est la pire que vous ayez eue.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It feels like a shock down your spine.</source>
        <translation>Vous sentez comme une décharge le long de la colonne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It gets worse when you cough.</source>
        <translation>C’est pire quand vous toussez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It got better just as much with plain rest.</source>
        <translation>Elle s’est améliorée tout autant avec le simple repos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has a long hold and can make you light-headed.</source>
        <translation>On y retient longtemps le souffle, et la tête peut tourner.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>It has holds. Let go of a hold as soon as it feels tight.</source>
        <translation>On y retient le souffle. Relâchez-le dès que cela devient pénible.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It helps tired muscles while they cool down.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Il aide les muscles fatigués pendant qu’ils refroidissent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>It is here to help you relax. It cannot find out what is wrong with you, and it does not take the place of a doctor.</source>
        <translation>Il est là pour vous aider à vous détendre. Il ne peut pas trouver ce que vous avez, et il ne remplace pas un médecin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better after six weeks.</source>
        <translation>Cela ne va pas mieux après six semaines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is no better when you rest, or worse at night.</source>
        <translation>Cela ne va pas mieux au repos, ou c’est pire la nuit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>It is severe now</source>
        <translation>C’est sévère en ce moment</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It is swollen or hurts, and you are short of breath or your chest hurts.</source>
        <translation>Elle est gonflée ou fait mal, et vous manquez de souffle ou avez mal à la poitrine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It keeps coming back, or gets worse.</source>
        <translation>Cela revient sans cesse, ou s’aggrave.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It loosens muscles, where it touches and elsewhere.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Il relâche les muscles, là où il touche et ailleurs.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>It relaxes a sore back and sends blood there.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Il détend un dos douloureux et y fait venir le sang.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>It sits high between your shoulders.</source>
        <translation>La douleur est haute, entre les épaules.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>It turns sharp, or burns.</source>
        <translation>Cela devient vif, ou brûle.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Itching</source>
        <translation>Démangeaisons</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Just for today</source>
        <translation>Juste pour aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep holding on and step straight back, one foot at a time.</source>
        <translation>Continuez à vous tenir et reculez tout droit, un pied après l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Keep off that spot until a doctor says that you may use it. For the spine that can take a year.</source>
        <translation>Évitez cet endroit jusqu’à ce qu’un médecin dise que vous pouvez l’utiliser. Pour la colonne, cela peut prendre un an.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep off the tailbone and the bony point of the hip.</source>
        <translation>Pas sur le coccyx ni sur la pointe osseuse de la hanche.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep off your tailbone and away from the hollow behind your knees.</source>
        <translation>Évitez le coccyx et le creux des genoux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the inner wrist off the points.</source>
        <translation>Gardez l’intérieur du poignet à l’écart des pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep the points away from the hollow behind the knee.</source>
        <translation>Gardez les pointes à l’écart du creux du genou.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Keep the points away from the hollow behind your knees.</source>
        <translation>Gardez les pointes à l’écart du creux des genoux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep the points off those spots.</source>
        <translation>Gardez les pointes à l’écart de ces endroits.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your chin level and your throat free.</source>
        <translation>Gardez le menton à l’horizontale et la gorge libre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Keep your chin level. Do not force an arch.</source>
        <translation>Gardez le menton à l’horizontale. Ne forcez pas de cambrure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Keep your eyes open if you like. You can stop at any time.</source>
        <translation>Gardez les yeux ouverts si vous voulez. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Keep your head a little raised and breathe as it comes.</source>
        <translation>Gardez la tête un peu surélevée et respirez comme cela vient.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Keeps the screen on.</source>
        <translation>Garde l’écran allumé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kisker and Schöne, 2023</source>
        <translation>Kisker et Schöne, 2023</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Kjellgren and others, 2011</source>
        <translation>Kjellgren et autres, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Knees and shins</source>
        <translation>Genoux et tibias</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Knees bent, for a small and even touch. Do not push your back into an arch.</source>
        <translation>Genoux pliés, pour un contact léger et régulier. Ne poussez pas votre dos jusqu’à le cambrer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Lab study. 32 healthy people lay down with and without a mat, and with and without a calming voice.</source>
        <translation>Étude en laboratoire. 32 personnes en bonne santé se sont allongées avec et sans tapis, et avec et sans voix apaisante.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Laborde and others, 2022</source>
        <translation>Laborde et autres, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Later, sit with bare feet.</source>
        <translation>Plus tard, asseyez-vous pieds nus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat on a firm chair.</source>
        <translation>Posez le tapis à plat sur une chaise ferme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat flat, with a pillow where your head will go.</source>
        <translation>Posez le tapis à plat, avec un oreiller là où ira votre tête.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lay the mat on a table and sit in front of it.</source>
        <translation>Posez le tapis sur une table et asseyez-vous devant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lean back on a seat, in a shirt.</source>
        <translation>S’adosser à un siège, en tee-shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean back slowly and let the seat carry you.</source>
        <translation>Adossez-vous lentement et laissez le siège vous porter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lean forward, off the mat.</source>
        <translation>Penchez-vous en avant, hors du tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Leaning back on a seat</source>
        <translation>Dos contre un siège</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Leaves the dot.</source>
        <translation>Quitte le point.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Leaving</source>
        <translation>Arrêter d’utiliser le programme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Left, Right, Up, Down</source>
        <translation>Gauche, Droite, Haut, Bas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Legs</source>
        <translation>Jambes</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Legs and feet</source>
        <translation>Jambes et pieds</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Legs resting on the mat</source>
        <translation>Jambes posées sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Legs with sore or bulging veins.</source>
        <translation>Des jambes aux veines douloureuses ou saillantes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less pain than in those who waited, in neck and back. How well people got on in daily life with back pain did not change.</source>
        <translation>Moins de douleur que chez ceux qui attendaient, au cou et au dos. La façon dont les gens se débrouillaient au quotidien avec leur mal de dos n’a pas changé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Less stress, better sleep and focus in both groups, and no difference between them. Blood pressure and heart rate did not change.</source>
        <translation>Moins de stress, meilleur sommeil et meilleure concentration dans les deux groupes, et pas de différence entre eux. La pression artérielle et le rythme du cœur n’ont pas changé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Let it dry before you roll it up.</source>
        <translation>Laissez-le sécher avant de le rouler.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Let the air out gently. Do not push.</source>
        <translation>Laissez l’air sortir doucement. Ne poussez pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the back of your neck rest on the curve, chin level.</source>
        <translation>Laissez reposer l’arrière du cou sur l’arrondi, le menton à l’horizontale.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let the weight come bit by bit.</source>
        <translation>Laissez venir le poids peu à peu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Let them rest. Do not lean your weight on them.</source>
        <translation>Laissez-les reposer. N’y appuyez pas votre poids.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your hands or forearms rest, without leaning.</source>
        <translation>Laissez reposer les mains ou les avant-bras, sans appuyer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your palms or forearms rest on the points.</source>
        <translation>Laissez reposer les paumes ou les avant-bras sur les pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Let your weight down slowly.</source>
        <translation>Laissez descendre votre poids lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 1</source>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Level ladder</source>
        <translation>Échelle des niveaux</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your neck rest on the curve.</source>
        <translation>Allongez-vous lentement et laissez la nuque reposer sur l’arrondi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly and let your weight settle, one part at a time.</source>
        <translation>Allongez-vous lentement et laissez votre poids se poser, une partie après l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie back slowly. The floor gives less, so take your time.</source>
        <translation>Allongez-vous lentement. Le sol cède moins, donc prenez votre temps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down and lift your head.</source>
        <translation>Allongez-vous et soulevez la tête.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Lie down for 20 minutes and you will often feel better, mat or no mat. In the best study so far, people who just rested did as well as people on a mat. So you can do rest sessions here and compare.</source>
        <translation>Allongez-vous 20 minutes et vous vous sentirez souvent mieux, avec ou sans tapis. Dans la meilleure étude jusqu’ici, les personnes qui se reposaient simplement ont fait aussi bien que celles sur un tapis. Vous pouvez donc faire ici des séances de repos et comparer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your hips.</source>
        <translation>Allongez-vous, pliez les genoux et soulevez les hanches.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lie down, bend your knees and lift your lower back.</source>
        <translation>Allongez-vous, pliez les genoux et soulevez le bas du dos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, in a shirt.</source>
        <translation>S’allonger sur quelque chose de mou, en tee-shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on something soft, with a bare back.</source>
        <translation>S’allonger sur quelque chose de mou, dos nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with a bare back.</source>
        <translation>S’allonger au sol, dos nu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>Lie on the floor, with the shirt on again.</source>
        <translation>S’allonger au sol, de nouveau en tee-shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Lift mood</source>
        <translation>Remonter l’humeur</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg off the points, then the other.</source>
        <translation>Soulevez une jambe des pointes, puis l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift one leg, then the other, and take the pillow away.</source>
        <translation>Soulevez une jambe, puis l’autre, et retirez le coussin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Lift the part first, slide the pillow under it, then let it down slowly. The guide names no minutes for the pillow. Ours are short.</source>
        <translation>Soulevez d’abord la partie, glissez le coussin dessous, puis reposez-la lentement. Le guide ne donne pas de minutes pour le coussin. Les nôtres sont courtes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your arms straight up off the points.</source>
        <translation>Levez les bras des pointes, à la verticale.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your feet off the points, one at a time.</source>
        <translation>Soulevez les pieds des pointes, l’un après l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your head and take the pillow away.</source>
        <translation>Soulevez la tête et retirez le coussin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lift your hips and take the pillow away.</source>
        <translation>Soulevez les hanches et retirez le coussin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lift yourself, do not slide: thin skin tears.</source>
        <translation>Soulevez-vous, ne glissez pas : une peau fine se déchire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Linden, 2013</source>
        <translation>Linden, 2013</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Long out-breath</source>
        <translation>Longue expiration</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Longer out-breath</source>
        <translation>Expiration plus longue</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin after every session.</source>
        <translation>Regardez votre peau après chaque séance.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Look at your skin afterwards. Stop the mat if you find bruises.</source>
        <translation>Regardez votre peau après. Arrêtez le tapis si vous trouvez des bleus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Look for a small, even touch. Do not press into a strong arch.</source>
        <translation>Cherchez un contact léger et régulier. N’appuyez pas jusqu’à une forte cambrure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looking around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Looks at your data, the program’s parts, the screen, the sound and the backups, and prints what it found. Each line begins with ok, note or wrong. It changes nothing, and holds nothing of what you wrote.</source>
        <translation>Examine vos données, les composants du programme, l’écran, le son et les sauvegardes, et affiche ce qu’elle a trouvé. Chaque ligne commence par ok, note ou problème. Elle ne change rien, et ne contient rien de ce que vous avez écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Loosen muscles</source>
        <translation>Relâcher les muscles</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Lower afterwards</source>
        <translation>Plus bas après</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg onto the mat, then the other.</source>
        <translation>Posez une jambe sur le tapis, puis l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower one leg, then the other, and let them be heavy.</source>
        <translation>Posez une jambe, puis l’autre, et laissez-les être lourdes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and keep your chin level.</source>
        <translation>Reposez la tête lentement et gardez le menton à l’horizontale.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly and let it be heavy.</source>
        <translation>Reposez la tête lentement et laissez-la être lourde.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly, chin level. Keep the points off the front and sides of your neck.</source>
        <translation>Reposez la tête lentement, le menton à l’horizontale. Gardez les pointes à l’écart de l’avant et des côtés du cou.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your head slowly. Keep the points off your ears and temples.</source>
        <translation>Reposez la tête lentement. Gardez les pointes à l’écart des oreilles et des tempes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your hips slowly, off the tailbone.</source>
        <translation>Posez les hanches lentement, pas sur le coccyx.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower your legs slowly and let them be heavy.</source>
        <translation>Posez les jambes lentement et laissez-les être lourdes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lower yourself slowly, without a strong arch.</source>
        <translation>Descendez lentement, sans forte cambrure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Lying on it is good for the posture of the spine.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>S’allonger dessus est bon pour la posture de la colonne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on the floor</source>
        <translation>Sur le sol</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Lying on your back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Lying still with your body in mind can stir things up.</source>
        <translation>Rester sans bouger en pensant à son corps peut remuer des choses.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>M during a session turns the sound off and on again.</source>
        <translation>Pendant une séance, M coupe le son et le remet.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets</source>
        <translation>Aimants</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Magnets and a device in your body</source>
        <translation>Des aimants et un appareil dans votre corps</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Magnets can disturb a device. Not with this mat.</source>
        <translation>Les aimants peuvent perturber un appareil. Pas avec ce tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets did no better than dummy magnets for pain.</source>
        <translation>Contre la douleur, les aimants n’ont pas fait mieux que de faux aimants.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Magnets have been tested for pain. They did no better than dummy magnets.</source>
        <translation>Des aimants ont été testés contre la douleur. Ils n’ont pas fait mieux que de faux aimants.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat</source>
        <translation>Aimants dans le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Magnets in the mat restore a balance in the body.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Les aimants du tapis rétablissent un équilibre dans le corps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Makers do not agree. At least one says not to stand on its mat. Read the leaflet of yours first.</source>
        <translation>Les fabricants ne sont pas d’accord. L’un d’eux au moins dit de ne pas se tenir debout sur son tapis. Lisez d’abord la notice du vôtre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Makers of mats advise asking first if you have a device.</source>
        <translation>Des fabricants de tapis conseillent de demander d’abord si vous avez un appareil.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Makers say that it does no harm to fall asleep on it. Still, do not go to bed on it: 45 minutes is the most that the guide allows. A bell wakes you here.</source>
        <translation>Les fabricants disent qu’il n’y a pas de mal à s’endormir dessus. Ne vous couchez pourtant pas dessus pour la nuit : 45 minutes est le maximum que le guide permet. Ici, une cloche vous réveille.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Makers, web pages</source>
        <translation>Fabricants, pages web</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Makes it from the command line. Without the days it is about all sessions.</source>
        <translation>Le fait en ligne de commande. Sans les jours, il porte sur toutes les séances.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Making it yours</source>
        <translation>À votre façon</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Many mats come with a small pillow for neck and head, with the same points. It is not fixed to the mat. You can put it where you like.</source>
        <translation>Beaucoup de tapis sont vendus avec un petit coussin pour la nuque et la tête, avec les mêmes pointes. Il n’est pas fixé au tapis. Vous pouvez le mettre où vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Many small points draw blood into the skin, and tight muscles let go.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Beaucoup de petites pointes attirent le sang dans la peau, et les muscles tendus se relâchent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Many small points prick at once. For most people it is odd rather than sore.</source>
        <translation>Beaucoup de petites pointes piquent en même temps. Pour la plupart des gens, c’est étrange plutôt que douloureux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Marks and side effects</source>
        <translation>Marques et effets indésirables</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks of the points</source>
        <translation>Marques des pointes</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Marks or soreness still there the next day</source>
        <translation>Marques ou endolorissement encore là le lendemain</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Mat against rest</source>
        <translation>Tapis face au repos</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Mat curved under your neck</source>
        <translation>Tapis arrondi sous la nuque</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Mat or rest?</source>
        <translation>Tapis ou repos ?</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Mid back</source>
        <translation>Milieu du dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Minute by minute</source>
        <translation>Minute par minute</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Minutes and levels follow a guide for those who own such a mat, not a study. In one study of low back pain, 8 of 91 people stopped because it hurt too much.</source>
        <translation>Les minutes et les niveaux suivent un guide pour les personnes qui ont un tel tapis, pas une étude. Dans une étude sur la douleur du bas du dos, 8 personnes sur 91 ont arrêté parce que cela faisait trop mal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes or changes of each area, on the figure. The areas are never ranked.</source>
        <translation>Les minutes ou les variations de chaque zone, sur la silhouette. Les zones ne sont jamais classées.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Minutes per week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Mixed results.</source>
        <translation>Résultats mitigés.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Mood and energy</source>
        <translation>Humeur et énergie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Most aches pass by themselves. A few signs mean that someone should look at you, and some mean right now. For those, call the emergency number of the country you are in.</source>
        <translation>La plupart des douleurs passent toutes seules. Quelques signes veulent dire que quelqu’un devrait vous examiner, et certains, tout de suite. Pour ceux-là, appelez le numéro d’urgence du pays où vous êtes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Most covers come off the foam. Wash the cover by hand in warm soapy water. A machine or a dryer can harm the points.</source>
        <translation>La plupart des housses se retirent de la mousse. Lavez la housse à la main, à l’eau tiède savonneuse. Une machine ou un sèche-linge peut abîmer les pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Most users said they felt better in every way that was asked about.</source>
        <translation>La plupart des utilisateurs ont dit qu’ils se sentaient mieux sur tout ce qui était demandé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Move off it if a leg tingles or goes numb.</source>
        <translation>Écartez-vous-en si une jambe fourmille ou s’engourdit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My feet are numb or slow to mend</source>
        <translation>Mes pieds sont engourdis ou guérissent lentement</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My legs have sore or bulging veins</source>
        <translation>Mes jambes ont des veines douloureuses ou saillantes</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My mat or pillow has magnets</source>
        <translation>Mon tapis ou mon coussin a des aimants</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is sore or broken somewhere</source>
        <translation>Ma peau est douloureuse ou ouverte quelque part</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin is thin and tears easily</source>
        <translation>Ma peau est fine et se déchire facilement</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>My skin reacts to plastic or foam</source>
        <translation>Ma peau réagit au plastique ou à la mousse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>N, Right</source>
        <translation>N, Droite</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Named points and other points did the same, and both did better than none. The exact place may not matter.</source>
        <translation>Les points nommés et les autres points ont fait pareil, et les deux mieux qu’aucun. L’endroit exact ne compte peut-être pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Nape</source>
        <translation>Nuque</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Natural breath</source>
        <translation>Souffle naturel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Neck &amp; shoulders</source>
        <translation>Nuque et épaules</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Neck pain</source>
        <translation>Mal au cou</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by SQLAlchemy and wakepy.</source>
        <translation>Nécessaire à SQLAlchemy et à wakepy.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Needed by pyqtgraph.</source>
        <translation>Nécessaire à pyqtgraph.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles and blood flow</source>
        <translation>Aiguilles et circulation du sang</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles for migraine, 2020</source>
        <translation>Des aiguilles contre la migraine, 2020</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Needles, not mats.</source>
        <translation>Des aiguilles, pas des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Never alone: have somebody in the room.</source>
        <translation>Jamais sans compagnie : ayez quelqu’un dans la pièce.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Never use it while you drive.</source>
        <translation>Ne l’utilisez jamais au volant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No clear difference from dummy magnets.</source>
        <translation>Pas de différence nette avec de faux aimants.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>No mat. Get medical advice today.</source>
        <translation>Pas de tapis. Demandez un avis médical aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>No needles are used, and the skin is not meant to be pierced.</source>
        <translation>Il n’y a pas d’aiguilles, et la peau n’est pas censée être percée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>No one to compare with.</source>
        <translation>Personne à qui comparer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>No pillow?</source>
        <translation>Pas de coussin ?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Leg pain with numbness or weakness needs a doctor.</source>
        <translation>Aucune étude de tapis. Une douleur de jambe avec engourdissement ou faiblesse demande un médecin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>No study of mats. Some people like it for head and neck tension. Other ways to press or needle gave mixed results.</source>
        <translation>Aucune étude de tapis. Certaines personnes l’apprécient pour les tensions de la tête et de la nuque. D’autres façons de presser ou de piquer ont donné des résultats mitigés.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>No window</source>
        <translation>Pas de fenêtre</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it, so we do not say it.</source>
        <translation>Personne ne l’a mesuré, donc nous ne le disons pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured it. Healthy blood is already almost full of oxygen. Slow breathing calms you, but adds none.</source>
        <translation>Personne ne l’a mesuré. Un sang sain est déjà presque plein d’oxygène. Respirer lentement vous calme, mais n’en ajoute pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Nobody has measured them in mat users. The stress hormone cortisol did not change.</source>
        <translation>Personne ne les a mesurées chez des utilisateurs de tapis. Le cortisol, l’hormone du stress, n’a pas changé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Nobody has tested how often is best, or how fast to go on. Once a day is plenty at first. If marks or soreness are still there the next day, take a day off.</source>
        <translation>Personne n’a testé quelle fréquence est la meilleure, ni à quelle vitesse avancer. Au début, une fois par jour est bien assez. Si des marques ou un endolorissement sont encore là le lendemain, prenez un jour de repos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not after a knock to the head. Ask a doctor first.</source>
        <translation>Pas après un choc à la tête. Demandez d’abord à un médecin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not enough to tell.</source>
        <translation>Pas assez pour conclure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Not for the mat</source>
        <translation>Pas pour le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Not for the night</source>
        <translation>Pas pour la nuit</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not here during pregnancy.</source>
        <translation>Pas ici pendant la grossesse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not now, and not until a doctor says that it is over.</source>
        <translation>Pas maintenant, et pas avant qu’un médecin dise que c’est passé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Not on a fresh injury.</source>
        <translation>Pas sur une blessure récente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not on cracked heels or sore skin.</source>
        <translation>Pas sur des talons crevassés ni sur une peau douloureuse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on that spot</source>
        <translation>Pas à cet endroit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not on the mat</source>
        <translation>Pas sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Not seen in a journal, and the authors sell the products. We do not count it.</source>
        <translation>Pas vu dans une revue, et les auteurs vendent les produits. Nous ne le comptons pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Not while standing, or if deep breaths make you panic. Stop if you tingle or feel dizzy.</source>
        <translation>Pas debout, ni si les respirations profondes vous font paniquer. Arrêtez en cas de fourmillements ou de vertige.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Not with sore veins, or with a blood clot now or lately.</source>
        <translation>Pas avec des veines douloureuses, ni avec un caillot de sang, maintenant ou récemment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Notice how prickly it is. You can rate the first minute at the end.</source>
        <translation>Remarquez à quel point cela picote. Vous pourrez évaluer la première minute à la fin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Now, or lately.</source>
        <translation>Maintenant, ou récemment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Numb groin, weak legs or trouble passing urine? Get medical help now.</source>
        <translation>Entrejambe engourdi, jambes faibles ou difficulté à uriner ? Demandez une aide médicale tout de suite.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Numbness that lasted</source>
        <translation>Engourdissement qui a duré</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Of 91 people, 8 stopped because it hurt too much. One had red, itching skin.</source>
        <translation>Sur 91 personnes, 8 ont arrêté parce que cela faisait trop mal. Une avait la peau rouge et qui démangeait.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Olsson and von Scheele, 2011</source>
        <translation>Olsson et von Scheele, 2011</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a graph</source>
        <translation>Sur un graphique</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On a rating</source>
        <translation>Sur une évaluation</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>On days that count, “Choose” says what the day asks for. One press takes it. It is an offer: on other days do as you like.</source>
        <translation>Les jours qui comptent, « Choisir » dit ce que le jour demande. Un appui suffit pour le prendre. C’est une offre : les autres jours, faites comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>On how many days there was a session. There is no streak and no score.</source>
        <translation>Combien de jours il y a eu une séance. Il n’y a ni série à tenir ni score.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>On the figure</source>
        <translation>Sur la silhouette</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>On the first day many breathed too much air, and it was not more relaxing. After a week hardly anyone did.</source>
        <translation>Le premier jour, beaucoup respiraient trop d’air, et ce n’était pas plus relaxant. Après une semaine, presque plus personne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On the floor, knees bent</source>
        <translation>Sur le sol, genoux pliés</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>On the mat</source>
        <translation>Sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>On the mat, blood pressure was higher in one study.</source>
        <translation>Sur le tapis, la pression artérielle était plus haute dans une étude.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>On the page “Choose”, press an area of the figure, or pick what you would like at the top, such as “Unwind”. The card on the right shows the plan: position, surface, clothing, minutes and breathing.</source>
        <translation>Sur la page « Choisir », appuyez sur une zone de la silhouette, ou prenez en haut ce que vous souhaitez, par exemple « Se détendre ». La fiche à droite montre le plan : position, support, tenue, minutes et respiration.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <source>On your back, knees bent</source>
        <translation>Sur le dos, genoux pliés</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>One dot for each day. Bigger and darker means more minutes.</source>
        <translation>Un point pour chaque jour. Plus grand et plus foncé : plus de minutes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One eye is red and hurts.</source>
        <translation>Un œil est rouge et fait mal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One lab study saw signs of more blood flow in the back. Nothing shows more than that.</source>
        <translation>Une étude en laboratoire a vu des signes d’une circulation plus forte dans le dos. Rien ne montre plus que cela.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg</source>
        <translation>Une jambe</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One leg is newly swollen, hot or sore</source>
        <translation>Une jambe est gonflée, chaude ou douloureuse depuis peu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>One leg is newly swollen, warm or red, or a vein is hard and sore.</source>
        <translation>Une jambe est gonflée, chaude ou rouge depuis peu, ou une veine est dure et douloureuse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>One leg newly swollen, hot or sore</source>
        <translation>Une jambe gonflée, chaude ou douloureuse depuis peu</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>One leg newly swollen, hot or sore? No mat. Get medical advice today.</source>
        <translation>Une jambe gonflée, chaude ou douloureuse depuis peu ? Pas de tapis. Demandez un avis médical aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>One lower or higher. Digits work too; for 10, type 1 and 0.</source>
        <translation>Un de moins ou de plus. Les chiffres marchent aussi ; pour 10, tapez 1 et 0.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One maker of mats says that you should never be alone on it.</source>
        <translation>Un fabricant de tapis dit de ne jamais rester dessus sans personne à côté.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>One maker says not to lie face down on a mat. Others say you may. We leave it out.</source>
        <translation>Un fabricant dit de ne pas s’allonger à plat ventre sur un tapis. D’autres disent qu’on le peut. Nous ne le proposons pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>One session says next to nothing. When people did the very same thing three times, they felt quite different after each.</source>
        <translation>Une seule séance ne dit presque rien. Quand des gens ont fait trois fois exactement la même chose, ils se sentaient assez différemment après chacune.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>One small pillow, five places.</source>
        <translation>Un petit coussin, cinq endroits.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>One swollen, hot or sore leg should be looked at today.</source>
        <translation>Une jambe gonflée, chaude ou douloureuse est à faire examiner aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>One trial looked for it and saw no change.</source>
        <translation>Un essai l’a cherché et n’a vu aucun changement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the head. Never the face, eyes, ears or temples.</source>
        <translation>Seulement l’arrière de la tête. Jamais le visage, les yeux, les oreilles ni les tempes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the back of the neck. Never the front or the sides.</source>
        <translation>Seulement l’arrière du cou. Jamais l’avant ni les côtés.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Only the calf, never the shin.</source>
        <translation>Seulement le mollet, jamais le tibia.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Open “How to” on the card. It shows step by step how to get on the mat and how to get up again.</source>
        <translation>Ouvrez « Comment faire » sur la fiche. Cela montre pas à pas comment s’installer sur le tapis et comment se relever.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Opens on two years of made-up sessions in a folder of its own. Yours are not touched.</source>
        <translation>S’ouvre sur deux ans de séances inventées dans un dossier à part. Les vôtres ne sont pas touchées.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Opens the session.</source>
        <translation>Ouvre la séance.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or about to drive, or on something that dulls you.</source>
        <translation>Ou vous allez conduire, ou avez pris quelque chose qui engourdit les sens.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or rheumatism that flares up now.</source>
        <translation>Ou un rhumatisme en poussée en ce moment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or they get little blood.</source>
        <translation>Ou ils reçoivent peu de sang.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or thinking of your body does.</source>
        <translation>Ou penser à votre corps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or to glue or dyes.</source>
        <translation>Ou à la colle ou aux teintures.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you bleed or bruise easily.</source>
        <translation>Ou vous saignez ou avez des bleus facilement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you get medical care for it now.</source>
        <translation>Ou vous recevez des soins pour cela en ce moment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you had a stroke.</source>
        <translation>Ou vous avez eu un AVC.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you have taken steroids for a long time.</source>
        <translation>Ou vous prenez des corticoïdes depuis longtemps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Or you take medicine for it.</source>
        <translation>Ou vous prenez un médicament pour cela.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Other ways of pressing were studied, not mats.</source>
        <translation>D’autres façons de presser ont été étudiées, pas les tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Our own choice</source>
        <translation>Notre propre choix</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Over four weeks your pain before sessions has gone up by 2 points or more.</source>
        <translation>En quatre semaines, votre douleur avant les séances a augmenté de 2 points ou plus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>P, Page up</source>
        <translation>P, Page précédente</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Paced breath can stir up panic, so breathe as you like.</source>
        <translation>Un souffle cadencé peut réveiller la panique, donc respirez comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Page up, Page down</source>
        <translation>Page précédente, Page suivante</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pain was the same after 2 and 14 weeks. Right after use people felt some ease. 8 people stopped because it hurt too much.</source>
        <translation>La douleur était la même après 2 et 14 semaines. Juste après l’utilisation, les gens sentaient un certain soulagement. 8 personnes ont arrêté parce que cela faisait trop mal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Patterns with holds stay hidden at first. Settings list the reasons against them; if none is true for you, switch them on there. There is no fast breathing here at all.</source>
        <translation>Les rythmes où l’on retient le souffle sont d’abord cachés. Les raisons de s’en abstenir sont dans Réglages ; si aucune n’est vraie pour vous, activez-les là. Il n’y a ici aucune respiration rapide.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on, for a presenter’s button.</source>
        <translation>Pause et reprise, pour le bouton d’une télécommande.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Pause and go on. The play key of a keyboard does it too.</source>
        <translation>Pause et reprise. La touche de lecture d’un clavier le fait aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>People like to use it when they are tense, after a run, while they sit still and breathe, or before they go to bed.</source>
        <translation>On aime l’utiliser quand on est tendu, après la course, pendant que l’on reste assis à respirer, ou avant d’aller se coucher.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>People new to slow breathing followed a pace of 6 breaths a minute for a week.</source>
        <translation>Des personnes qui découvraient la respiration lente ont suivi une cadence de 6 respirations par minute pendant une semaine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>People relaxed on the mat, and just as much when they rested without one. Taking the time may be what counts.</source>
        <translation>Les gens se sont détendus sur le tapis, et tout autant en se reposant sans tapis. C’est peut-être de prendre le temps qui compte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Picking the best. With eight areas and eight sessions each, there is a chance of 1 in 3 that one looks better by luck alone. So we do not rank them.</source>
        <translation>Choisir la meilleure. Avec huit zones et huit séances chacune, il y a une chance de 1 sur 3 que l’une paraisse meilleure par pur hasard. C’est pourquoi nous ne les classons pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your head</source>
        <translation>Coussin sous la tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your hips</source>
        <translation>Coussin sous les hanches</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your legs</source>
        <translation>Coussin sous les jambes</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your lower back</source>
        <translation>Coussin sous le bas du dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Pillow under your neck</source>
        <translation>Coussin sous la nuque</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pittler, 2008, on magnets</source>
        <translation>Pittler, 2008, sur les aimants</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Plastic, foam, glue or dye irritates you</source>
        <translation>Plastique, mousse, colle ou teinture vous irrite</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Please answer the safety questions before you use the mat.</source>
        <translation>Veuillez répondre aux questions de sécurité avant d’utiliser le tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Points and a hard floor press on bone too.</source>
        <translation>Les pointes et un sol dur appuient aussi sur l’os.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Posture</source>
        <translation>Posture</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Practice at one’s own slow pace</source>
        <translation>S’exercer à sa propre cadence lente</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Press Esc twice, or press Space and stay still for a while. Then roll to your side, sit for a minute, and get up slowly.</source>
        <translation>Appuyez deux fois sur Échap, ou appuyez sur Espace et restez un moment sans bouger. Puis roulez sur le côté, asseyez-vous une minute, et relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Press Space or click anywhere to pause, and again to go on. Press Esc twice to end early. That is never wrong, and the minutes count.</source>
        <translation>Appuyez sur Espace ou cliquez n’importe où pour faire une pause, et encore une fois pour continuer. Appuyez deux fois sur Échap pour terminer plus tôt. Ce n’est jamais une erreur, et les minutes comptent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Press an area to choose it. Press another to choose that one in its place.</source>
        <translation>Appuyez sur une zone pour la choisir. Appuyez sur une autre pour la choisir à sa place.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Press it twice to end the session.</source>
        <translation>Appuyez deux fois pour terminer la séance.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Press your forearms and hands beside the mat to take weight off your back.</source>
        <translation>Appuyez les avant-bras et les mains à côté du tapis pour alléger le dos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Press “Add a reminder” in “Settings”.</source>
        <translation>Appuyez sur « Ajouter un rappel » dans « Réglages ».</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing a point for the bowels, 2014</source>
        <translation>Presser un point pour l’intestin, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing certain points takes tension off the nerve.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Presser certains points enlève de la tension au nerf.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Pressing near a clot can do harm. Wait until a doctor clears it.</source>
        <translation>Appuyer près d’un caillot peut faire du mal. Attendez l’accord d’un médecin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for back pain, 2021</source>
        <translation>Presser des points contre le mal de dos, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for hay fever, 2021</source>
        <translation>Presser des points contre le rhume des foins, 2021</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for migraine, 2024</source>
        <translation>Presser des points contre la migraine, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing points for worn knees, 2017</source>
        <translation>Presser des points contre l’usure des genoux, 2017</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Pressing points on the body is a very old custom from the East. It goes with the belief in a force that flows along lines in the body. We tell you about it as a belief, not as a fact.</source>
        <translation>Presser des points du corps est une très vieille coutume venue d’Orient. Elle va avec la croyance en une force qui circule le long de lignes du corps. Nous vous en parlons comme d’une croyance, pas comme d’un fait.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Pressing set points with a finger helped hay fever in one small trial. A mat does not reach those points well.</source>
        <translation>Presser certains points avec un doigt a aidé contre le rhume des foins dans un petit essai. Un tapis n’atteint pas bien ces points.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Pressing the neck, 2012</source>
        <translation>Presser le cou, 2012</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Prickly at first is normal. It is about at its strongest now and usually fades.</source>
        <translation>Au début, il est normal que cela picote. C’est à peu près au plus fort maintenant, et cela s’estompe en général.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Progress and how to read it</source>
        <translation>L’évolution et comment la lire</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Pursed lips</source>
        <translation>Lèvres pincées</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Put a cloth between. Stop if your skin reacts.</source>
        <translation>Mettez un tissu entre les deux. Arrêtez si votre peau réagit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put both feet flat and keep your neck free.</source>
        <translation>Posez les deux pieds à plat et gardez la nuque libre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Put it away with the points down or against a wall, where small children cannot get at it.</source>
        <translation>Rangez-le les pointes vers le bas ou contre un mur, là où les petits enfants ne peuvent pas l’atteindre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Put the mat against the back of a sofa or a chair. Wear a cotton shirt and lean back slowly.</source>
        <translation>Mettez le tapis contre le dossier d’un canapé ou d’une chaise. Portez un tee-shirt en coton et adossez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on a firm, level floor, next to a wall or a heavy chair.</source>
        <translation>Posez le tapis sur un sol ferme et plat, près d’un mur ou d’une chaise lourde.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Put the mat on the floor in front of a firm chair.</source>
        <translation>Posez le tapis au sol devant une chaise ferme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Putting it away</source>
        <translation>Le ranger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Raised moles and warts. With eczema or psoriasis, wear a shirt.</source>
        <translation>Des grains de beauté en relief et des verrues. En cas d’eczéma ou de psoriasis, portez un tee-shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Rate tension before and after. The first session of a day on the mat or at rest is the one that counts.</source>
        <translation>Évaluez la tension avant et après. La première séance d’une journée, sur le tapis ou au repos, est celle qui compte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Ratings often go down after you rest, with or without a mat. So no graph says that the mat did it. The page about your own graphs tells how many sessions it takes to say something.</source>
        <translation>Les évaluations baissent souvent après un repos, avec ou sans tapis. Aucun graphique ne dit donc que c’est grâce au tapis. La page sur vos propres graphiques indique combien de séances il faut pour pouvoir dire quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else.</source>
        <translation>Lu dans un résumé fait par quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Read in a summary by someone else. Hands, not mats.</source>
        <translation>Lu dans un résumé fait par quelqu’un d’autre. Des mains, pas des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Reading your own graphs</source>
        <translation>Lire vos propres graphiques</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Reads it back.</source>
        <translation>Le relit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Red or pink skin</source>
        <translation>Peau rouge ou rose</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Red or pink skin, and small dents where the points were.</source>
        <translation>Une peau rouge ou rose, et de petits creux là où étaient les pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Relaxing can make me panic</source>
        <translation>Me détendre peut me faire paniquer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders and the tray</source>
        <translation>Les rappels et la zone de notification</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>Reminders come while the program is open. With “Stay in the tray”, closing the window only puts it away. Where the desktop has no tray, that is not offered.</source>
        <translation>Les rappels viennent tant que le programme est ouvert. Avec « Rester dans la zone de notification », fermer la fenêtre ne fait que la ranger. Là où le bureau n’a pas de zone de notification, cela n’est pas proposé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>Rest is the thing to beat</source>
        <translation>Faire mieux que le repos</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest there for 10 to 20 seconds.</source>
        <translation>Reposez-vous là pendant 10 à 20 secondes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your arms at your sides.</source>
        <translation>Laissez reposer les bras le long du corps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Rest your feet on the points and let the weight come bit by bit.</source>
        <translation>Posez les pieds sur les pointes et laissez venir le poids peu à peu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>Resting alone often does this too. People lie down when they feel worse than usual, and some of that passes by itself. In the best study so far, people who rested without a mat did just as well.</source>
        <translation>Le repos seul fait souvent cela aussi. On s’allonge quand on se sent plus mal que d’habitude, et une partie de cela passe tout seul. Dans la meilleure étude jusqu’ici, les personnes qui se reposaient sans tapis ont fait tout aussi bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Rhythm</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Right after, or for good? A lower number after a session is not a better month. For that, look at your numbers before sessions, over weeks.</source>
        <translation>Juste après, ou durablement ? Un chiffre plus bas après une séance n’est pas un meilleur mois. Pour cela, regardez vos chiffres avant les séances, sur des semaines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side and rest there for 10 to 20 seconds.</source>
        <translation>Roulez sur un côté et reposez-vous là pendant 10 à 20 secondes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll to one side, clear of the mat, in one go. If it sticks, peel it off.</source>
        <translation>Roulez sur un côté, hors du tapis, d’un seul mouvement. S’il colle, décollez-le.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Roll to your side to get up, and take your time.</source>
        <translation>Roulez sur le côté pour vous relever, et prenez votre temps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Roll up a towel and put it under the head end of the mat, so that the mat curves.</source>
        <translation>Roulez une serviette et mettez-la sous le bout du tapis, côté tête, pour qu’il s’arrondisse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Roll up a towel and put it under the head end of the mat. Then the mat curves up to meet your neck.</source>
        <translation>Roulez une serviette et mettez-la sous le bout du tapis, côté tête. Le tapis se relève alors et rejoint votre nuque.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Runs the clock of a session twenty times faster, to see how one goes. Such sessions are marked.</source>
        <translation>Fait tourner l’horloge d’une séance vingt fois plus vite, pour voir comment elle se passe. Ces séances sont signalées.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Saha and others, 2016</source>
        <translation>Saha et autres, 2016</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Say how it is now, or skip it.</source>
        <translation>Dites comment c’est maintenant, ou passez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Say what you are used to. If the mat is new to you, begin on a sofa or chair. “Your mat” asks whether you have a pillow with points and whether there are magnets.</source>
        <translation>Dites ce dont vous avez l’habitude. Si le tapis est nouveau pour vous, commencez sur un canapé ou une chaise. « Votre tapis » demande si vous avez un coussin à pointes et s’il y a des aimants.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sciatic pain</source>
        <translation>Sciatique</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Scroll down on the page “Progress”. Read what a comparison can show, choose 10 or 14 pairs, and press “Begin the comparison”.</source>
        <translation>Descendez sur la page « Évolution ». Lisez ce qu’une comparaison peut montrer, choisissez 10 ou 14 paires, et appuyez sur « Commencer la comparaison ».</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Search.</source>
        <translation>Chercher.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Seated, feet on the mat</source>
        <translation>Sur un siège, pieds sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor soon</source>
        <translation>Voyez un médecin bientôt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>See a doctor today</source>
        <translation>Voyez un médecin aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Sex suddenly feels numb, or an erection fails.</source>
        <translation>Vous sentez soudain un engourdissement lors des rapports, ou une érection ne vient pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Shake out your hands and look at your skin.</source>
        <translation>Secouez les mains et regardez votre peau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Shao and others, 2024</source>
        <translation>Shao et autres, 2024</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Shoulders and upper back</source>
        <translation>Épaules et haut du dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Sighs</source>
        <translation>Soupirs</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Signs that need a doctor, not a mat.</source>
        <translation>Les signes qui demandent un médecin, pas un tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down and rest your feet on the points.</source>
        <translation>Asseyez-vous et posez les pieds sur les pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down just below the lower edge of the mat.</source>
        <translation>Asseyez-vous juste en dessous du bord inférieur du tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down slowly and spread your weight evenly.</source>
        <translation>Asseyez-vous lentement et répartissez bien votre poids.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit down with the mat in front of you.</source>
        <translation>Asseyez-vous avec le tapis devant vous.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 seconds and look at your soles.</source>
        <translation>Restez sur le siège 30 secondes et regardez la plante de vos pieds.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for 30 to 60 seconds.</source>
        <translation>Restez sur le siège 30 à 60 secondes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit for a minute.</source>
        <translation>Asseyez-vous une minute.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Sit on a firm chair and rest your feet on the mat, with socks on.</source>
        <translation>Asseyez-vous sur une chaise ferme et posez les pieds sur le tapis, en chaussettes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit or lie down and lift one leg.</source>
        <translation>Asseyez-vous ou allongez-vous et soulevez une jambe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sit tall, then lean back slowly, upper back last.</source>
        <translation>Asseyez-vous le dos droit, puis adossez-vous lentement, le haut du dos en dernier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Sitting on the mat</source>
        <translation>Position assise sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that feels less</source>
        <translation>Une peau qui sent moins</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Skin that flares up or sticks out does better with cloth between.</source>
        <translation>Une peau qui s’enflamme ou qui ressort supporte mieux le tapis avec un tissu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Skin that is cut, sore, burnt or infected, a rash, or a new tattoo.</source>
        <translation>Une peau coupée, douloureuse, brûlée ou infectée, une éruption, ou un tatouage récent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Skipped answers. If you rate only the good sessions, the graph looks too good. It always says how many were rated.</source>
        <translation>Les réponses sautées. Si vous n’évaluez que les bonnes séances, le graphique a l’air trop bon. Il dit toujours combien ont été évaluées.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under that leg, points up, then lower both legs slowly.</source>
        <translation>Glissez le coussin sous cette jambe, pointes vers le haut, puis reposez les deux jambes lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your head, points up.</source>
        <translation>Glissez le coussin sous l’arrière de la tête, pointes vers le haut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under the back of your neck, points up.</source>
        <translation>Glissez le coussin sous l’arrière du cou, pointes vers le haut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your hips, points up and off the tailbone.</source>
        <translation>Glissez le coussin sous les hanches, pointes vers le haut et pas sous le coccyx.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Slide the pillow under your lower back, points up.</source>
        <translation>Glissez le coussin sous le bas du dos, pointes vers le haut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Sliding feels like a light scratch. Lift the part that you want to move.</source>
        <translation>Glisser donne l’impression d’une légère griffure. Soulevez la partie que vous voulez bouger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and even</source>
        <translation>Lent et égal</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Slow and small. There is no need to breathe deeply.</source>
        <translation>Lent et petit. Il n’est pas nécessaire de respirer profondément.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slow breathing calms most people. That has been studied a lot, and far better than mats have.</source>
        <translation>La respiration lente calme la plupart des gens. Cela a été beaucoup étudié, et bien mieux que les tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Slow breathing lets the heartbeat vary more, which goes with calm, during it and after.</source>
        <translation>La respiration lente laisse le rythme du cœur varier davantage, ce qui va avec le calme, pendant et après.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Slower, deeper breaths and more blood bring more oxygen to body and brain.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Des souffles plus lents et plus profonds, et plus de sang, apportent plus d’oxygène au corps et au cerveau.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>Slower, not bigger.</source>
        <translation>Plus lent, pas plus profond.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>Small box</source>
        <translation>Petit carré</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small trial with 36 people with tense, sore back or neck. A mat for 15 minutes a day, 3 weeks.</source>
        <translation>Petit essai avec 36 personnes au dos ou au cou tendu et douloureux. Un tapis 15 minutes par jour, 3 semaines.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, a single visit.</source>
        <translation>Petit, une seule visite.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, and everyone knew who had a mat. We saw no numbers that compare the groups.</source>
        <translation>Petit, et tout le monde savait qui avait un tapis. Nous n’avons pas vu de chiffres qui comparent les groupes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, no dummy points. Fingers on the face and hands, not mats.</source>
        <translation>Petit, pas de faux points. Des doigts sur le visage et les mains, pas des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, right after only.</source>
        <translation>Petit, juste après seulement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small, two weeks, and everyone knew who had a mat.</source>
        <translation>Petits, deux semaines, et tout le monde savait qui avait un tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Small. It is why the pace here slows down over several sessions.</source>
        <translation>Petit. C’est la raison pour laquelle la cadence ralentit ici sur plusieurs séances.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>So no pace can claim to beat another.</source>
        <translation>Aucune cadence ne peut donc prétendre en battre une autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/levels.toml"/>
        <source>Sofa or chair</source>
        <translation>Canapé ou chaise</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soft organs lie here. Some makers say never to lie on the belly.</source>
        <translation>Des organes mous se trouvent ici. Certains fabricants disent de ne jamais s’allonger sur le ventre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/areas.toml"/>
        <location filename="../../resources/content/zones.toml"/>
        <source>Soles</source>
        <translation>Plantes des pieds</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which comes first. Two such days make a pair. Nothing is hidden from you, and you can stop when you like.</source>
        <translation>Certains jours, vous vous allongez sur le tapis, certains jours, vous vous reposez sans lui. Le hasard décide lequel vient en premier. Deux jours de ce genre forment une paire. Rien ne vous est caché, et vous pouvez arrêter quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>Some days you lie on the mat, some days you rest without it. Chance decides which. Two such days make a pair.</source>
        <translation>Certains jours, vous vous allongez sur le tapis, certains jours, vous vous reposez sans lui. Le hasard décide lesquels. Deux jours de ce genre forment une paire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Some mats have magnets in them. It is said that they bring the body back into balance and help it mend faster.</source>
        <translation>Certains tapis contiennent des aimants. On dit qu’ils remettent le corps en équilibre et l’aident à guérir plus vite.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Some people like it for head and neck tension. Stop if it makes things worse.</source>
        <translation>Certaines personnes l’apprécient pour les tensions de la tête et de la nuque. Arrêtez si cela aggrave les choses.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Something goes numb, or an arm or a leg tingles.</source>
        <translation>Quelque chose s’engourdit, ou un bras ou une jambe fourmille.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>Something there has to get well first.</source>
        <translation>Quelque chose doit d’abord y guérir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin here</source>
        <extracomment>Stands on a small button</extracomment>
        <translation>Peau douloureuse ou ouverte ici</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Sore or broken skin needs time without the points.</source>
        <translation>Une peau douloureuse ou ouverte a besoin de temps sans les pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Soreness</source>
        <translation>Endolorissement</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Sound and graphs as numbers. With OpenBLAS, LAPACK and the GCC runtime; their licences stand below its own.</source>
        <translation>Sons et graphiques sous forme de nombres. Avec OpenBLAS, LAPACK et la bibliothèque d’exécution de GCC ; leurs licences se trouvent sous la sienne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Sound off and on.</source>
        <translation>Couper le son et le remettre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Space, Enter</source>
        <translation>Espace, Entrée</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to Linux desktops.</source>
        <translation>Parle aux bureaux Linux.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Speaks to X11 screens; inside the one-folder program for Linux.</source>
        <translation>Parle aux écrans X11 ; dans le programme en un dossier pour Linux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand for a moment before you walk.</source>
        <translation>Restez debout un moment avant de marcher.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stand only if the leaflet of your mat allows it. Keep your eyes open.</source>
        <translation>Ne vous tenez debout que si la notice de votre tapis le permet. Gardez les yeux ouverts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand the mat against the back of the seat, points towards you.</source>
        <translation>Dressez le tapis contre le dossier du siège, pointes vers vous.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up holding on to something.</source>
        <translation>Levez-vous en vous tenant à quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Stand up slowly.</source>
        <translation>Levez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <location filename="../../resources/content/positions.toml"/>
        <source>Standing on the mat</source>
        <translation>Debout sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Standing on the mat is not for you while you feel faint.</source>
        <translation>Se tenir debout sur le tapis n’est pas pour vous tant que vous avez des malaises.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Starts the programs that bring everything along. The exception lets it go with programs of any licence.</source>
        <translation>Démarre les programmes qui apportent tout. L’exception lui permet d’accompagner des programmes de toute licence.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Starts the session; after it, saves it.</source>
        <translation>Démarre la séance ; après elle, l’enregistre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay for 10 minutes, or less. A short session counts too.</source>
        <translation>Restez 10 minutes, ou moins. Une séance courte compte aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>Stay still for a moment. Let small, slow breaths out.</source>
        <translation>Restez un moment sans bouger. Laissez sortir de petits souffles lents.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Stay with one step for about three sessions before you try the next one.</source>
        <translation>Restez à un palier pendant environ trois séances avant d’essayer le suivant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Step straight down and straight off. Do not walk or turn on the points.</source>
        <translation>Montez à la verticale et descendez à la verticale. Ne marchez pas et ne tournez pas sur les pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Step straight down with both feet. Do not walk or twist on the mat.</source>
        <translation>Montez à la verticale avec les deux pieds. Ne marchez pas et ne pivotez pas sur le tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Still there the next day?</source>
        <translation>Encore là le lendemain ?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>Stop and get help now</source>
        <translation>Arrêtez et demandez de l’aide tout de suite</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Stop if it turns sharp, or if you feel numb or dizzy.</source>
        <translation>Arrêtez si la douleur devient vive, ou si vous ressentez un engourdissement ou un vertige.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Stop the mat if you get a rash.</source>
        <translation>Arrêtez le tapis en cas d’éruption.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Stop, and ask a pharmacist or doctor</source>
        <translation>Arrêtez, et demandez à un pharmacien ou à un médecin</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Stuffy nose</source>
        <translation>Nez pris</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Such as hearing voices.</source>
        <translation>Par exemple entendre des voix.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, 2019</source>
        <translation>Szulczewski, 2019</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Szulczewski, on advice</source>
        <translation>Szulczewski, sur les conseils</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>Take it away if an arm tingles or you feel dizzy.</source>
        <translation>Retirez-le si un bras fourmille ou si vous avez un vertige.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Take the pillow away if an arm or a leg tingles, or if you feel dizzy.</source>
        <translation>Retirez le coussin si un bras ou une jambe fourmille, ou si vous avez un vertige.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Takes the rating back.</source>
        <translation>Efface l’évaluation.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Taking it elsewhere</source>
        <translation>Emporter les données ailleurs</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Taking the time may matter more than the points. A rest without the mat counts too.</source>
        <translation>Prendre le temps compte peut-être plus que les pointes. Un repos sans le tapis compte aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The Up key adds five minutes, as far as the plan allows it. The Down key takes them away.</source>
        <translation>La touche Haut ajoute cinq minutes, dans la limite du plan. La touche Bas les retire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The advice helps, says its title.</source>
        <translation>Le conseil aide, dit son titre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The body map</source>
        <translation>La carte du corps</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The bony tips of the spine sting more. A folded cloth there helps.</source>
        <translation>Les saillies osseuses de la colonne picotent davantage. Un tissu plié à cet endroit aide.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The box on the card says which step you are on and what comes next. Nothing grows by itself: you press for more. The small sign beside it shows where each number comes from.</source>
        <translation>La case de la fiche dit à quel palier vous êtes et ce qui vient ensuite. Rien n’augmente tout seul : c’est vous qui appuyez pour aller plus loin. Le petit signe à côté montre d’où vient chaque chiffre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/patterns.toml"/>
        <source>The box with sides of four seconds.</source>
        <translation>Le carré avec des côtés de quatre secondes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>The breath slows down bit by bit. Slower, not bigger.</source>
        <translation>Le souffle ralentit peu à peu. Plus lent, pas plus profond.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The command doctor</source>
        <translation>La commande doctor</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>The day after, “History” asks about marks, soreness and the night. You can leave that out.</source>
        <translation>Le lendemain, « Historique » vous interroge sur les marques, l’endolorissement et la nuit. Vous pouvez ne pas répondre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/cautions.toml"/>
        <source>The edges of the shoulder blades sting more. A folded cloth there helps.</source>
        <translation>Les bords des omoplates picotent davantage. Un tissu plié à cet endroit aide.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The face and temples have thin skin, and the eyes are close.</source>
        <translation>Le visage et les tempes ont la peau fine, et les yeux sont proches.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>The figure shows your body from the front and from behind. Left and right are yours: from behind, your left is on the left. In a small window you see one side; “Front” and “Back” turn it.</source>
        <translation>La silhouette montre votre corps de face et de dos. La gauche et la droite sont les vôtres : de dos, votre gauche est à gauche. Dans une petite fenêtre, vous voyez un seul côté ; « Face » et « Dos » la tournent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The firmer the surface, the more the points press.</source>
        <translation>Plus le support est ferme, plus les pointes appuient.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The folder can be elsewhere. Name it after --data-dir at the start, or in MATCOMPANION_DATA_DIR.</source>
        <translation>Le dossier peut être ailleurs. Nommez-le après --data-dir au démarrage, ou dans MATCOMPANION_DATA_DIR.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The graphs</source>
        <translation>Les graphiques</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The graphs.</source>
        <translation>Les graphiques.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The groin is tender, and lying face down is not offered.</source>
        <translation>L’aine est sensible, et la position à plat ventre n’est pas proposée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide and the makers of mats advise asking first in pregnancy.</source>
        <translation>Le guide et les fabricants de tapis conseillent de demander d’abord en cas de grossesse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The guide lists eleven things that a mat is said to do. We add six more that one often hears. Choose one to see what people say, and what was studied.</source>
        <translation>Le guide énumère onze effets que l’on prête à un tapis. Nous en ajoutons six autres que l’on entend souvent. Choisissez-en un pour voir ce qu’on en dit, et ce qui a été étudié.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The guide names no number of weeks. On each firmer surface you begin with the shirt again.</source>
        <translation>Le guide ne donne pas de nombre de semaines. Sur chaque support plus ferme, vous recommencez en tee-shirt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The guide says 5 to 15 minutes with bare feet. It says so for headaches and for blood flow. No study has tested that.</source>
        <translation>Le guide dit 5 à 15 minutes pieds nus. Il le dit pour les maux de tête et pour la circulation du sang. Aucune étude ne l’a testé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The guide says no, and so do we.</source>
        <translation>Le guide dit non, et nous aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The guide says that children under 7 should not use the mat.</source>
        <translation>Le guide dit que les enfants de moins de 7 ans ne devraient pas utiliser le tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The guide, the studies, the makers, and what we chose ourselves.</source>
        <translation>Le guide, les études, les fabricants, et ce que nous avons choisi nous-mêmes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>The guide’s writer uses a mat on most days. In the studies people used one every day, for 15 to 60 minutes.</source>
        <translation>L’auteur du guide utilise un tapis presque tous les jours. Dans les études, les gens l’utilisaient chaque jour, de 15 à 60 minutes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The heading of each graph is what it found, in plain words. The line below says what is drawn. Point at a dot, or use the arrow keys, to read it. A click or Enter opens the session in “History”.</source>
        <translation>Le titre de chaque graphique est ce qu’il a trouvé, en mots simples. La ligne dessous dit ce qui est dessiné. Pointez un point, ou utilisez les touches fléchées, pour le lire. Un clic ou Entrée ouvre la séance dans « Historique ».</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The heartbeat varied more, and people felt less stressed.</source>
        <translation>Le rythme du cœur variait davantage, et les gens se sentaient moins stressés.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The history.</source>
        <translation>L’historique.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers and toes.</source>
        <translation>La dernière minute. Respirez comme vous voulez et bougez doucement les doigts et les orteils.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your fingers.</source>
        <translation>La dernière minute. Respirez comme vous voulez et bougez doucement les doigts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/coach_lines.toml"/>
        <source>The last minute. Breathe as you like and gently move your toes.</source>
        <translation>La dernière minute. Respirez comme vous voulez et bougez doucement les orteils.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The leaflet of your mat comes first. Makers use different foam and glue.</source>
        <translation>La notice de votre tapis passe en premier. Les fabricants utilisent des mousses et des colles différentes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet of your mat says not to stand on it.</source>
        <translation>La notice de votre tapis dit de ne pas se tenir debout dessus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The leaflet says not to stand on it</source>
        <translation>La notice dit de ne pas se tenir debout dessus</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>The letters. By the Hanken Grotesk Project Authors.</source>
        <translation>Les lettres. Par les Hanken Grotesk Project Authors.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The list of areas, and back to the figure.</source>
        <translation>La liste des zones, et retour à la silhouette.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The maker says that heart rate and stress got better.</source>
        <translation>Le fabricant dit que le rythme du cœur et le stress se sont améliorés.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The makers of mats advise asking first with heart trouble.</source>
        <translation>Les fabricants de tapis conseillent de demander d’abord en cas de problème de cœur.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat</source>
        <translation>Le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat does not lie evenly here, and the inner arm is tender.</source>
        <translation>Le tapis n’y repose pas bien à plat, et l’intérieur du bras est sensible.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a child under 7</source>
        <translation>Le tapis est pour un enfant de moins de 7 ans</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The mat is for a young person</source>
        <translation>Le tapis est pour une jeune personne</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>The mat is for home, and for the time between two visits. Over time it costs less than a massage every week.</source>
        <translation>Le tapis est fait pour la maison, et pour le temps entre deux visites. À la longue, il coûte moins qu’un massage par semaine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The mat is for relaxing. This is no diagnosis. It shows what one person wrote down, and not why.</source>
        <translation>Le tapis est fait pour se détendre. Ceci n’est pas un diagnostic. Cela montre ce qu’une personne a noté, et non pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The mat is not offered</source>
        <translation>Le tapis n’est pas proposé</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The mat reaches them only face down, and that is not offered.</source>
        <translation>Le tapis ne les atteint qu’à plat ventre, et cela n’est pas proposé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>The mat should lie flat and not slip.</source>
        <translation>Le tapis doit être bien à plat et ne pas glisser.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>The more of them are filled, the more the trials speak for it. Three would mean good, large trials. Nothing here has three. None can mean two things: nobody looked, or they looked and saw nothing more than from rest.</source>
        <translation>Plus il y en a de remplis, plus les essais parlent en sa faveur. Trois voudraient dire de bons et grands essais. Rien ici n’en a trois. Aucun peut vouloir dire deux choses : personne n’a regardé, ou bien on a regardé et rien vu de plus qu’avec le repos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The most minutes for each area</source>
        <translation>Le maximum de minutes pour chaque zone</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace here slows down bit by bit, in each session and over the first few. You can tell it that it is too slow.</source>
        <translation>Ici, la cadence ralentit peu à peu, dans chaque séance et au fil des premières. Vous pouvez lui dire qu’elle est trop lente.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The pace matters less than you may think. In a large study, 5.5 and 12 breaths a minute did equally well.</source>
        <translation>La cadence compte moins qu’on ne le croit. Dans une grande étude, 5,5 et 12 respirations par minute ont fait aussi bien l’une que l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The page about what is on the screen. Press it once more for these keys.</source>
        <translation>La page sur ce qui est à l’écran. Appuyez encore une fois pour voir ces touches.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>The pain does not let up at night.</source>
        <translation>La douleur ne cède pas la nuit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The pattern before.</source>
        <translation>Le rythme précédent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>The patterns</source>
        <translation>Les rythmes</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>The person rated how they felt from 0 to 10 and kept it on their own computer. No device measured it, and nobody checked it.</source>
        <translation>La personne a évalué de 0 à 10 comment elle se sentait et l’a gardé sur son propre ordinateur. Aucun appareil ne l’a mesuré, et personne ne l’a vérifié.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The pillow</source>
        <translation>Le coussin</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The pillow supports the neck and presses where it is tight.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Le coussin soutient la nuque et appuie là où elle est tendue.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>The points are hard. They do not bend when you lie on them. Your weight rests on many of them at once, so each one takes only a little of it.</source>
        <translation>Les pointes sont dures. Elles ne plient pas quand vous vous allongez dessus. Votre poids repose sur beaucoup d’entre elles à la fois, chacune n’en porte donc qu’un peu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points bring down swelling in nose and sinuses.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Les pointes font dégonfler le nez et les sinus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points may bruise you: only with cloth, and 10 minutes at most.</source>
        <translation>Les pointes peuvent vous faire des bleus : seulement avec un tissu, et 10 minutes au maximum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>The points on the screen open as you breathe in and close as you breathe out. They turn from cool to warm as time goes by. The ring is the time.</source>
        <translation>Les pointes à l’écran s’ouvrent quand vous inspirez et se ferment quand vous expirez. Elles passent de couleurs froides à chaudes avec le temps. L’anneau est le temps.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>The points set off the body’s own feel-good chemicals, as hard exercise does.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Les pointes déclenchent les substances du bien-être que le corps produit lui-même, comme le fait un effort intense.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>The points should not press on sore or bulging veins.</source>
        <translation>Les pointes ne devraient pas appuyer sur des veines douloureuses ou saillantes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The pricks run together into an even, warm pressure.</source>
        <translation>Les piqûres se fondent en une pression chaude et régulière.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The program needs a desktop. On a computer without a screen, “matcompanion tour DIR” makes pictures of it.</source>
        <translation>Le programme a besoin d’un bureau. Sur un ordinateur sans écran, « matcompanion tour DIR » en fait des images.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>The program notices it at the start, takes the newest good backup, and adds what can still be read. One page tells you what happened. The damaged file is kept.</source>
        <translation>Le programme le remarque au démarrage, prend la dernière bonne sauvegarde, et ajoute ce qui peut encore être lu. Une page vous dit ce qui s’est passé. Le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The result for stress could be chance.</source>
        <translation>Le résultat pour le stress pourrait être le hasard.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>The safety check goes first. While your answers rule out the mat, no comparison can begin. One that has begun waits, and loses nothing. Only rest is offered.</source>
        <translation>Les questions de sécurité passent d’abord. Tant que vos réponses excluent le tapis, aucune comparaison ne peut commencer. Celle qui a commencé attend, et ne perd rien. Seul le repos est proposé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The same session, three times</source>
        <translation>La même séance, trois fois</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>The screen goes dark</source>
        <translation>L’écran s’assombrit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The sign beside it saves a graph as a picture, a drawing or numbers.</source>
        <translation>Le signe à côté enregistre un graphique comme image, dessin ou chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The skin is thin here, and lying face down is not offered.</source>
        <translation>La peau y est fine, et la position à plat ventre n’est pas proposée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>The steps that you have reached, and what the next one needs.</source>
        <translation>Les paliers que vous avez atteints, et ce que demande le suivant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>The sting has eased.</source>
        <translation>Le picotement s’est apaisé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>The sting is about at its strongest. From here on it fades. A lab study of 32 people saw the same.</source>
        <translation>Le picotement est à peu près au plus fort. À partir de là, il s’estompe. Une étude en laboratoire avec 32 personnes a vu la même chose.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>The sting is what tells you to stop. Keep off that spot.</source>
        <translation>C’est le picotement qui vous dit d’arrêter. Évitez cet endroit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The sting was strongest within 30 seconds, then faded. People relaxed in all conditions. On the mat the heart beat slower, blood pressure was higher, and there were signs of more blood flow in the back.</source>
        <translation>Le picotement était au plus fort dans les 30 secondes, puis s’estompait. Les gens se sont détendus dans tous les cas. Sur le tapis, le cœur battait plus lentement, la pression artérielle était plus haute, et il y avait des signes d’une circulation plus forte dans le dos.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>The studies</source>
        <translation>Les études</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The studies differ a lot. Hands, not mats.</source>
        <translation>Les études diffèrent beaucoup. Des mains, pas des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The three levels</source>
        <translation>Les trois niveaux</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>The throat is no place for the points. Large blood vessels lie there.</source>
        <translation>La gorge n’est pas un endroit pour des pointes. De gros vaisseaux sanguins y passent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>The tone rises as you breathe in and falls as you breathe out. Where the breath is held, it stays.</source>
        <translation>Le son monte quand vous inspirez et descend quand vous expirez. Quand le souffle est retenu, il reste en place.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>The upper minutes are a limit. The lower ones are only a hint: to stop sooner is always fine.</source>
        <translation>Les minutes du haut sont une limite. Celles du bas ne sont qu’une indication : arrêter plus tôt convient toujours.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>The way there</source>
        <translation>Le chemin pour y arriver</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>The worst pain went down. Usual pain, stress, mood, energy and sleep did not change.</source>
        <translation>La douleur la plus forte a diminué. La douleur habituelle, le stress, l’humeur, l’énergie et le sommeil n’ont pas changé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Then it was a little too much. Take a day off, and do not go further next time.</source>
        <translation>Alors c’était un peu trop. Prenez un jour de repos, et n’allez pas plus loin la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Then never alone, and do not hold your breath.</source>
        <translation>Alors jamais sans quelqu’un près de vous, et ne retenez pas votre souffle.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Then stand for 5 minutes, next to a wall or a heavy chair. Hold on, and keep your eyes open.</source>
        <translation>Puis tenez-vous debout 5 minutes, près d’un mur ou d’une chaise lourde. Tenez-vous à quelque chose, et gardez les yeux ouverts.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>There is a lump, or your back has a new shape.</source>
        <translation>Il y a une grosseur, ou votre dos a changé de forme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>These lists are made of what the guide, makers and studies say. They do not know you. A doctor, nurse, midwife or pharmacist does.</source>
        <translation>Ces listes viennent de ce que disent le guide, les fabricants et les études. Elles ne vous connaissent pas. Un médecin, un infirmier, une sage-femme ou un pharmacien vous connaît.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They ask, look and feel, and can find out why it hurts.</source>
        <translation>Il interroge, regarde et palpe, et peut trouver pourquoi cela fait mal.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They can show you how to move. In the one study with movement, both groups got better, with the mat and without.</source>
        <translation>Il peut vous montrer comment bouger. Dans la seule étude avec du mouvement, les deux groupes allaient mieux, avec le tapis et sans.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They come down by themselves, and it is easy to thank the wrong thing for it.</source>
        <translation>Ils redescendent tout seuls, et il est facile d’en remercier la mauvaise chose.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They felt less stressed than the others.</source>
        <translation>Elles se sentaient moins stressées que les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They notice when something is not right, and know who can help.</source>
        <translation>Il remarque quand quelque chose ne va pas, et sait qui peut aider.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>They use their hands, and stretch you where it helps. The guide says that this works best.</source>
        <translation>Il se sert de ses mains, et vous étire là où cela aide. Le guide dit que c’est ce qui marche le mieux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were all healthy, and it was one session each.</source>
        <translation>Tous étaient en bonne santé, et il n’y a eu qu’une séance de chaque sorte.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>They were happier with their bowels than the others.</source>
        <translation>Elles étaient plus contentes de leur transit que les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Thighs</source>
        <translation>Cuisses</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Thin skin tears: a shirt, a soft surface and 15 minutes at most.</source>
        <translation>Une peau fine se déchire : un tee-shirt, un support mou et 15 minutes au maximum.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Thin skin that tears</source>
        <translation>Une peau fine qui se déchire</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>This breath is too slow.</source>
        <translation>Ce souffle est trop lent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program never goes online. Copy an address and open it in your browser.</source>
        <translation>Ce programme ne va jamais en ligne. Copiez une adresse et ouvrez-la dans votre navigateur.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>This program starts from a written guide for people who buy a mat. We name its lines. We use its facts, never its words.</source>
        <translation>Ce programme part d’un guide écrit pour les personnes qui achètent un tapis. Nous en nommons les lignes. Nous utilisons ses faits, jamais ses mots.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those on the cobblestones had better balance and lower blood pressure.</source>
        <translation>Celles sur les galets avaient un meilleur équilibre et une pression artérielle plus basse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who felt much better had gone down by about 2 points, or by a third.</source>
        <translation>Ceux qui se sentaient beaucoup mieux avaient baissé d’environ 2 points, ou d’un tiers.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Those who pressed had milder signs of hay fever.</source>
        <translation>Ceux qui pressaient avaient des signes plus légers de rhume des foins.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Three sessions in a row began with pain of 7 or more.</source>
        <translation>Trois séances de suite ont commencé avec une douleur de 7 ou plus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Three traps</source>
        <translation>Trois pièges</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Throat</source>
        <translation>Gorge</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Tight muscles</source>
        <translation>Muscles tendus</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Time of day and breathing</source>
        <translation>Heure et respiration</translation>
    </message>
    <message>
        <location filename="../../resources/content/after_effects.toml"/>
        <source>Tingling skin</source>
        <translation>Peau qui fourmille</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>Tingling, warmth, and a scratchy feeling until you are used to it.</source>
        <translation>Des fourmillements, de la chaleur, et une impression de griffure jusqu’à ce que vous en ayez l’habitude.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>To see a difference of 2 points you need about 14 sessions of each kind. A difference of 1 point mostly stays hidden. If you see none, that is a result too.</source>
        <translation>Pour voir une différence de 2 points, il vous faut environ 14 séances de chaque type. Une différence de 1 point reste le plus souvent cachée. Si vous n’en voyez aucune, c’est aussi un résultat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first area, to the last.</source>
        <translation>À la première zone, à la dernière.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the first dot, to the last.</source>
        <translation>Au premier point, au dernier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next area.</source>
        <translation>À la zone suivante.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next dot.</source>
        <translation>Au point suivant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>To the next phase.</source>
        <translation>À la phase suivante.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too much motion</source>
        <translation>Trop de mouvement</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Too small to read</source>
        <translation>Trop petit pour être lu</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Trial with 44 people with chronic low back pain. Everyone exercised, half also lay on a mat for 60 minutes a day, up to 6 months.</source>
        <translation>Essai avec 44 personnes souffrant d’une douleur chronique du bas du dos. Tous faisaient de l’exercice, la moitié s’allongeait aussi sur un tapis 60 minutes par jour, jusqu’à 6 mois.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Try the command doctor first: it looks and changes nothing.</source>
        <translation>Essayez d’abord la commande doctor : elle regarde et ne change rien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Turns the figure, where one side is shown.</source>
        <translation>Tourne la silhouette, quand un seul côté est affiché.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Two higher or lower.</source>
        <translation>Deux de plus ou de moins.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two pages disagree about how many people took part. We do not count it.</source>
        <translation>Deux pages ne sont pas d’accord sur le nombre de participants. Nous ne le comptons pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Two small trials with 40 and 42 people, chronic neck pain and low back pain. Half used a mat at home for 14 days, half waited.</source>
        <translation>Deux petits essais avec 40 et 42 personnes, douleurs chroniques du cou et du bas du dos. La moitié utilisait un tapis à la maison pendant 14 jours, la moitié attendait.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>Type a number from 0 to 10, use the arrow keys, or press on the scale. Delete takes a rating back.</source>
        <translation>Tapez un nombre de 0 à 10, utilisez les touches fléchées, ou appuyez sur l’échelle. Suppr efface une évaluation.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Under 18: level 1, with a shirt, and an adult in the room.</source>
        <translation>Moins de 18 ans : niveau 1, en tee-shirt, et avec un adulte dans la pièce.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your head, where the hair is. Never on the face, the ears or the temples.</source>
        <translation>Sous l’arrière de la tête, là où il y a des cheveux. Jamais sur le visage, les oreilles ou les tempes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the back of your neck, chin level. Keep it off the throat and the sides: the main blood vessels are there.</source>
        <translation>Sous l’arrière du cou, le menton à l’horizontale. Ne le mettez ni sur la gorge ni sur les côtés : les gros vaisseaux sanguins y passent.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the soft part. Keep it off the tailbone and off the point of the hip.</source>
        <translation>Sous la partie molle. Ne le mettez ni sur le coccyx ni sur la pointe de la hanche.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Under the thighs or the calves. Keep it away from the hollow behind the knee.</source>
        <translation>Sous les cuisses ou les mollets. Gardez-le à l’écart du creux du genou.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Unwind</source>
        <translation>Se détendre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <location filename="../../resources/content/zones.toml"/>
        <source>Upper arms</source>
        <translation>Haut des bras</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Use a seat or a bed that you can get up from alone.</source>
        <translation>Prenez un siège ou un lit dont vous pouvez vous relever sans aide.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Use a seat or a bed.</source>
        <translation>Prenez un siège ou un lit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Used for warnings and for how to do things, never as proof.</source>
        <translation>Utilisés pour les mises en garde et la façon de faire, jamais comme preuve.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Van Diest and others, 2014</source>
        <translation>Van Diest et autres, 2014</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and everyone knew who pressed.</source>
        <translation>Très petit, et tout le monde savait qui pressait.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small, and no dummy mat to compare with.</source>
        <translation>Très petit, et pas de faux tapis pour comparer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Very small.</source>
        <translation>Très petit.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Vierra and others, 2022</source>
        <translation>Vierra et autres, 2022</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Wait one to two hours after a big meal. Lean back upright and let your belly move.</source>
        <translation>Attendez une à deux heures après un gros repas. Adossez-vous, le buste droit, et laissez votre ventre bouger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking is exercise. It says little about lying on points.</source>
        <translation>Marcher est un exercice. Cela dit peu de chose du fait de s’allonger sur des pointes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking on cobblestones, 2005</source>
        <translation>Marcher sur des galets, 2005</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Walking, not mats.</source>
        <translation>De la marche, pas des tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>Warm patches are what goes with the feeling you picked at the top.</source>
        <translation>Les taches de couleur chaude sont ce qui va avec la sensation choisie en haut.</translation>
    </message>
    <message>
        <location filename="../../resources/content/goals.toml"/>
        <source>Warm, awake skin</source>
        <translation>Peau chaude, éveillée</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Was it too strong twice in a row? Go back one step. There is no hurry.</source>
        <translation>C’était trop fort deux fois de suite ? Revenez un palier en arrière. Rien ne presse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>Washing</source>
        <translation>Le laver</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We could not read its result.</source>
        <translation>Nous n’avons pas pu lire son résultat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>We found no report of a person hurt by a mat. That is not the same as no risk.</source>
        <translation>Nous n’avons trouvé aucun cas publié d’une personne blessée par un tapis. Ce n’est pas la même chose que l’absence de risque.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>We found no study of mats after sport.</source>
        <translation>Nous n’avons trouvé aucune étude de tapis après le sport.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>We offer nothing for the face, the throat, the chest, the belly and the groin. The skin there is thin, and what lies below is soft.</source>
        <translation>Nous ne proposons rien pour le visage, la gorge, la poitrine, le ventre et l’aine. La peau y est fine, et ce qui est dessous est mou.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read only the title.</source>
        <translation>Nous n’avons lu que le titre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>We read short forms and first pages, not whole papers. So we may have missed something.</source>
        <translation>Nous avons lu des résumés et des premières pages, pas des articles entiers. Quelque chose a donc pu nous échapper.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>We read the abstract. The seconds used here are our own.</source>
        <translation>Nous avons lu le résumé. Les secondes utilisées ici sont les nôtres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>We worked it out with made-up people for whom the mat did nothing at all. Of the sessions that began at 7 or more, a quarter to a half still ended 2 points lower.</source>
        <translation>Nous l’avons calculé avec des personnes inventées, pour qui le tapis ne faisait rien du tout. Parmi les séances commencées à 7 ou plus, entre un quart et la moitié finissaient quand même 2 points plus bas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Weak bones and sore joints may not bear the pressure.</source>
        <translation>Des os fragiles et des articulations douloureuses peuvent mal supporter la pression.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Weak bones, a bent spine, swollen joints</source>
        <translation>Os fragiles, colonne déformée, articulations gonflées</translation>
    </message>
    <message>
        <location filename="../../resources/content/positions.toml"/>
        <source>Wear your shirt and pull it flat.</source>
        <translation>Portez votre tee-shirt et tirez-le bien à plat.</translation>
    </message>
    <message>
        <location filename="../../resources/content/studies.toml"/>
        <source>Weeks of care, not single sessions.</source>
        <translation>Des semaines de soins, pas des séances isolées.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What Qt knows of the world’s languages.</source>
        <translation>Ce que Qt sait des langues du monde.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What a mat is</source>
        <translation>Ce qu’est un tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What a professional does better</source>
        <translation>Ce qu’un professionnel fait mieux</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>What about walking on stones?</source>
        <translation>Et marcher sur des pierres ?</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>What comes when</source>
        <translation>Ce qui vient et quand</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>What counts as a change</source>
        <translation>Ce qui compte comme un changement</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What each graph shows, and what it cannot.</source>
        <translation>Ce que chaque graphique montre, et ce qu’il ne peut pas montrer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>What happens most</source>
        <translation>Ce qui arrive le plus souvent</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is common, and what studies saw.</source>
        <translation>Ce qui est courant, et ce que les études ont vu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What is known of things like it</source>
        <translation>Ce que l’on sait d’objets semblables</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>What it can show</source>
        <translation>Ce qu’elle peut montrer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/report.toml"/>
        <source>What it cannot say</source>
        <translation>Ce que cela ne peut pas dire</translation>
    </message>
    <message>
        <location filename="../../resources/content/report.toml"/>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What it may help with</source>
        <translation>Ce à quoi il peut aider</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>What makes it weaker or stronger</source>
        <translation>Ce qui l’affaiblit ou le renforce</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>What studies saw</source>
        <translation>Ce que les études ont vu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What the mat is for</source>
        <translation>À quoi sert le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>What the program is written in; inside the programs that bring everything along. The works that Python itself stands on:</source>
        <translation>Ce dans quoi le programme est écrit ; à l’intérieur des programmes qui apportent tout. Les travaux sur lesquels Python lui-même repose :</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>What the three dots mean</source>
        <translation>Ce que veulent dire les trois points</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>What this program is for</source>
        <translation>À quoi sert ce programme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>What to bring along</source>
        <translation>Ce qu’il faut apporter</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>What was operated on or hurt needs time before it is pressed.</source>
        <translation>Ce qui a été opéré ou blessé a besoin de temps avant d’être pressé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>What you hear</source>
        <translation>Ce que vous entendez</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before and after each session. Every session is there, not only the middle one.</source>
        <translation>Ce que vous avez évalué avant et après chaque séance. Toutes les séances sont là, pas seulement celle du milieu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>What you rated before sessions, over the weeks. This is where something that lasts would show.</source>
        <translation>Ce que vous avez évalué avant les séances, au fil des semaines. C’est là que se verrait quelque chose qui dure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When it is too much</source>
        <translation>Quand c’est trop</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>When not to, when to ask first, and where not.</source>
        <translation>Quand s’abstenir, quand demander d’abord, et où ne pas le mettre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When the skin is very bad, makers of mats advise asking first.</source>
        <translation>Quand la peau va très mal, des fabricants de tapis conseillent de demander d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>When the window is closed</source>
        <translation>Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>When there is something new, the program makes a backup once a day and checks it. Backups lie in the folder named backups beside the history. Old ones go as time passes: some of each week and each month stay. Once a month a JSON file of the whole history joins them; it can be read without this program.</source>
        <translation>Quand il y a du nouveau, le programme fait une sauvegarde une fois par jour et la vérifie. Les sauvegardes sont dans le dossier nommé backups, à côté de l’historique. Les anciennes partent avec le temps : il en reste quelques-unes de chaque semaine et de chaque mois. Une fois par mois s’y ajoute un fichier JSON de tout l’historique, lisible sans ce programme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>When to see someone</source>
        <translation>Quand consulter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are alone.</source>
        <translation>Quand il n’y a personne avec vous.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>When you are ill, give the mat a rest until you are well.</source>
        <translation>Quand vous êtes malade, laissez le tapis de côté jusqu’à ce que vous alliez bien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>When you had sessions, and how you breathed. Only dots where there are few.</source>
        <translation>Quand vous avez fait des séances, et comment vous avez respiré. Seulement des points là où il y en a peu.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>When you move</source>
        <translation>Quand vous bougez</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where everything lies, how to save it and how to delete it.</source>
        <translation>Où tout se trouve, comment l’enregistrer et comment le supprimer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Where it lies</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where nobody has looked, we had to choose. Then we say so.</source>
        <translation>Là où personne n’a regardé, il nous a fallu choisir. Alors nous le disons.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>Where the idea comes from</source>
        <translation>D’où vient l’idée</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where the mat would touch.</source>
        <translation>Là où le tapis toucherait.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>Where the pillow goes</source>
        <translation>Où va le coussin</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Where the system keeps data.</source>
        <translation>Où le système garde les données.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Where you feel less, you may not notice that it is too much.</source>
        <translation>Là où vous sentez moins, vous pouvez ne pas remarquer que c’est trop.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>While you have it, or are in care for it.</source>
        <translation>Pendant que vous en avez un, ou recevez des soins pour cela.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>While you lie there</source>
        <translation>Pendant que vous êtes sur le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>Who should not use it</source>
        <translation>Qui ne devrait pas l’utiliser</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Who uses the mat</source>
        <translation>Qui utilise le tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Why you often feel better afterwards, with or without a mat.</source>
        <translation>Pourquoi on se sent souvent mieux après, avec ou sans tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>Windows, sound, voice. Used unchanged, as libraries that lie beside the program, so that others can take their place. Where the sources are, and the works that Qt itself stands on:</source>
        <translation>Fenêtres, son, voix. Utilisé sans changement, sous forme de bibliothèques placées à côté du programme, pour que d’autres puissent prendre leur place. Où se trouvent les sources, et les travaux sur lesquels Qt lui-même repose :</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With a grown-up in the room, in a shirt, and at level 1.</source>
        <translation>Avec un adulte dans la pièce, en tee-shirt, et au niveau 1.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>With a screen reader</source>
        <translation>Avec un lecteur d’écran</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>With closed eyes you hear everything that happens.</source>
        <translation>Les yeux fermés, vous entendez tout ce qui se passe.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>With diabetes, small wounds on legs and feet can go unnoticed.</source>
        <translation>Avec le diabète, de petites plaies aux jambes et aux pieds peuvent passer inaperçues.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>With few sessions a graph says what is missing. It does not guess.</source>
        <translation>Avec peu de séances, un graphique dit ce qui manque. Il ne devine pas.</translation>
    </message>
    <message>
        <location filename="../../resources/licences/works.toml"/>
        <source>With its texts, figure, drawings, icons and sounds, all made for it.</source>
        <translation>Avec ses textes, sa silhouette, ses dessins, ses icônes et ses sons, tout fait pour lui.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>With more care</source>
        <translation>Avec plus de précautions</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>Without loudspeakers the program says so once, and all else works.</source>
        <translation>Sans haut-parleurs, le programme le dit une fois, et tout le reste fonctionne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>Worth talking about</source>
        <translation>Vaut la peine d’en parler</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Write a backup on the old computer and restore it on the new one. Or use “Export” and “Import”, which also work between versions.</source>
        <translation>Écrivez une sauvegarde sur l’ancien ordinateur et restaurez-la sur le nouveau. Ou utilisez « Exporter » et « Importer », qui marchent aussi d’une version à l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Writes a checked copy from the command line.</source>
        <translation>Écrit une copie vérifiée en ligne de commande.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Writes the file from the command line, as CSV if the name ends so.</source>
        <translation>Écrit le fichier en ligne de commande, en CSV si le nom se termine ainsi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Year calendar</source>
        <translation>Calendrier de l’année</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You also see how far off that middle may be.</source>
        <translation>Vous voyez aussi de combien ce milieu peut s’écarter.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are drowsy or mixed up.</source>
        <translation>Vous ressentez de la somnolence ou de la confusion.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You are drunk, drugged or very sleepy, or you have to drive soon.</source>
        <translation>Vous avez bu, pris une drogue ou avez très sommeil, ou vous devez bientôt conduire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You are numb between your legs.</source>
        <translation>Votre entrejambe est engourdi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You are pregnant, or might be.</source>
        <translation>Vous êtes enceinte, ou pourriez l’être.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You are unsteady, or you fell not long ago. Sit down for it.</source>
        <translation>Votre équilibre est incertain, ou vous avez fait une chute il y a peu. Faites-le sur un siège.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You can always breathe or rest here without the mat.</source>
        <translation>Ici, vous pouvez toujours respirer ou vous reposer sans le tapis.</translation>
    </message>
    <message>
        <location filename="../../resources/content/comparison.toml"/>
        <source>You can leave out any day, and stop when you like. Nothing is hidden from you.</source>
        <translation>Vous pouvez sauter n’importe quel jour, et arrêter quand vous voulez. Rien ne vous est caché.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You can work it out: (1 − r) × (before − usual). Here r says how much one hour is like the next, from 0 to 1. Say that it is 0.5, your usual number is 4, and today it is 8. Then 2 points go away by themselves.</source>
        <translation>Vous pouvez le calculer : (1 − r) × (avant − habituel). Ici, r dit à quel point une heure ressemble à la suivante, de 0 à 1. Disons qu’il vaut 0,5, que votre chiffre habituel est 4, et qu’aujourd’hui c’est 8. Alors 2 points s’en vont tout seuls.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot get your breath.</source>
        <translation>Vous n’arrivez pas à reprendre votre souffle.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot pass water, or you lose water or stool.</source>
        <translation>Vous n’arrivez pas à uriner, ou vous perdez des urines ou des selles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You cannot speak, remember or see as before.</source>
        <translation>Vous ne pouvez plus parler, vous souvenir ou voir comme avant.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You could fall while standing on the points. Sit instead.</source>
        <translation>Vous pourriez tomber en vous tenant debout sur les pointes. Asseyez-vous plutôt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint, see double, or find it hard to speak or swallow.</source>
        <translation>Vous vous évanouissez, voyez double, ou avez du mal à parler ou à avaler.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You faint, your chest hurts, or you cannot get your breath. Call the emergency number of your country.</source>
        <translation>Vous vous évanouissez, vous avez mal à la poitrine, ou vous n’arrivez pas à reprendre votre souffle. Appelez le numéro d’urgence de votre pays.</translation>
    </message>
    <message>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You faint.</source>
        <translation>Vous vous évanouissez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You feel brighter and have more energy.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Vous vous sentez plus en forme et avez plus d’énergie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You feel dizzy or sick. Breathe as you like and stay down until it has passed.</source>
        <translation>Vous avez un vertige ou la nausée. Respirez comme vous voulez et ne vous relevez pas avant que cela soit passé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/progression.toml"/>
        <source>You felt dizzy more than once.</source>
        <translation>Vous avez eu des vertiges plus d’une fois.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You get dizzy when you stand up.</source>
        <translation>Vous avez des vertiges quand vous vous levez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You get panic attacks.</source>
        <translation>Vous avez des crises de panique.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever or chills.</source>
        <translation>Vous avez de la fièvre ou des frissons.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>You have a fever or feel ill.</source>
        <translation>Vous avez de la fièvre ou vous vous sentez malade.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a fever, or lose weight without trying.</source>
        <translation>Vous avez de la fièvre, ou perdez du poids sans le chercher.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have a high fever with a stiff neck or a rash.</source>
        <translation>Vous avez une forte fièvre avec la nuque raide ou une éruption.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have a lung disease, or your asthma is bad now.</source>
        <translation>Vous avez une maladie des poumons, ou votre asthme va mal en ce moment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>You have diabetes, or your feet feel less than they should. Ask a doctor or a nurse first.</source>
        <translation>Vous avez du diabète, ou vos pieds sentent moins qu’ils ne devraient. Demandez d’abord à un médecin ou à un infirmier.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have fits, such as in epilepsy.</source>
        <translation>Vous faites des crises, comme dans l’épilepsie.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You have had cancer.</source>
        <translation>Vous avez eu un cancer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have heart trouble, had a stroke, or your blood pressure is not under control.</source>
        <translation>Vous avez un problème de cœur, avez eu un AVC, ou votre pression artérielle n’est pas maîtrisée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>You have noted pain for more than six weeks, and it does not ease.</source>
        <translation>Vous notez une douleur depuis plus de six semaines, et elle ne s’apaise pas.</translation>
    </message>
    <message>
        <location filename="../../resources/content/breathing.toml"/>
        <source>You have raised eye pressure, or had surgery on the inside of the eye.</source>
        <translation>Votre pression oculaire est élevée, ou vous avez eu une opération à l’intérieur de l’œil.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>You just do not want to go on.</source>
        <translation>Vous n’avez tout simplement pas envie de continuer.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>You might not notice that it is too much. Wait until you are awake.</source>
        <translation>Vous pourriez ne pas remarquer que c’est trop. Attendez d’être bien en éveil.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You reach for the mat when you feel bad. Bad moments mostly get better by themselves. So the number after is often lower than the number before, even if the mat did nothing. This is called regression to the mean.</source>
        <translation>Vous prenez le tapis quand vous vous sentez mal. Les mauvais moments s’améliorent le plus souvent tout seuls. Le chiffre d’après est donc souvent plus bas que celui d’avant, même si le tapis n’a rien fait. Cela s’appelle la régression vers la moyenne.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see dots, and no more.</source>
        <translation>Vous voyez des points, et rien de plus.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>You see the middle one of all changes. It is too few to tell.</source>
        <translation>Vous voyez la variation du milieu de toutes. C’est trop peu pour conclure.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You see things blurred or twice.</source>
        <translation>Vous voyez flou ou double.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>You sleep better, almost from the first nights.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Vous dormez mieux, presque dès les premières nuits.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>You throw up again and again.</source>
        <translation>Vous vomissez encore et encore.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>Your answers rule it out. The card says which one. “Change my answers” leads to them.</source>
        <translation>Vos réponses l’excluent. La fiche dit laquelle. « Modifier mes réponses » y mène.</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your body lets go, and your mind follows. It goes well with meditation.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Le corps lâche prise, et l’esprit suit. Cela va bien avec la méditation.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your chest hurts.</source>
        <translation>Vous avez mal à la poitrine.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your data and backups</source>
        <translation>Vos données et les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your face, arm or hand went numb and stays so.</source>
        <translation>Votre visage, votre bras ou votre main s’est engourdi et le reste.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>Your first session</source>
        <translation>Votre première séance</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your first two weeks</source>
        <translation>Vos deux premières semaines</translation>
    </message>
    <message>
        <location filename="../../resources/content/claims.toml"/>
        <source>Your head feels clearer.</source>
        <extracomment>What people report, in their own voice</extracomment>
        <translation>Vous avez les idées plus claires.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>Your heels are cracked, or the skin is sore.</source>
        <translation>Vos talons sont crevassés, ou la peau est douloureuse.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>Your history</source>
        <translation>Votre historique</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>Your history shows when it hurt and how much. Take it with you: a few weeks on paper say more than a memory.</source>
        <translation>Votre historique montre quand cela a fait mal et combien. Emportez-le : quelques semaines sur papier en disent plus qu’un souvenir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your jaw hurts when you eat.</source>
        <translation>La mâchoire fait mal quand vous mangez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your mat</source>
        <translation>Votre tapis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>Your own comparison, if you begin one.</source>
        <translation>Votre propre comparaison, si vous en commencez une.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>Your ratings cannot tell the mat from simply lying still. Try rest sessions at the same time of day, and compare like with like. In the best study so far there was no difference.</source>
        <translation>Vos évaluations ne permettent pas de distinguer le tapis du simple fait de rester allongé. Essayez des séances de repos à la même heure, et comparez ce qui est comparable. Dans la meilleure étude jusqu’ici, il n’y avait pas de différence.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>Your safety answers are kept only if “Keep my answers” is on. “Delete my answers” takes them away at any time.</source>
        <translation>Vos réponses de sécurité ne sont gardées que si « Garder mes réponses » est activé. « Supprimer mes réponses » les efface à tout moment.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your scalp is sore.</source>
        <translation>Votre cuir chevelu est douloureux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin gets used to it. That takes some time, and a number of sessions.</source>
        <translation>Votre peau s’y habitue. Cela demande un certain temps, et un certain nombre de séances.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <location filename="../../resources/content/red_flags.toml"/>
        <source>Your skin is broken, or you have a blister or a rash.</source>
        <translation>Votre peau est ouverte, ou vous avez une ampoule ou une éruption.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>Your skin is less used to the points. Go back one step.</source>
        <translation>Votre peau est moins habituée aux pointes. Revenez un palier en arrière.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin is red, with small dents. Both fade soon.</source>
        <translation>Votre peau est rouge, avec de petits creux. Les deux s’effacent bientôt.</translation>
    </message>
    <message>
        <location filename="../../resources/content/screening.toml"/>
        <source>Your skin may react to the mat, so keep cloth between.</source>
        <translation>Votre peau peut réagir au tapis, donc gardez un tissu entre les deux.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>Your skin tingles and feels wide awake.</source>
        <translation>Votre peau fourmille et semble bien éveillée.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>accessibility</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>accessibilité</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>acupressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>acupression</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>advanced</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>avancé</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>appointment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>area</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>zone</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>audio</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>audio</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>autostart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>démarrage automatique</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>derrière</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>back pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mal de dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>backup</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>balance</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>équilibre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bare skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>peau nue</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>bed</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lit</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>before and after</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>avant après</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>begin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>commencer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>bell</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cloche</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>belly</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>abdomen</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>benefits</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bienfaits</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood pressure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pression artérielle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>blood thinners</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>anticoagulants</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>box</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>carré</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>break</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pause</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>breath</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>souffle</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>broken</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cassé</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>bruise</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>calm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>calme</translation>
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
        <translation>hasard</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>charts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>courbes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>chest pain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>douleur à la poitrine</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>child</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>enfant</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>children</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>enfants</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>clean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nettoyer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>closed eyes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>yeux fermés</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>cloud</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cloud</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>compare</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>comparer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>comparison</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>computer</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ordinateur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>cost</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>prix</translation>
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
        <translation>oreiller</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>daily</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>quotidien</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>database</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>base de données</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>delete</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>dents</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>empreintes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>diabetes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>diabète</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>dizzy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vertige</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>doctor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>médecin</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>does it work</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ça marche</translation>
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
        <translation>modifier</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>emergency</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>urgence</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>epilepsy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>épilepsie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>error</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>evidence</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>preuves</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>experiment</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>expérience</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>export</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>exporter</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>face down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>à plat ventre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>faint</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>malaise</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>feet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pieds</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>fever</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fièvre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>figure</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>silhouette</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>filters</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>filtres</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>first time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>première fois</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>floor</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sol</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>foam</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mousse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>folder</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>front</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>devant</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>gap</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>interruption</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>get up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>se relever</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>get used to</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>s’habituer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>goal</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>objectif</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>graphs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>graphiques</translation>
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
        <translation>mains</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>harm</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>danger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>head</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>headache</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mal de tête</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>heart</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>coeur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>help</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>aide</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>hips</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hanches</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>history</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>histoire</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>hold</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>apnée</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>hospital</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hôpital</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>how long</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>combien de temps</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>how often</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>combien de fois</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>how to use</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mode d’emploi</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>hurt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>hygiene</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>hygiène</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>import</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>importer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>itch</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>démangeaisons</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keyboard</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>clavier</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>keys</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>touches</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>large text</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>grand texte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>leaflet</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>notice</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>left</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>leg</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>jambe</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>legs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>jambes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>lie down</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>s’allonger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>limit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>limite</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>links</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>liens</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>list</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>liste</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>literature</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bibliographie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>log</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>journal</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>login</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>lower back</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>bas du dos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>manual</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>manuel</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>marks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>marques</translation>
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
        <translation>médiane</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>minutes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>move</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>transférer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>neck</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cou</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>new</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>note</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>notification</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>notification</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>numb</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>engourdi</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>numbers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>chiffres</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>origin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>origine</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>pace</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>cadence</translation>
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
        <translation>douleur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>pairs</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>paires</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>papers</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>articles</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <source>patterns</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rythmes</translation>
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
        <translation>animaux</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>phone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>téléphone</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>physiotherapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>kinésithérapeute</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>plastic</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>plastique</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnancy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>grossesse</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>pregnant</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>enceinte</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>presenter</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pointeur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>prickle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>piquer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>privacy</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>confidentialité</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>problem</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>problème</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>progress</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>progrès</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>proof</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>efficacité</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>rain</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>pluie</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>random</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>aléatoire</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>range</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>période</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>rash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>éruption</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>rate</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>évaluer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>ratings</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>évaluations</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>red</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>red flags</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>signaux d’alarme</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>redness</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rougeur</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>references</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>références</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>regression to the mean</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>régression vers la moyenne</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>remind</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rappeler</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>remote</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>télécommande</translation>
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
        <translation>repos</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>restore</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>restaurer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>right</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <source>risk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>risque</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>roll</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rouleau</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>safety</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>save</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>enregistrer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>science</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>science</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>screen reader</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lecteur d’écran</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>search</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>chercher</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sensation</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sensation</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>sessions</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>séances</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>set up</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>installer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>share</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>partager</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>sharp</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>vif</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>shirt</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tee-shirt</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/keyboard.toml"/>
        <source>shortcuts</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>raccourcis</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>sit</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>s’asseoir</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/side_effects.toml"/>
        <location filename="../../resources/content/guide/who_not.toml"/>
        <source>skin</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>peau</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sleep</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>veille</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/breathing.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>slow</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>lent</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>socks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>chaussettes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>sofa</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>canapé</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>soles</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>plante des pieds</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>sound</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>son</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/studies.toml"/>
        <source>sources</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>spikes</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>picots</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>stand</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>debout</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <location filename="../../resources/content/guide/first_weeks.toml"/>
        <source>start</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>démarrer</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/graphs.toml"/>
        <source>statistics</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>statistiques</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>steps</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>étapes</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>sting</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>picotement</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/positions.toml"/>
        <source>stomach</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ventre</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>storage</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>rangement</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>store</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>ranger</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/claims.toml"/>
        <source>studies</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>études</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/levels.toml"/>
        <source>surface</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>support</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>table</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tableau</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/professional.toml"/>
        <source>therapist</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>thérapeute</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>time</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>heure</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/feeling.toml"/>
        <source>tingle</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>fourmillement</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>tone</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tonalité</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/stop.toml"/>
        <source>too much</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>trop fort</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/pillow.toml"/>
        <source>towel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>serviette</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/what_it_is.toml"/>
        <source>travel</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>voyage</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>tray</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>barre des tâches</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>trend</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>tendance</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/mat_and_rest.toml"/>
        <source>trial</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>essai</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>undo</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>annuler</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/red_flags.toml"/>
        <source>urgent</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>urgent</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>voice</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>voix</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>volume</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>volume</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/standing.toml"/>
        <source>walk</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>marcher</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/care.toml"/>
        <source>wash</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>laver</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>weekday</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>weeks</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>semaines</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>year</source>
        <extracomment>Found by in the search of Learn, nowhere to be read: what a person would type; one word</extracomment>
        <translation>année</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Add a stage” puts a second area after the first.</source>
        <translation>« Ajouter une étape » met une deuxième zone après la première.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Add past session” is for one that you had without the program.</source>
        <translation>« Ajouter une séance passée » est pour une séance que vous avez faite sans le programme.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Ambience” puts brown noise, rain, the sea or a file of your own under the tone.</source>
        <translation>« Ambiance » met du bruit brun, la pluie, la mer ou un fichier à vous sous le son.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Back up now” in “Settings” makes one at once. “Save a copy” puts one in a place of your choice, such as a USB stick.</source>
        <translation>« Sauvegarder maintenant » dans « Réglages » en fait une tout de suite. « Enregistrer une copie » en met une à l’endroit de votre choix, par exemple une clé USB.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Delete everything” in “Settings” deletes history, backups, settings and the log, after it has asked. Save a copy first if you may want it back.</source>
        <translation>« Tout supprimer » dans « Réglages » supprime l’historique, les sauvegardes, les réglages et le journal, après avoir demandé. Enregistrez d’abord une copie si vous pensez vouloir les retrouver.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Delete” takes a session away, and “Undo” brings it back.</source>
        <translation>« Supprimer » retire une séance, et « Annuler » la fait revenir.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Dim after” in “Settings” says when. The computer itself stays awake during a session; where that is not possible, you are told before you lie down.</source>
        <translation>« Assombrir après » dans « Réglages » dit quand. L’ordinateur lui-même reste en éveil pendant une séance ; là où ce n’est pas possible, vous en êtes averti avant de vous allonger.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Dim” makes the screen nearly black. Any key brings it back.</source>
        <translation>« Assombrir » rend l’écran presque noir. N’importe quelle touche le rallume.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Export” writes all sessions to a file: JSON for this program and others, CSV for a spreadsheet. “Import” reads such a file. It takes all of it or nothing, and says what is wrong with it. The same file twice changes nothing.</source>
        <translation>« Exporter » écrit toutes les séances dans un fichier : JSON pour ce programme et d’autres, CSV pour un tableur. « Importer » lit un tel fichier. Il le prend en entier ou pas du tout, et dit ce qui ne va pas. Le même fichier deux fois ne change rien.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“History” lists every session. Press the head of a column to sort. The fields above the table choose kind, area and days. “Search notes and areas” finds words in your notes.</source>
        <translation>« Historique » montre toutes les séances. Appuyez sur l’en-tête d’une colonne pour trier. Les champs au-dessus du tableau choisissent le type, la zone et les jours. « Chercher dans les notes et les zones » trouve des mots de vos notes.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/body_map.toml"/>
        <source>“List” shows the same areas as a list. It does all that the figure does. The list and the figure can both be used by keys and by a screen reader.</source>
        <translation>« Liste » montre les mêmes zones sous forme de liste. Elle fait tout ce que fait la silhouette. La liste et la silhouette s’utilisent toutes deux avec les touches et avec un lecteur d’écran.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Mat”, “Breathing” and “Rest” at the top of the card choose the kind. Rest is lying down without the mat; it counts as much as the others.</source>
        <translation>« Tapis », « Respiration » et « Repos » en haut de la fiche choisissent le type. Le repos, c’est s’allonger sans le tapis ; il compte autant que les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Motion” in “Settings”: with “Reduced”, the breath brightens and fades in its place.</source>
        <translation>« Mouvement » dans « Réglages » : avec « Réduit », le souffle s’éclaircit et s’estompe sur place.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Note” is for you alone. It is searched in “History” and stands in the report for a doctor.</source>
        <translation>« Note » est pour vous seulement. On peut y chercher dans « Historique », et elle figure dans le rapport pour un médecin.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_history.toml"/>
        <source>“Report for a doctor or physiotherapist” makes one to three pages to print. Choose the days, then “Save as PDF”. It says what was done, where and on which side, what you rated before and after, and what you noted. It also says how to read that, and what it cannot tell.</source>
        <translation>« Rapport pour un médecin ou un kinésithérapeute » fait une à trois pages à imprimer. Choisissez les jours, puis « Enregistrer en PDF ». Il dit ce qui a été fait, où et de quel côté, ce que vous avez évalué avant et après, et ce que vous avez noté. Il dit aussi comment le lire, et ce qu’il ne peut pas dire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Restore a backup” goes back to one. Your present history is kept aside, not deleted.</source>
        <translation>« Restaurer une sauvegarde » revient à l’une d’elles. Votre historique actuel est mis de côté, pas supprimé.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“Save session” keeps your answers. “Skip ratings” keeps the session without them.</source>
        <translation>« Enregistrer la séance » garde vos réponses. « Sans évaluations » garde la séance sans elles.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Save the sound” on the card makes a file of the whole session. Copy it to a phone, and you need no screen at all.</source>
        <translation>« Enregistrer le son » sur la fiche fait un fichier de toute la séance. Copiez-le sur un téléphone, et vous n’avez besoin d’aucun écran.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/your_data.toml"/>
        <source>“Second folder” is for another disk: each backup goes there too.</source>
        <translation>« Second dossier » est pour un autre disque : chaque sauvegarde y va aussi.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reading_progress.toml"/>
        <source>“Show as table” turns a graph into numbers.</source>
        <translation>« Afficher en tableau » change un graphique en chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Spoken words” says the quiet lines of the session in the voice of your system, if it has one.</source>
        <translation>« Consignes parlées » dit les phrases discrètes de la séance avec la voix de votre système, s’il en a une.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/reminders.toml"/>
        <source>“Start at login” begins the program with the computer, without its window. It is off until you switch it on.</source>
        <translation>« Démarrer à l’ouverture de session » lance le programme avec l’ordinateur, sans sa fenêtre. C’est désactivé jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/trouble.toml"/>
        <source>“Text size” in “Settings” goes to 200 %. “Stronger outlines” makes borders and quiet text clearer. “Far view” shows how large the minutes are in a session.</source>
        <translation>« Taille du texte » dans « Réglages » va jusqu’à 200 %. « Contours renforcés » rend les bords et les textes discrets plus nets. « Vue de loin » montre la taille des minutes pendant une séance.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/by_ear.toml"/>
        <source>“Volume” and “Tone” are in “Settings”. “Test” plays a bell and a breath as loud as they will be.</source>
        <translation>« Volume » et « Timbre » sont dans « Réglages ». « Essai » joue une cloche et un souffle, aussi fort qu’ils le seront.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/afterwards.toml"/>
        <source>“What do you notice?” is for marks, itch and the like. If something needs care, you are told what to do.</source>
        <translation>« Que remarquez-vous ? » sert pour les marques, les démangeaisons et le reste. Si quelque chose demande des soins, il vous est dit quoi faire.</translation>
    </message>
    <message>
        <location filename="../../resources/content/guide/first_session.toml"/>
        <source>“Your plans” keeps what the card shows under a name, saves it as a file for somebody else, or opens such a file.</source>
        <translation>« Vos plans » garde sous un nom ce que montre la fiche, l’enregistre dans un fichier pour quelqu’un d’autre, ou ouvre un tel fichier.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>A running session</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Une séance en cours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/awake.py"/>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Breathing patterns, bells, spoken words and quiet background sounds</source>
        <translation>Rythmes de respiration, cloches, consignes parlées et fonds sonores discrets</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choose where you would like some ease on a body map, lie down and breathe. A dot for every spike turns from cool to warm, a tone rises and falls with your breath, and the session ends by itself: you need neither your eyes nor your hands.</source>
        <translation>Choisissez sur une carte du corps où vous voulez un peu de détente, allongez-vous et respirez. Un point pour chaque pointe passe du froid au chaud, un son monte et descend avec votre souffle, et la séance se termine d’elle-même : vous n’avez besoin ni de vos yeux ni de vos mains.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Choosing an area on the body map</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Choisir une zone sur la carte du corps</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Everything stays on your computer; the program never goes online</source>
        <translation>Tout reste sur votre ordinateur ; le programme ne va jamais en ligne</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Full keyboard and screen reader use, light and dark, large text</source>
        <translation>Utilisable entièrement au clavier et avec un lecteur d’écran, clair et sombre, grand texte</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Over weeks, graphs show what changed, with no more said than your sessions allow. There are no streaks and no promises: resting without a mat did as well in the best-controlled study, so you can record rest too.</source>
        <translation>Au fil des semaines, des graphiques montrent ce qui a changé, sans en dire plus que vos séances ne le permettent. Ni séries ni promesses : dans l’étude la mieux contrôlée, le repos sans tapis a fait aussi bien, vous pouvez donc noter le repos aussi.</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Plans that stay inside the limits of a consumer guide and say why</source>
        <translation>Des plans qui restent dans les limites d’un guide pour le public et disent pourquoi</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Relaxation Companion</source>
        <translation>Compagnon de détente</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>Show Progress</source>
        <translation>Afficher l’évolution</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/autostart.py"/>
        <source>Started at login, as was chosen in its settings</source>
        <translation>Démarré à l’ouverture de session, comme choisi dans ses réglages</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>Unwind on your acupressure mat</source>
        <extracomment>What the program is for, under its name</extracomment>
        <translation>Se détendre sur son tapis d’acupression</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.metainfo.xml"/>
        <source>What changed over weeks</source>
        <extracomment>Stands under a picture</extracomment>
        <translation>Ce qui a changé au fil des semaines</translation>
    </message>
    <message>
        <location filename="../../packaging/linux/io.github.matcompanion.MatCompanion.desktop"/>
        <source>acupressure;mat;breathing;relaxation;timer;</source>
        <extracomment>Words by which a desktop finds the program; a semicolon after each</extracomment>
        <translation>acupression;tapis;respiration;détente;minuteur;</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n older files of the history are kept in {folder}, {size} kB</source>
        <translation>
            <numerusform>%n ancien fichier de l’historique est gardé dans {folder}, {size} ko</numerusform>
            <numerusform>%n anciens fichiers de l’historique sont gardés dans {folder}, {size} ko</numerusform>
        </translation>
        <extra-one>%n older file of the history is kept in {folder}, {size} kB</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n outputs</source>
        <translation>
            <numerusform>%n sortie</numerusform>
            <numerusform>%n sorties</numerusform>
        </translation>
        <extra-one>%n output</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/doctor.py"/>
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>%n problème.</numerusform>
            <numerusform>%n problèmes.</numerusform>
        </translation>
        <extra-one>%n thing is wrong.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>It is damaged; the next start sets it aside and brings back what can be read</source>
        <translation>Il est endommagé ; le prochain démarrage le met de côté et récupère ce qui peut être lu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Missing: {names}</source>
        <translation>Il manque : {names}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No session bus, so the computer may fall asleep</source>
        <translation>Pas de bus de session, donc l’ordinateur peut se mettre en veille</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No sound device; sessions are silent</source>
        <translation>Aucun périphérique audio ; les séances sont silencieuses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>No window can be opened ({reason})</source>
        <translation>Aucune fenêtre ne peut s’ouvrir ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet</source>
        <translation>Pas encore d’historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>None yet; the first is made after a session</source>
        <translation>Aucune pour l’instant ; la première est faite après une séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Nothing can be written in {folder} ({reason})</source>
        <translation>Rien ne peut être écrit dans {folder} ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Nothing is wrong.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Only {n} MB free</source>
        <translation>Seulement {n} Mo libres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name}</source>
        <translation>D’autres personnes sur cet ordinateur peuvent lire {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Others on this computer may read {name} and {n} more</source>
        <translation>D’autres personnes sur cet ordinateur peuvent lire {name} et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt gave up</source>
        <translation>Qt a abandonné</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>Qt’s sound cannot be used here; sessions are silent</source>
        <translation>Le son de Qt ne peut pas être utilisé ici ; les séances sont silencieuses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>Readable</source>
        <translation>Lisibles</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The free space of the disk cannot be read ({reason})</source>
        <translation>La place libre sur le disque ne peut pas être connue ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>The session bus answers</source>
        <translation>Le bus de session répond</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>The usual ones</source>
        <translation>Ceux d’origine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>There is no screen</source>
        <translation>Il n’y a pas d’écran</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They cannot be read ({reason})</source>
        <translation>Ils ne peuvent pas être lus ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>They make no sense; the next start uses the usual ones</source>
        <translation>Ils n’ont pas de sens ; le prochain démarrage utilise ceux d’origine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>display</source>
        <translation>affichage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>it did not answer in {n} seconds</source>
        <translation>pas de réponse en {n} secondes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>libraries</source>
        <translation>bibliothèques</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>wrong</source>
        <translation>problème</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} can be looked into by others on this computer</source>
        <translation>D’autres personnes sur cet ordinateur peuvent regarder dans {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} is a file and no folder</source>
        <translation>{folder} est un fichier et non un dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{folder} will be made at the first start</source>
        <translation>{folder} sera créé au premier démarrage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so the computer is not kept awake</source>
        <translation>{module} manque ({reason}), donc l’ordinateur n’est pas gardé en éveil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there are no spoken words</source>
        <translation>{module} manque ({reason}), donc il n’y a pas de consignes parlées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is no sound</source>
        <translation>{module} manque ({reason}), donc il n’y a pas de son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{module} is missing ({reason}), so there is nothing of the desktop’s services</source>
        <translation>{module} manque ({reason}), donc aucun service du bureau n’est disponible</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{name} is gone; the next start asks how to go on</source>
        <translation>{name} a disparu ; le prochain démarrage demande comment continuer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n} MB free</source>
        <translation>{n} Mo libres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, sound</source>
        <translation>{n}, la dernière du {moment}, en bon état</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which cannot be read</source>
        <translation>{n}, la dernière du {moment}, qui ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, which is damaged</source>
        <translation>{n}, la dernière du {moment}, qui est endommagée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{n}, the newest of {moment}, {days} days ago</source>
        <translation>{n}, la dernière du {moment}, il y a {days} jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables</source>
        <translation>{sessions}, en bon état, version {n} des tables</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}, sound, version {n} of the tables; an interrupted one waits for the next start</source>
        <translation>{sessions}, en bon état, version {n} des tables ; une séance interrompue attend le prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/checkup.py"/>
        <source>{sessions}; {n} with other values than were stored</source>
        <translation>{sessions} ; {n} avec d’autres valeurs que celles enregistrées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/doctor.py"/>
        <source>{width}×{height} at {scale}</source>
        <translation>{width}×{height} à l’échelle {scale}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Everything in this file is in your history already.</source>
        <translation>Tout ce que contient ce fichier est déjà dans votre historique.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Everything, for this program and others</source>
        <translation>Tout, pour ce programme et d’autres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>For spreadsheets</source>
        <translation>Pour les tableurs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import 1 session</source>
        <translation>Importer 1 séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Import sessions</source>
        <translation>Importer des séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Import {n} sessions</source>
        <translation>Importer {n} séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing from this file is imported until all of it is right.</source>
        <translation>Rien de ce fichier n’est importé tant que tout n’y est pas correct.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Reading the file, {n} %</source>
        <translation>Lecture du fichier, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>What is refused</source>
        <translation>Ce qui est refusé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>Writing, {n} %</source>
        <translation>Écriture, {n} %</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/exchange_panel.py"/>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} already here</source>
        <translation>déjà ici : {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} edited later than here</source>
        <translation>modifiées plus tard qu’ici : {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} new</source>
        <translation>Nouvelles : {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_exchange.py"/>
        <source>{n} refused</source>
        <translation>refusées : {n}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>0 of 1 session</source>
        <translation>0 sur 1 séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>A past session</source>
        <translation>Une séance passée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Add past session</source>
        <translation>Ajouter une séance passée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Added by hand</source>
        <translation>Ajoutée à la main</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All areas</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Area shown</source>
        <translation>Zone affichée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Before, after</source>
        <translation>Avant, après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathed freely</source>
        <translation>Respiration libre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing only</source>
        <translation>Respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Breathing too slow</source>
        <translation>Respiration trop lente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Changes not kept: session of {day}</source>
        <translation>Modifications non conservées : séance du {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Choose a backup to go back to, in Settings</source>
        <translation>Choisir dans Réglages une sauvegarde à laquelle revenir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Choose at least one area.</source>
        <translation>Choisissez au moins une zone.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Clothing</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/strip_view.py"/>
        <source>Course of the session</source>
        <translation>Déroulement de la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Days of the report</source>
        <translation>Jours du rapport</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Deleted: session of {day}</source>
        <translation>Supprimée : séance du {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Details, scrolls with the arrow keys</source>
        <translation>Détails, défile avec les touches fléchées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early</source>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Ended early, {why}</source>
        <translation>Arrêtée avant la fin, {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Every session is listed here, with its ratings and your note. It all stays on this computer.</source>
        <translation>Chaque séance figure ici, avec ses évaluations et votre note. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Goal</source>
        <translation>Objectif</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>How was last night’s sleep?</source>
        <translation>Comment avez-vous dormi la nuit dernière ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It eased</source>
        <translation>Cela s’est apaisé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>It kept to the pattern from {begin} to {end}.</source>
        <translation>Il a suivi le rythme prévu de {begin} à {end}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Kind shown</source>
        <translation>Type affiché</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Lying down</source>
        <translation>En position allongée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made longer</source>
        <translation>Prolongée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Made shorter</source>
        <translation>Raccourcie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Marked</source>
        <translation>Repère posé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Marks of the points</source>
        <translation>Marques des pointes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Mat sessions up to {day}.pdf</source>
        <translation>Séances de tapis jusqu’au {day}.pdf</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Natural breath throughout.</source>
        <translation>Souffle naturel du début à la fin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>No session of that kind, area and time.</source>
        <translation>Aucune séance de ce type, de cette zone et de cette période.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Not added: session of {day}</source>
        <translation>Pas ajoutée : séance du {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/table_model.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing about “{text}”. Try an area, or a word of a note.</source>
        <translation>Rien sur « {text} ». Essayez une zone, ou un mot d’une note.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/empty.py"/>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Noticed afterwards</source>
        <translation>Remarqué après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>One to three pages to print: what you did, your ratings before and after, the areas, and your notes. It stays on this computer until you hand it on.</source>
        <translation>Une à trois pages à imprimer : ce que vous avez fait, vos évaluations avant et après, les zones et vos notes. Il reste sur cet ordinateur jusqu’à ce que vous le remettiez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Other breathing chosen</source>
        <translation>Autre respiration choisie</translation>
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
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Rapport pour un médecin ou un kinésithérapeute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Rest without the mat</source>
        <translation>Repos sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/toolbar.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} enregistré dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/header.py"/>
        <source>Search notes and areas</source>
        <translation>Chercher dans les notes et les zones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/table.py"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/filter_bar.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Skipped ahead</source>
        <translation>Saut en avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Soreness</source>
        <translation>Endolorissement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/headings.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sort by {column}</source>
        <translation>Trier par {column}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, ascending</source>
        <translation>Trié par {column}, croissant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted by {column}, descending</source>
        <translation>Trié par {column}, décroissant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, ascending</source>
        <translation>Trié, croissant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Sorted, descending</source>
        <translation>Trié, décroissant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/editor.py"/>
        <source>Stage {n}</source>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Still there today</source>
        <translation>Encore là aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Surface</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>That would end later than now. Choose an earlier time or fewer minutes.</source>
        <translation>Cela finirait après l’heure actuelle. Choisissez une heure plus tôt ou moins de minutes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The breath slowed down from {begin} to {end}.</source>
        <translation>Le souffle a ralenti de {begin} à {end}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>The session stood still</source>
        <translation>La séance s’est figée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/next_day_card.py"/>
        <source>Then rest today, and stay on the same step.</source>
        <translation>Alors reposez-vous aujourd’hui, et restez au même palier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <location filename="../../matcompanion/ui/pages/history/stage_fields.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/when_fields.py"/>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Tried out at {n} times speed</source>
        <translation>Essai, {n} fois plus vite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Under a minute</source>
        <translation>Moins d’une minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/undo_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Went on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/details.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>Your own breath</source>
        <translation>Votre propre souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>another reason</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>both sides</source>
        <translation>deux côtés</translation>
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
        <translation>vertige</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/history/report_panel.py"/>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>too painful</source>
        <translation>trop douloureux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>uncomfortable</source>
        <translation>inconfortable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{active} of {planned}</source>
        <translation>{active} sur {planned}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{after} after</source>
        <translation>{after} après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} before</source>
        <translation>{before} avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{before} to {after}</source>
        <translation>de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_history.py"/>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, de {begin} à {end}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{found} of {n} sessions</source>
        <translation>{found} sur {n} séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_search.py"/>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
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
        <translation>0 à 9, flèches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>5 minutes more or less; in the lead-in 10 seconds</source>
        <translation>5 minutes de plus ou de moins ; pendant la mise en place, 10 secondes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Add it as another stage, or take it out again</source>
        <translation>L’ajouter comme étape suivante, ou la retirer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>All keys, scrolls with the arrow keys</source>
        <translation>Toutes les touches, défile avec les touches fléchées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Another breathing pattern</source>
        <translation>Un autre rythme de respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Back in Learn</source>
        <translation>Revenir en arrière dans Comprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Breathe freely</source>
        <translation>Respirer librement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose the area</source>
        <translation>Choisir la zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Choose, Progress, History, Learn</source>
        <translation>Choisir, Évolution, Historique, Comprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close a panel or a question</source>
        <translation>Fermer un panneau ou une question</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 à Ctrl+4</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
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
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>End, within 4 seconds</source>
        <translation>Terminer, en moins de 4 secondes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Esc, Esc</source>
        <translation>Échap, Échap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <translation>Plein écran et retour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Full, dim, dark</source>
        <translation>Normal, sombre, noir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/widgets/key_help.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark that it eased</source>
        <translation>Marquer que cela s’est apaisé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Mark this moment</source>
        <translation>Marquer ce moment</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>On to the next phase</source>
        <translation>À la phase suivante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>P, Page up</source>
        <translation>P, Page précédente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause and go on; in the lead-in, start now</source>
        <translation>Pause et reprise ; pendant la mise en place, démarrer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Pause, in the lead-in too</source>
        <translation>Pause, aussi pendant la mise en place</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Press it, choose it</source>
        <translation>L’activer, le choisir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Progress, History and Learn</source>
        <translation>Évolution, Historique et Comprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Rate; Delete takes it back</source>
        <translation>Évaluer ; Suppr efface l’évaluation</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Save what is edited in History</source>
        <translation>Enregistrer ce qui est modifié dans Historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Search in Learn</source>
        <translation>Chercher dans Comprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+F1</source>
        <translation>Maj+F1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Shift+Space</source>
        <translation>Maj+Espace</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sort the sessions by it; Left and Right lead to the other headings</source>
        <translation>Trier les séances d’après lui ; Gauche et Droite mènent aux autres en-têtes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Sound off and on</source>
        <translation>Couper le son et le remettre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space on a heading</source>
        <translation>Espace sur un en-tête</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter</source>
        <translation>Espace, Entrée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Space, Enter, Play</source>
        <translation>Espace, Entrée, Lecture</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Start the session</source>
        <translation>Démarrer la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The areas as a list, or the figure</source>
        <translation>Les zones en liste, ou la silhouette</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>The guide about what is on the screen</source>
        <translation>Le guide sur ce qui est à l’écran</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the first or the last area</source>
        <translation>À la première ou à la dernière zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the neighbouring area of the figure or the list</source>
        <translation>À la zone voisine de la silhouette ou de la liste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next control, or back</source>
        <translation>À l’élément suivant, ou en arrière</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>To the next mark of a graph; Enter opens its session</source>
        <translation>Au repère suivant d’un graphique ; Entrée ouvre sa séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Too slow: breathe a little faster</source>
        <translation>Trop lent : respirer un peu plus vite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Turn the figure, where one side is shown</source>
        <translation>Tourner la silhouette, quand un seul côté est affiché</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_keys.py"/>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>A mat trial points that way. It was small, so it may be wrong.</source>
        <translation>Un essai avec un tapis va dans ce sens. Il était petit, il peut donc se tromper.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Address of {study}</source>
        <translation>Adresse de l’étude : {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>Back to {what}</source>
        <translation>Retour : {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copied, the address of {study}</source>
        <translation>Copié, l’adresse de l’étude : {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>Copy the address of {study}</source>
        <translation>Copier l’adresse de l’étude : {study}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Evidence: {words}, {n} of {most} dots</source>
        <translation>Preuves : {words}, points : {n} sur {most}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>From: {sources}</source>
        <translation>Source : {sources}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It is often said. We found no study of mats that tested it.</source>
        <translation>On le dit souvent. Nous n’avons trouvé aucune étude de tapis qui l’ait testé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>It was tested, and it did not hold.</source>
        <translation>Cela a été testé, et n’a pas été confirmé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Learn</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Makers of mats: {where}</source>
        <translation>Fabricants de tapis : {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mats with points</source>
        <translation>Tapis à pointes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Mixed results</source>
        <translation>Résultats mitigés</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Never tested with mats</source>
        <translation>Jamais testé avec des tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>No better than without</source>
        <translation>Pas mieux que sans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Nobody has tested mats for it. Fingers or needles were tested, and a mat is neither.</source>
        <translation>Personne n’a testé de tapis pour cela. Des doigts ou des aiguilles ont été testés, et un tapis n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Not studied</source>
        <translation>Pas étudié</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>Nothing about “{asked}”. Try “{first}” or “{second}”.</source>
        <translation>Rien sur « {asked} ». Essayez « {first} » ou « {second} ».</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Off again</source>
        <translation>Se relever</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Only other ways studied</source>
        <translation>Seules d’autres méthodes étudiées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/shown.py"/>
        <source>Onto the points</source>
        <translation>S’installer sur les pointes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Our own choice, where nobody has looked</source>
        <translation>Notre propre choix, là où personne n’a regardé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>People say</source>
        <translation>Ce qu’on en dit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Pressing, needles and the like</source>
        <translation>Pressions, aiguilles et autres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Right after use only</source>
        <translation>Seulement juste après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/page.py"/>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Show it line by line</source>
        <translation>Afficher ligne par ligne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Slow breathing</source>
        <translation>Respiration lente</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Small trials</source>
        <translation>Petits essais</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Some trials point that way</source>
        <translation>Quelques essais vont dans ce sens</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Something was seen right after use, and not later.</source>
        <translation>Quelque chose a été constaté juste après l’utilisation, et plus ensuite.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/bodies.py"/>
        <source>Studied</source>
        <translation>Ce qui a été étudié</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Taking care</source>
        <translation>Précautions</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, and no better than without</source>
        <translation>Testé, et pas mieux que sans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Tested, did not hold</source>
        <translation>Testé, non confirmé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, line {n}</source>
        <translation>Le guide, ligne {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The guide, lines {n}</source>
        <translation>Le guide, lignes {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>The mat</source>
        <translation>Le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/article.py"/>
        <source>This is general information, not medical advice.</source>
        <translation>Ceci est une information générale, pas un avis médical.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it, and do not agree.</source>
        <translation>Des essais avec des tapis s’y sont intéressés, et ne sont pas d’accord.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Trials of mats looked at it. People with a mat did no better than people without.</source>
        <translation>Des essais avec des tapis s’y sont intéressés. Les personnes avec un tapis n’allaient pas mieux que celles sans.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Using it</source>
        <translation>S’en servir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>Web pages: {where}</source>
        <translation>Pages web : {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What it is worth</source>
        <translation>Ce que cela vaut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/study_card.py"/>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/sources.py"/>
        <source>Where this page comes from</source>
        <translation>D’où vient cette page</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a maker of mats, {where}</source>
        <translation>un fabricant de tapis, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>a web page, {where}</source>
        <translation>une page web, {where}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>how this program works</source>
        <translation>le fonctionnement de ce programme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>not offered</source>
        <translation>pas proposé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>our own choice</source>
        <translation>notre propre choix</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>pillow</source>
        <translation>coussin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/learn/nothing.py"/>
        <source>sleep</source>
        <translation>sommeil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, line {n}</source>
        <translation>le guide, ligne {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>the guide, lines {n}</source>
        <translation>le guide, lignes {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{area}, {level}: {minutes}</source>
        <translation>{area}, {level} : {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{area}: {position}</source>
        <translation>{area} : {position}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{least} to {most} minutes, {clothing}</source>
        <translation>de {least} à {most} minutes, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{line}; only after a check in Settings</source>
        <translation>{line} ; seulement après une vérification dans Réglages</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} thing found</source>
        <translation>{n} résultat trouvé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_learn.py"/>
        <source>{n} things found</source>
        <translation>{n} résultats trouvés</translation>
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
        <translation>Aucune police ici n’a les caractères de la langue demandée ({code}) ; ceci est donc en anglais.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Sample history, in a temporary folder</source>
        <translation>Historique d’exemple, dans un dossier temporaire</translation>
    </message>
    <message>
        <location filename="../../matcompanion/opening.py"/>
        <source>Trying out: the session clock runs {n} times faster</source>
        <translation>Essai : l’horloge de la séance tourne {n} fois plus vite</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>1 plan of {name} was here already.</source>
        <translation>1 plan de {name} était déjà ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>A therapist or a maker can give you a plan as a .toml file. The limits of your level and your answers hold for it too.</source>
        <translation>Un thérapeute ou un fabricant peut vous donner un plan sous forme de fichier .toml. Les limites de votre niveau et de vos réponses s’y appliquent aussi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath.</source>
        <translation>Un autre souffle.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Another breath: there can be {n} of your own at most.</source>
        <translation>Un autre souffle : {n} à vous au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Breathing only</source>
        <translation>Respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>By {by}</source>
        <translation>Par {by}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Close the plans</source>
        <translation>Fermer les plans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In another position.</source>
        <translation>Dans une autre position.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>In other clothing.</source>
        <translation>Dans une autre tenue.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>It is kept already.</source>
        <translation>Il est déjà gardé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep the plan of the card</source>
        <translation>Garder le plan de la fiche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Keep what the card shows under a name, or save it as a file for somebody else.</source>
        <translation>Gardez sous un nom ce que montre la fiche, ou enregistrez-le dans un fichier pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Left out.</source>
        <translation>Laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Name of the plan</source>
        <translation>Nom du plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>On another surface.</source>
        <translation>Sur un autre support.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Open a plan file</source>
        <translation>Ouvrir un fichier de plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Removed: {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Rest without the mat</source>
        <translation>Repos sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Save the plan of the card as a file</source>
        <translation>Enregistrer le plan de la fiche dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Save {name} as a file</source>
        <translation>Enregistrer {name} dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Saved {name} in {folder}.</source>
        <translation>{name} enregistré dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Shorter.</source>
        <translation>Plus court.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>Stage {n}: {what}</source>
        <translation>Étape {n} : {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>There can be {n} plans at most. Remove one first.</source>
        <translation>{n} plans au maximum. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plan_row.py"/>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_desk.py"/>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>Your plans</source>
        <translation>Vos plans</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>a breath like this is not possible here.</source>
        <translation>une respiration comme celle-ci n’est pas possible ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>breathe as you like</source>
        <translation>respirer comme vous voulez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}</source>
        <translation>plan {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>plan {n}, stage {m}</source>
        <translation>plan {n}, étape {m}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{area} ({position})</source>
        <translation>{area} ({position})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}.</source>
        <translation>{field} ne peut pas être {value}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} cannot be {value}; it is one of: {known}.</source>
        <translation>{field} ne peut pas être {value} ; c’est l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is missing.</source>
        <translation>{field} manque.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} is there more than {value} times.</source>
        <translation>{field} y figure plus de {value} fois.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field} means nothing here.</source>
        <translation>{field} ne veut rien dire ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{field}: {why}</source>
        <translation>{field} : {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: it is not written as TOML.</source>
        <translation>{name} ne peut pas être compris : il n’est pas écrit en TOML.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be understood: look at line {line}.</source>
        <translation>{name} ne peut pas être compris : voyez la ligne {line}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} cannot be used as things are.</source>
        <translation>{name} ne peut pas être utilisé dans la situation actuelle.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} could not be read ({why}).</source>
        <translation>{name} n’a pas pu être lu ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} could not be written ({why}).</source>
        <translation>{name} n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is for a newer version of Mat Companion than this one.</source>
        <translation>{name} est fait pour une version de Mat Companion plus récente que celle-ci.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/plans_panel.py"/>
        <source>{name} is kept.</source>
        <translation>{name} est gardé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no plan for Mat Companion: it does not say format = {format}.</source>
        <translation>{name} n’est pas un plan pour Mat Companion : il n’indique pas format = {format}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is no text, so there is no plan in it.</source>
        <translation>{name} n’est pas du texte, il ne contient donc pas de plan.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is on the card now.</source>
        <translation>{name} est maintenant sur la fiche.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name} is too large for a plan: {most} kB is the most.</source>
        <translation>{name} est trop gros pour un plan : {most} ko au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{name}, {what}</source>
        <translation>{name}, {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} are among yours now.</source>
        <translation>{n} plans de {name} sont maintenant parmi les vôtres.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{n} plans of {name} were here already.</source>
        <translation>{n} plans de {name} étaient déjà ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{plan} is among your plans now.</source>
        <translation>{plan} est maintenant parmi vos plans.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_plans.py"/>
        <source>{said} Nothing was changed.</source>
        <translation>{said} Rien n’a été modifié.</translation>
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
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
        <extra-one>%n area</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
        <extra-one>%n day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n days with a session</source>
        <translation>
            <numerusform>%n jour avec une séance</numerusform>
            <numerusform>%n jours avec une séance</numerusform>
        </translation>
        <extra-one>%n day with a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n decades shown</source>
        <translation>
            <numerusform>%n décennie affichée</numerusform>
            <numerusform>%n décennies affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n full weeks</source>
        <translation>
            <numerusform>%n semaine complète</numerusform>
            <numerusform>%n semaines complètes</numerusform>
        </translation>
        <extra-one>%n full week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n minutes this week</source>
        <translation>
            <numerusform>%n minute cette semaine</numerusform>
            <numerusform>%n minutes cette semaine</numerusform>
        </translation>
        <extra-one>%n minute this week</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n months shown</source>
        <translation>
            <numerusform>%n mois affiché</numerusform>
            <numerusform>%n mois affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more days</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
        <extra-one>%n more day</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n more ratings</source>
        <translation>
            <numerusform>encore %n évaluation</numerusform>
            <numerusform>encore %n évaluations</numerusform>
        </translation>
        <extra-one>%n more rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n more sessions</source>
        <translation>
            <numerusform>encore %n séance</numerusform>
            <numerusform>encore %n séances</numerusform>
        </translation>
        <extra-one>%n more session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n quarters shown</source>
        <translation>
            <numerusform>%n trimestre affiché</numerusform>
            <numerusform>%n trimestres affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n séance évaluée</numerusform>
            <numerusform>%n séances évaluées</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions of those chosen above</source>
        <translation>
            <numerusform>%n séance évaluée parmi celles choisies ci-dessus</numerusform>
            <numerusform>%n séances évaluées parmi celles choisies ci-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions so far</source>
        <translation>
            <numerusform>%n séance évaluée jusqu’ici</numerusform>
            <numerusform>%n séances évaluées jusqu’ici</numerusform>
        </translation>
        <extra-one>%n rated session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n rated sessions, too few to tell</source>
        <translation>
            <numerusform>%n séance évaluée, trop peu pour conclure</numerusform>
            <numerusform>%n séances évaluées, trop peu pour conclure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>%n ratings</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
        <extra-one>%n rating</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions</source>
        <translation>
            <numerusform>%n évaluation avant une séance</numerusform>
            <numerusform>%n évaluations avant des séances</numerusform>
        </translation>
        <extra-one>%n rating before a session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>%n ratings before sessions so far</source>
        <translation>
            <numerusform>%n évaluation avant une séance jusqu’ici</numerusform>
            <numerusform>%n évaluations avant des séances jusqu’ici</numerusform>
        </translation>
        <extra-one>%n rating before a session so far</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>%n sessions on the mat</source>
        <translation>
            <numerusform>%n séance sur le tapis</numerusform>
            <numerusform>%n séances sur le tapis</numerusform>
        </translation>
        <extra-one>%n session on the mat</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>%n sessions rated</source>
        <translation>
            <numerusform>%n séance évaluée</numerusform>
            <numerusform>%n séances évaluées</numerusform>
        </translation>
        <extra-one>%n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions shown</source>
        <translation>
            <numerusform>%n séance affichée</numerusform>
            <numerusform>%n séances affichées</numerusform>
        </translation>
        <extra-one>%n session shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>%n sessions were rated before only</source>
        <translation>
            <numerusform>%n séance évaluée avant seulement</numerusform>
            <numerusform>%n séances évaluées avant seulement</numerusform>
        </translation>
        <extra-one>%n session was rated before only</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>%n ways to breathe</source>
        <translation>
            <numerusform>%n façon de respirer</numerusform>
            <numerusform>%n façons de respirer</numerusform>
        </translation>
        <extra-one>%n way to breathe</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n weeks shown</source>
        <translation>
            <numerusform>%n semaine affichée</numerusform>
            <numerusform>%n semaines affichées</numerusform>
        </translation>
        <extra-one>%n week shown</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>%n years shown</source>
        <translation>
            <numerusform>%n année affichée</numerusform>
            <numerusform>%n années affichées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>95 % interval within 0.01</source>
        <translation>95 % de confiance : en deçà de 0,01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>95 % interval {interval}</source>
        <translation>95 % de confiance : {interval}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>A median is shown from {n} rated sessions on.</source>
        <translation>Une médiane est affichée à partir de {n} séances évaluées.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>A trend needs {least} ratings over three weeks: {more}.</source>
        <translation>Une tendance demande {least} évaluations sur trois semaines : {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Acclimatisation</source>
        <translation>Acclimatation</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All areas</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All goals</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>All ratings are of one time, so there is no trend.</source>
        <translation>Toutes les évaluations sont du même moment, il n’y a donc pas de tendance.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Area shown</source>
        <translation>Zone affichée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Baseline</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Body heat map</source>
        <translation>Carte colorée du corps</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Breathing of the sessions, and the change of {scale} after each</source>
        <translation>Respiration des séances, et variation après chacune ({scale})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Change {number}</source>
        <translation>Variation {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Change; more sessions, bigger</source>
        <translation>Variation ; taille : séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Choose an area</source>
        <translation>Choisir une zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Colours shown</source>
        <translation>Couleurs affichées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Day with a session</source>
        <translation>Jour avec une séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of the last {of}</source>
        <translation>Jours avec une séance. {n} des {of} derniers</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>Days with a session. {n} of {of}, {days}</source>
        <translation>Jours avec une séance. {n} sur {of}, {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Enough ratings in {n} of %n areas</source>
        <translation>
            <numerusform>Zones avec assez d’évaluations : {n} sur %n</numerusform>
            <numerusform>Zones avec assez d’évaluations : {n} sur %n</numerusform>
        </translation>
        <extra-one>Enough ratings in {n} of %n area</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Every session becomes one dot. Rate how you feel before and after, and from the third time on you see what changed.</source>
        <translation>Chaque séance devient un point. Évaluez comment vous vous sentez avant et après : à partir de la troisième fois, vous voyez ce qui a changé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Fewer minutes</source>
        <translation>Moins de minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>First minute</source>
        <translation>Première minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>From head to foot, not from best to worst: with so many areas, one always looks better by chance. Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>De la tête aux pieds, pas du meilleur au moins bon : avec autant de zones, il y en a toujours une qui paraît meilleure par hasard. Les évaluations ne permettent pas de distinguer le tapis du simple fait de rester allongé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Goal shown</source>
        <translation>Objectif affiché</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Goal, %n minutes</source>
        <translation>
            <numerusform>Objectif, %n minute</numerusform>
            <numerusform>Objectif, %n minutes</numerusform>
        </translation>
        <extra-one>Goal, %n minute</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Higher after</source>
        <translation>Plus haut après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Hours are counted, not compared: you chose the time yourself.</source>
        <translation>Les heures sont comptées, pas comparées : vous avez choisi le moment vous-même.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings at the end about as it did</source>
        <translation>À la fin, cela pique à peu près comme avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings less at the end than it did</source>
        <translation>À la fin, cela pique moins qu’avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>It stings more at the end than it did</source>
        <translation>À la fin, cela pique plus qu’avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Kind shown</source>
        <translation>Type affiché</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Ladder shown</source>
        <translation>Échelle affichée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Less than 0.01 points a week</source>
        <translation>Moins de 0,01 point par semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Level ladder</source>
        <translation>Échelle des niveaux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/change_strip.py"/>
        <source>Lower after</source>
        <translation>Plus bas après</translation>
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
            <numerusform>Marqué dans %n séance</numerusform>
            <numerusform>Marqué dans %n séances</numerusform>
        </translation>
        <extra-one>Marked in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Marked in %n sessions so far</source>
        <translation>
            <numerusform>Marqué dans %n séance jusqu’ici</numerusform>
            <numerusform>Marqué dans %n séances jusqu’ici</numerusform>
        </translation>
        <extra-one>Marked in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Mat, breathing and rest beside one another</source>
        <translation>Tapis, respiration et repos côte à côte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median and interval</source>
        <translation>Médiane et intervalle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Median change</source>
        <translation>Variation médiane</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change 0</source>
        <translation>Variation médiane de 0</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} point</source>
        <translation>Variation médiane en points : {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Median change {number} points</source>
        <translation>Variation médiane en points : {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Median {early} in the first third, {late} in the last</source>
        <translation>Médiane {early} dans le premier tiers, {late} dans le dernier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each decade</source>
        <translation>Minutes par semaine, en moyenne pour chaque décennie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each month</source>
        <translation>Minutes par semaine, en moyenne pour chaque mois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each quarter</source>
        <translation>Minutes par semaine, en moyenne pour chaque trimestre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>Minutes a week, the average of each year</source>
        <translation>Minutes par semaine, en moyenne pour chaque année</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Minutes of the sessions with each area</source>
        <translation>Minutes des séances avec chaque zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/minutes_per_week.py"/>
        <source>Minutes per week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Minutes until the sting eased, session after session</source>
        <translation>Minutes jusqu’à ce que le picotement s’apaise, séance après séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>More minutes</source>
        <translation>Plus de minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No area was used in the last 4 weeks.</source>
        <translation>Aucune zone n’a été utilisée ces 4 dernières semaines.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No clear change after sessions</source>
        <translation>Pas de variation nette après les séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No day with a session</source>
        <translation>Aucun jour avec une séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No rated sessions {within}</source>
        <translation>Aucune séance évaluée {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>No ratings yet. They are optional.</source>
        <translation>Pas encore d’évaluations. Elles sont facultatives.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>No session</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>No session passes the filters above.</source>
        <translation>Aucune séance ne correspond aux filtres ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions like these</source>
        <translation>Aucune séance de ce genre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>No sessions this week so far</source>
        <translation>Aucune séance cette semaine jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>No sessions {within}</source>
        <translation>Aucune séance {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>No steps without the mat</source>
        <translation>Pas de paliers sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>No study says how fast to go, and nobody has to reach the end. Staying is as good as going on.</source>
        <translation>Aucune étude ne dit à quelle vitesse avancer, et personne n’est obligé d’arriver au bout. Rester vaut autant qu’avancer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>None of the sessions shown has a rating of {scale} beforehand.</source>
        <translation>Aucune des séances affichées n’a d’évaluation avant ({scale}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>None of the sessions shown was for an area. Choose one on the figure, and it appears here.</source>
        <translation>Aucune des séances affichées ne concernait une zone. Choisissez-en une sur la silhouette, et elle apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>None of the sessions shown was on the mat.</source>
        <translation>Aucune des séances affichées n’a eu lieu sur le tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Not enough yet</source>
        <translation>Pas encore assez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Not reached</source>
        <translation>Pas atteint</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Numbers, for a spreadsheet</source>
        <translation>Chiffres, pour un tableur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and brighter means more minutes</source>
        <translation>Un point par jour. Plus grand et plus clair : plus de minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>One dot a day. Bigger and darker means more minutes</source>
        <translation>Un point par jour. Plus grand et plus foncé : plus de minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Part of the body</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Progress</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rate after a session how strong the sting was in the first minute and at the end.</source>
        <translation>Évaluez après une séance la force du picotement pendant la première minute et à la fin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Rate how tense you feel before and after a session, and the pair appears here. Ratings are optional.</source>
        <translation>Évaluez votre tension avant et après une séance, et la paire apparaît ici. Les évaluations sont facultatives.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Rate how you feel before a session, and each rating appears here. A trend needs 12 over three weeks.</source>
        <translation>Évaluez comment vous vous sentez avant une séance, et chaque évaluation apparaît ici. Une tendance en demande 12 sur trois semaines.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Rated</source>
        <translation>Évaluées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions</source>
        <translation>
            <numerusform>Évalué dans %n séance</numerusform>
            <numerusform>Évalué dans %n séances</numerusform>
        </translation>
        <extra-one>Rated in %n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Rated in %n sessions so far</source>
        <translation>
            <numerusform>Évalué dans %n séance jusqu’ici</numerusform>
            <numerusform>Évalué dans %n séances jusqu’ici</numerusform>
        </translation>
        <extra-one>Rated in %n session so far</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Rating shown</source>
        <translation>Évaluation affichée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Les évaluations ne permettent pas de distinguer le tapis du simple fait de rester allongé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Reached earlier</source>
        <translation>Atteint auparavant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>Le repos seul fait souvent cela aussi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>Rhythm</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/saving.py"/>
        <source>Save the graph</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>See an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Session {n}, {day}</source>
        <translation>Séance {n}, {day}</translation>
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
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Sessions begun</source>
        <translation>Séances commencées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sessions {first} to {last}</source>
        <translation>Séances {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Show all sessions</source>
        <translation>Afficher toutes les séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Show year</source>
        <translation>Afficher l’année</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Skin gets used to the points; how hard you lie changes the sting too.</source>
        <translation>La peau s’habitue aux pointes ; la dureté du support change aussi le picotement.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Step</source>
        <translation>Palier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Step {n}, {level}</source>
        <translation>Palier {n}, {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps are about the mat; the filter above shows {kind} only.</source>
        <translation>Les paliers concernent le tapis ; le filtre ci-dessus n’affiche que : {kind}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>Steps of getting used to the points</source>
        <translation>Paliers pour s’habituer aux pointes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes</source>
        <translation>Paliers pour s’habituer aux pointes, du plus facile au plus difficile, avec leurs minutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Steps of getting used to the points, easiest first, with their minutes. {sessions}</source>
        <translation>Paliers pour s’habituer aux pointes, du plus facile au plus difficile, avec leurs minutes. {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting at the end, 0 to 10, session after session</source>
        <translation>Picotement à la fin, de 0 à 10, séance après séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Sting in the first minute, 0 to 10, session after session</source>
        <translation>Picotement de la première minute, de 0 à 10, séance après séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/acclimatisation.py"/>
        <source>Sting shown</source>
        <translation>Picotement affiché</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Surface and clothing change the sting too; each has a sign of its own.</source>
        <translation>Le support et la tenue changent aussi le picotement ; chacun a son propre signe.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>The change of {scale} after each session, by kind</source>
        <translation>Variation après chaque séance ({scale}), par type</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings about as it did</source>
        <translation>La première minute pique à peu près comme avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings less than it did</source>
        <translation>La première minute pique moins qu’avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The first minute stings more than it did</source>
        <translation>La première minute pique plus qu’avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>The first session brings a dot.</source>
        <translation>La première séance apporte un point.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The first step is {rung}.</source>
        <translation>Le premier palier : {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/rhythm.py"/>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>The last one on {day}</source>
        <translation>La dernière le {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases about as soon as it did</source>
        <translation>Le picotement s’apaise à peu près aussi vite qu’avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases later than it did</source>
        <translation>Le picotement s’apaise plus tard qu’avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>The sting eases sooner than it did</source>
        <translation>Le picotement s’apaise plus tôt qu’avant</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>There are %n on other days.</source>
        <translation>
            <numerusform>Il y en a %n à d’autres dates.</numerusform>
            <numerusform>Il y en a %n à d’autres dates.</numerusform>
        </translation>
        <extra-one>There is %n on other days.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/before_after.py"/>
        <source>There are older ones.</source>
        <translation>Il y en a de plus anciennes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This decade</source>
        <translation>Cette décennie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>This looks at your newest sessions, since {day}; you may have reached steps before.</source>
        <translation>Ceci porte sur vos séances les plus récentes, depuis le {day} ; vous avez pu atteindre des paliers avant.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Time of day and breathing</source>
        <translation>Heure et respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>Told apart by</source>
        <translation>Distinguer par</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Too few ratings</source>
        <translation>Trop peu d’évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Too few ratings to show a change in any area</source>
        <translation>Trop peu d’évaluations pour montrer une variation dans une zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>Too few ratings yet: {n} for an area.</source>
        <translation>Encore trop peu d’évaluations : il en faut {n} pour une zone.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/baseline.py"/>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Until it eased</source>
        <translation>Jusqu’à l’apaisement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>Weeks differ for many reasons. A trend cannot tell which of them it was.</source>
        <translation>Les semaines diffèrent pour bien des raisons. Une tendance ne peut pas dire laquelle c’était.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>When sessions began, and the change of {scale} after each</source>
        <translation>Heure de début des séances, et variation après chacune ({scale})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>Where several areas share a stage, each counts all its minutes.</source>
        <translation>Quand plusieurs zones partagent une étape, chacune en compte toutes les minutes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>Which way it goes is said from {least} sessions on: {more}.</source>
        <translation>Le sens de l’évolution est indiqué à partir de {least} séances : {more}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/body_heat_map.py"/>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/year_calendar.py"/>
        <source>Year calendar</source>
        <translation>Calendrier de l’année</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/level_ladder.py"/>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>You are on {rung}</source>
        <translation>Vous en êtes à : {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>You begin most often from {hour}</source>
        <translation>Heure de début la plus fréquente : {hour}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>You have %n sessions, but none that passes the filters.</source>
        <translation>
            <numerusform>Vous avez %n séance, mais aucune qui corresponde aux filtres.</numerusform>
            <numerusform>Vous avez %n séances, mais aucune qui corresponde aux filtres.</numerusform>
        </translation>
        <extra-one>You have %n session, but none that passes the filters.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/empty.py"/>
        <source>Your first dot goes here</source>
        <translation>Votre premier point ira ici</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>Your first session on the mat is the first step. Each part of the body has a ladder of its own.</source>
        <translation>Votre première séance sur le tapis est le premier palier. Chaque partie du corps a sa propre échelle.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>Your own breath</source>
        <translation>Votre propre souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually higher after sessions</source>
        <translation>Vos évaluations étaient en général plus hautes après les séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>Your ratings were usually lower after sessions</source>
        <translation>Vos évaluations étaient en général plus basses après les séances</translation>
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
        <translation>({days})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>goal {minutes} a week</source>
        <translation>objectif {minutes} par semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in the past year</source>
        <translation>sur l’année écoulée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 3 months</source>
        <translation>sur ces 3 mois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>in these 4 weeks</source>
        <translation>sur ces 4 semaines</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>last on {day}</source>
        <translation>la dernière le {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>least {minutes}</source>
        <translation>minimum {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>median {change}, {ratings}</source>
        <translation>médiane {change}, {ratings}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>median {number}</source>
        <translation>médiane {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>median {reading}, up to {day}</source>
        <translation>médiane {reading}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} a week, {period}</source>
        <translation>maximum {minutes} par semaine, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>most {minutes} on {day}</source>
        <translation>maximum {minutes}, le {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>next: {rung}</source>
        <translation>suivant : {rung}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>reached {day}, {sessions}</source>
        <translation>atteint le {day}, {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>so far</source>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>the last new one, step {n}, on {day}</source>
        <translation>le dernier nouveau, palier {n}, le {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>the last one {number}</source>
        <translation>la dernière {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last one {reading}</source>
        <translation>la dernière {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>the last ones: median {reading}</source>
        <translation>les dernières : médiane {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>the last ones: {reading}</source>
        <translation>les dernières : {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/progress/header.py"/>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used %n days ago</source>
        <translation>
            <numerusform>utilisée il y a %n jour</numerusform>
            <numerusform>utilisée il y a %n jours</numerusform>
        </translation>
        <extra-one>used %n day ago</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>used today</source>
        <translation>utilisée aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{areas} {within}</source>
        <translation>{areas} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{area}: {text}</source>
        <translation>{area} : {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{before} before, {after} after</source>
        <translation>{before} avant, {after} après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{change} in {sessions}</source>
        <translation>{change} dans {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before}</source>
        <translation>{count}, médiane {before}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{count}, median {before} before, {after} after</source>
        <translation>{count}, médiane {before} avant, {after} après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the breathing yourself, so a difference may come from the day.</source>
        <translation>{first} Vous avez choisi la respiration vous-même, une différence peut donc venir du jour.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} You chose the kind yourself, so a difference may come from the day.</source>
        <translation>{first} Vous avez choisi le type vous-même, une différence peut donc venir du jour.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_periods.py"/>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{kind}: {before} before</source>
        <translation>{kind} : {before} avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{kind}: {reading}</source>
        <translation>{kind} : {reading}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{lower} lower, {same} the same, {higher} higher</source>
        <translation>plus basses : {lower}, égales : {same}, plus hautes : {higher}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{low} at the least, {high} at the most</source>
        <translation>{low} au minimum, {high} au maximum</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_progress.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} a week</source>
        <translation>{minutes} par semaine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in all</source>
        <translation>{minutes} au total</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} in {sessions}</source>
        <translation>{minutes} en {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{minutes} in {sessions}, last on {day}</source>
        <translation>{minutes} en {sessions}, la dernière le {day}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes} {within}</source>
        <translation>{minutes} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, goal reached</source>
        <translation>{minutes}, objectif atteint</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}, {kind}</source>
        <translation>{minutes}, {kind}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{minutes}: {each}</source>
        <translation>{minutes} : {each}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{minutes}:{seconds} min</source>
        <translation>{minutes}:{seconds} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/charts/time_of_day.py"/>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{number} points a week</source>
        <translation>En points par semaine : {number}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of the last {of} days</source>
        <translation>{n} des {of} derniers jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{n} of {count} steps reached</source>
        <translation>paliers atteints : {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{n} of {of} days</source>
        <translation>{n} des {of} jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <location filename="../../matcompanion/ui/wording_overlay.py"/>
        <source>{n} of {of} ratings</source>
        <translation>{n} sur {of} évaluations</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{part}: {text}</source>
        <translation>{part} : {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{patterns} {within}</source>
        <translation>{patterns} {within}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{placed}: {sessions}</source>
        <translation>{placed} : {sessions}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of %n sessions rated</source>
        <translation>
            <numerusform>Séances évaluées : {rated} sur %n</numerusform>
            <numerusform>Séances évaluées : {rated} sur %n</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_ratings.py"/>
        <source>{rated} of all %n sessions rated</source>
        <translation>
            <numerusform>Séances évaluées : {rated} sur %n au total</numerusform>
            <numerusform>Séances évaluées : {rated} sur %n au total</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{rated}, too few to tell</source>
        <translation>{rated}, trop peu pour conclure</translation>
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
        <translation>{scale} avant et après, de 0 à 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before each session, 0 to 10</source>
        <translation>{scale} avant chaque séance, de 0 à 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions shows no clear trend</source>
        <translation>{scale} avant les séances : pas de tendance nette</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} avant les séances : en baisse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_baseline.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} avant les séances : en hausse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_body.py"/>
        <source>{scale}, median change where {n} sessions or more are rated</source>
        <translation>{scale}, variation médiane à partir de {n} séances évaluées</translation>
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
        <translation>{sessions}, sur {days}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rhythm.py"/>
        <source>{sessions}, {minutes}</source>
        <translation>{sessions}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_splits.py"/>
        <source>{sessions}, {rated} rated</source>
        <translation>{sessions}, évaluées : {rated}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{step}, a longer one</source>
        <translation>{step}, plus long</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{surface}, {clothing}</source>
        <translation>{surface}, {clothing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: not tried yet</source>
        <translation>{track} : pas encore essayé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_ladder.py"/>
        <source>{track}: step {n} of {count}</source>
        <translation>{track} : palier {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_practised.py"/>
        <source>{what}. {goal} or more in {reached} of {weeks}</source>
        <translation>{what}. {goal} ou plus : {reached} sur {weeks}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_sting.py"/>
        <source>{what}. {n} of {sessions}</source>
        <translation>{what}. {n} sur {sessions}</translation>
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
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} could not be read ({reason}).</source>
        <translation>{name} n’a pas pu être lu ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is a WAV file of a kind that cannot be played here.</source>
        <translation>{name} est un fichier WAV d’un type qui ne peut pas être joué ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is not a plain WAV file ({reason}).</source>
        <translation>{name} n’est pas un fichier WAV simple ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/synthesis/recording.py"/>
        <source>{name} is shorter than a second.</source>
        <translation>{name} dure moins d’une seconde.</translation>
    </message>
</context>
<context>
    <name>red_flags</name>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Call your local emergency number (112, 911, 999 …), or ask someone to call.</source>
        <translation>Appelez le numéro d’urgence local (112, 911, 999 …), ou demandez à quelqu’un d’appeler.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>From the web pages of {names}.</source>
        <translation>D’après les pages web de {names}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Get help now</source>
        <translation>Demandez de l’aide tout de suite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>It may be worth talking to a professional.</source>
        <translation>Il peut être utile d’en parler à un professionnel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Over {n} weeks your pain before sessions has gone up by {points} points or more.</source>
        <translation>En {n} semaines, votre douleur avant les séances a augmenté de {points} points ou plus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone.</source>
        <translation>Une douleur de {n} ou plus mérite d’être montrée à quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Pain of {n} or more is worth showing to someone. The mat can wait.</source>
        <translation>Une douleur de {n} ou plus mérite d’être montrée à quelqu’un. Le tapis peut attendre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some headaches need a doctor, not a mat.</source>
        <translation>Certains maux de tête demandent un médecin, pas un tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some neck pain needs a doctor, not a mat.</source>
        <translation>Certaines douleurs du cou demandent un médecin, pas un tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in a leg needs a doctor, not a mat.</source>
        <translation>Certaines douleurs d’une jambe demandent un médecin, pas un tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some pain in the back or legs needs a doctor, not a mat.</source>
        <translation>Certaines douleurs du dos ou des jambes demandent un médecin, pas un tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Some signs mean that you should stop.</source>
        <translation>Certains signes veulent dire qu’il faut arrêter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>Stop, and get help now</source>
        <translation>Arrêtez, et demandez de l’aide tout de suite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>This is general information. It does not say what you have.</source>
        <translation>Ceci est une information générale. Elle ne dit pas ce que vous avez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>When to see someone</source>
        <translation>Quand consulter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>You have noted pain for more than {n} weeks, and it does not ease.</source>
        <translation>Vous notez une douleur depuis plus de {n} semaines, et elle ne s’apaise pas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{area} · </source>
        <translation>{area} · </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_red_flags.py"/>
        <source>{n} sessions in a row began with pain of {pain} or more.</source>
        <translation>{n} séances de suite ont commencé avec une douleur de {pain} ou plus.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>a file stands where a folder should be</source>
        <translation>un fichier se trouve là où il faudrait un dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>nothing may be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>something of that name is there already</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>that is not allowed here</source>
        <translation>ce n’est pas permis ici</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>there is no such file or folder</source>
        <translation>il n’y a pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/refusals.py"/>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>A quiet word when you want one. Never during a session.</source>
        <translation>Un mot discret quand vous le souhaitez. Jamais pendant une séance.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Add a reminder</source>
        <translation>Ajouter un rappel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Closing the window then only puts it away, and reminders still come.</source>
        <translation>Fermer la fenêtre ne fait alors que la ranger, et les rappels viennent toujours.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>On no day, so it does not come.</source>
        <translation>Aucun jour, donc il ne vient pas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminder {n}</source>
        <translation>Rappel {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Remove reminder {n}</source>
        <translation>Supprimer le rappel {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>There can be {n} reminders at most.</source>
        <translation>{n} rappels au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>They come while Mat Companion is open.</source>
        <translation>Ils viennent tant que Mat Companion est ouvert.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>This desktop has no tray. Reminders come while the window is open.</source>
        <translation>Ce bureau n’a pas de zone de notification. Les rappels viennent tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Time of reminder {n}</source>
        <translation>Heure du rappel {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>Without the window, where there is a tray.</source>
        <translation>Sans la fenêtre, là où il y a une zone de notification.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/reminders.py"/>
        <source>{day}, reminder {n}</source>
        <translation>{day}, rappel {n}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n notes are not printed.</source>
        <translation>
            <numerusform>%n note n’est pas imprimée.</numerusform>
            <numerusform>%n notes ne sont pas imprimées.</numerusform>
        </translation>
        <extra-one>%n note is not printed.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>%n rated sessions</source>
        <translation>
            <numerusform>%n séance évaluée</numerusform>
            <numerusform>%n séances évaluées</numerusform>
        </translation>
        <extra-one>%n rated session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n sessions were ended early</source>
        <translation>
            <numerusform>%n séance a été arrêtée avant la fin</numerusform>
            <numerusform>%n séances ont été arrêtées avant la fin</numerusform>
        </translation>
        <extra-one>%n session was ended early</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were added by hand or imported.</source>
        <translation>
            <numerusform>%n séance a été ajoutée à la main ou importée.</numerusform>
            <numerusform>%n ont été ajoutées à la main ou importées.</numerusform>
        </translation>
        <extra-one>%n session was added by hand or imported.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n were cut off by the computer.</source>
        <translation>
            <numerusform>%n séance a été coupée par l’ordinateur.</numerusform>
            <numerusform>%n ont été coupées par l’ordinateur.</numerusform>
        </translation>
        <extra-one>%n session was cut off by the computer.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>%n with a faster clock are left out.</source>
        <translation>
            <numerusform>%n séance à l’horloge accélérée n’est pas comptée.</numerusform>
            <numerusform>%n à l’horloge accélérée ne sont pas comptées.</numerusform>
        </translation>
        <extra-one>%n session with a faster clock is left out.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>A pattern of one’s own</source>
        <translation>Un rythme personnel</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Also rated</source>
        <translation>Aussi évalué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Areas on the mat</source>
        <translation>Zones sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Areas that shared a stage each have its whole time.</source>
        <translation>Les zones qui ont partagé une étape en ont chacune toute la durée.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <location filename="../../matcompanion/ui/report/pictures.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing only</source>
        <translation>Respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Breathing: {parts}.</source>
        <translation>Respiration : {parts}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Change: 95 % interval {low} to {high}</source>
        <translation>Variation : intervalle à 95 % de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Darker means more sessions. Left and right are those of the person.</source>
        <translation>Plus foncé : plus de séances. La gauche et la droite sont celles de la personne.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is a session, 0 to 10</source>
        <translation>Chaque anneau est une séance, de 0 à 10</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a month, its line the middle half</source>
        <translation>Chaque anneau est la médiane d’un mois, son trait la moitié centrale</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a week, its line the middle half</source>
        <translation>Chaque anneau est la médiane d’une semaine, son trait la moitié centrale</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Each ring is the median of a year, its line the middle half</source>
        <translation>Chaque anneau est la médiane d’une année, son trait la moitié centrale</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>From the person’s own ratings and notes. For relaxation; not a diagnosis.</source>
        <translation>D’après les propres évaluations et notes de la personne. Pour la détente ; pas un diagnostic.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was is not rated.</source>
        <translation>La force du picotement n’est pas évaluée.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>How strong the sting was, 0 to 10: {what}.</source>
        <translation>Force du picotement, de 0 à 10 : {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L and R mark the sides that were named in ratings.</source>
        <translation>G et D marquent les côtés nommés dans les évaluations.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>L {n}</source>
        <translation>G {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Made on {day} with Mat Companion</source>
        <translation>Établi le {day} avec Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Median {median}</source>
        <translation>Médiane {median}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a month</source>
        <translation>Minutes par mois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a week are drawn from %n weeks on.</source>
        <translation>
            <numerusform>Les minutes par semaine sont tracées à partir de %n semaine.</numerusform>
            <numerusform>Les minutes par semaine sont tracées à partir de %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Minutes a year</source>
        <translation>Minutes par an</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>No session was on the mat.</source>
        <translation>Aucune séance n’a eu lieu sur le tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>No session was rated both before and after.</source>
        <translation>Aucune séance n’a été évaluée à la fois avant et après.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Nothing was noted afterwards.</source>
        <translation>Rien n’a été noté après.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Noticed afterwards</source>
        <translation>Remarqué après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Noticed afterwards (sessions): {what}.</source>
        <translation>Remarqué après (séances) : {what}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>On the mat</source>
        <translation>Sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Pain change</source>
        <translation>Var. douleur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Pain change is the median, with the number of ratings; from 12 on.</source>
        <translation>La variation de la douleur est la médiane, avec le nombre d’évaluations ; à partir de 12.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>R {n}</source>
        <translation>D {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Rated</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings before sessions, over the weeks</source>
        <translation>Évaluations avant les séances, au fil des semaines</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Ratings cannot tell the mat apart from simply lying still.</source>
        <translation>Les évaluations ne permettent pas de distinguer le tapis du simple fait de rester allongé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>Ratings from 0 to 10. Each line is a pair, wider where it came more often; the thick one joins the medians.</source>
        <translation>Évaluations de 0 à 10. Chaque ligne est une paire, plus large si elle est revenue plus souvent ; la ligne épaisse relie les médianes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>Rest without the mat</source>
        <translation>Repos sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>Resting alone often does this too.</source>
        <translation>Le repos seul fait souvent cela aussi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Resting alone often lowers such ratings too.</source>
        <translation>Le repos seul fait souvent baisser ces évaluations aussi.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/bodies.py"/>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Sessions on an acupressure mat</source>
        <translation>Séances sur un tapis d’acupression</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/pdf.py"/>
        <source>Sessions on an acupressure mat, {period}</source>
        <translation>Séances sur un tapis d’acupression, {period}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Side rated</source>
        <translation>Côté évalué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Skin or cloth</source>
        <translation>Peau ou tissu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Surface</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>The interval of the change is the exact one of Hodges and Lehmann (signed ranks), from 8 rated sessions. The trend is that of Theil and Sen. “Usually lower” or “higher” is said from 12, looked at anew at every fourth, if the 99 % interval leaves out 0 and the median is 1 or more; “went down” or “up”, if that of the trend leaves out 0 and it comes to 1 or more over its days. The median change is that of the pairs, which need not be the difference of the two medians. Kinds and areas are split only from 12 ratings each, and never ranked. Missing ratings are not filled in.</source>
        <translation>L’intervalle de la variation est l’intervalle exact de Hodges et Lehmann (rangs signés), à partir de 8 séances évaluées. La tendance est celle de Theil et Sen. « En général plus basses » ou « plus hautes » se dit à partir de 12, réexaminé toutes les quatre, si l’intervalle à 99 % exclut 0 et si la médiane est de 1 ou plus ; « en baisse » ou « en hausse », si celui de la tendance exclut 0 et qu’elle atteint 1 ou plus sur ses jours. La variation médiane est celle des paires, qui n’est pas forcément la différence des deux médianes. Les types et les zones ne sont séparés qu’à partir de 12 évaluations chacun, et jamais classés. Les évaluations manquantes ne sont pas complétées.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The numbers</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>The points, and what came after</source>
        <translation>Les pointes, et ce qui a suivi</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions yet, so there is nothing to report.</source>
        <translation>Il n’y a pas encore de séances, donc rien à rapporter.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>There are no sessions {days}, so there is nothing to report.</source>
        <translation>Il n’y a pas de séances {days}, donc rien à rapporter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose_ratings.py"/>
        <source>They are drawn over time from %n ratings on.</source>
        <translation>
            <numerusform>Elles sont tracées dans le temps à partir de %n évaluation.</numerusform>
            <numerusform>Elles sont tracées dans le temps à partir de %n évaluations.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What the person noted</source>
        <translation>Ce que la personne a noté</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>[cut: the first {shown} of {whole} characters]</source>
        <translation>[coupé : les {shown} premiers caractères sur {whole}]</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/report/compose.py"/>
        <source>and %n other ways</source>
        <translation>
            <numerusform>et %n autre façon</numerusform>
            <numerusform>et %n autres façons</numerusform>
        </translation>
        <extra-one>and %n other way</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>another reason</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>both {n}</source>
        <translation>les deux {n}</translation>
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
        <translation>vertige</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>in the first minute</source>
        <translation>pendant la première minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>not rated</source>
        <translation>pas évalué</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>since {first}</source>
        <translation>depuis le {first}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too few ({n})</source>
        <translation>trop peu ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few for a verdict</source>
        <translation>trop peu pour trancher</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>too few to tell</source>
        <translation>trop peu pour conclure</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>too painful</source>
        <translation>trop douloureux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>uncomfortable</source>
        <translation>inconfortable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>up to {last}</source>
        <translation>jusqu’au {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{days} of {all} days</source>
        <translation>{days} des {all} jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}. {figures}.</source>
        <translation>{finding}. {figures}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}: {figures}; {rated}.</source>
        <translation>{finding} ; {figures} ; {rated}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{finding}; {rated}.</source>
        <translation>{finding} ; {rated}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{first} to {last} ({days} days)</source>
        <translation>{first} – {last} ({days} jours)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{h} h {n} min</source>
        <translation>{h} h {n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{median} ({n})</source>
        <translation>{median} ({n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. A trend needs {n} ratings over {days} days</source>
        <translation>{median}. Une tendance demande {n} évaluations sur {days} jours</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{median}. Trend {slope} a week, 95 % interval {low} to {high}</source>
        <translation>{median}. Tendance {slope} par semaine, intervalle à 95 % de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} breathing only</source>
        <translation>{n} de respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} on the mat</source>
        <translation>{n} sur le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{n} resting without the mat</source>
        <translation>{n} de repos sans le tapis</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{rated} of %n sessions rated both times</source>
        <translation>
            <numerusform>{rated} sur %n séance évaluée les deux fois</numerusform>
            <numerusform>{rated} sur %n séances évaluées les deux fois</numerusform>
        </translation>
        <extra-one>{rated} of %n session rated both times</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went down</source>
        <translation>{scale} avant les séances : en baisse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions went up</source>
        <translation>{scale} avant les séances : en hausse</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: no clear trend</source>
        <translation>{scale} avant les séances : pas de tendance nette</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} before sessions: too little for a trend</source>
        <translation>{scale} avant les séances : trop peu pour une tendance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually higher after sessions</source>
        <translation>{scale} : évaluations en général plus hautes après les séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale} was usually lower after sessions</source>
        <translation>{scale} : évaluations en général plus basses après les séances</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: %n ratings before</source>
        <translation>
            <numerusform>{scale} : %n évaluation avant une séance</numerusform>
            <numerusform>{scale} : %n évaluations avant</numerusform>
        </translation>
        <extra-one>{scale}: %n rating before a session</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: no clear change after sessions</source>
        <translation>{scale} : pas de variation nette après les séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report_ratings.py"/>
        <source>{scale}: {rated}, {few}</source>
        <translation>{scale} : {rated}, {few}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{sessions} on {days}</source>
        <translation>{sessions} sur {days}</translation>
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
        <translation>{what}, {time} au total : {kinds}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_report.py"/>
        <source>{when} median {median}, most {most} ({sessions})</source>
        <translation>{when} médiane {median}, au plus {most} ({sessions})</translation>
    </message>
</context>
<context>
    <name>rung</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions hardly stung</source>
        <translation>
            <numerusform>%n séance complète a à peine piqué</numerusform>
            <numerusform>%n séances complètes ont à peine piqué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n full sessions went well</source>
        <translation>
            <numerusform>%n séance complète s’est bien passée</numerusform>
            <numerusform>%n séances complètes se sont bien passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more full sessions that feel fine, then the next.</source>
        <translation>
            <numerusform>Encore %n séance complète qui se passe bien, puis le suivant.</numerusform>
            <numerusform>Encore %n séances complètes qui se passent bien, puis le suivant.</numerusform>
        </translation>
        <extra-one>One more full session that feels fine, then the next.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>%n more sessions with the towel.</source>
        <translation>
            <numerusform>Encore %n séance avec la serviette.</numerusform>
            <numerusform>Encore %n séances avec la serviette.</numerusform>
        </translation>
        <extra-one>One more session with the towel.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A new level needs {n} sessions without trouble, and {days} days since the last new one.</source>
        <translation>Un nouveau niveau demande {n} séances sans problème, et {days} jours depuis le dernier nouveau niveau.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>A whole session has {minutes} at most.</source>
        <translation>Une séance entière dure {minutes} au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>Address of the study {name}</source>
        <translation>Adresse de l’étude {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Breathe as you like until you feel steady.</source>
        <translation>Respirez comme vous voulez jusqu’à ce que vous vous sentiez d’aplomb.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Breathing only</source>
        <translation>Respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Breathing: {pattern}.</source>
        <translation>Respiration : {pattern}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why_panel.py"/>
        <source>From: your own answers</source>
        <translation>Source : vos propres réponses</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go back a step</source>
        <translation>Un palier en arrière</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Go on when a professional has told you that it is fine.</source>
        <translation>Continuez quand un professionnel vous aura dit que vous le pouvez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hands and forearms</source>
        <translation>Mains et avant-bras</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Hips and legs</source>
        <translation>Hanches et jambes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I am used to it</source>
        <translation>J’ai l’habitude</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>I have asked</source>
        <translation>J’ai demandé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>In {times} of {n} sessions it stings {first} at first or {end} at the end: one step back.</source>
        <translation>Dans {times} séances sur {n}, cela pique à {first} au début ou à {end} à la fin : un palier en arrière.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed</source>
        <translation>C’est guéri</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It has healed; begin gently.</source>
        <translation>C’est guéri ; commencez en douceur.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It hurt again and again. This mat may not suit you; breathing alone is always there.</source>
        <translation>Cela a fait mal à plusieurs reprises. Ce tapis ne vous convient peut-être pas ; la respiration seule est toujours là.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is %n days since you did as much</source>
        <translation>
            <numerusform>Vous en avez fait autant pour la dernière fois il y a %n jour</numerusform>
            <numerusform>Vous en avez fait autant pour la dernière fois il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>It is planned.</source>
        <translation>C’est prévu.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It is the last; nothing has to come after it.</source>
        <translation>C’est le dernier ; rien n’a besoin de venir après.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stings, so stay as long as you like.</source>
        <translation>Cela pique encore, donc restez aussi longtemps que vous voulez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It still stung %n of 10 at the end</source>
        <translation>
            <numerusform>Cela piquait encore à %n sur 10 à la fin</numerusform>
            <numerusform>Cela piquait encore à %n sur 10 à la fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It stung a lot in %n of your last sessions</source>
        <translation>
            <numerusform>Cela a beaucoup piqué dans %n de vos dernières séances</numerusform>
            <numerusform>Cela a beaucoup piqué dans %n de vos dernières séances</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>It was too much last time. Lay a thick towel over the mat and try {minutes}.</source>
        <translation>C’était trop la dernière fois. Posez une serviette épaisse sur le tapis et essayez {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Longer, if you like: {minutes}. No other step needs it.</source>
        <translation>Plus long, si vous voulez : {minutes}. Aucun autre palier ne l’exige.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Lower back on the pillow</source>
        <translation>Bas du dos sur le coussin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Marks are still there the next day: a day of rest.</source>
        <translation>Les marques sont encore là le lendemain : un jour de repos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so rest today.</source>
        <translation>Des marques étaient là le lendemain, donc reposez-vous aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Marks were there the next day, so stay on it.</source>
        <translation>Des marques étaient là le lendemain, donc restez-y.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Neck and head</source>
        <translation>Nuque et tête</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Next step</source>
        <translation>Palier suivant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Nothing changes by itself. You may stay, go back or go on as you like.</source>
        <translation>Rien ne change tout seul. Vous pouvez rester, revenir en arrière ou avancer comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>On the first step it is a towel over the mat and {minutes} instead.</source>
        <translation>Au premier palier, c’est à la place une serviette sur le tapis et {minutes}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Open skin, a blister, a rash or numbness: a pause until it has healed, then {n} steps back.</source>
        <translation>Peau ouverte, ampoule, éruption ou engourdissement : une pause jusqu’à la guérison, puis {n} paliers en arrière.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: step {n} of {count}, {change}. You can go back at any time.</source>
        <translation>Prévu : palier {n} sur {count}, {change}. Vous pouvez revenir en arrière à tout moment.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Planned: {what}</source>
        <translation>Prévu : {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Rate the sting afterwards, then the next can be offered.</source>
        <translation>Évaluez le picotement après, et le suivant pourra être proposé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Something</source>
        <translation>Quelque chose</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Start lower</source>
        <translation>Commencer plus bas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Staying here is fine, for as long as you like.</source>
        <translation>Rester ici convient, aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {here} of {count}.</source>
        <translation>Palier {here} sur {count}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Step {n} of {count}</source>
        <translation>Palier {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The mat waits here.</source>
        <translation>Le tapis attend ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next is offered when this one feels easy.</source>
        <translation>Le suivant est proposé quand celui-ci paraît facile.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits %n more days.</source>
        <translation>
            <numerusform>Le niveau suivant attend encore %n jour.</numerusform>
            <numerusform>Le niveau suivant attend encore %n jours.</numerusform>
        </translation>
        <extra-one>The next level waits one more day.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next level waits for %n more sessions without trouble.</source>
        <translation>
            <numerusform>Le niveau suivant attend encore %n séance sans problème.</numerusform>
            <numerusform>Le niveau suivant attend encore %n séances sans problème.</numerusform>
        </translation>
        <extra-one>The next level waits for one more session without trouble.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits.</source>
        <translation>Le suivant attend.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>The next one waits. {why}</source>
        <translation>Le suivant attend. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The next: {rung}.</source>
        <translation>Le suivant : {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>The numbers of this plan</source>
        <translation>Les chiffres de ce plan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>This makes more than an hour here today. No study has looked at more.</source>
        <translation>Cela fait plus d’une heure ici aujourd’hui. Aucune étude n’a examiné davantage.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Use {minutes}</source>
        <translation>Prendre {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <source>Waiting to heal: {tracks}.</source>
        <translation>En attente de guérison : {tracks}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What to watch for</source>
        <translation>À quoi faire attention</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>What would change it</source>
        <translation>Ce qui changerait cela</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy %n times within a month. Ask a doctor before you go on.</source>
        <translation>
            <numerusform>Vous avez eu %n vertige. Demandez à un médecin avant de continuer.</numerusform>
            <numerusform>Vous avez eu des vertiges %n fois en un mois. Demandez à un médecin avant de continuer.</numerusform>
        </translation>
        <extra-one>You felt dizzy. Ask a doctor before you go on.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, and it is better not to stand</source>
        <translation>Vous avez eu un vertige, et il vaut mieux ne pas être debout</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You felt dizzy, so stay on it and breathe as you like.</source>
        <translation>Vous avez eu un vertige, donc restez-y et respirez comme vous voulez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You left the next one twice, so it waits for %n more sessions.</source>
        <translation>
            <numerusform>Vous avez quitté le suivant deux fois, il attend donc encore %n séance.</numerusform>
            <numerusform>Vous avez quitté le suivant deux fois, il attend donc encore %n séances.</numerusform>
        </translation>
        <extra-one>You left the next one twice, so it waits for one more session.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stay on step {here} for now. The next one is there when you like.</source>
        <translation>Vous restez au palier {here} pour l’instant. Le suivant est là quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>You stop because it hurts, or it stings {n} or more at the end: one step back.</source>
        <translation>Vous arrêtez parce que cela fait mal, ou cela pique à {n} ou plus à la fin : un palier en arrière.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You stopped last time because it hurt</source>
        <translation>Vous avez arrêté la dernière fois parce que cela faisait mal</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You went up today, so the next is for another day.</source>
        <translation>Vous avez avancé aujourd’hui, donc le suivant est pour un autre jour.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>You were on the mat here today. At level 1, once a day is enough.</source>
        <translation>Vous étiez ici sur le tapis aujourd’hui. Au niveau 1, une fois par jour suffit.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>Your step is not for you today</source>
        <translation>Votre palier n’est pas pour vous aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>Your step: {rung}.</source>
        <translation>Votre palier : {rung}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>at a table</source>
        <translation>à une table</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>sitting</source>
        <translation>sur un siège</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>standing</source>
        <translation>debout</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{area}, {surface}: {minutes} at most.</source>
        <translation>{area}, {surface} : {minutes} au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{a} days without: one step back. {b} days: the first step of the level. {c} days: the first of all.</source>
        <translation>{a} jours sans séance : un palier en arrière. {b} jours : le premier palier du niveau. {c} jours : le tout premier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{clothing}, {minutes}</source>
        <translation>{clothing}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{effect} was noted. Let it heal first; this part of the body waits.</source>
        <translation>Noté : {effect}. Laissez d’abord guérir ; cette partie du corps attend.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/offers.py"/>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{level}: {surface}, {least} to {most} minutes for the back.</source>
        <translation>{level} : {surface}, de {least} à {most} minutes pour le dos.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} full sessions in a row: the next step. The sting is rated, {first} or less in the first minute, about {end} or less at the end.</source>
        <translation>{n} séances complètes d’affilée : le palier suivant. Le picotement est évalué, à {first} ou moins pendant la première minute, à environ {end} ou moins à la fin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} seconds to get ready.</source>
        <translation>{n} secondes pour se préparer.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{n} such sessions are enough where it hardly stings: {first} at first, {end} at the end.</source>
        <translation>{n} séances de ce genre suffisent quand cela pique à peine : {first} au début, {end} à la fin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/why.py"/>
        <source>{position}: {minutes} at most.</source>
        <translation>{position} : {minutes} au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{surface}, {minutes}</source>
        <translation>{surface}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}, so an easier step is offered: {change}.</source>
        <translation>{why}, donc un palier plus facile est proposé : {change}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: step {n} is next if you like, {new}.</source>
        <translation>{why} : le palier {n} vient ensuite si vous voulez, {new}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_rung.py"/>
        <source>{why}: {level} is next if you like, {new}.</source>
        <translation>{why} : le {level} vient ensuite si vous voulez, {new}.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n came from the backup of {moment}</source>
        <translation>
            <numerusform>%n vient de la sauvegarde du {moment}</numerusform>
            <numerusform>%n viennent de la sauvegarde du {moment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could be read only in part: a rating or a mark may be missing</source>
        <translation>
            <numerusform>%n n’a pu être lue qu’en partie : une évaluation ou un repère peut manquer</numerusform>
            <numerusform>%n n’ont pu être lues qu’en partie : une évaluation ou un repère peut manquer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n could no longer be read</source>
        <translation>
            <numerusform>%n n’a plus pu être lue</numerusform>
            <numerusform>%n n’ont plus pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n newer could still be read from the damaged file</source>
        <translation>
            <numerusform>%n plus récente a encore pu être lue dans le fichier endommagé</numerusform>
            <numerusform>%n plus récentes ont encore pu être lues dans le fichier endommagé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
        <extra-one>%n session</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions are there</source>
        <translation>
            <numerusform>%n séance est là</numerusform>
            <numerusform>%n séances sont là</numerusform>
        </translation>
        <extra-one>%n session is there</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions held other values than were stored; they were put right from the backup.</source>
        <translation>
            <numerusform>%n séance contenait d’autres valeurs que celles enregistrées ; elle a été corrigée d’après la sauvegarde.</numerusform>
            <numerusform>%n séances contenaient d’autres valeurs que celles enregistrées ; elles ont été corrigées d’après la sauvegarde.</numerusform>
        </translation>
        <extra-one>%n session held other values than were stored; it was put right from the backup.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions hold other values than were stored, and no backup has them as they were.</source>
        <translation>
            <numerusform>%n séance contient d’autres valeurs que celles enregistrées, et aucune sauvegarde ne l’a comme elle était.</numerusform>
            <numerusform>%n séances contiennent d’autres valeurs que celles enregistrées, et aucune sauvegarde ne les a comme elles étaient.</numerusform>
        </translation>
        <extra-one>%n session holds other values than were stored, and no backup has it as it was.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>%n sessions that could not be saved before are in your history now.</source>
        <translation>
            <numerusform>%n séance qui n’avait pas pu être enregistrée est maintenant dans votre historique.</numerusform>
            <numerusform>%n séances qui n’avaient pas pu être enregistrées sont maintenant dans votre historique.</numerusform>
        </translation>
        <extra-one>%n session that could not be saved before is in your history now.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>A copy elsewhere</source>
        <translation>Une copie ailleurs</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Backed up {sessions}; the copy was checked.</source>
        <translation>Sauvegarde faite : {sessions} ; la copie a été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Begin a new history</source>
        <translation>Commencer un nouvel historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Checked copies, made after a day with something new.</source>
        <translation>Des copies vérifiées, faites après un jour où il y a du nouveau.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Close Mat Companion</source>
        <translation>Fermer Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Copies of the history</source>
        <translation>Copies de l’historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Each backup goes there too. Another disk is best.</source>
        <translation>Chaque sauvegarde y va aussi. Un autre disque convient le mieux.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything in it could still be read, and was put into a new file.</source>
        <translation>Tout ce qu’il contenait a encore pu être lu, et a été mis dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Everything is deleted</source>
        <translation>Tout est supprimé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Everything that Mat Companion keeps is deleted, the backups in the second folder too. This cannot be taken back.</source>
        <translation>Tout ce que Mat Companion conserve est supprimé, y compris les sauvegardes du second dossier. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Folder of the history</source>
        <translation>Dossier de l’historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Go back to the history of {moment}? What came after it is kept aside, and no longer shown.</source>
        <translation>Revenir à l’historique du {moment} ? Ce qui est venu après est mis de côté, et n’est plus affiché.</translation>
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
        <translation>Il n’est plus dans son dossier. S’il a été déplacé, remettez-le à sa place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Keep my history</source>
        <translation>Garder mon historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Leaving</source>
        <translation>Arrêter d’utiliser le programme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Newest backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>No second folder</source>
        <translation>Pas de second dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>None yet. The first comes after a session.</source>
        <translation>Aucune pour l’instant. La première vient après une séance.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Not everything could be deleted</source>
        <translation>Tout n’a pas pu être supprimé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Nothing in it makes sense to the program, and there is no backup. The file is kept either way.</source>
        <translation>Rien de son contenu n’a de sens pour le programme, et il n’y a pas de sauvegarde. Le fichier est gardé dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>One file, on a USB stick for example.</source>
        <translation>Un seul fichier, sur une clé USB par exemple.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Put the history in {name} in the place of yours? Yours is kept aside, and no longer shown.</source>
        <translation>Mettre l’historique de {name} à la place du vôtre ? Le vôtre est mis de côté, et n’est plus affiché.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Restored {sessions}.</source>
        <translation>Restauration faite : {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Second folder for the backups</source>
        <translation>Second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>The backups are in this folder already; choose another one.</source>
        <translation>Les sauvegardes sont déjà dans ce dossier ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>La copie est endommagée et n’a pas pu être lue en entier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The damaged file is kept as {name}, in the folder {folder}</source>
        <translation>Le fichier endommagé est gardé sous le nom {name}, dans le dossier {folder}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The earlier history is kept in the folder {folder}.</source>
        <translation>L’historique d’avant est gardé dans le dossier {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The file was damaged, as happens when a disk fails or the power goes at a bad moment.</source>
        <translation>Le fichier était endommagé, comme cela arrive quand un disque tombe en panne ou que le courant se coupe au mauvais moment.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file cannot be read</source>
        <translation>Le fichier de l’historique ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The history file is gone</source>
        <translation>Le fichier de l’historique a disparu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>The rest is gone. These could not be deleted or reached; you can delete them by hand:</source>
        <translation>Le reste a disparu. Ceci n’a pas pu être supprimé ou atteint ; vous pouvez le supprimer à la main :</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment} with {sessions}.</source>
        <translation>Il y a une sauvegarde du {moment} avec {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>There is a backup of {moment}.</source>
        <translation>Il y a une sauvegarde du {moment}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/recovery.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>What could be saved was put into a new file.</source>
        <translation>Ce qui pouvait être sauvé a été mis dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history is here</source>
        <translation>Votre historique est là</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history was damaged</source>
        <translation>Votre historique était endommagé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>Your history, its backups, your settings and the log are gone from this folder:</source>
        <translation>Votre historique, ses sauvegardes, vos réglages et le journal ont disparu de ce dossier :</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/erase.py"/>
        <source>Your history, its backups, your settings and the log. Save a copy first if you may want it.</source>
        <translation>Votre historique, ses sauvegardes, vos réglages et le journal. Enregistrez d’abord une copie si vous pensez en avoir besoin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/backups.py"/>
        <source>Your present history is kept aside.</source>
        <translation>Votre historique actuel est mis de côté.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{moment}: {sessions}</source>
        <translation>{moment} : {sessions}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} in it held values that cannot be believed, and stayed out.</source>
        <translation>Laissé de côté, car les valeurs n’en sont pas crédibles : {sessions}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_safekeeping.py"/>
        <source>{sessions} saved in {name}; the copy was checked.</source>
        <translation>Enregistré dans {name} : {sessions} ; la copie a été vérifiée.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>A thinner shirt next time?</source>
        <translation>Un tee-shirt plus fin la prochaine fois ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>After the run, legs heavy.</source>
        <translation>Après la course, jambes lourdes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Fell asleep near the end.</source>
        <translation>Le sommeil est venu vers la fin.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Long day at the desk.</source>
        <translation>Longue journée au bureau.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Prickly at first, then warm.</source>
        <translation>Picotement au début, puis chaleur.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Rolled towel under the knees, much easier.</source>
        <translation>Serviette roulée sous les genoux, bien plus facile.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/sample.py"/>
        <source>Window open, rain outside.</source>
        <translation>Fenêtre ouverte, pluie dehors.</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Could not bear it</source>
        <translation>Insupportable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy after</source>
        <translation>Énergie après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Energy before</source>
        <translation>Énergie avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Full</source>
        <translation>Pleine</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood after</source>
        <translation>Humeur après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Mood before</source>
        <translation>Humeur avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain after</source>
        <translation>Douleur après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Pain before</source>
        <translation>Douleur avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Sleep the night after</source>
        <translation>Sommeil de la nuit suivante</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension after</source>
        <translation>Tension après</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Tension before</source>
        <translation>Tension avant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Terrible</source>
        <translation>Affreux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The most I can imagine</source>
        <translation>La plus forte imaginable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>The worst I can imagine</source>
        <translation>La pire imaginable</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very bad</source>
        <translation>Très mauvaise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_scales.py"/>
        <source>Very good</source>
        <translation>Très bonne</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n min left</source>
        <translation>encore %n min</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes done</source>
        <translation>
            <numerusform>%n minute faite</numerusform>
            <numerusform>%n minutes faites</numerusform>
        </translation>
        <extra-one>%n minute done</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n minutes is the most here</source>
        <translation>
            <numerusform>%n minute au maximum ici</numerusform>
            <numerusform>%n minutes au maximum ici</numerusform>
        </translation>
        <extra-one>%n minute is the most here</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>%n s left</source>
        <translation>encore %n s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>10 s more</source>
        <translation>10 s de plus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>5 min more</source>
        <translation>5 min de plus</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>A little quicker from the next breath</source>
        <translation>Un peu plus vite dès le prochain souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Breath</source>
        <translation>Souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe as you like.</source>
        <translation>Respirez comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe in through your nose</source>
        <translation>Inspirez par le nez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe naturally</source>
        <translation>Respirez naturellement</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe normally, smaller breaths.</source>
        <translation>Respirez normalement, à plus petits souffles.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Breathing, another pattern</source>
        <translation>Respiration, autre rythme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Come back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Count it</source>
        <translation>Le compter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Deep rest</source>
        <translation>Repos profond</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Dim</source>
        <translation>Assombrir</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>End now?</source>
        <translation>Terminer maintenant ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>End session, cancel</source>
        <translation>Terminer la séance, annuler</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>From the next breath: {breathing}</source>
        <translation>Dès le prochain souffle : {breathing}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Get into place</source>
        <translation>Installez-vous</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Going on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold</source>
        <translation>Retenez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Hold on and step off slowly.</source>
        <translation>Tenez-vous et descendez lentement.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>In</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>It cannot be shorter now</source>
        <translation>Impossible de raccourcir maintenant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/gap_question.py"/>
        <source>Leave it out</source>
        <translation>Ne pas le compter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Lie down</source>
        <translation>Allongez-vous</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Next: {stage}</source>
        <translation>Ensuite : {stage}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>No pace any more. Breathe as you like.</source>
        <translation>Plus de cadence. Respirez comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Noted: it eased</source>
        <translation>Noté : cela s’est apaisé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>One minute left</source>
        <translation>Encore une minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Out</source>
        <translation>Expirez</translation>
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
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Esc again.</source>
        <translation>Appuyez encore sur Échap.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Press Space when you are ready</source>
        <translation>Appuyez sur Espace quand vous voulez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Roll to your side and get up slowly.</source>
        <translation>Roulez sur le côté et relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Settle in</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Sound is off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/hints.py"/>
        <source>Start now</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Take your time and get up slowly.</source>
        <translation>Prenez votre temps et relevez-vous lentement.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The computer slept {time}. Count it?</source>
        <translation>En veille pendant {time}. Compter ce temps ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>The session stood still for {time}. Count it?</source>
        <translation>La séance s’est figée pendant {time}. Compter ce temps ?</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/session/readouts.py"/>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>Warm up</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>and keep your eyes open</source>
        <translation>et gardez les yeux ouverts</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>then close your eyes</source>
        <translation>puis fermez les yeux</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{n} times speed</source>
        <translation>{n} fois plus vite</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{phase} · breathe as you like</source>
        <translation>{phase} · respirez comme vous voulez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_session.py"/>
        <source>{stage}, {number} of {count}</source>
        <translation>{stage}, {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>A history cannot be made in {folder} ({reason}); nothing was changed.</source>
        <translation>Un historique ne peut pas être créé dans {folder} ({reason}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>Another program is using the history; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Un autre programme utilise l’historique ; rien de ce qui était déjà enregistré n’est perdu, et ce qui est à l’écran est gardé jusqu’à ce qu’il puisse être enregistré.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place, and the file is kept as {name}.</source>
        <translation>Certains réglages n’ont pas pu être compris ; ceux d’origine les remplacent, et le fichier est gardé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>Some settings could not be understood; the usual ones stand in their place.</source>
        <translation>Certains réglages n’ont pas pu être compris ; ceux d’origine les remplacent.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>The backup was made, but the second folder got no copy. {why}</source>
        <translation>La sauvegarde a été faite, mais le second dossier n’a pas reçu de copie. {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk is full, so this could not be saved; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Le disque est plein, donc ceci n’a pas pu être enregistré ; rien de ce qui était déjà enregistré n’est perdu, et ce qui est à l’écran est gardé jusqu’à ce qu’il puisse être enregistré.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The disk reported an error; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>Le disque a signalé une erreur ; rien de ce qui était déjà enregistré n’est perdu, et ce qui est à l’écran est gardé jusqu’à ce qu’il puisse être enregistré.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be opened; nothing was changed.</source>
        <translation>L’historique ne peut pas être ouvert ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history cannot be written here, only read; nothing that was saved before is lost, and what is on the screen is kept until it can be saved.</source>
        <translation>L’historique ne peut pas être écrit ici, seulement lu ; rien de ce qui était déjà enregistré n’est perdu, et ce qui est à l’écran est gardé jusqu’à ce qu’il puisse être enregistré.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history could not be read and may be damaged; the file was left as it is.</source>
        <translation>L’historique n’a pas pu être lu et est peut-être endommagé ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/problems.py"/>
        <source>The history was moved or deleted while it was open; nothing more is written, and what is on the screen is kept until it can be saved.</source>
        <translation>L’historique a été déplacé ou supprimé pendant qu’il était ouvert ; plus rien n’est écrit, et ce qui est à l’écran est gardé jusqu’à ce qu’il puisse être enregistré.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be read ({reason}); the usual ones are used.</source>
        <translation>Les réglages n’ont pas pu être lus ({reason}) ; ceux d’origine sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be saved ({reason}); the ones before stay in the file.</source>
        <translation>Les réglages n’ont pas pu être enregistrés ({reason}) ; ceux d’avant restent dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file is kept as {name}.</source>
        <translation>Les réglages n’ont pas pu être compris ; ceux d’origine sont utilisés, et le fichier est gardé sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/settings_file.py"/>
        <source>The settings could not be understood; the usual ones are used, and the file was left as it is.</source>
        <translation>Les réglages n’ont pas pu être compris ; ceux d’origine sont utilisés, et le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>There is no file {file}; nothing was changed.</source>
        <translation>Il n’y a pas de fichier {file} ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>This history was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>Cet historique a été écrit par un Mat Companion plus récent (version {version} de ses tables, ce programme connaît {latest}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>This is the history itself; nothing was changed.</source>
        <translation>C’est l’historique lui-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a date such as 2026-01-31</source>
        <translation>une date comme 2026-01-31</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a time such as 2026-01-31T20:15:00+01:00</source>
        <translation>une heure comme 2026-01-31T20:15:00+01:00</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an id such as 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</source>
        <translation>un identifiant comme 5b0c1a52-8a36-4f0e-9d3c-3f1c0b7e2d11</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>another program is using the history</source>
        <translation>un autre programme utilise l’historique</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>has {n} cells, the first line has {wanted}</source>
        <translation>a {n} cellules, la première ligne en a {wanted}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>holds a character that no text has</source>
        <translation>contient un caractère qui n’a sa place dans aucun texte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>is not what ratings says, which is {found}</source>
        <translation>n’est pas ce que dit ratings, à savoir {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>is too large a number</source>
        <translation>est un nombre trop grand</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}, {field}: {why}</source>
        <translation>ligne {line}, {field} : {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>line {line}: {why}</source>
        <translation>ligne {line} : {why}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>lower-case letters, digits and _</source>
        <translation>des minuscules, des chiffres et _</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at least {n}, not {found}</source>
        <translation>doit être au moins {n}, pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must be at most {n}, not {found}</source>
        <translation>doit être au plus {n}, pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/csv_cells.py"/>
        <source>must be like '{example}', not {found}</source>
        <translation>doit être comme « {example} », pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>doit être {wanted}, pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at least {n}, not {found}</source>
        <translation>doit en avoir au moins {n}, pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>must have at most {n}</source>
        <translation>doit en avoir au plus {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n} characters, not {found}</source>
        <translation>doit avoir au plus {n} caractères, pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>must have at most {n}, not {found}</source>
        <translation>doit en avoir au plus {n}, pas {found}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>nothing may be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>stands twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>the file has version {version}, this program reads version {known}</source>
        <translation>le fichier est en version {version}, ce programme lit la version {known}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>the file is larger than {n} MB</source>
        <translation>le fichier dépasse {n} Mo</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no after-effect {value}</source>
        <translation>il n’y a pas d’effet après la séance {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no area {value}</source>
        <translation>il n’y a pas de zone {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no breathing pattern {value}</source>
        <translation>il n’y a pas de rythme de respiration {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no clothing {value}</source>
        <translation>il n’y a pas de tenue {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there is no column {name}</source>
        <translation>il n’y a pas de colonne {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>there is no field {name}</source>
        <translation>il n’y a pas de champ {name}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no goal {value}</source>
        <translation>il n’y a pas d’objectif {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no kind of session {value}</source>
        <translation>il n’y a pas de type de séance {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no level {value}</source>
        <translation>il n’y a pas de niveau {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no position {value}</source>
        <translation>il n’y a pas de position {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no reason {value}</source>
        <translation>il n’y a pas de raison {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no scale {value}</source>
        <translation>il n’y a pas d’échelle {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no side {value}</source>
        <translation>il n’y a pas de côté {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no source {value}</source>
        <translation>il n’y a pas de source {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no status {value}</source>
        <translation>il n’y a pas d’état {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no surface {value}</source>
        <translation>il n’y a pas de support {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no time of a rating {value}</source>
        <translation>il n’y a pas de moment d’évaluation {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>there is no value {value}</source>
        <translation>il n’y a pas de valeur {value}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>there may be at most {n} sessions</source>
        <translation>il peut y avoir au plus {n} séances</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_schema.py"/>
        <source>this</source>
        <translation>ceci</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <source>this is not CSV ({reason})</source>
        <translation>ce n’est pas du CSV ({reason})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_stream.py"/>
        <source>this is not JSON ({reason}, column {n})</source>
        <translation>ce n’est pas du JSON ({reason}, colonne {n})</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <location filename="../../matcompanion/storage/exchange_csv.py"/>
        <location filename="../../matcompanion/storage/exchange_json.py"/>
        <source>this is not an export of Mat Companion</source>
        <translation>ce n’est pas un export de Mat Companion</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/bounded.py"/>
        <source>this line is too long</source>
        <translation>cette ligne est trop longue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>this session stands in the file twice</source>
        <translation>cette séance figure deux fois dans le fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/schema_words.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/folder.py"/>
        <source>{folder} cannot be the folder of the history, because a file stands in its place.</source>
        <translation>{folder} ne peut pas être le dossier de l’historique, car un fichier se trouve à sa place.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/recovery.py"/>
        <source>{name} cannot be read and there is no backup; it was left as it is.</source>
        <translation>{name} ne peut pas être lu et il n’y a pas de sauvegarde ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/row_rescue.py"/>
        <source>{name} could not be read; nothing was changed.</source>
        <translation>{name} n’a pas pu être lu ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} could not be written ({reason}); nothing was changed.</source>
        <translation>{name} n’a pas pu être écrit ({reason}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/restore.py"/>
        <source>{name} is damaged, and no session in it can be believed; nothing was changed.</source>
        <translation>{name} est endommagé et aucune de ses séances n’est crédible ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is empty, which a history never is; it was left as it is.</source>
        <translation>{name} est vide, ce qu’un historique n’est jamais ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/start.py"/>
        <source>{name} is no longer in {folder}; nothing was changed.</source>
        <translation>{name} n’est plus dans {folder} ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is not a history of Mat Companion.</source>
        <translation>{name} n’est pas un historique de Mat Companion.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database.py"/>
        <source>{name} is not a history of Mat Companion; it was left as it is.</source>
        <translation>{name} n’est pas un historique de Mat Companion ; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/database_copy.py"/>
        <source>{name} is not a history that this program knows.</source>
        <translation>{name} n’est pas un historique que ce programme connaît.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/json_text.py"/>
        <source>{name} is not a number</source>
        <translation>{name} n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/keeping.py"/>
        <source>{name} is the history itself; nothing was changed.</source>
        <translation>{name} est l’historique lui-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} is too large for a history.</source>
        <translation>{name} est trop grand pour un historique.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/rebuild.py"/>
        <source>{name} was written by a newer Mat Companion (version {version} of its tables, this program knows {latest}); nothing was changed.</source>
        <translation>{name} a été écrit par un Mat Companion plus récent (version {version} de ses tables, ce programme connaît {latest}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/storage/exchange_check.py"/>
        <source>{told}; and {n} more</source>
        <translation>{told} ; et {n} de plus</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>%n pictures in {folder}</source>
        <translation>
            <numerusform>%n image dans {folder}</numerusform>
            <numerusform>%n images dans {folder}</numerusform>
        </translation>
        <extra-one>%n picture in {folder}</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions held values that cannot be believed, and stayed out</source>
        <translation>
            <numerusform>%n séance contenait des valeurs qui ne sont pas crédibles, et a été laissée de côté</numerusform>
            <numerusform>%n séances contenaient des valeurs qui ne sont pas crédibles, et ont été laissées de côté</numerusform>
        </translation>
        <extra-one>%n session held values that cannot be believed, and stayed out</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions in {file}, and the copy was checked</source>
        <translation>
            <numerusform>%n séance dans {file}, et la copie a été vérifiée</numerusform>
            <numerusform>%n séances dans {file}, et la copie a été vérifiée</numerusform>
        </translation>
        <extra-one>%n session in {file}, and the copy was checked</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/transfer.py"/>
        <source>%n sessions make no sense and were left out; matcompanion doctor says more.</source>
        <translation>
            <numerusform>%n séance n’a pas de sens et a été laissée de côté ; matcompanion doctor en dit plus.</numerusform>
            <numerusform>%n séances n’ont pas de sens et ont été laissées de côté ; matcompanion doctor en dit plus.</numerusform>
        </translation>
        <extra-one>%n session makes no sense and was left out; matcompanion doctor says more.</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/backup_file.py"/>
        <source>%n sessions restored from {file}</source>
        <translation>
            <numerusform>%n séance restaurée depuis {file}</numerusform>
            <numerusform>%n séances restaurées depuis {file}</numerusform>
        </translation>
        <extra-one>%n session restored from {file}</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--demo opens the window on a sample history; no command goes with it.</source>
        <translation>--demo ouvre la fenêtre sur un historique d’exemple ; aucune commande ne va avec.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>--from is a later day than --to.</source>
        <translation>Le jour de --from est après celui de --to.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>Another program is using the history; nothing was changed. Try again later.</source>
        <translation>Un autre programme utilise l’historique ; rien n’a été modifié. Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Choose a body area, lie down on your acupressure mat and breathe, see what changes over weeks.</source>
        <translation>Choisissez une zone du corps, allongez-vous sur votre tapis d’acupression et respirez, voyez ce qui change au fil des semaines.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion (process {number}) is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion (processus {number}) est ouvert sur ce dossier et ne répond pas ; mettez-y fin et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/entrance.py"/>
        <source>Mat Companion is open on this folder and does not answer; end it and start again.</source>
        <translation>Mat Companion est ouvert sur ce dossier et ne répond pas ; mettez-y fin et redémarrez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>Mat Companion is open on this folder; close its window first. Nothing was changed.</source>
        <translation>Mat Companion est ouvert sur ce dossier ; fermez d’abord sa fenêtre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>Not {what}: {reason}</source>
        <translation>{what}, ce n’est pas possible : {reason}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The copy is damaged, and not all of it could be read.</source>
        <translation>La copie est endommagée et n’a pas pu être lue en entier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The disk reported an error; nothing was changed.</source>
        <translation>Le disque a signalé une erreur ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>The earlier history is kept as {file}</source>
        <translation>L’historique d’avant est gardé sous le nom {file}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>The history cannot be written here, only read; nothing was changed.</source>
        <translation>Ici, l’historique peut seulement être lu, pas écrit ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no folder {folder}; nothing was changed.</source>
        <translation>Il n’y a pas de dossier {folder} ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>There is no history in {folder} yet.</source>
        <translation>Il n’y a pas encore d’historique dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>There is no session for {area}.</source>
        <translation>{area} : il n’y a pas de séance.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>Whoever names an ID that is not known is told all that are.</source>
        <translation>Si l’ID indiqué n’est pas connu, tous ceux qui le sont sont montrés.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a .json or .csv file, or - for standard input or output</source>
        <translation>un fichier .json ou .csv, ou - pour l’entrée ou la sortie standard</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>a day is written as 2026-03-01, not {text}</source>
        <translation>un jour s’écrit comme 2026-03-01, pas {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut correspondre à %(matches)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>as the area begins with, unless said</source>
        <translation>sans indication, la durée de départ de la zone</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>begin without the window, where Settings allow it and there is a tray</source>
        <translation>démarrer sans la fenêtre, si Réglages le permet et s’il y a une zone de notification</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>commands that need no display</source>
        <translation>commandes qui n’ont pas besoin d’affichage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>expected one argument</source>
        <translation>un argument est attendu</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>for a program to read</source>
        <translation>pour être lu par un programme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>go back to such a copy; the present history is kept aside</source>
        <translation>revenir à une telle copie ; l’historique actuel est mis de côté</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>how to breathe, such as long6</source>
        <translation>comment respirer, par exemple long6</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>ignored explicit argument %r</source>
        <translation>argument explicite %r ignoré</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valable : %(value)r (à choisir parmi %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>keep everything below DIR</source>
        <translation>tout garder sous DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened ({cause}): use a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>aucune fenêtre ne peut s’ouvrir ({cause}) : utilisez un bureau, ou obtenez-en des images avec : matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/desktop/display.py"/>
        <source>no window can be opened, for neither DISPLAY nor WAYLAND_DISPLAY is set: start Mat Companion on a desktop, or get pictures of it with: matcompanion tour DIR</source>
        <translation>aucune fenêtre ne peut s’ouvrir, car ni DISPLAY ni WAYLAND_DISPLAY n’est défini : démarrez Mat Companion sur un bureau, ou obtenez-en des images avec : matcompanion tour DIR</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>open on two years of sample history; yours is not touched</source>
        <translation>ouvrir sur deux ans d’historique d’exemple ; le vôtre reste intact</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>read sessions from a file</source>
        <translation>lire des séances dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>run the session clock N times faster, 1 to 600</source>
        <translation>faire tourner l’horloge de la séance N fois plus vite, de 1 à 600</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say whether everything is as it should be</source>
        <translation>dire si tout est comme il faut</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>say which version this is</source>
        <translation>dire quelle version c’est</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>shoulders_upper_back, unless said</source>
        <translation>sans indication, shoulders_upper_back</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>show this help message and exit</source>
        <translation>afficher ce message d’aide et quitter</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <location filename="../../matcompanion/cli.py"/>
        <source>standard output could not be written ({reason}).</source>
        <translation>la sortie standard n’a pas pu être écrite ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; nothing was changed.</source>
        <translation>arrêté ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>stopped; {file} was not written.</source>
        <translation>arrêté ; {file} n’a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the file has no name</source>
        <translation>le fichier n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the first day, such as 2026-03-01</source>
        <translation>le premier jour, par exemple 2026-03-01</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the folder has no name</source>
        <translation>le dossier n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the following arguments are required: %s</source>
        <translation>les arguments suivants sont obligatoires : %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the form, if the end of FILE does not say it</source>
        <translation>le format, si la fin de FILE ne le dit pas</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the language of this run, such as de or zh_CN</source>
        <translation>la langue pour cette fois, par exemple de ou zh_CN</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the last day; today, unless said</source>
        <translation>le dernier jour ; sans indication, aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the minutes are a whole number from 1, not {text}</source>
        <translation>les minutes sont un nombre entier à partir de 1, pas {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the place to open at</source>
        <translation>la page à ouvrir au démarrage</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>the time scale is a number from 1 to 600, not {text}</source>
        <translation>le facteur de temps est un nombre de 1 à 600, pas {text}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>arguments non reconnus : %s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a report for a doctor or physiotherapist</source>
        <translation>écrire un rapport pour un médecin ou un kinésithérapeute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write a verified copy of the history to a file</source>
        <translation>écrire une copie vérifiée de l’historique dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write pictures of every place to a folder</source>
        <translation>écrire des images de chaque page dans un dossier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the history to a file</source>
        <translation>écrire l’historique dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/arguments.py"/>
        <source>write the sound of a session to a file</source>
        <translation>écrire le son d’une séance dans un fichier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{added} new, {updated} updated, {unchanged} already here</source>
        <translation>nouvelles : {added}, mises à jour : {updated}, déjà là : {unchanged}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{area} at {level}</source>
        <translation>{area} au {level}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be read ({reason}); nothing was changed.</source>
        <translation>{file} n’a pas pu être lu ({reason}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{file} could not be written ({reason}).</source>
        <translation>{file} n’a pas pu être écrit ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/report_file.py"/>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} could not be written ({reason}); nothing was changed.</source>
        <translation>{file} n’a pas pu être écrit ({reason}) ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} has a form that is not known here; the history is written as {endings}.</source>
        <translation>{file} a un format inconnu ici ; l’historique s’écrit en {endings}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/report_file.py"/>
        <source>{file} has a form that is not known here; the report is written as {ending}.</source>
        <translation>{file} a un format inconnu ici ; le rapport s’écrit en {ending}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file} has a form that is not known here; the sound is written as {ending}.</source>
        <translation>{file} a un format inconnu ici ; le son s’écrit en {ending}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is an export and no backup: read it with matcompanion import. Nothing was changed.</source>
        <translation>{file} est un export et non une sauvegarde : lisez-le avec matcompanion import. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file} is no form that is known here, sessions are read from {endings}; nothing was changed.</source>
        <translation>{file} n’a pas un format connu ici, les séances se lisent en {endings} ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is not a file; name the file that the copy should go to.</source>
        <translation>{file} n’est pas un fichier ; indiquez le fichier où la copie doit aller.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/backup_file.py"/>
        <source>{file} is the history itself; nothing was changed.</source>
        <translation>{file} est l’historique lui-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{file}, {reason}. Nothing was changed.</source>
        <translation>{file}, {reason}. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{file}: {area}, %n minutes, {pattern}; {time} to play</source>
        <translation>
            <numerusform>{file} : {area}, %n minute, {pattern} ; {time} d’écoute</numerusform>
            <numerusform>{file} : {area}, %n minutes, {pattern} ; {time} d’écoute</numerusform>
        </translation>
        <extra-one>{file}: {area}, %n minute, {pattern}; {time} to play</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/tour/taking.py"/>
        <source>{folder} cannot be used for pictures ({reason}).</source>
        <translation>{folder} ne peut pas être utilisé pour les images ({reason}).</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not a breathing pattern that is known here; these are: {ids}.</source>
        <translation>{id} n’est pas un rythme de respiration connu ici ; voici ceux qui le sont : {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{id} is not an area that is known here; these are: {ids}.</source>
        <translation>{id} n’est pas une zone connue ici ; voici celles qui le sont : {ids}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most, as your answers ask for.</source>
        <translation>{minutes} minutes, c’est trop long pour une séance sans le tapis : {most} au maximum, comme le demandent vos réponses.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for a session without the mat: {most} is the most.</source>
        <translation>{minutes} minutes, c’est trop long pour une séance sans le tapis : {most} au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most, as your answers ask for.</source>
        <translation>{area} : {minutes} minutes, c’est trop long ; {most} au maximum, comme le demandent vos réponses.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{minutes} minutes are too long for {area}: {most} is the most.</source>
        <translation>{area} : {minutes} minutes, c’est trop long ; {most} au maximum.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/transfer.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} holds the breath, which is switched on in Settings of the window first.</source>
        <translation>Avec {pattern}, on retient le souffle ; cela s’active d’abord dans Réglages, dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is for lying down only.</source>
        <translation>{pattern} est seulement pour la position allongée.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <source>{pattern} is not for standing.</source>
        <translation>{pattern} n’est pas pour la position debout.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
        <extra-one>%n minute</extra-one>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>%n minutes at most.</source>
        <translation>
            <numerusform>%n minute au maximum.</numerusform>
            <numerusform>%n minutes au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most for all stages together.</source>
        <translation>
            <numerusform>%n minute au maximum pour toutes les étapes ensemble.</numerusform>
            <numerusform>%n minutes au maximum pour toutes les étapes ensemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>%n minutes is the most here.</source>
        <translation>
            <numerusform>%n minute au maximum ici.</numerusform>
            <numerusform>%n minutes au maximum ici.</numerusform>
        </translation>
        <extra-one>%n minute is the most here.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has at least one stage, and not too many.</source>
        <translation>Une séance a au moins une étape, et pas trop.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A session has one to %n stages.</source>
        <translation>
            <numerusform>Une séance a %n étape.</numerusform>
            <numerusform>Une séance a d’une à %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at least {n} seconds.</source>
        <translation>Une respiration entière dure au moins {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>A whole breath takes at most {n} seconds. Shorten a part.</source>
        <translation>Une respiration entière dure au maximum {n} secondes. Raccourcissez une partie.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>A {who} can tell you more.</source>
        <translation>Pour en savoir plus, demandez à {who}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/pages/choose/waiting_box.py"/>
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>As you like</source>
        <translation>Comme vous voulez</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Ask a {who} first.</source>
        <translation>Demandez d’abord à {who}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bare skin</source>
        <translation>Peau nue</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Bed or couch</source>
        <translation>Lit ou divan</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe in for at least {n} seconds.</source>
        <translation>Inspirez pendant au moins {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Breathe out for at least {n} seconds.</source>
        <translation>Expirez pendant au moins {n} secondes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Breathing and rest stay open.</source>
        <translation>La respiration et le repos restent possibles.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Breathing only</source>
        <translation>Respiration seule</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cloth between</source>
        <translation>Avec un tissu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes after %n more paced sessions, so that slow breathing feels easy.</source>
        <translation>
            <numerusform>Vient après encore %n séance avec cadence, pour que la respiration lente paraisse facile.</numerusform>
            <numerusform>Vient après encore %n séances avec cadence, pour que la respiration lente paraisse facile.</numerusform>
        </translation>
        <extra-one>Comes after %n more paced session, so that slow breathing feels easy.</extra-one>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Comes later.</source>
        <translation>Vient plus tard.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Cotton shirt</source>
        <translation>Tee-shirt en coton</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Each part takes {least} to {most} seconds.</source>
        <translation>Chaque partie dure de {least} à {most} secondes.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Fewer than {n} breaths a minute is hard for most people. Slower, not bigger.</source>
        <translation>Moins de {n} respirations par minute, c’est difficile pour la plupart des gens. Plus lent, pas plus profond.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Firm floor</source>
        <translation>Sol ferme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Holding the breath is switched on in Settings, if it is fine for you.</source>
        <translation>Retenir le souffle s’active dans Réglages, si rien ne s’y oppose pour vous.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Holds of more than {n} seconds can make you light-headed.</source>
        <translation>Retenir plus de {n} secondes peut faire tourner la tête.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Left out: {areas}.</source>
        <translation>Exclu : {areas}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 1</source>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No holding the breath.</source>
        <translation>Sans retenir le souffle.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>No standing on the mat.</source>
        <translation>Pas debout sur le tapis.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not above {level}.</source>
        <translation>Pas au-dessus du {level}.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not at this level.</source>
        <translation>Pas à ce niveau.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on bare skin.</source>
        <translation>Pas sur la peau nue.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Not on the floor.</source>
        <translation>Pas sur le sol.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Not slower than {n} s a breath</source>
        <translation>Pas plus lent que {n} s par souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not used for this area.</source>
        <translation>Pas utilisé pour cette zone.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Not while you stand.</source>
        <translation>Pas debout.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Only when you lie down.</source>
        <translation>Seulement en position allongée.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/own_pattern.py"/>
        <source>Remove {what}</source>
        <translation>Supprimer {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Rest without the mat</source>
        <translation>Repos sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Save the sound</source>
        <translation>Enregistrer le son</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>See a {who} today.</source>
        <translation>Consultez {who} aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>Sessions start at {rate}. Tap six breaths to start at your own.</source>
        <translation>Les séances commencent à {rate}. Appuyez à six inspirations pour commencer à votre cadence.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Socks</source>
        <translation>Chaussettes</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sofa or chair</source>
        <translation>Canapé ou chaise</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/choose/save_sound.py"/>
        <source>Sound (*.wav)</source>
        <translation>Son (*.wav)</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting at the end</source>
        <translation>Picotement à la fin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Sting in the first minute</source>
        <translation>Picotement, première minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/pages/settings/breathing.py"/>
        <source>Switch this on only if none of this is true for you. If unsure, ask a doctor or a nurse.</source>
        <translation>N’activez ceci que si rien de cela n’est vrai pour vous. En cas de doute, demandez à un médecin ou à un infirmier.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Tension</source>
        <translation>Tension</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long for one session.</source>
        <translation>C’est trop long pour une seule séance.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>That is too long here.</source>
        <translation>C’est trop long ici.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>That was too uneven. Tap once with each breath in.</source>
        <translation>C’était trop irrégulier. Appuyez une fois à chaque inspiration.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Then {what}</source>
        <translation>Ensuite : {what}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>There can be {n} patterns at most. Remove one first.</source>
        <translation>{n} rythmes au maximum. Supprimez-en d’abord un.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This is for {level}. You can change your level above.</source>
        <translation>C’est pour le {level}. Vous pouvez changer de niveau ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not go with that surface.</source>
        <translation>Cette position ne va pas avec ce support.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>This position does not reach the area.</source>
        <translation>Cette position n’atteint pas la zone.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until then, the mat waits.</source>
        <translation>D’ici là, le tapis attend.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>Until you say where, the mat waits.</source>
        <translation>Jusqu’à ce que vous disiez où, le tapis attend.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Without the mat</source>
        <translation>Sans le tapis</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_screening.py"/>
        <source>You breathe as you like.</source>
        <translation>Vous respirez comme vous voulez.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no mat, only a pillow. You can change that in Settings.</source>
        <translation>Vous n’avez pas de tapis, seulement un coussin. Vous pouvez changer cela dans Réglages.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>You have no pillow with points. You can change that in Settings.</source>
        <translation>Vous n’avez pas de coussin à pointes. Vous pouvez changer cela dans Réglages.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your answers to the safety questions speak against it.</source>
        <translation>Vos réponses aux questions de sécurité s’y opposent.</translation>
    </message>
    <message>
        <location filename="../../matcompanion/audio_file.py"/>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own breath</source>
        <translation>Votre propre souffle</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>Your own: {what}</source>
        <translation>Le vôtre : {what}</translation>
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
        <translation>un médecin</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>hold {n}</source>
        <translation>retenir {n}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>midwife</source>
        <translation>une sage-femme</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>nurse</source>
        <translation>un infirmier</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>pharmacist</source>
        <translation>un pharmacien</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} breaths a minute</source>
        <translation>{n} respirations par minute</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s in</source>
        <translation>inspirer {n} s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording.py"/>
        <source>{n} s out</source>
        <translation>expirer {n} s</translation>
    </message>
    <message>
        <location filename="../../matcompanion/ui/wording_breathing.py"/>
        <source>{rate}. Sessions start there.</source>
        <translation>{rate}. Les séances commencent là.</translation>
    </message>
</context>
</TS>
